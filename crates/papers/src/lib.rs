//! A United Nations paper as a typed value: to HTML, DOCX, Akoma Ntoso and text, and back from text.
//!
//! * [`model`] is the value.
//! * [`rules`] are the rules of form (N1, D3, F6 …) under the ids of the domain notes.
//! * [`compose`] makes a paper from facts and agreed language.
//! * [`mod@write`] has one writer per format; PDF is in the crate `press`, because Typst is heavy to build.
//! * [`read`] goes the other way: the text of an existing paper to a [`Paper`], its facts and its defects.
//! * [`draft`] is a Chair's summary while it is made: from what people type to a paper, and what helps them.
//! * [`differences`] holds two papers against each other, paragraph by paragraph.
//! * [`guards`] warn of what a comment or a summary should not say.
//! * [`states`] finds the State that a text names.

pub mod compose;
pub mod differences;
pub mod draft;
pub mod guards;
pub mod model;
mod months;
mod order;
mod ordinals;
pub mod read;
pub mod rules;
pub mod states;
mod wording;
pub mod write;

pub use model::*;
pub use wording::Wording;
