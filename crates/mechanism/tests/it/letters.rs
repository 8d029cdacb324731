use crate::kit::Kit;
use crate::standing::office;
use jiff::civil::date;
use mechanism::letters::LetterState as S;
use mechanism::letters::*;
use mechanism::people::{HeldFor, PeopleEvent};
use mechanism::*;
use proptest::prelude::*;

fn text(subject: &str) -> LetterText {
    LetterText {
        language: "en".into(),
        subject: subject.into(),
        body: "Dear all,\nthis letter is fictitious.".into(),
    }
}

fn envelope(to: PersonId) -> Envelope {
    Envelope {
        kind: LetterKind::Invitation,
        to,
        dialogue: None,
        application: None,
        participant: None,
    }
}

impl Kit {
    fn drafts(&mut self, to: PersonId, subject: &str) -> Result<LetterId, Refusal> {
        let decision = self.does(Command::Letter(LetterCommand::Draft {
            envelope: envelope(to),
            text: text(subject),
        }))?;
        match &decision.acts[0].event {
            Event::Letter(LetterEvent::Drafted { letter, .. }) => Ok(*letter),
            other => panic!("{other:?}"),
        }
    }

    fn releases(&mut self, letter: LetterId) -> Result<Decision, Refusal> {
        self.does(Command::Letter(LetterCommand::Release(vec![letter])))
    }

    fn carries(&mut self, command: LetterCommand) -> Result<Decision, Refusal> {
        self.asks(Actor::Carrier, Command::Letter(command))
    }

    fn attempts(&mut self, letter: LetterId, attempt: u16) -> Result<Decision, Refusal> {
        self.carries(LetterCommand::Attempt { letter, attempt })
    }

    fn reports(&mut self, letter: LetterId, sent: bool) -> Result<Decision, Refusal> {
        self.carries(LetterCommand::Report { letter, sent })
    }

    fn comes_back(&mut self, letter: LetterId, reason: Returned) -> Result<Decision, Refusal> {
        self.does(Command::Letter(LetterCommand::Return { letter, reason }))
    }

    fn state(&self, letter: LetterId) -> S {
        self.office().letter(letter).unwrap().letter.state
    }
}

fn key<T: std::fmt::Debug>(result: Result<T, Refusal>) -> &'static str {
    result.unwrap_err().key
}

#[test]
fn a_letter_leaves_when_an_officer_releases_it() {
    let mut kit = Kit::open();
    let to = kit.somebody(1);
    let letter = kit.drafts(to, "Action required").unwrap();
    assert_eq!(key(kit.attempts(letter, 1)), "refused-letter-not-released");
    assert!(kit.office().letters_to_carry().is_empty());
    kit.releases(letter).unwrap();
    let office = kit.office();
    let carried = office.letters_to_carry();
    assert_eq!(carried.len(), 1);
    assert_eq!(carried[0].attempt, 1);
    assert_eq!(carried[0].to.address, "person1@example.org");
    kit.attempts(letter, 1).unwrap();
    assert_eq!(kit.state(letter), S::Attempted);
    assert!(kit.office().letters_to_carry().is_empty());
    assert!(kit.of(to).my_letters().is_empty());
    kit.reports(letter, true).unwrap();
    assert_eq!(kit.state(letter), S::Sent);
    let read = kit.of(to);
    let mine = read.my_letters();
    assert_eq!(mine[0].text.as_ref().unwrap().subject, "Action required");
    assert_eq!(key(kit.releases(letter)), "refused-letter-not-to-release");
}

