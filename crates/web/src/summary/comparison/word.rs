//! The draft as a Word file to work in, and two revisions as one with tracked changes.

use super::asked;
use crate::acting::Acting;
use crate::answer::{Answer, own_file};
use crate::problem::Problem;
use crate::site::Installation;
use crate::summary::{facts, worked_on};
use axum::extract::Path;
use mechanism::{SummaryView, View};
use papers::Paper;
use papers::draft;
use papers::write::{self, Passage, Working};

const DOCX: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/// Under whose name the changes of a comparison stand in Word: nobody's.
const AUTHOR: &str = "Convene, comparison";

/// A revision ready for Word.
struct Ready {
    around: Paper,
    revision: u32,
    passages: Vec<Passage>,
}

impl Ready {
    fn of(installation: &Installation, view: &View, summary: &SummaryView) -> Option<Self> {
        let (around, passages) = facts::with(installation, view, summary, |facts, paragraphs| {
            let versions = summary.paragraphs.iter().map(|one| one.version);
            let both: Vec<_> = paragraphs.iter().copied().zip(versions).collect();
            let passages = draft::passages(facts, &both);
            (draft::paper(facts, paragraphs).paper, passages)
        })?;
        Some(Self {
            around,
            revision: summary.revision,
            passages,
        })
    }

    fn working(&self) -> Working<'_> {
        Working {
            around: &self.around,
            revision: self.revision,
            passages: &self.passages,
        }
    }
}

fn broken(error: &papers::write::WriteError) -> Problem {
    tracing::error!(%error, "a draft could not be written for Word");
    Problem::Broken
}

/// `GET /summaries/{dialogue}/draft.docx`: the newest revision, to work in.
pub(crate) async fn working(Path(dialogue): Path<String>, acting: Acting) -> Answer {
    let Acting { page, view, .. } = acting;
    let summary = worked_on(&view, &dialogue)?;
    let ready = Ready::of(&page.installation, &view, &summary).ok_or(Problem::NotFound)?;
    let bytes = write::working(&ready.working()).map_err(|error| broken(&error))?;
    let name = format!("{}-draft-{}.docx", summary.dialogue, summary.revision);
    Ok(own_file(DOCX, &name, bytes))
}

/// `GET /summaries/{dialogue}/compare.docx?from=3&to=9`.
pub(crate) async fn tracked(Path(dialogue): Path<String>, acting: Acting) -> Answer {
    let Acting {
        site,
        page,
        view,
        query,
        ..
    } = acting;
    let summary = worked_on(&view, &dialogue)?;
    let revisions = view.summary_revisions(&summary.dialogue);
    let (from, to) = asked(&view, &summary, &revisions, &query)?;
    let ready = |of| Ready::of(&page.installation, &view, of).ok_or(Problem::NotFound);
    let (old, new) = (ready(&from)?, ready(&to)?);
    let bytes = write::tracked(&old.working(), &new.working(), AUTHOR, site.now());
    let bytes = bytes.map_err(|error| broken(&error))?;
    let name = format!(
        "{}-draft-{}-to-{}.docx",
        summary.dialogue, from.revision, to.revision
    );
    Ok(own_file(DOCX, &name, bytes))
}
