//! Letting time pass: the window of a list ends, a deadline comes, what falls due is entered.

use crate::answer::{Answer, see_other};
use crate::arrival::Arrival;
use crate::asked::Asked;
use crate::door::{Session, set};
use crate::filled::Filled;
use crate::problem::Problem;
use axum::Extension;

/// How many days may pass at once.
const MOST: u16 = 60;

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
    let days: u16 = form.parsed("days")?;
    if !(1..=MOST).contains(&days) {
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
