//! The guards: what a comment or a Chair's summary should not say, found while it is written.
//!
//! A guard takes a text in one of six languages and gives [`Finding`]s, each with its place, the rule it rests on and
//! its words for people. Guards **warn and never rewrite**: a human accepts a finding or waives it with a reason, under
//! its [`FindingId`], which stays the same while the words stay the same.
//!
//! * [`check`] looks over one [`Passage`]: a comment, or a paragraph of a summary with what its sentences are bound to.
//! * [`check_paper`] looks over all paragraphs of a [`Paper`](crate::Paper) and its length.
//! * [`unreflected`] and [`lopsided`] look at a whole summary beside the record of the meeting: themes, kinds of
//!   speakers, time.
//!
//! House style has rules of its own ([`crate::rules`]) and is not repeated here. What a guard knows stands in plain
//! tables (`data/countries`, `data/wording`), and how many speakers a word stands for in a [scale](mechanism::summary::Scale)
//! that is shown to everybody, because no rule says it. What was given up: grammar, and names in scripts they are not written in, but for
//! Cyrillic and Latin.

mod balance;
mod circumstances;
mod country;
mod coverage;
mod finding;
mod folded;
mod guard;
mod hidden;
mod language;
mod length;
mod of_paper;
mod passage;
mod person;
mod phrases;
mod quantifier;
mod quotation;
mod reported;
mod wording;

pub use balance::{Lopsided, Space, lopsided};
pub use circumstances::{Chair, Circumstances, Limits};
pub use coverage::{Reflected, Unreflected, unreflected};
pub use finding::{Finding, FindingId, Matter, PersonNamed, StateNamed};
pub use guard::Guard;
pub(crate) use length::words_of;
pub use of_paper::{Placed, check_paper};
pub use passage::{Bound, Genre, Passage, check};
pub use person::{NameOf, Names};
pub use quantifier::steps_in_words;
use quantifier::{level_in_words, told_in_words};
