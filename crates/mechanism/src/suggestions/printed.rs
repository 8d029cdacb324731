//! Which paragraphs a summary has, where the record holds its text. Numbers follow from the place of a paragraph (rule S1).

use crate::{PaperId, World};
use serde::Deserialize;

/// Of a paper, as much as has numbers.
#[derive(Deserialize)]
struct Numbered {
    #[serde(default)]
    sections: Vec<Section>,
}

#[derive(Deserialize)]
struct Section {
    #[serde(default)]
    paragraphs: Vec<serde::de::IgnoredAny>,
    #[serde(default)]
    subsections: Vec<Self>,
}

impl Section {
    fn paragraphs(&self) -> usize {
        let below = self.subsections.iter().map(Self::paragraphs);
        self.paragraphs.len() + below.sum::<usize>()
    }
}

/// The number of a paper's last paragraph; `None`: the record does not hold the text, or not beside the world.
pub(super) fn last_paragraph(world: &World, paper: &PaperId) -> Option<usize> {
    let text = world.papers.get(paper)?.text?;
    let text: Numbered = serde_json::from_str(world.shelf.get(&text.row)?).ok()?;
    Some(text.sections.iter().map(Section::paragraphs).sum())
}
