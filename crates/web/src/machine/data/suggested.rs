//! Suggestions over the years as tables. No column for a State, a speaker or a verdict: the record has none.

use super::table::{Cell, Table};
use mechanism::calendar::WorkingGroup;
use mechanism::{SuggestionView, View};

/// One row for each summary in which a suggestion was raised.
pub(super) fn suggestions(view: &View) -> Table {
    let all = view.suggestions();
    let rows = all.iter().flat_map(|one| {
        one.raised.iter().map(move |raised| {
            let groups = raised.groups.iter().copied().map(WorkingGroup::code);
            let themes = one.themes.iter().map(|theme| theme.code());
            let paragraphs = raised.paragraphs.iter().map(ToString::to_string);
            vec![
                Cell::text(&one.id),
                title(one),
                Cell::text(&one.text.original),
                Cell::Text(themes.collect::<Vec<_>>().join("; ")),
                Cell::text(&raised.dialogue),
                Cell::Day(raised.date),
                Cell::Text(groups.collect::<Vec<_>>().join("; ")),
                Cell::text(&raised.paper),
                Cell::Text(paragraphs.collect::<Vec<_>>().join("; ")),
                Cell::number_or_empty(u32::try_from(one.later.len()).ok()),
                Cell::day_or_empty(one.indexed_to),
            ]
        })
    });
    Table {
        title: "Suggestions",
        columns: &[
            "suggestion",
            "title",
            "language",
            "themes",
            "dialogue",
            "date",
            "groups",
            "paper",
            "paragraphs",
            "later_references",
            "indexed_to",
        ],
        rows: rows.collect(),
    }
}

/// One row for each reference from a suggestion to a later document.
pub(super) fn references(view: &View) -> Table {
    let all = view.suggestions();
    let rows = all.iter().flat_map(|one| {
        one.later.iter().map(move |later| {
            let original = later.text.in_language(&later.text.original);
            let sources = later.sources.iter().map(ToString::to_string);
            vec![
                Cell::text(&one.id),
                Cell::Number(later.number.into()),
                Cell::Text(later.kind.code().to_owned()),
                Cell::Day(later.date),
                Cell::text(&later.text.document),
                Cell::text_or_empty(later.text.symbol.as_ref()),
                Cell::text_or_empty(later.text.address.as_ref()),
                Cell::text_or_empty(original.map(|(_, line)| line)),
                Cell::text(&later.text.original),
                Cell::Text(sources.collect::<Vec<_>>().join("; ")),
            ]
        })
    });
    Table {
        title: "Later documents",
        columns: &[
            "suggestion",
            "reference",
            "kind",
            "date",
            "document",
            "symbol",
            "address",
            "says",
            "language",
            "sources",
        ],
        rows: rows.collect(),
    }
}

/// Its title as it was written first: rows are the same whatever language the reader speaks.
fn title(one: &SuggestionView) -> Cell {
    let original = one.text.in_language(&one.text.original);
    Cell::text_or_empty(original.map(|(_, words)| &words.title))
}
