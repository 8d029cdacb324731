//! Delegations of States parties and members of the extended Bureau: the lists they were sent, and what a State expresses
//! about the organizations on them.
//!
//! A delegation sees its own objections and never learns whether there are others; the extended Bureau sees them whole.
//! For everybody else these addresses do not exist.

mod bureau;
mod draft;
mod files;
mod home;
mod list;
pub(crate) mod listed;
mod notes;
mod objection;

pub(crate) use bureau::{Expressed, how, sides};

use crate::acting::Acting;
use crate::limits;
use crate::problem::Problem;
use crate::site::Site;
use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::routing::{get, post};
use mechanism::{StateCode, View};

pub(crate) fn routes() -> Router<Site> {
    let files = Router::new()
        .route("/state/notes/{id}/files", post(notes::add))
        .layer(DefaultBodyLimit::max(limits::FILE_BODY));
    Router::new()
        .merge(files)
        .route("/state/notes", get(notes::show))
        .route("/state/notes/{id}/scan", get(notes::save))
        .route("/state", get(home::show))
        .route("/state/lists/{id}", get(list::of_states))
        .route("/state/lists/{id}/{file}", get(files::of_states))
        .route(
            "/state/lists/{id}/cases/{slug}",
            get(draft::ask).post(draft::draft),
        )
        .route("/state/objections/{id}", get(objection::show))
        .route(
            "/state/objections/{id}/confirmation",
            post(objection::confirm),
        )
        .route(
            "/state/objections/{id}/withdrawal",
            post(objection::withdraw),
        )
        .route("/state/objections/{id}/discard", post(objection::discard))
        .route("/bureau", get(bureau::show))
        .route("/bureau/{dialogue}", get(bureau::dialogue))
        .route("/bureau/lists/{id}", get(list::of_bureau))
        .route("/bureau/lists/{id}/{file}", get(files::of_bureau))
}

/// The addresses of these that are the reader's own.
pub(crate) fn own_addresses(view: &View) -> Vec<String> {
    let mut own = Vec::new();
    let lists = view.all_lists();
    let mut of_lists = |root: &str| {
        own.push(root.to_owned());
        for list in &lists {
            own.push(format!("{root}/lists/{}", list.circulation.id));
            own.extend(files::addresses(root, list));
        }
    };
    let who = view.who();
    if who.delegation().is_some() {
        of_lists("/state");
    }
    if who.bureau().is_some() {
        of_lists("/bureau");
        let mut dialogues: Vec<String> = lists
            .iter()
            .map(|list| format!("/bureau/{}", list.circulation.dialogue))
            .collect();
        dialogues.sort();
        dialogues.dedup();
        own.extend(dialogues);
    }
    if let Some((state, _)) = who.delegation() {
        own.push("/state/notes".to_owned());
        let notes = view.notes_verbales(state);
        let scanned = notes.iter().filter(|shown| shown.scan.is_some());
        own.extend(scanned.map(|shown| format!("/state/notes/{}/scan", shown.note.id)));
        for list in &lists {
            let cases = list.circulation.cases.iter();
            own.extend(
                cases.map(|case| {
                    format!("/state/lists/{}/cases/{}", list.circulation.id, case.slug())
                }),
            );
        }
        let expressed = view.my_delegations_objections();
        own.extend(
            expressed
                .iter()
                .map(|own| format!("/state/objections/{}", own.view.objection.id)),
        );
    }
    own
}

/// The State somebody acts for, and whether as its designated head.
struct Delegation {
    state: StateCode,
    head: bool,
}

impl Delegation {
    /// Lets those in who belong to a delegation.
    fn of(acting: &Acting) -> Result<Self, Problem> {
        let who = acting.view.who();
        let (state, head) = who.delegation().ok_or(Problem::NotFound)?;
        Ok(Self {
            state: state.clone(),
            head,
        })
    }
}

/// Lets those in who are members of the extended Bureau.
fn bureau(acting: &Acting) -> Result<(), Problem> {
    match acting.view.who().bureau() {
        Some(_) => Ok(()),
        None => Err(Problem::NotFound),
    }
}
