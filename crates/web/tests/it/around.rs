//! Before and after the meeting, over HTTP: the evaluation by the code of a seat, panellists proposed and chosen, and what
//! the working group decided.

use crate::kit::{House, dialogue, hidden};
use axum::http::StatusCode;
use mechanism::floor::{
    FloorCommand, FloorWish, Item, ItemId, ItemKind, Programme, ProgrammeWords, Sitting,
};
use mechanism::letters::{LetterKind, LetterState};
use mechanism::{ApplicationRef, Command, LetterFilter, ParticipantId, Reader};

const EVALUATION: &str = "/floor/fa-2031/evaluation";
const RESULTS: &str = "/office/floor/fa-2031/evaluation";
const PANELLISTS: &str = "/floor/fa-2031/panellists";
const OFFICE_PANEL: &str = "/office/floor/fa-2031/panellists";
const DECIDED: &str = "/dialogues/fa-2031/decided";
const WRITING: &str = "/office/floor/fa-2031/decided";

/// A morning with a panel is in the programme; Ana and Ben have seats.
async fn prepared() -> (House, ParticipantId, ParticipantId) {
    let (house, _, ana, ben) = named().await;
    (house, ana, ben)
}

/// The same, with the application they were named for.
async fn named() -> (House, ApplicationRef, ParticipantId, ParticipantId) {
    let house = House::furnished();
    let case = house
        .admitted(&["Fictitious Harbour Watch"])
        .await
        .remove(0);
    house.arranges(5, 5);
    let focal = house.signed_in("focal0@ngo.example").await;
    let ana = focal.names_in_person(&case, "Ana Fictitious").await;
    let ben = focal.names_in_person(&case, "Ben Fictitious").await;
    let programme = Programme {
        sittings: vec![Sitting {
            from: "2031-05-09T10:00:00+02:00".parse().unwrap(),
            to: "2031-05-09T13:00:00+02:00".parse().unwrap(),
            preparation: false,
        }],
        items: vec![Item {
            id: ItemId(1),
            sitting: 0,
            kind: ItemKind::Panel,
            minutes: 180,
            cluster: None,
            panel: Vec::new(),
        }],
    };
    let words = ProgrammeWords {
        titles: [("en".into(), [(1, "Panel Fictitious".into())].into())].into(),
        ..ProgrammeWords::default()
    };
    for wish in [
        FloorWish::DraftProgramme {
            upon: None,
            programme,
            words,
        },
        FloorWish::IssueProgramme,
    ] {
        let dialogue = dialogue();
        house.enter(Command::Floor(FloorCommand { dialogue, wish }), None);
    }
    (house, case, ana, ben)
}

fn it_is(house: &House, at: &str) {
    house.clock.set(at.parse().unwrap());
}

/// The cookie of a device that took the code of a seat, and where it was led.
async fn takes(house: &House, seat: ParticipantId) -> (String, String) {
    let taken = house.post(&format!("/seat/{seat}"), "", &[]).await;
    assert_eq!(taken.status, StatusCode::SEE_OTHER);
    let cookie = taken.header("set-cookie").split(';').next().unwrap();
    (cookie.to_owned(), taken.header("location").to_owned())
}

async fn page(house: &House, cookie: &str, address: &str) -> (StatusCode, String) {
    let answered = house
        .ask(Reader::Public, address, &[("cookie", cookie)])
        .await;
    (answered.status, answered.text())
}

