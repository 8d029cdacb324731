//! Entering what a paper says: all of it in one transaction, or nothing.

use super::plan::Item;
use crate::clock::submission;
use crate::entering::why;
use record::{Record, Rejection, TogetherRejection};

/// Enters what these items carry, as the officer at the command line, and says how many facts that were. Each is decided
/// on what those before it entered. When one is refused or the store fails, none stays.
pub(super) fn enter(record: &Record, items: Vec<Item>) -> anyhow::Result<usize> {
    let mut named = Vec::with_capacity(items.len());
    let mut submissions = Vec::with_capacity(items.len());
    for item in items {
        if let Some(command) = item.command {
            named.push(item.what);
            submissions.push(submission(command, item.happened)?);
        }
    }
    match record.submit_together(submissions) {
        Ok(receipts) => Ok(receipts.len()),
        Err(TogetherRejection { which, why: reason }) => {
            let certain = !matches!(reason, Rejection::Uncertain(_));
            let reason = why(reason);
            Err(match which.and_then(|which| named.get(which)) {
                Some(what) => reason.context(format!("nothing was entered, because of {what}")),
                None if certain => reason.context("nothing was entered"),
                None => reason.context(
                    "either everything was entered or nothing; importing again enters nothing twice",
                ),
            })
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::import::Standing;
    use mechanism::calendar::WorkingGroup;
    use mechanism::calendar::{CalendarCommand, Gathering, Meeting, MeetingId, Rank, Source};
    use mechanism::keeping::KeepingCommand;
    use mechanism::{Audience, Command, SourceId};
    use record::testing::{Fault, Faults, open_over_faults};
    use record::{Address, Options, StillClock};
    use std::sync::Arc;

    fn opened(folder: &tempfile::TempDir, faults: &Faults) -> Record {
        let address = Address::Sqlite(folder.path().join("record.sqlite"));
        let clock = StillClock::at("2027-01-10T09:00:00Z".parse().unwrap());
        let record =
            open_over_faults(&address, faults, Arc::new(clock), Options::default()).unwrap();
        let open = Command::Keeping(KeepingCommand::Open {
            demonstration: false,
        });
        record.submit(submission(open, None).unwrap()).unwrap();
        record
    }

    fn item(what: &str, command: CalendarCommand) -> Item {
        Item {
            what: what.into(),
            standing: Standing::New,
            command: Some(Command::Calendar(command)),
            happened: None,
        }
    }

    fn a_source(id: &str) -> Item {
        let source = Source {
            id: SourceId::new(id).unwrap(),
            title: "A made-up source".into(),
            publisher: "Nobody".into(),
            language: "en".into(),
            address: None,
            published: None,
            rank: Rank::Other,
            audience: Audience::Public,
        };
        item(
            &format!("source {id}"),
            CalendarCommand::RegisterSource(source),
        )
    }

    fn a_meeting(number: u16, source: &str) -> Item {
        let meeting = Meeting {
            id: MeetingId {
                group: WorkingGroup::Firearms,
                number,
            },
            called: Gathering::Session,
            opens: None,
            closes: None,
            report_adopted: None,
            certainty: Default::default(),
            source: SourceId::new(source).unwrap(),
            audience: Audience::Public,
        };
        let what = format!("session {number}");
        item(&what, CalendarCommand::RecordMeeting(meeting))
    }

    #[test]
    fn later_facts_rest_on_earlier_ones() {
        let folder = tempfile::tempdir().unwrap();
        let record = opened(&folder, &Faults::default());
        let items = vec![a_source("made-up"), a_meeting(11, "made-up")];
        assert_eq!(enter(&record, items).unwrap(), 2);
        assert_eq!(record.head().number, 3);
    }

    #[test]
    fn a_refused_fact_is_named_and_leaves_nothing_of_the_others() {
        let folder = tempfile::tempdir().unwrap();
        let record = opened(&folder, &Faults::default());
        let items = vec![
            a_source("made-up"),
            a_meeting(11, "made-up"),
            a_meeting(12, "never-registered"),
        ];
        let told = format!("{:#}", enter(&record, items).unwrap_err());
        assert!(
            told.contains("nothing was entered, because of session 12"),
            "{told}"
        );
        assert!(told.contains("never-registered"), "{told}");
        assert_eq!(record.head().number, 1);
    }

    #[test]
    fn a_store_that_fails_leaves_nothing_and_the_import_can_be_tried_again() {
        let folder = tempfile::tempdir().unwrap();
        let faults = Faults::default();
        let record = opened(&folder, &faults);
        let items = vec![a_source("made-up"), a_meeting(11, "made-up")];
        faults.meet(Fault::FullAtCommit);
        let told = format!("{:#}", enter(&record, items.clone()).unwrap_err());
        assert!(told.starts_with("nothing was entered: "), "{told}");
        assert_eq!(record.head().number, 1);
        assert_eq!(enter(&record, items).unwrap(), 2);
    }
}
