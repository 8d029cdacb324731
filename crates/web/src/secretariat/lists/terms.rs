//! The terms of a list, a page that says what they mean, and the list goes out.

use super::next::Next;
use super::tell;
use crate::acting::{Acting, NotEntered};
use crate::answer::{Answer, see_other};
use crate::deadline::Deadline;
use crate::fields::Faults;
use crate::filled::Filled;
use crate::page::Page;
use crate::problem::Problem;
use crate::secretariat::asking::{Asking, choices};
use crate::secretariat::{dialogue_at, who_may};
use crate::state::listed;
use axum::extract::Path;
use jiff::civil::Date;
use mechanism::participation::circulation::{
    CirculationCommand, Disclosure, ObjectionPolicy, Recipients, Terms,
    rule_17_window_is_long_enough, working_days_left,
};
use mechanism::{Command, Deed, DialogueId, View, end_of_day_in_vienna};

/// Rule 17's window, in days: the Conference's, and a measure for others.
const RULE_17_DAYS: i32 = 30;

/// What the form carries.
const FIELDS: [&str; 7] = [
    "recipients",
    "closes",
    "window-source",
    "policy",
    "policy-document",
    "disclosure",
    "disclosure-document",
];

fn address(dialogue: &DialogueId) -> String {
    format!("/office/lists/{dialogue}")
}

fn may(acting: &Acting, id: &str) -> Result<DialogueId, Problem> {
    let id = dialogue_at(&acting.view, id)?.facts.id.clone();
    who_may(acting, Deed::Circulate, Some(&id))?;
    Ok(id)
}

pub(super) async fn ask(acting: Acting, Path(id): Path<String>) -> Answer {
    let id = may(&acting, &id)?;
    asking(&acting, &id, &Filled::default(), Faults::default())
}

