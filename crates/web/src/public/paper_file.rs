//! A paper as a file: the text alone, for a word processor, for machines, for print, and how to cite it.

use super::formats::Format;
use super::shown_paper::{ComposedNote, Reading, composed_note, read};
use super::title;
use crate::answer::{self, Answer};
use crate::asked::Asked;
use crate::cite;
use crate::problem::Problem;
use axum::extract::Path;
use mechanism::paper::PaperKind;
use mechanism::{PaperId, View};
use papers::write::{Body, Identity};

/// The files of a paper, beside its page.
pub(super) const FILES: [&str; 7] = [
    "paper.html",
    "paper.txt",
    "paper.akn.xml",
    "paper.docx",
    "paper.pdf",
    "cite.bib",
    "cite.ris",
];

/// A paper as a file, or how to cite it for a reference manager.
pub(super) async fn show(Path((id, file)): Path<(String, String)>, asked: Asked) -> Answer {
    let Asked {
        site, view, page, ..
    } = asked;
    let id = PaperId::new(id).map_err(|_| Problem::NotFound)?;
    let (paper, citation, day) = match view.paper(&id) {
        Some(held) => {
            let facts = held.facts.clone();
            // Points have no masthead, so they are no paper that could be had in its formats.
            let Reading::Whole(whole) =
                read(&site, &held.text, facts.kind == PaperKind::Points).await?
            else {
                return Err(Problem::NotFound);
            };
            let of = facts.dialogue.as_ref().and_then(|id| view.dialogue(id));
            let day = facts
                .date
                .or(of.map(|d| d.facts.date))
                .unwrap_or(held.entered);
            let title = title::paper(&page, &view, &facts);
            (
                *whole.clone(),
                cite::of(&page, &view, &title, &facts, &whole),
                day,
            )
        }
        None => {
            let note = ComposedNote::parse(id.as_str()).ok_or(Problem::NotFound)?;
            let paper = composed_note(&site, &view, page.lang, note).ok_or(Problem::NotFound)?;
            let title = title::note(&page, note.session());
            (paper, cite::composed(&page, &title, note), view.today())
        }
    };
    let name = format!("{id}-{}", paper.language.code());
    let citation = match file.as_str() {
        "cite.bib" => (
            "application/x-bibtex; charset=utf-8",
            "bib",
            citation.bibtex,
        ),
        "cite.ris" => (
            "application/x-research-info-systems; charset=utf-8",
            "ris",
            citation.ris,
        ),
        file => {
            let ending = file.strip_prefix("paper.").ok_or(Problem::NotFound)?;
            let format = Format::of_ending(ending).ok_or(Problem::NotFound)?;
            let identity = Identity {
                body: body(&view, &id),
                date: day,
                name: id.to_string(),
            };
            return format.answer(&site, paper, &identity, &name).await;
        }
    };
    let (kind, ending, text) = citation;
    Ok(answer::download(kind, &format!("{name}.{ending}"), text))
}

/// The body whose paper it is, for the addresses of Akoma Ntoso.
fn body(view: &View, id: &PaperId) -> Body {
    let paper = view.paper(id);
    let of = paper
        .as_ref()
        .and_then(|paper| view.dialogue(paper.facts.dialogue.as_ref()?));
    of.and_then(|dialogue| dialogue.facts.topics().next())
        .map_or(Body::Conference, Body::from)
}
