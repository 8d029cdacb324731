//! Coming in with a passkey: one button, and the device asks the rest.

use super::NotTaken;
use super::challenge::{Challenge, For};
use super::credential::{Answered, Kept};
use super::site::Site as RelyingParty;
use crate::answer::{Answer, fresh};
use crate::arrival::Arrival;
use crate::asked::Asked;
use crate::door::code::begin;
use crate::door::session::set;
use crate::door::sign_in::{too_often, within};
use crate::filled::Filled;
use crate::page::Page;
use crate::problem::Problem;
use crate::site::Site;
use askama::Template;
use axum::Extension;
use axum::http::{HeaderMap, StatusCode};
use mechanism::people::{Credential, Identity, PeopleCommand};
use mechanism::{Actor, Command, PasskeyId, PersonId, Reader};

#[derive(Template)]
#[template(path = "door/passkey.html")]
struct UsePasskey {
    page: Page,
    /// The challenge and the host; `None`: an answer was not taken.
    asked: Option<(String, String)>,
    to: String,
    shared: bool,
}

/// Draws a challenge; the script on the page hands it to the device.
pub(in crate::door) async fn ask(
    asked: Asked,
    Extension(arrival): Extension<Arrival>,
    form: Filled,
) -> Answer {
    let Asked { site, page, .. } = asked;
    let here = RelyingParty::of(&site.installation).ok_or(Problem::NotFound)?;
    if too_often(&site, &arrival).await? {
        return Err(Problem::Busy {
            why: "sign-in-too-often",
        });
    }
    let to = within(form.get("to")).to_owned();
    let shared = form.has("shared");
    let purpose = For::ComingIn {
        to: to.clone(),
        shared,
    };
    let (challenge, kept) = Challenge::draw(&site, purpose).await?;
    let template = UsePasskey {
        page,
        asked: Some((challenge.bits, here.id)),
        to,
        shared,
    };
    let mut answer = fresh(StatusCode::OK, &template)?;
    set(&mut answer, kept);
    Ok(answer)
}

/// Lets in whose passkey it is. Every answer that is not taken gets the same page.
pub(in crate::door) async fn come_in(asked: Asked, headers: HeaderMap, form: Filled) -> Answer {
    let Asked { site, page, .. } = asked;
    let challenge = Challenge::take(&site, &headers).await?;
    let (to, shared) = match challenge.as_ref().map(|drawn| &drawn.purpose) {
        Some(For::ComingIn { to, shared }) => (to.clone(), *shared),
        _ => ("/my".to_owned(), false),
    };
    let used = match challenge {
        Some(challenge) => used(&site, &challenge, &form),
        None => Err(NotTaken::Challenge),
    };
    match used {
        Ok(used) => {
            let (person, address) = (used.person, used.identity.address.clone());
            used.renew(&site).await?;
            begin(&site, &page, &headers, (person, &address), &to, shared).await
        }
        Err(not) => {
            tracing::info!(%not, "a passkey was not taken");
            let asked = None;
            let template = UsePasskey {
                page,
                asked,
                to,
                shared,
            };
            fresh(StatusCode::UNPROCESSABLE_ENTITY, &template)
        }
    }
}

/// A passkey that was used well.
struct Used {
    person: PersonId,
    identity: Identity,
    passkey: PasskeyId,
    label: String,
    before: Kept,
    after: Kept,
}

fn used(site: &Site, challenge: &Challenge, form: &Filled) -> Result<Used, NotTaken> {
    if !matches!(challenge.purpose, For::ComingIn { .. }) {
        return Err(NotTaken::Challenge);
    }
    let here = RelyingParty::of(&site.installation).ok_or(NotTaken::RelyingParty)?;
    let answer = Answered::of(form)?;
    let user = uuid::Uuid::from_slice(answer.user()).map_err(|_| NotTaken::Unknown)?;
    let person = PersonId(user);
    let view = site.record.see(Reader::Person(person));
    let identity = view.me().and_then(|me| me.identity);
    let identity = identity.ok_or(NotTaken::Unknown)?;
    let (passkey, label, before) = view
        .my_passkeys()
        .into_iter()
        .filter_map(|own| Some((own.passkey.id, own.credential?)))
        .filter_map(|(id, kept)| {
            let before: Kept = serde_json::from_value(kept.data).ok()?;
            Some((id, kept.label, before))
        })
        .find(|(_, _, kept)| kept.id == answer.id())
        .ok_or(NotTaken::Unknown)?;
    let after = before.used(&answer, &challenge.bytes()?, &here)?;
    Ok(Used {
        person,
        identity,
        passkey,
        label,
        before,
        after,
    })
}

impl Used {
    /// Keeps what the device counts now; most do not count, and then there is nothing to keep.
    async fn renew(self, site: &Site) -> Result<(), Problem> {
        if self.after == self.before {
            return Ok(());
        }
        let data = serde_json::to_value(&self.after).map_err(|_| Problem::Broken)?;
        let renew = PeopleCommand::RenewPasskey {
            person: self.person,
            passkey: self.passkey,
            credential: Credential {
                label: self.label,
                data,
            },
        };
        let (actor, id) = (Actor::Person(self.person), site.draws.command());
        site.enter(actor, id, Command::People(renew)).await?;
        Ok(())
    }
}
