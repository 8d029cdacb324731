//! The programme as it is drafted: sittings with their items and computed times, what would change if it were issued, the
//! versions that were, and the ways to everything that prepares the day.

use super::draft::Draft;
use super::panel::named;
use super::sittings::called;
use super::{base, chairs, copy, enter, meeting};
use crate::acting::{Acting, NotEntered};
use crate::answer::{Answer, fresh, see_other};
use crate::filled::Filled;
use crate::floor::{Issued, changed, hours, part_code, versions};
use crate::page::Page;
use crate::problem::Problem;
use crate::public::title;
use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use mechanism::floor::programme::changes;
use mechanism::floor::{FloorWish, Item, ItemId, Programme, Speaker, replay};
use mechanism::{Deed, DialogueId, ProgrammeView, View};
use std::collections::BTreeMap;

/// A sitting of the draft.
struct Session {
    called: String,
    /// The address at which an item is added to it.
    add: String,
    items: Vec<Line>,
}

/// An item of the draft.
struct Line {
    id: u16,
    number: usize,
    base: String,
    hours: String,
    title: String,
    explained: String,
    facts: String,
    people: Vec<String>,
    documents: Vec<(String, String)>,
}

#[derive(Template)]
#[template(path = "secretariat/programme.html")]
struct Overview {
    page: Page,
    dialogue: String,
    back: String,
    base: String,
    published: String,
    done: String,
    refused: String,
    /// "Draft of version 2"; empty: everything is issued.
    drafted: String,
    sessions: Vec<Session>,
    changes: Vec<String>,
    versions: Vec<Issued>,
    speakers: Vec<(String, String)>,
    /// The dialogues whose programme this one can begin with.
    formers: Vec<(String, String)>,
    /// Where it is said who presides; empty: there is one Chair.
    chairs: String,
    /// The mark of the draft that is shown, for whoever issues it.
    seen: String,
    public: bool,
    command: String,
}

pub(super) async fn show(Path(dialogue): Path<String>, acting: Acting) -> Answer {
    let id = meeting(&acting, &dialogue, Deed::KeepProgramme)?;
    page(&acting, &id, String::new())
}

fn page(acting: &Acting, id: &DialogueId, refused: String) -> Answer {
    let (page, view) = (&acting.page, &acting.view);
    let of = view.dialogue(id).ok_or(Problem::NotFound)?;
    let done = match acting.query.get("done") {
        Some(
            done @ ("saved" | "issued" | "list" | "named" | "afterwards" | "public" | "closed"
            | "chairs"),
        ) => page.say(&format!("programme-done-{done}")).into_owned(),
        _ => String::new(),
    };
    let status = match refused.is_empty() {
        true => StatusCode::OK,
        false => StatusCode::CONFLICT,
    };
    let stands = view.programme_draft(id);
    let drafted = stands.as_ref().filter(|stands| stands.drafted);
    let drafted = drafted.map_or_else(String::new, |stands| {
        page.say_with(
            "programme-draft-of",
            &[("number", u32::from(stands.number).into())],
        )
    });
    let issued = view.programme(id);
    let draft = Draft::of(view, id);
    let known = draft.as_ref();
    let overview = Overview {
        dialogue: title::short(page, of.facts),
        back: page.href(&format!("/office/dialogues/{id}")),
        base: page.href(&base(id)),
        published: match issued {
            Some(_) => page.href(&format!("/floor/{id}/programme")),
            None => String::new(),
        },
        sessions: known.map_or_else(Vec::new, |draft| sessions(acting, id, draft)),
        changes: match (&issued, known, drafted.is_empty()) {
            (Some(issued), Some(draft), false) => coming(page, view, id, issued, draft),
            _ => Vec::new(),
        },
        versions: versions(page, view, id, |item| {
            known.map_or_else(String::new, |draft| title_of(page, draft, item))
        }),
        speakers: speakers(acting, id),
        formers: copy::formers(acting, id),
        chairs: match view.programme(id).is_some() {
            true => page.href(&chairs::address(id)),
            false => String::new(),
        },
        seen: stands
            .as_ref()
            .map_or_else(String::new, |stands| stands.stands.to_string()),
        public: is_public(view, id),
        command: page.command(),
        drafted,
        done,
        refused,
        page: page.clone(),
    };
    fresh(status, &overview)
}

fn is_public(view: &View, id: &DialogueId) -> bool {
    let floor = view.floor(id, mechanism::floor::Screen::Chair);
    floor.is_some_and(|floor| floor.public)
}

fn sessions(acting: &Acting, id: &DialogueId, draft: &Draft) -> Vec<Session> {
    let page = &acting.page;
    let names: BTreeMap<Speaker, String> = acting
        .view
        .speakers_for_office(id)
        .into_iter()
        .map(|one| (one.speaker.clone(), named(page, &one)))
        .collect();
    let items: Vec<(usize, &Item)> = (1..).zip(&draft.programme.items).collect();
    let sittings = draft.programme.sittings.iter().zip(0_u8..);
    sittings
        .map(|(sitting, n)| Session {
            called: called(page, sitting),
            add: page.href(&format!("{}/items/new?sitting={n}", base(id))),
            items: items
                .iter()
                .filter(|(_, item)| item.sitting == n)
                .map(|(number, item)| line(page, id, draft, &names, *number, item))
                .collect(),
        })
        .collect()
}

fn title_of(page: &Page, draft: &Draft, id: ItemId) -> String {
    match draft.title(page.lang.code(), id) {
        "" => draft.title("en", id).to_owned(),
        title => title.to_owned(),
    }
}

