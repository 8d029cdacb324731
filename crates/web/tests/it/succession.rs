//! Dialogues that are merged and split, over the pages: what the officer sees before, and what everybody is told after.

use super::kit::{House, TERMS, Visitor};
use axum::http::StatusCode;
use mechanism::authority::Role;
use mechanism::{CirculationId, Reader};

/// Stands in the reasons of one State, and must stand nowhere another State looks.
const MARKER: &str = "zqsealedreasons";

/// A second dialogue is planned beside the one of the furnished house.
async fn beside(officer: &Visitor<'_>) {
    officer
        .led(
            "/office/meetings/new",
            "/office/meetings/new",
            &[
                ("group", "trafficking-in-persons"),
                ("number", "30"),
                ("called", "meeting"),
                ("opens", "2031-06-02"),
                ("closes", "2031-06-04"),
                ("source-title", "Fictitious calendar of meetings"),
            ],
        )
        .await;
    officer
        .led(
            "/office/dialogues/new",
            "/office/dialogues/new",
            &[
                ("meeting", "trafficking-in-persons:30"),
                ("date", "2031-06-05"),
                ("mode", "hybrid"),
                ("audience", "public"),
            ],
        )
        .await;
}

/// Looks, and confirms; the joint dialogue's address at the office.
async fn merges(officer: &Visitor<'_>, carrying: &str) -> String {
    let path = "/office/dialogues/fa-2031/merger";
    let asked = [
        ("with", "tip-2031"),
        ("to", "2031-06-10"),
        ("mode", "hybrid"),
        ("carrying", carrying),
    ];
    let mut look = asked.to_vec();
    look.push(("then", "look"));
    let look = officer.led(path, path, &look).await;
    officer.reads(&look).await;
    officer.led(&look, path, &asked).await
}

#[tokio::test]
async fn an_officer_sees_whom_it_touches_before_dialogues_are_merged_once() {
    let house = House::furnished();
    let list = house
        .listed(&["Alpha Example", "Beta Example"], &TERMS)
        .await;
    let officer = house.officer().await;
    beside(&officer).await;
    let choice = officer.reads("/office/dialogues/fa-2031/change").await;
    assert!(choice.contains("/office/dialogues/fa-2031/merger"));
    assert!(!choice.contains("/split"), "only a joint one can be split");
    assert_eq!(
        officer.get("/office/dialogues/fa-2031/split").await.status,
        StatusCode::NOT_FOUND
    );

    let path = "/office/dialogues/fa-2031/merger";
    let nobody = officer
        .fills(path, path, &[("to", "2031-06-10"), ("then", "look")])
        .await;
    assert_eq!(nobody.status, StatusCode::UNPROCESSABLE_ENTITY);
    let early = [("with", "tip-2031"), ("to", "2031-02-10"), ("then", "look")];
    assert_eq!(
        officer.fills(path, path, &early).await.status,
        StatusCode::UNPROCESSABLE_ENTITY
    );

    let anew = [
        ("with", "tip-2031"),
        ("to", "2031-06-10"),
        ("carrying", "anew"),
        ("then", "look"),
    ];
    let look = officer.led(path, path, &anew).await;
    let html = officer.reads(&look).await;
    assert!(
        html.contains("<dt>Applications that would stand further back</dt><dd><bdi>2</bdi></dd>"),
        "{html}"
    );
    let slug = list.cases[0].to_string();
    assert!(
        html.contains(&format!(
            "{slug}: Before the States; then Ready for the list"
        )),
        "{html}"
    );
    assert!(
        house
            .get("/dialogues/fa-2031")
            .await
            .text()
            .contains("Announced")
    );

    let there = merges(&officer, "least-advanced").await;
    assert_eq!(there, "/office/dialogues/fatip-2031?done=merged");
    let html = officer.reads(&there).await;
    assert!(
        html.contains("The dialogues are merged") && html.contains("are told by a notice"),
        "{html}"
    );
    // Nothing can be changed twice.
    let again = [
        ("with", "tip-2031"),
        ("to", "2031-06-11"),
        ("carrying", "anew"),
    ];
    assert_ne!(
        officer.fills(path, path, &again).await.status,
        StatusCode::SEE_OTHER
    );
    let desk = officer.reads("/office/desk/fatip-2031").await;
    assert!(desk.contains("Alpha Example") && desk.contains("Beta Example"));
    assert!(
        !officer
            .reads("/office/desk/fa-2031")
            .await
            .contains("Alpha Example")
    );
}

