//! How the list of an item is kept, declared before the meeting or in the middle of it: the order, the limits, what States
//! may raise, from when names are taken.

use super::{back, base, entered, meeting};
use crate::acting::Acting;
use crate::answer::Answer;
use crate::fields::Faults;
use crate::filled::Filled;
use crate::problem::Problem;
use crate::secretariat::asking::{Asking, choices};
use crate::vienna::{instant, parts};
use axum::extract::Path;
use mechanism::floor::order::{OrderPolicy, Precedence};
use mechanism::floor::{FloorWish, ItemId, Limit, Manner, Rules, replay};
use mechanism::{Deed, DialogueId, Refusal, View};

/// The manners a time is set for; on the panel it is what the programme gives.
const TIMED: [Manner; 6] = [
    Manner::Statement,
    Manner::OnBehalf,
    Manner::Question,
    Manner::Answer,
    Manner::PointOfOrder,
    Manner::RightOfReply,
];

/// The item of an address and how its list is kept now. Rules may be declared for an item that is only drafted.
fn kept(
    acting: &Acting,
    dialogue: &str,
    item: &str,
) -> Result<(DialogueId, ItemId, Rules), Problem> {
    let id = meeting(acting, dialogue, Deed::RunFloor)?;
    let item = ItemId(item.parse().map_err(|_| Problem::NotFound)?);
    let view = &acting.view;
    let drafted = view.programme_draft(&id);
    let drafted = drafted.is_some_and(|draft| draft.programme.item(item).is_some());
    let issued = view.programme(&id);
    let issued = issued.is_some_and(|issued| issued.items.iter().any(|one| one.id == item));
    match drafted || issued {
        true => Ok((id.clone(), item, rules_of(view, &id, item))),
        false => Err(Problem::NotFound),
    }
}

fn rules_of(view: &View, id: &DialogueId, item: ItemId) -> Rules {
    let events = view.floor_events(id).unwrap_or_default();
    let floor = replay(&events, jiff::Timestamp::MAX).unwrap_or_default();
    let list = floor.items.get(&item);
    list.map_or_else(Rules::default, |list| list.rules.clone())
}

/// "3:00".
fn clock(seconds: u32) -> String {
    format!("{}:{:02}", seconds / 60, seconds % 60)
}

/// Seconds, written as minutes or as minutes and seconds.
fn seconds(text: &str) -> Option<u32> {
    let (minutes, seconds) = text.split_once(':').unwrap_or((text, "0"));
    let seconds: u32 = seconds.parse().ok().filter(|seconds| *seconds < 60)?;
    minutes
        .parse::<u32>()
        .ok()?
        .checked_mul(60)?
        .checked_add(seconds)
}

pub(super) async fn show(Path((dialogue, item)): Path<(String, String)>, acting: Acting) -> Answer {
    let (id, item, rules) = kept(&acting, &dialogue, &item)?;
    let mut pairs = Vec::new();
    let mut add = |name: String, value: String| pairs.push((name, value));
    for (n, precedence) in (1..).zip(&rules.policy.0) {
        add(format!("order-{n}"), precedence.code().to_owned());
    }
    for manner in TIMED {
        let (others, states) = (rules.limit(manner, false), rules.limit(manner, true));
        add(format!("limit-{}", manner.code()), clock(others));
        if states != others && !manner.is_for_states() {
            add(format!("states-{}", manner.code()), clock(states));
        }
    }
    if rules.points_of_order {
        add("points".to_owned(), "yes".to_owned());
    }
    if rules.right_of_reply {
        add("reply".to_owned(), "yes".to_owned());
    }
    add("most".to_owned(), rules.most_waiting.to_string());
    if let Some(from) = rules.inscription_from {
        let (day, hour) = parts(from);
        add("day".to_owned(), day);
        add("hour".to_owned(), hour);
    }
    page(&acting, &id, item, &Filled::of(pairs)?, Faults::default())
}

