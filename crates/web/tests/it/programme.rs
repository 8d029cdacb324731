//! The programme of the day: drafted and issued at the office without a developer, read by everybody; the rules of lists,
//! guests, and what happened while the line was gone.

use crate::kit::{House, Visitor, dialogue, hidden};
use axum::http::StatusCode;
use mechanism::floor::{FloorCommand, FloorWish, ItemId, Screen};
use mechanism::{Command, Reader};

const DESK: &str = "/office/floor/fa-2031";
const PUBLIC: &str = "/floor/fa-2031/programme";

/// The usual day: two sittings, an opening.
async fn begins(officer: &Visitor<'_>) {
    let page = format!("{DESK}/sittings");
    let html = officer.reads(&page).await;
    for usual in ["10:00", "13:00", "15:00", "18:00", "2031-05-09"] {
        assert!(html.contains(&format!("value=\"{usual}\"")), "{usual}");
    }
    let fields = [
        ("rows", "3"),
        ("day-1", "2031-05-09"),
        ("from-1", "10:00"),
        ("to-1", "13:00"),
        ("day-2", "2031-05-09"),
        ("from-2", "15:00"),
        ("to-2", "18:00"),
        ("day-3", "2031-05-08"),
        ("from-3", "16:00"),
        ("to-3", "18:00"),
        ("preparation-3", "yes"),
    ];
    officer.led(&page, &page, &fields).await;
}

async fn adds(officer: &Visitor<'_>, title: &str, kind: &str, minutes: &str) {
    let page = format!("{DESK}/items/new");
    let fields = [
        ("sitting", "1"),
        ("kind", kind),
        ("minutes", minutes),
        ("cluster", "2"),
        ("title-en", title),
        ("explained-en", "Explained zkexplained"),
    ];
    officer.led(&page, &page, &fields).await;
}

async fn issues(officer: &Visitor<'_>) {
    let to = format!("{DESK}/issue");
    assert_eq!(
        officer.led(DESK, &to, &[]).await,
        format!("{DESK}?done=issued")
    );
}

/// A guest named at the office: the value by which forms choose them.
async fn names_a_guest(officer: &Visitor<'_>, name: &str) -> String {
    let page = format!("{DESK}/speakers/new");
    let fields = [
        ("called", name),
        ("body", "Fictitious Institute"),
        ("kind", "academia"),
        ("region", "africa"),
        ("first", "yes"),
    ];
    officer.led(&page, &page, &fields).await;
    let speakers = officer.view().speakers_for_office(&dialogue());
    let found = speakers
        .iter()
        .find(|one| one.who.name.as_deref() == Some(name))
        .unwrap();
    assert!(found.standing.unwrap().first_time);
    found.speaker.to_string()
}

#[tokio::test]
async fn an_officer_drafts_a_programme_and_issues_it_and_everybody_reads_it() {
    let house = House::furnished();
    let officer = house.officer().await;
    assert_eq!(house.get(PUBLIC).await.status, StatusCode::NOT_FOUND);
    begins(&officer).await;
    adds(&officer, "Fictitious zkmarking", "discussion", "45").await;
    let html = officer.reads(DESK).await;
    assert!(html.contains("Draft of version 1"), "{html}");
    assert!(html.contains("10:00–10:15") && html.contains("10:15–11:00"));
    assert!(html.contains("zkmarking") && html.contains("zkexplained"));
    // The preparation comes first, as its day does.
    assert!(html.find("16:00–18:00") < html.find("10:00–13:00"));

    let page = format!("{DESK}/items/2/documents");
    let fields = [
        ("rows", "2"),
        ("document-1", "A fictitious paper"),
        ("address-1", "https://example.org/paper"),
    ];
    officer.led(&page, &page, &fields).await;
    let guest = names_a_guest(&officer, "Fictitious Guest").await;
    let page = format!("{DESK}/items/2/people");
    let fields = [
        ("rows", "2"),
        ("speaker-1", guest.as_str()),
        ("part-1", "moderates"),
        ("minutes-1", "5"),
    ];
    officer.led(&page, &page, &fields).await;
    assert_eq!(house.get(PUBLIC).await.status, StatusCode::NOT_FOUND);
    issues(&officer).await;

    let read = house.get(PUBLIC).await.text();
    for said in [
        "Version 1",
        "zkmarking",
        "zkexplained",
        "10:15–11:00",
        "Fictitious Guest",
        "Fictitious Institute",
        "moderates",
        "href=\"https://example.org/paper\"",
        "thematic cluster 2",
        "preparation of stakeholders",
        "/floor/fa-2031/programme/calendar.ics",
    ] {
        assert!(read.contains(said), "{said}: {read}");
    }
    let linked = house.get("/dialogues/fa-2031").await.text();
    assert!(linked.contains("href=\"/floor/fa-2031/programme\""));
    let hub = officer.reads("/floor/fa-2031").await;
    assert!(hub.contains(&format!("\"{PUBLIC}\"")) && hub.contains(&format!("\"{DESK}\"")));
    let arabic = house.get("/ar/floor/fa-2031/programme").await.text();
    assert!(arabic.contains("افتتاح"), "{arabic}");
}

