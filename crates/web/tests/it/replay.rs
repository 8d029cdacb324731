//! A meeting gone through again over HTTP: the list of any moment for those who took part, totals for everybody else.

use crate::kit::{House, dialogue};
use axum::http::StatusCode;
use mechanism::floor::{
    FloorCommand, FloorWish, Item, ItemId, ItemKind, Manner, Place, Programme, ProgrammeWords,
    Screen, Sitting, Speaker, SpeakerCard, Standing,
};
use mechanism::organizations::StakeholderKind;
use mechanism::{Command, Reader, RequestId, SpeakerId};

const PAGE: &str = "/floor/fa-2031/replay";
const DISCUSSION: ItemId = ItemId(1);

/// It is so late in the meeting, in Vienna, and an officer wishes something.
fn at(house: &House, time: &str, wish: FloorWish) {
    house
        .clock
        .set(format!("2031-05-09T{time}+02:00").parse().unwrap());
    let dialogue = dialogue();
    house.enter(Command::Floor(FloorCommand { dialogue, wish }), None);
}

fn guest(nth: u128) -> Speaker {
    Speaker::Named(SpeakerId(uuid::Uuid::from_u128(nth)))
}

fn introduce(nth: u128, kind: StakeholderKind) -> FloorWish {
    FloorWish::Introduce {
        speaker: guest(nth),
        card: SpeakerCard {
            called: format!("Guest Fictitious {nth}"),
            ..SpeakerCard::default()
        },
        standing: Some(Standing {
            kind: Some(kind),
            ..Standing::default()
        }),
    }
}

fn ask(speaker: Speaker) -> FloorWish {
    FloorWish::Ask {
        item: DISCUSSION,
        speaker,
        manner: Manner::Statement,
        place: Place::Room,
        answers: None,
        language: String::new(),
        matter: mechanism::floor::Matter::default(),
    }
}

fn waiting(house: &House) -> Vec<RequestId> {
    let view = house.record.see(Reader::Office);
    let floor = view.floor(&dialogue(), Screen::Chair).unwrap();
    floor.waiting.iter().filter_map(|one| one.request).collect()
}

/// A morning with one item: a participant who agreed to no name on screens, and seven guests of two kinds.
async fn morning() -> House {
    let house = House::furnished();
    let case = house
        .admitted(&["Fictitious Harbour Watch"])
        .await
        .remove(0);
    house.arranges(5, 5);
    let focal = house.signed_in("focal0@ngo.example").await;
    let ana = focal.names_in_person(&case, "Ana Fictitious").await;
    let programme = Programme {
        sittings: vec![Sitting {
            from: "2031-05-09T10:00:00+02:00".parse().unwrap(),
            to: "2031-05-09T13:00:00+02:00".parse().unwrap(),
            preparation: false,
        }],
        items: vec![Item {
            id: DISCUSSION,
            sitting: 0,
            kind: ItemKind::Discussion,
            minutes: 180,
            cluster: None,
            panel: Vec::new(),
        }],
    };
    let words = ProgrammeWords {
        titles: [("en".into(), [(1, "Discussion Fictitious".into())].into())].into(),
        ..ProgrammeWords::default()
    };
    at(
        &house,
        "09:00:00",
        FloorWish::DraftProgramme {
            upon: None,
            programme,
            words,
        },
    );
    at(&house, "09:00:01", FloorWish::IssueProgramme);
    for nth in 1..=7 {
        let kind = match nth {
            7 => StakeholderKind::Academia,
            _ => StakeholderKind::Ngo,
        };
        at(&house, "09:00:02", introduce(nth, kind));
    }
    at(&house, "10:00:00", FloorWish::Take(DISCUSSION));
    at(&house, "10:01:00", ask(Speaker::Participant(ana)));
    for nth in 1..=6 {
        at(&house, "10:01:10.250", ask(guest(nth)));
    }
    let mut seen = None;
    for (minute, request) in (2..).zip(waiting(&house)) {
        at(
            &house,
            &format!("10:{minute:02}:00"),
            FloorWish::Give { request, seen },
        );
        seen = Some(request);
    }
    at(&house, "10:09:00", FloorWish::End(seen.unwrap()));
    at(
        &house,
        "12:00:00",
        FloorWish::EnterSpoken {
            item: DISCUSSION,
            request: None,
            speaker: guest(7),
            manner: Manner::Statement,
            place: Place::Room,
            from: "2031-05-09T10:20:00+02:00".parse().unwrap(),
            seconds: 95,
        },
    );
    house
}

