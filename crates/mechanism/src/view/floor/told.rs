//! What happened on the floor, for those who go through the meeting again, and what everybody may know of it.

use super::super::View;
use super::who::is_protected;
use super::{WhoSpeaks, who_speaks};
use crate::authority::Sight;
use crate::dialogue::Life;
use crate::floor::balance::{Had, had, share};
use crate::floor::order::Group;
use crate::floor::{
    Floor, FloorAct as A, FloorEvent, Place, Precedence, Programme, Screen, Speaker, Standing,
};
use crate::participation::registration::Attendee;
use crate::participation::tally::{FEWEST, Gender, Merged};
use crate::participation::{Figure, Kind, Precision, Stage, Taking, Unit};
use crate::people::RegionalGroup;
use crate::{DialogueId, Digest, ParticipantId, RequestId};
use jiff::{SignedDuration, Timestamp};
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};

/// How long after its last sitting a meeting may go on.
const LINGERS: SignedDuration = SignedDuration::from_hours(1);

fn last_sitting(floor: &Floor) -> Option<Timestamp> {
    let version = floor.programme(false)?;
    let sittings = version.programme.sittings.iter();
    sittings.map(|sitting| sitting.to).max()
}

/// What a group had of the floor, fit to be shown to everybody.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct TotalOf<G> {
    /// The groups: one, or those shown together because one of them is smaller than five.
    pub groups: Vec<G>,
    /// How many speakers.
    pub speakers: u32,
    /// How many speeches.
    pub speeches: u32,
    /// How long they spoke together, in milliseconds.
    pub millis: i64,
}

/// What everybody may know of a meeting that is over.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct FloorTotals {
    /// How many speakers.
    pub speakers: u32,
    /// How many speeches.
    pub speeches: u32,
    /// How long they spoke, in milliseconds.
    pub millis: i64,
    /// By kind.
    pub groups: Vec<TotalOf<Group>>,
    /// By regional group; `None`: of no region.
    pub regions: Vec<TotalOf<Option<RegionalGroup>>>,
    /// By whether their organization took part for the first time, States apart.
    pub first_time: Vec<TotalOf<Option<bool>>>,
    /// By gender, of registered people; `None`: who did not say, and who was not registered as a person.
    pub genders: Vec<TotalOf<Option<Gender>>>,
    /// In the room, and online.
    pub places: Vec<TotalOf<Place>>,
    /// How many of the speeches were entered afterwards, the line having been gone.
    pub afterwards: u32,
}

impl FloorTotals {
    /// The same in the vocabulary of the counts, so that an officer can publish it with them: whole numbers of speakers,
    /// speeches and minutes, together and of each kind that is shown by itself.
    pub fn figures(&self) -> Vec<Figure> {
        let all = (Kind::Everybody, self.speakers, self.speeches, self.millis);
        let kinds = self.groups.iter().filter_map(|of| match of.groups[..] {
            [group] => Some((kind_of(group)?, of.speakers, of.speeches, of.millis)),
            _ => None,
        });
        let figures = std::iter::once(all).chain(kinds);
        figures
            .flat_map(|(kind, speakers, speeches, millis)| {
                let minutes = u32::try_from((millis + 30_000) / 60_000).unwrap_or(u32::MAX);
                let units = [
                    (Unit::Speakers, speakers),
                    (Unit::Speeches, speeches),
                    (Unit::Minutes, minutes),
                ];
                units.map(|(unit, value)| Figure {
                    unit,
                    stage: Stage::Attended,
                    mode: Taking::All,
                    kind,
                    value,
                    precision: Precision::Exact,
                })
            })
            .collect()
    }
}

/// What the counts call a group of the floor.
const fn kind_of(group: Group) -> Option<Kind> {
    match group {
        Group::State => Some(Kind::State),
        Group::Ngo => Some(Kind::Ngo),
        Group::Academia => Some(Kind::Academia),
        Group::PrivateSector => Some(Kind::PrivateSector),
        Group::Parliamentarian => Some(Kind::Parliamentarian),
        Group::Other => None,
    }
}

