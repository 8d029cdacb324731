//! The first page: what this is, what comes next, what came last, and the record in three numbers.

use super::papers::{self, PaperRow};
use super::row::Row;
use super::shown_paper::composed_notes;
use crate::answer::{Answer, page};
use crate::asked::Asked;
use crate::page::Page;
use crate::stakeholder::{Open, open_calls};
use askama::Template;
use mechanism::dialogue::Life;
use mechanism::{DialogueView, View};

/// How many of the latest are shown.
const LATEST: usize = 4;

#[derive(Template)]
#[template(path = "public/home.html")]
struct Home {
    page: Page,
    demonstration: bool,
    next: Vec<Row>,
    calls: Vec<Open>,
    latest: Vec<Row>,
    papers: Vec<PaperRow>,
    dialogues: String,
    participations: String,
    counted: String,
    held_papers: String,
    years: Option<(i16, i16)>,
    /// The papers for the latest session of the Conference that has something to report.
    session: Option<(String, String)>,
}

pub(super) async fn show(asked: Asked) -> Answer {
    let Asked {
        site,
        view,
        page: frame,
        ..
    } = asked;
    let all = view.dialogues();
    let (held, ahead): (Vec<&DialogueView<'_>>, Vec<_>) = all
        .iter()
        .filter(|dialogue| !dialogue.life.is_off())
        .partition(|dialogue| *dialogue.life == Life::Held);
    let counted: Vec<u32> = held.iter().filter_map(|d| d.organizations()).collect();
    let year = |d: Option<&&DialogueView<'_>>| d.map(|d| d.facts.date.year());
    let template = Home {
        demonstration: view.is_demonstration(),
        next: rows(
            &frame,
            &view,
            ahead.iter().filter(|d| d.facts.date >= view.today()),
        ),
        calls: open_calls(&frame, &view, site.now(), None),
        latest: rows(&frame, &view, held.iter().rev().take(LATEST)),
        papers: papers::newest_first(&view)
            .iter()
            .take(LATEST)
            .map(|paper| PaperRow::of(&frame, &view, paper))
            .collect(),
        dialogues: frame.number(size(held.len())),
        participations: frame.number(counted.iter().sum()),
        counted: frame.say_with(
            "home-number-participations-note",
            &[("counted", counted.len().into()), ("n", held.len().into())],
        ),
        held_papers: frame.number(size(view.papers().len())),
        session: composed_notes(&view)
            .first()
            .map(|note| note.session())
            .map(|number| {
                (
                    frame.href(&format!("/conference/{number}")),
                    super::conference::title(&frame, number),
                )
            }),
        years: year(held.first()).zip(year(held.last())),
        page: frame,
    };
    page(&template)
}

fn size(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

fn rows<'a>(
    frame: &Page,
    view: &View,
    dialogues: impl Iterator<Item = &'a &'a DialogueView<'a>>,
) -> Vec<Row> {
    dialogues
        .map(|dialogue| Row::of(frame, view, dialogue))
        .collect()
}
