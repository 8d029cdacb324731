//! The sittings: their day, from when to when in Vienna, and which of them is the preparation of stakeholders.

use super::draft::Draft;
use super::meanwhile::{self, Shown, moved_on};
use super::{base, entered, meeting};
use crate::acting::Acting;
use crate::answer::Answer;
use crate::fields::Faults;
use crate::filled::Filled;
use crate::page::Page;
use crate::problem::Problem;
use crate::secretariat::asking::Asking;
use crate::vienna::{instant, parts};
use axum::extract::Path;
use jiff::civil::Date;
use mechanism::floor::{Item, ItemId, ItemKind, Sitting};
use mechanism::{Deed, DialogueId};
use words::Lang;

/// The usual hours of sittings in Vienna.
const USUAL: [(&str, &str); 2] = [("10:00", "13:00"), ("15:00", "18:00")];

/// More rows than a programme can have sittings.
const MOST: usize = 16;

/// Minutes of the opening with which a first draft begins.
const OPENING: u16 = 15;

/// "Friday … 10:00–13:00", as a sitting is called in lists to choose from.
pub(super) fn called(page: &Page, sitting: &Sitting) -> String {
    let (_, from) = parts(sitting.from);
    let (_, to) = parts(sitting.to);
    let day = sitting.from.to_zoned(mechanism::vienna()).date();
    let said = format!("{}, {from}–{to}", page.day(&day));
    match sitting.preparation {
        true => format!("{said} ({})", page.say("programme-preparation")),
        false => said,
    }
}

pub(super) async fn show(Path(dialogue): Path<String>, acting: Acting) -> Answer {
    let id = meeting(&acting, &dialogue, Deed::KeepProgramme)?;
    let stands = stands(&acting, &id);
    let form = Filled::of(stands.clone())?;
    let asking = page(&acting, &id, &form, Faults::default());
    meanwhile::upon(asking, &stands).answer()
}

/// What the form begins with: the sittings of the draft, or the usual ones of the dialogue's day.
fn stands(acting: &Acting, id: &DialogueId) -> Vec<(String, String)> {
    let rows: Vec<(String, [String; 3], bool)> = match Draft::of(&acting.view, id) {
        Some(draft) => {
            let sittings = draft.programme.sittings.into_iter().enumerate();
            sittings
                .map(|(was, sitting)| {
                    let (day, from) = parts(sitting.from);
                    let (_, to) = parts(sitting.to);
                    (was.to_string(), [day, from, to], sitting.preparation)
                })
                .collect()
        }
        None => {
            let day = acting.view.dialogue(id).map(|of| of.facts.date.to_string());
            let day = day.unwrap_or_default();
            let usual = USUAL.into_iter();
            usual
                .map(|(from, to)| {
                    let row = [day.clone(), from.to_owned(), to.to_owned()];
                    (String::new(), row, false)
                })
                .collect()
        }
    };
    let mut pairs = vec![("rows".to_owned(), (rows.len() + 1).to_string())];
    for (n, (was, [day, from, to], preparation)) in (1..).zip(rows) {
        let of = [("was", was), ("day", day), ("from", from), ("to", to)];
        pairs.extend(of.map(|(name, value)| (format!("{name}-{n}"), value)));
        if preparation {
            pairs.push((format!("preparation-{n}"), "yes".to_owned()));
        }
    }
    pairs
}

fn rows(form: &Filled) -> usize {
    form.get("rows").parse().unwrap_or(1).clamp(1, MOST)
}

fn page(acting: &Acting, id: &DialogueId, form: &Filled, faults: Faults) -> Asking {
    let page = &acting.page;
    let rows = rows(form);
    let path = format!("{}/sittings", base(id));
    let mut asking = Asking::new(page, page.say("programme-sittings"), &path, &base(id))
        .wrong(faults)
        .lead(page.say("programme-sittings-lead"))
        .carry("rows", rows.to_string());
    for n in 1..=rows {
        let of = |name: &str| form.get(&format!("{name}-{n}")).to_owned();
        let number = u32::try_from(n).unwrap_or(u32::MAX);
        asking = asking
            .heading("programme-sitting")
            .labelled(page.say_with("programme-sitting-number", &[("number", number.into())]))
            .carry(&format!("was-{n}"), of("was"))
            .input(
                &format!("day-{n}"),
                "programme-day",
                of("day"),
                "date",
                "medium",
            )
            .input(
                &format!("from-{n}"),
                "programme-from",
                of("from"),
                "time",
                "short",
            )
            .input(
                &format!("to-{n}"),
                "programme-to",
                of("to"),
                "time",
                "short",
            )
            .tick(
                &format!("preparation-{n}"),
                "programme-is-preparation",
                form.has(&format!("preparation-{n}")),
            );
    }
    asking
}

