//! The outbox: what leaves, whom it skips, and who reads which letter.

use crate::kit::{House, Visitor, hidden};
use axum::http::StatusCode;
use mechanism::letters::{LetterCommand, LetterState};
use mechanism::{Actor, Command, CommandId, LetterFilter, LetterId, Reader, Seed, Submission};

/// A reminder to an organization that named nobody.
async fn reminded(house: &House) -> (Visitor<'_>, LetterId) {
    let cases = house.admitted(&["Fictitious Harbour Watch"]).await;
    house.arranges(5, 5);
    let officer = house.the_officer().await;
    let page = "/office/registration/fa-2031/unconfirmed";
    assert!(
        officer
            .reads(page)
            .await
            .contains("Fictitious Harbour Watch")
    );
    let slug = cases[0].slug();
    let sure = officer.fills(page, page, &[("case", &slug)]).await;
    assert!(sure.text().contains("Remind one organization"));
    let enter = [("case", slug.as_str()), ("step", "enter")];
    let to = officer.led(page, page, &enter).await;
    assert!(to.ends_with("drafted=1"), "{to}");
    let view = house.record.see(Reader::Office);
    let letters = view.letters(&LetterFilter::default());
    (officer, letters[0].letter.id)
}

fn state(house: &House, id: LetterId) -> LetterState {
    let view = house.record.see(Reader::Office);
    view.letter(id).unwrap().letter.state
}

/// The program's carrier does its work.
fn carries(house: &House, number: u128, command: LetterCommand) {
    let submission = Submission {
        id: CommandId(uuid::Uuid::from_u128(0xca_0000 + number)),
        actor: Actor::Carrier,
        received: house.record.clock().now(),
        happened: None,
        seed: Seed([3; 32]),
        command: Command::Letter(command),
    };
    house.record.submit(submission).unwrap();
}

/// Looks first, then does it.
async fn acts(officer: &Visitor<'_>, act: &str, letter: LetterId, to: &str) -> StatusCode {
    let letter = letter.to_string();
    let sure = officer
        .post("/office/letters", &[("act", act), ("letter", &letter)])
        .await;
    assert_eq!(sure.status, StatusCode::OK, "{}", sure.text());
    let command = hidden(&sure.text(), "command").unwrap();
    officer
        .post(
            to,
            &[("command", &command), ("act", act), ("letter", &letter)],
        )
        .await
        .status
}

#[tokio::test]
async fn a_draft_is_edited_released_once_and_read_by_its_recipient_when_it_was_sent() {
    let house = House::furnished();
    let (officer, id) = reminded(&house).await;
    let page = format!("/office/letters/{id}");
    assert!(officer.reads(&page).await.contains("Action required"));
    let text = format!("{page}/text");
    officer
        .led(
            &text,
            &text,
            &[
                ("subject", "Fictitious subject"),
                ("body", "A fictitious text."),
            ],
        )
        .await;
    assert!(officer.reads(&page).await.contains("A fictitious text."));
    let focal = house.signed_in("focal0@ngo.example").await;
    let mine = format!("/my/letters/{id}");
    assert_eq!(
        focal.get(&mine).await.status,
        StatusCode::NOT_FOUND,
        "not sent yet"
    );
    assert_eq!(
        state(&house, id),
        LetterState::Drafted,
        "nothing leaves by itself"
    );
    let released = acts(&officer, "release", id, "/office/letters/release").await;
    assert_eq!(released, StatusCode::SEE_OTHER);
    assert_eq!(state(&house, id), LetterState::Released);
    assert_eq!(officer.get(&text).await.status, StatusCode::NOT_FOUND);
    carries(
        &house,
        1,
        LetterCommand::Attempt {
            letter: id,
            attempt: 1,
        },
    );
    carries(
        &house,
        2,
        LetterCommand::Report {
            letter: id,
            sent: true,
        },
    );
    assert!(
        focal
            .reads("/my/letters")
            .await
            .contains("Fictitious subject")
    );
    assert!(focal.reads(&mine).await.contains("A fictitious text."));
    let stranger = house.signed_in("stranger@elsewhere.example").await;
    for address in [mine.as_str(), page.as_str(), "/office/letters"] {
        assert_eq!(
            stranger.get(address).await.status,
            StatusCode::NOT_FOUND,
            "{address}"
        );
    }
    assert!(
        !stranger
            .reads("/my/letters")
            .await
            .contains("Fictitious subject")
    );
    assert_eq!(
        focal.get(&page).await.status,
        StatusCode::NOT_FOUND,
        "the outbox is the office's"
    );
}

#[tokio::test]
async fn an_unknown_outcome_is_sent_again_only_by_who_was_warned() {
    let house = House::furnished();
    let (officer, id) = reminded(&house).await;
    acts(&officer, "release", id, "/office/letters/release").await;
    carries(
        &house,
        1,
        LetterCommand::Attempt {
            letter: id,
            attempt: 1,
        },
    );
    let page = officer.reads(&format!("/office/letters/{id}")).await;
    assert!(page.contains("It may have arrived"), "{page}");
    let letter = id.to_string();
    let fields = [("act", "release"), ("letter", letter.as_str())];
    let skipped = officer.post("/office/letters", &fields).await.text();
    assert!(skipped.contains("Skipped:"), "{skipped}");
    // Even a form that was sent without looking skips it.
    let command = uuid::Uuid::from_u128(0xfeed_0009).to_string();
    let forced = [
        ("act", "release"),
        ("letter", letter.as_str()),
        ("command", command.as_str()),
    ];
    officer.post("/office/letters/release", &forced).await;
    assert_eq!(state(&house, id), LetterState::Attempted);
    let warned = officer
        .post("/office/letters", &[("act", "again"), ("letter", &letter)])
        .await;
    assert!(warned.text().contains("arrives twice"), "{}", warned.text());
    acts(&officer, "again", id, "/office/letters/release").await;
    assert_eq!(state(&house, id), LetterState::Released);
}

