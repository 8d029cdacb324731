//! The desk: the field for the next note, who speaks, and the notes so far.

use super::form::{NoteForm, items_of, jotting};
use super::shown::{Counts, Listed, number};
use crate::acting::{Acting, NotEntered};
use crate::answer::{Answer, see_other, talking};
use crate::fields::Choice;
use crate::filled::Filled;
use crate::floor::said;
use crate::floor::screens::{self, Forms};
use crate::page::Page;
use crate::problem::Problem;
use crate::public::title;
use crate::query::Query;
use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use jiff::ToSpan as _;
use mechanism::floor::Screen;
use mechanism::floor::notes::{NoteCommand, NoteKind, NoteWish, SpeechRef};
use mechanism::keeping::schedule::Matter;
use mechanism::{Command, DialogueId, Refusal, RequestId, View};
use std::collections::BTreeMap;

#[derive(Template)]
#[template(path = "floor/notes/desk.html")]
struct Desk {
    page: Page,
    dialogue: String,
    back: String,
    /// The address of this page, which the forms begin with.
    path: String,
    /// The stream of who speaks, and what it shows now; empty for whoever does not take notes.
    from: String,
    live: String,
    taking: Option<NoteForm>,
    refused: String,
    /// Under which name the browser keeps what could not be sent yet; empty on a device that others use.
    store: String,
    /// The item before the meeting, for the script.
    taken: String,
    /// The text that was handed in for whoever speaks.
    text: Option<Statement>,
    counts: Option<Counts>,
    listed: Listed,
    filters: Vec<Filter>,
    key: Vec<(String, String)>,
    takes: bool,
    /// Until when they are kept.
    until: String,
    /// The desk of the summary they go into; empty: not for this reader.
    summary: String,
}

/// A statement beside the notes on it.
struct Statement {
    text: String,
    language: String,
    dir: &'static str,
    href: String,
}

/// A question by which the list is made shorter.
struct Filter {
    name: &'static str,
    label: &'static str,
    choices: Vec<Choice>,
}

/// `GET /floor/{dialogue}/notes`.
pub(crate) async fn show(Path(dialogue): Path<String>, acting: Acting) -> Answer {
    let id: DialogueId = dialogue.parse().map_err(|_| Problem::NotFound)?;
    let form = Filled::default();
    answer(acting, &id, &form, None)
}

/// The desk, after a refusal with what was typed.
pub(super) fn answer(
    acting: Acting,
    id: &DialogueId,
    form: &Filled,
    refused: Option<&Refusal>,
) -> Answer {
    let Acting {
        page,
        view,
        query,
        person,
        signed_in,
        ..
    } = acting;
    let of = view.dialogue(id).ok_or(Problem::NotFound)?;
    let dialogue = title::short(&page, of.facts);
    let count = view.notes_count(id).ok_or(Problem::NotFound)?;
    let takes = view.takes_notes(id);
    let months = view.schedule().months(Matter::InterventionNotes);
    let until = of.facts.date.saturating_add(i64::from(months).months());
    let until = page.with("notes-kept-until", "day", page.day(&until));
    let live = match takes {
        true => screens::live(&page, &view, id, Screen::Booth, Forms::Drawn),
        false => None,
    };
    let status = match refused {
        None => StatusCode::OK,
        Some(_) => StatusCode::CONFLICT,
    };
    let key = view.notes_key(id).into_iter().map(|line| {
        let who = said::called(&page, &line.who);
        (number(line.speaker), who)
    });
    let desk = Desk {
        dialogue,
        back: page.href(&format!("/floor/{id}")),
        path: page.href(&format!("/floor/{id}/notes")),
        from: page.href(&format!("/floor/{id}/booth/live")),
        live: live.unwrap_or_default(),
        taking: takes.then(|| NoteForm::of(&page, &view, id, form)),
        refused: refused
            .map(|refusal| page.refusal(refusal))
            .unwrap_or_default(),
        // Whoever steps into a fictitious role does so on a device of their own.
        store: match signed_in.session.shared && !signed_in.session.demonstration {
            true => String::new(),
            false => format!("notes {id} {person}"),
        },
        taken: items_of(&view, id)
            .iter()
            .find(|item| item.taken)
            .map(|item| item.id.0.to_string())
            .unwrap_or_default(),
        text: beside(&page, &view, id, &query),
        listed: Listed::of(&page, &view, id, &query),
        filters: filters(&page, &view, id, &query),
        key: key.collect(),
        counts: (count.notes > 0).then(|| Counts::of(&page, &view, id, &count)),
        takes,
        until,
        summary: match crate::summary::works(&view, id) {
            true => page.href(&crate::summary::path(id)),
            false => String::new(),
        },
        page,
    };
    talking(status, &desk)
}

