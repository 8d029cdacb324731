//! The versions of a paragraph, the newest first, each beside what stands.

use crate::page::Page;
use crate::summary::by;
use crate::summary::facts;
use mechanism::{ParagraphView, SummaryView, View};
use papers::differences::Piece;
use papers::draft::compare_words;

/// A version that stood before.
pub(super) struct Earlier {
    pub(super) number: String,
    pub(super) by: String,
    /// Word by word against what stands; empty: destroyed.
    pub(super) words: Vec<Piece>,
}

pub(super) fn earlier(
    page: &Page,
    view: &View,
    summary: &SummaryView,
    one: &ParagraphView,
) -> Vec<Earlier> {
    let lang = facts::language(summary);
    let now = one.text.as_ref().map_or("", |text| text.text.as_str());
    let versions = view
        .paragraph_versions(&summary.dialogue, one.id)
        .into_iter();
    versions
        .filter(|version| version.number != one.version)
        .map(|version| Earlier {
            number: page.with(
                "notes-version",
                "number",
                page.number(version.number.into()),
            ),
            by: by(page, version.author.as_deref(), version.at),
            words: version
                .text
                .map(|text| compare_words(lang, &text.text, now))
                .unwrap_or_default(),
        })
        .collect()
}
