//! The fixtures of rule 40 and what each language does to a name.

use super::super::*;
use super::*;

fn passage(lang: Lang, text: &str) -> Passage<'_> {
    Passage {
        language: lang,
        genre: Genre::Comment,
        text,
        bound: &[],
    }
}

/// What the guard finds: the words and the States.
fn told(lang: Lang, text: &str, circumstances: &Circumstances<'_>) -> Vec<(String, String)> {
    let findings = super::super::check(&passage(lang, text), circumstances).into_iter();
    findings
        .filter_map(|finding| match finding.matter {
            Matter::Country { states, .. } => Some((finding.found, states.join("+"))),
            _ => None,
        })
        .collect()
}

#[track_caller]
fn finds(lang: Lang, text: &str, expected: &[(&str, &str)]) {
    let found = told(lang, text, &Circumstances::default());
    let found: Vec<_> = found
        .iter()
        .map(|(words, state)| (words.as_str(), state.as_str()))
        .collect();
    assert_eq!(found, expected, "{lang:?} {text}");
}

#[test]
fn names_adjectives_and_cities_are_found_in_english() {
    finds(
        Lang::En,
        "The Government of Mexico¹ and Mexican experts.",
        &[("Mexico", "mx"), ("Mexican", "mx")],
    );
    finds(
        Lang::En,
        "Guinea-Bissau’s ports, not Guinea’s",
        &[("Guinea-Bissau", "gw"), ("Guinea", "gn")],
    );
    finds(
        Lang::En,
        "officials in Mexico City and Paris",
        &[("Mexico City", "mx"), ("Paris", "fr")],
    );
    finds(Lang::En, "Congolese farmers", &[("Congolese", "cd+cg")]);
    finds(
        Lang::En,
        "the Islamic Republic of Iran and MEXICO",
        &[("Islamic Republic of Iran", "ir"), ("MEXICO", "mx")],
    );
    finds(
        Lang::En,
        "the Swiss and the Spaniards, in Cote d'Ivoire",
        &[
            ("Swiss", "ch"),
            ("Spaniards", "es"),
            ("Cote d'Ivoire", "ci"),
        ],
    );
    // A person, perhaps; only a human can tell.
    finds(Lang::En, "Jordan said so", &[("Jordan", "jo")]);
}

#[test]
fn common_words_are_no_countries() {
    finds(
        Lang::En,
        "turkey, china and polish; jordan almonds; Romania\u{ad}n",
        &[("Romania\u{ad}n", "ro")],
    );
    finds(Lang::En, "male victims, Male victims and chad", &[]);
    finds(
        Lang::En,
        "cf. https://www.example.org/Mexico/ and info@Mexico.example",
        &[],
    );
    finds(
        Lang::Ar,
        "غسل الأموال والدعم المالي والاستعراضات القطرية",
        &[],
    );
    finds(Lang::Ru, "Того же мнения чад и куба", &[]);
    finds(Lang::Zh, "发展中国家与司法国际合作，其中国家", &[]);
}

#[test]
fn the_exceptions_of_rule_40_are_silent() {
    for (lang, text) in [
        (
            Lang::En,
            "In Vienna, at the United Nations Office at Vienna, South-East Europe and Latin America and the Caribbean under the Palermo Convention, the Istanbul Protocol, the Mérida Convention, the Doha Declaration and the Kyoto Declaration, for United States dollars",
        ),
        (
            Lang::Fr,
            "À Vienne, l’Europe du Sud-Est, l’Amérique latine, la Convention de Palerme, la Déclaration de Doha, le golfe de Guinée, en dollars des États-Unis",
        ),
        (
            Lang::Es,
            "En Viena, Europa Sudoriental, América Latina, la Convención de Palermo, la Declaración de Doha, en dólares de los Estados Unidos",
        ),
        (
            Lang::Ru,
            "В Вене, Юго-Восточная Европа, Латинская Америка, Палермская конвенция, в долларах США",
        ),
        (
            Lang::Ar,
            "في فيينا، جنوب شرق أوروبا، أمريكا اللاتينية، واتفاقية باليرمو، وإعلان الدوحة",
        ),
        (
            Lang::Zh,
            "在维也纳，东南欧、拉丁美洲、《巴勒莫公约》、《多哈宣言》、几内亚湾",
        ),
    ] {
        finds(lang, text, &[]);
    }
    let elsewhere = Circumstances {
        host: None,
        ..Circumstances::default()
    };
    assert_eq!(told(Lang::En, "in Vienna", &elsewhere).len(), 1);
}

