//! The consolidated list at the office: imported with a look first, compared at the desk, decided by a human. All entries
//! are made up.

use crate::kit::{Answered, House, Visitor, hidden};
use axum::http::StatusCode;
use mechanism::authority::Role;
use mechanism::people::{Grant, HeldFor, Identity, PeopleCommand};
use mechanism::{ApplicationRef, Command, DialogueId};

const PAGE: &str = "/office/consolidated-list";

/// A list of the day before the house's, with these entities beside one that nobody is like.
fn list(day: &str, entities: &[(&str, &str)]) -> String {
    let entity = |(reference, name): &(&str, &str)| {
        format!(
            "<ENTITY><FIRST_NAME>{name}</FIRST_NAME><UN_LIST_TYPE>Fictitious</UN_LIST_TYPE>\
             <REFERENCE_NUMBER>{reference}</REFERENCE_NUMBER></ENTITY>\n"
        )
    };
    let entities: String = entities.iter().map(entity).collect();
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<CONSOLIDATED_LIST dateGenerated=\"{day}T23:00:00.1Z\">\n\
         <INDIVIDUALS><INDIVIDUAL><REFERENCE_NUMBER>FXi.001</REFERENCE_NUMBER><FIRST_NAME>NOBODY</FIRST_NAME>\
         <SECOND_NAME>WHATSOEVER</SECOND_NAME></INDIVIDUAL></INDIVIDUALS>\n<ENTITIES>{entities}</ENTITIES>\n\
         </CONSOLIDATED_LIST>"
    )
}

fn yesterday(house: &House) -> String {
    let today = mechanism::day_in_vienna(house.record.clock().now());
    today.yesterday().unwrap().to_string()
}

async fn uploads(visitor: &Visitor<'_>, bytes: &[u8]) -> Answered {
    visitor
        .uploads(&format!("{PAGE}/files"), &[], "list", "list.xml", bytes)
        .await
}

/// Uploads, looks, confirms; what the look said.
async fn imports(visitor: &Visitor<'_>, list: &str) -> String {
    let uploaded = uploads(visitor, list.as_bytes()).await;
    assert_eq!(
        uploaded.status,
        StatusCode::SEE_OTHER,
        "{}",
        uploaded.text()
    );
    let look = uploaded.header("location").to_owned();
    let seen = visitor.reads(&look).await;
    assert_eq!(
        visitor.led(&look, &look, &[]).await,
        format!("{PAGE}?done=yes")
    );
    seen
}

/// An application of a fictitious league, and an officer who put a list with it in use.
async fn alike(house: &House) -> (Visitor<'_>, ApplicationRef) {
    let call = house.open_call();
    let applicant = house.signed_in("applicant@organization.example").await;
    let application = applicant.applies_as(&call, "Fictitious League").await;
    let officer = house.officer().await;
    let entities = [
        ("FXe.001", "FICTITIOUS LEAGUE"),
        ("FXe.002", "INVENTED SOCIETY"),
    ];
    imports(&officer, &list(&yesterday(house), &entities)).await;
    (officer, application)
}

/// The forms of an application's likenesses, each with what it carries.
fn forms(html: &str) -> Vec<[String; 3]> {
    html.split("/likenesses\"")
        .skip(1)
        .map(|form| ["command", "likeness", "before"].map(|name| hidden(form, name).unwrap()))
        .collect()
}

async fn judges(
    visitor: &Visitor<'_>,
    application: &ApplicationRef,
    [command, likeness, before]: &[String; 3],
    judgement: &str,
    reason: &str,
) -> Answered {
    let to = format!("/office/applications/{}/likenesses", application.slug());
    let fields = [
        ("command", command.as_str()),
        ("likeness", likeness),
        ("before", before),
        ("judgement", judgement),
        ("reason", reason),
    ];
    visitor.post(&to, &fields).await
}

