//! Small matters of a text that are not its meaning: a capital at its head, the gap in it.

use crate::Lang;

/// The text with a capital as its first letter, as the beginning of a sentence or a line asks.
pub fn capitalized(text: &str) -> String {
    let mut letters = text.chars();
    match letters.next() {
        Some(first) => first.to_uppercase().chain(letters).collect(),
        None => String::new(),
    }
}

/// What stands between two sentences: a space; nothing in Chinese, whose full stop has its own.
pub fn between_sentences(lang: Lang) -> &'static str {
    match lang {
        Lang::Zh => "",
        Lang::Ar | Lang::En | Lang::Es | Lang::Fr | Lang::Ru => " ",
    }
}

#[cfg(test)]
mod tests {
    use super::capitalized;

    #[test]
    fn only_the_first_letter_changes() {
        assert_eq!(capitalized("sixty-nine NGOs"), "Sixty-nine NGOs");
        assert_eq!(capitalized("évaluation"), "Évaluation");
        assert_eq!(capitalized("第六十届"), "第六十届");
        assert_eq!(capitalized(""), "");
    }
}
