//! Ordinals as English papers print them: "twelfth" for sessions, "10th" for meetings (rules N7, N8).

use words::numbers::read_ordinal_word;

/// The value of an ordinal in words or in figures.
pub(crate) fn ordinal(text: &str) -> Option<u16> {
    let value = ordinal_figure(text).or_else(|| read_ordinal_word(text));
    value?.try_into().ok()
}

/// The value of an ordinal in figures: "10th", "21st".
pub(crate) fn ordinal_figure(text: &str) -> Option<u64> {
    let digits = text.trim_end_matches(char::is_alphabetic);
    let ending = &text[digits.len()..];
    ["st", "nd", "rd", "th"]
        .iter()
        .any(|known| ending.eq_ignore_ascii_case(known))
        .then(|| digits.parse().ok())
        .flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ordinals_are_read_in_words_and_in_figures() {
        for (text, value) in [
            ("first", 1),
            ("Twelfth", 12),
            ("twentieth", 20),
            ("twenty-first", 21),
            ("10th", 10),
            ("101st", 101),
        ] {
            assert_eq!(ordinal(text), Some(value), "{text}");
        }
        for text in ["10", "joint", "10pt", "th", "north", ""] {
            assert_eq!(ordinal(text), None, "{text}");
        }
    }
}
