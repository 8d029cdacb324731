//! What the working group decided, for everybody: the digest in the language of the page or in the one it was written in,
//! the adopted report, which languages there are, and every version.

use super::in_languages::{self, InLanguage, version};
use super::title;
use crate::answer::{self, Answer};
use crate::asked::Asked;
use crate::page::Page;
use crate::problem::Problem;
use askama::Template;
use axum::extract::Path;
use mechanism::adopted::Report;
use mechanism::{AdoptedView, DialogueId, View};

#[derive(Template)]
#[template(path = "public/adopted.html")]
struct Shown {
    page: Page,
    dialogue: String,
    back: String,
    version: String,
    /// Set where this is not the newest version: the way to it.
    newer: String,
    /// Set where the words are in another language than the page.
    fallback: String,
    behind: bool,
    /// The language the paragraphs are in.
    code: String,
    paragraphs: Vec<String>,
    report: (String, String),
    languages: Vec<InLanguage>,
    versions: Vec<(String, String)>,
}

/// A line that leads to the digest: on the page of the dialogue, of its call, of the programme.
pub(crate) struct Lead {
    pub(crate) href: String,
    pub(crate) issued: String,
}

impl Lead {
    /// `None`: nothing was published yet.
    pub(crate) fn of(page: &Page, view: &View, id: &DialogueId) -> Option<Self> {
        let adopted = view.adopted(id)?;
        Some(Self {
            href: page.href(&path(id)),
            issued: version(page, adopted.number, adopted.at),
        })
    }
}

fn path(id: &DialogueId) -> String {
    format!("/dialogues/{id}/decided")
}

/// The pages this reader can open.
pub(super) fn addresses(view: &View) -> Vec<String> {
    let all = view.dialogues();
    let ids = all.iter().map(|of| &of.facts.id);
    ids.filter_map(|id| Some((id, view.adopted(id)?)))
        .flat_map(|(id, adopted)| {
            let versions = adopted.versions.into_iter();
            let versions = versions.map(|(number, _)| format!("{}/{number}", path(id)));
            std::iter::once(path(id)).chain(versions)
        })
        .collect()
}

/// `GET /dialogues/{id}/decided`.
pub(super) async fn show(Path(id): Path<String>, asked: Asked) -> Answer {
    let id = DialogueId::new(id).map_err(|_| Problem::NotFound)?;
    let adopted = asked.view.adopted(&id).ok_or(Problem::NotFound)?;
    shown(asked, &id, &adopted)
}

/// `GET /dialogues/{id}/decided/{number}`.
pub(super) async fn one(Path((id, number)): Path<(String, u16)>, asked: Asked) -> Answer {
    let id = DialogueId::new(id).map_err(|_| Problem::NotFound)?;
    let adopted = asked.view.adopted_version(&id, number);
    shown(asked, &id, &adopted.ok_or(Problem::NotFound)?)
}

fn shown(asked: Asked, id: &DialogueId, adopted: &AdoptedView) -> Answer {
    let Asked { view, page, .. } = asked;
    let of = view.dialogue(id).ok_or(Problem::NotFound)?;
    let read = adopted.in_language(page.lang.code());
    let (code, words) = read.ok_or(Problem::NotFound)?;
    let (path, versions) = (path(id), &adopted.versions);
    let template = Shown {
        dialogue: title::short(&page, of.facts),
        back: page.href(&format!("/dialogues/{id}")),
        version: version(&page, adopted.number, adopted.at),
        newer: in_languages::newer(&page, &path, adopted.number, versions),
        fallback: in_languages::fallback(&page, code),
        behind: adopted.behind.iter().any(|behind| behind == code),
        code: code.to_owned(),
        paragraphs: in_languages::paragraphs(words),
        report: report(&page, &adopted.text.report),
        languages: in_languages::each(&page, adopted.languages()),
        versions: in_languages::versions(&page, &path, versions),
        page,
    };
    answer::page(&template)
}

/// Where the report is, and what to call it.
fn report(page: &Page, report: &Report) -> (String, String) {
    match report {
        Report::Paper(id) => (
            page.href(&format!("/papers/{id}")),
            page.say("adopted-report").into_owned(),
        ),
        Report::Address(address) => (address.clone(), page.say("adopted-report").into_owned()),
    }
}
