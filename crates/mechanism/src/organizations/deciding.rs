//! Whether what is asked for about organizations may happen.

use super::{
    Observer, Organization, OrganizationCommand, OrganizationEvent, Profile, StakeholderKind,
    checked, is_known_area, observers,
};
use crate::authority::{Deed, Role, Who};
use crate::keeping::{ErasureBasis, Kept, Purpose, Retention, Shelving};
use crate::people::{Grant, HeldFor, PeopleEvent};
use crate::world::{Decision, Submission};
use crate::{Audience, Event, OrganizationId, Refusal, StateCode, World, written};

/// Everything about organizations is the office's; what others see of them, lists and rows show.
const AUDIENCE: Audience = Audience::Restricted;

/// The most organizations one person is the focal point of by entering them.
const MOST_FOR_ONE_PERSON: usize = 20;

pub(crate) fn decide(
    world: &World,
    submission: &Submission,
    command: &OrganizationCommand,
) -> Result<Decision, Refusal> {
    use OrganizationCommand as C;
    use OrganizationEvent as E;
    let who = Who::acting(world, &submission.actor);
    match command {
        C::Enter {
            kind,
            area,
            individual,
            profile,
        } => {
            let mut shelving = Shelving::new(submission.seed);
            let (organization, event) = entering(
                submission,
                &mut shelving,
                0,
                *kind,
                area.clone(),
                *individual,
                profile,
            )?;
            let decision = Decision::single(AUDIENCE, event).with_vault(shelving);
            standing_for_it(&who, decision, organization)
        }
        C::Amend {
            organization,
            kind,
            area,
            profile,
        } => {
            let before = own(world, &who, *organization)?;
            amend(world, submission, before, (*kind, area.as_ref()), profile)
        }
        C::Name {
            organization,
            naming,
        } => {
            let known = own(world, &who, *organization)?;
            if known.naming == *naming {
                return Err(Refusal::new("refused-nothing-changed"));
            }
            Ok(entered(E::Named {
                organization: known.id,
                naming: *naming,
            }))
        }
        C::Merge { from, into } => {
            everywhere(&who, Deed::MergeOrganizations)?;
            merge(world, *from, *into)
        }
        C::Distinguish(one, other) => {
            everywhere(&who, Deed::MergeOrganizations)?;
            distinguish(world, *one, *other)
        }
        C::Observe {
            organization,
            observer,
        } => {
            everywhere(&who, Deed::RecordObserver)?;
            observe(world, *organization, observer)
        }
    }
}

fn entered(event: OrganizationEvent) -> Decision {
    Decision::single(AUDIENCE, Event::Organization(event))
}

fn everywhere(who: &Who<'_>, deed: Deed) -> Result<(), Refusal> {
    if who.may_for(deed, None) {
        Ok(())
    } else {
        Err(Refusal::new("refused-not-yours"))
    }
}

fn unknown() -> Refusal {
    Refusal::new("refused-no-such-organization")
}

fn known(world: &World, organization: OrganizationId) -> Result<&Organization, Refusal> {
    world
        .organizations
        .all
        .get(&organization)
        .ok_or_else(unknown)
}

/// The organization, for its focal point and for the office. Others are told what they would be told if there were none.
fn own<'w>(
    world: &'w World,
    who: &Who<'_>,
    organization: OrganizationId,
) -> Result<&'w Organization, Refusal> {
    let known = known(world, organization)?;
    let theirs =
        who.holds_for(Role::FocalPoint, organization) || who.may_for(Deed::AmendOrganization, None);
    match (theirs, known.merged_into) {
        (false, _) => Err(unknown()),
        (true, Some(_)) => Err(Refusal::new("refused-merged")),
        (true, None) => Ok(known),
    }
}

/// The role of an organization's focal point.
pub(crate) const fn focal_point(organization: OrganizationId) -> Grant {
    Grant {
        role: Role::FocalPoint,
        held_for: HeldFor::Organization(organization),
        dialogue: None,
        note: None,
    }
}

/// A new organization: its reference, and the entry that says so; the row is in the caller's shelving.
pub(crate) fn entering(
    submission: &Submission,
    shelving: &mut Shelving,
    nth: u64,
    kind: StakeholderKind,
    area: Option<StateCode>,
    individual: bool,
    profile: &Profile,
) -> Result<(OrganizationId, Event), Refusal> {
    let organization = OrganizationId::drawn(&submission.seed, nth);
    if individual && kind != StakeholderKind::Academia {
        return Err(Refusal::new("refused-only-academics-as-persons"));
    }
    let profile = kept(shelving, organization, area.as_ref(), profile)?;
    let event = OrganizationEvent::Entered {
        organization,
        kind,
        area,
        individual,
        profile,
        on: crate::day_in_vienna(submission.received),
    };
    Ok((organization, Event::Organization(event)))
}

