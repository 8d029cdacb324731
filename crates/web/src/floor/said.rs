//! How the floor is said: names, manners, reasons, times, and the sentences the Chair reads out.

use super::presiding;
use crate::page::Page;
use crate::public::title;
use crate::vienna::hour;
use jiff::Timestamp;
use mechanism::floor::list::Listing;
use mechanism::floor::{Manner, Place, Precedence, Why};
use mechanism::{FloorLine, FloorView, ItemView, SpeakingView, WhoSpeaks};
use std::borrow::Cow;

/// How somebody is called: as they chose, by their State, or by their number.
pub(super) fn who(page: &Page, who: &WhoSpeaks) -> String {
    match (&who.name, &who.state) {
        (Some(name), _) => name.clone(),
        (None, Some(state)) => title::state(page, state),
        (None, None) => page.say_with("floor-participant", &[("number", who.number.into())]),
    }
}

/// For whom they speak, where that is said beside the name.
pub(super) fn body(who: &WhoSpeaks) -> &str {
    who.body.as_deref().unwrap_or_default()
}

/// "Model Company, Ms. Example": how the Chair calls them.
pub(super) fn called(page: &Page, one: &WhoSpeaks) -> String {
    let name = who(page, one);
    match body(one) {
        "" => name,
        body => page.say_with(
            "floor-called",
            &[("name", name.into()), ("body", body.into())],
        ),
    }
}

pub(super) fn manner(page: &Page, manner: Manner) -> Cow<'static, str> {
    page.say(&format!("manner-{}", manner.code()))
}

pub(super) fn place(page: &Page, place: Place) -> Cow<'static, str> {
    page.say(place_key(place))
}

/// The key of the words for a place.
pub(crate) const fn place_key(place: Place) -> &'static str {
    match place {
        Place::Room => "floor-in-the-room",
        Place::Online => "floor-online",
    }
}

/// The title of an item in the reader's language, or in English.
pub(super) fn title_of(page: &Page, item: &ItemView) -> String {
    match item.title(page.lang.code()) {
        "" => page.say(&format!("item-{}", item.kind.code())).into_owned(),
        title => title.to_owned(),
    }
}

/// "Item 3: Inputs and suggestions".
pub(super) fn item(page: &Page, item: &ItemView) -> String {
    page.say_with(
        "floor-item",
        &[
            ("number", item.place.into()),
            ("title", title_of(page, item).into()),
        ],
    )
}

/// "3:00", as clocks show it; "1:30:00" from an hour on.
pub(super) fn clock(milliseconds: i64) -> String {
    let seconds = (milliseconds.abs() + 999) / 1000;
    let sign = if milliseconds < 0 && seconds > 0 {
        "−"
    } else {
        ""
    };
    match seconds / 3600 {
        0 => format!("{sign}{}:{:02}", seconds / 60, seconds % 60),
        hours => format!("{sign}{hours}:{:02}:{:02}", seconds / 60 % 60, seconds % 60),
    }
}

/// One line of the list, in words.
pub(super) struct Line {
    /// The request's reference, for forms; empty for somebody entered afterwards.
    pub(super) request: String,
    /// 1: next.
    pub(super) place: u32,
    pub(super) name: String,
    pub(super) body: String,
    pub(super) manner: Cow<'static, str>,
    pub(super) from: Cow<'static, str>,
    /// The language they speak in; empty: not said.
    pub(super) language: String,
    pub(super) on_behalf_of: String,
    pub(super) about: String,
    pub(super) pronounced: String,
    pub(super) acronyms: String,
    /// Why they stand before the next; empty where the screen does not say it.
    pub(super) why: String,
    /// Why they were put there by hand.
    pub(super) reason: String,
    /// "3:00"; empty: no limit.
    pub(super) limit: String,
    /// How long they spoke.
    pub(super) took: String,
    pub(super) asked: String,
    pub(super) first_time: bool,
    pub(super) online: bool,
    /// What a telephone tells whoever stands here.
    pub(super) told: String,
    /// And when their turn comes; empty: nobody knows.
    pub(super) turn: String,
}

