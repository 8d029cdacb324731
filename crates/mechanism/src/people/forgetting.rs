//! "Forget me": what is destroyed, what stays and why, and what has to be done first. One function fills the page, greys
//! the button and refuses the request.

use super::{HeldFor, PeopleEvent, Person, standing};
use crate::evaluation::{self, Respondent};
use crate::issued::{Beside, Reporter};
use crate::keeping::schedule::Matter;
use crate::keeping::{ErasureBasis, Kept, Retention};
use crate::letters::LetterState;
use crate::panel;
use crate::participation::application::{Application, Stage};
use crate::participation::registration::{Participant, Seat};
use crate::world::{Command, Decision, Submission};
use crate::{ApplicationRef, Audience, CommandId, Event, PersonId, Refusal, RowId, World};
use jiff::Timestamp;
use jiff::civil::Date;

/// What has to be done before somebody can be forgotten.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Hindrance {
    /// Their application is not yet decided: withdraw it, or wait.
    Undecided(ApplicationRef),
    /// They are the last officer.
    LastOfficer,
}

/// Something that stays when a person is forgotten.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Remaining {
    /// What, and with it why.
    pub kind: RemainingKind,
    /// About what: an application's printed reference, a dialogue; empty where it is about nothing in particular.
    pub about: String,
    /// Until when, where a day is known.
    pub until: Option<Date>,
}

/// What stays, and why.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum RemainingKind {
    /// What they did, under a random reference: the record shows that its acts were not changed afterwards.
    Acts,
    /// The answers of an application: they are the organization's, and a body decided on them.
    Answers,
    /// The row that States were shown of somebody who applied as a person.
    CirculatedRow,
    /// Their seat at a dialogue still to come: it must be given back first, so that somebody who waits can have it.
    Seat,
    /// A letter that is on its way.
    Letter,
    /// A State's note verbale that designated them: it is the State's.
    NoteVerbale,
    /// A comment on behalf of an organization: it is the organization's, and shows their name no more.
    Comment,
    /// A contribution on behalf of an organization, in the same way; the contact beside it goes.
    Contribution,
}

impl RemainingKind {
    /// As in keys of words: `remains-answers`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Acts => "acts",
            Self::Answers => "answers",
            Self::CirculatedRow => "circulated-row",
            Self::Seat => "seat",
            Self::Letter => "letter",
            Self::NoteVerbale => "note-verbale",
            Self::Comment => "comment",
            Self::Contribution => "contribution",
        }
    }
}

/// What forgetting somebody does.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Forgetting {
    /// What has to be done first; empty: nothing.
    pub hindered: Vec<Hindrance>,
    /// What stays.
    pub remaining: Vec<Remaining>,
    /// The rows that are destroyed.
    rows: Vec<RowId>,
}

impl Forgetting {
    /// How many pieces of content are destroyed.
    pub fn destroys(&self) -> usize {
        self.rows.len()
    }

    /// What forgetting this person does on a day.
    pub(crate) fn of(world: &World, person: &Person, today: Date) -> Self {
        let mut plan = Self::default();
        plan.destroy(world, person.identity);
        for passkey in person.passkeys.values() {
            plan.destroy(world, passkey.credential);
        }
        plan.stays(RemainingKind::Acts, "", None);
        if standing::is_last_officer(world, person.id) {
            plan.hindered.push(Hindrance::LastOfficer);
        }
        for grant in &person.grants {
            let note = grant.note.as_ref();
            if let Some(note) = note.and_then(|note| world.people.notes.get(note)) {
                plan.stays(RemainingKind::NoteVerbale, note.state.as_str(), None);
            }
        }
        let applications = world.applications.of_person.get(&person.id);
        for reference in applications.into_iter().flatten() {
            if let Some(application) = world.applications.all.get(reference) {
                plan.weigh_application(world, person, application);
            }
        }
        let places = world.registrations.of_person.get(&person.id);
        for place in places.into_iter().flatten() {
            if let Some(participant) = world.registrations.participants.get(place) {
                plan.weigh_seat(world, participant, today);
            }
        }
        plan.weigh_letters(world, person.id);
        plan.weigh_comments(world, person.id);
        plan.weigh_contributions(world, person.id);
        plan.weigh_errors(world, Reporter::Person(person.id));
        let delegate = Respondent::Delegate(person.id);
        for kept in evaluation::answered_by(world, delegate) {
            plan.destroy(world, kept);
        }
        plan
    }

