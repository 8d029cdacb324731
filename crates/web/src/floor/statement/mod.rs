//! Statements handed in beforehand: the speaker's form, the page of each one for those who may read it, and the list of them.

mod acts;
mod form;
mod handing_in;
mod page;
mod reading;

pub(crate) use reading::{Words, legible, words_in};

use super::said;
use crate::arrival::Arrival;
use crate::limits;
use crate::page::Page;
use crate::problem::Problem;
use crate::site::Site;
use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::routing::{get, post};
use mechanism::{Actor, DialogueId, Reader, StatementView, View};
use std::borrow::Cow;

pub(super) fn routes() -> Router<Site> {
    let bringing_files = Router::new()
        .route(
            "/floor/{dialogue}/me/statement/files",
            post(handing_in::hand_in),
        )
        .route(
            "/office/floor/{dialogue}/statement/files",
            post(handing_in::hand_in_for),
        )
        .layer(DefaultBodyLimit::max(limits::FILE_BODY));
    Router::new()
        .merge(bringing_files)
        .route("/floor/{dialogue}/me/statement", get(form::show))
        .route("/office/floor/{dialogue}/statement", get(form::show_for))
        .route("/floor/{dialogue}/statements", get(page::all))
        .route("/floor/{dialogue}/statements/{statement}", get(page::one))
        .route(
            "/floor/{dialogue}/statements/{statement}/file",
            get(page::file),
        )
        .route(
            "/floor/{dialogue}/statements/{statement}/posting",
            post(acts::say),
        )
        .route(
            "/floor/{dialogue}/statements/{statement}/withdrawal",
            post(acts::take_back),
        )
}

/// Whether the list of statements has something for this reader, or waits for it.
pub(super) fn may_open(view: &View, dialogue: &DialogueId) -> bool {
    view.reads_statements(dialogue) || !view.statements(dialogue).is_empty()
}

/// The statements that were posted for everybody.
pub(super) fn addresses(view: &View) -> Vec<String> {
    if view.reader() != Reader::Public {
        return Vec::new();
    }
    let dialogues = view.dialogues().into_iter().map(|of| of.facts.id.clone());
    dialogues
        .flat_map(|id| {
            let all = view.statements(&id);
            let list = (!all.is_empty()).then(|| format!("/floor/{id}/statements"));
            let each = all
                .into_iter()
                .map(move |one| format!("/floor/{id}/statements/{}", one.id));
            list.into_iter().chain(each).collect::<Vec<_>>()
        })
        .collect()
}

/// The pages of statements that are a reader's own.
pub(super) fn own_addresses(view: &View, dialogue: &DialogueId) -> Vec<String> {
    let mut own = Vec::new();
    if !view.my_places(dialogue).is_empty() {
        own.push(format!("/floor/{dialogue}/me/statement"));
    }
    own.extend(for_somebody(view, dialogue));
    if may_open(view, dialogue) {
        own.push(format!("/floor/{dialogue}/statements"));
        let one = |one: StatementView| format!("/floor/{dialogue}/statements/{}", one.id);
        own.extend(view.statements(dialogue).into_iter().map(one));
    }
    own
}

/// Where an officer hands in for somebody; `None`: they may not, or nobody is known at this meeting to hand in for.
fn for_somebody(view: &View, dialogue: &DialogueId) -> Option<String> {
    let may = view.hands_in_for_anybody(dialogue);
    let known = may && !view.speakers_for_office(dialogue).is_empty();
    known.then(|| format!("/office/floor/{dialogue}/statement"))
}

/// Whoever acts for a place at this meeting: signed in, or by the code of a seat.
fn actor(arrival: &Arrival) -> Result<Actor, Problem> {
    match arrival.reader {
        Reader::Person(person) => Ok(Actor::Person(person)),
        Reader::Seat(seat) => Ok(Actor::Seat(seat)),
        _ => Err(Problem::SignIn),
    }
}

/// "4½ min".
pub(super) fn minutes(page: &Page, seconds: u32) -> String {
    let (whole, half) = (seconds / 60, seconds % 60 >= 30);
    let said = match (whole, half) {
        (0, true) => "½".to_owned(),
        (n, true) => format!("{}½", page.number(n)),
        (n, false) => page.number(n),
    };
    // A limit need not be a whole number of half minutes: then it is told as clocks show it.
    let said = match seconds % 30 {
        0 => said,
        _ => said::clock(i64::from(seconds) * 1000),
    };
    page.with("statement-minutes", "minutes", said)
}

/// "English, 540 words, 4½ min": how long a text is.
pub(super) fn length(page: &Page, spoken: &str, words: u32, needs: u32) -> String {
    let values = [
        ("language", language(page, spoken).into_owned().into()),
        (
            "length",
            page.count("statement-length", words as usize).into(),
        ),
        ("needs", minutes(page, needs).into()),
    ];
    page.say_with("statement-next", &values)
}

/// "longer than the 3 min there are".
pub(super) fn over(page: &Page, limit: u32) -> String {
    page.with("statement-over-short", "limit", minutes(page, limit))
}

/// A language as the page says it: by its code, or as it was named.
pub(super) fn language<'l>(page: &Page, language: &'l str) -> Cow<'l, str> {
    match words::Lang::from_code(language) {
        Some(_) => Cow::Owned(page.language_name(language).into_owned()),
        None => Cow::Borrowed(language),
    }
}

/// "It needs 4½ min at 120 words a minute; there are 3 min."
fn measured(page: &Page, one: &StatementView) -> String {
    let needs = minutes(page, one.needs);
    let key = match (one.over, one.limit) {
        (true, _) => "statement-over",
        (false, 0) => return page.with("statement-unlimited", "needs", needs),
        (false, _) => "statement-fits",
    };
    let limit = minutes(page, one.limit);
    page.say_with(key, &[("needs", needs.into()), ("limit", limit.into())])
}

/// The dialogue of an address.
fn meeting(dialogue: &str) -> Result<DialogueId, Problem> {
    dialogue.parse().map_err(|_| Problem::NotFound)
}
