//! The scan of a note verbale, as the office and a delegation hand it in.

use crate::acting::{Acting, NotEntered};
use crate::brought::Brought;
use crate::fields::Faults;
use crate::page::Page;
use crate::problem::Problem;
use axum::extract::Multipart;
use mechanism::keeping::schedule::Matter;
use mechanism::people::PeopleCommand;
use mechanism::{Command, NoteVerbaleId, View};

/// The field that brings it.
pub(crate) const FIELD: &str = "scan";
/// What a browser offers to choose from.
pub(crate) const ACCEPTED: &str = ".pdf,.png,.jpg,.jpeg";

/// What is taken, who can save it and how long it is kept.
pub(crate) fn hint(page: &Page, view: &View) -> String {
    let months = view.schedule().months(Matter::NoteScans);
    page.count("people-note-scan-kept", usize::from(months))
}

/// Adds a scan to a note verbale; or says what is wrong.
pub(crate) async fn add(
    acting: &Acting,
    note: NoteVerbaleId,
    parts: Multipart,
) -> Result<Faults, Problem> {
    let brought = Brought::receive(acting, parts, &[FIELD.to_owned()]).await?;
    let Some(scan) = brought.files.get(FIELD).cloned() else {
        return Ok(match brought.faults.is_empty() {
            true => Faults::one(FIELD, acting.page.say("people-note-scan-missing")),
            false => brought.faults,
        });
    };
    let command = Command::People(PeopleCommand::ScanNote { note, scan });
    match acting.enter(brought.filled.command()?, command).await {
        Ok(_) => Ok(Faults::default()),
        Err(NotEntered::Refused(refusal)) => Ok(Faults::one(FIELD, acting.page.refusal(&refusal))),
        Err(not) => Err(not.into()),
    }
}
