//! Applying: in time and late, once, for several dialogues; amending, answering, withdrawing; and what others see of it.

use crate::admitted::{attendee, moves};
use crate::applying::*;
use crate::kit::Kit;
use crate::standing::{identity, key, office};
use jiff::civil::date;
use jiff::{SignedDuration, ToSpan};
use mechanism::dialogue::DialogueCommand;
use mechanism::organizations::OrganizationCommand;
use mechanism::participation::application::*;
use mechanism::participation::call::*;
use mechanism::participation::deciding::Outcome;
use mechanism::participation::form::Answers;
use mechanism::participation::registration::{Attendance, Seat};
use mechanism::participation::screening::{ScreeningCommand, Verdict};
use mechanism::people::{Grant, HeldFor};
use mechanism::*;
use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

fn amend(application: &ApplicationRef, answers: Answers) -> Command {
    Command::Application(ApplicationCommand::Amend {
        application: application.clone(),
        answers,
        files: Vec::new(),
    })
}

fn withdraw(application: &ApplicationRef, dialogue: Option<DialogueId>) -> Command {
    Command::Application(ApplicationCommand::Withdraw {
        application: application.clone(),
        dialogue,
    })
}

fn for_somebody(address: &str, organization: ForOrganization, answers: Answers) -> Command {
    Command::Application(ApplicationCommand::Submit {
        call: spring(),
        dialogues: vec![firearms()],
        applicant: Applicant::Somebody(identity(address)),
        organization,
        answers,
        files: Vec::new(),
    })
}

#[test]
fn one_application_for_two_dialogues_has_one_reference_and_two_cases() {
    let mut kit = Kit::with_call();
    let person = kit.arrives("amina@example.org");
    // In whatever order they are chosen, the series is that of the first in the call.
    let application = kit.applies(person, "Fictitious League", &[trafficking(), firearms()]);
    assert_eq!(application.to_string(), "FA-2027/A-0001");
    let other = kit.arrives("bo@example.org");
    let second = kit.applies(other, "Fictitious Union", &[trafficking()]);
    assert_eq!(second.to_string(), "TIP-2027/A-0001");
    let view = kit.of(person);
    let mine = view.my_applications();
    assert_eq!(mine.len(), 1);
    assert_eq!(mine[0].cases.len(), 2);
    assert_eq!(mine[0].answers, Some(answers()));
    assert!(mine[0].own && mine[0].may_amend && !mine[0].desk);
    assert!(view.who().speaks_for(mine[0].application.organization));
    assert!(view.application(&second).is_none());
}

/// Rule 36: late by one second.
#[test]
fn the_deadline_is_an_instant_and_the_policy_says_what_follows() {
    let cases = [
        (LatePolicy::Marked, 0, Ok(true)),
        (LatePolicy::Marked, -1, Ok(false)),
        (LatePolicy::Refused, -1, Ok(false)),
        (LatePolicy::Refused, 0, Err("refused-after-deadline")),
        (LatePolicy::Grace { minutes: 10 }, 599, Ok(true)),
        (
            LatePolicy::Grace { minutes: 10 },
            600,
            Err("refused-after-deadline"),
        ),
    ];
    for (late, seconds, expected) in cases {
        let mut kit = Kit::with_dialogues();
        kit.does(draft(CallTerms { late, ..terms() }, text()))
            .unwrap();
        kit.does(publish()).unwrap();
        let person = kit.arrives("amina@example.org");
        kit.now = terms().closes + SignedDuration::from_secs(seconds);
        let asked = submit(&[firearms()], new("Fictitious League"));
        let found = kit.asks(Actor::Person(person), asked);
        let found = found.map_err(|refusal| refusal.key).map(|_| {
            let view = kit.of(person);
            view.my_applications()[0].application.late
        });
        assert_eq!(found, expected, "{late:?} {seconds}");
    }
}

