//! Proposing other times: one number for each matter.

use crate::acting::{Acting, NotEntered};
use crate::answer::{Answer, see_other};
use crate::fields::Faults;
use crate::filled::Filled;
use crate::secretariat::asking::Asking;
use crate::secretariat::who_may;
use mechanism::keeping::KeepingCommand;
use mechanism::keeping::schedule::{Matter, Schedule};
use mechanism::{Command, Deed};

pub(super) async fn ask(acting: Acting) -> Answer {
    who_may(&acting, Deed::SetRetention, None)?;
    page(&acting, &Filled::default(), Faults::default())
}

fn page(acting: &Acting, form: &Filled, faults: Faults) -> Answer {
    let page = &acting.page;
    let now = acting.view.schedule();
    let asking = Asking::new(
        page,
        page.say("retention-propose"),
        "/office/retention/proposal",
        "/office/retention",
    )
    .wrong(faults)
    .lead(page.say("retention-propose-lead"));
    let asking = Matter::ALL.into_iter().fold(asking, |asking, matter| {
        let code = matter.code();
        let months = match form.has(code) {
            true => form.get(code).to_owned(),
            false => now.months(matter).to_string(),
        };
        let why = page.say(&format!("matter-{code}-why"));
        asking
            .input(code, &format!("matter-{code}"), months, "number", "short")
            .hinted(why)
    });
    asking.button("retention-propose-button").answer()
}

pub(super) async fn propose(acting: Acting, form: Filled) -> Answer {
    who_may(&acting, Deed::SetRetention, None)?;
    let mut faults = Faults::default();
    let standard = Schedule::standard();
    let schedule = Matter::ALL.into_iter().fold(standard, |schedule, matter| {
        match form.get(matter.code()).trim().parse() {
            Ok(months) => schedule.with(matter, months),
            Err(_) => {
                faults.add(matter.code(), acting.page.say("office-not-a-number"));
                schedule
            }
        }
    });
    if !faults.is_empty() {
        return page(&acting, &form, faults);
    }
    let command = Command::Keeping(KeepingCommand::Propose(schedule));
    match acting.enter(form.command()?, command).await {
        Ok(_) => Ok(see_other(&acting.page.href("/office/retention"))),
        Err(NotEntered::Refused(refusal)) => {
            let first = Matter::ALL[0].code();
            let faults = Faults::one(first, acting.page.refusal(&refusal));
            page(&acting, &form, faults)
        }
        Err(not) => Err(not.into()),
    }
}