fn asking(acting: &Acting, id: &DialogueId, form: &Filled, faults: Faults) -> Answer {
    let page = &acting.page;
    let chosen = |name: &'static str, default: &'static str| {
        let value = match form.get(name) {
            "" => default.to_owned(),
            value => value.to_owned(),
        };
        move |code: &str| code == value
    };
    let title = page.with(
        "circulate-terms-title",
        "dialogue",
        listed::dialogue_name(page, &acting.view, id),
    );
    let address = address(id);
    Asking::new(page, title, &format!("{address}/new"), &address)
        .wrong(faults)
        .lead(page.say("circulate-terms-lead"))
        .carry("step", "check")
        .one_of(
            "recipients",
            "circulate-recipients",
            choices(
                page,
                "recipients",
                Recipients::ALL.map(Recipients::code),
                chosen("recipients", "states-parties"),
            ),
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
        .one_of(
            "policy",
            "circulate-policy",
            choices(
                page,
                "objection-policy",
                ObjectionPolicy::ALL.map(ObjectionPolicy::code),
                chosen("policy", ObjectionPolicy::default().code()),
            ),
        )
        .line(
            "policy-document",
            "circulate-policy-document",
            form.get("policy-document"),
        )
        .one_of(
            "disclosure",
            "circulate-disclosure",
            choices(
                page,
                "disclosure",
                Disclosure::ALL.map(Disclosure::code),
                chosen("disclosure", Disclosure::default().code()),
            ),
        )
        .line(
            "disclosure-document",
            "circulate-disclosure-document",
            form.get("disclosure-document"),
        )
        .optional()
        .button("form-continue")
        .answer()
}

/// The terms as typed, or what is wrong with them.
fn read(acting: &Acting, form: &Filled) -> Result<(Terms, Date), Faults> {
    let page = &acting.page;
    let mut faults = Faults::default();
    let recipients = Recipients::from_code(form.get("recipients"));
    let policy = ObjectionPolicy::from_code(form.get("policy"));
    let disclosure = Disclosure::from_code(form.get("disclosure"));
    let day = form.get("closes").parse::<Date>().ok();
    if recipients.is_none() {
        faults.add("recipients", page.say("circulate-choose"));
    }
    match day {
        None => faults.add("closes", page.say("circulate-no-day")),
        Some(day) if end_of_day_in_vienna(day) <= acting.view.now() => {
            faults.add("closes", page.say("refused-window-in-the-past"));
        }
        Some(_) => {}
    }
    if policy.is_none() {
        faults.add("policy", page.say("circulate-choose"));
    }
    if disclosure.is_none() {
        faults.add("disclosure", page.say("circulate-choose"));
    }
    let wider = disclosure.is_some_and(|chosen| chosen != Disclosure::default());
    let documents = ["window-source", "policy-document"]
        .into_iter()
        .chain(wider.then_some("disclosure-document"));
    for document in documents {
        if !form.has(document) {
            faults.add(document, page.say(&format!("circulate-{document}-missing")));
        }
    }
    match (recipients, policy, disclosure, day) {
        (Some(recipients), Some(policy), Some(disclosure), Some(day)) if faults.is_empty() => Ok((
            Terms {
                recipients,
                closes: end_of_day_in_vienna(day),
                window_source: form.get("window-source").to_owned(),
                policy,
                policy_document: form.get("policy-document").to_owned(),
                disclosure,
                disclosure_document: form.get("disclosure-document").to_owned(),
            },
            day,
        )),
        _ => Err(faults),
    }
}

pub(super) async fn circulate(acting: Acting, Path(id): Path<String>, form: Filled) -> Answer {
    let id = may(&acting, &id)?;
    let (terms, day) = match read(&acting, &form) {
        Ok(read) => read,
        Err(faults) => return asking(&acting, &id, &form, faults),
    };
    match form.get("step") {
        "circulate" => enter(acting, &id, &form, terms).await,
        _ => sure(&acting, &id, &form, &terms, day),
    }
}

/// What is about to go out, said once more; nothing has gone yet.
fn sure(acting: &Acting, id: &DialogueId, form: &Filled, terms: &Terms, day: Date) -> Answer {
    let (page, view) = (&acting.page, &acting.view);
    let next = Next::of(page, view, id);
    let deadline = Deadline::of(page, terms.closes, view.now());
    let title = page.count(
        &format!("circulate-sure-{}", terms.recipients.code()),
        next.entries.len(),
    );
    let working = usize::try_from(working_days_left(view.now(), terms.closes)).unwrap_or(0);
    let address = address(id);
    let mut asking = Asking::new(page, title, &format!("{address}/new"), &address)
        .lead(page.say("circulate-sure-lead"))
        .fact(page.say("list-closes"), page.deadline(terms.closes))
        .fact(
            page.say("circulate-window"),
            format!(
                "{} · {}",
                deadline.left,
                page.count("list-working-days-left", working)
            ),
        );
    for fact in listed::terms(page, terms) {
        asking = asking.fact(fact.name, fact.value);
    }
    let new = next.entries.iter().filter(|entry| entry.new).count();
    asking = asking.fact(
        page.say("circulate-organizations"),
        page.say_with(
            "list-size",
            &[("n", next.entries.len().into()), ("new", new.into())],
        ),
    );
    for warning in warnings(page, view, terms, day) {
        asking = asking.lead(warning);
    }
    for field in FIELDS {
        asking = asking.carry(field, form.get(field));
    }
    asking
        .carry("step", "circulate")
        .danger(&format!("circulate-do-{}", terms.recipients.code()))
        .answer()
}

/// What an officer should know before it is too late: rule 17's thirty days are the Conference's, and a matter referred
/// to the Conference waits for its next session.
fn warnings(page: &Page, view: &View, terms: &Terms, day: Date) -> Vec<String> {
    let today = view.today();
    let mut warnings = Vec::new();
    let days = today.until(day).map_or(0, |span| span.get_days());
    if days < RULE_17_DAYS {
        warnings.push(page.count("circulate-short-window", usize::try_from(days).unwrap_or(0)));
    }
    if terms.policy == ObjectionPolicy::RefersToConference {
        warnings.push(page.say("circulate-not-in-time").into_owned());
        let next = view.conferences().find(|session| session.opens > today);
        if let Some(next) = next
            && !rule_17_window_is_long_enough(today, next.opens)
        {
            warnings.push(page.with("circulate-rule-17", "day", page.day(&next.opens)));
        }
    }
    warnings
}

async fn enter(acting: Acting, id: &DialogueId, form: &Filled, terms: Terms) -> Answer {
    let command = form.command()?;
    let circulate = CirculationCommand::Circulate {
        dialogue: id.clone(),
        terms,
    };
    match acting.enter(command, Command::Circulation(circulate)).await {
        Ok(_) => {
            let view = acting.view_now();
            let newest = view.lists(id).pop();
            let newest = newest.ok_or(Problem::NotEntered)?;
            let told = tell::reached(&view, newest.circulation);
            let address = format!("{}/{}?sent={told}", address(id), newest.circulation.id);
            Ok(see_other(&acting.page.href(&address)))
        }
        Err(NotEntered::Refused(refusal)) => {
            let faults = Faults::one("recipients", acting.page.refusal(&refusal));
            asking(&acting, id, form, faults)
        }
        Err(not) => Err(not.into()),
    }
}
