//! Several Chairs of one meeting: who they are, who presides over which sitting and item, and who of them is not there. For
//! the office and for the Chairs themselves; the script on their desk follows it.

use super::meanwhile::{self, moved_on};
use super::panel::speakers;
use super::sittings::called;
use super::{back, base, entered, meeting};
use crate::acting::Acting;
use crate::answer::Answer;
use crate::fields::{Choice, Faults};
use crate::filled::Filled;
use crate::floor::item_called;
use crate::problem::Problem;
use crate::secretariat::asking::Asking;
use axum::extract::Path;
use mechanism::floor::{FloorWish, Presiding, Screen, Speaker};
use mechanism::{Deed, DialogueId, ItemView, Refusal};

/// Chairs the form has room for: one of each working group, and one more.
const MOST: usize = 6;
/// Rows there are before anybody was named.
const USUAL: usize = 2;

/// Where it is said.
pub(super) fn address(dialogue: &DialogueId) -> String {
    format!("{}/chairs", base(dialogue))
}

/// What was said of a meeting that has a programme.
fn said<'v>(acting: &'v Acting, dialogue: &str) -> Result<(DialogueId, &'v Presiding), Problem> {
    let id = meeting(acting, dialogue, Deed::RunFloor)?;
    let set = acting.view.presiding(&id).ok_or(Problem::NotFound)?;
    acting.view.programme(&id).ok_or(Problem::NotFound)?;
    Ok((id, set))
}

/// What the form begins with.
fn stands(set: &Presiding) -> Vec<(String, String)> {
    let rows = (set.chairs.len() + 1).clamp(USUAL, MOST);
    let mut pairs = vec![("rows".to_owned(), rows.to_string())];
    for (n, chair) in (1..).zip(&set.chairs) {
        pairs.push((format!("chair-{n}"), chair.to_string()));
        if set.absent.contains(chair) {
            pairs.push((format!("absent-{n}"), "yes".to_owned()));
        }
    }
    let sittings = set.sittings.iter();
    pairs.extend(sittings.map(|(n, chair)| (format!("sitting-{n}"), chair.to_string())));
    let items = set.items.iter();
    pairs.extend(items.map(|(id, chair)| (format!("item-{}", id.0), chair.to_string())));
    pairs
}

/// As many rows as the form had, and no fewer than there are Chairs now.
fn rows(form: &Filled, set: &Presiding) -> usize {
    let sent = form.get("rows").parse().unwrap_or(USUAL);
    sent.max(set.chairs.len()).clamp(USUAL, MOST)
}

pub(super) async fn show(Path(dialogue): Path<String>, acting: Acting) -> Answer {
    let (id, set) = said(&acting, &dialogue)?;
    let stands = stands(set);
    let form = Filled::of(stands.clone())?;
    let asking = page(&acting, &id, set, &form, Faults::default())?;
    meanwhile::upon(asking, &stands).answer()
}

/// The items of the programme in force, by their numbers.
fn items(acting: &Acting, id: &DialogueId) -> Vec<ItemView> {
    let floor = acting.view.floor(id, Screen::Chair);
    floor.map_or_else(Vec::new, |floor| floor.items)
}

/// Whoever can chair: everybody who can be named but those who hold a seat.
fn may_chair(acting: &Acting, id: &DialogueId, taken: &str) -> Vec<Choice> {
    let mut choices = speakers(acting, id, taken);
    choices.retain(|choice| {
        let speaker = choice.value.parse::<Speaker>();
        !matches!(speaker, Ok(Speaker::Participant(_)) | Err(_))
    });
    choices
}

