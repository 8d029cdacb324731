//! A meeting gone through again, moment by moment: the list as it stood, and why each stood where they stood. For whoever
//! takes part and for the office; the public has totals, where the meeting was declared public.

use super::said::{self, Line};
use crate::answer::{self, Answer, fresh};
use crate::asked::Asked;
use crate::page::Page;
use crate::problem::Problem;
use crate::public::title;
use crate::query::Query;
use crate::vienna::second;
use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use jiff::Timestamp;
use jiff::civil::Time;
use mechanism::floor::{Place, Screen, moment};
use mechanism::{
    Afterwards, DialogueId, FloorLine, FloorMoment, FloorTotals, Reader, SpeakingView, TotalOf,
    View, day_in_vienna, vienna,
};

/// The floor of a moment, in words.
#[derive(Template)]
#[template(path = "floor/replay.html")]
struct Replay {
    page: Page,
    dialogue: String,
    back: String,
    /// As the form sends them: the day, and the time of Vienna.
    day: String,
    time: String,
    /// "11:42:10 on 7 May 2027"; empty: nothing happened at this meeting.
    at: String,
    /// What happened last.
    act: String,
    previous: String,
    next: String,
    item: String,
    listing: String,
    speaks: Option<Line>,
    waiting: Vec<Line>,
    spoken: Vec<Line>,
    afterwards: Vec<Late>,
    /// How the office makes the same list from the record.
    command: String,
}

/// Somebody spoke, and it was entered later.
struct Late {
    name: String,
    body: String,
    told: String,
}

