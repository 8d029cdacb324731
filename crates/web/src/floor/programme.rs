//! The issued programme, for everybody who may know of the dialogue: its sittings and items, who is named as far as they
//! agreed, documents, versions and what changed, and a file for calendars.

use super::{paper, said};
use crate::answer::{self, Answer};
use crate::asked::Asked;
use crate::machine::{SittingEvent, own_file_of_sittings};
use crate::page::{Markup, Page};
use crate::problem::Problem;
use crate::public::{Lead, title};
use crate::vienna;
use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use jiff::civil::Date;
use mechanism::floor::programme::Change;
use mechanism::floor::{ItemId, Part, Sitting};
use mechanism::{DialogueId, ItemView, ProgrammeView, Reader, View, WhoSpeaks};
use std::borrow::Cow;

/// How somebody named in the programme is called there.
pub(crate) fn who(page: &Page, one: &WhoSpeaks) -> String {
    match (&one.name, &one.state, &one.body) {
        (None, None, Some(body)) => body.clone(),
        (None, None, None) if one.number == 0 => page.say("programme-a-participant").into_owned(),
        _ => said::who(page, one),
    }
}

/// "Item 3: Inputs and suggestions".
pub(crate) fn item_called(page: &Page, item: &ItemView) -> String {
    said::item(page, item)
}

/// "10:00–10:15", in Vienna; empty where it is not planned.
pub(crate) fn hours(from: Option<jiff::Timestamp>, to: Option<jiff::Timestamp>) -> String {
    let both = from.zip(to);
    both.map_or_else(String::new, |(from, to)| {
        format!("{}–{}", vienna::hour(from), vienna::hour(to))
    })
}

/// As in forms and in keys of words: `programme-part-opens`.
pub(crate) const fn part_code(part: Part) -> &'static str {
    match part {
        Part::Opens => "opens",
        Part::Panellist => "panellist",
        Part::Moderates => "moderates",
    }
}

/// What changed, in a line; the title is empty for an item that nobody can name any more.
pub(crate) fn changed(page: &Page, change: Change, title: &str) -> String {
    let title = match title {
        "" => page.say_with(
            "programme-an-item",
            &[("number", u32::from(change.item().0).into())],
        ),
        title => title.to_owned(),
    };
    page.with(
        &format!("programme-change-{}", change.code()),
        "item",
        title,
    )
}

/// A sitting with what is taken up in it.
pub(super) struct Session {
    date: Date,
    day: Markup,
    pub(super) hours: String,
    pub(super) preparation: bool,
    pub(super) items: Vec<Line>,
}

impl Session {
    /// Its day in words alone.
    pub(super) fn day_said(&self, page: &Page) -> String {
        words::dates::with_weekday(page.lang, self.date)
    }
}

/// An item as it is read.
pub(super) struct Line {
    number: u32,
    pub(super) hours: String,
    pub(super) title: String,
    pub(super) kind: String,
    pub(super) explained: String,
    pub(super) cluster: String,
    pub(super) people: Vec<Named>,
    pub(super) documents: Vec<(String, String)>,
}

/// Somebody named for an item.
pub(super) struct Named {
    pub(super) name: String,
    pub(super) body: String,
    pub(super) part: String,
}

/// A version, and what changed in it.
pub(crate) struct Issued {
    pub(crate) said: String,
    pub(crate) changes: Vec<String>,
}

