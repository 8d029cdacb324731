//! One note: written anew, settled where two wrote at once, removed.

use super::desk;
use super::form::{NoteForm, filled, items_of, jotting};
use super::shown::Said;
use crate::acting::{Acting, NotEntered};
use crate::answer::{Answer, fresh, see_other};
use crate::filled::Filled;
use crate::page::Page;
use crate::problem::Problem;
use crate::public::title;
use crate::summary;
use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use mechanism::floor::notes::{NoteCommand, NoteWish};
use mechanism::summary::Evidence;
use mechanism::{Command, DialogueId, NoteId, NoteTaken};

#[derive(Template)]
#[template(path = "floor/notes/one.html")]
struct One {
    page: Page,
    dialogue: String,
    back: String,
    path: String,
    form: NoteForm,
    /// The versions the form was filled from: whoever saves writes over these.
    over: Vec<u16>,
    /// The versions that stand side by side; one: nobody wrote at the same time.
    standing: Vec<Standing>,
    earlier: Vec<Said>,
    refused: String,
}

/// A version among others, and how to take it as it is.
struct Standing {
    said: Said,
    /// What its form would send.
    pairs: Vec<(String, String)>,
    command: String,
}

#[derive(Template)]
#[template(path = "floor/notes/removal.html")]
struct Removal {
    page: Page,
    dialogue: String,
    back: String,
    path: String,
    standing: Vec<Said>,
    /// "2 earlier versions go with it."; empty: there are none.
    earlier: String,
    /// Paragraphs of the summary that rest on it.
    resting: Vec<summary::Resting>,
}

/// The note of an address, for whoever may write on it.
fn found(
    acting: &Acting,
    (dialogue, note): &(String, String),
) -> Result<(DialogueId, NoteTaken), Problem> {
    let (id, note) = known(acting, dialogue, note)?;
    let note = acting.view.note(&id, note).ok_or(Problem::NotFound)?;
    Ok((id, note))
}

fn known(acting: &Acting, dialogue: &str, note: &str) -> Result<(DialogueId, NoteId), Problem> {
    let id: DialogueId = dialogue.parse().map_err(|_| Problem::NotFound)?;
    let note: NoteId = note.parse().map_err(|_| Problem::NotFound)?;
    match acting.view.takes_notes(&id) {
        true => Ok((id, note)),
        false => Err(Problem::NotFound),
    }
}

/// `GET /floor/{dialogue}/notes/{note}`.
pub(crate) async fn edit(Path(path): Path<(String, String)>, acting: Acting) -> Answer {
    let (id, note) = found(&acting, &path)?;
    let newest = note.newest().ok_or(Problem::NotFound)?;
    // Where two stand, the form holds both, one after the other, for a person to join.
    let texts: Vec<&str> = note.standing.iter().map(|one| one.text.as_str()).collect();
    let form = filled(newest, &texts.join("\n\n"))?;
    answer(acting, &id, &note, &form, StatusCode::OK, String::new())
}

fn answer(
    acting: Acting,
    id: &DialogueId,
    note: &NoteTaken,
    form: &Filled,
    status: StatusCode,
    refused: String,
) -> Answer {
    let Acting { page, view, .. } = acting;
    let of = view.dialogue(id).ok_or(Problem::NotFound)?;
    let items = items_of(&view, id);
    let said = |version| Said::of(&page, &items, version);
    let mut standing = Vec::new();
    for version in &note.standing {
        let form = filled(version, &version.text)?;
        let pairs = form.pairs().iter();
        let pairs = pairs.filter(|(name, value)| name != "command" && !value.is_empty());
        standing.push(Standing {
            said: said(version),
            pairs: pairs.cloned().collect(),
            command: page.command(),
        });
    }
    let one = One {
        dialogue: title::short(&page, of.facts),
        back: page.href(&format!("/floor/{id}/notes")),
        path: page.href(&format!("/floor/{id}/notes/{}", note.id)),
        form: NoteForm::of(&page, &view, id, form),
        over: note.standing.iter().map(|one| one.number).collect(),
        standing,
        earlier: note.earlier.iter().rev().map(said).collect(),
        refused,
        page,
    };
    fresh(status, &one)
}

/// `POST /floor/{dialogue}/notes/{note}`: writes it anew, over the versions the form says.
pub(crate) async fn save(
    Path((dialogue, note)): Path<(String, String)>,
    mut acting: Acting,
    form: Filled,
) -> Answer {
    let (id, note) = known(&acting, &dialogue, &note)?;
    let command = Command::Note(NoteCommand {
        dialogue: id.clone(),
        wish: NoteWish::Save {
            note,
            over: over(&form)?,
            jotting: jotting(&form)?,
        },
    });
    let entered = acting.enter(form.command()?, command).await;
    acting.view = acting.view_now();
    let now = acting.view.note(&id, note);
    match (entered, now) {
        (Ok(_), Some(now)) if now.is_disputed() => {
            // Somebody wrote meanwhile: here they stand, side by side.
            let to = format!("/floor/{id}/notes/{note}");
            Ok(see_other(&acting.page.href(&to)))
        }
        (Ok(_), _) => Ok(see_other(&acting.page.href(&format!("/floor/{id}/notes")))),
        (Err(NotEntered::Refused(refusal)), Some(now)) => {
            let refused = acting.page.refusal(&refusal);
            answer(acting, &id, &now, &form, StatusCode::CONFLICT, refused)
        }
        // A colleague removed it: what was typed stands in the field for a new one.
        (Err(NotEntered::Refused(refusal)), None) => {
            desk::answer(acting, &id, &form, Some(&refusal))
        }
        (Err(not), _) => Err(not.into()),
    }
}

/// The versions a form was filled from.
fn over(form: &Filled) -> Result<Vec<u16>, Problem> {
    form.all("over")
        .map(|text| {
            text.parse()
                .map_err(|_| Problem::wrong("wrong-value", text))
        })
        .collect()
}

/// `GET /floor/{dialogue}/notes/{note}/removal`: what will be gone.
pub(crate) async fn confirm(Path(path): Path<(String, String)>, acting: Acting) -> Answer {
    let (id, note) = found(&acting, &path)?;
    let Acting { page, view, .. } = acting;
    let of = view.dialogue(&id).ok_or(Problem::NotFound)?;
    let items = items_of(&view, &id);
    let removal = Removal {
        dialogue: title::short(&page, of.facts),
        back: page.href(&format!("/floor/{id}/notes")),
        path: page.href(&format!("/floor/{id}/notes/{}", note.id)),
        standing: note
            .standing
            .iter()
            .map(|version| Said::of(&page, &items, version))
            .collect(),
        earlier: match note.earlier.len() {
            0 => String::new(),
            many => page.count("notes-removal-earlier", many),
        },
        resting: summary::resting(&page, &view, &id, &Evidence::Note(note.id)),
        page,
    };
    fresh(StatusCode::OK, &removal)
}

/// `POST /floor/{dialogue}/notes/{note}/removal`.
pub(crate) async fn remove(
    Path((dialogue, note)): Path<(String, String)>,
    acting: Acting,
    form: Filled,
) -> Answer {
    let (id, note) = known(&acting, &dialogue, &note)?;
    let command = Command::Note(NoteCommand {
        dialogue: id.clone(),
        wish: NoteWish::Remove {
            note,
            over: over(&form)?,
        },
    });
    acting
        .enter(form.command()?, command)
        .await
        .map_err(Problem::from)?;
    Ok(see_other(&acting.page.href(&format!("/floor/{id}/notes"))))
}
