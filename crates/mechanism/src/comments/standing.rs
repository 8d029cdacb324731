//! Who may hand in comments, for whom, and whose a comment is.

use super::{Comment, CommentWindow, OpenTo};
use crate::authority::{Deed, Role, Who};
use crate::floor::holds_seat;
use crate::participation::application::Stage;
use crate::{DialogueId, OrganizationId, World};
use std::collections::BTreeSet;

/// For whom somebody may hand in comments on a dialogue: organizations under the entry that stands, and `None` for
/// themselves; nothing: they may not.
pub(crate) fn may_submit_for(
    world: &World,
    who: &Who<'_>,
    dialogue: &DialogueId,
    window: &CommentWindow,
) -> BTreeSet<Option<OrganizationId>> {
    let mut whom = BTreeSet::new();
    let Some(person) = who.person() else {
        return whom;
    };
    let organizations = &world.organizations;
    let applied = world.applications.for_dialogue.get(dialogue);
    let applied = applied.into_iter().flatten();
    for application in applied.filter_map(|of| world.applications.all.get(of)) {
        let Some(case) = application.case(dialogue) else {
            continue;
        };
        let organization = Some(organizations.current(application.organization));
        let focal = who.holds_for(Role::FocalPoint, application.organization);
        if case.stage.is_admitted() && focal {
            whom.insert(organization);
        }
        let standing = case.stage != Stage::Withdrawn;
        let theirs = application.applicant == person || who.speaks_for(application.organization);
        if window.open_to >= OpenTo::Applicants && standing && theirs {
            whom.insert(organization);
        }
    }
    let places = world.registrations.of_person.get(&person);
    for place in places.into_iter().flatten() {
        let seat = world.registrations.participants.get(place);
        if let Some(seat) = seat.filter(|seat| seat.dialogue == *dialogue)
            && holds_seat(world, seat)
        {
            whom.insert(Some(organizations.current(seat.organization)));
        }
    }
    if window.open_to == OpenTo::Anybody {
        whom.insert(None);
        whom.extend(who.grants().filter_map(|grant| match grant.held_for {
            crate::people::HeldFor::Organization(id) => Some(Some(organizations.current(id))),
            _ => None,
        }));
    }
    whom
}

/// Whether this person wrote it.
pub(crate) fn is_own(who: &Who<'_>, comment: &Comment) -> bool {
    who.person() == Some(comment.by)
}

/// Whether they wrote it, or are the focal point of the organization it is on behalf of. Representatives are not: what their
/// organization lets be posted is not theirs to say.
pub(crate) fn speaks_for(who: &Who<'_>, comment: &Comment) -> bool {
    let focal = |of| who.holds_for(Role::FocalPoint, of);
    is_own(who, comment) || comment.organization.is_some_and(focal)
}

/// Whether they handle the comments of a dialogue.
pub(crate) fn handles(who: &Who<'_>, dialogue: &DialogueId) -> bool {
    who.may_for(Deed::HandleComments, Some(dialogue))
}

/// Which of the names they answer for, as the focal point of that organization.
pub(crate) fn asked_to_sign(who: &Who<'_>, comment: &Comment) -> Option<usize> {
    let mut signers = comment.cosigners.iter();
    signers.position(|signer| {
        let asked = signer.organization;
        asked.is_some_and(|asked| who.holds_for(Role::FocalPoint, asked))
    })
}

/// How many comments count for an organization, or for somebody who writes in their own name.
pub(crate) fn counted_for(
    world: &World,
    who: &Who<'_>,
    dialogue: &DialogueId,
    organization: Option<OrganizationId>,
) -> usize {
    let here = organization.map(|of| world.organizations.current(of));
    let all = world.comments.of(dialogue).filter(|one| one.counts());
    all.filter(|one| {
        let of = one.organization.map(|of| world.organizations.current(of));
        of == here && (here.is_some() || is_own(who, one))
    })
    .count()
}
