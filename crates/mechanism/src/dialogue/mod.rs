//! The dialogues themselves: convening, the preconditions of a sitting, life cycle, corrections.
//!
//! A dialogue may be announced, planned and called for at any time; its sitting opens only after every attached
//! session closed and adopted its report (rule 33, Procedures and rules, para. 53), or by the Chair's recorded
//! decision. Dialogues taken from papers are attested facts: they carry a source and no guard measures them.

mod acts;
mod succession;

pub use acts::{DialogueCommand, DialogueEvent};
pub(crate) use acts::{apply, decide};
pub use succession::Carrying;
pub(crate) use succession::{Change, foreseen, may_end};

use crate::calendar::{MeetingId, Officer, WorkingGroup};
use crate::keeping::Kept;
use crate::{Audience, DialogueId, Refusal, SourceId};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

impl Refusal {
    /// There is no such dialogue, or none for whoever asks: the two are not told apart.
    pub(crate) fn no_such_dialogue(dialogue: &DialogueId) -> Self {
        Self::new("refused-no-such-dialogue").with("dialogue", dialogue)
    }
}

/// What is known of a dialogue.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Dialogue {
    /// Its reference.
    pub id: DialogueId,
    /// The meetings it follows: one, or several for a joint dialogue. In the order the papers name them.
    pub meetings: Vec<MeetingId>,
    /// The day it is, or was, held.
    pub date: Date,
    /// Its place among the dialogues of the same day; `None`: not recorded, and then no ordinal that needs it is shown.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub order_of_day: Option<u8>,
    /// Where and how.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mode: Option<Mode>,
    /// Who chaired, with the office held then.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub chairs: Vec<Officer>,
    /// Which of the officers chaired.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub chairing: Option<Chairing>,
    /// To whom the summary is credited; need not match who was in the room.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub credited: Option<Credited>,
    /// Panels held; `None`: not known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub panels: Option<u8>,
    /// Whether it is planned with Convene or taken from papers.
    pub origin: Origin,
    /// For whom.
    #[serde(default)]
    pub audience: Audience,
}

impl Dialogue {
    /// The topics: the fields of the working groups it follows.
    pub fn topics(&self) -> impl Iterator<Item = WorkingGroup> + '_ {
        self.meetings.iter().map(|meeting| meeting.group)
    }

    /// Held for several groups jointly.
    pub fn is_joint(&self) -> bool {
        self.meetings.len() > 1
    }

    /// Whether it concerns this topic.
    pub fn concerns(&self, topic: WorkingGroup) -> bool {
        self.topics().any(|t| t == topic)
    }
}

/// Where and how a dialogue takes place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Mode {
    /// In the room only.
    InPerson,
    /// Online only.
    Online,
    /// Both.
    Hybrid,
}

/// Which officers of the groups chaired. All four forms are attested (Note of 11 September 2024, paras. 4–13).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Chairing {
    /// The Chair of the group.
    Chair,
    /// One of its co-Chairs.
    OneOfCoChairs,
    /// All co-Chairs.
    CoChairs,
    /// One co-Chair of each of the groups, for a joint dialogue.
    OneOfEach,
}

/// Who prepared the summary, as the paper says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Credited {
    /// The Chair.
    Chair,
    /// The co-Chairs.
    CoChairs,
}

/// Whether a dialogue is run with Convene or known from papers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Origin {
    /// Planned here; the guards apply.
    Planned,
    /// An attested fact with its source.
    Attested {
        /// Where it is attested.
        source: SourceId,
        /// Under which paragraph, where it has numbers.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        paragraph: Option<u16>,
    },
}

/// On what a sitting opens.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Opening {
    /// Every attached session closed and its report was adopted.
    ReportsAdopted,
    /// The Chair so decided; the reference of the document that records it, at most 80 characters.
    ByDecision(String),
}

/// What has happened to a dialogue after it was entered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Life {
    /// Announced.
    Planned,
    /// Its sitting is open.
    Open(Opening),
    /// It was held.
    Held,
    /// It will not be held.
    Cancelled,
    /// It is held jointly with others, as this one.
    Merged {
        /// The joint dialogue.
        into: DialogueId,
        /// The day that was entered.
        on: Date,
    },
    /// It is held in parts.
    Split {
        /// The parts.
        parts: Vec<DialogueId>,
        /// The day that was entered.
        on: Date,
    },
}

/// A dialogue in the world.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Convened {
    pub(crate) facts: Dialogue,
    pub(crate) life: Life,
}

/// A correction in the world: what stood before, what stands now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Correction {
    /// What stood.
    pub before: Dialogue,
    /// What stands.
    pub after: Dialogue,
    /// Why.
    pub reason: Kept,
    /// The day it was entered.
    pub on: Date,
}

impl Correction {
    /// The names of the facts that changed, as keys of words.
    pub fn changed(&self) -> Vec<&'static str> {
        let (a, b) = (&self.before, &self.after);
        [
            ("fact-date", a.date != b.date),
            ("fact-follows", a.meetings != b.meetings),
            ("fact-order", a.order_of_day != b.order_of_day),
            ("fact-mode", a.mode != b.mode),
            (
                "fact-chair",
                a.chairs != b.chairs || a.chairing != b.chairing,
            ),
            ("fact-credited", a.credited != b.credited),
            ("fact-panels", a.panels != b.panels),
            ("fact-source", a.origin != b.origin),
        ]
        .into_iter()
        .filter_map(|(key, changed)| changed.then_some(key))
        .collect()
    }
}
