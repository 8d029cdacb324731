//! What an applicant may do: submit, amend until the deadline, answer, withdraw.

use super::{CarriedCase, follow, submit};
use crate::authority::Deed;
use crate::files::StoredFile;
use crate::keeping::Kept;
use crate::organizations::{Profile, StakeholderKind};
use crate::participation::form::Answers;
use crate::people::Identity;
use crate::world::{Decision, Submission};
use crate::{
    ApplicationRef, CallId, DialogueId, InquiryId, OrganizationId, PersonId, Refusal, StateCode,
    World,
};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// Who applies, when an officer enters an application that came by another way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Applicant {
    /// The person who submits.
    Myself,
    /// Somebody an officer writes for; whoever has that address already is taken.
    Somebody(Identity),
}

/// For which organization.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ForOrganization {
    /// One in the record; the applicant is its focal point, or an officer submits.
    Known(OrganizationId),
    /// A new one; the applicant becomes its focal point.
    New {
        /// What kind.
        kind: StakeholderKind,
        /// Where it is based.
        area: Option<StateCode>,
        /// An academic as a person.
        individual: bool,
        /// What it says of itself.
        profile: Profile,
    },
}

/// What may be asked for about applications.
#[derive(Debug, Clone, PartialEq, Eq)]
#[expect(
    clippy::large_enum_variant,
    reason = "a command lives for one decision; no two lie side by side"
)]
pub enum ApplicationCommand {
    /// Submits one.
    Submit {
        /// Answering which call.
        call: CallId,
        /// For which of its dialogues; at least one.
        dialogues: Vec<DialogueId>,
        /// By whom.
        applicant: Applicant,
        /// For whom.
        organization: ForOrganization,
        /// The answers; checked against the call's form.
        answers: Answers,
        /// The files that stand among them.
        files: Vec<StoredFile>,
    },
    /// Changes the answers, until the deadline.
    Amend {
        /// Which.
        application: ApplicationRef,
        /// All answers.
        answers: Answers,
        /// The files among them that were not handed in before.
        files: Vec<StoredFile>,
    },
    /// Answers a question of the office.
    Answer {
        /// Which application.
        application: ApplicationRef,
        /// Which question.
        inquiry: InquiryId,
        /// The answer.
        answer: String,
    },
    /// Withdraws it, for one dialogue or for all.
    Withdraw {
        /// Which.
        application: ApplicationRef,
        /// From which dialogue; `None`: from all.
        dialogue: Option<DialogueId>,
    },
}

/// What happened to an application.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ApplicationEvent {
    /// It was submitted.
    Submitted {
        /// Its printed reference.
        application: ApplicationRef,
        /// The call.
        call: CallId,
        /// The version of the call.
        version: u16,
        /// For which dialogues.
        dialogues: Vec<DialogueId>,
        /// By whom.
        applicant: PersonId,
        /// For whom.
        organization: OrganizationId,
        /// Where the answers are.
        answers: Kept,
        /// When it was received.
        received: Timestamp,
        /// Whether after the deadline.
        late: bool,
        /// Whether an officer entered it.
        by_office: bool,
    },
    /// Its answers were changed.
    Amended {
        /// Which.
        application: ApplicationRef,
        /// The version of the call they answer.
        version: u16,
        /// Where the answers are now; the earlier ones were destroyed.
        answers: Kept,
        /// When.
        at: Timestamp,
    },
    /// Answers that are destroyed earlier than the others were kept in a row of their own.
    AnswersKept {
        /// Of which application.
        application: ApplicationRef,
        /// How many months after the dialogue they are destroyed.
        months: u16,
        /// The number of the schedule that was in force; 0: the standard times.
        schedule: u16,
        /// Where they are.
        answers: Kept,
    },
    /// A file was handed in with the answers.
    FileKept {
        /// With which application.
        application: ApplicationRef,
        /// Where it is described.
        file: Kept,
    },
    /// A question was answered.
    Answered {
        /// Which application.
        application: ApplicationRef,
        /// Which question.
        inquiry: InquiryId,
        /// Where the answer is.
        answer: Kept,
        /// When.
        at: Timestamp,
    },
    /// Its cases closed with the dialogues they were for, and others opened for what these became.
    Carried {
        /// Which.
        application: ApplicationRef,
        /// The dialogues whose cases closed.
        from: Vec<DialogueId>,
        /// The cases that opened.
        into: Vec<CarriedCase>,
        /// When.
        at: Timestamp,
    },
    /// It was withdrawn.
    Withdrawn {
        /// Which.
        application: ApplicationRef,
        /// From which dialogues.
        dialogues: Vec<DialogueId>,
        /// When.
        at: Timestamp,
    },
}

impl ApplicationCommand {
    /// What kind of deed it is.
    pub fn deed(&self) -> Deed {
        match self {
            Self::Submit {
                applicant: Applicant::Somebody(_),
                ..
            } => Deed::SubmitForSomebody,
            Self::Submit { .. } => Deed::Submit,
            Self::Amend { .. } | Self::Answer { .. } | Self::Withdraw { .. } => {
                Deed::FollowOwnApplication
            }
        }
    }
}

impl ApplicationEvent {
    pub(crate) fn kept(&self) -> Option<Kept> {
        match self {
            Self::Submitted { answers, .. }
            | Self::Amended { answers, .. }
            | Self::AnswersKept { answers, .. } => Some(*answers),
            Self::Answered { answer, .. } => Some(*answer),
            Self::FileKept { file, .. } => Some(*file),
            Self::Carried { .. } | Self::Withdrawn { .. } => None,
        }
    }
}

pub(crate) fn decide(
    world: &World,
    submission: &Submission,
    command: &ApplicationCommand,
) -> Result<Decision, Refusal> {
    match command {
        ApplicationCommand::Submit {
            call,
            dialogues,
            applicant,
            organization,
            answers,
            files,
        } => submit::decide(
            world,
            submission,
            &submit::Asked {
                call,
                dialogues,
                applicant,
                organization,
                answers,
                files,
            },
        ),
        ApplicationCommand::Amend {
            application,
            answers,
            files,
        } => follow::amend(world, submission, application, answers, files),
        ApplicationCommand::Answer {
            application,
            inquiry,
            answer,
        } => follow::answer(world, submission, application, *inquiry, answer),
        ApplicationCommand::Withdraw {
            application,
            dialogue,
        } => follow::withdraw(world, submission, application, dialogue.as_ref()),
    }
}
