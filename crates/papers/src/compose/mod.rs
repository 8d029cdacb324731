//! From facts and agreed language to a [`Paper`](crate::Paper).

mod companions;
mod confirmation;
mod list;
mod marks;
mod note;
mod pack;
mod programme;
mod setting;
pub(crate) mod voice;

pub use companions::{comments, compilation, participation_annex};
pub use confirmation::Confirmation;
pub use list::{ListEntry, ListFacts, list};
pub use note::{NoteCheck, NoteFinding, Weight, check_note, note};
pub use pack::{Pack, PackCell, PackItem, PackRow, PackText};
pub use programme::{ProgrammeFacts, ProgrammeItem, ProgrammeSitting, programme};
pub use setting::Setting;
