//! The office: who is let in, planning a dialogue, shaping a call, people and organizations.

use crate::kit::{House, Visitor, hidden};
use axum::http::StatusCode;
use mechanism::authority::Role;
use mechanism::organizations::{OrganizationCommand, Profile, StakeholderKind};
use mechanism::people::{Grant, HeldFor, Identity, PeopleCommand};
use mechanism::{CallId, Command, DialogueId, StateCode};
use std::collections::BTreeMap;

/// Pages of the office that a furnished house has.
const PAGES: [&str; 13] = [
    "/office",
    "/office/dialogues/new",
    "/office/dialogues/fa-2031",
    "/office/meetings/new",
    "/office/calls/new?dialogue=fa-2031",
    "/office/calls/fa-2031",
    "/office/calls/fa-2031/publication",
    "/office/desk/fa-2031",
    "/office/applications/new",
    "/office/people",
    "/office/notes",
    "/office/organizations",
    "/office/retention",
];

fn screener_of(dialogue: &str) -> Command {
    Command::People(PeopleCommand::Invite {
        identity: Identity {
            name: "Fictitious Screener".into(),
            address: "screener@secretariat.example".into(),
            language: "en".into(),
            function: String::new(),
            neutral: false,
        },
        grant: Grant {
            role: Role::Screener,
            held_for: HeldFor::Office,
            dialogue: DialogueId::new(dialogue).ok(),
            note: None,
        },
    })
}

#[tokio::test]
async fn the_office_is_there_for_those_who_work_there_and_for_nobody_else() {
    let house = House::furnished();
    house.draft_call(
        "fa-2031",
        "fa-2031",
        mechanism::participation::call::LatePolicy::Marked,
        "",
    );
    let officer = house.officer().await;
    for page in PAGES {
        officer.reads(page).await;
    }
    let outsider = house.signed_in("ana@example.org").await;
    let bureau = house
        .with_role(
            "bureau@mission.example",
            Role::ExtendedBureau,
            HeldFor::Group(mechanism::people::RegionalGroup::Africa),
        )
        .await;
    for page in PAGES {
        assert_eq!(
            outsider.get(page).await.status,
            StatusCode::NOT_FOUND,
            "{page}"
        );
        assert_eq!(
            bureau.get(page).await.status,
            StatusCode::NOT_FOUND,
            "{page}"
        );
        let nobody = house.get(page).await;
        assert_eq!(nobody.status, StatusCode::SEE_OTHER, "{page}");
        assert!(
            nobody.header("location").starts_with("/sign-in?to="),
            "{page}"
        );
    }
}

#[tokio::test]
async fn a_reader_sees_and_changes_nothing() {
    let house = House::furnished();
    let call = house.open_call();
    let ana = house.signed_in("ana@example.org").await;
    let slug = ana.applies(&call).await.slug();
    let reader = house
        .with_role("reader@secretariat.example", Role::Reader, HeldFor::Office)
        .await;
    let desk = reader.reads("/office/desk/fa-2031").await;
    assert!(!desk.contains("class=\"bulk\"") && !desk.contains("name=\"case\""));
    let case = reader.reads(&format!("/office/applications/{slug}")).await;
    assert!(case.contains("Fictitious Organization") && !case.contains("/verdict"));
    for (to, fields) in [
        (
            format!("/office/applications/{slug}/notes"),
            [("note", "x")],
        ),
        (
            format!("/office/applications/{slug}/screener"),
            [("act", "take")],
        ),
        ("/office/desk/fa-2031/bulk".to_owned(), [("act", "take")]),
        (
            "/office/dialogues/fa-2031/cancellation".to_owned(),
            [("x", "y")],
        ),
        (format!("/office/calls/{call}/withdrawal"), [("x", "y")]),
    ] {
        let id = uuid::Uuid::from_u128(77).to_string();
        let mut all = vec![("command", id.as_str())];
        all.extend(fields);
        assert_eq!(
            reader.post(&to, &all).await.status,
            StatusCode::NOT_FOUND,
            "{to}"
        );
    }
}