#[test]
fn a_chair_may_come_from_somewhere_and_nobody_else() {
    let chairs = [Chair {
        name: "Alex Fictitious",
        state: Some("mx"),
    }];
    let chaired = Circumstances {
        chairs: &chairs,
        ..Circumstances::default()
    };
    for text in [
        "It was chaired by Mr. Alex Fictitious (Mexico).",
        "the Chair, Mr. Fictitious, Adviser to the Ministry of Nothing (Mexico)",
        "Mr. Alex Fictitious, Adviser of Mexico",
        "M. Alex Fictitious (Mexico)",
    ] {
        assert_eq!(told(Lang::En, text, &chaired), [], "{text}");
    }
    for text in [
        "Mr. Somebody Else (Mexico)",
        "Mr. Fictitious spoke. An initiative (Mexico) was cited",
        "Mr. Fictitious praised Mexico",
        "Mr. Alex Fictitious (Peru)",
    ] {
        assert_eq!(told(Lang::En, text, &chaired).len(), 1, "{text}");
    }
}

#[test]
fn organizations_keep_the_country_in_their_names() {
    let names = Names::new([(NameOf::Organization, "Quiet Seas of Mexico")]);
    let known = Circumstances {
        names: Some(&names),
        ..Circumstances::default()
    };
    assert_eq!(told(Lang::En, "as Quiet Seas of Mexico said", &known), []);
    assert_eq!(
        told(Lang::En, "as Quiet Seas of Peru said", &known).len(),
        1
    );
}

#[test]
fn each_language_inflects_as_it_does() {
    finds(
        Lang::Fr,
        "les autorités mexicaines et l’Espagne, les Mexicains",
        &[("mexicaines", "mx"), ("Espagne", "es"), ("Mexicains", "mx")],
    );
    finds(
        Lang::Es,
        "las autoridades mexicanas en Perú y los Españoles",
        &[("mexicanas", "mx"), ("Perú", "pe"), ("Españoles", "es")],
    );
    finds(
        Lang::Ru,
        "в Мексике, мексиканского правительства и Российской Федерации",
        &[
            ("Мексике", "mx"),
            ("мексиканского", "mx"),
            ("Российской Федерации", "ru"),
        ],
    );
    finds(
        Lang::Ru,
        "Соединенными Штатами Америки, мексиканцы",
        &[("Соединенными Штатами Америки", "us"), ("мексиканцы", "mx")],
    );
    finds(
        Lang::Ar,
        "وبالمكسيك والحكومة المكسيكية وللأردن",
        &[("المكسيك", "mx"), ("مكسيكية", "mx"), ("للأردن", "jo")],
    );
    finds(
        Lang::Ar,
        "حكومة قطر وفي مالي",
        &[("قطر", "qa"), ("مالي", "ml")],
    );
    finds(
        Lang::Zh,
        "墨西哥政府和中国代表",
        &[("墨西哥", "mx"), ("中国", "cn")],
    );
}

/// Every name of every table is found by itself, for the State it stands for.
#[test]
fn every_word_of_every_table_is_found() {
    let nowhere = Circumstances {
        host: None,
        ..Circumstances::default()
    };
    let mut wrong = Vec::new();
    for lang in Lang::ALL {
        let sign = match lang {
            Lang::Ar => "حكومة ",
            Lang::En => "from ",
            Lang::Fr => "à ",
            Lang::Es => "desde ",
            Lang::Ru => "в ",
            Lang::Zh => "",
        };
        for line in table::lines(lang) {
            for sense in [Sense::Name, Sense::Adjective, Sense::City] {
                for word in line.words(sense) {
                    let word = word.trim_start_matches('?');
                    let ending = if lang == Lang::Ru && sense == Sense::Adjective {
                        "ого"
                    } else {
                        ""
                    };
                    let text = format!("{sign}{word}{ending}");
                    let found = told(lang, &text, &nowhere);
                    let right = found
                        .iter()
                        .any(|(_, states)| states.split('+').any(|state| state == line.state));
                    if !right {
                        wrong.push(format!("{lang:?} {text} ({}): {found:?}", line.state));
                    }
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
