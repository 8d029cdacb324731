//! The desk at the door: a code opens one page, the desk sees no more than it needs, and a second scan says when.

use crate::kit::{House, Visitor, dialogue};
use axum::http::StatusCode;
use mechanism::authority::Role;
use mechanism::people::HeldFor;
use mechanism::{ApplicationRef, Reader};

async fn hall(house: &House) -> ApplicationRef {
    let mut cases = house.admitted(&["Fictitious Harbour Watch"]).await;
    house.arranges(2, 5);
    cases.remove(0)
}

async fn desk(house: &House) -> Visitor<'_> {
    house
        .with_role("desk@secretariat.example", Role::CheckIn, HeldFor::Office)
        .await
}

#[tokio::test]
async fn a_code_lets_somebody_in_once_and_a_second_scan_says_when() {
    let house = House::furnished();
    let case = hall(&house).await;
    let focal = house.signed_in("focal0@ngo.example").await;
    let place = focal.names_in_person(&case, "Ana Fictitious").await;
    house.clock.set("2031-05-09T08:00:00Z".parse().unwrap());
    let desk = desk(&house).await;
    let page = format!("/room/check-in/{place}");
    assert!(desk.reads(&page).await.contains("Check in now"));
    let seen = desk.reads(&page).await;
    let led = desk
        .led(&page, &page, &[("act", "in"), ("mode", "in-person")])
        .await;
    assert_eq!(led, format!("{page}?done=in"));
    assert!(desk.reads(&led).await.contains("Checked in at 10:00."));
    house.clock.set("2031-05-09T09:30:00Z".parse().unwrap());
    let again = desk.reads(&page).await;
    assert!(
        again.contains("was checked in before") && !again.contains("Check in now"),
        "{again}"
    );
    // The colleague at the other table had the page open.
    let command = crate::kit::hidden(&seen, "command").unwrap();
    let late = desk
        .post(&page, &[("command", &command), ("act", "in")])
        .await;
    assert_eq!(late.status, StatusCode::CONFLICT);
    assert!(
        late.text().contains("was checked in before"),
        "{}",
        late.text()
    );
    desk.led(&page, &page, &[("act", "undo")]).await;
    assert!(desk.reads(&page).await.contains("Check in now"));
}

#[tokio::test]
async fn the_desk_finds_by_name_and_reads_neither_needs_nor_addresses() {
    let house = House::furnished();
    let case = hall(&house).await;
    let focal = house.signed_in("focal0@ngo.example").await;
    let fields = [
        ("mode", "in-person"),
        ("name", "Ana Fictitious"),
        ("function", "qxfunction"),
        ("address", "qxaddress@ngo.example"),
        ("needs", "qxneeds a ramp"),
        ("gender", "woman"),
    ];
    assert_eq!(focal.names(&case, &fields).await, StatusCode::SEE_OTHER);
    let place = house.place_of("Ana Fictitious");
    let desk = desk(&house).await;
    let found = desk.reads("/room/fa-2031/check-in?q=fictit%20ana").await;
    assert!(
        found.contains(&format!("/room/check-in/{place}")),
        "{found}"
    );
    for address in [
        "/room",
        "/room/fa-2031/check-in?q=ana",
        "/room/fa-2031/check-in?q=qxneeds",
        "/room/fa-2031/check-in/list",
        "/room/fa-2031/check-in/afterwards",
        &format!("/room/check-in/{place}"),
        &format!("/ar/room/check-in/{place}"),
    ] {
        let html = desk
            .reads(address)
            .await
            .replace("qxneeds\"", "")
            .replace("q=qxneeds", "");
        assert!(!html.contains("qx"), "{address}: {html}");
    }
    for address in [
        format!("/participants/{place}"),
        format!("/participants/{place}/confirmation.pdf"),
        "/office/registration/fa-2031/people".to_owned(),
        "/office/counts/fa-2031".to_owned(),
        "/office/letters".to_owned(),
    ] {
        assert_eq!(
            desk.get(&address).await.status,
            StatusCode::NOT_FOUND,
            "{address}"
        );
    }
}

#[tokio::test]
async fn a_code_says_nothing_to_whoever_is_not_at_the_desk() {
    let house = House::furnished();
    let case = hall(&house).await;
    let focal = house.signed_in("focal0@ngo.example").await;
    let place = focal
        .names_online(&case, "Ana Fictitious", "ana@ngo.example")
        .await;
    let page = format!("/room/check-in/{place}");
    // Whoever has the code and is not at the desk is led to the seat it opens; there nothing is said of whose it is.
    let nobody = house.get(&page).await;
    assert_eq!(nobody.status, StatusCode::SEE_OTHER);
    assert_eq!(nobody.header("location"), format!("/seat/{place}"));
    assert!(!nobody.text().contains("Ana"));
    let seat = house.get(&format!("/seat/{place}")).await;
    assert!(!seat.text().contains("Ana"), "{}", seat.text());
    let stranger = house.signed_in("stranger@elsewhere.example").await;
    for address in [
        page.as_str(),
        "/room",
        "/room/fa-2031/check-in",
        "/room/fa-2031/check-in/list",
    ] {
        assert_eq!(
            stranger.get(address).await.status,
            StatusCode::NOT_FOUND,
            "{address}"
        );
    }
    let sneaked = stranger.post(&page, &[("act", "in")]).await;
    assert_eq!(sneaked.status, StatusCode::NOT_FOUND);
    let ana = house.signed_in("ana@ngo.example").await;
    assert_eq!(
        ana.get(&page).await.header("location"),
        format!("/participants/{place}")
    );
    let desk = desk(&house).await;
    for guess in ["0".repeat(32), "1".into(), "..%2F..".into()] {
        let address = format!("/room/check-in/{guess}");
        assert_eq!(
            desk.get(&address).await.status,
            StatusCode::NOT_FOUND,
            "{address}"
        );
        // And to nobody a code that is none leads anywhere.
        assert_eq!(house.get(&address).await.status, StatusCode::NOT_FOUND);
    }
}