#[tokio::test]
async fn a_screener_of_one_dialogue_knows_no_other() {
    let house = House::furnished();
    house.enter(screener_of("fa-2031"), None);
    let screener = house.signed_in("screener@secretariat.example").await;
    screener.reads("/office/desk/fa-2031").await;
    let office = screener.reads("/office").await;
    assert!(office.contains("/office/desk/fa-2031") && !office.contains("fa-2030"));
    for page in [
        "/office/desk/fa-2030",
        "/office/dialogues/fa-2030",
        "/office/people",
        "/office/calls/new?dialogue=fa-2031",
        "/office/dialogues/new",
    ] {
        assert_eq!(
            screener.get(page).await.status,
            StatusCode::NOT_FOUND,
            "{page}"
        );
    }
}

#[tokio::test]
async fn a_dialogue_is_planned_from_a_meeting_that_was_not_known() {
    let house = House::furnished();
    let officer = house.officer().await;
    let led = officer
        .led(
            "/office/meetings/new",
            "/office/meetings/new",
            &[
                ("group", "smuggling-of-migrants"),
                ("number", "21"),
                ("called", "meeting"),
                ("opens", "2031-09-02"),
                ("closes", "2031-09-03"),
                ("source-title", "Fictitious calendar of meetings"),
            ],
        )
        .await;
    let html = officer.reads(&led).await;
    assert!(
        html.contains("value=\"smuggling-of-migrants:21\" checked"),
        "{html}"
    );
    let fields = [
        ("meeting", "smuggling-of-migrants:21"),
        ("date", "2031-09-04"),
        ("mode", "hybrid"),
        ("audience", "restricted"),
    ];
    let command = hidden(&html, "command").unwrap();
    let mut all = vec![("command", command.as_str())];
    all.extend(fields);
    for _ in 0..2 {
        // A double click plans one dialogue.
        let answer = officer.post("/office/dialogues/new", &all).await;
        assert_eq!(
            answer.header("location"),
            "/office/dialogues/som-2031?done=planned"
        );
    }
    assert!(officer.get("/office/dialogues/som-2031-2").await.status == StatusCode::NOT_FOUND);
    let page = officer.reads("/office/dialogues/som-2031").await;
    assert!(page.contains("Only the office sees this dialogue"));
    assert_eq!(
        house.get("/dialogues/som-2031").await.status,
        StatusCode::NOT_FOUND
    );
    let path = "/office/dialogues/som-2031/announcement";
    officer.led(path, path, &[]).await;
    assert_eq!(
        house.get("/dialogues/som-2031").await.status,
        StatusCode::OK
    );
}

#[tokio::test]
async fn another_day_shows_what_it_means_before_it_is_given() {
    let house = House::furnished();
    let call = house.open_call();
    house
        .signed_in("ana@example.org")
        .await
        .applies(&call)
        .await;
    let officer = house.officer().await;
    let path = "/office/dialogues/fa-2031/date";
    let look = officer
        .led(path, path, &[("to", "2031-06-20"), ("then", "look")])
        .await;
    let held = || {
        let view = officer.view();
        let id = DialogueId::new("fa-2031").unwrap();
        view.dialogue(&id).unwrap().facts.date.to_string()
    };
    let html = officer.reads(&look).await;
    assert!(
        html.contains("<dt>Applications</dt><dd><bdi>1</bdi></dd>"),
        "{html}"
    );
    assert_eq!(held(), "2031-05-09", "a look changes nothing");
    officer.led(&look, path, &[("to", "2031-06-20")]).await;
    assert_eq!(held(), "2031-06-20");
    let wrong = officer.fills(path, path, &[("to", "2031-02-30")]).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    let path = "/office/dialogues/fa-2031/cancellation";
    officer.led(path, path, &[]).await;
    assert!(
        officer
            .reads("/office/dialogues/fa-2031?done=cancelled")
            .await
            .contains("cancelled")
    );
    // Nothing can be changed any more: the way there is gone, and the rules refuse.
    assert_eq!(
        officer.fills(path, path, &[]).await.status,
        StatusCode::CONFLICT
    );
}

