//! Lists and what States express: the window, the two pages and the head's word before anything has effect, and nothing of
//! one delegation anywhere another looks.

use super::kit::{House, Listed, TERMS, Visitor, hidden};
use axum::http::StatusCode;
use mechanism::authority::Role;
use mechanism::participation::objection::Standing;
use mechanism::people::{HeldFor, RegionalGroup};
use mechanism::{DialogueId, NoteVerbaleId, Reader};
use std::io::{Cursor, Read as _};

/// Stands in the reasons of one State, and must stand nowhere another State looks.
const MARKER: &str = "zqsealedreasons";

fn with<'a>(terms: &[(&'a str, &'a str)], name: &str, value: &'a str) -> Vec<(&'a str, &'a str)> {
    let changed = |(known, before): &(&'a str, &'a str)| {
        (*known, if *known == name { value } else { *before })
    };
    terms.iter().map(changed).collect()
}

/// The bytes as text, with what is packed in them unpacked.
fn legible(bytes: &[u8]) -> String {
    let mut text = String::from_utf8_lossy(bytes).into_owned();
    if bytes.starts_with(b"PK")
        && let Ok(mut archive) = zip::ZipArchive::new(Cursor::new(bytes))
    {
        for index in 0..archive.len() {
            let mut part = Vec::new();
            archive
                .by_index(index)
                .unwrap()
                .read_to_end(&mut part)
                .unwrap();
            text.push_str(&String::from_utf8_lossy(&part));
        }
    }
    text
}

/// What Austria's delegation objects to the first organization of a list, confirmed by its head.
async fn objected<'h>(
    house: &'h House,
    list: &Listed,
    reasons: &str,
) -> (Visitor<'h>, String, NoteVerbaleId) {
    let head = house
        .mission("head@austria.example", "at", Role::HeadOfDelegation)
        .await;
    let note = house.note_of("at", "Note of objection");
    let address = head
        .drafts(list, 0, &[("position", "objection"), ("reasons", reasons)])
        .await;
    assert_eq!(head.confirms(&address, note).await, StatusCode::SEE_OTHER);
    (head, address, note)
}

#[tokio::test]
async fn an_officer_sees_the_list_and_its_terms_before_it_goes_out_once() {
    let house = House::furnished();
    house.sufficient(&["Zeta Example", "Alpha Example"]).await;
    let officer = house.officer().await;
    let index = officer.reads("/office/lists/fa-2031").await;
    let (alpha, zeta) = (index.find("Alpha Example"), index.find("Zeta Example"));
    assert!(alpha.is_some() && alpha < zeta, "in the order of the list");
    assert!(index.contains("We made up ten years of research."));
    assert!(!index.contains("focal0@ngo.example"), "no contact goes out");

    let page = "/office/lists/fa-2031/new";
    let refused = officer
        .post(page, &with(&TERMS, "policy-document", ""))
        .await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        refused.text().contains("Fictitious decision 1"),
        "nothing typed is lost"
    );
    let wider = with(&TERMS, "disclosure", "state");
    assert_eq!(
        officer.post(page, &wider).await.status,
        StatusCode::UNPROCESSABLE_ENTITY,
        "wider disclosure needs a recorded decision"
    );
    let past = with(&TERMS, "closes", "2031-03-02");
    assert_eq!(
        officer.post(page, &past).await.status,
        StatusCode::UNPROCESSABLE_ENTITY
    );

    let sure = officer.post(page, &TERMS).await.text();
    assert!(
        sure.contains("Circulate 2 organizations to all States parties?"),
        "{sure}"
    );
    assert!(sure.contains("end of 11\u{a0}April 2031, Vienna"), "{sure}");
    assert!(sure.contains("29 of them working days"));
    assert!(!sure.contains("less than the 30 days"));
    assert!(house.record.see(Reader::Office).all_lists().is_empty());
    let short = officer
        .post(page, &with(&TERMS, "closes", "2031-03-20"))
        .await
        .text();
    assert!(
        short.contains("The window is 17 days, less than the 30 days"),
        "{short}"
    );

    let command = hidden(&sure, "command").unwrap();
    let mut all = TERMS.to_vec();
    all.extend([("step", "circulate"), ("command", &command)]);
    for _ in 0..2 {
        let answer = officer.post(page, &all).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text());
    }
    assert_eq!(house.record.see(Reader::Office).all_lists().len(), 1);
    assert!(
        officer
            .reads("/office/lists/fa-2031")
            .await
            .contains("Nothing is ready for a list")
    );
}

