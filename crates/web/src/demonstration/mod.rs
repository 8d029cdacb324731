//! The demonstration: stepping into a role by one click, a mailbox that shows every message sent, and a clock that
//! can be put forward. None of these
//! addresses exists in a record that is not the demonstration.

mod mailbox;
mod step_in;
mod time;

pub use mailbox::{Message, POST};

use crate::site::Site;
use axum::Router;
use axum::routing::{get, post};

pub(crate) fn routes() -> Router<Site> {
    Router::new()
        .route("/demonstration", get(step_in::show).post(step_in::step_in))
        .route("/demonstration/time", post(time::pass))
        .route("/demonstration/mailbox", get(mailbox::show))
        .route("/demonstration/mailbox/{key}", get(mailbox::read))
}
