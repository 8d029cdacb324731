//! Applications: one for several dialogues, decided dialogue by dialogue (rule 36). Drafts are not in the record; an
//! application begins when it is submitted.

mod acts;
mod answers;
mod apply;
mod carried;
mod files;
mod follow;
mod stages;
mod submit;

pub(crate) use acts::decide;
pub use acts::{Applicant, ApplicationCommand, ApplicationEvent, ForOrganization};
pub use answers::EarlierAnswers;
pub(crate) use apply::apply;
pub use carried::{Carried, CarriedAs, CarriedCase};
pub(crate) use follow::{is_offices, is_own};

use super::circulation::Body;
use super::deciding::Ruling;
use super::screening::Screening;
use crate::files::FileId;
use crate::keeping::Kept;
use crate::register::Register;
use crate::{
    ApplicationRef, CallId, CirculationId, DialogueId, InquiryId, OrganizationId, PersonId,
};
use imbl::{OrdMap, Vector};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// An application in the world.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Application {
    /// Its printed reference.
    pub reference: ApplicationRef,
    /// The call it answers.
    pub call: CallId,
    /// The version of the call it answers.
    pub version: u16,
    /// Who submitted it, and is written to.
    pub applicant: PersonId,
    /// For which organization.
    pub organization: OrganizationId,
    /// Where the answers are that are kept longest: [`super::form::Answers`] as JSON. In applications from before answers
    /// had rows by their times, all of them.
    pub answers: Kept,
    /// Where those are that go earlier, the longest kept first.
    pub earlier: Vector<EarlierAnswers>,
    /// The files among the answers: where they are described.
    pub files: OrdMap<FileId, Kept>,
    /// When it was received at the edge.
    pub received: Timestamp,
    /// When the answers were last changed.
    pub amended: Option<Timestamp>,
    /// Whether it came after the deadline.
    pub late: bool,
    /// Whether an officer entered it for somebody.
    pub by_office: bool,
    /// Where it stands, dialogue by dialogue.
    pub cases: OrdMap<DialogueId, Case>,
    /// What its cases were before dialogues were merged or split, the oldest first.
    pub carried: Vector<Carried>,
    /// What officers asked.
    pub inquiries: Vector<Inquiry>,
    /// What officers checked and noted.
    pub screening: Screening,
}

impl Application {
    /// The case for one dialogue.
    pub fn case(&self, dialogue: &DialogueId) -> Option<&Case> {
        self.cases.get(dialogue)
    }
}

/// An application for one dialogue.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Case {
    /// Where it stands.
    pub stage: Stage,
    /// Since when.
    pub since: Timestamp,
}

/// Where a case stands. Each variant holds only what is true in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Stage {
    /// It is with the screening desk.
    Received,
    /// The desk found its information sufficient: it goes on the next list.
    Sufficient,
    /// The desk set it aside; it can be taken up again.
    SetAside(Aside),
    /// It is on a list before the States parties or the extended Bureau.
    Circulated(CirculationId),
    /// The window ended, or an objection referred it: a body must decide.
    Referred {
        /// The list it was on.
        circulation: CirculationId,
        /// Who decides.
        to: Body,
        /// Whether an objection stood.
        objected: bool,
    },
    /// It was decided.
    Decided(Arc<Ruling>),
    /// The applicant withdrew it.
    Withdrawn,
}

impl Stage {
    /// As in filters and in keys of words: `stage-circulated`.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Received => "received",
            Self::Sufficient => "sufficient",
            Self::SetAside(_) => "set-aside",
            Self::Circulated(_) => "circulated",
            Self::Referred { .. } => "referred",
            Self::Decided(ruling) => ruling.outcome.code(),
            Self::Withdrawn => "withdrawn",
        }
    }
}

/// Why the desk set a case aside.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Aside {
    /// The same organization applied twice.
    Duplicate,
    /// What was asked was not answered in time.
    Incomplete,
    /// It does not concern the dialogue.
    OutOfScope,
    /// It is not from a stakeholder that may apply.
    NotEligible,
    /// It came late and is not considered.
    Late,
}

impl Aside {
    /// All reasons.
    pub const ALL: [Self; 5] = [
        Self::Duplicate,
        Self::Incomplete,
        Self::OutOfScope,
        Self::NotEligible,
        Self::Late,
    ];

    /// As in forms and in keys of words: `aside-duplicate`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Duplicate => "duplicate",
            Self::Incomplete => "incomplete",
            Self::OutOfScope => "out-of-scope",
            Self::NotEligible => "not-eligible",
            Self::Late => "late",
        }
    }

    /// Reads [`Aside::code`].
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|aside| aside.code() == code)
    }
}

/// A question to an applicant, with its clock.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Inquiry {
    /// Its reference.
    pub id: InquiryId,
    /// Where its words are.
    pub question: Kept,
    /// When it was asked.
    pub asked: Timestamp,
    /// Until when an answer is in time.
    pub until: Timestamp,
    /// Where the answer is, and when it came.
    pub answer: Option<(Kept, Timestamp)>,
}

impl Inquiry {
    /// Whether the answer came after its time.
    pub fn answered_late(&self) -> bool {
        self.answer.is_some_and(|(_, at)| at >= self.until)
    }

    /// Whether no answer has come and its time is over.
    pub fn is_overdue(&self, now: Timestamp) -> bool {
        self.answer.is_none() && now >= self.until
    }
}

/// The applications of the record.
#[derive(Debug, Clone, Default)]
pub(crate) struct Applications {
    pub(crate) all: Register<ApplicationRef, Application>,
    /// The last number given in each series.
    pub(crate) last: OrdMap<DialogueId, u32>,
    /// The applications of each person and of each organization, the oldest first.
    pub(crate) of_person: OrdMap<PersonId, Vector<ApplicationRef>>,
    /// See above.
    pub(crate) of_organization: OrdMap<OrganizationId, Vector<ApplicationRef>>,
    /// The applications that ask for each dialogue, the oldest first.
    pub(crate) for_dialogue: OrdMap<DialogueId, Vector<ApplicationRef>>,
    /// The cases in which each organization is admitted now, under the entry that applied.
    pub(crate) admitted: OrdMap<OrganizationId, Vector<(DialogueId, ApplicationRef)>>,
}
