//! One contribution as everybody reads it, with how to cite it and, where they agree, how to reach whoever stands behind it;
//! and what is left of one that is published no more.

use super::{LIST, path, reference, said};
use crate::answer::{self, Answer};
use crate::asked::Asked;
use crate::cite::{self, Citation};
use crate::page::Page;
use crate::problem::Problem;
use crate::public::title;
use askama::Template;
use axum::extract::Path;
use mechanism::contributions::Contact;
use mechanism::{ContributionView, View};
use words::Lang;

#[derive(Template)]
#[template(path = "contributions/one.html")]
struct One {
    page: Page,
    back: String,
    reference: String,
    kind: String,
    title: String,
    by: String,
    /// The code of the language its words are in; empty: none of the six.
    code: &'static str,
    language: String,
    published: String,
    topics: String,
    region: String,
    /// The dialogue it belongs to, and its page; empty: to none.
    dialogue: String,
    dialogue_at: String,
    themes: Vec<String>,
    paragraphs: Vec<String>,
    works: Vec<said::Work>,
    contact: Option<Contact>,
    citation: Citation,
    there: bool,
}

/// `GET /contributions/{slug}`.
pub(super) async fn show(Path(slug): Path<String>, asked: Asked) -> Answer {
    let Asked { view, page, .. } = asked;
    let reference = reference(&slug)?;
    let one = view.contribution_as_published(reference);
    let one = one.ok_or(Problem::NotFound)?;
    let day = mechanism::day_in_vienna(one.published.unwrap_or(one.since));
    let there = one.is_published() && one.title.is_some();
    let of = one.dialogue.as_ref().and_then(|id| view.dialogue(id));
    let template = One {
        back: page.href(LIST),
        reference: reference.to_string(),
        kind: said::kind(&page, one.kind),
        title: said::title(&one),
        by: said::byline(&page, &one),
        code: said::code(&one),
        language: said::language(&page, &one),
        published: match there {
            true => page.with("contribution-published-on", "day", page.day(&day)),
            false => page.with("contribution-published-once", "day", page.day(&day)),
        },
        topics: said::topics(&page, &one.topics),
        region: said::region(&page, one.region),
        dialogue: of
            .as_ref()
            .map(|of| title::short(&page, of.facts))
            .unwrap_or_default(),
        dialogue_at: of
            .map(|of| page.href(&format!("/dialogues/{}", of.facts.id)))
            .unwrap_or_default(),
        paragraphs: said::paragraphs(&one),
        works: said::works(&page, &one.references),
        citation: cited(&page, &view, &one),
        themes: one.themes,
        contact: one.contact,
        there,
        page,
    };
    answer::page(&template)
}

/// How to cite it: under the names it stands under, or those of the work it contributes.
fn cited(page: &Page, view: &View, one: &ContributionView) -> Citation {
    let authors = one.references.first().map(|of| of.authors.clone());
    let nameless = one.by.name.is_none() && one.by.organization.is_empty();
    let author = match authors.filter(|_| nameless) {
        Some(authors) => authors,
        None => said::byline(page, one),
    };
    let published = one.published.map(mechanism::day_in_vienna);
    let of = cite::Contributed {
        reference: one.reference,
        author,
        title: &said::title(one),
        published: published.unwrap_or_else(|| view.today()),
        path: &path(one.reference),
        language: Lang::from_code(&one.language).map_or("und", Lang::code),
    };
    cite::contributed(page, of)
}
