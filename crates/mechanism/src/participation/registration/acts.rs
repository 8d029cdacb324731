//! What may happen from an invitation to a seat in the room.

use super::{Arrangements, Attendance, Attendee, Consents, Delegation, Seat};
use crate::authority::Deed;
use crate::keeping::Kept;
use crate::{ApplicationRef, DialogueId, OrganizationId, ParticipantId, PersonId};
use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// What may be asked for about registrations.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RegistrationCommand {
    /// Sets seats, limits and the online room. Larger capacity promotes from the waiting list, in its order.
    Arrange {
        /// For which dialogue.
        dialogue: DialogueId,
        /// What.
        arrangements: Arrangements,
    },
    /// An admitted organization names somebody.
    Register {
        /// By which application.
        application: ApplicationRef,
        /// At which dialogue.
        dialogue: DialogueId,
        /// Whom.
        attendee: Attendee,
        /// How.
        mode: Attendance,
        /// What may be published.
        consents: Consents,
        /// Kept out of every public list.
        protected: bool,
    },
    /// Exchanges the person, the mode, the consents or the protection. The place in the order stays unless the mode
    /// changes: then they ask for a seat in the other mode from that moment, like anybody who asks for it then.
    Change {
        /// Which.
        participant: ParticipantId,
        /// Who it is now.
        attendee: Attendee,
        /// How now.
        mode: Attendance,
        /// What may be published now.
        consents: Consents,
        /// Protected now.
        protected: bool,
    },
    /// Gives a seat back; the first who waits is promoted.
    GiveBack(ParticipantId),
    /// The office revokes a seat and the access to the online room.
    Revoke(ParticipantId),
    /// Enters the list of delegations registered for the working group: States and intergovernmental organizations.
    List {
        /// For which dialogue.
        dialogue: DialogueId,
        /// The day it describes.
        as_of: Date,
        /// The list, whole.
        delegations: Vec<Delegation>,
    },
    /// Somebody came: at the desk by code or name, or entered afterwards with the time it happened.
    CheckIn {
        /// Who.
        participant: ParticipantId,
        /// When.
        at: Timestamp,
        /// How.
        mode: Attendance,
    },
    /// A check-in was a mistake.
    UndoCheckIn(ParticipantId),
}

/// What happened to registrations.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RegistrationEvent {
    /// Seats, limits and room were set.
    Arranged {
        /// For which dialogue.
        dialogue: DialogueId,
        /// What.
        arrangements: Arrangements,
    },
    /// Somebody was named.
    Registered {
        /// Their reference.
        participant: ParticipantId,
        /// By which application.
        application: ApplicationRef,
        /// At which dialogue.
        dialogue: DialogueId,
        /// For whom.
        organization: OrganizationId,
        /// The person, where known.
        person: Option<PersonId>,
        /// Where their content is.
        attendee: Kept,
        /// How.
        mode: Attendance,
        /// With a seat, or waiting.
        seat: Seat,
        /// What may be published.
        consents: Consents,
        /// Protected.
        protected: bool,
        /// When.
        at: Timestamp,
    },
    /// Person, mode, consents or protection changed.
    Changed {
        /// Which.
        participant: ParticipantId,
        /// The person, where known.
        person: Option<PersonId>,
        /// Where their content is now.
        attendee: Kept,
        /// How now.
        mode: Attendance,
        /// With a seat, or waiting.
        seat: Seat,
        /// What may be published now.
        consents: Consents,
        /// Protected now.
        protected: bool,
        /// When.
        at: Timestamp,
    },
    /// A seat was given back, revoked, or given to somebody who waited.
    Seated {
        /// Which.
        participant: ParticipantId,
        /// Where they stand now.
        seat: Seat,
        /// When.
        at: Timestamp,
    },
    /// The list of delegations was entered.
    Listed {
        /// For which dialogue.
        dialogue: DialogueId,
        /// The day it describes.
        as_of: Date,
        /// The list.
        delegations: Vec<Delegation>,
    },
    /// Somebody came.
    CheckedIn {
        /// Who.
        participant: ParticipantId,
        /// When.
        at: Timestamp,
        /// How.
        mode: Attendance,
    },
    /// A check-in was taken back.
    CheckInUndone {
        /// Whose.
        participant: ParticipantId,
    },
}

impl RegistrationCommand {
    /// What kind of deed it is.
    pub fn deed(&self) -> Deed {
        match self {
            Self::Arrange { .. } | Self::List { .. } => Deed::ArrangeRegistration,
            Self::Register { .. } | Self::Change { .. } | Self::GiveBack(_) => Deed::Register,
            Self::Revoke(_) => Deed::RevokeSeat,
            Self::CheckIn { .. } | Self::UndoCheckIn(_) => Deed::CheckIn,
        }
    }
}

impl RegistrationEvent {
    pub(crate) fn kept(&self) -> Option<Kept> {
        match self {
            Self::Registered { attendee, .. } | Self::Changed { attendee, .. } => Some(*attendee),
            _ => None,
        }
    }
}
