//! The demonstration: stepping into a role by one click, and a mailbox that shows every message sent. None of these
//! addresses exists in a record that is not the demonstration.

mod mailbox;
mod step_in;

pub use mailbox::{Message, POST};

use crate::site::Site;
use axum::Router;
use axum::routing::get;

pub(crate) fn routes() -> Router<Site> {
    Router::new()
        .route("/demonstration", get(step_in::show).post(step_in::step_in))
        .route("/demonstration/mailbox", get(mailbox::show))
        .route("/demonstration/mailbox/{key}", get(mailbox::read))
}
