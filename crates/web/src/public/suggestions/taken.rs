//! From a paper, or from a dialogue, to the suggestions that were taken from it.

use super::{path, said};
use crate::page::{Markup, Page};
use mechanism::paper::{PaperFacts, PaperKind};
use mechanism::{DialogueId, View};

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
    match view.suggestions_of_dialogue(id) {
        0 => (String::new(), String::new()),
        n => (
            page.href(&format!("{}?dialogue={id}", super::PATH)),
            page.number(u32::try_from(n).unwrap_or(u32::MAX)),
        ),
    }
}
