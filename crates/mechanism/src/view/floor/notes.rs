//! Notes of interventions, as far as a reader may see them: a Chair the texts and counts, whoever drafts from them which
//! notes are of one speaker, and those who hold the key who that is, and who wrote what and when.
//!
//! Whoever does not hold the key finds the notes of an item in the order of their references, which are drawn by chance: the
//! order of entry would be the order of speaking.

use super::super::View;
use super::{WhoSpeaks, who_speaks};
use crate::authority::Sight;
use crate::dialogue::Origin;
use crate::floor::notes::{KeptNote, Key, Note, NoteKind, Permitted, SpeechRef, Version, keys};
use crate::floor::{Floor, ItemId, Screen};
use crate::people::Identity;
use crate::{Deed, DialogueId, NoteId, PersonId};
use jiff::Timestamp;
use jiff::civil::Date;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// A note, as a reader sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NoteTaken {
    /// Its reference.
    pub id: NoteId,
    /// The versions that stand, the newest last; more than one: two people wrote at once, and nobody has settled it.
    pub standing: Vec<NoteVersion>,
    /// Those that were written over, the oldest first; for those who hold the key.
    pub earlier: Vec<NoteVersion>,
}

impl NoteTaken {
    /// Whether two versions stand side by side.
    pub fn is_disputed(&self) -> bool {
        self.standing.len() > 1
    }

    /// The version to show where one is shown.
    pub fn newest(&self) -> Option<&NoteVersion> {
        self.standing.last()
    }
}

/// A version of a note, as a reader sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NoteVersion {
    /// Its number, from 1.
    pub number: u16,
    /// On which item.
    pub item: ItemId,
    /// What it holds on to.
    pub kind: NoteKind,
    /// In words.
    pub text: String,
    /// Under which themes.
    pub themes: Vec<String>,
    /// The speaker's number; `None`: of no speech, or the reader is not told.
    pub speaker: Option<u16>,
    /// Whether a quotation's permission is recorded, and of which day.
    pub permitted_on: Option<Date>,
    /// What those see who hold the key.
    pub key: Option<NoteKeyHeld>,
}

/// What only those see of a note who hold the key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NoteKeyHeld {
    /// Who spoke, as they appear at the Chair's desk.
    pub who: Option<WhoSpeaks>,
    /// In which speech.
    pub speech: Option<SpeechRef>,
    /// Who permitted a quotation.
    pub permitted: Option<Permitted>,
    /// Who wrote it; `None`: the officer at the command line.
    pub author: Option<PersonId>,
    /// Their name; `None`: withheld, or none.
    pub author_name: Option<String>,
    /// Whether it is the reader's own.
    pub mine: bool,
    /// When.
    pub at: Timestamp,
}

/// A speech that a note can be of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NotedSpeech {
    /// Which.
    pub speech: SpeechRef,
    /// Who, as they appear at the Chair's desk.
    pub who: WhoSpeaks,
    /// On which item.
    pub item: ItemId,
    /// Since when they had the floor.
    pub from: Timestamp,
    /// Whether they have it now.
    pub now: bool,
}

/// One line of the key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NotesKeyLine {
    /// The number in the notes.
    pub speaker: u16,
    /// Who it is, as they appear at the Chair's desk: whoever is at risk as they chose.
    pub who: WhoSpeaks,
}

/// How many notes there are, of what.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct NotesCount {
    /// Notes.
    pub notes: u32,
    /// Different speakers whom they are of.
    pub speakers: u32,
    /// Notes of which two versions stand.
    pub disputed: u32,
    /// By item.
    pub items: BTreeMap<ItemId, u32>,
    /// By what they hold on to.
    pub kinds: BTreeMap<NoteKind, u32>,
    /// By theme, as it was written first.
    pub themes: Vec<(String, u32)>,
}

impl View {
    /// The meetings whose notes this reader may read, by date.
    pub fn notes_of_meetings(&self) -> Vec<DialogueId> {
        let mut all: Vec<_> = self
            .world
            .dialogues
            .values()
            .map(|convened| &convened.facts)
            .filter(|facts| facts.origin == Origin::Planned && self.reads_notes(&facts.id))
            .collect();
        all.sort_by_key(|facts| (facts.date, facts.order_of_day, &facts.id));
        all.into_iter().map(|facts| facts.id.clone()).collect()
    }

    fn reads_notes(&self, dialogue: &DialogueId) -> bool {
        let held = self.world.dialogues.get(dialogue);
        held.is_some_and(|held| !held.life.is_off())
            && self.who().sees_for(Sight::Notes, Some(dialogue))
    }

