//! The state, and the two functions that move it: [`decide`] may refuse, [`apply`] may not.

use crate::calendar::{
    self, CalendarCommand, CalendarEvent, ConferenceSession, Meeting, MeetingId, Officer, Source,
};
use crate::dialogue::{self, Convened, Correction, DialogueCommand, DialogueEvent};
use crate::keeping::{self, ErasureBasis, KeepingCommand, KeepingEvent, Kept, Retention, Shelving};
use crate::paper::{self, Filed, PaperCommand, PaperEvent};
use crate::participation::{self, CountsCommand, CountsEvent, FigureSet};
use crate::register::Register;
use crate::review::{self, Measure, ReviewCommand, ReviewEvent, StatusFigure};
use crate::{Actor, Audience, DialogueId, PaperId, Refusal, RowId, Seed, SourceId, VaultChange};
use imbl::{OrdMap, Vector};
use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};
use std::sync::Arc;
use uuid::Uuid;

/// The format of the events this version writes. It grows when an older version could not read a new event.
pub const FORMAT: u16 = 1;

/// What identifies one intention for ever: a double click or a retry carries the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct CommandId(pub Uuid);

impl CommandId {
    /// The one id of a consequence of time: made from rule and subject, so that it is entered once.
    pub fn of_consequence(rule: &str, subject: &str) -> Self {
        let mut hash = Sha256::new();
        hash.update(rule.as_bytes());
        hash.update([0]);
        hash.update(subject.as_bytes());
        let digest: [u8; 32] = hash.finalize().into();
        let mut id = [0; 16];
        id.copy_from_slice(&digest[..16]);
        Self(uuid::Builder::from_custom_bytes(id).into_uuid())
    }
}

/// Everything that may be asked for, room by room.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Command {
    /// The record on itself.
    Keeping(KeepingCommand),
    /// The calendar.
    Calendar(CalendarCommand),
    /// A dialogue.
    Dialogue(DialogueCommand),
    /// Counts.
    Counts(CountsCommand),
    /// A paper.
    Paper(PaperCommand),
    /// The review process.
    Review(ReviewCommand),
}

/// Everything that can have happened, room by room. This is what the log's bodies hold, as JSON.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Event {
    /// The record on itself.
    Keeping(KeepingEvent),
    /// The calendar.
    Calendar(CalendarEvent),
    /// A dialogue.
    Dialogue(DialogueEvent),
    /// Counts.
    Counts(CountsEvent),
    /// A paper.
    Paper(PaperEvent),
    /// The review process.
    Review(ReviewEvent),
}

impl Event {
    /// The content of the vault this event announces: written, or destroyed.
    pub fn content(&self) -> Option<RowId> {
        self.kept()
            .map(|kept| kept.row)
            .or_else(|| self.destroyed())
    }

    /// The row this event brings, with its commitment.
    pub fn kept(&self) -> Option<Kept> {
        match self {
            Self::Dialogue(DialogueEvent::Corrected { reason, .. }) => Some(*reason),
            Self::Counts(CountsEvent::Recorded { set, .. }) => set.remark,
            Self::Paper(PaperEvent::Recorded { text, .. }) => *text,
            _ => None,
        }
    }

    /// The row this event destroys.
    pub fn destroyed(&self) -> Option<RowId> {
        match self {
            Self::Keeping(KeepingEvent::Erased { row, .. }) => Some(*row),
            _ => None,
        }
    }
}

/// A command on its way in, with everything a pure function needs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Submission {
    /// What makes it unique.
    pub id: CommandId,
    /// Who asks.
    pub actor: Actor,
    /// When it arrived at the edge; decides deadlines.
    pub received: Timestamp,
    /// The day the fact itself happened, where that is another day.
    pub happened: Option<Date>,
    /// Chance.
    pub seed: Seed,
    /// What is asked for.
    pub command: Command,
}

/// One event and the circle it is meant for: one entry of the log.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Act {
    /// For whom.
    pub audience: Audience,
    /// What.
    pub event: Event,
}

/// What was decided: entries and changes of the vault, to be committed together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decision {
    /// Entries, in order; at least one.
    pub acts: Vec<Act>,
    /// Changes of the vault.
    pub vault: Vec<VaultChange>,
}

impl Decision {
    pub(crate) fn single(audience: Audience, event: Event) -> Self {
        Self {
            acts: vec![Act { audience, event }],
            vault: Vec::new(),
        }
    }

    pub(crate) fn public(event: Event) -> Self {
        Self::single(Audience::Public, event)
    }

    pub(crate) fn with_vault(mut self, shelving: Shelving) -> Self {
        self.vault.extend(shelving.changes);
        self
    }
}

