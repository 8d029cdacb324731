//! How long things are kept: each answer its own time, counted from a dialogue's day that may move, by a schedule that an
//! officer proposed and another approved.

use crate::admitted::attendee;
use crate::applying::*;
use crate::kit::Kit;
use crate::listed;
use crate::standing::{key, office};
use jiff::civil::{Date, date};
use mechanism::dialogue::DialogueCommand;
use mechanism::keeping::schedule::{Matter, Schedule};
use mechanism::keeping::{KeepingCommand, KeepingEvent};
use mechanism::organizations::StakeholderKind;
use mechanism::participation::application::*;
use mechanism::participation::circulation::{CirculationCommand, ObjectionPolicy};
use mechanism::participation::form::Answers;
use mechanism::participation::registration::Attendance;
use mechanism::participation::screening::{ScreeningCommand, Verdict};
use mechanism::*;

const MAY: Date = date(2027, 5, 5);

impl Kit {
    /// Puts the clock on a day's noon and lets time do what has fallen due.
    fn comes(&mut self, day: Date) -> usize {
        self.now = end_of_day_in_vienna(day) - jiff::SignedDuration::from_hours(12);
        let due = due(&self.world, self.now);
        let count = due.len();
        for (_, command) in due {
            self.asks(Actor::Clock, command).unwrap();
        }
        count
    }

    fn postpones(&mut self, dialogue: DialogueId, to: Date) -> Decision {
        let postpone = DialogueCommand::Postpone { dialogue, to };
        self.does(Command::Dialogue(postpone)).unwrap()
    }

    fn proposes(&mut self, by: &Actor, schedule: Schedule) -> Result<Decision, Refusal> {
        let propose = KeepingCommand::Propose(schedule);
        self.asks(by.clone(), Command::Keeping(propose))
    }

    fn approves(
        &mut self,
        by: &Actor,
        number: u16,
        alone: bool,
        to_what_is_there: bool,
    ) -> Result<Decision, Refusal> {
        let approve = KeepingCommand::Approve {
            number,
            alone,
            to_what_is_there,
        };
        self.asks(by.clone(), Command::Keeping(approve))
    }

    fn officer(&mut self, address: &str) -> Actor {
        Actor::Person(self.invited(address, office(Role::Officer)))
    }

    fn answers_of(&self, application: &ApplicationRef) -> Option<Answers> {
        self.office().application(application).unwrap().answers
    }

    fn withheld_of(&self, application: &ApplicationRef) -> Vec<String> {
        self.office().application(application).unwrap().withheld
    }

    /// The ends of the rows kept for a purpose, each once, in order.
    fn ends(&self, purpose: Purpose) -> Vec<Date> {
        let rows = self.world.rows().filter(|kept| kept.purpose == purpose);
        let mut ends: Vec<Date> = rows
            .filter_map(|kept| match kept.retention {
                Retention::Until(end) => Some(end),
                Retention::Permanent => None,
            })
            .collect();
        ends.sort_unstable();
        ends
    }
}

fn applied() -> (Kit, ApplicationRef) {
    let mut kit = Kit::with_call();
    let person = kit.arrives("amina@example.org");
    let application = kit.applies(person, "Fictitious League", &[firearms()]);
    (kit, application)
}

/// The standard form: what serves the meeting six months, what was decided on two years.
#[test]
fn each_answer_is_destroyed_when_its_own_time_has_come() {
    let (mut kit, application) = applied();
    assert_eq!(
        kit.ends(Purpose::Answers),
        [date(2027, 11, 5), date(2029, 5, 5)]
    );
    assert_eq!(kit.answers_of(&application), Some(answers()));
    assert_eq!(kit.withheld_of(&application), [""; 0]);

    assert_eq!(kit.comes(date(2027, 11, 5)), 0);
    assert_eq!(kit.comes(date(2027, 11, 6)), 1);
    let left = kit.answers_of(&application).unwrap();
    assert!(!left.contains_key("mode") && !left.contains_key("persons"));
    assert!(left.contains_key("expertise") && left.contains_key("previous"));
    assert_eq!(
        kit.withheld_of(&application),
        ["mode", "persons", "accessibility"]
    );

    assert!(kit.comes(date(2029, 5, 6)) >= 1);
    assert_eq!(kit.answers_of(&application), None);
}