fn page(acting: &Acting, id: &DialogueId, item: ItemId, form: &Filled, faults: Faults) -> Answer {
    let page = &acting.page;
    let path = format!("{}/items/{}/list", base(id), item.0);
    let of = |name: &str| form.get(name).to_owned();
    let mut asking = Asking::new(page, page.say("programme-list"), &path, &back(acting, id))
        .wrong(faults)
        .lead(page.say("programme-list-lead"))
        .heading("programme-order");
    for (number, _) in (1_u32..).zip(Precedence::ALL) {
        let name = format!("order-{number}");
        let taken = of(&name);
        let codes = Precedence::ALL.map(Precedence::code);
        let offered = choices(page, "why", codes, |code| code == taken);
        asking = asking
            .pick(&name, "programme-order-nth", offered)
            .labelled(page.say_with("programme-order-number", &[("number", number.into())]))
            .optional();
    }
    asking = asking.heading("programme-limits");
    for manner in TIMED {
        let manner_said = page.say(&format!("manner-{}", manner.code()));
        let name = format!("limit-{}", manner.code());
        let value = of(&name);
        asking = asking
            .input(&name, "programme-limit", value, "text", "short")
            .labelled(words::capitalized(&manner_said));
        if !manner.is_for_states() {
            let name = format!("states-{}", manner.code());
            let value = of(&name);
            asking = asking
                .input(&name, "programme-limit", value, "text", "short")
                .labelled(page.with("programme-limit-states", "manner", &manner_said))
                .hinted(page.say("programme-limit-states-hint"))
                .optional();
        }
    }
    asking
        .heading("programme-list-more")
        .tick("points", "programme-points-of-order", form.has("points"))
        .tick("reply", "programme-right-of-reply", form.has("reply"))
        .input("most", "programme-most", of("most"), "number", "short")
        .input(
            "day",
            "programme-inscription-day",
            of("day"),
            "date",
            "medium",
        )
        .optional()
        .input(
            "hour",
            "programme-inscription-hour",
            of("hour"),
            "time",
            "short",
        )
        .optional()
        .answer()
}

fn read(acting: &Acting, form: &Filled) -> (Rules, Faults) {
    let page = &acting.page;
    let mut faults = Faults::default();
    let mut policy = Vec::new();
    for n in 1..=Precedence::ALL.len() {
        let name = format!("order-{n}");
        match (form.get(&name), Precedence::from_code(form.get(&name))) {
            ("", _) => {}
            (_, Some(precedence)) if !policy.contains(&precedence) => policy.push(precedence),
            (_, Some(_)) => faults.add(name, page.say("refused-rules-precedence-twice")),
            (_, None) => faults.add(name, page.say("programme-choose-order")),
        }
    }
    let mut limits = Vec::new();
    for manner in TIMED {
        for (field, state) in [("states", Some(true)), ("limit", None)] {
            let name = format!("{field}-{}", manner.code());
            if form.get(&name).is_empty() && state.is_some() {
                continue;
            }
            match seconds(form.get(&name)) {
                Some(seconds) => limits.push(Limit {
                    manner: Some(manner),
                    state,
                    seconds,
                }),
                None => faults.add(name, page.say("programme-no-time")),
            }
        }
    }
    let most: Option<u8> = form.get("most").parse().ok();
    if most.is_none() {
        faults.add("most", page.say("programme-no-number"));
    }
    let from = match (form.get("day"), form.get("hour")) {
        ("", "") => None,
        (day, hour) => {
            let at = instant(day, hour);
            if at.is_none() {
                faults.add("day", page.say("programme-no-moment"));
            }
            at
        }
    };
    let rules = Rules {
        policy: OrderPolicy(policy),
        limits,
        points_of_order: form.has("points"),
        right_of_reply: form.has("reply"),
        most_waiting: most.unwrap_or(1),
        inscription_from: from,
    };
    (rules, faults)
}

pub(super) async fn enter(
    Path((dialogue, item)): Path<(String, String)>,
    acting: Acting,
    form: Filled,
) -> Answer {
    let (id, item, _) = kept(&acting, &dialogue, &item)?;
    let (rules, faults) = read(&acting, &form);
    if !faults.is_empty() {
        return page(&acting, &id, item, &form, faults);
    }
    let wish = FloorWish::SetRules { item, rules };
    let again = |faults| page(&acting, &id, item, &form, faults);
    let field = |refusal: &Refusal| {
        let field = match refusal.key {
            "refused-rules-limits" => "limit-statement",
            "refused-rules-places" => "most",
            _ => "order-1",
        };
        field.to_owned()
    };
    entered(&acting, &id, &form, wish, "list", field, again).await
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_is_minutes_or_minutes_and_seconds() {
        assert_eq!(seconds("3"), Some(180));
        assert_eq!(seconds("1:30"), Some(90));
        assert_eq!(seconds("0"), Some(0));
        for wrong in ["", "three", "1:60", "-1", "1:", "99999999999"] {
            assert_eq!(seconds(wrong), None, "{wrong}");
        }
        assert_eq!(clock(90), "1:30");
    }
}
