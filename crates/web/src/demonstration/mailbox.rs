//! Every message the demonstration would have sent, for anybody to read: its people are fictitious.

use crate::answer::{Answer, fresh};
use crate::asked::Asked;
use crate::notice::Notice;
use crate::page::Page;
use crate::problem::Problem;
use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use jiff::Timestamp;
use record::{Token, TokenKind};
use serde::{Deserialize, Serialize};
use words::Lang;

/// Under whom the demonstration's messages are found.
pub const POST: &str = "post";

/// A message as the demonstration keeps it instead of sending it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Message {
    /// When it would have been sent.
    pub at: Timestamp,
    /// What.
    pub notice: Notice,
}

/// A message in the list.
struct Line {
    href: String,
    to: String,
    subject: String,
    at: String,
    time: String,
}

#[derive(Template)]
#[template(path = "demonstration/mailbox.html")]
struct Mailbox {
    page: Page,
    messages: Vec<Line>,
}

pub(super) async fn show(asked: Asked) -> Answer {
    let Asked {
        site, view, page, ..
    } = asked;
    if !view.is_demonstration() {
        return Err(Problem::NotFound);
    }
    let tokens = site.record.tokens();
    let kept = tokens.of_subject(TokenKind::Mailbox, POST).await;
    let kept = kept.map_err(|error| Problem::of_token(&error))?;
    let messages = kept.iter().filter_map(|token| {
        let message = message(token)?;
        let key = mechanism::Digest(token.key.0);
        Some(Line {
            href: page.href(&format!("/demonstration/mailbox/{key}")),
            at: message.at.to_string(),
            time: page.moment(message.at),
            to: message.notice.to,
            subject: message.notice.subject,
        })
    });
    let messages = messages.collect();
    fresh(StatusCode::OK, &Mailbox { page, messages })
}

fn message(token: &Token) -> Option<Message> {
    serde_json::from_slice(&token.value).ok()
}

#[derive(Template)]
#[template(path = "demonstration/message.html")]
struct Opened {
    page: Page,
    to: String,
    subject: String,
    time: String,
    code: String,
    dir: &'static str,
    /// The body in pieces: text, and links that can be followed.
    body: Vec<Piece>,
}

/// A piece of a message.
struct Piece {
    text: String,
    link: bool,
}

pub(super) async fn read(asked: Asked, Path(key): Path<String>) -> Answer {
    let Asked {
        site, view, page, ..
    } = asked;
    if !view.is_demonstration() {
        return Err(Problem::NotFound);
    }
    let tokens = site.record.tokens();
    let kept = tokens.of_subject(TokenKind::Mailbox, POST).await;
    let kept = kept.map_err(|error| Problem::of_token(&error))?;
    let found = kept
        .iter()
        .find(|token| mechanism::Digest(token.key.0).to_string() == key)
        .and_then(message)
        .ok_or(Problem::NotFound)?;
    let notice = found.notice;
    let template = Opened {
        time: page.moment(found.at),
        dir: Lang::from_code(&notice.language).map_or("auto", Lang::dir),
        body: pieces(&notice.body, &page.installation.base),
        to: notice.to,
        subject: notice.subject,
        code: notice.language,
        page,
    };
    fresh(StatusCode::OK, &template)
}

/// Takes a body apart at the links that lead to this site; others are shown and cannot be followed.
fn pieces(body: &str, base: &str) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut rest = body;
    while let Some(at) = rest.find(base) {
        let (before, from) = rest.split_at(at);
        let ends = from.find(char::is_whitespace).unwrap_or(from.len());
        let (link, after) = from.split_at(ends);
        pieces.push(Piece {
            text: before.to_owned(),
            link: false,
        });
        pieces.push(Piece {
            text: link.to_owned(),
            link: true,
        });
        rest = after;
    }
    pieces.push(Piece {
        text: rest.to_owned(),
        link: false,
    });
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_to_this_site_can_be_followed_and_others_not() {
        let body = "Go to http://localhost:8053/my now,\nnot to https://elsewhere.example/x";
        let told: Vec<(String, bool)> = pieces(body, "http://localhost:8053")
            .into_iter()
            .map(|piece| (piece.text, piece.link))
            .collect();
        assert_eq!(told[1], ("http://localhost:8053/my".to_owned(), true));
        assert_eq!(told.iter().filter(|(_, link)| *link).count(), 1);
    }
}