/// Drafts a call through the pages.
async fn drafts(officer: &Visitor<'_>) -> String {
    officer
        .led(
            "/office/calls/new?dialogue=fa-2031",
            "/office/calls/new",
            &[
                ("title", "A made-up call"),
                ("dialogue", "fa-2031"),
                ("opens", "2031-03-03"),
                ("closes", "2031-04-12"),
                ("late", "grace"),
                ("grace", "90"),
                ("languages", "en"),
                ("decisions-by", "2031-04-28"),
            ],
        )
        .await
}

#[tokio::test]
async fn an_officer_shapes_a_call_and_publishes_it_through_the_gate() {
    let house = House::furnished();
    let officer = house.officer().await;
    let call = drafts(&officer).await;
    assert_eq!(call, "/office/calls/fa-2031");
    let html = officer.reads(&call).await;
    // 12 April lies in summer time: the day ends at 22:00 by the world's clock.
    assert!(html.contains("12\u{a0}April 2031, 22:00 UTC") && html.contains("words are missing"));

    let words = format!("{call}/words/en");
    officer
        .led(
            &words,
            &words,
            &[
                ("title", "A made-up call"),
                ("about", "A fictitious dialogue."),
                ("contact", "calls@secretariat.example"),
            ],
        )
        .await;
    let publication = format!("{call}/publication");
    let refused = officer.fills(&publication, &publication, &[]).await;
    assert_eq!(
        refused.status,
        StatusCode::UNPROCESSABLE_ENTITY,
        "the gate holds"
    );
    let without = ["ar", "es", "fr", "ru", "zh"].map(|code| ("without", code));
    officer.led(&publication, &publication, &without).await;
    assert_eq!(house.get("/calls/fa-2031").await.status, StatusCode::OK);
    let view = officer.view();
    let shown = view.call(&CallId::new("fa-2031").unwrap()).unwrap();
    assert_eq!(
        shown.call.versions.last().unwrap().without.len(),
        5,
        "the record says so"
    );
}

#[tokio::test]
async fn questions_are_added_changed_moved_and_removed() {
    let house = House::furnished();
    let officer = house.officer().await;
    let call = drafts(&officer).await;
    let new = format!("{call}/questions/new?section=contribution");
    let question = officer
        .led(
            &new,
            &format!("{call}/questions/new"),
            &[
                ("section", "contribution"),
                ("label-en", "Do you mark firearms?"),
            ],
        )
        .await;
    assert_eq!(
        question,
        "/office/calls/fa-2031/questions/do-you-mark-firearms"
    );
    let fields = [
        ("label-en", "Do you mark firearms?"),
        ("kind", "choice"),
        ("choices-en", "Yes\nNo, and never will"),
        ("choices-fr", "Oui\nNon"),
        ("condition", "panellist=yes"),
        ("required", "yes"),
        ("purpose", "decision"),
        ("audience", "circulated"),
        ("retention", "12"),
    ];
    officer.led(&question, &question, &fields).await;
    let form = |officer: &Visitor<'_>| {
        let view = officer.view();
        let call = view.call(&CallId::new("fa-2031").unwrap()).unwrap();
        call.text.unwrap().form.clone()
    };
    let asked = form(&officer)
        .question("do-you-mark-firearms")
        .cloned()
        .unwrap();
    assert!(asked.required && asked.condition.is_some());
    let preview = officer.reads(&format!("{call}/preview")).await;
    assert!(preview.contains("No, and never will"));

    let order = |form: &mechanism::participation::form::Form| -> Vec<String> {
        form.questions()
            .map(|question| question.key.clone())
            .collect()
    };
    let before = order(&form(&officer));
    let moved = [("question", "do-you-mark-firearms"), ("way", "up")];
    officer.led(&call, &format!("{call}/order"), &moved).await;
    assert_ne!(order(&form(&officer)), before);
    let removal = format!("{call}/removal?question=do-you-mark-firearms");
    let fields = [("question", "do-you-mark-firearms")];
    officer
        .led(&removal, &format!("{call}/removal"), &fields)
        .await;
    assert!(form(&officer).question("do-you-mark-firearms").is_none());

    // What nobody can answer is refused, and what was typed stays.
    let contact = format!("{call}/questions/expertise");
    let wrong = officer
        .fills(
            &contact,
            &contact,
            &[("label-en", "Kept words"), ("kind", "choice")],
        )
        .await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(wrong.text().contains("Kept words"));
}

