//! Notes of interventions: what the secretariat's note-takers catch while people speak. The Chair's summary rests on them.
//!
//! A note's text is a row of the vault of its own; the log says that there is a note, on which item, of which kind, by whom.
//! Whoever saves over a newer version is refused nothing: both versions stand, and a person settles which it is. So
//! several write at once and no word is lost, and nothing is ever merged in silence.
//!
//! The speaker stands in a note as a number drawn by chance. Which number is whose is in rows of their own, the key, and
//! whoever drafts from the notes does not see them: a summary attributes nothing. Notes and key are destroyed on the same day.

mod acts;
mod applying;
mod deciding;
mod key;
mod note;

pub use acts::{NoteAct, NoteCommand, NoteEvent, NoteWish};
pub(crate) use applying::apply;
pub(crate) use deciding::decide;
pub(crate) use key::{Key, keys};
pub use key::{Pseudonym, SpeechRef};
pub(crate) use note::KeptNote;
pub use note::{Jotting, Note, NoteKind, Permitted, Version};

use crate::keeping::Kept;
use crate::register::Register;
use crate::shelf::Shelf;
use crate::{DialogueId, NoteId};
use imbl::{OrdMap, Vector};
use std::collections::BTreeSet;
use std::sync::Arc;

/// The notes of one dialogue.
#[derive(Debug, Clone, Default)]
pub(crate) struct NotesOf {
    pub(crate) notes: OrdMap<NoteId, Arc<Note>>,
    /// The key: a row for each speech that a note was taken of.
    pub(crate) keys: Vector<Kept>,
}

impl NotesOf {
    /// Everything kept of them, in the vault.
    pub(crate) fn rows(&self) -> impl Iterator<Item = Kept> {
        let versions = self.notes.values().flat_map(|note| note.versions.iter());
        versions
            .map(|version| version.content)
            .chain(self.keys.iter().copied())
    }

    /// How many different speakers the notes that stand are of.
    pub(crate) fn speakers(&self, shelf: &Shelf) -> u32 {
        let standing = self.notes.values().flat_map(|note| note.standing());
        let kept = standing.filter_map(|version| shelf.value::<KeptNote>(&version.content.row));
        let speakers = kept.filter_map(|kept| kept.of).map(|of| of.speaker);
        let speakers: BTreeSet<u16> = speakers.collect();
        u32::try_from(speakers.len()).unwrap_or(u32::MAX)
    }
}

/// The notes of the record.
#[derive(Debug, Clone, Default)]
pub(crate) struct Notes(pub(crate) Register<DialogueId, NotesOf>);