#[tokio::test]
async fn a_delegation_reads_the_list_filters_it_and_takes_it_home() {
    let house = House::furnished();
    let organizations = ["Alpha Example", "=HYPERLINK(\"x\") Example"];
    let list = house.listed(&organizations, &TERMS).await;
    let user = house
        .mission("user@chad.example", "td", Role::Delegate)
        .await;
    let home = user.reads("/state").await;
    assert!(home.contains("Delegation of Chad"), "{home}");
    assert!(home.contains("2 organizations, 2 new"));
    assert!(home.contains("29 of them working days"));
    let address = format!("/state/lists/{}", list.id);
    let page = user.reads(&address).await;
    assert!(page.contains("Alpha Example") && page.contains("Fictitious decision 2"));
    assert!(
        page.contains("A made-up suggestion on marking."),
        "the circulated answers"
    );
    for never in ["focal0@ngo.example", "a-mode", "In person, in Vienna"] {
        assert!(!page.contains(never), "{never}");
    }
    let found = user
        .reads(&format!("{address}?q=alpha&kind=ngo&new=yes"))
        .await;
    assert!(found.contains("1 of 2 organizations") && found.contains("Alpha Example"));
    assert!(!found.contains("HYPERLINK"));
    let none = user.reads(&format!("{address}?region=africa")).await;
    assert!(none.contains("No organization matches"));

    let csv = user.reads(&format!("{address}/list.csv")).await;
    assert!(csv.contains("\"'=HYPERLINK"), "{csv}");
    assert!(csv.contains("A made-up suggestion on marking."));
    let sheet = legible(&user.get(&format!("{address}/list.xlsx")).await.bytes);
    assert!(sheet.contains("Alpha Example") && !sheet.contains("<f>"));
    let paper = user.get(&format!("{address}/paper.pdf")).await;
    assert_eq!(paper.header("content-type"), "application/pdf");
    assert!(paper.header("cache-control").contains("no-store"));
    let paper = paper.text();
    assert!(
        paper.contains("DRAFT") && paper.contains("Alpha Example"),
        "{paper}"
    );
    assert!(!paper.contains("focal0@ngo.example"));

    let arabic = user.reads(&format!("/ar{address}")).await;
    assert!(arabic.contains("dir=\"rtl\""));
}

