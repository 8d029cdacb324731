//! The screening desk: a queue that 5,000 applications do not slow down, and everything on one application.
//!
//! What is filtered, sorted and counted is the log's, which lies in memory. Content is read for the rows of one page; only a
//! search for words reads it for all.

mod filter;
mod shown;

use filter::sort;
pub use filter::{DeskFilter, DeskSort, Screener};
pub use shown::{DeskPage, DeskRow, Earlier, Facets, NoteOfDesk, ScreeningView};

use super::View;
use crate::authority::Sight;
use crate::organizations::{Organization, Profile, region_of};
use crate::participation::application::{Application, Case};
use crate::participation::is_first_time;
use crate::participation::screening::{Check, Finding};
use crate::people::RegionalGroup;
use crate::{ApplicationRef, DialogueId, OrganizationId, StateCode};
use jiff::Timestamp;
use jiff::civil::Date;
use std::collections::{BTreeSet, HashMap};

/// The most rows of one page.
const LARGEST_PAGE: usize = 100;

/// An application in the queue, with what is looked at again and again.
#[derive(Clone, Copy)]
struct Line<'w> {
    application: &'w Application,
    case: &'w Case,
    organization: &'w Organization,
    region: Option<RegionalGroup>,
    first_timer: bool,
}

impl Line<'_> {
    fn is_asked(&self) -> bool {
        let mut inquiries = self.application.inquiries.iter();
        inquiries.any(|inquiry| inquiry.answer.is_none())
    }

    /// Whether an open question's time has passed.
    fn is_overdue(&self, now: Timestamp) -> bool {
        let mut inquiries = self.application.inquiries.iter();
        inquiries.any(|inquiry| inquiry.is_overdue(now))
    }
}

/// The regional groups, looked up once for each country or area.
#[derive(Default)]
struct Regions<'w>(HashMap<&'w StateCode, Option<RegionalGroup>>);

impl<'w> Regions<'w> {
    fn of(&mut self, area: Option<&'w StateCode>) -> Option<RegionalGroup> {
        let area = area?;
        *self.0.entry(area).or_insert_with(|| region_of(area))
    }
}

impl View {
    /// The queue of a dialogue; `None`: not for this reader.
    pub fn desk(&self, dialogue: &DialogueId, filter: &DeskFilter) -> Option<DeskPage> {
        if !self.at_desk(self.who(), dialogue) {
            return None;
        }
        let alike = filter.duplicates.map(|_| self.alike());
        let words = filter.text.trim().to_lowercase();
        let references = self.world.applications.for_dialogue.get(dialogue);
        let all = references.map_or(0, imbl::Vector::len);
        let day = self.world.dialogues.get(dialogue).map(|c| c.facts.date);
        let mut lines = Vec::with_capacity(all);
        let mut regions = Regions::default();
        lines.extend(
            references
                .into_iter()
                .flatten()
                .filter_map(|reference| self.line(&mut regions, reference, dialogue, day))
                .filter(|line| filter.matches(line))
                .filter(|line| match (&alike, filter.duplicates) {
                    (Some(alike), Some(asked)) => alike.contains(&line.organization.id) == asked,
                    _ => true,
                })
                .filter(|line| words.is_empty() || self.says(line, &words)),
        );
        let facets = Facets::of(&lines, self.now);
        sort(&mut lines, &self.world.organizations, filter);
        let size = match filter.size {
            0 => LARGEST_PAGE,
            asked => asked.min(LARGEST_PAGE),
        };
        let pages = lines.len().div_ceil(size).max(1);
        let page = filter.page.min(pages - 1);
        Some(DeskPage {
            rows: lines
                .iter()
                .skip(page * size)
                .take(size)
                .map(|line| self.row(line, dialogue))
                .collect(),
            total: lines.len(),
            all,
            page,
            pages,
            facets,
        })
    }

