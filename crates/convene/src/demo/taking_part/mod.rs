//! Things to take part in, plainly fictitious, beside the real record: two dialogues to come, a call that is open, people
//! for every role, organizations, and applications that wait at the desk. Nobody in it objects to anybody.
//!
//! Everything is dated from the day it is entered, so that the call is open whenever somebody tries the demonstration,
//! and everything is entered together: whole, or not at all.

mod applications;
mod around;
mod calendar;
mod call;
mod comments;
mod consolidated;
mod contributions;
mod drafting;
mod floor;
mod jointly;
mod notes;
mod people;
mod programme;
mod statements;
mod summary;

use crate::clock::{seed, submission};
use anyhow::Context as _;
use jiff::{SignedDuration, Timestamp};
use mechanism::{Actor, Command, CommandId, Seed, Submission};
use record::Record;

/// How long ago the call was published.
const CALL_OPENED: i64 = 10;

/// What is to be entered, in order.
struct Script {
    /// The moment it is entered; everything else is before it or after it.
    now: Timestamp,
    chance: Seed,
    submissions: Vec<Submission>,
}

impl Script {
    /// A moment before now.
    fn ago(&self, span: SignedDuration) -> Timestamp {
        self.now.saturating_sub(span).unwrap_or(self.now)
    }

    /// One more act, received at a moment. Answers with the seed of which the references it brings are drawn.
    fn enter(
        &mut self,
        actor: Actor,
        received: Timestamp,
        command: Command,
    ) -> anyhow::Result<Seed> {
        let nth = u64::try_from(self.submissions.len())?;
        let mut submission = submission(command, None)?;
        submission.seed = Seed(self.chance.draw("demonstration", nth));
        submission.actor = actor;
        submission.received = received;
        let seed = submission.seed;
        self.submissions.push(submission);
        Ok(seed)
    }

    /// One more act of the office, before the call was published.
    fn office(&mut self, command: Command) -> anyhow::Result<Seed> {
        let before = self.ago(SignedDuration::from_hours(24 * (CALL_OPENED + 2)));
        self.enter(Actor::at_the_command_line(), before, command)
    }
}

/// Enters everything.
pub(super) fn fill(record: &Record) -> anyhow::Result<()> {
    let submissions = script(record)?;
    let told: Vec<CommandId> = submissions.iter().map(|one| one.id).collect();
    let commands: Vec<String> = submissions
        .iter()
        .map(|one| format!("{:.200?}", one.command))
        .collect();
    record
        .submit_together(submissions)
        .map(drop)
        .map_err(|rejection| {
            let which = rejection.which.and_then(|which| commands.get(which));
            let which = which.map_or_else(|| format!("{} acts", told.len()), Clone::clone);
            crate::entering::why(rejection.why).context(format!("entering {which}"))
        })
}

