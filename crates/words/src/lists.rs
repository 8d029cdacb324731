//! Lists in a sentence, without a comma before the conjunction.

use crate::Lang;

/// "a, b and c". In Spanish the conjunction gives way before its own sound ("e investigación");
/// in Arabic it stands before every item and is written with it.
pub fn list(lang: Lang, items: &[&str]) -> String {
    let last = items.last().copied().unwrap_or_default();
    match lang {
        Lang::Ar => items.join(" و"),
        Lang::Zh => joined(items, "、", "和"),
        Lang::En => joined(items, ", ", " and "),
        Lang::Fr => joined(items, ", ", " et "),
        Lang::Ru => joined(items, ", ", " и "),
        Lang::Es if sounds_like_y(last) => joined(items, ", ", " e "),
        Lang::Es => joined(items, ", ", " y "),
    }
}

/// A list whose items have commas of their own, such as officers with their titles: a comma
/// before the conjunction too, so that it is clear where an item ends.
pub fn list_of_phrases(lang: Lang, items: &[&str]) -> String {
    let last = items.last().copied().unwrap_or_default();
    match lang {
        Lang::Ar => items.join("، و"),
        Lang::Zh => joined(items, "、", "和"),
        Lang::En => joined(items, ", ", ", and "),
        Lang::Fr => joined(items, ", ", ", et "),
        Lang::Ru => joined(items, ", ", ", и "),
        Lang::Es if sounds_like_y(last) => joined(items, ", ", ", e "),
        Lang::Es => joined(items, ", ", ", y "),
    }
}

fn joined(items: &[&str], between: &str, before_last: &str) -> String {
    match items {
        [] => String::new(),
        [only] => (*only).to_owned(),
        [first @ .., last] => format!("{}{before_last}{last}", first.join(between)),
    }
}

/// Whether a Spanish word begins with the sound of "y": "i" or "hi", but not "hie", "hia", "io".
fn sounds_like_y(word: &str) -> bool {
    let word = crate::fold(word);
    let rest = word.strip_prefix('h').unwrap_or(&word);
    rest.strip_prefix('i')
        .is_some_and(|after| !after.starts_with(['a', 'e', 'o', 'u']))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(items: &[&str]) -> [String; 6] {
        [Lang::Ar, Lang::En, Lang::Es, Lang::Fr, Lang::Ru, Lang::Zh].map(|lang| list(lang, items))
    }

    #[test]
    fn lists_have_no_serial_comma() {
        assert_eq!(
            said(&["a", "b", "c"]),
            [
                "a وb وc",
                "a, b and c",
                "a, b y c",
                "a, b et c",
                "a, b и c",
                "a、b和c"
            ]
        );
        assert_eq!(
            said(&["a", "b"]),
            ["a وb", "a and b", "a y b", "a et b", "a и b", "a和b"]
        );
        assert_eq!(list(Lang::En, &["a"]), "a");
        assert_eq!(list(Lang::En, &[]), "");
    }

    #[test]
    fn the_spanish_conjunction_gives_way_to_its_own_sound() {
        assert_eq!(list(Lang::Es, &["España", "Italia"]), "España e Italia");
        assert_eq!(list(Lang::Es, &["padres", "hijos"]), "padres e hijos");
        assert_eq!(list(Lang::Es, &["agua", "hielo"]), "agua y hielo");
        assert_eq!(list(Lang::Es, &["Irán", "Yemen"]), "Irán y Yemen");
    }

    #[test]
    fn phrases_with_commas_are_told_apart() {
        let officers = ["Ms. A, Counsellor", "Mr. B, Director"];
        assert_eq!(
            list_of_phrases(Lang::En, &officers),
            "Ms. A, Counsellor, and Mr. B, Director"
        );
        assert_eq!(
            list_of_phrases(Lang::En, &officers[..1]),
            "Ms. A, Counsellor"
        );
    }
}
