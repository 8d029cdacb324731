//! A statement as somebody may read it, all those of a meeting, and the file one came as.

use super::super::said;
use super::{language, length, may_open, measured, meeting, over};
use crate::answer::{self, Answer, fresh};
use crate::asked::Asked;
use crate::download;
use crate::fields::Choice;
use crate::page::Page;
use crate::problem::Problem;
use crate::public::title;
use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use mechanism::floor::{Posting, Screen};
use mechanism::{DialogueId, Reader, StatementId, StatementView, View};

/// One line of the list.
struct Line {
    href: String,
    who: String,
    body: String,
    length: String,
    over: String,
    told: String,
}

/// The statements on one item.
struct OnItem {
    title: String,
    lines: Vec<Line>,
}

#[derive(Template)]
#[template(path = "floor/statement/all.html")]
struct All {
    page: Page,
    dialogue: String,
    back: String,
    items: Vec<OnItem>,
    /// Where an officer hands one in for somebody; empty: this reader may not.
    for_somebody: String,
}

#[derive(Template)]
#[template(path = "floor/statement/one.html")]
struct One {
    page: Page,
    dialogue: String,
    all: String,
    /// Where whoever handed it in goes on; empty: not theirs.
    mine: String,
    path: String,
    who: String,
    body: String,
    item: String,
    language: String,
    /// The code of the language, for the text; empty: none of the six.
    code: String,
    length: String,
    measured: String,
    over: bool,
    delivered: bool,
    paragraphs: Vec<String>,
    /// The name of the file; empty: there is none.
    file: String,
    version: String,
    until: String,
    shown_to: String,
    posting: Vec<Choice>,
    /// Whether this reader works with it or handed it in: who else only reads what was posted.
    at_work: bool,
    /// Whether this reader may replace it and take it back.
    theirs: bool,
    /// Whether they may say to whom it is shown.
    own: bool,
    newer: String,
    done: String,
}

/// `GET /floor/{dialogue}/statements`.
pub(super) async fn all(Path(dialogue): Path<String>, Asked { view, page, .. }: Asked) -> Answer {
    let id = meeting(&dialogue)?;
    let of = view.dialogue(&id).ok_or(Problem::NotFound)?;
    if !may_open(&view, &id) {
        return Err(Problem::NotFound);
    }
    let all = All {
        dialogue: title::short(&page, of.facts),
        back: page.href(&back(&view, &id)),
        items: items(&page, &view, &id),
        for_somebody: super::for_somebody(&view, &id)
            .map(|path| page.href(&path))
            .unwrap_or_default(),
        page,
    };
    answered(&view, &all)
}

/// What everybody may read is kept for everybody; all else is for whoever asked.
fn answered(view: &View, template: &impl Template) -> Answer {
    match view.reader() {
        Reader::Public => answer::page(template),
        _ => fresh(StatusCode::OK, template),
    }
}

/// The way back: to the meeting, or to the dialogue for those who have no place at it.
fn back(view: &View, id: &DialogueId) -> String {
    match view.floors().contains(id) {
        true => format!("/floor/{id}"),
        false => format!("/dialogues/{id}"),
    }
}

fn items(page: &Page, view: &View, id: &DialogueId) -> Vec<OnItem> {
    let mut items: Vec<OnItem> = Vec::new();
    let mut last = None;
    for one in view.statements(id) {
        let line = Line {
            href: page.href(&format!("/floor/{id}/statements/{}", one.id)),
            who: said::who(page, &one.who),
            body: said::body(&one.who).to_owned(),
            length: length(page, &one.language, one.words, one.needs),
            over: match one.over {
                true => over(page, one.limit),
                false => String::new(),
            },
            told: page.say(told(&one)).into_owned(),
        };
        if last != Some(one.item) {
            last = Some(one.item);
            let title = item(page, view, id, &one);
            items.push(OnItem {
                title,
                lines: Vec::new(),
            });
        }
        if let Some(on_item) = items.last_mut() {
            on_item.lines.push(line);
        }
    }
    items
}

const fn told(one: &StatementView) -> &'static str {
    match one.delivered {
        true => "statement-delivered",
        false => "statement-embargo",
    }
}

