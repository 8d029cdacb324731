//! The fonts: what comes with the program, and where a Chinese one is looked for.

mod han;

use std::sync::Arc;

use typst::foundations::Bytes;
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;

use crate::PressError;
pub(crate) use han::HanFolders;

/// The faces in the program, by file name. Read in place: they cost no memory of their own.
const VENDORED: [(&str, &[u8]); 5] = [
    (
        "LiberationSerif-Regular.ttf",
        include_bytes!("../../../assets/fonts/LiberationSerif-Regular.ttf"),
    ),
    (
        "LiberationSerif-Bold.ttf",
        include_bytes!("../../../assets/fonts/LiberationSerif-Bold.ttf"),
    ),
    (
        "LiberationSerif-Italic.ttf",
        include_bytes!("../../../assets/fonts/LiberationSerif-Italic.ttf"),
    ),
    (
        "Amiri-Regular.ttf",
        include_bytes!("../../../assets/fonts/Amiri-Regular.ttf"),
    ),
    (
        "Amiri-Bold.ttf",
        include_bytes!("../../../assets/fonts/Amiri-Bold.ttf"),
    ),
];

/// The faces of a run and Typst's index of them. Cheap to clone.
#[derive(Clone)]
pub(crate) struct Faces {
    fonts: Vec<Font>,
    book: Arc<LazyHash<FontBook>>,
    han: Option<Font>,
}

impl Faces {
    /// The faces that come with the program.
    pub(crate) fn vendored() -> Result<Self, PressError> {
        let fonts = VENDORED
            .into_iter()
            .map(|(name, bytes)| Font::new(Bytes::new(bytes), 0).ok_or(PressError::Face(name)))
            .collect::<Result<Vec<_>, _>>()?;
        Ok(Self::indexed(fonts, None))
    }

    /// These and a Chinese face.
    pub(crate) fn with_han(&self, han: Font) -> Self {
        let mut fonts = self.fonts.clone();
        fonts.push(han.clone());
        Self::indexed(fonts, Some(han))
    }

    fn indexed(fonts: Vec<Font>, han: Option<Font>) -> Self {
        let book = Arc::new(LazyHash::new(FontBook::from_fonts(&fonts)));
        Self { fonts, book, han }
    }

    pub(crate) fn book(&self) -> &LazyHash<FontBook> {
        &self.book
    }

    pub(crate) fn get(&self, index: usize) -> Option<Font> {
        self.fonts.get(index).cloned()
    }

    /// The family name of the Chinese face, where there is one.
    pub(crate) fn han_family(&self) -> Option<String> {
        self.han.as_ref().map(|font| font.info().family.clone())
    }

    /// Whether one family has all of these characters in each of its weights: then they can be drawn together.
    pub(crate) fn draw(&self, characters: impl Iterator<Item = char> + Clone) -> bool {
        self.families()
            .any(|mut family| family.all(|font| characters.clone().all(|letter| has(font, letter))))
    }

    /// The faces of each family; a face that stands in more than one group is only asked twice.
    fn families(&self) -> impl Iterator<Item = impl Iterator<Item = &Font>> {
        self.fonts.iter().map(move |first| {
            self.fonts
                .iter()
                .filter(move |font| font.info().family == first.info().family)
        })
    }
}

fn has(font: &Font, letter: char) -> bool {
    font.info().coverage.contains(letter.into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_faces_in_the_program_draw_the_letters_of_five_languages() {
        let faces = Faces::vendored().unwrap();
        for words in [
            "Organized Crime – “§ 3”",
            "œuvre à l’État",
            "¿Año?",
            "Ёлка №",
            "الأمم، ١؟",
        ] {
            assert!(
                words
                    .chars()
                    .all(|letter| faces.draw(std::iter::once(letter))),
                "{words}"
            );
        }
        assert!(!faces.draw(std::iter::once('联')));
    }
}
