//! Beginning: an address and nothing else for whoever is new, one's own drafts and applications for whoever is not.

use super::groups::Answering;
use super::{Draft, ForWhom, keep};
use crate::acting::Acting;
use crate::answer::{Answer, fresh, see_other};
use crate::asked::Asked;
use crate::deadline::Deadline;
use crate::filled::Filled;
use crate::hand::Hands;
use crate::page::Page;
use crate::problem::Problem;
use crate::stakeholder::wording;
use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use mechanism::participation::call::CallStatus;
use mechanism::participation::form::Answers;
use mechanism::{ApplicationRef, ApplicationView, CallId, CommandId, FileId, Refusal};
use record::TokenKey;
use std::collections::BTreeMap;

/// A draft or an application of the reader's.
struct Own {
    href: String,
    name: String,
    note: String,
}

#[derive(Template)]
#[template(path = "stakeholder/begin.html")]
struct Begin {
    page: Page,
    title: String,
    call: String,
    to: String,
    closes: Deadline,
    open: bool,
    late: bool,
    signed_in: bool,
    address: String,
    drafts: Vec<Own>,
    applications: Vec<Own>,
    command: String,
}

pub(super) async fn show(Path(id): Path<String>, asked: Asked) -> Answer {
    let Asked {
        site, view, page, ..
    } = asked;
    let id = CallId::new(id).map_err(|_| Problem::NotFound)?;
    let call = view.call(&id).ok_or(Problem::NotFound)?;
    let me = view.me();
    let drafts = match view.who().person() {
        Some(person) => keep::drafts_of(&site, person).await?,
        None => Vec::new(),
    };
    let applications = view.my_applications();
    let own = applications
        .iter()
        .filter(|shown| shown.application.call == id);
    let template = Begin {
        title: wording::title(&page, call.text.as_deref(), &id),
        call: page.href(&format!("/calls/{id}")),
        to: format!("/calls/{id}/application"),
        closes: Deadline::of(&page, call.call.terms.closes, site.now()),
        open: matches!(call.status, CallStatus::Open | CallStatus::OpenLate),
        late: call.status == CallStatus::OpenLate,
        signed_in: me.is_some(),
        address: me
            .and_then(|me| me.identity)
            .map_or_else(String::new, |identity| identity.address),
        drafts: drafts
            .iter()
            .filter(|draft| draft.call == id)
            .map(|draft| Own {
                href: page.href(&format!("/drafts/{}", draft.key)),
                name: draft.name(&page, &view),
                note: page.with("draft-saved", "when", page.moment(draft.updated)),
            })
            .collect(),
        applications: own
            .map(|shown| Own {
                href: page.href(&format!(
                    "/applications/{}",
                    shown.application.reference.slug()
                )),
                name: shown.application.reference.to_string(),
                note: page.with(
                    "application-received",
                    "when",
                    page.moment(shown.application.received),
                ),
            })
            .collect(),
        command: page.command(),
        page,
    };
    fresh(StatusCode::OK, &template)
}

pub(super) async fn begin(Path(id): Path<String>, acting: Acting, form: Filled) -> Answer {
    let id = CallId::new(id).map_err(|_| Problem::NotFound)?;
    let call = Answering::of(&acting, &id)?;
    if !matches!(call.status, CallStatus::Open | CallStatus::OpenLate) {
        // The form was opened before the deadline and sent after it.
        return Ok(see_other(
            &acting.page.href(&format!("/calls/{id}/application")),
        ));
    }
    let command = form.command()?;
    let mut draft = new(&acting, &call, command);
    // Whoever speaks for one organization most likely writes for it; the first page lets them choose otherwise.
    if let [only] = acting.view.my_organizations().as_slice() {
        draft.organization = ForWhom::Known(only.organization.id);
    }
    if let [only] = call.terms.dialogues.as_slice() {
        draft.dialogues = vec![only.clone()];
    }
    let own = keep::drafts_of(&acting.site, acting.person).await?;
    if own.len() >= keep::MOST {
        return Err(too_many());
    }
    keep::begin(&acting, &draft).await?;
    let first = format!("/drafts/{}/organization", draft.key);
    Ok(see_other(&acting.page.href(&first)))
}

fn too_many() -> Problem {
    let most = keep::MOST;
    Problem::Refused(Box::new(
        Refusal::new("refused-too-many-drafts").with("most", most),
    ))
}

/// An empty draft. Its key follows from the form it was begun with, so that a double click begins one.
fn new(acting: &Acting, call: &Answering, command: CommandId) -> Draft {
    let key = TokenKey::of(format!("key of draft {} {}", acting.person, command.0));
    let mut key = mechanism::Digest(key.0).to_string();
    key.truncate(32);
    Draft {
        key,
        call: call.id.clone(),
        version: call.version,
        owners: vec![acting.person],
        invited: Vec::new(),
        organization: ForWhom::Unsaid,
        dialogues: Vec::new(),
        answers: Answers::new(),
        files: BTreeMap::new(),
        hands: Hands::default(),
        updated: acting.site.now(),
        submission: acting.site.draws.command(),
        amends: None,
        sent: None,
    }
}

/// A draft that changes an application which was submitted: the one that was begun already, or a new one with the answers
/// as they are. Its key follows from the application's page.
pub(in crate::stakeholder) async fn begin_amending(
    acting: &Acting,
    shown: &ApplicationView<'_>,
    command: CommandId,
) -> Result<String, Problem> {
    let reference: &ApplicationRef = &shown.application.reference;
    let own = keep::drafts_of(&acting.site, acting.person).await?;
    if let Some(begun) = own
        .iter()
        .find(|draft| draft.amends.as_ref() == Some(reference))
    {
        return Ok(begun.key.clone());
    }
    let call = Answering::of(acting, &shown.application.call)?;
    let mut draft = new(acting, &call, command);
    draft.organization = ForWhom::Known(shown.application.organization);
    draft.dialogues = shown
        .cases
        .iter()
        .map(|case| case.dialogue.clone())
        .collect();
    draft.answers = shown.answers.clone().unwrap_or_default();
    draft.files = shown
        .files
        .iter()
        .map(|file| (file.question.clone(), file.file.clone()))
        .collect();
    draft.amends = Some(reference.clone());
    keep::begin(acting, &draft).await?;
    Ok(draft.key)
}

/// The files of a draft that no application has yet.
pub(super) fn not_handed_in(acting: &Acting, draft: &Draft) -> Vec<FileId> {
    let held: Vec<FileId> = draft
        .amends
        .as_ref()
        .and_then(|reference| acting.view.application(reference))
        .map(|shown| shown.files.iter().map(|file| file.file.file).collect())
        .unwrap_or_default();
    draft
        .files
        .values()
        .map(|file| file.file)
        .filter(|file| !held.contains(file))
        .collect()
}
