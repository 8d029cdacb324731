//! What a guard says: where, what, by which rule, and in words for people.

use super::{Guard, level_in_words, told_in_words};
use mechanism::summary::{Level, Scale};
use serde::{Deserialize, Serialize};
use std::borrow::Cow;
use std::fmt;
use std::ops::Range;
use words::{Lang, Value, fold, list, say, say_with};

/// A stretch of a text that a human should look at.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Finding {
    /// The bytes of the text.
    pub range: Range<usize>,
    /// What stands there.
    pub found: String,
    /// What is the matter with it.
    pub matter: Matter,
}

/// What is the matter.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Matter {
    /// A State is named. More than one where the words could mean either.
    Country {
        /// Their ISO 3166 codes in small letters.
        states: Vec<&'static str>,
        /// By what.
        how: StateNamed,
    },
    /// A person or an organization is named.
    Person(PersonNamed),
    /// A word for how many and the number of speakers bound disagree.
    Quantifier {
        /// What the word stands for.
        said: Level,
        /// What the scale would have said.
        scale: Level,
        /// How many speakers are bound.
        speakers: usize,
        /// Of how many.
        of: usize,
        /// By which scale.
        under: Scale,
    },
    /// A passive hides that one speaker said it.
    HiddenCount {
        /// Of how many.
        of: usize,
    },
    /// A quotation of more words than allowed.
    Quotation {
        /// How many it has.
        words: usize,
        /// How many it may have.
        limit: usize,
    },
    /// A paragraph of more words than allowed; the range begins at the first word too many.
    LongParagraph {
        /// How many it has.
        words: usize,
        /// How many it may have.
        limit: usize,
    },
    /// A whole text of more words than allowed.
    LongText {
        /// How many it has.
        words: usize,
        /// How many it may have.
        limit: usize,
    },
    /// The first person.
    FirstPerson,
    /// A present or perfect tense where speech is reported.
    Present,
    /// A future tense where speech is reported.
    Future,
}

/// By what a State is named.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum StateNamed {
    /// By its name, short or formal.
    Name,
    /// By an adjective, or by its people.
    Adjective,
    /// By a city, as the press does.
    City,
}

/// Who is named.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum PersonNamed {
    /// Somebody who spoke or sat on a panel.
    Participant,
    /// An organization that took part.
    Organization,
    /// Somebody under a title, whoever it is.
    Titled,
}

/// What a waiver names: the guard and the words it found, as readers compare words.
///
/// It stays the same when the rest of the text changes. A count belongs to it: whoever waived "many" for three of forty
/// did not waive it for one of forty.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct FindingId(String);

impl FindingId {
    /// The id as text: "country:mexico".
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for FindingId {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}

impl Finding {
    /// A finding about a range of a text.
    pub(super) fn new(text: &str, range: Range<usize>, matter: Matter) -> Self {
        Self {
            found: text.get(range.clone()).unwrap_or_default().to_owned(),
            range,
            matter,
        }
    }

    /// Which guard found it.
    pub const fn guard(&self) -> Guard {
        match self.matter {
            Matter::Country { .. } => Guard::Country,
            Matter::Person(_) => Guard::Person,
            Matter::Quantifier { .. } => Guard::Quantifier,
            Matter::HiddenCount { .. } => Guard::HiddenCount,
            Matter::Quotation { .. } => Guard::Quotation,
            Matter::LongParagraph { .. } | Matter::LongText { .. } => Guard::Length,
            Matter::FirstPerson | Matter::Present | Matter::Future => Guard::Reported,
        }
    }

    /// What a waiver with a reason names.
    pub fn id(&self) -> FindingId {
        let folded = fold(&self.found);
        let words: Vec<&str> = folded.split_whitespace().collect();
        let found = words.join(" ");
        let guard = self.guard();
        FindingId(match self.matter {
            Matter::Quantifier { speakers, of, .. } => format!("{guard}:{found}:{speakers}/{of}"),
            Matter::HiddenCount { of } => format!("{guard}:{found}:1/{of}"),
            Matter::LongParagraph { words, .. } => format!("{guard}:paragraph:{words}"),
            Matter::LongText { words, .. } => format!("{guard}:text:{words}"),
            _ => format!("{guard}:{found}"),
        })
    }

    /// The key of its message.
    pub const fn key(&self) -> &'static str {
        match self.matter {
            Matter::Country { how, .. } => match how {
                StateNamed::Name => "guard-found-state",
                StateNamed::Adjective => "guard-found-adjective",
                StateNamed::City => "guard-found-city",
            },
            Matter::Person(PersonNamed::Participant) => "guard-found-participant",
            Matter::Person(PersonNamed::Organization) => "guard-found-organization",
            Matter::Person(PersonNamed::Titled) => "guard-found-titled",
            Matter::Quantifier { .. } => "guard-found-quantifier",
            Matter::HiddenCount { .. } => "guard-found-hidden-count",
            Matter::Quotation { .. } => "guard-found-quotation",
            Matter::LongParagraph { .. } => "guard-found-long-paragraph",
            Matter::LongText { .. } => "guard-found-long-text",
            Matter::FirstPerson => "guard-found-first-person",
            Matter::Present => "guard-found-present",
            Matter::Future => "guard-found-future",
        }
    }

    /// The values of its message, in the language of the reader.
    pub fn values(&self, lang: Lang) -> Vec<(&'static str, Value<'_>)> {
        let found = ("found", Value::from(&self.found));
        match &self.matter {
            Matter::Country { states, .. } => {
                let names: Vec<Cow<'static, str>> = states
                    .iter()
                    .map(|code| say(lang, &format!("state-{code}")))
                    .collect();
                let names: Vec<&str> = names.iter().map(Cow::as_ref).collect();
                vec![found, ("states", list(lang, &names).into())]
            }
            Matter::Quantifier {
                said,
                scale,
                speakers,
                of,
                under,
            } => vec![
                found,
                ("said", level_in_words(lang, *said).into()),
                ("scale", level_in_words(lang, *scale).into()),
                ("speakers", (*speakers).into()),
                ("of", (*of).into()),
                ("from", told_in_words(lang, *under, *said).into()),
                ("to", told_in_words(lang, *under, *scale).into()),
            ],
            Matter::HiddenCount { of } => vec![found, ("of", (*of).into())],
            Matter::Quotation { words, limit }
            | Matter::LongParagraph { words, limit }
            | Matter::LongText { words, limit } => {
                vec![("words", (*words).into()), ("limit", (*limit).into())]
            }
            Matter::Person(_) | Matter::FirstPerson | Matter::Present | Matter::Future => {
                vec![found]
            }
        }
    }

    /// Its message in the language of the reader, which need not be that of the text.
    pub fn say(&self, lang: Lang) -> String {
        say_with(lang, self.key(), &self.values(lang))
    }
}
