//! Moving a case from stage to stage, for every room that does, and finding applications by organization.

use super::{Application, Applications, Case, Stage};
use crate::organizations::Organizations;
use crate::participation::deciding::Outcome;
use crate::world::Damaged;
use crate::{ApplicationRef, DialogueId, OrganizationId, World};
use jiff::Timestamp;

impl World {
    /// A case stands at another stage from `since` on. The one way a case moves, for all rooms.
    pub(crate) fn set_stage(
        &mut self,
        application: &ApplicationRef,
        dialogue: &DialogueId,
        stage: Stage,
        since: Timestamp,
    ) -> Result<(), Damaged> {
        let found = self
            .applications
            .all
            .get_mut(application)
            .ok_or(Damaged("an application that was never submitted"))?;
        if !found.cases.contains_key(dialogue) {
            return Err(Damaged("a case for a dialogue that was never applied for"));
        }
        // What a first screener proposed was about the stage the case has left.
        found.screening.proposed.remove(dialogue);
        let admitted = stage.is_admitted();
        let case = Case { stage, since };
        let before = found.cases.insert(dialogue.clone(), case);
        let organization = found.organization;
        if before.is_some_and(|case| case.stage.is_admitted()) != admitted {
            let place = (dialogue.clone(), application.clone());
            let admissions = self.applications.admitted.entry(organization).or_default();
            if admitted {
                admissions.push_back(place);
            } else {
                admissions.retain(|known| *known != place);
            }
        }
        Ok(())
    }
}

impl Stage {
    /// Whether the case is still with the screening desk: on no list, undecided, not withdrawn.
    pub fn is_at_the_desk(&self) -> bool {
        matches!(self, Self::Received | Self::Sufficient | Self::SetAside(_))
    }

    /// Its place in the order of the procedure.
    pub(crate) fn place(&self) -> u8 {
        match self {
            Self::Received => 0,
            Self::Sufficient => 1,
            Self::Circulated(_) => 2,
            Self::Referred { .. } => 3,
            Self::Decided(_) => 4,
            Self::SetAside(_) => 5,
            Self::Withdrawn => 6,
        }
    }

    /// Whether the organization is admitted.
    pub fn is_admitted(&self) -> bool {
        matches!(self, Self::Decided(ruling) if ruling.outcome == Outcome::Admitted)
    }
}

impl Application {
    /// The cases that were not withdrawn.
    pub fn standing(&self) -> impl Iterator<Item = (&DialogueId, &Case)> {
        self.cases
            .iter()
            .filter(|(_, case)| case.stage != Stage::Withdrawn)
    }

    /// Whether no case has left the desk, so that what was answered may still change: a list that went out shows what
    /// it showed.
    pub fn is_wholly_at_the_desk(&self) -> bool {
        let mut standing = self.standing().peekable();
        standing.peek().is_some() && standing.all(|(_, case)| case.stage.is_at_the_desk())
    }
}

impl Applications {
    /// The applications of an organization, and of all that were merged into it.
    pub(crate) fn of_whole<'a>(
        &'a self,
        organizations: &'a Organizations,
        organization: OrganizationId,
    ) -> Vec<&'a Application> {
        let mut found: Vec<&Application> = organizations
            .members(organizations.current(organization))
            .iter()
            .filter_map(|entry| self.of_organization.get(entry))
            .flatten()
            .filter_map(|reference| self.all.get(reference))
            .collect();
        found.sort_by_key(|application| application.received);
        found
    }
}
