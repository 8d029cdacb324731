//! How pages speak of comments.

use crate::page::Page;
use mechanism::comments::{About, CommentState};
use mechanism::{Byline, CommentView, DialogueId, View};
use std::collections::BTreeMap;
use words::Lang;

/// A name in the language of the page, or else in English, or in the first there is.
pub(crate) fn name_in<'n>(page: &Page, names: &'n BTreeMap<String, String>) -> &'n str {
    let wanted = names.get(page.lang.code());
    let found = wanted.or_else(|| names.get("en"));
    found
        .or_else(|| names.values().next())
        .map_or("", String::as_str)
}

/// Under which names it stands: "Ana Example (A made-up union)", or that there are none. Each of the two reads in its own
/// direction.
pub(crate) fn byline(page: &Page, comment: &CommentView) -> String {
    names(page, &comment.by)
}

/// The same for anything that stands under names.
pub(crate) fn names(page: &Page, by: &Byline) -> String {
    let organization = name_in(page, &by.organization);
    match (by.name.as_deref(), organization) {
        (Some(name), "") => name.to_owned(),
        (Some(name), of) => format!("\u{2068}{name}\u{2069} (\u{2068}{of}\u{2069})"),
        (None, "") => page.say("comment-anonymous").into_owned(),
        (None, of) => of.to_owned(),
    }
}

/// What it is called; its reference where its words are gone.
pub(crate) fn title(comment: &CommentView) -> String {
    let title = comment.title.clone();
    title.unwrap_or_else(|| comment.reference.to_string())
}

/// The language it was written in.
pub(crate) fn language(page: &Page, comment: &CommentView) -> String {
    match Lang::from_code(&comment.language) {
        Some(_) => page.language_name(&comment.language).into_owned(),
        None => comment.language.clone(),
    }
}

/// The code of that language, where it is one of the six.
pub(crate) fn code(comment: &CommentView) -> String {
    let known = Lang::from_code(&comment.language);
    known.map_or_else(String::new, |lang| lang.code().to_owned())
}

/// "540 words".
pub(crate) fn length(page: &Page, words: u32) -> String {
    page.count("comment-length", words as usize)
}

/// What may be answered: the items of the issued programme, and the guiding questions.
pub(crate) fn asked(page: &Page, view: &View, id: &DialogueId) -> Vec<(About, String)> {
    let window = view.comment_window(id);
    let questions = window.map(|window| window.questions).unwrap_or_default();
    let questions = questions.into_iter().zip(1_u16..);
    let questions = questions.map(|(question, n)| (About::Question(n), question));
    let programme = view.programme(id);
    let items = programme.into_iter().flat_map(|programme| programme.items);
    let items = items.map(|item| (About::Item(item.id), crate::floor::item_called(page, &item)));
    questions.chain(items).collect()
}

/// What it answers, in words.
pub(crate) fn answers(page: &Page, view: &View, comment: &CommentView) -> Vec<String> {
    let asked = asked(page, view, &comment.reference.series);
    let answered = comment.about.iter();
    answered
        .filter_map(|about| asked.iter().find(|(known, _)| known == about))
        .map(|(_, said)| said.clone())
        .collect()
}

/// The lines of its text.
pub(crate) fn paragraphs(text: Option<&str>) -> Vec<String> {
    let lines = text.unwrap_or_default().split('\n').map(str::trim);
    lines
        .filter(|line| !line.is_empty())
        .map(str::to_owned)
        .collect()
}

/// The colour and the words of a state.
pub(crate) fn state(page: &Page, state: CommentState) -> (&'static str, String) {
    let tone = match state {
        CommentState::Received => "waiting",
        CommentState::Returned => "active",
        CommentState::Posted => "good",
        CommentState::Declined | CommentState::Withdrawn => "stop",
    };
    let said = page.say(&format!("comment-state-{}", state.code()));
    (tone, said.into_owned())
}

/// Those who sign it, of those this reader is shown.
pub(crate) fn signers(comment: &CommentView) -> Vec<String> {
    let agreed = comment.cosigners.iter();
    agreed
        .filter(|one| one.agreed == Some(true))
        .map(|one| one.name.clone())
        .collect()
}
