//! A speech that the database's server does not see the end of: it goes away in the middle and comes back.

use crate::kit::*;
use crate::line::behind_a_proxy;
use jiff::civil::date;
use jiff::{Timestamp, ToSpan as _};
use mechanism::dialogue::{Dialogue, DialogueCommand, Origin};
use mechanism::floor::{
    FloorCommand, FloorWish, Item, ItemId, ItemKind, Manner, Matter, Place as Seat, Programme,
    ProgrammeWords, Screen, Sitting, Speaker, SpeakerCard, Standing,
};
use mechanism::{
    Audience, Command, DialogueId, FloorView, Reader, RequestId, SpeakerId, Submission,
};
use record::{Record, Rejection};

const ITEM: ItemId = ItemId(1);

fn here() -> DialogueId {
    DialogueId::new("fa-2026").unwrap()
}

fn wish(at: Timestamp, wish: FloorWish) -> Submission {
    let dialogue = here();
    Submission {
        received: at,
        ..asks(Command::Floor(FloorCommand { dialogue, wish }))
    }
}

/// A meeting in which a made-up speaker has had the floor since noon; their request.
fn in_mid_speech(record: &Record) -> RequestId {
    let programme = Programme {
        sittings: vec![Sitting {
            from: noon() - 1.hours(),
            to: noon() + 2.hours(),
            preparation: false,
        }],
        items: vec![Item {
            id: ITEM,
            sitting: 0,
            kind: ItemKind::Discussion,
            minutes: 120,
            cluster: None,
            panel: Vec::new(),
        }],
    };
    let words = ProgrammeWords {
        titles: [("en".into(), [(1, "A made-up item".into())].into())].into(),
        ..ProgrammeWords::default()
    };
    let planned = Dialogue {
        origin: Origin::Planned,
        ..a_dialogue("fa-2026", date(2026, 11, 2), Audience::Public)
    };
    for command in [
        register("made-up"),
        meeting(1, Audience::Public),
        Command::Dialogue(DialogueCommand::Record(planned)),
    ] {
        record.submit(asks(command)).unwrap();
    }
    let speaker = Speaker::Named(SpeakerId::drawn(&open_record().seed, 1));
    let introduced = FloorWish::Introduce {
        speaker: speaker.clone(),
        card: SpeakerCard {
            called: "A Made-up Speaker".into(),
            ..SpeakerCard::default()
        },
        standing: Some(Standing::default()),
    };
    for one in [
        FloorWish::DraftProgramme {
            programme,
            words,
            upon: None,
        },
        FloorWish::IssueProgramme,
        FloorWish::Take(ITEM),
        introduced,
    ] {
        record.submit(wish(noon(), one)).unwrap();
    }
    let asked = wish(
        noon(),
        FloorWish::Ask {
            item: ITEM,
            speaker,
            manner: Manner::Statement,
            place: Seat::Room,
            answers: None,
            language: "en".into(),
            matter: Matter::default(),
        },
    );
    let request = RequestId::drawn(&asked.seed, 0);
    record.submit(asked).unwrap();
    let given = FloorWish::Give {
        request,
        seen: None,
    };
    record.submit(wish(noon(), given)).unwrap();
    request
}

fn desk(record: &Record) -> FloorView {
    let view = record.see(Reader::Office);
    view.floor(&here(), Screen::Chair).unwrap()
}

/// The clock goes on from where it began; what the Chair pressed meanwhile is refused, and pressed again counts once.
#[test]
fn a_speech_goes_on_when_the_server_comes_back() {
    let Some((place, proxy, record)) = behind_a_proxy() else {
        return;
    };
    let request = in_mid_speech(&record);
    let before = desk(&record).speaking.unwrap();
    proxy.close(true);
    let pause = wish(noon() + 30.seconds(), FloorWish::Pause(request));
    let away = record.submit(pause.clone());
    assert!(matches!(away, Err(Rejection::NotKept(_))), "{away:?}");
    // The screens show the speech meanwhile, and no pause that was never kept.
    assert_eq!(desk(&record).speaking.unwrap(), before);
    proxy.close(false);
    eventually("writing goes on", || record.submit(pause.clone()).is_ok());
    assert!(record.submit(pause).unwrap().repeated);
    let paused = desk(&record).speaking.unwrap();
    assert_eq!(paused.from, before.from);
    assert_eq!(paused.paused_since, Some(noon() + 30.seconds()));
    // Whoever takes over by another line has the same floor.
    let other = place.open();
    assert_eq!(desk(&other).speaking.unwrap(), paused);
    other
        .submit(wish(noon() + 50.seconds(), FloorWish::Resume(request)))
        .unwrap();
    eventually("this one follows", || record.head() == other.head());
    let resumed = desk(&record).speaking.unwrap();
    assert_eq!((resumed.from, resumed.paused), (before.from, 20_000));
}
