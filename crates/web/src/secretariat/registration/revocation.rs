//! Revoking a seat: what it means is said before.

use super::{of_the_office, path};
use crate::acting::Acting;
use crate::answer::{Answer, see_other};
use crate::filled::Filled;
use crate::problem::Problem;
use crate::public::title;
use crate::secretariat::asking::Asking;
use crate::secretariat::who_may;
use axum::extract::Path;
use mechanism::participation::registration::RegistrationCommand;
use mechanism::{Command, Deed, ParticipantId, ParticipantView};

/// Somebody at this dialogue whose seat this reader may revoke.
fn revocable<'v>(
    acting: &'v Acting,
    dialogue: &str,
    id: &str,
) -> Result<ParticipantView<'v>, Problem> {
    let of = of_the_office(&acting.view, dialogue)?;
    who_may(acting, Deed::RevokeSeat, Some(&of.facts.id))?;
    let id: ParticipantId = id.parse().map_err(|_| Problem::NotFound)?;
    acting
        .view
        .participant(id)
        .filter(|one| one.participant.dialogue == of.facts.id)
        .ok_or(Problem::NotFound)
}

pub(super) async fn show(Path((dialogue, id)): Path<(String, String)>, acting: Acting) -> Answer {
    let page = &acting.page;
    let one = revocable(&acting, &dialogue, &id)?;
    let of = of_the_office(&acting.view, &dialogue)?;
    let people = path(&of.facts.id, "people");
    let name = one.attendee.as_ref().map(|attendee| attendee.name.clone());
    Asking::new(
        page,
        page.say("office-registration-revoke"),
        &format!("{people}/{}/revocation", one.participant.id),
        &people,
    )
    .fact(page.say("registration-name"), name.unwrap_or_default())
    .fact(
        page.say("confirmation-dialogue"),
        title::short(page, of.facts),
    )
    .lead(page.say("office-registration-revoke-lead"))
    .danger("office-registration-revoke-button")
    .answer()
}

pub(super) async fn revoke(
    Path((dialogue, id)): Path<(String, String)>,
    acting: Acting,
    form: Filled,
) -> Answer {
    let one = revocable(&acting, &dialogue, &id)?;
    let command = RegistrationCommand::Revoke(one.participant.id);
    let people = path(&one.participant.dialogue, "people");
    acting
        .enter(form.command()?, Command::Registration(command))
        .await?;
    Ok(see_other(
        &acting.page.href(&format!("{people}?revoked=yes")),
    ))
}
