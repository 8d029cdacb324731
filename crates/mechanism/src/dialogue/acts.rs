//! What may happen to a dialogue, and when.

use super::{Carrying, Convened, Correction, Dialogue, Life, Opening, Origin, succession};
use crate::keeping::{Content, Kept, Purpose, Shelving, with_the_dialogues};
use crate::refusal::Rule;
use crate::world::{Decision, Submission};
use crate::{Audience, DialogueId, Event, Refusal, World};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// What an officer may do with a dialogue.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DialogueCommand {
    /// Enters it.
    Record(Dialogue),
    /// Opens its sitting.
    OpenSitting {
        /// Which.
        dialogue: DialogueId,
        /// On what.
        opening: Opening,
    },
    /// Closes it: it was held.
    Close(DialogueId),
    /// Gives it another day.
    Postpone {
        /// Which.
        dialogue: DialogueId,
        /// The new day.
        to: Date,
    },
    /// Cancels it.
    Cancel(DialogueId),
    /// Makes one joint dialogue of several.
    Merge {
        /// Of which.
        dialogues: Vec<DialogueId>,
        /// The joint one; follows all their meetings.
        into: Dialogue,
        /// What becomes of where cases stand.
        carrying: Carrying,
    },
    /// Makes several dialogues of a joint one.
    Split {
        /// Of which.
        dialogue: DialogueId,
        /// The parts; together they follow its meetings.
        parts: Vec<Dialogue>,
        /// What becomes of where cases stand.
        carrying: Carrying,
    },
    /// Mends what was entered; the corrections log shows what changed and why.
    Correct {
        /// The facts as they should have been.
        facts: Dialogue,
        /// Why, in a sentence; kept in the vault.
        reason: Content,
    },
}

/// What happened to a dialogue.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DialogueEvent {
    /// It was entered.
    Recorded(Dialogue),
    /// Its sitting opened.
    SittingOpened {
        /// Which.
        dialogue: DialogueId,
        /// On what.
        opening: Opening,
    },
    /// It was held.
    Closed {
        /// Which.
        dialogue: DialogueId,
    },
    /// It was given another day.
    Postponed {
        /// Which.
        dialogue: DialogueId,
        /// To when.
        to: Date,
    },
    /// It was cancelled.
    Cancelled {
        /// Which.
        dialogue: DialogueId,
    },
    /// Several became one, held jointly. What hung on them is carried by the entries that follow.
    Merged {
        /// Which.
        dialogues: Vec<DialogueId>,
        /// The joint one.
        into: Dialogue,
        /// What became of where cases stood.
        carrying: Carrying,
    },
    /// A joint one became its parts. What hung on it is carried by the entries that follow.
    Split {
        /// Which.
        dialogue: DialogueId,
        /// The parts.
        parts: Vec<Dialogue>,
        /// What became of where cases stood.
        carrying: Carrying,
    },
    /// What was entered was mended.
    Corrected {
        /// The facts now.
        facts: Dialogue,
        /// Why.
        reason: Kept,
    },
}

