//! The printed pack of a meeting, as data for its template.

use papers::compose::Pack;
use serde::Serialize;

use crate::letters::Letters;

/// The pack as `pack.typ` reads it.
#[derive(Debug, Serialize)]
pub(crate) struct Bundle {
    #[serde(flatten)]
    pack: Pack,
    direction: &'static str,
    han_face: Option<String>,
    year: i16,
    month: i8,
    day: i8,
}

impl Bundle {
    pub(crate) fn of(pack: &Pack) -> Self {
        Self {
            direction: pack.language.dir(),
            han_face: None,
            year: pack.made.year(),
            month: pack.made.month(),
            day: pack.made.day(),
            pack: pack.clone(),
        }
    }

    /// The pack in letters that can be drawn.
    pub(crate) fn fitted(mut self, letters: &Letters<'_>, han_face: Option<String>) -> Self {
        self.pack
            .each_text(&mut |text| *text = letters.fit(text.as_str()));
        self.han_face = han_face;
        self
    }

    /// How long it is.
    pub(crate) fn characters(&mut self) -> usize {
        let mut count = 0;
        self.pack
            .each_text(&mut |text| count += text.chars().count());
        count
    }

    /// Whether any of its letters is such a one.
    pub(crate) fn any_character(&mut self, is: impl Fn(char) -> bool) -> bool {
        let mut any = false;
        self.pack
            .each_text(&mut |text| any = any || text.contains(&is));
        any
    }

    /// What makes this pack this one and no other: the meeting and the second, which its restriction names.
    pub(crate) fn identity(&self) -> String {
        let Pack {
            language,
            title,
            restricted,
            ..
        } = &self.pack;
        format!("pack\n{}\n{title}\n{restricted}", language.code())
    }
}
