//! What was for everybody and is not any more is not shown by asking for an earlier day, kind by kind.

use crate::kit::{Kit, dialogue_id, set, source};
use jiff::civil::date;
use mechanism::calendar::WorkingGroup::Firearms;
use mechanism::calendar::{Role, *};
use mechanism::dialogue::*;
use mechanism::keeping::{ErasureBasis, KeepingCommand};
use mechanism::paper::*;
use mechanism::participation::CountsCommand;
use mechanism::review::{Measure, ReviewCommand, StatusFigure};
use mechanism::*;

const NINTH: MeetingId = MeetingId {
    group: Firearms,
    number: 9,
};

/// A record in which everything is for everybody.
fn open_record() -> Kit {
    let mut kit = Kit::open();
    kit.conference(12, date(2032, 10, 1), date(2032, 10, 5));
    kit.attested("fa-2031", &[(Firearms, 9)], date(2031, 3, 1), None);
    let officer = Officer {
        name: Name {
            honorific: None,
            full: "Nobody Invented".into(),
        },
        role: Role::Chair,
        group: Firearms,
        state: None,
        office: "Fictitious office".into(),
    };
    let serves = CalendarCommand::RecordOfficer {
        meeting: NINTH,
        officer,
    };
    kit.does(Command::Calendar(serves)).unwrap();
    kit.does(figures(Audience::Public)).unwrap();
    kit.does(status(Audience::Public)).unwrap();
    kit.does(paper(None, Audience::Public)).unwrap();
    kit
}

fn figures(audience: Audience) -> Command {
    Command::Counts(CountsCommand::Record {
        set: participation::FigureSet {
            audience,
            ..set("fa-2031", &[1, 0, 0, 0])
        },
        remark: Some(Content::permanent("A remark.")),
        imported: false,
    })
}

fn status(audience: Audience) -> Command {
    Command::Review(ReviewCommand::RecordStatus(StatusFigure {
        as_of: date(2031, 1, 1),
        measure: Measure::FocalPoints,
        value: 1,
        precision: participation::Precision::Exact,
        source: source(),
        audience,
    }))
}

fn paper(dialogue: Option<&str>, audience: Audience) -> Command {
    let facts = PaperFacts {
        id: PaperId::new("a-paper").unwrap(),
        kind: PaperKind::Background,
        dialogue: dialogue.map(dialogue_id),
        conference: None,
        language: "en".into(),
        symbol: None,
        date: None,
        published: None,
        reports: Vec::new(),
        points_of: None,
        source: source(),
        audience,
    };
    let text = Some(Content::permanent("A text."));
    Command::Paper(PaperCommand::Record { facts, text })
}

/// How much of each kind everybody sees of the past: sources, sessions, officers, dialogues, sets of figures, papers,
/// figures of the review, corrections.
fn seen(past: &World, present: &Kit) -> [usize; 8] {
    let mut past = past.clone();
    past.protect_as(&present.world);
    let view = see(&past, Reader::Public, present.now);
    let counts = view.dialogues().iter().map(|d| d.counts.len()).sum();
    [
        view.sources().len(),
        view.conferences().count(),
        view.officers(NINTH).len(),
        view.dialogues().len(),
        counts,
        view.papers().len(),
        view.status().count(),
        view.corrections().count(),
    ]
}

/// What is seen of the past after `commands`; nothing had been narrowed before.
fn after(commands: impl IntoIterator<Item = Command>) -> [usize; 8] {
    let mut kit = open_record();
    let past = kit.world.clone();
    assert_eq!(seen(&past, &kit), [1, 1, 1, 1, 1, 1, 1, 0]);
    for command in commands {
        kit.does(command).unwrap();
    }
    // To the office nothing is lost.
    let mut whole = past.clone();
    whole.protect_as(&kit.world);
    let office = see(&whole, Reader::Office, kit.now);
    assert_eq!(
        (office.papers().len(), office.officers(NINTH).len()),
        (1, 1)
    );
    seen(&past, &kit)
}

fn corrected(change: impl FnOnce(&mut Dialogue)) -> Command {
    let kit = open_record();
    let id = dialogue_id("fa-2031");
    let mut facts = kit.view().dialogue(&id).unwrap().facts.clone();
    change(&mut facts);
    let reason = Content::permanent("Entered too widely.");
    Command::Dialogue(DialogueCommand::Correct { facts, reason })
}

#[test]
fn a_narrowed_source_is_gone_from_the_past() {
    let kit = open_record();
    let narrower = Source {
        audience: Audience::Restricted,
        ..kit.view().sources()[0].clone()
    };
    let narrow = Command::Calendar(CalendarCommand::RegisterSource(narrower));
    assert_eq!(after([narrow]), [0, 1, 1, 1, 1, 1, 1, 0]);
}

#[test]
fn a_narrowed_session_is_gone_from_the_past() {
    let kit = open_record();
    let narrower = ConferenceSession {
        audience: Audience::StatesParties,
        ..kit.view().conference(12).unwrap().clone()
    };
    let narrow = Command::Calendar(CalendarCommand::RecordConference(narrower));
    assert_eq!(after([narrow]), [1, 0, 1, 1, 1, 1, 1, 0]);
}

#[test]
fn the_officers_of_a_narrowed_meeting_are_gone_from_the_past() {
    let kit = open_record();
    let narrower = Meeting {
        audience: Audience::Participants,
        ..kit.view().meeting(NINTH).unwrap().clone()
    };
    let narrow = Command::Calendar(CalendarCommand::RecordMeeting(narrower));
    assert_eq!(after([narrow]), [1, 1, 0, 1, 1, 1, 1, 0]);
}

