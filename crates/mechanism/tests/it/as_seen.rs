//! Nothing is seen beyond its audience: a fact of each circle is planted and every reader's view is searched.

use crate::kit::{Kit, dialogue_id, set, source};
use jiff::civil::date;
use mechanism::calendar::WorkingGroup::Firearms;
use mechanism::calendar::*;
use mechanism::dialogue::*;
use mechanism::paper::*;
use mechanism::participation::CountsCommand;
use mechanism::*;

const YEARS: [(Audience, i16); 5] = [
    (Audience::Public, 2031),
    (Audience::Participants, 2032),
    (Audience::StatesParties, 2033),
    (Audience::Restricted, 2034),
    (Audience::Sealed, 2035),
];

fn planted() -> Kit {
    let mut kit = Kit::open();
    for (audience, year) in YEARS {
        let secret = audience.code().replace('_', "-");
        let origin = SourceId::new(format!("source-{secret}")).unwrap();
        kit.does(Command::Calendar(CalendarCommand::RegisterSource(Source {
            id: origin.clone(),
            title: format!("secret-{secret}"),
            publisher: "Nobody".into(),
            address: None,
            published: None,
            rank: Rank::Other,
            audience,
        })))
        .unwrap();
        let id = format!("fa-{year}");
        let dialogue = kit.dialogue(&id, &[(Firearms, 9)], date(year, 3, 1));
        let dialogue = Dialogue {
            audience,
            ..dialogue
        };
        kit.does(Command::Dialogue(DialogueCommand::Record(dialogue)))
            .unwrap();
        let remark = Some(Content::permanent(format!("secret-{secret}")));
        let set = set(&id, &[1, 0, 0, 0]);
        kit.does(Command::Counts(CountsCommand::Record {
            set,
            remark,
            imported: false,
        }))
        .unwrap();
        let facts = PaperFacts {
            id: PaperId::new(format!("secret-{secret}")).unwrap(),
            kind: PaperKind::Note,
            dialogue: None,
            conference: None,
            language: "en".into(),
            symbol: None,
            date: None,
            published: None,
            reports: YEARS
                .iter()
                .filter(|(_, earlier)| *earlier <= year)
                .map(|(_, y)| Reports {
                    dialogue: dialogue_id(&format!("fa-{y}")),
                    paragraph: 1,
                })
                .collect(),
            points_of: None,
            source: source(),
            audience,
        };
        let text = Some(Content::permanent(format!("secret-{secret}")));
        kit.does(Command::Paper(PaperCommand::Record { facts, text }))
            .unwrap();
    }
    kit
}

/// Everything a reader's view gives, as text.
fn everything(view: &View) -> String {
    let mut seen = format!(
        "{:?}{:?}",
        view.sources(),
        view.conferences().collect::<Vec<_>>()
    );
    for dialogue in view.dialogues() {
        seen += &format!(
            "{dialogue:?}{:?}",
            view.neighbours(dialogue.facts, Firearms)
        );
        for set in &dialogue.counts {
            seen += &format!("{:?}", view.remark(set));
        }
    }
    seen + &format!(
        "{:?}{:?}",
        view.papers(),
        view.corrections().collect::<Vec<_>>()
    )
}

#[test]
fn every_reader_sees_their_circles_and_nothing_beyond() {
    let kit = planted();
    for reader in Reader::ALL {
        let seen = everything(&see(&kit.world, reader, kit.now));
        for (audience, year) in YEARS {
            let marks = [
                format!("secret-{}", audience.code().replace('_', "-")),
                format!("fa-{year}"),
            ];
            for mark in marks {
                assert_eq!(
                    seen.contains(&mark),
                    reader.may_see(audience),
                    "{reader:?} and {mark}"
                );
            }
        }
    }
}

#[test]
fn a_hidden_dialogue_does_not_show_in_the_places_of_others() {
    let mut kit = Kit::open();
    let hidden = kit.dialogue("fa-2031", &[(Firearms, 9)], date(2031, 3, 1));
    let hidden = Dialogue {
        audience: Audience::Restricted,
        ..hidden
    };
    kit.does(Command::Dialogue(DialogueCommand::Record(hidden)))
        .unwrap();
    kit.attested("fa-2032", &[(Firearms, 10)], date(2032, 3, 1), None);
    let place = |reader| {
        see(&kit.world, reader, kit.now)
            .dialogue(&dialogue_id("fa-2032"))
            .unwrap()
            .ordinals
            .overall
    };
    assert_eq!(
        (place(Reader::Public), place(Reader::Office)),
        (Some(1), Some(2))
    );
}

#[test]
fn a_paper_goes_where_its_dialogue_goes() {
    let mut kit = Kit::open();
    kit.attested("fa-2031", &[(Firearms, 9)], date(2031, 3, 1), None);
    let facts = PaperFacts {
        id: PaperId::new("fa-2031-summary").unwrap(),
        kind: PaperKind::Summary,
        dialogue: Some(dialogue_id("fa-2031")),
        conference: None,
        language: "en".into(),
        symbol: None,
        date: None,
        published: None,
        reports: Vec::new(),
        points_of: None,
        source: source(),
        audience: Audience::Public,
    };
    kit.does(Command::Paper(PaperCommand::Record { facts, text: None }))
        .unwrap();
    assert_eq!(kit.view().papers().len(), 1);
    let narrower = kit
        .view()
        .dialogue(&dialogue_id("fa-2031"))
        .unwrap()
        .facts
        .clone();
    let narrower = Dialogue {
        audience: Audience::StatesParties,
        ..narrower
    };
    let reason = Content::permanent("Entered too widely.");
    kit.does(Command::Dialogue(DialogueCommand::Correct {
        facts: narrower,
        reason,
    }))
    .unwrap();
    assert_eq!(kit.view().papers().len(), 0);
}
