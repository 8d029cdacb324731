//! A warning: where, what, by which rule, and in words for people.

use super::super::markup::FaultKind;
use crate::guards::{Finding, Guard, Lopsided, Unreflected};
use crate::rules::Rule;
use mechanism::summary::ParagraphId;
use serde::Serialize;
use std::borrow::Cow;
use std::ops::Range;
use words::{Lang, Value, fold, say, say_with};

/// More letters of what was found say no more.
const LONGEST_NAME: usize = 120;

/// Something in a draft that a person should look at.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Warning {
    /// At which paragraph; `None`: in the whole.
    pub paragraph: Option<ParagraphId>,
    /// The bytes of its text as typed; `None` where it stands in no one place.
    pub typed: Option<Range<usize>>,
    /// What stands there, as printed.
    pub found: String,
    /// What is the matter.
    pub concern: Concern,
}

/// What is the matter, and who says so.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Concern {
    /// A guard found something in a text.
    Guard(Finding),
    /// A rule of form is not kept.
    Style {
        /// Which.
        rule: Rule,
        /// What could stand there instead.
        proposal: Option<String>,
    },
    /// The markup is broken; it is shown as typed.
    Markup(FaultKind),
    /// A slip of the pen, and what was meant.
    Slip {
        /// What could stand there instead.
        meant: String,
    },
    /// A sentence that rests on evidence stands in the paragraph no longer.
    Loose,
    /// Something was said that no paragraph reflects.
    Unreflected(Unreflected),
    /// Space in the text out of proportion to time in the room.
    Lopsided(Lopsided),
    /// The text has more words than allowed.
    Long {
        /// How many it has.
        words: usize,
        /// How many it may have.
        limit: usize,
    },
}

impl Serialize for FaultKind {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.code())
    }
}

impl Warning {
    /// What a waiver names, beside the paragraph: "country:mexico", "N3:32 non-governmental". It stays while the words stay.
    pub fn id(&self) -> String {
        match &self.concern {
            Concern::Guard(finding) => finding.id().to_string(),
            Concern::Unreflected(left_out) => {
                format!(
                    "{}:{}:{}",
                    self.code(),
                    self.folded(),
                    left_out.interventions
                )
            }
            Concern::Lopsided(one) => {
                format!(
                    "{}:{}:{}/{}",
                    self.code(),
                    self.folded(),
                    one.of_words,
                    one.of_time
                )
            }
            Concern::Markup(kind) => format!("{}:{}:{}", self.code(), kind.code(), self.folded()),
            Concern::Long { words, .. } => format!("{}:text:{words}", self.code()),
            Concern::Style { .. } | Concern::Slip { .. } | Concern::Loose => {
                format!("{}:{}", self.code(), self.folded())
            }
        }
    }

    /// Whether somebody may let it be with a reason. Broken markup may not: it would be printed as it was typed, and can
    /// always be mended.
    pub const fn may_be_waived(&self) -> bool {
        !matches!(self.concern, Concern::Markup(_))
    }

    /// The words found as readers compare them, cut where they get long.
    fn folded(&self) -> String {
        let folded = fold(self.found.trim_matches(['…', ' ']));
        let words: Vec<&str> = folded.split_whitespace().collect();
        words.join(" ").chars().take(LONGEST_NAME).collect()
    }

    /// Who found it: the code of a guard ("country"), the id of a rule ("N3"), "slip", "markup" or "binding".
    pub const fn code(&self) -> &'static str {
        match &self.concern {
            Concern::Style { rule, .. } => rule.id(),
            Concern::Markup(_) => "markup",
            Concern::Slip { .. } => "slip",
            Concern::Loose => "binding",
            _ => match self.guard() {
                Some(guard) => guard.code(),
                None => "",
            },
        }
    }

    /// The guard that found it; `None` for rules of form, slips, markup and bindings.
    pub const fn guard(&self) -> Option<Guard> {
        match &self.concern {
            Concern::Guard(finding) => Some(finding.guard()),
            Concern::Unreflected(_) => Some(Guard::Coverage),
            Concern::Lopsided(_) => Some(Guard::Balance),
            Concern::Long { .. } => Some(Guard::Length),
            Concern::Style { .. } | Concern::Slip { .. } | Concern::Markup(_) | Concern::Loose => {
                None
            }
        }
    }

    /// The name of what found it, in the language of the reader.
    pub fn name(&self, lang: Lang) -> Cow<'static, str> {
        match (&self.concern, self.guard()) {
            (_, Some(guard)) => say(lang, guard.name_key()),
            (Concern::Style { rule, .. }, _) => {
                say_with(lang, "guard-style", &[("rule", rule.id().into())]).into()
            }
            (Concern::Slip { .. }, _) => say(lang, "guard-slip"),
            (Concern::Loose, _) => say(lang, "guard-binding"),
            _ => say(lang, "guard-markup"),
        }
    }

    /// The rule it rests on, in the language of the reader.
    pub fn rule(&self, lang: Lang) -> Cow<'static, str> {
        match (&self.concern, self.guard()) {
            (_, Some(guard)) => say(lang, guard.rule_key()),
            (Concern::Style { rule, .. }, _) => say(lang, &rule.key()),
            (Concern::Slip { .. }, _) => say(lang, "guard-rule-slip"),
            (Concern::Loose, _) => say(lang, "guard-rule-binding"),
            _ => say(lang, "guard-rule-markup"),
        }
    }

    /// What it says, in the language of the reader.
    pub fn say(&self, lang: Lang) -> String {
        let found = ("found", Value::from(&self.found));
        match &self.concern {
            Concern::Guard(finding) => finding.say(lang),
            Concern::Unreflected(left_out) => left_out.say(lang),
            Concern::Lopsided(one) => one.say(lang),
            Concern::Markup(kind) => say_with(lang, kind.key(), &[found]),
            Concern::Loose => say_with(lang, "guard-found-loose", &[found]),
            Concern::Long { words, limit } => {
                let values = [("words", (*words).into()), ("limit", (*limit).into())];
                say_with(lang, "guard-found-long-text", &values)
            }
            Concern::Slip { meant } => {
                let values = [found, ("proposal", meant.into())];
                say_with(lang, "guard-found-style-proposed", &values)
            }
            Concern::Style { proposal, .. } => match proposal {
                Some(proposal) if proposal.is_empty() => {
                    say_with(lang, "guard-found-style-superfluous", &[found])
                }
                Some(proposal) => {
                    let values = [found, ("proposal", proposal.into())];
                    say_with(lang, "guard-found-style-proposed", &values)
                }
                None => say_with(lang, "guard-found-style", &[found]),
            },
        }
    }
}
