//! From the paragraphs of a draft to a [`Paper`].

use super::live::Printing;
use super::markup::{self, Fault, FaultKind, What};
use super::outline::Outline;
use super::printed::{Part, Printed, resolve, spans};
use super::{DraftParagraph, Facts};
use crate::{Paper, Paragraph, Section, Wording};
use mechanism::summary::ParagraphId;

/// A draft as a paper, and what of its markup is broken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Composed {
    /// The paper. What could not be read as markup stands in it as it was typed.
    pub paper: Paper,
    /// Broken markup, each with the paragraph it stands in.
    pub faults: Vec<(ParagraphId, Fault)>,
}

/// The paper of a draft: a heading begins a section, what stands before the first has none.
pub fn paper(facts: &Facts<'_>, paragraphs: &[DraftParagraph<'_>]) -> Composed {
    let setter = Setter::new(facts, paragraphs);
    let sets: Vec<Set> = paragraphs.iter().map(|one| setter.set(one)).collect();
    let paper = composed(facts, paragraphs, &sets);
    let faults = paragraphs.iter().zip(sets);
    let faults = faults.flat_map(|(one, set)| set.faults.into_iter().map(|fault| (one.id, fault)));
    Composed {
        faults: faults.collect(),
        paper,
    }
}

/// The paper of paragraphs that are in print already.
pub(super) fn composed(
    facts: &Facts<'_>,
    paragraphs: &[DraftParagraph<'_>],
    sets: &[Set],
) -> Paper {
    let mut sections: Vec<Section> = Vec::new();
    for (paragraph, set) in paragraphs.iter().zip(sets) {
        if paragraph.heading {
            sections.push(section(set.body().text.trim().to_owned()));
            continue;
        }
        if sections.is_empty() {
            sections.push(section(String::new()));
        }
        if let Some(last) = sections.last_mut() {
            last.paragraphs.push(Paragraph::of(spans(&set.parts)));
        }
    }
    Paper {
        language: facts.language(),
        masthead: facts.masthead.clone(),
        title: facts.title(),
        byline: facts.byline(),
        sections,
        standing: facts.standing,
        wording: Wording::of(facts.agreed, facts.masthead.original),
    }
}

fn section(heading: String) -> Section {
    Section {
        heading,
        paragraphs: Vec::new(),
        subsections: Vec::new(),
    }
}

/// Puts the paragraphs of one draft in print.
pub(super) struct Setter<'a> {
    facts: &'a Facts<'a>,
    outline: Outline,
}

/// A paragraph in print.
pub(super) struct Set {
    pub(super) parts: Vec<Part>,
    /// Its text first, then its footnotes.
    pub(super) printed: Vec<Printed>,
    pub(super) faults: Vec<Fault>,
}

impl Set {
    /// The text without the footnotes.
    pub(super) fn body(&self) -> &Printed {
        &self.printed[0]
    }

    /// Whether nothing of it is printed.
    pub(super) fn is_blank(&self) -> bool {
        self.body().text.trim().is_empty()
    }
}

impl<'a> Setter<'a> {
    pub(super) fn new(facts: &'a Facts<'a>, paragraphs: &[DraftParagraph<'_>]) -> Self {
        Self {
            facts,
            outline: Outline::of(paragraphs),
        }
    }

    pub(super) fn set(&self, paragraph: &DraftParagraph<'_>) -> Set {
        let mut marked = markup::read(paragraph.text);
        if paragraph.heading {
            without_notes(paragraph.text, &mut marked);
        }
        let (language, values) = (self.facts.language(), &self.facts.values);
        let printing = Printing::new(language, self.facts.numbers, values, &marked.pieces);
        let mut faults = marked.faults;
        let parts = resolve(
            paragraph.text,
            &marked.pieces,
            &printing,
            &self.outline,
            &mut faults,
        );
        let printed = Printed::of(&parts);
        faults.extend(in_print(&printed, &faults));
        faults.sort_by_key(|fault| fault.typed.start);
        Set {
            printed,
            parts,
            faults,
        }
    }
}

/// Names that would be printed, unless it was told already why.
fn in_print(printed: &[Printed], told: &[Fault]) -> Vec<Fault> {
    let names = printed.iter().flat_map(|one| {
        let names = markup::names_in_print(&one.text).into_iter();
        names.map(|range| one.typed(&range))
    });
    let new = names.filter(|typed| {
        let covers = |fault: &Fault| fault.typed.start < typed.end && typed.start < fault.typed.end;
        !told.iter().any(covers)
    });
    new.map(|typed| Fault {
        typed,
        kind: FaultKind::NameInPrint,
    })
    .collect()
}

/// A heading has no footnotes: there they are words, as typed, and told.
fn without_notes(text: &str, marked: &mut markup::Marked) {
    for piece in &mut marked.pieces {
        if matches!(piece.what, What::Note(_)) {
            let typed = piece.typed.clone();
            piece.what = What::Words(text.get(typed.clone()).unwrap_or_default().to_owned());
            marked.faults.push(Fault {
                typed,
                kind: FaultKind::NoteInHeading,
            });
        }
    }
}
