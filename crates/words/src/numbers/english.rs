//! English numbers in words, and back: papers are written with them, and papers are read.

use super::figure;
use crate::Lang;

const SMALL: [(&str, &str); 20] = [
    ("zero", "zeroth"),
    ("one", "first"),
    ("two", "second"),
    ("three", "third"),
    ("four", "fourth"),
    ("five", "fifth"),
    ("six", "sixth"),
    ("seven", "seventh"),
    ("eight", "eighth"),
    ("nine", "ninth"),
    ("ten", "tenth"),
    ("eleven", "eleventh"),
    ("twelve", "twelfth"),
    ("thirteen", "thirteenth"),
    ("fourteen", "fourteenth"),
    ("fifteen", "fifteenth"),
    ("sixteen", "sixteenth"),
    ("seventeen", "seventeenth"),
    ("eighteen", "eighteenth"),
    ("nineteen", "nineteenth"),
];

const TENS: [(&str, &str); 8] = [
    ("twenty", "twentieth"),
    ("thirty", "thirtieth"),
    ("forty", "fortieth"),
    ("fifty", "fiftieth"),
    ("sixty", "sixtieth"),
    ("seventy", "seventieth"),
    ("eighty", "eightieth"),
    ("ninety", "ninetieth"),
];

/// A number in words, with "and" after hundred and hyphens from 21 to 99 (rule N4): "one hundred
/// and fifty-eight". From a million on, figures (rule N2).
pub fn cardinal(number: u64) -> String {
    match number {
        0..=99 => below_hundred(number, |(cardinal, _)| cardinal),
        100..=999 => {
            let hundreds = format!("{} hundred", cardinal(number / 100));
            with_rest(hundreds, number % 100, " and ")
        }
        1_000..=999_999 => {
            let thousands = format!("{} thousand", cardinal(number / 1_000));
            let rest = number % 1_000;
            with_rest(thousands, rest, if rest < 100 { " and " } else { " " })
        }
        _ => figure(Lang::En, number),
    }
}

/// A number in words for the beginning of a sentence (rule N3): "Sixty".
pub fn cardinal_capitalized(number: u64) -> String {
    crate::text::capitalized(&cardinal(number))
}

/// An ordinal in words, from first to nine hundred and ninety-ninth (rule N7); beyond, in figures.
pub fn ordinal_word(number: u64) -> String {
    match number {
        0..=99 => below_hundred(number, |(_, ordinal)| ordinal),
        100..=999 => {
            let hundreds = cardinal(number / 100);
            match number % 100 {
                0 => format!("{hundreds} hundredth"),
                rest => format!("{hundreds} hundred and {}", ordinal_word(rest)),
            }
        }
        _ => ordinal_figure(number),
    }
}

/// An ordinal in figures, as meetings are numbered from the tenth on (rule N8): "10th", "22nd".
pub fn ordinal_figure(number: u64) -> String {
    let ending = match (number % 100, number % 10) {
        (11..=13, _) => "th",
        (_, 1) => "st",
        (_, 2) => "nd",
        (_, 3) => "rd",
        _ => "th",
    };
    format!("{}{ending}", figure(Lang::En, number))
}

/// The number that words say, in any capitals: the way back from [`cardinal`]. `None` for
/// anything that [`cardinal`] would not have written, hyphens and "and" apart.
pub fn read_cardinal(words: &str) -> Option<u64> {
    let mut total = 0;
    let mut group = 0;
    let mut said_something = false;
    for word in words.split([' ', '-', '\u{a0}', '\n']) {
        let word = word.to_lowercase();
        match word.as_str() {
            "" | "and" => continue,
            "hundred" if (1..10).contains(&group) => group *= 100,
            "thousand" if total == 0 && group > 0 => {
                total = group * 1_000;
                group = 0;
            }
            _ => {
                let value = value_of(&word, |(cardinal, _)| cardinal)?;
                if !has_room(group, value) {
                    return None;
                }
                group += value;
            }
        }
        said_something = true;
    }
    said_something.then_some(total + group)
}

/// The number that an ordinal in words says: the way back from [`ordinal_word`].
pub fn read_ordinal_word(words: &str) -> Option<u64> {
    let words = words.trim();
    let (before, last) = match words.rfind([' ', '-', '\u{a0}']) {
        Some(at) => words.split_at(at),
        None => ("", words),
    };
    let last = last.trim_start_matches([' ', '-', '\u{a0}']).to_lowercase();
    let before = before.trim();
    if last == "hundredth" {
        return read_cardinal(before)?.checked_mul(100);
    }
    let value = value_of(&last, |(_, ordinal)| ordinal)?;
    if before.is_empty() {
        return Some(value);
    }
    let tens = read_cardinal(before)?;
    has_room(tens, value).then_some(tens + value)
}

