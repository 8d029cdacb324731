//! Running text put together from the pieces of several lines, each of which is still known.
//!
//! The one promise of the reader is that whatever it says can be looked up: so no text goes through it without its
//! lines. A [`Running`] is a string and, beside it, where in it each line begins.

use super::links;
use std::collections::HashSet;
use std::ops::Range;

/// Text and the lines it was printed on.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Running {
    text: String,
    /// Where a line begins in the text, and its number; ascending in both.
    lines: Vec<(usize, usize)>,
}

/// How two pieces were put together, where that is worth telling.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Seam {
    /// As usual: a space between them, or the hyphen of a word that occurs elsewhere.
    Plain,
    /// An address was split by the end of the line.
    Address,
    /// A word was split; whether its hyphen belongs to it, the text does not show. It was kept.
    Hyphen,
}

/// The words of a paper, to decide whether a hyphen at the end of a line belongs to its word.
#[derive(Debug, Default)]
pub(super) struct Vocabulary(HashSet<String>);

impl Vocabulary {
    /// All words that stand whole on a line.
    pub(super) fn of<'a>(lines: impl Iterator<Item = &'a str>) -> Self {
        let words = lines.flat_map(str::split_whitespace).map(bare);
        Self(
            words
                .filter(|word| !word.is_empty() && !word.ends_with('-'))
                .collect(),
        )
    }

    fn knows(&self, word: &str) -> bool {
        self.0.contains(&bare(word))
    }
}

/// A word in lower case without the punctuation around it.
fn bare(word: &str) -> String {
    word.trim_matches(|letter: char| !letter.is_alphanumeric() && letter != '-')
        .to_lowercase()
}

impl Running {
    /// Text of one line.
    pub(super) fn new(line: usize, text: &str) -> Self {
        let mut running = Self::default();
        running.append(line, text);
        running
    }

    /// Adds the next line, deciding what stands between.
    pub(super) fn join(&mut self, line: usize, piece: &str, vocabulary: &Vocabulary) -> Seam {
        let last = self.last_word();
        let first = piece.split(' ').next().unwrap_or_default();
        if links::continues(last, first) {
            self.append(line, piece);
            return Seam::Address;
        }
        let Some(head) = last.strip_suffix('-').filter(|head| ends_in_letter(head)) else {
            if !self.text.is_empty() && !piece.is_empty() {
                self.text.push(' ');
            }
            self.append(line, piece);
            return Seam::Plain;
        };
        let (compound, joined) = (format!("{last}{first}"), format!("{head}{first}"));
        let seam = if vocabulary.knows(&compound) {
            Seam::Plain
        } else if vocabulary.knows(&joined) {
            self.text.pop();
            Seam::Plain
        } else {
            Seam::Hyphen
        };
        self.append(line, piece);
        seam
    }

    /// Adds text as it is, with nothing between.
    pub(super) fn append(&mut self, line: usize, text: &str) {
        if self.lines.last().is_none_or(|&(_, last)| last != line) {
            self.lines.push((self.text.len(), line));
        }
        self.text.push_str(text);
    }

    /// Adds a whole text behind a space.
    pub(super) fn join_all(&mut self, other: &Self) {
        if !self.text.is_empty() {
            self.text.push(' ');
        }
        let offset = self.text.len();
        self.lines.extend(
            other
                .lines
                .iter()
                .map(|&(start, line)| (offset + start, line)),
        );
        self.text.push_str(&other.text);
    }

    /// The text.
    pub(super) fn as_str(&self) -> &str {
        &self.text
    }

    /// The end of the text, long enough for every question about it. Bounded, because it is asked for at every line.
    pub(super) fn tail(&self) -> &str {
        tail(&self.text)
    }

    /// The last word, or the end of it where it is longer than any word.
    pub(super) fn last_word(&self) -> &str {
        self.tail().rsplit(' ').next().unwrap_or_default()
    }

    /// The last word before the last `length` bytes.
    pub(super) fn before_last(&self, length: usize) -> &str {
        let head = self.text.get(..self.text.len().saturating_sub(length));
        tail(head.unwrap_or_default())
            .rsplit(' ')
            .next()
            .unwrap_or_default()
    }

