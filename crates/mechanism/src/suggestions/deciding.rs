//! Officers enter suggestions, join what says the same, split off what does not, and take back what was a mistake.

use super::{
    Fate, LAST_PARAGRAPH, MOST_PARAGRAPHS, MOST_REFERENCES, MOST_SOURCES, MOST_SUGGESTIONS,
    MOST_THEMES, Raised, SplitOff, Suggestion, SuggestionCommand, SuggestionEvent, SuggestionText,
    Theme, WithdrawalReason, following, lower, printed, raise, waiving,
};
use crate::authority::{Deed, Who};
use crate::keeping::{ErasureBasis, Kept, Purpose, Retention, Shelving};
use crate::paper::PaperKind;
use crate::world::{Decision, Submission};
use crate::{Audience, Event, PaperId, Refusal, SuggestionId, World};
use jiff::civil::Date;
use serde::Serialize;

pub(crate) fn decide(
    world: &World,
    submission: &Submission,
    command: &SuggestionCommand,
) -> Result<Decision, Refusal> {
    use SuggestionCommand as C;
    let who = Who::acting(world, &submission.actor);
    if !who.may_for(Deed::KeepSuggestions, None) {
        return Err(Refusal::new("refused-not-yours").with("actor", &submission.actor));
    }
    match command {
        C::Enter {
            suggestion,
            text,
            themes,
            raised,
            waived,
        } => {
            new(world, suggestion)?;
            sound(text, themes)?;
            readable(world, raised)?;
            let mut shelving = Shelving::new(submission.seed);
            let event = SuggestionEvent::Entered {
                suggestion: suggestion.clone(),
                themes: themes.clone(),
                raised: raised.clone(),
                text: keep(&mut shelving, suggestion, text)?,
            };
            let decision = waiving::waiving(public(event), &mut shelving, suggestion, waived)?;
            Ok(decision.with_vault(shelving))
        }
        C::Reword {
            suggestion,
            text,
            themes,
            waived,
            seen,
        } => {
            let of = standing(world, suggestion, *seen)?;
            sound(text, themes)?;
            let mut shelving = Shelving::new(submission.seed);
            let event = SuggestionEvent::Reworded {
                suggestion: suggestion.clone(),
                themes: themes.clone(),
                text: keep(&mut shelving, suggestion, text)?,
            };
            let decision = waiving::waiving(public(event), &mut shelving, suggestion, waived)?;
            let before = [of.text].into_iter().chain(of.waived);
            Ok(destroying(world, decision.with_vault(shelving), before))
        }
        C::RaiseAgain {
            suggestion,
            raised,
            seen,
        } => {
            let of = standing(world, suggestion, *seen)?;
            readable(world, raised)?;
            let mut whole = of.raised.clone();
            raise(&mut whole, raised);
            limited(&whole)?;
            following::still_later(world, &whole, &of.later)?;
            Ok(public(SuggestionEvent::RaisedAgain {
                suggestion: suggestion.clone(),
                raised: raised.clone(),
            }))
        }
        C::Join {
            suggestion,
            into,
            seen,
        } => join(world, suggestion, into, *seen),
        C::SplitOff(part) => split_off(world, submission, part),
        C::Withdraw {
            suggestion,
            reason,
            seen,
        } => withdraw(world, submission, suggestion, reason, *seen),
        C::Follow {
            suggestion,
            number,
            facts,
            text,
            seen,
        } => {
            let of = standing(world, suggestion, *seen)?;
            following::follow(world, submission, suggestion, of, *number, facts, text)
        }
        C::Unfollow {
            suggestion,
            number,
            seen,
        } => following::unfollow(
            world,
            suggestion,
            standing(world, suggestion, *seen)?,
            *number,
        ),
        C::LookThrough(what) => following::look_through(world, submission, what),
    }
}

