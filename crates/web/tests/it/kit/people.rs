//! People at the door: the kit speaks as they do. Everybody comes in through the door's own pages, with the code of the
//! letter that waits for them.

use super::{Answered, House};
use axum::body::Body;
use axum::http::{Request, StatusCode};
use mechanism::authority::Role;
use mechanism::participation::call::{CallCommand, CallTerms, CallText, CallWords, LatePolicy};
use mechanism::participation::form::{Form, LANGUAGES};
use mechanism::people::{Grant, HeldFor, Identity, PeopleCommand};
use mechanism::{
    ApplicationRef, Audience, CallId, Command, DialogueId, OrganizationId, PersonId, Reader, View,
    end_of_day_in_vienna,
};
use record::{Token, TokenKind};
use std::collections::BTreeMap;
use web::Notice;

/// What stands between parts of a form that brings a file.
const BOUNDARY: &str = "a-boundary-of-the-kit";

/// Somebody who signed in on a device.
pub struct Visitor<'h> {
    /// The house they are in.
    pub house: &'h House,
    /// Their address.
    pub address: String,
    /// What their browser sends with each request.
    pub cookie: String,
    /// Who they are in the record.
    pub person: PersonId,
}

/// A call that is open: for the planned dialogue of the furnished house, until the end of 12 April 2031.
pub const CALL: &str = "fa-2031";

impl House {
    /// Signs somebody in by the door's own pages: the address, the letter, the code.
    pub async fn signed_in(&self, address: &str) -> Visitor<'_> {
        self.signed_in_to(address, "/my").await
    }

    /// The same, on the way to a page.
    pub async fn signed_in_to(&self, address: &str, to: &str) -> Visitor<'_> {
        let before = self.codes_for(address).await;
        let asked = self
            .post("/sign-in", "", &[("address", address), ("to", to)])
            .await;
        assert_eq!(asked.status, StatusCode::SEE_OTHER, "{}", asked.text());
        let way = cookies(&asked);
        // Letters of one moment have no order: the new one is the one that was not there before.
        let codes = self.codes_for(address).await;
        let code = codes
            .into_iter()
            .find(|code| !before.contains(code))
            .unwrap();
        let entered = self.post("/sign-in/code", &way, &[("code", &code)]).await;
        assert_eq!(entered.status, StatusCode::SEE_OTHER, "{}", entered.text());
        let cookie = cookies(&entered);
        assert!(cookie.contains("session="), "{cookie}");
        Visitor {
            house: self,
            address: address.to_owned(),
            cookie,
            person: self.record.person_of_address(address).unwrap(),
        }
    }

    /// The notices that wait for the mail server, the newest first.
    pub async fn notices(&self) -> Vec<Notice> {
        let waiting = self
            .record
            .tokens()
            .of_subject(TokenKind::Notice, web::WAITING)
            .await
            .unwrap();
        let read = |token: &Token| serde_json::from_slice(&token.value).unwrap();
        waiting.iter().map(read).collect()
    }

    /// The eight digits of each letter to an address that has some.
    pub async fn codes_for(&self, address: &str) -> Vec<String> {
        let letters = self.notices().await;
        letters
            .iter()
            .filter(|letter| letter.to == address)
            .filter_map(|letter| eight_digits(&letter.body))
            .collect()
    }

    /// An officer, signed in.
    pub async fn officer(&self) -> Visitor<'_> {
        self.with_role(
            "officer@secretariat.example",
            Role::Officer,
            HeldFor::Office,
        )
        .await
    }

    /// Somebody who was given a role, signed in.
    pub async fn with_role(&self, address: &str, role: Role, held_for: HeldFor) -> Visitor<'_> {
        let invite = PeopleCommand::Invite {
            identity: identity(address),
            grant: Grant {
                role,
                held_for,
                dialogue: None,
                note: None,
            },
        };
        self.enter(Command::People(invite), None);
        self.signed_in(address).await
    }

    /// A form's fields, sent as a browser of ours would.
    pub async fn post(&self, address: &str, cookie: &str, fields: &[(&str, &str)]) -> Answered {
        let mut body = form_urlencoded::Serializer::new(String::new());
        body.extend_pairs(fields);
        let request = Request::post(address)
            .header("content-type", "application/x-www-form-urlencoded")
            .header("sec-fetch-site", "same-origin")
            .header("cookie", cookie)
            .body(Body::from(body.finish()))
            .unwrap();
        self.send(request).await
    }

    /// A public call for the walks of all addresses, and one that is only drafted.
    pub(super) fn walked_calls(&self) {
        let walked = CallId::new("walked-2031").unwrap();
        self.draft_call("walked-2031", "fa-2031", LatePolicy::Marked, "to walk");
        self.enter(Command::Call(CallCommand::Publish(walked)), None);
        let word = super::word(Audience::Restricted);
        self.draft_call(&format!("{word}-call"), "fa-2031", LatePolicy::Marked, word);
    }

    /// Publishes the call [`CALL`], open now.
    pub fn open_call(&self) -> CallId {
        self.call_with(LatePolicy::Marked)
    }

    /// The same under a rule for late applications.
    pub fn call_with(&self, late: LatePolicy) -> CallId {
        self.draft_call(CALL, "fa-2031", late, "");
        let id = CallId::new(CALL).unwrap();
        self.enter(Command::Call(CallCommand::Publish(id.clone())), None);
        id
    }

    /// Drafts a call, or a new version of one; `word` stands in its title.
    pub fn draft_call(&self, id: &str, dialogue: &str, late: LatePolicy, word: &str) {
        let terms = CallTerms {
            id: CallId::new(id).unwrap(),
            dialogues: vec![DialogueId::new(dialogue).unwrap()],
            opens: "2031-03-01T08:00:00Z".parse().unwrap(),
            closes: end_of_day_in_vienna(jiff::civil::date(2031, 4, 12)),
            late,
            languages: vec!["en".into(), "fr".into()],
            interpretation: Vec::new(),
            decisions_by: Some(jiff::civil::date(2031, 4, 28)),
        };
        let text = CallText {
            words: LANGUAGES
                .iter()
                .map(|code| ((*code).to_owned(), call_words(word)))
                .collect(),
            form: Form::standard(),
        };
        let draft = CallCommand::Draft {
            terms,
            text,
            without: Vec::new(),
        };
        self.enter(Command::Call(draft), None);
    }
}

