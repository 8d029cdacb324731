//! What may happen to suggestions.

use super::{
    LaterReference, LookedThrough, Raised, ReferenceText, SuggestionText, Theme, Waived,
    WithdrawalReason,
};
use crate::keeping::Kept;
use crate::{Deed, SuggestionId};
use serde::{Deserialize, Serialize};

/// What may be asked for. `seen` is what the officer had before them: how often the entry was changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SuggestionCommand {
    /// Enters a suggestion.
    Enter {
        /// Its address, which it keeps.
        suggestion: SuggestionId,
        /// Its words.
        text: SuggestionText,
        /// What it is about.
        themes: Vec<Theme>,
        /// Where it was taken from.
        raised: Raised,
        /// Warnings about its words that were let be.
        waived: Vec<Waived>,
    },
    /// Replaces its words and themes.
    Reword {
        /// Which.
        suggestion: SuggestionId,
        /// Its words.
        text: SuggestionText,
        /// What it is about.
        themes: Vec<Theme>,
        /// Warnings about its words that were let be.
        waived: Vec<Waived>,
        /// As above.
        seen: u32,
    },
    /// Says that another summary, or another paragraph, says it too.
    RaiseAgain {
        /// Which.
        suggestion: SuggestionId,
        /// Where.
        raised: Raised,
        /// As above.
        seen: u32,
    },
    /// Makes an entry part of another one that says the same.
    Join {
        /// Which.
        suggestion: SuggestionId,
        /// Part of which.
        into: SuggestionId,
        /// As above, of the first.
        seen: u32,
    },
    /// Makes an entry of its own of some of another's sources and references.
    SplitOff(SplitOff),
    /// Takes back an entry that was made by mistake.
    Withdraw {
        /// Which.
        suggestion: SuggestionId,
        /// Why, for everybody.
        reason: WithdrawalReason,
        /// As above.
        seen: u32,
    },
    /// Refers to a later document; or corrects a reference, where its number is given.
    Follow {
        /// Which.
        suggestion: SuggestionId,
        /// The reference that is corrected.
        number: Option<u16>,
        /// What is known of the document.
        facts: LaterReference,
        /// Its words.
        text: ReferenceText,
        /// As above.
        seen: u32,
    },
    /// Takes out a reference that was made by mistake.
    Unfollow {
        /// Which.
        suggestion: SuggestionId,
        /// The reference.
        number: u16,
        /// As above.
        seen: u32,
    },
    /// States to which day which documents were looked through.
    LookThrough(LookedThrough),
}

/// A part of an entry that is to be an entry of its own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SplitOff {
    /// The new one.
    pub suggestion: SuggestionId,
    /// From which.
    pub from: SuggestionId,
    /// Words of the new one.
    pub text: SuggestionText,
    /// Themes of the new one.
    pub themes: Vec<Theme>,
    /// The sources that go with it; something stays.
    pub raised: Vec<Raised>,
    /// The numbers of the references that go with it.
    pub later: Vec<u16>,
    /// Warnings about its words that were let be.
    pub waived: Vec<Waived>,
    /// How often the old one was changed when the officer saw it.
    pub seen: u32,
}

impl SuggestionCommand {
    /// What kind of deed it is.
    pub fn deed(&self) -> Deed {
        Deed::KeepSuggestions
    }
}

/// What happened to suggestions.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SuggestionEvent {
    /// One was entered.
    Entered {
        /// Which.
        suggestion: SuggestionId,
        /// What it is about.
        themes: Vec<Theme>,
        /// Where it was taken from.
        raised: Raised,
        /// Where its [`SuggestionText`] is.
        text: Kept,
    },
    /// Its words and themes were replaced.
    Reworded {
        /// Which.
        suggestion: SuggestionId,
        /// What it is about.
        themes: Vec<Theme>,
        /// Where its [`SuggestionText`] is.
        text: Kept,
    },
    /// Warnings about the words it has now were let be. For the office.
    Waived {
        /// Of which.
        suggestion: SuggestionId,
        /// Where it says which and why.
        waivers: Kept,
    },
    /// It was said again.
    RaisedAgain {
        /// Which.
        suggestion: SuggestionId,
        /// Where.
        raised: Raised,
    },
    /// It became part of another one.
    Joined {
        /// Which.
        suggestion: SuggestionId,
        /// Of which.
        into: SuggestionId,
    },
    /// It was made of a part of another one.
    SplitOff {
        /// The new one.
        suggestion: SuggestionId,
        /// From which.
        from: SuggestionId,
        /// What the new one is about.
        themes: Vec<Theme>,
        /// The sources that went with it.
        raised: Vec<Raised>,
        /// The references that went with it.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        later: Vec<u16>,
        /// Where the new one's [`SuggestionText`] is.
        text: Kept,
    },
    /// It was taken back.
    Withdrawn {
        /// Which.
        suggestion: SuggestionId,
        /// Where the [`WithdrawalReason`] is.
        reason: Kept,
    },
    /// A later document was referred to, or a reference corrected.
    Followed {
        /// Which.
        suggestion: SuggestionId,
        /// The number of the reference.
        number: u16,
        /// What is known of the document.
        facts: LaterReference,
        /// Where its [`ReferenceText`] is.
        text: Kept,
    },
    /// A reference was taken out.
    Unfollowed {
        /// Which.
        suggestion: SuggestionId,
        /// The number of the reference.
        number: u16,
    },
    /// Documents were looked through.
    LookedThrough(LookedThrough),
}

impl SuggestionEvent {
    pub(crate) fn kept(&self) -> Option<Kept> {
        match self {
            Self::Entered { text, .. }
            | Self::Reworded { text, .. }
            | Self::SplitOff { text, .. }
            | Self::Followed { text, .. } => Some(*text),
            Self::Withdrawn { reason, .. } => Some(*reason),
            Self::Waived { waivers, .. } => Some(*waivers),
            Self::RaisedAgain { .. }
            | Self::Joined { .. }
            | Self::Unfollowed { .. }
            | Self::LookedThrough(_) => None,
        }
    }

    /// The suggestion it is of; `None`: of none in particular.
    pub(crate) fn suggestion(&self) -> Option<&SuggestionId> {
        match self {
            Self::Entered { suggestion, .. }
            | Self::Reworded { suggestion, .. }
            | Self::SplitOff { suggestion, .. }
            | Self::Followed { suggestion, .. }
            | Self::Waived { suggestion, .. }
            | Self::Withdrawn { suggestion, .. }
            | Self::RaisedAgain { suggestion, .. }
            | Self::Joined { suggestion, .. }
            | Self::Unfollowed { suggestion, .. } => Some(suggestion),
            Self::LookedThrough(_) => None,
        }
    }

    /// The sources it names itself.
    pub(crate) fn raised(&self) -> &[Raised] {
        match self {
            Self::Entered { raised, .. } | Self::RaisedAgain { raised, .. } => {
                std::slice::from_ref(raised)
            }
            Self::SplitOff { raised, .. } => raised,
            _ => &[],
        }
    }
}