#[test]
fn amending_replaces_every_row_and_nothing_of_the_old_answers_stays() {
    let (mut kit, application) = applied();
    let person = kit.of(person_of_address(&kit.world, "amina@example.org").unwrap());
    let person = person.who().person().unwrap();
    let before: Vec<RowId> = kit.world.rows().map(|kept| kept.row).collect();
    let only_longest = answers()
        .into_iter()
        .map(|(key, values)| match key.as_str() {
            "mode" => (key, vec!["in-person".into()]),
            _ => (key, values),
        })
        .collect::<Answers>();
    let amend = Command::Application(ApplicationCommand::Amend {
        application: application.clone(),
        answers: only_longest.clone(),
        files: Vec::new(),
    });
    let decision = kit.asks(Actor::Person(person), amend.clone()).unwrap();
    let destroyed = decision.vault.iter();
    let destroyed = destroyed
        .filter(|change| matches!(change, VaultChange::Destroy(row) if before.contains(row)));
    assert_eq!(destroyed.count(), 2);
    assert_eq!(kit.answers_of(&application), Some(only_longest));
    assert_eq!(kit.ends(Purpose::Answers).len(), 2);
    assert_eq!(
        key(kit.asks(Actor::Person(person), amend)),
        "refused-nothing-changed"
    );
}

/// As in every log before answers had rows by their times: one row, one entry.
#[test]
fn an_application_with_one_row_reads_as_before() {
    let (kit, application) = applied();
    let mut old = Kit::with_call();
    old.arrives("amina@example.org");
    let line = format!(
        r#"{{"application":{{"submitted":{{"application":"FA-2027/A-0001","call":"spring-2027","version":1,
        "dialogues":["fa-2027"],"applicant":"{}","organization":"{}","answers":{{
        "row":"00000000-0000-0000-0000-0000000000aa","commitment":"{}","purpose":"answers",
        "retention":{{"until":"2029-05-05"}}}},"received":"2027-01-10T09:00:00Z","late":false,"by_office":false}}}}}}"#,
        serde_json::to_value(person_of_address(&old.world, "amina@example.org").unwrap())
            .unwrap()
            .as_str()
            .unwrap(),
        serde_json::to_value(OrganizationId(uuid::Uuid::nil()))
            .unwrap()
            .as_str()
            .unwrap(),
        "0".repeat(64),
    );
    let event: Event = serde_json::from_str(&line).unwrap();
    let row = event.kept().unwrap().row;
    apply(&mut old.world, &event, MAY).unwrap();
    let text = serde_json::to_string(&answers()).unwrap();
    old.world.shelve(row, Some(text.into()));
    assert_eq!(old.answers_of(&application), kit.answers_of(&application));
    assert_eq!(old.withheld_of(&application), [""; 0]);
    old.comes(date(2029, 5, 6));
    assert_eq!(old.answers_of(&application), None);
    let asked = mechanism::participation::form::Form::standard();
    assert_eq!(
        old.withheld_of(&application).len(),
        asked.questions().count(),
        "all of them stood there"
    );
}

/// The rows of one application: answers, a question and its answer, a note.
fn with_correspondence() -> (Kit, ApplicationRef) {
    let (mut kit, application) = applied();
    for command in [
        ScreeningCommand::Note {
            application: application.clone(),
            note: "A fictitious note.".into(),
        },
        ScreeningCommand::Ask {
            application: application.clone(),
            question: "A fictitious question?".into(),
            until: kit.now + jiff::SignedDuration::from_hours(72),
        },
    ] {
        kit.does(Command::Screening(command)).unwrap();
    }
    (kit, application)
}

#[test]
fn what_is_counted_from_a_dialogue_follows_it_to_another_day() {
    for to in [date(2028, 2, 10), date(2027, 3, 31)] {
        let (mut kit, _) = with_correspondence();
        let decision = kit.postpones(firearms(), to);
        let after = |months: i32| to.checked_add(jiff::Span::new().months(months)).unwrap();
        assert_eq!(kit.ends(Purpose::Answers), [after(6), after(24)]);
        assert_eq!(kit.ends(Purpose::ScreeningNote), [after(12)]);
        assert_eq!(kit.ends(Purpose::Inquiry), [after(12)]);
        // The vault is told with the same decision, row by row what the entry says.
        let told = decision.vault.iter().filter_map(|change| match change {
            VaultChange::Retain(row, Retention::Until(end)) => Some((*row, *end)),
            _ => None,
        });
        let said = decision.acts.iter().find_map(|act| match &act.event {
            Event::Keeping(KeepingEvent::Redated { ends, .. }) => Some(ends.clone()),
            _ => None,
        });
        assert_eq!(told.collect::<Vec<_>>(), said.unwrap());
        // There and back again is where it was.
        kit.postpones(firearms(), MAY);
        assert_eq!(
            kit.ends(Purpose::Answers),
            [date(2027, 11, 5), date(2029, 5, 5)]
        );
    }
}