/// What was typed, each row with the sitting of the same day and hour among those that stand now: rows count their
/// sittings by place, and places have changed.
fn matched(form: &Filled, stands: &Shown) -> Result<Filled, Problem> {
    let stood = Filled::of(stands.to_vec())?;
    let begins = |of: &Filled, n: usize| {
        let [day, from] = ["day", "from"].map(|name| of.get(&format!("{name}-{n}")).to_owned());
        (day, from)
    };
    let typed = form.pairs().iter();
    let mut pairs: Vec<(String, String)> = typed
        .filter(|(name, _)| name != "rows" && !name.starts_with("was-"))
        .cloned()
        .collect();
    let most = rows(form).max(rows(&stood));
    pairs.push(("rows".to_owned(), most.to_string()));
    for n in 1..=rows(form) {
        let same = (1..=rows(&stood)).find(|m| begins(&stood, *m) == begins(form, n));
        let was = same.map(|m| stood.get(&format!("was-{m}")).to_owned());
        pairs.push((format!("was-{n}"), was.unwrap_or_default()));
    }
    Filled::of(pairs)
}

/// The sittings of a form; a row without a day is none.
fn read(page: &Page, form: &Filled) -> (Vec<(Option<u8>, Sitting)>, Faults) {
    let mut sittings = Vec::new();
    let mut faults = Faults::default();
    for n in 1..=rows(form) {
        let of = |name: &str| form.get(&format!("{name}-{n}"));
        if of("day").is_empty() {
            continue;
        }
        if of("day").parse::<Date>().is_err() {
            faults.add(format!("day-{n}"), page.say("office-not-a-day"));
            continue;
        }
        let mut hour = |name: &str| {
            let at = instant(of("day"), of(name));
            if at.is_none() {
                faults.add(format!("{name}-{n}"), page.say("programme-no-hour"));
            }
            at
        };
        let (Some(from), Some(to)) = (hour("from"), hour("to")) else {
            continue;
        };
        if to <= from {
            faults.add(format!("to-{n}"), page.say("programme-ends-before"));
            continue;
        }
        let sitting = Sitting {
            from,
            to,
            preparation: form.has(&format!("preparation-{n}")),
        };
        sittings.push((of("was").parse().ok(), sitting));
    }
    if sittings.is_empty() && faults.is_empty() {
        faults.add("day-1", page.say("programme-no-sitting"));
    }
    (sittings, faults)
}

pub(super) async fn enter(Path(dialogue): Path<String>, acting: Acting, form: Filled) -> Answer {
    let id = meeting(&acting, &dialogue, Deed::KeepProgramme)?;
    let stands = stands(&acting, &id);
    if moved_on(&form, &stands) {
        let form = matched(&form, &stands)?;
        let asking = page(&acting, &id, &form, Faults::default());
        return meanwhile::beside(&acting, &id, asking, &stands, "saved");
    }
    let again = |faults| meanwhile::upon(page(&acting, &id, &form, faults), &stands).answer();
    let (sittings, faults) = read(&acting.page, &form);
    if !faults.is_empty() {
        return again(faults);
    }
    let mut draft = Draft::of(&acting.view, &id).unwrap_or_default();
    if !draft.sit(sittings) {
        let faults = Faults::one("day-1", acting.page.say("programme-sitting-has-items"));
        return again(faults);
    }
    if draft.programme.items.is_empty() {
        opens(&mut draft);
    }
    let wish = draft.wish();
    let field = |_: &_| "day-1".to_owned();
    entered(&acting, &id, &form, wish, "saved", field, again).await
}

/// A programme has an item from its first draft: the opening, in the first sitting that is not the preparation.
fn opens(draft: &mut Draft) {
    let sittings = &draft.programme.sittings;
    let first = sittings.iter().position(|sitting| !sitting.preparation);
    let item = Item {
        id: ItemId(1),
        sitting: first.and_then(|n| u8::try_from(n).ok()).unwrap_or(0),
        kind: ItemKind::Opening,
        minutes: OPENING,
        cluster: None,
        panel: Vec::new(),
    };
    for lang in Lang::ALL {
        draft.call(lang.code(), item.id, &words::say(lang, "item-opening"));
    }
    draft.put(item);
}
