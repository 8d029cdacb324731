//! The ordinals of a working group's sessions and meetings (rules N7 and N8), which agree with the
//! language's noun: `11th meeting`, `11e réunion`, `11ª reunión`, `11-е совещание`.

use super::sessions::{arabic_genitive, arabic_masculine, session_ordinal};
use super::{ordinal, ordinal_word};
use crate::Lang;

/// What a working group's gathering is called, by the noun that its ordinal agrees with.
///
/// The noun comes from the group's register (rule N8a), which this crate does not know.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Gathering {
    /// `session`, `session`, `período de sesiones`, `сессия`, `الدورة`, `届会议`.
    Session,
    /// `meeting`, `réunion`, `reunión`, `совещание`, `الاجتماع`, `次会议`.
    Meeting,
}

/// The ordinal of a working group's meeting (rule N8): in English words up to the ninth and
/// figures from the tenth on, as this series of papers has it; in Arabic a word; elsewhere short.
///
/// It agrees with the word for a meeting, which is feminine in French and Spanish, neuter in
/// Russian and masculine in Arabic.
pub fn meeting_ordinal(lang: Lang, number: u64) -> String {
    match lang {
        Lang::En if number < 10 => ordinal_word(number),
        Lang::En => ordinal(lang, number),
        Lang::Fr if number == 1 => "1re".to_owned(),
        Lang::Fr => format!("{number}e"),
        Lang::Es => format!("{number}ª"),
        Lang::Ru => format!("{number}-е"),
        Lang::Ar => arabic_masculine(number),
        Lang::Zh => format!("第{number}"),
    }
}

/// The ordinal of what has been concluded, in the form it takes after "the conclusion of": in the
/// genitive where the language shows it (`15-го совещания`, `الاجتماع العشرين`).
///
/// Russian is short here for sessions too (`12-й сессии`), so that the two nouns look alike in one
/// sentence.
pub fn concluded_ordinal(lang: Lang, gathering: Gathering, number: u64) -> String {
    let nominative = match gathering {
        Gathering::Session => session_ordinal(lang, number),
        Gathering::Meeting => meeting_ordinal(lang, number),
    };
    match (lang, gathering) {
        (Lang::Ru, Gathering::Session) => format!("{number}-й"),
        (Lang::Ru, Gathering::Meeting) => format!("{number}-го"),
        (Lang::Ar, _) => arabic_genitive(&nominative),
        _ => nominative,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn meetings_follow_rule_n8() {
        let english: Vec<_> = [9, 10, 11, 13, 14, 15, 22]
            .map(|number| meeting_ordinal(Lang::En, number))
            .into();
        assert_eq!(
            english,
            ["ninth", "10th", "11th", "13th", "14th", "15th", "22nd"]
        );
        assert_eq!(meeting_ordinal(Lang::Ar, 10), "العاشر");
    }

    #[test]
    fn meetings_agree_with_their_noun() {
        let said = |number| -> Vec<_> {
            Lang::ALL
                .map(|lang| meeting_ordinal(lang, number))
                .into_iter()
                .collect()
        };
        assert_eq!(said(1), ["الأول", "第1", "first", "1re", "1-е", "1ª"]);
        assert_eq!(
            said(11),
            ["الحادي عشر", "第11", "11th", "11e", "11-е", "11ª"]
        );
    }

    #[test]
    fn what_is_concluded_stands_in_the_genitive() {
        let said = |lang, number| {
            [Gathering::Session, Gathering::Meeting]
                .map(|gathering| concluded_ordinal(lang, gathering, number))
        };
        assert_eq!(said(Lang::En, 14), ["fourteenth", "14th"]);
        assert_eq!(said(Lang::Fr, 1), ["première", "1re"]);
        assert_eq!(said(Lang::Es, 9), ["9º", "9ª"]);
        assert_eq!(said(Lang::Ru, 13), ["13-й", "13-го"]);
        assert_eq!(said(Lang::Ar, 15), ["الخامسة عشرة", "الخامس عشر"]);
        assert_eq!(said(Lang::Ar, 20), ["العشرين", "العشرين"]);
        assert_eq!(said(Lang::Ar, 21), ["الحادية والعشرين", "الحادي والعشرين"]);
        assert_eq!(said(Lang::Zh, 10), ["第十", "第10"]);
    }
}
