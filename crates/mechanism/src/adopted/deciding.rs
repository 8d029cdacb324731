//! Officers write and publish; of two who write at once the second is told.

use super::{AdoptedCommand, AdoptedEvent, AdoptedText, Report};
use crate::authority::{Deed, Who};
use crate::keeping::{Content, ErasureBasis, Purpose, Retention, Shelving};
use crate::world::{Decision, Submission};
use crate::{Audience, DialogueId, Event, Refusal, World};
use std::sync::Arc;

/// The most versions that are published.
const MOST_VERSIONS: usize = 100;

pub(crate) fn decide(
    world: &World,
    submission: &Submission,
    command: &AdoptedCommand,
) -> Result<Decision, Refusal> {
    let (AdoptedCommand::Draft { dialogue, seen, .. } | AdoptedCommand::Publish { dialogue, seen }) =
        command;
    let who = Who::acting(world, &submission.actor);
    let convened = world.dialogues.get(dialogue);
    let convened = convened.filter(|_| who.may_for(Deed::KeepProgramme, Some(dialogue)));
    let audience = match convened {
        Some(convened) => convened.facts.audience,
        None => {
            return Err(Refusal::no_such_dialogue(dialogue));
        }
    };
    let written = world.adopted.get(dialogue).map_or(0, |of| of.written);
    if *seen != written {
        return Err(Refusal::new("refused-adopted-moved-on"));
    }
    match command {
        AdoptedCommand::Draft { text, .. } => draft(world, submission, dialogue, text),
        AdoptedCommand::Publish { .. } => publish(world, submission, dialogue, audience),
    }
}

fn owner(dialogue: &DialogueId) -> String {
    format!("digest for {dialogue}")
}

/// The paper of a report is one that everybody may read.
fn readable(world: &World, report: &Report) -> Result<(), Refusal> {
    let Report::Paper(id) = report else {
        return Ok(());
    };
    let paper = world.papers.get(id);
    match paper.is_some_and(|filed| filed.facts.audience == Audience::Public) {
        true => Ok(()),
        false => Err(Refusal::new("refused-no-such-paper").with("paper", id)),
    }
}

fn draft(
    world: &World,
    submission: &Submission,
    dialogue: &DialogueId,
    text: &AdoptedText,
) -> Result<Decision, Refusal> {
    text.sound()?;
    readable(world, &text.report)?;
    let adopted = world.adopted.get(dialogue);
    let published = adopted.and_then(|of| of.versions.last());
    let before = published.and_then(|version| {
        let old: Arc<AdoptedText> = world.shelf.value(&version.text.row)?;
        Some((old, version.behind.as_slice()))
    });
    let before = before.as_ref();
    let behind = text
        .said
        .behind(before.map(|(old, behind)| (&old.said, *behind)));
    let mut shelving = Shelving::new(submission.seed);
    let kept = shelving.keep_value(
        &owner(dialogue),
        Purpose::Adopted,
        text,
        Retention::Permanent,
    )?;
    let event = AdoptedEvent::Drafted {
        dialogue: dialogue.clone(),
        text: kept,
        behind,
    };
    let decision = Decision::single(Audience::Restricted, Event::Adopted(event));
    Ok(replacing(world, dialogue, decision.with_vault(shelving)))
}

/// The draft as the next version, in a row of its own, since drafts are destroyed when they are replaced.
fn publish(
    world: &World,
    submission: &Submission,
    dialogue: &DialogueId,
    audience: Audience,
) -> Result<Decision, Refusal> {
    let nothing = || Refusal::new("refused-adopted-nothing");
    let adopted = world.adopted.get(dialogue).ok_or_else(nothing)?;
    let (drafted, behind) = adopted.draft.as_ref().ok_or_else(nothing)?;
    if adopted.versions.len() >= MOST_VERSIONS {
        return Err(Refusal::new("refused-programme-versions").with("most", MOST_VERSIONS));
    }
    let words = world.shelf.get(&drafted.row).ok_or_else(nothing)?;
    let read: Arc<AdoptedText> = world.shelf.value(&drafted.row).ok_or_else(nothing)?;
    readable(world, &read.report)?;
    let mut shelving = Shelving::new(submission.seed);
    let content = Content::permanent(words.as_bytes());
    let text = shelving.keep(&owner(dialogue), Purpose::Adopted, &content)?;
    let number = adopted.versions.last().map_or(1, |last| last.number + 1);
    let event = AdoptedEvent::Published {
        dialogue: dialogue.clone(),
        number,
        text,
        at: submission.received,
        behind: behind.clone(),
    };
    let decision = Decision::single(audience, Event::Adopted(event)).with_vault(shelving);
    Ok(replacing(world, dialogue, decision))
}

/// The draft that stood until now is destroyed.
fn replacing(world: &World, dialogue: &DialogueId, decision: Decision) -> Decision {
    let draft = world.adopted.get(dialogue).and_then(|of| of.draft.as_ref());
    let old = draft.map(|(old, _)| old.row);
    decision.erasing_what_is_left(world, old, ErasureBasis::Replaced)
}
