//! How a speaker is called: said by themselves, or by an officer for somebody without a registration.

use super::{Desk, no_such_speaker};
use crate::floor::standing::{asks_for_anybody, speaks_for, standing_of};
use crate::floor::{FloorAct, Speaker, SpeakerCard, Standing};
use crate::keeping::{ErasureBasis, Purpose, Shelving};
use crate::world::Decision;
use crate::{Refusal, written};

/// The most characters of a name, a body, a pronunciation.
const LONGEST_LINE: usize = 200;
/// The most characters of the acronyms with what they stand for.
const LONGEST_ACRONYMS: usize = 1_000;
/// The most people an officer names at one dialogue.
const MOST_NAMED: usize = 500;
/// How often somebody says how they are called.
const MOST_TIMES: u16 = 30;

pub(super) fn introduce(
    desk: &Desk<'_>,
    speaker: &Speaker,
    card: &SpeakerCard,
    standing: Option<Standing>,
) -> Result<Decision, Refusal> {
    if !speaks_for(desk.world, &desk.who, desk.dialogue, speaker) {
        return Err(no_such_speaker());
    }
    let by_office = asks_for_anybody(&desk.who, desk.dialogue);
    let named = matches!(speaker, Speaker::Named(_));
    let known = standing_of(desk.world, desk.dialogue, &desk.floor, speaker);
    // What a registration or a State stands for is in the record; only of others an officer says it.
    let standing = match (known, named) {
        (None, false) => return Err(no_such_speaker()),
        (None, true) => Some(standing.ok_or_else(no_such_speaker)?),
        (Some(before), true) => standing.filter(|now| *now != before),
        (Some(_), false) => None,
    };
    if named && known.is_none() && desk.floor.named.len() >= MOST_NAMED {
        return Err(Refusal::new("refused-too-many-named").with("most", MOST_NAMED));
    }
    match named {
        true => written::line("called", &card.called, LONGEST_LINE)?,
        false => written::optional_line("called", &card.called, LONGEST_LINE)?,
    }
    written::optional_line("body", &card.body, LONGEST_LINE)?;
    written::optional_line("pronounced", &card.pronounced, LONGEST_LINE)?;
    written::text("acronyms", &card.acronyms, LONGEST_ACRONYMS)?;
    let before = desk.floor.cards.get(speaker);
    if !by_office && before.is_some_and(|card| card.times >= MOST_TIMES) {
        return Err(Refusal::new("refused-too-many-requests").with("most", MOST_TIMES));
    }
    let mut shelving = Shelving::new(desk.submission.seed);
    let owner = match desk.floor.numbers.get(speaker) {
        Some(number) => format!("speaker {number} of {}", desk.dialogue),
        None => format!("a speaker of {}", desk.dialogue),
    };
    let kept = shelving.keep_value(&owner, Purpose::SpeakerCard, card, desk.retention())?;
    let introduced = FloorAct::Introduced {
        speaker: speaker.clone(),
        card: kept,
        standing,
    };
    let decision = desk.told(desk.now(), introduced).with_vault(shelving);
    let old = before.map(|old| old.card.row);
    Ok(decision.erasing_what_is_left(desk.world, old, ErasureBasis::Replaced))
}