#[test]
fn a_dialogue_put_off_loses_nobody_early() {
    let (mut kit, application) = applied();
    kit.postpones(firearms(), date(2028, 2, 10));
    assert_eq!(kit.comes(date(2027, 11, 6)), 0);
    assert_eq!(kit.answers_of(&application), Some(answers()));
    let early = Command::Keeping(KeepingCommand::Erase {
        row: kit
            .world
            .rows()
            .find(|kept| kept.purpose == Purpose::Answers)
            .unwrap()
            .row,
        basis: keeping::ErasureBasis::RetentionEnded,
    });
    assert_eq!(
        key(kit.asks(Actor::Clock, early)),
        "refused-retention-not-ended"
    );
    assert_eq!(kit.comes(date(2028, 8, 11)), 1);
}

#[test]
fn a_dialogue_cancelled_changes_no_end_and_another_ones_day_neither() {
    let (mut kit, _) = with_correspondence();
    let before: Vec<Kept> = kit.world.rows().copied().collect();
    let decision = kit.does(Command::Dialogue(DialogueCommand::Cancel(firearms())));
    assert_eq!(decision.unwrap().acts.len(), 1);
    let decision = kit.postpones(trafficking(), date(2027, 9, 1));
    assert_eq!(decision.acts.len(), 1, "nobody applied for it");
    assert_eq!(kit.world.rows().copied().collect::<Vec<_>>(), before);
}

/// An application for two dialogues is counted from the last of them.
#[test]
fn of_two_dialogues_the_last_one_counts() {
    let mut kit = Kit::with_call();
    let person = kit.arrives("amina@example.org");
    kit.applies(person, "Fictitious League", &[firearms(), trafficking()]);
    let ends = |kit: &Kit| kit.ends(Purpose::Answers);
    assert_eq!(ends(&kit), [date(2028, 1, 1), date(2029, 7, 1)]);
    kit.postpones(firearms(), date(2027, 6, 1));
    assert_eq!(ends(&kit), [date(2028, 1, 1), date(2029, 7, 1)]);
    kit.postpones(firearms(), date(2027, 8, 1));
    assert_eq!(ends(&kit), [date(2028, 2, 1), date(2029, 8, 1)]);
}

/// A list holds answers: it goes with them, wherever the dialogue goes.
#[test]
fn a_list_follows_its_dialogue_with_the_answers_on_it() {
    let (mut kit, application) = applied();
    let dialogue = firearms();
    kit.does(Command::Screening(ScreeningCommand::Screen {
        application,
        dialogue: dialogue.clone(),
        verdict: Verdict::Sufficient,
        second: false,
    }))
    .unwrap();
    let terms = listed::terms(ObjectionPolicy::default());
    let circulate = CirculationCommand::Circulate { dialogue, terms };
    kit.does(Command::Circulation(circulate)).unwrap();
    // What serves the meeting is not on it, and does not shorten its time.
    assert_eq!(kit.ends(Purpose::CirculatedRows), [date(2029, 5, 5)]);
    kit.postpones(firearms(), date(2028, 2, 10));
    assert_eq!(kit.ends(Purpose::CirculatedRows), [date(2030, 2, 10)]);
    let officer = kit.officer("a@example.org");
    let shorter = Schedule::standard().with(Matter::DecisionAnswers, 12);
    kit.proposes(&officer, shorter).unwrap();
    kit.approves(&officer, 1, true, true).unwrap();
    assert_eq!(kit.ends(Purpose::CirculatedRows), [date(2029, 2, 10)]);
    // The statistics that share a row with them are kept longer, and the row with them.
    assert_eq!(
        kit.ends(Purpose::Answers),
        [date(2028, 8, 10), date(2030, 2, 10)]
    );
}

#[test]
fn the_names_of_participants_follow_their_dialogue() {
    let mut kit = Kit::open();
    let dialogue = kit.planned("fa-2027", MAY);
    let (_, application) = kit.admitted(1, StakeholderKind::Ngo, &dialogue);
    kit.arranged(&dialogue, 5, 5, &[]).unwrap();
    let officer = Actor::at_the_command_line();
    let somebody = attendee("Amina Fictitious");
    let mode = Attendance::InPerson;
    kit.names(officer, &application, &dialogue, somebody, mode)
        .unwrap();
    assert_eq!(kit.ends(Purpose::Attendee), [date(2027, 11, 5)]);
    kit.postpones(dialogue.clone(), date(2028, 8, 31));
    assert_eq!(kit.ends(Purpose::Attendee), [date(2029, 2, 28)]);
    kit.postpones(dialogue, date(2028, 9, 1));
    assert_eq!(kit.ends(Purpose::Attendee), [date(2029, 3, 1)]);
}