#[test]
fn nothing_is_received_before_the_opening_or_for_a_dialogue_that_is_over() {
    let mut kit = Kit::with_call();
    let person = Actor::Person(kit.arrives("amina@example.org"));
    let asked = || submit(&[firearms()], new("Fictitious League"));
    kit.now = terms().opens - 1.second();
    assert_eq!(
        key(kit.asks(person.clone(), asked())),
        "refused-call-not-open"
    );
    kit.now = terms().opens;
    kit.does(Command::Dialogue(DialogueCommand::Cancel(firearms())))
        .unwrap();
    assert_eq!(
        key(kit.asks(person.clone(), asked())),
        "refused-no-longer-planned"
    );
    let elsewhere = submit(&[DialogueId::new("som-2027").unwrap()], new("F"));
    assert_eq!(
        key(kit.asks(person.clone(), elsewhere)),
        "refused-dialogue-not-called"
    );
    assert_eq!(
        key(kit.asks(person, submit(&[], new("F")))),
        "refused-no-dialogue-chosen"
    );
}

#[test]
fn an_organization_applies_once_and_its_own_people_learn_where() {
    let mut kit = Kit::with_call();
    let person = kit.arrives("amina@example.org");
    let first = kit.applies(person, "Fictitious League", &[firearms()]);
    let league = kit.of(person).my_organizations()[0].organization.id;
    let again = |kit: &mut Kit, who: PersonId, dialogue: DialogueId, of| {
        kit.asks(Actor::Person(who), submit(&[dialogue], of))
    };
    let refusal = again(&mut kit, person, firearms(), ForOrganization::Known(league)).unwrap_err();
    assert_eq!(refusal.key, "refused-already-applied");
    assert_eq!(refusal.values, [("application", first.to_string())]);
    // In a second window, as if it were new.
    assert_eq!(
        key(again(
            &mut kit,
            person,
            firearms(),
            new(" fictitious league")
        )),
        "refused-already-applied"
    );
    // Somebody else learns nothing: not of the application, not of the organization.
    let outsider = kit.arrives("bo@example.org");
    assert_eq!(
        key(again(
            &mut kit,
            outsider,
            firearms(),
            ForOrganization::Known(league)
        )),
        "refused-no-such-organization"
    );
    assert_eq!(
        key(again(
            &mut kit,
            outsider,
            firearms(),
            new("Fictitious League")
        )),
        "done"
    );
    // Another dialogue, and the same one after a withdrawal.
    assert_eq!(
        key(again(
            &mut kit,
            person,
            trafficking(),
            ForOrganization::Known(league)
        )),
        "done"
    );
    kit.asks(Actor::Person(person), withdraw(&first, None))
        .unwrap();
    let third = again(&mut kit, person, firearms(), ForOrganization::Known(league));
    assert_eq!(reference(&third.unwrap()).number, 3);
}

#[test]
fn a_merged_organization_has_both_applications_and_cannot_add_a_third() {
    let mut kit = Kit::with_call();
    let (one, two) = (kit.arrives("a@example.org"), kit.arrives("b@example.org"));
    let first = kit.applies(one, "Fictitious League", &[firearms()]);
    let second = kit.applies(two, "The Fictitious League", &[firearms()]);
    let id = |person| kit.of(person).my_organizations()[0].organization.id;
    let (from, into) = (id(two), id(one));
    kit.does(Command::Organization(OrganizationCommand::Merge {
        from,
        into,
    }))
    .unwrap();
    for person in [one, two] {
        let view = kit.of(person);
        let seen: BTreeSet<ApplicationRef> = view
            .my_applications()
            .iter()
            .map(|view| view.application.reference.clone())
            .collect();
        assert_eq!(seen, [first.clone(), second.clone()].into());
        let asked = submit(&[firearms()], ForOrganization::Known(from));
        assert_eq!(
            key(kit.asks(Actor::Person(person), asked)),
            "refused-already-applied"
        );
    }
    let view = kit.office();
    let screening = view.screening(&first).unwrap();
    assert_eq!(screening.earlier[0].application, second);
}

/// The entry of the application; entries that keep its answers follow it.
fn submitted(decision: &Decision) -> Option<&Event> {
    let mut events = decision.acts.iter().map(|act| &act.event);
    events.find(|event| {
        matches!(
            event,
            Event::Application(ApplicationEvent::Submitted { .. })
        )
    })
}

