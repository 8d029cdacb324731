//! Giving and taking roles.

use super::{GIVEN, all_notes, name_of, person_of};
use crate::acting::{Acting, NotEntered};
use crate::answer::{Answer, see_other};
use crate::fields::{Choice, Faults};
use crate::filled::Filled;
use crate::problem::Problem;
use crate::public::title;
use crate::secretariat::asking::{Asking, choices};
use crate::stakeholder::wording;
use axum::extract::Path;
use mechanism::people::{Grant, HeldFor, PeopleCommand, RegionalGroup};
use mechanism::{Command, Deed, Role, StateCode};

/// The questions about a role: which, for whom, for which dialogue, by which note.
pub(super) fn ask(acting: &Acting, asking: Asking, form: &Filled) -> Asking {
    let (page, view) = (&acting.page, &acting.view);
    let taken = |name: &'static str| move |code: &str| code == form.get(name);
    let roles = choices(page, "role", GIVEN.map(Role::code), taken("role"));
    let groups = RegionalGroup::ALL.map(RegionalGroup::code);
    let dialogues = view.dialogues().into_iter().rev().take(30).map(|of| {
        let id = of.facts.id.as_str();
        Choice::of(id, title::short(page, of.facts), id == form.get("dialogue"))
    });
    let notes = all_notes(page, view).into_iter().map(|(id, label)| {
        let chosen = id == form.get("note");
        Choice::of(id, label, chosen)
    });
    asking
        .one_of("role", "people-role", roles)
        .pick(
            "state",
            "people-state",
            wording::areas(page, form.get("state")),
        )
        .optional()
        .pick("note", "people-note", notes.collect())
        .optional()
        .pick(
            "group",
            "people-group",
            choices(page, "region", groups, taken("group")),
        )
        .optional()
        .pick("dialogue", "people-dialogue", dialogues.collect())
        .optional()
}

/// The role that was asked for.
pub(super) fn read(acting: &Acting, form: &Filled) -> Result<Grant, Faults> {
    let page = &acting.page;
    let role = Role::from_code(form.get("role")).filter(|role| GIVEN.contains(role));
    let Some(role) = role else {
        return Err(Faults::one("role", page.say("office-choose")));
    };
    let held_for = match role {
        Role::Delegate | Role::HeadOfDelegation => match StateCode::new(form.get("state")) {
            Ok(state) => HeldFor::State(state),
            Err(_) => return Err(Faults::one("state", page.say("people-choose-state"))),
        },
        Role::ExtendedBureau => match RegionalGroup::from_code(form.get("group")) {
            Some(group) => HeldFor::Group(group),
            None => return Err(Faults::one("group", page.say("people-choose-group"))),
        },
        _ => HeldFor::Office,
    };
    let for_state = matches!(held_for, HeldFor::State(_));
    if for_state && !form.has("note") {
        return Err(Faults::one("note", page.say("people-choose-note")));
    }
    Ok(Grant {
        role,
        dialogue: form.get("dialogue").parse().ok(),
        note: form.get("note").parse().ok().filter(|_| for_state),
        held_for,
    })
}

pub(super) async fn show(acting: Acting, Path(id): Path<String>) -> Answer {
    page(&acting, &id, &Filled::default(), Faults::default())
}

fn page(acting: &Acting, id: &str, form: &Filled, faults: Faults) -> Answer {
    let shown = person_of(acting, id)?;
    if !acting.view.who().may_somewhere(Deed::Grant) {
        return Err(Problem::NotFound);
    }
    let page = &acting.page;
    let asking = Asking::new(
        page,
        page.say("people-grant"),
        &format!("/office/people/{id}/grants"),
        &format!("/office/people/{id}"),
    )
    .wrong(faults)
    .lead(name_of(page, &shown));
    ask(acting, asking, form)
        .button("people-grant-button")
        .answer()
}

pub(super) async fn give(acting: Acting, Path(id): Path<String>, form: Filled) -> Answer {
    let person = person_of(&acting, &id)?.person.id;
    let grant = match read(&acting, &form) {
        Ok(grant) => grant,
        Err(faults) => return page(&acting, &id, &form, faults),
    };
    let command = Command::People(PeopleCommand::Grant { person, grant });
    match acting.enter(form.command()?, command).await {
        Ok(_) => {
            let path = format!("/office/people/{id}?done=granted");
            Ok(see_other(&acting.page.href(&path)))
        }
        Err(NotEntered::Refused(refusal)) => {
            let faults = Faults::one("role", acting.page.refusal(&refusal));
            page(&acting, &id, &form, faults)
        }
        Err(problem) => Err(problem.into()),
    }
}

pub(super) async fn revoke(acting: Acting, Path(id): Path<String>, form: Filled) -> Answer {
    let person = person_of(&acting, &id)?.person.id;
    let grant: Grant = serde_json::from_str(form.get("grant"))
        .map_err(|_| Problem::wrong("wrong-value", form.get("grant")))?;
    let command = Command::People(PeopleCommand::Revoke { person, grant });
    acting.enter(form.command()?, command).await?;
    let path = format!("/office/people/{id}?done=revoked");
    Ok(see_other(&acting.page.href(&path)))
}
