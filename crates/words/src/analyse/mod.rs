//! The analyser: from a text to the terms that search finds it by.
//!
//! One analyser for all stores, so that the same question has the same answer on each. A term is a
//! word reduced to its stem, so that "organizations" finds "organization"; a document symbol is
//! both one term and the terms of its parts.

mod stemming;
mod symbols;

use std::sync::LazyLock;

use icu_segmenter::options::{WordBreakInvariantOptions, WordType};
use icu_segmenter::{WordSegmenter, WordSegmenterBorrowed};

use crate::Lang;
use stemming::Reducer;

/// What a text can be found by, and where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Term {
    /// Two words with the same stem match.
    pub stem: String,
    /// The byte of the text at which the word begins.
    pub start: usize,
    /// The byte after its last.
    pub end: usize,
}

/// Longer words than any language has: base64, mistakes, attacks. They are left out.
const LONGEST: usize = 200;

/// Word breaks by the rules of Unicode, and by dictionary where words are not spaced.
static SEGMENTER: LazyLock<WordSegmenterBorrowed<'static>> =
    LazyLock::new(|| WordSegmenter::new_dictionary(WordBreakInvariantOptions::default()));

/// The terms of a text in the order in which they begin, a symbol before its parts.
///
/// Two terms may cover the same bytes: a symbol is found whole and in parts.
pub fn terms(lang: Lang, text: &str) -> Vec<Term> {
    let reducer = Reducer::of(lang);
    let mut terms = symbols::terms(text);
    let mut start = 0;
    for (end, word_type) in SEGMENTER.segment_str(text).iter_with_word_type() {
        if word_type != WordType::None
            && let Some(word) = text.get(start..end)
        {
            add_words(&mut terms, &reducer, lang, word, start);
        }
        start = end;
    }
    // A stable sort: a symbol, which came first, stays before the part that begins with it.
    terms.sort_by_key(|term| term.start);
    terms
}

