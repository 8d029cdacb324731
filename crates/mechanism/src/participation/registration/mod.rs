//! Registration and the way in: people named by admitted organizations, in the room or online, within capacity; a
//! waiting list with logged promotion; access that follows the decision; check-in and attendance.

mod acts;
mod arranging;
mod attendee;
mod coming;
mod difference;
mod entered;
mod naming;
mod seating;
mod standing;

pub use acts::{RegistrationCommand, RegistrationEvent};
pub use attendee::{GENDERS, LONGEST_NAME, LONGEST_NEEDS, attendee_fault};
pub use difference::{Decided, Differences, Imported, System, folded, reconcile};
pub(crate) use entered::apply;
pub(crate) use seating::{left, seat_foreseen};
pub(crate) use standing::names_people_for;

use super::application::Stage;
use super::deciding::Outcome;
use crate::dialogue::Life;
use crate::keeping::Kept;
use crate::organizations::StakeholderKind;
use crate::register::Register;
use crate::world::{Decision, Submission};
use crate::{
    ApplicationRef, Audience, DialogueId, Event, OrganizationId, ParticipantId, PersonId, Refusal,
    StateCode, World,
};
use imbl::{OrdMap, Vector};
use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// How somebody takes part.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Attendance {
    /// In the room.
    InPerson,
    /// Online.
    Online,
}

impl Attendance {
    /// Both.
    pub const ALL: [Self; 2] = [Self::InPerson, Self::Online];

    /// As in forms and in keys of words: `attendance-online`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::InPerson => "in-person",
            Self::Online => "online",
        }
    }

    /// Reads [`Attendance::code`].
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|mode| mode.code() == code)
    }
}

/// Who may take which seats.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Seats {
    /// How they take part.
    pub mode: Attendance,
    /// For which kind; `None`: for all kinds together.
    pub kind: Option<StakeholderKind>,
    /// How many.
    pub most: u32,
}

/// What an officer sets for the registration of one dialogue.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Arrangements {
    /// The seats; a mode and kind without an entry is not limited.
    pub seats: Vec<Seats>,
    /// The most people an organization may name.
    pub per_organization: u32,
    /// Until when people may be named and exchanged; `None`: until the sitting opens.
    pub closes: Option<Timestamp>,
    /// The online room's address, told only to those admitted online; empty: not yet known.
    pub online_room: String,
}

/// What the vault holds of a participant: only as far as the mode needs it.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Attendee {
    /// As they write it.
    pub name: String,
    /// What they do.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub function: String,
    /// Their own address: for the online room, and to be told. In the room it may be left out.
    pub address: String,
    /// The language they are written to in.
    pub language: String,
    /// Gender, where they choose to give it: `woman`, `man`, `other`.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub gender: String,
    /// What they need: access, captions, an assistant.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub needs: String,
}

/// What may be published of a participant; each item by consent, revocable.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
pub struct Consents {
    /// Their name on the public list of participants.
    pub name: bool,
    /// Their organization's name there.
    pub organization: bool,
    /// Their name on screens in the room.
    pub screens: bool,
}

/// Where a participant stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Seat {
    /// Confirmed, with a seat.
    Confirmed,
    /// No seat is free: on the waiting list.
    Waiting,
    /// They or their organization gave the seat back.
    GivenBack,
    /// The office revoked it.
    Revoked,
}

impl Seat {
    /// As in keys of words: `seat-waiting`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Confirmed => "confirmed",
            Self::Waiting => "waiting",
            Self::GivenBack => "given-back",
            Self::Revoked => "revoked",
        }
    }
}

impl Seat {
    /// Whether somebody has a seat or waits for one.
    pub const fn is_wanted(self) -> bool {
        matches!(self, Self::Confirmed | Self::Waiting)
    }
}

/// A participant in the world.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Participant {
    /// Their reference; the confirmation's code carries it.
    pub id: ParticipantId,
    /// At which dialogue.
    pub dialogue: DialogueId,
    /// By which application.
    pub application: ApplicationRef,
    /// For whom.
    pub organization: OrganizationId,
    /// The person, where an address was given.
    pub person: Option<PersonId>,
    /// Where their [`Attendee`] is.
    pub attendee: Kept,
    /// How they take part.
    pub mode: Attendance,
    /// Where they stand.
    pub seat: Seat,
    /// Since when: the order of the waiting list.
    pub since: Timestamp,
    /// What may be published.
    pub consents: Consents,
    /// Kept out of every public list, label, screen and export.
    pub protected: bool,
    /// When they came, and how; entered later or at the desk.
    pub came: Option<(Timestamp, Attendance)>,
}

/// Whose delegation, or which body's, takes part without an application (rule 37).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DelegationKind {
    /// A State party.
    StateParty,
    /// A signatory.
    Signatory,
    /// A State that has not signed.
    NonSignatory,
    /// An entity.
    Entity,
    /// An intergovernmental organization.
    Intergovernmental,
}

impl DelegationKind {
    /// All kinds.
    pub const ALL: [Self; 5] = [
        Self::StateParty,
        Self::Signatory,
        Self::NonSignatory,
        Self::Entity,
        Self::Intergovernmental,
    ];

    /// As in forms and in keys of words: `delegation-state-party`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::StateParty => "state-party",
            Self::Signatory => "signatory",
            Self::NonSignatory => "non-signatory",
            Self::Entity => "entity",
            Self::Intergovernmental => "intergovernmental",
        }
    }

    /// Reads [`DelegationKind::code`].
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }
}

