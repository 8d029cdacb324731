//! The printer that the site is handed: Typst, loaded when the first paper is printed.

use papers::Paper;
use papers::compose::{Confirmation, Pack};
use press::Press;
use std::path::PathBuf;
use std::sync::OnceLock;

/// Prints papers as PDF.
pub struct TypstPrinter {
    press: OnceLock<Result<Press, String>>,
    fonts: Option<PathBuf>,
}

impl TypstPrinter {
    /// A printer that looks for a Chinese font in this folder before the system's.
    pub fn new(fonts: Option<PathBuf>) -> Self {
        Self {
            press: OnceLock::new(),
            fonts,
        }
    }

    fn press(&self) -> Result<&Press, String> {
        self.press
            .get_or_init(|| {
                let press = Press::new().map_err(|error| error.to_string())?;
                Ok(match &self.fonts {
                    Some(folder) => press.with_font_folder(folder),
                    None => press,
                })
            })
            .as_ref()
            .map_err(Clone::clone)
    }
}

impl web::Printer for TypstPrinter {
    fn pdf(&self, paper: &Paper) -> Result<Vec<u8>, String> {
        self.press()?.pdf(paper).map_err(|error| error.to_string())
    }

    fn confirmation(&self, said: &Confirmation) -> Result<Vec<u8>, String> {
        self.press()?
            .confirmation(said)
            .map_err(|error| error.to_string())
    }

    fn pack(&self, said: &Pack) -> Result<Vec<u8>, String> {
        self.press()?.pack(said).map_err(|error| error.to_string())
    }
}
