//! Letters: decisions and invitations are drafts in an outbox until an officer releases them. Notices (codes, receipts,
//! reminders) go by rule and are not entries. Replaying the record never sends anything.
//!
//! ```text
//!                 edit                        ┌────────────── release ───────────────┐
//!                  ↺                          ▼                                       │
//!   draft ──▶ Drafted ──── release ──▶ Released ── attempt ──▶ Attempted ── report ──▶ Failed
//!                │                            ▲                    │  │                  ▲
//!                └─ discard ──▶ Discarded     └───── release ──────┘  └─ report ─▶ Sent ─┘ return
//! ```
//!
//! Whoever enters an attempt first makes it: the second instance is refused. An attempt after which nothing was reported
//! has an unknown outcome; only an officer, who sees it, releases the letter again. So nothing is sent twice unless
//! somebody chose to. An instance that carries letters therefore looks for its mail server *before* it enters an attempt:
//! a server that is down for a day leaves letters released, and not failed.

mod acts;
mod carrying;
mod log;
mod writing;

pub use acts::{LetterCommand, LetterEvent};
pub use log::{Returned, Step, StepKind};

use crate::keeping::Kept;
use crate::register::Register;
use crate::world::{Damaged, Decision, Submission};
use crate::{ApplicationRef, DialogueId, LetterId, ParticipantId, PersonId, Refusal, World};
use imbl::{OrdMap, OrdSet, Vector};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// The most characters of a subject.
pub const LONGEST_SUBJECT: usize = 200;
/// The most characters of a body.
pub const LONGEST_BODY: usize = 20_000;
/// The most letters that are released or discarded with one command.
pub const MOST_AT_ONCE: usize = 2_000;

/// What a letter is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LetterKind {
    /// The organization is admitted and invited: action required.
    Invitation,
    /// The organization is not admitted, with what may be said and whether it can be looked at again.
    NotAdmitted,
    /// A list was circulated. None is drafted any more, recipients are told by rule; older records have some.
    Circulated,
    /// Who was invited and has confirmed nobody yet is asked again.
    Reminder,
    /// The way in: confirmation, guidance for the room or for the online room.
    Guidance,
    /// Thanks for having taken part, and the way to the evaluation.
    Thanks,
    /// What became of a proposal for a panel.
    Panel,
    /// What became of a written comment.
    Comment,
    /// The Chair's summary was issued.
    Summary,
    /// Anything else an officer writes.
    Other,
}

impl LetterKind {
    /// All kinds.
    pub const ALL: [Self; 10] = [
        Self::Invitation,
        Self::NotAdmitted,
        Self::Circulated,
        Self::Reminder,
        Self::Guidance,
        Self::Thanks,
        Self::Panel,
        Self::Comment,
        Self::Summary,
        Self::Other,
    ];

    /// Reads [`LetterKind::code`].
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }

    /// As in keys of words: `letter-invitation`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Invitation => "invitation",
            Self::NotAdmitted => "not-admitted",
            Self::Circulated => "circulated",
            Self::Reminder => "reminder",
            Self::Guidance => "guidance",
            Self::Thanks => "thanks",
            Self::Panel => "panel",
            Self::Comment => "comment",
            Self::Summary => "summary",
            Self::Other => "other",
        }
    }
}

/// To whom, and about what.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Envelope {
    /// What kind.
    pub kind: LetterKind,
    /// To whom.
    pub to: PersonId,
    /// About which dialogue.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dialogue: Option<DialogueId>,
    /// About which application.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub application: Option<ApplicationRef>,
    /// About which participant.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub participant: Option<ParticipantId>,
}

/// What the vault holds of a letter.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LetterText {
    /// The language it is in.
    pub language: String,
    /// Its subject; says when action is needed, unless the recipient asked for neutral subjects.
    pub subject: String,
    /// Its body: plain text.
    pub body: String,
}

/// Where a letter stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LetterState {
    /// A draft: it can be edited and discarded.
    Drafted,
    /// An officer released it: it is on its way.
    Released,
    /// An instance began to send it; if nothing follows, the outcome is unknown and it is not repeated silently.
    Attempted,
    /// The mail server took it.
    Sent,
    /// It could not be sent, or came back.
    Failed,
    /// It was thrown away as a draft.
    Discarded,
}

impl LetterState {
    /// All states.
    pub const ALL: [Self; 6] = [
        Self::Drafted,
        Self::Released,
        Self::Attempted,
        Self::Sent,
        Self::Failed,
        Self::Discarded,
    ];

    /// Reads [`LetterState::code`].
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.code() == code)
    }

    /// As in keys of words: `letter-state-sent`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Drafted => "drafted",
            Self::Released => "released",
            Self::Attempted => "attempted",
            Self::Sent => "sent",
            Self::Failed => "failed",
            Self::Discarded => "discarded",
        }
    }
}

