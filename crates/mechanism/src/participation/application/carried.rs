//! Cases that go on for another dialogue: where they came from, and where they stand now.

use super::{Application, Aside, Case, Stage};
use crate::participation::circulation::Body;
use crate::world::Damaged;
use crate::{ApplicationRef, CirculationId, DialogueId, World};
use imbl::Vector;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// A case opened for what a dialogue became.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CarriedCase {
    /// For which dialogue.
    pub dialogue: DialogueId,
    /// Where it stands.
    pub standing: CarriedAs,
}

/// Where it stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CarriedAs {
    /// Where the case for a former dialogue stood, and since then.
    AsFor {
        /// Which.
        former: DialogueId,
        /// The list it is on, where it is on one.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        list: Option<CirculationId>,
    },
    /// It goes on the next list.
    Sufficient,
    /// It is set aside.
    SetAside(Aside),
    /// Decisions contradicted each other: a body decides again.
    Again {
        /// The list it is on.
        circulation: CirculationId,
    },
}

/// What an application's cases were before a merger or a split.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Carried {
    /// Where each stood.
    pub from: Vec<(DialogueId, Stage)>,
    /// The dialogues whose cases they became.
    pub into: Vec<DialogueId>,
    /// When.
    pub at: Timestamp,
}

impl World {
    /// Closes cases and opens others in their place. No case is left without a successor, and none has two for one
    /// dialogue.
    pub(super) fn carry(
        &mut self,
        reference: &ApplicationRef,
        from: &[DialogueId],
        into: &[CarriedCase],
        at: Timestamp,
    ) -> Result<(), Damaged> {
        const UNKNOWN: Damaged = Damaged("a case for a dialogue that was never applied for");
        let found = self.applications.all.get(reference).ok_or(UNKNOWN)?;
        let before = from
            .iter()
            .map(|id| Some((id.clone(), found.case(id)?.clone())))
            .collect::<Option<Vec<(DialogueId, Case)>>>()
            .ok_or(UNKNOWN)?;
        for former in from {
            self.close(reference, former);
        }
        for case in into {
            self.begin(reference, case, &before, at)?;
        }
        let carried = Carried {
            from: before
                .into_iter()
                .map(|(id, case)| (id, case.stage))
                .collect(),
            into: into.iter().map(|case| case.dialogue.clone()).collect(),
            at,
        };
        let found = self.applications.all.get_mut(reference).ok_or(UNKNOWN)?;
        found.carried.push_back(carried);
        Ok(())
    }

    fn close(&mut self, reference: &ApplicationRef, former: &DialogueId) {
        if let Some(found) = self.applications.all.get_mut(reference) {
            found.cases.remove(former);
            found.screening.proposed.remove(former);
            let organization = found.organization;
            let place = (former.clone(), reference.clone());
            if let Some(admitted) = self.applications.admitted.get_mut(&organization) {
                admitted.retain(|known| *known != place);
            }
        }
        if let Some(asking) = self.applications.for_dialogue.get_mut(former) {
            asking.retain(|known| known != reference);
        }
        let case = (reference.clone(), former.clone());
        self.circulations.of_case.remove(&case);
    }

    fn begin(
        &mut self,
        reference: &ApplicationRef,
        opened: &CarriedCase,
        before: &[(DialogueId, Case)],
        at: Timestamp,
    ) -> Result<(), Damaged> {
        const UNKNOWN: Damaged = Damaged("a case that goes on from none");
        let (stage, since, list) = match &opened.standing {
            CarriedAs::AsFor { former, list } => {
                let found = before.iter().find(|(id, _)| id == former);
                let (_, case) = found.ok_or(UNKNOWN)?;
                (on_list(&case.stage, *list), case.since, *list)
            }
            CarriedAs::Sufficient => (Stage::Sufficient, at, None),
            CarriedAs::SetAside(aside) => (Stage::SetAside(*aside), at, None),
            CarriedAs::Again { circulation } => {
                let referred = Stage::Referred {
                    circulation: *circulation,
                    to: Body::ExtendedBureau,
                    objected: false,
                };
                (referred, at, Some(*circulation))
            }
        };
        let dialogue = &opened.dialogue;
        let found = self.applications.all.get_mut(reference).ok_or(UNKNOWN)?;
        let open = Case {
            stage: Stage::Received,
            since,
        };
        found.cases.insert(dialogue.clone(), open);
        let asking = &mut self.applications.for_dialogue;
        let asking: &mut Vector<ApplicationRef> = asking.entry(dialogue.clone()).or_default();
        asking.push_back(reference.clone());
        if let Some(list) = list {
            let case = (reference.clone(), dialogue.clone());
            self.circulations.of_case.insert(case, list);
        }
        self.set_stage(reference, dialogue, stage, since)
    }
}

/// The same stage on the list as it is for the new dialogue.
fn on_list(stage: &Stage, list: Option<CirculationId>) -> Stage {
    match (stage, list) {
        (Stage::Circulated(_), Some(list)) => Stage::Circulated(list),
        (Stage::Referred { to, objected, .. }, Some(list)) => Stage::Referred {
            circulation: list,
            to: *to,
            objected: *objected,
        },
        _ => stage.clone(),
    }
}

impl Application {
    /// The merger or split by which its case for this dialogue came to be; `None`: it was applied for.
    pub fn carried_into(&self, dialogue: &DialogueId) -> Option<&Carried> {
        let mut newest_first = self.carried.iter().rev();
        newest_first.find(|carried| carried.into.contains(dialogue))
    }
}
