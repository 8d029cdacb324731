//! Statements over HTTP: handed in from a seat, by a focal point and by the office, read by those who work with them and by
//! nobody else before they are delivered.

use crate::floor::Stream;
use crate::kit::{Answered, House, Visitor, dialogue, hidden};
use axum::http::StatusCode;
use mechanism::authority::Role;
use mechanism::floor::{
    FloorCommand, FloorWish, Item, ItemId, ItemKind, Manner, Matter, Place, Programme,
    ProgrammeWords, Sitting, Speaker,
};
use mechanism::people::HeldFor;
use mechanism::{ApplicationRef, Command, ParticipantId, Reader, RequestId};
use std::collections::BTreeMap;
use std::io::{Cursor, Write as _};

const FORM: &str = "/floor/fa-2031/me/statement";
const FILES: &str = "/floor/fa-2031/me/statement/files";
const ALL: &str = "/floor/fa-2031/statements";
const ASK: &str = "/floor/fa-2031/me/ask";
const SECRET: &str = "zkembargo";

/// A meeting with a discussion, and somebody with a seat at it.
async fn hall(house: &House) -> (ApplicationRef, ParticipantId) {
    let mut cases = house
        .admitted(&["Fictitious Harbour Watch", "Fictitious Border Forum"])
        .await;
    house.arranges(5, 5);
    let item = Item {
        id: ItemId(1),
        sitting: 0,
        kind: ItemKind::Discussion,
        minutes: 120,
        cluster: None,
        panel: Vec::new(),
    };
    let titles = BTreeMap::from([(1, "A made-up discussion".to_owned())]);
    let programme = Programme {
        sittings: vec![Sitting {
            from: "2031-05-09T08:00:00Z".parse().unwrap(),
            to: "2031-05-09T11:00:00Z".parse().unwrap(),
            preparation: false,
        }],
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
    let case = cases.remove(0);
    let focal = house.signed_in("focal0@ngo.example").await;
    let place = focal.names_in_person(&case, "Ana Fictitious").await;
    (case, place)
}

fn wishes(house: &House, wish: FloorWish) {
    let dialogue = dialogue();
    house.enter(Command::Floor(FloorCommand { dialogue, wish }), None);
}

/// The telephone that holds a seat.
async fn seat(house: &House, place: ParticipantId) -> Visitor<'_> {
    let taken = house.post(&format!("/seat/{place}"), "", &[]).await;
    let cookie = taken.header("set-cookie").split(';').next().unwrap();
    Visitor {
        cookie: cookie.to_owned(),
        ..house.signed_in("nobody@example.org").await
    }
}

/// Hands something in as the page's form does.
async fn hands_in(
    who: &Visitor<'_>,
    fields: &[(&str, &str)],
    name: &str,
    bytes: &[u8],
) -> Answered {
    let page = who.reads(FORM).await;
    let command = hidden(&page, "command").unwrap();
    let mut all = vec![("command", command.as_str()), ("item", "1")];
    all.extend_from_slice(fields);
    who.uploads(FILES, &all, "file", name, bytes).await
}

/// A text handed in from a form without a file; where it is.
async fn says(who: &Visitor<'_>, text: &str, posting: &str) -> String {
    let fields = [("language", "en"), ("text", text), ("posting", posting)];
    let answer = hands_in(who, &fields, "", b"").await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text());
    let to = answer.header("location");
    to.split('?').next().unwrap().to_owned()
}

/// A text document, packed as word processors do.
pub(crate) fn document(text: &str) -> Vec<u8> {
    let mut archive = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let options = zip::write::SimpleFileOptions::default();
    archive.start_file("word/document.xml", options).unwrap();
    let xml = format!(
        "<w:document xmlns:w=\"w\"><w:body><w:p><w:r><w:t>{text}</w:t></w:r></w:p></w:body></w:document>"
    );
    archive.write_all(xml.as_bytes()).unwrap();
    archive.finish().unwrap().into_inner()
}