/// Checks and keeps a profile.
fn kept(
    shelving: &mut Shelving,
    organization: OrganizationId,
    area: Option<&StateCode>,
    profile: &Profile,
) -> Result<Kept, Refusal> {
    if let Some(area) = area.filter(|area| !is_known_area(area)) {
        return Err(Refusal::new("refused-no-such-area").with("area", area));
    }
    checked(profile)?;
    let owner = format!("organization {organization}");
    shelving.keep_value(&owner, Purpose::Profile, profile, Retention::Permanent)
}

/// Who enters an organization without being of the office is its focal point, by the same decision.
fn standing_for_it(
    who: &Who<'_>,
    decision: Decision,
    organization: OrganizationId,
) -> Result<Decision, Refusal> {
    let Some(person) = who.person() else {
        return Ok(decision);
    };
    if who.may_somewhere(Deed::SubmitForSomebody) {
        return Ok(decision);
    }
    let already = who
        .grants()
        .filter(|grant| grant.role == Role::FocalPoint)
        .count();
    if already >= MOST_FOR_ONE_PERSON {
        return Err(
            Refusal::new("refused-too-many-organizations").with("most", MOST_FOR_ONE_PERSON)
        );
    }
    let grant = focal_point(organization);
    let granted = PeopleEvent::Granted { person, grant };
    Ok(decision.and(AUDIENCE, Event::People(granted)))
}

fn amend(
    world: &World,
    submission: &Submission,
    before: &Organization,
    (kind, area): (StakeholderKind, Option<&StateCode>),
    profile: &Profile,
) -> Result<Decision, Refusal> {
    if before.individual && kind != StakeholderKind::Academia {
        return Err(Refusal::new("refused-only-academics-as-persons"));
    }
    let text = world.shelf.get(&before.profile.row);
    let unchanged = text.and_then(|text| serde_json::from_str(text).ok()) == Some(profile.clone());
    if unchanged && before.kind == kind && before.area.as_ref() == area {
        return Err(Refusal::new("refused-nothing-changed"));
    }
    let mut shelving = Shelving::new(submission.seed);
    let profile = kept(&mut shelving, before.id, area, profile)?;
    let event = OrganizationEvent::Entered {
        organization: before.id,
        kind,
        area: area.cloned(),
        individual: before.individual,
        profile,
        on: crate::day_in_vienna(submission.received),
    };
    let decision = entered(event).with_vault(shelving);
    Ok(decision.erasing_what_is_left(world, [before.profile.row], ErasureBasis::Replaced))
}

/// One entry goes into another. Both keep what happened to them; no entry goes into itself, by however many steps.
fn merge(world: &World, from: OrganizationId, into: OrganizationId) -> Result<Decision, Refusal> {
    let (ended, goes_on) = (known(world, from)?, known(world, into)?);
    if ended.merged_into.is_some() || goes_on.merged_into.is_some() {
        return Err(Refusal::new("refused-merged"));
    }
    if from == into {
        return Err(Refusal::new("refused-merge-into-itself"));
    }
    if ended.individual != goes_on.individual {
        return Err(Refusal::new("refused-merge-person"));
    }
    Ok(entered(OrganizationEvent::Merged { from, into }))
}

fn distinguish(
    world: &World,
    one: OrganizationId,
    other: OrganizationId,
) -> Result<Decision, Refusal> {
    known(world, one)?;
    known(world, other)?;
    let (one, other) = (one.min(other), one.max(other));
    if world.organizations.current(one) == world.organizations.current(other) {
        return Err(Refusal::new("refused-merge-into-itself"));
    }
    if world.organizations.distinct.contains(&(one, other)) {
        return Err(Refusal::new("refused-nothing-changed"));
    }
    Ok(entered(OrganizationEvent::Distinguished(one, other)))
}

fn observe(
    world: &World,
    organization: OrganizationId,
    observer: &Observer,
) -> Result<Decision, Refusal> {
    let known = known(world, organization)?;
    if known.merged_into.is_some() {
        return Err(Refusal::new("refused-merged"));
    }
    if !world.conferences.contains_key(&observer.conference) {
        return Err(Refusal::new("refused-no-such-session").with("session", observer.conference));
    }
    written::line("document", &observer.document, 80)?;
    let before = world
        .organizations
        .observers(organization)
        .rfind(|earlier| earlier.conference == observer.conference);
    observers::may_follow(known.kind, before, observer)?;
    Ok(entered(OrganizationEvent::Observed {
        organization,
        observer: observer.clone(),
    }))
}
