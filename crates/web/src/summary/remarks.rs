//! What colleagues remark on a paragraph, and that it is settled.

use super::{acts, standing, written};
use crate::acting::Acting;
use crate::answer::{Answer, see_other};
use crate::filled::Filled;
use crate::page::Page;
use crate::problem::Problem;
use axum::extract::Path;
use mechanism::summary::SummaryWish;
use mechanism::{ParagraphView, RemarkView};

/// A remark in words.
pub(super) struct Said {
    pub(super) number: u32,
    pub(super) by: String,
    pub(super) text: String,
    pub(super) settled: bool,
}

/// The remarks on a paragraph, those to be settled first.
pub(super) fn said(page: &Page, one: &ParagraphView) -> Vec<Said> {
    let by = |remark: &RemarkView| super::by(page, remark.author.as_deref(), remark.at);
    let said = |remark: &RemarkView| Said {
        number: remark.number,
        by: match remark.in_file.as_deref() {
            None => by(remark),
            Some(who) => {
                let key = match who.is_empty() {
                    true => "drafting-remark-in-file-unnamed",
                    false => "drafting-remark-in-file",
                };
                page.say_with(key, &[("who", who.into()), ("by", by(remark).into())])
            }
        },
        text: remark.text.clone().unwrap_or_default(),
        settled: remark.settled,
    };
    let open = one.remarks.iter().filter(|remark| !remark.settled);
    let settled = one.remarks.iter().filter(|remark| remark.settled);
    open.chain(settled).map(said).collect()
}

/// `POST /summaries/{dialogue}/paragraphs/{paragraph}/remarks`.
pub(crate) async fn add(
    Path((dialogue, paragraph)): Path<(String, String)>,
    acting: Acting,
    form: Filled,
) -> Answer {
    let summary = written(&acting.view, &dialogue)?;
    let id = standing(&summary, &paragraph)?.id;
    let wish = SummaryWish::Remark {
        paragraph: id,
        text: form.get("remark").to_owned(),
    };
    acts::enter(&acting, &summary.dialogue, &form, wish).await?;
    let back = format!("{}#remarks", super::paragraph_path(&summary.dialogue, id));
    Ok(see_other(&acting.page.href(&back)))
}

/// `POST /summaries/{dialogue}/remarks/{remark}/settlement`.
pub(crate) async fn settle(
    Path((dialogue, remark)): Path<(String, String)>,
    acting: Acting,
    form: Filled,
) -> Answer {
    let summary = written(&acting.view, &dialogue)?;
    let number: u32 = remark.parse().map_err(|_| Problem::NotFound)?;
    let holds = |one: &&ParagraphView| one.remarks.iter().any(|remark| remark.number == number);
    let on = summary.paragraphs.iter().find(holds);
    let id = on.ok_or(Problem::NotFound)?.id;
    let wish = SummaryWish::Settle { remark: number };
    acts::enter(&acting, &summary.dialogue, &form, wish).await?;
    let back = format!("{}#remarks", super::paragraph_path(&summary.dialogue, id));
    Ok(see_other(&acting.page.href(&back)))
}