#[tokio::test]
async fn the_former_pages_say_what_they_became_and_lead_there() {
    let house = House::furnished();
    let officer = house.officer().await;
    beside(&officer).await;
    merges(&officer, "least-advanced").await;
    for former in ["fa-2031", "tip-2031"] {
        let html = house.get(&format!("/dialogues/{former}")).await.text();
        assert!(
            html.contains("Both are held jointly") && html.contains("/dialogues/fatip-2031\""),
            "{html}"
        );
        assert!(html.contains("EventCancelled"));
        let file = house
            .get(&format!("/dialogues/{former}/calendar.ics"))
            .await
            .text();
        assert!(file.contains("STATUS:CANCELLED"), "{file}");
        let api = house
            .get(&format!("/api/v1/dialogues/{former}"))
            .await
            .text();
        assert!(api.contains("\"merged\""), "{api}");
    }
    let html = house.get("/dialogues/fatip-2031").await.text();
    assert!(html.contains("It takes the place of these dialogues"));
    assert!(html.contains("/dialogues/fa-2031\"") && html.contains("/dialogues/tip-2031\""));
    for language in ["ar", "es", "fr", "ru", "zh"] {
        let html = house.get(&format!("/{language}/dialogues/fa-2031")).await;
        assert_eq!(html.status, StatusCode::OK);
        assert!(html.text().contains("/dialogues/fatip-2031\""));
    }

    // And split again: the parts have addresses of their own, and what was announced first still leads there.
    let path = "/office/dialogues/fatip-2031/split";
    let asked = [
        ("firearms", "2031-06-20"),
        ("trafficking-in-persons", "2031-06-21"),
        ("carrying", "least-advanced"),
    ];
    let mut look = asked.to_vec();
    look.push(("then", "look"));
    let look = officer.led(path, path, &look).await;
    assert!(
        officer
            .reads(&look)
            .await
            .contains("It would be held in parts")
    );
    let there = officer.led(&look, path, &asked).await;
    assert_eq!(there, "/office/dialogues/fa-2031-2?done=split");
    let first = house.get("/dialogues/fa-2031").await.text();
    assert!(first.contains("/dialogues/fa-2031-2\"") && first.contains("/dialogues/tip-2031-2\""));
    let joint = house.get("/dialogues/fatip-2031").await.text();
    assert!(joint.contains("Its parts are held separately"));
}

#[tokio::test]
async fn an_applicant_reads_what_it_means_and_a_draft_asks_for_the_joint_one() {
    let house = House::furnished();
    let list = house.listed(&["Alpha Example"], &TERMS).await;
    let call = house.record.see(Reader::Office).calls()[0]
        .call
        .terms
        .id
        .clone();
    let bea = house.signed_in("bea@example.org").await;
    let draft = bea.begins(&call).await;
    bea.fills_in(&draft, "Gamma Example").await;
    let officer = house.officer().await;
    beside(&officer).await;
    merges(&officer, "anew").await;
    let applicant = house.signed_in("focal0@ngo.example").await;
    let slug = list.cases[0].slug();
    let html = applicant.reads(&format!("/applications/{slug}")).await;
    assert!(
        html.contains(&list.cases[0].to_string()),
        "the reference stays"
    );
    assert!(
        html.contains("dialogues were merged") && html.contains("Before the States"),
        "{html}"
    );
    assert!(html.contains("nobody is admitted by a merger"), "{html}");
    let submitted = bea.submits(&draft).await;
    assert!(
        submitted.to_string().starts_with("FATIP-2031/A-"),
        "{submitted}"
    );
}

/// What one delegation objected goes on, and stands nowhere another delegation, the applicant or the public looks.
#[tokio::test]
async fn a_merger_shows_no_delegation_what_another_objects() {
    let house = House::furnished();
    let list = house
        .listed(&["Alpha Example", "Beta Example"], &TERMS)
        .await;
    let head = house
        .mission("head@austria.example", "at", Role::HeadOfDelegation)
        .await;
    let note = house.note_of("at", "Note of objection");
    let address = head
        .drafts(&list, 0, &[("position", "objection"), ("reasons", MARKER)])
        .await;
    assert_eq!(head.confirms(&address, note).await, StatusCode::SEE_OTHER);
    let other = house
        .mission("head@brazil.example", "br", Role::HeadOfDelegation)
        .await;
    let officer = house.officer().await;
    beside(&officer).await;
    merges(&officer, "least-advanced").await;

    let page = |list: CirculationId| format!("/state/lists/{list}");
    let own = head.reads(&page(list.id)).await;
    assert!(own.contains("has been merged or split since"), "{own}");
    assert!(own.contains("2031"), "{own}");
    assert!(head.reads(&address).await.contains(MARKER));
    for path in [
        page(list.id),
        "/state".to_owned(),
        format!("{}/list.csv", page(list.id)),
    ] {
        let seen = other.get(&path).await.text();
        assert!(!seen.contains(MARKER), "{path}");
    }
    assert_eq!(other.get(&address).await.status, StatusCode::NOT_FOUND);
    let theirs = other.reads(&page(list.id)).await;
    assert!(
        !theirs.contains("/state/objections/"),
        "whether there is one is nowhere: {theirs}"
    );
    let applicant = house.signed_in("focal0@ngo.example").await;
    let status = applicant
        .reads(&format!("/applications/{}", list.cases[0].slug()))
        .await;
    assert!(!status.contains(MARKER));
    assert!(status.contains("It goes on where it stood"), "{status}");
    for path in [
        "/record.jsonl",
        "/dialogues/fatip-2031",
        "/dialogues/fa-2031",
    ] {
        assert!(!house.get(path).await.text().contains(MARKER), "{path}");
    }
    // The joint dialogue is split: each part has the objection, and still nobody else's eyes.
    let path = "/office/dialogues/fatip-2031/split";
    let asked = [
        ("firearms", "2031-06-20"),
        ("trafficking-in-persons", "2031-06-21"),
        ("carrying", "least-advanced"),
    ];
    officer.led(path, path, &asked).await;
    let lists: Vec<CirculationId> = head
        .view()
        .all_lists()
        .iter()
        .map(|l| l.circulation.id)
        .collect();
    assert_eq!(lists.len(), 2);
    assert_eq!(head.view().my_delegations_objections().len(), 2);
    assert!(other.view().my_delegations_objections().is_empty());
    for list in lists {
        assert!(!other.reads(&page(list)).await.contains(MARKER));
    }
}

