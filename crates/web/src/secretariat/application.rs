//! Entering an application that came by another way: by e-mail, on paper. The same form, the applicant's address, the day
//! it came. What is missing the desk asks for afterwards.

use super::asking::{Asking, choices, languages};
use super::questions;
use crate::acting::{Acting, NotEntered};
use crate::answer::{Answer, see_other};
use crate::brought::Brought;
use crate::fields::{Choice, Faults};
use crate::filled::Filled;
use crate::limits;
use crate::page::Page;
use crate::problem::Problem;
use crate::public::title;
use crate::site::Site;
use crate::stakeholder::wording;
use axum::Router;
use axum::extract::{DefaultBodyLimit, Multipart};
use axum::routing::{get, post};
use jiff::civil::Date;
use mechanism::organizations::{Profile, StakeholderKind};
use mechanism::participation::application::{Applicant, ApplicationCommand, ForOrganization};
use mechanism::participation::call::CallStatus;
use mechanism::participation::form::{Answers, Form};
use mechanism::people::Identity;
use mechanism::{
    Actor, CallId, CallView, Command, CommandId, Deed, DialogueId, OrganizationId, StateCode,
    StoredFile, View,
};
use record::Receipt;
use std::collections::BTreeMap;

pub(super) fn routes() -> Router<Site> {
    let files = Router::new()
        .route("/office/applications/files", post(enter_with_files))
        .layer(DefaultBodyLimit::max(limits::FILE_BODY));
    Router::new()
        .route("/office/applications/new", get(show).post(enter))
        .merge(files)
}

/// The files of a form, by field.
pub(super) type Files = BTreeMap<String, StoredFile>;

/// The calls for which this officer may enter applications.
pub(super) fn open_calls(view: &View) -> Vec<CallView<'_>> {
    let mut calls = view.calls();
    calls.retain(|call| {
        let taken = !matches!(call.status, CallStatus::Drafted | CallStatus::Withdrawn);
        taken && !dialogues_of(view, call).is_empty()
    });
    calls
}

/// The call by which this officer may enter applications for a dialogue.
pub(super) fn call_for(view: &View, dialogue: &DialogueId) -> Option<CallId> {
    let mut calls = open_calls(view).into_iter();
    let found = calls.find(|call| dialogues_of(view, call).contains(dialogue));
    found.map(|call| call.call.terms.id.clone())
}

/// Where applications that came by another way are entered.
pub(super) fn own_addresses(view: &View) -> Vec<String> {
    match view.who().may_somewhere(Deed::SubmitForSomebody) {
        true => ["new", "import"]
            .map(|page| format!("/office/applications/{page}"))
            .into(),
        false => Vec::new(),
    }
}

fn dialogues_of(view: &View, call: &CallView<'_>) -> Vec<DialogueId> {
    let who = view.who();
    let all = call.call.terms.dialogues.iter();
    all.filter(|id| who.may_for(Deed::SubmitForSomebody, Some(id)))
        .cloned()
        .collect()
}

/// An application that came by another way, once it can be entered.
pub(super) struct Came {
    pub(super) call: CallId,
    pub(super) dialogues: Vec<DialogueId>,
    pub(super) identity: Identity,
    pub(super) organization: ForOrganization,
    pub(super) answers: Answers,
    pub(super) files: Vec<StoredFile>,
    pub(super) on: Date,
}

impl Came {
    /// Enters it for the day it came.
    pub(super) async fn enter(self, acting: &Acting, id: CommandId) -> Result<Receipt, NotEntered> {
        let command = Command::Application(ApplicationCommand::Submit {
            call: self.call,
            dialogues: self.dialogues,
            applicant: Applicant::Somebody(self.identity),
            organization: self.organization,
            answers: self.answers,
            files: self.files,
        });
        let actor = Actor::Person(acting.person);
        acting
            .site
            .enter_as_of(actor, id, command, Some(self.on))
            .await
    }
}

async fn show(acting: Acting) -> Answer {
    if !acting.view.who().may_somewhere(Deed::SubmitForSomebody) {
        return Err(Problem::NotFound);
    }
    let asked = |name: &str| {
        let value = acting.query.get(name).unwrap_or_default();
        (name.to_owned(), value.to_owned())
    };
    let typed = Filled::of(vec![asked("call"), asked("organization")])?;
    page(&acting, &typed, &Files::new(), Faults::default())
}

