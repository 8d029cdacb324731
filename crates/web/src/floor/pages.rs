//! The pages of the screens: a frame around what is live.

use super::entering::Entering;
use super::pack;
use super::screens::{self, Forms};
use crate::answer::{Answer, talking};
use crate::asked::Asked;
use crate::page::Page;
use crate::problem::Problem;
use crate::public::title;
use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use mechanism::DialogueId;
use mechanism::floor::Screen;
use std::borrow::Cow;

/// A screen inside the site: Chair, booth, technician, public.
#[derive(Template)]
#[template(path = "floor/screen.html")]
struct Framed {
    page: Page,
    dialogue: String,
    called: Cow<'static, str>,
    /// The address of the stream.
    from: String,
    back: String,
    /// What works without any line: the running order on paper; empty: this screen has none.
    pack: String,
    live: String,
    chair: bool,
    /// How a name is entered for somebody, at the Chair's desk.
    entering: Option<Entering>,
    path: String,
}

/// A screen on a wall, or over a stream: nothing around it.
#[derive(Template)]
#[template(path = "floor/wall.html")]
struct Wall {
    page: Page,
    dialogue: String,
    called: Cow<'static, str>,
    kind: &'static str,
    from: String,
    live: String,
}

/// `GET /floor/{dialogue}/{screen}`.
pub(super) async fn show(
    Path((dialogue, screen)): Path<(String, String)>,
    Asked { view, page, .. }: Asked,
) -> Answer {
    let id: DialogueId = dialogue.parse().map_err(|_| Problem::NotFound)?;
    let screen = Screen::from_code(&screen).ok_or(Problem::NotFound)?;
    let live = screens::live(&page, &view, &id, screen, Forms::Drawn).ok_or(Problem::NotFound)?;
    let of = view.dialogue(&id).ok_or(Problem::NotFound)?;
    let dialogue = title::short(&page, of.facts);
    let called = page.say(&format!("screen-{}", screen.code()));
    let from = page.href(&format!("/floor/{id}/{}/live", screen.code()));
    match screen {
        Screen::Room | Screen::Overlay => {
            let wall = Wall {
                kind: screen.code(),
                page,
                dialogue,
                called,
                from,
                live,
            };
            talking(StatusCode::OK, &wall)
        }
        _ => {
            let framed = Framed {
                back: page.href(&format!("/floor/{id}")),
                pack: match pack::may_print(&view, &id, screen) {
                    true => page.href(&pack::address(&id, screen)),
                    false => String::new(),
                },
                chair: screen == Screen::Chair,
                entering: (screen == Screen::Chair)
                    .then(|| Entering::of(&page, &view, &id))
                    .flatten(),
                path: page.href(&format!("/floor/{id}/speakers")),
                page,
                dialogue,
                called,
                from,
                live,
            };
            talking(StatusCode::OK, &framed)
        }
    }
}
