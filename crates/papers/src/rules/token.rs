//! Running text in pieces that rules can speak about: words, figures, marks, symbols, addresses; sentences; brackets.

use std::ops::Range;

/// What a piece of text is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Piece {
    /// Letters, with what may stand inside a word: "non-governmental", "Mexico’s", "COVID-19".
    Word,
    /// A whole number: "14", "1,250".
    Figure,
    /// Digits that count nothing: "10th", "9/1", "3.5", "14-pt".
    Reference,
    /// A document symbol, or what was meant for one.
    Symbol,
    /// An address on the web.
    Address,
    /// Anything else, one character.
    Mark,
}

/// A piece of a text.
#[derive(Debug, Clone)]
pub(super) struct Token<'t> {
    pub(super) piece: Piece,
    pub(super) text: &'t str,
    pub(super) at: usize,
    /// Whether white space stands before it.
    pub(super) spaced: bool,
    /// Whether a sentence begins with it.
    pub(super) begins: bool,
    /// How many brackets are open around it.
    pub(super) depth: usize,
}

impl Token<'_> {
    pub(super) fn range(&self) -> Range<usize> {
        self.at..self.at + self.text.len()
    }

    /// The value of a figure.
    pub(super) fn value(&self) -> Option<u64> {
        (self.piece == Piece::Figure)
            .then(|| self.text.replace(',', "").parse().ok())
            .flatten()
    }

    pub(super) fn is(&self, text: &str) -> bool {
        self.text == text
    }

    pub(super) fn any(&self, texts: &[&str]) -> bool {
        texts.contains(&self.text)
    }

    pub(super) fn is_word(&self) -> bool {
        self.piece == Piece::Word
    }

    /// Whether it is a word with a capital letter.
    pub(super) fn is_capital(&self) -> bool {
        self.is_word() && self.text.chars().next().is_some_and(char::is_uppercase)
    }
}

/// Abbreviations whose full stop ends no sentence.
const ABBREVIATIONS: [&str; 22] = [
    "Mr", "Ms", "Mrs", "Dr", "Prof", "No", "Nos", "para", "paras", "art", "arts", "chap", "vol",
    "p", "pp", "St", "cf", "e.g", "i.e", "Jr", "Distr", "al",
];

/// All pieces of a text. `begins`: whether the text begins a sentence.
pub(super) fn tokens(text: &str, begins: bool) -> Vec<Token<'_>> {
    let mut out: Vec<Token<'_>> = Vec::new();
    let (mut at, mut spaced, mut depth, mut fresh) = (0, false, 0_usize, begins);
    while let Some(first) = text[at..].chars().next() {
        if first.is_whitespace() {
            (at, spaced) = (at + first.len_utf8(), true);
            continue;
        }
        let (piece, length) = piece_at(&text[at..], first);
        if matches!(first, ')' | ']') {
            depth = depth.saturating_sub(1);
        }
        let token = Token {
            piece,
            text: &text[at..at + length],
            at,
            spaced,
            begins: false,
            depth,
        };
        let opens = piece != Piece::Mark;
        let ended = fresh || (spaced && ends_sentence(&out));
        out.push(Token {
            begins: opens && ended,
            ..token
        });
        // An opening bracket or quotation mark belongs to the sentence that begins behind it.
        fresh = !opens && ended;
        if matches!(first, '(' | '[') {
            depth += 1;
        }
        (at, spaced) = (at + length, false);
    }
    out
}

