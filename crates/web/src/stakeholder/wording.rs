//! Words of forms and calls in the reader's language: ours by key, or an officer's own in the languages they gave.

use crate::fields::Choice;
use crate::page::Page;
use mechanism::StateCode;
use mechanism::participation::call::{CallText, CallWords};
use mechanism::participation::form::{Answers, Question, QuestionKind, Wording};
use std::collections::BTreeMap;
use words::Lang;

/// A wording in the reader's language, or in English, or in the first language it has.
pub(crate) fn said(page: &Page, wording: &Wording) -> String {
    match wording {
        Wording::Key(key) => page.say(key).into_owned(),
        Wording::Own(own) => in_language(page, own).cloned().unwrap_or_default(),
    }
}

fn in_language<'a, T>(page: &Page, own: &'a BTreeMap<String, T>) -> Option<&'a T> {
    own.get(page.lang.code())
        .or_else(|| own.get("en"))
        .or_else(|| own.values().next())
}

/// What a call says in the reader's language or the next best, with the language it is.
pub(crate) fn of_call<'a>(page: &Page, text: &'a CallText) -> Option<(&'a str, &'a CallWords)> {
    let own = page.lang.code();
    let code = [own, "en"]
        .into_iter()
        .find(|code| text.words.contains_key(*code));
    let code = code.or_else(|| text.words.keys().next().map(String::as_str))?;
    text.words
        .get_key_value(code)
        .map(|(code, words)| (code.as_str(), words))
}

/// The title of a call; its address where it has lost its words.
pub(crate) fn title(page: &Page, text: Option<&CallText>, id: &mechanism::CallId) -> String {
    text.and_then(|text| of_call(page, text))
        .map_or_else(|| id.to_string(), |(_, words)| words.title.clone())
}

/// A text of several paragraphs, taken apart where a line is empty.
pub(crate) fn paragraphs(text: &str) -> Vec<String> {
    text.split("\n\n")
        .map(str::trim)
        .filter(|paragraph| !paragraph.is_empty())
        .map(str::to_owned)
        .collect()
}

/// A country or area under the name the United Nations gives it.
pub(crate) fn area(page: &Page, code: &StateCode) -> String {
    page.say(&format!("state-{code}")).into_owned()
}

/// All countries and areas, in the order of the reader's language.
pub(crate) fn areas(page: &Page, taken: &str) -> Vec<Choice> {
    let mut all: Vec<Choice> = words::keys(Lang::En)
        .filter_map(|key| key.strip_prefix("state-"))
        .filter(|code| code.len() == 2)
        .map(|code| Choice::of(code, page.say(&format!("state-{code}")), code == taken))
        .collect();
    let order = words::collate(page.lang);
    all.sort_by(|a, b| order(&a.label, &b.label));
    all
}

/// An answer as people read it; `file` names a file by what is kept of it.
pub(crate) fn answer(
    page: &Page,
    question: &Question,
    answers: &Answers,
    file: impl Fn(&str) -> Option<String>,
) -> String {
    let Some(values) = answers.get(&question.key) else {
        return String::new();
    };
    let shown: Vec<String> = values
        .iter()
        .filter(|value| !value.trim().is_empty())
        .map(|value| match &question.kind {
            QuestionKind::Choice(choices) | QuestionKind::Several(choices) => choices
                .iter()
                .find(|choice| choice.key == *value)
                .map_or_else(|| value.clone(), |choice| said(page, &choice.label)),
            QuestionKind::Date => value
                .parse()
                .map_or_else(|_| value.clone(), |day| page.day(&day)),
            QuestionKind::Area => StateCode::new(value.as_str())
                .map_or_else(|_| value.clone(), |code| area(page, &code)),
            QuestionKind::Consent => page.say("answer-given").into_owned(),
            QuestionKind::File => {
                file(value).unwrap_or_else(|| page.say("answer-file").into_owned())
            }
            _ => value.clone(),
        })
        .collect();
    match shown.as_slice() {
        [one] => one.clone(),
        _ => page.list(&shown),
    }
}
