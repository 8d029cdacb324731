//! Suggestions over the years: what dialogues suggested, where a Chair's summary says so, and which later documents speak of
//! the same thing.
//!
//! Three years later somebody asks what became of a suggestion. Convene answers with what can be shown: the numbered
//! paragraphs it was taken from, in how many dialogues it was said again, and dated references to later documents; or that
//! none was found in the documents looked through to a certain day. It passes no verdict and claims no cause. Nothing here
//! has a place for a speaker, for a State or for whether something was done: what has no field cannot be sorted by,
//! filtered by or leak.
//!
//! An entry is in the secretariat's own plain words, never the paper's, and for everybody: only summaries that everybody
//! may read can be its sources.

mod acts;
mod applying;
mod deciding;
mod following;
mod printed;
mod text;
mod waiving;

pub use acts::{SplitOff, SuggestionCommand, SuggestionEvent};
pub(crate) use applying::apply;
pub(crate) use deciding::decide;
pub(crate) use text::Waivers;
pub use text::{ReferenceText, SuggestionText, Waived, WithdrawalReason, Worded};

use crate::keeping::Kept;
use crate::register::Register;
use crate::{PaperId, SourceId, SuggestionId};
use imbl::Vector;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// The most suggestions of a record: some forty a year for fifty years.
pub const MOST_SUGGESTIONS: usize = 2_000;
/// The most papers one suggestion is taken from.
pub const MOST_SOURCES: usize = 60;
/// The most paragraphs of one paper.
pub const MOST_PARAGRAPHS: usize = 20;
/// The highest number a paragraph can have.
pub const LAST_PARAGRAPH: u16 = 999;
/// The most later documents that are referred to.
pub const MOST_REFERENCES: usize = 60;
/// The most themes of one suggestion: with more, a theme says nothing.
pub const MOST_THEMES: usize = 3;
/// The most sources of one reference.
pub const MOST_SOURCES_OF_A_REFERENCE: usize = 5;
/// The most sources that one act says were looked through.
pub const MOST_LOOKED_THROUGH: usize = 400;

macro_rules! coded {
    ($(#[$doc:meta])* $type:ident { $($(#[$of:meta])* $variant:ident = $code:literal,)* }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        pub enum $type {
            $($(#[$of])* #[serde(rename = $code)] $variant,)*
        }

        impl $type {
            /// All of them, in the order they are offered.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)*];

            /// As in addresses, in the log and in keys of words.
            pub const fn code(self) -> &'static str {
                match self {
                    $(Self::$variant => $code,)*
                }
            }

            /// Reads [`Self::code`].
            pub fn from_code(code: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|one| one.code() == code)
            }
        }
    };
}

coded!(
    /// What a suggestion is about: a short list of our own, so that six languages can name it.
    Theme {
        /// How long dialogues are, what is on their agenda, how they run.
        Form = "form",
        /// Who may take part, and how it is decided.
        Participation = "participation",
        /// The review mechanism itself: its pace, its focal points and experts.
        Review = "review",
        /// Data and research.
        Data = "data",
        /// Marking, keeping of records, tracing.
        Tracing = "tracing",
        /// Root causes and prevention.
        Prevention = "prevention",
        /// Protection of those who suffer from crime.
        Protection = "protection",
        /// Gender.
        Gender = "gender",
        /// Exchange between authorities, mechanisms and stakeholders.
        Cooperation = "cooperation",
        /// Technical assistance, training, means.
        Assistance = "assistance",
        /// Laws and who makes them.
        Legislation = "legislation",
        /// Telling the public.
        Awareness = "awareness",
    }
);

coded!(
    /// What kind of later document a reference leads to.
    LaterKind {
        /// A recommendation of a working group.
        Recommendation = "recommendation",
        /// A resolution or a decision of the Conference.
        Conference = "conference",
        /// The form a later dialogue was given.
        NextDialogue = "next-dialogue",
        /// A statement that a State submitted itself.
        OwnStatement = "own-statement",
        /// Another document.
        Other = "other",
    }
);

/// The paragraphs of one summary that a suggestion was taken from: ascending, each once.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Raised {
    /// The summary.
    pub paper: PaperId,
    /// Its paragraphs, by the numbers printed there.
    pub paragraphs: BTreeSet<u16>,
}

impl Raised {
    /// In these paragraphs of a paper.
    pub fn of(paper: PaperId, paragraphs: impl IntoIterator<Item = u16>) -> Self {
        let paragraphs = paragraphs.into_iter().collect();
        Self { paper, paragraphs }
    }
}