#[tokio::test]
async fn who_has_no_seat_in_the_room_is_sent_to_the_officer() {
    let house = House::furnished();
    let case = hall(&house).await;
    let focal = house.signed_in("focal0@ngo.example").await;
    let online = focal
        .names_online(&case, "Ana Fictitious", "ana@ngo.example")
        .await;
    for name in ["Ben Fictitious", "Cleo Fictitious"] {
        focal.names_in_person(&case, name).await;
    }
    let waiting = focal.names_in_person(&case, "Dora Fictitious").await;
    house.clock.set("2031-05-09T08:00:00Z".parse().unwrap());
    let desk = desk(&house).await;
    for place in [online, waiting] {
        let html = desk.reads(&format!("/room/check-in/{place}")).await;
        assert!(
            html.contains("officer") && !html.contains("Check in now"),
            "{html}"
        );
    }
    let page = format!("/room/check-in/{waiting}");
    let pressed = desk
        .fills(&page, &page, &[("act", "in"), ("command", &uuid())])
        .await;
    assert_eq!(pressed.status, StatusCode::CONFLICT);
    let officer = house.the_officer().await;
    officer
        .led(&page, &page, &[("act", "in"), ("mode", "in-person")])
        .await;
}

#[tokio::test]
async fn before_the_day_the_desk_rehearses_and_nothing_is_recorded() {
    let house = House::furnished();
    let case = hall(&house).await;
    let focal = house.signed_in("focal0@ngo.example").await;
    let place = focal.names_in_person(&case, "Ana Fictitious").await;
    house.clock.set("2031-05-08T21:59:00Z".parse().unwrap());
    let desk = desk(&house).await;
    let door = desk.reads("/room/fa-2031/check-in").await;
    assert!(door.contains("Rehearsal"), "{door}");
    let page = format!("/room/check-in/{place}");
    let seen = desk.reads(&page).await;
    assert!(
        seen.contains("Rehearsal") && !seen.contains("Check in now"),
        "{seen}"
    );
    let entries = house.record.head().number;
    let led = desk.led(&page, &page, &[("act", "rehearse")]).await;
    assert!(desk.reads(&led).await.contains("Nothing was recorded."));
    assert_eq!(house.record.head().number, entries);
    // Whoever sends the real thing all the same is told why not.
    let early = desk
        .fills(&page, &page, &[("act", "in"), ("mode", "in-person")])
        .await;
    assert_eq!(early.status, StatusCode::CONFLICT);
    assert!(early.text().contains("9\u{a0}May 2031"), "{}", early.text());
    let afterwards = desk.reads("/room/fa-2031/check-in/afterwards").await;
    assert!(!afterwards.contains("type=\"time\""), "{afterwards}");
    assert_eq!(house.record.head().number, entries);
    // A minute later it is the day, in Vienna.
    house.clock.set("2031-05-08T22:00:00Z".parse().unwrap());
    assert!(desk.reads(&page).await.contains("Check in now"));
    // The day after, only the hour at which somebody came is asked.
    house.clock.set("2031-05-10T08:00:00Z".parse().unwrap());
    let desk = house.signed_in("desk@secretariat.example").await;
    let late = desk.reads(&page).await;
    assert!(
        !late.contains("Check in now") && late.contains("type=\"time\""),
        "{late}"
    );
    let fields = [("act", "in"), ("day", "2031-05-09"), ("hour", "09:12")];
    desk.led(&page, &page, &fields).await;
}

fn uuid() -> String {
    uuid::Uuid::from_u128(0xfeed_0007).to_string()
}

#[tokio::test]
async fn the_printed_list_is_entered_afterwards_with_the_time_it_happened() {
    let house = House::furnished();
    let case = hall(&house).await;
    let focal = house.signed_in("focal0@ngo.example").await;
    let ana = focal.names_in_person(&case, "Ana Fictitious").await;
    let ben = focal.names_in_person(&case, "Ben Fictitious").await;
    house.clock.set("2031-05-09T18:00:00Z".parse().unwrap());
    let desk = desk(&house).await;
    assert!(
        desk.reads("/room/fa-2031/check-in/list")
            .await
            .contains("Ben Fictitious")
    );
    let page = "/room/fa-2031/check-in/afterwards";
    let (of_ana, of_ben) = (format!("hour-{ana}"), format!("hour-{ben}"));
    let fields = [
        ("day", "2031-05-09"),
        (of_ana.as_str(), "09:12"),
        (of_ben.as_str(), "later"),
    ];
    let answer = desk.fills(page, page, &fields).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        answer.text().contains("Ben Fictitious"),
        "{}",
        answer.text()
    );
    let view = house.record.see(Reader::Office);
    let came = view.participant(ana).unwrap().participant.came.unwrap().0;
    assert_eq!(came.to_string(), "2031-05-09T07:12:00Z");
    assert!(view.participant(ben).unwrap().participant.came.is_none());
    assert_eq!(view.at_the_door(&dialogue(), "").len(), 2);
}