/// One line of the list of delegations registered for the working group.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Delegation {
    /// What kind.
    pub kind: DelegationKind,
    /// The State, for States.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub state: Option<StateCode>,
    /// The name of the entity or organization, as printed in its own list of participants; empty for States.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub name: String,
    /// How many people, in the room.
    pub in_person: u32,
    /// How many people, online.
    pub online: u32,
    /// Whether they came.
    pub attended: bool,
}

/// The registrations of the record.
#[derive(Debug, Clone, Default)]
pub(crate) struct Registrations {
    pub(crate) arrangements: Register<DialogueId, Arrangements>,
    pub(crate) participants: Register<ParticipantId, Participant>,
    /// Those of each dialogue, in the order they were named.
    pub(crate) at: OrdMap<DialogueId, Vector<ParticipantId>>,
    /// Who waits for a seat at each dialogue, in the order of promotion: since when, and then in the order of entry.
    pub(crate) waiting: OrdMap<DialogueId, Vector<ParticipantId>>,
    /// The places each person was named for, the oldest first.
    pub(crate) of_person: OrdMap<PersonId, Vector<ParticipantId>>,
    /// The list of delegations of each dialogue, and the day it describes.
    pub(crate) delegations: Register<DialogueId, (Date, Vec<Delegation>)>,
}

impl Registrations {
    /// Everybody named for a dialogue, in the order they were named.
    pub(crate) fn named_for(&self, dialogue: &DialogueId) -> impl Iterator<Item = &Participant> {
        self.at
            .get(dialogue)
            .into_iter()
            .flatten()
            .filter_map(|id| self.participants.get(id))
    }

    /// Who waits for a seat at a dialogue, in the order of promotion.
    pub(crate) fn waiting_for(&self, dialogue: &DialogueId) -> impl Iterator<Item = &Participant> {
        self.waiting
            .get(dialogue)
            .into_iter()
            .flatten()
            .filter_map(|id| self.participants.get(id))
    }
}

/// Whether a case is decided, and the organization admitted. Everything about seats follows from it: nobody registers
/// before it, and a seat gives no way in once it no longer holds.
pub(crate) fn is_admitted(
    world: &World,
    application: &ApplicationRef,
    dialogue: &DialogueId,
) -> bool {
    let application = world.applications.all.get(application);
    let stage = application
        .and_then(|application| application.case(dialogue))
        .map(|case| &case.stage);
    matches!(stage, Some(Stage::Decided(ruling)) if ruling.outcome == Outcome::Admitted)
}

/// Whether people can be named for a dialogue.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Registering {
    /// No officer has set seats and limits yet.
    NotArranged,
    /// They can; until when, where a time was set.
    Open {
        /// `None`: until the sitting opens.
        until: Option<Timestamp>,
    },
    /// They can no longer; officers still may.
    Closed,
    /// The dialogue will not be held, or is held as another one.
    Cancelled,
}

/// Whether people can be named for a dialogue at a moment.
pub(crate) fn registering(world: &World, dialogue: &DialogueId, at: Timestamp) -> Registering {
    let life = world.dialogues.get(dialogue).map(|found| &found.life);
    let arrangements = world.registrations.arrangements.get(dialogue);
    match (life, arrangements) {
        (Some(life), _) if life.is_off() => Registering::Cancelled,
        (None, _) | (_, None) => Registering::NotArranged,
        (Some(Life::Held), _) => Registering::Closed,
        (Some(life), Some(set)) => match set.closes {
            Some(closes) if at > closes => Registering::Closed,
            None if *life != Life::Planned => Registering::Closed,
            until => Registering::Open { until },
        },
    }
}

pub(crate) fn decide(
    world: &World,
    submission: &Submission,
    command: &RegistrationCommand,
) -> Result<Decision, Refusal> {
    use RegistrationCommand as C;
    match command {
        C::Arrange {
            dialogue,
            arrangements,
        } => arranging::arrange(world, submission, dialogue, arrangements),
        C::List {
            dialogue,
            as_of,
            delegations,
        } => arranging::list(world, submission, dialogue, *as_of, delegations),
        C::Register {
            application,
            dialogue,
            attendee,
            mode,
            consents,
            protected,
        } => {
            let wish = naming::Wish {
                attendee,
                mode: *mode,
                consents: *consents,
                protected: *protected,
            };
            naming::register(world, submission, application, dialogue, wish)
        }
        C::Change {
            participant,
            attendee,
            mode,
            consents,
            protected,
        } => {
            let wish = naming::Wish {
                attendee,
                mode: *mode,
                consents: *consents,
                protected: *protected,
            };
            naming::change(world, submission, *participant, wish)
        }
        C::GiveBack(participant) => naming::give_back(world, submission, *participant),
        C::Revoke(participant) => naming::revoke(world, submission, *participant),
        C::CheckIn {
            participant,
            at,
            mode,
        } => coming::check_in(world, submission, *participant, *at, *mode),
        C::UndoCheckIn(participant) => coming::undo(world, submission, *participant),
    }
}

/// What happened, as a decision: each event an entry of its own, for the office.
fn entries(
    first: RegistrationEvent,
    others: impl IntoIterator<Item = RegistrationEvent>,
) -> Decision {
    let restricted = Audience::Restricted;
    let first = Decision::single(restricted, Event::Registration(first));
    others.into_iter().fold(first, |decision, event| {
        decision.and(restricted, Event::Registration(event))
    })
}