pub(crate) fn decide(
    world: &World,
    submission: &Submission,
    command: &DialogueCommand,
) -> Result<Decision, Refusal> {
    use DialogueCommand as C;
    use DialogueEvent as E;
    match command.clone() {
        C::Record(dialogue) => {
            if world.dialogues.contains_key(&dialogue.id) {
                return Err(Refusal::new("refused-dialogue-exists").with("dialogue", &dialogue.id));
            }
            sound(world, &dialogue)?;
            Ok(Decision::single(
                dialogue.audience,
                Event::Dialogue(E::Recorded(dialogue)),
            ))
        }
        C::OpenSitting { dialogue, opening } => {
            let convened = planned(world, &dialogue)?;
            may_open(world, convened, &opening)?;
            entered(world, dialogue, |dialogue| E::SittingOpened {
                dialogue,
                opening,
            })
        }
        C::Close(dialogue) => {
            if !matches!(life(world, &dialogue)?, Life::Open(_)) {
                return Err(Refusal::new("refused-not-open").with("dialogue", &dialogue));
            }
            entered(world, dialogue, |dialogue| E::Closed { dialogue })
        }
        C::Postpone { dialogue, to } => {
            planned(world, &dialogue)?;
            let postponed = entered(world, dialogue.clone(), |dialogue| E::Postponed {
                dialogue,
                to,
            })?;
            Ok(with_the_dialogues(world, postponed, &[(dialogue, to)]))
        }
        C::Cancel(dialogue) => {
            planned(world, &dialogue)?;
            entered(world, dialogue, |dialogue| E::Cancelled { dialogue })
        }
        C::Merge {
            dialogues,
            into,
            carrying,
        } => succession::merge(world, submission, &dialogues, &into, carrying),
        C::Split {
            dialogue,
            parts,
            carrying,
        } => succession::split(world, submission, &dialogue, &parts, carrying),
        C::Correct { facts, reason } => {
            let Some(convened) = world.dialogues.get(&facts.id) else {
                return Err(Refusal::no_such_dialogue(&facts.id));
            };
            if convened.facts == facts {
                return Err(Refusal::new("refused-nothing-changed"));
            }
            sound(world, &facts)?;
            let audience = facts.audience.max(convened.facts.audience);
            let mut shelving = Shelving::new(submission.seed);
            let reason = shelving.keep(facts.id.as_str(), Purpose::Reason, &reason)?;
            let moved = [(facts.id.clone(), facts.date)];
            let event = Event::Dialogue(E::Corrected { facts, reason });
            let corrected = Decision::single(audience, event).with_vault(shelving);
            Ok(with_the_dialogues(world, corrected, &moved))
        }
    }
}

/// Whether what is said of a dialogue can be true.
pub(super) fn sound(world: &World, dialogue: &Dialogue) -> Result<(), Refusal> {
    if dialogue.meetings.is_empty() {
        return Err(Refusal::new("refused-no-meeting").under(Rule::Dialogues));
    }
    for (index, meeting) in dialogue.meetings.iter().enumerate() {
        crate::calendar::acts_known_meeting(world, *meeting)?;
        if dialogue.meetings[..index]
            .iter()
            .any(|earlier| earlier.group == meeting.group)
        {
            return Err(Refusal::new("refused-group-twice").with("group", meeting.group.code()));
        }
    }
    match &dialogue.origin {
        Origin::Attested { source, .. } => crate::calendar::acts_known_source(world, source),
        Origin::Planned => chaired_by_officers(dialogue),
    }
}

/// A dialogue is chaired by the Chair or co-Chairs of the groups it follows; a joint one by one of each at least (rule 41).
fn chaired_by_officers(dialogue: &Dialogue) -> Result<(), Refusal> {
    if let Some(stranger) = dialogue
        .chairs
        .iter()
        .find(|chair| !dialogue.concerns(chair.group))
    {
        return Err(Refusal::new("refused-chair-of-another-group")
            .under(Rule::Practice)
            .with("chair", &stranger.name));
    }
    let lacking = dialogue
        .topics()
        .find(|group| !dialogue.chairs.iter().any(|chair| chair.group == *group));
    match lacking {
        Some(group) if !dialogue.chairs.is_empty() => {
            Err(Refusal::new("refused-group-without-chair")
                .under(Rule::Practice)
                .with("group", group.code()))
        }
        _ => Ok(()),
    }
}

