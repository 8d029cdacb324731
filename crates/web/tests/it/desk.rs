//! The screening desk: the queue, one application, many at once, two officers at one case.

use crate::kit::{House, Visitor, hidden};
use axum::http::StatusCode;
use mechanism::authority::Role;
use mechanism::organizations::{Profile, StakeholderKind};
use mechanism::participation::application::{Applicant, ApplicationCommand, ForOrganization};
use mechanism::people::{HeldFor, Identity};
use mechanism::{ApplicationRef, CallId, Command, DialogueId, StateCode};
use std::collections::BTreeMap;

/// Enters an application at the command line, as if it had come by e-mail.
fn apply(house: &House, call: &CallId, nth: u32, kind: StakeholderKind, area: &str) {
    house.enter(
        Command::Application(ApplicationCommand::Submit {
            call: call.clone(),
            dialogues: vec![DialogueId::new("fa-2031").unwrap()],
            applicant: Applicant::Somebody(Identity {
                name: String::new(),
                address: format!("applicant{nth}@example.org"),
                language: "en".into(),
                function: String::new(),
                neutral: false,
            }),
            organization: ForOrganization::New {
                kind,
                area: StateCode::new(area).ok(),
                individual: false,
                profile: Profile {
                    names: BTreeMap::from([("en".to_owned(), name(nth))]),
                    ..Profile::default()
                },
            },
            answers: BTreeMap::new(),
            files: Vec::new(),
        }),
        None,
    );
}

/// Names unlike one another.
fn name(nth: u32) -> String {
    let words = [
        "Amber", "Basalt", "Cedar", "Delta", "Ember", "Fjord", "Garnet", "Harbour",
    ];
    let word = |place: u32| words[(place % 8) as usize];
    format!(
        "Invented {}{} {} {nth}",
        word(nth),
        word(nth / 8),
        word(nth / 3 + 5)
    )
}

fn slug(nth: u32) -> String {
    format!("fa-2031-a-{nth:04}")
}

