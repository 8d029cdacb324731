//! Numbers as United Nations texts write them.
//!
//! English spells numbers out (rules N1 to N4) and has its own module; the other languages need
//! figures, and ordinals in words for sessions.

mod english;
mod french;
mod gatherings;
mod sessions;

pub use english::{
    cardinal, cardinal_capitalized, ordinal_figure, ordinal_word, read_cardinal, read_ordinal_word,
};
pub use gatherings::{Gathering, concluded_ordinal, meeting_ordinal};
pub use sessions::{session_line, session_ordinal};

use crate::Lang;

/// A number in figures, grouped by thousands as the organization's texts in the language do:
/// a comma in English, a full stop in Spanish, elsewhere a space that does not break.
pub fn figure(lang: Lang, number: u64) -> String {
    let separator = match lang {
        Lang::En => ',',
        Lang::Es => '.',
        Lang::Ar | Lang::Fr | Lang::Ru | Lang::Zh => '\u{a0}',
    };
    let digits = number.to_string();
    let mut grouped = String::with_capacity(digits.len() + digits.len() / 3 * 2);
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            grouped.push(separator);
        }
        grouped.push(digit);
    }
    grouped
}

/// A short ordinal for pages, where what is counted is a dialogue: `3rd`, `3e`, `3º`, `3-й`,
/// `الثالث`, `第3`.
///
/// The word for a dialogue is masculine in the four languages that have gender, so the masculine
/// form stands; Arabic has no short form and says the word, up to ninety-nine.
pub fn ordinal(lang: Lang, number: u64) -> String {
    match lang {
        Lang::En => ordinal_figure(number),
        Lang::Fr if number == 1 => "1er".to_owned(),
        Lang::Fr => format!("{number}e"),
        Lang::Es => format!("{number}º"),
        Lang::Ru => format!("{number}-й"),
        Lang::Ar => sessions::arabic_masculine(number),
        Lang::Zh => format!("第{number}"),
    }
}

/// The ordinal of a dialogue within its year as papers say it: a word up to the tenth and, in
/// English, beyond; then figures. It stands before the noun in the masculine.
pub fn dialogue_ordinal(lang: Lang, number: u64) -> String {
    let words = match lang {
        Lang::En => return ordinal_word(number),
        Lang::Ar => return sessions::arabic_masculine(number),
        Lang::Zh => return sessions::chinese_occurrence(number),
        Lang::Fr if number == 1 => return "premier".to_owned(),
        Lang::Fr => return french_masculine(number),
        Lang::Es => SPANISH_BEFORE_NOUN,
        Lang::Ru => RUSSIAN_MASCULINE,
    };
    let index = number
        .checked_sub(1)
        .and_then(|index| usize::try_from(index).ok());
    match index.and_then(|index| words.get(index)) {
        Some(word) => (*word).to_owned(),
        None => ordinal(lang, number),
    }
}

/// Beyond the first, the French ordinals have one form for both genders.
fn french_masculine(number: u64) -> String {
    usize::try_from(number)
        .ok()
        .and_then(french::feminine_ordinal)
        .unwrap_or_else(|| ordinal(Lang::Fr, number))
}

const SPANISH_BEFORE_NOUN: [&str; 10] = [
    "primer", "segundo", "tercer", "cuarto", "quinto", "sexto", "séptimo", "octavo", "noveno",
    "décimo",
];

const RUSSIAN_MASCULINE: [&str; 10] = [
    "первый",
    "второй",
    "третий",
    "четвертый",
    "пятый",
    "шестой",
    "седьмой",
    "восьмой",
    "девятый",
    "десятый",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_are_grouped_as_each_language_does() {
        assert_eq!(figure(Lang::En, 1_234_567), "1,234,567");
        assert_eq!(figure(Lang::Es, 200_000), "200.000");
        for lang in [Lang::Ar, Lang::Fr, Lang::Ru, Lang::Zh] {
            assert_eq!(figure(lang, 89_690_200), "89\u{a0}690\u{a0}200");
        }
        assert_eq!(figure(Lang::En, 999), "999");
        assert_eq!(figure(Lang::En, 0), "0");
        assert_eq!(figure(Lang::En, 1_000), "1,000");
    }

    #[test]
    fn short_ordinals_count_dialogues() {
        let said: Vec<_> = Lang::ALL.map(|lang| ordinal(lang, 3)).into();
        assert_eq!(said, ["الثالث", "第3", "3rd", "3e", "3-й", "3º"]);
        assert_eq!(ordinal(Lang::Fr, 1), "1er");
        assert_eq!(ordinal(Lang::Ar, 11), "الحادي عشر");
    }

    #[test]
    fn dialogues_of_a_year_are_counted_in_words() {
        let said: Vec<_> = Lang::ALL.map(|lang| dialogue_ordinal(lang, 1)).into();
        assert_eq!(
            said,
            ["الأول", "第一次", "first", "premier", "первый", "primer"]
        );
        assert_eq!(dialogue_ordinal(Lang::Fr, 5), "cinquième");
        assert_eq!(dialogue_ordinal(Lang::Es, 11), "11º");
    }
}