/// Every entry about suggestions is for everybody.
pub(super) fn public(event: SuggestionEvent) -> Decision {
    Decision::public(Event::Suggestion(event))
}

pub(super) fn keep<T: Serialize>(
    shelving: &mut Shelving,
    of: &SuggestionId,
    value: &T,
) -> Result<Kept, Refusal> {
    let owner = format!("suggestion {of}");
    shelving.keep_value(&owner, Purpose::Suggestion, value, Retention::Permanent)
}

/// Words that nothing shows any more are destroyed.
pub(super) fn destroying(
    world: &World,
    decision: Decision,
    rows: impl IntoIterator<Item = Kept>,
) -> Decision {
    let rows = rows.into_iter().map(|kept| kept.row);
    decision.erasing_what_is_left(world, rows, ErasureBasis::Replaced)
}

/// An entry that is neither joined to another nor withdrawn, and that stands as the officer saw it.
pub(super) fn standing<'a>(
    world: &'a World,
    id: &SuggestionId,
    seen: u32,
) -> Result<&'a Suggestion, Refusal> {
    let of = world.suggestions.all.get(id);
    let of = of
        .filter(|of| of.fate == Fate::Stands)
        .ok_or_else(|| Refusal::new("refused-no-such-suggestion").with("suggestion", id))?;
    match of.written == seen {
        true => Ok(of),
        false => Err(Refusal::new("refused-suggestion-moved-on")),
    }
}

fn sound(text: &SuggestionText, themes: &[Theme]) -> Result<(), Refusal> {
    text.sound()?;
    let mut each = themes.to_vec();
    each.sort_unstable();
    each.dedup();
    if themes.is_empty() || themes.len() > MOST_THEMES || each.len() != themes.len() {
        return Err(Refusal::new("refused-suggestion-themes").with("most", MOST_THEMES));
    }
    Ok(())
}

/// The address of a new entry is free, and there are not too many.
fn new(world: &World, id: &SuggestionId) -> Result<(), Refusal> {
    let all = &world.suggestions.all;
    if all.contains_key(id) {
        return Err(Refusal::new("refused-suggestion-taken").with("suggestion", id));
    }
    if all.keys().count() >= MOST_SUGGESTIONS {
        return Err(Refusal::new("refused-suggestions-many").with("most", MOST_SUGGESTIONS));
    }
    Ok(())
}

/// The day of the dialogue that a paper summarizes, where everybody may read the paper and know of the dialogue.
pub(super) fn day_of(world: &World, paper: &PaperId) -> Option<Date> {
    let filed = world.papers.get(paper)?;
    let summary = filed.facts.kind == PaperKind::Summary;
    let dialogue = world.dialogues.get(filed.facts.dialogue.as_ref()?)?;
    let open = [filed.facts.audience, dialogue.facts.audience]
        .iter()
        .all(|audience| *audience == Audience::Public);
    (summary && open).then_some(dialogue.facts.date)
}

fn readable(world: &World, raised: &Raised) -> Result<(), Refusal> {
    if day_of(world, &raised.paper).is_none() {
        let refusal = Refusal::new("refused-suggestion-no-summary");
        return Err(refusal.with("paper", &raised.paper));
    }
    let possible = |number: &u16| (1..=LAST_PARAGRAPH).contains(number);
    if raised.paragraphs.is_empty() || !raised.paragraphs.iter().all(possible) {
        return Err(Refusal::new("refused-suggestion-no-paragraph"));
    }
    if let Some(last) = printed::last_paragraph(world, &raised.paper)
        && raised
            .paragraphs
            .iter()
            .any(|number| usize::from(*number) > last)
    {
        let refusal = Refusal::new("refused-suggestion-beyond-paper");
        return Err(refusal.with("last", last));
    }
    limited(std::slice::from_ref(raised))
}

