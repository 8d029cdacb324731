//! What may be done with lists, what happened to them, and what that makes of them.

use super::{Body, Circulation, Extension, Terms};
use crate::authority::Deed;
use crate::keeping::Kept;
use crate::participation::application::Stage;
use crate::world::Damaged;
use crate::{ApplicationRef, CirculationId, DialogueId, World};
use imbl::Vector;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

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
    /// Enters that the window ended: every case goes to the body that decides, or is decided by the policy. The clock's.
    End(CirculationId),
}

/// Where a case goes when its window has ended.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Referral {
    /// Which case.
    pub application: ApplicationRef,
    /// Who decides on it.
    pub to: Body,
    /// Whether an objection with effect stands.
    pub objected: bool,
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
        /// Where the first part of its rows is.
        rows: Kept,
        /// When.
        at: Timestamp,
    },
    /// A further part of the rows of a long list; entered with it.
    Continued {
        /// Which list.
        circulation: CirculationId,
        /// Where the part is.
        rows: Kept,
    },
    /// The window was given a later end.
    Extended {
        /// Which list.
        circulation: CirculationId,
        /// To when.
        closes: Timestamp,
        /// What says so.
        source: String,
        /// When it was entered.
        at: Timestamp,
    },
    /// It concerns what its dialogue became.
    Carried {
        /// Which list.
        circulation: CirculationId,
        /// The reference of a list of its own, where the dialogue was split and the list itself goes with another part.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        copy: Option<CirculationId>,
        /// The dialogue it concerns now.
        dialogue: DialogueId,
        /// Its number among that dialogue's lists.
        number: u16,
        /// Whether a window that was open is closed with it: the States parties are asked again.
        closed: bool,
        /// When.
        at: Timestamp,
    },
    /// The window ended.
    Ended {
        /// Of which list.
        circulation: CirculationId,
        /// When.
        at: Timestamp,
    },
    /// Cases went to a body; later, when an objection came or was withdrawn, to another one or with another mark. Apart
    /// from [`CirculationEvent::Ended`], because it says against whom there are objections.
    Referred {
        /// Of which list.
        circulation: CirculationId,
        /// Which, and to whom.
        cases: Vec<Referral>,
        /// When.
        at: Timestamp,
    },
}

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
            Self::Circulated { rows, .. } | Self::Continued { rows, .. } => Some(*rows),
            _ => None,
        }
    }
}

pub(crate) fn apply(world: &mut World, event: &CirculationEvent) -> Result<(), Damaged> {
    match event {
        CirculationEvent::Circulated {
            circulation,
            dialogue,
            number,
            terms,
            cases,
            rows,
            at,
        } => {
            for application in cases {
                let stage = Stage::Circulated(*circulation);
                world.set_stage(application, dialogue, stage, *at)?;
                let case = (application.clone(), dialogue.clone());
                world.circulations.of_case.insert(case, *circulation);
            }
            let of_dialogue = &mut world.circulations.of_dialogue;
            let lists = of_dialogue.entry(dialogue.clone()).or_default();
            lists.push_back(*circulation);
            let list = Circulation {
                id: *circulation,
                dialogue: dialogue.clone(),
                number: *number,
                known_as: Vector::new(),
                terms: terms.clone(),
                cases: cases.iter().cloned().collect(),
                rows: Vector::unit(*rows),
                opened: *at,
                extensions: Vector::new(),
                closed: None,
                ended: None,
            };
            world.circulations.all.insert(*circulation, list);
        }
        CirculationEvent::Continued { circulation, rows } => {
            list_mut(world, circulation)?.rows.push_back(*rows);
        }
        CirculationEvent::Extended {
            circulation,
            closes,
            source,
            at,
        } => {
            let list = list_mut(world, circulation)?;
            list.extensions.push_back(Extension {
                from: list.terms.closes,
                to: *closes,
                source: source.clone(),
                at: *at,
            });
            list.terms.closes = *closes;
        }
        CirculationEvent::Carried {
            circulation,
            copy,
            dialogue,
            number,
            closed,
            at,
        } => {
            let mut list = list_mut(world, circulation)?.clone();
            let former = std::mem::replace(&mut list.dialogue, dialogue.clone());
            let before = std::mem::replace(&mut list.number, *number);
            list.known_as.push_back((former.clone(), before));
            if *closed && list.ended.is_none() {
                list.closed = Some(*at);
                list.terms.closes = list.terms.closes.min(*at);
                list.ended = Some(*at);
            }
            let of_dialogue = &mut world.circulations.of_dialogue;
            match copy {
                Some(copy) => list.id = *copy,
                None => {
                    if let Some(lists) = of_dialogue.get_mut(&former) {
                        lists.retain(|known| known != circulation);
                    }
                }
            }
            of_dialogue
                .entry(dialogue.clone())
                .or_default()
                .push_back(list.id);
            world.circulations.all.insert(list.id, list);
        }
        CirculationEvent::Ended { circulation, at } => {
            list_mut(world, circulation)?.ended = Some(*at);
        }
        CirculationEvent::Referred {
            circulation,
            cases,
            at,
        } => {
            let dialogue = list_mut(world, circulation)?.dialogue.clone();
            for case in cases {
                let stage = Stage::Referred {
                    circulation: *circulation,
                    to: case.to,
                    objected: case.objected,
                };
                world.set_stage(&case.application, &dialogue, stage, *at)?;
            }
        }
    }
    Ok(())
}

fn list_mut<'w>(
    world: &'w mut World,
    circulation: &CirculationId,
) -> Result<&'w mut Circulation, Damaged> {
    let list = world.circulations.all.get_mut(circulation);
    list.ok_or(Damaged("a list that never went out"))
}