fn call_words(word: &str) -> CallWords {
    CallWords {
        title: format!("Fictitious call {word}"),
        about: "A fictitious dialogue on firearms.".into(),
        priorities: "Organizations with experience on the topic.".into(),
        costs: "Participants bear their own costs.".into(),
        limits: "Taking part is no endorsement; no logo may be used.".into(),
        contact: "Write to calls@secretariat.example, also about reprisals.".into(),
    }
}

fn identity(address: &str) -> Identity {
    Identity {
        name: String::new(),
        address: address.to_owned(),
        language: "en".into(),
        function: String::new(),
        neutral: false,
    }
}

/// Name and value of each cookie an answer sets, as a browser sends them back.
fn cookies(answer: &Answered) -> String {
    let set = answer.headers.get_all("set-cookie").iter();
    let pairs: Vec<&str> = set
        .filter_map(|line| line.to_str().ok()?.split(';').next())
        .filter(|pair| !pair.ends_with('='))
        .collect();
    pairs.join("; ")
}

fn eight_digits(body: &str) -> Option<String> {
    let line = body.lines().next()?;
    let digits: String = line.chars().filter(char::is_ascii_digit).collect();
    (digits.len() == 8).then_some(digits)
}

/// The value of a hidden field, or of any first field of that name.
pub fn hidden(html: &str, name: &str) -> Option<String> {
    let named = format!("name=\"{name}\" value=\"");
    let (_, rest) = html.split_once(&named)?;
    rest.split_once('"').map(|(value, _)| value.to_owned())
}

