//! One sentence of the Note and one of a page, in six languages: ordinals agree with their nouns.

use words::numbers::{self, Gathering};
use words::{Lang, Value, list, say, say_with};

/// The phrase of the Note for what was concluded, as its writer asks for it.
fn concluded(lang: Lang, gathering: Gathering, number: u64, groups: &[&str]) -> String {
    let named: Vec<_> = groups
        .iter()
        .map(|group| say(lang, &format!("group-{group}-of")))
        .collect();
    let named: Vec<&str> = named.iter().map(AsRef::as_ref).collect();
    let noun = match gathering {
        Gathering::Session => "session",
        Gathering::Meeting => "meeting",
    };
    let ordinal = numbers::concluded_ordinal(lang, gathering, number);
    let values = [
        ("ordinal", ordinal.into()),
        ("number", number.into()),
        ("count", Value::from(groups.len())),
        ("noun", noun.into()),
        ("groups", list(lang, &named).into()),
    ];
    say_with(lang, "note-meetings", &values)
}

/// The sentence of the Note that says when a dialogue was held.
fn held(lang: Lang, gathering: Gathering, number: u64, groups: &[&str]) -> String {
    let joint = if groups.len() > 1 { "yes" } else { "no" };
    let values = [
        ("ordinal", numbers::dialogue_ordinal(lang, 3).into()),
        ("joint", joint.into()),
        (
            "meetings",
            concluded(lang, gathering, number, groups).into(),
        ),
        (
            "date",
            words::dates::day_month(lang, jiff::civil::date(2024, 4, 5)).into(),
        ),
    ];
    plain(&say_with(lang, "note-dialogue-held", &values))
}

fn plain(text: &str) -> String {
    text.replace('\u{a0}', " ")
}

#[test]
fn the_note_after_a_meeting() {
    let said: Vec<_> = Lang::ALL
        .map(|lang| held(lang, Gathering::Meeting, 11, &["firearms"]))
        .into();
    assert_eq!(
        said,
        [
            "في 5 نيسان/أبريل، وعقب اختتام الاجتماع الحادي عشر للفريق العامل المعني بالأسلحة النارية، عقد الحوار البناء الثالث.",
            "4月5日，在枪支问题工作组第11次会议结束后，举行了第三次建设性对话。",
            "On 5 April, after the conclusion of the 11th meeting of the Working Group on Firearms, the third constructive dialogue took place.",
            "Le 5 avril, à l’issue de la 11e réunion du Groupe de travail sur les armes à feu, s’est tenu le troisième dialogue constructif.",
            "5 апреля по завершении 11-го совещания Рабочей группы по огнестрельному оружию состоялся третий конструктивный диалог.",
            "El 5 de abril, tras la conclusión de la 11ª reunión del Grupo de Trabajo sobre Armas de Fuego, se celebró el tercer diálogo constructivo."
        ]
    );
}

#[test]
fn the_note_after_meetings_of_two_groups() {
    let groups = ["trafficking-in-persons", "smuggling-of-migrants"];
    let said: Vec<_> = Lang::ALL
        .map(|lang| concluded(lang, Gathering::Meeting, 15, &groups))
        .into();
    assert_eq!(
        said,
        [
            "الاجتماع الخامس عشر للفريق العامل المعني بالاتجار بالأشخاص وللفريق العامل المعني بتهريب المهاجرين",
            "贩运人口问题工作组和偷运移民问题工作组第15次会议",
            "the 15th meetings of the Working Group on Trafficking in Persons and the Working Group on the Smuggling of Migrants",
            "des 15es réunions du Groupe de travail sur la traite des personnes et du Groupe de travail sur le trafic illicite de migrants",
            "15-х совещаний Рабочей группы по торговле людьми и Рабочей группы по незаконному ввозу мигрантов",
            "de las reuniones 15ª del Grupo de Trabajo sobre la Trata de Personas y del Grupo de Trabajo sobre el Tráfico Ilícito de Migrantes"
        ]
    );
}

#[test]
fn the_note_after_a_session() {
    let said: Vec<_> = Lang::ALL
        .map(|lang| concluded(lang, Gathering::Session, 9, &["firearms"]))
        .into();
    assert_eq!(
        said,
        [
            "الدورة التاسعة للفريق العامل المعني بالأسلحة النارية",
            "枪支问题工作组第九届会议",
            "the ninth session of the Working Group on Firearms",
            "de la neuvième session du Groupe de travail sur les armes à feu",
            "9-й сессии Рабочей группы по огнестрельному оружию",
            "del 9º período de sesiones del Grupo de Trabajo sobre Armas de Fuego"
        ]
    );
}

/// What a page calls a meeting, and after which one a dialogue was held.
fn after_meeting(lang: Lang, number: u64) -> String {
    let ordinal = numbers::meeting_ordinal(lang, number);
    let meeting = say_with(lang, "gathering-meeting", &[("ordinal", ordinal.into())]);
    let group = say(lang, "group-international-cooperation-of");
    let values = [("meeting", meeting.into()), ("group", group.into())];
    let meeting = say_with(lang, "meeting-of-group", &values);
    say_with(lang, "after-meeting", &[("meetings", meeting.into())])
}

/// A page names a meeting in the nominative, which from the twentieth on an Arabic preposition would not bear: the name
/// follows a colon.
#[test]
fn the_page_after_an_arabic_twentieth_meeting() {
    assert_eq!(
        after_meeting(Lang::Ar, 20),
        "عقب ما يلي: الاجتماع العشرون للفريق العامل المعني بالتعاون الدولي."
    );
}

#[test]
fn the_page_after_a_meeting() {
    let said: Vec<_> = Lang::ALL.map(|lang| after_meeting(lang, 14)).into();
    assert_eq!(
        said,
        [
            "عقب ما يلي: الاجتماع الرابع عشر للفريق العامل المعني بالتعاون الدولي.",
            "在国际合作工作组第14次会议之后。",
            "After the 14th meeting of the Working Group on International Cooperation.",
            "À l’issue des travaux suivants\u{a0}: 14e réunion du Groupe de travail sur la coopération internationale.",
            "После следующих мероприятий: 14-е совещание Рабочей группы по международному сотрудничеству.",
            "Tras los siguientes trabajos: 14ª reunión del Grupo de Trabajo sobre Cooperación Internacional."
        ]
    );
}

/// In a row of places the noun stands once, and Spanish shortens an ordinal only before it.
#[test]
fn places_in_spanish() {
    let place = |key, number| {
        say_with(
            Lang::Es,
            key,
            &[
                (
                    "ordinal",
                    numbers::dialogue_ordinal(Lang::Es, number).into(),
                ),
                ("year", "2024".into()),
            ],
        )
    };
    assert_eq!(place("place-in-year", 1), "primero de 2024");
    assert_eq!(place("place-in-year", 2), "segundo de 2024");
    assert_eq!(place("place-overall", 3), "tercero de todos");
    assert_eq!(place("place-overall", 11), "11º de todos");
}

/// What the printer says when it cannot print.
#[test]
fn the_printer_says_why() {
    for lang in Lang::ALL {
        let most = say_with(lang, "press-too-long", &[("most", 2_000_000_u64.into())]);
        assert!(most.contains(&numbers::figure(lang, 2_000_000)), "{most}");
        for key in ["press-no-chinese-font", "press-failed"] {
            assert!(say(lang, key).chars().count() > 20, "{lang:?} {key}");
        }
    }
}
