//! What is done with one application: taken, checked, noted, asked about, said where it goes.

use super::case;
use crate::acting::{Acting, NotEntered};
use crate::answer::{Answer, see_other};
use crate::fields::Faults;
use crate::filled::Filled;
use crate::problem::Problem;
use axum::extract::Path;
use jiff::civil::Date;
use mechanism::participation::application::Aside;
use mechanism::participation::screening::{Check, Finding, ScreeningCommand, Verdict};
use mechanism::{ApplicationRef, Command, Deed, DialogueId};

/// The application, for whoever may screen it.
pub(super) fn screened(acting: &Acting, slug: &str) -> Result<ApplicationRef, Problem> {
    let reference: ApplicationRef = slug.parse().map_err(|_| Problem::NotFound)?;
    let shown = acting.view.application(&reference);
    let shown = shown.filter(|shown| shown.desk).ok_or(Problem::NotFound)?;
    let who = acting.view.who();
    let mut cases = shown.cases.iter();
    match cases.any(|case| who.may_for(Deed::Screen, Some(&case.dialogue))) {
        true => Ok(reference),
        false => Err(Problem::NotFound),
    }
}

/// Enters it and leads back to the application; a refusal is said there, at the form, with what was typed.
async fn enter(
    acting: Acting,
    slug: &str,
    form: &Filled,
    command: ScreeningCommand,
    field: &str,
    anchor: &str,
) -> Answer {
    let entered = acting
        .enter(form.command()?, Command::Screening(command))
        .await;
    match entered {
        Ok(_) => Ok(see_other(&back(&acting, slug, form, anchor))),
        Err(NotEntered::Refused(refusal)) => {
            let faults = Faults::one(field, acting.page.refusal(&refusal));
            case::again(acting, slug, form, faults).await
        }
        Err(NotEntered::Problem(problem)) => Err(problem),
    }
}

pub(super) fn back(acting: &Acting, slug: &str, form: &Filled, anchor: &str) -> String {
    let query = form.get("query");
    let query = crate::query::Query::read(query)
        .unwrap_or_default()
        .only(&case::NAMES)
        .written();
    acting
        .page
        .href(&format!("/office/applications/{slug}{query}#{anchor}"))
}

pub(super) async fn take(acting: Acting, Path(slug): Path<String>, form: Filled) -> Answer {
    let application = screened(&acting, &slug)?;
    let screener = match form.get("act") {
        "give-back" => None,
        _ => Some(acting.person),
    };
    let command = ScreeningCommand::Take {
        application,
        screener,
    };
    enter(acting, &slug, &form, command, "screener", "screener").await
}

pub(super) async fn check(acting: Acting, Path(slug): Path<String>, form: Filled) -> Answer {
    let application = screened(&acting, &slug)?;
    let check = Check::from_code(form.get("check"));
    let check = check.ok_or_else(|| Problem::wrong("wrong-value", form.get("check")))?;
    let Some(finding) = Finding::from_code(form.get("finding")) else {
        let field = format!("finding-{}", check.code());
        let faults = Faults::one(field, acting.page.say("office-choose"));
        return case::again(acting, &slug, &form, faults).await;
    };
    let command = ScreeningCommand::Check {
        application,
        check,
        finding,
    };
    let anchor = format!("check-{}", check.code());
    enter(acting, &slug, &form, command, &anchor, &anchor).await
}

pub(super) async fn note(acting: Acting, Path(slug): Path<String>, form: Filled) -> Answer {
    let application = screened(&acting, &slug)?;
    let command = ScreeningCommand::Note {
        application,
        note: form.get("note").to_owned(),
    };
    enter(acting, &slug, &form, command, "note", "notes").await
}

pub(super) async fn ask(acting: Acting, Path(slug): Path<String>, form: Filled) -> Answer {
    let application = screened(&acting, &slug)?;
    let Ok(day) = form.get("until").parse::<Date>() else {
        let faults = Faults::one("until", acting.page.say("office-not-a-day"));
        return case::again(acting, &slug, &form, faults).await;
    };
    let command = ScreeningCommand::Ask {
        application,
        question: form.get("question").to_owned(),
        until: mechanism::end_of_day_in_vienna(day),
    };
    enter(acting, &slug, &form, command, "question", "inquiries").await
}

pub(super) async fn screen(acting: Acting, Path(slug): Path<String>, form: Filled) -> Answer {
    let application = screened(&acting, &slug)?;
    let dialogue: DialogueId = form.parsed("dialogue")?;
    let field = format!("verdict-{dialogue}");
    let verdict = match form.get("verdict") {
        "sufficient" => Some(Verdict::Sufficient),
        "reopened" => Some(Verdict::Reopened),
        aside => aside
            .strip_prefix("aside-")
            .and_then(Aside::from_code)
            .map(Verdict::Aside),
    };
    let Some(verdict) = verdict else {
        let faults = Faults::one(field, acting.page.say("office-choose"));
        return case::again(acting, &slug, &form, faults).await;
    };
    // The form says where the case stood when it was shown: who decides on another state should look again.
    let shown = acting.view.application(&application);
    let stage = shown.and_then(|shown| Some(shown.application.case(&dialogue)?.stage.clone()));
    let stage = stage.ok_or(Problem::NotFound)?;
    if stage == verdict.stage() {
        // Said already, by a double click or by a colleague who meant the same.
        return Ok(see_other(&back(&acting, &slug, &form, "verdicts")));
    }
    if stage.code() != form.get("stage") {
        let faults = Faults::one(field, acting.page.say("case-changed-meanwhile"));
        return case::again(acting, &slug, &form, faults).await;
    }
    let command = ScreeningCommand::Screen {
        application,
        dialogue,
        verdict,
        second: form.has("second"),
    };
    enter(acting, &slug, &form, command, &field, "verdicts").await
}
