//! All guards over a draft: what is written, how, and beside what was said.
//!
//! One list, whoever found it: the guards ([`crate::guards`]), the rules of form ([`crate::rules`]), the markup and the
//! bindings. Each warning has a name that stays while the words stay, and its rule; a warning that was waived is taken out
//! and told apart with the reason. Nothing is ever rewritten.
//!
//! A paragraph is looked at by itself ([`Review::paragraph`]), so that a change costs one paragraph; what shows only in
//! the whole comes from [`Review::together`]; [`Review::all`] is both, each text read once. Rule W14 is left to the guard
//! of reported speech, which knows the declared scale, and rule S6 to that of length.

mod passages;
mod register;
mod together;
mod waived;
mod warning;

pub use together::Record;
pub use waived::{Sorted, Waived, sorted};
pub use warning::{Concern, Warning};

use super::paper::{Set, Setter};
use super::{DraftParagraph, Facts};
use crate::guards::Circumstances;
use crate::rules::Settings;
use mechanism::summary::ParagraphId;

/// A sentence that rests on evidence, by counts only: who they are stays where the bindings are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Counted<'a> {
    /// In which paragraph.
    pub paragraph: ParagraphId,
    /// Its words, as typed.
    pub sentence: &'a str,
    /// How many different speakers stand behind it.
    pub speakers: usize,
    /// Of how many who spoke on the item.
    pub of: usize,
}

/// A draft under the eyes of all guards.
pub struct Review<'a> {
    facts: &'a Facts<'a>,
    paragraphs: &'a [DraftParagraph<'a>],
    counted: &'a [Counted<'a>],
    circumstances: Circumstances<'a>,
    setter: Setter<'a>,
}

impl<'a> Review<'a> {
    /// A draft with what its sentences rest on and what is true of the dialogue.
    pub fn new(
        facts: &'a Facts<'a>,
        paragraphs: &'a [DraftParagraph<'a>],
        counted: &'a [Counted<'a>],
        circumstances: Circumstances<'a>,
    ) -> Self {
        Self {
            setter: Setter::new(facts, paragraphs),
            facts,
            paragraphs,
            counted,
            circumstances,
        }
    }

    /// What is to be said of one paragraph, by place; nothing of one that is not in the draft.
    pub fn paragraph(&self, id: ParagraphId) -> Vec<Warning> {
        let found = self.paragraphs.iter().position(|one| one.id == id);
        let Some((at, paragraph)) = found.and_then(|at| Some((at, self.paragraphs.get(at)?)))
        else {
            return Vec::new();
        };
        self.alone(at, paragraph, &self.setter.set(paragraph))
    }

    /// What shows only in the whole: rules of the paper, what the record has and the text has not, length.
    pub fn together(&self, record: &Record<'_>) -> Vec<Warning> {
        let sets: Vec<Set> = self
            .paragraphs
            .iter()
            .map(|one| self.setter.set(one))
            .collect();
        self.of_whole(&sets, record)
    }

    /// Everything: the paragraphs in order, then what concerns the whole.
    pub fn all(&self, record: &Record<'_>) -> Vec<Warning> {
        let sets: Vec<Set> = self
            .paragraphs
            .iter()
            .map(|one| self.setter.set(one))
            .collect();
        let mut warnings = Vec::new();
        for (at, (paragraph, set)) in self.paragraphs.iter().zip(&sets).enumerate() {
            warnings.extend(self.alone(at, paragraph, set));
        }
        warnings.extend(self.of_whole(&sets, record));
        warnings
    }

    fn settings(&self) -> Settings {
        Settings {
            numbers: self.facts.numbers,
            ..Settings::default()
        }
    }
}