#[tokio::test]
async fn changes_to_a_public_call_are_shown_as_a_difference_before_they_go() {
    let house = House::furnished();
    let call = house.open_call();
    let officer = house.officer().await;
    let path = format!("/office/calls/{call}/words/en");
    let words = [
        ("title", "Fictitious call"),
        ("about", "Another subject altogether."),
        ("priorities", "Organizations with experience on the topic."),
        ("costs", "Participants bear their own costs."),
        (
            "limits",
            "Taking part is no endorsement; no logo may be used.",
        ),
        (
            "contact",
            "Write to calls@secretariat.example, also about reprisals.",
        ),
    ];
    officer.led(&path, &path, &words).await;
    let public = house.get(&format!("/calls/{call}")).await.text();
    assert!(!public.contains("Another subject"), "nobody sees it yet");
    let changes = format!("/office/calls/{call}/changes");
    let html = officer.reads(&changes).await;
    assert!(
        html.contains("A fictitious dialogue on firearms.") && html.contains("Another subject")
    );
    officer.led(&changes, &changes, &[("act", "enter")]).await;
    let public = house.get(&format!("/calls/{call}")).await.text();
    assert!(public.contains("Another subject"));
    let view = officer.view();
    assert_eq!(view.call(&call).unwrap().version, 2);
    assert_eq!(
        officer.get(&changes).await.status,
        StatusCode::SEE_OTHER,
        "nothing waits any more"
    );
}

#[tokio::test]
async fn who_works_on_an_older_state_of_a_call_is_told_and_loses_nothing() {
    let house = House::furnished();
    let officer = house.officer().await;
    let call = drafts(&officer).await;
    let page = format!("{call}/words/fr");
    let html = officer.reads(&page).await;
    let (command, seen) = (
        hidden(&html, "command").unwrap(),
        hidden(&html, "seen").unwrap(),
    );
    let other = format!("{call}/words/es");
    officer
        .led(&other, &other, &[("title", "Un título inventado")])
        .await;
    let fields = [
        ("command", command.as_str()),
        ("seen", &seen),
        ("title", "Un titre inventé"),
    ];
    let late = officer.post(&page, &fields).await;
    assert_eq!(late.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        late.text().contains("Un titre inventé")
            && late.text().contains("Somebody changed this call")
    );
    let view = officer.view();
    let text = view
        .call(&CallId::new("fa-2031").unwrap())
        .unwrap()
        .text
        .unwrap();
    assert!(text.words.contains_key("es") && !text.words.contains_key("fr"));
}

