//! Officers draft letters, edit them singly, release them and throw them away.

use super::{
    Envelope, LONGEST_BODY, LONGEST_SUBJECT, Letter, LetterEvent, LetterState as S, LetterText,
    MOST_AT_ONCE, Returned, unknown,
};
use crate::authority::{Deed, Who};
use crate::keeping::schedule::Matter;
use crate::keeping::{ErasureBasis, Kept, Purpose, Shelving};
use crate::world::{Decision, Submission};
use crate::{Audience, DialogueId, Event, LetterId, Refusal, World, written};
use std::collections::BTreeSet;

/// The languages letters are written in.
const LANGUAGES: [&str; 6] = ["ar", "en", "es", "fr", "ru", "zh"];

pub(super) fn draft(
    world: &World,
    submission: &Submission,
    envelope: &Envelope,
    text: &LetterText,
) -> Result<Decision, Refusal> {
    addressed(world, submission, envelope)?;
    let letter = LetterId::drawn(&submission.seed, 0);
    let mut shelving = Shelving::new(submission.seed);
    let text = kept(world, submission, letter, text, &mut shelving)?;
    let event = LetterEvent::Drafted {
        letter,
        envelope: envelope.clone(),
        text,
        at: submission.received,
        by: submission.actor.person(),
    };
    Ok(entry(event).with_vault(shelving))
}

pub(super) fn edit(
    world: &World,
    submission: &Submission,
    letter: LetterId,
    text: &LetterText,
) -> Result<Decision, Refusal> {
    let known = in_this_office(world, submission, letter)?;
    if known.state != S::Drafted {
        return Err(not_a_draft(known));
    }
    let mut shelving = Shelving::new(submission.seed);
    let text = kept(world, submission, letter, text, &mut shelving)?;
    let event = LetterEvent::Drafted {
        letter,
        envelope: known.envelope.clone(),
        text,
        at: submission.received,
        by: submission.actor.person(),
    };
    let decision = entry(event).with_vault(shelving);
    Ok(decision.erasing_what_is_left(world, [known.text.row], ErasureBasis::Replaced))
}

/// Releases drafts, and again what failed or has an unknown outcome. All or none: whoever releases two hundred must not
/// have to find out which of them went.
pub(super) fn release(
    world: &World,
    submission: &Submission,
    letters: &[LetterId],
) -> Result<Decision, Refusal> {
    let known = several(world, submission, letters)?;
    for letter in &known {
        if !matches!(letter.state, S::Drafted | S::Failed | S::Attempted) {
            let refusal = Refusal::new("refused-letter-not-to-release");
            return Err(refusal.with("state", letter.state.code()));
        }
        reaches_somebody(world, &letter.envelope)?;
        if !world.kept.contains_key(&letter.text.row) {
            return Err(Refusal::new("refused-letter-without-text"));
        }
    }
    moved(&known, S::Released, submission)
}

pub(super) fn discard(
    world: &World,
    submission: &Submission,
    letters: &[LetterId],
) -> Result<Decision, Refusal> {
    let known = several(world, submission, letters)?;
    if let Some(letter) = known.iter().find(|letter| letter.state != S::Drafted) {
        return Err(not_a_draft(letter));
    }
    let decision = moved(&known, S::Discarded, submission)?;
    // What nobody was sent is kept for nobody.
    let rows = known.iter().map(|letter| letter.text.row);
    Ok(decision.erasing_what_is_left(world, rows, ErasureBasis::Requested))
}

fn moved(letters: &[&Letter], state: S, submission: &Submission) -> Result<Decision, Refusal> {
    let at = submission.received;
    let mut decisions = letters.iter().map(|letter| LetterEvent::Moved {
        letter: letter.id,
        state,
        at,
        by: submission.actor.person(),
        returned: None,
    });
    let nothing = || Refusal::new("refused-nothing-changed");
    let first = decisions.next().map(entry).ok_or_else(nothing)?;
    Ok(decisions.fold(first, |decision, event| {
        decision.and(Audience::Restricted, Event::Letter(event))
    }))
}