#[test]
fn two_instances_make_one_attempt() {
    let mut kit = Kit::open();
    let to = kit.somebody(1);
    let letter = kit.drafts(to, "Action required").unwrap();
    kit.releases(letter).unwrap();
    kit.attempts(letter, 1).unwrap();
    assert_eq!(key(kit.attempts(letter, 1)), "refused-letter-not-released");
    // The outcome stays unknown: an officer looks at it and releases it again.
    kit.releases(letter).unwrap();
    assert_eq!(key(kit.attempts(letter, 1)), "refused-letter-not-released");
    kit.attempts(letter, 2).unwrap();
    kit.reports(letter, false).unwrap();
    assert_eq!(kit.state(letter), S::Failed);
    kit.releases(letter).unwrap();
    assert_eq!(kit.office().letters_to_carry()[0].attempt, 3);
}

#[test]
fn what_the_mail_server_took_may_come_back() {
    let mut kit = Kit::open();
    let to = kit.somebody(1);
    let letter = kit.drafts(to, "Action required").unwrap();
    kit.releases(letter).unwrap();
    assert_eq!(
        key(kit.reports(letter, true)),
        "refused-letter-not-attempted"
    );
    kit.attempts(letter, 1).unwrap();
    kit.reports(letter, true).unwrap();
    assert_eq!(
        key(kit.reports(letter, true)),
        "refused-letter-not-attempted"
    );
    kit.comes_back(letter, Returned::NoSuchAddress).unwrap();
    assert_eq!(kit.state(letter), S::Failed);
}

#[test]
fn only_drafts_are_edited_and_thrown_away_and_their_texts_destroyed() {
    let mut kit = Kit::open();
    let to = kit.somebody(1);
    let letter = kit.drafts(to, "First words").unwrap();
    let row = |kit: &Kit| kit.office().letter(letter).unwrap().letter.text.row;
    let first = row(&kit);
    let edit = |subject: &str| {
        Command::Letter(LetterCommand::Edit {
            letter,
            text: text(subject),
        })
    };
    kit.does(edit("Second words")).unwrap();
    assert_eq!(kit.world.row(first), None);
    let second = row(&kit);
    let discard = Command::Letter(LetterCommand::Discard(vec![letter]));
    let decision = kit.does(discard.clone()).unwrap();
    assert_eq!(decision.vault, [VaultChange::Destroy(second)]);
    assert_eq!(kit.state(letter), S::Discarded);
    assert_eq!(key(kit.does(discard)), "refused-letter-not-a-draft");
    assert_eq!(key(kit.does(edit("Third"))), "refused-letter-not-a-draft");
    assert_eq!(key(kit.releases(letter)), "refused-letter-not-to-release");
}

#[test]
fn letters_are_released_together_or_not_at_all() {
    let mut kit = Kit::open();
    let to = kit.somebody(1);
    let one = kit.drafts(to, "One").unwrap();
    let two = kit.drafts(to, "Two").unwrap();
    kit.releases(two).unwrap();
    let both = Command::Letter(LetterCommand::Release(vec![one, two]));
    assert_eq!(key(kit.does(both)), "refused-letter-not-to-release");
    assert_eq!(kit.state(one), S::Drafted);
    let none = Command::Letter(LetterCommand::Release(Vec::new()));
    assert_eq!(key(kit.does(none)), "refused-nothing-changed");
    let twice = Command::Letter(LetterCommand::Release(vec![one, one]));
    assert_eq!(kit.does(twice).unwrap().acts.len(), 1);
}

#[test]
fn whoever_was_forgotten_is_not_written_to() {
    let mut kit = Kit::open();
    let to = kit.somebody(1);
    let drafted = kit.drafts(to, "Draft").unwrap();
    let released = kit.drafts(to, "Released").unwrap();
    kit.releases(released).unwrap();
    let before = kit.office();
    let letters = before.letters(&LetterFilter::default());
    assert!(letters.iter().all(|letter| letter.to.is_some()));
    kit.entered(Event::People(PeopleEvent::Forgotten { person: to }));
    assert_eq!(key(kit.releases(drafted)), "refused-letter-to-nobody");
    assert_eq!(key(kit.attempts(released, 1)), "refused-letter-to-nobody");
    assert!(kit.office().letters_to_carry().is_empty());
    assert_eq!(key(kit.drafts(to, "Again")), "refused-letter-to-nobody");
    let stranger = PersonId::drawn(&Seed([3; 32]), 3);
    assert_eq!(
        key(kit.drafts(stranger, "Nobody")),
        "refused-letter-to-nobody"
    );
}

