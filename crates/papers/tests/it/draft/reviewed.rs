//! All guards over a draft, in one list.

use super::{Setting, draft};
use mechanism::summary::ParagraphId;
use papers::draft::DraftParagraph;
use papers::draft::review::{Concern, Counted, Record, Review, Waived, Warning, sorted};
use papers::guards::{Circumstances, Guard, Limits, Reflected, Space};
use papers::rules::Rule;
use proptest::prelude::*;
use words::Lang;

fn ids(warnings: &[Warning]) -> Vec<String> {
    warnings
        .iter()
        .map(|one| match one.paragraph {
            Some(id) => format!("{id} {}", one.id()),
            None => one.id(),
        })
        .collect()
}

const DRAFT: [&str; 5] = [
    "#Introduction",
    "{ngo} organizations were invited by the UN.^[Available at: www.example.org/a.]",
    "#Inputs",
    "Many speakers stressed that data from Mexico would help. It was noted that time was short. 32 speakers will agree, see {P8}.",
    "Speakers thanked the Chair.",
];

fn counted() -> Vec<Counted<'static>> {
    let of = |sentence, speakers| Counted {
        paragraph: ParagraphId(4),
        sentence,
        speakers,
        of: 40,
    };
    vec![
        of(
            "Many speakers stressed that data from Mexico would help.",
            3,
        ),
        of("It was noted that time was short.", 1),
        of("A sentence that is gone.", 2),
    ]
}

#[test]
fn one_list_tells_whatever_was_found_and_where_it_was_typed() {
    let setting = Setting::new(Lang::En);
    let (facts, paragraphs, counted) = (setting.facts(), draft(&DRAFT), counted());
    let review = Review::new(&facts, &paragraphs, &counted, Circumstances::default());
    let found = review.all(&Record::default());
    let told = ids(&found);
    for expected in [
        "P2 W9:un",
        "P2 F5:available at:",
        "P4 quantifier:many speakers:3/40",
        "P4 country:mexico",
        "P4 hidden-count:was noted:1/40",
        "P4 N3:32",
        "P4 reported:will",
        "P4 markup:no-paragraph:{p8}",
        "P4 binding:a sentence that is gone.",
    ] {
        assert!(told.contains(&expected.to_owned()), "{expected}: {told:#?}");
    }
    // Where it was typed, not where it is printed.
    for warning in &found {
        let Some(typed) = &warning.typed else {
            continue;
        };
        let text = paragraphs[usize::from(warning.paragraph.unwrap().0) - 1].text;
        assert!(text.get(typed.clone()).is_some(), "{warning:?}");
        if matches!(warning.concern, Concern::Guard(_)) {
            assert_eq!(&text[typed.clone()], warning.found);
        }
    }
    // The introduction states facts: what reports speech is no business of it.
    assert!(
        !told.iter().any(|id| id.starts_with("P2 reported")),
        "{told:#?}"
    );
    // Each says which rule it rests on, in every language.
    for warning in &found {
        for lang in Lang::ALL {
            for said in [
                warning.say(lang),
                warning.name(lang).into_owned(),
                warning.rule(lang).into_owned(),
            ] {
                assert!(
                    !said.is_empty() && !said.contains("guard-"),
                    "{lang:?}: {said}"
                );
            }
        }
    }
}

#[test]
fn days_and_meetings_are_held_against_the_register() {
    let setting = Setting::new(Lang::En);
    let facts = setting.facts();
    let told = |text: &str| {
        let texts = [
            "#Introduction",
            text,
            "#More",
            "Speakers thanked the Chair.",
        ];
        let paragraphs = draft(&texts);
        let review = Review::new(&facts, &paragraphs, &[], Circumstances::default());
        let found = ids(&review.together(&Record::default()));
        let of_register = |id: &String| id.starts_with("P2 D4") || id.starts_with("P2 N8a");
        found.into_iter().filter(of_register).collect::<Vec<_>>()
    };
    // The register has a ninth session, and the dialogue on 6 May 2099.
    assert_eq!(
        told("It followed the ninth meeting of the Working Group on Firearms, on 6 May."),
        ["P2 N8a:ninth meeting", "P2 D4:6 may"]
    );
    for fine in [
        "It followed the ninth session of the Working Group on Firearms, on 6 May 2099.",
        "In 2099, it was held on 6 May after the tenth meeting of the Working Group on Firearms.",
        "It was held on {date}.",
        "It was held on 16 May.",
    ] {
        assert_eq!(told(fine), [""; 0], "{fine}");
    }
}

