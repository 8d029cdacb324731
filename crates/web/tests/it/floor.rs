//! The meeting over HTTP: the code of a seat and what it opens, the live screens and whose they are, and what becomes of
//! both when a seat is lost.

use crate::kit::{Answered, House, Visitor, dialogue, hidden};
use axum::body::Body;
use axum::http::{Request, StatusCode};
use http_body_util::BodyExt as _;
use mechanism::authority::Role;
use mechanism::floor::{
    FloorCommand, FloorWish, Item, ItemId, ItemKind, Programme, ProgrammeWords, Screen, Sitting,
};
use mechanism::participation::registration::RegistrationCommand;
use mechanism::people::HeldFor;
use mechanism::{ApplicationRef, Command, ParticipantId};
use std::collections::BTreeMap;
use std::time::Duration;

const FLOOR: &str = "/floor/fa-2031";
const MINE: &str = "/floor/fa-2031/me";
const ASK: &str = "/floor/fa-2031/me/ask";

/// A meeting with one item, on its day.
async fn hall(house: &House) -> ApplicationRef {
    let mut cases = house.admitted(&["Fictitious Harbour Watch"]).await;
    house.arranges(5, 5);
    programme(house);
    cases.remove(0)
}

fn wishes(house: &House, wish: FloorWish) {
    let dialogue = dialogue();
    house.enter(Command::Floor(FloorCommand { dialogue, wish }), None);
}

fn programme(house: &House) {
    let item = Item {
        id: ItemId(1),
        sitting: 0,
        kind: ItemKind::Discussion,
        minutes: 120,
        cluster: None,
        panel: Vec::new(),
    };
    let titles = BTreeMap::from([(1, "A made-up discussion".to_owned())]);
    let sitting = Sitting {
        from: "2031-05-09T08:00:00Z".parse().unwrap(),
        to: "2031-05-09T11:00:00Z".parse().unwrap(),
        preparation: false,
    };
    let programme = Programme {
        sittings: vec![sitting],
        items: vec![item],
    };
    let words = ProgrammeWords {
        titles: BTreeMap::from([("en".to_owned(), titles)]),
        ..ProgrammeWords::default()
    };
    let draft = FloorWish::DraftProgramme {
        upon: None,
        programme,
        words,
    };
    wishes(house, draft);
    wishes(house, FloorWish::IssueProgramme);
}

/// The item is before the meeting, and its list open.
fn begins(house: &House) {
    house.clock.set("2031-05-09T08:05:00Z".parse().unwrap());
    wishes(house, FloorWish::Take(ItemId(1)));
}

/// Takes a seat by its code, as a device that holds none; its cookie.
async fn takes(house: &House, place: ParticipantId) -> String {
    let taken = house.post(&format!("/seat/{place}"), "", &[]).await;
    assert_eq!(taken.status, StatusCode::SEE_OTHER, "{}", taken.text());
    assert_eq!(taken.header("location"), MINE);
    let cookie = taken.header("set-cookie");
    assert!(
        cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax"),
        "{cookie}"
    );
    cookie.split(';').next().unwrap().to_owned()
}

async fn with(house: &House, cookie: &str, address: &str) -> Answered {
    let request = Request::get(address)
        .header("cookie", cookie)
        .body(Body::empty())
        .unwrap();
    house.send(request).await
}

/// Asks for the floor from a seat, as the page's form does.
async fn asks(house: &House, cookie: &str) -> Answered {
    let page = with(house, cookie, ASK).await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.text());
    let command = hidden(&page.text(), "command").unwrap();
    sends(house, cookie, &command).await
}

async fn sends(house: &House, cookie: &str, command: &str) -> Answered {
    let fields = [
        ("command", command),
        ("item", "1"),
        ("manner", "statement"),
        ("place", "room"),
    ];
    house.post(ASK, cookie, &fields).await
}

