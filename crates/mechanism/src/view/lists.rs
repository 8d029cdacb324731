//! Lists, as those they went to see them. A list says nothing of objections: a delegation sees its own beside the rows and
//! never learns whether there are others.

use super::{ObjectionView, View};
use crate::authority::{Reader, Sight};
use crate::participation::application::Stage;
use crate::participation::circulation::{
    Circulation, Disclosure, Recipients, Row, working_days_left,
};
use crate::participation::deciding::Outcome;
use crate::{ApplicationRef, CirculationId, DialogueId, OrganizationId};
use std::collections::BTreeSet;

/// A list without its rows.
#[derive(Debug, Clone)]
pub struct ListSummary<'a> {
    /// What is known of it.
    pub circulation: &'a Circulation,
    /// Whether its window is open now.
    pub open: bool,
    /// Working days left, today not counted.
    pub working_days_left: u32,
    /// How many cases are on it.
    pub cases: usize,
}

/// A list as a reader sees it.
#[derive(Debug, Clone)]
pub struct ListView<'a> {
    /// The list.
    pub list: ListSummary<'a>,
    /// Its rows, in order; `None`: destroyed since, pages say "withheld".
    pub rows: Option<Vec<ListRow>>,
    /// What would be shown, and to whom, of an objection to a case on it.
    pub will_be_shown: WillBeShown,
}

/// One row of a list.
#[derive(Debug, Clone)]
pub struct ListRow {
    /// As it went out.
    pub row: Row,
    /// The organization, as it was merged since.
    pub organization: OrganizationId,
    /// Whether the organization is on no earlier list to the same recipients.
    pub new_since_last: bool,
    /// Where the case stands, as far as everybody may know who has the list.
    pub stage: ListedStage,
    /// What the reader's own delegation expresses.
    pub own: Vec<ObjectionView>,
}

/// Where a case on a list stands. That it was referred after an objection is none of these.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ListedStage {
    /// The window is open.
    Open,
    /// The window has ended; a body decides, or has decided and this reader is not the one to be told.
    WithTheBody,
    /// It was decided.
    Decided(Outcome),
    /// The applicant withdrew it.
    Withdrawn,
    /// The dialogue was merged with another one or split, and the case no longer goes on by this list.
    Elsewhere,
}

impl ListedStage {
    /// As in keys of words: `listed-stage-with-the-body`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::WithTheBody => "with-the-body",
            Self::Decided(outcome) => outcome.code(),
            Self::Withdrawn => "withdrawn",
            Self::Elsewhere => "elsewhere",
        }
    }
}

/// What will be shown of an objection, and to whom; the objecting State sees it beforehand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WillBeShown {
    /// What the applicant learns: the list's disclosure, fixed when the objection is confirmed.
    pub to_applicant: Disclosure,
    /// Whether anything is shown to the public: never.
    pub to_public: bool,
    /// Whether other delegations learn of it: never from here.
    pub to_other_delegations: bool,
    /// Whether the secretariat and the members of the extended Bureau see it whole: always.
    pub to_office_and_bureau: bool,
}

impl View {
    /// The lists of a dialogue that went to this reader, the oldest first.
    pub fn lists(&self, dialogue: &DialogueId) -> Vec<ListSummary<'_>> {
        self.world
            .circulations
            .before(dialogue)
            .filter(|list| self.sees_list(list))
            .map(|list| self.summary(list))
            .collect()
    }

    /// All lists that went to this reader, the newest first.
    pub fn all_lists(&self) -> Vec<ListSummary<'_>> {
        let mut lists: Vec<ListSummary<'_>> = self
            .world
            .circulations
            .all
            .values()
            .filter(|list| self.sees_list(list))
            .map(|list| self.summary(list))
            .collect();
        lists.sort_by_key(|list| std::cmp::Reverse((list.circulation.opened, list.circulation.id)));
        lists
    }

    /// One list with its rows.
    pub fn list(&self, id: CirculationId) -> Option<ListView<'_>> {
        let list = self.world.circulations.all.get(&id)?;
        if !self.sees_list(list) {
            return None;
        }
        let before = self.organizations_before(list);
        let rows = list.rows_in(&self.world).map(|rows| {
            rows.into_iter()
                .map(|row| self.list_row(list, row, &before))
                .collect()
        });
        Some(ListView {
            list: self.summary(list),
            rows,
            will_be_shown: self.what_will_be_shown(list),
        })
    }

    /// What will be shown of an objection to a case on a list.
    pub fn what_will_be_shown(&self, list: &Circulation) -> WillBeShown {
        WillBeShown {
            to_applicant: list.terms.disclosure,
            to_public: false,
            to_other_delegations: false,
            to_office_and_bureau: true,
        }
    }

    pub(super) fn sees_list(&self, list: &Circulation) -> bool {
        let who = self.who();
        let circulated = list.terms.recipients == Recipients::StatesParties;
        let delegation =
            who.delegation_at(&list.dialogue).is_some() || self.reader == Reader::StateParty;
        (circulated && delegation) || who.sees_for(Sight::CirculatedLists, Some(&list.dialogue))
    }

    pub(super) fn summary<'a>(&self, list: &'a Circulation) -> ListSummary<'a> {
        ListSummary {
            circulation: list,
            open: list.is_open(self.now),
            working_days_left: working_days_left(self.now, list.terms.closes),
            cases: list.cases.len(),
        }
    }

    fn list_row(&self, list: &Circulation, row: Row, before: &BTreeSet<OrganizationId>) -> ListRow {
        let organization = self.world.organizations.current(row.organization);
        let own = self.objections_to(&row.application, &list.dialogue);
        ListRow {
            organization,
            new_since_last: !before.contains(&organization),
            stage: self.listed_stage(list, &row.application),
            own: own.into_iter().filter(|objection| objection.own).collect(),
            row,
        }
    }

    fn listed_stage(&self, list: &Circulation, application: &ApplicationRef) -> ListedStage {
        let found = self.world.applications.all.get(application);
        let case = found.and_then(|found| found.case(&list.dialogue));
        let on = self.world.circulations.of(application, &list.dialogue);
        let goes_on = on.is_some_and(|on| on.id == list.id);
        match case.map(|case| &case.stage) {
            Some(Stage::Withdrawn) => ListedStage::Withdrawn,
            // A decision that a policy made by itself would tell other delegations of the objection.
            Some(Stage::Decided(ruling))
                if self.who().sees_for(Sight::Decisions, Some(&list.dialogue)) =>
            {
                ListedStage::Decided(ruling.outcome)
            }
            _ if !goes_on => ListedStage::Elsewhere,
            _ if list.is_open(self.now) => ListedStage::Open,
            _ => ListedStage::WithTheBody,
        }
    }

    /// The organizations on the lists that went to the same recipients before this one, whatever the dialogue.
    fn organizations_before(&self, list: &Circulation) -> BTreeSet<OrganizationId> {
        let earlier = |other: &&Circulation| {
            other.terms.recipients == list.terms.recipients
                && (other.opened, other.number) < (list.opened, list.number)
                && other.id != list.id
        };
        self.world
            .circulations
            .all
            .values()
            .filter(earlier)
            .flat_map(|other| &other.cases)
            .filter_map(|reference| self.world.applications.all.get(reference))
            .map(|application| self.world.organizations.current(application.organization))
            .collect()
    }
}
