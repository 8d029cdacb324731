//! A letter that came back: an officer has the message that brought it, and says why.

use super::{letter, recipient, subject};
use crate::acting::{Acting, NotEntered};
use crate::answer::{Answer, see_other};
use crate::fields::Faults;
use crate::filled::Filled;
use crate::problem::Problem;
use crate::secretariat::asking::{Asking, choices};
use crate::secretariat::who_may;
use axum::extract::Path;
use mechanism::letters::{LetterCommand, LetterState, Returned};
use mechanism::{Command, Deed, LetterView};

/// Whether it can have come back: it left, or nobody knows whether it did.
pub(super) const fn can_have(state: LetterState) -> bool {
    matches!(state, LetterState::Sent | LetterState::Attempted)
}

fn of_the_writer<'v>(acting: &'v Acting, id: &str) -> Result<LetterView<'v>, Problem> {
    let shown = letter(&acting.view, id)?;
    let dialogue = shown.letter.envelope.dialogue.as_ref();
    who_may(acting, Deed::WriteLetters, dialogue)?;
    match can_have(shown.letter.state) {
        true => Ok(shown),
        false => Err(Problem::NotFound),
    }
}

pub(super) async fn ask(acting: Acting, Path(id): Path<String>) -> Answer {
    let shown = of_the_writer(&acting, &id)?;
    asking(&acting, &shown, "", Faults::default())
}

fn asking(acting: &Acting, shown: &LetterView<'_>, taken: &str, faults: Faults) -> Answer {
    let page = &acting.page;
    let address = format!("/office/letters/{}", shown.letter.id);
    let title = page.say("returned-title");
    let reasons = Returned::ALL.map(Returned::code);
    Asking::new(page, title, &format!("{address}/return"), &address)
        .wrong(faults)
        .lead(page.say("returned-lead"))
        .fact(page.say("outbox-to"), recipient(page, shown))
        .fact(page.say("outbox-subject"), subject(page, shown))
        .one_of(
            "reason",
            "returned-reason",
            choices(page, "returned", reasons, |code| code == taken),
        )
        .button("returned-button")
        .answer()
}

pub(super) async fn enter(acting: Acting, Path(id): Path<String>, form: Filled) -> Answer {
    let shown = of_the_writer(&acting, &id)?;
    let Some(reason) = Returned::from_code(form.get("reason")) else {
        let faults = Faults::one("reason", acting.page.say("returned-choose"));
        return asking(&acting, &shown, "", faults);
    };
    let letter = shown.letter.id;
    let command = Command::Letter(LetterCommand::Return { letter, reason });
    match acting.enter(form.command()?, command).await {
        Ok(_) => Ok(see_other(
            &acting.page.href(&format!("/office/letters/{letter}")),
        )),
        Err(NotEntered::Refused(refusal)) => {
            let faults = Faults::one("reason", acting.page.refusal(&refusal));
            asking(&acting, &shown, reason.code(), faults)
        }
        Err(not) => Err(not.into()),
    }
}
