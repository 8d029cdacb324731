//! Snippets: the part of a text that has most of what was asked for, with the words marked.

use super::ask::Ask;
use super::terms::tokens;
use std::collections::HashSet;
use std::ops::Range;
use words::Lang;

/// How long a snippet is, in characters, before it is widened to whole words.
const LONG: usize = 220;

/// A piece of a snippet. Escaping is the page's business: pieces are words, never markup.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Piece {
    /// The words.
    pub text: String,
    /// Whether they were asked for.
    pub marked: bool,
}

/// A text cut down to what was asked for.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Snippet {
    /// Its pieces in order.
    pub pieces: Vec<Piece>,
    /// Whether the text begins earlier.
    pub before: bool,
    /// Whether it goes on.
    pub after: bool,
}

/// What is marked in texts of one language.
#[derive(Debug)]
pub(crate) struct Marks {
    lang: Lang,
    terms: HashSet<String>,
    beginning: Option<String>,
}

impl Marks {
    /// What `ask` asks for, as texts in `lang` say it.
    pub(crate) fn of(ask: &Ask, lang: Lang) -> Self {
        let loose = tokens(lang, &ask.loose);
        let beginning = loose
            .last()
            .filter(|_| ask.growing)
            .map(|token| token.surface.clone());
        let phrases = ask.phrases.iter().flat_map(|phrase| tokens(lang, phrase));
        let terms = loose
            .into_iter()
            .chain(phrases)
            .map(|token| token.term)
            .collect();
        Self {
            lang,
            terms,
            beginning,
        }
    }

    /// Looks where the words that were asked for stand in a text.
    pub(crate) fn find<'a>(&self, text: &'a str) -> Marked<'a> {
        // A word is folded only where its beginning may be what was asked for: most searches show twenty texts.
        let begins = |place: &Range<usize>| {
            self.beginning.as_deref().is_some_and(|beginning| {
                text.get(place.clone())
                    .is_some_and(|word| words::fold(word).starts_with(beginning))
            })
        };
        let places = words::terms(self.lang, text)
            .into_iter()
            .map(|term| (term.stem, term.start..term.end))
            .filter(|(stem, place)| self.terms.contains(stem) || begins(place))
            .map(|(_, place)| place)
            .collect();
        Marked { text, places }
    }
}

/// A text and where it has what was asked for.
#[derive(Debug)]
pub(crate) struct Marked<'a> {
    text: &'a str,
    places: Vec<Range<usize>>,
}

impl Marked<'_> {
    /// The best part of a text; the beginning where nothing of what was asked for is in it.
    pub(crate) fn snippet(&self) -> Snippet {
        let Self { text, places } = self;
        let window = best_window(text, places);
        let mut pieces = Vec::new();
        let mut at = window.start;
        for place in places
            .iter()
            .filter(|p| p.start >= window.start && p.end <= window.end)
        {
            // Words of one analyser do not overlap; should they ever, the later one is left unmarked.
            if place.start < at {
                continue;
            }
            push(&mut pieces, text.get(at..place.start), false);
            push(&mut pieces, text.get(place.clone()), true);
            at = place.end;
        }
        push(&mut pieces, text.get(at..window.end), false);
        Snippet {
            pieces,
            before: !text[..window.start].trim().is_empty(),
            after: !text[window.end..].trim().is_empty(),
        }
    }

    /// How much of what was asked for it has.
    pub(crate) fn count(&self) -> usize {
        self.places.len()
    }
}

fn push(pieces: &mut Vec<Piece>, text: Option<&str>, marked: bool) {
    if let Some(text) = text.filter(|text| !text.is_empty()) {
        pieces.push(Piece {
            text: text.to_owned(),
            marked,
        });
    }
}

/// The stretch that holds most places, on borders of words.
fn best_window(text: &str, places: &[Range<usize>]) -> Range<usize> {
    let long = LONG * text.len() / text.chars().count().max(1);
    if text.len() <= long + long / 4 {
        return 0..text.len();
    }
    let mut best = (0, 0);
    for (index, place) in places.iter().enumerate() {
        let held = places[index..]
            .iter()
            .take_while(|p| p.end <= place.start + long)
            .count();
        if held > best.0 {
            best = (held, place.start);
        }
    }
    // A little of what stands before, so that the first word does not stand at the very edge.
    let start = word_border_before(text, best.1.saturating_sub(long / 6));
    let wanted_end = places
        .iter()
        .filter(|p| p.end <= best.1 + long)
        .map(|p| p.end)
        .max()
        .unwrap_or(0)
        .max(start + long);
    start..word_border_after(text, wanted_end.min(text.len()))
}

fn word_border_before(text: &str, mut at: usize) -> usize {
    while at > 0 && !text.is_char_boundary(at) {
        at -= 1;
    }
    // Chinese has no spaces: look back no further than a long word.
    let head = &text[..at];
    match head
        .char_indices()
        .rev()
        .take(24)
        .find(|(_, letter)| letter.is_whitespace())
    {
        Some((space, letter)) => space + letter.len_utf8(),
        None if at <= 24 => 0,
        None => at,
    }
}

fn word_border_after(text: &str, mut at: usize) -> usize {
    while at < text.len() && !text.is_char_boundary(at) {
        at += 1;
    }
    text[at..]
        .char_indices()
        .take(24)
        .find(|(_, letter)| letter.is_whitespace())
        .map_or(
            if text.len() - at <= 24 {
                text.len()
            } else {
                at
            },
            |(space, _)| at + space,
        )
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn said(snippet: &Snippet) -> String {
        snippet
            .pieces
            .iter()
            .map(|piece| piece.text.as_str())
            .collect()
    }

    #[test]
    fn the_part_with_most_of_what_was_asked_for_is_shown() {
        let text = format!(
            "{} Record-keeping of firearms needs marking. {}",
            "Nothing to see here. ".repeat(40),
            "Nor is there anything here. ".repeat(40)
        );
        let snippet = Marks::of(&Ask::read("firearms marking "), Lang::En)
            .find(&text)
            .snippet();
        let marked: Vec<_> = snippet
            .pieces
            .iter()
            .filter(|p| p.marked)
            .map(|p| p.text.as_str())
            .collect();
        assert_eq!(marked, ["firearms", "marking"]);
        assert!(snippet.before && snippet.after);
        assert!(said(&snippet).chars().count() < 2 * LONG);
    }

    proptest! {
        #[test]
        fn a_snippet_is_a_stretch_of_the_text_whatever_is_asked(
            text in "\\PC{0,600}", ask in "\\PC{0,60}", lang in 0..6_usize
        ) {
            let snippet = Marks::of(&Ask::read(&ask), Lang::ALL[lang]).find(&text).snippet();
            prop_assert!(text.contains(&said(&snippet)));
        }
    }
}
