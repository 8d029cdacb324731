//! What goes beside the Note, to read, and every paper for the session as a file.

use super::note::files;
use super::wanted::Wanted;
use super::{Part, compose, session};
use crate::answer::{self, Answer};
use crate::asked::Asked;
use crate::charts::{self, Chart};
use crate::page::{Markup, Page};
use crate::problem::Problem;
use crate::public::formats::Format;
use crate::public::title;
use askama::Template;
use askama::filters::HtmlSafeOutput;
use axum::extract::Path;
use mechanism::View;
use mechanism::calendar::WorkingGroup;
use mechanism::conference::NoteFacts;
use papers::write::{self, Body, Identity};

/// A chart with its heading.
struct Drawn {
    heading: String,
    note: String,
    chart: Chart,
}

#[derive(Template)]
#[template(path = "public/conference/beside.html")]
struct Beside {
    page: Page,
    title: String,
    lead: String,
    session: String,
    back: String,
    /// Attendances by year, and each dialogue: what the parts of their bars are, each says itself.
    charts: Vec<Drawn>,
    /// The dialogues of each topic.
    topics: Vec<Drawn>,
    /// What the parts of the topics' bars are.
    key: Markup,
    sheet: Markup,
    files: Vec<(String, String)>,
}

/// `GET /conference/{number}/{part}`: a page beside the Note, or a file of any paper for the session.
pub(in crate::public) async fn part(
    Path((number, part)): Path<(String, String)>,
    asked: Asked,
) -> Answer {
    let number = session(&number)?;
    let (code, ending) = match part.split_once('.') {
        Some((code, ending)) => (code, Some(ending)),
        None => (part.as_str(), None),
    };
    let part = Part::of_code(code).ok_or(Problem::NotFound)?;
    match ending {
        Some(ending) => {
            let format = Format::of_ending(ending).ok_or(Problem::NotFound)?;
            file(number, part, format, asked).await
        }
        // The Note itself is read at its own page.
        None if part == Part::Note => Err(Problem::NotFound),
        None => page(number, part, asked),
    }
}

async fn file(number: u16, part: Part, format: Format, asked: Asked) -> Answer {
    let Asked {
        site,
        view,
        page,
        query,
    } = asked;
    let wanted = Wanted::read(&site, &view, &query)?;
    let facts = wanted.facts(&view, number)?;
    let paper = compose(&site, &view, &page, &facts, &wanted, part);
    let name = format!("{}-conference-{number}", part.code());
    let identity = Identity {
        body: Body::Conference,
        date: wanted.setting.date.unwrap_or(view.today()),
        name: name.clone(),
    };
    let name = format!("{name}-{}", page.lang.code());
    format.answer(&site, paper, &identity, &name).await
}

fn page(number: u16, part: Part, asked: Asked) -> Answer {
    let Asked {
        site,
        view,
        page,
        query,
    } = asked;
    let wanted = Wanted::read(&site, &view, &query)?;
    let facts = wanted.facts(&view, number)?;
    let paper = compose(&site, &view, &page, &facts, &wanted, part);
    let (charts, topics) = match part {
        Part::Participation => drawn(&page, &view, &facts),
        Part::Note | Part::Compilation | Part::Comments => (Vec::new(), Vec::new()),
    };
    let code = part.code();
    let template = Beside {
        title: page.say(&format!("conference-{code}")).into_owned(),
        lead: page.say(&format!("conference-{code}-lead")).into_owned(),
        session: title::conference(&page, number),
        back: page.href(&format!("/conference/{number}{}", wanted.written())),
        key: charts::key_of_topics(&page),
        charts,
        topics,
        sheet: HtmlSafeOutput(write::html(&paper)),
        files: files(&page, number, part, &wanted),
        page,
    };
    answer::page(&template)
}

/// Attendances by year and each dialogue, then the dialogues of each topic, of those that are reported.
fn drawn(page: &Page, view: &View, facts: &NoteFacts) -> (Vec<Drawn>, Vec<Drawn>) {
    let reported = |id| facts.entries.iter().any(|entry| entry.dialogue.id == id);
    let mut held = charts::held(view);
    held.retain(|one| reported(one.dialogue.clone()));
    let say = |key: &str| page.say(key).into_owned();
    let whole = [
        (
            "figures-years",
            charts::of_years(page, &charts::by_year(&held)),
        ),
        ("figures-dialogues", charts::of_dialogues(page, view, &held)),
    ];
    let whole = whole.into_iter().filter_map(|(key, chart)| {
        Some(Drawn {
            heading: say(key),
            note: say(&format!("{key}-note")),
            chart: chart?,
        })
    });
    let topics = WorkingGroup::ALL.into_iter().filter_map(|group| {
        Some(Drawn {
            heading: page.topic(group).into_owned(),
            note: String::new(),
            chart: charts::of_topic(page, group, &held)?,
        })
    });
    (whole.collect(), topics.collect())
}