#[test]
fn broken_markup_stays_open_whatever_was_waived() {
    let setting = Setting::new(Lang::En);
    let facts = setting.facts();
    let texts = ["{nobody}, {academia} and \\{ngo} came, \\{meant as such}."];
    let paragraphs = draft(&texts);
    let review = Review::new(&facts, &paragraphs, &[], Circumstances::default());
    let all = review.all(&Record::default());
    let names: Vec<(Option<ParagraphId>, String)> =
        all.iter().map(|one| (one.paragraph, one.id())).collect();
    let waived: Vec<Waived<'_>> = names
        .iter()
        .map(|(paragraph, id)| Waived {
            paragraph: *paragraph,
            id,
            reason: "Let it be (fictitious).",
        })
        .collect();
    let open: Vec<String> = ids(&sorted(all.clone(), &waived).open);
    let markup: Vec<&str> = open.iter().map(String::as_str).collect();
    assert!(
        markup.contains(&"P1 markup:unknown-name:{nobody}"),
        "{markup:?}"
    );
    assert!(
        markup.contains(&"P1 markup:name-in-print:\\{ngo}"),
        "{markup:?}"
    );
    assert!(
        markup.iter().all(|id| id.starts_with("P1 markup:")),
        "{markup:?}"
    );
    assert!(!markup.iter().any(|id| id.contains("meant")), "{markup:?}");
}

#[test]
fn a_paragraph_alone_tells_what_it_tells_in_the_whole() {
    let setting = Setting::new(Lang::En);
    let (facts, paragraphs, counted) = (setting.facts(), draft(&DRAFT), counted());
    let review = Review::new(&facts, &paragraphs, &counted, Circumstances::default());
    let mut apart: Vec<Warning> = paragraphs
        .iter()
        .flat_map(|one| review.paragraph(one.id))
        .collect();
    apart.extend(review.together(&Record::default()));
    assert_eq!(apart, review.all(&Record::default()));
    assert_eq!(review.paragraph(ParagraphId(99)), []);
}

#[test]
fn the_whole_is_read_beside_the_record() {
    let setting = Setting::new(Lang::En);
    let facts = setting.facts();
    let paragraphs = draft(&[
        "#Only one heading",
        "Two words.^[See CTOC/COP/2099/1.]",
        "More (CTOC/COP/2099/2).",
    ]);
    let circumstances = Circumstances {
        limits: Limits {
            whole: 5,
            ..Limits::default()
        },
        ..Circumstances::default()
    };
    let themes = [Reflected {
        name: "gender",
        interventions: 4,
        paragraphs: 0,
    }];
    let kinds = [Reflected {
        name: "academia",
        interventions: 2,
        paragraphs: 1,
    }];
    let time = [
        Space {
            theme: "data",
            seconds: 900,
            words: 10,
        },
        Space {
            theme: "time",
            seconds: 100,
            words: 90,
        },
    ];
    let record = Record {
        themes: &themes,
        kinds: &kinds,
        time: &time,
        apart: 50,
    };
    let found = Review::new(&facts, &paragraphs, &[], circumstances).together(&record);
    let told = ids(&found);
    for expected in [
        "P1 S4:only one heading",
        "coverage:gender:4",
        "balance:data:10/90",
        "length:text:9",
    ] {
        assert!(told.contains(&expected.to_owned()), "{expected}: {told:#?}");
    }
    assert!(told.iter().any(|id| id.starts_with("P3 F8:")), "{told:#?}");
    assert!(!told.iter().any(|id| id.contains("academia")));
    let guards: Vec<_> = found.iter().filter_map(Warning::guard).collect();
    assert!(guards.contains(&Guard::Coverage) && guards.contains(&Guard::Balance));
}

