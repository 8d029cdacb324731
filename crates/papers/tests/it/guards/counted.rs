//! Quantifiers and passives beside the number of speakers bound.

use super::{bound, by, words_by};
use mechanism::summary::{Level, NamedScale, Scale};
use papers::guards::{Bound, Circumstances, Genre, Guard, Matter, Passage, check};
use words::Lang;

/// "Many speakers", "some speakers" and "one speaker" of each language.
const MANY_SOME_ONE: [(Lang, &str, &str, &str); 6] = [
    (
        Lang::En,
        "Many speakers emphasized data.",
        "Some of the other speakers emphasized data.",
        "One speaker emphasized data.",
    ),
    (
        Lang::Fr,
        "De nombreux orateurs ont évoqué les données.",
        "Certains orateurs ont évoqué les données.",
        "Un orateur a évoqué les données.",
    ),
    (
        Lang::Es,
        "Muchos oradores mencionaron los datos.",
        "Algunos oradores mencionaron los datos.",
        "Un orador mencionó los datos.",
    ),
    (
        Lang::Ru,
        "Многие ораторы упомянули данные.",
        "Некоторые ораторы упомянули данные.",
        "Один оратор упомянул данные.",
    ),
    (
        Lang::Ar,
        "وذكر كثير من المتكلمين البيانات.",
        "وذكر بعض المتكلمين البيانات.",
        "وذكر أحد المتكلمين البيانات.",
    ),
    (
        Lang::Zh,
        "许多发言者提到数据。",
        "一些发言者提到数据。",
        "一位发言者提到数据。",
    ),
];

#[test]
fn a_word_that_the_count_does_not_carry_is_told_with_the_word_of_the_scale() {
    for (lang, many, some, one) in MANY_SOME_ONE {
        for (text, said) in [(many, Level::Many), (some, Level::Some), (one, Level::One)] {
            for (speakers, scale) in [(1, Level::One), (3, Level::Some), (15, Level::Many)] {
                let found = by(Guard::Quantifier, lang, text, &bound(text, speakers, 40));
                let matter = Matter::Quantifier {
                    said,
                    scale,
                    speakers,
                    of: 40,
                    under: Scale::default(),
                };
                let expected: Vec<_> = (said != scale).then_some(matter).into_iter().collect();
                let told: Vec<_> = found.iter().map(|finding| finding.matter.clone()).collect();
                assert_eq!(told, expected, "{lang:?} {text}");
                assert!(
                    found.iter().all(|one| one.say(lang).contains("40")),
                    "{lang:?}"
                );
            }
        }
    }
}

#[test]
fn the_scale_in_force_decides_and_is_told_with_its_denominator() {
    let text = "Many speakers emphasized data.";
    let bound = bound(text, 9, 100);
    let passage = Passage {
        language: Lang::En,
        genre: Genre::Summary,
        text,
        bound: &bound,
    };
    let under = |named: NamedScale| {
        let circumstances = Circumstances {
            scale: Scale::new(named.steps()).unwrap(),
            ..Circumstances::default()
        };
        let found = check(&passage, &circumstances).into_iter();
        let of_words = found.filter(|one| one.guard() == Guard::Quantifier);
        of_words
            .map(|one| one.say(Lang::En))
            .collect::<Vec<String>>()
    };
    assert_eq!(under(NamedScale::Number), [""; 0], "nine are many");
    let [told] = &under(NamedScale::Share)[..] else {
        panic!("nine of a hundred are some");
    };
    for part in ["“some”", "9 of 100", "more than 30 per cent"] {
        assert!(told.contains(part), "{part}: {told}");
    }
    assert!(
        !told.contains("at least"),
        "the number is not asked for: {told}"
    );
    let [told] = &under(NamedScale::NumberAndShare)[..] else {
        panic!("nine of a hundred are some");
    };
    assert!(told.contains("at least 5 different speakers"), "{told}");
}

#[test]
fn what_counts_no_speakers_is_left_alone() {
    for text in [
        "The region and some of its countries were affected.",
        "Many challenges, several mechanisms and most routes.",
        "Speakers stressed that many had no access.",
    ] {
        assert_eq!(
            words_by(Guard::Quantifier, Lang::En, text, &bound(text, 1, 40)),
            [""; 0],
            "{text}"
        );
    }
}

#[test]
fn each_sentence_is_weighed_by_its_own_binding() {
    let text = "Many speakers asked for data. Several speakers asked for time.";
    let first = text.find(". ").unwrap() + 1;
    let bindings = [
        Bound {
            range: 0..first,
            speakers: 15,
            of: 40,
        },
        Bound {
            range: first..text.len(),
            speakers: 2,
            of: 40,
        },
    ];
    assert_eq!(
        words_by(Guard::Quantifier, Lang::En, text, &bindings),
        ["Several speakers"]
    );
    // What rests on nothing yet is not weighed.
    assert_eq!(
        words_by(Guard::Quantifier, Lang::En, text, &bindings[..1]),
        [""; 0]
    );
}

/// A sentence in a passive without an agent, and the passive in it.
const PASSIVES: [(Lang, &str, &str); 8] = [
    (
        Lang::En,
        "The role of parliaments was mentioned.",
        "was mentioned",
    ),
    (
        Lang::En,
        "It was also noted that data were missing.",
        "was also noted",
    ),
    (
        Lang::Fr,
        "Le rôle des parlements a également été évoqué.",
        "a également été évoqué",
    ),
    (
        Lang::Es,
        "Se mencionó la función de los parlamentos.",
        "Se mencionó",
    ),
    (
        Lang::Ru,
        "Была также отмечена роль парламентов.",
        "Была также отмечена",
    ),
    (Lang::Ar, "وجرى التأكيد على دور البرلمانات.", "وجرى التأكيد"),
    (Lang::Zh, "会上指出了议会的作用。", "会上指出"),
    (Lang::Zh, "有人提到议会的作用。", "有人提到"),
];

#[test]
fn a_passive_hides_one_speaker_and_not_several() {
    for (lang, text, passive) in PASSIVES {
        assert_eq!(
            words_by(Guard::HiddenCount, lang, text, &bound(text, 1, 40)),
            [passive],
            "{text}"
        );
        assert_eq!(
            words_by(Guard::HiddenCount, lang, text, &bound(text, 2, 40)),
            [""; 0],
            "{text}"
        );
        assert_eq!(
            words_by(Guard::HiddenCount, lang, text, &[]),
            [""; 0],
            "{text}"
        );
    }
}

#[test]
fn a_waiver_names_words_and_count() {
    let id = |text: &str, speakers| {
        let found = by(
            Guard::Quantifier,
            Lang::En,
            text,
            &bound(text, speakers, 40),
        );
        found[0].id().to_string()
    };
    let waived = id("Many speakers asked for data.", 3);
    assert_eq!(waived, "quantifier:many speakers:3/40");
    assert_eq!(id("Furthermore, MANY  speakers asked.", 3), waived);
    assert_ne!(id("Many speakers asked for data.", 2), waived);
}