/// The statement of whoever speaks, or of the speech a note is written on.
fn beside(page: &Page, view: &View, id: &DialogueId, query: &Query) -> Option<Statement> {
    if !view.takes_notes(id) {
        return None;
    }
    let asked = query.get("speech").and_then(|text| text.parse().ok());
    let now = || view.noted_speeches(id).into_iter().find(|one| one.now);
    let speech = asked.or_else(|| now().map(|one| one.speech));
    let Some(SpeechRef::Request(request)) = speech else {
        return None;
    };
    statement(page, view, id, request)
}

fn statement(page: &Page, view: &View, id: &DialogueId, request: RequestId) -> Option<Statement> {
    let statement = view.statement_of(id, request)?;
    Some(Statement {
        dir: page.dir_of(&statement.language),
        language: statement.language.clone(),
        text: statement.text.unwrap_or_default(),
        href: page.href(&format!("/floor/{id}/statements/{}", statement.id)),
    })
}

fn filters(page: &Page, view: &View, id: &DialogueId, query: &Query) -> Vec<Filter> {
    let count = view.notes_count(id).unwrap_or_default();
    let chosen = |name: &'static str, label, choices: Vec<(String, String)>| {
        let taken = query.get(name).unwrap_or_default();
        let all = Choice::of("", page.say("notes-all"), taken.is_empty());
        let others = choices.into_iter().map(|(value, label)| {
            let taken = value == taken;
            Choice::of(value, label, taken)
        });
        Filter {
            name,
            label,
            choices: std::iter::once(all).chain(others).collect(),
        }
    };
    let items = items_of(view, id).into_iter();
    let items = items.filter(|item| count.items.contains_key(&item.id));
    let items = items.map(|item| (item.id.0.to_string(), said::item(page, &item)));
    let kinds = NoteKind::ALL.into_iter();
    let kinds = kinds
        .filter(|kind| count.kinds.contains_key(kind))
        .map(|kind| {
            let name = page.say(&format!("notes-kind-{}", kind.code()));
            (kind.code().to_owned(), name.into_owned())
        });
    let themes = count
        .themes
        .iter()
        .map(|(theme, _)| (theme.clone(), theme.clone()));
    let all = vec![
        chosen("on", "notes-filter-item", items.collect()),
        chosen("of", "notes-filter-kind", kinds.collect()),
        chosen("theme", "notes-filter-theme", themes.collect()),
        chosen("author", "notes-filter-author", authors(page, view, id)),
    ];
    let more_than_one = |filter: &Filter| filter.choices.len() > 2;
    all.into_iter().filter(more_than_one).collect()
}

/// Who wrote notes, for those who are told.
fn authors(page: &Page, view: &View, id: &DialogueId) -> Vec<(String, String)> {
    let mut authors = BTreeMap::new();
    for note in view.notes(id).unwrap_or_default() {
        let held = note.newest().and_then(|newest| newest.key.clone());
        let Some((held, author)) = held.and_then(|held| held.author.map(|by| (held, by))) else {
            continue;
        };
        let name = held.author_name;
        let name = name.unwrap_or_else(|| page.say("notes-by-office").into_owned());
        authors.insert(author.to_string(), name);
    }
    authors.into_iter().collect()
}

/// `POST /floor/{dialogue}/notes`: takes a note.
pub(crate) async fn take(Path(dialogue): Path<String>, mut acting: Acting, form: Filled) -> Answer {
    let id: DialogueId = dialogue.parse().map_err(|_| Problem::NotFound)?;
    let command = Command::Note(NoteCommand {
        dialogue: id.clone(),
        wish: NoteWish::Take(jotting(&form)?),
    });
    match acting.enter(form.command()?, command).await {
        Ok(_) => Ok(see_other(&acting.page.href(&format!("/floor/{id}/notes")))),
        Err(NotEntered::Refused(refusal)) if acting.view.takes_notes(&id) => {
            acting.view = acting.view_now();
            answer(acting, &id, &form, Some(&refusal))
        }
        Err(not) => Err(not.into()),
    }
}
