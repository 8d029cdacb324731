//! The list on paper, for the day on which nothing else works: a box and a line for the time beside each name.

use super::{desk, name, organization};
use crate::acting::Acting;
use crate::answer::{Answer, fresh};
use crate::page::Page;
use crate::public::title;
use crate::vienna;
use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use std::borrow::Cow;

struct Row {
    name: String,
    organization: String,
    mode: Cow<'static, str>,
    state: Cow<'static, str>,
    came: String,
}

#[derive(Template)]
#[template(path = "room/printed.html")]
struct Printed {
    page: Page,
    dialogue: String,
    back: String,
    made: String,
    rows: Vec<Row>,
}

pub(super) async fn show(Path(dialogue): Path<String>, acting: Acting) -> Answer {
    let now = acting.site.now();
    let Acting { page, view, .. } = acting;
    let of = desk(&view, &dialogue)?;
    let id = &of.facts.id;
    let mut rows: Vec<Row> = view
        .at_the_door(id, "")
        .iter()
        .map(|one| Row {
            name: name(&page, one),
            organization: organization(&page, one),
            mode: page.say(&format!("attendance-{}", one.mode.code())),
            state: match one.may_enter || one.came.is_some() {
                true => Cow::Borrowed(""),
                false => page.say("check-in-no-seat"),
            },
            came: one
                .came
                .map_or_else(String::new, |(at, _)| vienna::hour(at)),
        })
        .collect();
    // The desk looks for names; the same order as a card index in Latin script.
    rows.sort_by_cached_key(|row| mechanism::participation::registration::folded(&row.name));
    let template = Printed {
        dialogue: title::short(&page, of.facts),
        back: page.href(&format!("/room/{id}/check-in")),
        made: page.moment(now),
        rows,
        page,
    };
    fresh(StatusCode::OK, &template)
}
