//! The call for participation: its gate, its dates, its versions.

use crate::applying::*;
use crate::kit::Kit;
use crate::standing::{key, office};
use jiff::civil::date;
use jiff::{SignedDuration, ToSpan};
use mechanism::dialogue::DialogueCommand;
use mechanism::participation::call::*;
use mechanism::participation::form::Wording;
use mechanism::people::Grant;
use mechanism::*;

#[test]
fn a_draft_is_the_offices_and_a_published_call_everybodys() {
    let mut kit = Kit::with_dialogues();
    let drafted = kit.does(draft(terms(), text())).unwrap();
    assert_eq!(drafted.acts[0].audience, Audience::Restricted);
    assert!(kit.view().calls().is_empty());
    assert!(kit.view().call_version(&spring(), 1).is_none());
    assert_eq!(kit.office().calls().len(), 1);
    let published = kit.does(publish()).unwrap();
    assert_eq!(published.acts[0].audience, Audience::Public);
    let view = kit.view();
    let call = view.call(&spring()).unwrap();
    assert_eq!(call.text.as_deref(), Some(&text()));
    assert_eq!(call.status, CallStatus::Open);
    assert_eq!(key(kit.does(publish())), "refused-call-not-drafted");
}

#[test]
fn a_call_speaks_six_languages_or_says_which_it_does_not() {
    let mut kit = Kit::with_dialogues();
    let mut silent = text();
    silent.words.remove("ru");
    silent.words.get_mut("zh").unwrap().costs = "  ".into();
    assert_eq!(silent.missing_languages(), ["ru", "zh"]);
    kit.does(draft(terms(), silent.clone())).unwrap();
    let refusal = kit.does(publish()).unwrap_err();
    assert_eq!(refusal.key, "refused-call-lacks-language");
    assert_eq!(refusal.values, [("language", "ru".to_owned())]);
    kit.does(Command::Call(CallCommand::Draft {
        terms: terms(),
        text: silent,
        without: vec!["ru".into(), "zh".into()],
    }))
    .unwrap();
    kit.does(publish()).unwrap();
    let view = kit.view();
    assert_eq!(
        view.call(&spring()).unwrap().call.versions[0].without,
        ["ru", "zh"]
    );
}

#[test]
fn words_an_officer_writes_in_the_form_are_gated_too() {
    let mut own = text();
    let words = [("en".to_owned(), "Where do you keep it?".to_owned())];
    own.form.sections[0].questions[0].label = Wording::Own(words.into());
    assert_eq!(own.missing_languages(), ["ar", "es", "fr", "ru", "zh"]);
}

#[test]
fn dates_that_cannot_be_kept_are_refused() {
    let mut kit = Kit::with_dialogues();
    let refuses = |kit: &mut Kit, change: &dyn Fn(&mut CallTerms), expected: &str| {
        let mut terms = terms();
        change(&mut terms);
        assert_eq!(key(kit.does(draft(terms, text()))), expected);
    };
    refuses(
        &mut kit,
        &|t| t.opens = t.closes,
        "refused-call-closes-before-it-opens",
    );
    // The day of the dialogue begins at midnight in Vienna, in summer time.
    let begins = at("2027-05-04T22:00:00Z");
    refuses(&mut kit, &|t| t.closes = begins, "done");
    refuses(
        &mut kit,
        &|t| t.closes = begins + 1.nanosecond(),
        "refused-call-closes-too-late",
    );
    refuses(
        &mut kit,
        &|t| t.dialogues.clear(),
        "refused-call-without-dialogue",
    );
    refuses(
        &mut kit,
        &|t| t.dialogues.push(firearms()),
        "refused-call-without-dialogue",
    );
    refuses(
        &mut kit,
        &|t| t.dialogues.push(DialogueId::new("som-2027").unwrap()),
        "refused-no-such-dialogue",
    );
    refuses(
        &mut kit,
        &|t| t.late = LatePolicy::Grace { minutes: 0 },
        "refused-call-grace",
    );
    refuses(&mut kit, &|t| t.languages.clear(), "refused-call-languages");
    kit.does(Command::Dialogue(DialogueCommand::Cancel(trafficking())))
        .unwrap();
    refuses(&mut kit, &|_| (), "refused-no-longer-planned");
}

#[test]
fn what_was_published_stays_readable_and_a_replaced_draft_does_not() {
    let mut kit = Kit::with_dialogues();
    kit.does(draft(terms(), text())).unwrap();
    let before = kit.world.rows().count();
    kit.does(draft(terms(), text())).unwrap();
    assert_eq!(
        kit.world.rows().count(),
        before,
        "the first draft is erased"
    );
    kit.does(publish()).unwrap();
    let mut changed = text();
    changed.words.get_mut("en").unwrap().title = "Another title".into();
    let change = kit.does(draft(terms(), changed.clone())).unwrap();
    assert_eq!(change.acts.len(), 1);
    assert_eq!(change.acts[0].audience, Audience::Public);
    let view = kit.view();
    assert_eq!(view.call(&spring()).unwrap().version, 2);
    let first = view.call_version(&spring(), 1).unwrap();
    assert_eq!(
        (first.text.as_deref(), first.newest),
        (Some(&text()), false)
    );
    let second = view.call_version(&spring(), 2).unwrap();
    assert_eq!(
        (second.text.as_deref(), second.newest),
        (Some(&changed), true)
    );
    assert!(view.call_version(&spring(), 3).is_none());
}

