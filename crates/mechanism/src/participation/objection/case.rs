//! The case an objection is about: on a list or not, and whether its State has said something already.

use super::acts::ObjectionEvent;
use super::{Objection, Standing};
use crate::participation::application::{Case, Stage};
use crate::participation::circulation::{Circulation, Recipients, same_organization};
use crate::{
    ApplicationRef, DialogueId, NoteVerbaleId, ObjectionId, PersonId, Refusal, StateCode, World,
};
use jiff::Timestamp;

/// A case that is or was before the States parties or the extended Bureau.
pub(super) struct OnList<'w> {
    pub(super) application: &'w ApplicationRef,
    pub(super) list: &'w Circulation,
    case: &'w Case,
}

impl OnList<'_> {
    /// Whom nobody wants to admit any more, nobody objects to.
    pub(super) fn not_withdrawn(&self) -> Result<(), Refusal> {
        if self.case.stage == Stage::Withdrawn {
            let refusal = Refusal::new("refused-case-withdrawn");
            return Err(refusal.with("application", self.application));
        }
        Ok(())
    }

    /// The word of the head, or of the paper: inside the window or outside, to the last fraction of a second, and under
    /// what the list said of disclosure.
    pub(super) fn confirmed(
        &self,
        objection: ObjectionId,
        by: Option<PersonId>,
        note: NoteVerbaleId,
        at: Timestamp,
    ) -> ObjectionEvent {
        ObjectionEvent::Confirmed {
            objection,
            by,
            note,
            at,
            in_time: self.list.is_open(at),
            disclosure: self.list.terms.disclosure,
            after_decision: matches!(self.case.stage, Stage::Decided(_)),
        }
    }
}

pub(super) fn on_a_list<'w>(
    world: &'w World,
    application: &'w ApplicationRef,
    dialogue: &DialogueId,
) -> Result<OnList<'w>, Refusal> {
    let found = world.applications.all.get(application);
    let case = found.and_then(|found| found.case(dialogue));
    let list = world.circulations.of(application, dialogue);
    match (case, list) {
        (Some(case), Some(list)) => Ok(OnList {
            application,
            list,
            case,
        }),
        _ => Err(not_on_a_list(application)),
    }
}

/// A case that a delegation may know of: one that was circulated. What does not exist is refused in the same words.
pub(super) fn before_the_states<'w>(
    world: &'w World,
    application: &'w ApplicationRef,
    dialogue: &DialogueId,
) -> Result<OnList<'w>, Refusal> {
    let found = on_a_list(world, application, dialogue)?;
    if found.list.terms.recipients == Recipients::StatesParties {
        Ok(found)
    } else {
        Err(not_on_a_list(application))
    }
}

/// One at a time of each State to each organization: two that contradict each other would leave open what the State says.
pub(super) fn none_open(
    world: &World,
    state: &StateCode,
    case: &OnList<'_>,
    open: impl Fn(&Objection) -> bool,
) -> Result<(), Refusal> {
    let dialogue = &case.list.dialogue;
    let expressed = same_organization(world, case.application, dialogue)
        .iter()
        .flat_map(|application| world.objections.to_case(application, dialogue))
        .filter(|known| known.state == *state)
        .filter(|known| !matches!(known.standing, Standing::Withdrawn { .. }))
        .any(open);
    if expressed {
        let refusal = Refusal::new("refused-expressed-already");
        return Err(refusal.with("application", case.application));
    }
    Ok(())
}

pub(super) fn not_on_a_list(application: &ApplicationRef) -> Refusal {
    Refusal::new("refused-not-on-a-list").with("application", application)
}
