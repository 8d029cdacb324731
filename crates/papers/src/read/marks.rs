//! By what a line is recognised: the number of a paragraph or a section, the indicator of a footnote, the end of a
//! sentence.

/// "12. The Chair …": 12 and what follows.
pub(super) fn numbered(text: &str) -> Option<(usize, &str)> {
    let (number, rest) = text.split_once('.')?;
    let is_number =
        (1..=3).contains(&number.len()) && number.bytes().all(|byte| byte.is_ascii_digit());
    let apart = rest.is_empty() || rest.starts_with(' ');
    if !is_number || !apart {
        return None;
    }
    Some((number.parse().ok()?, rest.trim_start()))
}

/// "III. Briefing …" or "B. Panel …": the label and what follows.
pub(super) fn labelled(text: &str) -> Option<(&str, &str)> {
    let (label, rest) = text.split_once('.')?;
    let is_label = !label.is_empty()
        && label.len() <= 7
        && label.bytes().all(|byte| byte.is_ascii_uppercase());
    (is_label && (rest.is_empty() || rest.starts_with(' '))).then(|| (label, rest.trim_start()))
}

/// "(c) text": 2 for the third letter, and what follows.
pub(super) fn lettered(text: &str) -> Option<(usize, &str)> {
    let (letter, rest) = text.strip_prefix('(')?.split_once(") ")?;
    match letter.as_bytes() {
        [letter @ b'a'..=b'z'] => Some((usize::from(letter - b'a'), rest)),
        _ => None,
    }
}

/// The value of a roman number written in the usual way.
pub(super) fn roman(label: &str) -> Option<usize> {
    (1..=39).find(|&value| to_roman(value) == label)
}

/// A section's number as it is printed.
pub(super) fn to_roman(value: usize) -> String {
    const UNITS: [&str; 10] = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"];
    let tens = "X".repeat(value / 10);
    format!(
        "{tens}{}",
        UNITS.get(value % 10).copied().unwrap_or_default()
    )
}

/// A superscript figure.
pub(super) const fn superscript(letter: char) -> Option<usize> {
    Some(match letter {
        '⁰' => 0,
        '¹' => 1,
        '²' => 2,
        '³' => 3,
        '⁴' => 4,
        '⁵' => 5,
        '⁶' => 6,
        '⁷' => 7,
        '⁸' => 8,
        '⁹' => 9,
        _ => return None,
    })
}

/// A number in superscript figures at the beginning of a text, and how many bytes it takes.
pub(super) fn superscript_number(text: &str) -> Option<(usize, usize)> {
    let (mut value, mut length) = (0_usize, 0);
    for letter in text.chars() {
        let Some(figure) = superscript(letter) else {
            break;
        };
        value = value.saturating_mul(10).saturating_add(figure);
        length += letter.len_utf8();
    }
    (length > 0).then_some((value, length))
}

/// A number in plain figures at the beginning of a text, and how many bytes it takes; up to three figures.
pub(super) fn plain_number(text: &str) -> Option<(usize, usize)> {
    let length = text.bytes().take_while(u8::is_ascii_digit).count();
    let value = (1..=3)
        .contains(&length)
        .then(|| text.get(..length)?.parse().ok())??;
    Some((value, length))
}

/// Whether a text ends as a sentence does, an indicator behind its full stop included.
pub(super) fn finished(text: &str) -> bool {
    let text = text.trim_end_matches(|letter| superscript(letter).is_some());
    let figures = text.trim_end_matches(|letter: char| letter.is_ascii_digit());
    let text = if figures.ends_with('.') {
        figures
    } else {
        text
    };
    text.trim_end_matches(['”', '"', '’', ')'])
        .ends_with(['.', '!', '?'])
}

/// Where the sentence that begins at `from` ends: behind its full stop.
pub(super) fn sentence_end(text: &str, from: usize) -> usize {
    let tail = text.get(from..).unwrap_or_default();
    for (at, _) in tail.match_indices(". ") {
        let word = tail[..at].rsplit([' ', '(']).next().unwrap_or_default();
        let goes_on = tail[at + 2..]
            .chars()
            .next()
            .is_some_and(char::is_lowercase);
        if !abbreviation(word) && !goes_on {
            return from + at + 1;
        }
    }
    text.len()
}

/// Words that end in a full stop within a sentence.
fn abbreviation(word: &str) -> bool {
    let initial = word.chars().count() == 1 && word.chars().all(char::is_uppercase);
    initial
        || matches!(
            word,
            "Mr" | "Ms"
                | "Mrs"
                | "Dr"
                | "Prof"
                | "H.E"
                | "St"
                | "No"
                | "para"
                | "paras"
                | "art"
                | "vol"
        )
}

/// The sentences of a text with where each begins.
pub(super) fn sentences(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut from = 0;
    std::iter::from_fn(move || {
        let rest = text.get(from..)?;
        let start = from + rest.len() - rest.trim_start().len();
        if start >= text.len() {
            return None;
        }
        from = sentence_end(text, start);
        Some((start, text.get(start..from)?))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_and_labels_need_a_space_behind_their_full_stop() {
        assert_eq!(
            numbered("3. 32 organizations"),
            Some((3, "32 organizations"))
        );
        assert_eq!(numbered("4."), Some((4, "")));
        assert_eq!(numbered("3.5 per cent"), None);
        assert_eq!(numbered("2024. The"), None);
        assert_eq!(labelled("IV. Collection"), Some(("IV", "Collection")));
        assert_eq!(labelled("Mr. Example"), None);
        assert_eq!(lettered("(b) To note"), Some((1, "To note")));
    }

    #[test]
    fn roman_numbers_go_both_ways() {
        for value in 1..40 {
            assert_eq!(roman(&to_roman(value)), Some(value));
        }
        assert_eq!(roman("IIII"), None);
    }

    #[test]
    fn indicators_of_more_than_one_figure_are_one_number() {
        assert_eq!(superscript_number("¹⁰ Available"), Some((10, 5)));
        assert_eq!(plain_number("12 Available"), Some((12, 2)));
        assert_eq!(plain_number("Available"), None);
    }

    #[test]
    fn a_sentence_ends_at_its_full_stop_and_not_at_that_of_an_abbreviation() {
        let text = "It was chaired by Mr. A. Nobody, of No. 3 Office. Four took part.¹ So it was";
        let found: Vec<_> = sentences(text).map(|(_, sentence)| sentence).collect();
        assert_eq!(
            found,
            [
                "It was chaired by Mr. A. Nobody, of No. 3 Office.",
                "Four took part.¹ So it was"
            ]
        );
        assert!(finished("It ended.¹²") && finished("“It ended.”") && finished("page.3"));
        assert!(!finished("It went on to version 9.3 of") && !finished("and"));
    }
}
