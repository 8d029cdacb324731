//! The door: signing in without a password, by a one-time code or link sent to an address, or by a passkey; sessions;
//! one's own account. No answer reveals whether an address is known.

mod account;
mod code;
mod session;
mod sign_in;

pub(crate) use session::of as signed_in;
pub(crate) use session::{Session, SignedIn, device, set};
pub(crate) use sign_in::{is_address, within};

use crate::site::Site;
use axum::Router;
use axum::routing::{get, post};

pub(crate) fn routes() -> Router<Site> {
    Router::new()
        .route("/sign-in", get(sign_in::show).post(sign_in::ask))
        .route("/sign-in/code", get(code::show).post(code::check))
        .route("/sign-in/link/{secret}", get(code::link).post(code::follow))
        .route("/sign-out", post(account::sign_out))
        .route("/account", get(account::show).post(account::amend))
        .route("/account/sessions/end", post(account::end_session))
        .route(
            "/account/forget",
            get(account::before_forgetting).post(account::forget),
        )
}
