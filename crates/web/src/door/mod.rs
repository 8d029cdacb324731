//! The door: signing in without a password, by a one-time code or link sent to an address, by a passkey, or, where the
//! program was built and configured so, with the provider of the secretariat's staff; sessions; one's own account. No
//! answer reveals whether an address is known.

mod account;
mod address;
mod code;
mod forget;
#[cfg(feature = "oidc")]
mod openid;
mod passkey;
mod session;
mod sessions;
mod sign_in;
mod staff;

#[cfg(feature = "oidc")]
pub use openid::{IdentityProvider, Unusable};
pub(crate) use session::of as signed_in;
pub(crate) use session::{Session, SignedIn, cookie, device, end_cookie, kept_cookie, set};

use crate::acting::Acting;
use crate::answer::see_other;
use crate::asked::Asked;
use crate::site::Site;
use axum::Router;
use axum::response::Response;
use axum::routing::{get, post};

/// Every address of the door, with what answers there.
pub(crate) fn routes() -> Router<Site> {
    let routes = Router::new()
        .route("/sign-in", get(sign_in::show).post(sign_in::ask))
        .route("/sign-in/code", get(code::show).post(code::check))
        .route("/sign-in/link/{secret}", get(code::link).post(code::follow))
        .route("/sign-in/passkey", get(to_sign_in).post(passkey::come_in))
        .route("/sign-in/passkey/ask", get(to_sign_in).post(passkey::ask))
        .route("/sign-out", post(sessions::sign_out))
        .route("/account", get(account::show).post(account::amend))
        .route("/account/welcome", get(account::welcome))
        .route("/account/address", get(address::show).post(address::ask))
        .route(
            "/account/address/code",
            get(address::show_code).post(address::check),
        )
        .route("/account/passkeys", get(to_account).post(passkey::added))
        .route(
            "/account/passkeys/ask",
            get(to_account).post(passkey::ask_to_add),
        )
        .route("/account/passkeys/remove", post(passkey::remove))
        .route("/account/sessions/end", post(sessions::end))
        .route("/account/forget", get(forget::before).post(forget::forget));
    #[cfg(feature = "oidc")]
    let routes = routes.merge(openid::routes());
    routes
}

/// A page that answers a form has an address at which there is nothing to read, in whichever language.
async fn to_sign_in(asked: Asked) -> Response {
    see_other(&asked.page.href("/sign-in"))
}

async fn to_account(acting: Acting) -> Response {
    see_other(&acting.page.href("/account"))
}
