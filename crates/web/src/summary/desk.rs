//! The desk: the whole text as it will be printed, in one column, with what each paragraph has beside it.

use super::presence::{self, Here};
use super::printed::{Printed, Run, in_print};
use super::standing::Standing;
use super::{Told, facts, measures, next, warnings};
use crate::acting::Acting;
use crate::answer::{Answer, fresh, see_other};
use crate::page::Page;
use crate::problem::Problem;
use crate::public::title;
use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use mechanism::summary::ParagraphId;
use mechanism::{ParagraphView, SummaryView, View};
use std::collections::BTreeMap;

/// How many proposals wait at each paragraph; `None`: before all.
type Open = BTreeMap<Option<ParagraphId>, usize>;

/// What was found beside the paragraphs.
struct Beside {
    open: Open,
    /// How many warnings are open at each.
    warned_at: BTreeMap<ParagraphId, usize>,
    here: Vec<Here>,
}

/// A paragraph on the desk.
struct Line {
    /// Its own number: "P12".
    id: String,
    printed: Printed,
    href: String,
    /// What there is beside it: what it rests on, remarks, proposals.
    beside: Vec<String>,
    /// What somebody should look at.
    wants: Vec<String>,
    themes: String,
    /// Who has it open to write.
    here: Vec<String>,
}

#[derive(Template)]
#[template(path = "summary/desk.html")]
struct Desk {
    page: Page,
    dialogue: String,
    back: String,
    path: String,
    title: String,
    lang: &'static str,
    dir: &'static str,
    tone: &'static str,
    state: String,
    /// "Revision 41"; when and by whom is on the page of revisions.
    revision: String,
    lines: Vec<Line>,
    works: bool,
    writes: bool,
    until: String,
    /// "Warnings: 12", "Proposals waiting: 2".
    warnings: String,
    proposals: String,
    next: next::Next,
    /// What it is measured by, for those who work on it, and where that is declared.
    told: Option<Told>,
    measures: String,
}

/// `GET /summaries/{dialogue}`.
pub(crate) async fn show(Path(dialogue): Path<String>, acting: Acting) -> Answer {
    let id = super::dialogue_of(&dialogue)?;
    let here = match acting.view.chairs_summary(&id) {
        Some(summary) if summary.may.draft => presence::others(&acting, &id).await,
        _ => Vec::new(),
    };
    let Acting { page, view, .. } = acting;
    let Some(summary) = view.chairs_summary(&id) else {
        // Whoever may begin one is led there.
        return match view.may_begin_summary(&id) {
            true => Ok(see_other(
                &page.href(&format!("{}/beginning", super::path(&id))),
            )),
            false => Err(Problem::NotFound),
        };
    };
    let of = view.dialogue(&id).ok_or(Problem::NotFound)?;
    let facts::Fixed { paper, body, .. } =
        facts::fixed(&page.installation, &view, &summary).ok_or(Problem::NotFound)?;
    let standing = Standing::of(&summary, body);
    let works = view.reads_summary(&id);
    let headings = summary.paragraphs.iter().map(|one| one.printed.is_none());
    let printed = in_print(&paper, headings);
    let open = open_proposals(&summary);
    let warned = match works {
        true => warnings::reviewed(&page, &view, &summary).open,
        false => Vec::new(),
    };
    let mut warned_at: BTreeMap<ParagraphId, usize> = BTreeMap::new();
    for at in warned.iter().filter_map(|warning| warning.paragraph) {
        *warned_at.entry(at).or_insert(0) += 1;
    }
    let beside = Beside {
        open,
        warned_at,
        here,
    };
    let lines = summary.paragraphs.iter().zip(printed);
    let lines = lines.map(|(one, printed)| line(&page, &view, &summary, one, printed, &beside));
    let lines = lines.collect();
    let (tone, state) = standing.tag(&view, &summary);
    let waiting: usize = beside.open.values().sum();
    let lang = facts::language(&summary);
    let desk = Desk {
        dialogue: title::short(&page, of.facts),
        back: page.href("/summaries"),
        path: page.href(&super::path(&id)),
        next: next::of(&page, &view, &summary, standing, warned.len()),
        title: paper.title,
        lang: lang.code(),
        dir: lang.dir(),
        tone,
        state: page.say(state).into_owned(),
        revision: page.with("drafting-revision", "number", page.number(summary.revision)),
        lines,
        works,
        writes: summary.may.draft,
        until: summary
            .until
            .filter(|_| works)
            .map(|day| page.with("drafting-kept-until", "day", page.day(&day)))
            .unwrap_or_default(),
        warnings: page.count("drafting-warnings-open", warned.len()),
        proposals: page.count("drafting-proposals-open", waiting),
        told: works.then(|| Told::in_force(&page, &view, &id)),
        measures: page.href(&measures::path(&id)),
        page,
    };
    fresh(StatusCode::OK, &desk)
}

/// How many proposals wait at each paragraph.
fn open_proposals(summary: &SummaryView) -> Open {
    let mut open = BTreeMap::new();
    let waiting = summary.proposals.iter();
    for one in waiting.filter(|one| one.answered.is_none()) {
        *open.entry(one.of.at()).or_insert(0) += 1;
    }
    open
}

fn line(
    page: &Page,
    view: &View,
    summary: &SummaryView,
    one: &ParagraphView,
    printed: Printed,
    found: &Beside,
) -> Line {
    let works = view.reads_summary(&summary.dialogue);
    let mut beside = Vec::new();
    let mut wants = Vec::new();
    if works {
        let pieces: usize = one.bindings.iter().map(|bound| bound.on.len()).sum();
        if pieces > 0 {
            beside.push(page.count("drafting-rests-on", pieces));
        }
        let loose = one.bindings.iter().filter(|bound| !bound.stands).count();
        let withdrawn = one.bindings.iter().flat_map(|bound| &bound.on);
        let withdrawn = withdrawn.filter(|piece| piece.withdrawn).count();
        let remarks = one.remarks.iter().filter(|remark| !remark.settled).count();
        let proposals = found.open.get(&Some(one.id)).copied().unwrap_or(0);
        let warned = found.warned_at.get(&one.id).copied().unwrap_or(0);
        for (many, key) in [
            (warned, "drafting-warnings-open"),
            (loose, "drafting-loose"),
            (withdrawn, "drafting-withdrawn"),
            (remarks, "drafting-remarks-open"),
            (proposals, "drafting-proposals-open"),
        ] {
            if many > 0 {
                wants.push(page.count(key, many));
            }
        }
        if one.bindings_over {
            beside.push(page.say("drafting-bindings-over").into_owned());
        }
    }
    let themes = one.text.as_ref().map(|text| page.list(&text.themes));
    Line {
        id: one.id.to_string(),
        printed,
        href: page.href(&super::paragraph_path(&summary.dialogue, one.id)),
        beside,
        wants,
        here: found
            .here
            .iter()
            .filter(|here| here.paragraph == one.id)
            .map(|here| here.said.clone())
            .collect(),
        themes: themes.filter(|_| works).unwrap_or_default(),
    }
}
