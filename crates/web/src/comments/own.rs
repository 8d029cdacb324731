//! Whoever wrote a comment finds here where it stands, its receipt, why it was returned, and what they may still say of it;
//! whoever is asked to sign one, its text.

use super::posted::taken;
use super::{form, open_to, path, path_of, said, theirs};
use crate::acting::Acting;
use crate::answer::{Answer, fresh};
use crate::fields::Choice;
use crate::page::Page;
use crate::problem::Problem;
use crate::public::title;
use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use mechanism::comments::{CommentState, Naming};
use mechanism::{CommentStanding, CommentView};

/// A comment in a list.
struct Line {
    href: String,
    title: String,
    reference: String,
    tone: &'static str,
    state: String,
    note: String,
}

/// A dialogue that takes comments.
struct Open {
    href: String,
    dialogue: String,
    until: String,
    /// That one was begun and not handed in; empty: none was.
    begun: String,
}

#[derive(Template)]
#[template(path = "comments/mine.html")]
struct Mine {
    page: Page,
    open: Vec<Open>,
    lines: Vec<Line>,
}

/// `GET /my/comments`.
pub(super) async fn all(acting: Acting) -> Answer {
    let mut open = Vec::new();
    for id in open_to(&acting.view) {
        let (page, view) = (&acting.page, &acting.view);
        let (Some(of), Some(window)) = (view.dialogue(&id), view.comment_window(&id)) else {
            continue;
        };
        open.push(Open {
            href: page.href(&format!("{}/new", path_of(&id))),
            dialogue: title::short(page, of.facts),
            until: taken(page, view, &window),
            begun: form::begun(&acting, &id, &window.window).await?,
        });
    }
    let Acting { page, view, .. } = acting;
    let lines = view.my_comments().into_iter().map(|one| {
        let (tone, state) = match one.standing {
            CommentStanding::Signer => ("waiting", page.say("comment-asked-to-sign").into_owned()),
            _ => said::state(&page, one.state),
        };
        Line {
            href: page.href(&format!("/my{}", path(&one.reference))),
            title: said::title(&one),
            reference: one.reference.to_string(),
            tone,
            state,
            note: page.moment(one.at),
        }
    });
    let mine = Mine {
        open,
        lines: lines.collect(),
        page: page.clone(),
    };
    fresh(StatusCode::OK, &mine)
}

#[derive(Template)]
#[template(path = "comments/own.html")]
struct Own {
    page: Page,
    dialogue: String,
    reference: String,
    title: String,
    code: String,
    by: String,
    state: String,
    /// What happens next, in a sentence.
    next: String,
    reason: String,
    /// Where a new version is written; empty: none is taken.
    newer: String,
    newer_until: String,
    path: String,
    /// Where everybody reads it; empty: nobody does.
    public: String,
    naming: Vec<Choice>,
    version: u16,
    received: String,
    entry: String,
    hash: String,
    length: String,
    answers: Vec<String>,
    themes: Vec<String>,
    cosigners: Vec<(String, String)>,
    paragraphs: Vec<String>,
    annex: Vec<String>,
    file: String,
    until: String,
    /// Whether this reader answers for an organization that was named.
    signer: bool,
    signs: bool,
    standing: bool,
    done: String,
}

