//! Announcing, postponing, cancelling: each says beforehand whom and what it touches.

use crate::acting::{Acting, NotEntered};
use crate::answer::{Answer, see_other};
use crate::fields::Faults;
use crate::filled::Filled;
use crate::page::Page;
use crate::problem::Problem;
use crate::public::title;
use crate::secretariat::asking::Asking;
use crate::secretariat::{dialogue_at, who_may};
use axum::extract::Path;
use jiff::civil::Date;
use mechanism::dialogue::{Dialogue, DialogueCommand};
use mechanism::{Audience, Command, Content, Deed, DeskFilter, DialogueView, View};

type Facts = Vec<(String, String)>;

/// A dialogue this officer may change.
pub(super) fn changing<'a>(acting: &'a Acting, id: &str) -> Result<DialogueView<'a>, Problem> {
    who_may(acting, Deed::RecordFacts, None)?;
    dialogue_at(&acting.view, id)
}

/// Whom a change touches, in figures.
fn touched(page: &Page, view: &View, of: &DialogueView<'_>) -> Facts {
    let id = &of.facts.id;
    let all = view.desk(id, &DeskFilter::counts()).map_or(0, |d| d.all);
    let open = view.lists(id).iter().filter(|list| list.open).count();
    let seats = view.participants(id).len();
    let calls = view.calls();
    let calls = calls
        .iter()
        .filter(|call| call.call.terms.dialogues.contains(id))
        .count();
    [
        ("office-touches-calls", calls),
        ("office-touches-applications", all),
        ("office-touches-lists", open),
        ("office-touches-seats", seats),
    ]
    .into_iter()
    .map(|(key, n)| {
        let n = u32::try_from(n).unwrap_or(u32::MAX);
        (page.say(key).into_owned(), page.number(n))
    })
    .collect()
}

pub(super) fn with_facts(asking: Asking, facts: Facts) -> Asking {
    facts
        .into_iter()
        .fold(asking, |asking, (name, value)| asking.fact(name, value))
}

async fn enter(
    acting: &Acting,
    id: &str,
    form: &Filled,
    command: DialogueCommand,
    done: &str,
) -> Answer {
    let entered = acting
        .enter(form.command()?, Command::Dialogue(command))
        .await;
    entered.map_err(Problem::from)?;
    let to = format!("/office/dialogues/{id}?done={done}");
    Ok(see_other(&acting.page.href(&to)))
}

pub(super) async fn before_announcing(acting: Acting, Path(id): Path<String>) -> Answer {
    let of = changing(&acting, &id)?;
    let page = &acting.page;
    let path = format!("/office/dialogues/{id}/announcement");
    let back = format!("/office/dialogues/{id}");
    Asking::new(page, page.say("office-announce"), &path, &back)
        .lead(title::short(page, of.facts))
        .lead(page.say("office-announce-lead"))
        .button("office-announce-button")
        .answer()
}

pub(super) async fn announce(acting: Acting, Path(id): Path<String>, form: Filled) -> Answer {
    let of = changing(&acting, &id)?;
    let facts = Dialogue {
        audience: Audience::Public,
        ..of.facts.clone()
    };
    // The corrections log shows it, in the language the officer works in.
    let reason = Content::permanent(acting.page.say("office-announce-reason").into_owned());
    let command = DialogueCommand::Correct { facts, reason };
    enter(&acting, &id, &form, command, "announced").await
}

pub(super) async fn before_postponing(acting: Acting, Path(id): Path<String>) -> Answer {
    let to = acting.query.get("to").unwrap_or_default().to_owned();
    postponing(&acting, &id, &to, Faults::default())
}

/// First asks for the day; then, with a day, says what the change means and asks to confirm it.
fn postponing(acting: &Acting, id: &str, to: &str, mut faults: Faults) -> Answer {
    let of = changing(acting, id)?;
    let page = &acting.page;
    let day = to.parse::<Date>().ok();
    if !to.is_empty() && faults.is_empty() {
        match day {
            None => faults.add("to", page.say("office-not-a-day")),
            Some(day) if day <= acting.view.today() => {
                faults.add("to", page.say("office-day-past"));
            }
            Some(_) => {}
        }
    }
    let path = format!("/office/dialogues/{id}/date");
    let back = format!("/office/dialogues/{id}");
    let asking = Asking::new(page, page.say("office-postpone"), &path, &back)
        .lead(title::short(page, of.facts));
    let Some(day) = day.filter(|_| faults.is_empty()) else {
        return asking
            .wrong(faults)
            .lead(page.say("office-postpone-lead"))
            .input("to", "office-postpone-to", to, "date", "short")
            .button("office-postpone-look")
            .carry("then", "look")
            .answer();
    };
    let mut asking = asking
        .carry("to", to)
        .lead(page.with("office-postpone-sure", "day", page.day(&day)))
        .lead(page.say("office-postpone-means"));
    let later = acting.view.timetable_on(of.facts, day);
    for due in later.iter().filter(|due| due.day >= acting.view.today()) {
        let step = page.say(&crate::secretariat::dashboard::step_key(due.step));
        asking = asking.fact(step, page.day(&due.day));
    }
    with_facts(asking, touched(page, &acting.view, &of))
        .button("office-postpone-button")
        .answer()
}

pub(super) async fn postpone(acting: Acting, Path(id): Path<String>, form: Filled) -> Answer {
    let of = changing(&acting, &id)?;
    let given = form.get("to");
    let day = given.parse::<Date>().ok();
    let Some(to) = day.filter(|day| *day > acting.view.today()) else {
        let key = if day.is_some() {
            "office-day-past"
        } else {
            "office-not-a-day"
        };
        let faults = Faults::one("to", acting.page.say(key));
        return postponing(&acting, &id, given, faults);
    };
    if form.get("then") == "look" {
        let path = format!("/office/dialogues/{id}/date?to={to}");
        return Ok(see_other(&acting.page.href(&path)));
    }
    let command = Command::Dialogue(DialogueCommand::Postpone {
        dialogue: of.facts.id.clone(),
        to,
    });
    match acting.enter(form.command()?, command).await {
        Ok(_) => {
            let path = format!("/office/dialogues/{id}?done=postponed");
            Ok(see_other(&acting.page.href(&path)))
        }
        Err(NotEntered::Refused(refusal)) => {
            let faults = Faults::one("to", acting.page.refusal(&refusal));
            postponing(&acting, &id, given, faults)
        }
        Err(problem) => Err(problem.into()),
    }
}

pub(super) async fn before_cancelling(acting: Acting, Path(id): Path<String>) -> Answer {
    let of = changing(&acting, &id)?;
    let page = &acting.page;
    let path = format!("/office/dialogues/{id}/cancellation");
    let back = format!("/office/dialogues/{id}");
    let asking = Asking::new(page, page.say("office-cancel"), &path, &back)
        .lead(title::short(page, of.facts))
        .lead(page.say("office-cancel-lead"));
    with_facts(asking, touched(page, &acting.view, &of))
        .danger("office-cancel-button")
        .answer()
}

pub(super) async fn cancel(acting: Acting, Path(id): Path<String>, form: Filled) -> Answer {
    let of = changing(&acting, &id)?;
    let command = DialogueCommand::Cancel(of.facts.id.clone());
    enter(&acting, &id, &form, command, "cancelled").await
}