#[test]
fn texts_have_limits_and_a_language() {
    let mut kit = Kit::open();
    let to = kit.somebody(1);
    let mut tries = |text: LetterText| {
        kit.does(Command::Letter(LetterCommand::Draft {
            envelope: envelope(to),
            text,
        }))
    };
    assert!(tries(text(&"ж".repeat(LONGEST_SUBJECT))).is_ok());
    let long = text(&"ж".repeat(LONGEST_SUBJECT + 1));
    assert_eq!(key(tries(long)), "refused-text-too-long");
    let broken = text("Subject\nBcc: everybody@example.org");
    assert_eq!(key(tries(broken)), "refused-text-unprintable");
    let with_body = |body: String| LetterText {
        body,
        ..text("Subject")
    };
    assert!(tries(with_body("x".repeat(LONGEST_BODY))).is_ok());
    let long = with_body("x".repeat(LONGEST_BODY + 1));
    assert_eq!(key(tries(long)), "refused-text-too-long");
    assert_eq!(key(tries(with_body(" ".into()))), "refused-text-missing");
    let unknown = LetterText {
        language: "xx".into(),
        ..text("Subject")
    };
    assert_eq!(key(tries(unknown)), "refused-no-such-language");
}

#[test]
fn letters_are_seen_by_the_office_of_their_dialogue_and_their_recipient() {
    let mut kit = Kit::open();
    let dialogue = kit.planned("fa-2027", date(2027, 5, 7));
    let [to, stranger, officer] = [1, 2, 3].map(|nth| kit.somebody(nth));
    let draft = LetterCommand::Draft {
        envelope: Envelope {
            dialogue: Some(dialogue.clone()),
            ..envelope(to)
        },
        text: text("SECRET"),
    };
    kit.does(Command::Letter(draft.clone())).unwrap();
    let mut grant = mechanism::people::Grant {
        role: Role::Officer,
        held_for: HeldFor::Office,
        dialogue: Some(kit.planned_second()),
        note: None,
    };
    let granted = |person, grant| Event::People(PeopleEvent::Granted { person, grant });
    kit.entered(granted(officer, grant.clone()));
    let all = LetterFilter::default();
    for reader in [to, stranger, officer] {
        assert!(kit.of(reader).letters(&all).is_empty());
        assert!(kit.of(reader).letters_to_carry().is_empty());
    }
    let as_officer = Actor::Person(officer);
    let refused = kit.asks(as_officer.clone(), Command::Letter(draft.clone()));
    assert_eq!(key(refused), "refused-no-such-dialogue");
    grant.dialogue = Some(dialogue.clone());
    kit.entered(granted(officer, grant));
    assert_eq!(kit.of(officer).letters(&all).len(), 1);
    kit.asks(as_officer, Command::Letter(draft)).unwrap();
    let drafted = LetterFilter {
        dialogue: Some(dialogue),
        state: Some(S::Drafted),
        to: Some(to),
        ..LetterFilter::default()
    };
    assert_eq!(kit.of(officer).letters(&drafted).len(), 2);
    let sent = LetterFilter {
        state: Some(S::Sent),
        ..drafted
    };
    assert!(kit.of(officer).letters(&sent).is_empty());
}

impl Kit {
    fn planned_second(&mut self) -> DialogueId {
        let facts = self.office();
        let first = facts.dialogues()[0].facts.clone();
        let other = mechanism::dialogue::Dialogue {
            id: DialogueId::new("fa-2027-2").unwrap(),
            ..first
        };
        let record = mechanism::dialogue::DialogueCommand::Record(other.clone());
        self.does(Command::Dialogue(record)).unwrap();
        other.id
    }
}

