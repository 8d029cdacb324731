//! What an application's events do to the world.

use super::{Application, ApplicationEvent, Case, EarlierAnswers, Stage};
use crate::files::FileId;
use crate::participation::screening::Screening;
use crate::world::Damaged;
use crate::{ApplicationRef, World};
use imbl::{OrdMap, Vector};
use jiff::Timestamp;

pub(crate) fn apply(world: &mut World, event: &ApplicationEvent) -> Result<(), Damaged> {
    use ApplicationEvent as E;
    match event {
        E::Submitted { .. } => submitted(world, event),
        E::Amended {
            application,
            version,
            answers,
            at,
        } => {
            let found = known(world, application)?;
            found.answers = *answers;
            found.earlier = Vector::new();
            found.version = *version;
            found.amended = Some(*at);
            look_again(world, application, *at)
        }
        E::AnswersKept {
            application,
            months,
            schedule,
            answers,
        } => {
            let earlier = EarlierAnswers {
                months: *months,
                schedule: *schedule,
                kept: *answers,
            };
            known(world, application)?.earlier.push_back(earlier);
            Ok(())
        }
        E::FileKept { application, file } => {
            let id = FileId(file.row.0);
            known(world, application)?.files.insert(id, *file);
            Ok(())
        }
        E::Answered {
            application,
            inquiry,
            answer,
            at,
        } => {
            let inquiry = known(world, application)?
                .inquiries
                .iter_mut()
                .find(|asked| asked.id == *inquiry)
                .ok_or(Damaged("an answer to what was never asked"))?;
            inquiry.answer = Some((*answer, *at));
            Ok(())
        }
        E::Carried {
            application,
            from,
            into,
            at,
        } => world.carry(application, from, into, *at),
        E::Withdrawn {
            application,
            dialogues,
            at,
        } => dialogues
            .iter()
            .try_for_each(|dialogue| world.set_stage(application, dialogue, Stage::Withdrawn, *at)),
    }
}

fn known<'w>(
    world: &'w mut World,
    application: &ApplicationRef,
) -> Result<&'w mut Application, Damaged> {
    world
        .applications
        .all
        .get_mut(application)
        .ok_or(Damaged("an application that was never submitted"))
}

fn submitted(world: &mut World, event: &ApplicationEvent) -> Result<(), Damaged> {
    let ApplicationEvent::Submitted {
        application,
        call,
        version,
        dialogues,
        applicant,
        organization,
        answers,
        received,
        late,
        by_office,
    } = event
    else {
        return Ok(());
    };
    let applications = &mut world.applications;
    if applications.all.contains_key(application) {
        return Err(Damaged("an application that was submitted twice"));
    }
    let case = Case {
        stage: Stage::Received,
        since: *received,
    };
    let entry = Application {
        reference: application.clone(),
        call: call.clone(),
        version: *version,
        applicant: *applicant,
        organization: *organization,
        answers: *answers,
        earlier: Vector::new(),
        files: OrdMap::new(),
        received: *received,
        amended: None,
        late: *late,
        by_office: *by_office,
        cases: dialogues
            .iter()
            .map(|dialogue| (dialogue.clone(), case.clone()))
            .collect(),
        carried: Vector::new(),
        inquiries: Vector::new(),
        screening: Screening::default(),
    };
    applications.all.insert(application.clone(), entry);
    let last = applications
        .last
        .entry(application.series.clone())
        .or_default();
    *last = application.number.max(*last);
    let list = |lists: &mut Vector<ApplicationRef>| lists.push_back(application.clone());
    list(applications.of_person.entry(*applicant).or_default());
    list(
        applications
            .of_organization
            .entry(*organization)
            .or_default(),
    );
    for dialogue in dialogues {
        list(
            applications
                .for_dialogue
                .entry(dialogue.clone())
                .or_default(),
        );
    }
    Ok(())
}

/// Other answers stand there now: what the desk found sufficient it has to look at again, and what a first screener
/// proposed was about others.
fn look_again(
    world: &mut World,
    application: &ApplicationRef,
    at: Timestamp,
) -> Result<(), Damaged> {
    let found = known(world, application)?;
    found.screening.proposed.clear();
    let sufficient: Vec<_> = found
        .cases
        .iter()
        .filter(|(_, case)| case.stage == Stage::Sufficient)
        .map(|(dialogue, _)| dialogue.clone())
        .collect();
    sufficient
        .iter()
        .try_for_each(|dialogue| world.set_stage(application, dialogue, Stage::Received, at))
}
