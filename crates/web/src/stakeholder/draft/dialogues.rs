//! For which dialogues: one application for several, decided dialogue by dialogue.

use super::groups::{Answering, back, groups, onward, progress};
use super::{Draft, keep};
use crate::acting::Acting;
use crate::answer::{self, Answer, see_other};
use crate::fields::{Choice, Faults};
use crate::filled::Filled;
use crate::hand::{self, Order, Saving};
use crate::page::Page;
use crate::problem::Problem;
use crate::public::title;
use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use mechanism::dialogue::Life;
use mechanism::{DialogueId, View};

const KEY: &str = "dialogues";

#[derive(Template)]
#[template(path = "stakeholder/dialogues.html")]
struct Dialogues {
    page: Page,
    action: String,
    progress: String,
    choices: Vec<Choice>,
    over: Vec<String>,
    faults: Faults,
    back: String,
    saved: String,
    seen: u32,
    keep: String,
}

pub(super) async fn show(Path(key): Path<String>, acting: Acting) -> Answer {
    let draft = writable(keep::open(&acting, &key).await?)?;
    let taken = draft.dialogues.clone();
    form(&acting, &draft, &taken, Faults::default())
}

/// A draft that changes an application keeps its dialogues; one that was sent is written no more.
pub(super) fn writable(draft: Draft) -> Result<Draft, Problem> {
    if draft.is_open() && draft.amends.is_none() {
        Ok(draft)
    } else {
        Err(Problem::NotFound)
    }
}

fn form(acting: &Acting, draft: &Draft, taken: &[DialogueId], faults: Faults) -> Answer {
    let page = &acting.page;
    let call = Answering::of(acting, &draft.call)?;
    let groups = groups(page, draft, &call.form);
    let (awaited, over): (Vec<&DialogueId>, Vec<_>) = call
        .terms
        .dialogues
        .iter()
        .partition(|id| is_awaited(&acting.view, id));
    let named = |id: &DialogueId| match acting.view.dialogue(id) {
        Some(dialogue) => title::short(page, dialogue.facts),
        None => id.to_string(),
    };
    let status = match faults.is_empty() {
        true => StatusCode::OK,
        false => StatusCode::UNPROCESSABLE_ENTITY,
    };
    let template = Dialogues {
        action: page.href(&format!("/drafts/{}/dialogues", draft.key)),
        progress: progress(page, &groups, KEY),
        choices: awaited
            .into_iter()
            .map(|id| Choice::of(id.as_str(), named(id), taken.contains(id)))
            .collect(),
        over: over.into_iter().map(named).collect(),
        faults,
        back: back(page, draft, &groups, KEY),
        saved: page.with("draft-saved", "when", page.moment(draft.updated)),
        seen: draft.hands.stamp(KEY),
        keep: page.href(&format!("/drafts/{}/dialogues", draft.key)),
        page: page.clone(),
    };
    answer::talking(status, &template)
}

fn is_awaited(view: &View, id: &DialogueId) -> bool {
    view.dialogue(id).is_some_and(|dialogue| {
        *dialogue.life == Life::Planned && dialogue.facts.date > view.today()
    })
}

pub(super) async fn save(Path(key): Path<String>, acting: Acting, filled: Filled) -> Answer {
    let draft = writable(keep::open(&acting, &key).await?)?;
    let call = Answering::of(&acting, &draft.call)?;
    let chosen: Vec<DialogueId> = call
        .terms
        .dialogues
        .iter()
        .filter(|id| filled.all(KEY).any(|given| given == id.as_str()))
        .cloned()
        .collect();
    let saving = Saving::of(&filled, KEY);
    let by_itself = hand::by_itself(&filled);
    let mut order = Order::Next;
    let saved = keep::change(&acting, &key, |draft| {
        order = saving.order(&draft.hands);
        // Ticks are few and plain to see: who presses the button decides, and a page by itself only where it is the last.
        let keeps = order == Order::Next || !by_itself;
        if keeps {
            draft.dialogues.clone_from(&chosen);
            saving.mark(&mut draft.hands);
        }
        keeps
    });
    let saved = saved.await?;
    if by_itself {
        return Ok(hand::told(saved.is_some(), order));
    }
    let draft = saved.ok_or(Problem::NotFound)?;
    if chosen.is_empty() && filled.get("then") != "later" {
        let faults = Faults::one(KEY, acting.page.say("dialogues-none"));
        return form(&acting, &draft, &chosen, faults);
    }
    let groups = groups(&acting.page, &draft, &call.form);
    let next = onward(&acting.page, &draft, &groups, KEY, filled.get("then"));
    Ok(see_other(&next))
}
