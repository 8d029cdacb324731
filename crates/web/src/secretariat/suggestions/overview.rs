//! All suggestions at the office, and the desk of one.

use super::{LOOK, NEW, PATH, found, keeps, path};
use crate::acting::Acting;
use crate::answer::{Answer, fresh};
use crate::page::{Markup, Page};
use crate::problem::Problem;
use crate::public::suggestions::{self as public, years_and_groups};
use crate::public::title;
use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use mechanism::SuggestionView;

#[derive(Template)]
#[template(path = "secretariat/suggestions.html")]
struct All {
    page: Page,
    new: String,
    look: String,
    looked: String,
    rows: Vec<Row>,
}

struct Row {
    href: String,
    title: Markup,
    raised: String,
    later: String,
}

/// `GET /office/suggestions`.
pub(super) async fn all(acting: Acting) -> Answer {
    keeps(&acting)?;
    let Acting { page, view, .. } = acting;
    let row = |one: &SuggestionView| {
        Some(Row {
            href: page.href(&path(&one.id)),
            title: public::title(&page, one)?,
            raised: years_and_groups(&page, one),
            later: page.count("suggestion-later-count", one.later.len()),
        })
    };
    let looked = view.looked_through();
    let template = All {
        new: page.href(NEW),
        look: page.href(LOOK),
        looked: looked.map_or_else(
            || page.say("suggestions-not-indexed").into_owned(),
            |last| page.with("suggestions-indexed", "day", page.day(&last.to)),
        ),
        rows: view.suggestions().iter().filter_map(row).collect(),
        page,
    };
    fresh(StatusCode::OK, &template)
}

#[derive(Template)]
#[template(path = "secretariat/suggestion.html")]
struct One {
    page: Page,
    title: Markup,
    done: bool,
    raised: String,
    places: Vec<(String, String)>,
    acts: Vec<(String, String)>,
    references: Vec<(String, String)>,
    /// Warnings that were let be, and why.
    waived: Vec<(String, String)>,
    back: String,
}

/// `GET /office/suggestions/{slug}`.
pub(super) async fn one(Path(slug): Path<String>, acting: Acting) -> Answer {
    let of = found(&acting, &slug)?;
    let Acting {
        page, view, query, ..
    } = acting;
    let base = path(&of.id);
    let acts = [
        ("words", "suggestion-words"),
        ("sources", "suggestion-again"),
        ("references", "suggestion-follow"),
        ("joining", "suggestion-join"),
        ("parting", "suggestion-split"),
        ("withdrawal", "suggestion-withdraw"),
    ];
    let act = |(below, key): (&str, &str)| {
        (
            page.href(&format!("{base}/{below}")),
            page.say(key).into_owned(),
        )
    };
    let published = (
        page.href(&public::path(&of.id)),
        page.say("suggestion-as-published").into_owned(),
    );
    let places = of.raised.iter().filter_map(|raised| {
        let paper = view.paper(&raised.paper)?;
        Some((
            title::paper(&page, &view, &paper.facts),
            public::paragraphs(&page, &raised.paragraphs),
        ))
    });
    let references = of.later.iter().map(|later| {
        let href = page.href(&format!("{base}/references/{}", later.number));
        (
            href,
            page.with("suggestion-correct", "day", page.day(&later.date)),
        )
    });
    let template = One {
        title: public::title(&page, &of).ok_or(Problem::NotFound)?,
        done: query.get("done").is_some(),
        raised: years_and_groups(&page, &of),
        places: places.collect(),
        acts: std::iter::once(published).chain(acts.map(act)).collect(),
        references: references.collect(),
        waived: of
            .waived
            .iter()
            .map(|one| (one.finding.clone(), one.reason.clone()))
            .collect(),
        back: page.href(PATH),
        page,
    };
    fresh(StatusCode::OK, &template)
}
