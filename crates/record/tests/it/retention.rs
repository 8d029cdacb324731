//! What is counted from a dialogue's day follows it in the log and in the vault alike, on every store, in every instance,
//! and in a record that is restored.

use crate::kit::*;
use jiff::ToSpan;
use jiff::civil::{Date, date};
use mechanism::dialogue::{Dialogue, DialogueCommand, Origin};
use mechanism::keeping::KeepingCommand;
use mechanism::keeping::schedule::{Matter, Schedule};
use mechanism::organizations::{Profile, StakeholderKind};
use mechanism::participation::application::{Applicant, ApplicationCommand, ForOrganization};
use mechanism::participation::call::{CallCommand, CallTerms, CallText, CallWords, LatePolicy};
use mechanism::participation::form::{Form, LANGUAGES};
use mechanism::people::Identity;
use mechanism::{ApplicationRef, Audience, CallId, Command, DialogueId, Reader};
use record::{Record, StillClock, Witnessing, backup, restore, verify};
use std::sync::Arc;

const MAY: Date = date(2027, 5, 5);

fn dialogue_id() -> DialogueId {
    DialogueId::new("fa-2027").unwrap()
}

fn call_id() -> CallId {
    CallId::new("fa-2027").unwrap()
}

/// A planned dialogue, a call for it, and one application that the office entered. All of it is made up.
fn with_an_application(record: &Record) {
    let planned = Dialogue {
        origin: Origin::Planned,
        ..a_dialogue("fa-2027", MAY, Audience::Public)
    };
    let terms = CallTerms {
        id: call_id(),
        dialogues: vec![dialogue_id()],
        opens: noon() - 24.hours(),
        closes: noon() + 240.hours(),
        late: LatePolicy::Marked,
        languages: vec!["en".into()],
        interpretation: Vec::new(),
        decisions_by: None,
    };
    let words = |language: &str| CallWords {
        title: format!("An invented call ({language})"),
        about: "Invented".into(),
        costs: "None".into(),
        limits: "None".into(),
        contact: "office@example.org".into(),
        ..CallWords::default()
    };
    let text = CallText {
        words: LANGUAGES
            .iter()
            .map(|language| ((*language).to_owned(), words(language)))
            .collect(),
        form: Form::standard(),
    };
    let somebody = Identity {
        name: String::new(),
        address: "amina@example.org".into(),
        language: "en".into(),
        function: String::new(),
        neutral: false,
    };
    let organization = ForOrganization::New {
        kind: StakeholderKind::Ngo,
        area: None,
        individual: false,
        profile: Profile {
            names: [("en".to_owned(), "Invented League".to_owned())].into(),
            ..Profile::default()
        },
    };
    let answers = [("expertise", "Invented."), ("mode", "online")];
    let answers = answers.map(|(key, value)| (key.to_owned(), vec![value.to_owned()]));
    for command in [
        opening(false),
        register("made-up"),
        meeting(1, Audience::Public),
        Command::Dialogue(DialogueCommand::Record(planned)),
        Command::Call(CallCommand::Draft {
            terms,
            text,
            without: Vec::new(),
        }),
        Command::Call(CallCommand::Publish(call_id())),
        Command::Application(ApplicationCommand::Submit {
            call: call_id(),
            dialogues: vec![dialogue_id()],
            applicant: Applicant::Somebody(somebody),
            organization,
            answers: answers.into(),
            files: Vec::new(),
        }),
    ] {
        record.submit(asks(command)).unwrap();
    }
}

fn postpone(record: &Record, to: Date) {
    let dialogue = dialogue_id();
    let postpone = DialogueCommand::Postpone { dialogue, to };
    record.submit(asks(Command::Dialogue(postpone))).unwrap();
}

/// The ends of the answers as the vault has them.
fn in_the_vault(place: &Place) -> Vec<String> {
    let rows = rows_of(place).into_iter();
    let answers = rows.filter(|row| row.purpose == "\"answers\"" && row.content.is_some());
    let mut ends: Vec<String> = answers.map(|row| row.retention).collect();
    ends.sort_unstable();
    ends
}