#[test]
fn the_office_enters_what_came_by_mail_on_the_day_it_came() {
    let mut kit = Kit::with_call();
    kit.now = terms().closes + SignedDuration::from_hours(72);
    let mut lacking = answers();
    lacking.remove("mode");
    let mut submission = Submission {
        id: CommandId(uuid::Uuid::from_u128(9_000)),
        actor: Actor::at_the_command_line(),
        received: kit.now,
        happened: Some(LAST_DAY),
        seed: Seed([9; 32]),
        command: for_somebody("chen@example.org", new("Fictitious Institute"), lacking),
    };
    let decision = decide(&kit.world, &submission).unwrap();
    let Some(Event::Application(ApplicationEvent::Submitted {
        late,
        by_office,
        received,
        applicant,
        ..
    })) = submitted(&decision).cloned()
    else {
        panic!("{decision:?}");
    };
    assert!(!late && by_office);
    assert_eq!(received, terms().closes - 1.second());
    assert_eq!(applicant, PersonId::drawn(&submission.seed, 0));
    submission.happened = None;
    let decision = decide(&kit.world, &submission).unwrap();
    assert!(matches!(
        submitted(&decision),
        Some(Event::Application(ApplicationEvent::Submitted {
            late: true,
            ..
        }))
    ));
    // Nobody else dates what they submit.
    let person = kit.arrives("amina@example.org");
    submission.actor = Actor::Person(person);
    submission.happened = Some(LAST_DAY);
    submission.command = submit(&[firearms()], new("Fictitious League"));
    let decision = decide(&kit.world, &submission).unwrap();
    assert!(matches!(
        submitted(&decision),
        Some(Event::Application(ApplicationEvent::Submitted {
            late: true,
            ..
        }))
    ));
    let stranger = for_somebody("x@example.org", new("F"), answers());
    assert_eq!(
        key(kit.asks(Actor::Person(person), stranger)),
        "refused-not-yours"
    );
}

#[test]
fn answers_change_until_the_deadline_and_the_replaced_ones_are_destroyed() {
    let mut kit = Kit::with_call();
    let person = kit.arrives("amina@example.org");
    let actor = Actor::Person(person);
    let application = kit.applies(person, "Fictitious League", &[firearms(), trafficking()]);
    let row = |kit: &Kit| {
        let view = kit.of(person);
        view.application(&application)
            .unwrap()
            .application
            .answers
            .row
    };
    let before = row(&kit);
    kit.does(Command::Screening(ScreeningCommand::Screen {
        application: application.clone(),
        dialogue: firearms(),
        verdict: Verdict::Sufficient,
        second: false,
    }))
    .unwrap();
    assert_eq!(
        key(kit.asks(actor.clone(), amend(&application, answers()))),
        "refused-nothing-changed"
    );
    let changed = answering("contribution", "Another suggestion.");
    kit.asks(actor.clone(), amend(&application, changed.clone()))
        .unwrap();
    assert!(
        kit.world.row(before).is_none(),
        "the first answers are gone"
    );
    assert_eq!(
        kit.of(person).application(&application).unwrap().answers,
        Some(changed)
    );
    assert_eq!(
        kit.stage_of(&application, &firearms()),
        "received",
        "the desk looks again"
    );
    let mut lacking = answers();
    lacking.remove("mode");
    assert_eq!(
        key(kit.asks(actor.clone(), amend(&application, lacking))),
        "refused-answers"
    );
    let outsider = Actor::Person(kit.arrives("bo@example.org"));
    assert_eq!(
        key(kit.asks(outsider, amend(&application, answers()))),
        "refused-no-such-application"
    );
    kit.now = terms().closes;
    assert_eq!(
        key(kit.asks(actor, amend(&application, answers()))),
        "refused-amended-after-deadline"
    );
}

#[test]
fn an_answer_after_its_time_is_taken_and_marked() {
    let mut kit = Kit::with_call();
    let person = kit.arrives("amina@example.org");
    let application = kit.applies(person, "Fictitious League", &[firearms()]);
    let until = kit.now + 24.hours();
    let ask = |until| {
        Command::Screening(ScreeningCommand::Ask {
            application: application.clone(),
            question: "Who runs it?".into(),
            until,
        })
    };
    let now = kit.now;
    assert_eq!(key(kit.does(ask(now))), "refused-inquiry-clock");
    kit.does(ask(until)).unwrap();
    kit.now = until;
    let shown = |kit: &Kit| {
        let view = kit.of(person);
        view.application(&application).unwrap().inquiries[0].clone()
    };
    let asked = shown(&kit);
    assert!(asked.overdue && asked.question.as_deref() == Some("Who runs it?"));
    let answer = || {
        Command::Application(ApplicationCommand::Answer {
            application: application.clone(),
            inquiry: asked.id,
            answer: "Its members.".into(),
        })
    };
    let outsider = Actor::Person(kit.arrives("bo@example.org"));
    assert_eq!(
        key(kit.asks(outsider, answer())),
        "refused-no-such-application"
    );
    kit.asks(Actor::Person(person), answer()).unwrap();
    let answered = shown(&kit);
    assert!(answered.late && !answered.overdue);
    assert_eq!(answered.answer, Some((Some("Its members.".into()), until)));
    assert_eq!(
        key(kit.asks(Actor::Person(person), answer())),
        "refused-already-answered"
    );
}

