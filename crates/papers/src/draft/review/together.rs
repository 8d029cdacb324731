//! What shows only when a draft is read as a whole, and beside the record of the meeting.

use super::super::paper::{Set, composed};
use super::{Concern, Review, Warning};
use crate::guards::{Reflected, Space, lopsided, unreflected, words_of};
use crate::rules::{Place, check_whole};
use crate::write::numbering;
use mechanism::summary::ParagraphId;
use words::Lang;

/// What the record of the meeting has, beside which the text is read. Names are in the language of the reader.
#[derive(Debug, Clone, Copy, Default)]
pub struct Record<'a> {
    /// Themes, with how many bear on each and how many paragraphs take it up.
    pub themes: &'a [Reflected<'a>],
    /// Kinds of speakers, likewise.
    pub kinds: &'a [Reflected<'a>],
    /// Themes with the time they took and the words they have.
    pub time: &'a [Space<'a>],
    /// How many hundredths the two may be apart; the secretariat's to choose.
    pub apart: u64,
}

impl Review<'_> {
    pub(super) fn of_whole(&self, sets: &[Set], record: &Record<'_>) -> Vec<Warning> {
        let whole = |found: &str, concern| Warning {
            paragraph: None,
            typed: None,
            found: found.to_owned(),
            concern,
        };
        let mut warnings = Vec::new();
        let paper = composed(self.facts, self.paragraphs, sets);
        for finding in check_whole(&paper, self.settings()) {
            let (rule, proposal) = (finding.rule, finding.proposal);
            warnings.push(Warning {
                paragraph: self.paragraph_of(&finding.place, sets),
                ..whole(&finding.excerpt, Concern::Style { rule, proposal })
            });
        }
        warnings.extend(self.register(sets));
        for themes in [record.themes, record.kinds] {
            for left_out in unreflected(themes) {
                let found = left_out.name.clone();
                warnings.push(whole(&found, Concern::Unreflected(left_out)));
            }
        }
        for one in lopsided(record.time, record.apart) {
            let found = one.theme.clone();
            warnings.push(whole(&found, Concern::Lopsided(one)));
        }
        let (words, limit) = (self.words(sets), self.circumstances.limits.whole);
        if words > limit {
            warnings.push(whole("", Concern::Long { words, limit }));
        }
        warnings
    }

    /// How many words the text has, notes and headings included (rule S6).
    fn words(&self, sets: &[Set]) -> usize {
        let texts = || sets.iter().flat_map(|set| &set.printed);
        let spaced: usize = texts()
            .map(|text| text.text.split_whitespace().count())
            .sum();
        // Chinese words are counted only where there could be too many of them.
        let letters: usize = texts().map(|text| text.text.chars().count()).sum();
        if self.facts.language() != Lang::Zh || letters <= self.circumstances.limits.whole {
            return spaced;
        }
        texts()
            .map(|text| words_of(Lang::Zh, &text.text).len())
            .sum()
    }

    /// The paragraph of the draft at a place of its paper.
    fn paragraph_of(&self, place: &Place, sets: &[Set]) -> Option<ParagraphId> {
        let both = || self.paragraphs.iter().zip(sets);
        let id = |found: Option<(&super::DraftParagraph<'_>, &Set)>| found.map(|(one, _)| one.id);
        match place {
            Place::Paragraph(number) => id(both()
                .filter(|(one, _)| !one.heading)
                .nth(number.checked_sub(1)?)),
            Place::Heading(label) => {
                let printed = both().filter(|(one, set)| one.heading && !set.is_blank());
                id(printed
                    .enumerate()
                    .find(|(index, _)| numbering::section(*index) == *label)
                    .map(|(_, found)| found))
            }
            Place::Footnote(number) => {
                let mut notes = 0;
                id(both().find(|(one, set)| {
                    notes += if one.heading {
                        0
                    } else {
                        set.printed.len() - 1
                    };
                    notes >= *number
                }))
            }
            Place::Masthead | Place::Title | Place::Table(_) | Place::Paper => None,
        }
    }
}
