//! Who finds which secret of those who take part, in anything this site answers: the table beside the story says it for the
//! rules, and here every page, file, feed, search, export, page of an error and line of the log is held against it. Each
//! looker opens what they are offered, what everybody else was offered, and what can be guessed.

#[path = "../../../../mechanism/tests/it/planted/mod.rs"]
mod planted;

use super::legible;
use crate::kit::{Answered, House, Lines, READER, Visitor};
use axum::body::Body;
use axum::http::Request;
use mechanism::participation::call::CallCommand;
use mechanism::{
    Actor, ApplicationRef, Command, CommandId, Digest, Reader, Seed, StoredFile, Submission,
};
use planted::{Looker, OPEN, PAPER, Planted, Record, SECRETS};
use std::collections::{BTreeMap, BTreeSet, VecDeque};

/// What only this site holds: a draft that nobody has submitted, and what was typed on a form that saves itself.
const DRAFTED: [&str; 4] = [
    "zkdraftsociety",
    "zkdraftanswer",
    "zkdraftfile",
    "zkdrafttyped",
];

/// Which State objected.
const STATE: &str = "liechtenstein";

/// More addresses than one looker is ever offered.
const MOST: usize = 1_500;

/// The house, as the story enters things into it.
struct Telling<'h> {
    house: &'h House,
    next: u128,
}

impl Record for Telling<'_> {
    fn comes(&mut self, now: jiff::Timestamp) {
        self.house.clock.set(now);
    }

    fn takes(&mut self, actor: Actor, command: Command) -> Seed {
        self.next += 1;
        let mut bytes = [3; 32];
        bytes[..16].copy_from_slice(&self.next.to_be_bytes());
        let seed = Seed(bytes);
        let submission = Submission {
            id: CommandId(uuid::Uuid::from_u128((1 << 100) + self.next)),
            actor,
            received: self.house.record.clock().now(),
            happened: None,
            seed,
            command,
        };
        self.house.record.submit(submission).unwrap();
        seed
    }

    fn stores(&mut self, name: &str, content: &str) -> StoredFile {
        let record = &self.house.record;
        let seed = Seed(Digest::commit(&[8; 32], name.as_bytes()).0);
        let mut writer = record.receive_file(seed, name, "text/plain").unwrap();
        writer.write(content.as_bytes()).wait().unwrap();
        writer.finish().wait().unwrap()
    }

    fn likeness(&self, application: &ApplicationRef) -> Digest {
        let view = self.house.record.see(Reader::Office);
        view.likenesses_to_list(application)[0].id
    }
}

/// Somebody with what their browser sends.
struct Browser {
    looker: Looker,
    reader: Reader,
    cookie: String,
}

impl Browser {
    async fn opens(&self, house: &House, address: &str) -> Answered {
        let mut request = Request::get(address);
        if self.cookie.is_empty() {
            request = request.header(READER, crate::kit::says(self.reader));
        } else {
            request = request.header("cookie", &self.cookie);
        }
        house.send(request.body(Body::empty()).unwrap()).await
    }
}

/// Addresses of ours on a page.
fn offered(text: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for attribute in ["href=\"", "src=\"", "action=\""] {
        for rest in text.split(attribute).skip(1) {
            let address = rest
                .split('"')
                .next()
                .unwrap_or_default()
                .replace("&amp;", "&");
            let address = address.trim_start_matches("https://convene.example");
            let address = address.split('#').next().unwrap_or_default();
            if address.starts_with('/') && worth_a_visit(address) {
                found.insert(address.to_owned());
            }
        }
    }
    found
}

/// One language says what all say; what never changes says nothing; signing out would end the walk.
fn worth_a_visit(address: &str) -> bool {
    let translated = ["/ar", "/en", "/es", "/fr", "/ru", "/zh"];
    let first = address.get(..3).unwrap_or_default();
    let named = translated.contains(&first)
        && matches!(address.as_bytes().get(3), None | Some(b'/' | b'?'));
    !named && !address.starts_with("/static/") && !address.starts_with("/sign-out")
}