impl View {
    /// What happened on the floor of a meeting, for those who take part: enough to make its list of any moment again. For
    /// everybody but the office, people stand under references that say nothing, and of whoever is protected only what
    /// the declared order went by.
    pub fn floor_events(&self, dialogue: &DialogueId) -> Option<Vec<FloorEvent>> {
        if !self.takes_part(dialogue) {
            return None;
        }
        let told = self.world.floors.told.get(dialogue).into_iter().flatten();
        if self.who().sees_for(Sight::People, Some(dialogue)) {
            return Some(told.map(|event| event.as_ref().clone()).collect());
        }
        let used = used(told.clone().map(AsRef::as_ref));
        let shown = told.filter(|event| !matches!(event.act, A::Drafted { .. }));
        Some(
            shown
                .map(|event| self.without_people(event.as_ref().clone(), &used))
                .collect(),
        )
    }

    /// How everybody who asked appears on a screen, for a page that goes through the meeting again.
    pub fn floor_names(
        &self,
        dialogue: &DialogueId,
        screen: Screen,
    ) -> BTreeMap<RequestId, WhoSpeaks> {
        let floor = self.world.floors.at.get(dialogue);
        let floor = floor.filter(|_| self.may_open(dialogue, screen));
        let Some(floor) = floor else {
            return BTreeMap::new();
        };
        let all = floor.items.values().flat_map(|list| list.asked.iter());
        all.map(|asked| {
            let who = who_speaks(&self.world, floor, &asked.speaker, screen);
            (asked.request, who)
        })
        .collect()
    }

    /// Speakers and times of a meeting. For everybody once it is over: while it goes on, the figures of two moments would
    /// tell who spoke between them.
    pub fn floor_totals(&self, dialogue: &DialogueId) -> Option<FloorTotals> {
        if !self.sees_dialogue(dialogue) {
            return None;
        }
        let floor = self.world.floors.at.get(dialogue)?;
        let life = &self.world.dialogues.get(dialogue)?.life;
        let over = *life == Life::Held || self.has_ended(floor);
        if !over && !self.takes_part(dialogue) {
            return None;
        }
        let until = self.forgotten(floor).unwrap_or(self.now);
        let had = had(floor, None, until);
        let all = share(had.iter());
        if all.speakers < FEWEST {
            return None;
        }
        let regions = RegionalGroup::ALL.into_iter().map(Some).chain([None]);
        let genders = Gender::ALL.into_iter().map(Some).chain([None]);
        let first = |one: &Had<'_>| (!one.standing.state).then_some(one.standing.first_time);
        let afterwards = floor.spoken.iter().filter(|spoken| spoken.afterwards);
        Some(FloorTotals {
            speakers: all.speakers,
            speeches: all.speeches,
            millis: all.millis,
            groups: totals(&had, Group::ALL.to_vec(), |one| Group::of(one.standing)),
            regions: totals(&had, regions.collect(), |one| one.standing.region),
            first_time: totals(&had, vec![Some(true), Some(false), None], first),
            genders: totals(&had, genders.collect(), |one| self.gender_of(one.speaker)),
            places: totals(&had, Place::ALL.to_vec(), |one| one.place),
            afterwards: u32::try_from(afterwards.count()).unwrap_or(u32::MAX),
        })
    }

    /// What a registration says of a speaker's gender.
    fn gender_of(&self, speaker: &Speaker) -> Option<Gender> {
        let Speaker::Participant(id) = speaker else {
            return None;
        };
        let seat = self.world.registrations.participants.get(id)?;
        let attendee: Attendee = self.held(&seat.attendee)?;
        Gender::from_code(&attendee.gender)
    }

    /// Whether the last sitting of the programme ended and nobody speaks.
    fn has_ended(&self, floor: &Floor) -> bool {
        let quiet = floor.speech.is_none() || self.forgotten(floor).is_some();
        quiet && last_sitting(floor).is_some_and(|end| end < self.now)
    }

