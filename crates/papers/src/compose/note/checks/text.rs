//! Which paragraph reports which dialogue, and whether the paragraph before them counts them.

use super::{NoteCheck, NoteFinding, Weight};
use crate::rules::Place;
use crate::{Paper, Paragraph, Section};
use mechanism::conference::{NoteEntry, NoteFacts};
use words::{Lang, numbers};

/// A dialogue in the Note.
pub(super) struct Reported<'a> {
    pub(super) entry: &'a NoteEntry,
    pub(super) paragraph: &'a Paragraph,
    /// The number of the paragraph.
    pub(super) number: usize,
}

impl Reported<'_> {
    pub(super) fn place(&self) -> Place {
        Place::Paragraph(self.number)
    }
}

/// The years of the Note: year, its section, the number of the section's first paragraph.
fn years<'a>(
    facts: &NoteFacts,
    paper: &'a Paper,
) -> impl Iterator<Item = (i16, &'a Section, usize)> {
    let introduction = paper.sections.first().map_or(0, |of| of.paragraphs.len());
    let mut first = introduction + 1;
    let years = facts.years().into_iter();
    years
        .zip(paper.sections.iter().skip(1))
        .map(move |(year, section)| {
            let here = first;
            first += section.paragraphs.len();
            (year, section, here)
        })
}

/// The dialogues with their paragraphs.
pub(super) fn reported<'a>(facts: &'a NoteFacts, paper: &'a Paper) -> Vec<Reported<'a>> {
    years(facts, paper)
        .flat_map(|(year, section, first)| {
            let paragraphs = section.paragraphs.iter().enumerate().skip(1);
            facts
                .of_year(year)
                .zip(paragraphs)
                .map(move |(entry, (index, paragraph))| Reported {
                    entry,
                    paragraph,
                    number: first + index,
                })
        })
        .collect()
}

/// Each year's opening paragraph states as many dialogues as paragraphs follow.
pub(super) fn stated(facts: &NoteFacts, paper: &Paper) -> Vec<NoteFinding> {
    let mut found = Vec::new();
    for (year, section, first) in years(facts, paper) {
        let (place, fault) = (Place::Paragraph(first), Weight::Fault);
        let follow = section.paragraphs.len().saturating_sub(1);
        let meant = facts.of_year(year).count();
        if follow != meant {
            let key = "note-finding-stated-paragraphs";
            let finding = NoteFinding::new(NoteCheck::Stated, place.clone(), fault, key);
            found.push(finding.with("count", meant).with("paragraphs", follow));
        }
        let opener = section.paragraphs.first().map(Paragraph::words);
        if !opener.is_some_and(|said| counts(paper.language, &said, meant as u64)) {
            let finding = NoteFinding::new(NoteCheck::Stated, place, fault, "note-finding-stated");
            found.push(finding.with("count", meant).with("year", year));
        }
    }
    found
}

/// Whether a sentence states a number, in a word of its own or in a figure of its own. Arabic has words of its own for one
/// and two which carry no number; there a sentence is believed.
fn counts(lang: Lang, said: &str, number: u64) -> bool {
    let said = said.to_lowercase();
    let figure = numbers::figure(lang, number);
    let figures = said
        .split(|c: char| !c.is_numeric() && c != '\u{a0}')
        .any(|word| word.trim_matches('\u{a0}') == figure);
    let word = numbers::cardinal(number);
    let words = said
        .split(|c: char| !c.is_alphanumeric() && c != '-')
        .any(|one| one == word);
    figures || (lang == Lang::En && words) || (lang == Lang::Ar && number <= 2)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_one_of_its_own() {
        assert!(counts(Lang::En, "In 2023, five dialogues followed.", 5));
        assert!(counts(Lang::En, "In 2023, Five dialogues followed.", 5));
        assert!(!counts(Lang::En, "In 2015, dialogues followed.", 5));
        assert!(!counts(Lang::En, "In 2023, fifty-five followed.", 5));
        assert!(counts(Lang::Fr, "En 2023, 5 dialogues ont suivi.", 5));
        assert!(!counts(Lang::Fr, "En 2023, 15 dialogues ont suivi.", 5));
        assert!(counts(Lang::Zh, "2023年举行了5次对话。", 5));
    }
}