/// Adds a word; a French one in two when its article is elided ("l’application").
fn add_words(terms: &mut Vec<Term>, reducer: &Reducer, lang: Lang, word: &str, start: usize) {
    let elided = match lang {
        Lang::Fr => word.rfind(['\'', '’']),
        _ => None,
    };
    let skipped = elided.map_or(0, |at| {
        word.get(at..)
            .and_then(|rest| rest.chars().next())
            .map_or(0, |mark| at + mark.len_utf8())
    });
    let Some(rest) = word.get(skipped..) else {
        return;
    };
    if rest.len() > LONGEST {
        return;
    }
    let stem = reducer.stem(rest);
    if !stem.is_empty() {
        terms.push(Term {
            stem,
            start: start + skipped,
            end: start + word.len(),
        });
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn stems(lang: Lang, text: &str) -> Vec<String> {
        terms(lang, text)
            .into_iter()
            .map(|term| term.stem)
            .collect()
    }

    fn found(lang: Lang, question: &str, text: &str) -> bool {
        let text = stems(lang, text);
        let question = stems(lang, question);
        !question.is_empty() && question.iter().all(|stem| text.contains(stem))
    }

    #[test]
    fn english_forms_find_each_other() {
        let text = "The Chair’s summary of the organizations’ suggestions on trafficking";
        for question in [
            "organization",
            "suggestion",
            "chair",
            "TRAFFICKED",
            "summaries",
        ] {
            assert!(found(Lang::En, question, text), "{question}");
        }
        assert!(!found(Lang::En, "organ-grinder", text));
    }

    #[test]
    fn french_forms_and_elisions_find_each_other() {
        let text = "l’application de la Convention par les États, adoptée à l'unanimité";
        for question in [
            "applications",
            "etat",
            "État",
            "adopté",
            "adoptés",
            "unanimite",
        ] {
            assert!(found(Lang::Fr, question, text), "{question}");
        }
    }

    #[test]
    fn spanish_forms_find_each_other_with_and_without_accents() {
        let text = "la aplicación de las convenciones y la cooperación técnica";
        for question in [
            "aplicaciones",
            "aplicacion",
            "convención",
            "convencion",
            "tecnicas",
        ] {
            assert!(found(Lang::Es, question, text), "{question}");
        }
    }

    #[test]
    fn russian_cases_find_each_other() {
        let text = "рабочей группы по огнестрельному оружию, незаконный ввоз мигрантов";
        for question in [
            "рабочая группа",
            "огнестрельное оружие",
            "мигранты",
            "незаконного ввоза",
        ] {
            assert!(found(Lang::Ru, question, text), "{question}");
        }
    }

    #[test]
    fn arabic_forms_find_each_other() {
        let text = "الفريق العامل المعني بالأسلحة النارية والمنظمات غير الحكومية";
        for question in ["الأسلحة", "أسلحة", "الاسلحه", "منظمات", "المنظمات"]
        {
            assert!(found(Lang::Ar, question, text), "{question}");
        }
    }

    #[test]
    fn chinese_is_cut_into_words() {
        let text = "枪支问题工作组第十次会议";
        assert!(found(Lang::Zh, "枪支", text), "{:?}", stems(Lang::Zh, text));
        assert!(found(Lang::Zh, "会议", text));
        assert!(!found(Lang::Zh, "移民", text));
    }

    #[test]
    fn numbers_are_kept() {
        assert_eq!(stems(Lang::En, "158 (2024)"), ["158", "2024"]);
        assert_eq!(stems(Lang::Ar, "٢٠٢٤"), ["2024"]);
    }

    #[test]
    fn symbols_are_found_whole_and_in_parts() {
        let text = "See CTOC/COP/WG.6/2022/CRP.1.";
        let stems = stems(Lang::En, text);
        assert!(stems.contains(&"ctoc/cop/wg.6/2022/crp.1".to_owned()));
        for part in ["ctoc", "cop", "2022", "6"] {
            assert!(stems.contains(&part.to_owned()), "{part}: {stems:?}");
        }
        for lang in Lang::ALL {
            assert!(
                found(lang, "ctoc/cop/2024/1", "(CTOC/COP/2024/1)"),
                "{lang:?}"
            );
            assert!(found(lang, "9/1", "9/1"), "{lang:?}");
        }
    }

    #[test]
    fn offsets_point_into_the_original() {
        let text = "À l’État: CTOC/COP/2024/1";
        let words: Vec<_> = terms(Lang::Fr, text)
            .iter()
            .map(|term| &text[term.start..term.end])
            .collect();
        assert_eq!(
            words,
            ["À", "État", "CTOC/COP/2024/1", "CTOC", "COP", "2024", "1"]
        );
    }

    #[test]
    fn what_is_no_word_is_no_term() {
        assert!(terms(Lang::En, " — … ***  ").is_empty());
        assert!(terms(Lang::En, &"x".repeat(10_000)).is_empty());
    }

    proptest! {
        #[test]
        fn any_text_gives_terms_within_it(text in "\\PC{0,80}", index in 0_usize..6) {
            let lang = Lang::ALL[index];
            let terms = terms(lang, &text);
            for term in &terms {
                prop_assert!(text.is_char_boundary(term.start));
                prop_assert!(text.is_char_boundary(term.end));
                prop_assert!(term.start < term.end && term.end <= text.len());
                prop_assert!(!term.stem.is_empty());
            }
            prop_assert!(terms.is_sorted_by_key(|term| term.start));
        }

        #[test]
        fn letters_of_the_six_languages_give_terms(
            text in "[a-zA-Zа-яА-Яا-يéèñçœ枪支会议0-9/.’' -]{0,60}",
            index in 0_usize..6,
        ) {
            let lang = Lang::ALL[index];
            let first = terms(lang, &text);
            prop_assert_eq!(&first, &terms(lang, &text));
            for term in &first {
                prop_assert!(text.get(term.start..term.end).is_some());
            }
        }
    }
}