/// Addresses that nobody was offered and anybody can type.
fn guessed(planted: &Planted) -> Vec<String> {
    let mut all = Vec::new();
    let mut add = |address: String| all.push(address);
    for of in [
        "/state",
        "/bureau",
        "/my",
        "/office",
        "/office/letters",
        "/office/people",
        "/office/notes",
    ] {
        add(of.to_owned());
    }
    for application in &planted.applications {
        let slug = application.slug();
        for of in ["", "/receipt", "/withdrawal"] {
            add(format!("/applications/{slug}{of}"));
        }
        add(format!("/applications/{slug}/answers/{}", planted.inquiry));
        add(format!(
            "/applications/{slug}/attachments/{}",
            planted.file.file
        ));
        add(format!(
            "/applications/{slug}/{}/participants",
            planted.here
        ));
        add(format!("/office/applications/{slug}"));
        add(format!(
            "/office/applications/{slug}/attachments/{}",
            planted.file.file
        ));
        for room in ["state", "bureau"] {
            add(format!("/{room}/lists/{}/cases/{slug}", planted.list));
        }
    }
    for room in ["/state/lists", "/bureau/lists"]
        .map(str::to_owned)
        .into_iter()
        .chain([format!("/office/lists/{}", planted.here)])
    {
        for of in ["", "/paper.pdf", "/list.xlsx", "/list.csv"] {
            add(format!("{room}/{}{of}", planted.list));
        }
    }
    for objection in &planted.objections {
        add(format!("/state/objections/{objection}"));
    }
    for organization in &planted.organizations {
        add(format!("/organizations/{organization}"));
        add(format!("/office/organizations/{organization}"));
    }
    for person in planted.people.values() {
        add(format!("/office/people/{person}"));
    }
    for participant in &planted.participants {
        for of in ["", "/confirmation.pdf", "/calendar.ics", "/online"] {
            add(format!("/participants/{participant}{of}"));
        }
    }
    for of in [
        "translations",
        "translations/fr",
        "translations/fr/title",
        "translations/fr/paragraph-1",
        "plain",
        "plain/1",
        "plain-draft",
        "plain-publication",
        "errors",
        "errors/1",
    ] {
        add(format!("/papers/{PAPER}/{of}"));
    }
    for comment in &planted.comments {
        let (slug, here) = (comment.slug(), &comment.series);
        for page in ["", "/file"] {
            add(format!("/comments/{slug}{page}"));
        }
        add(format!("/my/comments/{slug}"));
        add(format!("/dialogues/{here}/comments/new?comment={slug}"));
        add(format!("/office/comments/{here}/{}", comment.number));
    }
    for contribution in &planted.contributions {
        let slug = contribution.slug();
        for room in ["", "/my", "/office"] {
            add(format!("{room}/contributions/{slug}"));
        }
        add(format!("/my/contributions/new?contribution={slug}"));
    }
    for list in ["/office/contributions", "/contributions?q=zk"] {
        add(list.to_owned());
    }
    add(format!("/dialogues/{}/comments", planted.here));
    add(format!("/office/comments/{}", planted.here));
    for statement in &planted.statements {
        let of = &planted.here;
        for file in ["", "/file"] {
            add(format!("/floor/{of}/statements/{statement}{file}"));
        }
        add(format!("/floor/{of}/me/statement?statement={statement}"));
        add(format!(
            "/office/floor/{of}/statement?statement={statement}"
        ));
    }
    for letter in &planted.letters {
        add(format!("/office/letters/{letter}"));
        add(format!("/letters/{letter}"));
    }
    for call in &planted.calls {
        for of in ["", "/before", "/application", "/versions/1", "/versions/2"] {
            add(format!("/calls/{call}{of}"));
        }
        add(format!("/office/calls/{call}"));
        add(format!("/office/calls/{call}/preview"));
    }
    for dialogue in [&planted.here, &planted.elsewhere] {
        for of in [
            "dialogues",
            "desk",
            "lists",
            "decisions",
            "registration",
            "counts",
        ] {
            add(format!("/office/{of}/{dialogue}"));
        }
        for of in [
            "people",
            "waiting",
            "people.csv",
            "people.xlsx",
            "indico.csv",
            "interprefy.csv",
            "list.pdf",
        ] {
            add(format!("/office/registration/{dialogue}/{of}"));
        }
        add(format!("/office/decisions/{dialogue}/log"));
        add(format!("/bureau/{dialogue}"));
        add(format!("/room/{dialogue}/check-in"));
        add(format!("/floor/{dialogue}/notes"));
        add(format!("/floor/{dialogue}/statements"));
        add(format!("/dialogues/{dialogue}"));
        add(format!("/api/v1/dialogues/{dialogue}"));
    }
    all
}