/// The seat speaks: the floor is given to it and ends.
fn delivers(house: &House, place: ParticipantId) {
    house.clock.set("2031-05-09T08:05:00Z".parse().unwrap());
    wishes(house, FloorWish::Take(ItemId(1)));
    asks(house, place);
    let request = first(house);
    let seen = None;
    wishes(house, FloorWish::Give { request, seen });
    house.clock.set("2031-05-09T08:07:00Z".parse().unwrap());
    wishes(house, FloorWish::End(request));
}

/// The seat asks for the floor.
fn asks(house: &House, place: ParticipantId) {
    let ask = FloorWish::Ask {
        item: ItemId(1),
        speaker: Speaker::Participant(place),
        manner: Manner::Statement,
        place: Place::Room,
        answers: None,
        language: "en".into(),
        matter: Matter::default(),
    };
    wishes(house, ask);
}

fn first(house: &House) -> RequestId {
    let view = house.record.see(Reader::Office);
    let floor = view.floor(&dialogue(), mechanism::floor::Screen::Chair);
    floor.unwrap().waiting[0].request.unwrap()
}

#[tokio::test]
async fn a_seat_hands_in_a_text_and_is_told_whether_it_fits() {
    let house = House::furnished();
    let (_, place) = hall(&house).await;
    let phone = seat(&house, place).await;
    let form = phone.reads(FORM).await;
    assert!(form.contains("3 min") && form.contains("360"), "{form}");
    assert!(
        !form.contains("http-equiv=\"refresh\""),
        "nothing typed is lost"
    );
    let page = says(&phone, "Short words.", "not-at-all").await;
    let shown = phone.reads(&page).await;
    assert!(
        shown.contains("½ min") && shown.contains("Under embargo"),
        "{shown}"
    );
    // A newer one takes its place: four hundred words are more than three minutes.
    let long = says(&phone, &"word ".repeat(400), "not-at-all").await;
    assert_eq!(long, page);
    let shown = phone.reads(&page).await;
    assert!(shown.contains("It needs 3½ min at 120 words a minute; there are 3 min."));
    assert!(shown.contains("Version 2") && !shown.contains("Short words."));
    let mine = phone.reads("/floor/fa-2031/me").await;
    assert!(mine.contains(&page) && mine.contains("longer than the 3 min"));
    let booth = house
        .with_role("booth@office.example", Role::Translator, HeldFor::Office)
        .await;
    assert!(booth.reads(&page).await.contains("It needs 3½ min"));
}

#[tokio::test]
async fn files_are_read_where_they_can_be_and_refused_at_their_place() {
    let house = House::furnished();
    let (_, place) = hall(&house).await;
    let phone = seat(&house, place).await;
    let fields = [("language", "fr"), ("other-language", ""), ("text", "")];
    let good: [(&str, Vec<u8>, &str); 2] = [
        (
            "speech.docx",
            document("Merci, Madame la Présidente."),
            "4 words",
        ),
        ("speech.txt", "Merci Madame la Présidente".into(), "4 words"),
    ];
    for (name, bytes, length) in good {
        let answer = hands_in(&phone, &fields, name, &bytes).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text());
        let page = phone.reads(answer.header("location")).await;
        assert!(page.contains(length) && page.contains("Madame"), "{page}");
        assert!(page.contains(name));
        let file = page.split("href=\"").find(|part| part.contains("/file\""));
        let file = file.unwrap().split('"').next().unwrap();
        let sent = phone.get(file).await;
        assert_eq!(sent.bytes, bytes);
        assert!(sent.header("content-disposition").contains("attachment"));
    }
    let typed = ("other-language", "Kept as typed");
    let bad: [(&str, &[u8], &str); 5] = [
        ("speech.exe", b"MZ", "not taken"),
        (
            "picture.png",
            b"\x89PNG\r\n\x1a\n....",
            "Only DOCX, PDF or plain text",
        ),
        ("speech.pdf", b"MZ is no PDF", "not what its name says"),
        (
            "speech.pdf",
            b"%PDF-1.7 made up",
            "The words cannot be read",
        ),
        ("", b"", "Paste the text, or choose a file"),
    ];
    for (name, bytes, said) in bad {
        let fields = [("language", "other"), typed, ("words", "")];
        let answer = hands_in(&phone, &fields, name, bytes).await;
        let status = StatusCode::UNPROCESSABLE_ENTITY;
        assert_eq!(answer.status, status, "{name}: {}", answer.text());
        let page = answer.text();
        assert!(page.contains(said), "{name}: {page}");
        assert!(page.contains("Kept as typed"), "{name}");
    }
}

