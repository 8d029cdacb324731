//! The parts of a paper as they stand on its pages.

use crate::read::clean::Line;
use crate::read::defects::Defect;
use crate::read::running::Running;

/// A paper's parts, each knowing its lines.
#[derive(Debug, Default)]
pub(in crate::read) struct Shape {
    /// The lines above the first heading or paragraph.
    pub(in crate::read) masthead: Vec<Line>,
    pub(in crate::read) headings: Vec<Heading>,
    pub(in crate::read) paragraphs: Vec<Body>,
    /// Numbered footnotes as printed.
    pub(in crate::read) notes: Vec<Foot>,
    /// Starred notes in order: agenda item, late submission.
    pub(in crate::read) stars: Vec<Running>,
    /// Links away from their words.
    pub(in crate::read) loose: Vec<Loose>,
    /// Whether the mark that ends a paper was met.
    pub(in crate::read) ended: bool,
    pub(in crate::read) defects: Vec<Defect>,
}

#[derive(Debug)]
pub(in crate::read) struct Heading {
    pub(in crate::read) level: Level,
    pub(in crate::read) text: Running,
    /// How many paragraphs stand above it.
    pub(in crate::read) above: usize,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::read) enum Level {
    /// "I."
    Section,
    /// "A."
    Subsection,
}

#[derive(Debug, Default)]
pub(in crate::read) struct Body {
    pub(in crate::read) text: Running,
    pub(in crate::read) subparagraphs: Vec<Running>,
}

impl Body {
    /// The text that a further line goes on with.
    pub(in crate::read) fn last(&self) -> &Running {
        self.subparagraphs.last().unwrap_or(&self.text)
    }

    pub(super) fn last_mut(&mut self) -> &mut Running {
        self.subparagraphs.last_mut().unwrap_or(&mut self.text)
    }
}

#[derive(Debug)]
pub(in crate::read) struct Foot {
    pub(in crate::read) number: usize,
    /// Whether the indicator is printed in plain figures.
    pub(in crate::read) plain: bool,
    pub(in crate::read) text: Running,
    /// How many paragraphs had begun above it.
    pub(in crate::read) above: usize,
}

#[derive(Debug)]
pub(in crate::read) struct Loose {
    pub(in crate::read) text: Running,
    pub(in crate::read) page: usize,
}
