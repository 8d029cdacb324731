//! The headings of a paper as a tree, for a list of contents beside it.

use super::layout::{Block, Layout};
use crate::Paper;
use serde::Serialize;

/// A heading and what stands under it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct OutlineEntry {
    /// The id of the heading in the HTML of the paper.
    pub id: String,
    /// "II. Opening".
    pub label: String,
    /// The headings one level down.
    pub children: Vec<OutlineEntry>,
}

/// The headings of a paper.
pub fn outline(paper: &Paper) -> Vec<OutlineEntry> {
    let layout = Layout::of(paper);
    let mut top: Vec<OutlineEntry> = Vec::new();
    for block in &layout.blocks {
        let Block::Heading {
            path, label, text, ..
        } = block
        else {
            continue;
        };
        let entry = OutlineEntry {
            id: heading_id(path),
            label: format!("{label} {text}"),
            children: Vec::new(),
        };
        // A subsection of a section without heading hangs from the last heading there is.
        let mut level = &mut top;
        for _ in 1..path.len() {
            if level.is_empty() {
                break;
            }
            let last = level.len() - 1;
            level = &mut level[last].children;
        }
        level.push(entry);
    }
    top
}

/// The id of a heading: `section-2`, `section-2-1`.
pub(super) fn heading_id(path: &[usize]) -> String {
    let mut id = String::from("section");
    for place in path {
        id.push('-');
        id.push_str(&place.to_string());
    }
    id
}
