//! Approving what was proposed, or giving it up.

use super::show;
use crate::acting::{Acting, NotEntered};
use crate::answer::{Answer, see_other};
use crate::fields::Faults;
use crate::filled::Filled;
use crate::problem::Problem;
use crate::secretariat::who_may;
use mechanism::keeping::KeepingCommand;
use mechanism::{Command, Deed};

pub(super) async fn approve(acting: Acting, form: Filled) -> Answer {
    let approve = KeepingCommand::Approve {
        number: number(&form)?,
        alone: form.has("alone"),
        to_what_is_there: form.has("there"),
    };
    enter(acting, &form, approve).await
}

pub(super) async fn give_up(acting: Acting, form: Filled) -> Answer {
    let give_up = KeepingCommand::GiveUp {
        number: number(&form)?,
    };
    enter(acting, &form, give_up).await
}

fn number(form: &Filled) -> Result<u16, Problem> {
    form.get("number").parse().map_err(|_| Problem::NotFound)
}

async fn enter(acting: Acting, form: &Filled, command: KeepingCommand) -> Answer {
    who_may(&acting, Deed::SetRetention, None)?;
    match acting
        .enter(form.command()?, Command::Keeping(command))
        .await
    {
        Ok(_) => Ok(see_other(&acting.page.href("/office/retention"))),
        Err(NotEntered::Refused(refusal)) => {
            let faults = Faults::one("alone", acting.page.refusal(&refusal));
            show::page(&acting, faults)
        }
        Err(not) => Err(not.into()),
    }
}
