use super::*;
use proptest::prelude::*;

/// Notes of a dialogue that nobody held, with the theme that a person would give.
const NOTES: [(&str, &str); 9] = [
    (
        "data",
        "Speakers asked for systematic data on firearms seized at borders.",
    ),
    (
        "data",
        "Without comparable data on seized firearms no trend could be shown.",
    ),
    (
        "data",
        "The collection of data on seized firearms should follow one template.",
    ),
    (
        "victims",
        "Shelters for victims of trafficking needed steady funding.",
    ),
    (
        "victims",
        "Victims should be heard before shelters were closed.",
    ),
    (
        "victims",
        "Funding of shelters ended too early for many victims.",
    ),
    (
        "time",
        "The dialogue should last longer than one afternoon.",
    ),
    (
        "time",
        "One afternoon for the dialogue was too short; a longer dialogue was proposed.",
    ),
    ("none", "Parliaments could hold hearings."),
];

fn material<'a>(id: u32, text: &'a str, themes: &'a [String]) -> Material<'a, u32> {
    Material {
        id,
        item: Some(ItemId(3)),
        language: Lang::En,
        text,
        themes,
    }
}

#[test]
fn notes_that_share_their_words_are_grouped_and_named_by_them() {
    let all: Vec<_> = NOTES
        .iter()
        .zip(0..)
        .map(|((_, text), id)| material(id, text, &[]))
        .collect();
    let groups = group(&all);
    let members: Vec<_> = groups.iter().map(|group| group.members.clone()).collect();
    assert_eq!(
        members,
        [vec![0, 1, 2], vec![3, 4, 5], vec![6, 7], vec![8]],
        "{groups:#?}"
    );
    assert!(
        groups[0].terms.contains(&"data".to_owned()),
        "{:?}",
        groups[0].terms
    );
    assert!(
        groups[1].terms.contains(&"victims".to_owned()),
        "{:?}",
        groups[1].terms
    );
    assert_eq!(groups[3].terms, [""; 0]);
    assert!(groups.iter().all(|group| group.theme.is_none()));
}

#[test]
fn a_theme_that_was_given_comes_first_and_draws_what_is_like_it() {
    let data = ["Data".to_owned(), "Borders".to_owned()];
    let given = ["Data".to_owned()];
    let mut all: Vec<_> = NOTES
        .iter()
        .zip(0..)
        .map(|((_, text), id)| material(id, text, &[]))
        .collect();
    all[0].themes = &data;
    all[1].themes = &given;
    let groups = group(&all);
    assert_eq!(groups[0].theme.as_deref(), Some("Data"));
    assert_eq!(groups[0].members, [0, 1, 2]);
    // What carries a theme never goes elsewhere, however it is worded.
    let other = ["Time".to_owned()];
    all[2].themes = &other;
    let groups = group(&all);
    let time = groups
        .iter()
        .find(|group| group.theme.as_deref() == Some("Time"));
    assert!(time.is_some_and(|group| group.members.contains(&2)));
}

#[test]
fn items_and_languages_stay_apart() {
    let text = "systematic data on seized firearms";
    let mut all = vec![
        material(0, text, &[]),
        material(1, text, &[]),
        material(2, text, &[]),
    ];
    all[1].item = None;
    all[2].language = Lang::Fr;
    let groups = group(&all);
    assert_eq!(groups.len(), 2);
    assert_eq!(
        (groups[0].item, &groups[0].members[..]),
        (Some(ItemId(3)), &[0, 2][..])
    );
    assert_eq!(
        groups[0].terms, [""; 0],
        "two languages are never found alike"
    );
    assert_eq!((groups[1].item, &groups[1].members[..]), (None, &[1][..]));
}

#[test]
fn six_languages_are_grouped_by_their_own_words() {
    for (lang, alike, other) in [
        (
            Lang::Fr,
            [
                "Les données sur les armes saisies manquent.",
                "Une donnée sur l’arme saisie est utile.",
            ],
            "Le dialogue est trop court.",
        ),
        (
            Lang::Es,
            [
                "Faltan datos sobre armas incautadas.",
                "El dato sobre el arma incautada es útil.",
            ],
            "El diálogo es breve.",
        ),
        (
            Lang::Ru,
            [
                "Не хватает данных об изъятом оружии.",
                "Данные об изъятии оружия полезны.",
            ],
            "Диалог слишком короткий.",
        ),
        (
            Lang::Ar,
            [
                "البيانات عن الأسلحة المضبوطة ناقصة.",
                "بيانات الأسلحة المضبوطة مفيدة.",
            ],
            "الحوار قصير جدا.",
        ),
        (
            Lang::Zh,
            ["缺乏关于缉获枪支的数据。", "缉获枪支数据很有用。"],
            "对话时间太短。",
        ),
    ] {
        let all: Vec<Material<'_, u32>> = [other, alike[0], alike[1]]
            .iter()
            .zip(0..)
            .map(|(text, id)| Material {
                id,
                item: None,
                language: lang,
                text,
                themes: &[],
            })
            .collect();
        let members: Vec<_> = group(&all).into_iter().map(|group| group.members).collect();
        assert_eq!(members, [vec![1, 2], vec![0]], "{lang:?}");
    }
}

fn any_material() -> impl Strategy<Value = (Option<u16>, usize, String, Vec<String>)> {
    let word = proptest::sample::select(
        &[
            "data",
            "victims",
            "shelter",
            "arms",
            "枪支",
            "данные",
            "x",
            "time",
        ][..],
    );
    let text = proptest::collection::vec(word, 0..8).prop_map(|words| words.join(" "));
    let theme = proptest::sample::select(&["A", "B", "C"][..]).prop_map(str::to_owned);
    let item = proptest::option::of(0_u16..3);
    (
        item,
        0_usize..6,
        text,
        proptest::collection::vec(theme, 0..3),
    )
}

proptest! {
    #[test]
    fn any_order_gives_the_same_groups_and_each_a_group(
        all in proptest::collection::vec(any_material(), 0..24),
        turn in 0_usize..24,
    ) {
        let materials: Vec<Material<'_, usize>> = all
            .iter()
            .enumerate()
            .map(|(id, (item, lang, text, themes))| Material {
                id,
                item: item.map(ItemId),
                language: Lang::ALL[*lang],
                text,
                themes,
            })
            .collect();
        let groups = group(&materials);
        let mut turned = materials.clone();
        turned.rotate_left(turn.min(materials.len()));
        prop_assert_eq!(&groups, &group(&turned));
        turned.reverse();
        prop_assert_eq!(&groups, &group(&turned));
        let mut members: Vec<usize> = groups.iter().flat_map(|group| group.members.clone()).collect();
        members.sort_unstable();
        prop_assert_eq!(members, (0..all.len()).collect::<Vec<_>>());
    }
}