fn may_open(world: &World, convened: &Convened, opening: &Opening) -> Result<(), Refusal> {
    match opening {
        Opening::ByDecision(reference)
            if reference.trim().is_empty() || reference.chars().count() > 80 =>
        {
            Err(Refusal::new("refused-decision-without-reference"))
        }
        Opening::ByDecision(_) => Ok(()),
        Opening::ReportsAdopted => {
            for id in &convened.facts.meetings {
                let meeting = world.meetings.get(id);
                let done =
                    meeting.is_some_and(|m| m.closes.is_some() && m.report_adopted.is_some());
                if !done {
                    return Err(Refusal::new("refused-report-not-adopted")
                        .under(Rule::Dialogues)
                        .with("group", id.group.code())
                        .with("number", id.number));
                }
            }
            Ok(())
        }
    }
}

fn life<'a>(world: &'a World, dialogue: &DialogueId) -> Result<&'a Life, Refusal> {
    world
        .dialogues
        .get(dialogue)
        .map(|convened| &convened.life)
        .ok_or_else(|| Refusal::no_such_dialogue(dialogue))
}

pub(super) fn planned<'a>(
    world: &'a World,
    dialogue: &DialogueId,
) -> Result<&'a Convened, Refusal> {
    match life(world, dialogue)? {
        Life::Planned => world
            .dialogues
            .get(dialogue)
            .ok_or_else(|| Refusal::no_such_dialogue(dialogue)),
        _ => Err(Refusal::new("refused-no-longer-planned").with("dialogue", dialogue)),
    }
}

fn entered(
    world: &World,
    dialogue: DialogueId,
    event: impl FnOnce(DialogueId) -> DialogueEvent,
) -> Result<Decision, Refusal> {
    let audience = world
        .dialogues
        .get(&dialogue)
        .map_or(Audience::Restricted, |convened| convened.facts.audience);
    Ok(Decision::single(audience, Event::Dialogue(event(dialogue))))
}

pub(crate) fn apply(
    world: &mut World,
    event: &DialogueEvent,
    on: Date,
) -> Result<(), &'static str> {
    use DialogueEvent as E;
    const UNKNOWN: &str = "a dialogue that was never entered";
    match event.clone() {
        E::Recorded(facts) => begin(world, facts),
        E::SittingOpened { dialogue, opening } => {
            world.dialogues.get_mut(&dialogue).ok_or(UNKNOWN)?.life = Life::Open(opening);
        }
        E::Closed { dialogue } => {
            world.dialogues.get_mut(&dialogue).ok_or(UNKNOWN)?.life = Life::Held
        }
        E::Postponed { dialogue, to } => {
            world
                .dialogues
                .get_mut(&dialogue)
                .ok_or(UNKNOWN)?
                .facts
                .date = to
        }
        E::Cancelled { dialogue } => {
            world.dialogues.get_mut(&dialogue).ok_or(UNKNOWN)?.life = Life::Cancelled
        }
        E::Merged {
            dialogues, into, ..
        } => {
            for former in dialogues {
                world.dialogues.get_mut(&former).ok_or(UNKNOWN)?.life = Life::Merged {
                    into: into.id.clone(),
                    on,
                };
            }
            begin(world, into);
        }
        E::Split {
            dialogue, parts, ..
        } => {
            world.dialogues.get_mut(&dialogue).ok_or(UNKNOWN)?.life = Life::Split {
                parts: parts.iter().map(|part| part.id.clone()).collect(),
                on,
            };
            for part in parts {
                begin(world, part);
            }
        }
        E::Corrected { facts, reason } => {
            let convened = world.dialogues.get_mut(&facts.id).ok_or(UNKNOWN)?;
            let before = std::mem::replace(&mut convened.facts, facts.clone());
            world.kept.insert(reason.row, reason);
            world.corrections.push_back(Arc::new(Correction {
                before,
                after: facts,
                reason,
                on,
            }));
        }
    }
    Ok(())
}

/// A dialogue as it is entered.
fn begin(world: &mut World, facts: Dialogue) {
    let life = match facts.origin {
        Origin::Planned => Life::Planned,
        Origin::Attested { .. } => Life::Held,
    };
    world
        .dialogues
        .insert(facts.id.clone(), Convened { facts, life });
}
