//! Words to stems.

use rust_stemmers::{Algorithm, Stemmer};

use crate::Lang;
use crate::folding::{fold, fold_for_stemming};

/// Reduces the words of one language to stems.
pub(super) struct Reducer {
    lang: Lang,
    /// None for Chinese, whose words have no endings.
    stemmer: Option<Stemmer>,
}

impl Reducer {
    pub(super) fn of(lang: Lang) -> Self {
        let algorithm = match lang {
            Lang::Ar => Some(Algorithm::Arabic),
            Lang::En => Some(Algorithm::English),
            Lang::Es => Some(Algorithm::Spanish),
            Lang::Fr => Some(Algorithm::French),
            Lang::Ru => Some(Algorithm::Russian),
            Lang::Zh => None,
        };
        Self {
            lang,
            stemmer: algorithm.map(Stemmer::create),
        }
    }

    /// The stem of a word, folded. Folding comes first, so that a word typed without its accents
    /// has the same stem; the endings that the stemmers know by their accents are given back.
    pub(super) fn stem(&self, word: &str) -> String {
        let folded = fold_for_stemming(word).replace('’', "'");
        let Some(stemmer) = &self.stemmer else {
            return fold(&folded);
        };
        // A figure has no endings; the stemmers are for words of their own letters.
        if !folded
            .chars()
            .all(|letter| letter.is_alphabetic() || letter == '\'')
        {
            return fold(&folded);
        }
        let ready = match self.lang {
            Lang::Es => with_spanish_accents(folded),
            Lang::Fr => with_plain_participles(folded),
            Lang::Ar => with_regular_endings(folded),
            Lang::En | Lang::Ru | Lang::Zh => folded,
        };
        let stem = fold(&stemmer.stem(&ready));
        if stem.is_empty() { fold(&ready) } else { stem }
    }
}

/// "aplicacion" as "aplicación", so that it is cut like "aplicaciones".
fn with_spanish_accents(mut word: String) -> String {
    for (plain, accented) in [("cion", "ción"), ("sion", "sión"), ("logia", "logía")] {
        if word.ends_with(plain) {
            word.truncate(word.len() - plain.len());
            word.push_str(accented);
            break;
        }
    }
    word
}

/// "adoptee" and "adoptees" as "adopte": without accents the stemmer does not see a participle.
fn with_plain_participles(mut word: String) -> String {
    for ending in ["ees", "ee"] {
        if word.len() > ending.len() + 2 && word.ends_with(ending) {
            word.truncate(word.len() - ending.len() + 1);
            break;
        }
    }
    word
}

/// What the stemmer for Arabic leaves to chance: "and" written with an article, the plural in
/// `ات`, which it cuts only behind an article, and a final `ه` for `ة`, which writers confuse.
fn with_regular_endings(mut word: String) -> String {
    if word.starts_with("وال") {
        word.remove(0);
    }
    let letters = word.chars().count();
    if letters >= 5 && word.ends_with("ات") {
        word.truncate(word.len() - "ات".len());
        word.push('ة');
    } else if word.ends_with('ه') {
        word.pop();
        word.push('ة');
    }
    word
}

#[cfg(test)]
mod tests {
    use super::*;

    fn same(lang: Lang, left: &str, right: &str) {
        let reducer = Reducer::of(lang);
        assert_eq!(reducer.stem(left), reducer.stem(right), "{left} {right}");
    }

    #[test]
    fn accents_may_be_left_out() {
        same(Lang::Es, "cooperación", "cooperacion");
        same(Lang::Fr, "réunion", "reunions");
        same(Lang::Fr, "adoptée", "adopté");
        same(Lang::Fr, "idées", "idee");
        same(Lang::Ru, "ёлка", "елка");
        same(Lang::Ar, "منظمة", "منظمه");
    }

    #[test]
    fn arabic_articles_conjunctions_and_plurals() {
        for form in ["منظمات", "المنظمات", "والمنظمات", "للمنظمات", "المنظمة"]
        {
            same(Lang::Ar, form, "منظمة");
        }
        same(Lang::Ar, "والاتجار", "الاتجار");
        same(Lang::Ar, "بالأسلحة", "أسلحة");
    }

    #[test]
    fn different_words_stay_different() {
        let reducer = Reducer::of(Lang::En);
        assert_ne!(reducer.stem("chair"), reducer.stem("charity"));
        let reducer = Reducer::of(Lang::Ru);
        assert_ne!(reducer.stem("оружие"), reducer.stem("обзор"));
    }
}
