//! What was checked of a Note, as its page says it: each check with its rule, and what was found with its place.

use crate::page::{Markup, Page};
use mechanism::conference::NoteFacts;
use papers::Paper;
use papers::compose::{NoteCheck, NoteFinding, Weight, check_note};
use papers::rules::{Place, Settings, check_with};
use words::Value;

/// A check.
pub(super) struct Check {
    pub(super) statement: String,
    pub(super) rule: String,
    pub(super) tone: &'static str,
    pub(super) verdict: String,
    pub(super) found: Vec<Found>,
}

/// What it found.
pub(super) struct Found {
    pub(super) place: String,
    pub(super) said: String,
}

/// A rule of form that is not kept.
pub(super) struct Broken {
    pub(super) rule: String,
    /// What the rule asks; rules are written in English.
    pub(super) statement: Markup,
    pub(super) place: String,
    pub(super) excerpt: String,
}

/// Every check of section 2.2, kept or not.
pub(super) fn checks(page: &Page, facts: &NoteFacts, paper: &Paper) -> Vec<Check> {
    let found = check_note(facts, paper);
    let checks = NoteCheck::ALL.into_iter();
    checks
        .map(|check| {
            let own: Vec<&NoteFinding> = found.iter().filter(|one| one.check == check).collect();
            let worst = own.iter().map(|one| one.weight).max();
            let (tone, key) = match worst {
                None => ("good", "note-check-kept".to_owned()),
                Some(Weight::Warning) => ("waiting", weight(Weight::Warning)),
                Some(Weight::Fault) => ("stop", weight(Weight::Fault)),
            };
            Check {
                statement: check.statement(page.lang),
                rule: page.with("conference-rule", "rule", check.rule()),
                tone,
                verdict: page.say(&key).into_owned(),
                found: own
                    .into_iter()
                    .map(|one| Found {
                        place: place(page, &one.place),
                        said: one.said(page.lang),
                    })
                    .collect(),
            }
        })
        .collect()
}

fn weight(weight: Weight) -> String {
    format!("note-weight-{}", weight.code())
}

/// The rules of form, of which only what is not kept is shown: there are fifty.
pub(super) fn form(page: &Page, paper: &Paper, settings: Settings) -> Vec<Broken> {
    let found = check_with(paper, settings);
    let found = found.into_iter();
    found
        .map(|one| Broken {
            rule: page.with("conference-rule", "rule", one.rule.id()),
            statement: page.original(one.rule.statement(), "en"),
            place: place(page, &one.place),
            excerpt: one.excerpt,
        })
        .collect()
}

fn place(page: &Page, place: &Place) -> String {
    let numbered = |key: &str, number: usize| {
        page.say_with(key, &[("number", Value::from(number.to_string()))])
    };
    match place {
        Place::Masthead => page.say("note-place-masthead").into_owned(),
        Place::Title => page.say("note-place-title").into_owned(),
        Place::Heading(label) => page.with("note-place-heading", "label", label),
        Place::Paragraph(number) => numbered("note-place-paragraph", *number),
        Place::Footnote(number) => numbered("note-place-footnote", *number),
        Place::Table(number) => numbered("note-place-table", *number),
        Place::Paper => page.say("note-place-paper").into_owned(),
    }
}
