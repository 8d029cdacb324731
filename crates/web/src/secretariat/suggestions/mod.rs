//! Where officers keep suggestions over the years: enter them from summaries, join what says the same, part what does not,
//! follow them with later documents, and say what was looked through. Nothing is asked for that an entry has no place for.

mod entering;
mod following;
mod guarded;
mod joining;
mod looking;
mod overview;
mod typed;
mod withdrawing;

use super::who_may;
use crate::acting::{Acting, NotEntered};
use crate::answer::{Answer, see_other};
use crate::fields::Faults;
use crate::filled::Filled;
use crate::problem::Problem;
use crate::site::Site;
use axum::Router;
use axum::routing::get;
use mechanism::suggestions::SuggestionCommand;
use mechanism::{
    Command, Deed, DialogueId, PaperId, Refusal, SuggestionFound, SuggestionId, SuggestionView,
    View,
};

/// Where they are kept.
const PATH: &str = "/office/suggestions";
/// Where a new one is entered. Not below the others: there every name can be a suggestion's.
const NEW: &str = "/office/new-suggestion";
/// Where it is said what was looked through.
const LOOK: &str = "/office/documents-looked-through";

pub(super) fn routes() -> Router<Site> {
    Router::new()
        .route("/office/suggestions", get(overview::all))
        .route(
            "/office/new-suggestion",
            get(entering::show).post(entering::enter),
        )
        .route(
            "/office/documents-looked-through",
            get(looking::show).post(looking::enter),
        )
        .route("/office/suggestions/{slug}", get(overview::one))
        .route(
            "/office/suggestions/{slug}/words",
            get(entering::words).post(entering::reword),
        )
        .route(
            "/office/suggestions/{slug}/sources",
            get(joining::again).post(joining::raise),
        )
        .route(
            "/office/suggestions/{slug}/joining",
            get(joining::whole).post(joining::join),
        )
        .route(
            "/office/suggestions/{slug}/parting",
            get(joining::part).post(joining::split),
        )
        .route(
            "/office/suggestions/{slug}/references",
            get(following::show).post(following::follow),
        )
        .route(
            "/office/suggestions/{slug}/references/{number}",
            get(following::correcting).post(following::correct),
        )
        .route(
            "/office/suggestions/{slug}/references/{number}/removal",
            get(following::sure).post(following::remove),
        )
        .route(
            "/office/suggestions/{slug}/withdrawal",
            get(withdrawing::show).post(withdrawing::withdraw),
        )
}

/// The pages that are the reader's own.
pub(super) fn own_addresses(view: &View) -> Vec<String> {
    if !view.who().may_for(Deed::KeepSuggestions, None) {
        return Vec::new();
    }
    let mut own = [PATH, NEW, LOOK].map(str::to_owned).to_vec();
    for one in view.suggestions() {
        let base = path(&one.id);
        let below = [
            "words",
            "sources",
            "joining",
            "parting",
            "references",
            "withdrawal",
        ];
        own.extend(below.map(|page| format!("{base}/{page}")));
        for later in &one.later {
            let reference = format!("{base}/references/{}", later.number);
            own.push(format!("{reference}/removal"));
            own.push(reference);
        }
        own.push(base);
    }
    own
}

/// The desk of one suggestion.
fn path(id: &SuggestionId) -> String {
    format!("{PATH}/{id}")
}

/// Lets those in who keep suggestions.
fn keeps(acting: &Acting) -> Result<(), Problem> {
    who_may(acting, Deed::KeepSuggestions, None)
}

/// A suggestion of the address that stands, for whoever keeps them.
fn found(acting: &Acting, slug: &str) -> Result<SuggestionView, Problem> {
    keeps(acting)?;
    let id: SuggestionId = slug.parse().map_err(|_| Problem::NotFound)?;
    match acting.view.suggestion(&id) {
        Some(SuggestionFound::Stands(of)) => Ok(of),
        _ => Err(Problem::NotFound),
    }
}

/// What an entry is called, on the pages that ask for something about it.
fn called(acting: &Acting, of: &SuggestionView) -> String {
    let words = of.text.in_language(acting.page.lang.code());
    words.map_or_else(|| of.id.to_string(), |(_, words)| words.title.clone())
}

/// The dialogues in which a suggestion was made.
fn dialogues(of: &SuggestionView) -> Vec<DialogueId> {
    of.raised
        .iter()
        .map(|raised| raised.dialogue.clone())
        .collect()
}

/// The dialogue that a paper summarizes.
fn dialogue_of(acting: &Acting, paper: &PaperId) -> Vec<DialogueId> {
    let paper = acting.view.paper(paper);
    paper
        .and_then(|paper| paper.facts.dialogue.clone())
        .into_iter()
        .collect()
}

/// Enters a command; where the rules refuse, the form is shown again with what was typed.
async fn enters(
    acting: &Acting,
    form: &Filled,
    command: SuggestionCommand,
    to: &str,
    again: impl FnOnce(Faults) -> Answer,
    field: impl FnOnce(&Refusal) -> String,
) -> Answer {
    let command = Command::Suggestion(command);
    match acting.enter(form.command()?, command).await {
        Ok(_) => Ok(see_other(&acting.page.href(&format!("{to}?done=yes")))),
        Err(NotEntered::Refused(refusal)) => {
            let said = acting.page.refusal(&refusal);
            again(Faults::one(field(&refusal), said))
        }
        Err(not) => Err(not.into()),
    }
}