async fn chair(house: &House) -> Visitor<'_> {
    house
        .with_role("chair@bureau.example", Role::Chair, HeldFor::Office)
        .await
}

/// A stream that was opened.
pub(crate) struct Stream {
    answer: axum::response::Response,
}

impl Stream {
    pub(crate) async fn open(house: &House, cookie: &str, screen: &str) -> Self {
        use tower::ServiceExt as _;
        let request = Request::get(format!("{FLOOR}/{screen}/live"))
            .header("cookie", cookie)
            .body(Body::empty())
            .unwrap();
        let answer = house.router.clone().oneshot(request).await.unwrap();
        Self { answer }
    }

    /// The next message; `None`: the stream has ended.
    pub(crate) async fn next(&mut self) -> Option<String> {
        let frame = self.answer.body_mut().frame();
        let frame = tokio::time::timeout(Duration::from_secs(10), frame).await;
        let frame = frame.expect("a message, or the end")?.unwrap();
        let bytes = frame.into_data().unwrap();
        Some(String::from_utf8(bytes.to_vec()).unwrap())
    }

    /// Reads to the end of a stream that is ended.
    async fn ends(&mut self) {
        while self.next().await.is_some() {}
    }
}

#[tokio::test]
async fn a_seat_is_held_by_three_devices_and_whoever_has_the_code_ends_the_others() {
    let house = House::furnished();
    let case = hall(&house).await;
    let focal = house.signed_in("focal0@ngo.example").await;
    let place = focal.names_in_person(&case, "Ana Fictitious").await;
    let mut devices = Vec::new();
    for _ in 0..3 {
        devices.push(takes(&house, place).await);
    }
    let address = format!("/seat/{place}");
    let fourth = house.post(&address, "", &[]).await;
    assert_eq!(fourth.status, StatusCode::CONFLICT);
    assert!(fourth.text().contains("three devices"), "{}", fourth.text());
    assert_eq!(fourth.header("set-cookie"), "");
    let mut lost = Stream::open(&house, &devices[0], "me").await;
    assert!(lost.next().await.is_some());
    let alone = house.post(&address, "", &[("alone", "yes")]).await;
    assert_eq!(alone.status, StatusCode::SEE_OTHER);
    lost.ends().await;
    for device in &devices {
        let gone = with(&house, device, MINE).await;
        assert_eq!(gone.status, StatusCode::SEE_OTHER);
        assert!(gone.header("location").starts_with("/sign-in"));
    }
}