#[tokio::test]
async fn nobody_objects_by_accident() {
    let house = House::furnished();
    let list = house.listed(&["Alpha Example"], &TERMS).await;
    let user = house
        .mission("user@austria.example", "at", Role::Delegate)
        .await;
    let head = house
        .mission("head@austria.example", "at", Role::HeadOfDelegation)
        .await;
    let note = house.note_of("at", "Note 7");
    let theirs = house.note_of("td", "Note of another State");
    let page = format!("/state/lists/{}/cases/{}", list.id, list.cases[0].slug());

    let before = user.reads(&page).await;
    for told in [
        "An objection refers the case to the extended Bureau",
        "That there is an objection; not whose, nor why",
        "Nothing is entered yet.",
    ] {
        assert!(before.contains(told), "{told}");
    }
    let empty = user.post(&page, &[("reasons", "typed")]).await;
    assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(empty.text().contains("typed"));
    let fields = [("position", "objection"), ("reasons", "Our reasons.")];
    let sure = user.post(&page, &fields).await;
    assert!(sure.text().contains("Draft an objection to Alpha Example?"));
    assert!(user.view().my_delegations_objections().is_empty());

    let address = user.drafts(&list, 0, &fields).await;
    assert!(head.reads("/state").await.contains("Waiting for your word"));
    // A user's own word has no effect, and neither has a head's that cites no note or another State's.
    let (cited, command) = (note.to_string(), uuid("confirm", &address, ""));
    let theirs_to_say = format!("{address}/confirmation");
    let not_the_head = user
        .post(&theirs_to_say, &[("note", &cited), ("command", &command)])
        .await;
    assert!(not_the_head.status.is_client_error());
    let blank = head
        .fills(
            &address,
            &format!("{address}/confirmation"),
            &[("note", "")],
        )
        .await;
    assert_eq!(blank.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(blank.text().contains("Choose the note verbale"));
    assert_eq!(
        head.confirms(&address, theirs).await,
        StatusCode::UNPROCESSABLE_ENTITY
    );
    let office = house.record.see(Reader::Office);
    let dialogue = DialogueId::new("fa-2031").unwrap();
    assert!(office.objections_to(&list.cases[0], &dialogue).is_empty());

    assert_eq!(head.confirms(&address, note).await, StatusCode::SEE_OTHER);
    let office = house.record.see(Reader::Office);
    let expressed = office.objections_to(&list.cases[0], &dialogue);
    assert!(matches!(
        expressed[0].objection.standing,
        Standing::Maintained { in_time: true, .. }
    ));
    // A withdrawal is the head's word too.
    let drafted = user
        .fills(&address, &format!("{address}/withdrawal"), &[])
        .await;
    assert_eq!(drafted.status, StatusCode::SEE_OTHER);
    assert!(
        user.reads(&address)
            .await
            .contains("The objection stands until")
    );
    assert_eq!(head.confirms(&address, note).await, StatusCode::SEE_OTHER);
    assert!(head.reads(&address).await.contains("It was withdrawn"));
}

#[tokio::test]
async fn a_second_too_late_is_late_and_told_beforehand() {
    let house = House::furnished();
    let list = house
        .listed(&["Alpha Example"], &with(&TERMS, "policy", "excludes"))
        .await;
    house.it_is("2031-04-11T22:00:00Z");
    let head = house
        .mission("head@austria.example", "at", Role::HeadOfDelegation)
        .await;
    let page = format!("/state/lists/{}/cases/{}", list.id, list.cases[0].slug());
    let told = head.reads(&page).await;
    assert!(
        told.contains("The window has closed. An objection now is late"),
        "{told}"
    );
    assert!(told.contains("A late one does not"));
    let note = house.note_of("at", "Late note");
    let address = head.drafts(&list, 0, &[("position", "objection")]).await;
    assert_eq!(head.confirms(&address, note).await, StatusCode::SEE_OTHER);
    assert!(head.reads(&address).await.contains("outside the window"));
}

/// Everything a delegation can open, and everything it can guess of another's.
async fn walks(visitor: &Visitor<'_>, guessed: &[String]) -> Vec<(String, StatusCode, String)> {
    let mut seen = Vec::new();
    let own = web::own_addresses(&visitor.view());
    assert!(
        own.iter()
            .any(|address| address.starts_with("/state/lists/")),
        "{own:?}"
    );
    let public = web::addresses(&visitor.view());
    let some = public
        .into_iter()
        .filter(|address| !address.starts_with("/papers/"));
    for address in own.into_iter().chain(some).chain(guessed.iter().cloned()) {
        let answer = visitor.get(&address).await;
        seen.push((address, answer.status, legible(&answer.bytes)));
    }
    seen
}

#[tokio::test]
async fn no_delegation_learns_anything_of_anothers_objection() {
    let house = House::furnished();
    let list = house
        .listed(&["Alpha Example", "Beta Example"], &TERMS)
        .await;
    let other = house
        .mission("user@chad.example", "td", Role::HeadOfDelegation)
        .await;
    let applicant = house.signed_in("focal0@ngo.example").await;
    let their_note = house.note_of("td", "Note of Chad");
    let before = walks(&other, &[]).await;
    let (_, address, note) = objected(&house, &list, MARKER).await;
    let id = address.rsplit('/').next().unwrap().to_owned();
    let guessed = [
        address.clone(),
        format!("/bureau/lists/{}", list.id),
        "/bureau".to_owned(),
        "/bureau/fa-2031".to_owned(),
        "/office/decisions/fa-2031".to_owned(),
        format!("/office/lists/fa-2031/{}", list.id),
        format!("/office/lists/fa-2031/{}/list.csv", list.id),
    ];
    for moment in ["2031-03-03T11:00:00Z", "2031-04-12T09:00:00Z"] {
        house.it_is(moment);
        let other = house.signed_in(&other.address).await;
        for (page, status, text) in walks(&other, &guessed).await {
            assert!(!text.contains(MARKER), "{page}");
            assert!(!text.contains(&id) || page == address, "{page}");
            assert!(!text.contains(&note.to_string()), "{page}");
            if guessed.contains(&page) {
                assert_eq!(status, StatusCode::NOT_FOUND, "{page}");
            }
        }
        // What it can send gets the same words as for an objection that never was.
        let never = "/state/objections/00000000000000000000000000000001";
        for act in ["confirmation", "withdrawal", "discard"] {
            let mut said = Vec::new();
            for objection in [address.as_str(), never] {
                let fields = [
                    ("note", their_note.to_string()),
                    ("command", uuid(act, objection, moment)),
                ];
                let fields: Vec<(&str, &str)> = fields
                    .iter()
                    .map(|(name, value)| (*name, value.as_str()))
                    .collect();
                let answer = other.post(&format!("{objection}/{act}"), &fields).await;
                let id = objection.rsplit('/').next().unwrap();
                said.push((answer.status, answer.text().replace(id, "")));
            }
            assert_eq!(said[0], said[1], "{act}");
            assert!(said[0].0.is_client_error());
        }
        // The applicant learns that there is one, and neither whose nor why.
        let applicant = house.signed_in(&applicant.address).await;
        for address in web::own_addresses(&applicant.view()) {
            let text = legible(&applicant.get(&address).await.bytes);
            assert!(!text.contains(MARKER), "{address}");
        }
    }
    // While the window is open, nothing that another delegation reads has changed at all.
    house.it_is("2031-03-03T11:00:00Z");
    let again = house.signed_in(&other.address).await;
    let after = walks(&again, &[]).await;
    let states = |seen: &[(String, StatusCode, String)]| -> Vec<String> {
        let of_states = seen
            .iter()
            .filter(|(address, ..)| address.ends_with(".csv"));
        of_states
            .filter(|(address, ..)| address.starts_with("/state"))
            .map(|(_, _, text)| text.clone())
            .collect()
    };
    assert_eq!(states(&before), states(&after));
}

/// An id for a form that no page was opened for.
fn uuid(act: &str, objection: &str, moment: &str) -> String {
    let id = mechanism::CommandId::of_consequence(act, &format!("{objection} {moment}"));
    id.0.to_string()
}

#[tokio::test]
async fn the_extended_bureau_sees_objections_whole_and_writes_nothing() {
    let house = House::furnished();
    let list = house
        .listed(&["Alpha Example", "Beta Example"], &TERMS)
        .await;
    objected(&house, &list, MARKER).await;
    house.it_is("2031-04-12T09:00:00Z");
    let member = house
        .with_role(
            "member@bureau.example",
            Role::ExtendedBureau,
            HeldFor::Group(RegionalGroup::Africa),
        )
        .await;
    let home = member.reads("/bureau").await;
    assert!(home.contains("2 cases wait"), "{home}");
    let cases = member.reads("/bureau/fa-2031").await;
    assert!(
        cases.contains(MARKER) && cases.contains("Austria"),
        "{cases}"
    );
    let page = member.reads(&format!("/bureau/lists/{}", list.id)).await;
    assert!(!page.contains("Object or support"));
    for address in ["/state".to_owned(), format!("/state/lists/{}", list.id)] {
        assert_eq!(member.get(&address).await.status, StatusCode::NOT_FOUND);
    }
    let case = format!("/state/lists/{}/cases/{}", list.id, list.cases[0].slug());
    let sent = member
        .post(&case, &[("position", "objection"), ("step", "draft")])
        .await;
    assert_eq!(sent.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_list_submitted_to_the_extended_bureau_is_not_for_delegations() {
    let house = House::furnished();
    let terms = with(&TERMS, "recipients", "extended-bureau");
    let list = house.listed(&["Alpha Example"], &terms).await;
    let user = house
        .mission("user@chad.example", "td", Role::Delegate)
        .await;
    assert!(!user.reads("/state").await.contains("Firearms"));
    for address in [
        format!("/state/lists/{}", list.id),
        format!("/state/lists/{}/list.csv", list.id),
        format!("/state/lists/{}/cases/{}", list.id, list.cases[0].slug()),
    ] {
        assert_eq!(
            user.get(&address).await.status,
            StatusCode::NOT_FOUND,
            "{address}"
        );
    }
}

#[tokio::test]
async fn what_came_on_paper_counts_from_when_it_was_received() {
    let house = House::furnished();
    let list = house
        .listed(&["Alpha Example", "Beta Example"], &TERMS)
        .await;
    house.it_is("2031-04-12T09:00:00Z");
    let officer = house.officer().await;
    let page = format!("/office/lists/fa-2031/{}/paper", list.id);
    let (first, second) = (list.cases[0].slug(), list.cases[1].slug());
    let paper = |case: &str, day: &str| {
        let fields = [
            ("case", case),
            ("state", "at"),
            ("position", "objection"),
            ("received", day),
            ("time", "09:30"),
            ("reference", "Note 12"),
            ("dated", "2031-04-10"),
            ("reasons", MARKER),
        ];
        fields.map(|(name, value)| (name.to_owned(), value.to_owned()))
    };
    for (case, day, window) in [
        (&first, "2031-04-11", "inside the window"),
        (&second, "2031-04-12", "outside the window"),
    ] {
        let typed = paper(case, day);
        let fields: Vec<(&str, &str)> = typed
            .iter()
            .map(|(name, value)| (name.as_str(), value.as_str()))
            .collect();
        let sure = officer.post(&page, &fields).await;
        assert_eq!(sure.status, StatusCode::OK, "{}", sure.text());
        assert!(sure.text().contains(window), "{}", sure.text());
        let command = hidden(&sure.text(), "command").unwrap();
        let mut all = fields.clone();
        all.extend([("step", "enter"), ("command", &command)]);
        for _ in 0..2 {
            let answer = officer.post(&page, &all).await;
            assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text());
        }
    }
    let view = officer.view();
    let state = "at".parse().unwrap();
    assert_eq!(
        view.notes_verbales(&state).len(),
        1,
        "one note, cited twice"
    );
    let dialogue = DialogueId::new("fa-2031").unwrap();
    let objection = view
        .objections_to(&list.cases[0], &dialogue)
        .remove(0)
        .objection;
    assert!(objection.in_time());
    let shown = officer
        .reads(&format!("/office/lists/fa-2031/{}", list.id))
        .await;
    assert!(shown.contains(MARKER) && shown.contains("Objections: 1. Support: 0."));

    let withdrawal = format!(
        "/office/lists/fa-2031/{}/withdrawals/{}",
        list.id, objection.id
    );
    let led = officer
        .led(
            &withdrawal,
            &withdrawal,
            &[("reference", "Note 13"), ("dated", "2031-04-12")],
        )
        .await;
    assert!(led.contains(&list.id.to_string()));
    let view = officer.view();
    let withdrawn = view.objection(objection.id).unwrap().objection.standing;
    assert!(matches!(withdrawn, Standing::Withdrawn { .. }));
}

#[tokio::test]
async fn a_window_gets_a_later_end_while_it_is_open_and_none_afterwards() {
    let house = House::furnished();
    let list = house.listed(&["Alpha Example"], &TERMS).await;
    let officer = house.officer().await;
    let page = format!("/office/lists/fa-2031/{}/extension", list.id);
    let earlier = [("closes", "2031-04-01"), ("window-source", "Decision 3")];
    let refused = officer.fills(&page, &page, &earlier).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    let later = [("closes", "2031-04-20"), ("window-source", "Decision 3")];
    officer.led(&page, &page, &later).await;
    let user = house
        .mission("user@chad.example", "td", Role::Delegate)
        .await;
    let shown = user.reads(&format!("/state/lists/{}", list.id)).await;
    assert!(
        shown.contains("end of 20\u{a0}April 2031, Vienna"),
        "{shown}"
    );
    assert!(
        shown.contains("Decision 3") && shown.contains("end of 11\u{a0}April 2031"),
        "{shown}"
    );
    house.it_is("2031-04-21T09:00:00Z");
    let officer = house.signed_in(&officer.address).await;
    let again = [("closes", "2031-05-01"), ("window-source", "Decision 4")];
    let refused = officer.fills(&page, &page, &again).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
}

#[tokio::test]
async fn a_forwarded_link_shows_nothing() {
    let house = House::furnished();
    let list = house.listed(&["Alpha Example"], &TERMS).await;
    let (head, address, _) = objected(&house, &list, MARKER).await;
    let outsider = house.signed_in("outsider@elsewhere.example").await;
    for address in web::own_addresses(&head.view())
        .into_iter()
        .chain([address])
    {
        if !address.starts_with("/state") {
            continue;
        }
        let nobody = house.get(&address).await;
        assert_eq!(nobody.status, StatusCode::SEE_OTHER, "{address}");
        assert!(
            nobody.header("location").starts_with("/sign-in"),
            "{address}"
        );
        let answer = outsider.get(&address).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{address}");
    }
}

#[tokio::test]
async fn a_delegation_adds_the_scan_of_its_own_note_and_no_other_delegation_finds_it() {
    let house = House::furnished();
    let head = house
        .mission("head@austria.example", "at", Role::HeadOfDelegation)
        .await;
    let other = house
        .mission("head@chile.example", "cl", Role::HeadOfDelegation)
        .await;
    let note = house.note_of("at", "Fictitious note 7");
    let page = head.reads("/state/notes").await;
    assert!(page.contains("Fictitious note 7"));
    assert!(
        !other
            .reads("/state/notes")
            .await
            .contains("Fictitious note 7")
    );
    let to = format!("/state/notes/{note}/files");
    let command = hidden(&page, "command").unwrap();
    let sent = [("command", command.as_str())];
    let scan: &[u8] = b"%PDF-1.7 zqscan";
    for stranger in [&other, &house.signed_in("nobody@elsewhere.example").await] {
        let refused = stranger.uploads(&to, &sent, "scan", "note.pdf", scan).await;
        assert_eq!(refused.status, StatusCode::NOT_FOUND);
    }
    let nothing = head.uploads(&to, &sent, "scan", "", b"").await;
    assert_eq!(nothing.status, StatusCode::UNPROCESSABLE_ENTITY);
    let added = head.uploads(&to, &sent, "scan", "note.pdf", scan).await;
    assert_eq!(added.status, StatusCode::SEE_OTHER, "{}", added.text());
    let address = format!("/state/notes/{note}/scan");
    let file = head.get(&address).await;
    assert_eq!(file.bytes, scan);
    assert!(file.header("content-disposition").starts_with("attachment"));
    assert_eq!(other.get(&address).await.status, StatusCode::NOT_FOUND);
    let officer = house.officer().await;
    let at_the_office = officer.get(&format!("/office/notes/{note}/scan")).await;
    assert_eq!(at_the_office.bytes, scan);
}
