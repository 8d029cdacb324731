//! The page of what a paragraph rests on.

use super::material::{Offered, Piece};
use crate::acting::Acting;
use crate::answer::{Answer, fresh};
use crate::fields::Choice;
use crate::page::Page;
use crate::problem::Problem;
use crate::public::title;
use crate::summary::{facts, standing, worked_on};
use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use mechanism::{BindingView, ItemView, MaterialView, ParagraphView, SummaryView};
use papers::draft;

/// A sentence and what it rests on.
struct Sentence {
    number: String,
    /// As typed: what a binding names.
    text: String,
    href: String,
    /// Whether it is the one that is worked on.
    chosen: bool,
    /// "Speakers: 3 of 12"; empty: it rests on no note.
    speakers: String,
    on: Vec<Bound>,
}

/// A piece a sentence rests on, under the words by which it was bound.
struct Bound {
    sentence: String,
    piece: Piece,
}

/// What was bound to a sentence that stands here no longer.
struct Loose {
    sentence: String,
    on: Vec<Piece>,
}

#[derive(Template)]
#[template(path = "summary/evidence.html")]
struct EvidencePage {
    page: Page,
    dialogue: String,
    desk: String,
    back: String,
    path: String,
    id: String,
    lang: &'static str,
    dir: &'static str,
    seen: u32,
    refused: String,
    sentences: Vec<Sentence>,
    loose: Vec<Loose>,
    /// The sentences, to place what is loose.
    places: Vec<Choice>,
    /// The sentence that is worked on.
    chosen: Option<(String, String)>,
    offered: Option<Offered>,
    writes: bool,
    until: String,
    over: bool,
}

/// `GET /summaries/{dialogue}/paragraphs/{paragraph}/evidence?sentence=2`.
pub(crate) async fn show(
    Path((dialogue, paragraph)): Path<(String, String)>,
    acting: Acting,
) -> Answer {
    let summary = worked_on(&acting.view, &dialogue)?;
    let one = standing(&summary, &paragraph)?;
    let sentence = acting.query.get("sentence").unwrap_or_default().to_owned();
    answer(&acting, &summary, one, &sentence, String::new())
}

pub(super) fn answer(
    acting: &Acting,
    summary: &SummaryView,
    one: &ParagraphView,
    chosen: &str,
    refused: String,
) -> Answer {
    let (page, view, id) = (&acting.page, &acting.view, &summary.dialogue);
    let of = view.dialogue(id).ok_or(Problem::NotFound)?;
    let lang = facts::language(summary);
    let path = page.href(&format!(
        "{}/evidence",
        super::super::paragraph_path(id, one.id)
    ));
    let programme = view.programme(id);
    let items = programme.map_or_else(Vec::new, |programme| programme.items);
    let material = view.summary_material(id).ok_or(Problem::NotFound)?;
    let text = one.text.as_ref().map_or("", |text| text.text.as_str());
    let spoke = view.speakers_noted(id);
    let cut: Vec<&str> = draft::sentences(lang, text)
        .into_iter()
        .filter_map(|range| text.get(range))
        .collect();
    let mut placed = vec![false; one.bindings.len()];
    let known = Known {
        page,
        items: &items,
        material: &material,
    };
    let mut sentences = Vec::new();
    for (number, text) in (1_u32..).zip(&cut) {
        let here: Vec<usize> = one
            .bindings
            .iter()
            .enumerate()
            .filter(|(at, bound)| !placed[*at] && stands_in(bound, text))
            .map(|(at, _)| at)
            .collect();
        here.iter().for_each(|at| placed[*at] = true);
        let bound: Vec<&BindingView> = here.iter().map(|at| &one.bindings[*at]).collect();
        let speakers: usize = bound.iter().map(|bound| bound.speakers).max().unwrap_or(0);
        let number = number.to_string();
        sentences.push(Sentence {
            href: format!("{path}?sentence={number}#choose"),
            chosen: number == chosen,
            speakers: match speakers {
                0 => String::new(),
                _ => page.say_with(
                    "drafting-speakers-of",
                    &[("n", speakers.into()), ("of", spoke.into())],
                ),
            },
            on: known.pieces(&bound),
            text: (*text).to_owned(),
            number,
        });
    }
    let loose = one
        .bindings
        .iter()
        .zip(placed)
        .filter(|(_, placed)| !placed);
    let loose = loose.map(|(bound, _)| Loose {
        sentence: bound.sentence.clone(),
        on: known
            .pieces(&[bound])
            .into_iter()
            .map(|one| one.piece)
            .collect(),
    });
    let writes = summary.may.draft;
    let worked = sentences.iter().find(|one| one.chosen);
    let worked = worked.map(|one| (one.number.clone(), one.text.clone()));
    let offered = worked
        .as_ref()
        .filter(|_| writes)
        .map(|_| Offered::of(page, &acting.query, &items, &material, one));
    let template = EvidencePage {
        dialogue: title::short(page, of.facts),
        desk: page.href(&format!("{}#{}", super::super::path(id), one.id)),
        back: page.href(&super::super::paragraph_path(id, one.id)),
        id: one.id.to_string(),
        lang: lang.code(),
        dir: lang.dir(),
        seen: one.bound,
        loose: loose.collect(),
        places: sentences
            .iter()
            .map(|one| Choice::of(one.text.clone(), shortened(one), false))
            .collect(),
        sentences,
        chosen: worked,
        offered,
        writes,
        until: one
            .bound_until
            .map(|day| page.with("drafting-bindings-until", "day", page.day(&day)))
            .unwrap_or_default(),
        over: one.bindings_over,
        refused,
        path,
        page: page.clone(),
    };
    let status = match template.refused.is_empty() {
        true => StatusCode::OK,
        false => StatusCode::CONFLICT,
    };
    fresh(status, &template)
}

/// Whether what was bound belongs to this sentence: by its words, or by some of them.
fn stands_in(bound: &BindingView, sentence: &str) -> bool {
    bound.stands && (bound.sentence == sentence || sentence.contains(&bound.sentence))
}

/// The characters of a sentence by which it is known in a list.
const BEGINS: usize = 60;

fn shortened(one: &Sentence) -> String {
    let cut: String = one.text.chars().take(BEGINS).collect();
    let more = if cut.len() < one.text.len() {
        "…"
    } else {
        ""
    };
    format!("{}. {cut}{more}", one.number)
}

/// What is known of the material, to show pieces of it.
struct Known<'k> {
    page: &'k Page,
    items: &'k [ItemView],
    material: &'k [MaterialView],
}

impl Known<'_> {
    fn pieces(&self, bound: &[&BindingView]) -> Vec<Bound> {
        let pieces = bound.iter().flat_map(|bound| {
            let on = bound.on.iter();
            on.map(|piece| Bound {
                sentence: bound.sentence.clone(),
                piece: Piece::bound(self.page, self.items, self.material, piece),
            })
        });
        pieces.collect()
    }
}
