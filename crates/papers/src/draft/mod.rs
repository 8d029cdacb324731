//! A Chair's summary while it is made: paragraphs in a plain markup, and what helps people to write them.
//!
//! * [`markup`] is what people type; [`paper()`] makes a [`Paper`](crate::Paper) of it, [`from_paper`] paragraphs of a paper.
//! * [`passages()`] makes of it what goes out as a Word file and comes back.
//! * [`review`] is all guards over a draft, in one list.
//! * [`opening()`] is the first draft; [`themes`] proposes what belongs together; [`compare()`] shows what changed between two revisions.
//! * [`sentences`] says where sentences end: they are what evidence is bound to.
//!
//! Nothing here writes what people said: agreed language and the words of the record are put in place, the rest is for
//! people. What is broken stays as it was typed and is told.

pub mod compare;
mod facts;
mod import;
mod linking;
mod live;
pub mod markup;
mod opening;
mod outline;
mod paper;
mod passages;
mod printed;
pub mod review;
mod sentences;
pub mod spans;
pub mod themes;

pub use compare::{Change, ChangeKind, compare, words as compare_words};
pub use facts::Facts;
pub use import::from_paper;
pub use live::Live;
pub use mechanism::summary::Values;
pub use opening::{AgendaSection, opening};
pub use paper::{Composed, paper};
pub use passages::passages;
pub use printed::Printed;
pub use sentences::sentences;

use mechanism::summary::ParagraphId;

/// A paragraph of a draft.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DraftParagraph<'a> {
    /// What it is called in references: "P12". Never used again in the same draft.
    pub id: ParagraphId,
    /// Whether it is the heading of a section; else it is numbered.
    pub heading: bool,
    /// Its text as typed.
    pub text: &'a str,
}
