//! Folding: what two spellings of a word have in common, for matching.

use icu_normalizer::DecomposingNormalizerBorrowed;

/// A text without what readers leave out when they type: capitals, accents, the forms of Arabic
/// letters and its vowel signs, the width of East Asian ones. `й` stays itself, being a letter and
/// no accented `и`.
pub fn fold(text: &str) -> String {
    stripped(text).map(arabic_base_form).collect()
}

/// As [`fold`], but with the letters on which Arabic endings are recognized.
pub(crate) fn fold_for_stemming(text: &str) -> String {
    stripped(text).collect()
}

/// Lower case, compatibility forms apart, without marks.
fn stripped(text: &str) -> impl Iterator<Item = char> {
    let normalizer = const { DecomposingNormalizerBorrowed::new_nfkd() };
    let lower = text.to_lowercase();
    let mut letters: Vec<char> = Vec::with_capacity(text.len());
    for letter in normalizer.normalize_iter(lower.chars()) {
        match (letter, letters.last_mut()) {
            (BREVE, Some(last)) if *last == 'и' => *last = 'й',
            (letter, _) if is_mark(letter) => {}
            (letter, _) => letters.push(letter),
        }
    }
    letters.into_iter().flat_map(|letter| {
        // Lower case once more: compatibility forms such as ℡ come apart into capitals.
        european_digit(letter).to_lowercase()
    })
}

const BREVE: char = '\u{306}';

/// Marks that are written over or under letters, and the stretching sign of Arabic.
fn is_mark(letter: char) -> bool {
    matches!(letter,
        '\u{300}'..='\u{36f}'
        | '\u{483}'..='\u{489}'
        | '\u{610}'..='\u{61a}'
        | '\u{640}'
        | '\u{64b}'..='\u{65f}'
        | '\u{670}'
        | '\u{6d6}'..='\u{6dc}'
        | '\u{6df}'..='\u{6e4}'
        | '\u{6e7}' | '\u{6e8}'
        | '\u{6ea}'..='\u{6ed}'
        | '\u{1dc0}'..='\u{1dff}'
        | '\u{20d0}'..='\u{20ff}'
        | '\u{fe20}'..='\u{fe2f}')
}

/// Letters that Arabic writers use for one another.
fn arabic_base_form(letter: char) -> char {
    match letter {
        'ٱ' => 'ا',
        'ى' => 'ي',
        'ة' => 'ه',
        _ => letter,
    }
}

/// The digits of Arabic and Persian texts as those of the others.
fn european_digit(letter: char) -> char {
    let zero = match letter {
        '\u{660}'..='\u{669}' => 0x660,
        '\u{6f0}'..='\u{6f9}' => 0x6f0,
        _ => return letter,
    };
    char::from_digit(u32::from(letter) - zero, 10).unwrap_or(letter)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn accents_and_capitals_go() {
        assert_eq!(fold("Ángel Müller, ÉTATS"), "angel muller, etats");
        assert_eq!(fold("Ｍexico ﬁn"), "mexico fin");
    }

    #[test]
    fn russian_keeps_its_short_i() {
        assert_eq!(fold("Чёрный Йод"), "черный йод");
        assert_eq!(fold("и\u{306}"), "й");
    }

    #[test]
    fn arabic_letters_take_their_base_forms() {
        assert_eq!(fold("الأُسْلِحَة"), fold("الاسلحه"));
        assert_eq!(fold("إلى"), fold("الي"));
        assert_eq!(fold("مـؤتمر"), fold("موتمر"));
        assert_eq!(fold("٢٠٢٤"), "2024");
    }

    #[test]
    fn chinese_stays() {
        assert_eq!(fold("枪支问题"), "枪支问题");
    }

    proptest! {
        #[test]
        fn folding_twice_changes_nothing(text in ".{0,40}") {
            let once = fold(&text);
            prop_assert_eq!(fold(&once), once);
        }
    }
}
