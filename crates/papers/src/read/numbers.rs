//! Numbers as papers print them: "Sixty (60)", "nine", "32".

use words::numbers::read_cardinal;

/// A count as printed: in words, in figures, or both.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Count {
    /// In words.
    pub(super) word: Option<u32>,
    /// In figures.
    pub(super) figure: Option<u32>,
}

impl Count {
    /// The number; the figure where both are printed.
    pub(super) fn value(self) -> Option<u32> {
        self.figure.or(self.word)
    }

    /// Both, where they differ.
    pub(super) fn contradiction(self) -> Option<(u32, u32)> {
        self.word
            .zip(self.figure)
            .filter(|(word, figure)| word != figure)
    }
}

/// The count at the end of a text: "…, and nine (9)".
pub(super) fn count_at_end(text: &str) -> Option<Count> {
    let text = text.trim_end();
    let (text, figure) = match text
        .strip_suffix(')')
        .and_then(|inner| inner.rsplit_once('('))
    {
        Some((before, figure)) => (before.trim_end(), Some(figures(figure)?)),
        None => (text, None),
    };
    let last = text.rsplit(' ').next().unwrap_or_default();
    if let (None, Some(figure)) = (figure, figures(last)) {
        return Some(Count {
            word: None,
            figure: Some(figure),
        });
    }
    // The longest run of words at the end that is a number, at most "nine hundred thousand and ninety-nine".
    let starts = text.rmatch_indices(' ').map(|(at, _)| at + 1).take(7);
    let starts: Vec<_> = starts
        .chain((text.matches(' ').take(7).count() < 7).then_some(0))
        .collect();
    let word = starts
        .iter()
        .rev()
        .find_map(|&from| words(text.get(from..)?));
    (word.is_some() || figure.is_some()).then_some(Count { word, figure })
}

/// A number in figures, with or without separators of thousands.
fn figures(text: &str) -> Option<u32> {
    let digits = text.replace(',', "");
    let plain =
        !digits.is_empty() && digits.len() <= 7 && digits.bytes().all(|byte| byte.is_ascii_digit());
    plain.then(|| digits.parse().ok()).flatten()
}

/// A number in words and nothing else: "one hundred and forty-seven".
pub(super) fn words(text: &str) -> Option<u32> {
    read_cardinal(text)?.try_into().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_are_read_in_words_in_figures_and_in_both() {
        let count = |text| count_at_end(text).map(|count| (count.word, count.figure));
        assert_eq!(count("Sixty (60)"), Some((Some(60), Some(60))));
        assert_eq!(count("took part and nine (9) "), Some((Some(9), Some(9))));
        assert_eq!(
            count("One hundred and forty-seven (147)"),
            Some((Some(147), Some(147)))
        );
        assert_eq!(count("27"), Some((None, Some(27))));
        assert_eq!(count("organizations and 1,200"), Some((None, Some(1200))));
        assert_eq!(count("three from the moon and five"), Some((Some(5), None)));
        assert_eq!(count("Many"), None);
        assert_eq!(count("sixty (about 60)"), None);
    }

    #[test]
    fn a_word_that_is_not_its_figure_is_a_contradiction() {
        let count = count_at_end("Sixty (66)").unwrap();
        assert_eq!(count.contradiction(), Some((60, 66)));
        assert_eq!(count.value(), Some(66));
    }
}
