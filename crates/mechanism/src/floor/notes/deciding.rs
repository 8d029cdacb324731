//! What is possible with notes, and what is refused. Little is: a note-taker cannot ask a speaker to say it again.

use super::key::{Called, Key, called};
use super::{
    Jotting, KeptNote, Note, NoteAct, NoteCommand, NoteEvent, NoteKind, NoteWish, NotesOf,
    Pseudonym, SpeechRef, Version,
};
use crate::authority::{Deed, Who};
use crate::floor::{Floor, ItemId, Speaker};
use crate::keeping::schedule::Matter;
use crate::keeping::{ErasureBasis, Purpose, Retention, Shelving};
use crate::world::{Decision, Submission};
use crate::{Audience, DialogueId, Event, NoteId, Refusal, World, written};

/// The most characters of a note: a page and a half, more than anybody says in a statement.
pub(crate) const LONGEST_NOTE: usize = 4_000;
/// The most themes of a note, and the most characters of one.
const MOST_THEMES: usize = 8;
const LONGEST_THEME: usize = 80;
/// The most characters that say who permitted a quotation.
const LONGEST_NAME: usize = 200;
/// The most notes of one dialogue: ten note-takers who write one a minute for more than two days.
const MOST_NOTES: usize = 10_000;
/// How often a note is written anew.
const MOST_VERSIONS: usize = 100;

pub(crate) fn decide(
    world: &World,
    submission: &Submission,
    command: &NoteCommand,
) -> Result<Decision, Refusal> {
    let desk = Desk::of(world, submission, &command.dialogue)?;
    match &command.wish {
        NoteWish::Take(jotting) => desk.take(jotting),
        NoteWish::Save {
            note,
            over,
            jotting,
        } => desk.save(*note, over, jotting),
        NoteWish::Remove { note, over } => desk.remove(*note, over),
    }
}

/// What a decision about notes looks at.
struct Desk<'w> {
    world: &'w World,
    submission: &'w Submission,
    dialogue: &'w DialogueId,
    retention: Retention,
    floor: Floor,
    notes: NotesOf,
}

impl<'w> Desk<'w> {
    fn of(
        world: &'w World,
        submission: &'w Submission,
        dialogue: &'w DialogueId,
    ) -> Result<Self, Refusal> {
        let who = Who::acting(world, &submission.actor);
        let convened = world.dialogues.get(dialogue);
        let convened = convened.filter(|_| who.may_for(Deed::TakeNotes, Some(dialogue)));
        let convened = convened.ok_or_else(|| Refusal::no_such_dialogue(dialogue))?;
        if convened.life.is_off() {
            let refusal = Refusal::new("refused-dialogue-cancelled");
            return Err(refusal.with("dialogue", dialogue));
        }
        Ok(Self {
            world,
            submission,
            dialogue,
            retention: world.kept_from(convened.facts.date, Matter::InterventionNotes),
            floor: world.floors.at.get(dialogue).cloned().unwrap_or_default(),
            notes: world.notes.0.get(dialogue).cloned().unwrap_or_default(),
        })
    }

    fn take(&self, jotting: &Jotting) -> Result<Decision, Refusal> {
        if self.notes.notes.len() >= MOST_NOTES {
            return Err(Refusal::new("refused-notes-full").with("most", MOST_NOTES));
        }
        let note = NoteId::drawn(&self.submission.seed, 0);
        self.write(note, 1, Vec::new(), None, jotting)
    }

    fn save(&self, id: NoteId, over: &[u16], jotting: &Jotting) -> Result<Decision, Refusal> {
        let note = self.note(id)?;
        let mut over = over.to_vec();
        over.sort_unstable();
        over.dedup();
        let known = |number: &u16| (1..=note.versions.len()).contains(&usize::from(*number));
        if over.is_empty() || !over.iter().all(known) {
            return Err(Refusal::new("refused-note-is-gone"));
        }
        let next = match u16::try_from(note.versions.len() + 1) {
            Ok(next) if note.versions.len() < MOST_VERSIONS => next,
            _ => {
                let refusal = Refusal::new("refused-note-too-often");
                return Err(refusal.with("most", MOST_VERSIONS));
            }
        };
        let seen = over.last().and_then(|last| {
            let mut versions = note.versions.iter();
            versions.find(|version| version.number == *last)
        });
        self.write(id, next, over.clone(), seen, jotting)
    }

