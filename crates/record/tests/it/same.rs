//! Whatever is asked in whatever order, the world read back from the log is the world that was live.

use crate::kit::*;
use jiff::civil::{Date, date};
use mechanism::dialogue::DialogueCommand;
use mechanism::{Audience, Command, Content, DialogueId, Reader, Retention};
use proptest::prelude::*;
use record::verify;

/// Something somebody might ask for; much of it will be refused.
fn anything() -> impl Strategy<Value = Command> {
    let audience = prop::sample::select(Audience::ALL.to_vec());
    let day = (0_i16..4, 1_i8..=12, 1_i8..=28).prop_map(|(year, m, d)| date(2022 + year, m, d));
    let id = (2022_u16..2026).prop_map(|year| format!("fa-{year}"));
    prop_oneof![
        1 => any::<bool>().prop_map(opening),
        2 => Just(register("made-up")),
        2 => (1_u16..4, audience.clone()).prop_map(|(number, audience)| meeting(number, audience)),
        4 => (id.clone(), day.clone(), audience.clone())
            .prop_map(|(id, day, audience)| dialogue(&id, day, audience)),
        2 => (id.clone(), day.clone()).prop_map(|(id, to)| postpone(&id, to)),
        3 => (id, day.clone(), audience, ".{0,40}")
            .prop_map(|(id, day, audience, reason)| correct(&id, day, audience, &reason)),
        4 => (0_u8..4, ".{0,200}", prop::option::of(day))
            .prop_map(|(n, text, until)| {
                let retention = until.map_or(Retention::Permanent, Retention::Until);
                paper_kept(&format!("paper-{n}"), &text, retention)
            }),
    ]
}

fn postpone(id: &str, to: Date) -> Command {
    Command::Dialogue(DialogueCommand::Postpone {
        dialogue: DialogueId::new(id).unwrap(),
        to,
    })
}

fn correct(id: &str, day: Date, audience: Audience, reason: &str) -> Command {
    Command::Dialogue(DialogueCommand::Correct {
        facts: a_dialogue(id, day, audience),
        reason: Content::permanent(reason),
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_world_read_back_is_the_world_that_was_live(commands in prop::collection::vec(anything(), 1..40)) {
        let place = on_sqlite();
        let record = place.open();
        let mut entered = 0;
        for command in [opening(false), register("made-up"), meeting(1, Audience::Public)].into_iter().chain(commands) {
            entered += u64::from(record.submit(asks(command)).is_ok());
        }
        // What time does to it, too.
        let before = record.head().number;
        prop_assert_eq!(record.tick(), []);
        entered += record.head().number - before;
        let live: Vec<String> = Reader::ALL.iter().map(|reader| format!("{:?}", record.see(*reader))).collect();
        let head = record.head();
        prop_assert_eq!(head.number, entered);
        record.close();

        let record = place.open();
        prop_assert_eq!(record.head(), head);
        for (reader, live) in Reader::ALL.iter().zip(live) {
            prop_assert_eq!(format!("{:?}", record.see(*reader)), live);
        }
        record.close();
        let verified = verify(&place.address, &place.witness(), &mut |_| {}).unwrap();
        prop_assert!(verified.is_sound(), "{:?}", verified.findings);
    }
}
