//! `GET /suggestions`: all of them, or those of a theme, a working group, a year, a dialogue.

use super::super::dialogues::Choice;
use super::super::title::{self, SourceLine};
use super::chart::{self, Chart};
use super::filter::Filter;
use super::said;
use crate::answer::{self, Answer};
use crate::asked::Asked;
use crate::page::{Markup, Page};
use askama::Template;
use mechanism::{SuggestionView, View};

#[derive(Template)]
#[template(path = "public/suggestions.html")]
struct Suggestions {
    page: Page,
    themes: Vec<Choice>,
    groups: Vec<Choice>,
    years: Vec<Choice>,
    /// The one dialogue they were raised in, where the reader comes from there.
    dialogue: String,
    shown: String,
    filtered: bool,
    everything: String,
    rows: Vec<Row>,
    chart: Option<Chart>,
    /// To which day which sources were looked through.
    index: Option<(String, Vec<SourceLine>)>,
}

struct Row {
    href: String,
    title: Markup,
    themes: Vec<String>,
    raised: String,
    standing: String,
}

impl Row {
    fn of(page: &Page, one: &SuggestionView) -> Option<Self> {
        Some(Self {
            href: page.href(&super::path(&one.id)),
            title: said::title(page, one)?,
            themes: one
                .themes
                .iter()
                .map(|theme| said::theme(page, *theme))
                .collect(),
            raised: said::years_and_groups(page, one),
            standing: said::standing(page, one),
        })
    }
}

pub(super) async fn show(asked: Asked) -> Answer {
    let Asked {
        view, page, query, ..
    } = asked;
    let filter = Filter::read(&query)?;
    let all = view.suggestions();
    let shown: Vec<&SuggestionView> = all.iter().filter(|one| filter.lets(one)).collect();
    let dialogue = filter.dialogue.as_ref().and_then(|id| view.dialogue(id));
    let dialogue = dialogue.map_or_else(String::new, |of| {
        let name = title::short(&page, of.facts);
        page.with("suggestions-in-dialogue", "dialogue", name)
    });
    let template = Suggestions {
        themes: filter.themes(&page, &all),
        groups: filter.groups(&page, &all),
        years: filter.years(&page, &all),
        dialogue,
        shown: page.count("suggestions-shown", shown.len()),
        filtered: filter.is_set(),
        everything: page.href(super::PATH),
        rows: shown.iter().filter_map(|one| Row::of(&page, one)).collect(),
        chart: chart::of(&page, &shown),
        index: index(&page, &view),
        page,
    };
    answer::page(&template)
}

fn index(page: &Page, view: &View) -> Option<(String, Vec<SourceLine>)> {
    let last = view.looked_through()?;
    let sources = last.sources.iter();
    let sources = sources.filter_map(|id| title::source(page, view, id, None));
    let said = page.with("suggestions-indexed", "day", page.day(&last.to));
    Some((said, sources.collect()))
}
