//! The register of sources: where facts come from, and what weight each source has.

use crate::answer::{self, Answer};
use crate::asked::Asked;
use crate::page::{Markup, Page};
use askama::Template;
use mechanism::calendar::Rank;

struct Registered {
    id: String,
    title: Markup,
    publisher: String,
    published: Option<Markup>,
    address: Option<String>,
}

struct Weight {
    name: String,
    note: String,
    sources: Vec<Registered>,
}

#[derive(Template)]
#[template(path = "public/sources.html")]
struct Sources {
    page: Page,
    weights: Vec<Weight>,
}

pub(super) async fn show(asked: Asked) -> Answer {
    let Asked { view, page, .. } = asked;
    let all = view.sources();
    let of = |rank: Rank, key: &str, note: &str| Weight {
        name: page.say(key).into_owned(),
        note: page.say(note).into_owned(),
        sources: all
            .iter()
            .filter(|source| source.rank == rank)
            .map(|source| Registered {
                id: source.id.to_string(),
                title: page.original(&source.title, &source.language),
                publisher: source.publisher.clone(),
                published: source.published.map(|day| page.time(&day)),
                address: source.address.clone().filter(|address| {
                    address.starts_with("https://") || address.starts_with("http://")
                }),
            })
            .collect(),
    };
    let weights = vec![
        of(Rank::Paper, "rank-paper", "rank-paper-note"),
        of(
            Rank::Secretariat,
            "rank-secretariat",
            "rank-secretariat-note",
        ),
        of(Rank::Other, "rank-other", "rank-other-note"),
    ];
    let weights = weights
        .into_iter()
        .filter(|weight| !weight.sources.is_empty())
        .collect();
    answer::page(&Sources { weights, page })
}
