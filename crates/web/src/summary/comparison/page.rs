//! The page of a comparison.

use super::asked;
use crate::acting::Acting;
use crate::answer::{Answer, fresh};
use crate::fields::Choice;
use crate::page::Page;
use crate::problem::Problem;
use crate::public::title;
use crate::query::Query;
use crate::summary::{by, facts, worked_on};
use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use mechanism::{DialogueId, RevisionView};
use papers::differences::Piece;
use papers::draft::{ChangeKind, compare};

/// A paragraph that differs.
struct Changed {
    id: String,
    href: String,
    what: Vec<String>,
    pieces: Vec<Piece>,
}

#[derive(Template)]
#[template(path = "summary/comparison.html")]
struct Comparison {
    page: Page,
    dialogue: String,
    back: String,
    path: String,
    word: String,
    lang: &'static str,
    dir: &'static str,
    from: Vec<Choice>,
    to: Vec<Choice>,
    listed: Listed,
    changes: Vec<Changed>,
    /// "Unchanged paragraphs: 12".
    same: String,
}

/// `GET /summaries/{dialogue}/comparison?from=3&to=9`.
pub(crate) async fn show(Path(dialogue): Path<String>, acting: Acting) -> Answer {
    let Acting {
        page, view, query, ..
    } = acting;
    let summary = worked_on(&view, &dialogue)?;
    let id = &summary.dialogue;
    let of = view.dialogue(id).ok_or(Problem::NotFound)?;
    let revisions = view.summary_revisions(id);
    let (from, to) = asked(&view, &summary, &revisions, &query)?;
    let lang = facts::language(&summary);
    let all = compare(lang, &facts::paragraphs(&from), &facts::paragraphs(&to));
    let differs = |one: &&papers::draft::Change| one.kind != ChangeKind::Same || one.moved;
    let same = all.iter().filter(|one| !differs(one)).count();
    let base = super::super::path(id);
    let changes = all.iter().filter(differs).map(|one| {
        let mut what = Vec::new();
        if one.kind != ChangeKind::Same {
            let key = format!("drafting-became-{}", one.kind.code());
            what.push(page.say(&key).into_owned());
        }
        if one.moved {
            what.push(page.say("drafting-became-moved").into_owned());
        }
        Changed {
            id: one.id.to_string(),
            href: page.href(&format!("{base}#{}", one.id)),
            what,
            pieces: one.pieces.clone(),
        }
    });
    let changes = changes.collect();
    let listed = Listed::asked(&page, &query, id, revisions.len());
    let word = format!(
        "{base}/compare.docx?from={}&to={}",
        from.revision, to.revision
    );
    let template = Comparison {
        dialogue: title::short(&page, of.facts),
        back: page.href(&base),
        path: page.href(&format!("{base}/comparison")),
        word: page.href(&word),
        lang: lang.code(),
        dir: lang.dir(),
        from: choices(&page, listed.of(&revisions), from.revision),
        to: choices(&page, listed.of(&revisions), to.revision),
        listed,
        changes,
        same: page.count("drafting-unchanged", same),
        page,
    };
    fresh(StatusCode::OK, &template)
}

/// How many revisions there are to choose from at once.
const ON_A_PAGE: usize = 300;

/// Which of the revisions are there to choose from, and where the others are.
struct Listed {
    /// The page of the list, from 1.
    nth: usize,
    /// The page of those made later, and of those made before; empty: there is none. What is chosen stays chosen.
    later: String,
    before: String,
}

impl Listed {
    fn asked(page: &Page, query: &Query, id: &DialogueId, revisions: usize) -> Self {
        let pages = revisions.div_ceil(ON_A_PAGE).max(1);
        let nth: usize = query.get("page").and_then(|n| n.parse().ok()).unwrap_or(1);
        let nth = nth.clamp(1, pages);
        let chosen = query.only(&["from", "to"]);
        let path = page.href(&format!("{}/comparison", super::super::path(id)));
        let other = |nth: usize, is_there: bool| match is_there {
            true => {
                let asked = chosen.with("page", Some(&nth.to_string()));
                format!("{path}{}", asked.written())
            }
            false => String::new(),
        };
        Self {
            nth,
            later: other(nth.saturating_sub(1), nth > 1),
            before: other(nth + 1, nth < pages),
        }
    }

    /// Of all revisions, the newest first, those of this page of the list.
    fn of<'r>(&self, revisions: &'r [RevisionView]) -> &'r [RevisionView] {
        let mut pages = revisions.chunks(ON_A_PAGE);
        pages.nth(self.nth.saturating_sub(1)).unwrap_or_default()
    }
}

fn choices(page: &Page, revisions: &[RevisionView], taken: u32) -> Vec<Choice> {
    let known = revisions.iter().any(|one| one.number == taken);
    let own = (!known).then(|| {
        let label = page.with("drafting-revision", "number", page.number(taken));
        Choice::of(taken.to_string(), label, true)
    });
    let all = revisions.iter().map(|one| {
        let number = page.with("drafting-revision", "number", page.number(one.number));
        let mut label = format!("{number} · {}", by(page, one.author.as_deref(), one.at));
        for (said, key) in [
            (one.cleared, "drafting-state-cleared"),
            (!one.approved.is_empty(), "drafting-state-approved"),
        ] {
            if said {
                label = format!("{label} · {}", page.say(key));
            }
        }
        Choice::of(one.number.to_string(), label, one.number == taken)
    });
    own.into_iter().chain(all).collect()
}