#[tokio::test]
async fn a_code_says_nothing_of_whose_it_is_and_a_lost_seat_opens_nothing() {
    let house = House::furnished();
    let case = hall(&house).await;
    let focal = house.signed_in("focal0@ngo.example").await;
    let place = focal.names_in_person(&case, "Ana Fictitious").await;
    let address = format!("/seat/{place}");
    let page = house.get(&address).await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(
        !page.text().contains("Ana") && !page.text().contains("Harbour"),
        "{}",
        page.text()
    );
    let silent = "<meta name=\"referrer\" content=\"no-referrer\">";
    assert!(page.text().contains(silent), "{}", page.text());
    for guess in [
        "0".repeat(32),
        "1".into(),
        "..%2F..".into(),
        "fa-2031".into(),
    ] {
        let unknown = house.get(&format!("/seat/{guess}")).await;
        assert_eq!(unknown.status, StatusCode::NOT_FOUND, "{guess}");
    }
    begins(&house);
    let device = takes(&house, place).await;
    let mut stream = Stream::open(&house, &device, "me").await;
    assert!(stream.next().await.is_some());
    let revoke = RegistrationCommand::Revoke(place);
    house.enter(Command::Registration(revoke), None);
    // The stream ends with the next thing that happens, and shows nothing of it.
    wishes(&house, FloorWish::Leave(ItemId(1)));
    assert_eq!(stream.next().await, None);
    let gone = with(&house, &device, MINE).await;
    assert!(gone.status.is_client_error() || gone.status.is_redirection());
    assert_eq!(house.get(&address).await.status, StatusCode::NOT_FOUND);
    let again = house.post(&address, "", &[]).await;
    assert_eq!(again.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_seat_asks_once_for_two_presses_and_not_after_the_list_closed() {
    let house = House::furnished();
    let case = hall(&house).await;
    let focal = house.signed_in("focal0@ngo.example").await;
    let place = focal.names_in_person(&case, "Ana Fictitious").await;
    let other = focal.names_in_person(&case, "Ben Fictitious").await;
    begins(&house);
    let device = takes(&house, place).await;
    let page = with(&house, &device, ASK).await.text();
    let command = hidden(&page, "command").unwrap();
    for _ in 0..2 {
        let asked = sends(&house, &device, &command).await;
        assert_eq!(asked.status, StatusCode::SEE_OTHER, "{}", asked.text());
    }
    let shown = with(&house, &device, MINE).await.text();
    assert!(shown.contains("You are next."), "{shown}");
    assert_eq!(shown.matches("data-own=").count(), 1);
    let late = takes(&house, other).await;
    let form = hidden(&with(&house, &late, ASK).await.text(), "command").unwrap();
    let close = FloorWish::OpenList {
        item: ItemId(1),
        open: false,
    };
    wishes(&house, close);
    let refused = sends(&house, &late, &form).await;
    assert_eq!(refused.status, StatusCode::CONFLICT);
    assert!(refused.text().contains("closed"), "{}", refused.text());
    assert!(!with(&house, &late, MINE).await.text().contains("data-own="));
}

#[tokio::test]
async fn a_seat_opens_nothing_that_is_the_chairs_or_the_offices() {
    let house = House::furnished();
    let case = hall(&house).await;
    let focal = house.signed_in("focal0@ngo.example").await;
    let place = focal.names_in_person(&case, "Ana Fictitious").await;
    begins(&house);
    let device = takes(&house, place).await;
    for screen in ["chair", "booth", "technician", "public"] {
        for address in [
            format!("{FLOOR}/{screen}"),
            format!("{FLOOR}/{screen}/live"),
        ] {
            let answer = with(&house, &device, &address).await;
            assert_eq!(answer.status, StatusCode::NOT_FOUND, "{address}");
        }
    }
    for address in [
        format!("/participants/{place}"),
        "/my".to_owned(),
        "/account".to_owned(),
        "/office".to_owned(),
        "/room".to_owned(),
    ] {
        let answer = with(&house, &device, &address).await;
        assert_ne!(answer.status, StatusCode::OK, "{address}");
    }
    for deed in ["turn", "clock", "item", "list", "order", "undo", "speakers"] {
        let head = house.record.head();
        let fields = [
            ("command", "00000000-0000-0000-0000-00000000feed"),
            ("item", "1"),
        ];
        let answer = house
            .post(&format!("{FLOOR}/{deed}"), &device, &fields)
            .await;
        assert_ne!(answer.status, StatusCode::OK, "{deed}");
        assert_eq!(house.record.head(), head, "{deed}");
    }
    // A forwarded link at another meeting is none.
    let elsewhere = with(&house, &device, "/floor/fa-2022/me").await;
    assert_eq!(elsewhere.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn screens_open_for_those_they_are_for_and_the_public_one_when_it_is_declared() {
    let house = House::furnished();
    let case = hall(&house).await;
    begins(&house);
    let focal = house.signed_in("focal0@ngo.example").await;
    let place = focal.names_in_person(&case, "Ana Fictitious").await;
    let device = takes(&house, place).await;
    let chair = chair(&house).await;
    let desk = house
        .with_role("desk@secretariat.example", Role::CheckIn, HeldFor::Office)
        .await;
    let stranger = house.signed_in("stranger@elsewhere.example").await;
    for screen in Screen::ALL.map(Screen::code) {
        let address = match screen {
            "me" => continue,
            code => format!("{FLOOR}/{code}"),
        };
        let public = screen == "public";
        assert_eq!(
            chair.get(&address).await.status == StatusCode::OK,
            !public,
            "{address}"
        );
        for nobody in [&desk.cookie, &stranger.cookie, &String::new()] {
            let answer = with(&house, nobody, &address).await;
            if *nobody != desk.cookie {
                assert_eq!(answer.status, StatusCode::NOT_FOUND, "{address}");
            }
            let live = with(&house, nobody, &format!("{FLOOR}/chair/live")).await;
            assert_eq!(live.status, StatusCode::NOT_FOUND);
        }
    }
    for screen in ["room", "overlay"] {
        let answer = with(&house, &device, &format!("{FLOOR}/{screen}")).await;
        assert_eq!(answer.status, StatusCode::OK, "{screen}");
    }
    assert_eq!(stranger.get("/floor").await.status, StatusCode::NOT_FOUND);
    assert_eq!(house.get("/floor").await.status, StatusCode::SEE_OTHER);
    wishes(&house, FloorWish::DeclarePublic(true));
    let open = house.get(&format!("{FLOOR}/public")).await;
    assert_eq!(open.status, StatusCode::OK);
    assert!(open.text().contains("A made-up discussion"));
    wishes(&house, FloorWish::DeclarePublic(false));
    let closed = house.get(&format!("{FLOOR}/public")).await;
    assert_eq!(closed.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_stream_begins_with_the_clock_and_the_floor_and_tells_what_happens() {
    let house = House::furnished();
    let case = hall(&house).await;
    let focal = house.signed_in("focal0@ngo.example").await;
    let place = focal.names_in_person(&case, "Ana Fictitious").await;
    begins(&house);
    let device = takes(&house, place).await;
    let mut stream = Stream::open(&house, &device, "me").await;
    let headers = stream.answer.headers();
    assert_eq!(headers["content-type"], "text/event-stream; charset=utf-8");
    assert_eq!(headers["cache-control"], "private, no-store");
    let first = stream.next().await.unwrap();
    let now = house.record.clock().now().as_millisecond();
    assert!(first.starts_with("retry: "), "{first}");
    assert!(
        first.contains(&format!("event: clock\ndata: {now}\n\n")),
        "{first}"
    );
    assert!(first.contains("event: floor\ndata: "), "{first}");
    assert_eq!(asks(&house, &device).await.status, StatusCode::SEE_OTHER);
    let told = loop {
        let told = stream.next().await.unwrap();
        if told.contains("data-request=") {
            break told;
        }
    };
    assert!(told.contains("You are next."), "{told}");
    // A snapshot is shared: it holds nobody's forms, and the code of no seat.
    assert!(!told.contains(&place.to_string()), "{told}");
    // When the server stops, it does not wait for those who listen.
    house.site.end_streams();
    stream.ends().await;
}

#[tokio::test]
async fn who_is_protected_is_named_on_no_screen() {
    let house = House::furnished();
    let case = hall(&house).await;
    let focal = house.signed_in("focal0@ngo.example").await;
    let fields = [
        ("mode", "in-person"),
        ("name", "Qxana Fictitious"),
        ("function", "Qxfunction"),
        ("protected", "yes"),
    ];
    assert_eq!(focal.names(&case, &fields).await, StatusCode::SEE_OTHER);
    let place = house.place_of("Qxana Fictitious");
    begins(&house);
    let device = takes(&house, place).await;
    assert_eq!(asks(&house, &device).await.status, StatusCode::SEE_OTHER);
    let chair = chair(&house).await;
    wishes(&house, FloorWish::DeclarePublic(true));
    let mut looked = 0;
    for moment in ["waiting", "speaking"] {
        for cookie in [&chair.cookie, &device] {
            for screen in [
                "chair",
                "booth",
                "technician",
                "room",
                "overlay",
                "public",
                "me",
            ] {
                for lang in ["", "/ar"] {
                    let address = format!("{lang}{FLOOR}/{screen}");
                    let answer = with(&house, cookie, &address).await;
                    looked += usize::from(answer.status == StatusCode::OK);
                    let text = answer.text();
                    assert!(!text.contains("Qx"), "{moment}: {address}: {text}");
                }
            }
        }
        if moment == "waiting" {
            let desk = chair.reads(&format!("{FLOOR}/chair")).await;
            assert!(desk.contains("Participant "), "{desk}");
            let request = hidden(&desk, "request").unwrap();
            let fields = [("act", "give"), ("request", &request), ("seen", "")];
            let page = format!("{FLOOR}/chair");
            chair.led(&page, &format!("{FLOOR}/turn"), &fields).await;
        }
    }
    assert!(looked > 20, "{looked} screens were open");
}

#[tokio::test]
async fn the_second_of_two_desks_is_told_who_has_the_floor() {
    let house = House::furnished();
    let case = hall(&house).await;
    let focal = house.signed_in("focal0@ngo.example").await;
    begins(&house);
    for name in ["Ana Fictitious", "Ben Fictitious"] {
        let place = focal.names_in_person(&case, name).await;
        let device = takes(&house, place).await;
        assert_eq!(asks(&house, &device).await.status, StatusCode::SEE_OTHER);
    }
    let chair = chair(&house).await;
    let officer = house.the_officer().await;
    let page = format!("{FLOOR}/chair");
    let seen = officer.reads(&page).await;
    let request = hidden(&seen, "request").unwrap();
    let (give, fields) = (
        format!("{FLOOR}/turn"),
        [("act", "give"), ("request", request.as_str()), ("seen", "")],
    );
    chair.led(&page, &give, &fields).await;
    let head = house.record.head();
    let command = "00000000-0000-0000-0000-0000000000aa";
    let late = officer
        .post(&give, &[&fields[..], &[("command", command)]].concat())
        .await;
    assert_eq!(late.status, StatusCode::CONFLICT);
    assert!(
        late.text().contains("Ana Fictitious has it now"),
        "{}",
        late.text()
    );
    assert_eq!(house.record.head(), head);
}

#[tokio::test]
async fn the_desk_enters_a_name_for_somebody_without_a_device() {
    let house = House::furnished();
    hall(&house).await;
    begins(&house);
    let chair = chair(&house).await;
    let (page, to) = (format!("{FLOOR}/chair"), format!("{FLOOR}/speakers"));
    let fields = [
        ("speaker", ""),
        ("called", "A Fictitious Guest"),
        ("body", "Fictitious Bridges"),
        ("item", "1"),
        ("manner", "statement"),
        ("place", "room"),
    ];
    chair.led(&page, &to, &fields).await;
    let shown = chair.reads(&page).await;
    assert!(shown.contains("A Fictitious Guest"), "{shown}");
}

#[tokio::test]
async fn whoever_signs_out_is_shown_nothing_more_and_other_devices_go_on() {
    let house = House::furnished();
    hall(&house).await;
    begins(&house);
    let here = chair(&house).await;
    let there = house.signed_in(&here.address).await;
    let mut left_behind = Stream::open(&house, &here.cookie, "chair").await;
    let mut at_hand = Stream::open(&house, &there.cookie, "chair").await;
    for stream in [&mut left_behind, &mut at_hand] {
        assert!(stream.next().await.unwrap().contains("event: floor"));
    }
    let out = house.post("/sign-out", &here.cookie, &[]).await;
    assert_eq!(out.status, StatusCode::SEE_OTHER);
    assert_eq!(left_behind.next().await, None);
    wishes(&house, FloorWish::DeclarePublic(true));
    assert!(at_hand.next().await.is_some());
}

#[tokio::test]
async fn a_screen_left_on_overnight_goes_on_showing_what_there_is() {
    let house = House::furnished();
    hall(&house).await;
    begins(&house);
    let chair = chair(&house).await;
    let mut evening = Stream::open(&house, &chair.cookie, "room").await;
    let shown = evening.next().await.unwrap();
    assert!(shown.contains("A made-up discussion"), "{shown}");
    house.clock.set("2031-05-10T06:00:00Z".parse().unwrap());
    // A wall comes back by itself after the night, and the first stream still ends when the server stops.
    let mut morning = Stream::open(&house, &chair.cookie, "room").await;
    let now = house.record.clock().now().as_millisecond();
    let shown = morning.next().await.unwrap();
    assert!(shown.contains(&format!("data: {now}\n")), "{shown}");
    house.site.end_streams();
    evening.ends().await;
    morning.ends().await;
    let late = Stream::open(&house, &chair.cookie, "room").await;
    assert_eq!(late.answer.status(), StatusCode::NOT_FOUND);
    let page = chair.get(&format!("{FLOOR}/room")).await;
    assert_eq!(page.status, StatusCode::OK);
}

#[tokio::test]
async fn a_browser_that_crashes_at_next_has_given_the_floor_once() {
    let house = House::furnished();
    let case = hall(&house).await;
    let focal = house.signed_in("focal0@ngo.example").await;
    begins(&house);
    for name in ["Ana Fictitious", "Ben Fictitious"] {
        let place = focal.names_in_person(&case, name).await;
        let device = takes(&house, place).await;
        assert_eq!(asks(&house, &device).await.status, StatusCode::SEE_OTHER);
    }
    let chair = chair(&house).await;
    let desk = chair.reads(&format!("{FLOOR}/chair")).await;
    let request = hidden(&desk, "request").unwrap();
    let command = hidden(&desk, "command").unwrap();
    let next = [
        ("command", command.as_str()),
        ("act", "give"),
        ("request", &request),
        ("seen", ""),
    ];
    let turn = format!("{FLOOR}/turn");
    // The answer never arrives; the browser comes back with the form it had, and sends it again.
    drop(chair.post(&turn, &next).await);
    let head = house.record.head();
    let again = chair.post(&turn, &next).await;
    assert_eq!(again.status, StatusCode::SEE_OTHER, "{}", again.text());
    assert_eq!(house.record.head(), head);
    // A desk opened anew says who speaks, and who would be next.
    let desk = chair.reads(&format!("{FLOOR}/chair")).await;
    assert!(desk.contains("Ana Fictitious") && desk.contains("Ben Fictitious"));
    assert_ne!(hidden(&desk, "request").unwrap(), request);
}

#[tokio::test]
async fn a_screen_asked_for_in_a_language_that_nobody_expected_is_there_all_the_same() {
    let house = House::furnished();
    hall(&house).await;
    begins(&house);
    let chair = chair(&house).await;
    let room = format!("{FLOOR}/room");
    for (accepted, lang) in [
        ("tlh", "en"),
        ("tlh, fr;q=0.5", "fr"),
        ("zh-Hant-TW", "zh"),
        ("*", "en"),
        ("\u{7f}; q=x,,", "en"),
        ("", "en"),
    ] {
        let request = Request::get(&room)
            .header("cookie", &chair.cookie)
            .header("accept-language", accepted.as_bytes())
            .body(Body::empty());
        let Ok(request) = request else { continue };
        let answer = house.send(request).await;
        assert_eq!(answer.status, StatusCode::OK, "{accepted:?}");
        let said = format!("lang=\"{lang}\"");
        assert!(answer.text().contains(&said), "{accepted:?}");
    }
    for address in ["/tlh", "/xx"].map(|lang| format!("{lang}{room}")) {
        let answer = chair.get(&address).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{address}");
    }
}
