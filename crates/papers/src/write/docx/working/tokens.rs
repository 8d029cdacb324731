//! The text of a paragraph cut into what can be compared: words, spaces, signs, and each thing that is more than words.

use super::Piece;

/// The smallest thing that stays or changes as a whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Token<'a> {
    /// A word, a run of spaces, a sign, a Chinese character.
    Words(&'a str),
    /// A symbol, an address, a live value.
    Piece(&'a Piece),
    /// A footnote, by its place among those of the paragraph.
    Note(usize),
}

/// What makes two tokens the same. Footnotes are the same where they were paired.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Key<'a> {
    Words(&'a str),
    Live(&'a str, &'a str),
    Note(usize),
}

/// The tokens of a text.
pub(super) fn tokens(text: &[Piece]) -> Vec<Token<'_>> {
    let mut tokens = Vec::new();
    let mut notes = 0;
    for piece in text {
        match piece {
            Piece::Words(words) => tokens.extend(cut(words).map(Token::Words)),
            Piece::Note(_) => {
                tokens.push(Token::Note(notes));
                notes += 1;
            }
            Piece::Symbol(_) | Piece::Address(_) | Piece::Live { .. } => {
                tokens.push(Token::Piece(piece));
            }
        }
    }
    tokens
}

impl<'a> Token<'a> {
    /// What it is compared by; `pair` says under which number a footnote of the paragraph was paired.
    pub(super) fn key(self, pair: impl Fn(usize) -> usize) -> Key<'a> {
        match self {
            Self::Words(words) => Key::Words(words),
            Self::Piece(Piece::Live { name, shown }) => Key::Live(name, shown),
            Self::Piece(Piece::Words(words) | Piece::Symbol(words) | Piece::Address(words)) => {
                Key::Words(words)
            }
            Self::Piece(Piece::Note(_)) => Key::Words(""),
            Self::Note(place) => Key::Note(pair(place)),
        }
    }
}

impl Key<'_> {
    /// Whether it is nothing but space, which alone keeps no two changes apart.
    pub(super) fn is_space(self) -> bool {
        matches!(self, Key::Words(words) if words.chars().all(char::is_whitespace))
    }
}

#[derive(PartialEq, Eq, Clone, Copy)]
enum Class {
    Word,
    Space,
    /// Stands for itself: a sign, a character of a script without spaces.
    Alone,
}

fn class(c: char) -> Class {
    if c.is_whitespace() {
        Class::Space
    } else if is_ideograph(c) {
        Class::Alone
    } else if c.is_alphanumeric() || is_mark(c) || matches!(c, '’' | '\'' | '\u{200c}' | '\u{200d}')
    {
        Class::Word
    } else {
        Class::Alone
    }
}

/// Chinese and its neighbours: no spaces between words.
const fn is_ideograph(c: char) -> bool {
    matches!(c, '\u{2e80}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}')
}

/// Marks over letters, Latin and Arabic.
const fn is_mark(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}' | '\u{64b}'..='\u{65f}' | '\u{670}')
}

fn cut(words: &str) -> impl Iterator<Item = &str> {
    let mut rest = words;
    std::iter::from_fn(move || {
        let first = class(rest.chars().next()?);
        let end = rest
            .char_indices()
            .skip(1)
            .find(|(_, c)| first == Class::Alone || class(*c) != first)
            .map_or(rest.len(), |(at, _)| at);
        let (token, after) = rest.split_at(end);
        rest = after;
        Some(token)
    })
}

#[cfg(test)]
mod tests {
    #[test]
    fn words_are_cut_as_each_script_asks() {
        let cut = |words| super::cut(words).collect::<Vec<_>>();
        assert_eq!(cut("One,  two."), ["One", ",", "  ", "two", "."]);
        assert_eq!(cut("三十个。"), ["三", "十", "个", "。"]);
        assert_eq!(cut("مُنظّمة غير"), ["مُنظّمة", " ", "غير"]);
        assert_eq!(cut(""), [""; 0]);
    }
}
