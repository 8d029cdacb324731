//! From an invitation to a seat, over the pages: people named within capacity, pages that are somebody's own, a way into the
//! online room that nobody can pass on, files without formulas and without those who are protected.

use crate::kit::{House, ROOM, TERMS, dialogue};
use axum::http::StatusCode;
use mechanism::participation::registration::{RegistrationCommand, Seat};
use mechanism::{Command, Reader};

const ORGANIZATION: &str = "Fictitious Harbour Watch";

#[tokio::test]
async fn people_are_named_within_the_seats_and_the_page_says_what_naming_gives() {
    let house = House::furnished();
    let cases = house.admitted(&[ORGANIZATION]).await;
    let focal = house.signed_in("focal0@ngo.example").await;
    let page = format!("/applications/{}/fa-2031/participants", cases[0].slug());
    let before = focal.reads(&page).await;
    assert!(before.contains("has not set the seats"), "{before}");
    house.arranges(1, 5);
    let open = focal.reads(&page).await;
    assert!(open.contains("One seat is left."), "{open}");
    assert!(open.contains("5 seats are left."), "{open}");
    let first = focal.names_in_person(&cases[0], "Ana Fictitious").await;
    let full = focal.reads(&page).await;
    assert!(full.contains("would stand on the waiting list"), "{full}");
    let second = focal.names_in_person(&cases[0], "Ben Fictitious").await;
    let list = focal.reads(&page).await;
    assert!(list.contains("On the waiting list, place 1"), "{list}");
    let back = format!("/participants/{first}/return");
    let said = focal.reads(&back).await;
    assert!(
        said.contains("goes at once to whoever waits longest"),
        "{said}"
    );
    focal.led(&back, &back, &[]).await;
    let view = house.record.see(Reader::Office);
    assert_eq!(
        view.participant(second).unwrap().participant.seat,
        Seat::Confirmed
    );
}

#[tokio::test]
async fn nothing_is_ticked_beforehand_and_a_faulty_form_keeps_what_was_typed() {
    let house = House::furnished();
    let cases = house.admitted(&[ORGANIZATION]).await;
    house.arranges(3, 3);
    let focal = house.signed_in("focal0@ngo.example").await;
    let page = format!("/applications/{}/fa-2031/participants", cases[0].slug());
    assert!(!focal.reads(&page).await.contains(" checked"));
    let fields = [
        ("mode", "online"),
        ("name", "Ana Fictitious"),
        ("needs", "captions"),
    ];
    let answer = focal.fills(&page, &page, &fields).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    let html = answer.text();
    assert!(html.contains("href=\"#address\""), "{html}");
    assert!(html.contains("Ana Fictitious") && html.contains("captions"));
}

