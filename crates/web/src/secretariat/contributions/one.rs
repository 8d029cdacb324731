//! One contribution at the office: its words, who stands behind it, what the guards found in it, and the three things an
//! officer can do.

use super::{DESK, found, path};
use crate::acting::Acting;
use crate::answer::{Answer, fresh};
use crate::contributions::{path as public_path, said};
use crate::fields::Faults;
use crate::page::Page;
use crate::public::title;
use crate::secretariat::comments::guarded::Found;
use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use mechanism::ContributionView;
use mechanism::contributions::{Contact, ContributionState};

#[derive(Template)]
#[template(path = "contributions/office.html")]
struct Office {
    page: Page,
    back: String,
    path: String,
    reference: String,
    kind: String,
    title: String,
    code: &'static str,
    by: String,
    address: String,
    naming: String,
    shielded: bool,
    tone: &'static str,
    state: String,
    reason: String,
    received: String,
    language: String,
    topics: String,
    region: String,
    dialogue: String,
    themes: Vec<String>,
    works: Vec<said::Work>,
    contact: Option<Contact>,
    findings: Vec<Found>,
    paragraphs: Vec<String>,
    version: u16,
    public: String,
    may_publish: bool,
    may_decline: bool,
    until: String,
    done: String,
    letter: bool,
    faults: Faults,
    typed: String,
}

/// `GET /office/contributions/{slug}`.
pub(super) async fn show(Path(slug): Path<String>, acting: Acting) -> Answer {
    let one = found(&acting, &slug)?;
    shown(&acting, one, Faults::default(), "")
}

/// The page, with what was typed where it was not taken.
pub(super) fn shown(acting: &Acting, one: ContributionView, faults: Faults, typed: &str) -> Answer {
    let (page, view, query) = (&acting.page, &acting.view, &acting.query);
    let handles = view.handles_contributions(one.dialogue.as_ref());
    let (tone, state) = said::state(page, one.state);
    let person = one.write_to.and_then(|to| view.person(to));
    let identity = person.and_then(|person| person.identity);
    let status = match faults.is_empty() {
        true => StatusCode::OK,
        false => StatusCode::UNPROCESSABLE_ENTITY,
    };
    let office = Office {
        back: page.href(DESK),
        path: page.href(&path(one.reference)),
        reference: one.reference.to_string(),
        kind: said::kind(page, one.kind),
        title: said::title(&one),
        code: said::code(&one),
        by: said::byline(page, &one),
        address: identity
            .map(|identity| identity.address)
            .unwrap_or_default(),
        naming: page
            .say(match one.named {
                Some(true) => "contribution-named",
                _ => "contribution-unnamed",
            })
            .into_owned(),
        shielded: one.shielded,
        tone,
        state,
        reason: one.reason.clone().unwrap_or_default(),
        received: page.say_with(
            "comment-version",
            &[
                ("number", u32::from(one.version).into()),
                ("moment", page.moment(one.at).into()),
            ],
        ),
        language: said::language(page, &one),
        topics: said::topics(page, &one.topics),
        region: said::region(page, one.region),
        dialogue: one
            .dialogue
            .as_ref()
            .and_then(|id| view.dialogue(id))
            .map(|of| title::short(page, of.facts))
            .unwrap_or_default(),
        themes: one.themes.clone(),
        works: said::works(page, &one.references),
        findings: super::guarded::findings(page, &one),
        paragraphs: said::paragraphs(&one),
        version: one.version,
        public: match one.published {
            Some(_) => page.href(&public_path(one.reference)),
            None => String::new(),
        },
        may_publish: handles && one.state == ContributionState::Submitted,
        may_decline: handles
            && !matches!(
                one.state,
                ContributionState::Declined | ContributionState::Withdrawn
            ),
        until: one
            .until
            .map(|day| page.with("comment-kept-until", "day", page.day(&day)))
            .unwrap_or_default(),
        done: match query.get("done") {
            Some(done @ ("published" | "returned" | "declined")) => {
                page.say(&format!("contribution-done-{done}")).into_owned()
            }
            _ => String::new(),
        },
        letter: query.get("letter").is_some(),
        faults,
        typed: typed.to_owned(),
        contact: one.contact,
        page: page.clone(),
    };
    fresh(status, &office)
}