#[test]
fn what_was_waived_is_told_apart_until_its_words_change() {
    let setting = Setting::new(Lang::En);
    let facts = setting.facts();
    let waived = [Waived {
        paragraph: Some(ParagraphId(2)),
        id: "country:mexico",
        reason: "A good practice, as the State itself asked.",
    }];
    let country = |text: &'static str, at: usize| {
        let mut texts = vec!["#Inputs", "", ""];
        texts[at] = text;
        let paragraphs: Vec<DraftParagraph<'_>> = draft(&texts);
        let review = Review::new(&facts, &paragraphs, &[], Circumstances::default());
        let sorted = sorted(review.all(&Record::default()), &waived);
        let of = |one: &Warning| one.guard() == Some(Guard::Country);
        (
            sorted.open.iter().filter(|one| of(one)).count(),
            sorted
                .waived
                .iter()
                .filter(|(one, _)| of(one))
                .map(|(_, reason)| *reason)
                .collect::<Vec<_>>(),
        )
    };
    let reason = waived[0].reason;
    assert_eq!(country("Data from Mexico helped.", 1), (0, vec![reason]));
    assert_eq!(
        country("It helped that Mexico sent them, and more.", 1),
        (0, vec![reason])
    );
    assert_eq!(country("Data from Peru helped.", 1), (1, vec![]));
    assert_eq!(
        country("Data from Mexico helped.", 2),
        (1, vec![]),
        "another paragraph"
    );
}

#[test]
fn the_declared_scale_rules_over_the_words_of_one_paper() {
    // "Most speakers" is on the scale; rule W14 of the two papers at hand knows four words only.
    let setting = Setting::new(Lang::En);
    let facts = setting.facts();
    let paragraphs = draft(&["#One", "Facts.", "#Two", "Most speakers asked for data."]);
    let found =
        Review::new(&facts, &paragraphs, &[], Circumstances::default()).all(&Record::default());
    let w14 = |one: &&Warning| {
        matches!(
            one.concern,
            Concern::Style {
                rule: Rule::W14,
                ..
            }
        )
    };
    assert_eq!(found.iter().filter(w14).count(), 0);
}

proptest! {
    /// Whatever people type, warnings point into what they typed, and a paragraph alone says what it says in the whole.
    #[test]
    fn any_text_can_be_looked_over(
        texts in proptest::collection::vec(
            proptest::collection::vec(
                prop_oneof![
                    proptest::sample::select(
                        &["{ngo} ", "^[", "]", "{P2}", "Mexico", "32 ", "UN’s ", ". ", "\\{", "was noted", "枪支", "é"][..]
                    ).prop_map(str::to_owned),
                    "\\PC{0,5}",
                ],
                0..10,
            ).prop_map(|pieces| pieces.concat()),
            0..5,
        ),
        index in 0_usize..6,
    ) {
        let setting = Setting::new(Lang::ALL[index]);
        let facts = setting.facts();
        let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
        let paragraphs = draft(&texts);
        let counted: Vec<Counted<'_>> = paragraphs
            .iter()
            .map(|one| Counted { paragraph: one.id, sentence: one.text, speakers: 1, of: 9 })
            .collect();
        let review = Review::new(&facts, &paragraphs, &counted, Circumstances::default());
        let all = review.all(&Record::default());
        for warning in &all {
            let at = warning.paragraph.map_or(0, |id| usize::from(id.0));
            if let Some(typed) = &warning.typed {
                prop_assert!(paragraphs[at - 1].text.get(typed.clone()).is_some(), "{warning:?}");
            }
            prop_assert!(!warning.id().is_empty() && !warning.say(Lang::Ar).is_empty());
        }
        let mut apart: Vec<Warning> = paragraphs.iter().flat_map(|one| review.paragraph(one.id)).collect();
        apart.extend(review.together(&Record::default()));
        prop_assert_eq!(apart, all);
    }
}
