//! What may be done with objections, what happened to them, and what that makes of them.

use super::{Objection, Position, Standing};
use crate::authority::Deed;
use crate::keeping::Kept;
use crate::participation::circulation::Disclosure;
use crate::world::Damaged;
use crate::{ApplicationRef, DialogueId, NoteVerbaleId, ObjectionId, PersonId, StateCode, World};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// What may be done with objections.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ObjectionCommand {
    /// A user of a delegation drafts one. No objection by accident: it has no effect before the head confirms it.
    Draft {
        /// To which application.
        application: ApplicationRef,
        /// For which dialogue.
        dialogue: DialogueId,
        /// What it expresses.
        position: Position,
        /// Why, where the State says so; empty: without reasons.
        reasons: String,
    },
    /// Takes a draft back.
    Discard(ObjectionId),
    /// The head confirms a draft, or the draft of a withdrawal.
    Confirm {
        /// Which.
        objection: ObjectionId,
        /// The note verbale it cites: one of the State's.
        note: NoteVerbaleId,
    },
    /// A user drafts a withdrawal; the head's own word withdraws at once.
    Withdraw {
        /// Which.
        objection: ObjectionId,
        /// The note verbale it cites, where the head withdraws.
        note: Option<NoteVerbaleId>,
    },
    /// An officer enters one that came on paper.
    EnterFromPaper {
        /// To which application.
        application: ApplicationRef,
        /// For which dialogue.
        dialogue: DialogueId,
        /// Whose.
        state: StateCode,
        /// What it expresses.
        position: Position,
        /// Why; empty: without reasons.
        reasons: String,
        /// When the paper was received: inside the window or outside.
        received: Timestamp,
        /// The note verbale it is.
        note: NoteVerbaleId,
    },
    /// An officer enters that a State withdrew on paper.
    WithdrawFromPaper {
        /// Which.
        objection: ObjectionId,
        /// The note verbale.
        note: NoteVerbaleId,
    },
}

/// What happened to objections.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ObjectionEvent {
    /// One was drafted, or entered from paper.
    Drafted {
        /// Its reference.
        objection: ObjectionId,
        /// To which application.
        application: ApplicationRef,
        /// For which dialogue.
        dialogue: DialogueId,
        /// Whose.
        state: StateCode,
        /// What it expresses.
        position: Position,
        /// Where the reasons are.
        reasons: Option<Kept>,
        /// By whom.
        by: Option<PersonId>,
        /// When.
        at: Timestamp,
    },
    /// A draft was taken back: of an objection, which is gone, or of a withdrawal, and the objection stays maintained.
    Discarded {
        /// Which.
        objection: ObjectionId,
    },
    /// It was confirmed: from now on it has the effect its policy gives it.
    Confirmed {
        /// Which.
        objection: ObjectionId,
        /// By whom; `None`: from paper.
        by: Option<PersonId>,
        /// The note verbale.
        note: NoteVerbaleId,
        /// When it was received.
        at: Timestamp,
        /// Inside the window.
        in_time: bool,
        /// What others learn of it.
        disclosure: Disclosure,
        /// Whether the case had been decided already.
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        after_decision: bool,
    },
    /// It concerns what its dialogue became.
    Carried {
        /// Which.
        objection: ObjectionId,
        /// One of its own, where the dialogue was split and the objection itself goes with another part.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        copy: Option<ObjectionCopy>,
        /// The dialogue it concerns now.
        dialogue: DialogueId,
    },
    /// A withdrawal was drafted.
    WithdrawalDrafted {
        /// Which.
        objection: ObjectionId,
        /// By whom.
        by: Option<PersonId>,
    },
    /// It was withdrawn.
    Withdrawn {
        /// Which.
        objection: ObjectionId,
        /// The note verbale.
        note: NoteVerbaleId,
        /// When.
        at: Timestamp,
    },
}

/// An objection to a further part of a dialogue that was split: each can be withdrawn without the other.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct ObjectionCopy {
    /// Its reference.
    pub objection: ObjectionId,
    /// Where its reasons are, in a row of their own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reasons: Option<Kept>,
}

