//! The field's terms in plain words.

use crate::answer::{self, Answer};
use crate::asked::Asked;
use crate::page::Page;
use askama::Template;

/// The terms, as keys; each has its meaning under `.means`.
pub(crate) const TERMS: [&str; 24] = [
    "term-academia",
    "term-agreed-language",
    "term-as-of",
    "term-chair",
    "term-chair-summary",
    "term-circulate",
    "term-co-chairs",
    "term-conference",
    "term-constructive-dialogue",
    "term-convention",
    "term-extended-bureau",
    "term-head",
    "term-issued",
    "term-joint-dialogue",
    "term-masthead",
    "term-ngo",
    "term-note",
    "term-participation",
    "term-private-sector",
    "term-review-mechanism",
    "term-stakeholder",
    "term-states-parties",
    "term-symbol",
    "term-working-group",
];

struct Term {
    id: &'static str,
    name: String,
    meaning: String,
}

#[derive(Template)]
#[template(path = "public/glossary.html")]
struct Glossary {
    page: Page,
    terms: Vec<Term>,
}

pub(super) async fn show(asked: Asked) -> Answer {
    let page = asked.page;
    let mut terms: Vec<Term> = TERMS
        .iter()
        .map(|key| Term {
            id: key.strip_prefix("term-").unwrap_or(key),
            name: page.say(key).into_owned(),
            meaning: page.say(&format!("{key}.means")).into_owned(),
        })
        .collect();
    // In the order of the reader's own alphabet.
    let order = words::collate(page.lang);
    terms.sort_by(|a, b| order(&a.name, &b.name));
    answer::page(&Glossary { terms, page })
}