#[tokio::test]
async fn a_pdf_that_has_come_once_need_not_be_looked_for_again() {
    let house = House::furnished();
    let (_, place) = hall(&house).await;
    let phone = seat(&house, place).await;
    let fields = [("language", "es")];
    let pdf = b"%PDF-1.7 made up";
    let page = hands_in(&phone, &fields, "discurso.pdf", pdf).await.text();
    assert!(page.contains("discurso.pdf"), "{page}");
    let brought = hidden(&page, "brought-file").unwrap();
    let command = hidden(&page, "command").unwrap();
    let fields = [
        ("command", command.as_str()),
        ("item", "1"),
        ("language", "es"),
        ("words", "300"),
        ("brought-file", brought.as_str()),
    ];
    let answer = phone.uploads(FILES, &fields, "file", "", b"").await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text());
    let shown = phone.reads(answer.header("location")).await;
    assert!(shown.contains("300 words") && shown.contains("The text is in the file."));
}

#[tokio::test]
async fn too_much_is_refused_and_what_was_typed_stays() {
    let house = House::furnished();
    let (_, place) = hall(&house).await;
    let phone = seat(&house, place).await;
    let long = "слово ".repeat(4_000);
    let fields = [("language", "ru"), ("text", long.as_str())];
    let answer = hands_in(&phone, &fields, "", b"").await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    let page = answer.text();
    assert!(page.contains("too long") && page.contains("слово слово"));
    let fields = [("language", "ru"), ("other-language", "Kept")];
    let file = vec![b'a'; 25 * 1024 * 1024 + 1];
    let answer = hands_in(&phone, &fields, "long.txt", &file).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    let page = answer.text();
    assert!(
        page.contains("larger than 25 MB") && page.contains("Kept"),
        "{page}"
    );
}

