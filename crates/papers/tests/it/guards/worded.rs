//! Persons, quotations, tense, length; and what a finding says.

use super::{by, words_by};
use papers::guards::{
    Chair, Circumstances, Finding, Genre, Guard, Limits, Matter, NameOf, Names, Passage,
    PersonNamed, check,
};
use words::Lang;

fn people(lang: Lang, text: &str, circumstances: &Circumstances<'_>) -> Vec<(String, PersonNamed)> {
    let passage = Passage {
        language: lang,
        genre: Genre::Summary,
        text,
        bound: &[],
    };
    let findings = check(&passage, circumstances).into_iter();
    findings
        .filter_map(|finding| match finding.matter {
            Matter::Person(named) => Some((finding.found, named)),
            _ => None,
        })
        .collect()
}

#[test]
fn those_who_took_part_are_found_whole_and_in_part() {
    let names = Names::new([
        (NameOf::Participant, "Anna Nobody"),
        (
            NameOf::Organization,
            "Example Network for Quiet Seas (ENQS)",
        ),
    ]);
    let known = Circumstances {
        names: Some(&names),
        ..Circumstances::default()
    };
    use PersonNamed::{Organization, Participant, Titled};
    for (text, found) in [
        ("Anna Nobody spoke", ("Anna Nobody", Participant)),
        ("as Ms. Nobody said", ("Nobody", Participant)),
        ("the ENQS said", ("ENQS", Organization)),
        (
            "the Example Network for Quiet Seas said",
            ("Example Network for Quiet Seas", Organization),
        ),
        ("as Mr. Unknown said", ("Mr. Unknown", Titled)),
    ] {
        assert_eq!(
            people(Lang::En, text, &known),
            [(found.0.to_owned(), found.1)],
            "{text}"
        );
    }
    assert_eq!(people(Lang::En, "nobody spoke of quiet seas", &known), []);
}

#[test]
fn the_chair_may_be_named() {
    let chairs = [Chair {
        name: "Anna Nobody",
        state: None,
    }];
    let chaired = Circumstances {
        chairs: &chairs,
        ..Circumstances::default()
    };
    assert_eq!(people(Lang::En, "chaired by Ms. Anna Nobody", &chaired), []);
    assert_eq!(
        people(
            Lang::En,
            "chaired by Ms. Anna Nobody",
            &Circumstances::default()
        )
        .len(),
        1
    );
}

#[test]
fn long_quotations_are_recognized_in_six_languages() {
    for (lang, text, quoted) in [
        (
            Lang::En,
            "a “pilot initiative”, “we will never again leave them alone”",
            "we will never again leave them alone",
        ),
        (
            Lang::Fr,
            "une « porte ouverte », « jamais plus personne ne sera laissé seul »",
            " jamais plus personne ne sera laissé seul ",
        ),
        (
            Lang::Es,
            "una «puerta abierta», «nunca más dejaremos a nadie solo allí»",
            "nunca más dejaremos a nadie solo allí",
        ),
        (
            Lang::Ru,
            "«открытая дверь», «никогда больше мы никого не оставим»",
            "никогда больше мы никого не оставим",
        ),
        (
            Lang::Ar,
            "”باب مفتوح“ و«لن نترك أي شخص وحده مرة أخرى»",
            "لن نترك أي شخص وحده مرة أخرى",
        ),
        (
            Lang::Zh,
            "“开放”和“我们永远不会再让任何人独自面对犯罪”",
            "我们永远不会再让任何人独自面对犯罪",
        ),
    ] {
        assert_eq!(
            words_by(Guard::Quotation, lang, text, &[]),
            [quoted],
            "{text}"
        );
    }
}

#[test]
fn the_first_person_and_other_tenses_are_found_outside_quotations() {
    for (lang, text, found) in [
        (
            Lang::En,
            "We noted that the mechanism will benefit and has been cited; speakers stress data, “we will”, in the US.",
            vec!["We", "will", "has been", "speakers stress"],
        ),
        (
            Lang::Fr,
            "Les orateurs soulignent que notre travail sera utile.",
            vec!["soulignent", "notre", "sera"],
        ),
        (
            Lang::Es,
            "Los oradores subrayan que nuestro trabajo será útil.",
            vec!["subrayan", "nuestro", "será"],
        ),
        (
            Lang::Ru,
            "Ораторы подчеркивают, что наша работа будет полезна.",
            vec!["подчеркивают", "наша", "будет"],
        ),
        (
            Lang::Ar,
            "يؤكد المتكلمون أننا سوف ننجح",
            vec!["يؤكد", "أننا", "سوف"],
        ),
        (Lang::Zh, "我们认为这将会有用", vec!["我们", "将会"]),
    ] {
        assert_eq!(words_by(Guard::Reported, lang, text, &[]), found, "{text}");
    }
    // A stakeholder's own text may say "we", and the rules in an introduction stand in their own tense.
    for (genre, found) in [
        (Genre::Comment, 0),
        (Genre::Introduction, 1),
        (Genre::Summary, 2),
    ] {
        let passage = Passage {
            language: Lang::En,
            genre,
            text: "Our dialogues will be convened.",
            bound: &[],
        };
        assert_eq!(
            check(&passage, &Circumstances::default()).len(),
            found,
            "{genre:?}"
        );
    }
}

#[test]
fn a_comment_is_as_long_as_the_call_allows() {
    let limits = Limits {
        whole: 3,
        ..Limits::default()
    };
    let passage = Passage {
        language: Lang::En,
        genre: Genre::Comment,
        text: "These words are too many.",
        bound: &[],
    };
    let circumstances = Circumstances {
        limits,
        ..Circumstances::default()
    };
    let found = check(&passage, &circumstances);
    assert_eq!(found[0].found, "too many.");
    assert_eq!(found[0].matter, Matter::LongText { words: 5, limit: 3 });
}

/// Whatever language the text has, a finding is told in that of the reader, with the State's name in it.
#[test]
fn every_finding_speaks_six_languages() {
    let found: Vec<Finding> = by(Guard::Country, Lang::Fr, "le Mexique", &[]);
    for (lang, name) in [
        (Lang::Ar, "المكسيك"),
        (Lang::En, "Mexico"),
        (Lang::Es, "México"),
        (Lang::Fr, "Mexique"),
        (Lang::Ru, "Мексика"),
        (Lang::Zh, "墨西哥"),
    ] {
        let said = found[0].say(lang);
        assert!(said.contains(name) && said.contains("Mexique"), "{said}");
    }
    for guard in Guard::ALL {
        assert_eq!(Guard::from_code(guard.code()), Some(guard));
        for lang in Lang::ALL {
            assert!(
                words::has(lang, guard.name_key()) && words::has(lang, guard.rule_key()),
                "{guard}"
            );
        }
    }
}

#[test]
fn a_waiver_of_a_country_outlives_changes_around_it() {
    let id = |text| by(Guard::Country, Lang::Es, text, &[])[0].id();
    assert_eq!(id("en México").as_str(), "country:mexico");
    assert_eq!(id("el ejemplo de Mexico, otra vez"), id("en México"));
    assert_ne!(id("en Perú"), id("en México"));
}
