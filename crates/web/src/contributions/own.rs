//! Whoever handed a contribution in finds here where it stands, its receipt, why it was returned, and what they may take back.

use super::{form, path, said, theirs};
use crate::acting::Acting;
use crate::answer::{Answer, fresh};
use crate::page::Page;
use crate::public::title;
use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use mechanism::contributions::{Contact, ContributionState};
use mechanism::{ContributionStanding, ContributionView};

/// A contribution in a list.
struct Line {
    href: String,
    title: String,
    reference: String,
    tone: &'static str,
    state: String,
    note: String,
}

#[derive(Template)]
#[template(path = "contributions/mine.html")]
struct Mine {
    page: Page,
    /// That one was begun and not handed in; empty: none was.
    begun: String,
    lines: Vec<Line>,
}

/// `GET /my/contributions`.
pub(super) async fn all(acting: Acting) -> Answer {
    let begun = form::begun(&acting).await?;
    let Acting { page, view, .. } = acting;
    let lines = view.my_contributions().into_iter().map(|one| {
        let (tone, state) = said::state(&page, one.state);
        Line {
            href: page.href(&format!("/my{}", path(one.reference))),
            title: said::title(&one),
            reference: one.reference.to_string(),
            tone,
            state,
            note: said::kind(&page, one.kind),
        }
    });
    let mine = Mine {
        begun,
        lines: lines.collect(),
        page: page.clone(),
    };
    fresh(StatusCode::OK, &mine)
}

#[derive(Template)]
#[template(path = "contributions/own.html")]
struct Own {
    page: Page,
    reference: String,
    kind: String,
    title: String,
    code: &'static str,
    by: String,
    state: String,
    /// What happens next, in a sentence.
    next: String,
    reason: String,
    /// Where a new version is written; empty: none is taken.
    newer: String,
    path: String,
    /// Where everybody reads it; empty: nobody does.
    public: String,
    received: String,
    entry: String,
    hash: String,
    topics: String,
    region: String,
    dialogue: String,
    themes: Vec<String>,
    paragraphs: Vec<String>,
    works: Vec<said::Work>,
    contact: Option<Contact>,
    contact_until: String,
    /// Whether it stands, or will stand, under a name.
    named: bool,
    shielded: bool,
    until: String,
    standing: bool,
    withdrawn: bool,
    done: String,
}

/// `GET /my/contributions/{slug}`.
pub(super) async fn one(Path(slug): Path<String>, acting: Acting) -> Answer {
    let one = theirs(&acting.view, &slug)?;
    let Acting {
        site,
        page,
        view,
        query,
        ..
    } = acting;
    let (_, state) = said::state(&page, one.state);
    let entry = match one.standing {
        ContributionStanding::Author | ContributionStanding::Focal => {
            site.record.entry_of_contribution(one.reference)
        }
        ContributionStanding::Anybody | ContributionStanding::Office => None,
    };
    let until = |key: &str, day: Option<jiff::civil::Date>| {
        day.map(|day| page.with(key, "day", page.day(&day)))
            .unwrap_or_default()
    };
    let here = path(one.reference);
    let own = Own {
        reference: one.reference.to_string(),
        kind: said::kind(&page, one.kind),
        title: said::title(&one),
        code: said::code(&one),
        by: said::byline(&page, &one),
        state,
        next: next(&page, &one),
        reason: one.reason.clone().unwrap_or_default(),
        newer: match one.takes_new_version() {
            true => page.href(&format!("/my/contributions/new?contribution={slug}")),
            false => String::new(),
        },
        path: page.href(&format!("/my{here}")),
        public: match one.published {
            Some(_) => page.href(&here),
            None => String::new(),
        },
        received: page.say_with(
            "comment-version",
            &[
                ("number", u32::from(one.version).into()),
                ("moment", page.moment(one.at).into()),
            ],
        ),
        entry: entry.map_or_else(String::new, |entry| entry.number.to_string()),
        hash: entry.map_or_else(String::new, |entry| entry.hash.to_string()),
        topics: said::topics(&page, &one.topics),
        region: said::region(&page, one.region),
        dialogue: one
            .dialogue
            .as_ref()
            .and_then(|id| view.dialogue(id))
            .map(|of| title::short(&page, of.facts))
            .unwrap_or_default(),
        themes: one.themes.clone(),
        paragraphs: said::paragraphs(&one),
        works: said::works(&page, &one.references),
        contact_until: until("contribution-contact-until", one.contact_until),
        named: one.named == Some(true),
        shielded: one.shielded,
        until: until("comment-kept-until", one.until),
        standing: !matches!(
            one.state,
            ContributionState::Declined | ContributionState::Withdrawn
        ),
        withdrawn: one.state == ContributionState::Withdrawn,
        done: match query.get("done") {
            Some(done @ ("handed-in" | "contact" | "name" | "withdrawn")) => {
                page.say(&format!("contribution-done-{done}")).into_owned()
            }
            _ => String::new(),
        },
        contact: one.contact,
        page,
    };
    fresh(StatusCode::OK, &own)
}

fn next(page: &Page, one: &ContributionView) -> String {
    page.say(&format!("contribution-next-{}", one.state.code()))
        .into_owned()
}
