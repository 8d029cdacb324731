//! The note-taker's desk over HTTP: as forms send it, without a script.

use crate::kit::{Answered, House, Visitor, dialogue, hidden};
use axum::http::StatusCode;
use mechanism::authority::Role;
use mechanism::floor::{
    FloorCommand, FloorWish, Item, ItemId, ItemKind, Manner, Matter, Place, Programme,
    ProgrammeWords, Sitting, Speaker, SpeakerCard, Standing,
};
use mechanism::people::HeldFor;
use mechanism::{Command, CommandId, NoteTaken, Reader, RequestId, SpeakerId, Submission};
use std::collections::BTreeMap;

const NOTES: &str = "/floor/fa-2031/notes";

/// A meeting at which somebody fictitious has the floor; their request.
fn meeting(house: &House) -> RequestId {
    house.clock.set("2031-05-09T08:05:00Z".parse().unwrap());
    let item = |id| Item {
        id: ItemId(id),
        sitting: 0,
        kind: ItemKind::Discussion,
        minutes: 60,
        cluster: None,
        panel: Vec::new(),
    };
    let titles = [(1, "A made-up discussion"), (2, "Another one")];
    let titles = titles.map(|(id, title)| (id, title.to_owned()));
    let (programme, words) = (
        Programme {
            sittings: vec![Sitting {
                from: "2031-05-09T08:00:00Z".parse().unwrap(),
                to: "2031-05-09T11:00:00Z".parse().unwrap(),
                preparation: false,
            }],
            items: vec![item(1), item(2)],
        },
        ProgrammeWords {
            titles: BTreeMap::from([("en".to_owned(), titles.into())]),
            ..ProgrammeWords::default()
        },
    );
    let draft = FloorWish::DraftProgramme {
        upon: None,
        programme,
        words,
    };
    wishes(house, draft);
    wishes(house, FloorWish::IssueProgramme);
    wishes(house, FloorWish::Take(ItemId(1)));
    let speaker = Speaker::Named(SpeakerId::drawn(&mechanism::Seed([9; 32]), 0));
    let introduce = FloorWish::Introduce {
        speaker: speaker.clone(),
        card: SpeakerCard {
            called: "Guest zqguest (fictitious)".into(),
            ..SpeakerCard::default()
        },
        standing: Some(Standing::default()),
    };
    wishes(house, introduce);
    let seed = mechanism::Seed([77; 32]);
    let ask = FloorWish::Ask {
        item: ItemId(1),
        speaker,
        manner: Manner::Statement,
        place: Place::Room,
        answers: None,
        language: "en".into(),
        matter: Matter::default(),
    };
    let submission = Submission {
        id: CommandId(uuid::Uuid::from_u128(1 << 101)),
        actor: mechanism::Actor::at_the_command_line(),
        received: house.record.clock().now(),
        happened: None,
        seed,
        command: floor(ask),
    };
    house.record.submit(submission).unwrap();
    let request = RequestId::drawn(&seed, 0);
    let seen = None;
    wishes(house, FloorWish::Give { request, seen });
    request
}

fn floor(wish: FloorWish) -> Command {
    let dialogue = dialogue();
    Command::Floor(FloorCommand { dialogue, wish })
}

fn wishes(house: &House, wish: FloorWish) {
    house.enter(floor(wish), None);
}

async fn note_taker<'h>(house: &'h House, name: &str) -> Visitor<'h> {
    let address = format!("{name}@notes.example");
    house
        .with_role(&address, Role::NoteTaker, HeldFor::Office)
        .await
}

fn notes(house: &House) -> Vec<NoteTaken> {
    let view = house.record.see(Reader::Office);
    view.notes(&dialogue()).unwrap()
}

impl Visitor<'_> {
    /// Takes a note as the page's form does.
    async fn notes_down(&self, fields: &[(&str, &str)]) -> Answered {
        self.fills(NOTES, NOTES, fields).await
    }
}

