//! Activities, needs, offers and research as open data: the fact of each, and what it cites. Its words are on its page, and so
//! is how to reach whoever stands behind it, where they agreed to that: what is copied cannot be taken back.

use super::table::{Cell, Table};
use mechanism::{ContributionFilter, ContributionView, View};

/// One row for each that can be read.
pub(super) fn contributions(view: &View) -> Table {
    let all = view.contributions(&ContributionFilter::default());
    Table {
        title: "Contributions",
        columns: &[
            "contribution",
            "kind",
            "title",
            "language",
            "author",
            "organization",
            "topics",
            "region",
            "dialogue",
            "themes",
            "references",
            "published",
        ],
        rows: all.iter().map(row).collect(),
    }
}

fn row(one: &ContributionView) -> Vec<Cell> {
    let organization = &one.by.organization;
    let english = organization.get("en");
    let topics: Vec<&str> = one.topics.iter().map(|topic| topic.code()).collect();
    let cited = one.references.iter().map(|of| {
        let locator = of.locator.as_ref().map(|locator| locator.href());
        format!(
            "{}: {} {}",
            of.authors,
            of.title,
            locator.unwrap_or_default()
        )
    });
    let cited: Vec<String> = cited.map(|cited| cited.trim_end().to_owned()).collect();
    vec![
        Cell::text(one.reference),
        Cell::text(one.kind.code()),
        Cell::text_or_empty(one.title.as_ref()),
        Cell::text(&one.language),
        Cell::text_or_empty(one.by.name.as_ref()),
        Cell::text_or_empty(english.or_else(|| organization.values().next())),
        Cell::Text(topics.join("; ")),
        Cell::text_or_empty(one.region.map(|region| region.code())),
        Cell::text_or_empty(one.dialogue.as_ref()),
        Cell::Text(one.themes.join("; ")),
        Cell::Text(cited.join("; ")),
        Cell::day_or_empty(one.published.map(mechanism::day_in_vienna)),
    ]
}