    fn weigh_application(&mut self, world: &World, person: &Person, application: &Application) {
        let about = application.reference.to_string();
        let mut cases = application.cases.values();
        if cases.any(|case| is_undecided(&case.stage)) {
            let hindrance = Hindrance::Undecided(application.reference.clone());
            self.hindered.push(hindrance);
            return;
        }
        let organization = world.organizations.all.get(&application.organization);
        let as_a_person = organization
            .filter(|found| found.individual && speaks_alone(world, person.id, found.id));
        if let Some(organization) = as_a_person {
            self.destroy(world, organization.profile);
            self.stays(RemainingKind::CirculatedRow, &about, None);
        }
        let mut cases = application.cases.values();
        if as_a_person.is_some() || cases.all(|case| case.stage == Stage::Withdrawn) {
            for answers in application.answer_rows() {
                self.destroy(world, answers);
            }
            for file in application.files.values() {
                self.destroy(world, *file);
            }
            for inquiry in &application.inquiries {
                self.destroy(world, inquiry.question);
                if let Some((answer, _)) = inquiry.answer {
                    self.destroy(world, answer);
                }
            }
        } else {
            // Each time has a row of its own; the last of them says how long something stays.
            let rows = application.answer_rows().map(|kept| kept.row);
            let there: Vec<_> = rows.filter(|row| world.kept.contains_key(row)).collect();
            if !there.is_empty() {
                let ends = there.into_iter().filter_map(|row| world.kept_until(row));
                self.stays(RemainingKind::Answers, &about, ends.max());
            }
        }
    }

    fn weigh_seat(&mut self, world: &World, participant: &Participant, today: Date) {
        let dialogue = world.dialogues.get(&participant.dialogue);
        let date = dialogue.map(|convened| convened.facts.date);
        let to_come = date.is_some_and(|date| date >= today);
        if to_come && matches!(participant.seat, Seat::Confirmed | Seat::Waiting) {
            self.stays(RemainingKind::Seat, participant.dialogue.as_str(), date);
        } else {
            self.destroy(world, participant.attendee);
            self.weigh_said(world, participant);
            self.weigh_errors(world, Reporter::Seat(participant.id));
        }
    }

    /// What was answered in the evaluation while it is still theirs, and what was said to propose them for a panel.
    fn weigh_said(&mut self, world: &World, participant: &Participant) {
        let seat = Respondent::Seat(participant.id);
        let answered = evaluation::answered_by(world, seat);
        let proposed = panel::said_of(world, participant);
        for kept in answered.chain(proposed) {
            self.destroy(world, kept);
        }
    }

    /// What they wrote in their own name goes.
    fn weigh_comments(&mut self, world: &World, person: PersonId) {
        let all = world.comments.all.values();
        for comment in all.filter(|comment| comment.by == person && world.keeps_comment(comment)) {
            if comment.organization.is_some() {
                let until = world.kept_until(comment.text.row);
                let about = comment.reference.to_string();
                self.stays(RemainingKind::Comment, &about, until);
                continue;
            }
            for kept in comment.rows() {
                self.destroy(world, kept);
            }
        }
    }

    /// The same, and how to reach them wherever it stands.
    fn weigh_contributions(&mut self, world: &World, person: PersonId) {
        for one in world.contributions.of(person) {
            if one.organization.is_none() {
                one.rows().for_each(|kept| self.destroy(world, kept));
                continue;
            }
            if let Some(contact) = one.contact {
                self.destroy(world, contact);
            }
            if world.kept.contains_key(&one.text.row) {
                let until = world.kept_until(one.text.row);
                let about = one.reference.to_string();
                self.stays(RemainingKind::Contribution, &about, until);
            }
        }
    }

    /// What they reported of errors in papers, and were answered.
    fn weigh_errors(&mut self, world: &World, by: Reporter) {
        let rows = world.issued.values().flat_map(Beside::error_rows);
        for (_, kept) in rows.filter(|(error, _)| error.by == by) {
            self.destroy(world, kept);
        }
    }

