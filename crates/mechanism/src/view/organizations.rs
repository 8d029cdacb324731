//! What a reader sees of organizations: those who speak for one, their own with its history; the office, all. What States
//! see of them stands in the lists that were circulated.

use super::View;
use crate::authority::{Role, Sight};
use crate::organizations::{Likeness, Observer, Organization, Profile};
use crate::participation::application::Stage;
use crate::participation::deciding::Outcome;
use crate::people::HeldFor;
use crate::{ApplicationRef, DialogueId, OrganizationId};
use jiff::Timestamp;
use std::collections::BTreeSet;

/// An organization as a reader sees it.
#[derive(Debug, Clone)]
pub struct OrganizationView<'a> {
    /// What the log says.
    pub organization: &'a Organization,
    /// What it says of itself; `None`: withheld.
    pub profile: Option<Profile>,
    /// Its applications and those of entries that went into it, the newest first.
    pub history: Vec<Past>,
    /// Its statuses as an observer at the Conference and those of entries that went into it, by session.
    pub observers: Vec<&'a Observer>,
}

/// One application for one dialogue, past or present.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Past {
    /// Its printed reference.
    pub application: ApplicationRef,
    /// Under which entry it was made: this one, or one that went into it.
    pub entry: OrganizationId,
    /// For which dialogue.
    pub dialogue: DialogueId,
    /// When it was received.
    pub received: Timestamp,
    /// Where it stands: [`Stage::code`].
    pub stage: &'static str,
    /// What was decided, where it was.
    pub outcome: Option<Outcome>,
}

impl View {
    /// One organization: for those who speak for it, and for the office. An entry that went into another is still there to
    /// be read, with the history that is its own.
    pub fn organization(&self, id: OrganizationId) -> Option<OrganizationView<'_>> {
        let organization = self.world.organizations.all.get(&id)?;
        self.sees_organization(id)
            .then(|| self.unfold_organization(organization))
    }

    /// All organizations that stand, by name; the office's.
    pub fn organizations(&self) -> Vec<OrganizationView<'_>> {
        if !self.who().sees_somewhere(Sight::Organizations) {
            return Vec::new();
        }
        let all = self.world.organizations.all.values();
        let standing = all.filter(|one| one.merged_into.is_none());
        let mut views: Vec<OrganizationView<'_>> = standing
            .map(|organization| self.unfold_organization(organization))
            .collect();
        views.sort_by_cached_key(|view| {
            let name = view.profile.as_ref().map(|profile| profile.name("en"));
            (name.map(str::to_lowercase), view.organization.id)
        });
        views
    }

    /// The organizations the reader speaks for; where one went into another, the other.
    pub fn my_organizations(&self) -> Vec<OrganizationView<'_>> {
        let organizations = &self.world.organizations;
        let own: BTreeSet<OrganizationId> = self
            .who()
            .grants()
            .filter(|grant| matches!(grant.role, Role::FocalPoint | Role::Representative))
            .filter_map(|grant| match grant.held_for {
                HeldFor::Organization(id) => Some(organizations.current(id)),
                _ => None,
            })
            .collect();
        own.into_iter()
            .filter_map(|id| self.organization(id))
            .collect()
    }

    /// Pairs of entries that may be one organization, the likeliest first; the office's.
    pub fn likely_duplicates(&self) -> Vec<Likeness> {
        if self.who().sees_somewhere(Sight::Organizations) {
            self.world.organizations.likely_duplicates()
        } else {
            Vec::new()
        }
    }

    /// Entries that may be the same organization as this one, the likeliest first; the office's.
    pub fn duplicates_of(&self, id: OrganizationId) -> Vec<Likeness> {
        if self.who().sees_somewhere(Sight::Organizations) {
            self.world.organizations.duplicates_of(id)
        } else {
            Vec::new()
        }
    }

    /// The name of an organization the reader sees, in a language or the next best; read without its profile.
    pub fn organization_name(&self, id: OrganizationId, language: &str) -> Option<&str> {
        self.sees_organization(id)
            .then(|| self.name_of(id, language))?
    }

    fn sees_organization(&self, id: OrganizationId) -> bool {
        let who = self.who();
        who.sees_somewhere(Sight::Organizations) || who.speaks_for(id)
    }

    fn unfold_organization<'a>(&'a self, organization: &'a Organization) -> OrganizationView<'a> {
        OrganizationView {
            organization,
            profile: self.held(&organization.profile),
            history: self.history_of(organization.id),
            observers: self
                .world
                .organizations
                .observers(organization.id)
                .collect(),
        }
    }

    fn history_of(&self, id: OrganizationId) -> Vec<Past> {
        let applications = &self.world.applications;
        let mut history = Vec::new();
        for entry in self.world.organizations.members(id) {
            let made = applications.of_organization.get(&entry);
            let made = made.into_iter().flatten();
            for application in made.filter_map(|reference| applications.all.get(reference)) {
                history.extend(application.cases.iter().map(|(dialogue, case)| Past {
                    application: application.reference.clone(),
                    entry,
                    dialogue: dialogue.clone(),
                    received: application.received,
                    stage: case.stage.code(),
                    outcome: match &case.stage {
                        Stage::Decided(ruling) => Some(ruling.outcome),
                        _ => None,
                    },
                }));
            }
        }
        history.sort_by(|a, b| {
            let key = |past: &Past| (past.received, past.application.clone());
            key(b).cmp(&key(a))
        });
        history
    }

    /// Its name, unfiltered and read without its profile.
    fn name_of(&self, id: OrganizationId, language: &str) -> Option<&str> {
        self.world.organizations.name_of(id, language)
    }
}
