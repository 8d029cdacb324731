//! What this site says of itself: about, press and contact, accessibility, privacy. Words and configuration only.

use crate::answer::{self, Answer};
use crate::asked::Asked;
use crate::page::Page;
use crate::secretariat::retention;
use askama::Template;
use axum::http::StatusCode;

#[derive(Template)]
#[template(path = "public/about.html")]
struct About {
    page: Page,
    demonstration: bool,
}

pub(super) async fn about(asked: Asked) -> Answer {
    answer::page(&About {
        demonstration: asked.view.is_demonstration(),
        page: asked.page,
    })
}

#[derive(Template)]
#[template(path = "public/press.html")]
struct Press {
    page: Page,
}

pub(super) async fn press(asked: Asked) -> Answer {
    answer::page(&Press { page: asked.page })
}

#[derive(Template)]
#[template(path = "public/accessibility.html")]
struct Accessibility {
    page: Page,
}

pub(super) async fn accessibility(asked: Asked) -> Answer {
    answer::page(&Accessibility { page: asked.page })
}

#[derive(Template)]
#[template(path = "public/privacy.html")]
struct Privacy {
    page: Page,
    /// Whether somebody was forgotten a moment ago.
    forgotten: bool,
    /// How long things are kept, as it is in force.
    times: Vec<retention::Time>,
    otherwise: Vec<String>,
    since: String,
}

pub(super) async fn privacy(asked: Asked) -> Answer {
    let forgotten = asked.query.get("forgotten").is_some();
    let (page, view) = (asked.page, asked.view);
    let since = view.schedule_since();
    let template = Privacy {
        times: retention::times(&page, &view.schedule(), None),
        otherwise: retention::otherwise(&page),
        since: since.map_or_else(String::new, |at| {
            page.with(
                "privacy-kept-since",
                "day",
                page.day(&mechanism::day_in_vienna(at)),
            )
        }),
        page,
        forgotten,
    };
    match forgotten {
        true => answer::fresh(StatusCode::OK, &template),
        false => answer::page(&template),
    }
}
