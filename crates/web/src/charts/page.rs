//! The figures page: charts with the numbers behind them.

use super::draw::{self, Chart};
use super::figures::{by_year, held};
use crate::answer::{self, Answer};
use crate::asked::Asked;
use crate::page::{Markup, Page};
use crate::public::title;
use askama::Template;
use mechanism::calendar::WorkingGroup;

#[derive(Template)]
#[template(path = "public/figures.html")]
struct FiguresPage {
    page: Page,
    years: Option<Chart>,
    topics: Vec<OfTopic>,
    key: Markup,
    dialogues: Option<Chart>,
    review: Option<Chart>,
    snapshots: Vec<Snapshot>,
    nothing: bool,
}

struct OfTopic {
    code: &'static str,
    name: String,
    chart: Chart,
}

/// One published number of the review process.
struct Snapshot {
    day: String,
    measure: String,
    value: String,
    source: Option<title::SourceLine>,
}

/// Shows the page.
pub(super) async fn show(asked: Asked) -> Answer {
    let Asked { view, page, .. } = asked;
    let held = held(&view);
    let years = by_year(&held);
    let topics = WorkingGroup::ALL.into_iter().filter_map(|group| {
        Some(OfTopic {
            code: group.code(),
            name: page.topic(group).into_owned(),
            chart: draw::of_topic(&page, group, &held)?,
        })
    });
    let snapshots: Vec<Snapshot> = view
        .status()
        .rev()
        .map(|figure| Snapshot {
            day: page.day(&figure.as_of),
            measure: page
                .say(&format!("measure-{}", figure.measure.code()))
                .into_owned(),
            value: draw::written(&page, figure.value, figure.precision),
            source: title::source(&page, &view, &figure.source, None),
        })
        .collect();
    let template = FiguresPage {
        years: draw::of_years(&page, &years),
        topics: topics.collect(),
        key: draw::key_of_topics(&page),
        dialogues: draw::of_dialogues(&page, &view, &held),
        review: draw::of_reviews(&page, &view),
        nothing: held.is_empty() && snapshots.is_empty(),
        snapshots,
        page,
    };
    answer::page(&template)
}