/// Whoever applies every event in turn comes to the same ends.
#[test]
fn a_follower_comes_to_the_same_ends() {
    let (mut kit, _) = with_correspondence();
    let mut follower = kit.world.clone();
    let decision = kit.postpones(firearms(), date(2028, 2, 10));
    for act in &decision.acts {
        apply(&mut follower, &act.event, day_in_vienna(kit.now)).unwrap();
    }
    let of = |world: &World| world.rows().copied().collect::<Vec<_>>();
    assert_eq!(of(&follower), of(&kit.world));
}

#[test]
fn a_schedule_is_approved_by_a_second_officer_or_confirmed_by_the_only_one() {
    let mut kit = Kit::open();
    let (first, second) = (kit.officer("a@example.org"), kit.officer("b@example.org"));
    let shorter = Schedule::standard().with(Matter::Letters, 3);
    kit.proposes(&first, shorter).unwrap();
    assert_eq!(kit.view().schedule(), Schedule::standard());
    assert_eq!(
        key(kit.approves(&first, 1, false, false)),
        "refused-own-proposal"
    );
    assert_eq!(
        key(kit.approves(&second, 2, false, false)),
        "refused-no-such-proposal"
    );
    kit.approves(&second, 1, false, false).unwrap();
    assert_eq!(kit.view().schedule(), shorter);
    let view = kit.office();
    let shown = view.retention(12).unwrap();
    assert_eq!(shown.approved.len(), 1);
    assert_eq!(
        (
            shown.approved[0].proposal.by,
            shown.approved[0].by,
            shown.approved[0].alone()
        ),
        (first.person(), second.person(), false)
    );
    assert_eq!(
        key(kit.approves(&second, 1, false, false)),
        "refused-no-such-proposal"
    );
    assert_eq!(
        key(kit.proposes(&first, shorter)),
        "refused-nothing-changed"
    );

    kit.proposes(&first, Schedule::standard()).unwrap();
    kit.approves(&first, 2, true, false).unwrap();
    let view = kit.office();
    assert!(view.retention(12).unwrap().approved[0].alone());
}

#[test]
fn a_newer_proposal_takes_the_place_of_the_one_that_waits_and_one_can_be_given_up() {
    let mut kit = Kit::open();
    let officer = kit.officer("a@example.org");
    let command_line = Actor::at_the_command_line();
    let other = |months| Schedule::standard().with(Matter::Attendees, months);
    kit.proposes(&officer, other(3)).unwrap();
    kit.proposes(&officer, other(4)).unwrap();
    assert_eq!(
        key(kit.approves(&command_line, 1, false, false)),
        "refused-no-such-proposal"
    );
    let give_up = |number| Command::Keeping(KeepingCommand::GiveUp { number });
    assert_eq!(
        key(kit.asks(officer.clone(), give_up(1))),
        "refused-no-such-proposal"
    );
    kit.asks(officer.clone(), give_up(2)).unwrap();
    assert_eq!(
        key(kit.approves(&command_line, 2, false, false)),
        "refused-no-such-proposal"
    );
    for months in [0, 121] {
        assert_eq!(
            key(kit.proposes(&officer, other(months))),
            "refused-months-out-of-bounds"
        );
    }
}

#[test]
fn nobody_else_sets_the_schedule_nor_sees_who_did() {
    let mut kit = Kit::with_dialogues();
    let schedule = Schedule::standard().with(Matter::Letters, 3);
    let of_one_dialogue = people::Grant {
        dialogue: Some(firearms()),
        ..office(Role::Officer)
    };
    let strangers = [
        kit.arrives("nobody@example.org"),
        kit.invited("screener@example.org", office(Role::Screener)),
        kit.invited("one@example.org", of_one_dialogue),
    ];
    for stranger in strangers {
        let actor = Actor::Person(stranger);
        assert_eq!(key(kit.proposes(&actor, schedule)), "refused-not-yours");
        assert!(kit.of(stranger).retention(12).is_none());
    }
    assert_eq!(
        key(kit.proposes(&Actor::Clock, schedule)),
        "refused-not-yours"
    );
    assert!(kit.view().retention(12).is_none());
    let reader = kit.invited("reader@example.org", office(Role::Reader));
    assert!(kit.of(reader).retention(12).is_some());
}

