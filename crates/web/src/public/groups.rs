//! The five working groups: their meetings, their officers with the office held then, the dialogues that followed.

use super::dialogue::{Chair, chair_of};
use super::row::{Row, Topic};
use super::title::{self, SourceLine};
use crate::answer::{self, Answer};
use crate::asked::Asked;
use crate::page::Page;
use crate::problem::Problem;
use askama::Template;
use axum::extract::Path;
use mechanism::View;
use mechanism::calendar::{Certainty, Meeting, WorkingGroup};
use words::dates;

struct Group {
    topic: Topic,
    name: String,
    href: String,
    meetings: String,
    dialogues: String,
}

#[derive(Template)]
#[template(path = "public/groups.html")]
struct Groups {
    page: Page,
    groups: Vec<Group>,
}

pub(super) async fn list(asked: Asked) -> Answer {
    let Asked { view, page, .. } = asked;
    let dialogues = view.dialogues();
    let groups = WorkingGroup::ALL
        .into_iter()
        .map(|group| Group {
            topic: Topic::of(&page, group),
            name: page.group(group).into_owned(),
            href: page.href(&format!("/groups/{}", group.code())),
            meetings: page.count("group-meetings-count", view.meetings(group).count()),
            dialogues: page.count(
                "count-dialogues",
                dialogues.iter().filter(|d| d.facts.concerns(group)).count(),
            ),
        })
        .collect();
    answer::page(&Groups { groups, page })
}

/// A meeting with who served at it and the dialogue that followed.
struct Held {
    anchor: String,
    name: String,
    dates: Option<String>,
    adopted: Option<String>,
    inferred: bool,
    officers: Vec<Chair>,
    dialogues: Vec<(String, String)>,
    /// The Chairs' summaries that were transmitted to it.
    transmitted: Vec<(String, String)>,
    source: Option<SourceLine>,
}

#[derive(Template)]
#[template(path = "public/group.html")]
struct Shown {
    page: Page,
    topic: Topic,
    name: String,
    meetings: Vec<Held>,
    rows: Vec<Row>,
    /// The way to the suggestions raised in its dialogues, and how many there are; empty: none.
    suggestions: (String, String),
    /// The way to activities, needs, offers and research on its topic, and how many there are.
    contributions: Option<(String, String)>,
}

pub(super) async fn show(Path(code): Path<String>, asked: Asked) -> Answer {
    let Asked { view, page, .. } = asked;
    let group = WorkingGroup::from_code(&code).ok_or(Problem::NotFound)?;
    let dialogues = view.dialogues();
    let template = Shown {
        topic: Topic::of(&page, group),
        name: page.group(group).into_owned(),
        meetings: view
            .meetings(group)
            .rev()
            .map(|meeting| held(&page, &view, meeting))
            .collect(),
        rows: dialogues
            .iter()
            .rev()
            .filter(|dialogue| dialogue.facts.concerns(group))
            .map(|dialogue| Row::of(&page, &view, dialogue))
            .collect(),
        suggestions: super::suggestions::of_group(&page, &view, group),
        contributions: crate::contributions::on_topic(&view, group).map(|(list, n)| {
            let number = page.number(u32::try_from(n).unwrap_or(u32::MAX));
            (page.href(&list), number)
        }),
        page,
    };
    answer::page(&template)
}

fn held(page: &Page, view: &View, meeting: &Meeting) -> Held {
    let dates = match (meeting.opens, meeting.closes) {
        (Some(opens), Some(closes)) => Some(dates::range_line(page.lang, opens, closes)),
        (Some(day), None) | (None, Some(day)) => Some(page.day(&day)),
        (None, None) => None,
    };
    Held {
        anchor: format!("meeting-{}", meeting.id.number),
        name: title::line(&page.gathering(meeting.id.number, meeting.called)),
        dates,
        adopted: meeting
            .report_adopted
            .map(|day| page.with("report-adopted", "day", page.day(&day))),
        inferred: meeting.certainty == Certainty::Inferred,
        officers: view
            .officers(meeting.id)
            .into_iter()
            .map(|officer| chair_of(page, officer))
            .collect(),
        dialogues: view
            .dialogues()
            .iter()
            .filter(|dialogue| dialogue.facts.meetings.contains(&meeting.id))
            .map(|dialogue| {
                (
                    page.href(&format!("/dialogues/{}", dialogue.facts.id)),
                    title::dialogue(page, dialogue.facts),
                )
            })
            .collect(),
        transmitted: view
            .transmitted_to(meeting.id)
            .into_iter()
            .filter_map(|(_, id)| {
                let paper = view.paper(&id)?;
                let href = page.href(&format!("/papers/{id}"));
                Some((href, title::paper(page, view, &paper.facts)))
            })
            .collect(),
        source: title::source(page, view, &meeting.source, None),
    }
}