#[tokio::test]
async fn a_list_is_looked_at_before_it_is_put_in_use() {
    let house = House::furnished();
    let officer = house.officer().await;
    let html = officer.reads(PAGE).await;
    assert!(html.contains("No list has been imported"), "{html}");
    let day = yesterday(&house);
    let first = imports(&officer, &list(&day, &[("FXe.001", "FICTITIOUS LEAGUE")])).await;
    assert!(
        first.contains("Everything in the file could be read"),
        "{first}"
    );
    let html = officer.reads(PAGE).await;
    assert!(
        html.contains("Persons: 1 · groups and other entities: 1"),
        "{html}"
    );
    assert!(!html.contains("LEAGUE"), "the list is on no page");
    let file = officer.reads(&format!("{PAGE}/file")).await;
    assert!(file.contains("FICTITIOUS LEAGUE"));

    // The next one: one entry new, one changed, one without a reference. Nothing is entered by looking.
    let next = list(
        &day,
        &[
            ("FXe.001", "FICTITIOUS LEAGUES"),
            ("FXe.002", "X"),
            ("", "Y"),
        ],
    );
    let uploaded = uploads(&officer, next.as_bytes()).await;
    let look = uploaded.header("location").to_owned();
    let seen = officer.reads(&look).await;
    for said in [
        "New entries",
        "1 fault in the file",
        "It has no reference; left out.",
    ] {
        assert!(seen.contains(said), "{said}: {seen}");
    }
    let shown = || {
        let view = officer.view();
        let list = view.consolidated_list().unwrap();
        (list.individuals, list.entities)
    };
    assert_eq!(shown(), (1, 1));
    let confirm = hidden(&seen, "command").unwrap();
    for _ in 0..2 {
        let confirmed = officer.post(&look, &[("command", &confirm)]).await;
        assert_eq!(confirmed.status, StatusCode::SEE_OTHER, "a double click");
    }
    assert_eq!(shown(), (1, 2));
    // The former file went with its list; an older list is refused, and says why.
    let older = list("2031-01-01", &[("FXe.001", "FICTITIOUS LEAGUE")]);
    let look = uploads(&officer, older.as_bytes())
        .await
        .header("location")
        .to_owned();
    let refused = officer.fills(&look, &look, &[]).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        refused
            .text()
            .contains("This list is of 1\u{a0}January 2031"),
        "{}",
        refused.text()
    );
}

#[tokio::test]
async fn a_file_that_is_no_such_list_is_refused_with_the_line() {
    let house = House::furnished();
    let officer = house.officer().await;
    let good = list(&yesterday(&house), &[("FXe.001", "A")]);
    let laughs = good.replace(
        "<CONSOLIDATED_LIST",
        "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\">]>\n<CONSOLIDATED_LIST",
    );
    let huge = vec![b' '; 17 * 1024 * 1024];
    let cases: [(&[u8], &str); 7] = [
        (laughs.as_bytes(), "Line 2 declares something"),
        (b"PK\x03\x04\xff\xfe a packed bomb", "line 1 is not text"),
        (b"%PDF-1.7", "This is not XML"),
        (b"<html></html>", "another kind of XML file: line 1"),
        (&good.as_bytes()[..good.len() / 2], "breaks off: line 3"),
        (&huge, "too large for such a list"),
        (b"", "Choose the file of the list."),
    ];
    for (bytes, said) in cases {
        let answer = uploads(&officer, bytes).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{said}");
        assert!(answer.text().contains(said), "{said}: {}", answer.text());
    }
    assert!(officer.view().consolidated_list().is_none());
    // A file that came through another door is not read back from this one.
    let guessed = format!("{PAGE}/coming/{}", uuid::Uuid::from_u128(7));
    let answer = officer.get(&guessed).await;
    assert!(
        answer.text().contains("The file is no longer there"),
        "{}",
        answer.text()
    );
}

#[tokio::test]
async fn a_likeness_is_flagged_shown_and_decided_by_a_human() {
    let house = House::furnished();
    let (officer, application) = alike(&house).await;
    let queue = officer.reads("/office/desk/fa-2031").await;
    assert!(queue.contains("Likeness open"), "{queue}");
    let page = format!("/office/applications/{}", application.slug());
    let html = officer.reads(&page).await;
    assert!(
        html.contains("FICTITIOUS LEAGUE") && html.contains("The same name"),
        "{html}"
    );
    assert!(!html.contains("INVENTED SOCIETY"));
    // Not clear by hand while it is open.
    let clear = [("check", "consolidated-list"), ("finding", "clear")];
    let refused = officer
        .fills(&page, &format!("{page}/checks"), &clear)
        .await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);

    let [form] = forms(&html).try_into().unwrap();
    let unreasoned = judges(&officer, &application, &form, "not-the-same", "").await;
    assert_eq!(unreasoned.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(unreasoned.text().contains("Say why it is not the same."));
    let unchosen = judges(&officer, &application, &form, "", "Typed already").await;
    assert_eq!(unchosen.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        unchosen.text().contains("Typed already"),
        "nothing typed is lost"
    );
    for _ in 0..2 {
        let said = judges(
            &officer,
            &application,
            &form,
            "not-the-same",
            "Founded elsewhere",
        )
        .await;
        assert_eq!(said.status, StatusCode::SEE_OTHER, "{}", said.text());
    }
    let html = officer.reads(&page).await;
    assert!(html.contains("Founded elsewhere") && html.contains("Not the same"));
    let queue = officer.reads("/office/desk/fa-2031").await;
    assert!(!queue.contains("Likeness open") && queue.contains("1/7"));
    // Nobody moved the case.
    let view = officer.view();
    let shown = view.application(&application).unwrap();
    let dialogue = DialogueId::new("fa-2031").unwrap();
    assert_eq!(
        shown.application.case(&dialogue).unwrap().stage.code(),
        "received"
    );
}

