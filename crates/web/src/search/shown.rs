//! What was found, in words: titles and snippets, taken from the reader's view of this moment.

use super::document::{Document, Weight, What};
use super::snippet::{Marks, Snippet};
use super::{Ask, Kind};
use crate::page::Page;
use crate::public::title;
use mechanism::comments::CommentState;
use mechanism::{PaperView, Text, View};
use words::{Lang, Value};

/// One result.
#[derive(Debug)]
pub(crate) struct Shown {
    /// What it is.
    pub kind: Kind,
    /// What it is called.
    pub title: String,
    /// Its address, without language.
    pub address: String,
    /// The language of the snippet.
    pub lang: Lang,
    /// The part of it that was asked for, where it has running text.
    pub snippet: Option<Snippet>,
}

/// A result as this reader sees it now; `None` where it is no longer there to be seen.
pub(crate) fn shown(page: &Page, view: &View, document: &Document, ask: &Ask) -> Option<Shown> {
    let title = title_of(page, view, &document.what)?;
    let best = best_text(document, ask, page.lang);
    Some(Shown {
        kind: document.what.kind(),
        title,
        address: document.what.address(),
        lang: best.as_ref().map_or(page.lang, |(lang, _)| *lang),
        snippet: best.map(|(_, snippet)| snippet),
    })
}

fn title_of(page: &Page, view: &View, what: &What) -> Option<String> {
    match what {
        What::Dialogue(id) => Some(title::line(&title::short(page, view.dialogue(id)?.facts))),
        What::Paper(id) => Some(title::paper(page, view, &view.paper(id)?.facts)),
        What::Paragraph(id, number) => {
            let paper = view.paper(id).filter(is_held)?;
            Some(in_paragraph(
                page,
                &title::paper(page, view, &paper.facts),
                *number,
            ))
        }
        What::Point(id, _, number) => {
            let paper = view.paper(id).filter(is_held)?;
            Some(in_paragraph(
                page,
                &title::paper(page, view, &paper.facts),
                *number,
            ))
        }
        What::Officer(meeting, name) => {
            let officer = view
                .officers(*meeting)
                .into_iter()
                .find(|o| o.name.full == *name)?;
            let called = view.meeting(*meeting)?.called;
            let values = [
                ("name", page.person(&officer.name).into()),
                ("meeting", page.meeting(*meeting, called).into()),
            ];
            Some(page.say_with("search-officer", &values))
        }
        What::Contribution(reference) => {
            let one = view.contribution_as_published(*reference)?;
            let published = one.is_published();
            one.title.filter(|_| published)
        }
        // What was taken off or back since the index was made is not quoted from it.
        What::Comment(reference) => {
            let comment = view.comment_as_posted(reference)?;
            comment
                .title
                .filter(|_| comment.state == CommentState::Posted)
        }
        What::Suggestion(id) => match view.suggestion(id)? {
            mechanism::SuggestionFound::Stands(one) => {
                let (_, words) = one.text.in_language(page.lang.code())?;
                Some(words.title.clone())
            }
            _ => None,
        },
        What::Remark(id, source) => {
            let dialogue = view.dialogue(id)?;
            let set = dialogue.counts.iter().find(|set| set.source == *source)?;
            if matches!(view.remark(set), Text::None | Text::Withheld) {
                return None;
            }
            Some(page.with(
                "search-remark",
                "dialogue",
                title::short(page, dialogue.facts),
            ))
        }
    }
}

/// What was withheld since the index was made is not quoted from it.
fn is_held(paper: &PaperView<'_>) -> bool {
    matches!(paper.text, Text::Here(_) | Text::ToRead(_))
}

fn in_paragraph(page: &Page, paper: &str, number: u16) -> String {
    let values = [("paper", paper.into()), ("n", Value::Number(number.into()))];
    page.say_with("search-paragraph", &values)
}

/// The running text with most of what was asked for; of equal ones that in the reader's language. Names are no text to
/// quote: the title says them already.
fn best_text(document: &Document, ask: &Ask, reader: Lang) -> Option<(Lang, Snippet)> {
    if matches!(document.what, What::Dialogue(_) | What::Paper(_)) {
        return None;
    }
    document
        .texts
        .iter()
        .filter(|words| words.weight == Weight::Text)
        .map(|words| (words.lang, Marks::of(ask, words.lang).find(&words.text)))
        .max_by_key(|(lang, marked)| (marked.count(), *lang == reader))
        .map(|(lang, marked)| (lang, marked.snippet()))
}

impl Shown {
    /// The message that names what it is.
    pub(crate) fn kind_key(&self) -> &'static str {
        match self.kind {
            Kind::Dialogue => "search-kind-dialogue",
            Kind::Paper => "search-kind-paper",
            Kind::Paragraph => "search-kind-paragraph",
            Kind::Point => "search-kind-point",
            Kind::Officer => "search-kind-officer",
            Kind::Remark => "search-kind-remark",
            Kind::Comment => "search-kind-comment",
            Kind::Suggestion => "search-kind-suggestion",
            Kind::Contribution => "search-kind-contribution",
        }
    }
}