#[tokio::test]
async fn a_note_is_taken_of_whoever_speaks_and_stands_in_the_list_under_a_number() {
    let house = House::furnished();
    let request = meeting(&house).to_string();
    let ana = note_taker(&house, "ana").await;
    let page = ana.reads(NOTES).await;
    assert!(
        page.contains("Guest zqguest (fictitious) (has the floor)"),
        "{page}"
    );
    assert!(page.contains(&format!("<option value=\"{request}\" selected>")));
    assert!(
        !page.contains("http-equiv=\"refresh\""),
        "nothing typed is lost"
    );
    let fields = [
        ("speech", request.as_str()),
        ("kind", "point"),
        (
            "text",
            "! will publish the data <b>next</b> year (fictitious)",
        ),
        ("themes", "Data, data, Tracing"),
    ];
    let taken = ana.notes_down(&fields).await;
    assert_eq!(taken.status, StatusCode::SEE_OTHER, "{}", taken.text());
    let page = ana.reads(NOTES).await;
    assert!(
        page.contains("will publish the data &#60;b&#62;next"),
        "{page}"
    );
    let kept = &notes(&house)[0].standing[0];
    assert_eq!(
        kept.kind.code(),
        "commitment",
        "the sign says what it holds on to"
    );
    assert_eq!(kept.themes, ["Data", "Tracing"]);
    let number = format!("S-{}", kept.speaker.unwrap());
    assert!(page.contains(&number));
    for none in ["of=need", "on=2", "theme=marking", "author=somebody"] {
        let shorter = ana.reads(&format!("{NOTES}?{none}")).await;
        assert!(!shorter.contains("will publish the data"), "{none}");
    }
    for some in ["of=commitment", "on=1", "theme=DATA"] {
        let shorter = ana.reads(&format!("{NOTES}?{some}")).await;
        assert!(shorter.contains("will publish the data"), "{some}");
    }
}

#[tokio::test]
async fn two_presses_take_one_note() {
    let house = House::furnished();
    meeting(&house);
    let ana = note_taker(&house, "ana").await;
    let page = ana.reads(NOTES).await;
    let command = hidden(&page, "command").unwrap();
    for _ in 0..3 {
        let fields = [("command", command.as_str()), ("text", "once (fictitious)")];
        let taken = ana.post(NOTES, &fields).await;
        assert_eq!(taken.status, StatusCode::SEE_OTHER, "{}", taken.text());
    }
    assert_eq!(notes(&house).len(), 1);
}

#[tokio::test]
async fn two_who_save_at_once_find_both_side_by_side() {
    let house = House::furnished();
    meeting(&house);
    let ana = note_taker(&house, "ana").await;
    let ben = note_taker(&house, "ben").await;
    ana.notes_down(&[("text", "first (fictitious)")]).await;
    let address = format!("{NOTES}/{}", notes(&house)[0].id);
    let save = [("over", "1"), ("item", "1"), ("kind", "point")];
    let with = |text| [save[0], save[1], save[2], ("text", text)];
    let anas = ana
        .fills(&address, &address, &with("of Ana (fictitious)"))
        .await;
    assert_eq!(anas.header("location"), NOTES);
    // Ben had the first version before his eyes.
    let bens = ben
        .fills(&address, &address, &with("of Ben (fictitious)"))
        .await;
    assert_eq!(bens.header("location"), address);
    let page = ben.reads(&address).await;
    assert!(page.contains("of Ana (fictitious)") && page.contains("of Ben (fictitious)"));
    assert!(page.contains("Two people wrote at once"), "{page}");
    assert!(ana.reads(NOTES).await.contains("Written twice at once"));
    let join = [
        ("over", "2"),
        ("over", "3"),
        ("item", "1"),
        ("kind", "point"),
        ("text", "of both (fictitious)"),
    ];
    let joined = ana.fills(&address, &address, &join).await;
    assert_eq!(joined.header("location"), NOTES, "{}", joined.text());
    let page = ana.reads(&address).await;
    assert!(!page.contains("Two people wrote at once"));
    for text in ["of both", "of Ana", "of Ben", "first"] {
        assert!(page.contains(text), "{text} is in the history");
    }
}

#[tokio::test]
async fn what_is_refused_stands_in_the_field() {
    let house = House::furnished();
    meeting(&house);
    let ana = note_taker(&house, "ana").await;
    let quoted = ana
        .notes_down(&[
            ("text", "\" I shall return (fictitious)"),
            ("themes", "Return"),
        ])
        .await;
    assert_eq!(quoted.status, StatusCode::CONFLICT);
    let page = quoted.text();
    assert!(
        page.contains("Nobody is quoted who did not agree."),
        "{page}"
    );
    assert!(
        page.contains("I shall return (fictitious)</textarea>"),
        "{page}"
    );
    assert!(page.contains("value=\"Return\""));
    let permitted = ana
        .notes_down(&[
            ("text", "\" I shall return (fictitious)"),
            ("permitted-by", "The speaker (fictitious)"),
            ("permitted-on", "2031-05-09"),
        ])
        .await;
    assert_eq!(
        permitted.status,
        StatusCode::SEE_OTHER,
        "{}",
        permitted.text()
    );
    let long = "a".repeat(4_001);
    let refused = ana.notes_down(&[("text", &long)]).await;
    assert_eq!(refused.status, StatusCode::CONFLICT);
    assert!(refused.text().contains(&long));
    for wrong in [
        ("kind", "gossip"),
        ("speech", "x"),
        ("item", "x"),
        ("permitted-on", "x"),
    ] {
        let made_up = ana.notes_down(&[("text", "x"), wrong]).await;
        assert_eq!(made_up.status, StatusCode::BAD_REQUEST, "{wrong:?}");
    }
}

