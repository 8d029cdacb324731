//! The pages people read: dialogues, papers, working groups, officers, and what this site says of itself.

mod about;
mod calendar;
mod corrections;
mod dialogue;
mod dialogues;
mod glossary;
mod groups;
mod home;
mod life_line;
mod officers;
mod paper;
mod papers;
mod participation;
mod row;
mod shown_paper;
mod sources;
pub(crate) mod title;
mod verify;

use crate::site::Site;
use axum::Router;
use axum::routing::get;
use mechanism::View;
use mechanism::calendar::WorkingGroup;

pub(crate) use shown_paper::{ComposedNote, composed_note, composed_notes};

pub(crate) fn routes() -> Router<Site> {
    Router::new()
        .route("/", get(home::show))
        .route("/dialogues", get(dialogues::show))
        .route("/dialogues/calendar", get(calendar::show))
        .route("/dialogues/{id}", get(dialogue::show))
        .route("/papers", get(papers::show))
        .route("/papers/{id}", get(paper::show))
        .route("/papers/{id}/{file}", get(paper::file))
        .route("/groups", get(groups::list))
        .route("/groups/{code}", get(groups::show))
        .route("/officers", get(officers::show))
        .route("/glossary", get(glossary::show))
        .route("/corrections", get(corrections::show))
        .route("/sources", get(sources::show))
        .route("/verify", get(verify::show))
        .route("/about", get(about::about))
        .route("/press", get(about::press))
        .route("/accessibility", get(about::accessibility))
        .route("/privacy", get(about::privacy))
}

/// Every page of these that this reader can open.
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
    all.extend(dialogues.iter().map(|d| format!("/dialogues/{}", d.facts.id)));
    all.extend(WorkingGroup::ALL.map(|group| format!("/groups/{}", group.code())));
    let papers = view.papers();
    all.extend(papers.iter().map(|paper| format!("/papers/{}", paper.facts.id)));
    all.extend(composed_notes(view).into_iter().map(|id| format!("/papers/{id}")));
    all
}
