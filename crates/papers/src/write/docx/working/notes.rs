//! The footnotes of a working file.

use super::super::super::WriteError;
use super::super::super::furniture::Furniture;
use super::super::notes::written;
use super::super::part::NoteIds;
use super::body::{Inked, write_piece};
use super::tracking::Tracking;
use words::Lang;

/// The part of the footnotes, and the addresses it refers to.
pub(super) fn write(
    language: Lang,
    furniture: &Furniture,
    notes: &[Vec<Inked>],
    tracking: &Tracking,
) -> Result<(Vec<u8>, Vec<String>), WriteError> {
    let ids = NoteIds {
        stars: furniture.stars().count(),
    };
    written(language, furniture, notes, |part, note| {
        note.iter()
            .try_for_each(|inked| write_piece(part, inked, ids, tracking))
    })
}
