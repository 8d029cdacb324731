//! The list in use: of what day, who imported it when, how many entries; and the way to another.

use super::PATH;
use crate::acting::Acting;
use crate::answer::{Answer, fresh};
use crate::consolidated_list::LARGEST_LIST;
use crate::fields::Faults;
use crate::page::Page;
use crate::problem::Problem;
use crate::secretariat::colleague;
use askama::Template;
use axum::http::StatusCode;
use mechanism::participation::screening::consolidated::{REMINDED_AFTER_DAYS, SHOWN_FROM};
use mechanism::{Sight, View};
use words::Value;

#[derive(Template)]
#[template(path = "secretariat/consolidated.html")]
struct InUse {
    page: Page,
    done: bool,
    there: bool,
    old: String,
    old_why: String,
    whole: bool,
    facts: Vec<(String, String)>,
    file: String,
    how: String,
    may_import: bool,
    action: String,
    upload_hint: String,
    faults: Faults,
}

/// Lets those in who screen, for whichever dialogue.
fn at_the_desk(acting: &Acting) -> Result<(), Problem> {
    match acting.view.who().sees_somewhere(Sight::Screening) {
        true => Ok(()),
        false => Err(Problem::NotFound),
    }
}

pub(super) async fn show(acting: Acting) -> Answer {
    page(&acting, Faults::default())
}

/// The page, with what is wrong with a file that was sent.
pub(super) fn page(acting: &Acting, faults: Faults) -> Answer {
    at_the_desk(acting)?;
    let (page, view) = (&acting.page, &acting.view);
    let list = view.consolidated_list();
    let percent = [("percent", Value::from(u32::from(SHOWN_FROM)))];
    let most = [("most", Value::from(LARGEST_LIST / 1024 / 1024))];
    let template = InUse {
        done: acting.query.get("done").is_some(),
        there: list.is_some(),
        old: reminder(page, view).unwrap_or_default(),
        old_why: page.say_with(
            "consolidated-old-why",
            &[("most", Value::from(REMINDED_AFTER_DAYS as usize))],
        ),
        whole: list.as_ref().is_none_or(|list| list.whole),
        facts: facts(page, view),
        file: list
            .and_then(|list| list.file)
            .map_or_else(String::new, |_| page.href(&format!("{PATH}/file"))),
        how: page.say_with("consolidated-how-text", &percent),
        may_import: view.may_import_consolidated_list(),
        action: page.href(&format!("{PATH}/files")),
        upload_hint: page.say_with("consolidated-upload-hint", &most),
        faults,
        page: page.clone(),
    };
    let status = match template.faults.is_empty() {
        true => StatusCode::OK,
        false => StatusCode::UNPROCESSABLE_ENTITY,
    };
    fresh(status, &template)
}

fn facts(page: &Page, view: &View) -> Vec<(String, String)> {
    let Some(shown) = view.consolidated_list() else {
        return Vec::new();
    };
    let counts = [
        ("individuals", Value::from(shown.individuals)),
        ("entities", Value::from(shown.entities)),
    ];
    let who = colleague(page, view, shown.list.by);
    let fact = |key: &str, value: String| (page.say(key).into_owned(), value);
    vec![
        fact("consolidated-day", page.day(&shown.list.generated)),
        fact(
            "consolidated-imported",
            format!("{}, {who}", page.moment(shown.list.imported)),
        ),
        fact(
            "consolidated-entries",
            page.say_with("consolidated-counts", &counts),
        ),
    ]
}

/// How old the list is, where it is time to fetch another; for whoever can.
pub(in crate::secretariat) fn reminder(page: &Page, view: &View) -> Option<String> {
    let list = view.consolidated_list().filter(|list| list.old)?;
    let days = usize::try_from(list.age).unwrap_or(0);
    Some(page.count("consolidated-old", days))
}

pub(super) async fn file(acting: Acting) -> Answer {
    at_the_desk(&acting)?;
    let file = acting.view.consolidated_list().and_then(|list| list.file);
    crate::download::offer(&acting.site, &file.ok_or(Problem::NotFound)?).await
}
