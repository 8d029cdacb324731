//! The list with sufficient information, *circulated* to States parties or *submitted* to the extended Bureau, under
//! policies that are named with their document before it goes out.

use crate::authority::Deed;
use crate::keeping::Kept;
use crate::register::Register;
use crate::world::{Damaged, Decision, Submission};
use crate::{
    ApplicationRef, CirculationId, Command, CommandId, DialogueId, OrganizationId, Refusal, World,
};
use imbl::Vector;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// A body that decides.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Body {
    /// The extended Bureau of the Conference.
    ExtendedBureau,
    /// The Conference of the Parties.
    Conference,
    /// The secretariat, where a body has delegated it.
    Secretariat,
}

impl Body {
    /// As in forms and in keys of words: `body-extended-bureau`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::ExtendedBureau => "extended-bureau",
            Self::Conference => "conference",
            Self::Secretariat => "secretariat",
        }
    }

    /// Reads [`Body::code`].
    pub fn from_code(code: &str) -> Option<Self> {
        [Self::ExtendedBureau, Self::Conference, Self::Secretariat]
            .into_iter()
            .find(|body| body.code() == code)
    }
}

/// Whom a list goes to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Recipients {
    /// *Circulated* to all States parties.
    StatesParties,
    /// *Submitted* to the extended Bureau.
    ExtendedBureau,
}

/// What an objection does (rule 53: the rules are silent for dialogues, so the policy is named and printed).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ObjectionPolicy {
    /// It refers the case to the extended Bureau. The default.
    #[default]
    RefersToExtendedBureau,
    /// It refers the case to the Conference, as rule 17 does; for a dialogue that usually means not in time.
    RefersToConference,
    /// It excludes.
    Excludes,
    /// It has no effect for observers the Conference has already admitted; others are referred to the extended Bureau.
    NoEffectForObservers,
}

impl ObjectionPolicy {
    /// All policies, the default first.
    pub const ALL: [Self; 4] = [
        Self::RefersToExtendedBureau,
        Self::RefersToConference,
        Self::Excludes,
        Self::NoEffectForObservers,
    ];

    /// As in forms and in keys of words: `objection-policy-excludes`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::RefersToExtendedBureau => "refers-to-extended-bureau",
            Self::RefersToConference => "refers-to-conference",
            Self::Excludes => "excludes",
            Self::NoEffectForObservers => "no-effect-for-observers",
        }
    }

    /// Reads [`ObjectionPolicy::code`].
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|policy| policy.code() == code)
    }
}

/// What others learn of an objection. Wider disclosure needs a recorded decision and is never retroactive.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default, Serialize, Deserialize,
)]
#[serde(rename_all = "snake_case")]
pub enum Disclosure {
    /// The applicant learns that there is an objection; the public nothing. The default.
    #[default]
    ThatThereIsOne,
    /// The applicant also learns the reasons, where there are any.
    Reasons,
    /// The applicant also learns which State objects.
    State,
}

impl Disclosure {
    /// All, from the narrowest.
    pub const ALL: [Self; 3] = [Self::ThatThereIsOne, Self::Reasons, Self::State];

    /// As in forms and in keys of words: `disclosure-reasons`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::ThatThereIsOne => "that-there-is-one",
            Self::Reasons => "reasons",
            Self::State => "state",
        }
    }

    /// Reads [`Disclosure::code`].
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|known| known.code() == code)
    }
}

/// Under what a list goes out. Printed on it, and in every decision on its cases.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Terms {
    /// To whom.
    pub recipients: Recipients,
    /// Until when objections are inside the window.
    pub closes: Timestamp,
    /// What sets the window: the document that says how long, at most 80 characters ("CTOC/COP/… para. 3").
    pub window_source: String,
    /// What an objection does.
    pub policy: ObjectionPolicy,
    /// The document by which the policy was decided, at most 80 characters.
    pub policy_document: String,
    /// What others learn of an objection.
    pub disclosure: Disclosure,
    /// The decision that widened it, at most 80 characters; empty for the default.
    pub disclosure_document: String,
}