fn limited(raised: &[Raised]) -> Result<(), Refusal> {
    let long = raised
        .iter()
        .any(|one| one.paragraphs.len() > MOST_PARAGRAPHS);
    match long || raised.len() > MOST_SOURCES {
        true => Err(Refusal::new("refused-suggestion-sources-many")
            .with("most", MOST_SOURCES)
            .with("paragraphs", MOST_PARAGRAPHS)),
        false => Ok(()),
    }
}

fn join(
    world: &World,
    id: &SuggestionId,
    into: &SuggestionId,
    seen: u32,
) -> Result<Decision, Refusal> {
    let part = standing(world, id, seen)?;
    let whole = world.suggestions.all.get(into);
    let whole = whole.filter(|whole| whole.fate == Fate::Stands && id != into);
    let whole =
        whole.ok_or_else(|| Refusal::new("refused-no-such-suggestion").with("suggestion", into))?;
    let mut raised = whole.raised.clone();
    part.raised.iter().for_each(|more| raise(&mut raised, more));
    limited(&raised)?;
    let later: Vec<_> = whole.later.iter().chain(&part.later).cloned().collect();
    if later.len() > MOST_REFERENCES {
        return Err(Refusal::new("refused-references-many").with("most", MOST_REFERENCES));
    }
    Ok(public(SuggestionEvent::Joined {
        suggestion: id.clone(),
        into: into.clone(),
    }))
}

fn split_off(
    world: &World,
    submission: &Submission,
    wanted: &SplitOff,
) -> Result<Decision, Refusal> {
    let of = standing(world, &wanted.from, wanted.seen)?;
    new(world, &wanted.suggestion)?;
    sound(&wanted.text, &wanted.themes)?;
    let mut stays = of.raised.clone();
    let mut goes = Vec::new();
    for part in &wanted.raised {
        let own = of.raised.iter().find(|own| own.paper == part.paper);
        let within = own.is_some_and(|own| part.paragraphs.is_subset(&own.paragraphs));
        if !within || part.paragraphs.is_empty() {
            return Err(Refusal::new("refused-suggestion-split"));
        }
        lower(&mut stays, part);
        raise(&mut goes, part);
    }
    // Something goes and something stays: else it is a new wording, or nothing at all.
    if goes.is_empty() || stays.is_empty() {
        return Err(Refusal::new("refused-suggestion-split"));
    }
    let (with, left): (Vec<_>, Vec<_>) = of
        .later
        .iter()
        .cloned()
        .partition(|one| wanted.later.contains(&one.number));
    if with.len() != wanted.later.len() {
        return Err(Refusal::new("refused-no-such-reference"));
    }
    following::still_later(world, &stays, &left)?;
    following::still_later(world, &goes, &with)?;
    let mut shelving = Shelving::new(submission.seed);
    let event = SuggestionEvent::SplitOff {
        suggestion: wanted.suggestion.clone(),
        from: wanted.from.clone(),
        themes: wanted.themes.clone(),
        raised: goes,
        later: wanted.later.clone(),
        text: keep(&mut shelving, &wanted.suggestion, &wanted.text)?,
    };
    let decision = waiving::waiving(
        public(event),
        &mut shelving,
        &wanted.suggestion,
        &wanted.waived,
    )?;
    Ok(decision.with_vault(shelving))
}

/// The fact of the entry and the reason stay; its words go, and those of its references.
fn withdraw(
    world: &World,
    submission: &Submission,
    id: &SuggestionId,
    reason: &WithdrawalReason,
    seen: u32,
) -> Result<Decision, Refusal> {
    let of = standing(world, id, seen)?;
    reason.sound()?;
    let mut shelving = Shelving::new(submission.seed);
    let event = SuggestionEvent::Withdrawn {
        suggestion: id.clone(),
        reason: keep(&mut shelving, id, reason)?,
    };
    let decision = public(event).with_vault(shelving);
    let words = of.later.iter().map(|later| later.text).chain([of.text]);
    Ok(destroying(world, decision, words.chain(of.waived)))
}
