//! The dialogues whose summaries a reader works on, may begin, or was shown.

use super::next::{self, Next};
use super::standing::Standing;
use super::{facts, warnings};
use crate::acting::Acting;
use crate::answer::{Answer, fresh};
use crate::page::Page;
use crate::problem::Problem;
use crate::public::title;
use askama::Template;
use axum::http::StatusCode;
use mechanism::dialogue::Life;
use mechanism::{DialogueId, View};

/// A dialogue, and where its summary stands.
struct Line {
    /// Empty: there is nothing to open, and this reader may not begin it.
    href: String,
    name: String,
    tone: &'static str,
    state: String,
    note: String,
    /// What comes next for it; `None`: it is not begun, or this reader only looks on.
    next: Option<Next>,
}

#[derive(Template)]
#[template(path = "summary/list.html")]
struct List {
    page: Page,
    lines: Vec<Line>,
    /// Dialogues recorded from papers of which none is made here so far.
    recorded: Vec<Line>,
}

/// `GET /summaries`.
pub(crate) async fn show(acting: Acting) -> Answer {
    let Acting { page, view, .. } = acting;
    if !concern(&view) {
        return Err(Problem::NotFound);
    }
    let told = |all: Vec<DialogueId>| -> Vec<Line> {
        let lines = all.iter();
        lines.filter_map(|id| line(&page, &view, id)).collect()
    };
    let (lines, recorded) = (told(concerned(&view)), told(recorded(&view)));
    let list = List {
        lines,
        recorded,
        page,
    };
    fresh(StatusCode::OK, &list)
}

/// Whether this reader has anything to do with summaries in the making.
pub(crate) fn concern(view: &View) -> bool {
    !concerned(view).is_empty()
}

/// The dialogues whose summaries they work on, or were shown by a Chair; the latest first. Those recorded from papers have
/// their summary in the paper.
pub(super) fn concerned(view: &View) -> Vec<DialogueId> {
    let works = view.summaries().into_iter().filter(|id| is_here(view, id));
    let mut all: Vec<DialogueId> = works.collect();
    for of in view.dialogues().into_iter().rev() {
        let id = &of.facts.id;
        if !all.contains(id) && view.chairs_summary(id).is_some() {
            all.push(id.clone());
        }
    }
    all
}

/// Dialogues recorded from papers whose summary this reader may still begin here, as from the text of the paper.
fn recorded(view: &View) -> Vec<DialogueId> {
    let all = view.summaries().into_iter();
    all.filter(|id| !is_here(view, id) && view.may_begin_summary(id))
        .collect()
}

/// Whether this reader works on the summary of a dialogue, or may begin it.
pub(crate) fn works(view: &View, id: &DialogueId) -> bool {
    view.reads_summary(id) && (view.chairs_summary(id).is_some() || view.may_begin_summary(id))
}

/// Whether a summary is made here: it was begun, or the meeting has its programme here.
pub(super) fn is_here(view: &View, id: &DialogueId) -> bool {
    view.chairs_summary(id).is_some() || view.programme(id).is_some()
}

fn line(page: &Page, view: &View, id: &DialogueId) -> Option<Line> {
    let of = view.dialogue(id)?;
    let summary = view.chairs_summary(id);
    let held = matches!(of.life, Life::Held);
    let standing = summary.as_ref().and_then(|summary| {
        let fixed = facts::fixed(&page.installation, view, summary)?;
        Some((summary, Standing::of(summary, fixed.body)))
    });
    let (tone, state) = match (&summary, standing) {
        (_, Some((summary, standing))) => standing.tag(view, summary),
        (Some(_), None) => ("active", "drafting-state-drafted"),
        (None, None) if held => ("waiting", "drafting-state-none"),
        (None, None) => ("", "drafting-state-before"),
    };
    let next = standing
        .filter(|_| view.reads_summary(id))
        .map(|(summary, standing)| {
            let open = warnings::reviewed(page, view, summary).open.len();
            next::of(page, view, summary, standing, open)
        });
    let begun = summary.is_some();
    let note = summary.as_ref().map(|summary| {
        let paragraphs = summary.paragraphs.iter();
        let numbered = paragraphs.filter(|one| one.printed.is_some()).count();
        page.count("drafting-paragraphs", numbered)
    });
    Some(Line {
        href: match works(view, id) || begun {
            true => page.href(&super::path(id)),
            false => String::new(),
        },
        name: title::short(page, of.facts),
        tone,
        state: page.say(state).into_owned(),
        note: note.unwrap_or_default(),
        next,
    })
}