impl Line {
    pub(super) fn of(page: &Page, line: &FloorLine) -> Self {
        let text = |text: &Option<String>| text.clone().unwrap_or_default();
        let why = line.why.map(|why| format!("why-{}", why.code()));
        Self {
            request: line.request.map(|id| id.to_string()).unwrap_or_default(),
            place: line.place,
            name: who(page, &line.who),
            body: body(&line.who).to_owned(),
            manner: manner(page, line.manner),
            from: place(page, line.at_place),
            language: match line.language.as_str() {
                "" => String::new(),
                code => page.language_name(code).into_owned(),
            },
            on_behalf_of: text(&line.on_behalf_of),
            about: text(&line.about),
            pronounced: line.who.pronounced.clone(),
            acronyms: line.who.acronyms.clone(),
            why: why
                .map(|key| page.say(&key).into_owned())
                .unwrap_or_default(),
            reason: text(&line.reason),
            limit: match line.limit {
                0 => String::new(),
                seconds => clock(i64::from(seconds) * 1000),
            },
            took: line.took.map(clock).unwrap_or_default(),
            asked: hour(line.asked),
            // Said once: also where it is the reason for their place.
            first_time: line.standing.is_some_and(|standing| standing.first_time)
                && line.why != Some(Why::Precedence(Precedence::FirstTimersFirst)),
            online: line.at_place == Place::Online,
            told: told(page, line.place),
            turn: String::new(),
        }
    }
}

/// What a telephone tells whoever stands at a place of the list; 0: they have the floor.
pub(super) fn told(page: &Page, place: u32) -> String {
    match place {
        0 => page.say("floor-you-speak").into_owned(),
        1 => page.say("floor-you-are-next").into_owned(),
        n => page.say_with("floor-ahead-of-you", &[("n", (n - 1).into())]),
    }
}

/// Where somebody stands on the list of an item to come.
pub(super) fn place_on_list(page: &Page, place: u32) -> String {
    page.say_with("floor-your-place", &[("n", place.into())])
}

/// "in about 12 minutes"; nobody's turn is foreseen to the second.
pub(super) fn turn(page: &Page, milliseconds: i64) -> String {
    let minutes = usize::try_from((milliseconds + 59_999) / 60_000).unwrap_or(0);
    page.count("floor-turn-in", minutes)
}

/// When those who wait may expect their turn, if each speaks as long as they may; the first whose time has no limit ends
/// what can be foreseen.
pub(super) fn turns(page: &Page, floor: &FloorView) -> Vec<String> {
    let mut ahead = match &floor.speaking {
        Some(now) if now.limit > 0 => {
            let limit = i64::from(now.limit) * 1000;
            Some((limit - spoken(now, floor.now)).max(0))
        }
        Some(_) => None,
        None => Some(0),
    };
    let turns = floor.waiting.iter().map(|line| {
        let foreseen = ahead;
        ahead = ahead
            .filter(|_| line.limit > 0)
            .map(|ahead| ahead + i64::from(line.limit) * 1000);
        foreseen.map_or(String::new(), |ahead| turn(page, ahead))
    });
    turns.collect()
}

/// How long somebody has spoken, in milliseconds.
fn spoken(speaking: &SpeakingView, now: Timestamp) -> i64 {
    let until = speaking.paused_since.unwrap_or(now).as_millisecond();
    (until - speaking.from.as_millisecond() - speaking.paused).max(0)
}

/// Who has the floor, and the clock.
pub(super) struct Now {
    pub(super) line: Line,
    /// When the floor was given, as the scripts count: milliseconds.
    pub(super) from: i64,
    pub(super) paused: i64,
    /// Since when it is paused; empty: the clock runs.
    pub(super) since: String,
    /// Seconds; 0: no limit.
    pub(super) limit: u32,
    pub(super) limit_ms: i64,
    pub(super) spoken: i64,
    /// What the clock shows now, for a page without a script.
    pub(super) shows: String,
    /// "of 3 minutes left".
    pub(super) of: String,
}

