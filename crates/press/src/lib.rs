//! A United Nations paper to PDF, by Typst: tagged, archivable, and the same bytes for the same paper.
//!
//! ```text
//! Paper ──▶ sheet (every word of the page, as data) ──▶ paper.typ (its layout) ──▶ Typst ──▶ PDF/A-2a, tagged
//! ```
//!
//! * `sheet` takes the words around the text and the numbers in it from `papers`, as every other format does.
//! * `paper.typ` decides how it looks. It reads the sheet as JSON, so nothing a paper says can become Typst code.
//! * `faces` are the fonts: Latin, Cyrillic and Arabic come with the program, Chinese from the system.
//! * `letters` replaces what no face can draw, so that one odd character never costs the whole paper.
//! * `world` is all that Typst sees: two files, no file system, no network, no clock.
//!
//! A crate of its own, because Typst takes long to build and nothing else needs it.

mod confirmation;
mod error;
mod faces;
mod letters;
mod pack;
mod sheet;
mod world;

use std::path::PathBuf;

use papers::Paper;
use papers::compose::{Confirmation, Pack};
use typst::foundations::{Bytes, Smart};
use typst::syntax::Source;
use typst::utils::LazyHash;
use typst::{Feature, Library, LibraryExt};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

use confirmation::Card;
pub use error::PressError;
use faces::{Faces, HanFolders};
use letters::Letters;
use pack::Bundle;
use sheet::Sheet;
use world::{Desk, World};

/// Three times the longest paper that the United Nations accept (rule S6: 10,700 words).
const MOST_CHARACTERS: usize = 200_000;
/// A pack is no paper: with the texts of everybody who speaks on a day it is as long as several.
const MOST_CHARACTERS_OF_A_PACK: usize = 800_000;

/// Sets papers. Make one and keep it: it holds the faces and Typst's library, and nothing of the papers it set.
///
/// Threads may share it. A run takes some 30 MiB while it lasts, 50 MiB where it reads a Chinese face.
pub struct Press {
    desk: Desk,
    cards: Desk,
    packs: Desk,
    faces: Faces,
    han: HanFolders,
    standards: PdfStandards,
}

impl Press {
    /// A press with the faces that come with the program; a Chinese one is looked for when first needed.
    ///
    /// # Errors
    /// When a face or the template in the program itself is damaged.
    pub fn new() -> Result<Self, PressError> {
        let standards = PdfStandards::new(&[PdfStandard::A_2a, PdfStandard::Ua_1])
            .map_err(|reason| PressError::Setting(reason.message().to_string()))?;
        Ok(Self {
            desk: desk("paper", include_str!("paper.typ"))?,
            cards: desk("confirmation", include_str!("confirmation.typ"))?,
            packs: desk("pack", include_str!("pack.typ"))?,
            faces: Faces::vendored()?,
            han: HanFolders::system(),
            standards,
        })
    }

    /// Also looks for a Chinese face in `folder`, before the system's folders.
    #[must_use]
    pub fn with_font_folder(mut self, folder: impl Into<PathBuf>) -> Self {
        self.han.prefer(folder.into());
        self
    }

    /// The paper as PDF.
    ///
    /// The same paper gives the same bytes: date and identity come from the paper, never from the clock. Characters
    /// that no face can draw are printed as `□`.
    ///
    /// # Errors
    /// [`PressError::NoChineseFont`] for a Chinese paper on a machine without a Chinese face, [`PressError::TooLong`]
    /// for more text than any paper may have.
    pub fn pdf(&self, paper: &Paper) -> Result<Vec<u8>, PressError> {
        let mut sheet = Sheet::of(paper);
        if sheet.characters() > MOST_CHARACTERS {
            return Err(PressError::TooLong {
                most: MOST_CHARACTERS,
            });
        }
        let faces = self.faces_for(paper, &mut sheet)?;
        let sheet = sheet.fitted(&Letters::of(&faces), faces.han_family());
        let data = serde_json::to_string(&sheet)
            .map_err(|error| PressError::Setting(error.to_string()))?;
        let world = World {
            desk: &self.desk,
            faces: &faces,
            data: Bytes::from_string(data),
        };
        let printed = self.print(&world, sheet.identity());
        // Typst remembers what it laid out for a next, slightly changed run; a server would only grow by it.
        typst::comemo::evict(0);
        printed
    }

