//! Which suggestions a reader wants to see: by theme, by working group, by year, of one dialogue. There is nothing else to
//! choose by; above all no State.

use super::super::dialogues::{Choice, year};
use super::said;
use crate::page::Page;
use crate::problem::Problem;
use crate::query::Query;
use mechanism::calendar::WorkingGroup;
use mechanism::suggestions::Theme;
use mechanism::{DialogueId, SuggestionView};
use std::collections::BTreeSet;

#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Filter {
    theme: Option<Theme>,
    group: Option<WorkingGroup>,
    year: Option<i16>,
    pub(super) dialogue: Option<DialogueId>,
}

impl Filter {
    pub(super) fn read(query: &Query) -> Result<Self, Problem> {
        let theme = query
            .get("theme")
            .map(|code| Theme::from_code(code).ok_or_else(|| Problem::wrong("wrong-theme", code)));
        let group = query.get("group").map(|code| {
            WorkingGroup::from_code(code).ok_or_else(|| Problem::wrong("wrong-topic", code))
        });
        let dialogue = query.get("dialogue").map(|id| id.parse());
        Ok(Self {
            theme: theme.transpose()?,
            group: group.transpose()?,
            year: year(query)?,
            dialogue: dialogue.transpose().map_err(|_| Problem::NotFound)?,
        })
    }

    pub(super) fn lets(&self, one: &SuggestionView) -> bool {
        let raised = |of: &mechanism::RaisedView| {
            self.group.is_none_or(|group| of.groups.contains(&group))
                && self.year.is_none_or(|year| of.date.year() == year)
                && self.dialogue.as_ref().is_none_or(|id| of.dialogue == *id)
        };
        self.theme.is_none_or(|theme| one.themes.contains(&theme)) && one.raised.iter().any(raised)
    }

    pub(super) fn is_set(&self) -> bool {
        *self != Self::default()
    }

    /// The themes there are.
    pub(super) fn themes(&self, page: &Page, all: &[SuggestionView]) -> Vec<Choice> {
        let there = |theme: &Theme| all.iter().any(|one| one.themes.contains(theme));
        let values = Theme::ALL.iter().copied().filter(there);
        self.choices(
            all,
            values,
            |filter, value| filter.theme = value,
            self.theme,
        )
        .map(|(theme, count, taken)| Choice {
            name: theme.map_or_else(|| everything(page), |theme| said::theme(page, theme)),
            topic: None,
            href: page.href_with("theme", theme.map(Theme::code)),
            count: number(page, count),
            taken,
        })
        .collect()
    }

    /// The working groups after whose meetings something was raised.
    pub(super) fn groups(&self, page: &Page, all: &[SuggestionView]) -> Vec<Choice> {
        let values = WorkingGroup::ALL.into_iter();
        self.choices(
            all,
            values,
            |filter, value| filter.group = value,
            self.group,
        )
        .map(|(group, count, taken)| Choice {
            name: group.map_or_else(|| everything(page), |g| page.topic(g).into_owned()),
            topic: group.map(WorkingGroup::code),
            href: page.href_with("group", group.map(WorkingGroup::code)),
            count: number(page, count),
            taken,
        })
        .collect()
    }

    /// The years in which something was raised.
    pub(super) fn years(&self, page: &Page, all: &[SuggestionView]) -> Vec<Choice> {
        let years: BTreeSet<i16> = all.iter().flat_map(SuggestionView::years).collect();
        self.choices(
            all,
            years.into_iter(),
            |filter, value| filter.year = value,
            self.year,
        )
        .map(|(year, count, taken)| {
            let written = year.map(|year| year.to_string());
            Choice {
                href: page.href_with("year", written.as_deref()),
                name: written.unwrap_or_else(|| everything(page)),
                topic: None,
                count: number(page, count),
                taken,
            }
        })
        .collect()
    }

    /// Each value with what choosing it would show, the other filters as they are; none that would show nothing.
    fn choices<T: Copy + PartialEq>(
        &self,
        all: &[SuggestionView],
        values: impl Iterator<Item = T>,
        set: impl Fn(&mut Self, Option<T>),
        taken: Option<T>,
    ) -> impl Iterator<Item = (Option<T>, usize, bool)> {
        std::iter::once(None)
            .chain(values.map(Some))
            .map(move |value| {
                let mut filter = self.clone();
                set(&mut filter, value);
                let count = all.iter().filter(|one| filter.lets(one)).count();
                (value, count, taken == value)
            })
            .filter(|(value, count, taken)| value.is_none() || *count > 0 || *taken)
    }
}

fn everything(page: &Page) -> String {
    page.say("filter-all").into_owned()
}

fn number(page: &Page, count: usize) -> String {
    page.number(u32::try_from(count).unwrap_or(u32::MAX))
}
