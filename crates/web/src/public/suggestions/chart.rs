//! Suggestions by year: a chart, and the same numbers in a table.

use crate::charts::{Bar, Bars, Note};
use crate::page::{Markup, Page};
use askama::filters::HtmlSafeOutput;
use mechanism::{SuggestionView, raised_by_year};

/// The chart and its table.
pub(super) struct Chart {
    pub(super) svg: Markup,
    /// Year; said for the first time; said in an earlier year too.
    pub(super) rows: Vec<(String, String, String)>,
}

/// `None` where nothing was raised.
pub(super) fn of(page: &Page, shown: &[&SuggestionView]) -> Option<Chart> {
    let years = raised_by_year(shown.iter().copied());
    let longest = years.values().map(|year| year.first + year.again).max()?;
    let bars = years.iter().map(|(year, raised)| Bar {
        label: year.to_string(),
        class: "all-topics".to_owned(),
        parts: vec![raised.first, raised.again],
        end: Note::Number(page.number(raised.first + raised.again)),
    });
    let drawn = Bars {
        id: "suggestions-by-year".to_owned(),
        title: page.say("suggestions-chart").into_owned(),
        description: page.say("suggestions-chart-description").into_owned(),
        parts: ["suggestions-chart-first", "suggestions-chart-again"]
            .map(|key| page.say(key).into_owned())
            .into(),
        bars: bars.collect(),
        longest,
        language: page.lang,
    };
    let row = |(year, raised): (&i16, &mechanism::RaisedInYear)| {
        let (first, again) = (page.number(raised.first), page.number(raised.again));
        (year.to_string(), first, again)
    };
    Some(Chart {
        svg: HtmlSafeOutput(drawn.svg()),
        rows: years.iter().map(row).collect(),
    })
}
