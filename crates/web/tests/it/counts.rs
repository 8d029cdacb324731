//! The numbers of a dialogue on the office's page, in files, and published.

use crate::kit::{House, dialogue};
use axum::http::StatusCode;
use mechanism::participation::registration::{Attendance, RegistrationCommand};
use mechanism::participation::{Stage, Unit};
use mechanism::{Command, Reader};

/// Two organizations are admitted, and one of them comes.
async fn attended(house: &House) {
    attended_of(
        house,
        &["Fictitious Harbour Watch", "Fictitious Border Forum"],
    )
    .await;
}

async fn attended_of(house: &House, organizations: &[&str]) {
    let cases = house.admitted(organizations).await;
    house.arranges(5, 5);
    let focal = house.signed_in("focal0@ngo.example").await;
    let place = focal.names_in_person(&cases[0], "Ana Fictitious").await;
    focal
        .names_online(&cases[0], "Ben Fictitious", "ben@ngo.example")
        .await;
    house.clock.set("2031-05-09T08:00:00Z".parse().unwrap());
    let came = RegistrationCommand::CheckIn {
        participant: place,
        at: house.record.clock().now(),
        mode: Attendance::InPerson,
    };
    house.enter(Command::Registration(came), None);
}

#[tokio::test]
async fn the_page_and_its_files_say_what_the_record_counts() {
    let house = House::furnished();
    attended(&house).await;
    let officer = house.the_officer().await;
    let html = officer.reads("/office/counts/fa-2031").await;
    assert!(
        html.contains("Organizations that applied</th><td class=\"number\">2</td>"),
        "{html}"
    );
    assert!(
        html.contains("Organizations that took part</th><td class=\"number\">1</td>"),
        "{html}"
    );
    assert!(html.contains("role=\"img\"") && html.contains("class=\"behind\""));
    let csv = officer
        .reads("/office/counts/fa-2031/tally/counts.csv")
        .await;
    assert!(csv.contains("persons,registered,online,whole,,1"), "{csv}");
    assert!(
        csv.contains("organizations,attended,all,kind,ngo,1"),
        "{csv}"
    );
    let json = officer
        .get("/office/counts/fa-2031/tally/counts.json")
        .await;
    let json: serde_json::Value = serde_json::from_slice(&json.bytes).unwrap();
    assert!(json.is_object());
    let xlsx = officer
        .get("/office/counts/fa-2031/tally/counts.xlsx")
        .await;
    assert!(xlsx.bytes.starts_with(b"PK"));
    assert!(
        officer
            .reads("/ar/office/counts/fa-2031")
            .await
            .contains("dir=\"rtl\"")
    );
    let focal = house.signed_in("focal0@ngo.example").await;
    for path in ["", "/publication", "/tally/counts.csv"] {
        let address = format!("/office/counts/fa-2031{path}");
        assert_eq!(
            focal.get(&address).await.status,
            StatusCode::NOT_FOUND,
            "{address}"
        );
    }
}

#[tokio::test]
async fn what_is_published_is_who_took_part_and_other_stages_only_with_agreement() {
    let house = House::furnished();
    let six = ["Watch", "Forum", "Clinic", "Archive", "League", "Bridge"];
    let names = six.map(|name| format!("Fictitious Harbour {name}"));
    attended_of(&house, &names.each_ref().map(String::as_str)).await;
    let officer = house.the_officer().await;
    let page = "/office/counts/fa-2031/publication";
    let to = officer
        .led(
            page,
            page,
            &[("title", "Fictitious register of attendance")],
        )
        .await;
    assert!(to.ends_with("published=yes"));
    let official = |house: &House| {
        let view = house.record.see(Reader::Public);
        view.dialogue(&dialogue())
            .unwrap()
            .official()
            .cloned()
            .unwrap()
    };
    let set = official(&house);
    assert!(
        set.figures
            .iter()
            .all(|figure| figure.stage == Stage::Attended),
        "{set:?}"
    );
    let ngo = mechanism::participation::Kind::Ngo;
    assert_eq!(
        set.value(Unit::Organizations, Stage::Attended, ngo),
        Some(1)
    );
    let public = house.get("/dialogues/fa-2031").await.text();
    assert!(
        public.contains("Fictitious register of attendance"),
        "{public}"
    );
    officer
        .led(
            page,
            page,
            &[("title", "Fictitious register"), ("stages", "yes")],
        )
        .await;
    let set = official(&house);
    assert_eq!(set.value(Unit::Organizations, Stage::Applied, ngo), Some(6));
    // One organization registered somebody: so few are not told apart at any stage the papers do not count.
    assert_eq!(set.value(Unit::Organizations, Stage::Registered, ngo), None);
}

#[tokio::test]
async fn nothing_is_published_before_anybody_took_part() {
    let house = House::furnished();
    let officer = house.the_officer().await;
    let page = "/office/counts/fa-2031/publication";
    let answer = officer.fills(page, page, &[("title", "Too early")]).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        answer.text().contains("nothing to publish"),
        "{}",
        answer.text()
    );
}
