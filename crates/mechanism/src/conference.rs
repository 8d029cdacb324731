//! The consolidated Note: which dialogues it reports to a session of the Conference, and the facts of each.
//!
//! The words are made in the crate `papers`; here it is decided what belongs in.

use crate::calendar::{ConferenceSession, Meeting};
use crate::dialogue::{Dialogue, Life};
use crate::paper::{PaperFacts, PaperKind};
use crate::participation::{Kind, Stage, Unit};
use crate::view::View;

/// Everything the Note to one session says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NoteFacts {
    /// The session it goes to.
    pub session: ConferenceSession,
    /// The session before, whose close begins the period.
    pub previous: Option<ConferenceSession>,
    /// The dialogues, by year and date.
    pub entries: Vec<NoteEntry>,
}

impl NoteFacts {
    /// The years reported, in order.
    pub fn years(&self) -> Vec<i16> {
        let mut years: Vec<i16> = self
            .entries
            .iter()
            .map(|entry| entry.dialogue.date.year())
            .collect();
        years.dedup();
        years
    }
}

/// What the Note says of one dialogue.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NoteEntry {
    /// The dialogue.
    pub dialogue: Dialogue,
    /// The meetings it followed, in the order recorded.
    pub meetings: Vec<Meeting>,
    /// Its place in its year; `None` where the order within a day is not recorded.
    pub ordinal_in_year: Option<u32>,
    /// Who took part, where known.
    pub counts: Option<NoteCounts>,
    /// The summary, where one was published.
    pub summary: Option<PaperFacts>,
}

/// The four numbers the Note gives of a dialogue: organizations that took part.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NoteCounts {
    /// Non-governmental organizations.
    pub ngo: u32,
    /// Other relevant stakeholders.
    pub other: u32,
    /// Of which academia.
    pub academia: u32,
    /// Of which private sector.
    pub private_sector: u32,
}

/// The facts of the Note to session `number`, as far as the reader of `view` may see them. `None`: no such session.
///
/// The Note reports the dialogues held since the session before (Note of 11 September 2024: 2023 and 2024).
pub fn note_facts(view: &View, number: u16) -> Option<NoteFacts> {
    let session = view.conference(number)?.clone();
    let previous = number
        .checked_sub(1)
        .and_then(|before| view.conference(before))
        .cloned();
    let begins = previous.as_ref().map(|before| before.closes);
    let entries = view
        .dialogues()
        .into_iter()
        .filter(|dialogue| *dialogue.life == Life::Held)
        .filter(|dialogue| dialogue.facts.date < session.opens)
        .filter(|dialogue| begins.is_none_or(|closes| dialogue.facts.date > closes))
        .map(|dialogue| NoteEntry {
            meetings: dialogue
                .facts
                .meetings
                .iter()
                .filter_map(|id| view.meeting(*id))
                .cloned()
                .collect(),
            ordinal_in_year: dialogue.ordinals.in_year,
            counts: counts(&dialogue),
            summary: dialogue
                .papers
                .iter()
                .find(|paper| paper.facts.kind == PaperKind::Summary)
                .map(|paper| paper.facts.clone().into_owned()),
            dialogue: dialogue.facts.clone(),
        })
        .collect();
    Some(NoteFacts {
        session,
        previous,
        entries,
    })
}

fn counts(dialogue: &crate::DialogueView<'_>) -> Option<NoteCounts> {
    let official = dialogue.official()?;
    let of = |kind| official.value(Unit::Organizations, Stage::Attended, kind);
    Some(NoteCounts {
        ngo: of(Kind::Ngo)?,
        other: of(Kind::Other)?,
        academia: of(Kind::Academia)?,
        private_sector: of(Kind::PrivateSector)?,
    })
}
