//! An application before it is submitted: a row beside the log that saves itself section by section, belongs to whoever
//! began it and the colleagues they handed it to, and goes when it is submitted or a month after the deadline.

mod begin;
mod colleague;
mod dialogues;
mod fields;
mod groups;
mod keep;
mod organization;
mod overview;
mod questions;
mod review;
mod submit;

pub(super) use begin::begin_amending;
pub(crate) use keep::drafts_of;

use super::as_seen::{self, Applying, Line};
use crate::hand::Hands;
use crate::limits;
use crate::page::Page;
use crate::site::Site;
use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::routing::{get, post};
use jiff::Timestamp;
use mechanism::organizations::{Profile, StakeholderKind};
use mechanism::participation::form::{Answers, Form};
use mechanism::{
    ApplicationRef, CallId, CommandId, DialogueId, OrganizationId, PersonId, StateCode, StoredFile,
    View,
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

pub(super) fn routes() -> Router<Site> {
    Router::new()
        .route(
            "/calls/{id}/application",
            get(begin::show).post(begin::begin),
        )
        .route("/drafts/{key}", get(overview::show))
        .route("/drafts/{key}/end", post(overview::end))
        .route(
            "/drafts/{key}/organization",
            get(organization::show).post(organization::save),
        )
        .route(
            "/drafts/{key}/dialogues",
            get(dialogues::show).post(dialogues::save),
        )
        .route(
            "/drafts/{key}/colleague",
            get(colleague::show).post(colleague::invite),
        )
        .route(
            "/drafts/{key}/review",
            get(review::show).post(submit::submit),
        )
        .route(
            "/drafts/{key}/questions/{section}",
            get(questions::show).post(questions::save),
        )
        .route(
            "/drafts/{key}/questions/{section}/files",
            post(questions::save_with_files).layer(DefaultBodyLimit::max(limits::FILE_BODY)),
        )
}

/// For whom the draft is written.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum ForWhom {
    /// Not said yet.
    #[default]
    Unsaid,
    /// An organization of the record that the owner speaks for.
    Known(OrganizationId),
    /// A new one.
    New {
        /// What kind.
        kind: Option<StakeholderKind>,
        /// Where it is based.
        area: Option<StateCode>,
        /// An academic as a person.
        individual: bool,
        /// What it says of itself.
        profile: Profile,
    },
}

/// A draft, as it is kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Draft {
    /// Where it is: part of its address, and of no use to whoever is not an owner.
    pub(crate) key: String,
    /// Answering which call.
    pub(crate) call: CallId,
    /// The version of the call when it was begun.
    pub(crate) version: u16,
    /// Who may open it.
    pub(crate) owners: Vec<PersonId>,
    /// The addresses of colleagues who were asked and have not opened it yet.
    pub(crate) invited: Vec<String>,
    /// For whom.
    pub(crate) organization: ForWhom,
    /// For which dialogues.
    pub(crate) dialogues: Vec<DialogueId>,
    /// The answers so far.
    pub(crate) answers: Answers,
    /// The files among them, by question.
    pub(crate) files: BTreeMap<String, StoredFile>,
    /// How each group of questions was saved.
    #[serde(flatten)]
    pub(crate) hands: Hands,
    /// When it was last saved.
    pub(crate) updated: Timestamp,
    /// The id under which it will be submitted: however often and from wherever, once.
    pub(crate) submission: CommandId,
    /// The application it changes; `None`: it is a new one.
    pub(crate) amends: Option<ApplicationRef>,
    /// What became of it.
    pub(crate) sent: Option<ApplicationRef>,
}

impl Draft {
    /// Whether it can still be worked on.
    pub(crate) fn is_open(&self) -> bool {
        self.sent.is_none()
    }

    /// For whom it is, in a line.
    pub(crate) fn name(&self, page: &Page, view: &View) -> String {
        let named = match &self.organization {
            ForWhom::Unsaid => None,
            ForWhom::Known(id) => view
                .organization_name(*id, page.lang.code())
                .map(str::to_owned),
            ForWhom::New { profile, .. } => Some(profile.name(page.lang.code()).to_owned()),
        };
        named
            .filter(|name| !name.is_empty())
            .unwrap_or_else(|| page.say("draft-without-name").into_owned())
    }

    /// The row that recipients would see, with the area in it; `None`: it is not known yet for whom.
    pub(crate) fn row(
        &self,
        page: &Page,
        view: &View,
        series: &DialogueId,
        form: &Form,
    ) -> Option<(Option<StateCode>, Vec<Line>)> {
        let series = self.dialogues.first().unwrap_or(series);
        let known;
        let applying = match &self.organization {
            ForWhom::Unsaid => return None,
            ForWhom::Known(id) => {
                known = view.organization(*id)?;
                Applying {
                    kind: known.organization.kind,
                    area: known.organization.area.clone(),
                    individual: known.organization.individual,
                    profile: known.profile.as_ref()?,
                }
            }
            ForWhom::New {
                kind,
                area,
                individual,
                profile,
            } => Applying {
                kind: (*kind)?,
                area: area.clone(),
                individual: *individual,
                profile,
            },
        };
        let area = applying.area.clone();
        let lines = as_seen::foreseen(page, series, &applying, form, &self.answers);
        Some((area, lines))
    }
}