    fn weigh_letters(&mut self, world: &World, person: PersonId) {
        let letters = world.letters.of_person.get(&person).into_iter().flatten();
        for letter in letters.filter_map(|letter| world.letters.all.get(letter)) {
            if matches!(letter.state, LetterState::Released | LetterState::Attempted) {
                self.stays(RemainingKind::Letter, "", None);
            } else {
                self.destroy(world, letter.text);
            }
        }
    }

    fn destroy(&mut self, world: &World, kept: Kept) {
        if world.kept.contains_key(&kept.row) && !self.rows.contains(&kept.row) {
            self.rows.push(kept.row);
        }
    }

    fn stays(&mut self, kind: RemainingKind, about: &str, until: Option<Date>) {
        let remaining = Remaining {
            kind,
            about: about.to_owned(),
            until,
        };
        if !self.remaining.contains(&remaining) {
            self.remaining.push(remaining);
        }
    }
}

/// Whether a body has still to decide, or a list to end.
fn is_undecided(stage: &Stage) -> bool {
    match stage {
        Stage::Received | Stage::Sufficient | Stage::Circulated(_) | Stage::Referred { .. } => true,
        Stage::SetAside(_) | Stage::Decided(_) | Stage::Withdrawn => false,
    }
}

fn speaks_alone(world: &World, person: PersonId, organization: crate::OrganizationId) -> bool {
    let held_for = HeldFor::Organization(organization);
    let holders = world.people.holders.get(&held_for);
    holders.is_none_or(|holders| holders.iter().all(|holder| *holder == person))
}

pub(super) fn decide(
    world: &World,
    submission: &Submission,
    person: &Person,
    basis: ErasureBasis,
) -> Result<Decision, Refusal> {
    let today = crate::day_in_vienna(submission.received);
    let plan = Forgetting::of(world, person, today);
    match plan.hindered.first() {
        Some(Hindrance::LastOfficer) => return Err(standing::last_officer()),
        Some(Hindrance::Undecided(application)) => {
            return Err(
                Refusal::new("refused-application-undecided").with("application", application)
            );
        }
        None => {}
    }
    let event = PeopleEvent::Forgotten { person: person.id };
    let forgotten = Decision::single(Audience::Restricted, Event::People(event));
    let rows = plan.rows.into_iter();
    Ok(rows.fold(forgotten, |decision, row| decision.erasing(row, basis)))
}

/// Whether somebody is kept only because they arrived once, or were named for a dialogue that is past.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Lapsing {
    /// They hold a role, applied, or a comment or a contribution of theirs stands.
    Never,
    /// They are forgotten after this day.
    After(Date),
}

impl Lapsing {
    pub(super) fn of(world: &World, person: &Person) -> Self {
        let applied = world.applications.of_person.get(&person.id);
        let mut comments = world.comments.all.values();
        let more = person.forgotten
            || !person.grants.is_empty()
            || comments.any(|comment| comment.by == person.id && comment.counts())
            || world.contributions.of(person.id).any(|one| one.stands())
            || applied.is_some_and(|applications| !applications.is_empty());
        if more {
            return Self::Never;
        }
        let places = world.registrations.of_person.get(&person.id);
        let last_dialogue = places
            .into_iter()
            .flatten()
            .filter_map(|place| world.registrations.participants.get(place))
            .filter_map(|participant| world.dialogues.get(&participant.dialogue))
            .map(|convened| convened.facts.date)
            .max();
        let arrived = crate::day_in_vienna(person.since);
        let from = last_dialogue.map_or(arrived, |date| date.max(arrived));
        match world.kept_from(from, Matter::Arrivals) {
            Retention::Until(last) => Self::After(last),
            Retention::Permanent => Self::Never,
        }
    }
}

/// Those who arrived or were named, did nothing more and have been kept long enough.
pub(crate) fn due(world: &World, now: Timestamp) -> Vec<(CommandId, Command)> {
    let today = crate::day_in_vienna(now);
    let mut due = Vec::new();
    for person in world.people.all.values() {
        if matches!(Lapsing::of(world, person), Lapsing::After(last) if last < today) {
            let id = CommandId::of_consequence("arrival", &person.id.to_string());
            due.push((id, Command::People(super::PeopleCommand::Lapse(person.id))));
        }
    }
    due
}