#[tokio::test]
async fn the_calendar_file_has_the_sittings_with_their_hours_and_nobodys_name() {
    let house = House::furnished();
    let officer = house.officer().await;
    begins(&officer).await;
    adds(&officer, "Fictitious zkmarking", "discussion", "45").await;
    issues(&officer).await;
    let file = house.get("/floor/fa-2031/programme/calendar.ics").await;
    assert!(file.header("content-type").starts_with("text/calendar"));
    let text = file.text().replace("\r\n ", "");
    assert_eq!(text.matches("BEGIN:VEVENT").count(), 3, "{text}");
    // Ten o'clock in Vienna, in summer.
    assert!(text.contains("DTSTART:20310509T080000Z\r\nDTEND:20310509T110000Z"));
    assert!(text.contains("10:15–11:00 Fictitious zkmarking"), "{text}");
}

#[tokio::test]
async fn what_an_issue_changes_is_said_before_it_and_after_it() {
    let house = House::furnished();
    let officer = house.officer().await;
    begins(&officer).await;
    adds(&officer, "Fictitious zkmarking", "discussion", "45").await;
    issues(&officer).await;
    let first = officer.reads(DESK).await;
    assert!(first.contains("What stands here is issued."), "{first}");
    // Moved before the opening; and a new item that is known to the office alone.
    let to = format!("{DESK}/items/2/place");
    officer.led(DESK, &to, &[("to", "earlier")]).await;
    adds(&officer, "Says zkdrafted", "panel", "30").await;
    let page = format!("{DESK}/items/1");
    let fields = [
        ("sitting", "1"),
        ("kind", "opening"),
        ("minutes", "15"),
        ("title-en", "zkreworded"),
    ];
    officer.led(&page, &page, &fields).await;
    let html = officer.reads(DESK).await;
    for said in [
        "Draft of version 2",
        "At another time: Fictitious zkmarking",
        "New: Says zkdrafted",
        "Its words or documents changed: zkreworded",
    ] {
        assert!(html.contains(said), "{said}: {html}");
    }
    let read = house.get(PUBLIC).await.text();
    assert!(!read.contains("zkdrafted") && !read.contains("zkreworded"));
    issues(&officer).await;
    let read = house.get(PUBLIC).await.text();
    for said in [
        "Version 2",
        "Version 1",
        "New: Says zkdrafted",
        "zkreworded",
    ] {
        assert!(read.contains(said), "{said}: {read}");
    }
    let to = format!("{DESK}/items/3/removal");
    officer.led(DESK, &to, &[]).await;
    assert!(
        officer
            .reads(DESK)
            .await
            .contains("Taken out: Says zkdrafted")
    );
    adds(&officer, "Another", "panel", "30").await;
    let draft = officer.view().programme_draft(&dialogue()).unwrap();
    let ids: Vec<u16> = draft.programme.items.iter().map(|item| item.id.0).collect();
    assert_eq!(ids, [2, 1, 4], "a number is nobody else's");
}

