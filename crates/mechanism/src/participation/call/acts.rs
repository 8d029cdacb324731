//! What may happen to a call: drafted, published, changed in the open, withdrawn.

use super::{Call, CallState, CallTerms, CallText, CallVersion};
use crate::authority::{Deed, Who};
use crate::dialogue::Life;
use crate::keeping::{ErasureBasis, Kept, Purpose, Retention, Shelving};
use crate::world::{Damaged, Decision, Submission};
use crate::{Audience, CallId, DialogueId, Event, Refusal, World};
use imbl::vector;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// What may be asked for about calls.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CallCommand {
    /// Drafts a call, or changes one. A change after publication makes a new version that all who applied are told of;
    /// what has been answered stays as it was answered.
    Draft {
        /// What it says.
        terms: CallTerms,
        /// Its words and its form.
        text: CallText,
        /// Publishes although these languages lack words; recorded.
        without: Vec<String>,
    },
    /// Lets everybody read it.
    Publish(CallId),
    /// Withdraws it.
    Withdraw(CallId),
}

/// What happened to a call.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CallEvent {
    /// It was drafted, or changed.
    Drafted {
        /// What it says.
        terms: CallTerms,
        /// Where its words and its form are.
        text: Kept,
        /// When.
        at: Timestamp,
        /// Languages it has no words in, by an officer's leave.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        without: Vec<String>,
    },
    /// Everybody may read it.
    Published {
        /// Which.
        call: CallId,
        /// When.
        at: Timestamp,
    },
    /// Dialogues it names became others: it names these from now on, and says the same otherwise.
    Carried {
        /// Which.
        call: CallId,
        /// The dialogues it names.
        dialogues: Vec<DialogueId>,
        /// When.
        at: Timestamp,
    },
    /// It was withdrawn.
    Withdrawn {
        /// Which.
        call: CallId,
        /// When.
        at: Timestamp,
    },
}

impl CallCommand {
    /// What kind of deed it is.
    pub fn deed(&self) -> Deed {
        Deed::ShapeCall
    }
}

impl CallEvent {
    pub(crate) fn kept(&self) -> Option<Kept> {
        match self {
            Self::Drafted { text, .. } => Some(*text),
            _ => None,
        }
    }
}

/// The most versions of one call.
const MOST_VERSIONS: u16 = 500;

pub(crate) fn decide(
    world: &World,
    submission: &Submission,
    command: &CallCommand,
) -> Result<Decision, Refusal> {
    let who = Who::acting(world, &submission.actor);
    let now = submission.received;
    match command {
        CallCommand::Draft {
            terms,
            text,
            without,
        } => {
            theirs(who, &terms.dialogues)?;
            terms.sound(world)?;
            text.sound(without)?;
            let before = world.calls.get(&terms.id);
            if let Some(call) = before {
                theirs(who, &call.terms.dialogues)?;
                may_change(world, call, terms, text, without, now)?;
            } else {
                all_planned(world, &terms.dialogues)?;
            }
            drafted(submission, before, terms, text, without)
        }
        CallCommand::Publish(id) => {
            let call = known(world, who, id)?;
            if call.state != CallState::Drafted {
                return Err(of_call("refused-call-not-drafted", id));
            }
            // What was true when it was drafted may not be any more.
            call.terms.sound(world)?;
            all_planned(world, &call.terms.dialogues)?;
            all_public(world, &call.terms.dialogues)?;
            let text = call.read(world)?;
            text.speaks(call.newest().map_or(&[], |newest| &newest.without))?;
            let event = CallEvent::Published {
                call: id.clone(),
                at: now,
            };
            Ok(Decision::public(Event::Call(event)))
        }
        CallCommand::Withdraw(id) => {
            let call = known(world, who, id)?;
            if call.state == CallState::Withdrawn {
                return Err(of_call("refused-call-withdrawn", id));
            }
            let event = CallEvent::Withdrawn {
                call: id.clone(),
                at: now,
            };
            Ok(Decision::single(call.audience(), Event::Call(event)))
        }
    }
}

