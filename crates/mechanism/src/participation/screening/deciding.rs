//! What the screening desk may do, and when.

use super::consolidated::stands_in_the_way;
use super::{Check, ScreeningCommand, ScreeningEvent, Verdict};
use crate::authority::{Actor, Deed, Who};
use crate::dialogue::Life;
use crate::keeping::schedule::Matter;
use crate::keeping::{Kept, Purpose, Shelving};
use crate::participation::application::Application;
use crate::world::{Decision, Submission};
use crate::{
    ApplicationRef, Audience, DialogueId, Event, InquiryId, PersonId, Refusal, World, written,
};
use jiff::{SignedDuration, Timestamp};

const LONGEST_NOTE: usize = 5_000;
const MOST_NOTES: usize = 500;
const MOST_INQUIRIES: usize = 100;
/// Nobody is given longer to answer than this.
const LONGEST_CLOCK: SignedDuration = SignedDuration::from_hours(366 * 24);

pub(crate) fn decide(
    world: &World,
    submission: &Submission,
    command: &ScreeningCommand,
) -> Result<Decision, Refusal> {
    use ScreeningCommand as C;
    let who = Who::acting(world, &submission.actor);
    let by = submission.actor.person();
    let at = submission.received;
    match command {
        C::Take {
            application,
            screener,
        } => {
            let found = on_the_desk_of(world, who, application)?;
            if let Some(screener) = screener {
                may_screen(world, *screener, found)?;
            }
            if found.screening.screener == *screener {
                return Err(Refusal::new("refused-nothing-changed"));
            }
            Ok(entered(ScreeningEvent::Taken {
                application: application.clone(),
                screener: *screener,
            }))
        }
        C::Check {
            application,
            check,
            finding,
        } => {
            let found = on_the_desk_of(world, who, application)?;
            let before = found.screening.checks.get(check);
            if before.is_some_and(|(found, whose, _)| found == finding && *whose == by) {
                return Err(Refusal::new("refused-nothing-changed"));
            }
            if *check == Check::ConsolidatedList
                && let Some(refusal) = stands_in_the_way(world, who, found, *finding)
            {
                return Err(refusal);
            }
            Ok(entered(ScreeningEvent::Checked {
                application: application.clone(),
                check: *check,
                finding: *finding,
                by,
                at,
            }))
        }
        C::Note { application, note } => {
            let found = on_the_desk_of(world, who, application)?;
            if found.screening.notes.len() >= MOST_NOTES {
                return Err(of_application("refused-too-many-notes", application));
            }
            let mut shelving = Shelving::new(submission.seed);
            let purpose = Purpose::ScreeningNote;
            let note = write(world, &mut shelving, found, purpose, "note", note)?;
            Ok(entered(ScreeningEvent::Noted {
                application: application.clone(),
                note,
                by,
                at,
            })
            .with_vault(shelving))
        }
        C::Ask {
            application,
            question,
            until,
        } => {
            let found = on_the_desk_of(world, who, application)?;
            if !found
                .standing()
                .any(|(_, case)| case.stage.is_at_the_desk())
            {
                return Err(of_application("refused-left-the-desk", application));
            }
            clock_fits(at, *until)?;
            if found.inquiries.len() >= MOST_INQUIRIES {
                return Err(of_application("refused-too-many-inquiries", application));
            }
            let mut shelving = Shelving::new(submission.seed);
            let purpose = Purpose::Inquiry;
            let question = write(world, &mut shelving, found, purpose, "question", question)?;
            Ok(entered(ScreeningEvent::Asked {
                application: application.clone(),
                inquiry: InquiryId::drawn(&submission.seed, 0),
                question,
                at,
                until: *until,
            })
            .with_vault(shelving))
        }
        C::Screen {
            application,
            dialogue,
            verdict,
            second,
        } => {
            let found = on_the_desk_of(world, who, application)?;
            let case = found
                .case(dialogue)
                .filter(|_| who.may_for(Deed::Screen, Some(dialogue)))
                .ok_or_else(|| of_application("refused-no-such-application", application))?;
            is_planned(world, dialogue)?;
            if !case.stage.is_at_the_desk() {
                return Err(
                    of_application("refused-left-the-desk", application).with("dialogue", dialogue)
                );
            }
            if case.stage == verdict.stage() {
                return Err(Refusal::new("refused-nothing-changed"));
            }
            let carried = carried(found, dialogue, *verdict, by, *second)?;
            let (application, dialogue) = (application.clone(), dialogue.clone());
            Ok(entered(match carried {
                Carried::Proposed => ScreeningEvent::Proposed {
                    application,
                    dialogue,
                    verdict: *verdict,
                    by,
                },
                Carried::ByOne | Carried::ByTwo => ScreeningEvent::Screened {
                    application,
                    dialogue,
                    verdict: *verdict,
                    second: carried == Carried::ByTwo,
                    by,
                    at,
                },
            }))
        }
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Carried {
    /// It waits for a second pair of eyes.
    Proposed,
    /// One pair of eyes is enough here.
    ByOne,
    /// Another officer said the same before.
    ByTwo,
}

/// Whether a verdict carries. What waits for a second pair of eyes waits for it whoever comes next: nobody ends the
/// waiting by not asking for one. Another verdict is another proposal. The command line counts as one officer.
fn carried(
    application: &Application,
    dialogue: &DialogueId,
    verdict: Verdict,
    by: Option<PersonId>,
    second: bool,
) -> Result<Carried, Refusal> {
    match application.screening.proposed.get(dialogue) {
        None if !second => Ok(Carried::ByOne),
        Some((proposed, first)) if *proposed == verdict => {
            if *first == by {
                Err(of_application(
                    "refused-second-pair-of-eyes",
                    &application.reference,
                ))
            } else {
                Ok(Carried::ByTwo)
            }
        }
        _ => Ok(Carried::Proposed),
    }
}

fn entered(event: ScreeningEvent) -> Decision {
    Decision::single(Audience::Restricted, Event::Screening(event))
}

fn of_application(key: &'static str, application: &ApplicationRef) -> Refusal {
    Refusal::new(key).with("application", application)
}

/// An application that this officer may screen for one of its dialogues at least; for others there is none.
fn on_the_desk_of<'w>(
    world: &'w World,
    who: Who<'_>,
    application: &ApplicationRef,
) -> Result<&'w Application, Refusal> {
    world
        .applications
        .all
        .get(application)
        .filter(|found| screens(who, found))
        .ok_or_else(|| of_application("refused-no-such-application", application))
}