/// A list in the world.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Circulation {
    /// Its reference.
    pub id: CirculationId,
    /// For which dialogue.
    pub dialogue: DialogueId,
    /// Its number among the dialogue's lists, from 1.
    pub number: u16,
    /// Under what it went out.
    pub terms: Terms,
    /// The cases on it, in the order of the list; organizations as they were merged since.
    pub cases: Vector<ApplicationRef>,
    /// The rows as they were circulated: [`Row`]s as JSON.
    pub rows: Kept,
    /// When it went out.
    pub opened: Timestamp,
    /// Whether the end of its window has been entered.
    pub ended: Option<Timestamp>,
}

impl Circulation {
    /// Whether an objection received now is inside the window.
    pub fn is_open(&self, now: Timestamp) -> bool {
        now < self.terms.closes
    }
}

/// The exact row the recipients see of one organization. No person's name, no contact.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Row {
    /// The application.
    pub application: ApplicationRef,
    /// The organization.
    pub organization: OrganizationId,
    /// What it says of itself: names by language, website, field, mandate; without its postal address.
    pub profile: crate::organizations::Profile,
    /// What kind.
    pub kind: crate::organizations::StakeholderKind,
    /// Where it is based.
    pub area: Option<crate::StateCode>,
    /// An academic as a person.
    pub individual: bool,
    /// Answers to questions whose audience is *circulated*, by question.
    pub answers: super::form::Answers,
}

/// What may be done with lists.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CirculationCommand {
    /// Circulates, or submits, all cases of a dialogue whose information is sufficient.
    Circulate {
        /// For which dialogue.
        dialogue: DialogueId,
        /// Under what.
        terms: Terms,
    },
    /// Gives the window a later end.
    Extend {
        /// Which list.
        circulation: CirculationId,
        /// To when.
        closes: Timestamp,
        /// What says so.
        source: String,
    },
    /// Enters that the window ended: cases without an objection go to the body that decides. The clock's.
    End(CirculationId),
}

/// What happened to lists.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CirculationEvent {
    /// A list went out.
    Circulated {
        /// Its reference.
        circulation: CirculationId,
        /// For which dialogue.
        dialogue: DialogueId,
        /// Its number.
        number: u16,
        /// Under what.
        terms: Terms,
        /// The cases on it.
        cases: Vec<ApplicationRef>,
        /// Where its rows are.
        rows: Kept,
        /// When.
        at: Timestamp,
    },
    /// The window was given a later end.
    Extended {
        /// Which list.
        circulation: CirculationId,
        /// To when.
        closes: Timestamp,
        /// What says so.
        source: String,
    },
    /// The window ended.
    Ended {
        /// Of which list.
        circulation: CirculationId,
        /// When.
        at: Timestamp,
    },
}

/// The lists of the record.
pub(crate) type Circulations = Register<CirculationId, Circulation>;

impl CirculationCommand {
    /// What kind of deed it is.
    pub fn deed(&self) -> Deed {
        match self {
            Self::Circulate { .. } | Self::Extend { .. } => Deed::Circulate,
            Self::End(_) => Deed::EndWindow,
        }
    }
}

impl CirculationEvent {
    pub(crate) fn kept(&self) -> Option<Kept> {
        match self {
            Self::Circulated { rows, .. } => Some(*rows),
            _ => None,
        }
    }
}

pub(crate) fn decide(
    _world: &World,
    _submission: &Submission,
    _command: &CirculationCommand,
) -> Result<Decision, Refusal> {
    Err(Refusal::new("refused-not-yours", "design 2.2"))
}

pub(crate) fn apply(_world: &mut World, _event: &CirculationEvent) -> Result<(), Damaged> {
    Ok(())
}

/// The windows that have ended and whose end is not yet entered.
pub(crate) fn due(
    world: &World,
    now: Timestamp,
) -> impl Iterator<Item = (CommandId, Command)> + use<'_> {
    world
        .circulations
        .values()
        .filter(move |list| list.ended.is_none() && !list.is_open(now))
        .map(|list| {
            // Extended since: another end, another consequence.
            let subject = format!("{} {}", list.id, list.terms.closes);
            let id = CommandId::of_consequence("window ended", &subject);
            (id, Command::Circulation(CirculationCommand::End(list.id)))
        })
}