    /// Until when a speech counts that nobody ended, long after the last sitting: to the end of the sitting, or of its time.
    /// Otherwise its minutes would grow for as long as nobody looks. `None`: there is none, or it may well go on.
    fn forgotten(&self, floor: &Floor) -> Option<Timestamp> {
        let speech = floor.speech.as_ref()?;
        let end = last_sitting(floor)?;
        let limit = SignedDuration::from_secs(speech.limit.into());
        let spoken = speech.from.checked_add(limit).unwrap_or(speech.from);
        let end = end.max(spoken);
        (self.now.duration_since(end) > LINGERS).then_some(end)
    }

    fn without_people(&self, mut event: FloorEvent, used: &BTreeSet<Precedence>) -> FloorEvent {
        let dialogue = event.dialogue.clone();
        let hide = |speaker: &mut Speaker| *speaker = hidden(&dialogue, speaker);
        let less = |speaker: &Speaker, standing: &mut Standing| {
            if is_protected(&self.world, speaker) {
                *standing = only(*standing, used);
            }
        };
        match &mut event.act {
            A::Issued { programme, .. } | A::Drafted { programme, .. } => {
                in_panels(programme, hide);
            }
            A::Introduced { speaker, .. } => hide(speaker),
            A::Asked { asked, .. } => {
                less(&asked.speaker, &mut asked.standing);
                hide(&mut asked.speaker);
            }
            A::Passed { to, standing, .. } => {
                less(to, standing);
                hide(to);
            }
            A::SpokenAfterwards {
                speaker, standing, ..
            } => {
                less(speaker, standing);
                hide(speaker);
            }
            _ => {}
        }
        event
    }
}

fn in_panels(programme: &mut Programme, hide: impl Fn(&mut Speaker)) {
    for item in &mut programme.items {
        for one in &mut item.panel {
            hide(&mut one.speaker);
        }
    }
}

/// A reference that stands for a speaker in what others read: the true one is the code of a seat, and whoever has it
/// speaks for that seat. From this nobody comes back to it.
fn hidden(dialogue: &DialogueId, speaker: &Speaker) -> Speaker {
    match speaker {
        Speaker::Participant(id) => {
            let said = format!("a speaker of {dialogue}: {id}");
            let digest = Digest::commit(&[0; 32], said.as_bytes()).0;
            let mut bits = [0; 16];
            bits.copy_from_slice(&digest[..16]);
            let id = uuid::Builder::from_random_bytes(bits).into_uuid();
            Speaker::Participant(ParticipantId(id))
        }
        other => other.clone(),
    }
}

/// The precedences that any declared order of the meeting went by.
fn used<'e>(events: impl Iterator<Item = &'e FloorEvent>) -> BTreeSet<Precedence> {
    let policies = events.filter_map(|event| match &event.act {
        A::RulesSet { rules, .. } => Some(rules.policy.0.iter().copied()),
        _ => None,
    });
    policies.flatten().collect()
}

/// What the declared orders went by, and no more.
fn only(standing: Standing, used: &BTreeSet<Precedence>) -> Standing {
    let by = |precedence| used.contains(&precedence);
    Standing {
        state: standing.state,
        kind: standing.kind.filter(|_| by(Precedence::KindsInTurn)),
        region: standing.region.filter(|_| by(Precedence::RegionsInTurn)),
        first_time: standing.first_time && by(Precedence::FirstTimersFirst),
    }
}

/// Each group that is large enough by itself, the others together.
fn totals<G: Copy + PartialEq>(
    had: &[Had<'_>],
    groups: Vec<G>,
    of: impl Fn(&Had<'_>) -> G,
) -> Vec<TotalOf<G>> {
    let sum = |these: &[G]| {
        let counted = had.iter().filter(|one| these.contains(&of(one)));
        share(counted)
    };
    let sizes = groups
        .into_iter()
        .map(|group| (group, sum(&[group]).speakers));
    let merged = Merged::of(sizes.collect());
    let shown = merged.shown.into_iter().map(|(group, _)| vec![group]);
    let together = merged.together.map(|(groups, _)| groups);
    let together = together.filter(|groups| sum(groups).speakers > 0);
    shown
        .chain(together)
        .map(|groups| {
            let share = sum(&groups);
            TotalOf {
                speakers: share.speakers,
                speeches: share.speeches,
                millis: share.millis,
                groups,
            }
        })
        .collect()
}
