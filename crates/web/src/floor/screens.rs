//! What each screen shows, as the markup that pages hold and streams send: one function for both.

use super::presiding;
use super::said::{self, Line, Now};
use super::statement;
use crate::page::Page;
use crate::vienna;
use askama::Template;
use mechanism::floor::Screen;
use mechanism::floor::balance::Share;
use mechanism::floor::list::Listing;
use mechanism::{DialogueId, FloorView, ItemView, View};
use std::borrow::Cow;
use std::collections::BTreeMap;

/// No sitting is longer: half a day, in milliseconds.
const LONGEST: i64 = 12 * 3_600_000;

/// Who draws the ids of what forms ask for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Forms {
    /// This page, for the one who reads it.
    Drawn,
    /// The script of each who looks: a snapshot is shared, an intention is not.
    ByScript,
}

/// What a screen shows now; `None`: this reader may not open it.
pub(super) fn live(
    page: &Page,
    view: &View,
    dialogue: &DialogueId,
    screen: Screen,
    forms: Forms,
) -> Option<String> {
    rendered(page, &view.floor(dialogue, screen)?, forms)
}

/// The markup of a floor, on the screen it was made for.
pub(super) fn rendered(page: &Page, floor: &FloorView, forms: Forms) -> Option<String> {
    let screen = floor.screen;
    let shown = Shown::of(page, floor, forms);
    let rendered = match screen {
        Screen::Chair => Chair { shown }.render(),
        Screen::Booth => Booth { shown }.render(),
        Screen::Technician => Technician { shown }.render(),
        Screen::Room => Room { shown }.render(),
        Screen::Overlay => Overlay { shown }.render(),
        Screen::Participant => Participant { shown }.render(),
        Screen::Public => Public { shown }.render(),
    };
    rendered
        .map_err(
            |error| tracing::error!(%error, screen = screen.code(), "a screen could not be filled"),
        )
        .ok()
}

/// The items that take names now, as scripts compare them.
pub(super) fn lists(floor: &FloorView) -> String {
    let open = floor
        .items
        .iter()
        .filter(|item| item.takes_names(floor.now));
    let ids: Vec<String> = open.map(|item| item.id.0.to_string()).collect();
    ids.join(" ")
}

/// An item of the agenda in the Chair's menu.
pub(super) struct Item {
    pub(super) id: u16,
    pub(super) title: String,
    pub(super) times: String,
    /// "3 waiting"; empty: nobody.
    pub(super) waiting: String,
    pub(super) taken: bool,
}

/// The text of somebody who speaks or comes next, at the booth.
pub(super) struct Text {
    pub(super) href: String,
    pub(super) length: String,
    pub(super) over: bool,
}

/// The list of an item to come.
pub(super) struct ToCome {
    pub(super) item: String,
    /// Who stands on it, and what a telephone tells whoever it is.
    pub(super) lines: Vec<(Line, String)>,
}

/// Some figures side by side: kinds, regions, places.
pub(super) struct Group {
    pub(super) name: String,
    pub(super) speakers: String,
    pub(super) time: String,
}

/// The floor in words, as every screen uses it.
pub(super) struct Shown<'a> {
    forms: Forms,
    pub(super) page: &'a Page,
    pub(super) floor: &'a FloorView,
    /// The address of the meeting.
    pub(super) path: String,
    pub(super) item: String,
    /// Who of several Chairs presides over it; empty: as they like.
    pub(super) presides: String,
    /// "item ends about 12:35"; empty where nothing is planned.
    pub(super) ends: String,
    pub(super) listing: String,
    pub(super) waiting_said: String,
    pub(super) now: Option<Now>,
    pub(super) waiting: Vec<Line>,
    pub(super) spoken: Vec<Line>,
    /// The texts handed in, by request.
    texts: BTreeMap<String, Text>,
    pub(super) to_come: Vec<ToCome>,
    pub(super) items: Vec<Item>,
    pub(super) script: Vec<String>,
    pub(super) balance: Vec<Group>,
    pub(super) plan: Vec<(String, String)>,
    /// What can be taken back: its time, and what it was.
    pub(super) undo: Option<(i64, String)>,
}

impl<'a> Shown<'a> {
    fn of(page: &'a Page, floor: &'a FloorView, forms: Forms) -> Self {
        let lines = |lines: &[mechanism::FloorLine]| -> Vec<Line> {
            lines.iter().map(|line| Line::of(page, line)).collect()
        };
        let item = floor.item.as_ref();
        let mut waiting = lines(&floor.waiting);
        for (line, turn) in waiting.iter_mut().zip(said::turns(page, floor)) {
            line.turn = turn;
        }
        Self {
            path: page.href(&format!("/floor/{}", floor.dialogue)),
            item: item.map(|item| said::item(page, item)).unwrap_or_default(),
            presides: item.map_or_else(String::new, |item| {
                presiding::presides(page, floor.presiding.as_ref(), item)
            }),
            ends: item
                .and_then(|item| item.to)
                .map(|to| page.with("floor-ends", "hour", vienna::hour(to)))
                .unwrap_or_default(),
            listing: item
                .map(|item| {
                    page.say(&format!("listing-{}", item.listing.code()))
                        .into_owned()
                })
                .unwrap_or_default(),
            waiting_said: page.count("floor-waiting", floor.waiting.len()),
            now: floor
                .speaking
                .as_ref()
                .map(|speaking| Now::of(page, speaking, floor.now)),
            waiting,
            spoken: lines(&floor.spoken),
            texts: texts(page, floor),
            to_come: to_come(page, floor),
            items: floor.items.iter().map(|item| menu(page, item)).collect(),
            script: said::script(page, floor),
            balance: balance(page, floor),
            plan: plan(page, floor),
            undo: floor.undo.as_ref().map(|(of, step)| {
                let step = page.say(&format!("step-{}", step.code()));
                (of.as_millisecond(), step.into_owned())
            }),
            page,
            floor,
            forms,
        }
    }

