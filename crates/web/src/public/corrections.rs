//! What was entered wrongly and mended: what changed, when, why.

use super::title;
use crate::answer::{self, Answer};
use crate::asked::Asked;
use crate::page::{Markup, Page};
use askama::Template;
use mechanism::Text;

struct Mended {
    on: Markup,
    name: String,
    href: String,
    changed: String,
    /// Both days, where the date was mended.
    days: Option<(String, String)>,
    reason: Option<Markup>,
    withheld: bool,
}

#[derive(Template)]
#[template(path = "public/corrections.html")]
struct Corrections {
    page: Page,
    mended: Vec<Mended>,
}

pub(super) async fn show(asked: Asked) -> Answer {
    let Asked { view, page, .. } = asked;
    let mended = view
        .corrections()
        .map(|correction| {
            let (before, after) = (&correction.before, &correction.after);
            let changed: Vec<String> = correction
                .changed()
                .into_iter()
                .map(|key| page.say(key).into_owned())
                .collect();
            let reason = view.reason(correction);
            Mended {
                on: page.time(&correction.on),
                name: title::short(&page, after),
                href: page.href(&format!("/dialogues/{}", after.id)),
                changed: page.list(&changed),
                days: (before.date != after.date)
                    .then(|| (page.day(&before.date), page.day(&after.date))),
                withheld: reason == Text::Withheld,
                reason: match reason {
                    Text::Here(text) => Some(page.original(&text, "en")),
                    _ => None,
                },
            }
        })
        .collect();
    answer::page(&Corrections { mended, page })
}