    /// A version. `seen`: the one it replaces, whose item and speech may be said again even where they are gone since.
    fn write(
        &self,
        note: NoteId,
        version: u16,
        over: Vec<u16>,
        seen: Option<&Version>,
        jotting: &Jotting,
    ) -> Result<Decision, Refusal> {
        checked(jotting, self.submission)?;
        if self.has_ended() {
            return Err(Refusal::new("refused-notes-destroyed"));
        }
        let item = self.item(seen, jotting)?;
        let mut shelving = Shelving::new(self.submission.seed);
        let mut acts = Vec::new();
        let of = match jotting.speech {
            Some(speech) => {
                let (of, key) = self.speech(speech)?;
                if let Some(key) = key {
                    let owner = format!("key to the notes of {}", self.dialogue);
                    let key =
                        shelving.keep_value(&owner, Purpose::NoteKey, &key, self.retention)?;
                    acts.push(NoteAct::Keyed { key });
                }
                Some(of)
            }
            None => None,
        };
        let content = KeptNote {
            text: jotting.text.trim().to_owned(),
            themes: themes(jotting),
            of,
            permitted: jotting.permitted.clone().filter(|_| quotes(jotting)),
        };
        if let Some(seen) = seen.filter(|_| over.len() == 1) {
            let before = self.world.shelf.value::<KeptNote>(&seen.content.row);
            let same = seen.item == item && seen.kind == jotting.kind;
            if same && before.as_deref() == Some(&content) {
                return Err(Refusal::new("refused-nothing-changed"));
            }
        }
        let owner = format!("a note of {}", self.dialogue);
        let content = shelving.keep_value(&owner, Purpose::Note, &content, self.retention)?;
        acts.push(NoteAct::Written {
            note,
            version,
            over,
            item,
            kind: jotting.kind,
            author: self.submission.actor.person(),
            content,
        });
        self.entered(acts).map(|of| of.with_vault(shelving))
    }

    /// Whether what is written now would be destroyed at once: the day the notes are kept to has passed.
    fn has_ended(&self) -> bool {
        let today = crate::day_in_vienna(self.submission.received);
        matches!(self.retention, Retention::Until(last) if last < today)
    }

    /// The item: as it is said, else that of the speech, else the one before the meeting.
    fn item(&self, seen: Option<&Version>, jotting: &Jotting) -> Result<ItemId, Refusal> {
        if let Some(item) = jotting.item {
            let before = seen.is_some_and(|seen| seen.item == item);
            let known = before || self.floor.item(item).is_some();
            return known
                .then_some(item)
                .ok_or_else(|| Refusal::new("refused-no-such-item").with("item", item.0));
        }
        let of_speech = match jotting.speech {
            Some(SpeechRef::Request(request)) => self.floor.asked(request).map(|(item, _)| item),
            Some(SpeechRef::Entered(from)) => self.entered_at(from).map(|(item, _)| item),
            None => None,
        };
        of_speech
            .or(self.floor.taken)
            .ok_or_else(|| Refusal::new("refused-note-on-no-item"))
    }

    /// What notes call a speech; with the row of the key where it is called so for the first time. Whoever was noted while
    /// they spoke may wait again, when the Chair took the step back: their note is taken all the same.
    fn speech(&self, speech: SpeechRef) -> Result<(Pseudonym, Option<Key>), Refusal> {
        let speaker = match speech {
            SpeechRef::Request(request) => {
                let asked = self.floor.asked(request);
                asked.map(|(_, asked)| asked.speaker.clone())
            }
            SpeechRef::Entered(from) => self.entered_at(from).map(|(_, speaker)| speaker),
        };
        let speaker = speaker.ok_or_else(|| Refusal::new("refused-no-such-speech"))?;
        let seed = &self.submission.seed;
        Ok(
            match called(self.world, &self.notes, seed, &speaker, speech) {
                Called::Already(number) => (number, None),
                Called::New(number) => {
                    let key = Key {
                        number,
                        speaker,
                        speech,
                    };
                    (number, Some(key))
                }
            },
        )
    }