fn below_hundred(number: u64, form: fn((&'static str, &'static str)) -> &'static str) -> String {
    let small = |number: u64| SMALL.get(number as usize).copied().unwrap_or_default();
    let tens = |number: u64| TENS.get(number as usize - 2).copied().unwrap_or_default();
    match (number / 10, number % 10) {
        (0 | 1, _) => form(small(number)).to_owned(),
        (ten, 0) => form(tens(ten)).to_owned(),
        (ten, unit) => format!("{}-{}", tens(ten).0, form(small(unit))),
    }
}

fn with_rest(head: String, rest: u64, joint: &str) -> String {
    match rest {
        0 => head,
        rest => format!("{head}{joint}{}", cardinal(rest)),
    }
}

fn value_of(word: &str, form: fn((&'static str, &'static str)) -> &'static str) -> Option<u64> {
    let small = SMALL.iter().position(|entry| form(*entry) == word);
    let tens = TENS.iter().position(|entry| form(*entry) == word);
    let value = small.or(tens.map(|index| (index + 2) * 10))?;
    u64::try_from(value).ok()
}

/// Whether a small number may follow what was said: "forty" leaves room for "two", "two" for none.
fn has_room(said: u64, value: u64) -> bool {
    match value {
        0 => said == 0,
        1..=9 => said.is_multiple_of(10) && said % 100 != 10,
        _ => said.is_multiple_of(100),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn cardinals_follow_rule_n4() {
        assert_eq!(cardinal(0), "zero");
        assert_eq!(cardinal(14), "fourteen");
        assert_eq!(cardinal(38), "thirty-eight");
        assert_eq!(cardinal(100), "one hundred");
        assert_eq!(cardinal(158), "one hundred and fifty-eight");
        assert_eq!(cardinal(1_005), "one thousand and five");
        assert_eq!(
            cardinal(213_340),
            "two hundred and thirteen thousand three hundred and forty"
        );
        assert_eq!(cardinal(1_000_000), "1,000,000");
        assert_eq!(cardinal_capitalized(60), "Sixty");
    }

    #[test]
    fn ordinals_in_words_and_figures() {
        assert_eq!(ordinal_word(1), "first");
        assert_eq!(ordinal_word(12), "twelfth");
        assert_eq!(ordinal_word(20), "twentieth");
        assert_eq!(ordinal_word(21), "twenty-first");
        assert_eq!(ordinal_word(108), "one hundred and eighth");
        assert_eq!(ordinal_word(300), "three hundredth");
        let figures: Vec<_> = [1, 2, 3, 4, 10, 11, 12, 13, 21, 22, 23, 101, 111, 1_003]
            .map(ordinal_figure)
            .into();
        assert_eq!(
            figures,
            [
                "1st", "2nd", "3rd", "4th", "10th", "11th", "12th", "13th", "21st", "22nd", "23rd",
                "101st", "111th", "1,003rd"
            ]
        );
    }

    #[test]
    fn what_no_one_says_is_not_read() {
        for words in [
            "",
            "and",
            "hundred",
            "two two",
            "two forty",
            "ten two",
            "twelve hundred",
            "sixti",
            "one thousand one thousand",
        ] {
            assert_eq!(read_cardinal(words), None, "{words:?}");
        }
        assert_eq!(read_cardinal("One hundred and fifty-eight"), Some(158));
        assert_eq!(read_ordinal_word("Second"), Some(2));
        assert_eq!(read_ordinal_word("two"), None);
    }

    proptest! {
        #[test]
        fn cardinals_are_read_back(number in 0_u64..1_000_000) {
            prop_assert_eq!(read_cardinal(&cardinal(number)), Some(number));
        }

        #[test]
        fn ordinals_are_read_back(number in 1_u64..1_000) {
            prop_assert_eq!(read_ordinal_word(&ordinal_word(number)), Some(number));
        }

        #[test]
        fn any_text_may_be_read(text in ".{0,60}") {
            let _ = read_cardinal(&text);
            let _ = read_ordinal_word(&text);
        }
    }
}