fn page(
    acting: &Acting,
    id: &DialogueId,
    set: &Presiding,
    form: &Filled,
    faults: Faults,
) -> Result<Asking, Problem> {
    let page = &acting.page;
    let programme = acting.view.programme(id).ok_or(Problem::NotFound)?;
    let rows = rows(form, set);
    let title = page.say("programme-chairs");
    let mut asking = Asking::new(page, title, &address(id), &back(acting, id))
        .wrong(faults)
        .lead(page.say("programme-chairs-lead"))
        .carry("rows", rows.to_string())
        .heading("programme-chairs");
    if acting.view.who().may_for(Deed::KeepProgramme, Some(id)) {
        let guests = format!("{}/speakers/new", base(id));
        asking = asking.link(&guests, "programme-name-a-guest");
    }
    for n in 1..=rows {
        let number = u32::try_from(n).unwrap_or(u32::MAX);
        let (name, absent) = (format!("chair-{n}"), format!("absent-{n}"));
        let choices = may_chair(acting, id, form.get(&name));
        asking = asking
            .pick(&name, "programme-chair", choices)
            .labelled(page.say_with("programme-chair-number", &[("number", number.into())]))
            .optional()
            .tick(&absent, "programme-chair-absent", form.has(&absent));
    }
    asking = asking.heading("programme-chairs-sitting");
    for (n, sitting) in programme.sittings.iter().enumerate() {
        let name = format!("sitting-{n}");
        let choices = may_chair(acting, id, form.get(&name));
        asking = asking
            .pick(&name, "programme-chair", choices)
            .labelled(called(page, sitting))
            .optional();
    }
    asking = asking.heading("programme-chairs-item");
    for item in items(acting, id) {
        let name = format!("item-{}", item.id.0);
        let choices = may_chair(acting, id, form.get(&name));
        asking = asking
            .pick(&name, "programme-chair", choices)
            .labelled(item_called(page, &item))
            .optional();
    }
    Ok(asking)
}

/// What a form says; a row that names nobody is none.
fn read(acting: &Acting, id: &DialogueId, form: &Filled, rows: usize) -> Result<Presiding, Faults> {
    let mut faults = Faults::default();
    let mut chosen = |name: String| -> Option<Speaker> {
        let value = form.get(&name);
        let speaker = value.parse().ok();
        if speaker.is_none() && !value.is_empty() {
            faults.add(name, acting.page.say("programme-choose-speaker"));
        }
        speaker
    };
    let mut presiding = Presiding::default();
    for n in 1..=rows {
        let Some(chair) = chosen(format!("chair-{n}")) else {
            continue;
        };
        if form.has(&format!("absent-{n}")) {
            presiding.absent.insert(chair.clone());
        }
        presiding.chairs.push(chair);
    }
    let programme = acting.view.programme(id);
    let sittings = programme.map_or(0, |programme| programme.sittings.len());
    for n in 0..u8::try_from(sittings).unwrap_or(u8::MAX) {
        let chair = chosen(format!("sitting-{n}"));
        presiding.sittings.extend(chair.map(|chair| (n, chair)));
    }
    for item in items(acting, id) {
        let chair = chosen(format!("item-{}", item.id.0));
        presiding.items.extend(chair.map(|chair| (item.id, chair)));
    }
    let strangers = |name: String, chair: &Speaker| {
        let known = presiding.chairs.contains(chair);
        (!known).then(|| (name, acting.page.say("programme-choose-chair")))
    };
    let sittings = presiding.sittings.iter();
    let sittings = sittings.filter_map(|(n, chair)| strangers(format!("sitting-{n}"), chair));
    let items = presiding.items.iter();
    let items = items.filter_map(|(id, chair)| strangers(format!("item-{}", id.0), chair));
    for (name, said) in sittings.chain(items) {
        faults.add(name, said);
    }
    match faults.is_empty() {
        true => Ok(presiding),
        false => Err(faults),
    }
}

pub(super) async fn enter(Path(dialogue): Path<String>, acting: Acting, form: Filled) -> Answer {
    let (id, set) = said(&acting, &dialogue)?;
    let stands = stands(set);
    if moved_on(&form, &stands) {
        let asking = page(&acting, &id, set, &form, Faults::default())?;
        return meanwhile::beside(&acting, &id, asking, &stands, "chairs");
    }
    let again = |faults| {
        let asking = page(&acting, &id, set, &form, faults)?;
        meanwhile::upon(asking, &stands).answer()
    };
    let presiding = match read(&acting, &id, &form, rows(&form, set)) {
        Ok(presiding) => presiding,
        Err(faults) => return again(faults),
    };
    let field = |refusal: &Refusal| match refusal.key {
        "refused-nobody-presides" => "absent-1".to_owned(),
        _ => "chair-1".to_owned(),
    };
    let wish = FloorWish::Preside(presiding);
    entered(&acting, &id, &form, wish, "chairs", field, again).await
}
