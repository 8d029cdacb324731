//! The way into the online room: personal, and only while the decision and the seat give it. The room's address stands in
//! no page and in no mail; whoever forwards the address of this page forwards a door that opens to nobody else.

use super::place;
use crate::acting::Acting;
use crate::answer::{Answer, see_other};
use crate::problem::Problem;
use axum::extract::Path;

pub(super) async fn enter(Path(id): Path<String>, acting: Acting) -> Answer {
    let place = place(&acting, &id)?;
    if !place.own {
        return Err(Problem::NotFound);
    }
    let participant = place.shown.participant.id;
    match acting.view.online_access(participant) {
        Some(room) => Ok(see_other(room)),
        None => {
            let path = format!("/participants/{participant}?online=closed");
            Ok(see_other(&acting.page.href(&path)))
        }
    }
}
