//! What an officer wants from an old paper: the facts of the dialogues it reports, as printed and as understood.
//!
//! These are proposals. They hold the words of the paper beside what they were taken for, so that the officer who
//! confirms them sees both; nothing here is entered by itself.

use super::Defect;
use crate::{Link, Paper, Symbol};
use jiff::civil::Date;
use serde::Serialize;
use std::ops::RangeInclusive;

/// A Note by the Secretariat on the dialogues since the last session of the Conference, as read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct NoteReading {
    /// The paper.
    pub paper: Paper,
    /// The session of the Conference it was submitted to.
    pub session: Option<SessionFacts>,
    /// The date in its masthead, on which it was submitted (rule D7).
    pub date: Option<Date>,
    /// The agenda item it was submitted under.
    pub agenda: Option<AgendaFacts>,
    /// The dialogues, in the order of the paper.
    pub dialogues: Vec<DialogueFacts>,
    /// Links of which the text does not show where they belong.
    pub links: Vec<LooseLink>,
    /// What is missing, unreadable, inconsistent or against a rule of form, by line.
    pub defects: Vec<Defect>,
}

/// The Chair's summary of one dialogue, as read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SummaryReading {
    /// The paper.
    pub paper: Paper,
    /// The dialogue it sums up.
    pub dialogue: DialogueFacts,
    /// Links that page breaks had displaced, with where they belong as far as the text shows it.
    pub links: Vec<LooseLink>,
    /// What is missing, unreadable, inconsistent or against a rule of form, by line.
    pub defects: Vec<Defect>,
}

/// A session of the Conference.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SessionFacts {
    /// "Twelfth session": 12.
    pub number: Option<u16>,
    /// Where it is held, as printed.
    pub place: Option<String>,
    /// Its first day.
    pub from: Option<Date>,
    /// Its last day.
    pub to: Option<Date>,
}

/// An item of an agenda.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct AgendaFacts {
    /// Its number.
    pub item: Option<u16>,
    /// The symbol of the agenda.
    pub symbol: Option<Symbol>,
    /// Its title, as printed.
    pub title: String,
}

/// A constructive dialogue.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct DialogueFacts {
    /// "The third constructive dialogue" of its year: 3.
    pub ordinal_in_year: Option<u16>,
    /// The year, if the paper states one.
    pub year: Option<i16>,
    /// The day, with the year if the paper states one.
    pub date: Option<DayFacts>,
    /// The working groups whose meetings it followed.
    pub groups: Vec<GroupFacts>,
    /// Whether the paper calls it a joint dialogue.
    pub joint: bool,
    /// In which capacity it was chaired.
    pub chairing: Option<Chairing>,
    /// Who chaired it.
    pub chairs: Vec<ChairFacts>,
    /// How many non-governmental organizations participated.
    pub ngo: Option<u32>,
    /// How many other relevant stakeholders participated.
    pub other: Option<u32>,
    /// How many of the others are academic institutions.
    pub academia: Option<u32>,
    /// How many of the others are of the private sector.
    pub private_sector: Option<u32>,
    /// Who prepared the summary.
    pub prepared_by: Option<PreparedBy>,
    /// Where the summary is published.
    pub summary_link: Option<Link>,
    /// The number of the paragraph that says when and by whom it was held.
    pub paragraph: usize,
    /// The lines of the input these facts were read from.
    pub lines: RangeInclusive<usize>,
}

/// A day of which the year may be unknown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct DayFacts {
    /// 1 to 31.
    pub day: i8,
    /// 1 to 12.
    pub month: i8,
    /// The year, where the paper or the group of paragraphs states it.
    pub year: Option<i16>,
}

impl DayFacts {
    /// The date, where the year is known.
    pub fn date(self) -> Option<Date> {
        Date::new(self.year?, self.month, self.day).ok()
    }
}

/// The meeting of a working group after which a dialogue was held.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct GroupFacts {
    /// The name as printed.
    pub printed: String,
    /// Which of the five it is, where that can be told.
    pub group: Option<Group>,
    /// The ordinal of the meeting.
    pub number: Option<u16>,
    /// What the paper calls it.
    pub called: Called,
}