#[derive(Template)]
#[template(path = "floor/programme.html")]
struct Shown {
    page: Page,
    dialogue: String,
    back: String,
    calendar: String,
    /// Its files: address, and what to call it.
    files: Vec<(String, Cow<'static, str>)>,
    version: String,
    adopted: Option<Lead>,
    sessions: Vec<Session>,
    versions: Vec<Issued>,
}

/// The addresses of the programmes this reader can read.
pub(super) fn addresses(view: &View) -> Vec<String> {
    let all = view.dialogues();
    let with = all
        .iter()
        .map(|of| &of.facts.id)
        .filter(|id| view.programme(id).is_some());
    with.flat_map(|id| {
        let pages = ["programme", "programme/calendar.ics"].into_iter();
        let all = pages.chain(paper::FILES);
        all.map(move |file| format!("/floor/{id}/{file}"))
    })
    .collect()
}

pub(super) fn found(view: &View, dialogue: &str) -> Result<(DialogueId, ProgrammeView), Problem> {
    let id: DialogueId = dialogue.parse().map_err(|_| Problem::NotFound)?;
    let programme = view.programme(&id).ok_or(Problem::NotFound)?;
    Ok((id, programme))
}

/// `GET /floor/{dialogue}/programme`.
pub(super) async fn show(Path(dialogue): Path<String>, Asked { view, page, .. }: Asked) -> Answer {
    let (id, programme) = found(&view, &dialogue)?;
    let of = view.dialogue(&id).ok_or(Problem::NotFound)?;
    let shown = Shown {
        dialogue: title::short(&page, of.facts),
        back: page.href(&format!("/dialogues/{id}")),
        calendar: page.href(&format!("/floor/{id}/programme/calendar.ics")),
        files: paper::FILES
            .into_iter()
            .filter(|file| !file.ends_with(".html"))
            .map(|file| {
                let (_, ending) = file.split_once('.').unwrap_or_default();
                let said = page.say(&format!("programme-as-{ending}"));
                (page.href(&format!("/floor/{id}/{file}")), said)
            })
            .collect(),
        version: version(&page, programme.number, programme.issued),
        adopted: Lead::of(&page, &view, &id),
        sessions: sessions(&page, &programme),
        versions: versions(&page, &view, &id, titled(&page, &programme)),
        page,
    };
    // Who takes part reads names that the public does not.
    match view.reader() {
        Reader::Public => answer::page(&shown),
        _ => answer::fresh(StatusCode::OK, &shown),
    }
}

/// "Version 2, issued on …".
pub(crate) fn version(page: &Page, number: u16, issued: Option<jiff::Timestamp>) -> String {
    let issued = issued.map(|at| page.moment(at)).unwrap_or_default();
    page.say_with(
        "programme-version",
        &[
            ("number", u32::from(number).into()),
            ("moment", issued.into()),
        ],
    )
}

pub(super) fn sessions(page: &Page, programme: &ProgrammeView) -> Vec<Session> {
    let sittings = programme.sittings.iter().zip(0_u8..);
    sittings
        .map(|(sitting, n)| Session {
            date: day(sitting),
            day: page.weekday_time(&day(sitting)),
            hours: hours(Some(sitting.from), Some(sitting.to)),
            preparation: sitting.preparation,
            items: programme
                .items
                .iter()
                .filter(|item| item.sitting == n)
                .map(|item| line(page, programme, item))
                .collect(),
        })
        .collect()
}

fn day(sitting: &Sitting) -> Date {
    mechanism::day_in_vienna(sitting.from)
}

fn line(page: &Page, programme: &ProgrammeView, item: &ItemView) -> Line {
    let language = page.lang.code();
    let explained = item.explained.get(language);
    let explained = explained.or_else(|| item.explained.get("en"));
    let documents = programme.documents.iter();
    let title = said::title_of(page, item);
    let kind = page.say(&format!("item-{}", item.kind.code()));
    Line {
        number: item.place,
        hours: hours(item.from, item.to),
        // What is called by what it is says it once.
        kind: match kind == title {
            true => String::new(),
            false => kind.into_owned(),
        },
        title,
        explained: explained.cloned().unwrap_or_default(),
        cluster: item.cluster.map_or_else(String::new, |number| {
            page.say_with(
                "programme-on-cluster",
                &[("number", u32::from(number).into())],
            )
        }),
        people: item.panel.iter().map(|one| named(page, one)).collect(),
        documents: documents
            .filter(|(of, ..)| ItemId(*of) == item.id)
            .map(|(_, title, address)| (title.clone(), address.clone()))
            .collect(),
    }
}

fn named(page: &Page, (one, part, _): &(WhoSpeaks, Part, u16)) -> Named {
    let name = who(page, one);
    let body = said::body(one);
    Named {
        body: match body == name {
            true => String::new(),
            false => body.to_owned(),
        },
        name,
        part: page
            .say(&format!("programme-part-{}", part_code(*part)))
            .into_owned(),
    }
}

/// How the items of a programme are called; what is no longer in it has no name.
pub(super) fn titled<'p>(
    page: &'p Page,
    programme: &'p ProgrammeView,
) -> impl Fn(ItemId) -> String + 'p {
    |item| {
        let found = programme.items.iter().find(|one| one.id == item);
        found.map_or_else(String::new, |one| said::title_of(page, one))
    }
}

/// The versions that were issued, the newest first, and what changed in each.
pub(crate) fn versions(
    page: &Page,
    view: &View,
    id: &DialogueId,
    title: impl Fn(ItemId) -> String,
) -> Vec<Issued> {
    view.programme_versions(id)
        .into_iter()
        .map(|(number, issued, changes)| Issued {
            said: version(page, number, Some(issued)),
            changes: changes
                .into_iter()
                .map(|change| changed(page, change, &title(change.item())))
                .collect(),
        })
        .collect()
}

/// `GET /floor/{dialogue}/programme/calendar.ics`: each sitting with its agenda. It names nobody: calendars are shared.
pub(super) async fn calendar(
    Path(dialogue): Path<String>,
    Asked {
        site, view, page, ..
    }: Asked,
) -> Answer {
    let (id, programme) = found(&view, &dialogue)?;
    let of = view.dialogue(&id).ok_or(Problem::NotFound)?;
    let name = page.with(
        "feed-dialogue-name",
        "topics",
        title::topics(&page, of.facts),
    );
    let sittings = programme.sittings.iter().zip(0_u8..);
    let events = sittings.map(|(sitting, n)| {
        let items = programme.items.iter().filter(|item| item.sitting == n);
        let agenda: Vec<String> = items
            .map(|item| {
                let hours = hours(item.from, item.to);
                format!("{hours} {}", said::title_of(&page, item))
            })
            .collect();
        SittingEvent {
            name: format!("{id}-sitting-{}", n + 1),
            from: sitting.from,
            to: sitting.to,
            summary: match sitting.preparation {
                true => format!("{name} ({})", page.say("programme-preparation")),
                false => name.clone(),
            },
            description: agenda.join("\n"),
        }
    });
    let address = page.absolute(&format!("/floor/{id}/programme"));
    let events: Vec<SittingEvent> = events.collect();
    Ok(own_file_of_sittings(
        &page,
        &events,
        programme.number,
        site.record.head().entered,
        &address,
        &format!("{id}-programme.ics"),
    ))
}
