//! The comments on a dialogue, for everybody: until when they are taken, what is asked, and what was posted.

use super::{path, path_of, said};
use crate::answer::{self, Answer};
use crate::asked::Asked;
use crate::page::Page;
use crate::problem::Problem;
use crate::public::title;
use askama::Template;
use axum::extract::Path;
use mechanism::{CommentView, CommentWindowView, DialogueId, View};

/// A comment in a list.
struct Line {
    href: String,
    title: String,
    /// The code of the language its title is in; empty: none of the six.
    code: String,
    by: String,
    about: String,
    /// Whether its words can be read.
    there: bool,
}

#[derive(Template)]
#[template(path = "comments/posted.html")]
struct Posted {
    page: Page,
    dialogue: String,
    back: String,
    taken: String,
    /// Comments are taken now.
    open: bool,
    /// Where one is handed in; empty: not by this reader.
    hand_in: String,
    /// Comments are taken now, and not from this reader, who may wonder why.
    not_you: bool,
    open_to: String,
    questions: Vec<String>,
    lines: Vec<Line>,
}

/// `GET /dialogues/{id}/comments`.
pub(super) async fn show(Path(id): Path<String>, asked: Asked) -> Answer {
    let Asked { view, page, .. } = asked;
    let id = DialogueId::new(id).map_err(|_| Problem::NotFound)?;
    let of = view.dialogue(&id).ok_or(Problem::NotFound)?;
    let window = view.comment_window(&id);
    let comments = view.comments(&id);
    if window.is_none() && comments.is_empty() {
        return Err(Problem::NotFound);
    }
    let open = window.as_ref().is_some_and(|window| window.open);
    // Whoever is not known yet may be one of those who may; the way there leads through the door.
    let may = open && (page.standing.is_none() || !view.may_comment_for(&id).is_empty());
    let template = Posted {
        dialogue: title::short(&page, of.facts),
        back: page.href(&format!("/dialogues/{id}")),
        taken: window
            .as_ref()
            .map(|window| taken(&page, &view, window))
            .unwrap_or_default(),
        hand_in: match may {
            true => page.href(&format!("{}/new", path_of(&id))),
            false => String::new(),
        },
        not_you: open && !may && page.standing.as_ref().is_some_and(|who| !who.is_office()),
        open,
        open_to: window
            .as_ref()
            .map(|of| {
                let code = of.window.open_to.code();
                page.say(&format!("open-to-{code}")).into_owned()
            })
            .unwrap_or_default(),
        questions: window.map(|window| window.questions).unwrap_or_default(),
        lines: comments.iter().map(|one| line(&page, one)).collect(),
        page,
    };
    answer::page(&template)
}

/// From when, or until when, comments are taken, or were.
pub(crate) fn taken(page: &Page, view: &View, of: &CommentWindowView) -> String {
    let window = &of.window;
    match () {
        () if of.open => page.with("comments-until", "at", page.deadline(window.closes)),
        () if view.now() < window.opens => {
            page.with("comments-from", "at", page.moment(window.opens))
        }
        () => page.with("comments-were-until", "at", page.deadline(window.closes)),
    }
}

fn line(page: &Page, one: &CommentView) -> Line {
    let there = one.is_posted() && one.title.is_some();
    let posted = one.posted.unwrap_or(one.since);
    let key = match there {
        true => "comment-posted-on",
        false => "comment-posted-once",
    };
    Line {
        href: page.href(&path(&one.reference)),
        title: said::title(one),
        code: said::code(one),
        by: match there {
            true => said::byline(page, one),
            false => String::new(),
        },
        about: page.with(key, "day", page.day(&mechanism::day_in_vienna(posted))),
        there,
    }
}
