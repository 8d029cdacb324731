//! The note-taker's desk: one field that is always ready, the notes so far beside it, and what was written twice side by
//! side. It works with forms alone; with its script notes are sent while somebody types on, and what the line took back is
//! sent when it is there again. A Chair and whoever drafts read on the same page what is theirs to read.

mod desk;
mod form;
mod one;
mod shown;

pub(super) use desk::{show, take};
pub(super) use one::{confirm, edit, remove, save};

use mechanism::View;

/// The pages of notes that this reader can open.
pub(super) fn own_addresses(view: &View) -> Vec<String> {
    let mut own = Vec::new();
    for dialogue in view.notes_of_meetings() {
        own.push(format!("/floor/{dialogue}/notes"));
        if view.takes_notes(&dialogue) {
            for note in view.notes(&dialogue).unwrap_or_default() {
                own.push(format!("/floor/{dialogue}/notes/{}", note.id));
                own.push(format!("/floor/{dialogue}/notes/{}/removal", note.id));
            }
        }
    }
    own
}
