//! The stable address of a dialogue's summary: the newest edition, those before it and what was put right, themes, and where
//! it was transmitted to. And what stands beside each of them on its own page.

use super::super::title;
use super::translations::name;
use crate::answer::{self, Answer};
use crate::asked::Asked;
use crate::page::{Markup, Page};
use crate::problem::Problem;
use crate::summary::Told;
use askama::Template;
use axum::extract::Path;
use mechanism::calendar::MeetingId;
use mechanism::paper::{PaperFacts, PaperKind};
use mechanism::summary::EditionKind;
use mechanism::{DialogueId, EditionView, PaperId, View};

/// A theme and the paragraphs that take it up.
pub(crate) struct Theme {
    pub(crate) name: String,
    /// Addresses of paragraphs, and their numbers.
    pub(crate) paragraphs: Vec<(String, String)>,
}

/// "Summary", "Revision 1", "Correction 2".
pub(crate) fn edition_name(page: &Page, edition: &EditionView) -> String {
    let kind = format!("summary-edition-{}", edition.kind.code());
    match edition.kind {
        EditionKind::First => page.say(&kind).into_owned(),
        _ => {
            let number = page.number(edition.number.into());
            let values = [
                ("edition", page.say(&kind).into_owned().into()),
                ("number", number.into()),
            ];
            page.say_with("issued-edition", &values)
        }
    }
}

/// What stands beside a paper on its page.
pub(crate) struct Beside {
    /// Set where a later edition stands in its place, or puts something right in it: the way to it, and its name.
    pub(crate) later: Option<(String, String)>,
    /// The way to all editions; empty: it is none.
    pub(crate) editions: String,
    pub(crate) themes: Vec<Theme>,
    /// The language the themes are in.
    pub(crate) code: String,
    /// What it was measured by when it was issued.
    pub(crate) told: Option<Told>,
    pub(crate) plain: String,
    pub(crate) translations: String,
    pub(crate) errors: String,
    /// For those who work on it.
    pub(crate) works: Vec<(String, String)>,
}

impl Beside {
    /// For a paper of the record.
    pub(crate) fn of(page: &Page, view: &View, facts: &PaperFacts) -> Self {
        let id = &facts.id;
        let edition = view.edition(id);
        let base = format!("/papers/{id}");
        let later = facts.dialogue.as_ref().zip(edition.as_ref());
        let later = later.and_then(|(dialogue, own)| after(page, view, dialogue, own));
        let there = |there: bool, path: &str| match there {
            true => page.href(&format!("{base}/{path}")),
            false => String::new(),
        };
        Self {
            later,
            editions: match (&facts.dialogue, &edition) {
                (Some(dialogue), Some(_)) => page.href(&format!("/dialogues/{dialogue}/summary")),
                _ => String::new(),
            },
            themes: edition
                .as_ref()
                .map(|edition| themes(page, edition))
                .unwrap_or_default(),
            code: facts.language.clone(),
            told: edition.map(|edition| Told::of_edition(page, &edition)),
            plain: there(view.plain(id).is_some(), "plain"),
            translations: there(!view.translations(id).is_empty(), "translations"),
            errors: there(
                matches!(facts.kind, PaperKind::Summary | PaperKind::Note)
                    && facts.published.is_none(),
                "errors",
            ),
            works: works(page, view, id),
        }
    }

    /// For a paper that is composed from the record anew each time.
    pub(crate) fn nothing() -> Self {
        Self {
            later: None,
            editions: String::new(),
            themes: Vec::new(),
            code: String::new(),
            told: None,
            plain: String::new(),
            translations: String::new(),
            errors: String::new(),
            works: Vec::new(),
        }
    }
}

fn works(page: &Page, view: &View, id: &PaperId) -> Vec<(String, String)> {
    let mut works = Vec::new();
    let mut add = |path: &str, key: &str| {
        let href = page.href(&format!("/papers/{id}/{path}"));
        works.push((href, page.say(key).into_owned()));
    };
    if view.translates(id) {
        add("translations", "translation-translate");
    }
    if view.plain_draft(id).is_some() {
        add("plain-draft", "plain-write");
    }
    works
}

