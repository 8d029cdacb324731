//! Handing a draft to a colleague. The letter's link opens it for the address it was sent to and for nobody else.

use super::keep;
use crate::acting::Acting;
use crate::answer::{Answer, fresh, see_other};
use crate::fields::Faults;
use crate::filled::Filled;
use crate::notice::{self, Notice};
use crate::page::Page;
use crate::problem::Problem;
use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use jiff::SignedDuration;
use mechanism::people::address_key;
use mechanism::people::is_address;
use words::Value;

/// The most colleagues that are asked at once.
const MOST: usize = 10;
/// The most letters to colleagues that one person sends in a day, whatever the draft: nobody is to be bothered by a hundred.
const PER_DAY: u32 = 20;

#[derive(Template)]
#[template(path = "stakeholder/colleague.html")]
struct Colleague {
    page: Page,
    key: String,
    address: String,
    invited: Vec<String>,
    faults: Faults,
    asked: bool,
}

pub(super) async fn show(Path(key): Path<String>, acting: Acting) -> Answer {
    let draft = keep::open(&acting, &key).await?;
    if !draft.is_open() {
        return Err(Problem::NotFound);
    }
    let asked = acting.query.get("asked").is_some();
    form(
        acting.page,
        key,
        draft.invited,
        String::new(),
        Faults::default(),
        asked,
    )
}

fn form(
    page: Page,
    key: String,
    invited: Vec<String>,
    address: String,
    faults: Faults,
    asked: bool,
) -> Answer {
    let status = match faults.is_empty() {
        true => StatusCode::OK,
        false => StatusCode::UNPROCESSABLE_ENTITY,
    };
    let template = Colleague {
        page,
        key,
        address,
        invited,
        faults,
        asked,
    };
    fresh(status, &template)
}

pub(super) async fn invite(Path(key): Path<String>, acting: Acting, filled: Filled) -> Answer {
    let draft = keep::open(&acting, &key).await?;
    if !draft.is_open() {
        return Err(Problem::NotFound);
    }
    let address = filled.get("address").to_owned();
    let wrong = if !is_address(&address) {
        Some("sign-in-not-an-address")
    } else if draft.invited.len() >= MOST || !acting.may_again("colleagues asked", PER_DAY).await? {
        Some("colleague-too-many")
    } else {
        None
    };
    if let Some(wrong) = wrong {
        let faults = Faults::one("address", acting.page.say(wrong));
        return form(acting.page, key, draft.invited, address, faults, false);
    }
    let asked = address_key(&address);
    let changed = keep::change(&acting, &key, |draft| {
        let new = !draft.invited.contains(&asked);
        if new {
            draft.invited.push(asked.clone());
        }
        new
    });
    if changed.await?.is_some() {
        tell(&acting, &key, address).await?;
    }
    let done = format!("/drafts/{key}/colleague?asked=yes");
    Ok(see_other(&acting.page.href(&done)))
}

/// The letter says who asks by their address, which its reader can compare, and nothing of the draft.
async fn tell(acting: &Acting, key: &str, to: String) -> Result<(), Problem> {
    let page = &acting.page;
    let lang = page.lang.code();
    let me = acting.view.me().and_then(|me| me.identity);
    let link = page.absolute(&format!("/{lang}/drafts/{key}"));
    let values: [(&str, Value<'_>); 2] = [
        ("who", me.map_or_else(String::new, |me| me.address).into()),
        ("link", link.into()),
    ];
    let letter = Notice {
        language: lang.to_owned(),
        subject: page.say("notice-draft-subject").into_owned(),
        body: page.say_with("notice-draft-body", &values),
        neutral: true,
        to,
    };
    let name = format!("draft {key} for {}", address_key(&letter.to));
    let sent = notice::send(&acting.site, &name, &letter, SignedDuration::from_hours(72)).await;
    sent.map_err(|error| Problem::of_token(&error))
}