/// The five working groups of the Conference.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Group {
    /// Working Group on Firearms.
    Firearms,
    /// Working Group on Trafficking in Persons.
    TraffickingInPersons,
    /// Working Group on the Smuggling of Migrants.
    SmugglingOfMigrants,
    /// Working Group on International Cooperation.
    InternationalCooperation,
    /// Working Group of Government Experts on Technical Assistance.
    TechnicalAssistance,
}

impl Group {
    /// All five.
    pub const ALL: [Self; 5] = [
        Self::Firearms,
        Self::TraffickingInPersons,
        Self::SmugglingOfMigrants,
        Self::InternationalCooperation,
        Self::TechnicalAssistance,
    ];

    /// Its name in the register (rule W10).
    pub const fn name(self) -> &'static str {
        match self {
            Self::Firearms => "Working Group on Firearms",
            Self::TraffickingInPersons => "Working Group on Trafficking in Persons",
            Self::SmugglingOfMigrants => "Working Group on the Smuggling of Migrants",
            Self::InternationalCooperation => "Working Group on International Cooperation",
            Self::TechnicalAssistance => {
                "Working Group of Government Experts on Technical Assistance"
            }
        }
    }

    /// Its short key, as in the references of dialogues.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Firearms => "fa",
            Self::TraffickingInPersons => "tip",
            Self::SmugglingOfMigrants => "som",
            Self::InternationalCooperation => "ic",
            Self::TechnicalAssistance => "ta",
        }
    }

    /// The group a name means, also where the name is not quite the official one.
    pub fn meant_by(name: &str) -> Option<Self> {
        let name = name.to_lowercase();
        let mut meant = Self::ALL
            .into_iter()
            .filter(|group| name.contains(group.topic()));
        match (meant.next(), meant.next()) {
            (Some(group), None) => Some(group),
            _ => None,
        }
    }

    const fn topic(self) -> &'static str {
        match self {
            Self::Firearms => "firearms",
            Self::TraffickingInPersons => "trafficking in persons",
            Self::SmugglingOfMigrants => "smuggling of migrants",
            Self::InternationalCooperation => "international cooperation",
            Self::TechnicalAssistance => "technical assistance",
        }
    }
}

/// What a paper calls the gathering of a working group (rule N8a).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Called {
    /// "the third session of the Working Group".
    Session,
    /// "the 20th meeting of the Working Group".
    Meeting,
}

/// In which capacity a dialogue was chaired.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Chairing {
    /// The Chair of the group did.
    Chair,
    /// One Co-Chair of the group did, without the others.
    OneOfCoChairs,
    /// The Co-Chairs of the group did, together.
    CoChairs,
    /// A Chair or Co-Chair of each of several groups did.
    OneOfEach,
}

/// An officer who chaired.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ChairFacts {
    /// "Mr.", as printed.
    pub honorific: String,
    /// Given and family name, as printed.
    pub name: String,
    /// The office without the State, where the State can be taken off its end; otherwise as supplied.
    pub office: String,
    /// The office exactly as supplied, with the State.
    pub supplied: String,
    /// The State, as its name stands in the register.
    pub state: Option<String>,
    /// The group whose Chair or Co-Chair this is, where the paper says so for each.
    pub for_group: Option<Group>,
}

/// Who prepared a summary.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum PreparedBy {
    /// The Chair.
    Chair,
    /// The Co-Chairs.
    CoChairs,
}

/// A link that a page break had carried away from its words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct LooseLink {
    /// The link.
    pub link: Link,
    /// The line it was printed on.
    pub line: usize,
    /// The page at whose foot it stood, counted by the page breaks that the text shows.
    pub page: usize,
    /// Where it belongs, if the words it names occur once.
    pub belongs: Option<Belongs>,
}

/// The words a displaced link belongs to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Belongs {
    /// The number of the paragraph.
    pub paragraph: usize,
    /// The words.
    pub words: String,
}
