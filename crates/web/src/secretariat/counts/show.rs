//! The numbers on a page: a table of all stages, charts, and the delegations apart.

use super::charts::{self, Chart};
use super::{COUNTED, counted, key, spoken};
use crate::acting::Acting;
use crate::answer::{Answer, fresh};
use crate::page::Page;
use crate::public::title;
use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use mechanism::Deed;
use mechanism::participation::Taking;
use mechanism::participation::registration::DelegationKind;
use mechanism::participation::tally::Tally;
use std::borrow::Cow;

struct Row {
    name: Cow<'static, str>,
    /// All, in the room, online, for the first time; empty: the record cannot know.
    numbers: [String; 4],
}

struct Delegations {
    kind: Cow<'static, str>,
    numbers: [String; 5],
}

#[derive(Template)]
#[template(path = "registration/counts.html")]
struct Counts {
    page: Page,
    dialogue: String,
    back: String,
    as_of: String,
    rows: Vec<Row>,
    waiting: String,
    /// What was had of the floor, and where more of it is; empty: too few spoke to say.
    floor: String,
    floor_at: String,
    charts: Vec<Chart>,
    delegations: Vec<Delegations>,
    files: Vec<(String, &'static str)>,
    /// Where the numbers are published; empty: not by this reader.
    publish: String,
    published: bool,
}

pub(super) async fn show(Path(dialogue): Path<String>, acting: Acting) -> Answer {
    let Acting {
        page, view, query, ..
    } = acting;
    let (of, tally) = counted(&view, &dialogue)?;
    let id = &of.facts.id;
    let files = ["csv", "xlsx", "json"];
    let template = Counts {
        dialogue: title::short(&page, of.facts),
        back: page.href(&format!("/dialogues/{id}")),
        as_of: page.day(&tally.as_of),
        rows: rows(&page, &tally),
        waiting: page.number(tally.waiting),
        floor: spoken::said(&page, view.floor_totals(id).as_ref()),
        floor_at: page.href(&format!("/floor/{id}/totals")),
        charts: charts::of(&page, &tally),
        delegations: delegations(&page, &tally),
        files: files
            .map(|form| {
                (
                    page.href(&format!("/office/counts/{id}/tally/counts.{form}")),
                    form,
                )
            })
            .into(),
        publish: match view.who().may_for(Deed::RecordFacts, Some(id)) {
            true => page.href(&format!("/office/counts/{id}/publication")),
            false => String::new(),
        },
        published: query.get("published").is_some(),
        page,
    };
    fresh(StatusCode::OK, &template)
}

fn rows(page: &Page, tally: &Tally) -> Vec<Row> {
    let number = |n: Option<u32>| n.map_or_else(String::new, |n| page.number(n));
    COUNTED
        .into_iter()
        .map(|(unit, stage)| {
            let of = |mode| tally.counts(unit, stage, mode);
            Row {
                name: page.say(key(unit, stage)),
                numbers: [
                    number(of(Taking::All).map(|counts| counts.whole)),
                    number(of(Taking::InPerson).map(|counts| counts.whole)),
                    number(of(Taking::Online).map(|counts| counts.whole)),
                    number(of(Taking::All).map(|counts| counts.first_time)),
                ],
            }
        })
        .collect()
}

fn delegations(page: &Page, tally: &Tally) -> Vec<Delegations> {
    DelegationKind::ALL
        .into_iter()
        .filter_map(|kind| {
            let counts = tally.delegations(kind)?;
            Some(Delegations {
                kind: page.say(&format!("delegation-{}", kind.code())),
                numbers: [
                    counts.listed,
                    counts.attended,
                    counts.persons_in_person + counts.persons_online,
                    counts.persons_in_person,
                    counts.persons_online,
                ]
                .map(|n| page.number(n)),
            })
        })
        .collect()
}
