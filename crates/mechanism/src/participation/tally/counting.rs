//! One pass over the applications for a dialogue and one over the people named for it. Everything an organization did is
//! gathered first, so that it counts once however many applications and people it has.

use super::{Across, Counts, DelegationCounts, Gender, Tally};
use crate::organizations::{StakeholderKind, region_of};
use crate::participation::application::{Aside, Case, Stage as CaseStage};
use crate::participation::deciding::Outcome;
use crate::participation::registration::{Attendance, Attendee, Participant, Seat};
use crate::participation::{Stage, Taking};
use crate::people::RegionalGroup;
use crate::{DialogueId, OrganizationId, World};
use jiff::civil::Date;
use std::collections::{BTreeMap, BTreeSet};

// Places in [`Tally::STAGES`].
const APPLIED: usize = 0;
const ADMITTED: usize = 1;
const REGISTERED: usize = 2;
const ATTENDED: usize = 3;
const ALL: usize = Taking::All as usize;

/// Every figure of a dialogue.
pub(crate) fn tally(world: &World, dialogue: &DialogueId, as_of: Date) -> Option<Tally> {
    let date = world.dialogues.get(dialogue)?.facts.date;
    let mut tally = Tally {
        dialogue: dialogue.clone(),
        as_of,
        waiting: 0,
        delegations: delegations(world, dialogue),
        organizations: Default::default(),
        persons: Default::default(),
    };
    let mut seen = gathered(world, dialogue, date);
    for participant in world.registrations.named_for(dialogue) {
        let known = seen.of(participant.organization);
        tally.waiting += u32::from(waits(participant) && known.did[ADMITTED][ALL]);
        let gender = said(world, participant);
        for (stage, mode) in known.came_to(participant) {
            for mode in [ALL, mode as usize] {
                known.did[stage][mode] = true;
                tally.persons[stage][mode].add(&known.marks, Some(gender));
            }
        }
    }
    for known in seen.organizations.values() {
        for (stage, modes) in known.did.iter().enumerate() {
            for (mode, _) in modes.iter().enumerate().filter(|(_, did)| **did) {
                tally.organizations[stage][mode].add(&known.marks, None);
            }
        }
    }
    Some(tally)
}

/// The organizations that had to do with a dialogue, each under the entry that now stands for it.
struct Gathered<'w> {
    world: &'w World,
    earlier: Vec<&'w DialogueId>,
    organizations: BTreeMap<OrganizationId, Seen>,
}

impl Gathered<'_> {
    fn of(&mut self, organization: OrganizationId) -> &mut Seen {
        let organization = self.world.organizations.current(organization);
        let seen = self.organizations.entry(organization);
        seen.or_insert_with(|| Seen::of(self.world, organization, &self.earlier))
    }
}

/// What an organization did at a dialogue, by stage and mode, and what it is counted under.
struct Seen {
    marks: Marks,
    did: [[bool; 3]; 4],
}

#[derive(Clone, Copy)]
struct Marks {
    kind: Option<StakeholderKind>,
    region: Option<RegionalGroup>,
    first_time: bool,
}

impl Seen {
    fn of(world: &World, organization: OrganizationId, earlier: &[&DialogueId]) -> Self {
        let found = world.organizations.all.get(&organization);
        Self {
            marks: Marks {
                kind: found.map(|found| found.kind),
                region: found
                    .and_then(|found| found.area.as_ref())
                    .and_then(region_of),
                first_time: !was_admitted(world, organization, earlier),
            },
            did: Default::default(),
        }
    }

    /// At which stages one of its people counts, and how. Registered: a seat, and the organization still admitted.
    /// Attended: they came, whatever became of the seat.
    fn came_to(&self, participant: &Participant) -> impl Iterator<Item = (usize, Taking)> + use<> {
        let seated = participant.seat == Seat::Confirmed && self.did[ADMITTED][ALL];
        let registered = seated.then(|| (REGISTERED, taking(participant.mode)));
        let attended = participant.came.map(|(_, mode)| (ATTENDED, taking(mode)));
        registered.into_iter().chain(attended)
    }
}

impl Counts {
    fn add(&mut self, marks: &Marks, gender: Option<Option<Gender>>) {
        self.whole += 1;
        self.first_time += u32::from(marks.first_time);
        // An organization the record does not know cannot apply; if a damaged log says so, it counts with the others.
        self.kinds[marks.kind.unwrap_or(StakeholderKind::Other) as usize] += 1;
        let region = marks
            .region
            .map_or(RegionalGroup::ALL.len(), |of| of as usize);
        self.regions[region] += 1;
        if let Some(gender) = gender {
            self.genders[gender.map_or(Gender::ALL.len(), |of| of as usize)] += 1;
        }
    }
}

