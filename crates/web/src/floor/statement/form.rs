//! The form on which a statement is handed in: by its speaker, by the focal point of their organization, by a State's
//! delegation, and by an officer for anybody.

use super::super::said;
use super::{actor, meeting, minutes};
use crate::answer::{Answer, fresh};
use crate::arrival::Arrival;
use crate::asked::Asked;
use crate::fields::{Choice, Faults};
use crate::filled::Filled;
use crate::page::Page;
use crate::problem::Problem;
use crate::public::title;
use askama::Template;
use axum::Extension;
use axum::extract::Path;
use axum::http::StatusCode;
use mechanism::floor::statement::{LONGEST_TEXT, WORDS_A_MINUTE};
use mechanism::floor::{Posting, Speaker};
use mechanism::{DialogueId, StatementId, StatementView, StoredFile, View};
use words::{Lang, Value};

/// What is chosen for a language that is none of the six.
pub(super) const OTHER: &str = "other";
/// The largest file, in megabytes, as people are told it.
const MOST_MB: u64 = record::LONGEST_FILE / 1024 / 1024;

/// Whose form it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Side {
    /// Of whoever has a place at the meeting, or named somebody who has.
    Own,
    /// An officer's, for anybody.
    Office,
}

impl Side {
    fn action(self, id: &DialogueId) -> String {
        match self {
            Self::Own => format!("/floor/{id}/me/statement/files"),
            Self::Office => format!("/office/floor/{id}/statement/files"),
        }
    }
}

#[derive(Template)]
#[template(path = "floor/statement/form.html")]
struct Form {
    page: Page,
    dialogue: String,
    title: String,
    back: String,
    back_said: String,
    action: String,
    faults: Faults,
    /// The statement this takes the place of, where it was passed on with a place.
    replaces: String,
    /// What is said of the version it takes the place of; empty: it is the first.
    newer: String,
    speakers: Vec<Choice>,
    items: Vec<Choice>,
    languages: Vec<Choice>,
    other_language: String,
    text: String,
    text_hint: String,
    file_hint: String,
    /// The file that has come already, and its reference.
    brought: String,
    brought_file: String,
    words: String,
    posting: Vec<Choice>,
    own: bool,
}

/// `GET /floor/{dialogue}/me/statement`.
pub(super) async fn show(path: Path<String>, arrival: Extension<Arrival>, asked: Asked) -> Answer {
    first(Side::Own, path, &arrival, asked)
}

/// `GET /office/floor/{dialogue}/statement`.
pub(super) async fn show_for(
    path: Path<String>,
    arrival: Extension<Arrival>,
    asked: Asked,
) -> Answer {
    first(Side::Office, path, &arrival, asked)
}

fn first(side: Side, Path(dialogue): Path<String>, arrival: &Arrival, asked: Asked) -> Answer {
    let Asked {
        view, page, query, ..
    } = asked;
    let id = meeting(&dialogue)?;
    actor(arrival)?;
    let before = query.get("statement").and_then(|one| one.parse().ok());
    let before = before.and_then(|one: StatementId| view.statement(&id, one));
    let before = before.filter(|one| one.speaker.is_some());
    let filled = match &before {
        Some(before) => as_before(before),
        None => Filled::of(vec![
            ("language".to_owned(), page.lang.code().to_owned()),
            (
                "item".to_owned(),
                query.get("item").unwrap_or_default().to_owned(),
            ),
        ])?,
    };
    let faults = Faults::default();
    answer(side, &page, &view, &id, &filled, None, faults)
}

/// What stood in the version before, but for the file.
fn as_before(before: &StatementView) -> Filled {
    let pair = |name: &str, value: String| (name.to_owned(), value);
    let speaker = before.speaker.as_ref().map(ToString::to_string);
    let known = Lang::from_code(&before.language).is_some();
    let (language, other) = match known {
        true => (before.language.clone(), String::new()),
        false => (OTHER.to_owned(), before.language.clone()),
    };
    let pairs = vec![
        pair("speaker", speaker.unwrap_or_default()),
        pair("item", before.item.0.to_string()),
        pair("replaces", before.id.to_string()),
        pair("language", language),
        pair("other-language", other),
        pair("text", before.text.clone().unwrap_or_default()),
        pair("posting", before.posting.code().to_owned()),
    ];
    Filled::of(pairs).unwrap_or_default()
}

/// Those a statement may be handed in for, as they are called on the form.
pub(super) fn speakers(
    side: Side,
    page: &Page,
    view: &View,
    id: &DialogueId,
) -> Vec<(Speaker, String)> {
    let places = || {
        let places = view.my_places(id).into_iter();
        places
            .map(|place| (place.speaker, said::who(page, &place.who)))
            .collect()
    };
    let anybody = || {
        let all = view.speakers_for_office(id).into_iter();
        let mut all: Vec<_> = all
            .map(|one| (one.speaker.clone(), said::called(page, &one.who)))
            .collect();
        let order = words::collate(page.lang);
        all.sort_by(|one, other| order(&one.1, &other.1));
        all
    };
    match side {
        Side::Own => places(),
        Side::Office if view.hands_in_for_anybody(id) => anybody(),
        Side::Office => Vec::new(),
    }
}

