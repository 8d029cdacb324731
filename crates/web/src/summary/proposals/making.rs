//! A proposal as somebody types it.

use crate::acting::Acting;
use crate::answer::{Answer, see_other};
use crate::filled::Filled;
use crate::problem::Problem;
use crate::summary::{acts, shown, standing};
use axum::extract::Path;
use mechanism::SummaryView;
use mechanism::summary::{Change, Origin, ParagraphKind, SummaryWish};

/// How a proposal of this reader comes; those who may not propose find nothing here.
fn origin(summary: &SummaryView) -> Result<Origin, Problem> {
    match (summary.may.draft, summary.may.propose_only) {
        (true, _) => Ok(Origin::Page),
        (false, true) => Ok(Origin::Delegation),
        (false, false) => Err(Problem::NotFound),
    }
}

/// `POST /summaries/{dialogue}/paragraphs/{paragraph}/proposals`: other words, or that it goes.
pub(crate) async fn propose(
    Path((dialogue, paragraph)): Path<(String, String)>,
    acting: Acting,
    form: Filled,
) -> Answer {
    let summary = shown(&acting.view, &dialogue)?;
    let origin = origin(&summary)?;
    let paragraph = standing(&summary, &paragraph)?.id;
    let over = form.parsed("over")?;
    let change = match form.get("act") {
        "remove" => Change::Remove { paragraph, over },
        _ => Change::Change {
            paragraph,
            over,
            text: form.get("proposal").to_owned(),
        },
    };
    let back = format!(
        "{}#proposals",
        super::super::paragraph_path(&summary.dialogue, paragraph)
    );
    entered(&acting, &summary, &form, change, origin, &back).await
}

/// `POST /summaries/{dialogue}/proposals`: a paragraph more.
pub(crate) async fn propose_new(
    Path(dialogue): Path<String>,
    acting: Acting,
    form: Filled,
) -> Answer {
    let summary = shown(&acting.view, &dialogue)?;
    let origin = origin(&summary)?;
    let change = Change::Add {
        after: acts::behind(&form)?,
        kind: ParagraphKind::Numbered,
        text: form.get("proposal").to_owned(),
    };
    let back = format!("{}/proposals", super::super::path(&summary.dialogue));
    entered(&acting, &summary, &form, change, origin, &back).await
}

async fn entered(
    acting: &Acting,
    summary: &SummaryView,
    form: &Filled,
    change: Change,
    origin: Origin,
    back: &str,
) -> Answer {
    let wish = SummaryWish::Propose {
        changes: vec![change],
        origin,
    };
    acts::enter(acting, &summary.dialogue, form, wish).await?;
    Ok(see_other(&acting.page.href(back)))
}
