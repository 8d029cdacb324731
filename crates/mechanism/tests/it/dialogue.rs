use crate::kit::{Kit, dialogue_id};
use jiff::civil::date;
use mechanism::calendar::WorkingGroup::*;
use mechanism::calendar::{CalendarCommand, MeetingId, Officer, Role};
use mechanism::dialogue::*;
use mechanism::{Command, Content, Name};

fn planned(kit: &mut Kit) -> Dialogue {
    let joint = kit.dialogue(
        "taic-2027",
        &[(TechnicalAssistance, 20), (InternationalCooperation, 20)],
        date(2027, 6, 1),
    );
    Dialogue {
        origin: Origin::Planned,
        ..joint
    }
}

fn open(opening: Opening) -> Command {
    Command::Dialogue(DialogueCommand::OpenSitting {
        dialogue: dialogue_id("taic-2027"),
        opening,
    })
}

fn reported(kit: &mut Kit, meeting: MeetingId) {
    let on = date(2027, 5, 31);
    kit.does(Command::Calendar(CalendarCommand::CloseMeeting {
        meeting,
        on,
    }))
    .unwrap();
    kit.does(Command::Calendar(CalendarCommand::AdoptReport {
        meeting,
        on,
    }))
    .unwrap();
}

/// Rule 33, with one report of a joint dialogue missing.
#[test]
fn a_joint_sitting_opens_only_after_every_report_was_adopted() {
    let mut kit = Kit::open();
    let dialogue = planned(&mut kit);
    let meetings = dialogue.meetings.clone();
    kit.does(Command::Dialogue(DialogueCommand::Record(dialogue)))
        .unwrap();
    assert_eq!(
        kit.does(open(Opening::ReportsAdopted)).unwrap_err().key,
        "refused-report-not-adopted"
    );
    reported(&mut kit, meetings[0]);
    let refusal = kit.does(open(Opening::ReportsAdopted)).unwrap_err();
    assert_eq!(refusal.key, "refused-report-not-adopted");
    assert!(
        refusal
            .values
            .contains(&("group", "international-cooperation".into())),
        "{refusal}"
    );
    reported(&mut kit, meetings[1]);
    kit.does(open(Opening::ReportsAdopted)).unwrap();
    kit.does(Command::Dialogue(DialogueCommand::Close(dialogue_id(
        "taic-2027",
    ))))
    .unwrap();
    let view = kit.view();
    assert_eq!(
        view.dialogue(&dialogue_id("taic-2027")).unwrap().life,
        &Life::Held
    );
}

#[test]
fn or_by_the_chairs_decision_which_names_its_document() {
    let mut kit = Kit::open();
    let dialogue = planned(&mut kit);
    kit.does(Command::Dialogue(DialogueCommand::Record(dialogue)))
        .unwrap();
    let refusal = kit
        .does(open(Opening::ByDecision("  ".into())))
        .unwrap_err();
    assert_eq!(refusal.key, "refused-decision-without-reference");
    kit.does(open(Opening::ByDecision(
        "Fictitious letter of 1 June 2027".into(),
    )))
    .unwrap();
}

#[test]
fn what_was_held_is_neither_postponed_nor_cancelled() {
    let mut kit = Kit::open();
    kit.attested("fa-2027", &[(Firearms, 1)], date(2027, 3, 1), None);
    let postpone = DialogueCommand::Postpone {
        dialogue: dialogue_id("fa-2027"),
        to: date(2027, 4, 1),
    };
    for command in [postpone, DialogueCommand::Cancel(dialogue_id("fa-2027"))] {
        assert_eq!(
            kit.does(Command::Dialogue(command)).unwrap_err().key,
            "refused-no-longer-planned"
        );
    }
}

