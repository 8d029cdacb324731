//! Words that are no formal text and stand in several languages, version by version: what their pages say alike.

use crate::page::Page;
use jiff::Timestamp;
use mechanism::in_languages::LanguageState;

/// Where the words stand in a language; the way to them, where they are there.
pub(super) struct InLanguage {
    pub(super) name: String,
    pub(super) state: String,
    pub(super) href: String,
}

pub(super) fn each(page: &Page, states: Vec<(&str, LanguageState)>) -> Vec<InLanguage> {
    let here = page.languages();
    let each = states.into_iter().map(|(code, state)| {
        let there = here.iter().find(|lang| lang.code == code);
        let there = there.filter(|lang| state != LanguageState::Missing && !lang.current);
        let state = page.say(&format!("adopted-state-{}", state.code()));
        InLanguage {
            name: page.language_name(code).into_owned(),
            state: state.into_owned(),
            href: there.map(|lang| lang.href.clone()).unwrap_or_default(),
        }
    });
    each.collect()
}

/// Said where the words are not in the language of the page, but in this.
pub(super) fn fallback(page: &Page, code: &str) -> String {
    match code == page.lang.code() {
        true => String::new(),
        false => {
            let language = page.language_name(code).into_owned();
            page.with("adopted-not-in-this-language", "language", language)
        }
    }
}

pub(super) fn version(page: &Page, number: u16, at: Timestamp) -> String {
    let values = [
        ("number", u32::from(number).into()),
        ("moment", page.moment(at).into()),
    ];
    page.say_with("adopted-version", &values)
}

/// The way to each version, and which it is.
pub(super) fn versions(
    page: &Page,
    path: &str,
    versions: &[(u16, Timestamp)],
) -> Vec<(String, String)> {
    let each = versions.iter().map(|(number, at)| {
        let href = page.href(&format!("{path}/{number}"));
        (href, version(page, *number, *at))
    });
    each.collect()
}

/// The way to the newest version, where this is another.
pub(super) fn newer(page: &Page, path: &str, shown: u16, versions: &[(u16, Timestamp)]) -> String {
    match versions.first() {
        Some((newest, _)) if *newest == shown => String::new(),
        _ => page.href(path),
    }
}

pub(super) fn paragraphs(words: &str) -> Vec<String> {
    let parts = words.split("\n\n").flat_map(|part| part.split("\r\n\r\n"));
    let parts = parts.map(str::trim).filter(|part| !part.is_empty());
    parts.map(str::to_owned).collect()
}