/// What is known of a later document beside its words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LaterReference {
    /// Which kind.
    pub kind: LaterKind,
    /// The day of the document, or of what it tells.
    pub date: Date,
    /// Who says so: sources of the register, at least one.
    pub sources: Vec<SourceId>,
}

/// A reference as the world keeps it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Later {
    /// Its number within the suggestion, which it keeps.
    pub(crate) number: u16,
    pub(crate) facts: LaterReference,
    /// Where its [`ReferenceText`] is.
    pub(crate) text: Kept,
}

/// What became of an entry (not of what it suggests: of that nothing is claimed).
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Fate {
    Stands,
    /// It said the same as another entry and is part of it.
    Joined(SuggestionId),
    /// It was entered by mistake.
    Withdrawn {
        on: Date,
        reason: Kept,
    },
}

/// A suggestion in the world.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Suggestion {
    pub(crate) themes: Vec<Theme>,
    /// Where its [`SuggestionText`] is.
    pub(crate) text: Kept,
    /// Where the [`Waivers`] of these words are.
    pub(crate) waived: Option<Kept>,
    pub(crate) raised: Vec<Raised>,
    pub(crate) later: Vec<Later>,
    /// The number the next reference gets.
    pub(crate) next: u16,
    /// How often it was changed: what two officers at once are told apart by.
    pub(crate) written: u32,
    pub(crate) entered: Date,
    pub(crate) changed: Date,
    pub(crate) fate: Fate,
}

/// To which day which documents were looked through for later references.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LookedThrough {
    /// Documents dated up to this day.
    pub to: Date,
    /// Which: sources of the register.
    pub sources: Vec<SourceId>,
}

/// The suggestions of the record.
#[derive(Debug, Clone, Default)]
pub(crate) struct Suggestions {
    pub(crate) all: Register<SuggestionId, Suggestion>,
    /// What was said to be looked through, the newest last.
    pub(crate) looked_through: Vector<LookedThrough>,
}

impl Suggestions {
    /// Where an entry leads: itself, or the one it was joined to. Joining never makes a circle, since only entries that
    /// stand are joined to.
    pub(crate) fn resolved<'a>(
        &'a self,
        id: &'a SuggestionId,
    ) -> Option<(&'a SuggestionId, &'a Suggestion)> {
        let mut here = (id, self.all.get(id)?);
        while let Fate::Joined(into) = &here.1.fate {
            here = (into, self.all.get(into)?);
        }
        Some(here)
    }
}

/// Adds paragraphs to a list of sources: a paper stands in it once.
pub(crate) fn raise(list: &mut Vec<Raised>, more: &Raised) {
    match list.iter_mut().find(|one| one.paper == more.paper) {
        Some(one) => one.paragraphs.extend(&more.paragraphs),
        None => list.push(more.clone()),
    }
}

/// Takes paragraphs out of a list of sources; a paper none are left of goes.
pub(crate) fn lower(list: &mut Vec<Raised>, less: &Raised) {
    if let Some(one) = list.iter_mut().find(|one| one.paper == less.paper) {
        one.paragraphs.retain(|n| !less.paragraphs.contains(n));
    }
    list.retain(|one| !one.paragraphs.is_empty());
}

#[cfg(test)]
mod tests {
    use super::*;

    fn raised(paper: &str, paragraphs: &[u16]) -> Raised {
        Raised::of(PaperId::new(paper).unwrap(), paragraphs.iter().copied())
    }

    #[test]
    fn a_paper_stands_once_among_the_sources_and_its_paragraphs_in_order() {
        let mut list = Vec::new();
        raise(&mut list, &raised("fa-2031-summary", &[21, 9]));
        raise(&mut list, &raised("fa-2032-summary", &[4]));
        raise(&mut list, &raised("fa-2031-summary", &[12, 21]));
        assert_eq!(
            list,
            [
                raised("fa-2031-summary", &[9, 12, 21]),
                raised("fa-2032-summary", &[4])
            ]
        );
        lower(&mut list, &raised("fa-2032-summary", &[4, 5]));
        lower(&mut list, &raised("fa-2031-summary", &[9]));
        assert_eq!(list, [raised("fa-2031-summary", &[12, 21])]);
    }

    #[test]
    fn codes_read_back_and_are_what_the_log_holds() {
        for theme in Theme::ALL {
            assert_eq!(Theme::from_code(theme.code()), Some(*theme));
            let written = serde_json::to_string(theme).unwrap();
            assert_eq!(written, format!("\"{}\"", theme.code()));
        }
        for kind in LaterKind::ALL {
            assert_eq!(LaterKind::from_code(kind.code()), Some(*kind));
        }
    }
}
