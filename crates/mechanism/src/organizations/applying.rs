//! What has happened to organizations, in the world.

use super::{Naming, Organization, OrganizationEvent, Organizations};
use crate::world::Damaged;
use crate::{OrganizationId, World};
use imbl::Vector;

pub(crate) fn apply(world: &mut World, event: &OrganizationEvent) -> Result<(), Damaged> {
    use OrganizationEvent as E;
    let organizations = &mut world.organizations;
    match event.clone() {
        E::Entered {
            organization,
            kind,
            area,
            individual,
            profile,
            on,
        } => {
            organizations.rows.insert(profile.row, organization);
            match organizations.all.get_mut(&organization) {
                Some(known) => {
                    let before = std::mem::replace(&mut known.profile, profile);
                    known.kind = kind;
                    known.area = area;
                    known.individual = individual;
                    // It is destroyed with this entry, and must not take the new profile's marks with it.
                    organizations.rows.remove(&before.row);
                }
                None => organizations.all.insert(
                    organization,
                    Organization {
                        id: organization,
                        kind,
                        area,
                        individual,
                        profile,
                        naming: Naming::default(),
                        merged_into: None,
                        merged: Vector::new(),
                        observer: Vector::new(),
                        entered: on,
                    },
                ),
            }
        }
        E::Named {
            organization,
            naming,
        } => organizations.one(organization)?.naming = naming,
        E::Merged { from, into } => organizations.merge(from, into)?,
        E::Distinguished(one, other) => {
            organizations.distinct.insert((one, other));
        }
        E::Observed {
            organization,
            observer,
        } => organizations
            .one(organization)?
            .observer
            .push_back(observer),
    }
    Ok(())
}

impl Organizations {
    fn one(&mut self, organization: OrganizationId) -> Result<&mut Organization, Damaged> {
        self.all
            .get_mut(&organization)
            .ok_or(Damaged("an organization that was never entered"))
    }

    /// Whoever asked not to be named is not named under another entry either, and what one was told apart from, so is the
    /// other.
    fn merge(&mut self, from: OrganizationId, into: OrganizationId) -> Result<(), Damaged> {
        if self.current(into) == from {
            return Err(Damaged("an organization that goes into itself"));
        }
        let ended = self.one(from)?;
        ended.merged_into = Some(into);
        let naming = ended.naming;
        let goes_on = self.one(into)?;
        goes_on.merged.push_back(from);
        if naming == Naming::Withheld {
            goes_on.naming = Naming::Withheld;
        }
        let apart: Vec<OrganizationId> = self
            .distinct
            .iter()
            .filter_map(|(one, other)| match (*one == from, *other == from) {
                (true, _) => Some(*other),
                (_, true) => Some(*one),
                _ => None,
            })
            .collect();
        for other in apart.into_iter().filter(|other| *other != into) {
            self.distinct.insert((into.min(other), into.max(other)));
        }
        Ok(())
    }
}
