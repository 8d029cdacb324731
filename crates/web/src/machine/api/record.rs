//! What is asked of the record as a whole: the review's figures, corrections, the head.

use super::kinds::{Measure, Precision};
use super::listed::{Listed, State};
use super::parameters::{AsOf, Paging, Parameters};
use super::problem::ApiProblem;
use super::{Call, Reply, json, with_texts};
use jiff::civil::Date;
use mechanism::Text;
use serde::Serialize;
use utoipa::ToSchema;

/// One published number of the review process on one day. Numbers of different days are never mixed.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct StatusFigure {
    /// The day it describes.
    pub as_of: Date,
    /// What was counted.
    pub measure: Measure,
    /// The number.
    pub value: u32,
    /// How exact it is.
    pub precision: Precision,
    /// The key of the source.
    pub source: String,
}

/// Something that was entered wrongly and mended.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Correction {
    /// The dialogue.
    pub dialogue: String,
    /// The day it was mended.
    pub on: Date,
    /// The names of the facts that changed.
    pub changed: Vec<&'static str>,
    /// Why, in English; `null` where it is withheld.
    pub reason: Option<String>,
    /// Whether the reason was destroyed.
    pub reason_withheld: bool,
}

/// Lists the published figures of the review process, by day.
#[utoipa::path(
    get,
    path = "/api/v1/figures",
    tag = "record",
    params(Paging, AsOf),
    responses(
        (status = 200, description = "The figures.", body = Listed<StatusFigure>),
        (status = 400, description = "A parameter does not make sense.", body = ApiProblem, content_type = "application/problem+json"),
        (status = 404, description = "The record does not know this day yet.", body = ApiProblem, content_type = "application/problem+json"),
    )
)]
pub(super) async fn figures(call: Call) -> Reply {
    let parameters = Parameters::read(&call.query, &["page", "per_page", "as-of"])?;
    let paging = Paging::of(&parameters)?;
    let asked = call.asked(&parameters)?;
    let all = asked.view.status().map(|figure| StatusFigure {
        as_of: figure.as_of,
        measure: figure.measure.into(),
        value: figure.value,
        precision: figure.precision.into(),
        source: figure.source.to_string(),
    });
    json(&Listed::of(all, paging, asked.site.record.head()))
}

/// Lists the corrections, the newest first.
#[utoipa::path(
    get,
    path = "/api/v1/corrections",
    tag = "record",
    params(Paging, AsOf),
    responses(
        (status = 200, description = "The corrections.", body = Listed<Correction>),
        (status = 400, description = "A parameter does not make sense.", body = ApiProblem, content_type = "application/problem+json"),
        (status = 404, description = "The record does not know this day yet.", body = ApiProblem, content_type = "application/problem+json"),
    )
)]
pub(super) async fn corrections(call: Call) -> Reply {
    let parameters = Parameters::read(&call.query, &["page", "per_page", "as-of"])?;
    let paging = Paging::of(&parameters)?;
    let asked = call.asked(&parameters)?;
    let listed = with_texts(asked, move |asked, read| {
        let all = asked.view.corrections().map(|correction| {
            let reason = asked.view.reason(correction);
            Correction {
                dialogue: correction.after.id.to_string(),
                on: correction.on,
                changed: correction.changed().into_iter().map(fact).collect(),
                reason_withheld: reason == Text::Withheld,
                reason: crate::search::text_of(&reason, read).map(|text| text.to_string()),
            }
        });
        Listed::of(all, paging, asked.site.record.head())
    });
    json(&listed.await?)
}

/// Gives the state of the record: the number and the hash of its newest entry.
#[utoipa::path(
    get,
    path = "/api/v1/head",
    tag = "record",
    responses(
        (status = 200, description = "The head.", body = State),
        (status = 400, description = "A parameter does not make sense.", body = ApiProblem, content_type = "application/problem+json"),
    )
)]
pub(super) async fn head(call: Call) -> Reply {
    let parameters = Parameters::read(&call.query, &[])?;
    let asked = call.asked(&parameters)?;
    json(&State::from(asked.site.record.head()))
}

/// `fact-date` is a key of words; the API calls it `date`.
fn fact(key: &'static str) -> &'static str {
    key.strip_prefix("fact-").unwrap_or(key)
}
