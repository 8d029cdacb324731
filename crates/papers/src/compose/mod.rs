//! From facts and agreed language to a [`Paper`](crate::Paper).

mod confirmation;
mod list;
mod marks;
mod note;

pub use confirmation::Confirmation;
pub use list::{ListEntry, ListFacts, list};
pub use note::{Setting, note};
