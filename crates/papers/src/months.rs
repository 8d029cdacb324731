//! Finding the names of months in running text, to read dates and to keep them together.

use words::Lang;
use words::dates::months_after_day;

/// As English writes them.
pub(crate) const ENGLISH: &[&str] = months_after_day(Lang::En);

/// Whether a word that follows a day begins the name of a month. An Arabic month has two names, of which the first may
/// have two words.
pub(crate) fn begins_month(language: Lang, word: &str) -> bool {
    let begins = |name: &&str| name.split([' ', '/']).next() == Some(word);
    months_after_day(language).iter().any(begins)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_month_begins_with_its_first_word_in_the_form_that_follows_a_day() {
        for (language, word) in [
            (Lang::En, "May"),
            (Lang::Ru, "мая"),
            (Lang::Es, "mayo"),
            (Lang::Ar, "أيار"),
            (Lang::Ar, "تشرين"),
        ] {
            assert!(begins_month(language, word), "{word}");
        }
        for (language, word) in [
            (Lang::En, "May."),
            (Lang::En, ""),
            (Lang::Ru, "май"),
            (Lang::Ar, "الأول"),
            (Lang::Zh, "5月"),
        ] {
            assert!(!begins_month(language, word), "{word}");
        }
    }
}
