//! The entries that a merger or a split makes, in the order in which they are read: the dialogue, its calls, lists, cases,
//! objections, what follows for cases under their policies, letters.

use super::standing::{Change, FOR_ANOTHER, Fate, Goes, foreseen};
use super::{Carrying, may};
use crate::authority::Who;
use crate::dialogue::{Dialogue, DialogueEvent};
use crate::keeping::{ErasureBasis, Shelving, with_the_dialogues};
use crate::letters::{self, LetterKind};
use crate::participation::application::{ApplicationEvent, CarriedAs, CarriedCase};
use crate::participation::call::{CallEvent, CallState};
use crate::participation::circulation::{self, Circulation, CirculationEvent, consequences};
use crate::participation::objection::{ObjectionCopy, ObjectionEvent};
use crate::world::{Act, Decision, Submission};
use crate::{
    ApplicationRef, Audience, CirculationId, DialogueId, Event, ObjectionId, Purpose, Refusal,
    Retention, World,
};
use std::collections::BTreeMap;

/// Two or more become one, held jointly.
pub(crate) fn merge(
    world: &World,
    submission: &Submission,
    formers: &[DialogueId],
    into: &Dialogue,
    carrying: Carrying,
) -> Result<Decision, Refusal> {
    may::several(formers)?;
    let event = DialogueEvent::Merged {
        dialogues: formers.to_vec(),
        into: into.clone(),
        carrying,
    };
    let change = Change { formers, carrying };
    become_others(world, submission, change, std::slice::from_ref(into), event)
}

/// A joint one becomes its parts.
pub(crate) fn split(
    world: &World,
    submission: &Submission,
    former: &DialogueId,
    parts: &[Dialogue],
    carrying: Carrying,
) -> Result<Decision, Refusal> {
    may::joint(world, former, parts)?;
    let event = DialogueEvent::Split {
        dialogue: former.clone(),
        parts: parts.to_vec(),
        carrying,
    };
    let formers = std::slice::from_ref(former);
    let change = Change { formers, carrying };
    become_others(world, submission, change, parts, event)
}

fn become_others(
    world: &World,
    submission: &Submission,
    change: Change<'_>,
    successors: &[Dialogue],
    event: DialogueEvent,
) -> Result<Decision, Refusal> {
    let who = Who::acting(world, &submission.actor);
    may::may_end(world, who, submission.received, change.formers)?;
    may::may_begin(world, submission, change.formers, successors)?;
    let mut carrier = Carrier {
        world,
        submission,
        change,
        successors,
        lists: BTreeMap::new(),
        shelving: Shelving::new(submission.seed),
    };
    let audience = successors
        .first()
        .map_or(Audience::Restricted, |of| of.audience);
    let mut decision = Decision::single(audience, Event::Dialogue(event));
    decision.acts.extend(carrier.calls());
    decision.acts.extend(carrier.lists());
    decision.acts.extend(carrier.cases());
    decision.acts.extend(carrier.objections()?);
    decision.acts.extend(carrier.following(&decision.acts)?);
    let (moved, rows) = carrier.letters();
    decision.acts.extend(moved);
    let decision = decision.with_vault(carrier.shelving);
    let decision = rows.into_iter().fold(decision, |decision, row| {
        decision.erasing(row, ErasureBasis::Requested)
    });
    // What is kept is counted from the day of what the dialogues became.
    let last = successors.iter().map(|next| next.date).max();
    let formers = change.formers.iter();
    let moves: Vec<_> = formers
        .filter_map(|former| Some((former.clone(), last?)))
        .collect();
    Ok(with_the_dialogues(world, decision, &moves))
}

/// Carries what hangs on the former dialogues over to their successors.
struct Carrier<'a> {
    world: &'a World,
    submission: &'a Submission,
    change: Change<'a>,
    successors: &'a [Dialogue],
    /// What each list is at each successor: itself at the first, a list of its own at every other.
    lists: BTreeMap<(CirculationId, DialogueId), CirculationId>,
    shelving: Shelving,
}

