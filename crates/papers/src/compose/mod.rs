//! From facts and agreed language to a [`Paper`](crate::Paper).

mod confirmation;
mod list;
mod marks;
mod note;
mod pack;
mod programme;

pub use confirmation::Confirmation;
pub use list::{ListEntry, ListFacts, list};
pub use note::{Setting, note};
pub use pack::{Pack, PackCell, PackItem, PackRow, PackText};
pub use programme::{ProgrammeFacts, ProgrammeItem, ProgrammeSitting, programme};
