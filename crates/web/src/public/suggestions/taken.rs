//! From a paper, a dialogue or a working group to the suggestions that were taken from it.

use super::{path, said};
use crate::page::{Markup, Page};
use mechanism::calendar::WorkingGroup;
use mechanism::paper::{PaperFacts, PaperKind};
use mechanism::{DialogueId, SuggestionView, View};
use std::fmt::Display;

/// A suggestion that was taken from a paper.
pub(crate) struct Taken {
    pub(crate) href: String,
    pub(crate) title: Markup,
    pub(crate) paragraphs: String,
}

/// The suggestions taken from a paper, in the order of its paragraphs. Points lead to those of their paper.
pub(crate) fn of_paper(page: &Page, view: &View, facts: &PaperFacts) -> Vec<Taken> {
    let paper = match (facts.kind, &facts.points_of) {
        (PaperKind::Points, Some(whole)) => whole,
        _ => &facts.id,
    };
    let all = view.suggestions_of_paper(paper).into_iter();
    all.filter_map(|(one, paragraphs)| {
        Some(Taken {
            href: page.href(&path(&one.id)),
            title: said::title(page, &one)?,
            paragraphs: said::paragraphs(page, &paragraphs),
        })
    })
    .collect()
}

/// The way to the suggestions raised in a dialogue, and how many there are; empty where there are none.
pub(crate) fn of_dialogue(page: &Page, view: &View, id: &DialogueId) -> (String, String) {
    way(page, "dialogue", id, view.suggestions_of_dialogue(id))
}

/// The way to the suggestions raised in the dialogues of a working group, and how many there are; empty where there are
/// none.
pub(crate) fn of_group(page: &Page, view: &View, group: WorkingGroup) -> (String, String) {
    let all = view.suggestions();
    let raised = |one: &&SuggestionView| one.raised.iter().any(|of| of.groups.contains(&group));
    way(
        page,
        "group",
        group.code(),
        all.iter().filter(raised).count(),
    )
}

fn way(page: &Page, by: &str, value: impl Display, number: usize) -> (String, String) {
    match number {
        0 => (String::new(), String::new()),
        n => (
            page.href(&format!("{}?{by}={value}", super::PATH)),
            page.number(u32::try_from(n).unwrap_or(u32::MAX)),
        ),
    }
}
