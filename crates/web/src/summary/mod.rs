//! The drafting desk of the Chair's summary: the text as it will be printed, a page for each paragraph to write on, what its
//! sentences rest on, what colleagues remark and propose, what the guards warn of, and how one revision differs from another.
//!
//! Everything works with forms alone. Two people never write over each other: whoever saves over an older version keeps what
//! they typed and sees what the other wrote. A delegation with which a Chair shares the draft reads the text and proposes,
//! and learns nothing of what it rests on.

mod acts;
mod awaiting;
mod beginning;
mod bringing;
mod comparison;
mod desk;
mod evidence;
mod facts;
mod issue;
mod list;
mod measures;
mod next;
mod paragraph;
mod presence;
mod printed;
mod proposals;
mod remarked;
mod remarks;
mod resting;
mod returned;
mod standing;
mod warnings;

pub(crate) use awaiting::awaiting;
pub(crate) use list::{concern, works};
pub(crate) use measures::Told;
pub(crate) use resting::{Resting, resting};
pub(crate) use warnings::names_at;

use crate::limits;
use crate::page::Page;
use crate::problem::Problem;
use crate::site::Site;
use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::routing::{get, post};
use mechanism::summary::ParagraphId;
use mechanism::{DialogueId, ParagraphView, SummaryView, View};

pub(crate) fn routes() -> Router<Site> {
    Router::new()
        .route("/summaries", get(list::show))
        .route("/summaries/{dialogue}", get(desk::show))
        .merge(paragraphs())
        .merge(issue::routes())
        .merge(colleagues())
        .merge(beginnings())
        .merge(looking())
        .route(
            "/summaries/{dialogue}/measures",
            get(measures::show).post(measures::declare),
        )
}

fn paragraphs() -> Router<Site> {
    Router::new()
        .route(
            "/summaries/{dialogue}/paragraphs",
            get(paragraph::new).post(paragraph::add),
        )
        .route(
            "/summaries/{dialogue}/paragraphs/{paragraph}",
            get(paragraph::show).post(paragraph::save),
        )
        .route(
            "/summaries/{dialogue}/paragraphs/typed",
            post(paragraph::keep_new),
        )
        .route(
            "/summaries/{dialogue}/paragraphs/{paragraph}/typed",
            post(paragraph::keep),
        )
        .route(
            "/summaries/{dialogue}/paragraphs/{paragraph}/place",
            post(paragraph::put),
        )
        .route(
            "/summaries/{dialogue}/paragraphs/{paragraph}/removal",
            get(paragraph::sure).post(paragraph::take_out),
        )
        .route(
            "/summaries/{dialogue}/paragraphs/{paragraph}/evidence",
            get(evidence::show).post(evidence::bind),
        )
}

/// How a draft begins.
fn beginnings() -> Router<Site> {
    let bringing_files = Router::new()
        .route(
            "/summaries/{dialogue}/beginning/files",
            post(beginning::begin_from_text),
        )
        .route("/summaries/{dialogue}/word/files", post(returned::receive))
        .layer(DefaultBodyLimit::max(limits::FILE_BODY));
    Router::new()
        .merge(bringing_files)
        .route(
            "/summaries/{dialogue}/beginning",
            get(beginning::show).post(beginning::begin),
        )
        .route(
            "/summaries/{dialogue}/beginning/text",
            get(beginning::show_from_text),
        )
}

/// What the guards say, and what changed.
fn looking() -> Router<Site> {
    Router::new()
        .route("/summaries/{dialogue}/warnings", get(warnings::show))
        .route("/summaries/{dialogue}/waivers", post(warnings::waive))
        .route(
            "/summaries/{dialogue}/waivers/{waiver}/withdrawal",
            post(warnings::warn_again),
        )
        .route("/summaries/{dialogue}/comparison", get(comparison::show))
        .route(
            "/summaries/{dialogue}/compare.docx",
            get(comparison::tracked),
        )
        .route("/summaries/{dialogue}/draft.docx", get(comparison::working))
}