/// `GET /my/comments/{slug}`.
pub(super) async fn one(Path(slug): Path<String>, acting: Acting) -> Answer {
    let one = theirs(&acting.view, &slug)?;
    let Acting {
        site,
        page,
        view,
        query,
        ..
    } = acting;
    let of = view.dialogue(&one.reference.series);
    let of = of.ok_or(Problem::NotFound)?;
    let signer = one.standing == CommentStanding::Signer;
    let (_, state) = said::state(&page, one.state);
    let entry = match one.standing {
        CommentStanding::Author | CommentStanding::Focal => {
            site.record.entry_of_comment(&one.reference)
        }
        _ => None,
    };
    let own = Own {
        dialogue: title::short(&page, of.facts),
        reference: one.reference.to_string(),
        title: said::title(&one),
        code: said::code(&one),
        by: said::byline(&page, &one),
        state,
        next: next(&page, &one),
        reason: one.reason.clone().unwrap_or_default(),
        newer: match one.open_until {
            Some(_) => {
                let new = format!("{}/new?comment={}", path_of(&one.reference.series), slug);
                page.href(&new)
            }
            None => String::new(),
        },
        newer_until: one
            .open_until
            .map(|at| page.with("comment-newer-until", "at", page.deadline(at)))
            .unwrap_or_default(),
        path: page.href(&path(&one.reference)),
        public: match one.posted {
            Some(_) => page.href(&path(&one.reference)),
            None => String::new(),
        },
        naming: naming(&page, &one),
        version: one.version,
        received: page.say_with(
            "comment-version",
            &[
                ("number", u32::from(one.version).into()),
                ("moment", page.moment(one.at).into()),
            ],
        ),
        entry: entry.map_or_else(String::new, |entry| entry.number.to_string()),
        hash: entry.map_or_else(String::new, |entry| entry.hash.to_string()),
        length: said::length(&page, one.words),
        answers: said::answers(&page, &view, &one),
        themes: one.themes.clone(),
        cosigners: cosigners(&page, &one),
        paragraphs: said::paragraphs(one.text.as_deref()),
        annex: said::paragraphs(one.annex.as_deref()),
        file: match one.file {
            Some(_) => page.href(&format!("{}/file", path(&one.reference))),
            None => String::new(),
        },
        until: one
            .until
            .map(|day| page.with("comment-kept-until", "day", page.day(&day)))
            .unwrap_or_default(),
        signer,
        signs: one
            .cosigners
            .iter()
            .any(|signer| signer.own && signer.agreed == Some(true)),
        standing: !matches!(one.state, CommentState::Declined | CommentState::Withdrawn),
        done: match query.get("done") {
            Some(done @ ("handed-in" | "said" | "withdrawn")) => {
                page.say(&format!("comment-done-{done}")).into_owned()
            }
            _ => String::new(),
        },
        page,
    };
    fresh(StatusCode::OK, &own)
}

fn next(page: &Page, one: &CommentView) -> String {
    let key = match (one.standing, one.state, one.naming) {
        (CommentStanding::Signer, ..) => "comment-next-sign",
        (_, CommentState::Received, Some(Naming::NotAtAll)) => "comment-next-office-only",
        (_, CommentState::Received, _) => "comment-next-received",
        (_, CommentState::Returned, _) => "comment-next-returned",
        (_, CommentState::Posted, _) => "comment-next-posted",
        (_, CommentState::Declined, _) => "comment-next-declined",
        (_, CommentState::Withdrawn, _) => "comment-next-withdrawn",
    };
    page.say(key).into_owned()
}

/// What may still be said of posting it: everything before it is posted, for its author; afterwards, and for the focal point
/// of its organization, only less than now.
fn naming(page: &Page, one: &CommentView) -> Vec<Choice> {
    let Some(now) = one.naming else {
        return Vec::new();
    };
    let wide = one.standing == CommentStanding::Author && one.state != CommentState::Posted;
    Naming::ALL
        .into_iter()
        .filter(|naming| wide || *naming <= now)
        .filter(|naming| *naming != Naming::Organization || one.organization.is_some())
        .map(|naming| super::choices::naming_choice(page, naming, naming == now))
        .collect()
}

fn cosigners(page: &Page, one: &CommentView) -> Vec<(String, String)> {
    let all = one.cosigners.iter();
    all.map(|signer| {
        let key = match signer.agreed {
            Some(true) => "comment-signer-agreed",
            Some(false) => "comment-signer-declined",
            None => "comment-signer-open",
        };
        (signer.name.clone(), page.say(key).into_owned())
    })
    .collect()
}