#[test]
fn withdrawing_is_possible_dialogue_by_dialogue_until_the_sitting() {
    let mut kit = Kit::with_call();
    let person = kit.arrives("amina@example.org");
    let actor = Actor::Person(person);
    let application = kit.applies(person, "Fictitious League", &[firearms(), trafficking()]);
    kit.asks(actor.clone(), withdraw(&application, Some(firearms())))
        .unwrap();
    assert_eq!(kit.stage_of(&application, &firearms()), "withdrawn");
    assert_eq!(kit.stage_of(&application, &trafficking()), "received");
    assert_eq!(
        key(kit.asks(actor.clone(), withdraw(&application, Some(firearms())))),
        "refused-already-withdrawn"
    );
    kit.does(Command::Dialogue(DialogueCommand::Cancel(trafficking())))
        .unwrap();
    assert_eq!(
        key(kit.asks(actor, withdraw(&application, None))),
        "refused-withdrawn-too-late"
    );
    let view = kit.of(person);
    let shown = view.application(&application).unwrap();
    let cancelled = shown.cases.iter().find(|case| case.cancelled).unwrap();
    assert_eq!(cancelled.dialogue, trafficking());
    assert_eq!(cancelled.case.stage, Stage::Received);
}

#[test]
fn whoever_was_admitted_and_withdraws_gives_the_seats_to_those_who_wait() {
    let mut kit = Kit::with_call();
    let (one, two) = (kit.arrives("a@example.org"), kit.arrives("b@example.org"));
    let first = kit.applies(one, "Fictitious League", &[firearms()]);
    let second = kit.applies(two, "Fictitious Union", &[firearms()]);
    kit.ruled(&first, &firearms(), Outcome::Admitted);
    kit.ruled(&second, &firearms(), Outcome::Admitted);
    kit.arranged(&firearms(), 0, 1, &[]).unwrap();
    let mut names = |person, application: &ApplicationRef, name| {
        kit.names(
            Actor::Person(person),
            application,
            &firearms(),
            attendee(name),
            Attendance::Online,
        )
        .unwrap()
    };
    let seated = names(one, &first, "Ana Fictitious");
    let waiting = names(two, &second, "Bo Fictitious");
    assert_eq!(kit.seat(waiting), Seat::Waiting);
    let withdrawn = kit.asks(Actor::Person(one), withdraw(&first, None));
    assert_eq!(
        moves(&withdrawn.unwrap()),
        [(seated, Seat::GivenBack), (waiting, Seat::Confirmed)]
    );
    assert_eq!(kit.stage_of(&first, &firearms()), "withdrawn");
}

#[test]
fn who_submitted_is_told_to_the_focal_point_and_not_to_every_representative() {
    let mut kit = Kit::with_call();
    let person = kit.arrives("amina@example.org");
    let application = kit.applies(person, "Fictitious League", &[firearms()]);
    let league = kit.of(person).my_organizations()[0].organization.id;
    let of = |role| Grant {
        held_for: HeldFor::Organization(league),
        ..office(role)
    };
    let focal = kit.invited("f@example.org", of(Role::FocalPoint));
    let colleague = kit.invited("c@example.org", of(Role::Representative));
    for (reader, told) in [(person, true), (focal, true), (colleague, false)] {
        let view = kit.of(reader);
        let shown = view.application(&application).unwrap();
        assert_eq!(shown.applicant.is_some(), told);
        assert_eq!(shown.answers, Some(answers()));
    }
}

