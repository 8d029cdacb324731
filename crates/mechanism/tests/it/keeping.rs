use crate::kit::{Kit, source};
use jiff::civil::date;
use mechanism::keeping::{ErasureBasis, KeepingCommand};
use mechanism::paper::{PaperCommand, PaperFacts, PaperKind};
use mechanism::*;

fn filed(kit: &mut Kit, id: &str, retention: Retention) -> RowId {
    let facts = PaperFacts {
        id: PaperId::new(id).unwrap(),
        kind: PaperKind::Background,
        dialogue: None,
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
    let text = Some(Content {
        bytes: b"words".to_vec(),
        retention,
    });
    let decision = kit
        .does(Command::Paper(PaperCommand::Record { facts, text }))
        .unwrap();
    decision.acts[0].event.kept().unwrap().row
}

fn text(kit: &Kit, id: &str) -> Text {
    kit.view().paper(&PaperId::new(id).unwrap()).unwrap().text
}

#[test]
fn erasing_leaves_the_act_and_withholds_the_content() {
    let mut kit = Kit::open();
    let row = filed(&mut kit, "a-paper", Retention::Permanent);
    assert_eq!(text(&kit, "a-paper"), Text::Here("words".into()));
    let erase = Command::Keeping(KeepingCommand::Erase {
        row,
        basis: ErasureBasis::Requested,
    });
    kit.does(erase.clone()).unwrap();
    assert_eq!(text(&kit, "a-paper"), Text::Withheld);
    assert_eq!(kit.does(erase).unwrap_err().key, "refused-no-such-content");
}

#[test]
fn retention_ends_with_its_last_day_in_vienna_and_is_entered_once() {
    let mut kit = Kit::open();
    let row = filed(&mut kit, "a-paper", Retention::Until(date(2027, 1, 10)));
    filed(&mut kit, "for-ever", Retention::Permanent);
    kit.now = "2027-01-10T22:59:59Z".parse().unwrap();
    assert_eq!(due(&kit.world, kit.now), []);
    let early = Command::Keeping(KeepingCommand::Erase {
        row,
        basis: ErasureBasis::RetentionEnded,
    });
    assert_eq!(
        kit.asks(Actor::Clock, early).unwrap_err().key,
        "refused-retention-not-ended"
    );
    kit.now = "2027-01-10T23:00:00Z".parse().unwrap();
    let consequences = due(&kit.world, kit.now);
    assert_eq!(consequences.len(), 1);
    assert_eq!(
        consequences,
        due(&kit.world, kit.now),
        "every instance makes the same id"
    );
    kit.asks(Actor::Clock, consequences[0].1.clone()).unwrap();
    assert_eq!(due(&kit.world, kit.now), []);
    assert_eq!(text(&kit, "a-paper"), Text::Withheld);
}

#[test]
fn nothing_is_entered_before_the_record_is_open_and_it_opens_once() {
    let mut kit = Kit::open();
    kit.world = World::new();
    let row = RowId(uuid::Uuid::nil());
    let erase = Command::Keeping(KeepingCommand::Erase {
        row,
        basis: ErasureBasis::Requested,
    });
    assert_eq!(kit.does(erase).unwrap_err().key, "refused-not-yet-open");
    kit.does(Command::Keeping(KeepingCommand::Open {
        demonstration: true,
    }))
    .unwrap();
    let twice = Command::Keeping(KeepingCommand::Open {
        demonstration: false,
    });
    assert_eq!(kit.does(twice).unwrap_err().key, "refused-already-open");
    assert!(kit.view().is_demonstration());
}

#[test]
fn the_same_seed_makes_the_same_rows_and_another_seed_others() {
    let seed = Seed([7; 32]);
    assert_eq!(seed.draw("vault row", 0), seed.draw("vault row", 0));
    assert_ne!(seed.draw("vault row", 0), seed.draw("vault row", 1));
    assert_ne!(seed.draw("vault row", 0), seed.draw("vault salt", 0));
}

/// What is written about a command for programmers shows nothing of what people wrote, and still tells texts apart.
#[test]
fn content_is_told_apart_without_being_shown() {
    let shown = |text: &str| format!("{:?}", Content::permanent(text));
    assert_eq!(shown("a secret"), shown("a secret"));
    assert_ne!(shown("a secret"), shown("a Secret"));
    let bytes = format!("{:?}", b"a secret");
    assert!(!shown("a secret").contains("a secret") && !shown("a secret").contains(&bytes));
    let short = Content {
        retention: Retention::Until(jiff::civil::date(2030, 1, 1)),
        ..Content::permanent("a secret")
    };
    assert_ne!(format!("{short:?}"), shown("a secret"));
}
