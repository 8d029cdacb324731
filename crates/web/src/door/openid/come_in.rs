//! Leaving for the provider, coming back, and the two pages for whoever was not let in.

use super::under_way::{UnderWay, back as way_back};
use super::{NotTaken, code_word, offered};
use crate::answer::{Answer, fresh, see_other};
use crate::arrival::Arrival;
use crate::asked::Asked;
use crate::door::code::begin;
use crate::door::session::set;
use crate::door::sign_in::{too_often, within};
use crate::door::staff::ByStaff;
use crate::page::Page;
use crate::problem::Problem;
use crate::query::Query;
use crate::site::Site;
use askama::Template;
use axum::Extension;
use axum::http::{HeaderMap, StatusCode};
use mechanism::{PersonId, Reader};

#[derive(Template)]
#[template(path = "door/staff.html")]
struct NotIn {
    page: Page,
    /// Whether the provider does not answer; otherwise this way is not open.
    away: bool,
    staff: Option<ByStaff>,
}

/// Sends a browser to the provider.
pub(super) async fn leave(asked: Asked, Extension(arrival): Extension<Arrival>) -> Answer {
    let Asked {
        site, page, query, ..
    } = asked;
    let provider = site.identity_provider.clone().ok_or(Problem::NotFound)?;
    if too_often(&site, &arrival).await? {
        return Err(Problem::Busy {
            why: "sign-in-too-often",
        });
    }
    let to = within(query.get("to").unwrap_or("/my"));
    let shared = query.get("shared").is_some();
    let (begun, kept) = UnderWay::begin(&site, &arrival, to, shared).await?;
    let back = way_back(&site);
    match provider
        .way_there(&begun, &back, page.lang, site.now())
        .await
    {
        Ok(way) => {
            let mut answer = see_other(&way);
            set(&mut answer, kept);
            Ok(answer)
        }
        Err(not) => Ok(not_in(&page, to, &not)),
    }
}

/// Lets in whom the provider vouches for, if the record knows them as staff.
pub(super) async fn back(
    asked: Asked,
    Extension(arrival): Extension<Arrival>,
    headers: HeaderMap,
) -> Answer {
    let Asked {
        site, page, query, ..
    } = asked;
    if site.identity_provider.is_none() {
        return Err(Problem::NotFound);
    }
    let begun = UnderWay::take(&site, &headers).await?;
    let page = begun
        .as_ref()
        .map_or(page, |begun| begun.page(&site, &arrival));
    let came = match &begun {
        Some(begun) => who_came(&site, begun, &query).await.map(|who| (who, begun)),
        None => Err(NotTaken::State),
    };
    let mut answer = match came {
        Ok(((person, address), begun)) => {
            let who = (person, address.as_str());
            begin(&site, &page, &headers, who, &begun.to, begun.shared).await?
        }
        Err(not) => not_in(&page, begun.as_ref().map_or("/my", |begun| &begun.to), &not),
    };
    set(&mut answer, UnderWay::end(&site)?);
    Ok(answer)
}

/// The member of staff whom the provider vouches for.
async fn who_came(
    site: &Site,
    begun: &UnderWay,
    query: &Query,
) -> Result<(PersonId, String), NotTaken> {
    let provider = site.identity_provider.as_ref().ok_or(NotTaken::State)?;
    if query.get("state") != Some(&begun.state) {
        return Err(NotTaken::State);
    }
    if query.get("iss").is_some_and(|issuer| !provider.is(issuer)) {
        return Err(NotTaken::OtherIssuer);
    }
    let Some(code) = query.get("code") else {
        let said = query.get("error").unwrap_or_default();
        return Err(NotTaken::Denied(code_word(said)));
    };
    let address = provider
        .address(code, begun, &way_back(site), site.now())
        .await?;
    known_as_staff(site, &address).ok_or(NotTaken::NotStaff)
}

/// Who of the staff has an address, with the address as the record has it.
fn known_as_staff(site: &Site, address: &str) -> Option<(PersonId, String)> {
    let person = site.record.person_of_address(address)?;
    let view = site.record.see(Reader::Person(person));
    let is_staff = view.who().grants().any(|grant| grant.role.is_staff());
    let identity = view.me().and_then(|me| me.identity);
    Some((person, identity.filter(|_| is_staff)?.address))
}

/// Leads to a page that says no more than whether the provider answers. Its address carries nothing of the attempt.
fn not_in(page: &Page, to: &str, not: &NotTaken) -> axum::response::Response {
    let which = if not.is_away() {
        tracing::warn!(%not, "staff cannot sign in with their provider");
        "away"
    } else {
        tracing::info!(%not, "staff were not signed in by their provider");
        "refused"
    };
    let to: String = form_urlencoded::byte_serialize(to.as_bytes()).collect();
    see_other(&page.href(&format!("/sign-in/staff/{which}?to={to}")))
}

pub(super) async fn refused(asked: Asked) -> Answer {
    show(asked, false)
}

pub(super) async fn away(asked: Asked) -> Answer {
    show(asked, true)
}

fn show(asked: Asked, away: bool) -> Answer {
    let to = within(asked.query.get("to").unwrap_or("/my"));
    let staff = offered(&asked.site, to);
    if staff.is_none() {
        return Err(Problem::NotFound);
    }
    let page = asked.page;
    let template = NotIn { page, away, staff };
    fresh(StatusCode::OK, &template)
}
