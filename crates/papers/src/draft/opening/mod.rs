//! The first draft of a summary: agreed language, a section for each item of the
//! agenda, and under it what was noted, grouped.
//!
//! Convene writes agreed language and facts, and never what people said: under each theme stand the words of the notes and
//! comments themselves, each bound to what it was taken from, for a person to write anew. How many paragraphs come of it is
//! a proposal.

mod agreed;
mod gathered;

use super::Facts;
use super::markup::escaped;
use super::themes::{Group, Material};
use agreed::Agreed;
use gathered::gathered;
use mechanism::floor::{ItemId, ItemKind};
use mechanism::summary::{Binding, Evidence, NewParagraph, ParagraphKind, ParagraphText};

/// An item of the agenda as the programme has it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AgendaSection<'a> {
    /// Which.
    pub item: ItemId,
    /// Its number on the agenda: "Under agenda item 3".
    pub number: u16,
    /// What kind of item.
    pub kind: ItemKind,
    /// Its title in the language of the paper; empty: the agreed heading of its kind.
    pub title: &'a str,
}

/// The paragraphs with which a draft begins.
///
/// The introduction in agreed language; a section for each item, the closing excepted, which has no heading of its own:
/// the Chair's thanks end the paper. What belongs to no item of the agenda goes under the last.
pub fn opening(
    facts: &Facts<'_>,
    agenda: &[AgendaSection<'_>],
    groups: &[Group<Evidence>],
    materials: &[Material<'_, Evidence>],
) -> Vec<NewParagraph> {
    let agreed = Agreed::of(facts);
    let lang = facts.language();
    let mut paragraphs = vec![heading(None, &agreed.introduction_heading())];
    paragraphs.extend(
        agreed
            .introduction()
            .into_iter()
            .map(|text| agreed_text(None, text)),
    );
    let sections: Vec<&AgendaSection<'_>> = agenda
        .iter()
        .filter(|one| one.kind != ItemKind::Closing)
        .collect();
    let of_agenda = |group: &&Group<Evidence>| {
        sections
            .iter()
            .any(|section| group.item == Some(section.item))
    };
    for (at, section) in sections.iter().enumerate() {
        let item = Some(section.item);
        paragraphs.push(heading(item, &agreed.heading(section)));
        paragraphs.push(agreed_text(item, agreed.first_sentence(section)));
        let last = at + 1 == sections.len();
        for group in groups
            .iter()
            .filter(|group| group.item == item || (last && !of_agenda(group)))
        {
            paragraphs.extend(gathered(lang, item, group, materials));
        }
    }
    if sections.is_empty() {
        for group in groups {
            paragraphs.extend(gathered(lang, group.item, group, materials));
        }
    }
    let closing = agenda.iter().find(|one| one.kind == ItemKind::Closing);
    let item = closing
        .or(sections.last().copied())
        .map(|section| section.item);
    paragraphs.push(agreed_text(item, agreed.closing()));
    paragraphs
}

fn heading(item: Option<ItemId>, words: &str) -> NewParagraph {
    paragraph(ParagraphKind::Heading, item, escaped(words), Vec::new())
}

/// A paragraph of agreed language, which is in the markup already and rests on no evidence.
fn agreed_text(item: Option<ItemId>, text: String) -> NewParagraph {
    paragraph(ParagraphKind::Numbered, item, text, Vec::new())
}

/// Themes stay empty: under which a reader finds a paragraph is for whoever writes it, never made from what it rests on.
fn paragraph(
    kind: ParagraphKind,
    item: Option<ItemId>,
    text: String,
    bindings: Vec<Binding>,
) -> NewParagraph {
    NewParagraph {
        kind,
        item,
        text: ParagraphText {
            text,
            themes: Vec::new(),
        },
        bindings,
    }
}