async fn read(house: &House, reader: Reader, address: &str) -> String {
    let answer = house.ask(reader, address, &[]).await;
    assert_eq!(
        answer.status,
        StatusCode::OK,
        "{address}: {}",
        answer.text()
    );
    // The totals are the same for everybody; the list is for whoever takes part.
    if reader != Reader::Public {
        assert!(answer.header("cache-control").contains("no-store"));
    }
    // A day's number stays with its month.
    answer.text().replace('\u{a0}', " ")
}

/// Where the link of a kind leads.
fn link(html: &str, rel: &str) -> Option<String> {
    let mark = format!("rel=\"{rel}\" href=\"");
    let rest = html.split(&mark).nth(1)?;
    Some(rest.split('"').next()?.replace("&#38;", "&"))
}

#[tokio::test]
async fn those_who_took_part_go_through_the_meeting_step_by_step() {
    let house = morning().await;
    let then = read(&house, Reader::Participant, &format!("{PAGE}?at=10:02:30")).await;
    assert!(then.contains("10:02:30 on 9 May 2031"), "{then}");
    assert!(
        then.contains("Last until then: the floor was given"),
        "{then}"
    );
    assert!(then.contains("had spoken for 0:30"), "{then}");
    assert!(then.contains("by the time of the request"), "{then}");
    assert!(then.contains("10:01:10"), "when they asked, to the second");
    assert_eq!(
        then.matches("<tr><td class=\"number\"").count(),
        6,
        "{then}"
    );
    assert!(!then.contains("Entered afterwards"), "{then}");
    // Who agreed to no name on screens has none here, and nobody's seat is told.
    assert!(
        then.contains("Participant 8") && !then.contains("Ana"),
        "{then}"
    );
    let ana = house.place_of("Ana Fictitious").to_string();
    assert!(!then.contains(&ana), "the code of a seat");
    let next = link(&then, "next").unwrap();
    assert!(next.contains("at=10:03:00.000"), "{next}");
    let after = read(&house, Reader::Participant, &next).await;
    assert!(after.contains("Guest Fictitious 1"), "{after}");
    assert_eq!(after.matches("<tr><td class=\"number\"").count(), 5);
    assert!(
        after.contains("1:00"),
        "how long the one before spoke: {after}"
    );
    let before = read(&house, Reader::Participant, &link(&after, "prev").unwrap()).await;
    assert!(before.contains("10:02:00 on 9 May 2031"), "{before}");
    // Two who asked within one second are a step each only where their times differ; none is lost.
    let asked = read(&house, Reader::Participant, &format!("{PAGE}?at=10:01:10")).await;
    assert_eq!(asked.matches("<tr><td class=\"number\"").count(), 7);
    let exact = read(
        &house,
        Reader::Participant,
        &format!("{PAGE}?at=10:01:10.249"),
    )
    .await;
    assert_eq!(exact.matches("<tr><td class=\"number\"").count(), 1);
}

