//! What came, by where it stands.

use super::{base, path};
use crate::acting::Acting;
use crate::answer::{Answer, fresh};
use crate::comments::{path_of, said};
use crate::page::Page;
use crate::problem::Problem;
use crate::public::title;
use crate::secretariat::by_state::{self, Tab};
use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use mechanism::comments::CommentState;
use mechanism::{CommentView, CommentWindowView, DialogueId, View};

/// A comment in it.
struct Row {
    href: String,
    reference: String,
    title: String,
    by: String,
    naming: String,
    received: String,
    words: String,
    tone: &'static str,
    state: String,
}

#[derive(Template)]
#[template(path = "comments/queue.html")]
struct Queue {
    page: Page,
    dialogue: String,
    back: String,
    public: String,
    window: Vec<String>,
    /// Where the window is set; empty: not by this reader.
    set: String,
    tabs: Vec<Tab>,
    rows: Vec<Row>,
    done: bool,
}

/// `GET /office/comments/{dialogue}`.
pub(super) async fn show(Path(dialogue): Path<String>, acting: Acting) -> Answer {
    let Acting {
        page, view, query, ..
    } = acting;
    let id: DialogueId = dialogue.parse().map_err(|_| Problem::NotFound)?;
    let of = view.dialogue(&id).ok_or(Problem::NotFound)?;
    let all = view.comments_to_handle(&id).ok_or(Problem::NotFound)?;
    let wanted = query.get("state");
    let rows = all.iter().filter(|one| match wanted {
        Some(state) => one.state.code() == state,
        None => true,
    });
    let window = view.comment_window(&id);
    let queue = Queue {
        dialogue: title::short(&page, of.facts),
        back: page.href(&format!("/office/dialogues/{id}")),
        public: match window {
            Some(_) => page.href(&path_of(&id)),
            None => String::new(),
        },
        window: window
            .map(|window| terms(&page, &view, &window))
            .unwrap_or_default(),
        set: match view.handles_comments(&id) {
            true => page.href(&format!("{}/window", base(&id))),
            false => String::new(),
        },
        tabs: tabs(&page, &id, &all, wanted),
        rows: rows.map(|one| row(&page, one)).collect(),
        done: query.get("done").is_some(),
        page,
    };
    fresh(StatusCode::OK, &queue)
}

/// What was set, in sentences.
fn terms(page: &Page, view: &View, of: &CommentWindowView) -> Vec<String> {
    let window = &of.window;
    let values = [
        ("most", u64::from(window.most_each).into()),
        ("words", u64::from(window.most_words).into()),
    ];
    vec![
        crate::comments::taken(page, view, of),
        page.say(&format!("open-to-{}", window.open_to.code()))
            .into_owned(),
        page.say_with("comments-limits", &values),
    ]
}

fn tabs(page: &Page, id: &DialogueId, all: &[CommentView], wanted: Option<&str>) -> Vec<Tab> {
    let states = CommentState::ALL.map(|state| {
        let these = all.iter().filter(|one| one.state == state);
        (state.code(), said::state(page, state).1, these.count())
    });
    by_state::tabs(page, &base(id), wanted, states)
}

fn row(page: &Page, one: &CommentView) -> Row {
    let (tone, state) = said::state(page, one.state);
    let naming = one.naming.unwrap_or_default();
    Row {
        href: page.href(&path(&one.reference)),
        reference: one.reference.to_string(),
        title: one.title.clone().unwrap_or_default(),
        by: said::byline(page, one),
        naming: page.say(&format!("naming-{}", naming.code())).into_owned(),
        received: page.moment(one.at),
        words: page.number(one.words),
        tone,
        state,
    }
}
