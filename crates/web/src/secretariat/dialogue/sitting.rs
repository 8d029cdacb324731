//! The sitting as the office enters it: it opens when the reports of the meetings were adopted, or by a decision of the Chair
//! (rule 33), and once it is closed the dialogue was held.

use super::change::changing;
use crate::acting::{Acting, NotEntered};
use crate::answer::{Answer, see_other};
use crate::fields::Faults;
use crate::filled::Filled;
use crate::problem::Problem;
use crate::public::title;
use crate::secretariat::asking::{Asking, choices};
use axum::extract::Path;
use mechanism::Command;
use mechanism::dialogue::{DialogueCommand, Life, Opening};

/// On what a sitting opens, as the form says it.
const GROUNDS: [&str; 2] = ["reports", "decision"];

pub(super) async fn before_opening(acting: Acting, Path(id): Path<String>) -> Answer {
    let form = Filled::of(vec![("on".to_owned(), "reports".to_owned())])?;
    opening(&acting, &id, &form, Faults::default())
}

fn opening(acting: &Acting, id: &str, form: &Filled, faults: Faults) -> Answer {
    let of = changing(acting, id)?;
    if *of.life != Life::Planned {
        return Err(Problem::NotFound);
    }
    let page = &acting.page;
    let path = format!("/office/dialogues/{id}/opening");
    let back = format!("/office/dialogues/{id}");
    let on = form.get("on");
    Asking::new(page, page.say("office-open"), &path, &back)
        .wrong(faults)
        .lead(title::short(page, of.facts))
        .lead(page.say("office-open-lead"))
        .one_of(
            "on",
            "office-open-on",
            choices(page, "office-open-on", GROUNDS, |code| code == on),
        )
        .line("reference", "office-open-reference", form.get("reference"))
        .optional()
        .button("office-open-button")
        .answer()
}

pub(super) async fn open(acting: Acting, Path(id): Path<String>, form: Filled) -> Answer {
    let of = changing(&acting, &id)?;
    let ground = match form.get("on") {
        "decision" => Opening::ByDecision(form.get("reference").trim().to_owned()),
        _ => Opening::ReportsAdopted,
    };
    let field = match ground {
        Opening::ByDecision(_) => "reference",
        Opening::ReportsAdopted => "on",
    };
    let command = Command::Dialogue(DialogueCommand::OpenSitting {
        dialogue: of.facts.id.clone(),
        opening: ground,
    });
    match acting.enter(form.command()?, command).await {
        Ok(_) => done(&acting, &id, "opened"),
        Err(NotEntered::Refused(refusal)) => {
            let faults = Faults::one(field, acting.page.refusal(&refusal));
            opening(&acting, &id, &form, faults)
        }
        Err(not) => Err(not.into()),
    }
}

pub(super) async fn before_closing(acting: Acting, Path(id): Path<String>) -> Answer {
    let of = changing(&acting, &id)?;
    if !matches!(of.life, Life::Open(_)) {
        return Err(Problem::NotFound);
    }
    let page = &acting.page;
    let path = format!("/office/dialogues/{id}/closing");
    let back = format!("/office/dialogues/{id}");
    Asking::new(page, page.say("office-close"), &path, &back)
        .lead(title::short(page, of.facts))
        .lead(page.say("office-close-lead"))
        .button("office-close-button")
        .answer()
}

pub(super) async fn close(acting: Acting, Path(id): Path<String>, form: Filled) -> Answer {
    let of = changing(&acting, &id)?;
    let command = Command::Dialogue(DialogueCommand::Close(of.facts.id.clone()));
    let entered = acting.enter(form.command()?, command).await;
    entered.map_err(Problem::from)?;
    done(&acting, &id, "held")
}

fn done(acting: &Acting, id: &str, what: &str) -> Answer {
    let to = format!("/office/dialogues/{id}?done={what}");
    Ok(see_other(&acting.page.href(&to)))
}
