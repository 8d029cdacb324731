//! The page that explains the API to people.

use crate::answer::{self, Answer};
use crate::asked::Asked;
use crate::page::Page;
use askama::Template;
use mechanism::View;

#[derive(Template)]
#[template(path = "public/api.html")]
struct ApiPage {
    page: Page,
    base: String,
    lists: Vec<List>,
    example: Option<String>,
}

struct List {
    address: String,
    href: String,
    what: String,
}

/// Shows the page.
pub(super) async fn show(asked: Asked) -> Answer {
    let Asked {
        site, view, page, ..
    } = asked;
    const LISTS: [(&str, &str); 15] = [
        ("dialogues", "api-what-dialogues"),
        ("papers", "api-what-papers"),
        ("groups", "api-what-groups"),
        ("meetings", "api-what-meetings"),
        ("officers", "api-what-officers"),
        ("conferences", "api-what-conferences"),
        ("sources", "api-what-sources"),
        ("figures", "api-what-figures"),
        ("corrections", "api-what-corrections"),
        ("search?q=firearms", "api-what-search"),
        ("comments", "api-what-comments"),
        ("contributions", "api-what-contributions"),
        ("suggestions", "api-what-suggestions"),
        ("head", "api-what-head"),
        ("openapi.json", "api-what-openapi"),
    ];
    let lists = LISTS.map(|(name, what)| List {
        address: format!("/api/v1/{name}"),
        href: format!("/api/v1/{name}"),
        what: page.say(what).into_owned(),
    });
    let template = ApiPage {
        base: site.installation.absolute("/api/v1"),
        lists: lists.into(),
        example: newest(&view),
        page,
    };
    answer::page(&template)
}

/// The newest dialogue's address in the API, for an example that works.
fn newest(view: &View) -> Option<String> {
    let dialogues = view.dialogues();
    dialogues
        .last()
        .map(|dialogue| format!("/api/v1/dialogues/{}", dialogue.facts.id))
}
