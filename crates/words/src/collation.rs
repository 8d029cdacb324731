//! The order of names in each language.

use std::cmp::Ordering;

use icu_collator::CollatorBorrowed;
use icu_collator::options::CollatorOptions;
use icu_locale_core::{LanguageIdentifier, langid};

use crate::{Lang, fold};

/// How a language orders two texts: Chinese by pinyin, Spanish with ñ after n, accents and
/// capitals after everything else. Texts that a reader would call equal are ordered by their
/// bytes, so that a sorted list is always the same.
pub fn collate(lang: Lang) -> impl Fn(&str, &str) -> Ordering {
    // The tables are compiled in for all six; were they not, folded texts still give an order.
    let collator =
        CollatorBorrowed::try_new(identifier(lang).into(), CollatorOptions::default()).ok();
    move |left, right| {
        let order = match &collator {
            Some(collator) => collator.compare(left, right),
            None => fold(left).cmp(&fold(right)),
        };
        order.then_with(|| left.cmp(right))
    }
}

fn identifier(lang: Lang) -> LanguageIdentifier {
    match lang {
        Lang::Ar => langid!("ar"),
        Lang::En => langid!("en"),
        Lang::Es => langid!("es"),
        Lang::Fr => langid!("fr"),
        Lang::Ru => langid!("ru"),
        Lang::Zh => langid!("zh"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sorted(lang: Lang, mut texts: Vec<&str>) -> Vec<&str> {
        let order = collate(lang);
        texts.sort_by(|left, right| order(left, right));
        texts
    }

    #[test]
    fn accents_do_not_send_a_state_to_the_end() {
        assert_eq!(
            sorted(
                Lang::Fr,
                vec!["Zambie", "États-Unis", "Espagne", "Eswatini"]
            ),
            ["Espagne", "Eswatini", "États-Unis", "Zambie"]
        );
        assert_eq!(
            sorted(
                Lang::En,
                vec!["Türkiye", "Tunisia", "Turkmenistan", "austria"]
            ),
            ["austria", "Tunisia", "Türkiye", "Turkmenistan"]
        );
    }

    #[test]
    fn each_language_has_its_own_alphabet() {
        assert_eq!(
            sorted(Lang::Es, vec!["ñu", "oso", "nube"]),
            ["nube", "ñu", "oso"]
        );
        assert_eq!(
            sorted(Lang::Ru, vec!["Перу", "Австрия", "Ёлка", "Ель"]),
            ["Австрия", "Ёлка", "Ель", "Перу"]
        );
        // Àodìlì, Bìlǔ, Xībānyá: by sound, not by code point.
        assert_eq!(
            sorted(Lang::Zh, vec!["西班牙", "秘鲁", "奥地利"]),
            ["奥地利", "秘鲁", "西班牙"]
        );
        assert_eq!(
            sorted(Lang::Ar, vec!["بيرو", "إيطاليا", "الأرجنتين"]),
            ["الأرجنتين", "إيطاليا", "بيرو"]
        );
    }

    #[test]
    fn equal_to_a_reader_is_still_one_order() {
        let order = collate(Lang::En);
        assert_eq!(order("a\u{301}", "á"), "a\u{301}".cmp("á"));
        assert_eq!(order("x", "x"), Ordering::Equal);
    }
}
