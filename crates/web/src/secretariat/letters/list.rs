//! The letters of the office, filtered.

use super::{at_the_outbox, dialogue, recipient, subject, tone};
use crate::acting::Acting;
use crate::answer::{Answer, fresh};
use crate::fields::Choice;
use crate::page::Page;
use crate::public::title;
use crate::secretariat::asking::choices;
use crate::secretariat::dialogues_of;
use askama::Template;
use axum::http::StatusCode;
use mechanism::letters::{LetterKind, LetterState};
use mechanism::{Deed, LetterFilter, LetterView, View};
use std::borrow::Cow;
use words::Value;

/// The most letters on one page.
const SIZE: usize = 100;

struct Tab {
    href: String,
    name: Cow<'static, str>,
    count: String,
    current: bool,
}

struct Row {
    id: String,
    href: String,
    subject: String,
    to: String,
    kind: Cow<'static, str>,
    dialogue: String,
    tone: &'static str,
    state: Cow<'static, str>,
    since: String,
}

struct Leaf {
    href: String,
    name: String,
    current: bool,
}

#[derive(Template)]
#[template(path = "registration/outbox.html")]
struct Outbox {
    page: Page,
    tabs: Vec<Tab>,
    kinds: Vec<Choice>,
    dialogues: Vec<Choice>,
    state: String,
    shown: String,
    rows: Vec<Row>,
    leaves: Vec<Leaf>,
    may_write: bool,
    done: String,
    unconfirmed: Vec<(String, String)>,
}

pub(super) async fn show(acting: Acting) -> Answer {
    at_the_outbox(&acting)?;
    let Acting {
        page, view, query, ..
    } = acting;
    let asked = |name: &str| query.get(name).unwrap_or_default().to_owned();
    let (kind, of, state) = (asked("kind"), asked("dialogue"), asked("state"));
    let filter = LetterFilter {
        kind: LetterKind::from_code(&kind),
        dialogue: of.parse().ok(),
        ..LetterFilter::default()
    };
    let all = view.letters(&filter);
    let wanted = LetterState::from_code(&state);
    let found: Vec<&LetterView<'_>> = all
        .iter()
        .filter(|shown| wanted.is_none_or(|state| shown.letter.state == state))
        .collect();
    let number: usize = query.get("page").and_then(|n| n.parse().ok()).unwrap_or(0);
    let leaves = found.len().div_ceil(SIZE);
    let template = Outbox {
        tabs: tabs(&page, &all, wanted),
        kinds: choices(
            &page,
            "letter",
            LetterKind::ALL.map(LetterKind::code),
            |code| code == kind,
        ),
        dialogues: dialogues_of(&view)
            .iter()
            .map(|one| {
                let id = one.facts.id.to_string();
                let taken = id == of;
                Choice::of(id, title::short(&page, one.facts), taken)
            })
            .collect(),
        state,
        shown: page.say_with("outbox-shown", &[("n", Value::from(found.len()))]),
        rows: found
            .iter()
            .skip(number.saturating_mul(SIZE))
            .take(SIZE)
            .map(|shown| row(&page, &view, shown))
            .collect(),
        leaves: (0..leaves)
            .map(|leaf| Leaf {
                href: page.href_with("page", Some(&leaf.to_string())),
                name: (leaf + 1).to_string(),
                current: leaf == number,
            })
            .collect(),
        may_write: view.who().may_somewhere(Deed::WriteLetters),
        done: done(&page, &query),
        unconfirmed: unconfirmed(&page, &view),
        page,
    };
    fresh(StatusCode::OK, &template)
}

fn tabs(page: &Page, all: &[LetterView<'_>], wanted: Option<LetterState>) -> Vec<Tab> {
    let states = LetterState::ALL.into_iter().map(Some);
    std::iter::once(None)
        .chain(states)
        .map(|state| {
            let of =
                |shown: &&LetterView<'_>| state.is_none_or(|state| shown.letter.state == state);
            Tab {
                href: page.href_with("state", state.map(LetterState::code)),
                name: match state {
                    Some(state) => page.say(&format!("letter-state-{}", state.code())),
                    None => page.say("outbox-all"),
                },
                count: all.iter().filter(of).count().to_string(),
                current: state == wanted,
            }
        })
        .collect()
}

fn row(page: &Page, view: &View, shown: &LetterView<'_>) -> Row {
    let letter = shown.letter;
    Row {
        id: letter.id.to_string(),
        href: page.href(&format!("/office/letters/{}", letter.id)),
        subject: subject(page, shown),
        to: recipient(page, shown),
        kind: page.say(&format!("letter-{}", letter.envelope.kind.code())),
        dialogue: dialogue(page, view, shown),
        tone: tone(letter.state),
        state: page.say(&format!("letter-state-{}", letter.state.code())),
        since: page.moment(letter.since),
    }
}

fn done(page: &Page, query: &crate::query::Query) -> String {
    let count = |name: &str| query.get(name).and_then(|n| n.parse::<u32>().ok());
    let said = |key: &str, n: u32| page.say_with(key, &[("n", Value::from(n))]);
    if let Some(n) = count("released") {
        return said("outbox-released", n);
    }
    count("discarded").map_or_else(String::new, |n| said("outbox-discarded", n))
}

/// Where those who were invited and did not confirm are found.
fn unconfirmed(page: &Page, view: &View) -> Vec<(String, String)> {
    dialogues_of(view)
        .iter()
        .filter(|of| view.arrangements(&of.facts.id).is_some())
        .take(6)
        .map(|of| {
            let path = format!("/office/registration/{}/unconfirmed", of.facts.id);
            (page.href(&path), title::short(page, of.facts))
        })
        .collect()
}