#[tokio::test]
async fn a_note_that_a_colleague_removed_does_not_take_the_text_with_it() {
    let house = House::furnished();
    meeting(&house);
    let ana = note_taker(&house, "ana").await;
    let ben = note_taker(&house, "ben").await;
    ana.notes_down(&[("text", "to be removed (fictitious)")])
        .await;
    let address = format!("{NOTES}/{}", notes(&house)[0].id);
    let opened = hidden(&ben.reads(&address).await, "command").unwrap();
    let removal = format!("{address}/removal");
    assert!(ana.reads(&removal).await.contains("Remove this note?"));
    assert_eq!(notes(&house).len(), 1, "looking removes nothing");
    let gone = ana.fills(&removal, &removal, &[("over", "1")]).await;
    assert_eq!(gone.status, StatusCode::SEE_OTHER, "{}", gone.text());
    assert!(notes(&house).is_empty());
    let fields = [
        ("command", opened.as_str()),
        ("over", "1"),
        ("text", "a long addition (fictitious)"),
    ];
    let late = ben.post(&address, &fields).await;
    assert_eq!(late.status, StatusCode::CONFLICT);
    assert!(
        late.text()
            .contains("a long addition (fictitious)</textarea>"),
        "{}",
        late.text()
    );
    assert_eq!(ana.get(&address).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn each_role_finds_of_the_notes_what_is_theirs() {
    let house = House::furnished();
    let request = meeting(&house).to_string();
    let ana = note_taker(&house, "ana").await;
    let text = ("text", "zqnotetext (fictitious)");
    ana.notes_down(&[("speech", &request), text]).await;
    let note = notes(&house).remove(0);
    let number = format!("S-{}", note.standing[0].speaker.unwrap());
    let chair = house
        .with_role("chair@bureau.example", Role::Chair, HeldFor::Office)
        .await;
    let drafter = house
        .with_role("drafter@secretariat.example", Role::Editor, HeldFor::Office)
        .await;
    let reader = house
        .with_role("reader@secretariat.example", Role::Reader, HeldFor::Office)
        .await;
    for (who, sees_number) in [(&chair, false), (&drafter, true), (&reader, true)] {
        let page = who.reads(NOTES).await;
        assert!(page.contains("zqnotetext"), "{}", who.address);
        assert_eq!(page.contains(&number), sees_number, "{}", who.address);
        for hidden in ["zqguest", "ana@notes.example", "<textarea"] {
            assert!(!page.contains(hidden), "{} finds {hidden}", who.address);
        }
        let floor = who.reads("/floor").await;
        assert!(floor.contains("/floor/fa-2031"), "{}", who.address);
        for address in [
            format!("{NOTES}/{}", note.id),
            format!("{NOTES}/{}/removal", note.id),
        ] {
            assert_eq!(who.get(&address).await.status, StatusCode::NOT_FOUND);
            let forged = [
                ("command", "6ba7b810-9dad-41d1-80b4-00c04fd430c8"),
                ("over", "1"),
                text,
            ];
            assert!(who.post(&address, &forged).await.status.is_client_error());
        }
        let forged = [("command", "6ba7b811-9dad-41d1-80b4-00c04fd430c8"), text];
        assert!(who.post(NOTES, &forged).await.status.is_client_error());
    }
    assert!(ana.reads(NOTES).await.contains("zqguest"));
    let outsider = house.signed_in("outsider@example.org").await;
    assert_eq!(outsider.get(NOTES).await.status, StatusCode::NOT_FOUND);
    let nobody = house.get(NOTES).await;
    assert!(
        nobody.header("location").starts_with("/sign-in"),
        "{}",
        nobody.status
    );
    assert_eq!(notes(&house).len(), 1);
}

#[tokio::test]
async fn signing_out_tells_the_browser_to_keep_nothing() {
    let house = House::furnished();
    meeting(&house);
    let ana = note_taker(&house, "ana").await;
    let page = ana.reads(NOTES).await;
    assert!(
        page.contains(&format!("data-store=\"notes fa-2031 {}\"", ana.person)),
        "{page}"
    );
    let out = ana.post("/sign-out", &[]).await;
    assert!(out.header("clear-site-data").contains("\"storage\""));
}
