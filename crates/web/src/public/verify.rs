//! How anybody can check that acts were not changed afterwards, and what such a check cannot show.

use crate::answer::{self, Answer};
use crate::asked::Asked;
use crate::page::Page;
use askama::Template;

#[derive(Template)]
#[template(path = "public/verify.html")]
struct Verify {
    page: Page,
    number: String,
    hash: String,
    /// To the second, as machines read it and as people do; both by the world's clock, which a verifier compares.
    entered: String,
    entered_shown: String,
}

pub(super) async fn show(asked: Asked) -> Answer {
    let Asked { site, page, .. } = asked;
    let head = site.record.head();
    let template = Verify {
        number: head.number.to_string(),
        hash: head.hash.to_string(),
        entered: head.entered.strftime("%Y-%m-%dT%H:%M:%SZ").to_string(),
        entered_shown: head.entered.strftime("%Y-%m-%d %H:%M:%S UTC").to_string(),
        page,
    };
    answer::page(&template)
}