/// Everybody of the story, each on a device of their own.
async fn browsers(house: &House, planted: &Planted) -> Vec<Browser> {
    let mut all = Vec::new();
    for looker in Looker::ALL {
        let reader = planted.reader(looker);
        let cookie = match reader {
            Reader::Person(person) => {
                let office = house.record.see(Reader::Office);
                let identity = office.person(person).unwrap().identity.unwrap();
                house.signed_in(&identity.address).await.cookie
            }
            _ => String::new(),
        };
        all.push(Browser {
            looker,
            reader,
            cookie,
        });
    }
    all
}

/// Somebody writes a draft and does not submit it; its address.
async fn drafts(house: &House, planted: &Planted, outsider: &Browser) -> String {
    let call = planted.calls[1].clone();
    let publish = Command::Call(CallCommand::Publish(call.clone()));
    house.enter(publish, None);
    let visitor = Visitor {
        house,
        address: "zkoutsideraddress@example.org".into(),
        cookie: outsider.cookie.clone(),
        person: planted.people[&Looker::Outsider],
    };
    let draft = visitor.begins(&call).await;
    let organization = format!("{draft}/organization");
    visitor
        .led(
            &organization,
            &organization,
            &[
                ("organization", "new"),
                ("name-en", "zkdraftsociety"),
                ("kind", "ngo"),
                ("area", "mx"),
            ],
        )
        .await;
    let page = format!("{draft}/questions/contribution");
    let answered = visitor
        .uploads(
            &format!("{page}/files"),
            &[
                ("seen", "0"),
                ("a-contribution", "zkdraftanswer"),
                ("then", "later"),
            ],
            "a-background-file",
            "zkdraftfile.txt",
            b"a made-up file",
        )
        .await;
    assert!(answered.status.is_redirection(), "{}", answered.text());
    let typed = [("then", "keep"), ("title", "zkdrafttyped")];
    let kept = visitor.post("/my/contributions/typed", &typed).await;
    assert!(kept.status.is_success(), "{}", kept.text());
    draft
}

/// What is wrong, in a line each.
#[derive(Default)]
struct Wrong(BTreeSet<String>);

/// What each looker may find, and what they found.
struct Walk<'a> {
    planted: &'a Planted,
    /// Secrets of the door: what each session and code begins with.
    doors: &'a [String],
    found: BTreeMap<Looker, BTreeSet<&'static str>>,
    wrong: Wrong,
}