/// An entry that cannot follow from the entries before it: the log is damaged, and writing stops.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("the entry speaks of {0}")]
pub struct Damaged(pub &'static str);

/// The present state: the log applied from its first entry. A copy costs nothing, so a decision works on its own
/// successor and readers on their own snapshot: what a room keeps by name is in a `Register`, what it only adds to in a
/// `Vector` of shared pointers. Its fields are the rooms' and [`crate::see`]'s alone.
#[derive(Debug, Clone, Default)]
pub struct World {
    pub(crate) opened: bool,
    pub(crate) demonstration: bool,
    pub(crate) sources: Register<SourceId, Source>,
    pub(crate) conferences: Register<u16, ConferenceSession>,
    pub(crate) meetings: Register<MeetingId, Meeting>,
    pub(crate) officers: Register<MeetingId, Vector<Officer>>,
    pub(crate) dialogues: Register<DialogueId, Convened>,
    pub(crate) corrections: Vector<Arc<Correction>>,
    pub(crate) counts: Register<DialogueId, Vector<FigureSet>>,
    pub(crate) papers: Register<PaperId, Filed>,
    pub(crate) status: Register<(Date, Measure, SourceId), StatusFigure>,
    /// What is in the vault, as the log says.
    pub(crate) kept: OrdMap<RowId, Kept>,
    /// Small rows of the vault, renewed when an event announces a change.
    pub(crate) shelf: OrdMap<RowId, Arc<str>>,
}

impl World {
    /// Nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether the first act has been entered.
    pub fn is_open(&self) -> bool {
        self.opened
    }

    /// Whether this is the demonstration's record.
    pub fn is_demonstration(&self) -> bool {
        self.demonstration
    }

    /// Puts a small row of the vault beside the world, or takes it away.
    pub fn shelve(&mut self, row: RowId, text: Option<Arc<str>>) {
        match text {
            Some(text) => self.shelf.insert(row, text),
            None => self.shelf.remove(&row),
        };
    }

    /// What the log says of one row of the vault; `None`: nothing, or that it was destroyed.
    pub fn row(&self, row: RowId) -> Option<&Kept> {
        self.kept.get(&row)
    }

    /// The rows the log says are in the vault, with what they must hash to.
    pub fn rows(&self) -> impl Iterator<Item = &Kept> {
        self.kept.values()
    }
}

/// Decides. Refuses with a reason, or says what happens and what changes in the vault.
pub fn decide(world: &World, submission: &Submission) -> Result<Decision, Refusal> {
    crate::authority::may(&submission.actor, &submission.command)?;
    if !world.opened
        && !matches!(
            submission.command,
            Command::Keeping(KeepingCommand::Open { .. })
        )
    {
        return Err(Refusal::new("refused-not-yet-open", "design 2"));
    }
    match &submission.command {
        Command::Keeping(command) => keeping::decide(world, submission, command),
        Command::Calendar(command) => calendar::decide(world, submission, command),
        Command::Dialogue(command) => dialogue::decide(world, submission, command),
        Command::Counts(command) => participation::decide(world, submission, command),
        Command::Paper(command) => paper::decide(world, submission, command),
        Command::Review(command) => review::decide(world, submission, command),
    }
}

/// Applies what happened. Fails only on a damaged log. `entered` is the day of the entry in Vienna.
pub fn apply(world: &mut World, event: &Event, entered: Date) -> Result<(), Damaged> {
    match event {
        Event::Keeping(event) => keeping::apply(world, event),
        Event::Calendar(event) => calendar::apply(world, event).map_err(Damaged)?,
        Event::Dialogue(event) => dialogue::apply(world, event, entered).map_err(Damaged)?,
        Event::Counts(event) => participation::apply(world, event),
        Event::Paper(event) => paper::apply(world, event, entered),
        Event::Review(event) => review::apply(world, event),
    }
    Ok(())
}

/// The consequences of time that have fallen due: what the clock must enter. Each has the one id made from its rule and
/// subject, so that several instances may submit it and it is entered once.
pub fn due(world: &World, now: Timestamp) -> Vec<(CommandId, Command)> {
    let today = crate::day_in_vienna(now);
    world
        .kept
        .values()
        .filter(|kept| matches!(kept.retention, Retention::Until(last) if last < today))
        .map(|kept| {
            let id = CommandId::of_consequence("retention", &kept.row.to_string());
            let erase = KeepingCommand::Erase {
                row: kept.row,
                basis: ErasureBasis::RetentionEnded,
            };
            (id, Command::Keeping(erase))
        })
        .collect()
}