#[tokio::test]
async fn the_code_of_a_seat_leads_to_the_form_after_the_meeting_and_answers_once() {
    let (house, ana, _) = prepared().await;
    it_is(&house, "2031-05-09T12:59:59+02:00");
    let (early, led) = takes(&house, ana).await;
    assert!(led.ends_with("/me"), "{led}");
    let (_, html) = page(&house, &early, EVALUATION).await;
    assert!(!html.contains("name=\"wish\""), "not open yet");
    let (_, html) = page(&house, &early, "/floor/fa-2031/me").await;
    assert!(!html.contains(EVALUATION));
    it_is(&house, "2031-05-09T13:00:00+02:00");
    let (cookie, led) = takes(&house, ana).await;
    assert!(led.ends_with("/evaluation"), "{led}");
    let (_, html) = page(&house, &cookie, "/floor/fa-2031/me").await;
    assert!(html.contains(EVALUATION), "one's own page leads to it");
    let (status, html) = page(&house, &cookie, EVALUATION).await;
    assert_eq!(status, StatusCode::OK);
    assert!(!html.contains("<script"), "it works without a script");
    let (command, blind) = (
        hidden(&html, "command").unwrap(),
        hidden(&html, "blind").unwrap(),
    );
    let fields = [
        ("command", command.as_str()),
        ("blind", blind.as_str()),
        ("useful", "very"),
        ("wish", "More time zkwish"),
    ];
    // A double click is one answer.
    for _ in 0..2 {
        let sent = house.post(EVALUATION, &cookie, &fields).await;
        assert_eq!(sent.status, StatusCode::SEE_OTHER);
    }
    let (_, html) = page(&house, &cookie, EVALUATION).await;
    assert!(html.contains("zkwish"), "it can be changed");
    let officer = house.the_officer().await;
    let html = officer.reads(RESULTS).await;
    assert!(!html.contains("zkwish") && !html.contains("Ana"));
    // What nobody asked is not an answer, and what was typed stays.
    let (_, html) = page(&house, &cookie, EVALUATION).await;
    let (command, blind) = (
        hidden(&html, "command").unwrap(),
        hidden(&html, "blind").unwrap(),
    );
    let wrong = [
        ("command", command.as_str()),
        ("blind", blind.as_str()),
        ("fair", "forged"),
        ("wish", "Typed zktyped"),
    ];
    let refused = house.post(EVALUATION, &cookie, &wrong).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.text().contains("zktyped"));
    // Over is over.
    it_is(&house, "2031-05-30T22:00:00Z");
    let (late, _) = takes(&house, ana).await;
    let sent = house.post(EVALUATION, &late, &wrong).await;
    assert_ne!(sent.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn nobody_answers_without_a_place() {
    let (house, _, _) = prepared().await;
    it_is(&house, "2031-05-10T09:00:00+02:00");
    let guess = format!("/seat/{}", "0".repeat(32));
    assert_eq!(
        house.post(&guess, "", &[]).await.status,
        StatusCode::NOT_FOUND
    );
    let nobody = house.get(EVALUATION).await;
    assert_eq!(nobody.status, StatusCode::SEE_OTHER, "led to the door");
    for address in ["outsider@example.org", "focal0@ngo.example"] {
        let other = house.signed_in(address).await;
        assert_eq!(other.get(EVALUATION).await.status, StatusCode::NOT_FOUND);
        assert_eq!(other.get(RESULTS).await.status, StatusCode::NOT_FOUND);
    }
}

#[tokio::test]
async fn officers_thank_those_who_took_part_once() {
    let (house, case, ..) = named().await;
    let focal = house.signed_in("focal0@ngo.example").await;
    let cleo = focal
        .names_online(&case, "Cleo Fictitious", "cleo@ngo.example")
        .await;
    let officer = house.the_officer().await;
    let thanks = format!("{RESULTS}/thanks");
    // Nobody is thanked for what has not ended.
    it_is(&house, "2031-05-09T12:59:59+02:00");
    let early = officer.fills(RESULTS, &thanks, &[]).await;
    assert_eq!(early.status, StatusCode::NOT_FOUND);
    it_is(&house, "2031-05-10T09:00:00+02:00");
    let outsider = house.signed_in("outsider@example.org").await;
    let page = officer.reads(RESULTS).await;
    let command = hidden(&page, "command").unwrap();
    let forged = outsider.post(&thanks, &[("command", &command)]).await;
    assert_eq!(forged.status, StatusCode::NOT_FOUND);
    // Ana and Ben gave no address: there is nobody to write to.
    for drafted in ["thanked=1", "thanked=0"] {
        let led = officer.led(RESULTS, &thanks, &[]).await;
        assert!(led.ends_with(drafted), "{led}");
    }
    let view = officer.view();
    let letters = view.letters(&LetterFilter {
        kind: Some(LetterKind::Thanks),
        ..LetterFilter::default()
    });
    assert_eq!(letters.len(), 1);
    assert_eq!(letters[0].letter.envelope.participant, Some(cleo));
    assert_eq!(letters[0].letter.state, LetterState::Drafted);
    let body = &letters[0].text.as_ref().unwrap().body;
    let link = format!("/seat/{cleo}");
    assert!(body.contains(&link), "{body}");
    let form = house.get(&link).await;
    assert_eq!(form.status, StatusCode::OK, "the link opens the seat");
}

#[tokio::test]
async fn the_days_of_the_form_are_set_and_never_shortened_once_it_is_open() {
    let (house, ..) = prepared().await;
    it_is(&house, "2031-05-10T09:00:00+02:00");
    let officer = house.the_officer().await;
    let days = officer.led(RESULTS, RESULTS, &[("days", "30")]).await;
    assert!(days.contains("done=yes"), "{days}");
    let shorter = officer.fills(RESULTS, RESULTS, &[("days", "5")]).await;
    assert_eq!(shorter.status, StatusCode::UNPROCESSABLE_ENTITY);
}

#[tokio::test]
async fn a_panellist_is_proposed_chosen_and_stands_in_the_draft() {
    let (house, ana, ben) = prepared().await;
    it_is(&house, "2031-05-01T09:00:00+02:00");
    let officer = house.the_officer().await;
    let call = format!("{OFFICE_PANEL}/call");
    let fields = [
        ("items", "1"),
        ("opens", "2031-05-01"),
        ("closes", "2031-05-05"),
    ];
    officer.led(&call, &call, &fields).await;
    let (cookie, _) = takes(&house, ana).await;
    let (status, html) = page(&house, &cookie, PANELLISTS).await;
    assert_eq!(status, StatusCode::OK);
    let command = hidden(&html, "command").unwrap();
    let said = |whom: String| {
        [
            ("command", command.clone()),
            ("item", "1".to_owned()),
            ("whom", whom),
            ("topic", "Tracing zktopic".to_owned()),
            ("why", "Ten years of made-up practice".to_owned()),
            ("languages", "English".to_owned()),
        ]
    };
    fn lent<'a>(fields: &'a [(&'a str, String); 6]) -> Vec<(&'a str, &'a str)> {
        fields
            .iter()
            .map(|(name, value)| (*name, value.as_str()))
            .collect()
    }
    let others = said(ben.to_string());
    let refused = house.post(PANELLISTS, &cookie, &lent(&others)).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.text().contains("zktopic"), "what was typed stays");
    let own = said(ana.to_string());
    let sent = house.post(PANELLISTS, &cookie, &lent(&own)).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.text());
    let (_, html) = page(&house, &cookie, PANELLISTS).await;
    assert!(html.contains("zktopic") && !html.contains("name=\"topic\""));
    let public = house.get(PANELLISTS).await;
    assert_eq!(public.status, StatusCode::SEE_OTHER);
    let (theirs, _) = takes(&house, ben).await;
    let (_, html) = page(&house, &theirs, PANELLISTS).await;
    assert!(!html.contains("zktopic"), "another's proposal is not shown");
    assert!(officer.reads(OFFICE_PANEL).await.contains("zktopic"));
    let view = officer.view();
    let proposal = view.panel(&dialogue()).unwrap().items[0].proposals[0].id;
    let choice = format!("{OFFICE_PANEL}/{proposal}/choice");
    officer
        .led(OFFICE_PANEL, &choice, &[("choice", "yes")])
        .await;
    let into = format!("{OFFICE_PANEL}/{proposal}/programme");
    officer.led(OFFICE_PANEL, &into, &[]).await;
    let draft = officer.view().programme_draft(&dialogue()).unwrap();
    assert_eq!(draft.programme.items[0].panel.len(), 1);
    // The second click finds that it was done.
    let again = officer.fills(OFFICE_PANEL, &into, &[]).await;
    assert_eq!(again.status, StatusCode::NOT_FOUND);
    it_is(&house, "2031-05-05T22:00:00Z");
    let (late, _) = takes(&house, ana).await;
    // A command of its own: the one before would be told that it was done.
    let (_, html) = page(&house, &late, PANELLISTS).await;
    let mut again = own;
    again[0].1 = hidden(&html, "command").unwrap();
    let closed = house.post(PANELLISTS, &late, &lent(&again)).await;
    assert_eq!(closed.status, StatusCode::UNPROCESSABLE_ENTITY);
}

