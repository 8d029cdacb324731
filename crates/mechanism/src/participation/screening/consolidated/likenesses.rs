//! Whom of an application the list is compared with, what is alike, and what was said of it.

use super::index::Place;
use super::{ConsolidatedEntry, Judged, Judgement, Judging, Listed, NameWhy};
use crate::authority::{Role, Sight, Who};
use crate::keeping::Digest;
use crate::participation::application::Application;
use crate::participation::registration::{Attendee, is_admitted};
use crate::people::{HeldFor, Identity};
use crate::{Kept, ParticipantId, PersonId, World};
use jiff::Timestamp;
use serde::Serialize;
use sha2::{Digest as _, Sha256};
use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::sync::Arc;

/// The most pairs of names shown of one likeness, the likest.
const MOST_PAIRS: usize = 5;

/// Whose name is like one of the list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Whose {
    /// The organization's.
    Organization,
    /// The applicant's, a focal point's or a representative's.
    Person(PersonId),
    /// Of somebody it named to take part.
    Participant(ParticipantId),
}

impl Whose {
    /// As in keys of words: `whose-organization`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Organization => "organization",
            Self::Person(_) => "person",
            Self::Participant(_) => "participant",
        }
    }
}

/// Two names that are alike.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NamePair {
    /// The name here.
    pub ours: String,
    /// The name on the list.
    pub theirs: String,
    /// How the list has it: `name`, `original`, or the code of the alias's quality.
    pub stands_as: &'static str,
    /// What speaks for it.
    pub why: NameWhy,
    /// How alike they are, of a hundred.
    pub percent: u8,
}

/// What was said of a likeness.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Standing {
    /// What.
    pub judgement: Judgement,
    /// Why; `None`: withheld.
    pub reason: Option<String>,
    /// By whom; `None`: at the command line.
    pub by: Option<PersonId>,
    /// When.
    pub at: Timestamp,
}

/// Somebody who is like an entry of the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListLikeness {
    /// Which: made from the entry and from the names compared. Where either changes, it is another, and asks again.
    pub id: Digest,
    /// Whose names.
    pub whose: Whose,
    /// The entry.
    pub entry: Arc<ConsolidatedEntry>,
    /// The pairs of names, the likest first.
    pub pairs: Vec<NamePair>,
    /// What stands said of it.
    pub standing: Option<Standing>,
}

impl ListLikeness {
    /// Whether nobody has said yet what it is.
    pub fn is_open(&self) -> bool {
        self.standing.is_none()
    }

    fn percent(&self) -> u8 {
        self.pairs
            .iter()
            .map(|pair| pair.percent)
            .max()
            .unwrap_or(0)
    }
}

/// Which names somebody sees, and with them which likenesses. Whoever applied is known at the desk; who else speaks for an
/// organization, and whom it named, not to everybody there.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Seen {
    people: bool,
    participants: bool,
}

impl Seen {
    pub(crate) fn by(who: Who<'_>, application: &Application) -> Self {
        let mut dialogues = application.cases.keys();
        Self {
            people: who.sees_for(Sight::People, None),
            participants: dialogues.any(|id| who.sees_for(Sight::Participants, Some(id))),
        }
    }
}

/// Everything of an application that is like an entry of the list in use, the likest first.
pub(crate) fn likenesses(
    world: &World,
    application: &Application,
    seen: Seen,
) -> Vec<ListLikeness> {
    if world.consolidated.parts.is_empty() {
        return Vec::new();
    }
    let said = said(world, application);
    let mut all: Vec<ListLikeness> = subjects(world, application, seen)
        .iter()
        .flat_map(|subject| subject.like(world))
        .map(|mut likeness| {
            likeness.standing = said.get(&likeness.id).cloned();
            likeness
        })
        .collect();
    all.sort_by(|a, b| {
        let key = |one: &ListLikeness| (Reverse(one.percent()), one.whose);
        key(a)
            .cmp(&key(b))
            .then_with(|| a.entry.reference.cmp(&b.entry.reference))
    });
    all
}

/// What was said of likenesses, the last word of each.
fn said(world: &World, application: &Application) -> BTreeMap<Digest, Standing> {
    let judged = application.screening.judged.iter();
    judged
        .filter_map(|judged: &Judged| {
            // Where the content is destroyed, nobody knows any more what was judged.
            let judging: Judging = read(world, &judged.why)?;
            let standing = Standing {
                judgement: judged.judgement,
                reason: Some(judging.reason).filter(|reason| !reason.is_empty()),
                by: judged.by,
                at: judged.at,
            };
            Some((judging.likeness, standing))
        })
        .collect()
}

/// Somebody with the names they go by.
struct Subject {
    whose: Whose,
    names: Vec<String>,
}

