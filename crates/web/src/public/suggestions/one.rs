//! `GET /suggestions/{slug}`: one suggestion, the paragraphs it was taken from, and what came later.

use super::super::title::{self, SourceLine};
use super::{path, said};
use crate::answer::{self, Answer};
use crate::asked::Asked;
use crate::page::{Markup, Page};
use crate::problem::Problem;
use askama::Template;
use axum::extract::Path;
use jiff::civil::Date;
use mechanism::suggestions::WithdrawalReason;
use mechanism::{LaterView, RaisedView, SuggestionFound, SuggestionId, SuggestionView, Text, View};

#[derive(Template)]
#[template(path = "public/suggestion.html")]
struct Shown {
    page: Page,
    /// The language the words are in.
    code: String,
    title: String,
    paragraphs: Vec<String>,
    /// Set where the words are in another language than the page.
    fallback: String,
    themes: Vec<(String, String)>,
    raised: String,
    places: Vec<Place>,
    standing: String,
    later: Vec<Later>,
}

/// A dialogue in whose summary it stands.
struct Place {
    dialogue: String,
    href: String,
    paper: String,
    paper_href: String,
    paragraphs: String,
    /// Where the text can be read here: the ways to its paragraphs.
    ways: Vec<(String, String)>,
}

/// A later document.
struct Later {
    number: u16,
    date: Markup,
    kind: String,
    document: Markup,
    symbol: Option<String>,
    address: Option<String>,
    says: Markup,
    sources: Vec<SourceLine>,
}

#[derive(Template)]
#[template(path = "public/suggestion_withdrawn.html")]
struct Withdrawn {
    page: Page,
    said: String,
    reason: Option<Markup>,
}

pub(super) async fn show(Path(slug): Path<String>, asked: Asked) -> Answer {
    let Asked { view, page, .. } = asked;
    let id = SuggestionId::new(slug).map_err(|_| Problem::NotFound)?;
    match view.suggestion(&id).ok_or(Problem::NotFound)? {
        SuggestionFound::Stands(of) => stands(page, &view, &of),
        SuggestionFound::Joined(whole) => Ok(answer::see_other(&page.href(&path(&whole)))),
        SuggestionFound::Withdrawn { on, reason } => withdrawn(page, on, reason.as_ref()),
    }
}

fn stands(page: Page, view: &View, of: &SuggestionView) -> Answer {
    let wanted = page.lang.code();
    let (code, words) = of.text.in_language(wanted).ok_or(Problem::NotFound)?;
    let fallback = match code == wanted {
        true => String::new(),
        false => {
            let language = page.language_name(code).into_owned();
            page.with("suggestion-not-in-this-language", "language", language)
        }
    };
    let theme = |theme: &mechanism::suggestions::Theme| {
        let href = page.href(&format!("{}?theme={}", super::PATH, theme.code()));
        (href, said::theme(&page, *theme))
    };
    let lines = words.text.split("\n\n").map(str::trim);
    let template = Shown {
        code: code.to_owned(),
        title: words.title.clone(),
        paragraphs: lines
            .filter(|line| !line.is_empty())
            .map(str::to_owned)
            .collect(),
        fallback,
        themes: of.themes.iter().map(theme).collect(),
        raised: said::years_and_groups(&page, of),
        places: of
            .raised
            .iter()
            .filter_map(|one| place(&page, view, one))
            .collect(),
        standing: said::standing(&page, of),
        later: of
            .later
            .iter()
            .filter_map(|one| later(&page, view, one))
            .collect(),
        page,
    };
    answer::page(&template)
}

fn place(page: &Page, view: &View, raised: &RaisedView) -> Option<Place> {
    let dialogue = view.dialogue(&raised.dialogue)?;
    let paper = view.paper(&raised.paper)?;
    let here = matches!(paper.text, Text::Here(_) | Text::ToRead(_));
    let way = |number: &u16| {
        let href = page.href(&format!("/papers/{}#para-{number}", raised.paper));
        (href, page.in_paragraph(page.lang.code(), number))
    };
    Some(Place {
        dialogue: title::short(page, dialogue.facts),
        href: page.href(&format!("/dialogues/{}", raised.dialogue)),
        paper: title::paper(page, view, &paper.facts),
        paper_href: page.href(&format!("/papers/{}", raised.paper)),
        paragraphs: said::paragraphs(page, &raised.paragraphs),
        ways: match here {
            true => raised.paragraphs.iter().map(way).collect(),
            false => Vec::new(),
        },
    })
}

fn later(page: &Page, view: &View, one: &LaterView) -> Option<Later> {
    let (code, line) = one.text.in_language(page.lang.code())?;
    let sources = one.sources.iter();
    let sources = sources.filter_map(|id| title::source(page, view, id, None));
    Some(Later {
        number: one.number,
        date: page.time(&one.date),
        kind: page
            .say(&format!("suggestion-later-{}", one.kind.code()))
            .into_owned(),
        document: page.original(&one.text.document, &one.text.language),
        symbol: one.text.symbol.clone(),
        address: one.text.address.clone(),
        says: page.original(line, code),
        sources: sources.collect(),
    })
}

fn withdrawn(page: Page, on: Date, reason: Option<&WithdrawalReason>) -> Answer {
    answer::page(&Withdrawn {
        said: page.with("suggestion-withdrawn-on", "day", page.day(&on)),
        reason: reason.map(|reason| page.original(&reason.text, &reason.language)),
        page,
    })
}