    /// Whether there is none.
    pub(super) fn is_empty(&self) -> bool {
        self.text.is_empty()
    }

    /// The line on which a byte of the text was printed.
    pub(super) fn line_at(&self, offset: usize) -> usize {
        let after = self.lines.partition_point(|&(start, _)| start <= offset);
        self.lines
            .get(after.saturating_sub(1))
            .map_or(0, |&(_, line)| line)
    }

    /// The line a text that is part of this one begins on; the first line where it is not.
    pub(super) fn line_of(&self, part: &str) -> usize {
        self.line_at(self.text.find(part).unwrap_or(0))
    }

    /// The first line.
    pub(super) fn first_line(&self) -> usize {
        self.lines.first().map_or(0, |&(_, line)| line)
    }

    /// The last line.
    pub(super) fn last_line(&self) -> usize {
        self.lines.last().map_or(0, |&(_, line)| line)
    }

    /// The same text without some ranges of it, which must ascend.
    pub(super) fn without(&self, cuts: &[Range<usize>]) -> Self {
        let mut kept = Self::default();
        let mut cuts = cuts.iter().peekable();
        let ends = self.lines.iter().skip(1).map(|&(start, _)| start);
        let ends = ends.chain([self.text.len()]);
        for (&(start, line), end) in self.lines.iter().zip(ends) {
            let mut from = start;
            while let Some(cut) = cuts.peek().filter(|cut| cut.start < end) {
                kept.append(line, self.text.get(from..cut.start).unwrap_or_default());
                from = cut.end.max(from);
                if cut.end > end {
                    break;
                }
                cuts.next();
            }
            kept.append(line, self.text.get(from..end).unwrap_or_default());
        }
        kept
    }
}

/// The end of a text, from the beginning of a letter on.
pub(super) fn tail(text: &str) -> &str {
    const LONGEST: usize = 600;
    let from = text.len().saturating_sub(LONGEST);
    (from..text.len())
        .find_map(|from| text.get(from..))
        .unwrap_or_default()
}

fn ends_in_letter(head: &str) -> bool {
    head.chars().next_back().is_some_and(char::is_alphabetic)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn joined(pieces: &[&str], elsewhere: &str) -> (String, Vec<Seam>) {
        let vocabulary = Vocabulary::of([elsewhere].into_iter());
        let mut running = Running::default();
        let seams = pieces
            .iter()
            .enumerate()
            .map(|(index, piece)| running.join(index + 1, piece, &vocabulary))
            .collect();
        (running.text, seams)
    }

    #[test]
    fn a_hyphen_is_kept_or_dropped_as_the_rest_of_the_paper_writes_the_word() {
        let (text, seams) = joined(
            &["the non-", "aligned alter-", "native"],
            "non-aligned, alternative",
        );
        assert_eq!(text, "the non-aligned alternative");
        assert_eq!(seams, [Seam::Plain; 3]);
    }

    #[test]
    fn a_hyphen_that_nothing_decides_is_kept_and_told() {
        let (text, seams) = joined(&["the half-", "hearted try"], "");
        assert_eq!(text, "the half-hearted try");
        assert_eq!(seams, [Seam::Plain, Seam::Hyphen]);
    }

    #[test]
    fn an_address_is_put_together_without_a_space() {
        let (text, seams) = joined(&["see https://example.org/a-", "b/c.html now"], "");
        assert_eq!(text, "see https://example.org/a-b/c.html now");
        assert_eq!(seams, [Seam::Plain, Seam::Address]);
    }

    #[test]
    fn every_byte_knows_its_line_also_after_a_cut() {
        let mut running = Running::new(3, "one¹ two");
        running.join(7, "three² four", &Vocabulary::default());
        assert_eq!(running.line_of("two"), 3);
        assert_eq!(running.line_of("four"), 7);
        let cut = running.without(&[3..5, 14 + 1..17]);
        assert_eq!(cut.line_of("four"), 7);
        assert!(cut.as_str().starts_with("one two"));
    }
}