    /// The confirmation of somebody's participation as PDF: one sheet, archivable, the same bytes for the same words.
    ///
    /// # Errors
    /// [`PressError::NoChineseFont`] for a Chinese confirmation on a machine without a Chinese face.
    pub fn confirmation(&self, said: &Confirmation) -> Result<Vec<u8>, PressError> {
        let faces = self.faces_of(said.language, || {
            confirmation::any_character(said, letters::is_han)
        })?;
        let card = Card::of(said, &Letters::of(&faces), faces.han_family());
        let data =
            serde_json::to_string(&card).map_err(|error| PressError::Setting(error.to_string()))?;
        let identity = format!("confirmation {}", said.reference);
        let world = World {
            desk: &self.cards,
            faces: &faces,
            data: Bytes::from_string(data),
        };
        let printed = self.print(&world, identity);
        typst::comemo::evict(0);
        printed
    }

    /// The pack of a meeting as PDF: archivable, the same bytes for the same words.
    ///
    /// # Errors
    /// [`PressError::NoChineseFont`] for a Chinese pack on a machine without a Chinese face, [`PressError::TooLong`] where
    /// the texts in it are longer than a day has time for.
    pub fn pack(&self, said: &Pack) -> Result<Vec<u8>, PressError> {
        let mut bundle = Bundle::of(said);
        if bundle.characters() > MOST_CHARACTERS_OF_A_PACK {
            return Err(PressError::TooLong {
                most: MOST_CHARACTERS_OF_A_PACK,
            });
        }
        let faces = self.faces_of(said.language, || bundle.any_character(letters::is_han))?;
        let bundle = bundle.fitted(&Letters::of(&faces), faces.han_family());
        let data = serde_json::to_string(&bundle)
            .map_err(|error| PressError::Setting(error.to_string()))?;
        let identity = bundle.identity();
        let world = World {
            desk: &self.packs,
            faces: &faces,
            data: Bytes::from_string(data),
        };
        let printed = self.print(&world, identity);
        typst::comemo::evict(0);
        printed
    }

    /// The faces of a run. A Chinese face is large: it is read when a paper has Chinese letters, and let go after.
    fn faces_for(&self, paper: &Paper, sheet: &mut Sheet) -> Result<Faces, PressError> {
        self.faces_of(paper.language, || sheet.any_character(letters::is_han))
    }

    fn faces_of(
        &self,
        language: words::Lang,
        any_han: impl FnOnce() -> bool,
    ) -> Result<Faces, PressError> {
        let chinese = language == words::Lang::Zh;
        if !chinese && !any_han() {
            return Ok(self.faces.clone());
        }
        match self.han.face() {
            Some(han) => Ok(self.faces.with_han(han)),
            None if chinese => Err(PressError::NoChineseFont),
            None => Ok(self.faces.clone()),
        }
    }

    fn print(&self, world: &World<'_>, identity: String) -> Result<Vec<u8>, PressError> {
        let document = typst::compile::<PagedDocument>(world)
            .output
            .map_err(PressError::setting)?;
        let options = PdfOptions {
            ident: Smart::Custom(identity),
            creator: Smart::Custom(Some("Convene".to_owned())),
            standards: self.standards.clone(),
            ..PdfOptions::default()
        };
        typst_pdf::pdf(&document, &options).map_err(PressError::setting)
    }
}

/// Typst's library, with the means to say of a cell that it is the head of its row.
fn library() -> Library {
    let features = [Feature::A11yExtras].into_iter().collect();
    Library::builder().with_features(features).build()
}

/// A template with the name of its data: `paper.typ` reads `paper.json`.
fn desk(name: &str, template: &str) -> Result<Desk, PressError> {
    Ok(Desk {
        library: LazyHash::new(library()),
        template: Source::new(world::file(&format!("{name}.typ"))?, template.to_owned()),
        data: world::file(&format!("{name}.json"))?,
    })
}

impl std::fmt::Debug for Press {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter
            .debug_struct("Press")
            .field("han", &self.han)
            .finish_non_exhaustive()
    }
}