impl Carrier<'_> {
    fn ids(&self) -> impl Iterator<Item = &DialogueId> {
        self.successors.iter().map(|of| &of.id)
    }

    /// Calls that were withdrawn stay as they were.
    fn calls(&self) -> Vec<Act> {
        let formers = self.change.formers;
        let named = |dialogues: &[DialogueId]| dialogues.iter().any(|id| formers.contains(id));
        self.world
            .calls
            .values()
            .filter(|call| call.state != CallState::Withdrawn && named(&call.terms.dialogues))
            .map(|call| {
                let mut dialogues: Vec<DialogueId> = Vec::new();
                for id in &call.terms.dialogues {
                    let instead: Vec<&DialogueId> = match formers.contains(id) {
                        true => self.ids().collect(),
                        false => vec![id],
                    };
                    for id in instead {
                        if !dialogues.contains(id) {
                            dialogues.push(id.clone());
                        }
                    }
                }
                let carried = CallEvent::Carried {
                    call: call.terms.id.clone(),
                    dialogues,
                    at: self.submission.received,
                };
                act(call.audience(), Event::Call(carried))
            })
            .collect()
    }

    /// Lists are numbered anew in the order in which they went out; each keeps under which number it did.
    fn lists(&mut self) -> Vec<Act> {
        let formers = self.change.formers.iter();
        let mut lists: Vec<&Circulation> = formers
            .flat_map(|former| self.world.circulations.before(former))
            .collect();
        lists.sort_by_key(|list| (list.opened, list.number, list.id));
        let (mut acts, mut drawn) = (Vec::new(), 0);
        for (list, number) in lists.into_iter().zip(1_u16..) {
            // Copies before the list itself, which leaves its dialogue.
            for (place, next) in self.successors.iter().enumerate().rev() {
                let copy = (place > 0).then(|| {
                    drawn += 1;
                    CirculationId::drawn(&self.submission.seed, drawn)
                });
                let key = (list.id, next.id.clone());
                self.lists.insert(key, copy.unwrap_or(list.id));
                let carried = CirculationEvent::Carried {
                    circulation: list.id,
                    copy,
                    dialogue: next.id.clone(),
                    number,
                    closed: self.change.carrying == Carrying::Anew,
                    at: self.submission.received,
                };
                let audience = circulation::audience(&list.terms);
                acts.push(act(audience, Event::Circulation(carried)));
            }
        }
        acts
    }

    fn cases(&self) -> Vec<Act> {
        foreseen(self.world, self.change)
            .iter()
            .map(|fate| {
                let carried = ApplicationEvent::Carried {
                    application: fate.application.reference.clone(),
                    from: fate.before.iter().map(|(id, _)| (*id).clone()).collect(),
                    into: self.ids().map(|id| self.case(fate, id)).collect(),
                    at: self.submission.received,
                };
                act(Audience::Restricted, Event::Application(carried))
            })
            .collect()
    }

    fn case(&self, fate: &Fate<'_>, into: &DialogueId) -> CarriedCase {
        let here = |list: CirculationId| self.lists.get(&(list, into.clone())).copied();
        let list = |former: &DialogueId| {
            let application = &fate.application.reference;
            let list = self.world.circulations.of(application, former);
            list.and_then(|list| here(list.id))
        };
        let standing = match &fate.goes {
            Goes::AsFor(former) => CarriedAs::AsFor {
                former: former.clone(),
                list: list(former),
            },
            Goes::Sufficient => CarriedAs::Sufficient,
            Goes::Aside => CarriedAs::SetAside(FOR_ANOTHER),
            Goes::Again(on) => here(*on).map_or(CarriedAs::Sufficient, |circulation| {
                CarriedAs::Again { circulation }
            }),
        };
        CarriedCase {
            dialogue: into.clone(),
            standing,
        }
    }

    /// Every objection goes on, whatever became of it: one for each successor.
    fn objections(&mut self) -> Result<Vec<Act>, Refusal> {
        let formers = self.change.formers;
        let mut all: Vec<_> = self
            .world
            .objections
            .all
            .values()
            .filter(|objection| formers.contains(&objection.dialogue))
            .collect();
        all.sort_by_key(|objection| (objection.drafted, objection.id));
        let (mut acts, mut drawn) = (Vec::new(), 0);
        for objection in all {
            for (place, next) in self.successors.iter().enumerate().rev() {
                let copy = match place {
                    0 => None,
                    _ => {
                        drawn += 1;
                        let id = ObjectionId::drawn(&self.submission.seed, drawn);
                        Some(self.copy(id, objection.reasons.as_ref())?)
                    }
                };
                let carried = ObjectionEvent::Carried {
                    objection: objection.id,
                    copy,
                    dialogue: next.id.clone(),
                };
                acts.push(act(Audience::Sealed, Event::Objection(carried)));
            }
        }
        Ok(acts)
    }

    /// Reasons in a row of their own, so that one of the two can be taken back without the other.
    fn copy(
        &mut self,
        objection: ObjectionId,
        reasons: Option<&crate::Kept>,
    ) -> Result<ObjectionCopy, Refusal> {
        let text = reasons.and_then(|kept| self.world.shelf.get(&kept.row));
        let text: Option<String> = text.and_then(|json| serde_json::from_str(json).ok());
        let reasons = text.map(|text| {
            let owner = format!("objection {objection}");
            self.shelving
                .keep_value(&owner, Purpose::Reasons, &text, Retention::Permanent)
        });
        Ok(ObjectionCopy {
            objection,
            reasons: reasons.transpose()?,
        })
    }

    /// What the policies make of cases now that objections of several dialogues stand together.
    fn following(&self, acts: &[Act]) -> Result<Vec<Act>, Refusal> {
        let mut after = self.world.clone();
        let today = crate::day_in_vienna(self.submission.received);
        for act in acts {
            // All of it follows from what is there.
            crate::apply(&mut after, &act.event, today)
                .map_err(|_| Refusal::new("refused-not-carried"))?;
        }
        let at = self.submission.received;
        let following = self.ids().flat_map(|id| {
            let cases = after.applications.for_dialogue.get(id);
            let cases: Vec<ApplicationRef> = cases.into_iter().flatten().cloned().collect();
            consequences(&after, id, cases, at)
        });
        Ok(following.collect())
    }

    /// Drafts of letters that say what is no longer so are thrown away; what an officer wrote freely stays.
    fn letters(&self) -> (Vec<Act>, Vec<crate::RowId>) {
        let outdated = letters::drafted_about(self.world, self.change.formers, |kind| {
            matches!(
                kind,
                LetterKind::Invitation | LetterKind::NotAdmitted | LetterKind::Circulated
            )
        });
        let at = self.submission.received;
        let moved = outdated.iter().map(|letter| {
            let event = letters::discarded(letter.id, at);
            act(Audience::Restricted, Event::Letter(event))
        });
        let rows = outdated.iter().map(|letter| letter.text.row);
        let held = rows.filter(|row| self.world.kept.contains_key(row));
        (moved.collect(), held.collect())
    }
}

const fn act(audience: Audience, event: Event) -> Act {
    Act { audience, event }
}