#[tokio::test]
async fn what_is_wrong_is_said_at_its_field_and_nothing_typed_is_lost() {
    let house = House::furnished();
    let officer = house.officer().await;
    let wrong = async |page: &str, fields: &[(&str, &str)], field: &str, kept: &str| {
        let answer = officer.fills(page, page, fields).await;
        let html = answer.text();
        assert_eq!(
            answer.status,
            StatusCode::UNPROCESSABLE_ENTITY,
            "{page}: {html}"
        );
        assert!(
            html.contains(&format!("href=\"#{field}\"")),
            "{page}: {html}"
        );
        assert!(html.contains(&format!("id=\"{field}-error\"")), "{html}");
        assert!(html.contains(kept), "{kept}: {html}");
    };
    let sittings = format!("{DESK}/sittings");
    let backwards = [
        ("rows", "1"),
        ("day-1", "2031-05-09"),
        ("from-1", "13:00"),
        ("to-1", "10:00"),
    ];
    wrong(&sittings, &backwards, "to-1", "value=\"13:00\"").await;
    let overlap = [
        ("rows", "2"),
        ("day-1", "2031-05-09"),
        ("from-1", "10:00"),
        ("to-1", "13:00"),
        ("day-2", "2031-05-09"),
        ("from-2", "12:00"),
        ("to-2", "14:00"),
    ];
    wrong(&sittings, &overlap, "day-1", "value=\"14:00\"").await;
    begins(&officer).await;
    let emptied = [
        ("rows", "1"),
        ("was-1", "0"),
        ("day-1", "2031-05-08"),
        ("from-1", "16:00"),
        ("to-1", "18:00"),
    ];
    wrong(&sittings, &emptied, "day-1", "value=\"16:00\"").await;
    let item = format!("{DESK}/items/new");
    let fields = [
        ("sitting", "1"),
        ("kind", "panel"),
        ("minutes", "many"),
        ("title-fr", "zktyped"),
    ];
    wrong(&item, &fields, "minutes", "zktyped").await;
    wrong(&item, &fields, "title-en", "value=\"many\"").await;
    let long = "zklong ".repeat(40);
    let fields = [
        ("sitting", "1"),
        ("kind", "panel"),
        ("minutes", "30"),
        ("title-en", "Short"),
        ("title-fr", long.as_str()),
    ];
    wrong(&item, &fields, "title-fr", long.trim()).await;
    let fields = [
        ("sitting", "1"),
        ("kind", "panel"),
        ("minutes", "601"),
        ("title-en", "zktyped"),
    ];
    wrong(&item, &fields, "minutes", "zktyped").await;
    let documents = format!("{DESK}/items/1/documents");
    for address in ["javascript:alert(1)", "http://example.org", "//example.org"] {
        let fields = [
            ("rows", "1"),
            ("document-1", "zktyped"),
            ("address-1", address),
        ];
        wrong(&documents, &fields, "address-1", "zktyped").await;
    }
    let people = format!("{DESK}/items/1/people");
    let guest = names_a_guest(&officer, "Fictitious Guest").await;
    let twice = [
        ("rows", "2"),
        ("speaker-1", guest.as_str()),
        ("part-1", "opens"),
        ("minutes-1", "5"),
        ("speaker-2", guest.as_str()),
        ("part-2", "panellist"),
        ("minutes-2", "7"),
    ];
    wrong(&people, &twice, "speaker-1", "value=\"7\"").await;
    let speaker = format!("{DESK}/speakers/new");
    let fields = [("called", ""), ("body", "zktyped")];
    wrong(&speaker, &fields, "called", "zktyped").await;
    let list = format!("{DESK}/items/1/list");
    let fields = rules(&[("order-1", "states-first"), ("order-2", "states-first")]);
    wrong(&list, &fields, "order-2", "value=\"3:30\"").await;
    let fields = rules(&[("day", "2031-05-09")]);
    wrong(&list, &fields, "day", "value=\"2031-05-09\"").await;
}

