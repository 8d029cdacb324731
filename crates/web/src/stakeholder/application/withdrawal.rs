//! Withdrawing: one click, after the consequences have been said.

use super::own;
use crate::acting::{Acting, NotEntered};
use crate::answer::{Answer, fresh, see_other};
use crate::fields::{Choice, Faults};
use crate::filled::Filled;
use crate::page::Page;
use crate::problem::Problem;
use crate::public::title;
use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use mechanism::participation::application::{ApplicationCommand, Stage};
use mechanism::participation::deciding::Outcome;
use mechanism::{Command, DialogueId};

/// What withdrawing from all is sent as.
const ALL: &str = "all";

#[derive(Template)]
#[template(path = "stakeholder/withdrawal.html")]
struct Withdrawal {
    page: Page,
    slug: String,
    reference: String,
    from: Vec<Choice>,
    /// Whether seats would be given back.
    admitted: bool,
    circulated: bool,
    faults: Faults,
    command: String,
}

pub(super) async fn show(Path(slug): Path<String>, acting: Acting) -> Answer {
    form(&acting, &slug, Faults::default())
}

fn form(acting: &Acting, slug: &str, faults: Faults) -> Answer {
    let page = &acting.page;
    let shown = own(&acting.view, slug)?;
    let open: Vec<_> = shown
        .cases
        .iter()
        .filter(|case| case.may_withdraw)
        .collect();
    let mut from: Vec<Choice> = open
        .iter()
        .map(|case| {
            let name = match acting.view.dialogue(&case.dialogue) {
                Some(dialogue) => title::short(page, dialogue.facts),
                None => case.dialogue.to_string(),
            };
            Choice::of(case.dialogue.as_str(), name, open.len() == 1)
        })
        .collect();
    if open.len() > 1 {
        from.push(Choice::of(ALL, page.say("withdraw-from-all"), false));
    }
    let stage = |is: &dyn Fn(&Stage) -> bool| open.iter().any(|case| is(&case.case.stage));
    let status = match faults.is_empty() {
        true => StatusCode::OK,
        false => StatusCode::UNPROCESSABLE_ENTITY,
    };
    let template = Withdrawal {
        slug: shown.application.reference.slug(),
        reference: shown.application.reference.to_string(),
        admitted: stage(
            &|stage| matches!(stage, Stage::Decided(ruling) if ruling.outcome == Outcome::Admitted),
        ),
        circulated: stage(&|stage| matches!(stage, Stage::Circulated(_) | Stage::Referred { .. })),
        from,
        faults,
        command: page.command(),
        page: page.clone(),
    };
    fresh(status, &template)
}

pub(super) async fn withdraw(Path(slug): Path<String>, acting: Acting, filled: Filled) -> Answer {
    let shown = own(&acting.view, &slug)?;
    let dialogue = match filled.get("from") {
        "" => {
            let faults = Faults::one("from", acting.page.say("withdraw-choose"));
            return form(&acting, &slug, faults);
        }
        ALL => None,
        one => Some(DialogueId::new(one).map_err(|_| Problem::wrong("wrong-value", one))?),
    };
    let command = ApplicationCommand::Withdraw {
        application: shown.application.reference.clone(),
        dialogue,
    };
    match acting
        .enter(filled.command()?, Command::Application(command))
        .await
    {
        Ok(_) => {
            let path = format!("/applications/{}", shown.application.reference.slug());
            Ok(see_other(&acting.page.href(&path)))
        }
        Err(NotEntered::Refused(refusal)) => form(
            &acting,
            &slug,
            Faults::one("from", acting.page.refusal(&refusal)),
        ),
        Err(not) => Err(not.into()),
    }
}
