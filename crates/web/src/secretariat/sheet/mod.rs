//! Importing a spreadsheet of applications: first a look at what would be entered, row by row, with faults at their row and
//! column; then it is entered in parts. A row's command has an id made of what the row says, so that importing the same
//! sheet again changes nothing.

mod reading;
mod rows;

use super::application::{Files, open_calls, read};
use super::asking::Asking;
use crate::acting::{Acting, NotEntered};
use crate::answer::{Answer, fresh, see_other};
use crate::door::Session;
use crate::fields::{Choice, Faults};
use crate::page::Page;
use crate::problem::Problem;
use crate::public::title;
use crate::site::Site;
use crate::stakeholder::wording;
use askama::Template;
use axum::Router;
use axum::extract::{DefaultBodyLimit, Multipart, Path};
use axum::http::StatusCode;
use axum::routing::{get, post};
use jiff::SignedDuration;
use mechanism::participation::form::Form;
use mechanism::{CallView, CommandId, Deed, PersonId, View};
use reading::{Grid, LARGEST, Line, Unread};
use record::{NewToken, TokenKey, TokenKind};
use serde::{Deserialize, Serialize};

/// How long a sheet waits to be entered.
const WAITING: SignedDuration = SignedDuration::from_hours(24);
/// How many rows are entered at a time.
const AT_A_TIME: usize = 100;

pub(super) fn routes() -> Router<Site> {
    let files = Router::new()
        .route("/office/applications/import/files", post(receive))
        .layer(DefaultBodyLimit::max(crate::limits::FILE_BODY));
    Router::new()
        .route("/office/applications/import", get(show))
        .route("/office/applications/import/{key}", get(look).post(enter))
        .merge(files)
}

/// A sheet on its way in.
#[derive(Debug, Clone, Serialize, Deserialize)]
struct Import {
    /// Whose it is; nobody else finds it.
    person: PersonId,
    call: String,
    dialogues: Vec<String>,
    grid: Grid,
    /// How many rows were looked at to be entered.
    done: usize,
    entered: usize,
    /// Rows that had been entered before.
    there: usize,
    /// Rows that were refused, with what was said.
    refused: Vec<(u32, String)>,
}

fn may_enter(acting: &Acting) -> Result<(), Problem> {
    match acting.view.who().may_somewhere(Deed::SubmitForSomebody) {
        true => Ok(()),
        false => Err(Problem::NotFound),
    }
}

async fn show(acting: Acting) -> Answer {
    may_enter(&acting)?;
    page(&acting, Faults::default())
}

fn page(acting: &Acting, faults: Faults) -> Answer {
    let (page, view) = (&acting.page, &acting.view);
    let calls = open_calls(view);
    let single = calls.len() == 1;
    let offered = calls.iter().flat_map(|call| {
        let id = &call.call.terms.id;
        let name = wording::title(page, call.text.as_deref(), id);
        call.call.terms.dialogues.iter().map(move |dialogue| {
            let of = view.dialogue(dialogue);
            let of = of.map_or_else(|| dialogue.to_string(), |of| title::short(page, of.facts));
            (format!("{id}:{dialogue}"), format!("{name}: {of}"))
        })
    });
    let offered = offered.map(|(value, label)| Choice::of(value, label, single));
    let mut headings: Vec<String> = rows::HEADINGS.map(str::to_owned).into();
    for text in calls.iter().filter_map(|call| call.text.as_ref()) {
        for question in text.form.questions() {
            if !headings.contains(&question.key) {
                headings.push(question.key.clone());
            }
        }
    }
    Asking::new(
        page,
        page.say("sheet-title"),
        "/office/applications/import/files",
        "/office/applications/new",
    )
    .wrong(faults)
    .lead(page.say("sheet-lead"))
    .fact(page.say("sheet-headings"), headings.join(", "))
    .any_of("for", "sheet-dialogues", offered.collect())
    .file("sheet", "sheet-file", ".csv,.xlsx")
    .button("sheet-button")
    .answer()
}

