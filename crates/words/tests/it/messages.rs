//! Saying things from outside the crate.

use std::borrow::Cow;

use words::{Lang, Value, say, say_with};

#[test]
fn plain_words_are_borrowed() {
    assert!(matches!(
        say(Lang::En, "topic-firearms"),
        Cow::Borrowed("Firearms")
    ));
    assert_eq!(say(Lang::Ru, "topic-firearms"), "Огнестрельное оружие");
    assert_eq!(say(Lang::Ar, "united-nations"), "الأمم المتحدة");
}

#[test]
fn an_unknown_key_says_itself() {
    assert_eq!(say(Lang::Fr, "no-such-key"), "no-such-key");
    assert_eq!(say_with(Lang::Fr, "no-such-key", &[]), "no-such-key");
    assert!(!words::has(Lang::Fr, "no-such-key"));
    assert!(words::has(Lang::Fr, "topic-firearms"));
}

#[test]
fn counts_take_the_form_of_their_number() {
    let said = |lang, n: u64| say_with(lang, "count-ngo", &[("n", n.into())]);
    assert_eq!(said(Lang::En, 1), "1 non-governmental organization");
    assert_eq!(said(Lang::En, 60), "60 non-governmental organizations");
    assert_eq!(
        said(Lang::En, 1_234),
        "1,234 non-governmental organizations"
    );
    assert_eq!(said(Lang::Ru, 1), "1 неправительственная организация");
    assert_eq!(said(Lang::Ru, 22), "22 неправительственные организации");
    assert_eq!(said(Lang::Ru, 158), "158 неправительственных организаций");
    assert_eq!(said(Lang::Ru, 11), "11 неправительственных организаций");
    assert_eq!(said(Lang::Ar, 0), "لا منظمات غير حكومية");
    assert_eq!(said(Lang::Ar, 1), "منظمة غير حكومية واحدة");
    assert_eq!(said(Lang::Ar, 2), "منظمتان غير حكوميتين");
    assert_eq!(said(Lang::Ar, 9), "9 منظمات غير حكومية");
    assert_eq!(said(Lang::Ar, 60), "60 منظمة غير حكومية");
    assert_eq!(said(Lang::Zh, 92), "92个非政府组织");
    assert_eq!(said(Lang::Fr, 0), "0 organisation non gouvernementale");
}

#[test]
fn arabic_forms_differ_where_the_noun_does() {
    let said = |n: u64| say_with(Lang::Ar, "count-reviews", &[("n", n.into())]);
    let forms: Vec<_> = [0, 1, 2, 3, 11, 100].map(said).into();
    assert_eq!(
        forms,
        [
            "لا استعراضات",
            "استعراض واحد",
            "استعراضان",
            "3 استعراضات",
            "11 استعراضا",
            "100 استعراض",
        ]
    );
}

#[test]
fn a_year_is_never_grouped() {
    for lang in Lang::ALL {
        let heading = say_with(lang, "note-heading-year", &[("year", 2024_u32.into())]);
        assert!(heading.contains("2024"), "{lang:?}: {heading}");
    }
}

/// In an Arabic line a Latin symbol is isolated, so that it keeps its order; nothing else is.
#[test]
fn only_arabic_isolates_latin_values() {
    let said =
        |lang, symbol: &str| say_with(lang, "reproduced-from-issued", &[("symbol", symbol.into())]);
    assert!(said(Lang::Ar, "CTOC/COP/2024/1").contains("\u{2068}CTOC/COP/2024/1\u{2069}"));
    assert!(!said(Lang::Ar, "وثيقة").contains('\u{2068}'));
    assert!(!say(Lang::Ar, "distr-general").contains('\u{2068}'));
    for lang in [Lang::En, Lang::Es, Lang::Fr, Lang::Ru, Lang::Zh] {
        assert!(
            !said(lang, "CTOC/COP/2024/1").contains('\u{2068}'),
            "{lang:?}"
        );
    }
}

/// The value is isolated once, however many messages it goes through, and the message is not.
#[test]
fn isolation_is_not_repeated() {
    let officer = say_with(
        Lang::Ar,
        "note-officer",
        &[("name", "Ms. A".into()), ("office", "وزارة".into())],
    );
    assert_eq!(officer, "\u{2068}Ms. A\u{2069}، وزارة");
    let chaired = say_with(
        Lang::Ar,
        "note-chaired-by",
        &[("chairing", "chair".into()), ("chairs", officer.into())],
    );
    assert_eq!(chaired.matches('\u{2068}').count(), 1, "{chaired}");
    assert!(!chaired.starts_with('\u{2068}'));
}

#[test]
fn values_come_from_what_callers_have() {
    let values: [Value<'_>; 6] = [
        7_u64.into(),
        7_usize.into(),
        7_i64.into(),
        7_u32.into(),
        "7".into(),
        String::from("7").into(),
    ];
    for value in values {
        let said = say_with(Lang::En, "note-heading-year", &[("year", value)]);
        assert_eq!(said, "Constructive dialogues held in 7");
    }
}
