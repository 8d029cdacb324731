//! A list as a paper. The page and the paper say the same words; the paper only sets them.

use super::{dialogue_name, terms};
use crate::page::Page;
use crate::stakeholder::as_seen;
use mechanism::participation::form::Form;
use mechanism::{ListRow, ListSummary, View};
use papers::Paper;
use papers::compose::{ListEntry, ListFacts, list};

/// The paper of a list, with its rows or with those the reader chose.
pub(super) fn paper(
    page: &Page,
    view: &View,
    summary: &ListSummary<'_>,
    rows: &[ListRow],
    form: &Form,
) -> Paper {
    let circulation = summary.circulation;
    let dialogue = dialogue_name(page, view, &circulation.dialogue);
    let deadline = page.deadline(circulation.terms.closes);
    let facts = ListFacts {
        language: page.lang,
        circulated: mechanism::day_in_vienna(circulation.opened),
        title: page.with("list-paper-title", "dialogue", &dialogue),
        byline: page.with(
            "list-paper-number",
            "number",
            circulation.number.to_string(),
        ),
        about: page.say("list-paper-about").into_owned(),
        terms: [(page.say("list-closes").into_owned(), deadline)]
            .into_iter()
            .chain(
                terms(page, &circulation.terms)
                    .into_iter()
                    .map(|fact| (fact.name, fact.value)),
            )
            .collect(),
        organizations: page.say("list-paper-organizations").into_owned(),
        explanation: page.say("list-paper-explanation").into_owned(),
        entries: rows.iter().map(|row| entry(page, form, row)).collect(),
    };
    page.installation
        .speak(page.lang, |agreed| list(&facts, agreed))
}

fn entry(page: &Page, form: &Form, listed: &ListRow) -> ListEntry {
    let name = listed.row.profile.name(page.lang.code());
    let key = match listed.new_since_last {
        true => "list-paper-entry-new",
        false => "list-paper-entry",
    };
    let values = [
        ("name", name.into()),
        ("reference", listed.row.application.to_string().into()),
    ];
    ListEntry {
        name: page.say_with(key, &values),
        // The reference stands with the name already.
        lines: as_seen::lines(page, &listed.row, form)
            .into_iter()
            .skip(1)
            .map(|line| (line.name, line.value))
            .collect(),
    }
}
