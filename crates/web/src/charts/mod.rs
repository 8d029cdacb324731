//! Charts, drawn on the server as accessible SVG: few, labelled directly, with the numbers in a table behind them.
//!
//! A chart is read from [`figures`], which keeps apart what may not be added (rule 54): figures of another unit or
//! stage never meet in one bar, and a sum of attendances is not a number of organizations, because one that came twice
//! counts twice. What is not known is a gap that says so; it is never drawn as nought.
//!
//! The drawing carries no style of its own: colour is `currentColor` of a class, parts of a bar are told apart by
//! strength and by a gap, so that it works in one colour, in the dark scheme and under a strict content policy.

mod bars;
mod draw;
mod figures;
mod page;
mod svg;

pub(crate) use bars::{Bar, Bars, Note};
pub(crate) use draw::{Chart, key_of_topics, of_dialogues, of_topic, of_years};
pub(crate) use figures::{by_year, held};

use crate::site::Site;
use axum::Router;
use axum::routing::get;
use mechanism::View;

/// The figures page.
pub(crate) fn routes() -> Router<Site> {
    Router::new().route("/figures", get(page::show))
}

/// Its address.
pub(crate) fn addresses(_: &View) -> Vec<String> {
    vec!["/figures".to_owned()]
}