    /// Whether this reader takes notes at a meeting.
    pub fn takes_notes(&self, dialogue: &DialogueId) -> bool {
        self.reads_notes(dialogue) && self.who().may_for(Deed::TakeNotes, Some(dialogue))
    }

    /// The notes of a meeting; `None`: not for this reader. In the order of entry for those who hold the key.
    pub fn notes(&self, dialogue: &DialogueId) -> Option<Vec<NoteTaken>> {
        let reading = self.reading_notes(dialogue)?;
        let notes = self.world.notes.0.get(dialogue);
        let notes = notes.into_iter().flat_map(|of| of.notes.values());
        let mut shown: Vec<NoteTaken> = notes
            .filter_map(|note| self.note_as_read(&reading, note))
            .collect();
        let first = |note: &NoteTaken| {
            let first = note.earlier.iter().chain(&note.standing);
            let first = first.min_by_key(|version| version.number);
            first.and_then(|version| version.key.as_ref().map(|key| key.at))
        };
        shown.sort_by_key(|note| (first(note), note.id));
        Some(shown)
    }

    /// One note.
    pub fn note(&self, dialogue: &DialogueId, id: NoteId) -> Option<NoteTaken> {
        let reading = self.reading_notes(dialogue)?;
        let note = self.world.notes.0.get(dialogue)?.notes.get(&id)?;
        self.note_as_read(&reading, note)
    }

    /// The notes of one speech, for those who hold the key: without it nobody can tell whose they are.
    pub fn notes_of(&self, dialogue: &DialogueId, speech: SpeechRef) -> Vec<NoteTaken> {
        let of = |note: &NoteTaken| {
            let mut versions = note.standing.iter();
            versions.any(|version| version.key.as_ref().and_then(|key| key.speech) == Some(speech))
        };
        let mut notes = self.notes(dialogue).unwrap_or_default();
        notes.retain(of);
        notes
    }

    /// The speeches of a meeting, the newest first, for whoever takes notes of them; behind them those that were noted and
    /// are not speeches any more.
    pub fn noted_speeches(&self, dialogue: &DialogueId) -> Vec<NotedSpeech> {
        let Some(reading) = self.reading_notes(dialogue).filter(|of| of.key_held) else {
            return Vec::new();
        };
        let floor = &reading.floor;
        let named = |speaker| who_speaks(&self.world, floor, speaker, Screen::Chair);
        let now = floor.speech.as_ref().and_then(|speech| {
            let (item, asked) = floor.asked(speech.request)?;
            Some(NotedSpeech {
                speech: SpeechRef::Request(speech.request),
                who: named(&asked.speaker),
                item,
                from: speech.from,
                now: true,
            })
        });
        let spoken = floor.spoken.iter().rev().map(|spoken| NotedSpeech {
            speech: match spoken.request {
                Some(request) => SpeechRef::Request(request),
                None => SpeechRef::Entered(spoken.from),
            },
            who: named(&spoken.speaker),
            item: spoken.item,
            from: spoken.from,
            now: false,
        });
        let mut all: Vec<NotedSpeech> = now.into_iter().chain(spoken).collect();
        // Whoever was noted and waits again, because the Chair took the step back, is still chosen where a note says so.
        for key in &reading.keys {
            let SpeechRef::Request(request) = key.speech else {
                continue;
            };
            let known = all.iter().any(|one| one.speech == key.speech);
            if let Some((item, asked)) = floor.asked(request).filter(|_| !known) {
                all.push(NotedSpeech {
                    speech: key.speech,
                    who: named(&key.speaker),
                    item,
                    from: asked.at,
                    now: false,
                });
            }
        }
        all
    }

    /// Whose number is whose, in the order of the numbers; empty for whoever does not hold the key.
    pub fn notes_key(&self, dialogue: &DialogueId) -> Vec<NotesKeyLine> {
        let Some(reading) = self.reading_notes(dialogue).filter(|of| of.key_held) else {
            return Vec::new();
        };
        let lines: BTreeMap<u16, NotesKeyLine> = reading
            .keys
            .iter()
            .map(|key| {
                let line = NotesKeyLine {
                    speaker: key.number.speaker,
                    who: self.behind(&reading.floor, key),
                };
                (line.speaker, line)
            })
            .collect();
        lines.into_values().collect()
    }

