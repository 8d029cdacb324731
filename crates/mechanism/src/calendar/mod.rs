//! The calendar of the Conference: instruments, sessions of the Conference, the five working groups, their meetings
//! and officers, and the register of sources from which facts were taken.

mod acts;
mod timetable;

pub use acts::{CalendarCommand, CalendarEvent};
pub(crate) use acts::{
    apply, decide, known_meeting as acts_known_meeting, known_source as acts_known_source,
};
pub use timetable::{CallDays, Deadline, Step, timetable};

use crate::{Audience, Name, SourceId, StateCode};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// The four instruments, in the order of the resolutions. Their names are in `locales/*/names.ftl`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Instrument {
    /// The United Nations Convention against Transnational Organized Crime.
    Convention,
    /// The Protocol to prevent, suppress and punish trafficking in persons.
    TraffickingProtocol,
    /// The Protocol against the smuggling of migrants.
    SmugglingProtocol,
    /// The Protocol against the illicit manufacturing of and trafficking in firearms.
    FirearmsProtocol,
}

/// The five working groups of the Conference whose sessions dialogues follow, and so the five topics of dialogues.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum WorkingGroup {
    /// Working Group on Firearms.
    Firearms,
    /// Working Group on Trafficking in Persons.
    TraffickingInPersons,
    /// Working Group on the Smuggling of Migrants.
    SmugglingOfMigrants,
    /// Working Group of Government Experts on Technical Assistance.
    TechnicalAssistance,
    /// Working Group on International Cooperation.
    InternationalCooperation,
}

impl WorkingGroup {
    /// All five.
    pub const ALL: [Self; 5] = [
        Self::Firearms,
        Self::TraffickingInPersons,
        Self::SmugglingOfMigrants,
        Self::TechnicalAssistance,
        Self::InternationalCooperation,
    ];

    /// As in addresses and in the keys of names: `group-firearms`, `topic-firearms`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Firearms => "firearms",
            Self::TraffickingInPersons => "trafficking-in-persons",
            Self::SmugglingOfMigrants => "smuggling-of-migrants",
            Self::TechnicalAssistance => "technical-assistance",
            Self::InternationalCooperation => "international-cooperation",
        }
    }

    /// The letters that begin a dialogue's reference: `fa`, `tip`, `som`, `ta`, `ic`.
    pub const fn letters(self) -> &'static str {
        match self {
            Self::Firearms => "fa",
            Self::TraffickingInPersons => "tip",
            Self::SmugglingOfMigrants => "som",
            Self::TechnicalAssistance => "ta",
            Self::InternationalCooperation => "ic",
        }
    }

    /// Reads [`WorkingGroup::code`].
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|group| group.code() == code)
    }
}

/// What a group's gathering is called. The noun comes from the body's own register, never from an author (rule N8a).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Gathering {
    /// "ninth session".
    Session,
    /// "10th meeting".
    Meeting,
}

/// How sure a fact is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, Default)]
#[serde(rename_all = "snake_case")]
pub enum Certainty {
    /// The source states it.
    #[default]
    Stated,
    /// It follows from what sources state.
    Inferred,
}

/// Which meeting of which group.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct MeetingId {
    /// The group.
    pub group: WorkingGroup,
    /// The how-manieth.
    pub number: u16,
}

/// A session, or meeting, of a working group.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Meeting {
    /// Which.
    pub id: MeetingId,
    /// What it is called.
    pub called: Gathering,
    /// First day, where known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub opens: Option<Date>,
    /// Last day: it closed, or will close, then.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub closes: Option<Date>,
    /// When its report was adopted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub report_adopted: Option<Date>,
    /// How sure its number is.
    #[serde(default)]
    pub certainty: Certainty,
    /// Where this comes from.
    pub source: SourceId,
    /// For whom.
    #[serde(default)]
    pub audience: Audience,
}

/// A session of the Conference of the Parties.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ConferenceSession {
    /// The how-manieth.
    pub number: u16,
    /// First day.
    pub opens: Date,
    /// Last day.
    pub closes: Date,
    /// The city.
    pub place: String,
    /// The agenda item under which the Note is submitted, and the symbol of the agenda, where known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub review_item: Option<ReviewItem>,
    /// By when documents must be with the editors; computed (ten weeks before) where not recorded.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub document_deadline: Option<Date>,
    /// Where this comes from.
    pub source: SourceId,
    /// For whom.
    #[serde(default)]
    pub audience: Audience,
}

/// The agenda item on the review of implementation at one session of the Conference.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReviewItem {
    /// Its number on the agenda.
    pub number: u16,
    /// Whether the agenda is still provisional.
    pub provisional: bool,
    /// The symbol of the agenda.
    pub agenda: Option<String>,
}

/// In which office somebody served a working group.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// Chair.
    Chair,
    /// One of several.
    CoChair,
}

/// Somebody's service as officer of a working group at one of its meetings, with the office they held at home *then*.
/// Officers named in issued papers are public facts and stand in the log.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Officer {
    /// As printed.
    pub name: Name,
    /// Which office in the group.
    pub role: Role,
    /// Of which group.
    pub group: WorkingGroup,
    /// The State they come from, where stated.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub state: Option<StateCode>,
    /// The office held at home, word for word as supplied ("Deputy Legal Advisor at …"), with the State as printed.
    pub office: String,
}

/// Where facts come from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Source {
    /// Its key.
    pub id: SourceId,
    /// What it is, in the language it is in.
    pub title: String,
    /// Who published it.
    pub publisher: String,
    /// The language of both: a code. Entries from before this was said are in English.
    #[serde(default = "english", skip_serializing_if = "is_english")]
    pub language: String,
    /// Where it can be read.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub address: Option<String>,
    /// When it was published, where known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub published: Option<Date>,
    /// What weight it has.
    pub rank: Rank,
    /// For whom.
    #[serde(default)]
    pub audience: Audience,
}

fn english() -> String {
    "en".to_owned()
}

fn is_english(code: &str) -> bool {
    code == "en"
}

/// What weight a source has where sources differ: a paper of the Conference goes before a news page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Rank {
    /// A paper of the Conference or of a working group.
    Paper,
    /// A page of the secretariat.
    Secretariat,
    /// Anybody else.
    Other,
}
