//! The ordinals of sessions (rule N7 and the table under L2): words, and figures in Spanish.

use super::french;
use crate::{Lang, say_with, text};

/// The ordinal of a session in the middle of a line: `twelfth`, `douzième`, `12º`, `двенадцатая`,
/// `الثانية عشرة`, `第十二`.
///
/// It agrees with the language's word for a session, which is feminine in French, Russian and
/// Arabic. Beyond ninety-nine, where only English has words in use, figures.
pub fn session_ordinal(lang: Lang, number: u64) -> String {
    let index = usize::try_from(number).unwrap_or(usize::MAX);
    let words = match lang {
        Lang::En => Some(super::ordinal_word(number)),
        Lang::Es => Some(format!("{number}º")),
        Lang::Fr => french::feminine_ordinal(index),
        Lang::Ru => russian_feminine(index),
        Lang::Ar => arabic(&ARABIC_FEMININE, "عشرة", index),
        Lang::Zh => chinese(index).map(|numeral| format!("第{numeral}")),
    };
    words.unwrap_or_else(|| match lang {
        Lang::Fr => format!("{number}e"),
        Lang::Ru => format!("{number}-я"),
        Lang::Zh => format!("第{number}"),
        _ => number.to_string(),
    })
}

/// The line of a masthead that names the session: "Twelfth session", "12º período de sesiones".
pub fn session_line(lang: Lang, number: u64) -> String {
    let ordinal = session_ordinal(lang, number);
    text::capitalized(&say_with(
        lang,
        "session-line",
        &[("ordinal", ordinal.into())],
    ))
}

/// The masculine ordinal of Arabic, for dialogues and meetings; figures beyond ninety-nine.
pub(super) fn arabic_masculine(number: u64) -> String {
    usize::try_from(number)
        .ok()
        .and_then(|index| arabic(&ARABIC_MASCULINE, "عشر", index))
        .unwrap_or_else(|| number.to_string())
}

/// An ordinal of Arabic after a preposition or another noun: only the tens show it.
pub(super) fn arabic_genitive(nominative: &str) -> String {
    match nominative.strip_suffix("ون") {
        Some(stem) => format!("{stem}ين"),
        None => nominative.to_owned(),
    }
}

/// "The first time": a Chinese ordinal with the measure word of events.
pub(super) fn chinese_occurrence(number: u64) -> String {
    usize::try_from(number).ok().and_then(chinese).map_or_else(
        || format!("第{number}次"),
        |numeral| format!("第{numeral}次"),
    )
}

const RUSSIAN_SMALL: [&str; 20] = [
    "",
    "первая",
    "вторая",
    "третья",
    "четвертая",
    "пятая",
    "шестая",
    "седьмая",
    "восьмая",
    "девятая",
    "десятая",
    "одиннадцатая",
    "двенадцатая",
    "тринадцатая",
    "четырнадцатая",
    "пятнадцатая",
    "шестнадцатая",
    "семнадцатая",
    "восемнадцатая",
    "девятнадцатая",
];

/// Alone and before a unit.
const RUSSIAN_TENS: [(&str, &str); 8] = [
    ("двадцатая", "двадцать"),
    ("тридцатая", "тридцать"),
    ("сороковая", "сорок"),
    ("пятидесятая", "пятьдесят"),
    ("шестидесятая", "шестьдесят"),
    ("семидесятая", "семьдесят"),
    ("восьмидесятая", "восемьдесят"),
    ("девяностая", "девяносто"),
];

fn russian_feminine(number: usize) -> Option<String> {
    if number < 20 {
        return RUSSIAN_SMALL
            .get(number)
            .filter(|word| !word.is_empty())
            .map(|word| (*word).to_owned());
    }
    let (alone, before) = RUSSIAN_TENS.get(number / 10 - 2)?;
    Some(match number % 10 {
        0 => (*alone).to_owned(),
        unit => format!("{before} {}", RUSSIAN_SMALL.get(unit)?),
    })
}

