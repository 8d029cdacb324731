//! The pages people read: dialogues, papers, working groups, officers, and what this site says of itself.

mod about;
mod adopted;
mod became;
mod calendar;
mod conference;
mod corrections;
mod dialogue;
mod dialogues;
mod formats;
mod glossary;
mod groups;
mod home;
mod in_languages;
mod issued;
mod life_line;
mod officers;
mod paper;
mod paper_file;
mod papers;
mod participation;
mod row;
mod shown_paper;
mod sources;
pub(crate) mod suggestions;
pub(crate) mod title;
mod took_part;
mod verify;

pub(crate) use adopted::Lead;

use crate::site::Site;
use axum::Router;
use axum::routing::get;
use mechanism::calendar::WorkingGroup;
use mechanism::paper::PaperKind;
use mechanism::{PaperView, Text, View};

pub(crate) use became::Became;
pub(crate) use issued::{
    Reported, edition_name, errors_waiting, my_errors, own_addresses as issued_own_addresses,
};
pub(crate) use shown_paper::{ComposedNote, composed_notes};

pub(crate) fn routes() -> Router<Site> {
    Router::new()
        .route("/", get(home::show))
        .route("/dialogues", get(dialogues::show))
        .route("/dialogues/calendar", get(calendar::show))
        .route("/dialogues/{id}", get(dialogue::show))
        .route("/dialogues/{id}/decided", get(adopted::show))
        .route("/dialogues/{id}/decided/{number}", get(adopted::one))
        .route("/papers", get(papers::show))
        .route("/papers/{id}", get(paper::show))
        .route("/papers/{id}/{file}", get(paper_file::show))
        .merge(issued::routes())
        .route("/conference/{number}", get(conference::show))
        .route("/conference/{number}/{part}", get(conference::part))
        .route("/groups", get(groups::list))
        .route("/groups/{code}", get(groups::show))
        .route("/officers", get(officers::show))
        .route("/glossary", get(glossary::show))
        .route("/corrections", get(corrections::show))
        .merge(suggestions::routes())
        .route("/sources", get(sources::show))
        .route("/verify", get(verify::show))
        .route("/about", get(about::about))
        .route("/press", get(about::press))
        .route("/accessibility", get(about::accessibility))
        .route("/privacy", get(about::privacy))
}

/// Every address of these that this reader can open: pages, then the files of papers.
pub(crate) fn addresses(view: &View) -> Vec<String> {
    const FIXED: [&str; 14] = [
        "/",
        "/dialogues",
        "/dialogues/calendar",
        "/papers",
        "/groups",
        "/officers",
        "/glossary",
        "/corrections",
        "/sources",
        "/verify",
        "/about",
        "/press",
        "/accessibility",
        "/privacy",
    ];
    let mut all: Vec<String> = FIXED.map(String::from).into();
    let dialogues = view.dialogues();
    all.extend(calendar::years(view).map(|year| format!("/dialogues/calendar?year={year}")));
    all.extend(
        dialogues
            .iter()
            .map(|d| format!("/dialogues/{}", d.facts.id)),
    );
    all.extend(adopted::addresses(view));
    all.extend(issued::addresses(view));
    all.extend(suggestions::addresses(view));
    all.extend(WorkingGroup::ALL.map(|group| format!("/groups/{}", group.code())));
    let papers = view.papers();
    let composed: Vec<String> = composed_notes(view)
        .iter()
        .map(ToString::to_string)
        .collect();
    let ids = || {
        papers
            .iter()
            .map(|paper| paper.facts.id.to_string())
            .chain(composed.iter().cloned())
    };
    all.extend(ids().map(|id| format!("/papers/{id}")));
    all.extend(conference::addresses(view));
    let texts = papers
        .iter()
        .filter(|paper| has_text(paper))
        .map(|paper| paper.facts.id.to_string());
    for id in texts.chain(composed.iter().cloned()) {
        all.extend(paper_file::FILES.map(|file| format!("/papers/{id}/{file}")));
    }
    all
}

/// Whether a paper can be had as a file: points are no paper, and of others the text must be there.
fn has_text(paper: &PaperView<'_>) -> bool {
    matches!(paper.text, Text::Here(_) | Text::ToRead(_)) && paper.facts.kind != PaperKind::Points
}