/// What colleagues and delegations say of the text.
fn colleagues() -> Router<Site> {
    Router::new()
        .route(
            "/summaries/{dialogue}/paragraphs/{paragraph}/remarks",
            post(remarks::add),
        )
        .route(
            "/summaries/{dialogue}/remarks/{remark}/settlement",
            post(remarks::settle),
        )
        .route(
            "/summaries/{dialogue}/paragraphs/{paragraph}/proposals",
            post(proposals::propose),
        )
        .route(
            "/summaries/{dialogue}/proposals",
            get(proposals::show).post(proposals::propose_new),
        )
        .route(
            "/summaries/{dialogue}/proposals/{proposal}/answer",
            post(proposals::answer),
        )
}

/// The pages of summaries in the making that this reader can open.
pub(crate) fn own_addresses(view: &View) -> Vec<String> {
    let mut own = Vec::new();
    if concern(view) {
        own.push("/summaries".to_owned());
    }
    own.extend(measures::own_addresses(view));
    for of in view.dialogues() {
        if list::is_here(view, &of.facts.id) && view.may_begin_summary(&of.facts.id) {
            own.push(format!("{}/beginning", path(&of.facts.id)));
            own.push(format!("{}/beginning/text", path(&of.facts.id)));
        }
        let Some(summary) = view.chairs_summary(&of.facts.id) else {
            continue;
        };
        let base = path(&summary.dialogue);
        own.push(base.clone());
        own.extend(issue::own_addresses(view, &summary.dialogue));
        own.push(format!("{base}/proposals"));
        if view.reads_summary(&summary.dialogue) {
            own.push(format!("{base}/warnings"));
            own.push(format!("{base}/comparison"));
            own.push(format!("{base}/compare.docx"));
            own.push(format!("{base}/draft.docx"));
        }
        for one in &summary.paragraphs {
            own.push(format!("{base}/paragraphs/{}", one.id));
            if view.reads_summary(&summary.dialogue) {
                own.push(format!("{base}/paragraphs/{}/evidence", one.id));
            }
            if summary.may.draft {
                own.push(format!("{base}/paragraphs/{}/removal", one.id));
            }
        }
        if summary.may.draft {
            own.push(format!("{base}/paragraphs"));
        }
    }
    own
}

/// The desk of a dialogue's summary.
pub(crate) fn path(dialogue: &DialogueId) -> String {
    format!("/summaries/{dialogue}")
}

/// The page of one paragraph.
fn paragraph_path(dialogue: &DialogueId, paragraph: ParagraphId) -> String {
    format!("/summaries/{dialogue}/paragraphs/{paragraph}")
}

/// "Editor Example, 5 May 2027, 14:02".
fn by(page: &Page, author: Option<&str>, at: jiff::Timestamp) -> String {
    let who = match author {
        Some(name) => name.to_owned(),
        None => page.say("notes-by-office").into_owned(),
    };
    let values = [("who", who.into()), ("at", page.moment(at).into())];
    page.say_with("notes-by", &values)
}

fn dialogue_of(address: &str) -> Result<DialogueId, Problem> {
    address.parse().map_err(|_| Problem::NotFound)
}

/// The draft of an address as its reader may see it: those who work on it, and delegations it is shared with.
fn shown(view: &View, dialogue: &str) -> Result<SummaryView, Problem> {
    let id = dialogue_of(dialogue)?;
    view.chairs_summary(&id).ok_or(Problem::NotFound)
}

/// The same for those who work on it.
fn worked_on(view: &View, dialogue: &str) -> Result<SummaryView, Problem> {
    let summary = shown(view, dialogue)?;
    match view.reads_summary(&summary.dialogue) {
        true => Ok(summary),
        false => Err(Problem::NotFound),
    }
}

/// The same for those who write it.
fn written(view: &View, dialogue: &str) -> Result<SummaryView, Problem> {
    let summary = shown(view, dialogue)?;
    match summary.may.draft {
        true => Ok(summary),
        false => Err(Problem::NotFound),
    }
}

/// A paragraph that stands in it.
fn standing<'s>(summary: &'s SummaryView, address: &str) -> Result<&'s ParagraphView, Problem> {
    let id: ParagraphId = address.parse().map_err(|_| Problem::NotFound)?;
    let mut all = summary.paragraphs.iter();
    all.find(|one| one.id == id).ok_or(Problem::NotFound)
}
