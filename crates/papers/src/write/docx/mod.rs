//! The paper as a Word document, for Documents Management, who work in Word.
//!
//! A writer of our own, because the form needs what libraries lack: footnotes with a mark of their own (`*`), headers
//! that differ on even and odd pages, and paragraphs from right to left. Measures are those of the New York template,
//! on A4. Numbers of paragraphs and headings are words of the text, not fields: nobody's Word renumbers a cited paper.
//! The package carries fixed times, so that the same paper gives the same bytes.

mod document;
mod furniture;
mod margins;
mod measures;
mod notes;
mod package;
mod part;
mod settings;
mod styles;
mod table;
mod theme;
mod working;

use super::WriteError;
use super::furniture::Furniture;
use super::layout::Layout;
use crate::Paper;
use package::{Package, Relation};
pub(crate) use working::{Bookmark, checksum};
pub use working::{Mark, Passage, Piece, Working, tracked, working};

/// The paper as the bytes of a DOCX file.
///
/// # Errors
/// When markup or package cannot be put together, which memory alone can cause.
pub fn docx(paper: &Paper) -> Result<Vec<u8>, WriteError> {
    let (furniture, layout) = (Furniture::of(paper), Layout::of(paper));
    let (document, links) = document::write(paper, &furniture, &layout)?;
    let (notes, note_links) = notes::write(paper, &furniture, &layout)?;
    let mut package = Package::new()?;
    package.add(
        "docProps/core.xml",
        Relation::CoreProperties,
        settings::core(paper, &furniture)?,
    )?;
    package.add(
        "docProps/app.xml",
        Relation::AppProperties,
        settings::app()?,
    )?;
    package.add(
        "word/styles.xml",
        Relation::Styles,
        styles::write(paper.language)?,
    )?;
    package.add(
        "word/settings.xml",
        Relation::Settings,
        settings::write(paper.language)?,
    )?;
    package.add("word/fontTable.xml", Relation::Fonts, settings::fonts()?)?;
    package.add("word/theme/theme1.xml", Relation::Theme, theme::write()?)?;
    for (name, relation, bytes) in margins::write(paper.language, &furniture)? {
        package.add(name, relation, bytes)?;
    }
    package.add("word/footnotes.xml", Relation::Footnotes, notes)?;
    package.links("word/_rels/footnotes.xml.rels", &note_links)?;
    package.finish(document, &links)
}