/// The edition after one that stands in its place or corrects it.
fn after(
    page: &Page,
    view: &View,
    dialogue: &DialogueId,
    own: &EditionView,
) -> Option<(String, String)> {
    let editions = view.editions(dialogue);
    let last = editions.last()?;
    (last.paper != own.paper && last.at >= own.at).then(|| {
        let href = page.href(&format!("/papers/{}", last.paper));
        (href, edition_name(page, last))
    })
}

fn themes(page: &Page, edition: &EditionView) -> Vec<Theme> {
    let all = edition.themes.0.iter();
    let mut all: Vec<Theme> = all
        .map(|(name, numbers)| Theme {
            name: name.clone(),
            paragraphs: numbers
                .iter()
                .map(|number| {
                    let to = format!("/papers/{}#para-{number}", edition.paper);
                    (page.href(&to), page.number((*number).into()))
                })
                .collect(),
        })
        .collect();
    let order = words::collate(page.lang);
    all.sort_by(|a, b| order(&a.name, &b.name));
    all
}

struct Edition {
    href: String,
    name: String,
    symbol: String,
    at: Markup,
    corrections: String,
    state: String,
    transmitted: Vec<String>,
}

#[derive(Template)]
#[template(path = "public/issued/summary.html")]
struct Shown {
    page: Page,
    dialogue: String,
    back: String,
    newest: (String, String),
    editions: Vec<Edition>,
    themes: Vec<Theme>,
    code: String,
    told: Told,
}

/// The pages this reader can open.
pub(super) fn addresses(view: &View) -> Vec<String> {
    let all = view.dialogues();
    let ids = all.iter().map(|of| &of.facts.id);
    ids.filter(|id| !view.editions(id).is_empty())
        .map(|id| format!("/dialogues/{id}/summary"))
        .collect()
}

/// `GET /dialogues/{id}/summary`.
pub(super) async fn show(Path(id): Path<String>, asked: Asked) -> Answer {
    let id = DialogueId::new(id).map_err(|_| Problem::NotFound)?;
    let Asked { view, page, .. } = asked;
    let of = view.dialogue(&id).ok_or(Problem::NotFound)?;
    let editions = view.editions(&id);
    let newest = editions.last().ok_or(Problem::NotFound)?;
    let code = view.paper(&newest.paper);
    let code = code.map(|paper| paper.facts.language.clone());
    let template = Shown {
        dialogue: title::short(&page, of.facts),
        back: page.href(&format!("/dialogues/{id}")),
        newest: (
            page.href(&format!("/papers/{}", newest.paper)),
            name(&page, &view, &newest.paper),
        ),
        themes: themes(&page, newest),
        code: code.unwrap_or_default(),
        told: Told::of_edition(&page, newest),
        editions: editions
            .iter()
            .rev()
            .map(|one| edition(&page, &view, one, newest))
            .collect(),
        page,
    };
    answer::page(&template)
}

fn edition(page: &Page, view: &View, of: &EditionView, newest: &EditionView) -> Edition {
    let paper = view.paper(&of.paper);
    let symbol = paper.and_then(|paper| paper.facts.symbol.clone());
    let state = match of.paper == newest.paper {
        true => page.say("issued-newest").into_owned(),
        false if of.replaced => {
            page.with("issued-replaced-by", "edition", edition_name(page, newest))
        }
        false => String::new(),
    };
    Edition {
        href: page.href(&format!("/papers/{}", of.paper)),
        name: edition_name(page, of),
        symbol: symbol.unwrap_or_default(),
        at: page.moment_time(of.at),
        corrections: of.corrections.clone().unwrap_or_default(),
        state,
        transmitted: of
            .transmitted
            .iter()
            .map(|meeting| meeting_name(page, view, *meeting))
            .collect(),
    }
}

fn meeting_name(page: &Page, view: &View, id: MeetingId) -> String {
    let called = view.meeting(id).map(|meeting| meeting.called);
    called.map_or_else(String::new, |called| page.meeting(id, called))
}
