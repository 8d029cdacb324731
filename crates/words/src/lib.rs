//! What is said: messages, dates, numbers, lists and names in the six official languages.
//!
//! Pages, mail and papers all speak through this crate, and for one reason: what is agreed must be
//! said the same everywhere. A working group has one official name in each language, a count one
//! correct plural, a date one form. So the words are data (`locales/*/*.ftl`, compiled in), the
//! forms are rules with their sources, and a test keeps the six languages complete.
//!
//! - [`say`] and [`say_with`]: messages by key; [`Agreed`]: the fixed phrases of papers, which an
//!   installation replaces by its approved wording.
//! - [`dates`], [`moments`], [`numbers`], [`list`], [`person`], [`place`]: the forms of the Editorial Manual and
//!   of each language.
//! - [`collate`], [`fold`], [`terms`]: order, likeness and search.
//!
//! It knows nothing of dialogues or papers, and reads no clock.

mod agreed;
mod analyse;
mod collation;
pub mod dates;
mod folding;
mod language;
mod lists;
mod message;
pub mod moments;
mod naming;
pub mod numbers;
mod text;

pub use agreed::{Agreed, AgreedError};
pub use analyse::{Term, terms};
pub use collation::collate;
pub use folding::fold;
pub use language::{Direction, Lang};
pub use lists::{list, list_of_phrases};
pub use message::{Value, has, keys, say, say_with, variables};
pub use naming::{person, place};
pub use text::{between_sentences, capitalized};