    fn entered_at(&self, from: jiff::Timestamp) -> Option<(ItemId, Speaker)> {
        let mut spoken = self.floor.spoken.iter();
        let found = spoken.find(|one| one.request.is_none() && one.from == from)?;
        Some((found.item, found.speaker.clone()))
    }

    /// Removes a note; with the last note of a speech its row of the key goes, too.
    fn remove(&self, id: NoteId, over: &[u16]) -> Result<Decision, Refusal> {
        let note = self.note(id)?;
        if !note.standing().all(|one| over.contains(&one.number)) {
            return Err(Refusal::new("refused-note-changed"));
        }
        let decision = self.entered(vec![NoteAct::Removed { note: id }])?;
        let of = |note: &Note| -> Vec<Pseudonym> {
            let rows = note.versions.iter().map(|version| version.content.row);
            let kept = rows.filter_map(|row| self.world.shelf.value::<KeptNote>(&row));
            kept.filter_map(|kept| kept.of).collect()
        };
        let others: Vec<Pseudonym> = self
            .notes
            .notes
            .values()
            .filter(|other| other.id != id)
            .flat_map(|other| of(other))
            .collect();
        let mut gone: Vec<_> = note.versions.iter().map(|one| one.content.row).collect();
        let named = of(note);
        let last = |number: &Pseudonym| named.contains(number) && !others.contains(number);
        let rows = self.notes.keys.iter().map(|kept| kept.row);
        gone.extend(rows.filter(|row| {
            let key = self.world.shelf.value::<Key>(row);
            key.is_some_and(|key| last(&key.number))
        }));
        Ok(decision.erasing_what_is_left(self.world, gone, ErasureBasis::Requested))
    }

    /// A note that is there. One that a colleague removed meanwhile is refused in words that say so: what was typed stays
    /// with whoever typed it.
    fn note(&self, id: NoteId) -> Result<&Note, Refusal> {
        let note = self.notes.notes.get(&id);
        note.map(AsRef::as_ref)
            .ok_or_else(|| Refusal::new("refused-note-is-gone"))
    }

    fn entered(&self, acts: Vec<NoteAct>) -> Result<Decision, Refusal> {
        let mut entries = acts.into_iter().map(|act| {
            Event::Note(NoteEvent {
                dialogue: self.dialogue.clone(),
                at: self.submission.received,
                act,
            })
        });
        let first = entries.next();
        let first = first.ok_or_else(|| Refusal::new("refused-nothing-changed"))?;
        let decision = Decision::single(Audience::Restricted, first);
        Ok(entries.fold(decision, |decision, event| {
            decision.and(Audience::Restricted, event)
        }))
    }
}

fn quotes(jotting: &Jotting) -> bool {
    jotting.kind == NoteKind::Quotation
}

/// Each theme once, without space around.
fn themes(jotting: &Jotting) -> Vec<String> {
    let mut all: Vec<String> = Vec::new();
    let said = jotting.themes.iter().map(|theme| theme.trim());
    for theme in said.filter(|theme| !theme.is_empty()) {
        let same = |known: &String| known.to_lowercase() == theme.to_lowercase();
        if !all.iter().any(same) {
            all.push(theme.to_owned());
        }
    }
    all
}

fn checked(jotting: &Jotting, submission: &Submission) -> Result<(), Refusal> {
    if jotting.text.trim().is_empty() {
        return Err(Refusal::new("refused-text-missing").with("field", "text"));
    }
    written::text("text", &jotting.text, LONGEST_NOTE)?;
    if jotting.themes.len() > MOST_THEMES {
        return Err(Refusal::new("refused-too-many-themes").with("most", MOST_THEMES));
    }
    for theme in &jotting.themes {
        written::optional_line("themes", theme, LONGEST_THEME)?;
    }
    if !quotes(jotting) {
        return Ok(());
    }
    // Nobody is quoted who did not agree: what is said at a dialogue is not attributed.
    let Some(permitted) = jotting.permitted.as_ref() else {
        return Err(Refusal::new("refused-quotation-not-permitted"));
    };
    if permitted.by.trim().is_empty() {
        return Err(Refusal::new("refused-quotation-not-permitted"));
    }
    written::line("permitted-by", &permitted.by, LONGEST_NAME)?;
    if permitted.on > crate::day_in_vienna(submission.received) {
        return Err(Refusal::new("refused-permission-from-the-future"));
    }
    Ok(())
}
