//! Circulating a list, extending its window, and the end of the window, which the clock enters.

use super::acts::{CirculationCommand, CirculationEvent, apply};
use super::rows::{parts, sufficient};
use super::{Circulation, Disclosure, Recipients, Row, Terms, consequences};
use crate::authority::{Deed, Who};
use crate::dialogue::Life;
use crate::keeping::{Kept, Shelving};
use crate::participation::form::Answers;
use crate::world::{Decision, Submission};
use crate::{
    Audience, CirculationId, Command, CommandId, DialogueId, Event, Purpose, Refusal, Retention,
    World, written,
};
use jiff::Timestamp;
use jiff::civil::Date;
use std::collections::BTreeMap;

/// The most characters of a document's reference.
pub(crate) const LONGEST_DOCUMENT: usize = 80;

/// A document that must be named: what sets a window, what chose a policy.
fn named(field: &'static str, document: &str) -> Result<String, Refusal> {
    written::line(field, document, LONGEST_DOCUMENT)?;
    Ok(document.trim().to_owned())
}

pub(crate) fn decide(
    world: &World,
    submission: &Submission,
    command: &CirculationCommand,
) -> Result<Decision, Refusal> {
    match command {
        CirculationCommand::Circulate { dialogue, terms } => {
            circulate(world, submission, dialogue, terms)
        }
        CirculationCommand::Extend {
            circulation,
            closes,
            source,
        } => extend(world, submission, *circulation, *closes, source),
        CirculationCommand::End(circulation) => end(world, submission, *circulation),
    }
}

fn circulate(
    world: &World,
    submission: &Submission,
    dialogue: &DialogueId,
    terms: &Terms,
) -> Result<Decision, Refusal> {
    its_officer(world, submission, dialogue)?;
    let convened = world
        .dialogues
        .get(dialogue)
        .ok_or_else(|| Refusal::no_such_dialogue(dialogue))?;
    if convened.life != Life::Planned {
        let held = Refusal::new("refused-no-longer-planned");
        return Err(held.with("dialogue", dialogue));
    }
    let terms = checked(terms, submission.received)?;
    let rows = sufficient(world, dialogue)?;
    if rows.is_empty() {
        let none = Refusal::new("refused-nothing-to-circulate");
        return Err(none.with("dialogue", dialogue));
    }
    each_organization_once(&rows)?;

    let circulation = CirculationId::drawn(&submission.seed, 0);
    let number = 1 + world.circulations.before(dialogue).count();
    let audience = audience(&terms);
    let owner = format!("{dialogue}, list {number}");
    let mut shelving = Shelving::new(submission.seed);
    let mut kept = parts(&rows).into_iter().map(|part| {
        let retention = retention(world, part);
        shelving.keep_value(&owner, Purpose::CirculatedRows, &part, retention)
    });
    // There is at least one row, and so at least one part.
    let first = kept
        .next()
        .unwrap_or_else(|| Err(Refusal::new("refused-nothing-to-circulate")))?;
    let further = kept.collect::<Result<Vec<Kept>, Refusal>>()?;
    let circulated = CirculationEvent::Circulated {
        circulation,
        dialogue: dialogue.clone(),
        number: u16::try_from(number).unwrap_or(u16::MAX),
        terms,
        cases: rows.into_iter().map(|row| row.application).collect(),
        rows: first,
        at: submission.received,
    };
    let mut decision = Decision::single(audience, Event::Circulation(circulated));
    for rows in further {
        let part = CirculationEvent::Continued { circulation, rows };
        decision = decision.and(audience, Event::Circulation(part));
    }
    Ok(decision.with_vault(shelving))
}

/// A list that is only submitted to the extended Bureau is not for every delegation.
pub(crate) fn audience(terms: &Terms) -> Audience {
    match terms.recipients {
        Recipients::StatesParties => Audience::StatesParties,
        Recipients::ExtendedBureau => Audience::Restricted,
    }
}

/// The terms with every document they need.
fn checked(terms: &Terms, now: Timestamp) -> Result<Terms, Refusal> {
    if terms.closes <= now {
        return Err(Refusal::new("refused-window-in-the-past"));
    }
    let disclosure_document = match terms.disclosure {
        Disclosure::ThatThereIsOne => String::new(),
        // Wider than the default: only by a recorded decision of the extended Bureau or the Conference.
        _ => named("disclosure-document", &terms.disclosure_document)?,
    };
    Ok(Terms {
        window_source: named("window-source", &terms.window_source)?,
        policy_document: named("policy-document", &terms.policy_document)?,
        disclosure_document,
        ..terms.clone()
    })
}

