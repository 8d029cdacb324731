//! What was written on the printed list, entered afterwards with the time it happened.

use super::{another_day, desk, name, organization};
use crate::acting::{Acting, NotEntered};
use crate::answer::{Answer, fresh, see_other};
use crate::fields::Faults;
use crate::filled::Filled;
use crate::page::Page;
use crate::problem::Problem;
use crate::public::title;
use crate::vienna;
use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use mechanism::participation::registration::RegistrationCommand;
use mechanism::{AtTheDoor, Command, CommandId, Deed};
use words::Value;

/// The most people on one page: a form has an end.
const MOST: usize = 400;

struct Row {
    field: String,
    name: String,
    organization: String,
    hour: String,
}

#[derive(Template)]
#[template(path = "room/afterwards.html")]
struct Afterwards {
    page: Page,
    dialogue: String,
    back: String,
    action: String,
    day: String,
    /// What is told while the day is still to come.
    ahead: String,
    rows: Vec<Row>,
    faults: Faults,
    done: String,
    command: String,
}

pub(super) async fn show(Path(dialogue): Path<String>, acting: Acting) -> Answer {
    let day = desk(&acting.view, &dialogue)?.facts.date.to_string();
    let form = Filled::of(vec![("day".to_owned(), day)])?;
    answer(&acting, &dialogue, &form, Faults::default())
}

pub(super) async fn enter(Path(dialogue): Path<String>, acting: Acting, form: Filled) -> Answer {
    let of = desk(&acting.view, &dialogue)?;
    let id = form.command()?;
    let mut faults = Faults::default();
    let mut entered = 0_usize;
    for one in expected(&acting, &dialogue) {
        let field = format!("hour-{}", one.id);
        if !form.has(&field) {
            continue;
        }
        let Some(at) = vienna::instant(form.get("day"), form.get(&field)) else {
            let said = acting
                .page
                .with("check-in-wrong-time", "name", name(&acting.page, &one));
            faults.add(field, said);
            continue;
        };
        let command = RegistrationCommand::CheckIn {
            participant: one.id,
            at,
            mode: one.mode,
        };
        let consequence = CommandId::of_consequence(&id.0.to_string(), &one.id.to_string());
        match acting
            .enter(consequence, Command::Registration(command))
            .await
        {
            Ok(_) => entered += 1,
            Err(NotEntered::Refused(refusal)) => faults.add(field, acting.page.refusal(&refusal)),
            Err(not) => return Err(not.into()),
        }
    }
    if faults.is_empty() {
        let path = format!(
            "/room/{}/check-in/afterwards?entered={entered}",
            of.facts.id
        );
        return Ok(see_other(&acting.page.href(&path)));
    }
    answer(&acting, &dialogue, &form, faults)
}

/// Those who have a seat and did not come yet.
fn expected(acting: &Acting, dialogue: &str) -> Vec<AtTheDoor> {
    let view = acting.view_now();
    let Ok(of) = desk(&view, dialogue) else {
        return Vec::new();
    };
    let mut all = view.at_the_door(&of.facts.id, "");
    all.retain(|one| one.may_enter);
    all.truncate(MOST);
    all
}

fn answer(acting: &Acting, dialogue: &str, form: &Filled, faults: Faults) -> Answer {
    let page = &acting.page;
    let of = desk(&acting.view, dialogue)?;
    let id = &of.facts.id;
    if !acting.view.who().may_for(Deed::CheckIn, Some(id)) {
        return Err(Problem::NotFound);
    }
    let entered: Option<u32> = acting.query.get("entered").and_then(|n| n.parse().ok());
    let rows = expected(acting, dialogue);
    let rows = rows.iter().map(|one| {
        let field = format!("hour-{}", one.id);
        Row {
            hour: form.get(&field).to_owned(),
            name: name(page, one),
            organization: organization(page, one),
            field,
        }
    });
    let status = match faults.is_empty() {
        true => StatusCode::OK,
        false => StatusCode::UNPROCESSABLE_ENTITY,
    };
    let template = Afterwards {
        dialogue: title::short(page, of.facts),
        back: page.href(&format!("/room/{id}/check-in")),
        action: page.href(&format!("/room/{id}/check-in/afterwards")),
        day: form.get("day").to_owned(),
        ahead: match of.facts.date > acting.view.today() {
            true => another_day(page, &acting.view, &of),
            false => String::new(),
        },
        rows: rows.collect(),
        faults,
        done: entered.map_or_else(String::new, |n| {
            page.say_with("check-in-entered", &[("n", Value::from(n))])
        }),
        command: page.command(),
        page: page.clone(),
    };
    fresh(status, &template)
}
