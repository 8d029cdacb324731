//! A proposal taken, or not.

use crate::acting::Acting;
use crate::answer::{Answer, see_other};
use crate::filled::Filled;
use crate::problem::Problem;
use crate::summary::{acts, written};
use axum::extract::Path;
use mechanism::summary::SummaryWish;

/// `POST /summaries/{dialogue}/proposals/{proposal}/answer`.
pub(crate) async fn answer(
    Path((dialogue, proposal)): Path<(String, String)>,
    acting: Acting,
    form: Filled,
) -> Answer {
    let summary = written(&acting.view, &dialogue)?;
    let number: u32 = proposal.parse().map_err(|_| Problem::NotFound)?;
    let mut known = summary.proposals.iter();
    let one = known.find(|one| one.number == number);
    let at = one.ok_or(Problem::NotFound)?.of.at();
    let accept = match form.get("act") {
        "accept" => true,
        "decline" => false,
        other => return Err(Problem::wrong("wrong-value", other)),
    };
    let wish = SummaryWish::Answer {
        proposal: number,
        accept,
    };
    acts::enter(&acting, &summary.dialogue, &form, wish).await?;
    let desk = super::super::path(&summary.dialogue);
    let back = match (form.get("back"), at) {
        ("desk", Some(at)) => format!("{desk}#{at}"),
        _ => format!("{desk}/proposals"),
    };
    Ok(see_other(&acting.page.href(&back)))
}
