//! Russian names in their cases, by their endings.
//!
//! Forms that no Russian writes come out as well, for names that are not declined; they stand in no text and do no harm.

use std::collections::BTreeSet;

/// Nominative, genitive, dative, accusative, instrumental, prepositional.
type Cases = [String; 6];

/// A name in all cases: all its words agree, or its first ones do and the rest stays ("Республики Корея").
pub(super) fn declined(name: &str) -> BTreeSet<String> {
    let words: Vec<&str> = name.split(' ').collect();
    let cases: Vec<Vec<Cases>> = words
        .iter()
        .enumerate()
        .map(|(index, word)| paradigms(word, index + 1 == words.len()))
        .collect();
    let mut forms = BTreeSet::from([name.to_owned()]);
    for agreeing in 1..=words.len() {
        for case in 0..6 {
            let mut begun = vec![String::new()];
            for (index, word) in words.iter().enumerate() {
                let choices: Vec<&str> = if index < agreeing {
                    cases[index]
                        .iter()
                        .map(|cases| cases[case].as_str())
                        .collect()
                } else {
                    vec![word]
                };
                begun = begun
                    .iter()
                    .flat_map(|begun| choices.iter().map(move |word| joined(begun, word)))
                    .collect();
            }
            forms.extend(begun);
        }
    }
    forms
}

fn joined(begun: &str, word: &str) -> String {
    if begun.is_empty() {
        word.to_owned()
    } else {
        format!("{begun} {word}")
    }
}

/// The ways in which a word may be declined; most have one.
fn paradigms(word: &str, is_last: bool) -> Vec<Cases> {
    let with = |cut: usize, endings: [&str; 6]| {
        let stem = word.char_indices().rev().nth(cut.wrapping_sub(1));
        let stem = stem.map_or(word, |(at, _)| &word[..at]);
        endings.map(|ending| format!("{stem}{ending}"))
    };
    let unchanged = || vec![std::array::from_fn(|_| word.to_owned())];
    let is_name = word.chars().next().is_some_and(char::is_uppercase);
    if !is_name && !word.starts_with("остров") && word != "город" {
        return unchanged();
    }
    match word {
        "Острова" | "острова" => {
            return vec![with(1, ["а", "ов", "ам", "а", "ами", "ах"])];
        }
        _ if word.ends_with("ство") => return vec![with(1, ["о", "а", "у", "о", "ом", "е"])],
        _ => {}
    }
    let adjective: [(&str, usize, [&str; 6]); 6] = [
        ("ая", 2, ["ая", "ой", "ой", "ую", "ой", "ой"]),
        ("ий", 2, ["ий", "ого", "ому", "ий", "им", "ом"]),
        ("ый", 2, ["ый", "ого", "ому", "ый", "ым", "ом"]),
        ("ой", 2, ["ой", "ого", "ому", "ой", "ым", "ом"]),
        ("ое", 2, ["ое", "ого", "ому", "ое", "ым", "ом"]),
        ("ые", 2, ["ые", "ых", "ым", "ые", "ыми", "ых"]),
    ];
    let plural = ("ие", 2, ["ие", "их", "им", "ие", "ими", "их"]);
    let found = adjective
        .into_iter()
        .chain([plural])
        .find(|(ending, ..)| !is_last && word.ends_with(ending));
    if let Some((_, cut, endings)) = found {
        return vec![with(cut, endings)];
    }
    match word.chars().next_back() {
        Some('я') if word.ends_with("ия") => vec![with(1, ["я", "и", "и", "ю", "ей", "и"])],
        Some('я') => vec![with(1, ["я", "и", "е", "ю", "ей", "е"])],
        Some('а') => vec![
            with(1, ["а", "ы", "е", "у", "ой", "е"]),
            with(1, ["а", "и", "е", "у", "ей", "е"]),
        ],
        Some('ь') => vec![
            with(1, ["ь", "и", "и", "ь", "ью", "и"]),
            with(1, ["ь", "я", "ю", "ь", "ем", "е"]),
        ],
        Some('й') => vec![with(1, ["й", "я", "ю", "й", "ем", "е"])],
        Some('ы') => vec![
            with(1, ["ы", "ов", "ам", "ы", "ами", "ах"]),
            with(1, ["ы", "", "ам", "ы", "ами", "ах"]),
        ],
        Some('и' | 'о' | 'у' | 'е' | 'э' | 'ю' | ')') | None => unchanged(),
        Some(_) => vec![
            with(0, ["", "а", "у", "", "ом", "е"]),
            with(0, ["", "а", "у", "", "ем", "е"]),
        ],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_take_the_cases_that_russian_gives_them() {
        for (name, forms) in [
            ("Мексика", vec!["Мексики", "Мексике", "Мексику", "Мексикой"]),
            ("Бельгия", vec!["Бельгии", "Бельгию", "Бельгией"]),
            ("Израиль", vec!["Израиля", "Израилю", "Израилем"]),
            ("Китай", vec!["Китая", "Китаю", "Китаем"]),
            ("Нидерланды", vec!["Нидерландов", "Нидерландах"]),
            ("Филиппины", vec!["Филиппин", "Филиппинами"]),
            ("Париж", vec!["Парижа", "Парижем"]),
            (
                "Российская Федерация",
                vec!["Российской Федерации", "Российскую Федерацию"],
            ),
            (
                "Объединенная Республика Танзания",
                vec!["Объединенной Республики Танзания"],
            ),
            (
                "Республика Корея",
                vec!["Республики Корея", "Республики Кореи"],
            ),
            ("Соломоновы Острова", vec!["Соломоновы Острова"]),
            (
                "Соединенные Штаты Америки",
                vec!["Соединенных Штатов Америки", "Соединенными Штатами Америки"],
            ),
            ("Южный Судан", vec!["Южного Судана", "Южному Судану"]),
            ("Соединенное Королевство", vec!["Соединенного Королевства"]),
            ("Саудовская Аравия", vec!["Саудовской Аравии"]),
        ] {
            let all = declined(name);
            for form in forms {
                assert!(all.contains(form), "{name}: {form} not in {all:?}");
            }
        }
    }

    #[test]
    fn what_is_not_declined_stays() {
        for name in ["Чили", "Перу", "Конго", "Марокко"] {
            assert_eq!(declined(name), BTreeSet::from([name.to_owned()]));
        }
        assert!(declined("Босния и Герцеговина").contains("Боснии и Герцеговины"));
    }
}