impl Walk<'_> {
    fn reads(&mut self, looker: Looker, address: &str, answer: &Answered) -> String {
        let mut wrong = |what: &str| {
            self.wrong.0.insert(format!(
                "{looker:?} {what} at {address} ({})",
                answer.status
            ));
        };
        if answer.status.is_server_error() {
            wrong("finds something broken");
        }
        let mut text = legible(&answer.bytes);
        // A way into the online room is an address one is sent to.
        for value in answer.headers.values() {
            text += &String::from_utf8_lossy(value.as_bytes()).to_lowercase();
        }
        for secret in SECRETS {
            if !text.contains(secret.mark) {
                continue;
            }
            // The draft was published for the walk.
            if secret.may_be_seen_by(looker) || secret.mark == "zkdraftcall" {
                self.found.entry(looker).or_default().insert(secret.mark);
            } else {
                wrong(secret.mark);
            }
        }
        for mark in OPEN.into_iter().filter(|mark| text.contains(mark)) {
            self.found.entry(looker).or_default().insert(mark);
        }
        for mark in DRAFTED.into_iter().filter(|mark| text.contains(mark)) {
            if looker == Looker::Outsider {
                self.found.entry(looker).or_default().insert(mark);
            } else {
                wrong(mark);
            }
        }
        // Where all States stand to be chosen from, it says nothing that one of them does.
        let all_states = text.contains("zimbabwe");
        if text.contains(STATE) && !all_states && !knows_the_state(looker) {
            wrong(STATE);
        }
        let objections = self.planted.objections.iter().map(ToString::to_string);
        for (objection, own) in objections.zip([false, true]) {
            let may = if own {
                looker == Looker::Neighbour
            } else {
                knows_the_state(looker)
            };
            if text.contains(&objection) && !address.contains(&objection) && !may {
                wrong("an objection");
            }
        }
        for secret in self.doors {
            if text.contains(secret) {
                wrong("what opens a door");
            }
        }
        text
    }
}

fn knows_the_state(looker: Looker) -> bool {
    use Looker as L;
    let office = [L::Officer, L::Reader, L::CircleOfOffice];
    let concerned = [L::Delegate, L::Head, L::Bureau];
    office.contains(&looker) || concerned.contains(&looker)
}

#[tokio::test]
async fn nobody_finds_what_the_table_does_not_give_them() {
    let (lines, listening) = Lines::listen();

    let house = House::in_earnest();
    let mut telling = Telling {
        house: &house,
        next: 0,
    };
    let planted = Planted::told(&mut telling);
    let browsers = browsers(&house, &planted).await;
    let outsider = browsers
        .iter()
        .find(|one| one.looker == Looker::Outsider)
        .unwrap();
    let draft = drafts(&house, &planted, outsider).await;
    let doors = doors(&house, &browsers).await;
    let mut walk = Walk {
        planted: &planted,
        doors: &doors,
        found: BTreeMap::new(),
        wrong: Wrong::default(),
    };

    // What somebody is offered, everybody tries.
    let mut all: BTreeSet<String> = guessed(&planted).into_iter().collect();
    all.extend(
        [
            "",
            "/review",
            "/organization",
            "/colleague",
            "/questions/contribution",
        ]
        .map(|of| format!("{draft}{of}")),
    );
    let mut opened: BTreeMap<Looker, BTreeSet<String>> = BTreeMap::new();
    for browser in &browsers {
        let view = house.record.see(browser.reader);
        let mut waiting: VecDeque<String> = ["/".to_owned(), "/my".to_owned()].into();
        waiting.extend(
            web::addresses(&view)
                .into_iter()
                .filter(|address| worth_a_visit(address)),
        );
        waiting.extend(web::own_addresses(&view));
        let seen = opened.entry(browser.looker).or_default();
        while let Some(address) = waiting.pop_front() {
            if seen.len() > MOST || !seen.insert(address.clone()) {
                continue;
            }
            let answer = browser.opens(&house, &address).await;
            let text = walk.reads(browser.looker, &address, &answer);
            if answer.header("content-type").starts_with("text/html") {
                waiting.extend(
                    offered(&text)
                        .into_iter()
                        .filter(|next| !seen.contains(next)),
                );
            }
            let location = answer.header("location");
            if location.starts_with('/') && worth_a_visit(location) {
                waiting.push_back(location.to_owned());
            }
        }
        all.extend(seen.iter().cloned());
    }
    for browser in &browsers {
        let seen = &opened[&browser.looker];
        for address in all.iter().filter(|address| !seen.contains(*address)) {
            let answer = browser.opens(&house, address).await;
            walk.reads(browser.looker, address, &answer);
        }
    }

    for browser in &browsers {
        for address in searches(&planted) {
            asks_for_secrets(&house, browser, &address, &mut walk.wrong).await;
        }
    }

    // The record itself, as anybody may take it.
    let mut export = Vec::new();
    house
        .record
        .export_public(house.record.head(), &mut export)
        .unwrap();
    drop(listening);
    let log = lines.said();
    for (name, bytes) in [("the public export", export), ("the log", log)] {
        let text = legible(&bytes);
        let marks = SECRETS.iter().map(|secret| secret.mark).chain(DRAFTED);
        for mark in marks.filter(|mark| text.contains(mark)) {
            walk.wrong.0.insert(format!("{name} holds {mark}"));
        }
        for secret in &doors {
            if text.contains(secret) {
                walk.wrong
                    .0
                    .insert(format!("{name} holds what opens a door"));
            }
        }
    }
    assert!(all.len() > 400, "{} addresses", all.len());
    assert!(walk.wrong.0.is_empty(), "{:#?}", walk.wrong.0);

    // The walk can fail: what somebody may find, they find.
    let found: BTreeSet<&str> = walk.found.values().flatten().copied().collect();
    let nowhere: Vec<&str> = SECRETS
        .iter()
        .map(|secret| secret.mark)
        .chain(OPEN)
        .chain(DRAFTED)
        .filter(|mark| !found.contains(mark))
        .collect();
    // What nobody may see, nobody finds; a warning that was let be is shown while the text still gives it.
    let silent = ["zkdraftfinding", "zkdraftreason"];
    let expected = SECRETS.iter().filter(|secret| {
        let mut lookers = Looker::ALL.into_iter();
        !lookers.any(|looker| secret.may_be_seen_by(looker)) || silent.contains(&secret.mark)
    });
    let expected: Vec<&str> = expected.map(|secret| secret.mark).collect();
    assert_eq!(nowhere, expected, "on no page at all");
}