#[tokio::test]
async fn a_persons_page_is_for_that_person_and_for_who_named_them() {
    let house = House::furnished();
    let cases = house
        .admitted(&[ORGANIZATION, "Fictitious Border Forum"])
        .await;
    house.arranges(3, 3);
    let focal = house.signed_in("focal0@ngo.example").await;
    let place = focal
        .names_online(&cases[0], "Ana Fictitious", "ana@ngo.example")
        .await;
    let page = format!("/participants/{place}");
    let notice = house.notices().await;
    let told = notice
        .iter()
        .find(|notice| notice.to == "ana@ngo.example")
        .unwrap();
    assert!(told.body.contains(&page), "{}", told.body);
    let ana = house.signed_in("ana@ngo.example").await;
    assert!(ana.reads(&page).await.contains("Seat confirmed"));
    assert!(focal.reads(&page).await.contains("Ana Fictitious"));
    let rival = house.signed_in("focal1@ngo.example").await;
    let stranger = house.signed_in("stranger@elsewhere.example").await;
    for path in [
        "",
        "/change",
        "/return",
        "/confirmation.pdf",
        "/calendar.ics",
        "/online",
    ] {
        let address = format!("{page}{path}");
        for other in [&rival, &stranger] {
            assert_eq!(
                other.get(&address).await.status,
                StatusCode::NOT_FOUND,
                "{address}"
            );
        }
        let nobody = house.get(&address).await;
        assert_eq!(nobody.status, StatusCode::SEE_OTHER, "{address}");
        assert!(nobody.header("location").contains("/sign-in"), "{address}");
    }
    let stolen = rival
        .post(&format!("{page}/consents"), &[("consent-name", "yes")])
        .await;
    assert_eq!(stolen.status, StatusCode::NOT_FOUND);
    let guessed = format!("/participants/{}", "0".repeat(32));
    assert_eq!(ana.get(&guessed).await.status, StatusCode::NOT_FOUND);
    let theirs = format!("/applications/{}/fa-2031/participants", cases[0].slug());
    assert_eq!(rival.get(&theirs).await.status, StatusCode::NOT_FOUND);
    assert_eq!(ana.get(&theirs).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn the_way_into_the_online_room_is_personal_stands_nowhere_and_ends_with_the_seat() {
    let house = House::furnished();
    let cases = house.admitted(&[ORGANIZATION]).await;
    house.arranges(3, 3);
    let focal = house.signed_in("focal0@ngo.example").await;
    let place = focal
        .names_online(&cases[0], "Ana Fictitious", "ana@ngo.example")
        .await;
    let seated = focal.names_in_person(&cases[0], "Ben Fictitious").await;
    let online = format!("/participants/{place}/online");
    let ana = house.signed_in("ana@ngo.example").await;
    assert_eq!(ana.get(&online).await.header("location"), ROOM);
    // Whoever named them may see the page, and still not enter as them.
    assert_eq!(focal.get(&online).await.status, StatusCode::NOT_FOUND);
    let officer = house.the_officer().await;
    let pages = [
        (&ana, format!("/participants/{place}")),
        (&ana, format!("/participants/{place}/confirmation.pdf")),
        (&ana, format!("/participants/{place}/calendar.ics")),
        (&focal, format!("/participants/{seated}")),
        (&officer, "/office/registration/fa-2031".to_owned()),
        (&officer, "/office/registration/fa-2031/seats".to_owned()),
        (&officer, "/office/registration/fa-2031/people".to_owned()),
        (
            &officer,
            "/office/registration/fa-2031/hand-over/platform.csv".to_owned(),
        ),
    ];
    for (reader, address) in pages {
        assert!(
            !reader.reads(&address).await.contains("secret-room-zq"),
            "{address}"
        );
    }
    for notice in house.notices().await {
        assert!(
            !notice.body.contains("secret-room-zq"),
            "{}",
            notice.subject
        );
    }
    let revoke = format!("/office/registration/fa-2031/people/{place}/revocation");
    officer.led(&revoke, &revoke, &[]).await;
    let closed = ana.get(&online).await;
    assert_eq!(
        closed.header("location"),
        format!("/participants/{place}?online=closed")
    );
    let page = ana
        .reads(&format!("/participants/{place}?online=closed"))
        .await;
    assert!(
        page.contains("not open to you now") && page.contains("revoked"),
        "{page}"
    );
    let pdf = ana
        .get(&format!("/participants/{place}/confirmation.pdf"))
        .await;
    assert_eq!(pdf.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_confirmation_carries_the_name_as_it_is_written_and_says_what_it_is_not() {
    let house = House::furnished();
    let cases = house.admitted(&[ORGANIZATION]).await;
    house.arranges(3, 3);
    let focal = house.signed_in("focal0@ngo.example").await;
    let place = focal.names_in_person(&cases[0], "آنا مثال").await;
    for (address, said) in [
        (
            format!("/en/participants/{place}/confirmation.pdf"),
            "not a pass",
        ),
        (
            format!("/ar/participants/{place}/confirmation.pdf"),
            "آنا مثال",
        ),
    ] {
        let pdf = focal.get(&address).await;
        assert_eq!(pdf.header("content-type"), "application/pdf");
        assert_eq!(pdf.header("cache-control"), "private, no-store");
        let text = pdf.text();
        assert!(text.contains("آنا مثال") && text.contains(said), "{text}");
    }
    let page = focal.reads(&format!("/ar/participants/{place}")).await;
    assert!(page.contains("dir=\"rtl\"") && page.contains("<svg class=\"qr\""));
    let calendar = focal
        .reads(&format!("/participants/{place}/calendar.ics"))
        .await;
    assert!(calendar.contains("BEGIN:VEVENT") && calendar.contains(&place.to_string()));
    assert!(
        !calendar.contains("آنا"),
        "calendars are shared: {calendar}"
    );
}

#[tokio::test]
async fn somebody_corrects_their_own_details_and_cannot_hand_the_seat_on() {
    let house = House::furnished();
    let cases = house.admitted(&[ORGANIZATION]).await;
    house.arranges(3, 3);
    let focal = house.signed_in("focal0@ngo.example").await;
    let place = focal
        .names_online(&cases[0], "Ana Fictitious", "ana@ngo.example")
        .await;
    let ana = house.signed_in("ana@ngo.example").await;
    let page = format!("/participants/{place}");
    let change = format!("{page}/change");
    let fields = [
        ("mode", "online"),
        ("name", "Ana F. Fictitious"),
        ("address", "friend@elsewhere.example"),
    ];
    assert_eq!(
        ana.led(&change, &change, &fields).await,
        format!("{page}?changed=yes")
    );
    let view = house.record.see(Reader::Office);
    let kept = view.participant(place).unwrap().attendee.unwrap();
    assert_eq!(
        (kept.name.as_str(), kept.address.as_str()),
        ("Ana F. Fictitious", "ana@ngo.example")
    );
    // A consent is given and taken back.
    let consents = format!("{page}/consents");
    for (ticked, given) in [(vec![("consent-name", "yes")], true), (vec![], false)] {
        ana.led(&page, &consents, &ticked).await;
        let view = house.record.see(Reader::Office);
        assert_eq!(
            view.participant(place).unwrap().participant.consents.name,
            given
        );
    }
    // The organization exchanges the person: the page is no longer Ana's.
    let fields = [
        ("mode", "online"),
        ("name", "Ben Fictitious"),
        ("address", "ben@ngo.example"),
    ];
    focal.led(&change, &change, &fields).await;
    assert_eq!(ana.get(&page).await.status, StatusCode::NOT_FOUND);
    assert_eq!(
        ana.get(&format!("{page}/online")).await.status,
        StatusCode::NOT_FOUND
    );
}

#[tokio::test]
async fn files_for_other_systems_hold_no_formulas_and_nobody_who_is_protected() {
    let house = House::furnished();
    let cases = house.admitted(&[ORGANIZATION]).await;
    house.arranges(5, 5);
    let focal = house.signed_in("focal0@ngo.example").await;
    let fields = [
        ("mode", "online"),
        ("name", "=HYPERLINK(\"https://evil.example\")"),
        ("address", "ana@ngo.example"),
        ("consent-screens", "yes"),
    ];
    assert_eq!(focal.names(&cases[0], &fields).await, StatusCode::SEE_OTHER);
    let fields = [
        ("mode", "online"),
        ("name", "Zqprotected Fictitious"),
        ("address", "zq@ngo.example"),
        ("protected", "yes"),
        ("consent-name", "yes"),
        ("consent-screens", "yes"),
    ];
    assert_eq!(focal.names(&cases[0], &fields).await, StatusCode::SEE_OTHER);
    focal
        .names_online(&cases[0], "Quiet Fictitious", "quiet@ngo.example")
        .await;
    let officer = house.the_officer().await;
    let base = "/office/registration/fa-2031/hand-over";
    let csv = officer.reads(&format!("{base}/platform.csv")).await;
    assert!(
        !csv.contains("Zqprotected") && !csv.contains("zq@ngo.example"),
        "{csv}"
    );
    for line in csv.lines() {
        for cell in line.split(',') {
            let cell = cell.trim_matches('"');
            assert!(!cell.starts_with(['=', '+', '@', '-']), "{line}");
        }
    }
    assert!(
        !csv.contains("Quiet Fictitious"),
        "no consent for screens: {csv}"
    );
    assert!(csv.contains("quiet@ngo.example"));
    let page = officer.reads(base).await;
    assert!(
        page.contains("Zqprotected Fictitious"),
        "the office hands them over itself"
    );
    let xlsx = officer.get(&format!("{base}/badges.xlsx")).await;
    assert!(xlsx.bytes.starts_with(b"PK"));
    for notice in house
        .notices()
        .await
        .iter()
        .filter(|notice| notice.to == "zq@ngo.example")
    {
        if notice.body.contains("/participants/") {
            assert_eq!(notice.subject, "A message for you");
        }
    }
    for address in [
        "/dialogues/fa-2031",
        "/data/participants.csv",
        "/dialogues/fa-2031/calendar.ics",
    ] {
        assert!(
            !house.get(address).await.text().contains("Zqprotected"),
            "{address}"
        );
    }
    let stranger = house.signed_in("stranger@elsewhere.example").await;
    for path in [
        "",
        "/people",
        "/waiting",
        "/unconfirmed",
        "/delegations",
        "/hand-over",
        "/hand-over/platform.csv",
        "/differences",
        "/seats",
    ] {
        for other in [&focal, &stranger] {
            let address = format!("/office/registration/fa-2031{path}");
            assert_eq!(
                other.get(&address).await.status,
                StatusCode::NOT_FOUND,
                "{address}"
            );
        }
    }
}

#[tokio::test]
async fn the_office_sets_seats_and_a_room_that_is_not_shown_again() {
    let house = House::furnished();
    house.admitted(&[ORGANIZATION]).await;
    let officer = house.the_officer().await;
    let page = "/office/registration/fa-2031/seats";
    let fields = [
        ("per-organization", "2"),
        ("seats-in-person-all", "40"),
        ("seats-in-person-academia", "10"),
        ("closes", "2031-05-02T18:00"),
        ("room", ROOM),
    ];
    officer.led(page, page, &fields).await;
    let view = house.record.see(Reader::Office);
    let set = view.arrangements(&dialogue()).unwrap();
    assert_eq!((set.seats.len(), set.per_organization), (2, 2));
    assert_eq!(set.closes.unwrap().to_string(), "2031-05-02T16:00:00Z");
    // Leaving the address empty keeps it.
    officer.led(page, page, &[("per-organization", "3")]).await;
    let view = house.record.see(Reader::Office);
    assert_eq!(
        view.arrangements(&dialogue()).unwrap().online_room,
        Some(ROOM)
    );
    let wrong = officer
        .fills(
            page,
            page,
            &[("per-organization", "two"), ("closes", "tomorrow")],
        )
        .await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
}

#[tokio::test]
async fn a_list_of_delegations_is_looked_through_and_entered_whole_or_not_at_all() {
    let house = House::furnished();
    let officer = house.the_officer().await;
    let to = "/office/registration/fa-2031/delegations/files";
    let page = officer
        .reads("/office/registration/fa-2031/delegations")
        .await;
    let command = crate::kit::hidden(&page, "command").unwrap();
    let good = "state-party;Austria;3;1;yes\nentity;Fictitious Union;2;0;no\n";
    let bad = format!("{good}planet;Mars;1;1;no\n");
    let sent = |act: &'static str| {
        [
            ("command", command.clone()),
            ("as-of", "2031-03-03".into()),
            ("act", act.into()),
        ]
    };
    for (act, file, entered) in [
        ("enter", bad.as_str(), 0),
        ("look", good, 0),
        ("enter", good, 2),
    ] {
        let fields = sent(act);
        let fields: Vec<(&str, &str)> = fields
            .iter()
            .map(|(name, value)| (*name, value.as_str()))
            .collect();
        let answer = officer
            .uploads(to, &fields, "file", "list.csv", file.as_bytes())
            .await;
        if file == bad {
            assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
            assert!(answer.text().contains("Line 3:"), "{}", answer.text());
        }
        let view = house.record.see(Reader::Office);
        let known = view
            .delegations(&dialogue())
            .map_or(0, |(_, list)| list.len());
        assert_eq!(known, entered, "{act}");
    }
    let each = officer
        .reads("/office/registration/fa-2031/delegations")
        .await;
    assert!(each.contains("Fictitious Union") && each.contains("Austria"));
    let packed = officer
        .uploads(
            to,
            &[("as-of", "2031-03-03")],
            "file",
            "list.xlsx",
            b"PK\x03\x04 no list",
        )
        .await;
    assert!(packed.text().contains("is not opened"), "{}", packed.text());
}

#[tokio::test]
async fn what_differs_between_decisions_badges_and_platform_is_shown() {
    let house = House::furnished();
    let cases = house.admitted(&[ORGANIZATION]).await;
    house.arranges(5, 5);
    let focal = house.signed_in("focal0@ngo.example").await;
    focal.names_in_person(&cases[0], "Ana Fictitious").await;
    focal.names_in_person(&cases[0], "Ben Fictitious").await;
    let officer = house.the_officer().await;
    let badges = format!(
        "First name,Last name,Affiliation\nAna,Fictitious,{ORGANIZATION}\nEve,Intruder,Nobody\n"
    );
    let to = "/office/registration/fa-2031/differences/files";
    let answer = officer
        .uploads(to, &[], "badges", "badges.csv", badges.as_bytes())
        .await;
    let html = answer.text();
    assert!(
        html.contains("no grounds pass: 1") && html.contains("Ben Fictitious"),
        "{html}"
    );
    assert!(
        html.contains("Grounds passes, line 3: Eve Intruder"),
        "{html}"
    );
    assert!(
        !html.contains("no access:"),
        "no file of the platform came: {html}"
    );
}

#[tokio::test]
async fn a_seat_ends_when_the_admission_does_not_hold() {
    let house = House::furnished();
    let listed = house.listed(&[ORGANIZATION], &TERMS).await;
    house.it_is("2031-04-14T08:00:00Z");
    house.arranges(5, 5);
    let focal = house.signed_in("focal0@ngo.example").await;
    let page = format!(
        "/applications/{}/fa-2031/participants",
        listed.cases[0].slug()
    );
    assert_eq!(
        focal.get(&page).await.status,
        StatusCode::NOT_FOUND,
        "nobody decided yet"
    );
    house.rules(
        &listed.cases,
        mechanism::participation::deciding::Outcome::Admitted,
    );
    let place = focal
        .names_online(&listed.cases[0], "Ana Fictitious", "ana@ngo.example")
        .await;
    house.enter(
        Command::Registration(RegistrationCommand::Revoke(place)),
        None,
    );
    let ana = house.signed_in("ana@ngo.example").await;
    let page = ana.reads(&format!("/participants/{place}")).await;
    assert!(
        !page.contains("confirmation.pdf") && !page.contains("class=\"qr\""),
        "{page}"
    );
}
