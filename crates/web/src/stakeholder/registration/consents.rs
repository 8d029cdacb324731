//! What may be published of somebody: each item by itself, and taken back as easily as given.

use super::place::wish;
use super::wish::consents;
use crate::acting::Acting;
use crate::answer::{Answer, see_other};
use crate::filled::Filled;
use axum::extract::Path;
use mechanism::Command;
use mechanism::participation::registration::RegistrationCommand;

pub(super) async fn set(Path(id): Path<String>, acting: Acting, form: Filled) -> Answer {
    let place = super::place(&acting, &id)?;
    let kept = wish(&place)?;
    let participant = place.shown.participant.id;
    let command = RegistrationCommand::Change {
        participant,
        attendee: kept.attendee,
        mode: place.shown.participant.mode,
        consents: consents(&form),
        protected: form.has("protected"),
    };
    acting
        .enter(form.command()?, Command::Registration(command))
        .await?;
    let path = format!("/participants/{participant}?changed=consents");
    Ok(see_other(&acting.page.href(&path)))
}