#[tokio::test]
async fn a_state_designates_its_head_by_a_note() {
    let house = House::furnished();
    let officer = house.officer().await;
    let invite = "/office/people/new";
    let fields = [
        ("name", "Invented Delegate"),
        ("address", "head@mission.example"),
        ("language", "fr"),
        ("role", "head-of-delegation"),
        ("state", "at"),
    ];
    let without = officer.fills(invite, invite, &fields).await;
    assert_eq!(without.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(without.text().contains("Invented Delegate"));
    let note = "/office/notes/new";
    let written = [
        ("state", "at"),
        ("reference", "NV/2031/7"),
        ("dated", "2031-03-01"),
    ];
    let command = hidden(&officer.reads(note).await, "command").unwrap();
    let mut sent = vec![("command", command.as_str())];
    sent.extend(written);
    let to = "/office/notes/files";
    let lying = officer
        .uploads(to, &sent, "scan", "note.pdf", b"MZ a program")
        .await;
    assert_eq!(lying.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(lying.text().contains("NV/2031/7"), "nothing typed is lost");
    let mut undated = sent.clone();
    undated.retain(|(name, _)| *name != "dated");
    let undated = officer
        .uploads(to, &undated, "scan", "note.pdf", b"%PDF-1.7 made up")
        .await;
    assert_eq!(undated.status, StatusCode::UNPROCESSABLE_ENTITY);
    let carried = hidden(&undated.text(), "brought-scan").unwrap();
    sent.push(("brought-scan", &carried));
    let entered = officer.uploads(to, &sent, "scan", "", b"").await;
    assert_eq!(entered.status, StatusCode::SEE_OTHER, "{}", entered.text());
    let listed = officer.reads("/office/notes").await;
    assert!(listed.contains("NV/2031/7") && listed.contains("note.pdf"));
    let view = officer.view();
    let notes = view.notes_verbales(&StateCode::new("at").unwrap());
    let id = notes[0].note.id.to_string();
    let mut all = fields.to_vec();
    all.push(("note", &id));
    let there = officer.led(invite, invite, &all).await;
    let person = officer.reads(&there).await;
    assert!(person.contains("NV/2031/7") && person.contains("Austria"));
    let notices = house.notices().await;
    assert!(
        notices
            .iter()
            .all(|notice| notice.to != "head@mission.example"),
        "a role is told of by rule, not by this page as well"
    );

    let grant = hidden(&person, "grant")
        .unwrap()
        .replace("&#34;", "\"")
        .replace("&quot;", "\"");
    let page = there.split('?').next().unwrap().to_owned();
    let to = format!("{page}/revocation");
    officer.led(&page, &to, &[("grant", &grant)]).await;
    assert!(!officer.reads(&page).await.contains("NV/2031/7"));
}

fn organization(name: &str, website: &str) -> Command {
    Command::Organization(OrganizationCommand::Enter {
        kind: StakeholderKind::Ngo,
        area: StateCode::new("at").ok(),
        individual: false,
        profile: Profile {
            names: BTreeMap::from([("en".to_owned(), name.to_owned())]),
            website: website.to_owned(),
            ..Profile::default()
        },
    })
}

#[tokio::test]
async fn entries_that_may_be_one_are_compared_and_merged() {
    let house = House::furnished();
    house.enter(
        organization("Fictitious Tracing Network", "https://tracing.example"),
        None,
    );
    house.enter(
        organization("The Fictitious Tracing Network", "https://tracing.example"),
        None,
    );
    let officer = house.officer().await;
    let list = officer.reads("/office/organizations").await;
    assert!(list.contains("/likeness/"), "{list}");
    let view = officer.view();
    let like = view.likely_duplicates().remove(0);
    let page = format!("/office/organizations/{}/likeness/{}", like.a, like.b);
    let there = officer.led(&page, &page, &[("act", "keep-second")]).await;
    assert!(there.ends_with(&like.b.to_string()));
    let view = officer.view();
    let ended = view.organization(like.a).unwrap().organization.merged_into;
    assert_eq!(ended, Some(like.b));
    assert!(view.likely_duplicates().is_empty());
    let again = officer.fills(&there, &page, &[("act", "two")]).await;
    assert!(again.status.is_client_error(), "what is one is not two");
}