/// What two carriers and an officer may do with one letter, in any order.
#[derive(Debug, Clone, Copy)]
enum Step {
    Release,
    Attempt(u16),
    Report(bool),
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    /// Between two attempts there is always an officer's release; after a letter was taken, too.
    #[test]
    fn nothing_is_sent_twice_without_an_officer(steps in prop::collection::vec(prop_oneof![
        Just(Step::Release),
        (0u16..5).prop_map(Step::Attempt),
        any::<bool>().prop_map(Step::Report),
    ], 1..60)) {
        let mut kit = Kit::open();
        let to = kit.somebody(1);
        let letter = kit.drafts(to, "Action required").unwrap();
        let (mut releases, mut attempts) = (0u16, 0u16);
        for step in steps {
            match step {
                Step::Release => releases += u16::from(kit.releases(letter).is_ok()),
                Step::Attempt(attempt) => {
                    let begun = kit.attempts(letter, attempt).is_ok();
                    prop_assert!(!begun || attempt == attempts + 1);
                    attempts += u16::from(begun);
                }
                Step::Report(sent) => {
                    let _ = kit.reports(letter, sent);
                }
            }
            prop_assert!(attempts <= releases, "an attempt without a release");
            let office = kit.office();
            let now = office.letter(letter).unwrap().letter;
            prop_assert_eq!(now.attempts, attempts);
            prop_assert_eq!(office.letters_to_carry().len(), usize::from(now.state == S::Released));
        }
    }
}

#[test]
fn each_entry_about_a_letter_is_in_its_log_for_the_office_alone() {
    let mut kit = Kit::open();
    let to = kit.somebody(1);
    let officer = kit.invited("officer@example.org", office(Role::Officer));
    let letter = kit.drafts(to, "Action required").unwrap();
    let edit = LetterCommand::Edit {
        letter,
        text: text("Action required soon"),
    };
    kit.asks(Actor::Person(officer), Command::Letter(edit))
        .unwrap();
    assert_eq!(
        key(kit.comes_back(letter, Returned::MailboxFull)),
        "refused-letter-not-attempted"
    );
    let releases = || Command::Letter(LetterCommand::Release(vec![letter]));
    kit.asks(Actor::Person(officer), releases()).unwrap();
    kit.attempts(letter, 1).unwrap();
    kit.reports(letter, true).unwrap();
    let back = LetterCommand::Return {
        letter,
        reason: Returned::MailboxFull,
    };
    assert_eq!(
        key(kit.asks(Actor::Carrier, Command::Letter(back.clone()))),
        "refused-not-yours",
        "a human has read why"
    );
    kit.asks(Actor::Person(officer), Command::Letter(back))
        .unwrap();
    assert_eq!(kit.state(letter), S::Failed);
    kit.asks(Actor::Person(officer), releases()).unwrap();
    let log = kit.office().letter_log(letter);
    let said: Vec<_> = log
        .iter()
        .map(|step| (step.kind.code(), step.by.is_some()))
        .collect();
    assert_eq!(
        said,
        [
            ("drafted", false),
            ("edited", true),
            ("released", true),
            ("attempted", false),
            ("sent", false),
            ("came-back", true),
            ("sent-again", true),
        ]
    );
    assert_eq!(log[5].kind, StepKind::CameBack(Returned::MailboxFull));
    assert!(kit.of(to).letter_log(letter).is_empty());
}

/// Entries of version 0.1.0 say neither who nor why.
#[test]
fn an_older_entry_is_read() {
    let older = r#"{"moved":{"letter":"00000000-0000-4000-8000-000000000001","state":"failed","at":"2031-03-03T10:00:00Z"}}"#;
    let read: LetterEvent = serde_json::from_str(older).unwrap();
    assert_eq!(serde_json::to_string(&read).unwrap(), older);
}
