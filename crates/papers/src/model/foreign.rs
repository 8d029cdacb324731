//! Words in another language than the paper's.

use serde::{Deserialize, Serialize};
use words::{Direction, Lang};

/// A run of words in another language than the paper's: the title of a source, a suggestion that nobody has translated.
///
/// Whoever reads a paper aloud, checks its spelling or breaks its lines has to know where the language changes and where it
/// changes back (WCAG 2.2, criterion 3.1.2), so every format says both. No rule of form is asked of such words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Foreign {
    /// The language; `None`: it is none of the six, and the record has its name at best.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<Lang>,
    /// The words.
    pub text: String,
}

impl Foreign {
    /// The code by which formats name the language, "und" where it has none.
    pub fn code(&self) -> &'static str {
        self.language.map_or("und", Lang::code)
    }

    /// Which way the words run: as their language does, and as their first letter does where that is not known.
    pub fn direction(&self) -> Direction {
        let first = || self.text.chars().find(|c| c.is_alphabetic());
        match self.language {
            Some(language) => language.direction(),
            None if first().is_some_and(is_right_to_left) => Direction::RightToLeft,
            None => Direction::LeftToRight,
        }
    }

    /// `rtl` or `ltr`, for `dir` attributes.
    pub fn dir(&self) -> &'static str {
        match self.direction() {
            Direction::LeftToRight => "ltr",
            Direction::RightToLeft => "rtl",
        }
    }
}

/// Hebrew, Arabic and the scripts between them, with their presentation forms.
pub(crate) const fn is_right_to_left(c: char) -> bool {
    matches!(c, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefe}')
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Span;

    #[test]
    fn a_language_that_has_no_code_runs_as_its_letters_do() {
        let run = |text: &str| Foreign {
            language: None,
            text: text.to_owned(),
        };
        assert_eq!((run("Kichwa").code(), run("Kichwa").dir()), ("und", "ltr"));
        assert_eq!(run("«ایران» 2").dir(), "rtl");
        assert_eq!(run("12 – 3").dir(), "ltr");
    }

    #[test]
    fn words_are_marked_unless_they_are_in_the_papers_own_language() {
        let quoted = |code| Span::quoted("Words", code, Lang::Fr);
        assert_eq!(quoted("fr"), Span::text("Words"));
        for (code, language) in [("en", Some(Lang::En)), ("Kiswahili", None), ("", None)] {
            let text = "Words".to_owned();
            assert_eq!(quoted(code), Span::Foreign(Foreign { language, text }));
        }
    }

    /// Papers are stored: those from before there were such runs are read as they were written.
    #[test]
    fn what_is_stored_names_the_language_and_older_papers_are_read_as_they_are() {
        let stored = serde_json::to_string(&Span::quoted("A title", "en", Lang::Zh)).unwrap();
        assert_eq!(stored, r#"{"foreign":{"language":"en","text":"A title"}}"#);
        let unknown = serde_json::to_string(&Span::quoted("Jina", "Kiswahili", Lang::Zh)).unwrap();
        assert_eq!(unknown, r#"{"foreign":{"text":"Jina"}}"#);
        for stored in [stored.as_str(), &unknown, r#"{"text":"As ever"}"#] {
            let span: Span = serde_json::from_str(stored).unwrap();
            assert_eq!(serde_json::to_string(&span).unwrap(), stored);
        }
    }
}
