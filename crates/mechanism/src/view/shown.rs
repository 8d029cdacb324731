//! What a view shows of a dialogue and of a paper.

use crate::RowId;
use crate::calendar::WorkingGroup;
use crate::dialogue::{Dialogue, Life};
use crate::paper::PaperFacts;
use crate::participation::{FigureSet, Kind, Stage, Unit};
use jiff::civil::Date;
use std::borrow::Cow;
use std::sync::Arc;

/// The computed places of a dialogue; never typed by anybody, because public texts mix them up.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Ordinals {
    /// Its place among the dialogues on each of its topics.
    pub per_topic: Vec<(WorkingGroup, Option<u32>)>,
    /// Its place in its year.
    pub in_year: Option<u32>,
    /// Its place of all.
    pub overall: Option<u32>,
}

/// A dialogue as a reader sees it.
#[derive(Debug, Clone)]
pub struct DialogueView<'a> {
    /// What is known of it.
    pub facts: &'a Dialogue,
    /// What became of it.
    pub life: &'a Life,
    /// Its computed places.
    pub ordinals: Ordinals,
    /// What sources say of who took part; the official set first.
    pub counts: Vec<&'a FigureSet>,
    /// Its papers.
    pub papers: Vec<PaperView<'a>>,
}

impl<'a> DialogueView<'a> {
    /// The figures the record goes by.
    pub fn official(&self) -> Option<&'a FigureSet> {
        self.counts.iter().copied().find(|set| set.official)
    }

    /// The sets that count differently.
    pub fn disagreeing(&self) -> impl Iterator<Item = &'a FigureSet> + '_ {
        self.counts.iter().copied().filter(|set| !set.official)
    }

    /// An official number of organizations that took part.
    pub fn took_part(&self, kind: Kind) -> Option<u32> {
        self.official()?
            .value(Unit::Organizations, Stage::Attended, kind)
    }

    /// Non-governmental organizations and other stakeholders together, where both are known.
    pub fn organizations(&self) -> Option<u32> {
        Some(self.took_part(Kind::Ngo)? + self.took_part(Kind::Other)?)
    }
}

/// A paper as a reader sees it.
#[derive(Debug, Clone)]
pub struct PaperView<'a> {
    /// What is known of it; references to what the reader may not see are left out.
    pub facts: Cow<'a, PaperFacts>,
    /// Its text.
    pub text: Text,
    /// The day it was entered, or entered anew.
    pub entered: Date,
}

/// What the vault holds of a text, for this reader.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Text {
    /// We hold none.
    None,
    /// It was destroyed; pages say "withheld".
    Withheld,
    /// Here it is.
    Here(Arc<str>),
    /// It is long and must be read from the vault with this permission.
    ToRead(Permission),
}

/// The right to read one row of the vault. Only [`see`](crate::see) gives it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Permission(pub(super) RowId);

impl Permission {
    /// The row that may be read.
    pub fn row(&self) -> RowId {
        self.0
    }
}

/// Where a dialogue stands among others by date; `None` where it shares its day with another and the order is unknown.
pub(super) fn place<'a>(
    dialogue: &Dialogue,
    among: impl Iterator<Item = &'a Dialogue>,
) -> Option<u32> {
    let mut earlier = 0;
    for other in among.filter(|other| other.id != dialogue.id) {
        if other.date < dialogue.date {
            earlier += 1;
        } else if other.date == dialogue.date {
            match (other.order_of_day, dialogue.order_of_day) {
                (Some(theirs), Some(ours)) if theirs != ours => earlier += u32::from(theirs < ours),
                _ => return None,
            }
        }
    }
    Some(earlier + 1)
}
