//! Letting time pass: the window of a list ends, a deadline comes, what falls due is entered.

use crate::answer::{Answer, see_other};
use crate::arrival::Arrival;
use crate::asked::Asked;
use crate::door::{Session, set};
use crate::filled::Filled;
use crate::problem::Problem;
use axum::Extension;
use jiff::Span;
use mechanism::dialogue::Life;
use mechanism::{DialogueId, DialogueView, View};

/// How many days may pass at once.
const MOST: u16 = 60;
/// How far ahead the day of a dialogue may lie.
const FARTHEST: u16 = 400;

pub(super) async fn pass(
    asked: Asked,
    Extension(arrival): Extension<Arrival>,
    form: Filled,
) -> Answer {
    let Asked {
        site, view, page, ..
    } = asked;
    let passage = site.passage.clone().filter(|_| view.is_demonstration());
    let passage = passage.ok_or(Problem::NotFound)?;
    let days = match form.has("to") {
        true => days_to(&view, &form)?,
        false => form.parsed("days")?,
    };
    if !(1..=FARTHEST).contains(&days) || (form.has("days") && days > MOST) {
        return Err(Problem::wrong("wrong-value", form.get("days")));
    }
    passage.pass(days);
    let record = site.record.clone();
    let late = tokio::task::spawn_blocking(move || record.tick()).await;
    for (_, rejection) in late.unwrap_or_default() {
        tracing::warn!(%rejection, "what fell due was not entered");
    }
    let mut answer = see_other(&page.href("/demonstration"));
    // The session of whoever let time pass has run out with it, and nobody else's matters: it goes on from now.
    if let Some(signed_in) = arrival.signed_in {
        let session = Session {
            since: site.now(),
            ..signed_in.session
        };
        let begun = session.begin(&site).await;
        set(
            &mut answer,
            begun.map_err(|error| Problem::of_token(&error))?,
        );
    }
    Ok(answer)
}

/// How many days it is to the day of a dialogue.
fn days_to(view: &View, form: &Filled) -> Result<u16, Problem> {
    let id: DialogueId = form.parsed("to")?;
    let of = view.dialogue(&id).ok_or(Problem::NotFound)?;
    let days = view
        .today()
        .until(of.facts.date)
        .map(|span| span.get_days());
    let days = days.ok().and_then(|days| u16::try_from(days).ok());
    days.ok_or_else(|| Problem::wrong("wrong-value", form.get("to")))
}

/// The dialogues whose day can be gone to, the nearest first.
pub(super) fn ahead(view: &View) -> Vec<DialogueView<'_>> {
    let farthest = view.today().saturating_add(Span::new().days(FARTHEST));
    let mut ahead = view.dialogues();
    ahead.retain(|of| {
        let day = of.facts.date;
        *of.life == Life::Planned && day > view.today() && day <= farthest
    });
    ahead.sort_by_key(|of| of.facts.date);
    ahead
}
