//! Who may hand in contributions, for whom, and whose one is.

use super::Contribution;
use crate::authority::{Deed, Role, Who};
use crate::people::HeldFor;
use crate::{DialogueId, OrganizationId, World};
use std::collections::BTreeSet;

/// For whom somebody may hand in contributions: the organizations they speak for, under the entry that stands; themselves
/// (`None`) where they speak for none; nothing: nobody is signed in.
pub(crate) fn may_submit_for(world: &World, who: &Who<'_>) -> BTreeSet<Option<OrganizationId>> {
    let mut whom: BTreeSet<Option<OrganizationId>> = who
        .grants()
        .filter(|grant| matches!(grant.role, Role::FocalPoint | Role::Representative))
        .filter_map(|grant| match grant.held_for {
            HeldFor::Organization(id) => Some(Some(world.organizations.current(id))),
            _ => None,
        })
        .collect();
    if whom.is_empty() && who.person().is_some() {
        whom.insert(None);
    }
    whom
}

/// Whether this person handed it in.
pub(crate) fn is_own(who: &Who<'_>, contribution: &Contribution) -> bool {
    who.person() == Some(contribution.by)
}

/// Whether they handed it in, or are the focal point of the organization it is on behalf of.
pub(crate) fn speaks_for(who: &Who<'_>, contribution: &Contribution) -> bool {
    let focal = |of| who.holds_for(Role::FocalPoint, of);
    is_own(who, contribution) || contribution.organization.is_some_and(focal)
}

/// Whether they handle what belongs to this dialogue, or, with `None`, what belongs to none.
pub(crate) fn handles(who: &Who<'_>, dialogue: Option<&DialogueId>) -> bool {
    who.may_for(Deed::HandleContributions, dialogue)
}