fn answered(record: &Record) -> Vec<String> {
    let view = record.see(Reader::Office);
    let reference: ApplicationRef = "FA-2027/A-0001".parse().unwrap();
    let answers = view.application(&reference).unwrap().answers;
    answers.unwrap_or_default().into_keys().collect()
}

crate::on_every_store! {
    fn the_vault_says_the_end_that_the_log_says(place: &Place) {
        let record = place.open();
        with_an_application(&record);
        assert_eq!(in_the_vault(place), [r#"{"until":"2027-11-05"}"#, r#"{"until":"2029-05-05"}"#]);
        postpone(&record, date(2028, 2, 10));
        assert_eq!(in_the_vault(place), [r#"{"until":"2028-08-10"}"#, r#"{"until":"2030-02-10"}"#]);
        record.close();
        let verified = verify(&place.address, &place.witness(), &mut |_| {}).unwrap();
        assert!(verified.is_sound(), "{:?}", verified.findings);
    }

    /// An instance that only follows destroys nothing early, and both destroy the same in time.
    fn a_follower_and_a_record_read_back_know_the_new_end(place: &Place) {
        let clock = Arc::new(StillClock::at(noon()));
        let (one, two) = (place.open_at(&clock), place.open_at(&clock));
        with_an_application(&one);
        postpone(&one, date(2028, 2, 10));
        let head = one.head().number;
        eventually("it has followed", || two.head().number == head);
        clock.set(date(2027, 11, 20).to_zoned(mechanism::vienna()).unwrap().timestamp());
        assert_eq!(two.tick(), []);
        assert_eq!(answered(&two), ["expertise", "mode"]);
        one.close();
        two.close();
        let again = place.open_at(&clock);
        assert_eq!(again.tick(), []);
        assert_eq!(answered(&again), ["expertise", "mode"]);
        clock.set(date(2028, 8, 20).to_zoned(mechanism::vienna()).unwrap().timestamp());
        assert_eq!(again.tick(), []);
        assert_eq!(answered(&again), ["expertise"]);
        assert_eq!(in_the_vault(place), [r#"{"until":"2030-02-10"}"#]);
    }

    fn a_restored_backup_knows_the_new_end(place: &Place) {
        let record = place.open();
        with_an_application(&record);
        postpone(&record, date(2028, 2, 10));
        let live = everything(&record);
        record.close();
        let file = place.folder.path().join("backup");
        backup(&place.address, &file, &mut |_| {}).unwrap();
        let to = on_sqlite();
        let clock = Arc::new(StillClock::at(noon()));
        restore(&file, &to.address, &Witnessing::Nowhere, clock, &mut |_| {}).unwrap();
        assert_eq!(everything(&to.open()), live);
        assert_eq!(in_the_vault(&to), in_the_vault(place));
    }

    /// Shorter times, approved for what is there: the clock destroys at once what they let go.
    fn an_approved_schedule_reaches_the_vault(place: &Place) {
        let clock = Arc::new(StillClock::at(noon()));
        let record = place.open_at(&clock);
        with_an_application(&record);
        let shorter = Schedule::standard().with(Matter::LogisticsAnswers, 1);
        let keeping = |command| asks(Command::Keeping(command));
        record.submit(keeping(KeepingCommand::Propose(shorter))).unwrap();
        let approve = KeepingCommand::Approve { number: 1, alone: true, to_what_is_there: true };
        record.submit(keeping(approve)).unwrap();
        assert_eq!(in_the_vault(place), [r#"{"until":"2027-06-05"}"#, r#"{"until":"2029-05-05"}"#]);
        record.close();
        clock.set(date(2027, 6, 7).to_zoned(mechanism::vienna()).unwrap().timestamp());
        let again = place.open_at(&clock);
        assert_eq!(again.see(Reader::Public).schedule(), shorter);
        assert_eq!(again.tick(), []);
        assert_eq!(answered(&again), ["expertise"]);
    }
}