/// First the call, where there are several; then the form.
fn page(acting: &Acting, typed: &Filled, files: &Files, faults: Faults) -> Answer {
    let (page, view) = (&acting.page, &acting.view);
    let (chosen, of) = (typed.get("call"), typed.get("organization"));
    let calls = open_calls(view);
    let one = calls
        .iter()
        .find(|call| call.call.terms.id.as_str() == chosen);
    let one = one.or_else(|| calls.first().filter(|_| calls.len() == 1));
    let Some((call, text)) = one.and_then(|call| Some((call, call.text.as_ref()?))) else {
        return choose_call(page, &calls, of);
    };
    let id = &call.call.terms.id;
    let action = match questions::files_of(&text.form).is_empty() {
        true => "/office/applications/new",
        false => "/office/applications/files",
    };
    let asking = Asking::new(page, page.say("entry-title"), action, "/office")
        .wrong(faults)
        .lead(page.say("entry-lead"))
        .link("/office/applications/import", "sheet-title")
        .fact(page.say("entry-call"), wording::title(page, Some(text), id))
        .carry("call", id.as_str());
    let asking = who_applies(page, view, asking, call, of, typed);
    let answers = questions::read(&text.form, typed);
    questions::ask_all(page, asking, &text.form, &answers, files)
        .button("entry-button")
        .answer()
}

