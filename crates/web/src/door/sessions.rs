//! Where somebody is signed in: the list, ending one, signing out, and the letter about a new device.

use super::session::{self, Session, set};
use crate::acting::Acting;
use crate::answer::{Answer, see_other};
use crate::arrival::Arrival;
use crate::asked::Asked;
use crate::filled::Filled;
use crate::floor::Holder;
use crate::notice::{self, Notice};
use crate::page::Page;
use crate::problem::Problem;
use crate::site::Site;
use axum::Extension;
use axum::http::HeaderValue;
use jiff::SignedDuration;
use record::{Token, TokenKind};
use words::Value;

/// A device on which one is signed in.
pub(super) struct Device {
    /// Where its session is kept; not its secret.
    pub(super) key: String,
    pub(super) name: String,
    pub(super) since: String,
    pub(super) here: bool,
    pub(super) shared: bool,
}

pub(super) async fn devices(acting: &Acting) -> Result<Vec<Device>, Problem> {
    let sessions = own(acting).await?.into_iter().filter_map(|token| {
        let session: Session = serde_json::from_slice(&token.value).ok()?;
        Some(Device {
            key: mechanism::Digest(token.key.0).to_string(),
            here: token.key == acting.signed_in.key,
            since: acting.page.day(&mechanism::day_in_vienna(session.since)),
            shared: session.shared,
            name: session.device,
        })
    });
    Ok(sessions.collect())
}

/// One's own sessions; nobody reaches another's by naming it.
async fn own(acting: &Acting) -> Result<Vec<Token>, Problem> {
    let subject = Session::subject(acting.person);
    let tokens = acting.site.record.tokens();
    let sessions = tokens.of_subject(TokenKind::Session, &subject).await;
    sessions.map_err(|error| Problem::of_token(&error))
}

/// Ends one, or all but the one this comes from.
pub(super) async fn end(acting: Acting, form: Filled) -> Answer {
    let which = form.get("which");
    let meant = |token: &Token| match which {
        "others" => token.key != acting.signed_in.key,
        one => mechanism::Digest(token.key.0).to_string() == one,
    };
    for token in own(&acting).await?.into_iter().filter(meant) {
        let tokens = acting.site.record.tokens();
        let ended = tokens.delete(TokenKind::Session, token.key).await;
        ended.map_err(|error| Problem::of_token(&error))?;
        acting.site.hub.send_away(Holder::Session(token.key));
    }
    Ok(see_other(&acting.page.href("/account")))
}

pub(super) async fn sign_out(asked: Asked, Extension(arrival): Extension<Arrival>) -> Answer {
    let mut answer = see_other(&asked.page.href("/"));
    if let Some(signed_in) = &arrival.signed_in {
        let ended = session::end(&asked.site, signed_in).await;
        set(
            &mut answer,
            ended.map_err(|error| Problem::of_token(&error))?,
        );
    }
    // Nothing is left behind on a device that others use.
    answer.headers_mut().insert(
        "clear-site-data",
        HeaderValue::from_static("\"cache\", \"cookies\", \"storage\""),
    );
    Ok(answer)
}

/// Tells a person by e-mail that a device signed in on which nobody did before.
pub(super) async fn tell_of_new_device(
    site: &Site,
    page: &Page,
    address: &str,
    session: &Session,
) -> Result<(), Problem> {
    let subject = Session::subject(session.person);
    let known = site
        .record
        .tokens()
        .of_subject(TokenKind::Session, &subject)
        .await;
    let known = known.map_err(|error| Problem::of_token(&error))?;
    let same = known
        .iter()
        .filter_map(|token| serde_json::from_slice::<Session>(&token.value).ok())
        .any(|before| before.device == session.device);
    // Somebody's first device is no news.
    if known.is_empty() || same {
        return Ok(());
    }
    let values: [(&str, Value<'_>); 2] = [
        ("device", session.device.clone().into()),
        ("link", page.absolute("/account").into()),
    ];
    let letter = Notice {
        to: address.to_owned(),
        language: page.lang.code().to_owned(),
        subject: page.say("notice-device-subject").into_owned(),
        body: page.say_with("notice-device-body", &values),
        neutral: true,
    };
    let name = site.draws.secret();
    notice::send(site, &name, &letter, SignedDuration::from_hours(72))
        .await
        .map_err(|error| Problem::of_token(&error))
}