#[tokio::test]
async fn a_draft_is_thrown_away_and_lists_are_filtered() {
    let house = House::furnished();
    let (officer, id) = reminded(&house).await;
    acts(&officer, "discard", id, "/office/letters/discard").await;
    assert_eq!(state(&house, id), LetterState::Discarded);
    let drafts = officer
        .reads("/office/letters?state=drafted&kind=other&dialogue=fa-2031")
        .await;
    assert!(!drafts.contains(&id.to_string()), "{drafts}");
    let gone = officer.reads("/ar/office/letters?state=discarded").await;
    assert!(gone.contains(&id.to_string()));
}

#[tokio::test]
async fn guidance_is_drafted_once_for_whoever_has_a_seat_and_leads_to_their_own_page() {
    let house = House::furnished();
    let cases = house.admitted(&["Fictitious Harbour Watch"]).await;
    house.arranges(5, 1);
    let focal = house.signed_in("focal0@ngo.example").await;
    let seated = focal
        .names_online(&cases[0], "Ana Fictitious", "ana@ngo.example")
        .await;
    focal
        .names_online(&cases[0], "Ben Fictitious", "ben@ngo.example")
        .await;
    let come = [
        ("mode", "in-person"),
        ("name", "Eva Fictitious"),
        ("address", "eva@ngo.example"),
    ];
    assert_eq!(focal.names(&cases[0], &come).await, StatusCode::SEE_OTHER);
    let officer = house.the_officer().await;
    let page = "/office/registration/fa-2031";
    let to = format!("{page}/guidance");
    let first = officer.reads(page).await;
    let command = hidden(&first, "command").unwrap();
    for drafted in ["guided=2", "guided=0"] {
        let answer = officer.post(&to, &[("command", &command)]).await;
        assert!(answer.header("location").ends_with(drafted));
    }
    assert!(!officer.reads(page).await.contains(&to), "nobody is left");
    let view = house.record.see(Reader::Office);
    let letters = view.letters(&LetterFilter::default());
    assert_eq!(letters.len(), 2, "whoever waits is not guided");
    let bodies: Vec<String> = letters
        .iter()
        .map(|shown| shown.text.as_ref().unwrap().body.clone())
        .collect();
    assert!(bodies.iter().all(|body| !body.contains("secret-room-zq")));
    let online = bodies.iter().find(|body| body.contains("online room"));
    assert!(online.unwrap().contains(&format!("/participants/{seated}")));
    assert!(bodies.iter().any(|body| body.contains("seat in the room")));
    assert_eq!(
        focal.post(&to, &[("command", &command)]).await.status,
        StatusCode::NOT_FOUND
    );
}

#[tokio::test]
async fn whoever_was_reminded_is_skipped_and_the_page_says_why() {
    let house = House::furnished();
    let (officer, _) = reminded(&house).await;
    let page = "/office/registration/fa-2031/unconfirmed";
    let shown = officer.reads(page).await;
    let slug = hidden_case(&shown);
    let sure = officer.fills(page, page, &[("case", &slug)]).await;
    assert!(
        sure.text()
            .contains("A reminder waits in the outbox already.")
    );
    let enter = [("case", slug.as_str()), ("step", "enter")];
    let to = officer.led(page, page, &enter).await;
    assert!(to.ends_with("drafted=0"), "{to}");
}

/// The application that a row of the page stands for.
fn hidden_case(shown: &str) -> String {
    let (_, rest) = shown.split_once("name=\"case\" value=\"").unwrap();
    rest.split('"').next().unwrap().to_owned()
}

#[tokio::test]
async fn an_officer_enters_that_a_letter_came_back_and_why() {
    let house = House::furnished();
    let (officer, letter) = reminded(&house).await;
    let page = format!("/office/letters/{letter}");
    let to = format!("{page}/return");
    assert_eq!(
        officer.get(&to).await.status,
        StatusCode::NOT_FOUND,
        "a draft cannot have come back"
    );
    acts(&officer, "release", letter, "/office/letters/release").await;
    carries(&house, 1, LetterCommand::Attempt { letter, attempt: 1 });
    carries(&house, 2, LetterCommand::Report { letter, sent: true });
    assert!(officer.reads(&page).await.contains(&to));

    let stranger = house.signed_in("stranger@elsewhere.example").await;
    for refused in [
        stranger.get(&to).await,
        stranger.post(&to, &[("reason", "mailbox-full")]).await,
    ] {
        assert_eq!(refused.status, StatusCode::NOT_FOUND);
    }
    let unsaid = officer.fills(&to, &to, &[]).await;
    assert_eq!(unsaid.status, StatusCode::UNPROCESSABLE_ENTITY);
    officer
        .led(&to, &to, &[("reason", "no-such-address")])
        .await;
    assert_eq!(state(&house, letter), LetterState::Failed);
    let shown = officer.reads(&page).await;
    for said in [
        "Drafted",
        "Released",
        "Taken by the mail server",
        "Came back: There is no such address",
        "by the program",
    ] {
        assert!(shown.contains(said), "{said}");
    }
}
