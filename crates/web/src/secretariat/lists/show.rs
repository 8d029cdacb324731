//! A list that went out, at the office: its terms, its rows, what States express about each, whole.

use super::list_of;
use crate::acting::Acting;
use crate::answer::{Answer, fresh};
use crate::page::Page;
use crate::secretariat::dialogue_at;
use crate::state::listed::{
    self, Entry, Fact, Filter, PER_PAGE, Pages, Window, circulated_questions, terms,
};
use crate::state::{Expressed, sides};
use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use mechanism::{Deed, DialogueId, ListRow, Sight, View};

/// A row with what States express about it.
struct Line {
    entry: Entry,
    against: Vec<Expressed>,
    support: Vec<Expressed>,
    /// "2 objections, 1 expression of support".
    counted: String,
    /// Where a withdrawal on paper is entered, for each that stands.
    withdrawals: Vec<(String, String)>,
}

#[derive(Template)]
#[template(path = "secretariat/lists_one.html")]
struct Shown {
    page: Page,
    title: String,
    /// The list's own address.
    address: String,
    dialogue: String,
    sent: String,
    window: Window,
    ended: String,
    terms: Vec<Fact>,
    withheld: bool,
    lines: Vec<Line>,
    paging: Pages,
    notice: String,
    /// Whether the reader sees what States express.
    sealed: bool,
    may_extend: bool,
    may_enter: bool,
}

pub(super) async fn show(acting: Acting, Path((dialogue, id)): Path<(String, String)>) -> Answer {
    let (view, page) = (&acting.view, acting.page.clone());
    let dialogue = dialogue_at(view, &dialogue)?.facts.id.clone();
    let list = list_of(view, &dialogue, &id)?;
    let circulation = list.list.circulation;
    let form = circulated_questions(view, &dialogue);
    let filter = Filter::of(&acting.query);
    let rows: Vec<(&ListRow, Entry)> = list
        .rows
        .iter()
        .flatten()
        .map(|row| (row, Entry::of(&page, &form, row)))
        .filter(|(_, entry)| filter.matches(entry))
        .collect();
    let paging = Pages::of(&page, &acting.query, rows.len());
    let who = view.who();
    let here = Some(&dialogue);
    let lines = rows.into_iter().skip(paging.from).take(PER_PAGE);
    let template = Shown {
        title: listed::name(&page, view, circulation),
        address: page.href(&format!("/office/lists/{dialogue}/{}", circulation.id)),
        sent: page.moment(circulation.opened),
        window: Window::of(&page, view, &list.list),
        ended: match circulation.ended {
            Some(at) => page.with("circulate-ended", "moment", page.moment(at)),
            None => String::new(),
        },
        terms: terms(&page, &circulation.terms),
        withheld: list.rows.is_none(),
        lines: lines
            .map(|(row, entry)| line(&page, view, &dialogue, &id, row, entry))
            .collect(),
        notice: notice(&acting),
        sealed: !who.sees_for(Sight::AllObjections, here),
        may_extend: list.list.open && who.may_for(Deed::Circulate, here),
        may_enter: who.may_for(Deed::EnterFromPaper, here),
        dialogue: dialogue.to_string(),
        paging,
        page,
    };
    fresh(StatusCode::OK, &template)
}

fn notice(acting: &Acting) -> String {
    let (page, query) = (&acting.page, &acting.query);
    if let Some(letters) = query.get("sent") {
        let letters = letters.parse::<usize>().unwrap_or(0);
        return page.count("circulate-sent", letters);
    }
    let key = match (query.get("extended"), query.get("entered")) {
        (Some(_), _) => "circulate-extended",
        (_, Some(_)) => "paper-in-entered",
        _ => return String::new(),
    };
    page.say(key).into_owned()
}

fn line(
    page: &Page,
    view: &View,
    dialogue: &DialogueId,
    list: &str,
    row: &ListRow,
    entry: Entry,
) -> Line {
    let expressed = view.objections_to(&row.row.application, dialogue);
    let (against, support) = sides(page, &expressed);
    let counts = [
        ("against", against.len().into()),
        ("support", support.len().into()),
    ];
    let standing = expressed
        .iter()
        .filter(|shown| shown.objection.standing.stands());
    let withdrawals = standing.map(|shown| {
        let objection = &shown.objection;
        let address = format!(
            "/office/lists/{dialogue}/{list}/withdrawals/{}",
            objection.id
        );
        (
            page.href(&address),
            page.say(&format!("state-{}", objection.state)).into_owned(),
        )
    });
    Line {
        counted: match expressed.is_empty() {
            true => String::new(),
            false => page.say_with("circulate-expressed", &counts),
        },
        withdrawals: withdrawals.collect(),
        against,
        support,
        entry,
    }
}

/// The list as its recipients have it, as a file.
pub(super) async fn file(
    acting: Acting,
    Path((dialogue, id, file)): Path<(String, String, String)>,
) -> Answer {
    let dialogue = dialogue_at(&acting.view, &dialogue)?.facts.id.clone();
    let list = list_of(&acting.view, &dialogue, &id)?;
    let address = format!("/office/lists/{dialogue}/{id}");
    listed::file(&acting, &list, &address, &file).await
}