#[tokio::test]
async fn a_digest_is_written_published_and_read_in_what_language_there_is() {
    let house = House::furnished();
    let officer = house.officer().await;
    assert_eq!(house.get(DECIDED).await.status, StatusCode::NOT_FOUND);
    let script = [
        ("address", "javascript:alert(1)"),
        ("original", "en"),
        ("digest-en", "Decided zkfirst"),
    ];
    let refused = officer.fills(WRITING, WRITING, &script).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    let fields = [
        ("address", "https://docs.example.org/report"),
        ("original", "en"),
        ("digest-en", "Decided zkfirst\r\n\r\nAnd zksecond"),
        ("digest-fr", "Décidé zkpremier"),
    ];
    officer.led(WRITING, WRITING, &fields).await;
    assert_eq!(house.get(DECIDED).await.status, StatusCode::NOT_FOUND);
    let sure = format!("{WRITING}/publication");
    officer.led(&sure, &sure, &[]).await;
    let english = house.get(DECIDED).await.text();
    assert!(english.contains("zkfirst") && english.contains("zksecond"));
    assert!(english.contains("https://docs.example.org/report"));
    let french = house.get(&format!("/fr{DECIDED}")).await.text();
    assert!(french.contains("zkpremier") && !french.contains("zkfirst"));
    let arabic = house.get(&format!("/ar{DECIDED}")).await.text();
    assert!(
        arabic.contains("zkfirst"),
        "the original where there is none"
    );
    assert!(
        arabic.contains("<div class=\"letter\" lang=\"en\" dir=\"ltr\">"),
        "and it says in what language"
    );
    assert!(
        house
            .get("/dialogues/fa-2031")
            .await
            .text()
            .contains(DECIDED)
    );
    let feed = house.get("/feeds/dialogues.atom").await.text();
    assert!(feed.contains(&format!("{DECIDED}/1")));
    assert_eq!(
        house.get(&format!("{DECIDED}/2")).await.status,
        StatusCode::NOT_FOUND
    );
}
