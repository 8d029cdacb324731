//! A warning let be with a reason, and warned of again.

use crate::acting::Acting;
use crate::answer::{Answer, see_other};
use crate::filled::Filled;
use crate::problem::Problem;
use crate::summary::{acts, written};
use axum::extract::Path;
use mechanism::summary::{ParagraphId, SummaryWish};

/// `POST /summaries/{dialogue}/waivers`.
pub(crate) async fn waive(Path(dialogue): Path<String>, acting: Acting, form: Filled) -> Answer {
    let summary = written(&acting.view, &dialogue)?;
    let paragraph: Option<ParagraphId> = match form.get("paragraph") {
        "" => None,
        _ => Some(form.parsed("paragraph")?),
    };
    let wish = SummaryWish::Waive {
        paragraph,
        finding: form.get("finding").to_owned(),
        reason: form.get("reason").to_owned(),
    };
    acts::enter(&acting, &summary.dialogue, &form, wish).await?;
    let to = match (form.get("back"), paragraph) {
        ("paragraph", Some(paragraph)) => {
            let page = super::super::paragraph_path(&summary.dialogue, paragraph);
            format!("{page}#warnings")
        }
        _ => format!("{}/warnings", super::super::path(&summary.dialogue)),
    };
    Ok(see_other(&acting.page.href(&to)))
}

/// `POST /summaries/{dialogue}/waivers/{waiver}/withdrawal`.
pub(crate) async fn warn_again(
    Path((dialogue, waiver)): Path<(String, String)>,
    acting: Acting,
    form: Filled,
) -> Answer {
    let summary = written(&acting.view, &dialogue)?;
    let waiver: u32 = waiver.parse().map_err(|_| Problem::NotFound)?;
    acts::enter(
        &acting,
        &summary.dialogue,
        &form,
        SummaryWish::WarnAgain { waiver },
    )
    .await?;
    let to = format!("{}/warnings", super::super::path(&summary.dialogue));
    Ok(see_other(&acting.page.href(&to)))
}