/// Takes the file in, whole and within its limit, and reads it.
async fn receive(acting: Acting, mut parts: Multipart) -> Answer {
    may_enter(&acting)?;
    let cut = |_| Problem::TooLarge;
    let (mut chosen, mut bytes) = (Vec::new(), Vec::new());
    while let Some(mut part) = parts.next_field().await.map_err(cut)? {
        let is_sheet = part.name() == Some("sheet");
        let is_choice = part.name() == Some("for");
        let mut here = Vec::new();
        while let Some(more) = part.chunk().await.map_err(cut)? {
            // Read to its end, so that the browser gets an answer; kept only as far as it may be.
            if here.len() <= LARGEST {
                here.extend_from_slice(&more);
            }
        }
        if is_sheet {
            bytes = here;
        } else if is_choice && chosen.len() < 20 {
            chosen.push(String::from_utf8_lossy(&here).into_owned());
        }
    }
    let said = |field: &str, key: &str| Faults::one(field, acting.page.say(key));
    let mut calls: Vec<&str> = Vec::new();
    let mut dialogues = Vec::new();
    for (call, dialogue) in chosen.iter().filter_map(|chosen| chosen.split_once(':')) {
        calls.push(call);
        dialogues.push(dialogue.to_owned());
    }
    calls.dedup();
    let [call] = calls.as_slice() else {
        return page(&acting, said("for", "shape-choose-dialogue"));
    };
    if bytes.is_empty() {
        return page(&acting, said("sheet", "sheet-no-file"));
    }
    let read = tokio::task::spawn_blocking(move || reading::read(&bytes)).await;
    let grid = match read.map_err(|_| Problem::Broken)? {
        Ok(grid) => grid,
        Err(unread) => return page(&acting, said("sheet", unread.key())),
    };
    let import = Import {
        person: acting.person,
        call: (*call).to_owned(),
        dialogues,
        grid,
        done: 0,
        entered: 0,
        there: 0,
        refused: Vec::new(),
    };
    let key = acting.site.draws.secret();
    match import.keep(&acting, &key).await {
        Ok(()) => {
            let path = format!("/office/applications/import/{key}");
            Ok(see_other(&acting.page.href(&path)))
        }
        Err(Some(problem)) => Err(problem),
        Err(None) => page(&acting, said("sheet", Unread::TooLarge.key())),
    }
}

impl Import {
    /// Keeps where it stands; `Err(None)`: it is too large to be kept.
    async fn keep(&self, acting: &Acting, key: &str) -> Result<(), Option<Problem>> {
        let token = NewToken {
            kind: TokenKind::Draft,
            key: TokenKey::of(format!("import {key}")),
            subject: Some(Session::subject(acting.person)),
            expires: acting.site.now() + WAITING,
            value: serde_json::to_vec(self).unwrap_or_default(),
        };
        match acting.site.record.tokens().put(token).await {
            Ok(_) => Ok(()),
            Err(record::TokenError::TooLong { .. }) => Err(None),
            Err(error) => Err(Some(Problem::of_token(&error))),
        }
    }

    async fn of(acting: &Acting, key: &str) -> Result<Option<Self>, Problem> {
        let key = TokenKey::of(format!("import {key}"));
        let token = acting.site.record.tokens().get(TokenKind::Draft, key).await;
        let token = token.map_err(|error| Problem::of_token(&error))?;
        let import = token.and_then(|token| serde_json::from_slice::<Self>(&token.value).ok());
        Ok(import.filter(|import| import.person == acting.person))
    }
}

/// What is said of one row.
struct Row {
    number: u32,
    name: String,
    address: String,
    faults: Vec<String>,
}

#[derive(Template)]
#[template(path = "secretariat/import.html")]
struct Shown {
    page: Page,
    action: String,
    call: String,
    notes: Vec<String>,
    rows: Vec<Row>,
    faulty: Vec<Row>,
    begun: bool,
    over: bool,
    progress: String,
    entered: usize,
    there: usize,
    refused: Vec<(u32, String)>,
    command: String,
}

fn call_of<'a>(view: &'a View, id: &str) -> Result<(CallView<'a>, Form), Problem> {
    let mut calls = open_calls(view).into_iter();
    let call = calls.find(|call| call.call.terms.id.as_str() == id);
    let call = call.ok_or(Problem::NotFound)?;
    let form = call.text.as_ref().ok_or(Problem::NotFound)?.form.clone();
    Ok((call, form))
}

