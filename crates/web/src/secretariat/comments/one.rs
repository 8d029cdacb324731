//! One comment at the office: its words, who wrote it and how it may be posted, what the guards found in it, and the three
//! things an officer can do.

use super::{base, found, guarded, path};
use crate::acting::Acting;
use crate::answer::{Answer, fresh};
use crate::comments::{path as public_path, said};
use crate::fields::Faults;
use crate::page::Page;
use crate::problem::Problem;
use crate::public::title;
use crate::summary;
use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use mechanism::CommentView;
use mechanism::comments::{CommentState, Naming};
use mechanism::summary::Evidence;

/// An organization that was named.
struct Signer {
    nth: u16,
    name: String,
    said: String,
    /// Whether an officer may record what it said in writing.
    vouch: bool,
    agreed: bool,
}

#[derive(Template)]
#[template(path = "comments/office.html")]
struct Office {
    page: Page,
    dialogue: String,
    back: String,
    path: String,
    reference: String,
    title: String,
    code: String,
    by: String,
    address: String,
    naming: String,
    tone: &'static str,
    state: String,
    reason: String,
    received: String,
    original: String,
    length: String,
    answers: Vec<String>,
    themes: Vec<String>,
    signers: Vec<Signer>,
    findings: Vec<guarded::Found>,
    paragraphs: Vec<String>,
    file: String,
    /// Whether the guards read it.
    file_read: bool,
    annex: Vec<String>,
    /// The versions before, each under what it is called.
    earlier: Vec<(String, Vec<String>)>,
    version: u16,
    public: String,
    may_post: bool,
    may_return: bool,
    may_decline: bool,
    not_to_be_posted: bool,
    /// Paragraphs of the summary that rest on it.
    resting: Vec<summary::Resting>,
    until: String,
    done: String,
    letter: bool,
    faults: Faults,
    typed: String,
}

/// `GET /office/comments/{dialogue}/{number}`.
pub(super) async fn show(Path((dialogue, number)): Path<(String, u32)>, acting: Acting) -> Answer {
    let one = found(&acting, &dialogue, number)?;
    shown(&acting, one, Faults::default(), "").await
}

/// The page, with what was typed where it was not taken.
pub(super) async fn shown(
    acting: &Acting,
    one: CommentView,
    faults: Faults,
    typed: &str,
) -> Answer {
    let read = guarded::words_of_file(&acting.site, &one).await?;
    let (page, view, query) = (&acting.page, &acting.view, &acting.query);
    let id = &one.reference.series;
    let of = view.dialogue(id).ok_or(Problem::NotFound)?;
    let handles = view.handles_comments(id);
    let (tone, state) = said::state(page, one.state);
    let naming = one.naming.unwrap_or_default();
    let received = one.state == CommentState::Received;
    let person = one.write_to.and_then(|to| view.person(to));
    let identity = person.and_then(|person| person.identity);
    let status = match faults.is_empty() {
        true => StatusCode::OK,
        false => StatusCode::UNPROCESSABLE_ENTITY,
    };
    let office = Office {
        dialogue: title::short(page, of.facts),
        back: page.href(&base(id)),
        path: page.href(&path(&one.reference)),
        reference: one.reference.to_string(),
        title: said::title(&one),
        code: said::code(&one),
        by: said::byline(page, &one),
        address: identity
            .map(|identity| identity.address)
            .unwrap_or_default(),
        naming: page.say(&format!("naming-{}", naming.code())).into_owned(),
        tone,
        state,
        reason: one.reason.clone().unwrap_or_default(),
        received: page.say_with(
            "comment-version",
            &[
                ("number", u32::from(one.version).into()),
                ("moment", page.moment(one.at).into()),
            ],
        ),
        original: page.with("comment-original", "language", said::language(page, &one)),
        length: said::length(page, one.words),
        answers: said::answers(page, view, &one),
        themes: one.themes.clone(),
        signers: signers(page, &one, handles),
        findings: guarded::findings(page, &of, &one, read.as_deref()),
        file_read: read.is_some(),
        paragraphs: said::paragraphs(one.text.as_deref()),
        file: match one.file {
            Some(_) => page.href(&format!("{}/file", public_path(&one.reference))),
            None => String::new(),
        },
        annex: said::paragraphs(one.annex.as_deref()),
        earlier: one
            .earlier
            .iter()
            .map(|before| {
                let number = [("number", u32::from(before.version).into())];
                let called = page.say_with("comment-version-before", &number);
                (called, said::paragraphs(Some(&before.text)))
            })
            .collect(),
        version: one.version,
        public: match one.posted {
            Some(_) => page.href(&public_path(&one.reference)),
            None => String::new(),
        },
        may_post: handles && received && naming != Naming::NotAtAll,
        may_return: handles && received,
        may_decline: handles
            && !matches!(one.state, CommentState::Declined | CommentState::Withdrawn),
        resting: summary::resting(page, view, id, &Evidence::Comment(one.reference.clone())),
        not_to_be_posted: received && naming == Naming::NotAtAll,
        until: one
            .until
            .map(|day| page.with("comment-kept-until", "day", page.day(&day)))
            .unwrap_or_default(),
        done: match query.get("done") {
            Some(done @ ("posted" | "returned" | "declined" | "said")) => {
                page.say(&format!("comment-done-{done}")).into_owned()
            }
            _ => String::new(),
        },
        letter: query.get("letter").is_some(),
        faults,
        typed: typed.to_owned(),
        page: page.clone(),
    };
    fresh(status, &office)
}

fn signers(page: &Page, one: &CommentView, handles: bool) -> Vec<Signer> {
    let all = one.cosigners.iter();
    all.map(|signer| {
        let key = match (signer.agreed, signer.asked) {
            (Some(true), _) => "comment-signer-agreed",
            (Some(false), _) => "comment-signer-declined",
            (None, Some(true)) => "comment-signer-asked",
            (None, _) => "comment-signer-unknown",
        };
        Signer {
            nth: signer.nth,
            name: signer.name.clone(),
            said: page.say(key).into_owned(),
            vouch: handles && signer.asked == Some(false),
            agreed: signer.agreed == Some(true),
        }
    })
    .collect()
}