/// The form, with what was typed and what is wrong with it.
pub(super) fn answer(
    side: Side,
    page: &Page,
    view: &View,
    id: &DialogueId,
    filled: &Filled,
    brought: Option<&StoredFile>,
    faults: Faults,
) -> Answer {
    let of = view.dialogue(id).ok_or(Problem::NotFound)?;
    let known = speakers(side, page, view, id);
    if known.is_empty() {
        return Err(Problem::NotFound);
    }
    let chosen = filled.get("speaker");
    let one = known
        .iter()
        .find(|(speaker, _)| speaker.to_string() == chosen)
        .or_else(|| known.first().filter(|_| known.len() == 1));
    let status = match faults.is_empty() {
        true => StatusCode::OK,
        false => StatusCode::UNPROCESSABLE_ENTITY,
    };
    let replaced: Option<StatementView> = filled
        .get("replaces")
        .parse()
        .ok()
        .and_then(|replaced| view.statement(id, replaced));
    let said_most = |key: &str, most: u64| page.say_with(key, &[("most", Value::from(most))]);
    let (title, back, back_said) = match side {
        Side::Own => (
            "statement-hand-in",
            format!("/floor/{id}/me"),
            "statement-back",
        ),
        Side::Office => (
            "statement-hand-in-for",
            format!("/floor/{id}/statements"),
            "statement-titles",
        ),
    };
    let form = Form {
        dialogue: title::short(page, of.facts),
        title: page.say(title).into_owned(),
        back: page.href(&back),
        back_said: page.say(back_said).into_owned(),
        action: page.href(&side.action(id)),
        replaces: filled.get("replaces").to_owned(),
        newer: replaced.map_or_else(String::new, |before| {
            let number = u32::from(before.version);
            page.say_with("statement-newer-what", &[("number", number.into())])
        }),
        items: items(
            page,
            view,
            id,
            one.map(|(speaker, _)| speaker),
            filled.get("item"),
        ),
        speakers: known
            .iter()
            .map(|(speaker, name)| {
                let taken = one.is_some_and(|(one, _)| one == speaker);
                Choice::of(speaker.to_string(), name.clone(), taken)
            })
            .collect(),
        languages: languages(page, filled.get("language")),
        other_language: filled.get("other-language").to_owned(),
        text: filled.get("text").to_owned(),
        text_hint: said_most("statement-text-hint", LONGEST_TEXT as u64),
        file_hint: said_most("statement-file-hint", MOST_MB),
        brought: brought
            .map(|file| page.with("statement-file-brought", "name", &file.name))
            .unwrap_or_default(),
        brought_file: brought
            .map(|file| file.file.to_string())
            .unwrap_or_default(),
        words: filled.get("words").to_owned(),
        posting: posting(page, filled.get("posting")),
        own: side == Side::Own,
        faults,
        page: page.clone(),
    };
    fresh(status, &form)
}

/// The items of the programme, with the time their speaker has on each.
fn items(
    page: &Page,
    view: &View,
    id: &DialogueId,
    speaker: Option<&Speaker>,
    taken: &str,
) -> Vec<Choice> {
    let Some(programme) = view.programme(id) else {
        return Vec::new();
    };
    let label = |item: &mechanism::ItemView| {
        let called = said::item(page, item);
        let time = speaker.and_then(|speaker| view.time_for_statement(id, speaker, item.id));
        match time.filter(|seconds| *seconds > 0) {
            None => called,
            Some(seconds) => page.say_with(
                "statement-item-time",
                &[
                    ("item", called.into()),
                    ("time", minutes(page, seconds).into()),
                    ("words", page.number(seconds * WORDS_A_MINUTE / 60).into()),
                ],
            ),
        }
    };
    let items = programme.items.iter();
    items
        .map(|item| {
            let value = item.id.0.to_string();
            let taken = value == taken;
            Choice::of(value, label(item), taken)
        })
        .collect()
}

fn languages(page: &Page, taken: &str) -> Vec<Choice> {
    let six = Lang::ALL.into_iter();
    let six = six.map(|lang| Choice::of(lang.code(), lang.own_name(), lang.code() == taken));
    let other = page.say("statement-another-language");
    six.chain([Choice::of(OTHER, other, taken == OTHER)])
        .collect()
}

fn posting(page: &Page, taken: &str) -> Vec<Choice> {
    let taken = Posting::from_code(taken).unwrap_or_default();
    let choice = |posting: Posting| {
        let label = page.say(&format!("posting-{}", posting.code()));
        Choice::of(posting.code(), label, posting == taken)
    };
    Posting::ALL.into_iter().map(choice).collect()
}
