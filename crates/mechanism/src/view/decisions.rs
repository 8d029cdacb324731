//! Decisions: what awaits one, what was decided, and whom a decision on many would skip.

use super::View;
use crate::authority::{Deed, Sight};
use crate::participation::application::Stage;
use crate::participation::circulation::{Body, ObjectionPolicy, Row, referred};
use crate::participation::deciding::{Basis, Proposed, Ruling, bases, skipped};
use crate::participation::objection::Position;
use crate::{ApplicationRef, DialogueId, OrganizationId, Refusal};
use jiff::Timestamp;
use std::collections::BTreeMap;

/// A case that a body has to decide.
#[derive(Debug, Clone)]
pub struct Awaiting<'a> {
    /// Which.
    pub application: ApplicationRef,
    /// The organization, as it was merged since.
    pub organization: OrganizationId,
    /// Its row as it went out; `None`: it was set aside before any list, or the row was destroyed.
    pub row: Option<Row>,
    /// Where it stands: referred, or set aside by the desk.
    pub stage: &'a Stage,
    /// Since when.
    pub since: Timestamp,
    /// How many objections stand.
    pub objections: usize,
    /// How many States support it.
    pub support: usize,
    /// Whether an objection with effect stands.
    pub objected: bool,
    /// The policy its list went out under.
    pub policy: Option<ObjectionPolicy>,
    /// Who decides.
    pub body: Body,
    /// On what a decision may rest.
    pub bases: Vec<Basis>,
}

/// A decision as a reader sees it.
#[derive(Debug, Clone)]
pub struct RulingView<'a> {
    /// The decision.
    pub ruling: &'a Ruling,
    /// What may be said to the applicant.
    pub told: Option<String>,
    /// When it was entered.
    pub entered: Timestamp,
}

impl View {
    /// The cases of a dialogue that await a decision: those referred, in the order of their lists, then those the desk set
    /// aside. For readers who may see decisions and all objections.
    pub fn awaiting(&self, dialogue: &DialogueId) -> Vec<Awaiting<'_>> {
        let who = self.who();
        if !who.sees_for(Sight::Decisions, Some(dialogue))
            || !who.sees_for(Sight::AllObjections, Some(dialogue))
        {
            return Vec::new();
        }
        let rows = self.rows_of(dialogue);
        let all = self.world.applications.for_dialogue.get(dialogue);
        let mut awaiting: Vec<(Option<usize>, Awaiting<'_>)> = all
            .into_iter()
            .flatten()
            .filter_map(|reference| self.waits(reference, dialogue))
            .map(|mut waiting| {
                let place = rows.get(&waiting.application);
                waiting.row = place.map(|(_, row)| row.clone());
                (place.map(|(place, _)| *place), waiting)
            })
            .collect();
        awaiting.sort_by_key(|(place, waiting)| {
            let set_aside = matches!(waiting.stage, Stage::SetAside(_));
            (set_aside, *place, waiting.application.clone())
        });
        awaiting.into_iter().map(|(_, waiting)| waiting).collect()
    }

    /// The decision on a case, for the office, the extended Bureau, the Chair and the applicant.
    pub fn ruling_of(
        &self,
        application: &ApplicationRef,
        dialogue: &DialogueId,
    ) -> Option<RulingView<'_>> {
        let found = self.world.applications.all.get(application)?;
        if !self.is_applicant(found) && !self.who().sees_for(Sight::Decisions, Some(dialogue)) {
            return None;
        }
        let case = found.case(dialogue)?;
        let Stage::Decided(ruling) = &case.stage else {
            return None;
        };
        Some(RulingView {
            ruling,
            told: ruling.told.and_then(|kept| self.held(&kept)),
            entered: case.since,
        })
    }

    /// The cases a decision would not be possible on, each with the reason; asked before a decision on many is entered.
    pub fn would_skip(
        &self,
        cases: &[(ApplicationRef, DialogueId)],
        proposed: &Proposed,
    ) -> Vec<((ApplicationRef, DialogueId), Refusal)> {
        let (known, unknown): (Vec<_>, Vec<_>) = cases
            .iter()
            .cloned()
            .partition(|(_, dialogue)| self.who().may_for(Deed::Rule, Some(dialogue)));
        let mut skipped = skipped(&self.world, &known, proposed);
        skipped.extend(unknown.into_iter().map(|case| {
            let none = Refusal::new("refused-no-such-application");
            let refusal = none.with("application", &case.0);
            (case, refusal)
        }));
        skipped
    }

    fn waits(&self, reference: &ApplicationRef, dialogue: &DialogueId) -> Option<Awaiting<'_>> {
        let application = self.world.applications.all.get(reference)?;
        let case = application.case(dialogue)?;
        let list = self.world.circulations.of(reference, dialogue);
        let stands = |position| {
            let expressed = self.world.objections.to_case(reference, dialogue);
            let standing = expressed.filter(move |one| {
                one.position == position && one.standing.stands() && !one.after_decision
            });
            standing.count()
        };
        let (body, objected, objections, bases) = match case.stage {
            Stage::Referred { .. } => {
                let against = referred(&self.world, reference, dialogue)?;
                let (body, objected) = against.referred();
                (body, objected, against.standing, bases(&against))
            }
            Stage::SetAside(_) => (Body::ExtendedBureau, false, 0, vec![Basis::SetAside]),
            _ => return None,
        };
        Some(Awaiting {
            application: reference.clone(),
            organization: self.world.organizations.current(application.organization),
            row: None,
            stage: &case.stage,
            since: case.since,
            objections,
            support: stands(Position::Support),
            objected,
            policy: list.map(|list| list.terms.policy),
            body,
            bases,
        })
    }

    /// The rows of all lists of a dialogue, each with its place.
    fn rows_of(&self, dialogue: &DialogueId) -> BTreeMap<ApplicationRef, (usize, Row)> {
        let lists = self.world.circulations.before(dialogue);
        lists
            .filter_map(|list| list.rows_in(&self.world))
            .flatten()
            .enumerate()
            .map(|(place, row)| (row.application.clone(), (place, row)))
            .collect()
    }
}