/// The item as this reader's own screen calls it, or as the programme does.
fn item(page: &Page, view: &View, id: &DialogueId, one: &StatementView) -> String {
    let of = |items: &[mechanism::ItemView]| {
        let found = items.iter().find(|item| item.id == one.item);
        found.map(|item| said::item(page, item))
    };
    let on_floor = || view.floor(id, Screen::Participant);
    let programme = view.programme(id).and_then(|issued| of(&issued.items));
    programme
        .or_else(|| on_floor().and_then(|floor| of(&floor.items)))
        .unwrap_or_default()
}

fn found(
    view: &View,
    dialogue: &str,
    statement: &str,
) -> Result<(DialogueId, StatementView), Problem> {
    let id = meeting(dialogue)?;
    let statement: StatementId = statement.parse().map_err(|_| Problem::NotFound)?;
    let one = view.statement(&id, statement).ok_or(Problem::NotFound)?;
    Ok((id, one))
}

/// `GET /floor/{dialogue}/statements/{statement}`.
pub(super) async fn one(
    Path((dialogue, statement)): Path<(String, String)>,
    Asked {
        view, page, query, ..
    }: Asked,
) -> Answer {
    let (id, one) = found(&view, &dialogue, &statement)?;
    let done = match query.get("done") {
        Some(done @ ("handed-in" | "posted")) => {
            page.say(&format!("statement-done-{done}")).into_owned()
        }
        _ => String::new(),
    };
    shown(page, &view, &id, &one, done)
}

fn shown(page: Page, view: &View, id: &DialogueId, one: &StatementView, done: String) -> Answer {
    let of = view.dialogue(id).ok_or(Problem::NotFound)?;
    let places = view.my_places(id);
    let mine = one
        .speaker
        .as_ref()
        .is_some_and(|speaker| places.iter().any(|place| place.speaker == *speaker));
    let theirs = one.speaker.is_some();
    let posting = Posting::ALL.map(|posting| {
        let code = posting.code();
        let label = page.say(&format!("posting-{code}"));
        Choice::of(code, label, posting == one.posting)
    });
    let form = match mine {
        true => format!("/floor/{id}/me/statement?statement={}", one.id),
        false => format!("/office/floor/{id}/statement?statement={}", one.id),
    };
    let text = one.text.as_deref().unwrap_or_default();
    let lines = text.split('\n').map(str::trim);
    let template = One {
        dialogue: title::short(&page, of.facts),
        all: page.href(&format!("/floor/{id}/statements")),
        mine: match mine {
            true => page.href(&format!("/floor/{id}/me")),
            false => String::new(),
        },
        path: page.href(&format!("/floor/{id}/statements/{}", one.id)),
        who: said::who(&page, &one.who),
        body: said::body(&one.who).to_owned(),
        item: item(&page, view, id, one),
        language: language(&page, &one.language).into_owned(),
        code: words::Lang::from_code(&one.language)
            .map(|lang| lang.code().to_owned())
            .unwrap_or_default(),
        length: page.count("statement-length", one.words as usize),
        measured: measured(&page, one),
        over: one.over,
        delivered: one.delivered,
        paragraphs: lines
            .filter(|line| !line.is_empty())
            .map(str::to_owned)
            .collect(),
        file: one
            .file
            .as_ref()
            .map(|file| file.name.clone())
            .unwrap_or_default(),
        version: page.say_with(
            "statement-version",
            &[
                ("number", u32::from(one.version).into()),
                ("moment", page.moment(one.handed_in).into()),
            ],
        ),
        until: one
            .until
            .map(|day| page.with("statement-until", "day", page.day(&day)))
            .unwrap_or_default(),
        shown_to: page.with(
            "statement-shown-to",
            "whom",
            page.say(&format!("posting-{}", one.posting.code())),
        ),
        posting: posting.into(),
        at_work: theirs || view.reads_statements(id),
        theirs,
        own: one.own,
        newer: page.href(&form),
        done,
        page,
    };
    answered(view, &template)
}

/// `GET /floor/{dialogue}/statements/{statement}/file`. Whoever reads what was posted gets it under a name that says nothing
/// of who wrote it.
pub(super) async fn file(
    Path((dialogue, statement)): Path<(String, String)>,
    Asked { site, view, .. }: Asked,
) -> Answer {
    let (id, one) = found(&view, &dialogue, &statement)?;
    let at_work = one.speaker.is_some() || view.reads_statements(&id);
    let mut stored = one.file.ok_or(Problem::NotFound)?;
    if !at_work {
        let ending = stored.name.rsplit_once('.').map(|(_, ending)| ending);
        stored.name = format!("statement.{}", ending.unwrap_or("txt"));
    }
    download::offer(&site, &stored).await
}