#[tokio::test]
async fn two_people_and_a_new_list_meet_at_one_likeness() {
    let house = House::furnished();
    let (officer, application) = alike(&house).await;
    let other = house
        .with_role("other@secretariat.example", Role::Screener, HeldFor::Office)
        .await;
    let page = format!("/office/applications/{}", application.slug());
    let [one] = forms(&officer.reads(&page).await).try_into().unwrap();
    let [two] = forms(&other.reads(&page).await).try_into().unwrap();
    // A newer list comes meanwhile; the entry is the same.
    let newer = list(&yesterday(&house), &[("FXe.001", "FICTITIOUS LEAGUE")]);
    imports(&officer, &newer).await;
    let first = judges(&other, &application, &two, "needs-looking", "").await;
    assert_eq!(first.status, StatusCode::SEE_OTHER, "{}", first.text());
    let second = judges(
        &officer,
        &application,
        &one,
        "not-the-same",
        "Another country",
    )
    .await;
    assert_eq!(second.status, StatusCode::UNPROCESSABLE_ENTITY);
    let said = second.text();
    assert!(
        said.contains("A colleague has decided") && said.contains("Another country"),
        "{said}"
    );
    // The entry changes: what was said of the other stands no longer, and asks again.
    let changed = list(&yesterday(&house), &[("FXe.001", "FICTITIOUS LEAGUE, THE")]);
    imports(&officer, &changed).await;
    assert!(
        officer
            .reads("/office/desk/fa-2031")
            .await
            .contains("Likeness open")
    );
    let stale = judges(
        &officer,
        &application,
        &one,
        "not-the-same",
        "Another country",
    )
    .await;
    assert!(
        stale.text().contains("has changed since this was shown"),
        "{}",
        stale.text()
    );
}

#[tokio::test]
async fn nobody_outside_the_desk_finds_the_list_or_a_likeness() {
    let house = House::furnished();
    let (officer, application) = alike(&house).await;
    let page = format!("/office/applications/{}", application.slug());
    let [form] = forms(&officer.reads(&page).await).try_into().unwrap();
    let good = list(&yesterday(&house), &[("FXe.009", "A")]);
    let look = uploads(&officer, good.as_bytes())
        .await
        .header("location")
        .to_owned();
    let elsewhere = Grant {
        role: Role::Screener,
        held_for: HeldFor::Office,
        dialogue: Some(DialogueId::new("fa-2029").unwrap()),
        note: None,
    };
    let identity = Identity {
        name: String::new(),
        address: "elsewhere@secretariat.example".into(),
        language: "en".into(),
        function: String::new(),
        neutral: false,
    };
    house.enter(
        Command::People(PeopleCommand::Invite {
            identity,
            grant: elsewhere,
        }),
        None,
    );
    let elsewhere = house.signed_in("elsewhere@secretariat.example").await;
    let applicant = house.signed_in("applicant@organization.example").await;
    let outsider = house.signed_in("outsider@example.org").await;
    let check_in = house
        .with_role("door@secretariat.example", Role::CheckIn, HeldFor::Office)
        .await;
    for visitor in [&elsewhere, &applicant, &outsider, &check_in] {
        let who = &visitor.address;
        assert_eq!(
            visitor.get(&page).await.status,
            StatusCode::NOT_FOUND,
            "{who}"
        );
        let said = judges(visitor, &application, &form, "not-the-same", "Ours").await;
        assert_eq!(said.status, StatusCode::NOT_FOUND, "{who}");
        let sent = uploads(visitor, good.as_bytes()).await;
        assert_eq!(sent.status, StatusCode::NOT_FOUND, "{who}");
        for address in [&look, &format!("{PAGE}/file")] {
            assert_eq!(
                visitor.get(address).await.status,
                StatusCode::NOT_FOUND,
                "{who}"
            );
        }
        let confirm = [("command", form[0].as_str())];
        assert_eq!(
            visitor.post(&look, &confirm).await.status,
            StatusCode::NOT_FOUND,
            "{who}"
        );
        // Who screens another dialogue sees which list is in use, and nothing of it.
        let there = visitor.get(PAGE).await;
        let expected = match who.starts_with("elsewhere") {
            true => StatusCode::OK,
            false => StatusCode::NOT_FOUND,
        };
        assert_eq!(there.status, expected, "{who}");
        assert!(!there.text().contains("LEAGUE") && !there.text().contains("type=\"file\""));
    }
    let status = applicant
        .reads(&format!("/applications/{}", application.slug()))
        .await;
    assert!(!status.contains("FXe.001") && !status.contains("onsolidated"));
}
