//! The forms a word takes, and what may grow on it.

use super::super::folded::folded;
use super::russian;
use words::Lang;

/// What a form of a table says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sense {
    /// The name of a State, short or formal.
    Name,
    /// An adjective, or the people.
    Adjective,
    /// A city by which texts speak of a State. This says nothing of the status of any city.
    City,
    /// Words that hold a name and speak of no State.
    Silent,
}

/// One form, as it is found.
#[derive(Debug, Clone, Copy)]
pub(super) struct Form {
    pub(super) state: &'static str,
    pub(super) sense: Sense,
    /// What may stand before it in the same word.
    pub(super) prefixes: &'static [&'static str],
    /// What may follow in the same word.
    pub(super) endings: &'static [&'static str],
    /// Whether it counts only behind a word that shows a State.
    pub(super) needs_sign: bool,
    pub(super) characters: usize,
}

const ALONE: &[&str] = &[""];

#[rustfmt::skip]
const RUSSIAN_ADJECTIVE: &[&str] = &["ий", "ого", "ому", "им", "ом", "ая", "ой", "ою", "ую", "ое", "ие", "их", "ими", "и"];
#[rustfmt::skip]
const RUSSIAN_PEOPLE: &[&str] = &[
    "ец", "ца", "цу", "цем", "це", "цы", "цев", "цам", "цами", "цах", "ка", "ки", "ке", "ку", "кой", "ок", "кам", "ками", "ках",
];
/// And, so, with, to, as: written as one with the word behind them.
#[rustfmt::skip]
const ARABIC: &[&str] = &["", "و", "ف", "ب", "ل", "ك", "وب", "ول", "وك", "فب", "فل"];
/// The same before "ل" that stands for "to the".
const ARABIC_AND: &[&str] = &["", "و", "ف"];
#[rustfmt::skip]
const ARABIC_ARTICLE: &[&str] = &[
    "", "و", "ف", "ب", "ل", "ك", "وب", "ول", "ال", "وال", "فال", "بال", "وبال", "كال", "لل", "ولل", "فلل",
];
#[rustfmt::skip]
const ARABIC_ADJECTIVE: &[&str] = &["", "ه", "ا", "ين", "ون", "ان", "ات", "تين", "تان"];

/// All forms of a word of a table, folded, each with what may grow on it.
pub(super) fn forms(
    lang: Lang,
    state: &'static str,
    sense: Sense,
    word: &str,
) -> Vec<(String, Form)> {
    let (needs_sign, word) = match word.strip_prefix('?') {
        Some(word) => (true, word),
        None => (false, word),
    };
    let word = folded(word);
    let form = |text: String, prefixes, endings| {
        let characters = text.chars().count();
        (
            text,
            Form {
                state,
                sense,
                prefixes,
                endings,
                needs_sign,
                characters,
            },
        )
    };
    let written = match (lang, sense) {
        (Lang::Ar, Sense::Adjective) => vec![form(word, ARABIC_ARTICLE, ARABIC_ADJECTIVE)],
        (Lang::Ar, _) => {
            let to_the = word.strip_prefix("ال").map(|rest| format!("لل{rest}"));
            let to_the = to_the.map(|word| form(word, ARABIC_AND, ALONE));
            let mut both = vec![form(word, ARABIC, ALONE)];
            both.extend(to_the);
            both
        }
        (Lang::Ru, Sense::Adjective) => {
            let people = word.strip_suffix("ск").filter(|stem| stem.ends_with('н'));
            let people = people.map(|stem| form(stem.to_owned(), ALONE, RUSSIAN_PEOPLE));
            let mut both = vec![form(word, ALONE, RUSSIAN_ADJECTIVE)];
            both.extend(people);
            both
        }
        (Lang::Ru, Sense::Name | Sense::City) => russian::declined(&word)
            .into_iter()
            .map(|word| form(word, ALONE, ALONE))
            .collect(),
        (Lang::En, Sense::Adjective) => vec![form(word, ALONE, &["", "s"])],
        (Lang::Fr, Sense::Adjective) if word.ends_with('e') => vec![form(word, ALONE, &["", "s"])],
        (Lang::Fr, Sense::Adjective) => {
            vec![form(word, ALONE, &["", "e", "s", "es", "ne", "nes"])]
        }
        (Lang::Es, Sense::Adjective) => {
            let (stem, endings) = spanish(&word);
            vec![form(stem.to_owned(), ALONE, endings)]
        }
        _ => vec![form(word, ALONE, ALONE)],
    };
    written
        .into_iter()
        .flat_map(|(text, form)| in_letters(lang, sense, text).map(move |text| (text, form)))
        .collect()
}

/// Adjectives with and without a capital where the language has both; names also in capitals, as headings have them.
fn in_letters(lang: Lang, sense: Sense, text: String) -> impl Iterator<Item = String> {
    let other = match (lang, sense) {
        (Lang::Fr | Lang::Es | Lang::Ru, Sense::Adjective) => Some(words::capitalized(&text)),
        (Lang::En | Lang::Fr | Lang::Es | Lang::Ru, Sense::Name | Sense::City)
            if text.chars().count() > 3 =>
        {
            Some(text.to_uppercase())
        }
        _ => None,
    };
    let other = other.filter(|other| *other != text);
    std::iter::once(text).chain(other)
}

/// The stem of a masculine adjective without its accents, and its endings.
fn spanish(word: &str) -> (&str, &'static [&'static str]) {
    if let Some(stem) = word.strip_suffix('o') {
        (stem, &["o", "a", "os", "as"])
    } else if word.ends_with(['a', 'e']) {
        (word, &["", "s"])
    } else if word.ends_with('i') {
        (word, &["", "s", "es"])
    } else {
        (word, &["", "a", "es", "as"])
    }
}
