//! Rules W1–W4 and W10: States, officers and bodies under their names, on a line of English text.

use super::Rule;
use super::line::Line;
use crate::states;

/// The working groups of the Conference, after "Working Group ".
pub(super) const WORKING_GROUPS: [&str; 5] = [
    "on Firearms",
    "of Government Experts on Technical Assistance",
    "on International Cooperation",
    "on Trafficking in Persons",
    "on the Smuggling of Migrants",
];

pub(super) fn check(line: &mut Line<'_>) {
    for index in 0..line.tokens.len() {
        formal_name(line, index);
        possessive(line, index);
        honorific(line, index);
        body(line, index);
        working_group(line, index);
    }
}

/// W1: "the Republic of Peru".
fn formal_name(line: &mut Line<'_>, index: usize) {
    let formal =
        line.at(index).any(&["Republic", "Kingdom", "Commonwealth"]) && line.at(index + 1).is("of");
    let state = line.at(index + 2).text;
    if formal && states::is_state(state) && line.at(index + 2).is_capital() {
        line.slip(Rule::W1, index..index + 3, Some(state.to_owned()));
    }
}

/// W3: "Mexico’s", "UNODC’s".
fn possessive(line: &mut Line<'_>, index: usize) {
    let token = line.at(index);
    let Some(stem) = token
        .text
        .strip_suffix("’s")
        .or_else(|| token.text.strip_suffix("'s"))
    else {
        return;
    };
    let abbreviation = stem.len() > 1 && stem.chars().all(char::is_uppercase);
    let (named, end) = (token.at + stem.len(), token.range().end);
    if !token.is_word() {
        return;
    }
    if let Some(state) = states::at_end_of(&line.text[..named]) {
        let at = named - state.len();
        line.slip_at(Rule::W3, at..end, Some(of_state(state)));
    } else if abbreviation {
        line.slip(Rule::W3, index..index + 1, None);
    }
}

/// W4: "Dr. Name", "Professor Name".
fn honorific(line: &mut Line<'_>, index: usize) {
    let stop = usize::from(line.at(index + 1).is("."));
    if line.at(index).any(&["Dr", "Prof", "Professor", "Mrs"])
        && line.at(index + 1 + stop).is_capital()
    {
        line.slip(Rule::W4, index..index + 1 + stop, None);
    }
}

/// W4: an office "(Mexico)" or "in representation of Italy" instead of "of Mexico".
fn body(line: &mut Line<'_>, index: usize) {
    let rest = &line.text[line.at(index).at..];
    if line.at(index).is("(") {
        let name = rest[1..].find(')').map_or("", |end| &rest[1..=end]);
        let officer = line.tokens[..index]
            .iter()
            .rev()
            .take(40)
            .any(|token| token.any(&["Mr", "Ms", "Dr", "Professor"]));
        if officer && states::is_state(name) {
            let at = line.at(index).at;
            line.slip_at(Rule::W4, at..at + name.len() + 2, Some(of_state(name)));
        }
    } else if line.reads(index, &["in", "representation", "of"]) && line.at(index + 3).is_capital()
    {
        line.slip(Rule::W4, index..index + 4, None);
    }
}

/// W10: a name that begins like a working group's and is none of the five.
fn working_group(line: &mut Line<'_>, index: usize) {
    if !line.reads(index, &["Working", "Group"]) || !line.at(index + 2).any(&["on", "of", "for"]) {
        return;
    }
    let said: Vec<&str> = line.tokens[index + 2..]
        .iter()
        .take_while(|token| token.is_word())
        .map(|token| token.text)
        .collect();
    let is = |name: &str| {
        name.split(' ')
            .zip(&said)
            .filter(|(official, said)| official == *said)
            .count()
            == name.split(' ').count()
    };
    if WORKING_GROUPS.into_iter().any(is) {
        return;
    }
    // Words that tell one group from the others, so that what is proposed is the group that was meant.
    let meant = [
        ("firearms", 0),
        ("technical", 1),
        ("cooperation", 2),
        ("co-operation", 2),
        ("trafficking", 3),
        ("migrants", 4),
        ("smuggling", 4),
    ];
    let found = said.iter().take(9).enumerate().find_map(|(step, word)| {
        let group = meant
            .into_iter()
            .find(|(sign, _)| *sign == word.to_lowercase())?
            .1;
        Some((step, group))
    });
    let Some((step, group)) = found else { return };
    let capitals = said[step + 1..]
        .iter()
        .take_while(|word| word.starts_with(char::is_uppercase) || **word == "in")
        .count();
    let end = index + 2 + step + 1 + capitals;
    line.slip(
        Rule::W10,
        index..end,
        Some(format!("Working Group {}", WORKING_GROUPS[group])),
    );
}

/// "of Mexico", "of the United States of America".
fn of_state(state: &str) -> String {
    let articled = state.starts_with("United")
        || state.contains("Republic")
        || state.contains("Federation")
        || state.ends_with("Islands")
        || [
            "Bahamas",
            "Comoros",
            "Gambia",
            "Holy See",
            "Maldives",
            "Niger",
            "Philippines",
            "Sudan",
        ]
        .contains(&state);
    if articled {
        format!("of the {state}")
    } else {
        format!("of {state}")
    }
}