fn stage(visitor: &Visitor<'_>, slug: &str) -> &'static str {
    let reference: ApplicationRef = slug.parse().unwrap();
    let view = visitor.view();
    let shown = view.application(&reference).unwrap();
    let dialogue = DialogueId::new("fa-2031").unwrap();
    shown.application.case(&dialogue).unwrap().stage.code()
}

async fn furnished() -> House {
    let house = House::furnished();
    let call = house.open_call();
    for nth in 1..=4 {
        let kind = match nth {
            1 => StakeholderKind::Academia,
            _ => StakeholderKind::Ngo,
        };
        apply(&house, &call, nth, kind, if nth < 3 { "at" } else { "ke" });
    }
    house
}

#[tokio::test]
async fn the_queue_is_filtered_counted_and_kept_as_a_view() {
    let house = furnished().await;
    let officer = house.officer().await;
    let all = officer.reads("/office/desk/fa-2031").await;
    assert!(all.contains("4 applications of 4") && all.contains(&name(4)));
    let some = officer
        .reads("/office/desk/fa-2031?kind=ngo&region=africa")
        .await;
    assert!(some.contains("2 applications of 4") && !some.contains(&name(1)));
    let text = officer
        .reads(&format!("/office/desk/fa-2031?q={}", "FA-2031%2FA-0002"))
        .await;
    assert!(text.contains("1 application of 4"), "{text}");

    let keep = [
        ("name", "Kenya first"),
        ("query", "kind=ngo&region=africa&evil=1"),
    ];
    let there = officer.post("/office/desk/fa-2031/views", &keep).await;
    assert_eq!(there.status, StatusCode::SEE_OTHER);
    let html = officer.reads("/office/desk/fa-2031").await;
    assert!(
        html.contains("Kenya first") && html.contains("kind=ngo&#38;region=africa"),
        "{html}"
    );
    assert!(!html.contains("evil"));
    let other = house
        .with_role("other@secretariat.example", Role::Officer, HeldFor::Office)
        .await;
    assert!(
        !other
            .reads("/office/desk/fa-2031")
            .await
            .contains("Kenya first"),
        "everybody's own"
    );
    let drop = [("name", "Kenya first"), ("act", "drop")];
    officer.post("/office/desk/fa-2031/views", &drop).await;
    assert!(
        !officer
            .reads("/office/desk/fa-2031")
            .await
            .contains("Kenya first")
    );
}

#[tokio::test]
async fn an_application_is_taken_checked_noted_asked_about_and_put_on_the_list() {
    let house = furnished().await;
    let officer = house.officer().await;
    let base = format!("/office/applications/{}", slug(2));
    let page = format!("{base}?desk=fa-2031");
    let html = officer.reads(&page).await;
    assert!(
        html.contains("rel=\"prev\"") && html.contains("rel=\"next\""),
        "its place in the queue"
    );
    officer
        .led(&page, &format!("{base}/screener"), &[("act", "take")])
        .await;
    let checked = [("check", "existence"), ("finding", "clear")];
    officer
        .led(&page, &format!("{base}/checks"), &checked)
        .await;
    officer
        .led(
            &page,
            &format!("{base}/notes"),
            &[("note", "They answered the telephone.")],
        )
        .await;
    let asked = [
        ("question", "Which countries do you work in?"),
        ("until", "2031-03-20"),
    ];
    officer
        .led(&page, &format!("{base}/inquiries"), &asked)
        .await;
    let html = officer.reads(&page).await;
    for said in [
        "They answered the telephone.",
        "Which countries",
        "end of 20\u{a0}March 2031, Vienna (20\u{a0}March 2031, 23:00 UTC)",
    ] {
        assert!(html.contains(said), "{said}");
    }
    // Nothing typed is lost when a day is mistyped.
    let wrong = [("question", "A long question"), ("until", "soon")];
    let again = officer
        .fills(&page, &format!("{base}/inquiries"), &wrong)
        .await;
    assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(again.text().contains("A long question"));
    let desk = officer.reads("/office/desk/fa-2031?screener=me").await;
    assert!(desk.contains("1 application of 4") && desk.contains("1/7"));

    let html = officer.reads(&page).await;
    let command = hidden(&html, "command").unwrap();
    let verdict = [
        ("command", command.as_str()),
        ("dialogue", "fa-2031"),
        ("stage", "received"),
        ("verdict", "sufficient"),
    ];
    for _ in 0..2 {
        let answer = officer.post(&format!("{base}/verdict"), &verdict).await;
        assert_eq!(
            answer.status,
            StatusCode::SEE_OTHER,
            "a double click is one intention"
        );
    }
    assert_eq!(stage(&officer, &slug(2)), "sufficient");
}

#[tokio::test]
async fn the_second_of_two_officers_sees_that_the_first_has_decided() {
    let house = furnished().await;
    let officer = house.officer().await;
    let other = house
        .with_role("other@secretariat.example", Role::Officer, HeldFor::Office)
        .await;
    let base = format!("/office/applications/{}", slug(1));
    let to = format!("{base}/verdict");
    let html = other.reads(&base).await;
    let aside = [
        ("dialogue", "fa-2031"),
        ("stage", "received"),
        ("verdict", "aside-out-of-scope"),
    ];
    officer.led(&base, &to, &aside).await;
    let command = hidden(&html, "command").unwrap();
    let mut late = vec![("command", command.as_str())];
    late.extend([
        ("dialogue", "fa-2031"),
        ("stage", "received"),
        ("verdict", "sufficient"),
    ]);
    let answer = other.post(&to, &late).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(answer.text().contains("Somebody moved this case"));
    assert_eq!(stage(&officer, &slug(1)), "set-aside");
}

#[tokio::test]
async fn a_second_pair_of_eyes_is_somebody_elses() {
    let house = furnished().await;
    let officer = house.officer().await;
    let base = format!("/office/applications/{}", slug(1));
    let to = format!("{base}/verdict");
    let ready = [
        ("dialogue", "fa-2031"),
        ("stage", "received"),
        ("verdict", "sufficient"),
        ("second", "yes"),
    ];
    officer.led(&base, &to, &ready).await;
    assert_eq!(stage(&officer, &slug(1)), "received", "it is a proposal");
    let own = officer.fills(&base, &to, &ready).await;
    assert_eq!(own.status, StatusCode::UNPROCESSABLE_ENTITY);
    let other = house
        .with_role("other@secretariat.example", Role::Officer, HeldFor::Office)
        .await;
    assert!(other.reads(&base).await.contains("proposed:"));
    other.led(&base, &to, &ready).await;
    assert_eq!(stage(&officer, &slug(1)), "sufficient");
}

#[tokio::test]
async fn many_at_once_says_whom_it_skips_and_does_it_once() {
    let house = furnished().await;
    let officer = house.officer().await;
    let base = format!("/office/applications/{}", slug(1));
    let aside = [
        ("dialogue", "fa-2031"),
        ("stage", "received"),
        ("verdict", "sufficient"),
    ];
    officer.led(&base, &format!("{base}/verdict"), &aside).await;
    let doubt = [("check", "interests"), ("finding", "doubt")];
    let second = format!("/office/applications/{}", slug(2));
    officer
        .led(&second, &format!("{second}/checks"), &doubt)
        .await;

    let all: Vec<String> = (1..=4).map(slug).collect();
    let mut picked: Vec<(&str, &str)> = all.iter().map(|slug| ("case", slug.as_str())).collect();
    picked.push(("act", "ready"));
    let before = officer.post("/office/desk/fa-2031", &picked).await.text();
    assert!(
        before.contains("This would be done with 2 applications"),
        "{before}"
    );
    assert!(before.contains("2 are passed over"));
    assert!(before.contains("it stands there already") && before.contains("found a doubt"));
    assert_eq!(stage(&officer, &slug(3)), "received", "nothing is done yet");

    let command = hidden(&before, "command").unwrap();
    let form = [
        ("command", command.as_str()),
        ("act", "ready"),
        ("case", &all[2]),
        ("case", &all[3]),
        ("case", "fa-2099-a-0001"),
    ];
    for _ in 0..2 {
        let done = officer.post("/office/desk/fa-2031/bulk", &form).await;
        assert_eq!(done.status, StatusCode::OK);
        assert!(
            done.text().contains("Done with 2 applications"),
            "{}",
            done.text()
        );
    }
    assert_eq!(
        (stage(&officer, &slug(3)), stage(&officer, &slug(4))),
        ("sufficient", "sufficient")
    );
    // Nothing picked: back to the queue.
    let none = officer
        .post("/office/desk/fa-2031", &[("act", "ready")])
        .await;
    assert_eq!(none.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn an_application_is_nobodys_who_does_not_screen_it() {
    let house = furnished().await;
    let ana = house.signed_in("applicant1@example.org").await;
    let page = format!("/office/applications/{}", slug(1));
    assert_eq!(
        ana.get(&page).await.status,
        StatusCode::NOT_FOUND,
        "one's own, but at the desk"
    );
    let note = [
        ("command", "00000000-0000-4000-8000-000000000001"),
        ("note", "x"),
    ];
    let posted = ana.post(&format!("{page}/notes"), &note).await;
    assert_eq!(posted.status, StatusCode::NOT_FOUND);
    let officer = house.officer().await;
    for address in [
        "/office/applications/fa-2031-a-9999",
        "/office/applications/nonsense",
        "/office/applications/fa-2031-a-0001/attachments/00000000-0000-4000-8000-000000000001",
        "/office/desk/fa-2099",
        "/office/desk/%00",
    ] {
        assert_eq!(
            officer.get(address).await.status,
            StatusCode::NOT_FOUND,
            "{address}"
        );
    }
}

#[tokio::test]
async fn what_came_by_email_is_entered_for_the_day_it_came() {
    let house = furnished().await;
    let officer = house.officer().await;
    let page = "/office/applications/new";
    let fields = [
        ("call", "fa-2031"),
        ("dialogue", "fa-2031"),
        ("came", "2031-03-02"),
        ("person", "Invented Writer"),
        ("address", "writer@example.org"),
        ("language", "fr"),
        ("name", "Réseau inventé"),
        ("name-language", "fr"),
        ("kind", "ngo"),
        ("area", "sn"),
        ("a-expertise", "We wrote an e-mail."),
    ];
    let mut wrong = fields.to_vec();
    wrong[4].1 = "no address";
    let again = officer.fills(page, page, &wrong).await;
    assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(again.text().contains("We wrote an e-mail."));
    officer.led(page, page, &fields).await;
    let html = officer
        .reads(&format!("/office/applications/{}", slug(5)))
        .await;
    assert!(html.contains("Réseau inventé") && html.contains("We wrote an e-mail."));
    assert!(
        html.contains("2\u{a0}March 2031, 22:59 UTC") && html.contains("Entered by the office"),
        "{html}"
    );
}

#[tokio::test]
async fn a_file_that_came_with_an_email_goes_in_with_the_application() {
    let house = furnished().await;
    let officer = house.officer().await;
    let desk = officer.reads("/office/desk/fa-2031").await;
    for way in [
        "/office/applications/new?call=fa-2031",
        "/office/applications/import",
    ] {
        assert!(desk.contains(way), "the desk leads to {way}");
    }
    let page = officer.reads("/office/applications/new?call=fa-2031").await;
    let command = hidden(&page, "command").unwrap();
    let fields = [
        ("command", command.as_str()),
        ("call", "fa-2031"),
        ("dialogue", "fa-2031"),
        ("came", "2031-03-02"),
        ("person", "Invented Writer"),
        ("address", "writer@example.org"),
        ("language", "fr"),
        ("name", "Réseau inventé"),
        ("name-language", "fr"),
        ("kind", "ngo"),
        ("area", "sn"),
        ("a-expertise", "We wrote an e-mail."),
    ];
    let (to, field) = ("/office/applications/files", "a-background-file");
    let outsider = house.signed_in("outsider@elsewhere.example").await;
    let refused = outsider
        .uploads(to, &fields, field, "report.pdf", b"%PDF-1.7 made up")
        .await;
    assert_eq!(refused.status, StatusCode::NOT_FOUND);
    let lying = officer
        .uploads(to, &fields, field, "report.pdf", b"MZ a program")
        .await;
    assert_eq!(lying.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(lying.text().contains("We wrote an e-mail."));
    let mut incomplete = fields.to_vec();
    incomplete[5].1 = "no address";
    let again = officer
        .uploads(to, &incomplete, field, "report.pdf", b"%PDF-1.7 made up")
        .await;
    assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY);
    let carried = hidden(&again.text(), "brought-a-background-file").unwrap();
    let mut whole = fields.to_vec();
    whole.push(("brought-a-background-file", &carried));
    let entered = officer.uploads(to, &whole, field, "", b"").await;
    assert_eq!(entered.status, StatusCode::SEE_OTHER, "{}", entered.text());
    let shown = officer
        .reads(&format!("/office/applications/{}", slug(5)))
        .await;
    let (_, rest) = shown.split_once("/attachments/").unwrap();
    let id = rest.split('"').next().unwrap();
    let file = officer
        .get(&format!(
            "/office/applications/{}/attachments/{id}",
            slug(5)
        ))
        .await;
    assert_eq!(file.bytes, b"%PDF-1.7 made up");
}

const SHEET: &str = "\
Name;Kind;Area;Address;Came;expertise;regions-of-work;Colour
Invented Amber Works;NGO;Kenya;amber@example.org;2031-03-01;Marking;Africa;red
=HYPERLINK(\"https://evil.example\");Academia;at;basalt@example.org;2031-03-02;=1+1;;blue
Without Address;ngo;at;;2031-03-02;;;
Without Area;ngo;Atlantis;cedar@example.org;soon;;;
";

/// Looks at a sheet; its address.
async fn looks_at(officer: &Visitor<'_>, bytes: &[u8]) -> String {
    let files = "/office/applications/import/files";
    let answer = officer
        .uploads(
            files,
            &[("for", "fa-2031:fa-2031")],
            "sheet",
            "sheet.csv",
            bytes,
        )
        .await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text());
    answer.header("location").to_owned()
}

#[tokio::test]
async fn a_sheet_is_looked_at_before_it_is_entered_and_entered_once() {
    let house = House::furnished();
    house.open_call();
    let officer = house.officer().await;
    officer.reads("/office/applications/import").await;
    let import = looks_at(&officer, SHEET.as_bytes()).await;
    let html = officer.reads(&import).await;
    for said in [
        "2 rows can be entered",
        "2 rows have faults",
        "row 5, column C",
        "row 5, column E",
        "row 4",
        "column “Colour” is not understood",
    ] {
        assert!(html.contains(said), "{said}: {html}");
    }
    assert!(
        officer
            .reads("/office/desk/fa-2031")
            .await
            .contains("0 applications of 0")
    );
    officer.post(&import, &[]).await;
    officer.post(&import, &[]).await;
    let html = officer.reads(&import).await;
    assert!(html.contains("2 applications were entered"), "{html}");
    let desk = officer.reads("/office/desk/fa-2031").await;
    assert!(desk.contains("2 applications of 2"));
    // The formula is the text it is.
    assert!(desk.contains("=HYPERLINK(") && !desk.contains("href=\"https://evil.example"));

    let again = looks_at(&officer, SHEET.as_bytes()).await;
    officer.post(&again, &[]).await;
    let html = officer.reads(&again).await;
    assert!(html.contains("2 rows had been entered before"), "{html}");
    assert!(
        officer
            .reads("/office/desk/fa-2031")
            .await
            .contains("2 applications of 2")
    );
}

#[tokio::test]
async fn a_sheet_is_its_officers_alone_and_lies_are_refused() {
    let house = House::furnished();
    house.open_call();
    let officer = house.officer().await;
    let import = looks_at(&officer, SHEET.as_bytes()).await;
    let other = house
        .with_role("other@secretariat.example", Role::Officer, HeldFor::Office)
        .await;
    let html = other.get(&import).await;
    assert_eq!(html.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(!html.text().contains("amber@example.org"));
    let outsider = house.signed_in("ana@example.org").await;
    assert_eq!(outsider.get(&import).await.status, StatusCode::NOT_FOUND);
    for lie in [
        &b"PK\x03\x04 no archive"[..],
        b"\xff\xd8\xff\xe0 a picture",
        b"",
    ] {
        let files = "/office/applications/import/files";
        let answer = officer
            .uploads(
                files,
                &[("for", "fa-2031:fa-2031")],
                "sheet",
                "list.xlsx",
                lie,
            )
            .await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    }
}
