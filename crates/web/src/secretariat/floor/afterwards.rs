//! That somebody spoke while the line was gone, entered with the time it happened. It adds to the history and moves nothing
//! that is live.

use super::panel::speakers;
use super::{back, base, entered, meeting};
use crate::acting::Acting;
use crate::answer::Answer;
use crate::fields::{Choice, Faults};
use crate::filled::Filled;
use crate::floor::{item_called, place_key, who};
use crate::page::Page;
use crate::problem::Problem;
use crate::secretariat::asking::{Asking, choices};
use crate::vienna::instant;
use axum::extract::Path;
use jiff::Timestamp;
use jiff::civil::Time;
use mechanism::floor::{FloorWish, ItemId, Manner, Place, Screen, Speaker, State, replay};
use mechanism::{Deed, DialogueId, Refusal, RequestId};

/// Somebody who stood on a list when the line went.
struct Waited {
    request: RequestId,
    item: ItemId,
    speaker: Speaker,
    manner: Manner,
    place: Place,
    name: String,
}

pub(super) async fn show(Path(dialogue): Path<String>, acting: Acting) -> Answer {
    let id = meeting(&acting, &dialogue, Deed::RunFloor)?;
    let day = acting.view.dialogue(&id).ok_or(Problem::NotFound)?;
    let pairs = vec![
        ("day".to_owned(), day.facts.date.to_string()),
        ("manner".to_owned(), Manner::Statement.code().to_owned()),
        ("place".to_owned(), Place::Room.code().to_owned()),
    ];
    page(&acting, &id, &Filled::of(pairs)?, Faults::default())
}

/// Everybody who still waits, on whichever item.
fn waiting(acting: &Acting, id: &DialogueId) -> Vec<Waited> {
    let events = acting.view.floor_events(id).unwrap_or_default();
    let floor = replay(&events, Timestamp::MAX).unwrap_or_default();
    let names = acting.view.floor_names(id, Screen::Chair);
    let mut all = Vec::new();
    for (item, list) in &floor.items {
        let waits = list.asked.iter().filter(|one| one.state == State::Waiting);
        all.extend(waits.filter_map(|asked| {
            Some(Waited {
                request: asked.request,
                item: *item,
                speaker: asked.speaker.clone(),
                manner: asked.manner,
                place: asked.place,
                name: who(&acting.page, names.get(&asked.request)?),
            })
        }));
    }
    all
}

fn page(acting: &Acting, id: &DialogueId, form: &Filled, faults: Faults) -> Answer {
    let page = &acting.page;
    let of = |name: &str| form.get(name).to_owned();
    let items = acting.view.programme(id).map(|programme| programme.items);
    let items = items.unwrap_or_default();
    let mut asking = Asking::new(
        page,
        page.say("programme-afterwards"),
        &format!("{}/afterwards", base(id)),
        &back(acting, id),
    )
    .wrong(faults)
    .lead(page.say("programme-afterwards-lead"));
    if acting.query.get("done").is_some() {
        asking = asking.lead(page.say("programme-done-afterwards"));
    }
    if items.is_empty() {
        return asking
            .lead(page.say("programme-none"))
            .shown_only()
            .answer();
    }
    let taken = of("item");
    let offered = items.iter().map(|item| {
        let value = item.id.0.to_string();
        let taken = value == taken;
        Choice::of(value, item_called(page, item), taken)
    });
    let asked = of("request");
    let waits = waiting(acting, id).into_iter().map(|one| {
        let value = one.request.to_string();
        let taken = value == asked;
        let manner = page.say(&format!("manner-{}", one.manner.code()));
        Choice::of(value, format!("{} ({manner})", one.name), taken)
    });
    let (manner, place) = (of("manner"), of("place"));
    asking
        .pick("item", "programme-afterwards-item", offered.collect())
        .pick("request", "programme-afterwards-request", waits.collect())
        .optional()
        .pick(
            "speaker",
            "programme-afterwards-speaker",
            speakers(acting, id, &of("speaker")),
        )
        .optional()
        .link(
            &format!("{}/speakers/new", base(id)),
            "programme-name-a-guest",
        )
        .pick(
            "manner",
            "floor-as-what",
            choices(page, "manner", Manner::ALL.map(Manner::code), |code| {
                code == manner
            }),
        )
        .one_of(
            "place",
            "floor-from-where",
            Place::ALL.map(|one| placed(page, one, &place)).into(),
        )
        .input("day", "programme-day", of("day"), "date", "medium")
        .input("from", "programme-spoke-from", of("from"), "text", "short")
        .input("to", "programme-spoke-to", of("to"), "text", "short")
        .button("programme-afterwards-button")
        .answer()
}

