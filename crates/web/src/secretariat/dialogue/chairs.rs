//! Who chairs a dialogue: officers of the working groups it follows (rule 41), by name and with the office they hold at home.
//! The summary is theirs, and each of them approves it.

use super::change::changing;
use crate::acting::{Acting, NotEntered};
use crate::answer::{Answer, see_other};
use crate::fields::{Choice, Faults};
use crate::filled::Filled;
use crate::public::title;
use crate::secretariat::asking::Asking;
use axum::extract::Path;
use mechanism::calendar::{Officer, Role, WorkingGroup};
use mechanism::dialogue::{Chairing, Credited, Dialogue, DialogueCommand};
use mechanism::{Command, Content, Name};

/// Chairs the form has room for: of a dialogue of one group, and of a joint one for each of its groups.
const ROWS: usize = 2;
/// The longest name, and the longest name of an office.
const LONGEST: usize = 200;

pub(super) async fn show(acting: Acting, Path(id): Path<String>) -> Answer {
    let of = changing(&acting, &id)?;
    let mut pairs = Vec::new();
    for (n, chair) in of.facts.chairs.iter().enumerate() {
        pairs.push((format!("name-{n}"), chair.name.full.clone()));
        pairs.push((
            format!("honorific-{n}"),
            chair.name.honorific.clone().unwrap_or_default(),
        ));
        pairs.push((format!("office-{n}"), chair.office.clone()));
        pairs.push((format!("group-{n}"), chair.group.code().to_owned()));
    }
    asked(&acting, &id, &Filled::of(pairs)?, Faults::default())
}

fn rows(facts: &Dialogue) -> usize {
    facts.chairs.len().max(ROWS * facts.topics().count())
}

fn asked(acting: &Acting, id: &str, form: &Filled, faults: Faults) -> Answer {
    let of = changing(acting, id)?;
    let page = &acting.page;
    let path = format!("/office/dialogues/{id}/chairs");
    let back = format!("/office/dialogues/{id}");
    let mut asking = Asking::new(page, page.say("office-chairs"), &path, &back)
        .wrong(faults)
        .lead(title::short(page, of.facts))
        .lead(page.say("office-chairs-lead"));
    for n in 0..rows(of.facts) {
        let number = page.number(u32::try_from(n + 1).unwrap_or(u32::MAX));
        let name = format!("name-{n}");
        let honorific = format!("honorific-{n}");
        let office = format!("office-{n}");
        asking = asking
            .line(&name, "office-chairs-name", form.get(&name))
            .labelled(page.with("office-chairs-name", "number", number));
        if n > 0 {
            asking = asking.optional();
        }
        asking = asking
            .input(
                &honorific,
                "office-chairs-honorific",
                form.get(&honorific),
                "text",
                "short",
            )
            .optional()
            .line(&office, "office-chairs-office", form.get(&office));
        if n > 0 {
            asking = asking.optional();
        }
        if of.facts.is_joint() {
            let field = format!("group-{n}");
            let groups = of.facts.topics().map(|group| {
                let taken = form.get(&field) == group.code();
                Choice::of(
                    group.code(),
                    page.say(&format!("group-{}", group.code())).into_owned(),
                    taken,
                )
            });
            asking = asking.pick(&field, "office-chairs-group", groups.collect());
        }
    }
    asking.button("office-chairs-button").answer()
}

pub(super) async fn enter(acting: Acting, Path(id): Path<String>, form: Filled) -> Answer {
    let of = changing(&acting, &id)?;
    let (chairs, faults) = named(&acting, of.facts, &form);
    if !faults.is_empty() {
        return asked(&acting, &id, &form, faults);
    }
    let facts = Dialogue {
        chairing: Some(chairing(of.facts, chairs.len())),
        credited: Some(match chairs.len() {
            1 => Credited::Chair,
            _ => Credited::CoChairs,
        }),
        chairs,
        ..of.facts.clone()
    };
    // The corrections log shows it, in the language the officer works in.
    let reason = Content::permanent(acting.page.say("office-chairs-reason").into_owned());
    let command = Command::Dialogue(DialogueCommand::Correct { facts, reason });
    match acting.enter(form.command()?, command).await {
        Ok(_) => {
            let to = format!("/office/dialogues/{id}?done=chairs");
            Ok(see_other(&acting.page.href(&to)))
        }
        Err(NotEntered::Refused(refusal)) => {
            let faults = Faults::one("name-0", acting.page.refusal(&refusal));
            asked(&acting, &id, &form, faults)
        }
        Err(not) => Err(not.into()),
    }
}

fn chairing(facts: &Dialogue, chairs: usize) -> Chairing {
    match (facts.is_joint(), chairs) {
        (true, _) => Chairing::OneOfEach,
        (false, 1) => Chairing::Chair,
        (false, _) => Chairing::CoChairs,
    }
}

/// The Chairs whose names were written, with what they are told by what is wrong.
fn named(acting: &Acting, facts: &Dialogue, form: &Filled) -> (Vec<Officer>, Faults) {
    let page = &acting.page;
    let mut faults = Faults::default();
    let mut chairs = Vec::new();
    for n in 0..rows(facts) {
        let of = |field: &str| form.get(&format!("{field}-{n}")).trim().to_owned();
        let (full, honorific, office) = (of("name"), of("honorific"), of("office"));
        if full.is_empty() {
            continue;
        }
        for (field, text) in [
            ("name", &full),
            ("honorific", &honorific),
            ("office", &office),
        ] {
            if text.chars().count() > LONGEST {
                let said = page.count("office-chairs-too-long", LONGEST);
                faults.add(format!("{field}-{n}"), said);
            }
        }
        // Agreed language names the office beside the name.
        if office.is_empty() {
            faults.add(
                format!("office-{n}"),
                page.say("office-chairs-no-office").into_owned(),
            );
        }
        let group = WorkingGroup::from_code(&of("group"));
        let Some(group) = group.or_else(|| facts.topics().next()) else {
            continue;
        };
        chairs.push(Officer {
            name: Name {
                honorific: Some(honorific).filter(|text| !text.is_empty()),
                full,
            },
            role: Role::Chair,
            group,
            state: None,
            office,
        });
    }
    if chairs.is_empty() {
        faults.add("name-0", page.say("office-chairs-none"));
    }
    // Several of one group are its co-Chairs.
    let groups: Vec<WorkingGroup> = chairs.iter().map(|chair| chair.group).collect();
    for chair in &mut chairs {
        let same = groups.iter().filter(|group| **group == chair.group).count();
        if same > 1 {
            chair.role = Role::CoChair;
        }
    }
    (chairs, faults)
}