    /// How many notes there are, of what.
    pub fn notes_count(&self, dialogue: &DialogueId) -> Option<NotesCount> {
        let reading = self.reading_notes(dialogue)?;
        let notes = self.world.notes.0.get(dialogue);
        let notes = notes.into_iter().flat_map(|of| of.notes.values());
        let mut count = NotesCount::default();
        let mut speakers = BTreeSet::new();
        let mut themes: BTreeMap<String, (String, u32)> = BTreeMap::new();
        for note in notes {
            let Some(shown) = self.note_as_read(&reading, note) else {
                continue;
            };
            let Some(newest) = shown.newest() else {
                continue;
            };
            count.notes += 1;
            count.disputed += u32::from(shown.is_disputed());
            *count.items.entry(newest.item).or_default() += 1;
            *count.kinds.entry(newest.kind).or_default() += 1;
            for theme in &newest.themes {
                let of = themes.entry(theme.to_lowercase());
                of.or_insert_with(|| (theme.clone(), 0)).1 += 1;
            }
            // A Chair learns how many speakers, and not which notes are of one.
            let rows = note.standing().map(|version| version.content.row);
            let kept = rows.filter_map(|row| self.world.shelf.value::<KeptNote>(&row));
            speakers.extend(kept.filter_map(|kept| kept.of).map(|of| of.speaker));
        }
        count.speakers = u32::try_from(speakers.len()).unwrap_or(u32::MAX);
        count.themes = themes.into_values().collect();
        Some(count)
    }

    fn reading_notes(&self, dialogue: &DialogueId) -> Option<Reading> {
        if !self.reads_notes(dialogue) {
            return None;
        }
        let who = self.who();
        let key_held = who.sees_for(Sight::NotesKey, Some(dialogue));
        let notes = self.world.notes.0.get(dialogue);
        let keys = notes
            .filter(|_| key_held)
            .map(|notes| keys(&self.world, notes));
        let floor = self.world.floors.at.get(dialogue);
        Some(Reading {
            numbers: who.sees_for(Sight::Pseudonyms, Some(dialogue)),
            key_held,
            keys: keys.unwrap_or_default(),
            floor: floor.cloned().unwrap_or_default(),
        })
    }

    /// A note; `None`: all that stands of it was destroyed.
    fn note_as_read(&self, reading: &Reading, note: &Note) -> Option<NoteTaken> {
        let standing: BTreeSet<u16> = note.standing().map(|one| one.number).collect();
        let (standing, earlier): (Vec<_>, Vec<_>) = note
            .versions
            .iter()
            .filter(|version| reading.key_held || standing.contains(&version.number))
            .filter_map(|version| self.version_as_read(reading, version))
            .partition(|version| standing.contains(&version.number));
        (!standing.is_empty()).then_some(NoteTaken {
            id: note.id,
            standing,
            earlier,
        })
    }

    fn version_as_read(&self, reading: &Reading, version: &Version) -> Option<NoteVersion> {
        let kept = self.shared::<KeptNote>(&version.content)?;
        Some(NoteVersion {
            number: version.number,
            item: version.item,
            kind: version.kind,
            text: kept.text.clone(),
            themes: kept.themes.clone(),
            speaker: kept
                .of
                .filter(|_| reading.numbers)
                .map(|number| number.speaker),
            permitted_on: kept.permitted.as_ref().map(|permitted| permitted.on),
            key: reading
                .key_held
                .then(|| self.key_held(reading, version, &kept)),
        })
    }

    fn key_held(&self, reading: &Reading, version: &Version, kept: &KeptNote) -> NoteKeyHeld {
        let key = kept.of.and_then(|number| {
            let mut keys = reading.keys.iter();
            keys.find(|key| key.number == number)
        });
        NoteKeyHeld {
            who: key.map(|key| self.behind(&reading.floor, key)),
            speech: key.map(|key| key.speech),
            permitted: kept.permitted.clone(),
            author: version.author,
            author_name: version.author.and_then(|author| {
                let person = self.world.people.all.get(&author)?;
                let identity = self.shared::<Identity>(&person.identity)?;
                Some(identity.name.clone()).filter(|name| !name.is_empty())
            }),
            mine: version.author.is_some() && version.author == self.who().person(),
            at: version.at,
        }
    }

    /// Whoever stands behind a number: as they appear at the Chair's desk, so that whoever is at risk appears as they chose.
    fn behind(&self, floor: &Floor, key: &Key) -> WhoSpeaks {
        who_speaks(&self.world, floor, &key.speaker, Screen::Chair)
    }
}

/// What somebody who reads notes is told.
struct Reading {
    numbers: bool,
    key_held: bool,
    keys: Vec<Arc<Key>>,
    floor: Floor,
}