/// Where words can be looked for.
fn searches(planted: &Planted) -> Vec<String> {
    let mut all = vec!["/search?q=".to_owned(), "/api/v1/search?q=".to_owned()];
    all.push(format!("/room/{}/check-in?q=", planted.here));
    all
}

/// Asking for a word that one may not see is answered exactly as asking for a word that stands nowhere.
async fn asks_for_secrets(house: &House, browser: &Browser, address: &str, wrong: &mut Wrong) {
    const NOWHERE: &str = "zkstandsnowhere";
    let to_nothing = legible(
        &browser
            .opens(house, &format!("{address}{NOWHERE}"))
            .await
            .bytes,
    );
    for secret in SECRETS
        .iter()
        .filter(|secret| !secret.may_be_seen_by(browser.looker))
    {
        let answer = browser
            .opens(house, &format!("{address}{}", secret.mark))
            .await;
        if legible(&answer.bytes).replace(secret.mark, NOWHERE) != to_nothing {
            let looker = browser.looker;
            wrong.0.insert(format!(
                "{looker:?} learns of {} by asking {address}",
                secret.mark
            ));
        }
    }
}

/// The secrets of sessions, of letters with codes and of the links in them.
async fn doors(house: &House, browsers: &[Browser]) -> Vec<String> {
    let mut doors = Vec::new();
    for browser in browsers {
        let pairs = browser.cookie.split("; ");
        doors.extend(
            pairs
                .filter_map(|pair| pair.split_once('='))
                .map(|(_, secret)| secret.to_lowercase()),
        );
    }
    for notice in house.notices().await {
        let links = notice.body.split_whitespace();
        let links = links.filter_map(|word| word.rsplit_once("/sign-in/link/"));
        doors.extend(links.map(|(_, secret)| secret.to_lowercase()));
    }
    doors.retain(|secret| secret.len() >= 16);
    assert!(doors.len() >= 2 * 18, "{}", doors.len());
    doors
}
