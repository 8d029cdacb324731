//! A form that binds, unbinds or places, as the bindings it asks for.
//!
//! Each is written so that asking for it twice gives the same bindings: a second press is the same wish.

use crate::acting::{Acting, NotEntered};
use crate::answer::{Answer, see_other};
use crate::filled::Filled;
use crate::problem::Problem;
use crate::summary::{acts, standing, written};
use axum::extract::Path;
use mechanism::ParagraphView;
use mechanism::summary::{Binding, Evidence, SummaryWish};

/// `POST /summaries/{dialogue}/paragraphs/{paragraph}/evidence`.
pub(crate) async fn bind(
    Path((dialogue, paragraph)): Path<(String, String)>,
    mut acting: Acting,
    form: Filled,
) -> Answer {
    let summary = written(&acting.view, &dialogue)?;
    let one = standing(&summary, &paragraph)?;
    let wish = SummaryWish::Bind {
        paragraph: one.id,
        seen: form.parsed("seen")?,
        bindings: wished(one, &form)?,
    };
    let sentence = form.get("sentence-number").to_owned();
    match acts::enter(&acting, &summary.dialogue, &form, wish).await {
        Ok(()) => {
            let path = super::super::paragraph_path(&summary.dialogue, one.id);
            let to = format!("{path}/evidence?sentence={sentence}");
            Ok(see_other(&acting.page.href(&to)))
        }
        Err(NotEntered::Refused(refusal)) => {
            acting.view = acting.view_now();
            let summary = written(&acting.view, &dialogue)?;
            let one = standing(&summary, &paragraph)?;
            let refused = acting.page.refusal(&refusal);
            super::page::answer(&acting, &summary, one, &sentence, refused)
        }
        Err(not) => Err(not.into()),
    }
}

/// The bindings of a paragraph as a form wants them.
fn wished(one: &ParagraphView, form: &Filled) -> Result<Vec<Binding>, Problem> {
    let mut all: Vec<Binding> = one
        .bindings
        .iter()
        .map(|bound| Binding {
            sentence: bound.sentence.clone(),
            on: bound.on.iter().map(|piece| piece.of.clone()).collect(),
        })
        .collect();
    let sentence = form.get("sentence");
    let pieces: Vec<Evidence> = form.all("on").map(read).collect::<Result<_, _>>()?;
    match form.get("act") {
        "bind" => rest(&mut all, sentence, pieces),
        "unbind" => {
            let bound = all.iter_mut().filter(|bound| bound.sentence == sentence);
            bound.for_each(|bound| bound.on.retain(|piece| !pieces.contains(piece)));
        }
        "place" => {
            let from = form.get("from");
            let at = all.iter().position(|bound| bound.sentence == from);
            if let Some(at) = at.filter(|_| from != sentence) {
                let loose = all.remove(at);
                rest(&mut all, sentence, loose.on);
            }
        }
        other => return Err(Problem::wrong("wrong-value", other)),
    }
    all.retain(|bound| !bound.on.is_empty());
    Ok(all)
}

/// A sentence rests on more.
fn rest(all: &mut Vec<Binding>, sentence: &str, on: Vec<Evidence>) {
    match all.iter_mut().find(|bound| bound.sentence == sentence) {
        Some(bound) => {
            let new = on.into_iter().filter(|piece| !bound.on.contains(piece));
            let new: Vec<Evidence> = new.collect();
            bound.on.extend(new);
        }
        None => all.push(Binding {
            sentence: sentence.to_owned(),
            on,
        }),
    }
}

/// A piece of evidence in a form: `note:…`, `comment:…`.
pub(in crate::summary) fn written_as(piece: &Evidence) -> String {
    match piece {
        Evidence::Note(note) => format!("note:{note}"),
        Evidence::Comment(comment) => format!("comment:{comment}"),
    }
}

/// Reads [`written_as`].
pub(in crate::summary) fn read(text: &str) -> Result<Evidence, Problem> {
    let wrong = || Problem::wrong("wrong-value", text);
    match text.split_once(':') {
        Some(("note", id)) => id.parse().map(Evidence::Note).map_err(|_| wrong()),
        Some(("comment", reference)) => {
            let reference = reference.parse().map_err(|_| wrong())?;
            Ok(Evidence::Comment(reference))
        }
        _ => Err(wrong()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use mechanism::{NoteId, Seed};

    fn note(number: u8) -> Evidence {
        Evidence::Note(NoteId::drawn(&Seed([number; 32]), 0))
    }

    #[test]
    fn evidence_reads_back() {
        for piece in [
            note(1),
            Evidence::Comment("FA-2031/C-0001".parse().unwrap()),
        ] {
            assert_eq!(read(&written_as(&piece)).unwrap(), piece);
        }
        for bad in ["", "note", "note:x", "speaker:1", "comment:"] {
            assert!(read(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn resting_twice_on_the_same_is_resting_once() {
        let mut all = Vec::new();
        rest(&mut all, "One.", vec![note(1), note(2)]);
        let once = all.clone();
        rest(&mut all, "One.", vec![note(2), note(1)]);
        assert_eq!(all, once);
    }
}