/// Whether what was read so far ends with the full stop of a sentence.
fn ends_sentence(before: &[Token<'_>]) -> bool {
    let mut before = before
        .iter()
        .rev()
        .skip_while(|token| token.any(&["”", "\"", ")", "’", "]"]) || indicator(token));
    match before.next() {
        Some(stop) if stop.any(&["?", "!", "。", "؟"]) => true,
        Some(stop) if stop.is(".") => before.next().is_none_or(|word| {
            let initial = word.is_capital() && word.text.chars().count() == 1;
            !initial && !ABBREVIATIONS.contains(&word.text)
        }),
        _ => false,
    }
}

/// A superscript figure: the indicator of a footnote.
pub(super) fn indicator(token: &Token<'_>) -> bool {
    token.piece == Piece::Mark && token.text.chars().all(is_raised)
}

fn is_raised(figure: char) -> bool {
    matches!(figure, '⁰' | '¹' | '²' | '³' | '⁴'..='⁹')
}

fn piece_at(rest: &str, first: char) -> (Piece, usize) {
    let chunk = rest
        .find(char::is_whitespace)
        .map_or(rest, |end| &rest[..end]);
    // An indicator behind an address or a symbol is no part of it.
    let chunk = chunk.find(is_raised).map_or(chunk, |end| &chunk[..end]);
    if ["http://", "https://", "www."]
        .iter()
        .any(|start| chunk.starts_with(start))
    {
        let address = chunk.trim_end_matches(['.', ',', ';', ':', ')', '>', '”', '"', ']']);
        return (Piece::Address, address.len().max(1));
    }
    if chunk.starts_with("CTOC/") {
        return (
            Piece::Symbol,
            chunk
                .trim_end_matches(['.', ',', ';', ':', ')', '”', '"', ']'])
                .len(),
        );
    }
    if first.is_ascii_digit() {
        return figure(chunk);
    }
    if first.is_alphabetic() {
        return (Piece::Word, word(chunk));
    }
    (Piece::Mark, first.len_utf8())
}

/// Digits and what may stand between them.
fn figure(chunk: &str) -> (Piece, usize) {
    let mut end = digits(chunk);
    while let Some(group) = chunk[end..].strip_prefix(',') {
        if digits(group) != 3 {
            break;
        }
        end += 4;
    }
    let rest = &chunk[end..];
    let joined = rest.starts_with(['/', '.']) && digits(&rest[1..]) > 0;
    let lettered = rest.starts_with(|c: char| c.is_alphabetic() || c == 'º');
    let hyphened = rest
        .strip_prefix('-')
        .is_some_and(|rest| rest.starts_with(char::is_alphabetic));
    if joined || lettered || hyphened {
        let tail = rest
            .find(|c: char| !c.is_alphanumeric() && !matches!(c, '/' | '.' | '-'))
            .unwrap_or(rest.len());
        let reference = chunk[..end + tail].trim_end_matches(['.', '-']);
        return (Piece::Reference, reference.len());
    }
    (Piece::Figure, end)
}

fn digits(text: &str) -> usize {
    text.bytes().take_while(u8::is_ascii_digit).count()
}

/// Letters, and hyphens, apostrophes and full stops with a letter or digit on both sides.
fn word(chunk: &str) -> usize {
    let mut end = 0;
    let mut chars = chunk.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        // What is combined with a letter (Arabic marks, say) is part of it, but indicators of notes are not.
        let inner = c.is_alphabetic() || c.is_ascii_digit() || ('\u{300}'..'\u{370}').contains(&c);
        let joins = matches!(c, '-' | '’' | '\'' | '.' | '\u{2011}')
            && chars.peek().is_some_and(|(_, next)| {
                next.is_alphabetic() || (c != '.' && next.is_ascii_digit())
            });
        if !inner && !joins {
            break;
        }
        end = at + c.len_utf8();
    }
    end.max(chunk.chars().next().map_or(0, char::len_utf8))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pieces(text: &str) -> Vec<(Piece, &str)> {
        tokens(text, true)
            .iter()
            .map(|token| (token.piece, token.text))
            .collect()
    }

    #[test]
    fn numbers_that_count_are_told_from_those_that_do_not() {
        use Piece::{Figure, Mark, Reference, Word};
        assert_eq!(
            pieces("1,250 of 10th"),
            [(Figure, "1,250"), (Word, "of"), (Reference, "10th")]
        );
        assert_eq!(
            pieces("resolution 9/1,"),
            [(Word, "resolution"), (Reference, "9/1"), (Mark, ",")]
        );
        assert_eq!(
            pieces("14–18"),
            [(Figure, "14"), (Mark, "–"), (Figure, "18")]
        );
        assert_eq!(pieces("COVID-19."), [(Word, "COVID-19"), (Mark, ".")]);
    }

    #[test]
    fn addresses_and_symbols_are_one_piece() {
        use Piece::{Address, Mark, Symbol};
        assert_eq!(
            pieces("(CTOC/COP/2024/1)."),
            [
                (Mark, "("),
                (Symbol, "CTOC/COP/2024/1"),
                (Mark, ")"),
                (Mark, ".")
            ]
        );
        assert_eq!(
            pieces("CTOC/COP/2024/1).²"),
            [
                (Symbol, "CTOC/COP/2024/1"),
                (Mark, ")"),
                (Mark, "."),
                (Mark, "²")
            ]
        );
        assert_eq!(
            pieces("www.example.org/a-1.pdf."),
            [(Address, "www.example.org/a-1.pdf"), (Mark, ".")]
        );
    }

    #[test]
    fn sentences_begin_after_full_stops_but_not_after_abbreviations() {
        let starts = |text| -> Vec<String> {
            tokens(text, true)
                .into_iter()
                .filter(|t| t.begins)
                .map(|t| t.text.to_owned())
                .collect()
        };
        assert_eq!(
            starts("One. “Two,” said Mr. A. Name. (Three?) 4 more"),
            ["One", "Two", "Three", "4"]
        );
        assert_eq!(starts("See para. 4 of No. 5"), ["See"]);
        assert_eq!(starts("The end.³ Next"), ["The", "Next"]);
    }
}
