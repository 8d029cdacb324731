//! What was published, for whoever looks for it: by kind, topic, region, dialogue and words.

use super::{LIST, path, said};
use crate::answer::{self, Answer};
use crate::asked::Asked;
use crate::fields::Choice;
use crate::page::Page;
use crate::public::title;
use crate::query::Query;
use askama::Template;
use mechanism::calendar::WorkingGroup;
use mechanism::contributions::ContributionKind;
use mechanism::people::RegionalGroup;
use mechanism::{ContributionFilter, ContributionView, DialogueId, View};
use std::collections::BTreeSet;

/// How many stand on one page.
const SIZE: usize = 25;
/// The most characters that are looked for.
const LONGEST: usize = 200;
/// The names a query may say here, the page apart.
const NAMES: [&str; 5] = ["kind", "topic", "region", "dialogue", "q"];

/// One of the lists to choose from.
struct Pick {
    name: &'static str,
    label: String,
    choices: Vec<Choice>,
}

/// A contribution in the list.
struct Line {
    href: String,
    title: String,
    /// The code of the language its title is in; empty: none of the six.
    code: &'static str,
    kind: String,
    by: String,
    about: String,
    published: String,
}

struct Leaf {
    href: String,
    name: String,
    current: bool,
}

#[derive(Template)]
#[template(path = "contributions/list.html")]
struct List {
    page: Page,
    /// Where one hands something in: through the door, for whoever has not signed in.
    hand_in: String,
    asked: String,
    picks: Vec<Pick>,
    shown: String,
    filtered: bool,
    lines: Vec<Line>,
    leaves: Vec<Leaf>,
    previous: String,
    next: String,
}

/// `GET /contributions`.
pub(super) async fn show(asked: Asked) -> Answer {
    let Asked {
        view, page, query, ..
    } = asked;
    let filter = filter(&query);
    let all = view.contributions(&filter);
    let pages = all.len().div_ceil(SIZE).max(1);
    let wanted = query.get("page").and_then(|page| page.parse().ok());
    let current: usize = wanted.unwrap_or(1).clamp(1, pages);
    let here = query.only(&NAMES);
    let at = |number: usize| {
        let number = (number > 1).then(|| number.to_string());
        let query = here.with("page", number.as_deref());
        page.href(&format!("{LIST}{}", query.written()))
    };
    let other = |number: usize, there: bool| match there {
        true => at(number),
        false => String::new(),
    };
    let list = List {
        asked: filter.words.clone(),
        picks: picks(&page, &view, &query),
        shown: page.count("contributions-shown", all.len()),
        filtered: NAMES.iter().any(|name| query.get(name).is_some()),
        lines: all
            .iter()
            .skip((current - 1) * SIZE)
            .take(SIZE)
            .map(|one| line(&page, one))
            .collect(),
        leaves: (1..=pages)
            .map(|number| Leaf {
                href: at(number),
                name: page.number(u32::try_from(number).unwrap_or(u32::MAX)),
                current: number == current,
            })
            .collect(),
        previous: other(current.saturating_sub(1), current > 1),
        next: other(current + 1, current < pages),
        hand_in: page.href(match view.me().is_some() {
            true => "/my/contributions/new",
            false => "/sign-in?to=/my/contributions/new",
        }),
        page: page.clone(),
    };
    answer::page(&list)
}

/// What is looked for; a name that stands for nothing leaves all.
fn filter(query: &Query) -> ContributionFilter {
    let of = |name| query.get(name).unwrap_or_default();
    ContributionFilter {
        kind: ContributionKind::from_code(of("kind")),
        topic: WorkingGroup::from_code(of("topic")),
        region: RegionalGroup::from_code(of("region")),
        dialogue: DialogueId::new(of("dialogue")).ok(),
        words: of("q").chars().take(LONGEST).collect(),
    }
}

fn picks(page: &Page, view: &View, query: &Query) -> Vec<Pick> {
    let of = |name| query.get(name).unwrap_or_default();
    let pick = |name, key: &str, choices| Pick {
        name,
        label: page.say(key).into_owned(),
        choices,
    };
    vec![
        pick("kind", "filter-kind", said::kinds(page, of("kind"))),
        pick(
            "topic",
            "filter-topic",
            said::topic_choices(page, |code| code == of("topic")),
        ),
        pick(
            "region",
            "contribution-region",
            said::regions(page, of("region")),
        ),
        pick(
            "dialogue",
            "contribution-dialogue",
            dialogues(page, view, of("dialogue")),
        ),
    ]
}

/// The dialogues to which something belongs.
fn dialogues(page: &Page, view: &View, taken: &str) -> Vec<Choice> {
    let all = view.contributions(&ContributionFilter::default());
    let named: BTreeSet<DialogueId> = all.into_iter().filter_map(|one| one.dialogue).collect();
    let mut named: Vec<_> = named.iter().filter_map(|id| view.dialogue(id)).collect();
    named.sort_by_key(|of| std::cmp::Reverse(of.facts.date));
    named
        .into_iter()
        .map(|of| {
            let id = of.facts.id.as_str();
            Choice::of(id, title::short(page, of.facts), id == taken)
        })
        .collect()
}

fn line(page: &Page, one: &ContributionView) -> Line {
    let published = one.published.unwrap_or(one.since);
    let day = page.day(&mechanism::day_in_vienna(published));
    let parts = [
        said::topics(page, &one.topics),
        said::region(page, one.region),
    ];
    Line {
        href: page.href(&path(one.reference)),
        title: said::title(one),
        code: said::code(one),
        kind: said::kind(page, one.kind),
        by: said::byline(page, one),
        about: parts.join(" · "),
        published: page.with("contribution-published-on", "day", day),
    }
}
