//! How long things are kept: the schedule in force and who approved it, the proposal that waits, what falls due, what was
//! destroyed under which rule.

mod approve;
mod propose;
mod show;

use crate::page::Page;
use crate::site::Site;
use axum::Router;
use axum::routing::{get, post};
use mechanism::keeping::schedule::{Counting, Matter, Schedule};
use mechanism::{Sight, View};

pub(super) fn routes() -> Router<Site> {
    Router::new()
        .route("/office/retention", get(show::show))
        .route(
            "/office/retention/proposal",
            get(propose::ask).post(propose::propose),
        )
        .route("/office/retention/approval", post(approve::approve))
        .route("/office/retention/given-up", post(approve::give_up))
}

/// The addresses of these that are the reader's own.
pub(super) fn own_addresses(view: &View) -> Vec<String> {
    match view.who().sees_for(Sight::Retention, None) {
        true => vec!["/office/retention".to_owned()],
        false => Vec::new(),
    }
}

/// One line of the schedule, in words.
pub(crate) struct Time {
    /// What is kept.
    pub(crate) matter: String,
    /// How long.
    pub(crate) months: String,
    /// Counted from what.
    pub(crate) counted: String,
    /// Why so long.
    pub(crate) why: String,
    /// How long by the proposal that waits, where that is another time.
    pub(crate) proposed: String,
}

/// The schedule in words, beside a proposal where one waits.
pub(crate) fn times(page: &Page, schedule: &Schedule, proposed: Option<&Schedule>) -> Vec<Time> {
    let months = |schedule: &Schedule, matter| {
        page.count("retention-months", usize::from(schedule.months(matter)))
    };
    Matter::ALL
        .into_iter()
        .map(|matter| {
            let code = matter.code();
            let counted = match matter.counting() {
                Counting::Dialogue => "counted-from-dialogue",
                Counting::Entry => "counted-from-entry",
                Counting::Arrival => "counted-from-arrival",
            };
            let other = proposed.filter(|other| other.months(matter) != schedule.months(matter));
            Time {
                matter: page.say(&format!("matter-{code}")).into_owned(),
                months: months(schedule, matter),
                counted: page.say(counted).into_owned(),
                why: page.say(&format!("matter-{code}-why")).into_owned(),
                proposed: other.map_or_else(String::new, |other| months(other, matter)),
            }
        })
        .collect()
}

/// What is kept by other rules than a number of months, as sentences.
pub(crate) fn otherwise(page: &Page) -> Vec<String> {
    const RULES: [&str; 5] = ["people", "lists", "files", "record", "passing"];
    RULES
        .iter()
        .map(|rule| page.say(&format!("kept-otherwise-{rule}")).into_owned())
        .collect()
}