#[tokio::test]
async fn before_it_is_delivered_nobody_else_finds_it() {
    let house = House::furnished();
    let (case, place) = hall(&house).await;
    let focal = house.signed_in("focal0@ngo.example").await;
    let colleague = focal.names_in_person(&case, "Ben Fictitious").await;
    let phone = seat(&house, place).await;
    let text = format!("Says {SECRET}.");
    let page = says(&phone, &text, "public").await;
    let file = document(&text);
    let fields = [("language", "en"), ("text", ""), ("posting", "public")];
    let again = hands_in(&phone, &fields, "zkname.docx", &file).await;
    assert_eq!(again.status, StatusCode::SEE_OTHER);
    wishes(&house, FloorWish::DeclarePublic(true));
    let addresses = [page.clone(), format!("{page}/file"), ALL.to_owned()];
    let other = seat(&house, colleague).await;
    let other_focal = house.signed_in("focal1@ngo.example").await;
    let sound = house
        .with_role("sound@office.example", Role::Technician, HeldFor::Office)
        .await;
    let stranger = house.signed_in("stranger@example.org").await;
    let screens = ["me", "room", "overlay", "booth", "public", "technician"];
    for visitor in [&other, &other_focal, &sound, &stranger] {
        for address in &addresses {
            let answer = visitor.get(address).await;
            assert_eq!(answer.status, StatusCode::NOT_FOUND, "{address}");
        }
        for screen in screens {
            let shown = visitor
                .get(&format!("/floor/fa-2031/{screen}"))
                .await
                .text();
            assert!(
                !shown.contains(SECRET) && !shown.contains("zkname"),
                "{screen}"
            );
        }
    }
    for address in addresses.iter().map(String::as_str).chain([
        "/search?q=zkembargo",
        "/api/v1/search?q=zkembargo",
        "/api/v1/dialogues/fa-2031",
        "/record.jsonl",
        "/dialogues/fa-2031",
        "/floor/fa-2031/public",
    ]) {
        let shown = house.get(address).await.text().replace(address, "");
        assert!(
            !shown.contains("Says zk") && !shown.contains("zkname"),
            "{address}"
        );
    }
    delivers(&house, place);
    let shown = house.get(&page).await;
    assert_eq!(shown.status, StatusCode::OK);
    let text = shown.text();
    assert!(
        text.contains(SECRET) && !text.contains("Ana Fictitious"),
        "{text}"
    );
    assert!(
        !text.contains("zkname"),
        "a file's name may tell whose it is"
    );
    let file = house.get(&format!("{page}/file")).await;
    assert!(
        file.header("content-disposition")
            .contains("statement.docx")
    );
    assert!(house.get(ALL).await.text().contains(&page));
    let dialogue = house.get("/dialogues/fa-2031").await.text();
    assert!(dialogue.contains(&format!("href=\"{ALL}\"")));
    // Whoever thinks better of it is asked nothing. The code was taken weeks before, and no device keeps it so long.
    let (phone, other) = (seat(&house, place).await, seat(&house, colleague).await);
    let closed = phone
        .led(
            &page,
            &format!("{page}/posting"),
            &[("posting", "not-at-all")],
        )
        .await;
    assert_eq!(closed, format!("{page}?done=posted"));
    assert_eq!(house.get(&page).await.status, StatusCode::NOT_FOUND);
    assert_eq!(other.get(&page).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn at_the_booth_only_whoever_may_read_a_text_is_led_to_it() {
    let house = House::furnished();
    let (_, place) = hall(&house).await;
    let phone = seat(&house, place).await;
    let page = says(&phone, "Short words.", "not-at-all").await;
    house.clock.set("2031-05-09T08:05:00Z".parse().unwrap());
    let open = FloorWish::OpenList {
        item: ItemId(1),
        open: true,
    };
    wishes(&house, open);
    asks(&house, place);
    let interpreter = house
        .with_role("booth@office.example", Role::Translator, HeldFor::Office)
        .await;
    let sound = house
        .with_role("sound@office.example", Role::Technician, HeldFor::Office)
        .await;
    // Before the item is taken up the list to come is shown, and afterwards the running order.
    for taken in [false, true] {
        if taken {
            wishes(&house, FloorWish::Take(ItemId(1)));
        }
        for (who, led) in [(&interpreter, true), (&sound, false)] {
            let shown = who.reads("/floor/fa-2031/booth").await;
            let mut stream = Stream::open(&house, &who.cookie, "booth").await;
            let live = stream.next().await.unwrap();
            for shown in [shown, live] {
                assert!(shown.contains("class=\"speakers\""), "{taken}: {shown}");
                assert_eq!(shown.contains(&page), led, "{taken}: {shown}");
            }
        }
    }
}

#[tokio::test]
async fn an_empty_form_is_told_all_that_is_missing_at_once() {
    let house = House::furnished();
    let (_, place) = hall(&house).await;
    let phone = seat(&house, place).await;
    let fields = [("item", ""), ("language", "en")];
    let command = hidden(&phone.reads(FORM).await, "command").unwrap();
    let all = [("command", command.as_str()), fields[0], fields[1]];
    let answer = phone.uploads(FILES, &all, "file", "", b"").await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    let page = answer.text();
    assert!(
        page.contains("href=\"#item\"") && page.contains("href=\"#text\""),
        "{page}"
    );
    let empty = phone.uploads(FILES, &all, "file", "empty.txt", b"").await;
    let page = empty.text();
    assert!(page.contains("There is nothing in this file"), "{page}");
    assert!(!page.contains("href=\"#text\""), "told once: {page}");
}

#[tokio::test]
async fn nobody_replaces_posts_or_takes_back_what_is_not_theirs() {
    let house = House::furnished();
    let (_, place) = hall(&house).await;
    let phone = seat(&house, place).await;
    let page = says(&phone, SECRET, "not-at-all").await;
    let id = page.rsplit('/').next().unwrap();
    let other = house.signed_in("focal1@ngo.example").await;
    let chair = house
        .with_role("chair@bureau.example", Role::Chair, HeldFor::Office)
        .await;
    let mut intentions = (1_u128 << 90..).map(|n| uuid::Uuid::from_u128(n).to_string());
    let mut intends = || intentions.next().unwrap();
    for visitor in [&other, &chair] {
        for (of, field) in [("posting", "public"), ("withdrawal", "")] {
            let command = intends();
            let fields = [("command", command.as_str()), ("posting", field)];
            let answer = visitor.post(&format!("{page}/{of}"), &fields).await;
            assert!(answer.status.is_client_error(), "{of}: {}", answer.status);
        }
        let speaker = format!("participant-{place}");
        for to in [FILES, "/office/floor/fa-2031/statement/files"] {
            let command = intends();
            let fields = [
                ("command", command.as_str()),
                ("speaker", speaker.as_str()),
                ("item", "1"),
                ("language", "en"),
                ("replaces", id),
                ("text", "Forged"),
            ];
            let answer = visitor.uploads(to, &fields, "file", "", b"").await;
            assert!(answer.status.is_client_error(), "{to}: {}", answer.status);
        }
    }
    assert!(phone.reads(&page).await.contains(SECRET));
    let taken = phone.led(&page, &format!("{page}/withdrawal"), &[]).await;
    assert_eq!(taken, "/floor/fa-2031/me?done=withdrawn");
    assert_eq!(phone.get(&page).await.status, StatusCode::NOT_FOUND);
    assert!(!phone.reads("/floor/fa-2031/me").await.contains(&page));
    let gone = phone.get(&format!("{page}/file")).await;
    assert_eq!(gone.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn the_focal_point_and_the_office_hand_in_for_others() {
    let house = House::furnished();
    let (_, place) = hall(&house).await;
    let focal = house.signed_in("focal0@ngo.example").await;
    let page = says(&focal, "From the focal point.", "participants").await;
    let officer = house.the_officer().await;
    let form = "/office/floor/fa-2031/statement";
    let html = officer.reads(form).await;
    assert!(
        !html.contains("name=\"posting\""),
        "whom it is shown to is the speaker's to say"
    );
    let command = hidden(&html, "command").unwrap();
    let speaker = format!("participant-{place}");
    let fields = [
        ("command", command.as_str()),
        ("speaker", speaker.as_str()),
        ("item", "1"),
        ("language", "en"),
        ("text", "From the office."),
    ];
    let files = format!("{form}/files");
    let answer = officer.uploads(&files, &fields, "file", "", b"").await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text());
    assert!(answer.header("location").starts_with(&page));
    let shown = focal.reads(&page).await;
    assert!(shown.contains("From the office.") && shown.contains("Version 2"));
    let agreed = "After delivery: To those who take part in this dialogue";
    assert!(shown.contains(agreed), "{shown}");
    assert_eq!(focal.get(form).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn asking_has_a_page_of_its_own_and_lists_to_come_are_shown() {
    let house = House::furnished();
    let (_, place) = hall(&house).await;
    house.clock.set("2031-05-08T08:05:00Z".parse().unwrap());
    let rules = mechanism::floor::Rules {
        inscription_from: Some("2031-05-01T08:00:00Z".parse().unwrap()),
        ..mechanism::floor::Rules::default()
    };
    wishes(
        &house,
        FloorWish::SetRules {
            item: ItemId(1),
            rules,
        },
    );
    let phone = seat(&house, place).await;
    let status = phone.reads("/floor/fa-2031/me").await;
    assert!(status.contains("http-equiv=\"refresh\"") && !status.contains("<textarea"));
    assert!(status.contains(ASK) && !status.contains("name=\"item\""));
    let fields = [("item", "1"), ("manner", "statement"), ("place", "room")];
    phone.led(ASK, ASK, &fields).await;
    let shown = phone.reads("/floor/fa-2031/me").await;
    assert!(shown.contains("Lists of items to come"), "{shown}");
    assert!(shown.contains("Number 1 on the list of this item"));
    assert!(
        !shown.contains("You are next."),
        "the item is not before the meeting"
    );
    let form = phone.reads(ASK).await;
    assert!(!form.contains("http-equiv=\"refresh\""));
}
