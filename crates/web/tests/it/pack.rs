//! The papers of a meeting over HTTP: the programme as a paper, who of several Chairs presides, the packs and whose they are.

use crate::kit::{Answered, House, Visitor, dialogue, hidden};
use axum::http::StatusCode;
use mechanism::Command;
use mechanism::authority::Role;
use mechanism::floor::list::Matter;
use mechanism::floor::{
    FloorCommand, FloorWish, Item, ItemId, ItemKind, Manner, Panellist, Part, Place, Programme,
    ProgrammeWords, Rules, Sitting, Speaker, SpeakerCard, Standing, Withdrawal,
};
use mechanism::people::HeldFor;
use mechanism::{Seed, SpeakerId};
use std::collections::BTreeMap;

const DESK: &str = "/office/floor/fa-2031";
const FLOOR: &str = "/floor/fa-2031";

fn wishes(house: &House, wish: FloorWish) {
    let dialogue = dialogue();
    house.enter(Command::Floor(FloorCommand { dialogue, wish }), None);
}

/// Somebody an officer named.
fn guest(house: &House, nth: u64, called: &str) -> Speaker {
    let speaker = Speaker::Named(SpeakerId::drawn(&Seed([3; 32]), nth));
    wishes(
        house,
        FloorWish::Introduce {
            speaker: speaker.clone(),
            card: SpeakerCard {
                called: called.into(),
                body: "Fictitious Institute".into(),
                pronounced: "zksaid-so".into(),
                acronyms: "ZKA: a made-up acronym".into(),
            },
            standing: Some(Standing {
                state: false,
                kind: None,
                region: None,
                first_time: false,
            }),
        },
    );
    speaker
}

fn sitting(from: &str, to: &str) -> Sitting {
    Sitting {
        from: from.parse().unwrap(),
        to: to.parse().unwrap(),
        preparation: false,
    }
}

fn item(id: u16, sitting: u8, kind: ItemKind) -> Item {
    Item {
        id: ItemId(id),
        sitting,
        kind,
        minutes: 60,
        cluster: None,
        panel: Vec::new(),
    }
}

/// A day with a panel in the morning and a discussion in the afternoon.
fn issued(house: &House, panellist: Speaker) {
    let mut panel = item(1, 0, ItemKind::Panel);
    panel.panel = vec![Panellist {
        speaker: panellist,
        part: Part::Panellist,
        minutes: 7,
    }];
    let titles = [(1, "A made-up panel"), (2, "A made-up discussion")];
    let titles = titles.map(|(id, title)| (id, title.to_owned()));
    let programme = Programme {
        sittings: vec![
            sitting("2031-05-09T08:00:00Z", "2031-05-09T11:00:00Z"),
            sitting("2031-05-09T13:00:00Z", "2031-05-09T16:00:00Z"),
        ],
        items: vec![panel, item(2, 1, ItemKind::Discussion)],
    };
    let words = ProgrammeWords {
        titles: BTreeMap::from([("en".to_owned(), BTreeMap::from(titles))]),
        documents: vec![(2, "A fictitious paper".into(), "/papers".into())],
        ..ProgrammeWords::default()
    };
    let upon = None;
    wishes(
        house,
        FloorWish::DraftProgramme {
            upon,
            programme,
            words,
        },
    );
    wishes(house, FloorWish::IssueProgramme);
}

/// Two wait in the afternoon, one sits on the panel in the morning.
fn meeting(house: &House) -> [Speaker; 3] {
    let three = [(1, "Ana Modelo"), (2, "Ben Modelo"), (3, "Cleo Modelo")];
    let three = three.map(|(nth, called)| guest(house, nth, called));
    issued(house, three[0].clone());
    wishes(
        house,
        FloorWish::SetRules {
            item: ItemId(2),
            rules: Rules {
                inscription_from: Some("2031-01-01T08:00:00Z".parse().unwrap()),
                ..Rules::default()
            },
        },
    );
    house.clock.set("2031-05-09T07:30:00Z".parse().unwrap());
    for speaker in &three[1..] {
        wishes(
            house,
            FloorWish::Ask {
                item: ItemId(2),
                speaker: speaker.clone(),
                manner: Manner::Statement,
                place: Place::Online,
                answers: None,
                language: "fr".into(),
                matter: Matter {
                    on_behalf_of: String::new(),
                    about: "zkabout".into(),
                },
            },
        );
    }
    three
}

async fn with_role<'h>(house: &'h House, address: &str, role: Role) -> Visitor<'h> {
    house.with_role(address, role, HeldFor::Office).await
}