#[tokio::test]
async fn what_was_entered_afterwards_is_marked_and_moves_nothing() {
    let house = morning().await;
    let then = read(&house, Reader::Participant, &format!("{PAGE}?at=10:21:00")).await;
    assert!(then.contains("Entered afterwards"), "{then}");
    assert!(then.contains("from 10:20:00 for 1:35"), "{then}");
    assert!(then.contains("entered at 12:00:00 on 9 May 2031"), "{then}");
    assert!(then.contains("Guest Fictitious 7"), "{then}");
    let before = read(&house, Reader::Participant, &format!("{PAGE}?at=10:19:00")).await;
    assert!(!before.contains("Guest Fictitious 7"), "{before}");
    // Without a time the page begins with the end of the day of the meeting.
    let now = read(&house, Reader::Participant, PAGE).await;
    assert!(now.contains("12:00:00 on 9 May 2031"), "{now}");
    let early = read(
        &house,
        Reader::Participant,
        &format!("{PAGE}?day=2031-05-08&at=10:00"),
    )
    .await;
    assert!(early.contains("Nothing had happened"), "{early}");
}

#[tokio::test]
async fn the_office_reads_names_and_how_to_make_the_list_from_the_record() {
    let house = morning().await;
    let then = read(&house, Reader::Office, &format!("{PAGE}?at=10:02:30")).await;
    assert!(then.contains("Ana Fictitious"), "{then}");
    let command = "convene floor replay fa-2031 --until 2031-05-09T10:02:30";
    assert!(then.contains(command), "{then}");
    let theirs = read(&house, Reader::Participant, &format!("{PAGE}?at=10:02:30")).await;
    assert!(!theirs.contains("convene floor"), "{theirs}");
}

#[tokio::test]
async fn the_public_has_totals_of_a_meeting_that_was_declared_public_and_is_over() {
    let house = morning().await;
    assert_eq!(house.get(PAGE).await.status, StatusCode::NOT_FOUND);
    let stranger = house.signed_in("stranger@elsewhere.example").await;
    assert_eq!(stranger.get(PAGE).await.status, StatusCode::NOT_FOUND);
    at(&house, "12:30:00", FloorWish::DeclarePublic(true));
    let goes_on = read(&house, Reader::Public, &format!("{PAGE}?at=10:02:30")).await;
    assert!(
        goes_on.contains("Totals are shown when the meeting is over"),
        "{goes_on}"
    );
    house
        .clock
        .set("2031-05-09T18:00:00+02:00".parse().unwrap());
    let over = read(&house, Reader::Public, &format!("{PAGE}?at=10:02:30")).await;
    assert!(!over.contains("Totals are shown when"), "{over}");
    for secret in ["Guest Fictitious", "Ana", "10:02", "Participant 8"] {
        assert!(!over.contains(secret), "{secret}: {over}");
    }
    assert!(over.contains("<dd>8</dd>"), "eight spoke: {over}");
    // One academic would be known by the figures of the group.
    assert!(!over.contains("<th scope=\"row\">Academia</th>"), "{over}");
}

#[tokio::test]
async fn what_is_no_time_is_refused_and_every_language_says_everything() {
    let house = morning().await;
    for wrong in [
        "at=noon",
        "at=25:00",
        "at=10:00%2B02:00",
        "day=9.5.2031&at=10:00",
    ] {
        let answer = house
            .ask(Reader::Participant, &format!("{PAGE}?{wrong}"), &[])
            .await;
        assert!(
            answer.status.is_client_error(),
            "{wrong}: {}",
            answer.status
        );
    }
    let nowhere = house
        .ask(Reader::Participant, "/floor/fa-1999/replay", &[])
        .await;
    assert_eq!(nowhere.status, StatusCode::NOT_FOUND);
    for language in ["ar", "en", "es", "fr", "ru", "zh"] {
        let page = format!("/{language}{PAGE}?at=10:21:00");
        let html = read(&house, Reader::Office, &page).await;
        for key in ["replay-", "act-", "why-", "floor-"] {
            let raw = html.contains(&format!(">{key}")) || html.contains(&format!(" {key}"));
            assert!(!raw, "{language}: {key}: {html}");
        }
    }
    let hub = read(&house, Reader::Participant, "/floor/fa-2031").await;
    assert!(hub.contains("/floor/fa-2031/replay"), "{hub}");
}
