//! English number words, read and proposed: "one hundred and fifty-eight" is 158.

use super::token::{Piece, Token};

const UNITS: [&str; 20] = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
];
const TENS: [&str; 8] = [
    "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
];
const ORDINALS: [&str; 20] = [
    "zeroth",
    "first",
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "tenth",
    "eleventh",
    "twelfth",
    "thirteenth",
    "fourteenth",
    "fifteenth",
    "sixteenth",
    "seventeenth",
    "eighteenth",
    "nineteenth",
];

/// A number written in words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Spelled {
    /// Its value.
    pub(super) value: u64,
    /// How many tokens it takes.
    pub(super) length: usize,
    /// Whether it is spelled as it should be: a hyphen in 21–99 and "and" after "hundred".
    pub(super) proper: bool,
}

/// The number in words at the beginning of these tokens, up to 9,999.
pub(super) fn spelled(tokens: &[Token<'_>]) -> Option<Spelled> {
    let (first, mut length, mut proper) = below_hundred(tokens)?;
    let mut value = first;
    if tokens
        .get(length)
        .is_some_and(|token| word_is(token, "hundred"))
    {
        (value, length) = (first * 100, length + 1);
        let and = tokens
            .get(length)
            .is_some_and(|token| word_is(token, "and"));
        if let Some((rest, more, tidy)) = below_hundred(tokens.get(length + usize::from(and)..)?) {
            (value, length, proper) = (
                value + rest,
                length + usize::from(and) + more,
                proper && and && tidy,
            );
        }
    }
    Some(Spelled {
        value,
        length,
        proper,
    })
}

fn word_is(token: &Token<'_>, word: &str) -> bool {
    token.is_word() && token.text.eq_ignore_ascii_case(word)
}

/// Value, length and whether it is properly hyphened.
fn below_hundred(tokens: &[Token<'_>]) -> Option<(u64, usize, bool)> {
    let first = tokens.first().filter(|token| token.piece == Piece::Word)?;
    let lower = first.text.to_lowercase();
    if let Some((tens, unit)) = lower.split_once('-') {
        let unit = place(&UNITS, unit).filter(|unit| (1..10).contains(unit))?;
        return Some((20 + 10 * place(&TENS, tens)? + unit, 1, true));
    }
    if let Some(unit) = place(&UNITS, &lower) {
        return Some((unit, 1, true));
    }
    let tens = 20 + 10 * place(&TENS, &lower)?;
    let unit = tokens
        .get(1)
        .filter(|next| next.is_word())
        .and_then(|next| place(&UNITS, &next.text.to_lowercase()));
    match unit.filter(|unit| (1..10).contains(unit)) {
        Some(unit) => Some((tens + unit, 2, false)),
        None => Some((tens, 1, true)),
    }
}

/// The value of an ordinal in one word: "ninth", "twenty-first".
pub(super) fn ordinal_word(text: &str) -> Option<u64> {
    let lower = text.to_lowercase();
    if let Some(value) = place(&ORDINALS, &lower) {
        return Some(value);
    }
    if let Some((tens, unit)) = lower.split_once('-') {
        let unit = place(&ORDINALS, unit).filter(|unit| (1..10).contains(unit))?;
        return Some(20 + 10 * place(&TENS, tens)? + unit);
    }
    let tens = lower.strip_suffix("ieth")?;
    TENS.iter()
        .position(|word| word.strip_suffix('y') == Some(tens))
        .map(|index| 20 + 10 * index as u64)
}

/// The value of an ordinal in figures: "10th", "21st".
pub(super) fn ordinal_figure(text: &str) -> Option<u64> {
    let digits = text.trim_end_matches(char::is_alphabetic);
    let tail = &text[digits.len()..];
    let value = digits.parse().ok()?;
    (["st", "nd", "rd", "th"].contains(&tail)).then_some(value)
}

/// A number below 1,000 in words.
pub(super) fn in_words(value: u64) -> Option<String> {
    let small = |value: u64| -> Option<String> {
        let value = usize::try_from(value).ok()?;
        match (value / 10, value % 10) {
            (0 | 1, _) => UNITS.get(value).map(|word| (*word).to_owned()),
            (tens, 0) => TENS.get(tens - 2).map(|word| (*word).to_owned()),
            (tens, unit) => Some(format!("{}-{}", TENS.get(tens - 2)?, UNITS[unit])),
        }
    };
    match (value / 100, value % 100) {
        (0, rest) => small(rest),
        (hundreds, 0) if hundreds < 10 => Some(format!("{} hundred", small(hundreds)?)),
        (hundreds, rest) if hundreds < 10 => {
            Some(format!("{} hundred and {}", small(hundreds)?, small(rest)?))
        }
        _ => None,
    }
}

/// An ordinal below 100 in words.
pub(super) fn ordinal_in_words(value: u64) -> Option<String> {
    let value = usize::try_from(value).ok()?;
    match (value / 10, value % 10) {
        (0 | 1, _) => ORDINALS.get(value).map(|word| (*word).to_owned()),
        (tens, 0) => TENS
            .get(tens - 2)?
            .strip_suffix('y')
            .map(|stem| format!("{stem}ieth")),
        (tens, unit) => Some(format!("{}-{}", TENS.get(tens - 2)?, ORDINALS[unit])),
    }
}

fn place(words: &[&str], word: &str) -> Option<u64> {
    words
        .iter()
        .position(|known| *known == word)
        .map(|index| index as u64)
}

#[cfg(test)]
mod tests {
    use super::super::token::tokens;
    use super::*;

    #[test]
    fn words_are_read_as_numbers() {
        for (text, value, length, proper) in [
            ("nine (9)", 9, 1, true),
            ("Sixty (60)", 60, 1, true),
            ("Thirty-eight (38)", 38, 1, true),
            ("One hundred and fifty-eight (158)", 158, 4, true),
            ("One hundred fifty eight", 158, 4, false),
            ("Sixty nine organizations", 69, 2, false),
            ("Two hundred organizations", 200, 2, true),
        ] {
            assert_eq!(
                spelled(&tokens(text, true)),
                Some(Spelled {
                    value,
                    length,
                    proper
                }),
                "{text}"
            );
        }
        assert_eq!(spelled(&tokens("Several speakers", true)), None);
    }

    #[test]
    fn what_is_proposed_reads_back() {
        for value in 0..1000 {
            let words = in_words(value).unwrap();
            assert_eq!(
                spelled(&tokens(&words, true)).map(|number| (number.value, number.proper)),
                Some((value, true))
            );
        }
        for value in 1..100 {
            assert_eq!(ordinal_word(&ordinal_in_words(value).unwrap()), Some(value));
        }
        assert_eq!(in_words(1000), None);
        assert_eq!(ordinal_in_words(100), None);
    }

    #[test]
    fn ordinals_are_read_in_words_and_figures() {
        assert_eq!(ordinal_word("Twelfth"), Some(12));
        assert_eq!(ordinal_word("twentieth"), Some(20));
        assert_eq!(ordinal_word("twenty-first"), Some(21));
        assert_eq!(ordinal_word("north"), None);
        assert_eq!(ordinal_figure("108th"), Some(108));
        assert_eq!(ordinal_figure("10pt"), None);
    }
}