/// One to ten, and then the one of "eleventh", "twenty-first" and so on.
const ARABIC_FEMININE: [&str; 11] = [
    "الأولى",
    "الثانية",
    "الثالثة",
    "الرابعة",
    "الخامسة",
    "السادسة",
    "السابعة",
    "الثامنة",
    "التاسعة",
    "العاشرة",
    "الحادية",
];

const ARABIC_MASCULINE: [&str; 11] = [
    "الأول",
    "الثاني",
    "الثالث",
    "الرابع",
    "الخامس",
    "السادس",
    "السابع",
    "الثامن",
    "التاسع",
    "العاشر",
    "الحادي",
];

const ARABIC_TENS: [&str; 8] = [
    "العشرون",
    "الثلاثون",
    "الأربعون",
    "الخمسون",
    "الستون",
    "السبعون",
    "الثمانون",
    "التسعون",
];

fn arabic(units: &[&str; 11], teen: &str, number: usize) -> Option<String> {
    let unit = |unit: usize| match unit {
        1 => units.last(),
        unit => units.get(unit.checked_sub(1)?),
    };
    Some(match (number / 10, number % 10) {
        (0, _) | (1, 0) => (*units.get(number.checked_sub(1)?)?).to_owned(),
        (1, rest) => format!("{} {teen}", unit(rest)?),
        (ten, 0) => (*ARABIC_TENS.get(ten - 2)?).to_owned(),
        (ten, rest) => format!("{} و{}", unit(rest)?, ARABIC_TENS.get(ten - 2)?),
    })
}

const CHINESE_DIGITS: [&str; 10] = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"];

fn chinese(number: usize) -> Option<String> {
    let digit = |digit: usize| CHINESE_DIGITS.get(digit).copied();
    Some(match (number / 10, number % 10) {
        (0, 0) => return None,
        (0, unit) => digit(unit)?.to_owned(),
        (1, unit) => format!("十{}", digit(unit)?),
        (ten, unit) => format!("{}十{}", digit(ten)?, digit(unit)?),
    })
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn the_sixtieth_session_as_in_table_l2() {
        assert_eq!(session_line(Lang::En, 60), "Sixtieth session");
        assert_eq!(session_line(Lang::Fr, 60), "Soixantième session");
        assert_eq!(session_line(Lang::Es, 60), "60º período de sesiones");
        assert_eq!(session_line(Lang::Ru, 60), "Шестидесятая сессия");
        assert_eq!(session_line(Lang::Ar, 60), "الدورة الستون");
        assert_eq!(session_line(Lang::Zh, 60), "第六十届会议");
    }

    #[test]
    fn the_twelfth_session_of_the_conference() {
        assert_eq!(session_line(Lang::En, 12), "Twelfth session");
        assert_eq!(session_line(Lang::Fr, 12), "Douzième session");
        assert_eq!(session_line(Lang::Es, 12), "12º período de sesiones");
        assert_eq!(session_line(Lang::Ru, 12), "Двенадцатая сессия");
        assert_eq!(session_line(Lang::Ar, 12), "الدورة الثانية عشرة");
        assert_eq!(session_line(Lang::Zh, 12), "第十二届会议");
    }

    #[test]
    fn compounds() {
        assert_eq!(session_ordinal(Lang::Ru, 21), "двадцать первая");
        assert_eq!(session_ordinal(Lang::Ar, 21), "الحادية والعشرون");
        assert_eq!(session_ordinal(Lang::Ar, 11), "الحادية عشرة");
        assert_eq!(session_ordinal(Lang::Zh, 40), "第四十");
        assert_eq!(session_ordinal(Lang::Fr, 21), "vingt et unième");
    }

    #[test]
    fn every_session_has_an_ordinal_of_its_own() {
        for lang in Lang::ALL {
            let said: HashSet<_> = (1..=120)
                .map(|number| session_ordinal(lang, number))
                .collect();
            assert_eq!(said.len(), 120, "{lang:?}");
            assert!(said.iter().all(|ordinal| !ordinal.trim().is_empty()));
        }
    }
}