/// What everybody may know.
#[derive(Template)]
#[template(path = "floor/totals.html")]
struct Totals {
    page: Page,
    dialogue: String,
    back: String,
    speakers: String,
    speeches: String,
    time: String,
    /// How many speeches were entered afterwards; empty: none.
    afterwards: String,
    /// Kinds, then regions and what else: a heading and its rows.
    tables: Vec<(&'static str, Vec<Total>)>,
}

struct Total {
    name: String,
    speakers: String,
    speeches: String,
    time: String,
}

/// `GET /floor/{dialogue}/replay?day=2027-05-07&at=11:42:10`.
pub(super) async fn show(
    Path(dialogue): Path<String>,
    Asked {
        view, page, query, ..
    }: Asked,
) -> Answer {
    let id: DialogueId = dialogue.parse().map_err(|_| Problem::NotFound)?;
    match screen(&view, &id) {
        Some(screen) => again(page, &view, &id, screen, &query),
        None if view.may_open(&id, Screen::Public) => totals(page, &view, &id),
        None => Err(Problem::NotFound),
    }
}

/// `GET /floor/{dialogue}/totals`: what everybody may know once the meeting is over.
pub(super) async fn figures(
    Path(dialogue): Path<String>,
    Asked { view, page, .. }: Asked,
) -> Answer {
    let id: DialogueId = dialogue.parse().map_err(|_| Problem::NotFound)?;
    view.floor_totals(&id).ok_or(Problem::NotFound)?;
    totals(page, &view, &id)
}

/// Whether this reader has anything to see here.
pub(super) fn may_open(view: &View, id: &DialogueId) -> bool {
    screen(view, id).is_some() || view.may_open(id, Screen::Public)
}

/// As which screen shows it this reader goes through the meeting: whoever leads it reads reasons too.
fn screen(view: &View, id: &DialogueId) -> Option<Screen> {
    let open = |screen: &Screen| view.may_open(id, *screen);
    [Screen::Chair, Screen::Participant].into_iter().find(open)
}

fn again(page: Page, view: &View, id: &DialogueId, screen: Screen, query: &Query) -> Answer {
    let of = view.dialogue(id).ok_or(Problem::NotFound)?;
    let last = view.floor_last(id);
    let until = asked_for(query, last.map_or(of.facts.date, day_in_vienna))?.or(last);
    let until = until.unwrap_or_else(|| view.now());
    let shown = view.floor_at(id, screen, until);
    let shown = shown.ok_or(Problem::NotFound)?;
    let floor = &shown.floor;
    let to = |at: Option<Timestamp>| at.map(|at| address(&page, id, at)).unwrap_or_default();
    let lines = |lines: &[FloorLine]| lines.iter().map(|line| row(&page, line)).collect();
    let item = floor.item.as_ref();
    let listing = item.map(|item| page.say(&format!("listing-{}", item.listing.code())));
    let replay = Replay {
        dialogue: title::short(&page, of.facts),
        back: page.href(&format!("/floor/{id}")),
        day: day_in_vienna(until).to_string(),
        time: second(until),
        at: moment_said(&page, until),
        act: match shown.act {
            Some(act) => page.say(&format!("act-{act}")).into_owned(),
            None => String::new(),
        },
        previous: to(shown.previous),
        next: to(shown.next),
        item: item.map(|item| said::item(&page, item)).unwrap_or_default(),
        listing: listing.unwrap_or_default().into_owned(),
        speaks: floor.speaking.as_ref().map(|now| speaks(&page, now, until)),
        waiting: lines(&floor.waiting),
        spoken: lines(&floor.spoken),
        afterwards: late(&page, &shown),
        command: match screen {
            Screen::Chair => command(id, until),
            _ => String::new(),
        },
        page,
    };
    fresh(StatusCode::OK, &replay)
}

/// The moment a query names; the day is the meeting's unless it names another.
fn asked_for(query: &Query, day: jiff::civil::Date) -> Result<Option<Timestamp>, Problem> {
    let day = query.day("day")?.unwrap_or(day);
    let Some(text) = query.get("at") else {
        return Ok(None);
    };
    let wrong = || Problem::wrong("wrong-value", text);
    let form = text.len() <= 12
        && text
            .bytes()
            .all(|b| b.is_ascii_digit() || b":.".contains(&b));
    let time = text.parse::<Time>().ok().filter(|_| form);
    moment(day, time.ok_or_else(wrong)?)
        .map(Some)
        .ok_or_else(wrong)
}

/// The address of this page at a moment, to the thousandth: two acts may fall into one second.
fn address(page: &Page, id: &DialogueId, at: Timestamp) -> String {
    let time = at.to_zoned(vienna());
    let path = page.href(&format!("/floor/{id}/replay"));
    format!(
        "{path}?day={}&at={}",
        time.date(),
        time.strftime("%H:%M:%S.%3f")
    )
}

fn moment_said(page: &Page, at: Timestamp) -> String {
    let values = [
        ("time", second(at).into()),
        ("day", page.day(&day_in_vienna(at)).into()),
    ];
    page.say_with("replay-at", &values)
}

fn command(id: &DialogueId, at: Timestamp) -> String {
    let at = at.to_zoned(vienna()).strftime("%Y-%m-%dT%H:%M:%S");
    format!("convene floor replay {id} --until {at}")
}

/// A line with the second in which somebody asked.
fn row(page: &Page, line: &FloorLine) -> Line {
    Line {
        asked: second(line.asked),
        ..Line::of(page, line)
    }
}

/// Whoever has the floor, and for how long at this moment.
fn speaks(page: &Page, speaking: &SpeakingView, until: Timestamp) -> Line {
    let stands = speaking.paused_since.unwrap_or(until).as_millisecond();
    let spoken = stands - speaking.from.as_millisecond() - speaking.paused;
    Line {
        // Whole seconds that had passed: what clocks showed.
        took: said::clock(spoken.max(0) / 1000 * 1000),
        ..row(page, &speaking.line)
    }
}

fn late(page: &Page, shown: &FloorMoment) -> Vec<Late> {
    let of = |one: &Afterwards| {
        let values = [
            ("from", second(one.line.asked).into()),
            ("took", said::clock(one.line.took.unwrap_or(0)).into()),
            ("entered", moment_said(page, one.entered).into()),
        ];
        Late {
            name: said::who(page, &one.line.who),
            body: said::body(&one.line.who).to_owned(),
            told: page.say_with("replay-entered-afterwards", &values),
        }
    };
    shown.afterwards.iter().map(of).collect()
}

fn totals(page: Page, view: &View, id: &DialogueId) -> Answer {
    let of = view.dialogue(id).ok_or(Problem::NotFound)?;
    let known = view.floor_totals(id);
    let figure = |of: fn(&FloorTotals) -> u32| match &known {
        Some(totals) => page.number(of(totals)),
        None => String::new(),
    };
    // What is said before the meeting is over would be kept ready past its end: no act ends it, but the hour.
    let for_everybody = known.is_some() && view.reader() == Reader::Public;
    let totals = Totals {
        dialogue: title::short(&page, of.facts),
        back: page.href(&format!("/dialogues/{id}")),
        speakers: figure(|of| of.speakers),
        speeches: figure(|of| of.speeches),
        time: known
            .as_ref()
            .map(|of| said::clock(of.millis))
            .unwrap_or_default(),
        afterwards: known
            .as_ref()
            .filter(|of| of.afterwards > 0)
            .map(|of| page.count("replay-some-afterwards", of.afterwards as usize))
            .unwrap_or_default(),
        tables: known
            .as_ref()
            .map(|of| tables(&page, of))
            .unwrap_or_default(),
        page,
    };
    match for_everybody {
        true => answer::page(&totals),
        false => fresh(StatusCode::OK, &totals),
    }
}

fn tables(page: &Page, totals: &FloorTotals) -> Vec<(&'static str, Vec<Total>)> {
    let kinds = rows(page, &totals.groups, |group| {
        format!("floor-group-{}", group.code())
    });
    let regions = rows(page, &totals.regions, |region| match region {
        Some(region) => format!("region-{}", region.code()),
        None => "floor-region-none".to_owned(),
    });
    let first = rows(page, &totals.first_time, |first| {
        match first {
            Some(true) => "floor-first-time",
            Some(false) => "floor-been-before",
            None => "floor-group-state",
        }
        .to_owned()
    });
    let genders = rows(page, &totals.genders, |of| {
        format!("gender-{}", of.map_or("unsaid", |of| of.code()))
    });
    let places = rows(page, &totals.places, |place| {
        match place {
            Place::Room => "attendance-in-person",
            Place::Online => "attendance-online",
        }
        .to_owned()
    });
    vec![
        ("replay-by-kind", kinds),
        ("replay-by-region", regions),
        ("replay-by-first-time", first),
        ("replay-by-gender", genders),
        ("replay-by-place", places),
    ]
}

/// Groups that are shown together stand in one row.
fn rows<G>(page: &Page, totals: &[TotalOf<G>], key: impl Fn(&G) -> String) -> Vec<Total> {
    let spoke = totals.iter().filter(|of| of.speakers > 0);
    spoke
        .map(|of| {
            let names = of
                .groups
                .iter()
                .map(|group| page.say(&key(group)).into_owned());
            Total {
                name: page.list(&names.collect::<Vec<_>>()),
                speakers: page.number(of.speakers),
                speeches: page.number(of.speeches),
                time: said::clock(of.millis),
            }
        })
        .collect()
}
