//! What a row of a sheet says, in the terms of the form an officer would have filled in.

use super::reading::{Grid, Line, letters};
use crate::filled::Filled;
use crate::page::Page;
use crate::secretariat::questions::name_of;
use crate::stakeholder::wording;
use mechanism::organizations::StakeholderKind;
use mechanism::participation::form::{Choice, Form, GIVEN, QuestionKind};
use words::Lang;

/// Headings beside the keys of the form's questions, in the order they are offered.
pub(super) const HEADINGS: [&str; 13] = [
    "name",
    "name-language",
    "kind",
    "area",
    "address",
    "person",
    "language",
    "came",
    "acronym",
    "website",
    "field",
    "mandate",
    "individual",
];

/// Without these no row can be entered.
pub(super) const NEEDED: [&str; 4] = ["name", "kind", "address", "came"];

/// What each column is, by the name of the field it fills in; `None`: not understood.
pub(super) fn columns(grid: &Grid, form: &Form) -> Vec<Option<String>> {
    grid.headings
        .iter()
        .map(|heading| {
            let asked = heading.trim().to_lowercase().replace([' ', '_'], "-");
            if HEADINGS.contains(&asked.as_str()) {
                return Some(asked);
            }
            let question = form.question(&asked)?;
            (question.kind != QuestionKind::File).then(|| name_of(&asked))
        })
        .collect()
}

/// A row as a form that was filled in: names and words become the codes they stand for.
pub(super) fn filled(
    page: &Page,
    columns: &[Option<String>],
    line: &Line,
    form: &Form,
    dialogues: &[String],
) -> Filled {
    let mut pairs: Vec<(String, String)> = dialogues
        .iter()
        .map(|id| ("dialogue".to_owned(), id.clone()))
        .collect();
    for (field, cell) in columns.iter().zip(&line.cells) {
        let Some(field) = field.as_ref().filter(|_| !cell.is_empty()) else {
            continue;
        };
        for value in meant(page, form, field, cell) {
            pairs.push((field.clone(), value));
        }
    }
    // A row is far below the most pairs of a form; were it not, it would be empty and faulty.
    Filled::of(pairs).unwrap_or_default()
}

/// What a cell means for its field. What cannot be understood stays as it is, so that the fault names it.
fn meant(page: &Page, form: &Form, field: &str, cell: &str) -> Vec<String> {
    let one = |value: Option<String>| vec![value.unwrap_or_else(|| cell.to_owned())];
    match field {
        "kind" => one(kind(page, cell)),
        "area" => one(area(page, cell)),
        "language" | "name-language" => one(language(cell)),
        "individual" => match yes(cell) {
            true => vec!["yes".to_owned()],
            false => Vec::new(),
        },
        _ => {
            let question = field.strip_prefix("a-").and_then(|key| form.question(key));
            match question.map(|question| &question.kind) {
                Some(QuestionKind::Several(choices)) => cell
                    .split([';', '\n'])
                    .map(|part| {
                        choice(page, choices, part).unwrap_or_else(|| part.trim().to_owned())
                    })
                    .collect(),
                Some(QuestionKind::Choice(choices)) => one(choice(page, choices, cell)),
                Some(QuestionKind::Area) => one(area(page, cell)),
                Some(QuestionKind::Consent) => match yes(cell) {
                    true => vec![GIVEN.to_owned()],
                    false => Vec::new(),
                },
                _ => vec![cell.to_owned()],
            }
        }
    }
}

fn same(a: &str, b: &str) -> bool {
    words::fold(a.trim()) == words::fold(b.trim())
}

fn yes(cell: &str) -> bool {
    ["yes", "y", "1", "true", "x"]
        .iter()
        .any(|word| same(word, cell))
}

fn kind(page: &Page, cell: &str) -> Option<String> {
    StakeholderKind::ALL
        .into_iter()
        .map(StakeholderKind::code)
        .find(|code| same(code, cell) || same(&page.say(&format!("stakeholder-{code}")), cell))
        .map(str::to_owned)
}

fn area(page: &Page, cell: &str) -> Option<String> {
    let code = cell.trim().to_lowercase();
    if code.len() == 2 && words::has(Lang::En, &format!("state-{code}")) {
        return Some(code);
    }
    let known = words::keys(Lang::En).filter_map(|key| key.strip_prefix("state-"));
    known
        .filter(|code| code.len() == 2)
        .find(|code| {
            let key = format!("state-{code}");
            same(&page.say(&key), cell) || same(&words::say(Lang::En, &key), cell)
        })
        .map(str::to_owned)
}

fn language(cell: &str) -> Option<String> {
    Lang::ALL
        .into_iter()
        .find(|lang| same(lang.code(), cell) || same(lang.own_name(), cell))
        .map(|lang| lang.code().to_owned())
}

fn choice(page: &Page, choices: &[Choice], cell: &str) -> Option<String> {
    choices
        .iter()
        .find(|choice| same(&choice.key, cell) || same(&wording::said(page, &choice.label), cell))
        .map(|choice| choice.key.clone())
}

/// Where a field stands: the letters of its column; empty where the sheet has none.
pub(super) fn place(columns: &[Option<String>], field: &str) -> String {
    let found = columns
        .iter()
        .position(|known| known.as_deref() == Some(field));
    found.map_or_else(String::new, letters)
}
