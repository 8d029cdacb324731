//! Submitting an application.

use super::answers::Times;
use super::{Applicant, ApplicationEvent, ForOrganization, files};
use crate::authority::{Deed, Who};
use crate::files::StoredFile;
use crate::keeping::Shelving;
use crate::organizations::{self, Profile};
use crate::participation::call::{Call, is_awaited};
use crate::participation::form::{Answers, Fault, Form};
use crate::people::{self, PeopleEvent};
use crate::world::{Act, Decision, Submission};
use crate::{
    ApplicationRef, Audience, CallId, DialogueId, Event, OrganizationId, PersonId, Refusal, World,
};
use imbl::OrdMap;
use jiff::{SignedDuration, Timestamp};

/// What is asked for.
pub(super) struct Asked<'a> {
    pub(super) call: &'a CallId,
    pub(super) dialogues: &'a [DialogueId],
    pub(super) applicant: &'a Applicant,
    pub(super) organization: &'a ForOrganization,
    pub(super) answers: &'a Answers,
    pub(super) files: &'a [StoredFile],
}

pub(super) fn decide(
    world: &World,
    submission: &Submission,
    asked: &Asked<'_>,
) -> Result<Decision, Refusal> {
    let who = Who::acting(world, &submission.actor);
    let by_office = matches!(asked.applicant, Applicant::Somebody(_));
    let unknown = || Refusal::new("refused-no-such-call").with("call", asked.call);
    let call = world.calls.get(asked.call).ok_or_else(unknown)?;
    let received = received(submission, by_office);
    let late = call.receives(world, received)?;
    let dialogues = chosen(world, call, asked.dialogues, received)?;
    if by_office
        && !dialogues
            .iter()
            .all(|dialogue| who.may_for(Deed::SubmitForSomebody, Some(dialogue)))
    {
        return Err(Refusal::new("refused-not-yours"));
    }
    let form = call.form(world)?;
    // What came to the office by another way may lack something: the desk asks for it.
    let answers = sound(&form, asked.answers, !by_office)?;

    let mut shelving = Shelving::new(submission.seed);
    let mut events = Vec::new();
    let applicant = match asked.applicant {
        Applicant::Myself => who
            .person()
            .ok_or_else(|| Refusal::new("refused-not-yours"))?,
        Applicant::Somebody(identity) => {
            let (person, arrived) =
                people::taken_or_arriving(world, submission, &mut shelving, 0, identity)?;
            events.extend(arrived);
            person
        }
    };
    let organization = match asked.organization {
        ForOrganization::Known(id) => {
            let id = world.organizations.current(*id);
            if !world.organizations.all.contains_key(&id) || !(by_office || who.speaks_for(id)) {
                return Err(Refusal::new("refused-no-such-organization"));
            }
            not_twice(world, asked.call, &dialogues, id)?;
            id
        }
        ForOrganization::New {
            kind,
            area,
            individual,
            profile,
        } => {
            not_again_as_new(world, asked.call, &dialogues, applicant, profile)?;
            let (id, entered) = organizations::entering(
                submission,
                &mut shelving,
                0,
                *kind,
                area.clone(),
                *individual,
                profile,
            )?;
            events.push(entered);
            events.push(Event::People(PeopleEvent::Granted {
                person: applicant,
                grant: organizations::focal_point(id),
            }));
            id
        }
    };
    let reference = next_reference(world, &dialogues)?;
    let times = Times::of(world, &form, dialogues.iter());
    let (kept, earlier) = times.keep(&mut shelving, &reference, &answers)?;
    events.push(Event::Application(ApplicationEvent::Submitted {
        application: reference.clone(),
        call: asked.call.clone(),
        version: call.newest().map_or(1, |newest| newest.number),
        dialogues,
        applicant,
        organization,
        answers: kept,
        received,
        late,
        by_office,
    }));
    events.extend(earlier);
    let restricted = |event| Act {
        audience: Audience::Restricted,
        event,
    };
    let mut decision = Decision {
        acts: events.into_iter().map(restricted).collect(),
        vault: Vec::new(),
    }
    .with_vault(shelving);
    let handed = files::HandedIn {
        application: &reference,
        held: &OrdMap::new(),
        files: asked.files,
    };
    handed.enter(
        world,
        submission,
        &mut decision,
        &files::among(&form, &answers, &times),
    )?;
    Ok(decision)
}

