//! A deadline is the end of a day, wherever it is said: never "00:00" of the next one.

use crate::kit::{House, Visitor};
use mechanism::ApplicationRef;
use words::{Lang, say};

/// What the call of the tests says: 12 April 2031 is in summer time.
const CLOSES: &str = "end of 12\u{a0}April 2031, Vienna";
const BY_THE_WORLDS_CLOCK: &str = "12\u{a0}April 2031, 22:00 UTC";

async fn asked(house: &House, officer: &Visitor<'_>, case: &ApplicationRef) {
    let page = format!("/office/applications/{}", case.slug());
    let fields = [("question", "What is it for?"), ("until", "2031-03-29")];
    officer
        .led(&page, &format!("{page}/inquiries"), &fields)
        .await;
    let _ = house;
}

#[tokio::test]
async fn the_office_applicants_and_mail_say_the_end_of_the_day() {
    let house = House::furnished();
    let call = house.open_call();
    let ana = house.signed_in("ana@first.example").await;
    let case = ana.applies(&call).await;
    // Once the office has asked something, the page speaks of the question first.
    let status = ana.reads(&format!("/applications/{}", case.slug())).await;
    let officer = house.the_officer().await;
    asked(&house, &officer, &case).await;
    let slug = case.slug();
    for address in [
        format!("/office/calls/{call}"),
        "/office/dialogues/fa-2031".to_owned(),
    ] {
        let html = officer.reads(&address).await;
        assert!(html.contains(CLOSES), "{address}: {html}");
        assert!(html.contains(BY_THE_WORLDS_CLOCK), "{address}: {html}");
    }
    // The clocks go forward the night after: the day still ends an hour before midnight by the world's clock.
    let html = officer.reads(&format!("/office/applications/{slug}")).await;
    assert!(
        html.contains("end of 29\u{a0}March 2031, Vienna (29\u{a0}March 2031, 23:00 UTC)"),
        "{html}"
    );
    assert!(
        status.contains("You can change your answers until the end of 12\u{a0}April 2031, Vienna"),
        "{status}"
    );
    for address in [
        format!("/calls/{call}"),
        format!("/calls/{call}/before"),
        format!("/applications/{slug}/receipt"),
        format!("/fr/applications/{slug}"),
        "/calls".to_owned(),
    ] {
        let html = ana.reads(&address).await;
        assert!(!html.contains("00:00 in Vienna"), "{address}: {html}");
        assert!(!html.contains("00:00 à Vienne"), "{address}: {html}");
    }
}

#[tokio::test]
async fn the_timetable_follows_the_call_that_is_published() {
    let house = House::furnished();
    house.open_call();
    let html = house.get("/dialogues/fa-2031").await.text();
    for day in ["2031-03-01", "2031-04-12", "2031-04-28"] {
        assert!(
            html.contains(&format!("datetime=\"{day}\"")),
            "{day}: {html}"
        );
    }
    assert!(html.contains(&*say(Lang::En, "basis-call")), "{html}");
    assert!(
        !html.contains("2031-02-16"),
        "eighty-two days before is nobody's deadline any more"
    );
}
