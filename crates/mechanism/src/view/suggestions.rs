//! Suggestions over the years, as everybody reads them. A source whose paper or dialogue the reader may not see is not
//! there; a suggestion without a source they may see is none.

use super::View;
use crate::calendar::WorkingGroup;
use crate::suggestions::{
    Fate, LaterKind, LookedThrough, Raised, ReferenceText, Suggestion, SuggestionText, Theme,
    Waived, Waivers, WithdrawalReason,
};
use crate::{Deed, DialogueId, PaperId, SourceId, SuggestionId};
use jiff::civil::Date;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// A summary that raises a suggestion, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RaisedView {
    /// The summary.
    pub paper: PaperId,
    /// Of which dialogue.
    pub dialogue: DialogueId,
    /// Held on this day.
    pub date: Date,
    /// After meetings of these groups.
    pub groups: Vec<WorkingGroup>,
    /// In these paragraphs.
    pub paragraphs: BTreeSet<u16>,
}

/// A reference to a later document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LaterView {
    /// Its number, which it keeps.
    pub number: u16,
    /// Which kind of document.
    pub kind: LaterKind,
    /// Its day.
    pub date: Date,
    /// Who says so, as far as this reader may see it.
    pub sources: Vec<SourceId>,
    /// Its words.
    pub text: Arc<ReferenceText>,
}

/// A suggestion that stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SuggestionView {
    /// Its address.
    pub id: SuggestionId,
    /// Its words.
    pub text: Arc<SuggestionText>,
    /// What it is about.
    pub themes: Vec<Theme>,
    /// Where it was taken from, the earliest first.
    pub raised: Vec<RaisedView>,
    /// What came later, the earliest first.
    pub later: Vec<LaterView>,
    /// The day to which documents were looked through, where that is after it was first raised.
    pub indexed_to: Option<Date>,
    /// When it was entered.
    pub entered: Date,
    /// When anything of it changed last.
    pub changed: Date,
    /// How often it was changed: what the next command names.
    pub seen: u32,
    /// Warnings about its words that were let be; for those who keep suggestions.
    pub waived: Vec<Waived>,
}

impl SuggestionView {
    /// The years in which it was raised, each once.
    pub fn years(&self) -> BTreeSet<i16> {
        self.raised.iter().map(|one| one.date.year()).collect()
    }

    /// The working groups after whose meetings it was raised, each once, in their own order.
    pub fn groups(&self) -> Vec<WorkingGroup> {
        let all = WorkingGroup::ALL.into_iter();
        all.filter(|group| self.raised.iter().any(|one| one.groups.contains(group)))
            .collect()
    }

    /// How many dialogues raised it.
    pub fn dialogues(&self) -> usize {
        let each: BTreeSet<&DialogueId> = self.raised.iter().map(|one| &one.dialogue).collect();
        each.len()
    }
}

/// What stands at the address of a suggestion.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SuggestionFound {
    /// The suggestion.
    Stands(SuggestionView),
    /// It is part of another one now.
    Joined(SuggestionId),
    /// It was taken back.
    Withdrawn {
        /// When.
        on: Date,
        /// Why; `None`: withheld.
        reason: Option<WithdrawalReason>,
    },
}

/// How many suggestions were raised in a year: those said for the first time in this record, and those said before.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct RaisedInYear {
    /// For the first time.
    pub first: u32,
    /// Again.
    pub again: u32,
}

impl View {
    /// All suggestions that stand: as their dialogues were held, then by paragraph.
    pub fn suggestions(&self) -> Vec<SuggestionView> {
        let all = self.world.suggestions.all.iter();
        let mut all: Vec<SuggestionView> =
            all.filter_map(|(id, of)| self.suggested(id, of)).collect();
        all.sort_by_cached_key(|one| {
            let first = one.raised.first();
            first.map(|first| (first.date, first.paragraphs.clone(), one.id.clone()))
        });
        all
    }

    /// What stands at an address.
    pub fn suggestion(&self, id: &SuggestionId) -> Option<SuggestionFound> {
        let (whole, of) = self.world.suggestions.resolved(id)?;
        match &of.fate {
            Fate::Withdrawn { on, reason } => Some(SuggestionFound::Withdrawn {
                on: *on,
                reason: self.held(reason),
            }),
            _ => {
                let shown = self.suggested(whole, of)?;
                Some(match whole == id {
                    true => SuggestionFound::Stands(shown),
                    false => SuggestionFound::Joined(whole.clone()),
                })
            }
        }
    }