impl Visitor<'_> {
    /// What they may see now.
    pub fn view(&self) -> View {
        self.house.record.see(Reader::Person(self.person))
    }

    /// Opens a page.
    pub async fn get(&self, address: &str) -> Answered {
        let request = Request::get(address)
            .header("cookie", &self.cookie)
            .body(Body::empty())
            .unwrap();
        self.house.send(request).await
    }

    /// Opens a page that must be there, and reads it.
    pub async fn reads(&self, address: &str) -> String {
        let answer = self.get(address).await;
        assert_eq!(
            answer.status,
            StatusCode::OK,
            "{address}: {}",
            answer.text()
        );
        answer.text()
    }

    /// Sends a form.
    pub async fn post(&self, address: &str, fields: &[(&str, &str)]) -> Answered {
        self.house.post(address, &self.cookie, fields).await
    }

    /// Opens a page with a form, fills it in and sends it to an address: the id of the command and what the page says of
    /// its own version go along, as they do in a browser.
    pub async fn fills(&self, page: &str, to: &str, fields: &[(&str, &str)]) -> Answered {
        let html = self.reads(page).await;
        let carried: Vec<(&str, String)> = ["command", "seen"]
            .into_iter()
            .filter_map(|name| Some((name, hidden(&html, name)?)))
            .collect();
        let mut all: Vec<(&str, &str)> = carried
            .iter()
            .map(|(name, value)| (*name, value.as_str()))
            .collect();
        all.extend_from_slice(fields);
        self.post(to, &all).await
    }

    /// Fills a form in and is led on; where to.
    pub async fn led(&self, page: &str, to: &str, fields: &[(&str, &str)]) -> String {
        let answer = self.fills(page, to, fields).await;
        assert_eq!(
            answer.status,
            StatusCode::SEE_OTHER,
            "{page}: {}",
            answer.text()
        );
        answer.header("location").to_owned()
    }

    /// Sends a form that brings a file; the file's field comes last.
    pub async fn uploads(
        &self,
        address: &str,
        fields: &[(&str, &str)],
        field: &str,
        name: &str,
        bytes: &[u8],
    ) -> Answered {
        let mut body = Vec::new();
        for (name, value) in fields {
            let part = format!(
                "--{BOUNDARY}\r\ncontent-disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n"
            );
            body.extend_from_slice(part.as_bytes());
        }
        let part = format!(
            "--{BOUNDARY}\r\ncontent-disposition: form-data; name=\"{field}\"; filename=\"{name}\"\r\n\
             content-type: application/octet-stream\r\n\r\n"
        );
        body.extend_from_slice(part.as_bytes());
        body.extend_from_slice(bytes);
        body.extend_from_slice(format!("\r\n--{BOUNDARY}--\r\n").as_bytes());
        let request = Request::post(address)
            .header(
                "content-type",
                format!("multipart/form-data; boundary={BOUNDARY}"),
            )
            .header("sec-fetch-site", "same-origin")
            .header("cookie", &self.cookie)
            .body(Body::from(body))
            .unwrap();
        self.house.send(request).await
    }

    /// Begins a draft for a call; its address.
    pub async fn begins(&self, call: &CallId) -> String {
        let page = format!("/calls/{call}/application");
        let first = self.led(&page, &page, &[]).await;
        first.strip_suffix("/organization").unwrap().to_owned()
    }

    /// Fills in a whole draft as a fictitious organization would.
    pub async fn fills_in(&self, draft: &str, organization: &str) {
        let to = format!("{draft}/organization");
        self.led(
            &to,
            &to,
            &[
                ("organization", "new"),
                ("name-en", organization),
                ("kind", "ngo"),
                ("area", "at"),
                ("website", "https://organization.example"),
                ("field", "A made-up field"),
            ],
        )
        .await;
        self.answers(draft).await;
    }

    /// Fills in everything but the organization.
    pub async fn answers(&self, draft: &str) {
        let dialogues = format!("{draft}/dialogues");
        self.led(&dialogues, &dialogues, &[("dialogues", "fa-2031")])
            .await;
        for (section, fields) in sections() {
            let page = format!("{draft}/questions/{section}");
            let answer = if section == "contribution" {
                let seen = hidden(&self.reads(&page).await, "seen").unwrap();
                let mut all = vec![("seen", seen.as_str())];
                all.extend(fields);
                self.uploads(&format!("{page}/files"), &all, "a-background-file", "", b"")
                    .await
            } else {
                self.fills(&page, &page, &fields).await
            };
            assert_eq!(
                answer.status,
                StatusCode::SEE_OTHER,
                "{page}: {}",
                answer.text()
            );
        }
    }

    /// Submits a draft; the reference it got.
    pub async fn submits(&self, draft: &str) -> ApplicationRef {
        let page = format!("{draft}/review");
        let receipt = self.led(&page, &page, &[]).await;
        let slug = receipt
            .strip_prefix("/applications/")
            .and_then(|rest| rest.strip_suffix("/receipt"))
            .unwrap();
        slug.parse().unwrap()
    }

    /// Applies, from the first page to the receipt.
    pub async fn applies_as(&self, call: &CallId, organization: &str) -> ApplicationRef {
        let draft = self.begins(call).await;
        self.fills_in(&draft, organization).await;
        self.submits(&draft).await
    }

    /// The same as an organization named after the address.
    pub async fn applies(&self, call: &CallId) -> ApplicationRef {
        let name = format!("Fictitious Organization of {}", self.address);
        self.applies_as(call, &name).await
    }

    /// The organization of an application.
    pub fn organization_of(&self, reference: &ApplicationRef) -> OrganizationId {
        let view = self.view();
        view.application(reference)
            .unwrap()
            .application
            .organization
    }
}

/// The sections of the standard form with answers that may be submitted.
fn sections() -> BTreeMap<&'static str, Vec<(&'static str, &'static str)>> {
    BTreeMap::from([
        (
            "expertise",
            vec![
                ("a-expertise", "We made up ten years of research."),
                ("a-regions-of-work", "africa"),
                ("a-regions-of-work", "worldwide"),
            ],
        ),
        (
            "contribution",
            vec![
                ("a-contribution", "A made-up suggestion on marking."),
                ("a-panellist", "no"),
            ],
        ),
        (
            "taking-part",
            vec![
                ("a-mode", "online"),
                ("a-persons", "2"),
                ("a-previous", "no"),
            ],
        ),
        ("support", vec![]),
        (
            "consents",
            vec![
                ("a-consent-truthful", "yes"),
                ("a-consent-processing", "yes"),
            ],
        ),
    ])
}
