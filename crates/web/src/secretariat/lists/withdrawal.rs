//! A withdrawal that came on paper.

use super::list_of;
use super::note::{self, NoteTyped};
use crate::acting::{Acting, NotEntered};
use crate::answer::{Answer, see_other};
use crate::fields::Faults;
use crate::filled::Filled;
use crate::problem::Problem;
use crate::secretariat::asking::Asking;
use crate::secretariat::{dialogue_at, who_may};
use crate::state::listed::named;
use axum::extract::Path;
use mechanism::participation::objection::ObjectionCommand;
use mechanism::{Actor, Command, Deed, DialogueId, ObjectionId, ObjectionView};

/// Of which list, and what is withdrawn.
struct About {
    dialogue: DialogueId,
    list: String,
    objection: ObjectionView,
}

fn about(
    acting: &Acting,
    (dialogue, list, objection): (String, String, String),
) -> Result<About, Problem> {
    let dialogue = dialogue_at(&acting.view, &dialogue)?.facts.id.clone();
    who_may(acting, Deed::EnterFromPaper, Some(&dialogue))?;
    list_of(&acting.view, &dialogue, &list)?;
    let id: ObjectionId = named(&objection)?;
    let objection = acting.view.objection(id);
    let objection = objection.filter(|shown| shown.objection.dialogue == dialogue);
    Ok(About {
        objection: objection.ok_or(Problem::NotFound)?,
        dialogue,
        list,
    })
}

pub(super) async fn ask(acting: Acting, Path(path): Path<(String, String, String)>) -> Answer {
    let about = about(&acting, path)?;
    asking(&acting, &about, &Filled::default(), Faults::default())
}

fn asking(acting: &Acting, about: &About, form: &Filled, faults: Faults) -> Answer {
    let page = &acting.page;
    let objection = &about.objection.objection;
    let back = format!("/office/lists/{}/{}", about.dialogue, about.list);
    let asking = Asking::new(
        page,
        page.say("paper-in-withdrawal-title"),
        &format!("{back}/withdrawals/{}", objection.id),
        &back,
    )
    .wrong(faults)
    .lead(page.say("paper-in-withdrawal-lead"))
    .fact(
        page.say("paper-in-state"),
        page.say(&format!("state-{}", objection.state)),
    )
    .fact(
        page.say("as-seen-reference"),
        objection.application.to_string(),
    )
    .fact(
        page.say("paper-in-position"),
        page.say(&format!("position-{}", objection.position.code())),
    );
    note::asked(asking, form)
        .danger("paper-in-withdrawal-enter")
        .answer()
}

pub(super) async fn enter(
    acting: Acting,
    Path(path): Path<(String, String, String)>,
    form: Filled,
) -> Answer {
    let about = about(&acting, path)?;
    let mut faults = Faults::default();
    let note = NoteTyped::read(&acting, &form, &mut faults);
    let note = match note {
        Some(note) if faults.is_empty() => note,
        _ => return asking(&acting, &about, &form, faults),
    };
    let command = form.command()?;
    let objection = &about.objection.objection;
    let (note, first) = note.cited(&acting, command, &objection.state);
    let withdraw = ObjectionCommand::WithdrawFromPaper {
        objection: objection.id,
        note,
    };
    let commands = first
        .into_iter()
        .chain([(command, Command::Objection(withdraw))])
        .collect();
    let actor = Actor::Person(acting.person);
    match acting.site.enter_together(&actor, commands).await {
        Ok(()) => {
            let address = format!(
                "/office/lists/{}/{}?entered=yes",
                about.dialogue, about.list
            );
            Ok(see_other(&acting.page.href(&address)))
        }
        Err(NotEntered::Refused(refusal)) => {
            let faults = Faults::one("reference", acting.page.refusal(&refusal));
            asking(&acting, &about, &form, faults)
        }
        Err(not) => Err(not.into()),
    }
}
