//! Search, as the API gives it.

use super::listed::State;
use super::parameters::{AsOf, ByTopicAndYear, InResults, Parameters};
use super::problem::ApiProblem;
use super::{Call, Reply, json};
use crate::search::{self, Ask, Filter, Kind, Ready, Shown};
use crate::shelf::Keep;
use axum::Extension;
use serde::Serialize;
use utoipa::ToSchema;

/// What was found.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Results {
    /// The results of this page, the best first.
    pub items: Vec<SearchResult>,
    /// How many there are on all pages.
    pub total: usize,
    /// Which page this is, from one.
    pub page: u32,
    /// How many pages can be asked for.
    pub pages: usize,
    /// How many results a page has.
    pub per_page: usize,
    /// Nothing has everything that was asked for; these have some of it.
    pub some: bool,
    /// The index does not have all of the record yet: ask again in a moment.
    pub indexing: bool,
    /// The state of the record.
    pub record: State,
}

/// Something found.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct SearchResult {
    /// What it is.
    pub kind: Kind,
    /// What it is called.
    pub title: String,
    /// Where it is.
    #[schema(format = "uri")]
    pub html: String,
    /// The language of the snippet, by its code.
    pub language: &'static str,
    /// The part of its text that was asked for, in pieces; empty where it has no running text.
    pub snippet: Vec<SnippetPiece>,
}

/// A piece of a snippet: plain words, never markup.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct SnippetPiece {
    /// The words.
    pub text: String,
    /// Whether they were asked for.
    pub marked: bool,
}

/// Searches everything this reader may see.
#[utoipa::path(
    get,
    path = "/api/v1/search",
    tag = "search",
    params(
        ("q" = String, Query, description = "Words; phrases in quotation marks. The last word may be unfinished.", min_length = 1, max_length = 200, example = "record-keeping"),
        ByTopicAndYear,
        InResults,
        AsOf,
    ),
    responses(
        (status = 200, description = "What was found.", body = Results),
        (status = 400, description = "A parameter does not make sense.", body = ApiProblem, content_type = "application/problem+json"),
        (status = 404, description = "The record does not know this day yet.", body = ApiProblem, content_type = "application/problem+json"),
    )
)]
pub(crate) async fn find(Extension(ready): Extension<Ready>, call: Call) -> Reply {
    let known = ["q", "topic", "year", "kind", "page", "as-of"];
    let parameters = Parameters::read(&call.query, &known)?;
    let q = parameters
        .get("q")
        .ok_or_else(|| ApiProblem::wrong("q", "It is required."))?;
    if q.is_empty() || q.chars().count() > search::LONGEST {
        return Err(ApiProblem::wrong("q", "It has 1 to 200 characters."));
    }
    let filter = Filter {
        topic: parameters.topic("topic")?,
        year: parameters.year()?,
        kind: parameters.one_of("kind", &Kind::ALL, Kind::code)?,
    };
    let page = parameters.number("page", 1..=10)?.unwrap_or(1);
    let asked = call.asked(&parameters)?;
    let ask = Ask::read(q);
    let searched = ready
        .searched(&asked.site.record, &asked.view, asked.page.as_of.is_some())
        .await?;
    let found = searched
        .index()
        .map(|i| i.find(&ask, filter, page as usize))
        .unwrap_or_default();
    let shown = |document: &&search::Document| {
        let shown = search::shown(&asked.page, &asked.view, document, &ask)?;
        Some(SearchResult::of(shown, |address| {
            asked.site.installation.absolute(address)
        }))
    };
    let mut response = json(&Results {
        items: found.page.iter().filter_map(shown).collect(),
        total: found.total,
        page,
        pages: found.pages(),
        per_page: search::PER_PAGE,
        some: found.some,
        indexing: !searched.is_settled(),
        record: asked.site.record.head().into(),
    })?;
    if !searched.is_settled() {
        response.extensions_mut().remove::<Keep>();
    }
    Ok(response)
}

impl SearchResult {
    fn of(shown: Shown, absolute: impl Fn(&str) -> String) -> Self {
        let pieces = shown
            .snippet
            .map(|snippet| snippet.pieces)
            .unwrap_or_default();
        Self {
            kind: shown.kind,
            title: shown.title,
            html: absolute(&shown.address),
            language: shown.lang.code(),
            snippet: pieces
                .into_iter()
                .map(|piece| SnippetPiece {
                    text: piece.text,
                    marked: piece.marked,
                })
                .collect(),
        }
    }
}
