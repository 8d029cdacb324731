//! Objections: whole for the delegation they are of, for the office and for the extended Bureau; for the applicant as far
//! as was disclosed on the day; for nobody else at all.

use super::View;
use crate::authority::Sight;
use crate::participation::application::{Application, Stage};
use crate::participation::circulation::{Disclosure, Row, standing_against};
use crate::participation::objection::{Objection, Standing};
use crate::{ApplicationRef, CirculationId, DialogueId, ObjectionId, StateCode};
use jiff::Timestamp;
use std::collections::BTreeMap;

/// An objection, or an expression of support, as a reader sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ObjectionView {
    /// What is known of it. Outside its delegation a withdrawal that waits for the head is not shown: it stands.
    pub objection: Objection,
    /// Its reasons, where the State gave any.
    pub reasons: Option<String>,
    /// Whether it is of the reader's own delegation.
    pub own: bool,
}

/// An objection of the reader's delegation, with what it concerns.
#[derive(Debug, Clone)]
pub struct OwnObjection {
    /// The objection.
    pub view: ObjectionView,
    /// The row of the list it concerns.
    pub row: Option<Row>,
    /// The list.
    pub list: Option<CirculationId>,
    /// When the window closes, or closed.
    pub closes: Option<Timestamp>,
}

/// What an applicant is told: that there is an objection, and as much as was disclosed when it was confirmed. How many
/// there are is not said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ObjectionTold {
    /// Of those of which more is disclosed; empty by default.
    pub details: Vec<ToldDetail>,
}

/// What is disclosed of one objection beyond that there is one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ToldDetail {
    /// Which State, where that is disclosed.
    pub state: Option<StateCode>,
    /// Its reasons, where it gave any.
    pub reasons: Option<String>,
}

impl View {
    /// What is expressed about a case, as far as this reader may know, the oldest first.
    pub fn objections_to(
        &self,
        application: &ApplicationRef,
        dialogue: &DialogueId,
    ) -> Vec<ObjectionView> {
        self.world
            .objections
            .to_case(application, dialogue)
            .filter_map(|objection| self.unsealed(objection))
            .collect()
    }

    /// One objection.
    pub fn objection(&self, id: ObjectionId) -> Option<ObjectionView> {
        self.unsealed(self.world.objections.all.get(&id)?)
    }

    /// What the reader's own delegation expresses, the newest first.
    pub fn my_delegations_objections(&self) -> Vec<OwnObjection> {
        let mut rows: BTreeMap<CirculationId, Vec<Row>> = BTreeMap::new();
        let objections = self.world.objections.all.values();
        let mut own: Vec<OwnObjection> = objections
            .filter(|objection| self.is_own(objection))
            .filter_map(|objection| self.unsealed(objection))
            .map(|view| {
                let about = &view.objection;
                let lists = &self.world.circulations;
                let list = lists.of(&about.application, &about.dialogue);
                let row = list.and_then(|list| {
                    let rows = rows
                        .entry(list.id)
                        .or_insert_with(|| list.rows_in(&self.world).unwrap_or_default());
                    rows.iter().find(|row| row.application == about.application)
                });
                OwnObjection {
                    row: row.cloned(),
                    list: list.map(|list| list.id),
                    closes: list.map(|list| list.terms.closes),
                    view,
                }
            })
            .collect();
        own.sort_by_key(|own| std::cmp::Reverse(own.view.objection.drafted));
        own
    }

    /// What the applicant is told of objections to a case; `None`: nothing, because none stands, or because this reader is
    /// neither the applicant nor sees all objections anyway.
    pub fn told_of_objections(
        &self,
        application: &ApplicationRef,
        dialogue: &DialogueId,
    ) -> Option<ObjectionTold> {
        let found = self.world.applications.all.get(application)?;
        let who = self.who();
        if !self.is_applicant(found) && !who.sees_for(Sight::AllObjections, Some(dialogue)) {
            return None;
        }
        let case = found.case(dialogue)?;
        if case.stage == Stage::Withdrawn {
            return None;
        }
        let standing = standing_against(&self.world, application, dialogue);
        let disclosed = standing.iter().filter_map(|one| self.disclosed(one));
        let details = disclosed.collect();
        (!standing.is_empty()).then_some(ObjectionTold { details })
    }

    /// Whether the reader submitted the application, or speaks for its organization.
    pub(super) fn is_applicant(&self, application: &Application) -> bool {
        let who = self.who();
        who.person() == Some(application.applicant) || who.speaks_for(application.organization)
    }

    fn disclosed(&self, objection: &Objection) -> Option<ToldDetail> {
        let reasons = || objection.reasons.and_then(|kept| self.held(&kept));
        match objection.disclosure {
            Disclosure::ThatThereIsOne => None,
            Disclosure::Reasons => reasons().map(|reasons| ToldDetail {
                state: None,
                reasons: Some(reasons),
            }),
            Disclosure::State => Some(ToldDetail {
                state: Some(objection.state.clone()),
                reasons: reasons(),
            }),
        }
    }

    fn is_own(&self, objection: &Objection) -> bool {
        let delegation = self.who().delegation_at(&objection.dialogue);
        delegation.is_some_and(|(state, _)| *state == objection.state)
    }

    /// An objection for a reader who may see it. A draft is its delegation's alone.
    fn unsealed(&self, objection: &Objection) -> Option<ObjectionView> {
        let own = self.is_own(objection);
        let dialogue = Some(&objection.dialogue);
        let drafted = objection.standing == Standing::Drafted;
        if !own && (drafted || !self.who().sees_for(Sight::AllObjections, dialogue)) {
            return None;
        }
        let mut shown = objection.clone();
        if let (
            false,
            Standing::Withdrawing {
                at,
                in_time,
                by,
                note,
            },
        ) = (own, objection.standing.clone())
        {
            shown.standing = Standing::Maintained {
                at,
                in_time,
                by,
                note,
            };
        }
        Some(ObjectionView {
            reasons: objection.reasons.and_then(|kept| self.held(&kept)),
            objection: shown,
            own,
        })
    }
}