fn subjects(world: &World, application: &Application, seen: Seen) -> Vec<Subject> {
    let names = world.organizations.names_of(application.organization);
    let mut subjects = vec![Subject {
        whose: Whose::Organization,
        names: names.into_iter().map(str::to_owned).collect(),
    }];
    let mut people = vec![application.applicant];
    if seen.people {
        people.extend(speakers(world, application));
    }
    people.sort_unstable();
    people.dedup();
    for person in people {
        let identity = world.people.all.get(&person).map(|found| found.identity);
        let identity: Option<Identity> = identity.and_then(|kept| read(world, &kept));
        subjects.extend(identity.map(|identity| Subject {
            whose: Whose::Person(person),
            names: vec![identity.name],
        }));
    }
    if seen.participants {
        name_participants(world, application, &mut subjects);
    }
    subjects
}

/// Focal points and representatives of the organization, through mergers.
fn speakers(world: &World, application: &Application) -> Vec<PersonId> {
    let organizations = &world.organizations;
    let members = organizations.members(organizations.current(application.organization));
    let held_for = members.into_iter().map(HeldFor::Organization);
    let holders = held_for.filter_map(|held_for| world.people.holders.get(&held_for));
    let speaks = |person: &PersonId| {
        let grants = world.people.all.get(person).map(|found| &found.grants);
        let mut roles = grants.into_iter().flatten().map(|grant| grant.role);
        roles.any(|role| matches!(role, Role::FocalPoint | Role::Representative))
    };
    holders.flatten().copied().filter(speaks).collect()
}

/// Whom the organization named to take part, where they are not compared already.
fn name_participants(world: &World, application: &Application, subjects: &mut Vec<Subject>) {
    for dialogue in application.cases.keys() {
        if !is_admitted(world, &application.reference, dialogue) {
            continue;
        }
        let named = world.registrations.named_for(dialogue);
        for participant in named.filter(|one| one.application == application.reference) {
            let Some(attendee) = read::<Attendee>(world, &participant.attendee) else {
                continue;
            };
            let names = vec![attendee.name];
            let known = |subject: &Subject| {
                subject.names == names && !matches!(subject.whose, Whose::Organization)
            };
            if !subjects.iter().any(known) {
                subjects.push(Subject {
                    whose: Whose::Participant(participant.id),
                    names,
                });
            }
        }
    }
}

impl Subject {
    /// The entries that are alike. Persons are compared with persons; organizations with all, because some are named after
    /// somebody.
    fn like(&self, world: &World) -> Vec<ListLikeness> {
        let mut likenesses = Vec::new();
        for part in world.consolidated.parts.values() {
            let mut pairs: BTreeMap<usize, Vec<NamePair>> = BTreeMap::new();
            for name in &self.names {
                for hit in part.like(name).iter() {
                    let Some(entry) = part.entry(hit.entry) else {
                        continue;
                    };
                    let whole = matches!(self.whose, Whose::Organization);
                    if !whole && entry.listed == Listed::Entity {
                        continue;
                    }
                    pairs.entry(hit.entry).or_default().push(NamePair {
                        ours: name.clone(),
                        theirs: theirs(entry, hit.place).to_owned(),
                        stands_as: stands_as(entry, hit.place),
                        why: hit.why,
                        percent: hit.percent,
                    });
                }
            }
            for (place, mut pairs) in pairs {
                let Some(entry) = part.entry(place) else {
                    continue;
                };
                pairs.sort_by_key(|pair| (Reverse(pair.percent), pair.why));
                likenesses.push(ListLikeness {
                    id: self.id(entry, &pairs),
                    whose: self.whose,
                    entry: entry.clone(),
                    standing: None,
                    pairs: pairs.into_iter().take(MOST_PAIRS).collect(),
                });
            }
        }
        likenesses
    }

    /// The same for as long as the entry and the names of ours that are like it are the same.
    fn id(&self, entry: &ConsolidatedEntry, pairs: &[NamePair]) -> Digest {
        let mut ours: Vec<&str> = pairs.iter().map(|pair| pair.ours.as_str()).collect();
        ours.sort_unstable();
        ours.dedup();
        // A value of plain texts can always be written.
        let bytes = serde_json::to_vec(&(self.whose, entry, ours)).unwrap_or_default();
        Digest(Sha256::digest(bytes).into())
    }
}

fn theirs(entry: &ConsolidatedEntry, place: Place) -> &str {
    match place {
        Place::Name => Some(&entry.name),
        Place::Original(nth) => entry.original.get(nth),
        Place::Alias(nth) => entry.aliases.get(nth).map(|alias| &alias.name),
    }
    .map_or("", String::as_str)
}

fn stands_as(entry: &ConsolidatedEntry, place: Place) -> &'static str {
    match place {
        Place::Name => "name",
        Place::Original(_) => "original",
        Place::Alias(nth) => entry
            .aliases
            .get(nth)
            .map_or("also", |alias| alias.quality.code()),
    }
}

fn read<T: serde::de::DeserializeOwned>(world: &World, kept: &Kept) -> Option<T> {
    serde_json::from_str(world.shelf.get(&kept.row)?).ok()
}
