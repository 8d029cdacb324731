//! What may happen at the screening desk.

use super::{Check, Finding, Verdict};
use crate::authority::Deed;
use crate::keeping::Kept;
use crate::participation::application::{Application, Inquiry};
use crate::world::Damaged;
use crate::{ApplicationRef, DialogueId, InquiryId, PersonId, World};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// What the desk may do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ScreeningCommand {
    /// Takes an application on, or gives it back.
    Take {
        /// Which.
        application: ApplicationRef,
        /// By whom; `None`: gives it back.
        screener: Option<PersonId>,
    },
    /// Enters what a step found.
    Check {
        /// Of which application.
        application: ApplicationRef,
        /// Which step.
        check: Check,
        /// What.
        finding: Finding,
    },
    /// Writes a note for colleagues.
    Note {
        /// On which application.
        application: ApplicationRef,
        /// The note.
        note: String,
    },
    /// Asks the applicant something.
    Ask {
        /// Which application.
        application: ApplicationRef,
        /// What.
        question: String,
        /// Until when.
        until: Timestamp,
    },
    /// Says where a case goes. Where the office asks for a second pair of eyes, the first screener's word is a proposal
    /// and somebody else's same word carries it.
    Screen {
        /// Which application.
        application: ApplicationRef,
        /// For which dialogue.
        dialogue: DialogueId,
        /// Where to.
        verdict: Verdict,
        /// Whether a second pair of eyes is asked for (a setting of the office, recorded with the verdict).
        second: bool,
    },
}

/// What the desk did.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ScreeningEvent {
    /// Somebody took it on.
    Taken {
        /// Which.
        application: ApplicationRef,
        /// Who.
        screener: Option<PersonId>,
    },
    /// A step was done.
    Checked {
        /// Of which application.
        application: ApplicationRef,
        /// Which.
        check: Check,
        /// What it found.
        finding: Finding,
        /// By whom.
        by: Option<PersonId>,
        /// When.
        at: Timestamp,
    },
    /// A note was written.
    Noted {
        /// On which application.
        application: ApplicationRef,
        /// Where it is.
        note: Kept,
        /// By whom.
        by: Option<PersonId>,
        /// When.
        at: Timestamp,
    },
    /// The applicant was asked.
    Asked {
        /// Which application.
        application: ApplicationRef,
        /// The question's reference.
        inquiry: InquiryId,
        /// Where it is.
        question: Kept,
        /// When.
        at: Timestamp,
        /// Until when.
        until: Timestamp,
    },
    /// A first screener proposed.
    Proposed {
        /// Which application.
        application: ApplicationRef,
        /// For which dialogue.
        dialogue: DialogueId,
        /// What.
        verdict: Verdict,
        /// Who.
        by: Option<PersonId>,
    },
    /// A case went on.
    Screened {
        /// Which application.
        application: ApplicationRef,
        /// For which dialogue.
        dialogue: DialogueId,
        /// Where to.
        verdict: Verdict,
        /// Whether a second pair of eyes carried what another proposed.
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        second: bool,
        /// By whom.
        by: Option<PersonId>,
        /// When.
        at: Timestamp,
    },
}

impl ScreeningCommand {
    /// What kind of deed it is.
    pub fn deed(&self) -> Deed {
        Deed::Screen
    }
}

impl ScreeningEvent {
    pub(crate) fn kept(&self) -> Option<Kept> {
        match self {
            Self::Noted { note, .. } => Some(*note),
            Self::Asked { question, .. } => Some(*question),
            _ => None,
        }
    }
}

pub(crate) fn apply(world: &mut World, event: &ScreeningEvent) -> Result<(), Damaged> {
    use ScreeningEvent as E;
    match event {
        E::Taken {
            application,
            screener,
        } => known(world, application)?.screening.screener = *screener,
        E::Checked {
            application,
            check,
            finding,
            by,
            at,
        } => {
            let found = known(world, application)?;
            found.screening.checks.insert(*check, (*finding, *by, *at));
        }
        E::Noted {
            application,
            note,
            by,
            at,
        } => {
            let found = known(world, application)?;
            found.screening.notes.push_back((*note, *by, *at));
        }
        E::Asked {
            application,
            inquiry,
            question,
            at,
            until,
        } => known(world, application)?.inquiries.push_back(Inquiry {
            id: *inquiry,
            question: *question,
            asked: *at,
            until: *until,
            answer: None,
        }),
        E::Proposed {
            application,
            dialogue,
            verdict,
            by,
        } => {
            let found = known(world, application)?;
            found
                .screening
                .proposed
                .insert(dialogue.clone(), (*verdict, *by));
        }
        E::Screened {
            application,
            dialogue,
            verdict,
            at,
            ..
        } => world.set_stage(application, dialogue, verdict.stage(), *at)?,
    }
    Ok(())
}

fn known<'w>(
    world: &'w mut World,
    application: &ApplicationRef,
) -> Result<&'w mut Application, Damaged> {
    world
        .applications
        .all
        .get_mut(application)
        .ok_or(Damaged("an application that was never submitted"))
}