#[test]
fn a_schedule_applies_to_what_is_written_after_it() {
    let mut kit = Kit::with_call();
    let before = kit.arrives("amina@example.org");
    let first = kit.applies(before, "Fictitious League", &[firearms()]);
    let officer = kit.officer("a@example.org");
    let shorter = Schedule::standard()
        .with(Matter::LogisticsAnswers, 2)
        .with(Matter::StatisticsAnswers, 2);
    kit.proposes(&officer, shorter).unwrap();
    kit.approves(&officer, 1, true, false).unwrap();
    let after = kit.arrives("bo@example.org");
    let second = kit.applies(after, "Fictitious Union", &[firearms()]);
    assert_eq!(
        kit.ends(Purpose::Answers),
        [
            date(2027, 7, 5),
            date(2027, 11, 5),
            date(2029, 5, 5),
            date(2029, 5, 5)
        ]
    );
    kit.comes(date(2027, 7, 6));
    assert_eq!(kit.withheld_of(&first), [""; 0]);
    assert_eq!(
        kit.withheld_of(&second),
        ["mode", "persons", "previous", "how-heard", "accessibility"]
    );
    assert!(kit.answers_of(&second).unwrap().contains_key("expertise"));
    // What was written under other times is still read under them.
    kit.comes(date(2027, 11, 6));
    assert_eq!(
        kit.withheld_of(&first),
        ["mode", "persons", "accessibility"]
    );
}

/// A call that asks for more than the schedule allows is answered under the schedule; one that asks for less, under the call.
#[test]
fn longer_times_never_lengthen_what_is_there() {
    let (mut kit, _) = with_correspondence();
    let officer = kit.officer("a@example.org");
    let longer = Matter::ALL
        .into_iter()
        .fold(Schedule::standard(), |all, matter| all.with(matter, 120));
    let before: Vec<Kept> = kit.world.rows().copied().collect();
    kit.proposes(&officer, longer).unwrap();
    let decision = kit.approves(&officer, 1, true, true).unwrap();
    assert_eq!(decision.acts.len(), 1);
    assert_eq!(kit.world.rows().copied().collect::<Vec<_>>(), before);
    let other = kit.arrives("bo@example.org");
    kit.applies(other, "Fictitious Union", &[firearms()]);
    assert_eq!(
        kit.ends(Purpose::Answers),
        [
            date(2027, 11, 5),
            date(2027, 11, 5),
            date(2029, 5, 5),
            date(2029, 5, 5)
        ]
    );
}

#[test]
fn shorter_times_applied_to_what_is_there_do_what_the_preview_said() {
    let (mut kit, _) = with_correspondence();
    let officer = kit.officer("a@example.org");
    let shorter = Schedule::standard()
        .with(Matter::Correspondence, 1)
        .with(Matter::LogisticsAnswers, 1);
    kit.proposes(&officer, shorter).unwrap();
    kit.now = "2027-06-20T09:00:00Z".parse().unwrap();
    let view = kit.office();
    let shown = view.retention(12).unwrap();
    let foreseen: Vec<_> = shown
        .shortens
        .iter()
        .map(|of| (of.purpose, of.rows, of.at_once))
        .collect();
    assert_eq!(
        foreseen,
        [(Purpose::Answers, 1, 1), (Purpose::Inquiry, 1, 1)]
    );
    kit.approves(&officer, 1, true, true).unwrap();
    assert_eq!(kit.ends(Purpose::Inquiry), [date(2027, 6, 5)]);
    assert_eq!(
        kit.ends(Purpose::Answers),
        [date(2027, 6, 5), date(2029, 5, 5)]
    );
    assert_eq!(kit.ends(Purpose::ScreeningNote), [date(2028, 5, 5)]);
    assert_eq!(kit.comes(date(2027, 6, 20)), 2);
    let view = kit.office();
    let log = view.retention(12).unwrap().destroyed;
    let said: Vec<_> = log
        .iter()
        .map(|(of, rows)| (of.on, of.purpose, of.basis.code(), of.schedule, *rows))
        .collect();
    let day = date(2027, 6, 20);
    assert_eq!(
        said,
        [
            (day, Purpose::Inquiry, "retention-ended", 1, 1),
            (day, Purpose::Answers, "retention-ended", 1, 1)
        ]
    );
}

#[test]
fn what_falls_due_is_shown_by_month() {
    let (kit, _) = with_correspondence();
    let view = kit.office();
    let shown = view.retention(18).unwrap();
    let coming: Vec<_> = shown
        .coming
        .iter()
        .map(|of| (of.month, of.purpose, of.rows))
        .collect();
    assert_eq!(
        coming,
        [
            (date(2027, 11, 1), Purpose::Answers, 1),
            (date(2028, 5, 1), Purpose::Inquiry, 1),
            (date(2028, 5, 1), Purpose::ScreeningNote, 1),
        ]
    );
    assert!(shown.permanent > 0);
}
