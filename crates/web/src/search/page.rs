//! The search page.

use super::ready::Ready;
use super::shown::{Shown, shown};
use super::{Ask, Filter, Kind};
use crate::answer::{self, Answer};
use crate::asked::Asked;
use crate::page::Page;
use crate::problem::Problem;
use crate::query::Query;
use crate::shelf::Keep;
use askama::Template;
use axum::Extension;
use mechanism::View;
use mechanism::calendar::WorkingGroup;

#[derive(Template)]
#[template(path = "public/search.html")]
struct SearchPage {
    page: Page,
    /// What was asked for, as typed.
    q: String,
    /// Nothing was asked for yet.
    empty: bool,
    /// The index is being made, and there is none to search in.
    indexing: bool,
    /// Results have some of the words only.
    some: bool,
    total: usize,
    results: Vec<Shown>,
    filters: Vec<Choices>,
    /// Filters that are set, kept by the form.
    kept: Vec<(&'static str, String)>,
    pages: Vec<Choice>,
    next: Option<String>,
    previous: Option<String>,
    suggestions: Vec<Choice>,
}

/// One filter.
struct Choices {
    name: String,
    all: Choice,
    choices: Vec<Choice>,
}

/// One value of a filter, or one page.
struct Choice {
    name: String,
    href: String,
    count: Option<String>,
    current: bool,
}

/// Shows the page.
pub(super) async fn show(Extension(ready): Extension<Ready>, asked: Asked) -> Answer {
    let Asked {
        site,
        view,
        page,
        query,
    } = asked;
    let q = query.get("q").unwrap_or_default().trim().to_owned();
    if q.chars().count() > super::ask::LONGEST {
        return Err(Problem::wrong("wrong-search-too-long", &q));
    }
    let filter = filter(&query)?;
    let at = match query.get("page") {
        None => 1,
        Some(text) => text
            .parse::<usize>()
            .ok()
            .filter(|at| (1..=super::PAGES).contains(at))
            .ok_or_else(|| Problem::wrong("wrong-page", text))?,
    };
    let ask = Ask::read(&q);
    let searched = ready
        .searched(&site.record, &view, page.as_of.is_some())
        .await?;
    let found = searched
        .index()
        .map(|index| index.find(&ask, filter, at))
        .unwrap_or_default();
    let results = found
        .page
        .iter()
        .filter_map(|document| shown(&page, &view, document, &ask))
        .collect();
    let pages = found.pages();
    let link = |at: usize| page.href_with("page", (at > 1).then(|| at.to_string()).as_deref());
    let template = SearchPage {
        empty: ask.is_empty(),
        indexing: searched.index().is_none(),
        some: found.some,
        total: found.total,
        results,
        filters: filters(&page, &query, &found, filter),
        kept: kept(filter),
        pages: (1..=pages)
            .map(|n| Choice {
                name: page.number(n as u32),
                href: link(n),
                count: None,
                current: n == at,
            })
            .collect(),
        next: (at < pages).then(|| link(at + 1)),
        previous: (at > 1).then(|| link(at - 1)),
        suggestions: suggestions(&page, &view),
        q,
        page,
    };
    let mut response = answer::page(&template)?;
    if !searched.is_settled() {
        response.extensions_mut().remove::<Keep>();
    }
    Ok(response)
}

fn filter(query: &Query) -> Result<Filter, Problem> {
    let topic = query.get("topic").map(|code| {
        WorkingGroup::from_code(code).ok_or_else(|| Problem::wrong("wrong-topic", code))
    });
    let year = query.get("year").map(|text| match text.parse::<i16>() {
        Ok(year) if year.to_string() == text => Ok(year),
        _ => Err(Problem::wrong("wrong-year", text)),
    });
    let kind = query
        .get("kind")
        .map(|code| Kind::from_code(code).ok_or_else(|| Problem::wrong("wrong-kind", code)));
    Ok(Filter {
        topic: topic.transpose()?,
        year: year.transpose()?,
        kind: kind.transpose()?,
    })
}

fn kept(filter: Filter) -> Vec<(&'static str, String)> {
    let topic = filter.topic.map(|topic| ("topic", topic.code().to_owned()));
    let year = filter.year.map(|year| ("year", year.to_string()));
    let kind = filter.kind.map(|kind| ("kind", kind.code().to_owned()));
    [topic, year, kind].into_iter().flatten().collect()
}

fn filters(page: &Page, query: &Query, found: &super::Found<'_>, filter: Filter) -> Vec<Choices> {
    // A filter changed leads to the first part of what it leaves.
    let with = |parameter: &str, value: Option<&str>| {
        format!(
            "{}{}",
            page.action(),
            query.with(parameter, value).with("page", None).written()
        )
    };
    let choice = |parameter: &str, value: &str, name: String, count: usize, current: bool| Choice {
        name,
        href: with(parameter, Some(value)),
        count: Some(page.number(u32::try_from(count).unwrap_or(u32::MAX))),
        current,
    };
    let choices = |key: &str, parameter: &str, any: bool, choices: Vec<Choice>| Choices {
        name: page.say(key).into_owned(),
        all: Choice {
            name: page.say("search-filter-all").into_owned(),
            href: with(parameter, None),
            count: None,
            current: !any,
        },
        choices,
    };
    let kinds = found.kinds.iter().map(|(kind, count)| {
        let name = page
            .say(&format!("search-kind-{}", kind.code()))
            .into_owned();
        choice(
            "kind",
            kind.code(),
            name,
            *count,
            filter.kind == Some(*kind),
        )
    });
    let topics = found.topics.iter().map(|(topic, count)| {
        let name = page.topic(*topic).into_owned();
        choice(
            "topic",
            topic.code(),
            name,
            *count,
            filter.topic == Some(*topic),
        )
    });
    let years = found.years.iter().rev().map(|(year, count)| {
        let text = year.to_string();
        choice(
            "year",
            &text,
            text.clone(),
            *count,
            filter.year == Some(*year),
        )
    });
    vec![
        choices(
            "search-filter-kind",
            "kind",
            filter.kind.is_some(),
            kinds.collect(),
        ),
        choices(
            "search-filter-topic",
            "topic",
            filter.topic.is_some(),
            topics.collect(),
        ),
        choices(
            "search-filter-year",
            "year",
            filter.year.is_some(),
            years.collect(),
        ),
    ]
}

/// Words that lead somewhere: the topics of the dialogues in the record.
fn suggestions(page: &Page, view: &View) -> Vec<Choice> {
    WorkingGroup::ALL
        .into_iter()
        .filter(|group| view.dialogues().iter().any(|d| d.facts.concerns(*group)))
        .map(|group| {
            let name = page.topic(group).into_owned();
            let q: String = form_urlencoded::byte_serialize(name.as_bytes()).collect();
            Choice {
                href: page.href(&format!("/search?q={q}")),
                name,
                count: None,
                current: false,
            }
        })
        .collect()
}