fn of_call(key: &'static str, id: &CallId) -> Refusal {
    Refusal::new(key).with("call", id)
}

/// A call that this actor may shape; for others there is none.
fn known<'w>(world: &'w World, who: Who<'_>, id: &CallId) -> Result<&'w Call, Refusal> {
    let call = world
        .calls
        .get(id)
        .ok_or_else(|| of_call("refused-no-such-call", id))?;
    theirs(who, &call.terms.dialogues)?;
    Ok(call)
}

/// An officer of some dialogues shapes calls for these and no others.
fn theirs(who: Who<'_>, dialogues: &[DialogueId]) -> Result<(), Refusal> {
    let all = dialogues
        .iter()
        .all(|dialogue| who.may_for(Deed::ShapeCall, Some(dialogue)));
    if all {
        Ok(())
    } else {
        Err(Refusal::new("refused-not-yours"))
    }
}

fn all_planned(world: &World, dialogues: &[DialogueId]) -> Result<(), Refusal> {
    let over = dialogues.iter().find(|dialogue| {
        world
            .dialogues
            .get(dialogue)
            .is_none_or(|convened| convened.life != Life::Planned)
    });
    match over {
        Some(dialogue) => Err(Refusal::new("refused-no-longer-planned").with("dialogue", dialogue)),
        None => Ok(()),
    }
}

/// A public call does not speak of a dialogue that is not public.
fn all_public(world: &World, dialogues: &[DialogueId]) -> Result<(), Refusal> {
    let hidden = dialogues.iter().find(|dialogue| {
        world
            .dialogues
            .get(dialogue)
            .is_none_or(|convened| convened.facts.audience != Audience::Public)
    });
    match hidden {
        Some(dialogue) => {
            Err(Refusal::new("refused-dialogue-not-public").with("dialogue", dialogue))
        }
        None => Ok(()),
    }
}

/// What may still change. Before publication, everything. After it, nothing that would turn an application that was in
/// order into one that is not: the opening once it has passed, a deadline into the past, a dialogue somebody applied for.
fn may_change(
    world: &World,
    call: &Call,
    terms: &CallTerms,
    text: &CallText,
    without: &[String],
    now: Timestamp,
) -> Result<(), Refusal> {
    match call.state {
        CallState::Drafted => return all_planned(world, &terms.dialogues),
        CallState::Withdrawn => return Err(of_call("refused-call-withdrawn", &terms.id)),
        CallState::Published => {}
    }
    text.speaks(without)?;
    if call.versions.len() >= usize::from(MOST_VERSIONS) {
        return Err(of_call("refused-call-too-many-versions", &terms.id));
    }
    if terms.opens != call.terms.opens && call.terms.opens <= now {
        return Err(of_call("refused-call-opened", &terms.id));
    }
    if terms.closes != call.terms.closes && terms.closes <= now {
        return Err(of_call("refused-deadline-in-the-past", &terms.id));
    }
    let added: Vec<DialogueId> = terms
        .dialogues
        .iter()
        .filter(|dialogue| !call.terms.dialogues.contains(dialogue))
        .cloned()
        .collect();
    all_planned(world, &added)?;
    all_public(world, &added)?;
    let applied_for = |dialogue: &&DialogueId| {
        let asking = world.applications.for_dialogue.get(*dialogue);
        let mut asking = asking
            .into_iter()
            .flatten()
            .filter_map(|reference| world.applications.all.get(reference));
        asking.any(|application| application.call == terms.id)
    };
    let dropped = call
        .terms
        .dialogues
        .iter()
        .filter(|dialogue| !terms.dialogues.contains(dialogue))
        .find(applied_for);
    match dropped {
        Some(dialogue) => {
            Err(of_call("refused-dialogue-applied-for", &terms.id).with("dialogue", dialogue))
        }
        None => Ok(()),
    }
}