#[tokio::test]
async fn the_issued_programme_is_a_paper_in_every_language_and_format() {
    let house = House::furnished();
    assert_eq!(
        house.get(&format!("{FLOOR}/programme.pdf")).await.status,
        StatusCode::NOT_FOUND,
        "nothing was issued"
    );
    meeting(&house);
    let page = house.get(&format!("{FLOOR}/programme")).await.text();
    for file in ["programme.pdf", "programme.docx", "programme.txt"] {
        assert!(page.contains(&format!("href=\"{FLOOR}/{file}\"")), "{file}");
    }
    let text = house.get(&format!("{FLOOR}/programme.txt")).await.text();
    for said in [
        "FOR INFORMATION – not an official document",
        "Friday, 9 May 2031, 10:00–13:00",
        "10:00–11:00 A made-up panel",
        "Ana Modelo (Fictitious Institute) – on the panel",
        "A fictitious paper, http",
        "Version 1, issued on",
        "Times are those of Vienna",
        "/floor/fa-2031/programme",
    ] {
        let flat = text.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(flat.contains(said), "{said}: {text}");
    }
    assert!(!text.contains("This copy was made for"), "{text}");
    let pdf = house.get(&format!("{FLOOR}/programme.pdf")).await;
    assert_eq!(pdf.header("content-type"), "application/pdf");
    assert!(pdf.text().starts_with("%PDF"));
    let word = house.get(&format!("/ar{FLOOR}/programme.docx")).await;
    assert_eq!(word.status, StatusCode::OK);
    assert!(
        word.header("content-disposition")
            .contains("fa-2031-programme-ar.docx")
    );
    let arabic = house.get(&format!("/ar{FLOOR}/programme.txt")).await.text();
    assert!(arabic.contains("للعلم – وثيقة غير رسمية"), "{arabic}");
    let officer = house.officer().await;
    let own = officer.get(&format!("{FLOOR}/programme.txt")).await;
    assert!(own.header("cache-control").contains("no-store"));
    assert!(own.text().contains("This copy was made for the desk."));
}

#[tokio::test]
async fn the_pack_is_made_of_the_list_as_it_is_at_this_second() {
    let house = House::furnished();
    meeting(&house);
    let chair = with_role(&house, "chair@bureau.example", Role::Chair).await;
    let address = format!("{FLOOR}/pack.pdf?for=chair");
    house.clock.set("2031-05-09T07:31:10Z".parse().unwrap());
    let answer = chair.get(&address).await;
    assert_eq!(answer.status, StatusCode::OK, "{}", answer.text());
    assert_eq!(answer.header("content-type"), "application/pdf");
    assert!(answer.header("cache-control").contains("no-store"));
    let pack = said(&answer);
    for said in [
        "As it was on 9 May 2031 at 09:31:10 (Vienna)",
        "10:00–11:00 Item 1: A made-up panel",
        "I declare the meeting open",
        "I now give the floor to Ana Modelo, Fictitious Institute.",
        "I now give the floor to Ben Modelo, Fictitious Institute, to be followed by Cleo Modelo, Fictitious Institute.",
        "say: zksaid-so",
        "ZKA: a made-up acronym",
        "zkabout",
        "7:00",
        "3:00",
        "When every line is gone",
    ] {
        assert!(pack.contains(said), "{said}: {pack}");
    }
    let request = house
        .record
        .see(mechanism::Reader::Office)
        .pack(&dialogue(), mechanism::floor::Screen::Chair)
        .unwrap()
        .items[1]
        .1[0]
        .request
        .unwrap();
    wishes(
        &house,
        FloorWish::Withdraw {
            request,
            why: Withdrawal::ForThem,
        },
    );
    house.clock.set("2031-05-09T07:31:12Z".parse().unwrap());
    let pack = self::said(&chair.get(&address).await);
    assert!(pack.contains("at 09:31:12 (Vienna)"), "{pack}");
    assert!(!pack.contains("Ben Modelo"), "{pack}");
}

/// What a pack says, without the marks that keep names apart.
fn said(answer: &Answered) -> String {
    let text = answer.text().replace('\u{a0}', " ");
    text.replace(['\u{2068}', '\u{2069}'], "")
}

