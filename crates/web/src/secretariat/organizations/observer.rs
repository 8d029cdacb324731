//! Observer status at a session of the Conference: an entry of its own, which does not carry over to dialogues.

use super::entry;
use crate::acting::{Acting, NotEntered};
use crate::answer::{Answer, see_other};
use crate::fields::{Choice, Faults};
use crate::filled::Filled;
use crate::public::title;
use crate::secretariat::asking::{Asking, choices};
use crate::secretariat::who_may;
use axum::extract::Path;
use jiff::civil::Date;
use mechanism::organizations::{Observer, ObserverStatus, OrganizationCommand};
use mechanism::{Command, Deed};

const STATUSES: [(&str, ObserverStatus); 4] = [
    ("accorded", ObserverStatus::Accorded),
    ("referred", ObserverStatus::Referred),
    ("accorded-by-decision", ObserverStatus::AccordedByDecision),
    ("denied-by-decision", ObserverStatus::DeniedByDecision),
];

/// The key of the words for a status.
pub(super) const fn key(status: ObserverStatus) -> &'static str {
    match status {
        ObserverStatus::Accorded => "observer-accorded",
        ObserverStatus::Referred => "observer-referred",
        ObserverStatus::AccordedByDecision => "observer-accorded-by-decision",
        ObserverStatus::DeniedByDecision => "observer-denied-by-decision",
    }
}

pub(super) async fn show(acting: Acting, Path(id): Path<String>) -> Answer {
    who_may(&acting, Deed::RecordObserver, None)?;
    page(&acting, &id, &Filled::default(), Faults::default())
}

fn page(acting: &Acting, id: &str, form: &Filled, faults: Faults) -> Answer {
    let of = entry(acting, id)?;
    let (page, view) = (&acting.page, &acting.view);
    let sessions = view.conferences().rev().map(|session| {
        let number = session.number.to_string();
        let chosen = number == form.get("conference");
        Choice::of(number, title::conference(page, session.number), chosen)
    });
    let codes = STATUSES.map(|(code, _)| code);
    let statuses = choices(page, "observer", codes, |code| code == form.get("status"));
    Asking::new(
        page,
        page.say("organizations-observer"),
        &format!("/office/organizations/{id}/observer"),
        &format!("/office/organizations/{id}"),
    )
    .wrong(faults)
    .lead(super::name_of(page, view, of.organization.id))
    .lead(page.say("organizations-observer-lead"))
    .pick(
        "conference",
        "organizations-observer-session",
        sessions.collect(),
    )
    .one_of("status", "organizations-observer-status", statuses)
    .input(
        "on",
        "organizations-observer-on",
        form.get("on"),
        "date",
        "short",
    )
    .line(
        "document",
        "organizations-observer-document",
        form.get("document"),
    )
    .answer()
}

pub(super) async fn enter(acting: Acting, Path(id): Path<String>, form: Filled) -> Answer {
    who_may(&acting, Deed::RecordObserver, None)?;
    let organization = entry(&acting, &id)?.organization.id;
    let words = &acting.page;
    let mut faults = Faults::default();
    let conference = form.get("conference").parse::<u16>();
    if conference.is_err() {
        faults.add("conference", words.say("office-choose"));
    }
    let status = STATUSES
        .into_iter()
        .find(|(code, _)| *code == form.get("status"));
    if status.is_none() {
        faults.add("status", words.say("office-choose"));
    }
    let on = form.get("on").parse::<Date>();
    if on.is_err() {
        faults.add("on", words.say("office-not-a-day"));
    }
    let (Ok(conference), Some((_, status)), Ok(on)) = (conference, status, on) else {
        return page(&acting, &id, &form, faults);
    };
    let observer = Observer {
        conference,
        status,
        on,
        document: form.get("document").to_owned(),
    };
    let command = Command::Organization(OrganizationCommand::Observe {
        organization,
        observer,
    });
    match acting.enter(form.command()?, command).await {
        Ok(_) => {
            let path = format!("/office/organizations/{organization}");
            Ok(see_other(&words.href(&path)))
        }
        Err(NotEntered::Refused(refusal)) => {
            let faults = Faults::one("document", words.refusal(&refusal));
            page(&acting, &id, &form, faults)
        }
        Err(problem) => Err(problem.into()),
    }
}
