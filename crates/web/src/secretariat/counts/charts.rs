//! The numbers as charts, each with its table behind it. Units and stages are never mixed in one bar (rule 54).

use super::{COUNTED, key};
use crate::charts::{Bar, Bars, Note};
use crate::page::{Markup, Page};
use askama::filters::HtmlSafeOutput;
use mechanism::organizations::StakeholderKind;
use mechanism::participation::tally::{Counts, Gender, Tally};
use mechanism::participation::{Stage, Taking, Unit};
use mechanism::people::RegionalGroup;

/// A chart and the rows of its table.
pub(super) struct Chart {
    pub(super) title: String,
    pub(super) svg: Markup,
    pub(super) rows: Vec<(String, String)>,
}

/// The charts that have something to show.
pub(super) fn of(page: &Page, tally: &Tally) -> Vec<Chart> {
    let whole = |unit, stage| {
        tally
            .counts(unit, stage, Taking::All)
            .map_or(0, |c| c.whole)
    };
    let stages = COUNTED
        .into_iter()
        .filter(|(unit, _)| *unit == Unit::Organizations)
        .map(|(unit, stage)| (page.say(key(unit, stage)).into_owned(), whole(unit, stage)))
        .collect();
    let mut charts = vec![chart(
        page,
        "stages",
        page.say("counts-chart-stages").into(),
        stages,
    )];
    let Some((unit, stage, counts)) = furthest(tally) else {
        charts.retain(|chart| !chart.rows.is_empty());
        return charts;
    };
    let said = page.say(key(unit, stage)).into_owned();
    let titled = |key: &str| page.with(key, "what", &said);
    charts.push(chart(
        page,
        "kinds",
        titled("counts-chart-kinds"),
        kinds(page, counts),
    ));
    charts.push(chart(
        page,
        "regions",
        titled("counts-chart-regions"),
        regions(page, counts),
    ));
    let people = [Stage::Attended, Stage::Registered]
        .into_iter()
        .find(|stage| whole(Unit::Persons, *stage) > 0);
    if let Some(stage) = people
        && let Some(counts) = tally.counts(Unit::Persons, stage, Taking::All)
    {
        let said = page.say(key(Unit::Persons, stage)).into_owned();
        let title = page.with("counts-chart-genders", "what", said);
        charts.push(chart(page, "genders", title, genders(page, counts)));
    }
    charts
}

/// The last stage that anybody reached.
fn furthest(tally: &Tally) -> Option<(Unit, Stage, &Counts)> {
    COUNTED
        .into_iter()
        .rev()
        .filter(|(unit, _)| *unit == Unit::Organizations)
        .find_map(|(unit, stage)| {
            let counts = tally.counts(unit, stage, Taking::All)?;
            (counts.whole > 0).then_some((unit, stage, counts))
        })
}

fn kinds(page: &Page, counts: &Counts) -> Vec<(String, u32)> {
    StakeholderKind::ALL
        .into_iter()
        .map(|kind| {
            let name = page.say(&format!("stakeholder-{}", kind.code()));
            (name.into_owned(), counts.kind(kind))
        })
        .collect()
}

fn regions(page: &Page, counts: &Counts) -> Vec<(String, u32)> {
    RegionalGroup::ALL
        .into_iter()
        .map(Some)
        .chain([None])
        .map(|region| {
            let name = match region {
                Some(region) => page.say(&format!("region-{}", region.code())),
                None => page.say("counts-no-region"),
            };
            (name.into_owned(), counts.region(region))
        })
        .collect()
}

fn genders(page: &Page, counts: &Counts) -> Vec<(String, u32)> {
    Gender::ALL
        .into_iter()
        .map(Some)
        .chain([None])
        .map(|gender| {
            let name = match gender {
                Some(gender) => page.say(&format!("gender-{}", gender.code())),
                None => page.say("counts-no-gender"),
            };
            (name.into_owned(), counts.gender(gender))
        })
        .collect()
}

fn chart(page: &Page, id: &str, title: String, bars: Vec<(String, u32)>) -> Chart {
    let rows: Vec<(String, String)> = bars
        .iter()
        .map(|(name, value)| (name.clone(), page.number(*value)))
        .collect();
    let said: Vec<String> = rows
        .iter()
        .map(|(name, value)| format!("{name}: {value}"))
        .collect();
    let drawn = Bars {
        id: format!("counts-{id}"),
        title: title.clone(),
        description: page.list(&said),
        parts: Vec::new(),
        longest: bars
            .iter()
            .map(|(_, value)| *value)
            .max()
            .unwrap_or_default(),
        bars: bars
            .into_iter()
            .map(|(label, value)| Bar {
                label,
                class: String::new(),
                parts: vec![value],
                end: Note::Number(page.number(value)),
            })
            .collect(),
        language: page.lang,
    };
    Chart {
        title,
        svg: HtmlSafeOutput(drawn.svg()),
        rows,
    }
}