/// States parties must not be asked twice about one organization: the desk sets one of two applications aside first.
fn each_organization_once(rows: &[Row]) -> Result<(), Refusal> {
    let mut seen = BTreeMap::new();
    for row in rows {
        if let Some(first) = seen.insert(row.organization, &row.application) {
            return Err(Refusal::new("refused-organization-listed-twice")
                .with("first", first)
                .with("second", &row.application));
        }
    }
    Ok(())
}

/// Rows hold answers, so they are destroyed when the first of those answers is: what the applicant was told stays true.
fn retention(world: &World, rows: &[Row]) -> Retention {
    rows.iter()
        .filter_map(|row| first_to_go(world, row))
        .min()
        .map_or(Retention::Permanent, Retention::Until)
}

/// The end of the first of the answers in a row; of the application, where none of its answers is.
fn first_to_go(world: &World, row: &Row) -> Option<Date> {
    let application = world.applications.all.get(&row.application)?;
    let listed = application.answer_rows().filter(|kept| {
        let text = world.shelf.get(&kept.row);
        let answers = text.and_then(|text| serde_json::from_str::<Answers>(text).ok());
        answers.is_some_and(|answers| answers.keys().any(|key| row.answers.contains_key(key)))
    });
    listed
        .filter_map(|kept| world.kept_until(kept.row))
        .min()
        .or_else(|| world.kept_until(application.answers.row))
}

fn extend(
    world: &World,
    submission: &Submission,
    circulation: CirculationId,
    closes: Timestamp,
    source: &str,
) -> Result<Decision, Refusal> {
    let list = existing(world, circulation)?;
    its_officer(world, submission, &list.dialogue)?;
    // A window that has ended stays ended: who objected late must not come to be in time by another's act.
    if list.ended.is_some() || !list.is_open(submission.received) {
        return Err(Refusal::new("refused-window-ended"));
    }
    if closes <= list.terms.closes {
        return Err(Refusal::new("refused-window-not-later"));
    }
    let event = CirculationEvent::Extended {
        circulation,
        closes,
        source: named("window-source", source)?,
        at: submission.received,
    };
    Ok(Decision::single(
        audience(&list.terms),
        Event::Circulation(event),
    ))
}

fn end(
    world: &World,
    submission: &Submission,
    circulation: CirculationId,
) -> Result<Decision, Refusal> {
    let list = existing(world, circulation)?;
    if list.ended.is_some() {
        return Err(Refusal::new("refused-window-ended"));
    }
    if list.is_open(submission.received) {
        return Err(Refusal::new("refused-window-still-open"));
    }
    let at = submission.received;
    let ended = CirculationEvent::Ended { circulation, at };
    let mut after = world.clone();
    // It is known, and so it applies.
    apply(&mut after, &ended).map_err(|_| Refusal::new("refused-no-such-list"))?;
    let following = consequences(&after, &list.dialogue, list.cases.iter().cloned(), at);
    let mut decision = Decision::single(audience(&list.terms), Event::Circulation(ended));
    decision.acts.extend(following);
    Ok(decision)
}

fn existing(world: &World, circulation: CirculationId) -> Result<&Circulation, Refusal> {
    let list = world.circulations.all.get(&circulation);
    list.ok_or_else(|| Refusal::new("refused-no-such-list"))
}

/// An officer of this dialogue. To anybody else it is as if there were nothing.
fn its_officer(
    world: &World,
    submission: &Submission,
    dialogue: &DialogueId,
) -> Result<(), Refusal> {
    if Who::acting(world, &submission.actor).may_for(Deed::Circulate, Some(dialogue)) {
        Ok(())
    } else {
        Err(Refusal::no_such_dialogue(dialogue))
    }
}

/// The windows that have ended and whose end is not yet entered.
pub(crate) fn due(
    world: &World,
    now: Timestamp,
) -> impl Iterator<Item = (CommandId, Command)> + use<'_> {
    world
        .circulations
        .all
        .values()
        .filter(move |list| list.ended.is_none() && !list.is_open(now))
        .map(|list| {
            // Extended since: another end, another consequence.
            let subject = format!("{} {}", list.id, list.terms.closes);
            let id = CommandId::of_consequence("window ended", &subject);
            (id, Command::Circulation(CirculationCommand::End(list.id)))
        })
}
