//! What each paragraph of a draft is called today: its number, or the numeral of a heading.

use super::DraftParagraph;
use crate::write::numbering;
use mechanism::summary::ParagraphId;
use std::collections::HashMap;

/// The numbers of the paragraphs by their names.
pub(super) struct Outline {
    labels: HashMap<ParagraphId, String>,
}

impl Outline {
    /// Numbers follow from the order (rules S1, S3).
    pub(super) fn of(paragraphs: &[DraftParagraph<'_>]) -> Self {
        let (mut headings, mut numbered) = (0, 0);
        let labels = paragraphs.iter().map(|paragraph| {
            let label = if !paragraph.heading {
                numbered += 1;
                numbered.to_string()
            } else if paragraph.text.trim().is_empty() {
                String::new()
            } else {
                headings += 1;
                numbering::section(headings - 1)
            };
            (paragraph.id, label)
        });
        Self {
            labels: labels.collect(),
        }
    }

    /// What a reference to a paragraph prints.
    pub(super) fn label(&self, id: ParagraphId) -> Option<String> {
        self.labels.get(&id).cloned()
    }
}