    /// The suggestions taken from a paper, with the paragraphs of it they were taken from.
    pub fn suggestions_of_paper(&self, paper: &PaperId) -> Vec<(SuggestionView, BTreeSet<u16>)> {
        let all = self.suggestions().into_iter();
        let mut taken: Vec<_> = all
            .filter_map(|one| {
                let from = one.raised.iter().find(|raised| raised.paper == *paper)?;
                let paragraphs = from.paragraphs.clone();
                Some((one, paragraphs))
            })
            .collect();
        taken.sort_by(|a, b| a.1.cmp(&b.1));
        taken
    }

    /// How many suggestions a dialogue raised.
    pub fn suggestions_of_dialogue(&self, dialogue: &DialogueId) -> usize {
        let raised = |one: &SuggestionView| one.raised.iter().any(|of| of.dialogue == *dialogue);
        self.suggestions().iter().filter(|one| raised(one)).count()
    }

    /// To which day which documents were looked through, as an officer stated last; sources as far as they may be seen.
    pub fn looked_through(&self) -> Option<LookedThrough> {
        let last = self.world.suggestions.looked_through.last()?;
        Some(LookedThrough {
            to: last.to,
            sources: self.those_seen(&last.sources),
        })
    }

    fn suggested(&self, id: &SuggestionId, of: &Suggestion) -> Option<SuggestionView> {
        if of.fate != Fate::Stands {
            return None;
        }
        let mut raised: Vec<RaisedView> = of
            .raised
            .iter()
            .filter_map(|one| self.raised(one))
            .collect();
        raised
            .sort_by(|a, b| (a.date, &a.dialogue, &a.paper).cmp(&(b.date, &b.dialogue, &b.paper)));
        let first = raised.first()?.date;
        let later = of.later.iter().filter_map(|one| {
            Some(LaterView {
                number: one.number,
                kind: one.facts.kind,
                date: one.facts.date,
                sources: self.those_seen(&one.facts.sources),
                text: self.shared(&one.text)?,
            })
        });
        let mut later: Vec<LaterView> = later.collect();
        later.sort_by_key(|one| (one.date, one.number));
        let indexed = self.world.suggestions.looked_through.last();
        Some(SuggestionView {
            id: id.clone(),
            text: self.shared(&of.text)?,
            themes: of.themes.clone(),
            raised,
            later,
            indexed_to: indexed.map(|what| what.to).filter(|to| *to > first),
            entered: of.entered,
            changed: of.changed,
            seen: of.written,
            waived: self.waived(of),
        })
    }

    fn waived(&self, of: &Suggestion) -> Vec<Waived> {
        let keeps = self.who().may_for(Deed::KeepSuggestions, None);
        let waived = of.waived.filter(|_| keeps);
        let read = waived.and_then(|kept| self.shared::<Waivers>(&kept));
        read.map(|waivers| waivers.0.clone()).unwrap_or_default()
    }

    fn raised(&self, one: &Raised) -> Option<RaisedView> {
        let paper = self.world.papers.get(&one.paper)?;
        let id = paper.facts.dialogue.as_ref()?;
        let dialogue = self.world.dialogues.get(id)?;
        let sees = self.sees(paper.facts.audience) && self.sees(dialogue.facts.audience);
        sees.then(|| RaisedView {
            paper: one.paper.clone(),
            dialogue: id.clone(),
            date: dialogue.facts.date,
            groups: dialogue.facts.topics().collect(),
            paragraphs: one.paragraphs.clone(),
        })
    }

    fn those_seen(&self, sources: &[SourceId]) -> Vec<SourceId> {
        let seen = sources.iter().filter(|id| self.source(id).is_some());
        seen.cloned().collect()
    }
}

/// Suggestions by the years in which they were raised, each once a year however many dialogues raised it.
pub fn raised_by_year<'a>(
    all: impl IntoIterator<Item = &'a SuggestionView>,
) -> BTreeMap<i16, RaisedInYear> {
    let mut years: BTreeMap<i16, RaisedInYear> = BTreeMap::new();
    for one in all {
        for (nth, year) in one.years().into_iter().enumerate() {
            let count = years.entry(year).or_default();
            match nth {
                0 => count.first += 1,
                _ => count.again += 1,
            }
        }
    }
    years
}