fn drafted(
    submission: &Submission,
    before: Option<&Call>,
    terms: &CallTerms,
    text: &CallText,
    without: &[String],
) -> Result<Decision, Refusal> {
    let mut shelving = Shelving::new(submission.seed);
    let kept = shelving.keep_value(
        &format!("call {}", terms.id),
        Purpose::Call,
        text,
        Retention::Permanent,
    )?;
    let event = CallEvent::Drafted {
        terms: terms.clone(),
        text: kept,
        at: submission.received,
        without: without.to_vec(),
    };
    let audience = before.map_or(Audience::Restricted, Call::audience);
    let decision = Decision::single(audience, Event::Call(event)).with_vault(shelving);
    Ok(match before {
        // A draft nobody but the office saw makes way; what was published stays for ever.
        Some(call) if call.state == CallState::Drafted => {
            decision.erasing(call.text.row, ErasureBasis::Replaced)
        }
        _ => decision,
    })
}

impl Call {
    /// Its newest version.
    pub fn newest(&self) -> Option<&CallVersion> {
        self.versions.last()
    }

    /// Whether it was ever public.
    pub fn was_published(&self) -> bool {
        self.versions.iter().any(|version| version.published)
    }

    pub(crate) fn audience(&self) -> Audience {
        if self.was_published() {
            Audience::Public
        } else {
            Audience::Restricted
        }
    }
}

pub(crate) fn apply(world: &mut World, event: &CallEvent) -> Result<(), Damaged> {
    const UNKNOWN: Damaged = Damaged("a call that was never drafted");
    match event {
        CallEvent::Drafted {
            terms,
            text,
            at,
            without,
        } => {
            let version = |number, published| CallVersion {
                number,
                terms: terms.clone(),
                text: *text,
                at: *at,
                published,
                without: without.clone(),
            };
            let Some(call) = world.calls.get_mut(&terms.id) else {
                let call = Call {
                    terms: terms.clone(),
                    text: *text,
                    state: CallState::Drafted,
                    versions: vector![version(1, false)],
                };
                world.calls.insert(terms.id.clone(), call);
                return Ok(());
            };
            call.terms = terms.clone();
            call.text = *text;
            let published = call.state == CallState::Published;
            let number = call.versions.last().map_or(0, |newest| newest.number);
            if published {
                call.versions
                    .push_back(version(number.saturating_add(1), true));
                measure_anew(world, terms);
            } else {
                call.versions.pop_back();
                call.versions.push_back(version(number.max(1), false));
            }
        }
        CallEvent::Published { call, .. } => {
            let call = world.calls.get_mut(call).ok_or(UNKNOWN)?;
            call.state = CallState::Published;
            if let Some(newest) = call.versions.back_mut() {
                newest.published = true;
            }
        }
        CallEvent::Carried {
            call,
            dialogues,
            at,
        } => {
            let call = world.calls.get_mut(call).ok_or(UNKNOWN)?;
            call.terms.dialogues.clone_from(dialogues);
            let Some(newest) = call.versions.last().cloned() else {
                return Err(UNKNOWN);
            };
            let published = call.state == CallState::Published;
            if !published {
                call.versions.pop_back();
            }
            let number = newest.number.saturating_add(u16::from(published));
            call.versions.push_back(CallVersion {
                number,
                terms: call.terms.clone(),
                at: *at,
                ..newest
            });
        }
        CallEvent::Withdrawn { call, .. } => {
            world.calls.get_mut(call).ok_or(UNKNOWN)?.state = CallState::Withdrawn;
        }
    }
    Ok(())
}

/// A deadline moved: what came between the old one and the new one is not late any more. Nothing becomes late by it,
/// because a deadline moves only to a time nobody has applied after.
fn measure_anew(world: &mut World, terms: &CallTerms) {
    let mistaken: Vec<_> = world
        .applications
        .all
        .values()
        .filter(|a| a.call == terms.id && a.late != (a.received >= terms.closes))
        .map(|a| a.reference.clone())
        .collect();
    for reference in mistaken {
        if let Some(application) = world.applications.all.get_mut(&reference) {
            application.late = application.received >= terms.closes;
        }
    }
}
