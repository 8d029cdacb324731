//! The consolidated Note and its companions: which dialogues are reported to a session of the Conference, and the facts of
//! each.
//!
//! The words are made in the crate `papers`; here it is decided what belongs in.

mod commented;
mod compiled;
mod participation;
mod selection;

pub use commented::{CommentsFacts, PostedOn, posted};
pub use compiled::{Compiled, Decided, Suggested, compiled};
pub use participation::{Attended, ParticipationFacts, Sum, participation};
pub use selection::{MOST_SELECTED, NotSelected, Selectable, Selection, selectable};

use crate::calendar::{ConferenceSession, Meeting};
use crate::dialogue::Dialogue;
use crate::paper::{PaperFacts, PaperKind};
use crate::participation::{Kind, Stage, Unit};
use crate::view::View;
use std::collections::BTreeMap;

/// Everything the Note to one session says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NoteFacts {
    /// The session it goes to.
    pub session: ConferenceSession,
    /// The session before, whose close begins the period.
    pub previous: Option<ConferenceSession>,
    /// The dialogues, by year and date.
    pub entries: Vec<NoteEntry>,
    /// How many dialogues were held in each year before the session opens, whether they are reported here or not.
    pub held: BTreeMap<i16, u32>,
}

impl NoteFacts {
    /// How many dialogues were held in a year of which some are reported; never fewer than those.
    pub fn held_in(&self, year: i16) -> u32 {
        let reported = self.of_year(year).count();
        let held = self.held.get(&year).copied().unwrap_or(0);
        held.max(u32::try_from(reported).unwrap_or(u32::MAX))
    }

    /// The dialogues of a year, by date.
    pub fn of_year(&self, year: i16) -> impl Iterator<Item = &NoteEntry> {
        self.entries
            .iter()
            .filter(move |entry| entry.dialogue.date.year() == year)
    }

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
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
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
    selected(view, number, &Selection::Period).ok()
}

/// The same for any selection of dialogues.
///
/// # Errors
/// What of the selection cannot be reported to this session, as far as the reader of `view` may know it.
pub fn selected(view: &View, number: u16, which: &Selection) -> Result<NoteFacts, NotSelected> {
    let session = view
        .conference(number)
        .ok_or(NotSelected::NoSession(number))?
        .clone();
    let previous = selection::before(view, number).cloned();
    let ids = selection::ids(view, &session, previous.as_ref(), which)?;
    let mut held: BTreeMap<i16, u32> = BTreeMap::new();
    let mut entries = Vec::new();
    for dialogue in selection::reportable(view, &session) {
        *held.entry(dialogue.facts.date.year()).or_default() += 1;
        if ids.contains(&dialogue.facts.id) {
            entries.push(entry(view, &dialogue));
        }
    }
    Ok(NoteFacts {
        session,
        previous,
        entries,
        held,
    })
}

fn entry(view: &View, dialogue: &crate::DialogueView<'_>) -> NoteEntry {
    NoteEntry {
        meetings: dialogue
            .facts
            .meetings
            .iter()
            .filter_map(|id| view.meeting(*id))
            .cloned()
            .collect(),
        ordinal_in_year: dialogue.ordinals.in_year,
        counts: counts(dialogue),
        summary: summary(dialogue),
        dialogue: dialogue.facts.clone(),
    }
}

/// The summary a Note leads to. Of several it is one that says where it was published: what is issued here later beside it
/// takes no footnote away.
fn summary(dialogue: &crate::DialogueView<'_>) -> Option<PaperFacts> {
    let all = dialogue.papers.iter().map(|paper| &paper.facts);
    let mut summaries = all.filter(|facts| facts.kind == PaperKind::Summary);
    let published = summaries.clone().find(|facts| facts.published.is_some());
    let leads = published.or_else(|| summaries.next())?;
    Some(leads.clone().into_owned())
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
