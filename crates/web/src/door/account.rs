//! One's own account: what is kept, on which devices one is signed in, how to be forgotten.

use super::session::{self, Session, set};
use crate::acting::Acting;
use crate::answer::{Answer, fresh, see_other};
use crate::asked::Asked;
use crate::fields::{Choice, Faults};
use crate::filled::Filled;
use crate::notice::{self, Notice};
use crate::page::Page;
use crate::problem::Problem;
use crate::site::Site;
use askama::Template;
use axum::Extension;
use axum::http::StatusCode;
use jiff::SignedDuration;
use mechanism::Command;
use mechanism::people::{Identity, PeopleCommand};
use record::{TokenKey, TokenKind};
use words::{Lang, Value};

#[derive(Template)]
#[template(path = "door/account.html")]
struct Account {
    page: Page,
    identity: Identity,
    languages: Vec<Choice>,
    devices: Vec<Device>,
    faults: Faults,
    saved: bool,
    command: String,
}

/// A device on which one is signed in.
struct Device {
    /// Where its session is kept; not its secret.
    key: String,
    name: String,
    since: String,
    here: bool,
    shared: bool,
}

pub(super) async fn show(acting: Acting) -> Answer {
    let identity = acting.view.me().and_then(|me| me.identity);
    let identity = identity.ok_or(Problem::NotFound)?;
    let saved = acting.query.get("saved").is_some();
    account(acting, identity, Faults::default(), saved).await
}

async fn account(acting: Acting, identity: Identity, faults: Faults, saved: bool) -> Answer {
    let devices = devices(&acting).await?;
    let page = acting.page;
    let chosen = |lang: Lang| {
        let taken = lang.code() == identity.language;
        Choice::of(lang.code(), lang.own_name(), taken)
    };
    let status = match faults.is_empty() {
        true => StatusCode::OK,
        false => StatusCode::UNPROCESSABLE_ENTITY,
    };
    let template = Account {
        languages: Lang::ALL.map(chosen).into(),
        command: page.command(),
        page,
        identity,
        devices,
        faults,
        saved,
    };
    fresh(status, &template)
}

async fn devices(acting: &Acting) -> Result<Vec<Device>, Problem> {
    let subject = Session::subject(acting.person);
    let tokens = acting.site.record.tokens();
    let sessions = tokens.of_subject(TokenKind::Session, &subject).await;
    let sessions = sessions.map_err(|error| Problem::of_token(&error))?;
    Ok(sessions
        .into_iter()
        .filter_map(|token| {
            let session: Session = serde_json::from_slice(&token.value).ok()?;
            Some(Device {
                key: mechanism::Digest(token.key.0).to_string(),
                here: token.key == acting.signed_in.key,
                since: acting.page.day(&mechanism::day_in_vienna(session.since)),
                shared: session.shared,
                name: session.device,
            })
        })
        .collect())
}

pub(super) async fn amend(acting: Acting, form: Filled) -> Answer {
    let before = acting.view.me().and_then(|me| me.identity);
    let before = before.ok_or(Problem::NotFound)?;
    let language = Lang::from_code(form.get("language")).unwrap_or(acting.page.lang);
    let identity = Identity {
        name: form.get("name").to_owned(),
        function: form.get("function").to_owned(),
        language: language.code().to_owned(),
        neutral: form.has("neutral"),
        // Another address must be shown to be theirs first: signing in with it makes it so.
        address: before.address,
    };
    let command = PeopleCommand::Amend {
        person: acting.person,
        identity: identity.clone(),
    };
    let entered = acting
        .enter(form.command()?, Command::People(command))
        .await;
    match entered {
        Ok(_) => Ok(see_other(&acting.page.href("/account?saved=yes"))),
        Err(crate::acting::NotEntered::Refused(refusal)) => {
            let faults = Faults::one("name", acting.page.refusal(&refusal));
            account(acting, identity, faults, false).await
        }
        Err(not) => Err(not.into()),
    }
}

pub(super) async fn end_session(acting: Acting, form: Filled) -> Answer {
    let tokens = acting.site.record.tokens();
    let broken = |error: record::TokenError| Problem::of_token(&error);
    let subject = Session::subject(acting.person);
    if form.get("which") == "others" {
        for token in tokens
            .of_subject(TokenKind::Session, &subject)
            .await
            .map_err(broken)?
        {
            if token.key != acting.signed_in.key {
                tokens
                    .delete(TokenKind::Session, token.key)
                    .await
                    .map_err(broken)?;
            }
        }
    } else {
        // Only one's own: the key is looked for among them.
        let own = tokens
            .of_subject(TokenKind::Session, &subject)
            .await
            .map_err(broken)?;
        let asked = |key: &TokenKey| mechanism::Digest(key.0).to_string() == form.get("which");
        if let Some(token) = own.into_iter().find(|token| asked(&token.key)) {
            tokens
                .delete(TokenKind::Session, token.key)
                .await
                .map_err(broken)?;
        }
    }
    Ok(see_other(&acting.page.href("/account")))
}

pub(super) async fn sign_out(
    asked: Asked,
    Extension(arrival): Extension<crate::arrival::Arrival>,
) -> Answer {
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
        axum::http::HeaderValue::from_static("\"cache\", \"cookies\", \"storage\""),
    );
    Ok(answer)
}

#[derive(Template)]
#[template(path = "door/forget.html")]
struct Forgetting {
    page: Page,
    command: String,
}

pub(super) async fn before_forgetting(acting: Acting) -> Answer {
    let page = acting.page;
    let command = page.command();
    fresh(StatusCode::OK, &Forgetting { page, command })
}

pub(super) async fn forget(acting: Acting, form: Filled) -> Answer {
    let command = Command::People(PeopleCommand::Forget(acting.person));
    acting.enter(form.command()?, command).await?;
    let subject = Session::subject(acting.person);
    let tokens = acting.site.record.tokens();
    for kind in [TokenKind::Session, TokenKind::Draft] {
        let ended = tokens.delete_subject(kind, &subject).await;
        ended.map_err(|error| Problem::of_token(&error))?;
    }
    let mut answer = see_other(&acting.page.href("/privacy?forgotten=yes"));
    let ended = session::end(&acting.site, &acting.signed_in).await;
    set(
        &mut answer,
        ended.map_err(|error| Problem::of_token(&error))?,
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
