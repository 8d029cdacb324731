//! What is checked of a Note before it goes out (rules 42 and 44).
//!
//! The words of a Note are an installation's to replace, so the checks read the paper as it was composed and hold it against
//! the facts. They report and never mend: a Note of half a year is right if somebody wants it, and says so here.

mod addresses;
mod facts;
mod text;

use crate::Paper;
use crate::rules::Place;
use mechanism::conference::NoteFacts;
use words::{Lang, Value, say, say_with};

/// Something that is checked of every Note.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum NoteCheck {
    /// As many dialogues stated for a year as paragraphs follow.
    Stated,
    /// Ordinals from the first without a gap, year by year.
    Ordinals,
    /// Dates ascending.
    Dates,
    /// Academia and private sector make the other stakeholders.
    Sums,
    /// The officers who presided are those who prepared the summary.
    Prepared,
    /// One footnote on the summary in each paragraph.
    Summaries,
    /// The web page is named once.
    Page,
    /// Each address parses and ends in one file.
    Addresses,
}

impl NoteCheck {
    /// All of them, in the order of the notes.
    pub const ALL: [Self; 8] = [
        Self::Stated,
        Self::Ordinals,
        Self::Dates,
        Self::Sums,
        Self::Prepared,
        Self::Summaries,
        Self::Page,
        Self::Addresses,
    ];

    /// As in keys of words: `note-check-ordinals`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Stated => "stated",
            Self::Ordinals => "ordinals",
            Self::Dates => "dates",
            Self::Sums => "sums",
            Self::Prepared => "prepared",
            Self::Summaries => "summaries",
            Self::Page => "page",
            Self::Addresses => "addresses",
        }
    }

    /// The rule it rests on, as the domain notes number it.
    pub const fn rule(self) -> &'static str {
        match self {
            Self::Stated => "2.2, N1",
            Self::Ordinals | Self::Dates => "2.2, E 44",
            Self::Sums => "2.2, E 42, N6",
            Self::Prepared => "2.2, E 41",
            Self::Summaries => "2.2, F4",
            Self::Page => "2.2, F5",
            Self::Addresses => "2.2, E 44, F6",
        }
    }

    /// What it asks, in a sentence.
    pub fn statement(self, lang: Lang) -> String {
        say(lang, &format!("note-check-{}", self.code())).into_owned()
    }
}

/// How much a finding weighs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Weight {
    /// A person should look; it may be as it should.
    Warning,
    /// The Note contradicts itself or leads nowhere.
    Fault,
}

impl Weight {
    /// As in keys of words: `note-weight-fault`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Warning => "warning",
            Self::Fault => "fault",
        }
    }
}

/// What a check found, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NoteFinding {
    /// Which check.
    pub check: NoteCheck,
    /// Where in the Note.
    pub place: Place,
    /// How much it weighs.
    pub weight: Weight,
    key: &'static str,
    values: Vec<(&'static str, String)>,
}

impl NoteFinding {
    fn new(check: NoteCheck, place: Place, weight: Weight, key: &'static str) -> Self {
        Self {
            check,
            place,
            weight,
            key,
            values: Vec::new(),
        }
    }

    fn with(mut self, name: &'static str, value: impl ToString) -> Self {
        self.values.push((name, value.to_string()));
        self
    }

    /// What was found, in a sentence.
    pub fn said(&self, lang: Lang) -> String {
        let values: Vec<(&str, Value<'_>)> = self
            .values
            .iter()
            .map(|(name, value)| (*name, Value::from(value.as_str())))
            .collect();
        say_with(lang, self.key, &values)
    }
}

/// Every check of a Note that was composed from these facts; nothing found is the best answer.
pub fn check_note(facts: &NoteFacts, paper: &Paper) -> Vec<NoteFinding> {
    let reported = text::reported(facts, paper);
    let mut found = text::stated(facts, paper);
    found.extend(facts::ordinals(facts, &reported));
    for (index, one) in reported.iter().enumerate() {
        let before = index.checked_sub(1).and_then(|before| reported.get(before));
        found.extend(facts::follows(before, one));
        found.extend(facts::sums(one));
        found.extend(facts::prepared(one));
        found.extend(addresses::of_summary(one));
    }
    found.extend(addresses::page(facts, paper));
    found.extend(addresses::each(facts, paper));
    found.sort_by_key(|finding| finding.check);
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_check_has_words_and_a_rule() {
        for check in NoteCheck::ALL {
            for lang in Lang::ALL {
                let key = format!("note-check-{}", check.code());
                assert!(words::has(lang, &key), "{key} in {lang:?}");
            }
            assert!(check.rule().starts_with("2.2"));
        }
    }
}
