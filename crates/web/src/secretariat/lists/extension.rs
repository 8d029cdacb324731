//! A later end for a window that is still open. One that has ended stays ended.

use super::list_of;
use crate::acting::{Acting, NotEntered};
use crate::answer::{Answer, see_other};
use crate::fields::Faults;
use crate::filled::Filled;
use crate::problem::Problem;
use crate::secretariat::asking::Asking;
use crate::secretariat::{dialogue_at, who_may};
use crate::state::listed;
use axum::extract::Path;
use jiff::civil::Date;
use mechanism::participation::circulation::CirculationCommand;
use mechanism::{CirculationId, Command, Deed, DialogueId, end_of_day_in_vienna};

fn may(acting: &Acting, dialogue: &str, id: &str) -> Result<(DialogueId, CirculationId), Problem> {
    let dialogue = dialogue_at(&acting.view, dialogue)?.facts.id.clone();
    who_may(acting, Deed::Circulate, Some(&dialogue))?;
    let list = list_of(&acting.view, &dialogue, id)?;
    Ok((dialogue, list.list.circulation.id))
}

pub(super) async fn ask(acting: Acting, Path((dialogue, id)): Path<(String, String)>) -> Answer {
    let (dialogue, id) = may(&acting, &dialogue, &id)?;
    asking(
        &acting,
        &dialogue,
        id,
        &Filled::default(),
        Faults::default(),
    )
}

fn asking(
    acting: &Acting,
    dialogue: &DialogueId,
    id: CirculationId,
    form: &Filled,
    faults: Faults,
) -> Answer {
    let (page, view) = (&acting.page, &acting.view);
    let list = view.list(id).ok_or(Problem::NotFound)?;
    let back = format!("/office/lists/{dialogue}/{id}");
    Asking::new(
        page,
        page.say("circulate-extend-title"),
        &format!("{back}/extension"),
        &back,
    )
    .wrong(faults)
    .lead(page.say("circulate-extend-lead"))
    .fact(
        page.say("circulate-list"),
        listed::name(page, view, list.list.circulation),
    )
    .fact(
        page.say("list-closes"),
        page.deadline(list.list.circulation.terms.closes),
    )
    .input(
        "closes",
        "circulate-closes",
        form.get("closes"),
        "date",
        "medium",
    )
    .line(
        "window-source",
        "circulate-window-source",
        form.get("window-source"),
    )
    .button("circulate-extend")
    .answer()
}

pub(super) async fn extend(
    acting: Acting,
    Path((dialogue, id)): Path<(String, String)>,
    form: Filled,
) -> Answer {
    let (dialogue, id) = may(&acting, &dialogue, &id)?;
    let mut faults = Faults::default();
    let day = form.get("closes").parse::<Date>().ok();
    if day.is_none() {
        faults.add("closes", acting.page.say("circulate-no-day"));
    }
    if !form.has("window-source") {
        let missing = acting.page.say("circulate-window-source-missing");
        faults.add("window-source", missing);
    }
    let day = match day {
        Some(day) if faults.is_empty() => day,
        _ => return asking(&acting, &dialogue, id, &form, faults),
    };
    let command = CirculationCommand::Extend {
        circulation: id,
        closes: end_of_day_in_vienna(day),
        source: form.get("window-source").to_owned(),
    };
    match acting
        .enter(form.command()?, Command::Circulation(command))
        .await
    {
        Ok(_) => {
            let address = format!("/office/lists/{dialogue}/{id}?extended=yes");
            Ok(see_other(&acting.page.href(&address)))
        }
        Err(NotEntered::Refused(refusal)) => {
            let faults = Faults::one("closes", acting.page.refusal(&refusal));
            asking(&acting, &dialogue, id, &form, faults)
        }
        Err(not) => Err(not.into()),
    }
}
