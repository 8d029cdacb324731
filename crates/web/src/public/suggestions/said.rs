//! What is said of a suggestion on every page that shows one.

use crate::page::{Markup, Page};
use mechanism::SuggestionView;
use mechanism::suggestions::Theme;
use std::collections::BTreeSet;
use words::Value;

/// Its title, in the language of the page or in the one it was written in, and marked then.
pub(crate) fn title(page: &Page, of: &SuggestionView) -> Option<Markup> {
    let (code, words) = of.text.in_language(page.lang.code())?;
    Some(page.original(&words.title, code))
}

/// "Raised in 2022, 2023 and 2024, in 3 working groups".
pub(crate) fn years_and_groups(page: &Page, of: &SuggestionView) -> String {
    let years: Vec<String> = of.years().iter().map(ToString::to_string).collect();
    let years = page.list(&years);
    let values = [
        ("years", years.into()),
        ("n", Value::from(of.groups().len())),
    ];
    page.say_with("suggestion-raised", &values)
}

/// "paras. 18 and 21".
pub(crate) fn paragraphs(page: &Page, numbers: &BTreeSet<u16>) -> String {
    let all: Vec<String> = numbers.iter().map(ToString::to_string).collect();
    let values = [
        ("n", Value::from(numbers.len())),
        ("paragraphs", page.list(&all).into()),
    ];
    page.say_with("suggestion-paragraphs", &values)
}

/// What a theme is called.
pub(super) fn theme(page: &Page, theme: Theme) -> String {
    let key = format!("suggestion-theme-{}", theme.code());
    page.say(&key).into_owned()
}

/// How many later documents are referred to; or to which day none was found; or that nobody has looked.
pub(super) fn standing(page: &Page, of: &SuggestionView) -> String {
    match (of.later.len(), of.indexed_to) {
        (0, Some(day)) => page.with("suggestion-no-later", "day", page.day(&day)),
        (0, None) => page.say("suggestion-not-yet-indexed").into_owned(),
        (n, _) => page.count("suggestion-later-count", n),
    }
}