/// The form of a list's rules, with these fields beside what it asks for.
fn rules<'f>(more: &[(&'f str, &'f str)]) -> Vec<(&'f str, &'f str)> {
    let mut all = vec![
        ("limit-statement", "3:30"),
        ("states-statement", "5"),
        ("limit-on-behalf", "5:00"),
        ("limit-question", "1:00"),
        ("limit-answer", "2:00"),
        ("limit-point-of-order", "1:00"),
        ("limit-right-of-reply", "0"),
        ("most", "2"),
    ];
    all.extend(more);
    all
}

#[tokio::test]
async fn the_rules_of_a_list_are_declared_before_the_programme_is_issued() {
    let house = House::furnished();
    let officer = house.officer().await;
    begins(&officer).await;
    let page = format!("{DESK}/items/1/list");
    let fields = rules(&[
        ("order-1", "first-timers-first"),
        ("order-2", "regions-in-turn"),
        ("points", "yes"),
        ("day", "2031-05-07"),
        ("hour", "09:00"),
    ]);
    officer.led(&page, &page, &fields).await;
    let again = officer.reads(&page).await;
    assert!(again.contains("value=\"3:30\"") && again.contains("value=\"5:00\""));
    assert!(
        again.contains("value=\"regions-in-turn\" selected"),
        "{again}"
    );
    issues(&officer).await;
    let view = officer.view();
    let floor = view.floor(&dialogue(), Screen::Chair).unwrap();
    let rules = &floor.items[0].rules;
    use mechanism::floor::{Manner, Precedence};
    assert_eq!(
        rules.policy.0,
        [Precedence::FirstTimersFirst, Precedence::RegionsInTurn]
    );
    assert_eq!(rules.limit(Manner::Statement, true), 300);
    assert_eq!(rules.limit(Manner::Statement, false), 210);
    assert!(rules.points_of_order && !rules.right_of_reply);
    assert_eq!(rules.most_waiting, 2);
    assert_eq!(
        rules.inscription_from.unwrap().to_string(),
        "2031-05-07T07:00:00Z"
    );
}

#[tokio::test]
async fn the_meeting_is_declared_public_and_closed_again() {
    let house = House::furnished();
    let officer = house.officer().await;
    begins(&officer).await;
    issues(&officer).await;
    let to = format!("{DESK}/public");
    let led = officer.led(DESK, &to, &[("public", "yes")]).await;
    assert_eq!(led, format!("{DESK}?done=public"));
    let open = |house: &House| {
        let view = house.record.see(Reader::Public);
        view.may_open(&dialogue(), Screen::Public)
    };
    assert!(open(&house));
    officer.led(DESK, &to, &[("public", "no")]).await;
    assert!(!open(&house));
}

