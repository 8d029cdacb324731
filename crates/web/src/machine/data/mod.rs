//! Open data: the record as tables, as CSV, as a spreadsheet and as JSON.
//!
//! One table is one list of rows with named, typed columns; the three writers write the same table. Columns are added at
//! the end and never renamed. What is not known is an empty cell, never nought.

mod contributed;
mod csv;
mod json;
mod page;
mod suggested;
mod table;
mod tables;
mod xlsx;

pub(crate) use table::{Cell, TableOf};
pub(crate) use tables::Name;

use crate::answer::Answer;
use crate::asked::Asked;
use crate::machine::open;
use crate::machine::text;
use crate::problem::Problem;
use crate::site::Site;
use axum::Router;
use axum::extract::Path;
use axum::routing::get;
use mechanism::View;

/// The forms a table can be had in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Form {
    /// Comma-separated values (RFC 4180).
    Csv,
    /// A spreadsheet.
    Xlsx,
    /// JSON.
    Json,
}

impl Form {
    /// All three.
    pub(crate) const ALL: [Self; 3] = [Self::Csv, Self::Xlsx, Self::Json];

    /// As addresses end.
    pub(crate) const fn code(self) -> &'static str {
        match self {
            Self::Csv => "csv",
            Self::Xlsx => "xlsx",
            Self::Json => "json",
        }
    }

    /// As people name it.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Csv => "CSV",
            Self::Xlsx => "XLSX",
            Self::Json => "JSON",
        }
    }

    /// Its media type.
    pub(crate) const fn media_type(self) -> &'static str {
        match self {
            Self::Csv => "text/csv; charset=utf-8; header=present",
            Self::Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            Self::Json => "application/json",
        }
    }
}

/// Where a table comes from: what every form of it says of itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Provenance {
    /// Where it can be had anew.
    pub address: String,
    /// Whose record it is, where that is configured.
    pub keeper: Option<String>,
    /// The number of the newest entry it was made from.
    pub number: u64,
    /// Its hash.
    pub hash: String,
    /// When that was entered.
    pub entered: jiff::Timestamp,
    /// As of which day, where one was asked for.
    pub as_of: Option<jiff::civil::Date>,
    /// On what terms it may be used.
    pub terms: &'static str,
}

/// On what terms the data may be used. Facts are free; the texts of papers are their authors'.
pub(crate) const TERMS: &str = "Facts and figures may be used freely; name the source each row names. The texts of papers remain those of \
     their authors, and the issued paper prevails.";

/// The addresses of this area.
pub(crate) fn routes() -> Router<Site> {
    Router::new()
        .route("/data", get(page::show))
        .route("/data/{file}", get(file))
}

/// The addresses of this area that a reader can open.
pub(crate) fn addresses(_: &View) -> Vec<String> {
    let files = Name::ALL
        .into_iter()
        .flat_map(|name| Form::ALL.map(|form| format!("/data/{}.{}", name.code(), form.code())));
    std::iter::once("/data".to_owned()).chain(files).collect()
}

async fn file(Path(file): Path<String>, asked: Asked) -> Answer {
    let (name, form) = file.rsplit_once('.').ok_or(Problem::NotFound)?;
    let name = Name::ALL
        .into_iter()
        .find(|n| n.code() == name)
        .ok_or(Problem::NotFound)?;
    let form = Form::ALL
        .into_iter()
        .find(|f| f.code() == form)
        .ok_or(Problem::NotFound)?;
    let head = asked.site.record.head();
    let provenance = Provenance {
        address: asked.site.installation.absolute(&format!("/data/{file}")),
        keeper: asked.site.installation.keeper.clone(),
        number: head.number,
        hash: head.hash.to_string(),
        entered: head.entered,
        as_of: asked.page.as_of,
        terms: TERMS,
    };
    let bytes = tokio::task::spawn_blocking(move || {
        let record = &asked.site.record;
        let table = tables::of(name, &asked.view, &|permission| {
            text::read(record, permission)
        });
        written(&table, form, &provenance)
    });
    let bytes = bytes.await.map_err(|_| Problem::Broken)?.map_err(|error| {
        tracing::error!(%error, "a table could not be written");
        Problem::Broken
    })?;
    Ok(open::download(form.media_type(), &file, bytes))
}

/// Why a table could not be written.
#[derive(Debug, thiserror::Error)]
pub(crate) enum NotWritten {
    /// As CSV.
    #[error(transparent)]
    Csv(#[from] ::csv::Error),
    /// As a spreadsheet.
    #[error(transparent)]
    Xlsx(#[from] rust_xlsxwriter::XlsxError),
    /// As JSON.
    #[error(transparent)]
    Json(#[from] serde_json::Error),
}

/// A table in a form.
pub(crate) fn written(
    table: &TableOf<'_>,
    form: Form,
    provenance: &Provenance,
) -> Result<Vec<u8>, NotWritten> {
    match form {
        Form::Csv => csv::write(table),
        Form::Xlsx => xlsx::write(table, provenance),
        Form::Json => json::write(table, provenance),
    }
}