#[test]
fn a_deadline_moves_only_to_a_time_nobody_has_applied_after() {
    let mut kit = Kit::with_call();
    let person = kit.arrives("late@example.org");
    kit.now = terms().closes;
    let application = kit.applies(person, "Fictitious League", &[firearms()]);
    let late = |kit: &Kit| {
        let view = kit.of(person);
        view.application(&application).unwrap().application.late
    };
    assert!(late(&kit));
    let moved = |by: SignedDuration| CallTerms {
        closes: terms().closes + by,
        ..terms()
    };
    let earlier = moved(SignedDuration::from_hours(-1));
    assert_eq!(
        key(kit.does(draft(earlier, text()))),
        "refused-deadline-in-the-past"
    );
    kit.does(draft(moved(SignedDuration::from_hours(1)), text()))
        .unwrap();
    assert!(!late(&kit), "what came before the new deadline is in time");
}

#[test]
fn an_open_call_keeps_its_opening_and_the_dialogues_somebody_applied_for() {
    let mut kit = Kit::with_call();
    let person = kit.arrives("first@example.org");
    kit.applies(person, "Fictitious League", &[trafficking()]);
    let opened_later = CallTerms {
        opens: kit.now + 1.hour(),
        ..terms()
    };
    assert_eq!(
        key(kit.does(draft(opened_later, text()))),
        "refused-call-opened"
    );
    let only = |dialogue| CallTerms {
        dialogues: vec![dialogue],
        ..terms()
    };
    assert_eq!(
        key(kit.does(draft(only(firearms()), text()))),
        "refused-dialogue-applied-for"
    );
    assert_eq!(key(kit.does(draft(only(trafficking()), text()))), "done");
}

#[test]
fn a_call_stands_where_its_times_and_its_dialogues_put_it() {
    let mut kit = Kit::with_call();
    let stands = |kit: &mut Kit, now: &str| {
        kit.now = at(now);
        kinds(&kit.view())["spring-2027"]
    };
    assert_eq!(
        stands(&mut kit, "2027-01-05T07:59:59Z"),
        CallStatus::NotYetOpen
    );
    assert_eq!(stands(&mut kit, "2027-01-05T08:00:00Z"), CallStatus::Open);
    assert_eq!(stands(&mut kit, "2027-02-12T22:59:59Z"), CallStatus::Open);
    assert_eq!(
        stands(&mut kit, "2027-02-12T23:00:00Z"),
        CallStatus::OpenLate
    );
    assert_eq!(
        stands(&mut kit, "2027-06-30T21:59:59Z"),
        CallStatus::OpenLate
    );
    assert_eq!(stands(&mut kit, "2027-06-30T22:00:00Z"), CallStatus::Closed);
    kit.does(Command::Call(CallCommand::Withdraw(spring())))
        .unwrap();
    assert_eq!(
        stands(&mut kit, "2027-01-06T00:00:00Z"),
        CallStatus::Withdrawn
    );
    assert_eq!(
        key(kit.does(draft(terms(), text()))),
        "refused-call-withdrawn"
    );
}

#[test]
fn an_officer_of_one_dialogue_shapes_calls_for_it_alone() {
    let mut kit = Kit::with_dialogues();
    let grant = Grant {
        dialogue: Some(firearms()),
        ..office(Role::Officer)
    };
    let officer = Actor::Person(kit.invited("fa@example.org", grant));
    assert_eq!(
        key(kit.asks(officer.clone(), draft(terms(), text()))),
        "refused-not-yours"
    );
    let own = CallTerms {
        dialogues: vec![firearms()],
        ..terms()
    };
    assert_eq!(key(kit.asks(officer, draft(own, text()))), "done");
    let somebody = Actor::Person(kit.arrives("x@example.org"));
    assert_eq!(key(kit.asks(somebody, publish())), "refused-not-yours");
}

#[test]
fn a_postponed_dialogue_keeps_its_call_open() {
    let mut kit = Kit::with_call();
    for dialogue in [firearms(), trafficking()] {
        kit.does(Command::Dialogue(DialogueCommand::Postpone {
            dialogue,
            to: date(2027, 9, 1),
        }))
        .unwrap();
    }
    kit.now = at("2027-08-01T00:00:00Z");
    assert_eq!(kinds(&kit.view())["spring-2027"], CallStatus::OpenLate);
    for dialogue in [firearms(), trafficking()] {
        kit.does(Command::Dialogue(DialogueCommand::Cancel(dialogue)))
            .unwrap();
    }
    assert_eq!(kinds(&kit.view())["spring-2027"], CallStatus::Closed);
}
