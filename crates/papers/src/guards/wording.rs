//! The tables of wording: which words of a language quantify, hide, speak of themselves.
//!
//! `data/wording/*.tsv`, one line for each kind of words, in our own selection; they know what they list and are silent
//! about the rest.

use super::folded::lowered;
use super::phrases::Phrases;
use words::Lang;

/// The lines of a language.
const fn table(lang: Lang) -> &'static str {
    match lang {
        Lang::Ar => include_str!("../../data/wording/ar.tsv"),
        Lang::En => include_str!("../../data/wording/en.tsv"),
        Lang::Es => include_str!("../../data/wording/es.tsv"),
        Lang::Fr => include_str!("../../data/wording/fr.tsv"),
        Lang::Ru => include_str!("../../data/wording/ru.tsv"),
        Lang::Zh => include_str!("../../data/wording/zh.tsv"),
    }
}

/// The words of a kind as the table prints them.
pub(super) fn words_of(lang: Lang, kind: &str) -> impl Iterator<Item = &'static str> {
    table(lang)
        .lines()
        .filter_map(|line| line.split_once('\t'))
        .filter(move |(named, _)| *named == kind)
        .flat_map(|(_, words)| words.split(','))
        .filter(|word| !word.is_empty())
}

/// The words of a kind as they are compared, without capitals.
pub(super) fn lowered_words(lang: Lang, kind: &str) -> Vec<String> {
    words_of(lang, kind).map(lowered).collect()
}

/// The words of a kind, ready to be found.
pub(super) fn phrases<T: Copy>(lang: Lang, kinds: &[(&str, T)]) -> Phrases<T> {
    let words = kinds.iter().flat_map(|&(kind, meaning)| {
        lowered_words(lang, kind)
            .into_iter()
            .map(move |word| (word, meaning))
    });
    Phrases::new(lang, words)
}

/// Every choice of one word from each list, one behind the other.
pub(super) fn combined(lang: Lang, lists: &[Vec<String>]) -> Vec<String> {
    let space = if lang == Lang::Zh { "" } else { " " };
    lists.iter().fold(vec![String::new()], |begun, list| {
        begun
            .iter()
            .flat_map(|begin| {
                list.iter()
                    .map(move |word| match (begin.as_str(), word.as_str()) {
                        ("", word) => word.to_owned(),
                        (begin, "") => begin.to_owned(),
                        (begin, word) => format!("{begin}{space}{word}"),
                    })
            })
            .collect()
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    fn kinds(lang: Lang) -> BTreeSet<&'static str> {
        let lines = table(lang).lines().filter(|line| !line.starts_with('#'));
        lines.map(|line| line.split_once('\t').unwrap().0).collect()
    }

    #[test]
    fn all_six_languages_have_all_kinds_and_no_word_twice_in_one() {
        for lang in Lang::ALL {
            assert_eq!(kinds(lang), kinds(Lang::En), "{lang:?}");
            for kind in kinds(lang) {
                let words: Vec<_> = words_of(lang, kind).collect();
                let once: BTreeSet<_> = words.iter().collect();
                assert_eq!(once.len(), words.len(), "{lang:?} {kind}");
            }
        }
    }

    #[test]
    fn lists_are_combined_in_order() {
        let lists = [
            vec!["was".to_owned()],
            vec![String::new(), "also".to_owned()],
            vec!["noted".to_owned()],
        ];
        assert_eq!(combined(Lang::En, &lists), ["was noted", "was also noted"]);
        assert_eq!(combined(Lang::Zh, &lists), ["wasnoted", "wasalsonoted"]);
    }
}
