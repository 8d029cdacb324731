//! One comment as everybody reads it, with the notice that its views are its author's; and what is left of one that is
//! posted no more.

use super::{path, path_of, reference, said};
use crate::answer::{self, Answer};
use crate::asked::Asked;
use crate::download;
use crate::page::Page;
use crate::problem::Problem;
use crate::public::title;
use askama::Template;
use axum::extract::Path;
use mechanism::CommentStanding;

#[derive(Template)]
#[template(path = "comments/one.html")]
struct One {
    page: Page,
    dialogue: String,
    back: String,
    reference: String,
    title: String,
    by: String,
    /// The code of the language its words are in; empty: none of the six.
    code: String,
    original: String,
    length: String,
    posted: String,
    when: String,
    answers: Vec<String>,
    themes: Vec<String>,
    signers: Vec<String>,
    paragraphs: Vec<String>,
    file: String,
    there: bool,
}

/// `GET /comments/{slug}`.
pub(super) async fn show(Path(slug): Path<String>, asked: Asked) -> Answer {
    let Asked { view, page, .. } = asked;
    let reference = reference(&slug)?;
    let one = view.comment_as_posted(&reference);
    let one = one.ok_or(Problem::NotFound)?;
    let of = view.dialogue(&reference.series).ok_or(Problem::NotFound)?;
    let posted = one.posted.unwrap_or(one.since);
    let day = page.day(&mechanism::day_in_vienna(posted));
    let there = one.is_posted() && one.title.is_some();
    let template = One {
        dialogue: title::short(&page, of.facts),
        back: page.href(&path_of(&reference.series)),
        reference: reference.to_string(),
        title: said::title(&one),
        by: said::byline(&page, &one),
        code: said::code(&one),
        original: page.with("comment-original", "language", said::language(&page, &one)),
        length: said::length(&page, one.words),
        posted: match there {
            true => page.with("comment-posted-on", "day", day),
            false => page.with("comment-posted-once", "day", day),
        },
        when: page
            .say(match one.afterwards {
                true => "comment-after",
                false => "comment-before",
            })
            .into_owned(),
        answers: said::answers(&page, &view, &one),
        signers: said::signers(&one),
        paragraphs: said::paragraphs(one.text.as_deref()),
        file: match one.file {
            Some(_) => page.href(&format!("{}/file", path(&reference))),
            None => String::new(),
        },
        themes: one.themes,
        there,
        page,
    };
    answer::page(&template)
}

/// `GET /comments/{slug}/file`. Everybody gets it under a name that says nothing of who wrote it.
pub(super) async fn file(Path(slug): Path<String>, Asked { site, view, .. }: Asked) -> Answer {
    let reference = reference(&slug)?;
    let one = view.comment(&reference).ok_or(Problem::NotFound)?;
    let mut stored = one.file.ok_or(Problem::NotFound)?;
    if !matches!(
        one.standing,
        CommentStanding::Author | CommentStanding::Office
    ) {
        let ending = stored.name.rsplit_once('.').map(|(_, ending)| ending);
        stored.name = format!("{}.{}", reference.slug(), ending.unwrap_or("pdf"));
    }
    download::offer(&site, &stored).await
}
