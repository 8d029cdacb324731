//! Who took part in the dialogues that are reported: organizations, as the official record counts them.
//!
//! A sum over dialogues is one of *attendances*: whoever came twice counts twice. How many different organizations came can
//! be told from identities only and never from counts (rule 56), so there is no such number here. Figures of another unit
//! or stage never enter a sum (rule 54).

use super::{NoteCounts, NoteEntry, NoteFacts};
use crate::calendar::{Source, WorkingGroup};
use crate::view::View;
use jiff::civil::Date;

/// Participation in the dialogues reported to a session.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ParticipationFacts {
    /// Which dialogues, and for which session.
    pub note: NoteFacts,
    /// Each dialogue, in the order of the Note.
    pub attended: Vec<Attended>,
}

/// Who took part in one dialogue.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attended {
    /// The dialogue.
    pub entry: NoteEntry,
    /// The day the figures describe; `None`: there are none.
    pub as_of: Option<Date>,
    /// Who says so.
    pub source: Option<Source>,
    /// In which paragraph.
    pub paragraph: Option<u16>,
    /// How many other sources count differently.
    pub disagreeing: usize,
}

/// A sum of attendances, of those dialogues whose figures are known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Sum {
    /// The dialogues.
    pub dialogues: u32,
    /// Of which nothing is known of who took part; they are in no sum.
    pub unknown: u32,
    /// The attendances.
    pub counts: NoteCounts,
}

impl Sum {
    fn of<'a>(entries: impl Iterator<Item = &'a NoteEntry>) -> Self {
        entries.fold(Self::default(), |mut sum, entry| {
            sum.dialogues += 1;
            match entry.counts {
                None => sum.unknown += 1,
                Some(counts) => sum.counts.add(counts),
            }
            sum
        })
    }

    /// Whether anything is summed at all.
    pub fn is_known(&self) -> bool {
        self.unknown < self.dialogues
    }
}

impl NoteCounts {
    fn add(&mut self, other: Self) {
        self.ngo = self.ngo.saturating_add(other.ngo);
        self.other = self.other.saturating_add(other.other);
        self.academia = self.academia.saturating_add(other.academia);
        self.private_sector = self.private_sector.saturating_add(other.private_sector);
    }
}

impl ParticipationFacts {
    /// Attendances by year.
    pub fn by_year(&self) -> Vec<(i16, Sum)> {
        let years = self.note.years().into_iter();
        years
            .map(|year| (year, Sum::of(self.note.of_year(year))))
            .collect()
    }

    /// Attendances by working group; a joint dialogue counts under each of its groups, so these do not add up to all.
    pub fn by_group(&self) -> Vec<(WorkingGroup, Sum)> {
        WorkingGroup::ALL
            .into_iter()
            .map(|group| {
                let entries = self.note.entries.iter();
                let own = entries.filter(|entry| entry.dialogue.concerns(group));
                (group, Sum::of(own))
            })
            .filter(|(_, sum)| sum.dialogues > 0)
            .collect()
    }

    /// Attendances of all dialogues together.
    pub fn all(&self) -> Sum {
        Sum::of(self.note.entries.iter())
    }
}

/// Who took part in the dialogues of a Note, as far as the reader of `view` may see it.
pub fn participation(view: &View, note: &NoteFacts) -> ParticipationFacts {
    let attended = note.entries.iter().map(|entry| {
        let dialogue = view.dialogue(&entry.dialogue.id);
        let official = dialogue.as_ref().and_then(|of| of.official());
        let known = official.filter(|_| entry.counts.is_some());
        Attended {
            entry: entry.clone(),
            as_of: known.map(|set| set.as_of),
            source: known.and_then(|set| view.source(&set.source)).cloned(),
            paragraph: known.and_then(|set| set.paragraph),
            disagreeing: dialogue.map_or(0, |of| of.disagreeing().count()),
        }
    });
    ParticipationFacts {
        attended: attended.collect(),
        note: note.clone(),
    }
}