fn script(record: &Record) -> anyhow::Result<Vec<Submission>> {
    let mut script = Script {
        now: record.clock().now(),
        chance: seed()?,
        submissions: Vec::new(),
    };
    let coming = calendar::plan(&mut script, record).context("planning the dialogues")?;
    people::invite(&mut script, &coming).context("inviting people")?;
    consolidated::import(&mut script, record).context("importing the fictitious list")?;
    let organizations = applications::read()?;
    applications::enter_profiles(&mut script, &organizations)?;
    let call = call::publish(&mut script, &coming).context("publishing the call")?;
    let applicants = applications::apply(&mut script, &organizations, &call, &coming)?;
    floor::prepare(&mut script, &coming).context("preparing a meeting")?;
    comments::prepare(&mut script, &coming, &applicants).context("taking comments")?;
    contributions::prepare(&mut script, &coming, &applicants)
        .context("taking activities, needs, offers and research")?;
    around::prepare(&mut script, &coming).context("what goes round a meeting")?;
    jointly::prepare(&mut script, &coming).context("preparing a joint meeting")?;
    summary::prepare(&mut script, &coming, &applicants).context("issuing a summary")?;
    drafting::prepare(&mut script, &coming).context("drafting a summary")?;
    Ok(script.submissions)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests may unwrap")]

    use mechanism::contributions::{ContributionKind, ContributionState};
    use mechanism::participation::call::CallStatus;
    use mechanism::{ContributionFilter, DeskFilter, Reader};
    use record::{Address, Options, Record, StillClock};
    use std::sync::Arc;

    /// A demonstration filled at some moment.
    fn filled_at(now: &str) -> (Record, tempfile::TempDir) {
        let folder = tempfile::tempdir().unwrap();
        let address = Address::Sqlite(folder.path().join("record.sqlite"));
        let clock = Arc::new(StillClock::at(now.parse().unwrap()));
        let record = Record::open(&address, clock, Options::default()).unwrap();
        crate::demo::fill(&record).unwrap();
        (record, folder)
    }

    #[test]
    fn there_is_an_open_call_and_applications_wait_at_the_desk() {
        // Whenever it is tried: also across a change of the clocks, at the end of a year, in a leap year.
        for now in [
            "2026-11-22T09:00:00Z",
            "2024-01-02T09:00:00Z",
            "2027-03-20T23:30:00Z",
            "2027-12-31T22:59:59Z",
            "2028-02-29T12:00:00Z",
        ] {
            let (record, _folder) = filled_at(now);
            let public = record.see(Reader::Public);
            let calls = public.calls();
            assert_eq!(calls.len(), 1, "{now}");
            assert_eq!(calls[0].status, CallStatus::Open, "{now}");
            let text = calls[0].text.as_ref().unwrap();
            assert!(text.missing_languages().is_empty());
            let office = record.see(Reader::Office);
            let firearms = &calls[0].call.terms.dialogues[0];
            let desk = office.desk(firearms, &DeskFilter::default()).unwrap();
            assert_eq!(desk.total, 12, "{now}");
            assert!(
                desk.rows
                    .iter()
                    .all(|row| row.stage.code() == "received" && !row.late)
            );
        }
    }

    #[test]
    fn everybody_can_be_stepped_into_and_says_to_be_fictitious() {
        let (record, _folder) = filled_at("2026-11-22T09:00:00Z");
        let view = record.see(Reader::Public);
        let people = view.stepping_in();
        assert_eq!(people.len(), 14 + 17 + 2);
        for shown in people {
            let identity = shown.identity.unwrap();
            assert!(identity.address.ends_with(".example"), "{identity:?}");
            let marks = ["ficti", "fictíci", "вымышлен", "خيالي", "虚构"];
            let marked = marks.iter().any(|mark| identity.name.contains(mark));
            assert!(marked, "{identity:?}");
        }
    }

    #[test]
    fn comments_are_taken_some_are_posted_and_some_wait() {
        let (record, _folder) = filled_at("2026-11-22T09:00:00Z");
        let public = record.see(Reader::Public);
        let firearms = public.calls()[0].call.terms.dialogues[0].clone();
        assert!(public.comment_window(&firearms).unwrap().open);
        assert_eq!(public.comments(&firearms).len(), 2);
        let office = record.see(Reader::Office);
        let all = office.comments_to_handle(&firearms).unwrap();
        let states: Vec<&str> = all.iter().map(|one| one.state.code()).collect();
        assert_eq!(
            states,
            ["posted", "posted", "received", "returned", "received"]
        );
    }

    #[test]
    fn there_is_something_to_find_to_cite_and_to_decide_on() {
        // Also where the year ends between two of them.
        for now in ["2026-11-22T09:00:00Z", "2028-01-01T00:30:00Z"] {
            let (record, _folder) = filled_at(now);
            let public = record.see(Reader::Public);
            let published = public.contributions(&ContributionFilter::default());
            assert_eq!(published.len(), 5, "{now}");
            for kind in ContributionKind::ALL {
                assert!(
                    published.iter().any(|one| one.kind == kind),
                    "{now} {kind:?}"
                );
            }
            let cited = published.iter().flat_map(|one| &one.references);
            assert!(cited.clone().count() == 2 && cited.clone().all(|of| of.locator.is_some()));
            let office = record.see(Reader::Office);
            let all = office.contributions_to_handle().unwrap();
            let waits = |state| all.iter().filter(|one| one.state == state).count();
            assert_eq!(waits(ContributionState::Submitted), 1);
            assert_eq!(waits(ContributionState::Returned), 1);
        }
    }

    #[test]
    fn nobody_objects_in_the_demonstration() {
        let (record, _folder) = filled_at("2026-11-22T09:00:00Z");
        let office = record.see(Reader::Office);
        let firearms = office.calls()[0].call.terms.dialogues[0].clone();
        let desk = office.desk(&firearms, &DeskFilter::default()).unwrap();
        for row in desk.rows {
            let objections = office.objections_to(&row.reference, &firearms);
            assert!(objections.is_empty(), "{}", row.reference);
        }
        assert!(office.all_lists().is_empty());
    }

    #[test]
    fn a_past_day_shows_none_of_it() {
        let (record, _folder) = filled_at("2026-11-22T09:00:00Z");
        let day = "2024-09-30".parse().unwrap();
        let then = record.as_of(Reader::Public, day).unwrap();
        assert!(then.calls().is_empty());
        assert_eq!(then.dialogues().len(), 13);
    }
}