    /// Everything the desk holds of one application; `None`: not for this reader.
    pub fn screening(&self, reference: &ApplicationRef) -> Option<ScreeningView<'_>> {
        let found = self.world.applications.all.get(reference)?;
        let who = self.who();
        let mut dialogues = found.cases.keys();
        if !dialogues.any(|dialogue| who.sees_for(Sight::Screening, Some(dialogue))) {
            return None;
        }
        let dates = found.cases.keys().filter_map(|d| self.day_of(d));
        let first = dates.min();
        let entry = self.world.organizations.all.get(&found.organization)?;
        Some(ScreeningView {
            application: self.application(reference)?,
            checks: Check::ALL
                .into_iter()
                .map(|check| (check, found.screening.checks.get(&check).copied()))
                .collect(),
            notes: found
                .screening
                .notes
                .iter()
                .map(|(kept, by, at)| NoteOfDesk {
                    text: self.held(kept),
                    by: *by,
                    at: *at,
                })
                .collect(),
            earlier: self.earlier(found),
            first_timer: is_first_time(&self.world, found, entry, first),
        })
    }

    fn day_of(&self, dialogue: &DialogueId) -> Option<Date> {
        let convened = self.world.dialogues.get(dialogue)?;
        Some(convened.facts.date)
    }

    fn line<'w>(
        &'w self,
        regions: &mut Regions<'w>,
        reference: &ApplicationRef,
        dialogue: &DialogueId,
        day: Option<Date>,
    ) -> Option<Line<'w>> {
        let application = self.world.applications.all.get(reference)?;
        let organizations = &self.world.organizations;
        let entry = organizations.all.get(&application.organization)?;
        let organization = match entry.merged_into {
            None => entry,
            Some(into) => organizations.all.get(&organizations.current(into))?,
        };
        Some(Line {
            application,
            case: application.case(dialogue)?,
            organization,
            region: regions.of(organization.area.as_ref()),
            first_timer: is_first_time(&self.world, application, entry, day),
        })
    }

    /// The organizations that look like another entry.
    fn alike(&self) -> BTreeSet<OrganizationId> {
        self.likely_duplicates()
            .iter()
            .flat_map(|likeness| [likeness.a, likeness.b])
            .collect()
    }

    fn says(&self, line: &Line<'_>, words: &str) -> bool {
        let reference = &line.application.reference;
        if reference.to_string().to_lowercase().contains(words) || reference.slug().contains(words)
        {
            return true;
        }
        let Some(profile) = self.held::<Profile>(&line.organization.profile) else {
            return false;
        };
        let said = [&profile.acronym, &profile.website, &profile.field];
        profile
            .names
            .values()
            .chain(said)
            .any(|text| text.to_lowercase().contains(words))
    }

    fn row(&self, line: &Line<'_>, dialogue: &DialogueId) -> DeskRow {
        let application = line.application;
        let screening = &application.screening;
        let open = application.inquiries.iter().filter(|i| i.answer.is_none());
        DeskRow {
            reference: application.reference.clone(),
            organization: line.organization.id,
            profile: self.held(&line.organization.profile),
            kind: line.organization.kind,
            area: line.organization.area.clone(),
            region: line.region,
            stage: line.case.stage.clone(),
            since: line.case.since,
            received: application.received,
            late: application.late,
            by_office: application.by_office,
            screener: screening.screener,
            first_timer: line.first_timer,
            earlier: self.earlier(application),
            checked: screening.checks.len(),
            doubts: screening
                .checks
                .values()
                .filter(|(finding, ..)| *finding == Finding::Doubt)
                .count(),
            open_inquiries: open.clone().count(),
            overdue: open.filter(|inquiry| inquiry.is_overdue(self.now)).count(),
            proposed: screening.proposed.get(dialogue).copied(),
        }
    }

    /// The other cases of the same organization, the newest first; for whoever sees organizations with their histories.
    fn earlier(&self, application: &Application) -> Vec<Earlier> {
        if !self.who().sees_somewhere(Sight::Organizations) {
            return Vec::new();
        }
        let world = &self.world;
        let whole = world
            .applications
            .of_whole(&world.organizations, application.organization);
        let mut earlier: Vec<Earlier> = whole
            .into_iter()
            .filter(|other| other.reference != application.reference)
            .flat_map(|other| {
                other.cases.iter().map(|(dialogue, case)| Earlier {
                    application: other.reference.clone(),
                    dialogue: dialogue.clone(),
                    stage: case.stage.clone(),
                    date: self.day_of(dialogue),
                })
            })
            .collect();
        earlier.sort_by_key(|other| std::cmp::Reverse(other.date));
        earlier
    }
}