#[test]
fn a_postponed_dialogue_takes_its_cases_along() {
    let mut kit = Kit::with_call();
    let person = kit.arrives("amina@example.org");
    let application = kit.applies(person, "Fictitious League", &[firearms()]);
    kit.does(Command::Dialogue(DialogueCommand::Postpone {
        dialogue: firearms(),
        to: date(2027, 9, 1),
    }))
    .unwrap();
    let view = kit.of(person);
    let shown = view.application(&application).unwrap();
    assert_eq!(shown.cases[0].date, Some(date(2027, 9, 1)));
    assert!(!shown.cases[0].cancelled && shown.cases[0].may_withdraw);
}

#[test]
fn the_row_shown_beforehand_has_no_contact_and_no_answer_of_the_offices() {
    let mut kit = Kit::with_call();
    let person = kit.arrives("amina@example.org");
    let application = kit.applies(person, "Fictitious League", &[firearms()]);
    let row = kit.of(person).circulated_row(&application).unwrap();
    let keys: Vec<&str> = row.answers.keys().map(String::as_str).collect();
    assert_eq!(keys, ["contribution", "expertise", "regions-of-work"]);
    assert!(kit.view().circulated_row(&application).is_none());
    let outsider = kit.arrives("bo@example.org");
    assert!(kit.of(outsider).circulated_row(&application).is_none());
}

#[test]
fn a_file_is_handed_in_with_the_answers_and_goes_with_them() {
    let mut kit = Kit::with_call();
    let person = kit.arrives("amina@example.org");
    let actor = Actor::Person(person);
    let file = StoredFile {
        file: FileId::draw(&Seed([3; 32])),
        name: "a made-up statute.pdf".into(),
        media: "application/pdf".into(),
        bytes: 3,
        sha256: Digest([0; 32]),
    };
    let named = answering("background-file", &file.file.to_string());
    let submits = |files: Vec<StoredFile>| {
        Command::Application(ApplicationCommand::Submit {
            call: spring(),
            dialogues: vec![firearms()],
            applicant: Applicant::Myself,
            organization: new("Fictitious League"),
            answers: named.clone(),
            files,
        })
    };
    assert_eq!(
        key(kit.asks(actor.clone(), submits(Vec::new()))),
        "refused-file-not-stored"
    );
    let decision = kit
        .asks(actor.clone(), submits(vec![file.clone()]))
        .unwrap();
    let application = reference(&decision);
    let view = kit.of(person);
    let shown = view.application(&application).unwrap();
    assert_eq!(shown.files[0].file, file);
    assert_eq!(shown.files[0].question, "background-file");
    // Amended without naming it: the file goes; named again, it is not handed in twice.
    let kept = answering("contribution", "Another suggestion.");
    kit.asks(actor, amend(&application, kept)).unwrap();
    assert!(kit.world.row(file.file.row()).is_none());
    let view = kit.of(person);
    assert!(view.application(&application).unwrap().files.is_empty());
}

#[test]
fn entries_of_applications_are_the_offices_and_hold_no_words_of_people() {
    let mut kit = Kit::with_call();
    let person = kit.arrives("amina@example.org");
    let decision = kit
        .asks(
            Actor::Person(person),
            submit(&[firearms()], new("Fictitious League")),
        )
        .unwrap();
    for act in &decision.acts {
        assert_eq!(act.audience, Audience::Restricted);
        let body = serde_json::to_string(&act.event).unwrap();
        assert!(
            !body.contains("League") && !body.contains("firearms."),
            "{body}"
        );
    }
}

/// One thing somebody does.
#[derive(Debug, Clone, Copy)]
enum Step {
    Submit(u8, u8),
    Amend(u8, u8),
    Withdraw(u8, bool),
    Screen(u8, u8, bool),
    Wait(u8),
    MoveDeadline(u8),
}