/// Rule 41.
#[test]
fn a_joint_dialogue_is_chaired_by_one_of_each_group_at_least() {
    let mut kit = Kit::open();
    let chair = |group| Officer {
        name: Name {
            honorific: None,
            full: format!("Fictitious {group:?}"),
        },
        role: Role::CoChair,
        group,
        state: None,
        office: "Office".into(),
    };
    let mut dialogue = planned(&mut kit);
    dialogue.chairs = vec![chair(TechnicalAssistance)];
    let refusal = kit
        .does(Command::Dialogue(DialogueCommand::Record(dialogue.clone())))
        .unwrap_err();
    assert_eq!(refusal.key, "refused-group-without-chair");
    dialogue.chairs.push(chair(Firearms));
    let refusal = kit
        .does(Command::Dialogue(DialogueCommand::Record(dialogue.clone())))
        .unwrap_err();
    assert_eq!(refusal.key, "refused-chair-of-another-group");
    dialogue.chairs[1] = chair(InternationalCooperation);
    kit.does(Command::Dialogue(DialogueCommand::Record(dialogue)))
        .unwrap();
}

#[test]
fn places_are_computed_and_not_given_where_the_order_of_a_day_is_unknown() {
    let mut kit = Kit::open();
    kit.attested("fa-2022", &[(Firearms, 9)], date(2022, 5, 6), None);
    kit.attested(
        "tip-2022",
        &[(TraffickingInPersons, 12)],
        date(2022, 7, 1),
        None,
    );
    kit.attested(
        "som-2022",
        &[(SmugglingOfMigrants, 9)],
        date(2022, 7, 1),
        None,
    );
    kit.attested("fa-2023", &[(Firearms, 10)], date(2023, 5, 5), None);
    let view = kit.view();
    let places = |id: &str| {
        let ordinals = view.dialogue(&dialogue_id(id)).unwrap().ordinals;
        (ordinals.per_topic[0].1, ordinals.in_year, ordinals.overall)
    };
    assert_eq!(places("fa-2022"), (Some(1), Some(1), Some(1)));
    assert_eq!(places("som-2022"), (Some(1), None, None));
    assert_eq!(places("fa-2023"), (Some(2), Some(1), Some(4)));
}

#[test]
fn a_recorded_order_of_the_day_gives_the_places_back() {
    let mut kit = Kit::open();
    kit.attested(
        "tip-2022",
        &[(TraffickingInPersons, 12)],
        date(2022, 7, 1),
        Some(2),
    );
    kit.attested(
        "som-2022",
        &[(SmugglingOfMigrants, 9)],
        date(2022, 7, 1),
        Some(1),
    );
    let view = kit.view();
    assert_eq!(
        view.dialogue(&dialogue_id("tip-2022"))
            .unwrap()
            .ordinals
            .overall,
        Some(2)
    );
}

#[test]
fn a_joint_dialogue_counts_on_each_of_its_topics() {
    let mut kit = Kit::open();
    kit.attested(
        "ta-2023",
        &[(TechnicalAssistance, 14)],
        date(2023, 5, 31),
        None,
    );
    kit.attested(
        "taic-2024",
        &[(TechnicalAssistance, 15), (InternationalCooperation, 15)],
        date(2024, 6, 7),
        None,
    );
    let view = kit.view();
    let ordinals = view.dialogue(&dialogue_id("taic-2024")).unwrap().ordinals;
    assert_eq!(
        ordinals.per_topic,
        [
            (TechnicalAssistance, Some(2)),
            (InternationalCooperation, Some(1))
        ]
    );
}

#[test]
fn a_correction_says_what_changed_and_why() {
    let mut kit = Kit::open();
    kit.attested("fa-2023", &[(Firearms, 10)], date(2023, 5, 4), None);
    let view = kit.view();
    let mut facts = view
        .dialogue(&dialogue_id("fa-2023"))
        .unwrap()
        .facts
        .clone();
    facts.date = date(2023, 5, 5);
    let reason = Content::permanent("The day was read from the wrong line.");
    kit.does(Command::Dialogue(DialogueCommand::Correct {
        facts: facts.clone(),
        reason: reason.clone(),
    }))
    .unwrap();
    let view = kit.view();
    let correction = view.corrections().next().unwrap();
    assert_eq!(correction.changed(), ["fact-date"]);
    assert_eq!(correction.before.date, date(2023, 5, 4));
    let again = kit
        .does(Command::Dialogue(DialogueCommand::Correct {
            facts,
            reason,
        }))
        .unwrap_err();
    assert_eq!(again.key, "refused-nothing-changed");
}