fn screens(who: Who<'_>, application: &Application) -> bool {
    let mut dialogues = application.cases.keys();
    dialogues.any(|dialogue| who.may_for(Deed::Screen, Some(dialogue)))
}

fn may_screen(world: &World, screener: PersonId, application: &Application) -> Result<(), Refusal> {
    if screens(Who::acting(world, &Actor::Person(screener)), application) {
        Ok(())
    } else {
        Err(of_application(
            "refused-not-a-screener",
            &application.reference,
        ))
    }
}

fn is_planned(world: &World, dialogue: &DialogueId) -> Result<(), Refusal> {
    let convened = world.dialogues.get(dialogue);
    if convened.is_some_and(|convened| convened.life == Life::Planned) {
        Ok(())
    } else {
        Err(Refusal::new("refused-no-longer-planned").with("dialogue", dialogue))
    }
}

fn clock_fits(now: Timestamp, until: Timestamp) -> Result<(), Refusal> {
    if until > now && now.duration_until(until) <= LONGEST_CLOCK {
        Ok(())
    } else {
        Err(Refusal::new("refused-inquiry-clock"))
    }
}

fn write(
    world: &World,
    shelving: &mut Shelving,
    application: &Application,
    purpose: Purpose,
    field: &'static str,
    text: &str,
) -> Result<Kept, Refusal> {
    if text.trim().is_empty() {
        return Err(Refusal::new("refused-text-missing").with("field", field));
    }
    written::text(field, text, LONGEST_NOTE)?;
    let matter = match purpose {
        Purpose::ScreeningNote => Matter::ScreeningNotes,
        _ => Matter::Correspondence,
    };
    shelving.keep_value(
        &application.reference.to_string(),
        purpose,
        &text,
        world.kept_after(application.cases.keys(), matter),
    )
}
