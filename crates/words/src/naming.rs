//! How persons and places are named in a line.

use crate::{Lang, has, say, say_with};

/// A name with its honorific, as the language has it: `Mr. Name`, `Mme Name`, `Sr. Name`.
///
/// The record keeps the honorific as the source printed it, in English. `Mr.` and `Ms.`, the two
/// that papers print (rule W4), are said in the language; any other stands as it is.
pub fn person(lang: Lang, honorific: Option<&str>, name: &str) -> String {
    let key = match honorific {
        None => return name.to_owned(),
        Some("Mr.") => "honorific-mr",
        Some("Ms.") => "honorific-ms",
        Some(other) => return format!("{other}\u{a0}{name}"),
    };
    say_with(lang, key, &[("name", name.into())])
}

/// A city's name in the language where ours has one (`Vienna`, `Vienne`), else as the record has
/// it, in English.
pub fn place(lang: Lang, city: &str) -> String {
    let key = format!("place-{}", city.to_lowercase());
    if has(lang, &key) {
        say(lang, &key).into_owned()
    } else {
        city.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn honorifics_are_those_of_the_language() {
        let said: Vec<_> = Lang::ALL
            .map(|lang| person(lang, Some("Ms."), "Ana Ñ").replace('\u{a0}', " "))
            .into();
        assert_eq!(
            said,
            [
                "السيدة \u{2068}Ana Ñ\u{2069}",
                "Ana Ñ女士",
                "Ms. Ana Ñ",
                "Mme Ana Ñ",
                "г-жа Ana Ñ",
                "Sra. Ana Ñ"
            ]
        );
        assert_eq!(person(Lang::Es, Some("Dr."), "Ana"), "Dr.\u{a0}Ana");
        assert_eq!(person(Lang::Es, None, "Ana"), "Ana");
    }

    #[test]
    fn places_are_those_of_the_language() {
        let said: Vec<_> = Lang::ALL.map(|lang| place(lang, "Vienna")).into();
        assert_eq!(
            said,
            ["فيينا", "维也纳", "Vienna", "Vienne", "Вена", "Viena"]
        );
        assert_eq!(place(Lang::Fr, "Nowhere"), "Nowhere");
    }
}
