//! All papers: of dialogues and of the Conference, those the record holds and those composed from it.

use super::dialogues::Choice;
use super::shown_paper::composed_notes;
use super::title;
use crate::answer::{self, Answer};
use crate::asked::Asked;
use crate::page::{Markup, Page};
use crate::problem::Problem;
use askama::Template;
use mechanism::paper::PaperKind;
use mechanism::{PaperView, Text, View};

/// Every kind, in the order papers are looked for.
const KINDS: [PaperKind; 6] = [
    PaperKind::Summary,
    PaperKind::Note,
    PaperKind::Points,
    PaperKind::Status,
    PaperKind::Background,
    PaperKind::Programme,
];

/// One line of a list of papers.
pub(crate) struct PaperRow {
    pub(crate) href: String,
    pub(crate) title: String,
    pub(crate) date: Option<Markup>,
    pub(crate) symbol: Option<String>,
    pub(crate) language: String,
    /// What can be read: the text, points, or only where it was published.
    pub(crate) held: String,
    /// Formats in which the text can be had: name and address.
    pub(crate) files: Vec<(&'static str, String)>,
}

impl PaperRow {
    pub(crate) fn of(page: &Page, view: &View, paper: &PaperView<'_>) -> Self {
        let facts = &paper.facts;
        let held = match (&paper.text, facts.kind) {
            (Text::Withheld, _) => "held-withheld",
            (Text::None, _) => "held-address-only",
            (_, PaperKind::Points) => "held-points",
            (_, PaperKind::Summary) => "held-summary",
            _ => "held-text",
        };
        Self {
            href: page.href(&format!("/papers/{}", facts.id)),
            title: title::paper(page, view, facts),
            date: facts.date.map(|day| page.time(&day)),
            symbol: facts.symbol.clone(),
            language: words::capitalized(&page.language_name(&facts.language)),
            held: page.say(held).into_owned(),
            files: if super::has_text(paper) {
                files(page, facts.id.as_str())
            } else {
                Vec::new()
            },
        }
    }
}

/// The formats a paper can be had in besides the page.
pub(super) fn files(page: &Page, id: &str) -> Vec<(&'static str, String)> {
    [
        ("PDF", "paper.pdf"),
        ("DOCX", "paper.docx"),
        ("AKN", "paper.akn.xml"),
        ("TXT", "paper.txt"),
    ]
    .map(|(name, file)| (name, page.href(&format!("/papers/{id}/{file}"))))
    .into()
}

/// The papers by their day, or the day of their dialogue where they have none of their own.
pub(super) fn newest_first(view: &View) -> Vec<PaperView<'_>> {
    let mut papers = view.papers();
    let day = |paper: &PaperView<'_>| {
        let of = paper
            .facts
            .dialogue
            .as_ref()
            .and_then(|id| view.dialogue(id));
        paper.facts.date.or(of.map(|dialogue| dialogue.facts.date))
    };
    // Looked up once each: a dialogue is dressed with all its papers.
    papers.sort_by_cached_key(|paper| std::cmp::Reverse(day(paper)));
    papers
}

struct Composed {
    href: String,
    title: String,
    /// Where dialogues are chosen, and what goes beside it.
    session: String,
    files: Vec<(&'static str, String)>,
}

#[derive(Template)]
#[template(path = "public/papers.html")]
struct Papers {
    page: Page,
    kinds: Vec<Choice>,
    rows: Vec<PaperRow>,
    composed: Vec<Composed>,
    shown: String,
    filtered: bool,
    everything: String,
}

pub(super) async fn show(asked: Asked) -> Answer {
    let Asked {
        view, page, query, ..
    } = asked;
    let kind = query
        .get("kind")
        .map(|code| {
            let known = KINDS.into_iter().find(|kind| kind.code() == code);
            known.ok_or_else(|| Problem::wrong("wrong-paper-kind", code))
        })
        .transpose()?;
    let papers = newest_first(&view);
    let counted = |kind: Option<PaperKind>| {
        papers
            .iter()
            .filter(|p| kind.is_none_or(|k| p.facts.kind == k))
            .count()
    };
    let chosen: Vec<PaperRow> = papers
        .iter()
        .filter(|paper| kind.is_none_or(|kind| paper.facts.kind == kind))
        .map(|paper| PaperRow::of(&page, &view, paper))
        .collect();
    let offered = |choice: Option<PaperKind>| Choice {
        name: choice.map_or_else(
            || page.say("filter-all").into_owned(),
            |kind| {
                page.say(&format!("papers-kind-{}", kind.code()))
                    .into_owned()
            },
        ),
        topic: None,
        href: page.href_with("kind", choice.map(PaperKind::code)),
        count: page.number(u32::try_from(counted(choice)).unwrap_or(u32::MAX)),
        taken: choice == kind,
    };
    let composed = match kind {
        None | Some(PaperKind::Note) => composed_notes(&view),
        Some(_) => Vec::new(),
    };
    let template = Papers {
        kinds: std::iter::once(None)
            .chain(
                KINDS
                    .into_iter()
                    .filter(|kind| counted(Some(*kind)) > 0)
                    .map(Some),
            )
            .map(offered)
            .collect(),
        shown: page.count("papers-shown", chosen.len()),
        rows: chosen,
        composed: composed
            .into_iter()
            .map(|id| Composed {
                href: page.href(&format!("/papers/{id}")),
                title: title::note(&page, id.session()),
                session: page.href(&format!("/conference/{}", id.session())),
                files: files(&page, &id.to_string()),
            })
            .collect(),
        filtered: kind.is_some(),
        everything: page.href("/papers"),
        page,
    };
    answer::page(&template)
}