/// Who applied and who was admitted. An application set aside as a duplicate is the other one's.
fn gathered<'w>(world: &'w World, dialogue: &DialogueId, date: Date) -> Gathered<'w> {
    let mut seen = Gathered {
        world,
        earlier: earlier_than(world, date),
        organizations: BTreeMap::new(),
    };
    let references = world.applications.for_dialogue.get(dialogue);
    for reference in references.into_iter().flatten() {
        let Some(application) = world.applications.all.get(reference) else {
            continue;
        };
        let Some(case) = application.case(dialogue) else {
            continue;
        };
        if matches!(case.stage, CaseStage::SetAside(Aside::Duplicate)) {
            continue;
        }
        let known = seen.of(application.organization);
        known.did[APPLIED][ALL] = true;
        known.did[ADMITTED][ALL] |= is_admitted(case);
    }
    seen
}

fn is_admitted(case: &Case) -> bool {
    matches!(&case.stage, CaseStage::Decided(ruling) if ruling.outcome == Outcome::Admitted)
}

/// The dialogues before a day to which somebody applied on the record; those known from papers alone name nobody.
fn earlier_than(world: &World, date: Date) -> Vec<&DialogueId> {
    let dated = |id: &&DialogueId| {
        let found = world.dialogues.get(id);
        found.is_some_and(|found| found.facts.date < date)
    };
    world
        .applications
        .for_dialogue
        .keys()
        .filter(dated)
        .collect()
}

/// Whether an organization, under any of its entries, was admitted to one of these dialogues.
fn was_admitted(world: &World, organization: OrganizationId, earlier: &[&DialogueId]) -> bool {
    let admitted = |entry: &OrganizationId| {
        let applications = world.applications.of_organization.get(entry);
        applications.into_iter().flatten().any(|reference| {
            let application = world.applications.all.get(reference);
            application.is_some_and(|application| {
                let mut cases = application.cases.iter();
                cases.any(|(dialogue, case)| is_admitted(case) && earlier.contains(&dialogue))
            })
        })
    };
    if earlier.is_empty() {
        return false;
    }
    let found = world.organizations.all.get(&organization);
    admitted(&organization) || found.is_some_and(|found| found.merged.iter().any(admitted))
}

fn waits(participant: &Participant) -> bool {
    participant.seat == Seat::Waiting && participant.came.is_none()
}

const fn taking(mode: Attendance) -> Taking {
    match mode {
        Attendance::InPerson => Taking::InPerson,
        Attendance::Online => Taking::Online,
    }
}

fn said(world: &World, participant: &Participant) -> Option<Gender> {
    let held = world.shelf.get(&participant.attendee.row)?;
    let attendee: Attendee = serde_json::from_str(held).ok()?;
    Gender::from_code(&attendee.gender)
}

fn delegations(
    world: &World,
    dialogue: &DialogueId,
) -> Option<BTreeMap<super::DelegationKind, DelegationCounts>> {
    let (_, listed) = world.registrations.delegations.get(dialogue)?;
    let mut counts: BTreeMap<_, DelegationCounts> = BTreeMap::new();
    for delegation in listed {
        let of = counts.entry(delegation.kind).or_default();
        of.listed += 1;
        of.in_person += u32::from(delegation.in_person > 0);
        of.online += u32::from(delegation.online > 0);
        of.attended += u32::from(delegation.attended);
        of.persons_in_person += delegation.in_person;
        of.persons_online += delegation.online;
    }
    Some(counts)
}

/// Organizations over several dialogues: distinct ones, and the sum of attendances (rule 56).
pub(crate) fn across(world: &World, dialogues: &[DialogueId], stage: Stage) -> Option<Across> {
    let stage = Tally::STAGES.iter().position(|known| *known == stage)?;
    let mut across = Across::default();
    let mut distinct = BTreeSet::new();
    let dialogues: BTreeSet<&DialogueId> = dialogues.iter().collect();
    for dialogue in dialogues {
        let Some(convened) = world.dialogues.get(dialogue) else {
            continue;
        };
        let mut seen = gathered(world, dialogue, convened.facts.date);
        for participant in world.registrations.named_for(dialogue) {
            let known = seen.of(participant.organization);
            for (stage, _) in known.came_to(participant) {
                known.did[stage][ALL] = true;
            }
        }
        let did = seen.organizations.iter();
        for (organization, _) in did.filter(|(_, known)| known.did[stage][ALL]) {
            across.attendances += 1;
            distinct.insert(*organization);
        }
    }
    across.distinct = u32::try_from(distinct.len()).unwrap_or(u32::MAX);
    Some(across)
}
