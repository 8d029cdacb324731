//! What an objection does and what others learn of it: named policies, chosen with their document before a list goes out.
//! For dialogues no objection rule was found (rule 53), so nothing here is a rule of the Conference; each is printed.

use super::Body;
use serde::{Deserialize, Serialize};

/// What an objection does (rule 53: the rules are silent for dialogues, so the policy is named and printed).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ObjectionPolicy {
    /// It refers the case to the extended Bureau. The default.
    #[default]
    RefersToExtendedBureau,
    /// It refers the case to the Conference, as rule 17 does; for a dialogue that usually means not in time.
    RefersToConference,
    /// It excludes.
    Excludes,
    /// It has no effect for observers the Conference has already admitted; others are referred to the extended Bureau.
    NoEffectForObservers,
}

impl ObjectionPolicy {
    /// All policies, the default first.
    pub const ALL: [Self; 4] = [
        Self::RefersToExtendedBureau,
        Self::RefersToConference,
        Self::Excludes,
        Self::NoEffectForObservers,
    ];

    /// As in forms and in keys of words: `objection-policy-excludes`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::RefersToExtendedBureau => "refers-to-extended-bureau",
            Self::RefersToConference => "refers-to-conference",
            Self::Excludes => "excludes",
            Self::NoEffectForObservers => "no-effect-for-observers",
        }
    }

    /// Reads [`ObjectionPolicy::code`].
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|policy| policy.code() == code)
    }
}

/// What others learn of an objection. Wider disclosure needs a recorded decision and is never retroactive.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default, Serialize, Deserialize,
)]
#[serde(rename_all = "snake_case")]
pub enum Disclosure {
    /// The applicant learns that there is an objection; the public nothing. The default.
    #[default]
    ThatThereIsOne,
    /// The applicant also learns the reasons, where there are any.
    Reasons,
    /// The applicant also learns which State objects.
    State,
}

impl Disclosure {
    /// All, from the narrowest.
    pub const ALL: [Self; 3] = [Self::ThatThereIsOne, Self::Reasons, Self::State];

    /// As in forms and in keys of words: `disclosure-reasons`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::ThatThereIsOne => "that-there-is-one",
            Self::Reasons => "reasons",
            Self::State => "state",
        }
    }

    /// Reads [`Disclosure::code`].
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|known| known.code() == code)
    }
}

/// What a standing objection does to a case under a policy.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Effect {
    /// A body decides on it.
    RefersTo(Body),
    /// The organization is not admitted.
    Excludes,
    /// Nothing: the case goes on as if nobody had objected.
    None,
}

/// What a standing objection does. An observer is an organization the Conference has already admitted.
pub const fn effect(policy: ObjectionPolicy, observer_admitted: bool) -> Effect {
    match policy {
        ObjectionPolicy::NoEffectForObservers if observer_admitted => Effect::None,
        ObjectionPolicy::RefersToExtendedBureau | ObjectionPolicy::NoEffectForObservers => {
            Effect::RefersTo(Body::ExtendedBureau)
        }
        ObjectionPolicy::RefersToConference => Effect::RefersTo(Body::Conference),
        ObjectionPolicy::Excludes => Effect::Excludes,
    }
}
