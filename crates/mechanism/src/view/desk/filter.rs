//! Which applications of the queue, in which order, and what they are like together.

use super::{Facets, Line};
use crate::organizations::{Organizations, StakeholderKind};
use crate::people::RegionalGroup;
use crate::{PersonId, StateCode};
use jiff::Timestamp;
use std::cmp::Ordering;

/// Which applications of the queue, in which order. Nothing is asked where nothing is set.
#[derive(Debug, Clone, Default)]
pub struct DeskFilter {
    /// At this stage, by [`Stage::code`](crate::participation::application::Stage::code).
    pub stage: Option<String>,
    /// Of this kind.
    pub kind: Option<StakeholderKind>,
    /// From this region.
    pub region: Option<RegionalGroup>,
    /// From this country or area.
    pub area: Option<StateCode>,
    /// Taken on by this person, or by nobody.
    pub screener: Option<Screener>,
    /// Late, or in time.
    pub late: Option<bool>,
    /// Of an organization never admitted before, or of another.
    pub first_timer: Option<bool>,
    /// Of an organization that looks like another entry, or of others.
    pub duplicates: Option<bool>,
    /// With a question to the applicant that is not answered, or without.
    pub asked: Option<bool>,
    /// With these words in the organization's profile or in the reference.
    pub text: String,
    /// In which order.
    pub sort: DeskSort,
    /// The other way round.
    pub descending: bool,
    /// Which page, from 0.
    pub page: usize,
    /// How many a page, at most 100; 0: 100.
    pub size: usize,
}

/// Who has taken an application on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Screener {
    /// Nobody yet.
    Nobody,
    /// This person.
    Person(PersonId),
}

/// The orders of the queue. None of them ranks anybody.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum DeskSort {
    /// As they were received.
    #[default]
    Received,
    /// By reference.
    Reference,
    /// By the organization's name.
    Name,
    /// By stage, in the order of the procedure.
    Stage,
    /// By kind.
    Kind,
    /// By country or area.
    Area,
}

impl DeskFilter {
    /// The whole queue, for its counts: with as few rows as a page has.
    pub fn counts() -> Self {
        Self {
            size: 1,
            ..Self::default()
        }
    }

    pub(super) fn matches(&self, line: &Line<'_>) -> bool {
        fn asked<T: PartialEq>(asked: &Option<T>, is: &T) -> bool {
            asked.as_ref().is_none_or(|asked| asked == is)
        }
        let screener = match self.screener {
            None => true,
            Some(Screener::Nobody) => line.application.screening.screener.is_none(),
            Some(Screener::Person(person)) => line.application.screening.screener == Some(person),
        };
        screener
            && asked(&self.kind, &line.organization.kind)
            && asked(&self.late, &line.application.late)
            && asked(&self.first_timer, &line.first_timer)
            && (self.region.is_none() || self.region == line.region)
            && (self.area.is_none() || self.area == line.organization.area)
            && self.asked.is_none_or(|asked| asked == line.is_asked())
            && self
                .stage
                .as_ref()
                .is_none_or(|code| code == line.case.stage.code())
    }
}

impl Facets {
    pub(super) fn of(lines: &[Line<'_>], now: Timestamp) -> Self {
        let mut facets = Self::default();
        for line in lines {
            *facets.stages.entry(line.case.stage.code()).or_default() += 1;
            *facets.kinds.entry(line.organization.kind).or_default() += 1;
            *facets.regions.entry(line.region).or_default() += 1;
            facets.first_timers += usize::from(line.first_timer);
            facets.late += usize::from(line.application.late);
            facets.asked += usize::from(line.is_asked());
            facets.overdue += usize::from(line.is_overdue(now));
            facets.untaken += usize::from(line.application.screening.screener.is_none());
        }
        facets
    }
}

/// Puts the queue into the order asked for; where that says nothing, in the order received.
pub(super) fn sort(lines: &mut [Line<'_>], organizations: &Organizations, filter: &DeskFilter) {
    let received = |a: &Line<'_>, b: &Line<'_>| {
        let (a, b) = (a.application, b.application);
        a.received
            .cmp(&b.received)
            .then_with(|| a.reference.cmp(&b.reference))
    };
    let by = |order: fn(&Line<'_>, &Line<'_>) -> Ordering| {
        move |a: &Line<'_>, b: &Line<'_>| order(a, b).then_with(|| received(a, b))
    };
    match filter.sort {
        DeskSort::Received => lines.sort_unstable_by(received),
        DeskSort::Reference => {
            lines.sort_unstable_by(|a, b| a.application.reference.cmp(&b.application.reference));
        }
        DeskSort::Name => lines.sort_by_cached_key(|line| {
            let name = organizations.name_of(line.organization.id, "en");
            name.unwrap_or_default().to_lowercase()
        }),
        DeskSort::Stage => {
            lines.sort_unstable_by(by(|a, b| a.case.stage.place().cmp(&b.case.stage.place())))
        }
        DeskSort::Kind => {
            lines.sort_unstable_by(by(|a, b| a.organization.kind.cmp(&b.organization.kind)));
        }
        DeskSort::Area => {
            lines.sort_unstable_by(by(|a, b| a.organization.area.cmp(&b.organization.area)));
        }
    }
    if filter.descending {
        lines.reverse();
    }
}
