//! The page that leads to the tables and says how to read them.

use super::{Form, tables::Name};
use crate::answer::{self, Answer};
use crate::asked::Asked;
use crate::page::Page;
use askama::Template;

#[derive(Template)]
#[template(path = "public/data.html")]
struct DataPage {
    page: Page,
    tables: Vec<Entry>,
    feeds: Vec<Entry>,
    record: String,
    hash: String,
    /// The same for search engines.
    data: String,
}

struct Entry {
    id: &'static str,
    name: String,
    what: String,
    links: Vec<(&'static str, String)>,
}

/// Shows the page.
pub(super) async fn show(asked: Asked) -> Answer {
    let page = asked.page;
    let head = asked.site.record.head();
    let tables = Name::ALL.map(|name| {
        let code = name.code();
        let link = |form: Form| {
            (
                form.name(),
                page.href(&format!("/data/{code}.{}", form.code())),
            )
        };
        entry(&page, code, Form::ALL.map(link).into())
    });
    let feeds = [
        ("feed-dialogues", "dialogues"),
        ("feed-papers", "papers"),
        ("feed-comments", "comments"),
        ("feed-suggestions", "suggestions"),
        ("feed-contributions", "contributions"),
        ("feed-corrections", "corrections"),
    ]
    .map(|(id, feed)| {
        entry(
            &page,
            id,
            vec![("Atom", page.href(&format!("/feeds/{feed}.atom")))],
        )
    });
    let calendar = entry(
        &page,
        "calendar",
        vec![("iCalendar", page.href("/dialogues.ics"))],
    );
    let template = DataPage {
        tables: tables.into(),
        feeds: feeds.into_iter().chain([calendar]).collect(),
        record: head.number.to_string(),
        hash: head.hash.to_string(),
        data: crate::machine::schema_org::dataset(&page),
        page,
    };
    answer::page(&template)
}

fn entry(page: &Page, id: &'static str, links: Vec<(&'static str, String)>) -> Entry {
    Entry {
        name: page.say(&format!("data-{id}")).into_owned(),
        what: page.say(&format!("data-{id}-what")).into_owned(),
        links,
        id,
    }
}
