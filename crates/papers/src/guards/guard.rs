//! The guards by name.

use serde::{Deserialize, Serialize};
use std::fmt;

/// What looks over a writer's shoulder. A guard warns and never rewrites.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Guard {
    /// A State named: comments and summaries deal with no specific country (rule 40).
    Country,
    /// A person or an organization named: views are not attributed (rule 43).
    Person,
    /// A word for how many that the declared scale would not have chosen.
    Quantifier,
    /// A passive without an agent behind which a single speaker stands.
    HiddenCount,
    /// A quotation so long that its author can be recognized.
    Quotation,
    /// More words than allowed.
    Length,
    /// The first person, or another tense than the past of reported speech (rule W14).
    Reported,
    /// Themes or kinds of speakers that no paragraph reflects.
    Coverage,
    /// Space in the text out of proportion to the time spoken.
    Balance,
}

impl Guard {
    /// Every guard.
    pub const ALL: [Self; 9] = [
        Self::Country,
        Self::Person,
        Self::Quantifier,
        Self::HiddenCount,
        Self::Quotation,
        Self::Length,
        Self::Reported,
        Self::Coverage,
        Self::Balance,
    ];

    /// Its name in ids and addresses: "hidden-count".
    pub const fn code(self) -> &'static str {
        match self {
            Self::Country => "country",
            Self::Person => "person",
            Self::Quantifier => "quantifier",
            Self::HiddenCount => "hidden-count",
            Self::Quotation => "quotation",
            Self::Length => "length",
            Self::Reported => "reported",
            Self::Coverage => "coverage",
            Self::Balance => "balance",
        }
    }

    /// The guard of a code; `None` for any other.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|guard| guard.code() == code)
    }

    /// The key of its name for people.
    pub const fn name_key(self) -> &'static str {
        match self {
            Self::Country => "guard-country",
            Self::Person => "guard-person",
            Self::Quantifier => "guard-quantifier",
            Self::HiddenCount => "guard-hidden-count",
            Self::Quotation => "guard-quotation",
            Self::Length => "guard-length",
            Self::Reported => "guard-reported",
            Self::Coverage => "guard-coverage",
            Self::Balance => "guard-balance",
        }
    }

    /// The key of the rule it rests on, in words for people.
    pub const fn rule_key(self) -> &'static str {
        match self {
            Self::Country => "guard-rule-country",
            Self::Person | Self::Quotation => "guard-rule-attribution",
            Self::Quantifier | Self::HiddenCount => "guard-rule-scale",
            Self::Length => "guard-rule-length",
            Self::Reported => "guard-rule-reported",
            Self::Coverage | Self::Balance => "guard-rule-fairness",
        }
    }
}

impl fmt::Display for Guard {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.code())
    }
}
