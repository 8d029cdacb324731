//! The versions of a paragraph, the newest first.

use super::page::by;
use crate::page::Page;
use mechanism::{DialogueId, ParagraphView, View};

/// A version that stood before.
pub(super) struct Earlier {
    pub(super) number: String,
    pub(super) by: String,
    /// As typed; empty: destroyed.
    pub(super) text: String,
}

pub(super) fn earlier(
    page: &Page,
    view: &View,
    dialogue: &DialogueId,
    one: &ParagraphView,
) -> Vec<Earlier> {
    let versions = view.paragraph_versions(dialogue, one.id).into_iter();
    versions
        .filter(|version| version.number != one.version)
        .map(|version| Earlier {
            number: page.with(
                "notes-version",
                "number",
                page.number(version.number.into()),
            ),
            by: by(page, version.author.as_deref(), version.at),
            text: version
                .text
                .map(|text| text.text.clone())
                .unwrap_or_default(),
        })
        .collect()
}