/// It came back: an officer enters what the message said that brought it.
pub(super) fn came_back(
    world: &World,
    submission: &Submission,
    letter: LetterId,
    reason: Returned,
) -> Result<Decision, Refusal> {
    let known = in_this_office(world, submission, letter)?;
    if !matches!(known.state, S::Sent | S::Attempted) {
        return Err(Refusal::new("refused-letter-not-attempted").with("state", known.state.code()));
    }
    Ok(entry(LetterEvent::Moved {
        letter,
        state: S::Failed,
        at: submission.received,
        by: submission.actor.person(),
        returned: Some(reason),
    }))
}

pub(super) fn entry(event: LetterEvent) -> Decision {
    Decision::single(Audience::Restricted, Event::Letter(event))
}

/// The letters of one command, each once.
fn several<'w>(
    world: &'w World,
    submission: &Submission,
    letters: &[LetterId],
) -> Result<Vec<&'w Letter>, Refusal> {
    if letters.len() > MOST_AT_ONCE {
        return Err(Refusal::new("refused-too-many-letters").with("most", MOST_AT_ONCE));
    }
    let distinct: BTreeSet<LetterId> = letters.iter().copied().collect();
    distinct
        .into_iter()
        .map(|letter| in_this_office(world, submission, letter))
        .collect()
}

/// An officer for one dialogue writes its letters and no others.
fn in_this_office<'w>(
    world: &'w World,
    submission: &Submission,
    letter: LetterId,
) -> Result<&'w Letter, Refusal> {
    let known = world.letters.all.get(&letter);
    known
        .filter(|known| writes_about(world, submission, known.envelope.dialogue.as_ref()))
        .ok_or_else(|| unknown(letter))
}

fn writes_about(world: &World, submission: &Submission, dialogue: Option<&DialogueId>) -> bool {
    Who::acting(world, &submission.actor).may_for(Deed::WriteLetters, dialogue)
}

/// Whether an envelope speaks of what there is, and to whom somebody may write.
fn addressed(world: &World, submission: &Submission, envelope: &Envelope) -> Result<(), Refusal> {
    let dialogue = envelope.dialogue.as_ref();
    let exists = dialogue.is_none_or(|dialogue| world.dialogues.contains_key(dialogue));
    if !exists || !writes_about(world, submission, dialogue) {
        let named = dialogue.map(DialogueId::as_str).unwrap_or_default();
        return Err(Refusal::new("refused-no-such-dialogue").with("dialogue", named));
    }
    reaches_somebody(world, envelope)?;
    let about = envelope.application.as_ref();
    if let Some(application) = about.filter(|about| !world.applications.all.contains_key(about)) {
        return Err(Refusal::new("refused-no-such-application").with("application", application));
    }
    let participants = &world.registrations.participants;
    match envelope.participant {
        Some(participant) if !participants.contains_key(&participant) => {
            Err(Refusal::new("refused-no-such-participant").with("participant", participant))
        }
        _ => Ok(()),
    }
}

/// Whoever was forgotten is written to no more.
pub(super) fn reaches_somebody(world: &World, envelope: &Envelope) -> Result<(), Refusal> {
    match world.people.all.get(&envelope.to) {
        Some(person) if !person.forgotten => Ok(()),
        _ => Err(Refusal::new("refused-letter-to-nobody")),
    }
}

fn kept(
    world: &World,
    submission: &Submission,
    letter: LetterId,
    text: &LetterText,
    shelving: &mut Shelving,
) -> Result<Kept, Refusal> {
    if !LANGUAGES.contains(&text.language.as_str()) {
        return Err(Refusal::new("refused-no-such-language"));
    }
    let subject = written::out_of_isolates(&text.subject);
    written::line("subject", &subject, LONGEST_SUBJECT)?;
    if text.body.trim().is_empty() {
        return Err(Refusal::new("refused-text-missing").with("field", "body"));
    }
    written::text("body", &written::out_of_isolates(&text.body), LONGEST_BODY)?;
    shelving.keep_value(
        &format!("letter {letter}"),
        Purpose::Letter,
        text,
        world.kept_from(crate::day_in_vienna(submission.received), Matter::Letters),
    )
}

fn not_a_draft(letter: &Letter) -> Refusal {
    Refusal::new("refused-letter-not-a-draft").with("state", letter.state.code())
}
