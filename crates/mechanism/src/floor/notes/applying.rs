//! Notes, applied.

use super::{Note, NoteAct as A, NoteEvent, Version};
use crate::World;
use crate::world::Damaged;
use imbl::Vector;
use std::sync::Arc;

pub(crate) fn apply(world: &mut World, event: &NoteEvent) -> Result<(), Damaged> {
    let notes = world.notes.0.get_or_default(event.dialogue.clone());
    match event.act.clone() {
        A::Keyed { key } => notes.keys.push_back(key),
        A::Written {
            note,
            version,
            over,
            item,
            kind,
            author,
            content,
        } => {
            let kept = notes.notes.entry(note).or_insert_with(|| {
                let versions = Vector::new();
                Arc::new(Note { id: note, versions })
            });
            let kept = Arc::make_mut(kept);
            if usize::from(version) != kept.versions.len() + 1 {
                return Err(Damaged("a version of a note out of order"));
            }
            kept.versions.push_back(Version {
                number: version,
                over,
                item,
                kind,
                author,
                at: event.at,
                content,
            });
        }
        A::Removed { note } => {
            notes
                .notes
                .remove(&note)
                .ok_or(Damaged("a note that nobody took"))?;
        }
    }
    Ok(())
}
