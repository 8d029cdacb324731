//! What follows a submission: amending until the deadline, answering what the office asks, withdrawing.

use super::answers::Times;
use super::submit::sound;
use super::{Application, ApplicationEvent, Stage, files};
use crate::authority::{Deed, Who};
use crate::dialogue::Life;
use crate::files::{FileId, StoredFile};
use crate::keeping::schedule::Matter;
use crate::keeping::{ErasureBasis, Purpose, Shelving};
use crate::participation::call::CallStatus;
use crate::participation::form::{Answers, LONGEST_ANSWER};
use crate::participation::registration::{self, Seat};
use crate::world::{Decision, Submission};
use crate::{ApplicationRef, Audience, DialogueId, Event, InquiryId, Refusal, World, written};

/// An application that is this actor's: as its applicant, as one of its organization's people, or as an officer of its
/// dialogues. For others there is none.
fn own<'w>(
    world: &'w World,
    who: Who<'_>,
    reference: &ApplicationRef,
) -> Result<&'w Application, Refusal> {
    world
        .applications
        .all
        .get(reference)
        .filter(|application| is_own(who, application) || is_offices(who, application))
        .ok_or_else(|| Refusal::new("refused-no-such-application").with("application", reference))
}

/// Whether it is this actor's: as its applicant, or as one of its organization's people.
pub(crate) fn is_own(who: Who<'_>, application: &Application) -> bool {
    who.person() == Some(application.applicant) || who.speaks_for(application.organization)
}

/// Whether this actor may follow it as an officer of all its dialogues.
pub(crate) fn is_offices(who: Who<'_>, application: &Application) -> bool {
    application
        .cases
        .keys()
        .all(|dialogue| who.may_for(Deed::FollowOwnApplication, Some(dialogue)))
}

pub(super) fn amend(
    world: &World,
    submission: &Submission,
    reference: &ApplicationRef,
    answers: &Answers,
    handed_in: &[StoredFile],
) -> Result<Decision, Refusal> {
    let who = Who::acting(world, &submission.actor);
    let application = own(world, who, reference)?;
    let refused = |key| Refusal::new(key).with("application", reference);
    let call = world
        .calls
        .get(&application.call)
        .ok_or_else(|| refused("refused-no-such-call"))?;
    // The office mends what it entered itself; everybody else amends until the deadline.
    let mends = application.by_office && is_offices(who, application);
    if !mends && call.status(world, submission.received) != CallStatus::Open {
        return Err(refused("refused-amended-after-deadline").with("closed", call.terms.closes));
    }
    if !application.is_wholly_at_the_desk() {
        return Err(refused("refused-left-the-desk"));
    }
    let form = call.form(world)?;
    let answers = sound(&form, answers, !application.by_office)?;
    if application.read_answers(world).as_ref() == Some(&answers) {
        return Err(Refusal::new("refused-nothing-changed"));
    }
    let times = Times::of(world, &form, application.cases.keys());
    let mut shelving = Shelving::new(submission.seed);
    let (kept, earlier) = times.keep(&mut shelving, reference, &answers)?;
    let event = ApplicationEvent::Amended {
        application: reference.clone(),
        version: call.newest().map_or(1, |newest| newest.number),
        answers: kept,
        at: submission.received,
    };
    let amended = Decision::single(Audience::Restricted, Event::Application(event));
    let mut decision = earlier
        .into_iter()
        .fold(amended, |decision, event| {
            decision.and(Audience::Restricted, event)
        })
        .with_vault(shelving);
    let wanted = files::among(&form, &answers, &times);
    let handed = files::HandedIn {
        application: reference,
        held: &application.files,
        files: handed_in,
    };
    handed.enter(world, submission, &mut decision, &wanted)?;
    let dropped = application
        .files
        .keys()
        .filter(|file| !wanted.iter().any(|wanted| wanted.file == **file))
        .copied()
        .map(FileId::row);
    let replaced = application.answer_rows().map(|kept| kept.row);
    let rows = replaced.chain(dropped);
    Ok(decision.erasing_what_is_left(world, rows, ErasureBasis::Replaced))
}

pub(super) fn answer(
    world: &World,
    submission: &Submission,
    reference: &ApplicationRef,
    inquiry: InquiryId,
    answer: &str,
) -> Result<Decision, Refusal> {
    let who = Who::acting(world, &submission.actor);
    let application = own(world, who, reference)?;
    let refused = |key| Refusal::new(key).with("application", reference);
    let asked = application
        .inquiries
        .iter()
        .find(|asked| asked.id == inquiry)
        .ok_or_else(|| refused("refused-no-such-inquiry"))?;
    if asked.answer.is_some() {
        return Err(refused("refused-already-answered"));
    }
    if application.standing().next().is_none() {
        return Err(refused("refused-already-withdrawn"));
    }
    if answer.trim().is_empty() {
        return Err(Refusal::new("refused-text-missing").with("field", "answer"));
    }
    written::text("answer", answer, LONGEST_ANSWER)?;
    let mut shelving = Shelving::new(submission.seed);
    let kept = shelving.keep_value(
        &reference.to_string(),
        Purpose::Inquiry,
        &answer,
        world.kept_after(application.cases.keys(), Matter::Correspondence),
    )?;
    let event = ApplicationEvent::Answered {
        application: reference.clone(),
        inquiry,
        answer: kept,
        at: submission.received,
    };
    Ok(Decision::single(Audience::Restricted, Event::Application(event)).with_vault(shelving))
}

/// Withdraws, at any stage before the sitting. Who was admitted gives the seats back.
pub(super) fn withdraw(
    world: &World,
    submission: &Submission,
    reference: &ApplicationRef,
    dialogue: Option<&DialogueId>,
) -> Result<Decision, Refusal> {
    let who = Who::acting(world, &submission.actor);
    let application = own(world, who, reference)?;
    let refused = |key| Refusal::new(key).with("application", reference);
    let before_sitting = |dialogue: &DialogueId| {
        let convened = world.dialogues.get(dialogue);
        convened.is_some_and(|convened| convened.life == Life::Planned)
    };
    if let Some(dialogue) = dialogue {
        let case = application
            .case(dialogue)
            .ok_or_else(|| refused("refused-no-such-application"))?;
        if case.stage == Stage::Withdrawn {
            return Err(refused("refused-already-withdrawn"));
        }
    }
    let standing: Vec<DialogueId> = application
        .standing()
        .map(|(of, _)| of.clone())
        .filter(|of| dialogue.is_none_or(|only| only == of))
        .collect();
    if standing.is_empty() {
        return Err(refused("refused-already-withdrawn"));
    }
    let dialogues: Vec<DialogueId> = standing
        .into_iter()
        .filter(|of| before_sitting(of))
        .collect();
    if dialogues.is_empty() {
        return Err(refused("refused-withdrawn-too-late"));
    }
    let at = submission.received;
    let given_back = dialogues
        .iter()
        .flat_map(|dialogue| registration::left(world, reference, dialogue, Seat::GivenBack, at));
    let event = ApplicationEvent::Withdrawn {
        application: reference.clone(),
        dialogues: dialogues.clone(),
        at,
    };
    let withdrawn = Decision::single(Audience::Restricted, Event::Application(event));
    Ok(given_back.fold(withdrawn, |decision, event| {
        decision.and(Audience::Restricted, Event::Registration(event))
    }))
}
