//! The first log: the calendar, dialogues, counts, papers and the state of reviews.

use crate::kit::*;
use jiff::civil::date;
use mechanism::calendar::{CalendarCommand, ConferenceSession, Officer, ReviewItem, Role};
use mechanism::dialogue::{Dialogue, DialogueCommand, Opening, Origin};
use mechanism::participation::{CountsCommand, Figure, FigureSet, Kind};
use mechanism::review::{Measure, ReviewCommand, StatusFigure};
use mechanism::{Audience, Command, Content, DialogueId, Name, SourceId, Submission};

/// One command at least for each event that version 0.1.0 knows. All of it is made up.
pub(super) fn every_kind_of_act() -> Vec<Submission> {
    let made_up = || SourceId::new("made-up").unwrap();
    let planned = |id: &str| Dialogue {
        origin: Origin::Planned,
        ..a_dialogue(id, date(2026, 12, 1), Audience::Public)
    };
    let named = |id: &str| DialogueId::new(id).unwrap();
    let session = ConferenceSession {
        number: 90,
        opens: date(2026, 12, 7),
        closes: date(2026, 12, 11),
        place: "Nowhere".into(),
        review_item: Some(ReviewItem {
            number: 2,
            provisional: true,
            agenda: None,
        }),
        document_deadline: None,
        source: made_up(),
        audience: Audience::Public,
    };
    let officer = Officer {
        name: Name {
            honorific: Some("Ms.".into()),
            full: "Ada Example".into(),
        },
        role: Role::Chair,
        group: firearms(1).group,
        state: None,
        office: "Officer of an invented office".into(),
    };
    let figures = FigureSet {
        dialogue: named("fa-2024"),
        figures: vec![
            Figure::official(Kind::Ngo, 3),
            Figure::official(Kind::Other, 2),
        ],
        as_of: date(2024, 5, 8),
        source: made_up(),
        paragraph: Some(4),
        official: true,
        audience: Audience::Public,
        remark: None,
    };
    let mended = Dialogue {
        panels: Some(2),
        ..a_dialogue("fa-2024", date(2024, 5, 8), Audience::Public)
    };
    let status = StatusFigure {
        as_of: date(2024, 9, 30),
        measure: Measure::ReviewsProgressing,
        value: 7,
        precision: Default::default(),
        source: made_up(),
        audience: Audience::Public,
    };
    let calendar = |command| Command::Calendar(command);
    let on_dialogue = |command| Command::Dialogue(command);
    let opening_on = Opening::ByDecision("an invented decision".into());
    let commands = vec![
        opening(false),
        register("made-up"),
        calendar(CalendarCommand::RecordConference(session)),
        meeting(1, Audience::Public),
        calendar(CalendarCommand::CloseMeeting {
            meeting: firearms(1),
            on: date(2024, 5, 7),
        }),
        calendar(CalendarCommand::AdoptReport {
            meeting: firearms(1),
            on: date(2024, 5, 7),
        }),
        calendar(CalendarCommand::RecordOfficer {
            meeting: firearms(1),
            officer,
        }),
        dialogue("fa-2024", date(2024, 5, 8), Audience::Public),
        dialogue("fa-2025", date(2025, 5, 8), Audience::Restricted),
        on_dialogue(DialogueCommand::Record(planned("fa-2026"))),
        on_dialogue(DialogueCommand::Postpone {
            dialogue: named("fa-2026"),
            to: date(2026, 12, 2),
        }),
        on_dialogue(DialogueCommand::OpenSitting {
            dialogue: named("fa-2026"),
            opening: opening_on,
        }),
        on_dialogue(DialogueCommand::Close(named("fa-2026"))),
        on_dialogue(DialogueCommand::Record(planned("fa-2026-2"))),
        on_dialogue(DialogueCommand::Cancel(named("fa-2026-2"))),
        on_dialogue(DialogueCommand::Correct {
            facts: mended,
            reason: Content::permanent("An invented reason."),
        }),
        Command::Counts(CountsCommand::Record {
            set: figures,
            remark: Some(Content::permanent("An invented remark.")),
            imported: true,
        }),
        paper("a-paper", "A text of our own."),
        Command::Review(ReviewCommand::RecordStatus(status)),
    ];
    let numbered = commands.into_iter().enumerate();
    numbered
        .map(|(n, command)| asks_as(&format!("golden {n}"), command))
        .collect()
}