fn placed(page: &Page, place: Place, taken: &str) -> Choice {
    let said = page.say(place_key(place));
    Choice::of(place.code(), said, place.code() == taken)
}

/// From when to when, on one day.
fn times(form: &Filled) -> (Option<Timestamp>, Option<Timestamp>) {
    let at = |name: &str| {
        let hour: Time = form.get(name).parse().ok()?;
        instant(form.get("day"), &hour.to_string())
    };
    (at("from"), at("to"))
}

pub(super) async fn enter(Path(dialogue): Path<String>, acting: Acting, form: Filled) -> Answer {
    let id = meeting(&acting, &dialogue, Deed::RunFloor)?;
    let words = &acting.page;
    let mut faults = Faults::default();
    let waited = waiting(&acting, &id);
    let asked = form.get("request");
    let waited = waited.iter().find(|one| one.request.to_string() == asked);
    if !asked.is_empty() && waited.is_none() {
        faults.add("request", words.say("programme-waits-no-more"));
    }
    let item: Option<u16> = form.get("item").parse().ok();
    let item = waited.map(|one| one.item).or_else(|| item.map(ItemId));
    if item.is_none() {
        faults.add("item", words.say("programme-choose-item"));
    }
    let speaker = match waited {
        Some(one) => Some(one.speaker.clone()),
        None => form.get("speaker").parse().ok(),
    };
    if speaker.is_none() && asked.is_empty() {
        faults.add("speaker", words.say("programme-choose-speaker"));
    }
    let manner = waited.map(|one| one.manner);
    let manner = manner.or_else(|| Manner::from_code(form.get("manner")));
    if manner.is_none() {
        faults.add("manner", words.say("programme-choose-manner"));
    }
    let place = waited.map(|one| one.place);
    let place = place.or_else(|| Place::from_code(form.get("place")));
    if place.is_none() {
        faults.add("place", words.say("programme-choose-place"));
    }
    let (from, to) = times(&form);
    for (name, at) in [("from", from), ("to", to)] {
        if at.is_none() {
            faults.add(name, words.say("programme-no-hour"));
        }
    }
    let seconds = from
        .zip(to)
        .map(|(from, to)| to.as_second() - from.as_second());
    let seconds = seconds.and_then(|seconds| u32::try_from(seconds).ok());
    let seconds = seconds.filter(|seconds| *seconds > 0);
    if from.is_some() && to.is_some() && seconds.is_none() {
        faults.add("to", words.say("programme-ends-before"));
    }
    let (Some(item), Some(speaker), Some(manner), Some(place), Some(from), Some(seconds), true) = (
        item,
        speaker,
        manner,
        place,
        from,
        seconds,
        faults.is_empty(),
    ) else {
        return page(&acting, &id, &form, faults);
    };
    let wish = FloorWish::EnterSpoken {
        item,
        request: waited.map(|one| one.request),
        speaker,
        manner,
        place,
        from,
        seconds,
    };
    let again = |faults| page(&acting, &id, &form, faults);
    let field = |refusal: &Refusal| {
        let field = match refusal.key {
            "refused-no-such-item" => "item",
            "refused-no-such-speaker" => "speaker",
            "refused-no-such-request" => "request",
            "refused-spoken-length" => "to",
            _ => "from",
        };
        field.to_owned()
    };
    entered(&acting, &id, &form, wish, "afterwards", field, again).await
}
