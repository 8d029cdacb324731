//! Admitted organizations that have named nobody yet: whether their invitation left, came back or waits, and when they were
//! reminded.

use super::{Head, of_the_office};
use crate::acting::Acting;
use crate::answer::{Answer, fresh};
use crate::page::Page;
use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use jiff::Timestamp;
use mechanism::letters::{LetterKind, LetterState};
use mechanism::{Deed, DeskFilter, DeskRow, DialogueId, LetterFilter, View};
use std::collections::BTreeSet;
use words::{Lang, Value};

/// An admitted organization for which nobody is named.
pub(super) struct Invited {
    pub(super) row: DeskRow,
    /// Where its newest invitation stands, and since when; `None`: none was drafted.
    pub(super) invitation: Option<(LetterState, Timestamp)>,
    /// The same of its newest reminder.
    pub(super) reminder: Option<(LetterState, Timestamp)>,
}

impl Invited {
    pub(super) fn name(&self, lang: Lang) -> String {
        let profile = self.row.profile.as_ref();
        profile
            .map_or("", |profile| profile.name(lang.code()))
            .to_owned()
    }
}

struct Row {
    slug: String,
    href: String,
    name: String,
    reference: String,
    since: String,
    invitation: String,
    reminder: String,
}

#[derive(Template)]
#[template(path = "registration/unconfirmed.html")]
struct Unconfirmed {
    page: Page,
    head: Head,
    rows: Vec<Row>,
    may_write: bool,
    done: String,
    outbox: String,
    command: String,
}

pub(super) async fn show(Path(dialogue): Path<String>, acting: Acting) -> Answer {
    let Acting {
        page, view, query, ..
    } = acting;
    let of = of_the_office(&view, &dialogue)?;
    let id = &of.facts.id;
    let drafted: Option<u32> = query.get("drafted").and_then(|n| n.parse().ok());
    let letter = |found: Option<(LetterState, Timestamp)>| {
        found.map_or_else(
            || page.say("unconfirmed-no-letter").into_owned(),
            |(state, since)| {
                let state = page.say(&format!("letter-state-{}", state.code()));
                format!("{state}, {}", page.moment(since))
            },
        )
    };
    let row = |one: &Invited| Row {
        slug: one.row.reference.slug(),
        href: page.href(&format!(
            "/office/applications/{}",
            one.row.reference.slug()
        )),
        name: one.name(page.lang),
        reference: one.row.reference.to_string(),
        since: page.moment(one.row.since),
        invitation: letter(one.invitation),
        reminder: letter(one.reminder),
    };
    let template = Unconfirmed {
        rows: unconfirmed(&view, id).iter().map(row).collect(),
        may_write: view.who().may_for(Deed::WriteLetters, Some(id)),
        done: drafted.map_or_else(String::new, |n| {
            page.say_with("office-registration-drafted", &[("n", Value::from(n))])
        }),
        outbox: page.href(&format!("/office/letters?dialogue={id}&state=drafted")),
        command: page.command(),
        head: Head::of(&page, &view, &of, "unconfirmed"),
        page,
    };
    fresh(StatusCode::OK, &template)
}

/// The admitted cases for which nobody is named.
pub(super) fn unconfirmed(view: &View, id: &DialogueId) -> Vec<Invited> {
    let people = view.participants(id);
    let named: BTreeSet<_> = people
        .iter()
        .filter(|one| one.participant.seat.is_wanted())
        .map(|one| &one.participant.application)
        .collect();
    let filter = DeskFilter {
        stage: Some("admitted".to_owned()),
        size: usize::MAX,
        ..DeskFilter::default()
    };
    let mut rows = view
        .desk(id, &filter)
        .map_or_else(Vec::new, |page| page.rows);
    rows.retain(|row| !named.contains(&row.reference));
    // The newest letters come first.
    let letters = view.letters(&LetterFilter {
        dialogue: Some(id.clone()),
        ..LetterFilter::default()
    });
    let newest = |row: &DeskRow, kind: LetterKind| {
        let about = |letter: &&mechanism::letters::Letter| {
            letter.envelope.kind == kind
                && letter.envelope.application.as_ref() == Some(&row.reference)
                && letter.state != LetterState::Discarded
        };
        let mut found = letters.iter().map(|shown| shown.letter).filter(about);
        found.next().map(|letter| (letter.state, letter.since))
    };
    rows.into_iter()
        .map(|row| Invited {
            invitation: newest(&row, LetterKind::Invitation),
            reminder: newest(&row, LetterKind::Reminder),
            row,
        })
        .collect()
}