fn step() -> impl Strategy<Value = Step> {
    prop_oneof![
        4 => (0..4u8, 1..4u8).prop_map(|(person, which)| Step::Submit(person, which)),
        2 => (0..6u8, any::<u8>()).prop_map(|(nth, n)| Step::Amend(nth, n)),
        1 => (0..6u8, any::<bool>()).prop_map(|(nth, all)| Step::Withdraw(nth, all)),
        3 => (0..6u8, 0..3u8, any::<bool>()).prop_map(|(nth, v, second)| Step::Screen(nth, v, second)),
        1 => (0..48u8).prop_map(Step::Wait),
        1 => (0..48u8).prop_map(Step::MoveDeadline),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]

    /// Whatever is asked for, allowed or refused: a case stands at one stage and leaves `withdrawn` never; a reference is
    /// given once and in order; what is late follows from when it was received and the deadline alone; the lists by
    /// person, organization and dialogue name each application once.
    #[test]
    fn cases_references_and_lateness_hold_whatever_happens(steps in proptest::collection::vec(step(), 1..40)) {
        let mut kit = Kit::with_call();
        kit.now = terms().closes - SignedDuration::from_hours(24);
        let people: Vec<PersonId> = (0..4).map(|n| kit.arrives(&format!("p{n}@example.org"))).collect();
        let mut given: Vec<ApplicationRef> = Vec::new();
        let mut withdrawn: BTreeSet<(ApplicationRef, DialogueId)> = BTreeSet::new();
        for (n, step) in steps.into_iter().enumerate() {
            let nth = |nth: u8| given.get(usize::from(nth)).cloned();
            match step {
                Step::Submit(person, which) => {
                    let mut dialogues = vec![firearms(), trafficking()];
                    let mut bit = 0;
                    dialogues.retain(|_| { bit += 1; which & bit != 0 });
                    let person = people[usize::from(person)];
                    let asked = submit(&dialogues, new(&format!("Fictitious {}", n % 3)));
                    if let Ok(decision) = kit.asks(Actor::Person(person), asked) {
                        let new = reference(&decision);
                        prop_assert!(!given.contains(&new), "{} twice", new);
                        let before = given.iter().filter(|known| known.series == new.series).count();
                        prop_assert_eq!(new.number as usize, before + 1);
                        given.push(new);
                    }
                }
                Step::Amend(which, n) => if let Some(application) = nth(which) {
                    let _ = kit.does(amend(&application, answering("contribution", &n.to_string())));
                    let applicant = kit.office().application(&application).unwrap().application.applicant;
                    let _ = kit.asks(Actor::Person(applicant), amend(&application, answers()));
                },
                Step::Withdraw(which, all) => if let Some(application) = nth(which) {
                    let _ = kit.does(withdraw(&application, (!all).then(firearms)));
                },
                Step::Screen(which, verdict, second) => if let Some(application) = nth(which) {
                    let verdict = [Verdict::Sufficient, Verdict::Aside(Aside::Late), Verdict::Reopened][usize::from(verdict)];
                    let _ = kit.does(Command::Screening(ScreeningCommand::Screen {
                        application, dialogue: firearms(), verdict, second,
                    }));
                },
                Step::Wait(hours) => kit.now += SignedDuration::from_hours(hours.into()),
                Step::MoveDeadline(hours) => {
                    let closes = kit.now + SignedDuration::from_hours(hours.into());
                    let _ = kit.does(draft(CallTerms { closes, ..terms() }, text()));
                }
            }
            let view = kit.office();
            let closes = view.call(&spring()).unwrap().call.terms.closes;
            let mut seen = BTreeMap::new();
            for application in &given {
                let shown = view.application(application).unwrap().application;
                prop_assert_eq!(shown.late, shown.received >= closes);
                prop_assert!(!shown.cases.is_empty() && shown.cases.len() <= 2);
                for (dialogue, case) in &shown.cases {
                    let place = (application.clone(), dialogue.clone());
                    if case.stage == Stage::Withdrawn {
                        withdrawn.insert(place);
                    } else {
                        prop_assert!(!withdrawn.contains(&place), "a withdrawn case came back");
                        prop_assert!(case.stage.is_at_the_desk());
                        let standing = (shown.organization, dialogue.clone());
                        prop_assert!(seen.insert(standing, application).is_none(), "applied twice");
                    }
                }
            }
            for dialogue in [firearms(), trafficking()] {
                let page = view.desk(&dialogue, &DeskFilter::default()).unwrap();
                let of: BTreeSet<_> = page.rows.iter().map(|row| row.reference.clone()).collect();
                prop_assert_eq!(of.len(), page.total);
            }
        }
        for person in people {
            let view = kit.of(person);
            for mine in view.my_applications() {
                prop_assert_eq!(mine.application.applicant, person);
            }
        }
        let grant = office(Role::Screener);
        let screener = kit.invited("screener@example.org", grant);
        prop_assert!(kit.of(screener).my_applications().is_empty());
    }
}