impl ObjectionCommand {
    /// What kind of deed it is.
    pub fn deed(&self) -> Deed {
        match self {
            Self::Draft { .. } | Self::Discard(_) | Self::Withdraw { .. } => Deed::DraftObjection,
            Self::Confirm { .. } => Deed::ConfirmObjection,
            Self::EnterFromPaper { .. } | Self::WithdrawFromPaper { .. } => Deed::EnterFromPaper,
        }
    }
}

impl ObjectionEvent {
    pub(crate) fn kept(&self) -> Option<Kept> {
        match self {
            Self::Drafted { reasons, .. } => *reasons,
            Self::Carried {
                copy: Some(copy), ..
            } => copy.reasons,
            _ => None,
        }
    }
}

pub(crate) fn apply(world: &mut World, event: &ObjectionEvent) -> Result<(), Damaged> {
    match event {
        ObjectionEvent::Drafted {
            objection,
            application,
            dialogue,
            state,
            position,
            reasons,
            by,
            at,
        } => {
            let case = (application.clone(), dialogue.clone());
            let to = world.objections.to.entry(case).or_default();
            to.push_back(*objection);
            let drafted = Objection {
                id: *objection,
                application: application.clone(),
                dialogue: dialogue.clone(),
                state: state.clone(),
                position: *position,
                reasons: *reasons,
                drafted_by: *by,
                drafted: *at,
                standing: Standing::Drafted,
                disclosure: Disclosure::default(),
                after_decision: false,
            };
            world.objections.all.insert(*objection, drafted);
        }
        ObjectionEvent::Discarded { objection } => {
            let known = known_mut(world, objection)?;
            if let Standing::Withdrawing {
                at,
                in_time,
                by,
                note,
            } = known.standing
            {
                known.standing = Standing::Maintained {
                    at,
                    in_time,
                    by,
                    note,
                };
            } else {
                let case = (known.application.clone(), known.dialogue.clone());
                world.objections.all.remove(objection);
                if let Some(to) = world.objections.to.get_mut(&case) {
                    to.retain(|known| known != objection);
                }
            }
        }
        ObjectionEvent::Confirmed {
            objection,
            by,
            note,
            at,
            in_time,
            disclosure,
            after_decision,
        } => {
            let known = known_mut(world, objection)?;
            known.standing = Standing::Maintained {
                at: *at,
                in_time: *in_time,
                by: *by,
                note: *note,
            };
            known.disclosure = *disclosure;
            known.after_decision = *after_decision;
        }
        ObjectionEvent::Carried {
            objection,
            copy,
            dialogue,
        } => {
            let mut carried = known_mut(world, objection)?.clone();
            let former = std::mem::replace(&mut carried.dialogue, dialogue.clone());
            let application = carried.application.clone();
            match copy {
                Some(copy) => {
                    carried.id = copy.objection;
                    carried.reasons = copy.reasons;
                }
                None => {
                    let case = (application.clone(), former);
                    if let Some(to) = world.objections.to.get_mut(&case) {
                        to.retain(|known| known != objection);
                    }
                }
            }
            let to = world.objections.to.entry((application, dialogue.clone()));
            to.or_default().push_back(carried.id);
            world.objections.all.insert(carried.id, carried);
        }
        ObjectionEvent::WithdrawalDrafted { objection, .. } => {
            let known = known_mut(world, objection)?;
            if let Standing::Maintained {
                at,
                in_time,
                by,
                note,
            } = known.standing
            {
                known.standing = Standing::Withdrawing {
                    at,
                    in_time,
                    by,
                    note,
                };
            }
        }
        ObjectionEvent::Withdrawn { objection, at, .. } => {
            known_mut(world, objection)?.standing = Standing::Withdrawn { at: *at };
        }
    }
    Ok(())
}

fn known_mut<'w>(
    world: &'w mut World,
    objection: &ObjectionId,
) -> Result<&'w mut Objection, Damaged> {
    let known = world.objections.all.get_mut(objection);
    known.ok_or(Damaged("an objection that was never drafted"))
}
