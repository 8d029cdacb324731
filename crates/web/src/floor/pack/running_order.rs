//! The running order of a day, worded: what the Chair says at each step, or what a booth must know of each who speaks.

use super::rows::{self, Row};
use crate::floor::{hours, presiding, said};
use crate::page::Page;
use crate::public::title;
use crate::vienna;
use mechanism::dialogue::Dialogue;
use mechanism::floor::Screen;
use mechanism::{FloorLine, ItemView, PackView, View, day_in_vienna};
use papers::compose::{Pack, PackItem};

/// Empty rows under an item with a list, for who asks when the lines are gone.
const BLANK: u8 = 8;
/// Empty rows under any other item, where hardly anybody does.
const BLANK_WITHOUT_LIST: u8 = 2;

/// The pack of a desk in the language of the page.
pub(super) fn pack(page: &Page, view: &View, of: &Dialogue, pack: &PackView) -> Pack {
    let chair = pack.screen == Screen::Chair;
    let say = |key: &str| page.say(key).into_owned();
    let code = pack.screen.code();
    let texts = match chair {
        true => Vec::new(),
        false => rows::texts(page, view, &of.id, pack),
    };
    let reminders: &[&str] = match chair {
        true => &[
            "reminder-country",
            "reminder-interruption",
            "reminder-closing",
            "reminder-time",
            "pack-when-gone",
        ],
        false => &["pack-embargo"],
    };
    Pack {
        language: page.lang,
        made: day_in_vienna(pack.now),
        title: page.with(
            &format!("pack-{code}-title"),
            "dialogue",
            title::short(page, of),
        ),
        banner: match view.is_demonstration() {
            true => say("pack-fictitious"),
            false => String::new(),
        },
        restricted: page.say_with(
            "pack-restricted",
            &[
                ("day", page.day(&day_in_vienna(pack.now)).into()),
                ("second", vienna::second(pack.now).into()),
            ],
        ),
        facts: facts(page, pack),
        columns: rows::columns(page, pack.screen),
        widths: rows::widths(pack.screen),
        items: (0..pack.items.len()).map(|n| item(page, pack, n)).collect(),
        reminded: say("floor-reminders"),
        reminders: reminders.iter().map(|key| say(key)).collect(),
        read: say("pack-read"),
        texts,
    }
}

fn facts(page: &Page, pack: &PackView) -> Vec<(String, String)> {
    let say = |key: &str| page.say(key).into_owned();
    let version = page.with("pack-version", "number", pack.number.to_string());
    let mut facts = vec![(say("programme"), version)];
    if let Some(chairs) = &pack.presiding {
        let names = chairs.chairs.iter().map(|chair| {
            let name = said::called(page, &chair.who);
            match chair.absent {
                true => page.with("pack-absent", "who", name),
                false => name,
            }
        });
        facts.push((say("pack-chairs"), page.list(&names.collect::<Vec<_>>())));
    }
    if let Some(speaking) = &pack.speaking {
        let since = page.say_with(
            "pack-since",
            &[
                ("who", said::called(page, &speaking.line.who).into()),
                ("hour", vienna::second(speaking.from).into()),
            ],
        );
        facts.push((say("floor-speaks"), since));
    }
    facts
}

fn item(page: &Page, pack: &PackView, n: usize) -> PackItem {
    let (item, waiting) = &pack.items[n];
    let neighbour = |n: Option<usize>| n.and_then(|n| pack.items.get(n)).map(|(item, _)| item);
    let before = neighbour(n.checked_sub(1));
    let after = neighbour(Some(n + 1));
    let rows = rows::of(item, waiting);
    let chair = pack.screen == Screen::Chair;
    PackItem {
        heading: heading(page, item),
        lines: lines(page, pack, item, waiting),
        said: match chair {
            true => begins(page, pack, before, item),
            false => Vec::new(),
        },
        concluded: match chair {
            true => concludes(page, pack, item, after),
            false => Vec::new(),
        },
        rows: rows
            .iter()
            .enumerate()
            .map(|(n, row)| row.worded(page, pack.screen, n + 1, rows.get(n + 1).map(Row::who)))
            .collect(),
        blank: match (chair, item.kind.has_list()) {
            (true, true) => BLANK,
            _ => BLANK_WITHOUT_LIST,
        },
    }
}

fn heading(page: &Page, item: &ItemView) -> String {
    match hours(item.from, item.to).as_str() {
        "" => said::item(page, item),
        hours => format!("{hours} {}", said::item(page, item)),
    }
}

/// What is to be known of an item.
fn lines(page: &Page, pack: &PackView, item: &ItemView, waiting: &[FloorLine]) -> Vec<String> {
    let language = page.lang.code();
    let explained = item.explained.get(language);
    let explained = explained.or_else(|| item.explained.get("en")).cloned();
    let list = item.kind.has_list().then(|| {
        let listing = page.say(&format!("listing-{}", item.listing.code()));
        let many = page.count("floor-waiting", waiting.len());
        format!("{listing} · {many}")
    });
    let presides = presiding::presides(page, pack.presiding.as_ref(), item);
    let presides = (!presides.is_empty()).then_some(presides);
    [explained, presides, list].into_iter().flatten().collect()
}

/// What the Chair says to take an item up. The first opens the meeting.
fn begins(page: &Page, pack: &PackView, before: Option<&ItemView>, item: &ItemView) -> Vec<String> {
    let chairs = pack.presiding.as_ref();
    let mut said = match before {
        None => {
            let mut opens = vec![page.say("script-open").into_owned()];
            opens.extend(presiding::opens(page, chairs));
            opens
        }
        Some(_) => Vec::new(),
    };
    let takes = presiding::takes(page, chairs, before, item);
    match (before, takes.is_empty()) {
        // Whoever presided turned to it, or handed it over.
        (Some(_), true) => said.push(page.with("script-turn-to", "item", said::item(page, item))),
        _ => said.extend(takes),
    }
    said
}

/// What the Chair says at the end of an item. The last closes the meeting.
fn concludes(
    page: &Page,
    pack: &PackView,
    item: &ItemView,
    after: Option<&ItemView>,
) -> Vec<String> {
    let Some(after) = after else {
        return vec![page.say("script-over").into_owned()];
    };
    let over = page.with("script-item-over", "item", said::item(page, item));
    let handed = presiding::hands_over(page, pack.presiding.as_ref(), Some(item), after);
    let over = item.kind.has_list().then_some(over);
    over.into_iter().chain(handed).collect()
}