fn line(
    page: &Page,
    id: &DialogueId,
    draft: &Draft,
    names: &BTreeMap<Speaker, String>,
    number: usize,
    item: &Item,
) -> Line {
    let planned = draft.programme.planned(item.id).unzip();
    let minutes = page.count("programme-n-minutes", item.minutes.into());
    let kind = page.say(&format!("item-{}", item.kind.code()));
    let mut facts = vec![kind.into_owned(), minutes];
    facts.extend(item.cluster.map(|number| {
        let number = u32::from(number);
        page.say_with("programme-on-cluster", &[("number", number.into())])
    }));
    let people = item.panel.iter().map(|one| {
        let name = names.get(&one.speaker).cloned();
        let part = page.say(&format!("programme-part-{}", part_code(one.part)));
        let minutes = page.count("programme-n-minutes", one.minutes.into());
        // Whoever lost their seat is named by nobody any more; issuing is refused until they are taken out.
        let name = name.unwrap_or_else(|| page.say("programme-no-seat").into_owned());
        format!("{name} · {part} · {minutes}")
    });
    let explained = match draft.explained(page.lang.code(), item.id) {
        "" => draft.explained("en", item.id),
        explained => explained,
    };
    Line {
        id: item.id.0,
        number,
        base: page.href(&format!("{}/items/{}", base(id), item.id.0)),
        hours: hours(planned.0, planned.1),
        title: title_of(page, draft, item.id),
        explained: explained.to_owned(),
        facts: facts.join(" · "),
        people: people.collect(),
        documents: draft.documents(item.id),
    }
}

/// The programme that is in force, as commands take it.
fn in_force(view: &View, id: &DialogueId) -> Option<Programme> {
    let events = view.floor_events(id)?;
    let floor = replay(&events, jiff::Timestamp::MAX).ok()?;
    floor
        .programme(false)
        .map(|version| version.programme.clone())
}

/// What the draft changes in what was issued, words and documents among it.
fn coming(
    page: &Page,
    view: &View,
    id: &DialogueId,
    issued: &ProgrammeView,
    draft: &Draft,
) -> Vec<String> {
    let before = in_force(view, id).unwrap_or_default();
    let gone = |item: ItemId| {
        let found = issued.items.iter().find(|one| one.id == item);
        found
            .map_or("", |one| one.title(page.lang.code()))
            .to_owned()
    };
    let title = |item: ItemId| match draft.programme.item(item) {
        Some(_) => title_of(page, draft, item),
        None => gone(item),
    };
    let acts = changes(&before, &draft.programme).into_iter();
    let mut all: Vec<String> = acts
        .map(|change| changed(page, change, &title(change.item())))
        .collect();
    let reworded = issued.items.iter().filter(|one| {
        let same = |texts: &BTreeMap<String, String>, now: &dyn Fn(&str) -> String| {
            mechanism::participation::form::LANGUAGES
                .iter()
                .all(|code| texts.get(*code).map_or("", String::as_str) == now(code))
        };
        let documents = issued.documents.iter();
        let documents = documents
            .filter(|(item, ..)| *item == one.id.0)
            .map(|(_, title, address)| (title.clone(), address.clone()));
        let stays = draft.programme.item(one.id).is_some();
        stays
            && !(same(&one.titles, &|code| draft.title(code, one.id).to_owned())
                && same(&one.explained, &|code| {
                    draft.explained(code, one.id).to_owned()
                })
                && documents.eq(draft.documents(one.id)))
    });
    all.extend(reworded.map(|one| page.with("programme-change-words", "item", title(one.id))));
    if before.sittings != draft.programme.sittings {
        all.push(page.say("programme-change-sittings").into_owned());
    }
    all
}

fn speakers(acting: &Acting, id: &DialogueId) -> Vec<(String, String)> {
    let page = &acting.page;
    let mut all: Vec<(String, String)> = acting
        .view
        .speakers_for_office(id)
        .iter()
        .map(|one| {
            let path = format!("{}/speakers/{}", base(id), one.speaker);
            (page.href(&path), named(page, one))
        })
        .collect();
    all.sort_by(|one, other| one.1.cmp(&other.1));
    all
}

/// `POST …/issue`: the draft as the next version.
pub(super) async fn issue(Path(dialogue): Path<String>, acting: Acting, form: Filled) -> Answer {
    let id = meeting(&acting, &dialogue, Deed::KeepProgramme)?;
    // What was changed after it was looked at is looked at again.
    let stands = acting.view.programme_draft(&id);
    let drafted = stands.filter(|stands| stands.drafted);
    if drafted.is_some_and(|draft| draft.stands.to_string() != form.get("seen")) {
        let said = acting.page.say("programme-seen-other").into_owned();
        return page(&acting, &id, said);
    }
    led(&acting, &id, &form, FloorWish::IssueProgramme, "issued").await
}

/// `POST …/public`: whether everybody may follow the meeting.
pub(super) async fn declare(Path(dialogue): Path<String>, acting: Acting, form: Filled) -> Answer {
    let id = meeting(&acting, &dialogue, Deed::KeepProgramme)?;
    let public = form.get("public") == "yes";
    let done = if public { "public" } else { "closed" };
    led(&acting, &id, &form, FloorWish::DeclarePublic(public), done).await
}

async fn led(
    acting: &Acting,
    id: &DialogueId,
    form: &Filled,
    wish: FloorWish,
    done: &str,
) -> Answer {
    match enter(acting, id, form, wish).await {
        Ok(()) => Ok(see_other(
            &acting.page.href(&format!("{}?done={done}", base(id))),
        )),
        Err(NotEntered::Refused(refusal)) => page(acting, id, acting.page.refusal(&refusal)),
        Err(not) => Err(not.into()),
    }
}