#[tokio::test]
async fn who_spoke_while_the_line_was_gone_is_entered_with_the_time_it_happened() {
    let house = House::furnished();
    let officer = house.officer().await;
    begins(&officer).await;
    adds(&officer, "Fictitious zkmarking", "discussion", "45").await;
    issues(&officer).await;
    let guest = names_a_guest(&officer, "Fictitious Guest").await;
    let take = FloorCommand {
        dialogue: dialogue(),
        wish: FloorWish::Take(ItemId(2)),
    };
    house.clock.set("2031-05-09T08:20:00Z".parse().unwrap());
    house.enter(Command::Floor(take), None);
    house.clock.set("2031-05-09T12:00:00Z".parse().unwrap());
    let officer = house.signed_in("officer@secretariat.example").await;
    let page = format!("{DESK}/afterwards");
    let fields = |from: &'static str, to: &'static str| {
        [
            ("item", "2".to_owned()),
            ("speaker", guest.clone()),
            ("manner", "statement".to_owned()),
            ("place", "room".to_owned()),
            ("day", "2031-05-09".to_owned()),
            ("from", from.to_owned()),
            ("to", to.to_owned()),
        ]
    };
    let sends = async |from: &'static str, to: &'static str| {
        let fields = fields(from, to);
        let fields: Vec<(&str, &str)> = fields.iter().map(|(n, v)| (*n, v.as_str())).collect();
        officer.fills(&page, &page, &fields).await
    };
    let entered = sends("11:42:10", "11:45").await;
    assert_eq!(entered.status, StatusCode::SEE_OTHER, "{}", entered.text());
    let view = officer.view();
    let spoken = &view.floor(&dialogue(), Screen::Chair).unwrap().spoken;
    assert_eq!(spoken.len(), 1);
    assert!(spoken[0].afterwards);
    assert_eq!(spoken[0].took, Some(170_000));
    assert_eq!(spoken[0].asked.to_string(), "2031-05-09T09:42:10Z");
    // Two had the floor at once; and nothing is entered that has not happened.
    for (from, to, field) in [
        ("11:44", "11:46", "from"),
        ("18:00", "18:05", "from"),
        ("11:50", "11:50", "to"),
        ("noon", "12:10", "from"),
    ] {
        let refused = sends(from, to).await;
        let html = refused.text();
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{from}");
        assert!(html.contains(&format!("id=\"{field}-error\"")), "{html}");
        assert!(html.contains(&format!("value=\"{from}\"")), "{html}");
    }
}

#[tokio::test]
async fn nobody_else_drafts_issues_or_reads_a_draft() {
    let house = House::furnished();
    let officer = house.officer().await;
    begins(&officer).await;
    adds(&officer, "Says zkdrafted", "discussion", "45").await;
    let call = house.open_call();
    let applicant = house.signed_in("ana@example.org").await;
    applicant.applies(&call).await;
    let outsider = house.signed_in("outsider@example.org").await;
    let command = hidden(&officer.reads(DESK).await, "command").unwrap();
    let pages = [
        "",
        "/sittings",
        "/items/new",
        "/items/2",
        "/items/2/people",
        "/items/2/documents",
        "/items/2/list",
        "/speakers/new",
        "/afterwards",
    ];
    for visitor in [&applicant, &outsider] {
        for of in pages {
            let page = format!("{DESK}{of}");
            let answer = visitor.get(&page).await;
            assert_eq!(answer.status, StatusCode::NOT_FOUND, "{page}");
            assert!(!answer.text().contains("zkdrafted"));
        }
        for of in
            pages[1..]
                .iter()
                .chain(&["/issue", "/public", "/items/2/removal", "/items/2/place"])
        {
            let page = format!("{DESK}{of}");
            let fields = [("command", command.as_str()), ("public", "yes")];
            let answer = visitor.post(&page, &fields).await;
            assert_eq!(answer.status, StatusCode::NOT_FOUND, "{page}");
        }
        assert_eq!(visitor.get(PUBLIC).await.status, StatusCode::NOT_FOUND);
    }
    assert_eq!(house.get(DESK).await.status, StatusCode::SEE_OTHER);
    let view = officer.view();
    assert!(view.programme(&dialogue()).is_none(), "it was not issued");
    assert_eq!(
        view.programme_draft(&dialogue())
            .unwrap()
            .programme
            .items
            .len(),
        2
    );
}

#[tokio::test]
async fn a_double_click_issues_once() {
    let house = House::furnished();
    let officer = house.officer().await;
    begins(&officer).await;
    let html = officer.reads(DESK).await;
    let [command, seen] = ["command", "seen"].map(|name| hidden(&html, name).unwrap());
    let form = [("command", command.as_str()), ("seen", seen.as_str())];
    for _ in 0..2 {
        let issued = officer.post(&format!("{DESK}/issue"), &form).await;
        assert_eq!(issued.status, StatusCode::SEE_OTHER, "{}", issued.text());
    }
    assert_eq!(officer.view().programme_versions(&dialogue()).len(), 1);
    let again = officer.fills(DESK, &format!("{DESK}/issue"), &[]).await;
    assert_eq!(again.status, StatusCode::CONFLICT);
    assert!(again.text().contains("There is no draft to issue."));
}
