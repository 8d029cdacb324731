//! What is shown of those who take part.

use crate::ParticipantId;
use crate::organizations::Profile;
use crate::participation::registration::{Attendance, Attendee, Participant, Seat, Seats};
use jiff::Timestamp;

/// What was set for a dialogue, as a reader sees it.
#[derive(Debug, Clone)]
pub struct ArrangementsView<'a> {
    /// The seats.
    pub seats: &'a [Seats],
    /// The most people an organization may name.
    pub per_organization: u32,
    /// Until when people may be named; `None`: until the sitting opens.
    pub closes: Option<Timestamp>,
    /// The online room, for those who run it; whoever takes part finds it with their own seat.
    pub online_room: Option<&'a str>,
}

/// How many seats of one limit are taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SeatsTaken {
    /// The limit.
    pub seats: Seats,
    /// How many are confirmed.
    pub taken: u32,
    /// How many wait for one.
    pub waiting: u32,
}

/// Somebody named for a dialogue, as a reader sees them.
#[derive(Debug, Clone)]
pub struct ParticipantView<'a> {
    /// What the log says.
    pub participant: &'a Participant,
    /// Who they are, as far as this reader may see; what they may not is empty. `None`: withheld.
    pub attendee: Option<Attendee>,
    /// Their organization's names and acronym; `None`: withheld.
    pub organization: Option<Profile>,
    /// Whether the organization is still admitted; without it a seat gives no way in.
    pub admitted: bool,
    /// Their place on the waiting list, from 1.
    pub place: Option<u32>,
}

/// Somebody as the desk at the door sees them: no more than it needs.
#[derive(Debug, Clone)]
pub struct AtTheDoor {
    /// Their reference.
    pub id: ParticipantId,
    /// Their name; `None`: destroyed.
    pub name: Option<String>,
    /// Their organization's names and acronym.
    pub organization: Option<Profile>,
    /// How they take part.
    pub mode: Attendance,
    /// Where they stand.
    pub seat: Seat,
    /// Whether the desk may let them in by itself.
    pub may_enter: bool,
    /// When they came, and how.
    pub came: Option<(Timestamp, Attendance)>,
}

/// Somebody who took part, as the public sees them: each item by their consent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PublicParticipant {
    /// Their name.
    pub name: Option<String>,
    /// Their organization's names and acronym.
    pub organization: Option<Profile>,
}
