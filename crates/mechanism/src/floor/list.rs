//! The list of speakers: who asked, as what, for whom, and where that stands.

use super::rules::Rules;
use crate::keeping::Kept;
use crate::organizations::StakeholderKind;
use crate::people::RegionalGroup;
use crate::{NotAName, ParticipantId, RequestId, SpeakerId, StateCode};
use imbl::Vector;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;
use std::sync::Arc;

/// Whether names are put on a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Listing {
    /// Not opened yet; people may inscribe themselves where the rules give a time for it.
    #[default]
    NotYet,
    /// Open.
    Open,
    /// Closed.
    Closed,
}

impl Listing {
    /// As in keys of words: `listing-not-yet`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::NotYet => "not-yet",
            Self::Open => "open",
            Self::Closed => "closed",
        }
    }
}

/// One item on the floor.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ItemFloor {
    /// How its list is kept.
    pub rules: Rules,
    /// Whether names are put on it.
    pub listing: Listing,
    /// Everybody who asked, in the order of entry.
    pub asked: Vector<Arc<Asked>>,
    /// What was ordered by hand, in the order in which it was done. Each move stands: a later one begins where the earlier
    /// ones ended, so that it changes the place of nobody else.
    pub moves: Vector<Move>,
}

impl ItemFloor {
    /// Who waits, in the order of entry.
    pub fn waiting(&self) -> impl Iterator<Item = &Asked> {
        let all = self.asked.iter().map(AsRef::as_ref);
        all.filter(|asked| asked.state == State::Waiting)
    }
}

/// Somebody was put at another place by hand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Move {
    /// Whom.
    pub request: RequestId,
    /// Before whom.
    pub before: Option<RequestId>,
    /// Directly behind whom, where it was not before somebody: who was the last then. Whoever asks later comes later.
    pub behind: Option<RequestId>,
    /// Why: content of the vault.
    pub reason: Kept,
}

/// Who speaks.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Speaker {
    /// Somebody registered for the dialogue.
    Participant(ParticipantId),
    /// A State's delegation.
    Delegation(StateCode),
    /// Somebody an officer named: a Chair, the secretariat, a panellist, a guest without any device.
    Named(SpeakerId),
}

/// As in forms: `participant-0123…`, `delegation-mx`, `named-0123…`.
impl fmt::Display for Speaker {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Participant(id) => write!(f, "participant-{id}"),
            Self::Delegation(state) => write!(f, "delegation-{state}"),
            Self::Named(id) => write!(f, "named-{id}"),
        }
    }
}

impl FromStr for Speaker {
    type Err = NotAName;
    fn from_str(text: &str) -> Result<Self, NotAName> {
        let wrong = || {
            NotAName::of(
                text,
                "speaker",
                "“participant”, “delegation” or “named”, and which",
            )
        };
        let (kind, which) = text.split_once('-').ok_or_else(wrong)?;
        match kind {
            "participant" => which.parse().map(Self::Participant),
            "delegation" => StateCode::new(which).map(Self::Delegation),
            "named" => which.parse().map(Self::Named),
            _ => Err(wrong()),
        }
    }
}

/// What the order policies and the balance know of a speaker. It stands in the entry, so that anybody can recompute the
/// order from the entries alone.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default, Serialize, Deserialize,
)]
pub struct Standing {
    /// Speaks for a State.
    #[serde(default)]
    pub state: bool,
    /// The kind of stakeholder.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<StakeholderKind>,
    /// The regional group.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub region: Option<RegionalGroup>,
    /// The organization takes part in a dialogue for the first time.
    #[serde(default)]
    pub first_time: bool,
}

/// How a speaker is to be called and announced: content of the vault.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct SpeakerCard {
    /// The name as the Chair is to say it and screens show it; somebody at risk chooses another.
    pub called: String,
    /// For whom they speak, as shown.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub body: String,
    /// How it is pronounced, in plain letters.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub pronounced: String,
    /// The acronyms they will use, with what they stand for.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub acronyms: String,
}

/// As what somebody speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Manner {
    /// On the panel.
    Panel,
    /// A statement.
    Statement,
    /// A statement on behalf of a group.
    OnBehalf,
    /// A question.
    Question,
    /// An answer to a question.
    Answer,
    /// A point of order: States only, where it is set.
    PointOfOrder,
    /// A right of reply: States only, where it is set.
    RightOfReply,
}

impl Manner {
    /// All of them.
    pub const ALL: [Self; 7] = [
        Self::Panel,
        Self::Statement,
        Self::OnBehalf,
        Self::Question,
        Self::Answer,
        Self::PointOfOrder,
        Self::RightOfReply,
    ];

    /// As in forms and in keys of words: `manner-on-behalf`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Panel => "panel",
            Self::Statement => "statement",
            Self::OnBehalf => "on-behalf",
            Self::Question => "question",
            Self::Answer => "answer",
            Self::PointOfOrder => "point-of-order",
            Self::RightOfReply => "right-of-reply",
        }
    }

    /// Reads [`Manner::code`].
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|manner| manner.code() == code)
    }

    /// Whether it counts as a turn of the speaker's kind and region. Who is on the panel was chosen beforehand, and who
    /// answers was asked.
    pub const fn is_a_turn(self) -> bool {
        matches!(self, Self::Statement | Self::OnBehalf | Self::Question)
    }

    /// Whether States alone may speak in this manner.
    pub const fn is_for_states(self) -> bool {
        matches!(self, Self::PointOfOrder | Self::RightOfReply)
    }
}

/// From where somebody speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Place {
    /// In the room.
    Room,
    /// Online.
    Online,
}

impl Place {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Room, Self::Online];

    /// As in forms.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Room => "room",
            Self::Online => "online",
        }
    }

    /// Reads [`Place::code`].
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|place| place.code() == code)
    }
}

/// Why somebody left the list without having spoken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Withdrawal {
    /// They took their name back.
    Own,
    /// Called, and not there.
    Absent,
    /// An officer took the name back for them.
    ForThem,
    /// Their seat was given back or revoked.
    SeatGone,
}

/// Where a request stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum State {
    /// Waits.
    Waiting,
    /// Has the floor.
    Speaking,
    /// Spoke.
    Spoke,
    /// Left the list.
    Withdrawn(Withdrawal),
}

/// Somebody who asked for the floor.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Asked {
    /// Its reference.
    pub request: RequestId,
    /// Who.
    pub speaker: Speaker,
    /// What is known of them.
    pub standing: Standing,
    /// As what.
    pub manner: Manner,
    /// From where.
    pub place: Place,
    /// When.
    pub at: Timestamp,
    /// The question it answers.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub answers: Option<RequestId>,
    /// The language they will speak in: a code.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub language: String,
    /// On behalf of whom, and about what: content of the vault, see [`Matter`].
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub matter: Option<Kept>,
    /// Entered by an officer for somebody without a device.
    #[serde(default)]
    pub for_them: bool,
    /// Where it stands.
    pub state: State,
}

/// What somebody says of their intervention when they ask.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Matter {
    /// On behalf of which group.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub on_behalf_of: String,
    /// About what, in a few words.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub about: String,
}