#[test]
fn narrowed_figures_are_gone_from_the_past_with_their_remark() {
    assert_eq!(
        after([figures(Audience::Restricted), status(Audience::Restricted)]),
        [1, 1, 1, 1, 0, 1, 0, 0]
    );
}

#[test]
fn a_narrowed_paper_is_gone_from_the_past() {
    assert_eq!(
        after([paper(None, Audience::Restricted)]),
        [1, 1, 1, 1, 1, 0, 1, 0]
    );
}

/// In the past the paper belonged to no dialogue; the one it was given since is not for everybody any more.
#[test]
fn a_paper_whose_dialogue_was_narrowed_is_gone_from_before_it_was_that_dialogues() {
    let given = paper(Some("fa-2031"), Audience::Public);
    let narrow = corrected(|facts| facts.audience = Audience::Restricted);
    assert_eq!(after([given, narrow]), [1, 1, 1, 0, 0, 0, 1, 0]);
}

#[test]
fn an_earlier_correction_of_a_narrowed_dialogue_is_gone_with_it() {
    let mut kit = open_record();
    kit.does(corrected(|facts| facts.panels = Some(2))).unwrap();
    let past = kit.world.clone();
    assert_eq!(seen(&past, &kit)[7], 1);
    let narrow = corrected(|facts| facts.audience = Audience::StatesParties);
    kit.does(narrow).unwrap();
    assert_eq!(seen(&past, &kit), [1, 1, 1, 0, 0, 1, 1, 0]);
}

/// What is for more people today was for fewer then, and stays with those it was meant for.
#[test]
fn nothing_of_the_past_becomes_wider() {
    let mut kit = open_record();
    kit.does(paper(None, Audience::Restricted)).unwrap();
    let past = kit.world.clone();
    kit.does(paper(None, Audience::Public)).unwrap();
    assert_eq!(kit.view().papers().len(), 1);
    assert_eq!(seen(&past, &kit)[5], 0);
}

#[test]
fn an_erased_text_is_withheld_from_the_past_and_the_others_are_there() {
    let mut kit = open_record();
    let mut past = kit.world.clone();
    let id = PaperId::new("a-paper").unwrap();
    let row = kit
        .world
        .rows()
        .find(|kept| kept.purpose == Purpose::PaperText)
        .unwrap()
        .row;
    let erase = KeepingCommand::Erase {
        row,
        basis: ErasureBasis::Requested,
    };
    kit.does(Command::Keeping(erase)).unwrap();
    past.protect_as(&kit.world);
    let view = see(&past, Reader::Public, kit.now);
    assert_eq!(view.paper(&id).unwrap().text, Text::Withheld);
    let dialogue = view.dialogue(&dialogue_id("fa-2031")).unwrap();
    let remark = view.remark(dialogue.counts[0]);
    assert_eq!(remark, Text::Here("A remark.".into()));
}

/// Every event of a narrowed subject is known as narrow, whichever circle it was entered for.
#[test]
fn an_event_is_for_the_circle_its_subject_is_for_today() {
    let mut kit = Kit::open();
    let mut events = Vec::new();
    let meeting = Meeting {
        audience: Audience::Restricted,
        ..meeting_of(&mut kit)
    };
    let dialogue = kit.dialogue("fa-2031", &[(Firearms, 9)], date(2031, 3, 1));
    for command in [
        Command::Dialogue(DialogueCommand::Record(dialogue.clone())),
        figures(Audience::Public),
        paper(Some("fa-2031"), Audience::Public),
        Command::Dialogue(DialogueCommand::Correct {
            facts: Dialogue {
                panels: Some(2),
                ..dialogue.clone()
            },
            reason: Content::permanent("The panels were missing."),
        }),
        Command::Calendar(CalendarCommand::CloseMeeting {
            meeting: NINTH,
            on: date(2031, 3, 2),
        }),
        status(Audience::Public),
    ] {
        let decision = kit.does(command).unwrap();
        events.extend(decision.acts.into_iter().map(|act| act.event));
    }
    let circles = |kit: &Kit| -> Vec<Audience> {
        let of = |event| kit.world.circle_of_subject(event);
        events.iter().map(of).collect()
    };
    assert_eq!(circles(&kit), [Audience::Public; 6]);
    let narrower = Dialogue {
        audience: Audience::StatesParties,
        ..dialogue
    };
    let reason = Content::permanent("Entered too widely.");
    for command in [
        Command::Dialogue(DialogueCommand::Correct {
            facts: narrower,
            reason,
        }),
        Command::Calendar(CalendarCommand::RecordMeeting(meeting)),
        status(Audience::Participants),
    ] {
        kit.does(command).unwrap();
    }
    use Audience::{Participants, Restricted, StatesParties};
    assert_eq!(
        circles(&kit),
        [
            StatesParties,
            StatesParties,
            StatesParties,
            StatesParties,
            Restricted,
            Participants
        ]
    );
}

fn meeting_of(kit: &mut Kit) -> Meeting {
    kit.meeting(Firearms, 9);
    kit.view().meeting(NINTH).unwrap().clone()
}

/// A Note for everybody that names a dialogue for fewer: pages leave the name out, an entry cannot.
#[test]
fn a_paper_that_names_what_is_for_fewer_is_for_those() {
    let mut kit = open_record();
    kit.does(corrected(|facts| facts.audience = Audience::Restricted))
        .unwrap();
    let Command::Paper(PaperCommand::Record { mut facts, text }) = paper(None, Audience::Public)
    else {
        panic!("it is a paper");
    };
    facts.reports = vec![Reports {
        dialogue: dialogue_id("fa-2031"),
        paragraph: 1,
    }];
    let decision = kit
        .does(Command::Paper(PaperCommand::Record { facts, text }))
        .unwrap();
    let circle = kit.world.circle_of_subject(&decision.acts[0].event);
    assert_eq!(circle, Audience::Restricted);
}