/// A letter in the world.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Letter {
    /// Its reference; the Message-ID is made from it.
    pub id: LetterId,
    /// To whom and about what.
    pub envelope: Envelope,
    /// Where its text is.
    pub text: Kept,
    /// When that text was written.
    pub written: Timestamp,
    /// Where it stands.
    pub state: LetterState,
    /// Since when.
    pub since: Timestamp,
    /// How often it was attempted.
    pub attempts: u16,
}

/// The letters of the record.
#[derive(Debug, Clone, Default)]
pub(crate) struct Letters {
    pub(crate) all: Register<LetterId, Letter>,
    /// Those on their way, so that whoever carries them need not look through all.
    pub(crate) released: OrdSet<LetterId>,
    /// The letters to each person, the oldest first.
    pub(crate) of_person: OrdMap<PersonId, Vector<LetterId>>,
    /// What happened to each, the oldest first; apart from the letters, which their recipients see.
    pub(crate) steps: OrdMap<LetterId, Vector<Step>>,
}

impl Letters {
    fn step(&mut self, letter: LetterId, step: Step) {
        self.steps.entry(letter).or_default().push_back(step);
    }

    pub(crate) fn values(&self) -> impl DoubleEndedIterator<Item = &Letter> {
        self.all.values()
    }
}

pub(crate) fn decide(
    world: &World,
    submission: &Submission,
    command: &LetterCommand,
) -> Result<Decision, Refusal> {
    use LetterCommand as C;
    match command {
        C::Draft { envelope, text } => writing::draft(world, submission, envelope, text),
        C::Edit { letter, text } => writing::edit(world, submission, *letter, text),
        C::Release(letters) => writing::release(world, submission, letters),
        C::Discard(letters) => writing::discard(world, submission, letters),
        C::Attempt { letter, attempt } => carrying::attempt(world, submission, *letter, *attempt),
        C::Return { letter, reason } => writing::came_back(world, submission, *letter, *reason),
        C::Report { letter, sent } => carrying::report(world, submission, *letter, *sent),
    }
}

pub(crate) fn apply(world: &mut World, event: &LetterEvent) -> Result<(), Damaged> {
    let letters = &mut world.letters;
    match event.clone() {
        LetterEvent::Drafted {
            letter: id,
            envelope,
            text,
            at,
            by,
        } => {
            let kind = match letters.all.contains_key(&id) {
                true => StepKind::Edited,
                false => {
                    let to_them = letters.of_person.entry(envelope.to).or_default();
                    to_them.push_back(id);
                    StepKind::Drafted
                }
            };
            letters.step(id, Step { kind, at, by });
            let letter = Letter {
                id,
                envelope,
                text,
                written: at,
                state: LetterState::Drafted,
                since: at,
                attempts: 0,
            };
            letters.all.insert(id, letter);
        }
        LetterEvent::Moved {
            letter,
            state,
            at,
            by,
            returned,
        } => {
            let Some(moved) = letters.all.get_mut(&letter) else {
                return Err(Damaged("a letter nobody drafted"));
            };
            let kind = StepKind::of_move(moved.state, state, returned);
            moved.state = state;
            moved.since = at;
            if state == LetterState::Attempted {
                moved.attempts = moved.attempts.saturating_add(1);
            }
            if state == LetterState::Released {
                letters.released.insert(letter);
            } else {
                letters.released.remove(&letter);
            }
            letters.step(letter, Step { kind, at, by });
        }
    }
    Ok(())
}

/// Drafts that speak of one of these dialogues, of the kinds asked for.
pub(crate) fn drafted_about<'w>(
    world: &'w World,
    dialogues: &[DialogueId],
    kinds: impl Fn(LetterKind) -> bool,
) -> Vec<&'w Letter> {
    let about = |letter: &Letter| {
        let dialogue = letter.envelope.dialogue.as_ref();
        dialogue.is_some_and(|dialogue| dialogues.contains(dialogue))
    };
    let drafts = world.letters.values();
    drafts
        .filter(|letter| letter.state == LetterState::Drafted)
        .filter(|letter| kinds(letter.envelope.kind) && about(letter))
        .collect()
}

/// A draft is thrown away.
pub(crate) const fn discarded(letter: LetterId, at: Timestamp) -> LetterEvent {
    LetterEvent::Moved {
        letter,
        state: LetterState::Discarded,
        at,
        by: None,
        returned: None,
    }
}

/// A letter that somebody may speak of; any other is like one that does not exist.
fn unknown(letter: LetterId) -> Refusal {
    Refusal::new("refused-no-such-letter").with("letter", letter)
}