fn choose_call(page: &Page, calls: &[CallView<'_>], of: &str) -> Answer {
    let mut asking = Asking::new(page, page.say("entry-title"), "/office", "/office");
    asking = match calls.is_empty() {
        true => asking.lead(page.say("entry-no-call")),
        false => asking.lead(page.say("entry-choose-call")),
    };
    for call in calls {
        let id = &call.call.terms.id;
        let path = format!("/office/applications/new?call={id}&organization={of}");
        asking = asking.link_named(&path, wording::title(page, call.text.as_deref(), id));
    }
    asking.shown_only().answer()
}

fn who_applies(
    page: &Page,
    view: &View,
    asking: Asking,
    call: &CallView<'_>,
    of: &str,
    typed: &Filled,
) -> Asking {
    let chosen: Vec<&str> = typed.all("dialogue").collect();
    let calling = dialogues_of(view, call);
    let only = calling.len() == 1;
    let dialogues = calling.iter().map(|id| {
        let named = view.dialogue(id);
        let name = named.map_or_else(|| id.to_string(), |of| title::short(page, of.facts));
        Choice::of(id.as_str(), name, only || chosen.contains(&id.as_str()))
    });
    let came = match typed.get("came") {
        "" => view.today().to_string(),
        came => came.to_owned(),
    };
    let language = match typed.get("language") {
        "" => "en",
        language => language,
    };
    let asking = asking
        .any_of("dialogue", "shape-dialogues", dialogues.collect())
        .input("came", "entry-came", came, "date", "short")
        .heading("case-applicant")
        .line("person", "people-name", typed.get("person"))
        .input(
            "address",
            "people-address",
            typed.get("address"),
            "email",
            "",
        )
        .pick("language", "people-language", languages(language))
        .heading("case-organization");
    let known = of.parse::<OrganizationId>().ok();
    if let Some(name) = known.and_then(|id| view.organization_name(id, page.lang.code())) {
        let name = name.to_owned();
        return asking
            .carry("organization", of)
            .fact(page.say("case-organization"), name);
    }
    let kinds = StakeholderKind::ALL.map(StakeholderKind::code);
    let kinds = choices(page, "stakeholder", kinds, |code| code == typed.get("kind"));
    asking
        .line("name", "entry-name", typed.get("name"))
        .pick(
            "name-language",
            "entry-name-language",
            languages(match typed.get("name-language") {
                "" => "en",
                language => language,
            }),
        )
        .one_of("kind", "case-kind", kinds)
        .tick("individual", "entry-individual", typed.has("individual"))
        .pick("area", "case-area", wording::areas(page, typed.get("area")))
        .optional()
        .line("acronym", "case-acronym", typed.get("acronym"))
        .optional()
        .input("website", "case-website", typed.get("website"), "url", "")
        .optional()
        .line("field", "case-field", typed.get("field"))
        .optional()
        .text("mandate", "case-mandate", typed.get("mandate"), 5)
        .optional()
}

/// What was filled in, or what is wrong with it; a sheet's row goes through here, too.
pub(super) fn read(
    page: &Page,
    view: &View,
    call: &CallView<'_>,
    form: &Form,
    filled: &Filled,
    files: &Files,
) -> Result<Came, Faults> {
    let mut faults = Faults::default();
    let calling = dialogues_of(view, call);
    let chosen = filled.all("dialogue").filter_map(|id| id.parse().ok());
    let dialogues: Vec<DialogueId> = chosen.filter(|id| calling.contains(id)).collect();
    if dialogues.is_empty() {
        faults.add("dialogue", page.say("shape-choose-dialogue"));
    }
    let on = filled.get("came").parse::<Date>().ok();
    match on {
        None => faults.add("came", page.say("office-not-a-day")),
        Some(day) if day > view.today() => faults.add("came", page.say("entry-ahead")),
        Some(_) => {}
    }
    let identity = Identity {
        name: filled.get("person").to_owned(),
        address: filled.get("address").to_owned(),
        language: match filled.get("language") {
            "" => "en".to_owned(),
            language => language.to_owned(),
        },
        function: String::new(),
        neutral: false,
    };
    if !mechanism::people::is_address(&identity.address) {
        faults.add("address", page.say("sign-in-not-an-address"));
    }
    let organization = organization(page, filled, &mut faults);
    let mut answers = questions::read(form, filled);
    for question in questions::files_of(form) {
        if let Some(file) = files.get(&questions::name_of(&question)) {
            answers.insert(question, vec![file.file.to_string()]);
        }
    }
    for fault in form.check(&answers, false) {
        let said = questions::said(page, &fault);
        faults.add(questions::name_of(&fault.question), said);
    }
    match (on, organization) {
        (Some(on), Some(organization)) if faults.is_empty() => Ok(Came {
            call: call.call.terms.id.clone(),
            dialogues,
            identity,
            organization,
            answers,
            files: files.values().cloned().collect(),
            on,
        }),
        _ => Err(faults),
    }
}

fn organization(page: &Page, filled: &Filled, faults: &mut Faults) -> Option<ForOrganization> {
    if filled.has("organization") {
        let known = filled.get("organization").parse().ok();
        return known.map(ForOrganization::Known);
    }
    let name = filled.get("name");
    if name.is_empty() {
        faults.add("name", page.say("entry-no-name"));
    }
    let kind = StakeholderKind::from_code(filled.get("kind"));
    if kind.is_none() {
        faults.add("kind", page.say("office-choose"));
    }
    let area = filled.get("area");
    let code = StateCode::new(area).ok();
    if !area.is_empty() && code.is_none() {
        faults.add("area", page.say("office-choose"));
    }
    let language = match filled.get("name-language") {
        "" => "en",
        language => language,
    };
    Some(ForOrganization::New {
        kind: kind?,
        area: code,
        individual: filled.has("individual"),
        profile: Profile {
            names: BTreeMap::from([(language.to_owned(), name.to_owned())]),
            acronym: filled.get("acronym").to_owned(),
            website: filled.get("website").to_owned(),
            field: filled.get("field").to_owned(),
            mandate: filled.get("mandate").to_owned(),
            postal: filled.get("postal").to_owned(),
        },
    })
}

async fn enter(acting: Acting, form: Filled) -> Answer {
    enter_form(&acting, &form, &Files::new(), Faults::default()).await
}

async fn enter_with_files(acting: Acting, parts: Multipart) -> Answer {
    // Which call it is comes with the form; before a byte of a file is stored it is asked whether there is any.
    let calls = open_calls(&acting.view);
    let texts = calls.iter().filter_map(|call| call.text.as_ref());
    let mut fields: Vec<String> = texts
        .flat_map(|text| questions::files_of(&text.form))
        .map(|question| questions::name_of(&question))
        .collect();
    fields.sort();
    fields.dedup();
    if fields.is_empty() {
        return Err(Problem::NotFound);
    }
    let Brought {
        filled,
        files,
        faults,
    } = Brought::receive(&acting, parts, &fields).await?;
    enter_form(&acting, &filled, &files, faults).await
}

async fn enter_form(acting: &Acting, form: &Filled, files: &Files, wrong: Faults) -> Answer {
    let chosen = form.get("call");
    let calls = open_calls(&acting.view);
    let call = calls
        .iter()
        .find(|call| call.call.terms.id.as_str() == chosen);
    let call = call.ok_or(Problem::NotFound)?;
    let text = call.text.as_ref().ok_or(Problem::NotFound)?;
    let read = read(&acting.page, &acting.view, call, &text.form, form, files);
    let came = match read {
        Ok(came) if wrong.is_empty() => came,
        Ok(_) => return page(acting, form, files, wrong),
        Err(mut faults) => {
            for (field, said) in wrong.list() {
                faults.add(field, said);
            }
            return page(acting, form, files, faults);
        }
    };
    let dialogue = came.dialogues.first().cloned().ok_or(Problem::NotFound)?;
    match came.enter(acting, form.command()?).await {
        Ok(_) => {
            let path = format!("/office/desk/{dialogue}?sort=-received");
            Ok(see_other(&acting.page.href(&path)))
        }
        Err(NotEntered::Refused(refusal)) => {
            let faults = Faults::one("dialogue", acting.page.refusal(&refusal));
            page(acting, form, files, faults)
        }
        Err(NotEntered::Problem(problem)) => Err(problem),
    }
}