#[tokio::test]
async fn each_desk_prints_its_own_pack_and_nobody_else_prints_any() {
    let house = House::furnished();
    let case = house
        .admitted(&["Fictitious Harbour Watch"])
        .await
        .remove(0);
    house.arranges(5, 5);
    meeting(&house);
    let focal = house.signed_in("focal0@ngo.example").await;
    let place = focal.names_in_person(&case, "Ana Fictitious").await;
    let chair = with_role(&house, "chair@bureau.example", Role::Chair).await;
    let officer = house.officer().await;
    let technician = with_role(&house, "sound@office.example", Role::Technician).await;
    let editor = with_role(&house, "editor@office.example", Role::Editor).await;
    let stranger = house.signed_in("stranger@example.org").await;
    let page = format!("{FLOOR}/pack");
    let of = |code: &str| format!("{FLOOR}/pack.pdf?for={code}");
    let open = async |visitor: &Visitor<'_>| {
        let mut opened = Vec::new();
        for address in [page.clone(), of("chair"), of("booth")] {
            let status = visitor.get(&address).await.status;
            assert!(
                matches!(status, StatusCode::OK | StatusCode::NOT_FOUND),
                "{address}: {status}"
            );
            opened.push(status == StatusCode::OK);
        }
        opened
    };
    assert_eq!(open(&chair).await, [true, true, true]);
    assert_eq!(open(&officer).await, [true, true, true]);
    assert_eq!(open(&technician).await, [true, false, true]);
    for nobody in [&focal, &editor, &stranger] {
        assert_eq!(open(nobody).await, [false, false, false]);
    }
    for address in [page.clone(), of("chair"), of("booth")] {
        let status = house.get(&address).await.status;
        assert_eq!(status, StatusCode::NOT_FOUND, "the public: {address}");
    }
    // The code of a seat opens no desk.
    let taken = house.post(&format!("/seat/{place}"), "", &[]).await;
    let cookie = taken.header("set-cookie").to_owned();
    let cookie = cookie.split(';').next().unwrap();
    for address in [page.clone(), of("chair"), of("booth")] {
        let request = axum::http::Request::get(&address)
            .header("cookie", cookie)
            .body(axum::body::Body::empty())
            .unwrap();
        let status = house.send(request).await.status;
        assert_eq!(status, StatusCode::NOT_FOUND, "a seat: {address}");
    }
    // Only desks that work from paper have a pack.
    for code in ["room", "technician", "me", "public", "", "%00"] {
        let status = chair.get(&of(code)).await.status;
        assert_eq!(status, StatusCode::NOT_FOUND, "{code}");
    }
    let shown = technician.reads(&page).await;
    assert!(shown.contains("pack.pdf?for=booth") && !shown.contains("for=chair"));
    let desk = chair.reads(&format!("{FLOOR}/chair")).await;
    assert!(
        desk.contains("pack.pdf?for=chair"),
        "one click from the desk"
    );
}