async fn look(acting: Acting, Path(key): Path<String>) -> Answer {
    may_enter(&acting)?;
    let Some(import) = Import::of(&acting, &key).await? else {
        return page(&acting, Faults::one("sheet", acting.page.say("sheet-over")));
    };
    let (page, view) = (&acting.page, &acting.view);
    let (call, form) = call_of(view, &import.call)?;
    let columns = rows::columns(&import.grid, &form);
    let mut notes = Vec::new();
    for needed in rows::NEEDED {
        if !columns.iter().flatten().any(|known| known == needed) {
            notes.push(page.with("sheet-no-heading", "heading", needed));
        }
    }
    for (heading, column) in import.grid.headings.iter().zip(&columns) {
        if column.is_none() && !heading.is_empty() {
            notes.push(page.with("sheet-strange-heading", "heading", heading));
        }
    }
    let (mut good, mut faulty) = (Vec::new(), Vec::new());
    for line in &import.grid.rows {
        let filled = rows::filled(page, &columns, line, &form, &import.dialogues);
        let faults = match read(page, view, &call, &form, &filled, &Files::new()) {
            Ok(_) => Vec::new(),
            Err(faults) => faults
                .list()
                .iter()
                .map(|(field, said)| at(page, line.number, &rows::place(&columns, field), said))
                .collect(),
        };
        let row = Row {
            number: line.number,
            name: filled.get("name").to_owned(),
            address: filled.get("address").to_owned(),
            faults,
        };
        match row.faults.is_empty() {
            true => good.push(row),
            false => faulty.push(row),
        }
    }
    let values = [
        ("done", import.done.into()),
        ("all", import.grid.rows.len().into()),
    ];
    let template = Shown {
        action: page.href(&format!("/office/applications/import/{key}")),
        call: super::call::title_of(page, &call),
        rows: good,
        faulty,
        notes,
        begun: import.done > 0,
        over: import.done >= import.grid.rows.len(),
        progress: page.say_with("sheet-progress", &values),
        entered: import.entered,
        there: import.there,
        refused: import.refused,
        command: page.command(),
        page: page.clone(),
    };
    fresh(StatusCode::OK, &template)
}

/// "row 7, column C: …".
fn at(page: &Page, row: u32, column: &str, said: &str) -> String {
    if column.is_empty() {
        return said.to_owned();
    }
    let values = [
        ("row", words::Value::from(row)),
        ("column", column.to_owned().into()),
    ];
    format!("{}: {said}", page.say_with("sheet-at", &values))
}

/// The id of a row's command: the same row of the same call is the same intention, whoever's click and whenever.
fn command_of(import: &Import, line: &Line) -> CommandId {
    let said = serde_json::to_string(&(
        &import.call,
        &import.dialogues,
        &import.grid.headings,
        &line.cells,
    ));
    CommandId::of_consequence("import of an application", &said.unwrap_or_default())
}

async fn enter(acting: Acting, Path(key): Path<String>) -> Answer {
    may_enter(&acting)?;
    let there = acting
        .page
        .href(&format!("/office/applications/import/{key}"));
    let Some(mut import) = Import::of(&acting, &key).await? else {
        return Ok(see_other(&there));
    };
    let (page, view) = (&acting.page, &acting.view);
    let (call, form) = call_of(view, &import.call)?;
    let columns = rows::columns(&import.grid, &form);
    let part: Vec<Line> = import
        .grid
        .rows
        .iter()
        .skip(import.done)
        .take(AT_A_TIME)
        .cloned()
        .collect();
    for line in part {
        let filled = rows::filled(page, &columns, &line, &form, &import.dialogues);
        import.done += 1;
        let Ok(came) = read(page, view, &call, &form, &filled, &Files::new()) else {
            continue;
        };
        match came.enter(&acting, command_of(&import, &line)).await {
            Ok(receipt) if receipt.repeated => import.there += 1,
            Ok(_) => import.entered += 1,
            Err(NotEntered::Refused(refusal)) => {
                import.refused.push((line.number, page.refusal(&refusal)));
            }
            // Entered by a colleague before: it is there.
            Err(NotEntered::Problem(Problem::NotEntered)) => import.there += 1,
            Err(NotEntered::Problem(problem)) => return Err(problem),
        }
    }
    match import.keep(&acting, &key).await {
        Ok(()) | Err(None) => Ok(see_other(&there)),
        Err(Some(problem)) => Err(problem),
    }
}