impl Now {
    pub(super) fn of(page: &Page, speaking: &SpeakingView, now: Timestamp) -> Self {
        let from = speaking.from.as_millisecond();
        let spoken = spoken(speaking, now);
        let limit_ms = i64::from(speaking.limit) * 1000;
        let limited = speaking.limit > 0;
        Self {
            line: Line::of(page, &speaking.line),
            from,
            paused: speaking.paused,
            since: speaking
                .paused_since
                .map(|since| since.as_millisecond().to_string())
                .unwrap_or_default(),
            limit: speaking.limit,
            limit_ms,
            spoken: spoken.min(limit_ms),
            shows: clock(if limited { limit_ms - spoken } else { spoken }),
            of: match limited {
                true => page.with("floor-of-left", "time", clock(limit_ms)),
                false => page.say("floor-no-limit").into_owned(),
            },
        }
    }

    pub(super) fn is_paused(&self) -> bool {
        !self.since.is_empty()
    }
}

/// How many items from the first on the meeting has dealt with: one that was left has its list closed.
fn dealt_with(floor: &FloorView) -> usize {
    let last = floor
        .items
        .iter()
        .rposition(|item| item.spoke > 0 || item.listing == Listing::Closed);
    last.map_or(0, |last| last + 1)
}

/// What stands on a screen while no item is before the meeting.
pub(super) fn no_item(page: &Page, floor: &FloorView) -> Cow<'static, str> {
    page.say(match dealt_with(floor) {
        0 => "floor-not-begun",
        _ => "floor-between",
    })
}

/// What the Chair says while no item is before the meeting.
fn between(page: &Page, floor: &FloorView) -> Vec<String> {
    let done = dealt_with(floor);
    let say = |key: &str| vec![page.say(key).into_owned()];
    match floor.items.get(done) {
        None if done == 0 => say("script-no-programme"),
        None => say("script-over"),
        Some(_) if done == 0 => {
            let mut said = say("script-open");
            said.extend(presiding::opens(page, floor.presiding.as_ref()));
            said
        }
        Some(next) => {
            let before = done.checked_sub(1).and_then(|last| floor.items.get(last));
            let handed = presiding::hands_over(page, floor.presiding.as_ref(), before, next);
            vec![handed.unwrap_or_else(|| page.with("script-turn-to", "item", item(page, next)))]
        }
    }
}

/// The item before the one that is taken up, and the one after it, as the programme has them.
fn around<'f>(floor: &'f FloorView, current: &ItemView) -> [Option<&'f ItemView>; 2] {
    let at = floor.items.iter().position(|one| one.id == current.id);
    let before = at.and_then(|at| at.checked_sub(1));
    let after = at.map(|at| at + 1);
    [before, after].map(|at| at.and_then(|at| floor.items.get(at)))
}

/// What the Chair says next: agreed language, from the programme and the list.
pub(super) fn script(page: &Page, floor: &FloorView) -> Vec<String> {
    let Some(current) = &floor.item else {
        return between(page, floor);
    };
    let speaking = floor
        .speaking
        .as_ref()
        .map(|now| called(page, &now.line.who));
    let mut waiting = floor.waiting.iter().map(|line| called(page, &line.who));
    let chairs = floor.presiding.as_ref();
    let [before, coming] = around(floor, current);
    let mut said = Vec::new();
    if current.spoke == 0 && speaking.is_none() {
        said.extend(presiding::takes(page, chairs, before, current));
    }
    if let Some(speaker) = &speaking {
        said.push(page.with("script-thank", "who", speaker));
    }
    let (next, after) = (waiting.next(), waiting.next());
    match (next, after) {
        (Some(next), Some(after)) => said.push(page.say_with(
            "script-give-and-next",
            &[("who", next.into()), ("next", after.into())],
        )),
        (Some(next), None) => said.push(page.with("script-give", "who", next)),
        (None, _) if current.listing == Listing::Open => {
            said.push(page.say("script-anybody").into_owned())
        }
        (None, _) => {
            said.push(page.with("script-item-over", "item", item(page, current)));
            let handed = coming
                .and_then(|coming| presiding::hands_over(page, chairs, Some(current), coming));
            said.extend(handed);
        }
    }
    said
}