/// When it was received: at the edge, or, for one that came to the office by another way, by the end of the day it came.
/// Everything that hangs on the deadline is computed from this alone.
fn received(submission: &Submission, by_office: bool) -> Timestamp {
    let came = submission
        .happened
        .filter(|_| by_office)
        .map(crate::end_of_day_in_vienna)
        .and_then(|end| end.checked_sub(SignedDuration::from_secs(1)).ok());
    came.map_or(submission.received, |came| came.min(submission.received))
}

/// The dialogues applied for, in the order of the call: each once, all of the call's, none over.
fn chosen(
    world: &World,
    call: &Call,
    asked: &[DialogueId],
    received: Timestamp,
) -> Result<Vec<DialogueId>, Refusal> {
    let refused = |key, dialogue: &DialogueId| Err(Refusal::new(key).with("dialogue", dialogue));
    // A draft may have been written before dialogues were merged or split: it asks for what they became.
    let asked: Vec<DialogueId> = asked
        .iter()
        .flat_map(|dialogue| world.is_now(dialogue))
        .cloned()
        .collect();
    if let Some(stranger) = asked.iter().find(|d| !call.terms.dialogues.contains(d)) {
        return refused("refused-dialogue-not-called", stranger);
    }
    if let Some(over) = asked.iter().find(|d| !is_awaited(world, d, received)) {
        return refused("refused-no-longer-planned", over);
    }
    let chosen: Vec<DialogueId> = call
        .terms
        .dialogues
        .iter()
        .filter(|dialogue| asked.contains(dialogue))
        .cloned()
        .collect();
    if chosen.is_empty() {
        return Err(Refusal::new("refused-no-dialogue-chosen"));
    }
    Ok(chosen)
}

/// The answers as they are kept, if nothing is wrong with them. The page shows all faults before; the refusal names one.
pub(super) fn sound(form: &Form, answers: &Answers, complete: bool) -> Result<Answers, Refusal> {
    match form.check(answers, complete).first() {
        Some(Fault { question, key, .. }) => Err(Refusal::new("refused-answers")
            .with("question", question)
            .with("fault", key)),
        None => Ok(form.pruned(answers)),
    }
}

/// One organization applies once for a dialogue. Its own people are told where; nobody else gets here.
fn not_twice(
    world: &World,
    call: &CallId,
    dialogues: &[DialogueId],
    organization: OrganizationId,
) -> Result<(), Refusal> {
    let mut earlier = world
        .applications
        .of_whole(&world.organizations, organization)
        .into_iter()
        .filter(|application| application.call == *call);
    match earlier.find(|application| application.standing().any(|(d, _)| dialogues.contains(d))) {
        Some(application) => {
            Err(Refusal::new("refused-already-applied").with("application", &application.reference))
        }
        None => Ok(()),
    }
}

/// A second window, or a person who forgot: the same applicant, the same name, entered as new once more. That another
/// applicant's organization has the same name is for the desk to see, not for this applicant to learn.
fn not_again_as_new(
    world: &World,
    call: &CallId,
    dialogues: &[DialogueId],
    applicant: PersonId,
    profile: &Profile,
) -> Result<(), Refusal> {
    let folded = |name: &str| name.trim().to_lowercase();
    let named = |organization| {
        let name = world.organizations.name_of(organization, "en");
        name.is_some_and(|name| folded(name) == folded(profile.name("en")))
    };
    let of_person = world.applications.of_person.get(&applicant);
    of_person
        .into_iter()
        .flatten()
        .filter_map(|reference| world.applications.all.get(reference))
        .filter(|application| application.call == *call && named(application.organization))
        .try_for_each(|application| not_twice(world, call, dialogues, application.organization))
}

/// The next number in the series of the first dialogue. Numbers are never given twice.
fn next_reference(world: &World, dialogues: &[DialogueId]) -> Result<ApplicationRef, Refusal> {
    const MOST: u32 = 9_999_999;
    let full = || Refusal::new("refused-series-full");
    let series = dialogues.first().ok_or_else(full)?.clone();
    let number = world
        .applications
        .last
        .get(&series)
        .map_or(1, |last| last + 1);
    if number > MOST {
        return Err(full());
    }
    Ok(ApplicationRef { series, number })
}