#[tokio::test]
async fn the_office_alone_merges() {
    let house = House::furnished();
    let officer = house.officer().await;
    beside(&officer).await;
    let outsider = house.signed_in("ana@example.org").await;
    for page in ["change", "merger", "split"] {
        let path = format!("/office/dialogues/fa-2031/{page}");
        assert_eq!(
            outsider.get(&path).await.status,
            StatusCode::NOT_FOUND,
            "{page}"
        );
        assert_eq!(
            house.get(&path).await.status,
            StatusCode::SEE_OTHER,
            "{page}"
        );
    }
    let command = uuid::Uuid::from_u128(77).to_string();
    let fields = [
        ("command", command.as_str()),
        ("with", "tip-2031"),
        ("to", "2031-06-10"),
    ];
    let answer = outsider
        .post("/office/dialogues/fa-2031/merger", &fields)
        .await;
    assert_eq!(answer.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn only_meetings_to_come_are_offered_for_a_new_dialogue() {
    let house = House::furnished();
    let officer = house.officer().await;
    let add = |number: &'static str, closes: &'static str| {
        [
            ("group", "smuggling-of-migrants"),
            ("number", number),
            ("called", "meeting"),
            ("opens", closes),
            ("closes", closes),
            ("source-title", "Fictitious calendar of meetings"),
        ]
    };
    for (number, closes) in [("40", "2031-03-02"), ("41", "2031-09-01")] {
        let path = "/office/meetings/new";
        officer.led(path, path, &add(number, closes)).await;
    }
    let html = officer.reads("/office/dialogues/new").await;
    assert!(html.contains("smuggling-of-migrants:41"), "{html}");
    assert!(!html.contains("smuggling-of-migrants:40"));
}

/// A programme has a day, people and a room of its own: it does not go over, and can be begun with a copy.
#[tokio::test]
async fn the_joint_dialogue_begins_its_programme_with_a_copy_and_never_by_itself() {
    let house = House::furnished();
    let officer = house.officer().await;
    let desk = "/office/floor/fa-2031";
    let sittings = format!("{desk}/sittings");
    let morning = [
        ("rows", "1"),
        ("day-1", "2031-05-09"),
        ("from-1", "10:00"),
        ("to-1", "13:00"),
    ];
    officer.led(&sittings, &sittings, &morning).await;
    let item = format!("{desk}/items/new");
    let fields = [
        ("sitting", "0"),
        ("kind", "discussion"),
        ("minutes", "45"),
        ("title-en", "Says zkcarried"),
    ];
    officer.led(&item, &item, &fields).await;
    beside(&officer).await;
    let path = "/office/dialogues/fa-2031/merger";
    let told = officer.reads(path).await;
    let look = [
        ("with", "tip-2031"),
        ("to", "2031-06-10"),
        ("carrying", "least-advanced"),
        ("then", "look"),
    ];
    let look = officer.led(path, path, &look).await;
    let look = officer.reads(&look).await;
    assert!(
        format!("{told}{look}").contains("The programme is not carried over"),
        "{look}"
    );
    merges(&officer, "least-advanced").await;
    let joint = "/office/floor/fatip-2031";
    let empty = officer.reads(joint).await;
    assert!(empty.contains("There is no programme yet") && !empty.contains("zkcarried"));
    let copy = format!("{joint}/copy");
    let other = officer.fills(joint, &copy, &[("of", "ti-2031")]).await;
    assert_eq!(other.status, StatusCode::NOT_FOUND);
    officer.led(joint, &copy, &[("of", "fa-2031")]).await;
    let draft = officer.reads(joint).await.replace('\u{a0}', " ");
    for said in ["Says zkcarried", "10 June 2031", "10:15–11:00"] {
        assert!(draft.contains(said), "{said}: {draft}");
    }
    let public = house.get("/floor/fatip-2031/programme").await.status;
    assert_eq!(public, StatusCode::NOT_FOUND, "it is a draft");
}
