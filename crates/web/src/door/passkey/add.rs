//! One's own passkeys: adding one, naming it, removing it.

use super::challenge::{Challenge, For};
use super::credential::{Answered, Kept};
use super::public_key::ALGORITHMS;
use super::site::Site as RelyingParty;
use super::{NotTaken, hex};
use crate::acting::{Acting, NotEntered};
use crate::answer::{Answer, fresh, see_other};
use crate::door::session::set;
use crate::filled::Filled;
use crate::notice::{self, Notice};
use crate::page::Page;
use crate::problem::Problem;
use askama::Template;
use axum::http::{HeaderMap, StatusCode};
use jiff::SignedDuration;
use mechanism::Command;
use mechanism::people::{Credential, Identity, PeopleCommand};

/// One of one's own passkeys, as the account lists it.
pub(in crate::door) struct Own {
    pub(in crate::door) id: String,
    pub(in crate::door) label: String,
    pub(in crate::door) added: String,
    pub(in crate::door) command: String,
}

/// One's own passkeys; `None` where there can be none: on this address, or as somebody of the demonstration whom
/// everybody may step in as.
pub(in crate::door) fn own(acting: &Acting) -> Option<Vec<Own>> {
    RelyingParty::of(&acting.site.installation)
        .filter(|_| !acting.signed_in.session.demonstration)?;
    let listed = acting.view.my_passkeys().into_iter().map(|own| Own {
        id: own.passkey.id.to_string(),
        label: own.credential.map(|kept| kept.label).unwrap_or_default(),
        added: acting.page.day(&own.passkey.added),
        command: acting.page.command(),
    });
    Some(listed.collect())
}

#[derive(Template)]
#[template(path = "door/passkey_new.html")]
struct AddPasskey {
    page: Page,
    label: String,
    asked: Option<ToMake>,
    fault: String,
    command: String,
}

/// What the script hands to the device.
struct ToMake {
    challenge: String,
    site: String,
    user: String,
    address: String,
    name: String,
    algorithms: &'static str,
    /// The passkeys there are, by their names: a device makes no second one.
    known: String,
}

/// Draws a challenge; the script on the page has the device make a passkey.
pub(in crate::door) async fn ask_to_add(acting: Acting, form: Filled) -> Answer {
    let here = here(&acting)?;
    let identity = acting.view.me().and_then(|me| me.identity);
    let identity = identity.ok_or(Problem::NotFound)?;
    let adding = For::Adding(acting.person);
    let (challenge, kept) = Challenge::draw(&acting.site, adding).await?;
    let known = acting.view.my_passkeys().into_iter().filter_map(|own| {
        let kept: Kept = serde_json::from_value(own.credential?.data).ok()?;
        Some(kept.id)
    });
    let asked = ToMake {
        challenge: challenge.bits,
        site: here.id,
        user: hex(acting.person.0.as_bytes()),
        name: match identity.name.is_empty() {
            true => identity.address.clone(),
            false => identity.name,
        },
        address: identity.address,
        algorithms: ALGORITHMS,
        known: known.collect::<Vec<_>>().join(" "),
    };
    let template = AddPasskey {
        command: acting.page.command(),
        page: acting.page,
        label: form.get("label").to_owned(),
        asked: Some(asked),
        fault: String::new(),
    };
    let mut answer = fresh(StatusCode::OK, &template)?;
    set(&mut answer, kept);
    Ok(answer)
}

/// Keeps a passkey that was made, and tells its owner by letter: whoever added one comes in from now on.
pub(in crate::door) async fn added(acting: Acting, headers: HeaderMap, form: Filled) -> Answer {
    let here = here(&acting)?;
    let challenge = Challenge::take(&acting.site, &headers).await?;
    let made = match challenge {
        Some(challenge) if challenge.purpose == For::Adding(acting.person) => {
            Answered::of(&form).and_then(|answer| Kept::made(&answer, &challenge.bytes()?, &here))
        }
        _ => Err(NotTaken::Challenge),
    };
    let label = match form.get("label") {
        "" => acting.signed_in.session.device.clone(),
        label => label.to_owned(),
    };
    let made = match made {
        Ok(made) => made,
        Err(not) => {
            tracing::info!(%not, "a new passkey was not taken");
            let fault = acting.page.say("passkey-not-made").into_owned();
            return not_added(acting.page, label, fault);
        }
    };
    let label = match label.is_empty() {
        true => acting.page.say("account-device-unknown").into_owned(),
        false => label,
    };
    let add = PeopleCommand::AddPasskey {
        person: acting.person,
        credential: Credential {
            label: label.clone(),
            data: serde_json::to_value(&made).map_err(|_| Problem::Broken)?,
        },
    };
    let id = form.command()?;
    match acting.enter(id, Command::People(add)).await {
        Ok(_) => {}
        Err(NotEntered::Refused(refusal)) => {
            let fault = acting.page.refusal(&refusal);
            return not_added(acting.page, label, fault);
        }
        Err(not) => return Err(not.into()),
    }
    if let Some(identity) = acting.view.me().and_then(|me| me.identity) {
        tell(&acting, &id.0.to_string(), &identity, label).await?;
    }
    Ok(see_other(&acting.page.href("/account?saved=yes#passkeys")))
}

/// Removes one of one's own.
pub(in crate::door) async fn remove(acting: Acting, form: Filled) -> Answer {
    let remove = PeopleCommand::RemovePasskey {
        person: acting.person,
        passkey: form.parsed("passkey")?,
    };
    acting
        .enter(form.command()?, Command::People(remove))
        .await?;
    Ok(see_other(&acting.page.href("/account?saved=yes#passkeys")))
}

fn here(acting: &Acting) -> Result<RelyingParty, Problem> {
    RelyingParty::of(&acting.site.installation)
        .filter(|_| !acting.signed_in.session.demonstration)
        .ok_or(Problem::NotFound)
}

fn not_added(page: Page, label: String, fault: String) -> Answer {
    let template = AddPasskey {
        command: page.command(),
        page,
        label,
        asked: None,
        fault,
    };
    fresh(StatusCode::UNPROCESSABLE_ENTITY, &template)
}

async fn tell(
    acting: &Acting,
    name: &str,
    identity: &Identity,
    label: String,
) -> Result<(), Problem> {
    let page = &acting.page;
    let values = [
        ("label", label.into()),
        ("link", page.absolute("/account").into()),
    ];
    let letter = Notice {
        to: identity.address.clone(),
        language: page.lang.code().to_owned(),
        subject: page.say("notice-passkey-subject").into_owned(),
        body: page.say_with("notice-passkey-body", &values),
        neutral: true,
    };
    let name = format!("passkey {name}");
    let worth = SignedDuration::from_hours(72);
    notice::send(&acting.site, &name, &letter, worth)
        .await
        .map_err(|error| Problem::of_token(&error))
}