#[tokio::test]
async fn the_office_says_who_of_two_chairs_presides_and_the_script_follows() {
    let house = House::furnished();
    let [ana, ben, _] = meeting(&house);
    let officer = house.officer().await;
    let page = format!("{DESK}/chairs");
    let (ana, ben) = (ana.to_string(), ben.to_string());
    let fields = [
        ("rows", "2"),
        ("chair-1", ana.as_str()),
        ("chair-2", ben.as_str()),
        ("sitting-0", ana.as_str()),
        ("sitting-1", ben.as_str()),
    ];
    let to = officer.led(&page, &page, &fields).await;
    assert_eq!(to, format!("{DESK}?done=chairs"));
    assert!(officer.reads(&to).await.contains("Who presides is set."));
    let chair = with_role(&house, "chair@bureau.example", Role::Chair).await;
    let address = format!("{FLOOR}/pack.pdf?for=chair");
    let pack = said(&chair.get(&address).await);
    for said in [
        "This dialogue is chaired jointly by Ana Modelo, Fictitious Institute and Ben Modelo",
        "presides: Ben Modelo",
        "I now hand over to Ben Modelo, Fictitious Institute, who presides over Item 2",
        "I thank Ana Modelo, Fictitious Institute, and take the chair for Item 2",
    ] {
        assert!(pack.contains(said), "{said}: {pack}");
    }
    let desk = chair.reads(&format!("{FLOOR}/chair")).await;
    assert!(
        desk.contains("This dialogue is chaired jointly by"),
        "{desk}"
    );
    // One of them is not there.
    let mut absent = fields.to_vec();
    absent.push(("absent-2", "yes"));
    officer.led(&page, &page, &absent).await;
    let pack = said(&chair.get(&address).await);
    for said in [
        "Ben Modelo, Fictitious Institute is not with us today.",
        "presides: Ana Modelo, Fictitious Institute, in place of Ben Modelo",
        "Ben Modelo, Fictitious Institute was to preside over this item",
    ] {
        assert!(pack.contains(said), "{said}: {pack}");
    }
    assert!(!pack.contains("I now hand over"), "{pack}");
    let booth = said(&chair.get(&format!("{FLOOR}/pack.pdf?for=booth")).await);
    assert!(!booth.contains("not with us"), "{booth}");
    // Whoever presides over nothing is chosen nowhere.
    let mut wrong = fields.to_vec();
    wrong[2] = ("chair-2", "");
    let answer = officer.fills(&page, &page, &wrong).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(answer.text().contains("href=\"#sitting-1\""));
    let stranger = house.signed_in("stranger@example.org").await;
    assert_eq!(stranger.get(&page).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn of_two_officers_at_one_item_the_second_sees_both_and_loses_nothing() {
    let house = House::furnished();
    meeting(&house);
    let first = house.officer().await;
    let second = with_role(&house, "second@office.example", Role::Officer).await;
    let page = format!("{DESK}/items/2");
    let html = second.reads(&page).await;
    let seen = hidden(&html, "seen").unwrap();
    let fields = |title, minutes| {
        [
            ("sitting", "1"),
            ("kind", "discussion"),
            ("minutes", minutes),
            ("title-en", title),
        ]
    };
    first.led(&page, &page, &fields("Says zkfirst", "45")).await;
    let mut late = fields("Says zksecond", "60").to_vec();
    let command = hidden(&html, "command").unwrap();
    late.extend([("command", command.as_str()), ("seen", seen.as_str())]);
    let answer = second.post(&page, &late).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    let html = answer.text();
    for said in [
        "Somebody else saved this meanwhile",
        "value=\"Says zksecond\"",
        "Stands now: Says zkfirst",
        "Stands now: 45",
        "href=\"#title-en\"",
    ] {
        assert!(html.contains(said), "{said}: {html}");
    }
    let draft = |visitor: &Visitor<'_>| visitor.view().programme_draft(&dialogue()).unwrap();
    let english = |draft: &mechanism::DraftView| draft.words.titles["en"][&2].clone();
    assert_eq!(english(&draft(&second)), "Says zkfirst", "nothing was done");
    // Saved again, knowingly.
    let mut again = fields("Says zksecond", "60").to_vec();
    let (command, seen) = (
        hidden(&html, "command").unwrap(),
        hidden(&html, "seen").unwrap(),
    );
    again.extend([("command", command.as_str()), ("seen", seen.as_str())]);
    let answer = second.post(&page, &again).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text());
    assert_eq!(english(&draft(&first)), "Says zksecond");
    // A double click is one save.
    let answer = second.post(&page, &again).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text());
    // Another item, and the people of the same one, are in nobody's way.
    let other = format!("{DESK}/items/2/people");
    let html = second.reads(&other).await;
    first.led(&page, &page, &fields("Says zkthird", "60")).await;
    let (command, seen) = (
        hidden(&html, "command").unwrap(),
        hidden(&html, "seen").unwrap(),
    );
    let people = [
        ("rows", "1"),
        ("command", command.as_str()),
        ("seen", seen.as_str()),
    ];
    let answer = second.post(&other, &people).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text());
    assert_eq!(english(&draft(&first)), "Says zkthird");
}

#[tokio::test]
async fn nobody_issues_a_draft_they_have_not_seen() {
    let house = House::furnished();
    meeting(&house);
    let first = house.officer().await;
    let second = with_role(&house, "second@office.example", Role::Officer).await;
    let page = format!("{DESK}/items/2");
    let fields = |minutes| {
        [
            ("sitting", "1"),
            ("kind", "discussion"),
            ("minutes", minutes),
            ("title-en", "A made-up discussion"),
        ]
    };
    first.led(&page, &page, &fields("45")).await;
    let html = second.reads(DESK).await;
    first.led(&page, &page, &fields("50")).await;
    let (command, seen) = (
        hidden(&html, "command").unwrap(),
        hidden(&html, "seen").unwrap(),
    );
    let issue = [("command", command.as_str()), ("seen", seen.as_str())];
    let answer = second.post(&format!("{DESK}/issue"), &issue).await;
    assert_eq!(answer.status, StatusCode::CONFLICT);
    assert!(answer.text().contains("nothing was issued"));
    let shown = second.view().programme(&dialogue()).unwrap();
    assert_eq!(shown.number, 1);
    let to = second.led(DESK, &format!("{DESK}/issue"), &[]).await;
    assert_eq!(to, format!("{DESK}?done=issued"));
}
