//! What the Chair does: one form, one command. Each names what the Chair saw, so that two who act at once get one order.

use crate::acting::{Acting, NotEntered};
use crate::answer::{Answer, see_other};
use crate::filled::Filled;
use crate::problem::Problem;
use axum::extract::Path;
use jiff::Timestamp;
use mechanism::floor::{FloorCommand, FloorWish, ItemId, Screen, Withdrawal};
use mechanism::{Command, DialogueId, RequestId};

/// Enters what the Chair wishes, and leads back to the desk.
async fn enter(acting: &Acting, dialogue: &str, form: &Filled, wish: FloorWish) -> Answer {
    let dialogue = at_the_desk(acting, dialogue)?;
    let command = Command::Floor(FloorCommand {
        dialogue: dialogue.clone(),
        wish,
    });
    acting
        .enter(form.command()?, command)
        .await
        .map_err(Problem::from)?;
    let back = format!("/floor/{dialogue}/{}", Screen::Chair.code());
    Ok(see_other(&acting.page.href(&back)))
}

/// A meeting whose desk this reader may open; any other is none.
fn at_the_desk(acting: &Acting, dialogue: &str) -> Result<DialogueId, Problem> {
    let id: DialogueId = dialogue.parse().map_err(|_| Problem::NotFound)?;
    let may = acting.view.may_open(&id, Screen::Chair);
    may.then_some(id).ok_or(Problem::NotFound)
}

/// A request a form names; empty: none.
fn request(form: &Filled, name: &str) -> Result<Option<RequestId>, Problem> {
    match form.get(name) {
        "" => Ok(None),
        text => text
            .parse()
            .map(Some)
            .map_err(|_| Problem::wrong("wrong-value", text)),
    }
}

fn needed(form: &Filled, name: &str) -> Result<RequestId, Problem> {
    request(form, name)?.ok_or_else(|| Problem::wrong("wrong-value", name))
}

fn item_of(form: &Filled) -> Result<ItemId, Problem> {
    let text = form.get("item");
    text.parse()
        .map(ItemId)
        .map_err(|_| Problem::wrong("wrong-value", text))
}

/// The floor is given, or somebody called is not there.
pub(super) async fn turn(Path(dialogue): Path<String>, acting: Acting, form: Filled) -> Answer {
    let request_id = needed(&form, "request")?;
    let wish = match form.get("act") {
        "absent" => FloorWish::Withdraw {
            request: request_id,
            why: Withdrawal::Absent,
        },
        "withdraw" => FloorWish::Withdraw {
            request: request_id,
            why: Withdrawal::ForThem,
        },
        _ => FloorWish::Give {
            request: request_id,
            seen: request(&form, "seen")?,
        },
    };
    enter(&acting, &dialogue, &form, wish).await
}

/// The clock stops, runs again, or the speech ends.
pub(super) async fn clock(Path(dialogue): Path<String>, acting: Acting, form: Filled) -> Answer {
    let seen = needed(&form, "seen")?;
    let wish = match form.get("act") {
        "pause" => FloorWish::Pause(seen),
        "resume" => FloorWish::Resume(seen),
        _ => FloorWish::End(seen),
    };
    enter(&acting, &dialogue, &form, wish).await
}

/// An item is taken up, or left.
pub(super) async fn item(Path(dialogue): Path<String>, acting: Acting, form: Filled) -> Answer {
    let item = item_of(&form)?;
    let wish = match form.get("act") {
        "leave" => FloorWish::Leave(item),
        _ => FloorWish::Take(item),
    };
    enter(&acting, &dialogue, &form, wish).await
}

/// A list opens or closes.
pub(super) async fn list(Path(dialogue): Path<String>, acting: Acting, form: Filled) -> Answer {
    let wish = FloorWish::OpenList {
        item: item_of(&form)?,
        open: form.get("act") == "open",
    };
    enter(&acting, &dialogue, &form, wish).await
}

/// Somebody is put at another place, with a reason.
pub(super) async fn order(Path(dialogue): Path<String>, acting: Acting, form: Filled) -> Answer {
    let wish = FloorWish::Place {
        request: needed(&form, "request")?,
        before: request(&form, "before")?,
        reason: form.get("reason").to_owned(),
    };
    enter(&acting, &dialogue, &form, wish).await
}

/// The last step is taken back.
pub(super) async fn undo(Path(dialogue): Path<String>, acting: Acting, form: Filled) -> Answer {
    let text = form.get("of");
    let of = text
        .parse()
        .ok()
        .and_then(|of| Timestamp::from_millisecond(of).ok())
        .ok_or_else(|| Problem::wrong("wrong-value", text))?;
    enter(&acting, &dialogue, &form, FloorWish::Undo { of }).await
}

/// A name is entered for somebody without a device: whoever it is speaks as a guest of the meeting, or at once as one of
/// those who are registered.
pub(super) async fn enter_name(
    Path(dialogue): Path<String>,
    acting: Acting,
    form: Filled,
) -> Answer {
    let id = at_the_desk(&acting, &dialogue)?;
    match super::entering::for_somebody(&acting, &id, &form).await {
        Ok(()) => {
            let back = format!("/floor/{id}/{}", Screen::Chair.code());
            Ok(see_other(&acting.page.href(&back)))
        }
        Err(NotEntered::Refused(refusal)) => Err(Problem::Refused(Box::new(refusal))),
        Err(NotEntered::Problem(problem)) => Err(problem),
    }
}