    /// The id of what the next form asks for.
    fn command(&self) -> String {
        match self.forms {
            Forms::Drawn => self.page.command(),
            Forms::ByScript => String::new(),
        }
    }

    /// Who has the floor as the Chair's forms name them; empty: nobody.
    fn seen(&self) -> &str {
        self.now.as_ref().map_or("", |now| &now.line.request)
    }

    /// The text of a request.
    fn text(&self, request: &str) -> Option<&Text> {
        self.texts.get(request)
    }

    /// What stands where no item is before the meeting.
    fn no_item(&self) -> Cow<'static, str> {
        said::no_item(self.page, self.floor)
    }

    /// The hour in Vienna, for a page without a script.
    fn hour(&self) -> String {
        vienna::hour(self.floor.now)
    }

    /// The items that take names now.
    fn lists(&self) -> String {
        lists(self.floor)
    }

    fn item_id(&self) -> u16 {
        self.floor.item.as_ref().map_or(0, |item| item.id.0)
    }

    fn list_is_open(&self) -> bool {
        self.floor
            .item
            .as_ref()
            .is_some_and(|item| item.listing == Listing::Open)
    }
}

fn texts(page: &Page, floor: &FloorView) -> BTreeMap<String, Text> {
    let texts = floor.next_texts.iter().flatten();
    let shown = texts.map(|one| {
        let path = format!("/floor/{}/statements/{}", floor.dialogue, one.statement);
        let text = Text {
            href: page.href(&path),
            length: statement::length(page, &one.language, one.words, one.needs),
            over: one.over,
        };
        (one.request.to_string(), text)
    });
    shown.collect()
}

fn to_come(page: &Page, floor: &FloorView) -> Vec<ToCome> {
    let lists = floor.coming.iter();
    let shown = lists.map(|list| {
        let item = floor.items.iter().find(|item| item.id == list.item);
        let lines = list.waiting.iter().map(|line| {
            let place = said::place_on_list(page, line.place);
            (Line::of(page, line), place)
        });
        ToCome {
            item: item.map(|item| said::item(page, item)).unwrap_or_default(),
            lines: lines.collect(),
        }
    });
    shown.collect()
}

fn menu(page: &Page, item: &ItemView) -> Item {
    let times = match (item.from, item.to) {
        (Some(from), Some(to)) => format!("{}–{}", vienna::hour(from), vienna::hour(to)),
        _ => String::new(),
    };
    Item {
        id: item.id.0,
        title: said::item(page, item),
        times,
        waiting: match item.waiting {
            0 => String::new(),
            n => page.count("floor-waiting", n as usize),
        },
        taken: item.taken,
    }
}

fn plan(page: &Page, floor: &FloorView) -> Vec<(String, String)> {
    // An item that is taken up on another day than it is planned for has no time to keep to.
    let Some(plan) = floor.plan.as_ref().filter(|plan| plan.left < LONGEST) else {
        return Vec::new();
    };
    let row = |key: &str, value: String| (page.say(key).into_owned(), value);
    vec![
        row("plan-left", said::clock(plan.left)),
        row("plan-each", said::clock(plan.each)),
        row("plan-ends", vienna::hour(plan.ends)),
        row("plan-two-minutes", vienna::hour(plan.ends_with_two_minutes)),
    ]
}

fn balance(page: &Page, floor: &FloorView) -> Vec<Group> {
    let Some(view) = &floor.balance else {
        return Vec::new();
    };
    let of = &view.balance;
    let row = |key: String, share: &Share| Group {
        name: words::capitalized(&page.say(&key)),
        speakers: page.number(share.speakers),
        time: said::clock(share.millis),
    };
    let kinds = of
        .groups
        .iter()
        .map(|(group, share)| row(format!("floor-group-{}", group.code()), share));
    let regions = of.regions.iter().map(|(region, share)| {
        let key = region.map_or("floor-region-none".to_owned(), |region| {
            format!("region-{}", region.code())
        });
        row(key, share)
    });
    let others = [
        ("floor-first-timers", &of.first_timers),
        ("floor-in-the-room", &of.room),
        ("floor-online", &of.online),
    ];
    let others = others.map(|(key, share)| row(key.to_owned(), share));
    kinds
        .chain(regions.filter(|group| group.speakers != page.number(0)))
        .chain(others)
        .collect()
}

macro_rules! screen {
    ($type:ident, $path:literal) => {
        #[derive(Template)]
        #[template(path = $path)]
        struct $type<'a> {
            shown: Shown<'a>,
        }
    };
}

screen!(Chair, "floor/live/chair.html");
screen!(Booth, "floor/live/booth.html");
screen!(Technician, "floor/live/technician.html");
screen!(Room, "floor/live/room.html");
screen!(Overlay, "floor/live/overlay.html");
screen!(Participant, "floor/live/participant.html");
screen!(Public, "floor/live/public.html");
