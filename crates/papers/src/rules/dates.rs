//! Rules D1 and D3 on a line of English text; what a day in a text is.

use super::Rule;
use super::line::Line;
use crate::months::ENGLISH as MONTHS;
use crate::ordinals::ordinal_figure;

/// Whether a figure is the day of a date: "14 October", and the 14 of "14–18 October" or "from 14 to 18 October".
pub(super) fn is_day(line: &Line<'_>, index: usize) -> bool {
    let day = |index: usize| {
        line.at(index)
            .value()
            .is_some_and(|value| (1..=31).contains(&value))
    };
    let after = line.at(index + 1);
    let ranged = after.any(&["–", "-", "to", "and", ","]) && day(index + 2);
    day(index)
        && (after.any(MONTHS)
            || line.before(index).any(MONTHS)
            || (ranged && is_day(line, index + 2)))
}

pub(super) fn check(line: &mut Line<'_>) {
    for index in 0..line.tokens.len() {
        if line.at(index).any(MONTHS) {
            day_after(line, index);
            day_before(line, index);
        }
    }
}

/// "April 5, 2024", "on April 5", "April 5th".
fn day_after(line: &mut Line<'_>, index: usize) {
    let month = line.at(index).text;
    let (next, comma) = (line.at(index + 1), line.at(index + 2));
    let year = line
        .at(index + 3)
        .value()
        .filter(|year| (1800..2100).contains(year) && comma.is(","));
    if let Some(day) = next.value().filter(|day| (1..=31).contains(day)) {
        match year {
            Some(year) => line.slip(
                Rule::D1,
                index..index + 4,
                Some(format!("{day} {month} {year}")),
            ),
            None if line.before(index).is("on") => {
                line.slip(Rule::D1, index..index + 2, Some(format!("{day} {month}")));
            }
            None => {}
        }
    } else if let Some(day) = ordinal_figure(next.text) {
        line.slip(Rule::D1, index..index + 2, Some(format!("{day} {month}")));
    }
}

/// "5th April", "5th of April", "5 April, 2024".
fn day_before(line: &mut Line<'_>, index: usize) {
    let month = line.at(index).text;
    let of = usize::from(line.before(index).is("of"));
    let first = index.wrapping_sub(1 + of);
    if let Some(day) = ordinal_figure(line.at(first).text).filter(|day| (1..=31).contains(day)) {
        line.slip(Rule::D1, first..index + 1, Some(format!("{day} {month}")));
    }
    let year = line
        .at(index + 2)
        .value()
        .filter(|year| (1800..2100).contains(year) && line.at(index + 1).is(","));
    if let (Some(day), Some(year)) = (line.before(index).value(), year) {
        line.slip(
            Rule::D1,
            index - 1..index + 3,
            Some(format!("{day} {month} {year}")),
        );
    }
}
