//! The proposal with which a draft would begin.

use super::proposed::Gathered;
use super::to_begin;
use crate::acting::Acting;
use crate::answer::{Answer, fresh};
use crate::fields::Choice;
use crate::floor::item_called;
use crate::page::Page;
use crate::problem::Problem;
use crate::public::title;
use crate::summary::evidence::written_as;
use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use mechanism::MaterialView;
use mechanism::summary::Evidence;
use papers::draft::themes::Group;
use words::Lang;

/// The most members of a group that are shown at first.
const SHOWN: usize = 40;

/// A group on the form.
struct Proposed {
    item: String,
    item_name: String,
    name: String,
    members: String,
    count: String,
    texts: Vec<String>,
    /// The groups before it, to which it can be joined.
    into: Vec<Choice>,
}

#[derive(Template)]
#[template(path = "summary/beginning.html")]
struct Beginning {
    page: Page,
    dialogue: String,
    back: String,
    path: String,
    language: String,
    languages: Vec<Choice>,
    groups: Vec<Proposed>,
    material: String,
    begun_before: bool,
    /// Where it is declared what the text is measured by: best before anybody writes.
    measures: String,
}

/// `GET /summaries/{dialogue}/beginning?language=fr`.
pub(crate) async fn show(Path(dialogue): Path<String>, acting: Acting) -> Answer {
    let Acting {
        page, view, query, ..
    } = acting;
    let id = to_begin(&view, &dialogue)?;
    let of = view.dialogue(&id).ok_or(Problem::NotFound)?;
    let lang = query.get("language").and_then(Lang::from_code);
    let lang = lang.unwrap_or(Lang::En);
    let gathered = Gathered::of(&view, &id)?;
    let groups = gathered.grouped(lang);
    let names: Vec<String> = groups.iter().map(|group| name(&page, group)).collect();
    let proposed = groups.iter().enumerate();
    let proposed = proposed.map(|(at, group)| {
        let item = gathered.items.iter().find(|one| Some(one.id) == group.item);
        let members = group.members.iter().map(written_as);
        let members: Vec<String> = members.collect();
        let apart = Choice::of("", page.say("drafting-group-apart"), true);
        let others = names.iter().take(at).enumerate();
        let others = others.map(|(other, name)| Choice::of(other.to_string(), name, false));
        Proposed {
            item: group
                .item
                .map(|item| item.0.to_string())
                .unwrap_or_default(),
            item_name: item
                .map(|item| item_called(&page, item))
                .unwrap_or_default(),
            name: names.get(at).cloned().unwrap_or_default(),
            count: page.count("drafting-group-members", members.len()),
            members: members.join(" "),
            texts: texts(&gathered.material, group),
            into: std::iter::once(apart).chain(others).collect(),
        }
    });
    let proposed = proposed.collect();
    let languages = Lang::ALL.into_iter().map(|one| {
        let name = page.language_name(one.code()).into_owned();
        Choice::of(one.code(), name, one == lang)
    });
    let template = Beginning {
        dialogue: title::short(&page, of.facts),
        back: page.href("/summaries"),
        path: page.href(&format!("{}/beginning", super::super::path(&id))),
        language: lang.code().to_owned(),
        languages: languages.collect(),
        material: page.count("drafting-material-found", gathered.material.len()),
        groups: proposed,
        begun_before: !view.editions(&id).is_empty(),
        measures: page.href(&crate::summary::measures::path(&id)),
        page,
    };
    fresh(StatusCode::OK, &template)
}

/// What a group would be called: its theme, or the words its members share.
fn name(page: &Page, group: &Group<Evidence>) -> String {
    match (&group.theme, group.terms.is_empty()) {
        (Some(theme), _) => theme.clone(),
        (None, false) => page.list(&group.terms),
        (None, true) => String::new(),
    }
}

fn texts(material: &[MaterialView], group: &Group<Evidence>) -> Vec<String> {
    let members = group.members.iter().take(SHOWN);
    let texts = members.filter_map(|id| material.iter().find(|one| one.of == *id));
    texts.map(|one| one.text.clone()).collect()
}
