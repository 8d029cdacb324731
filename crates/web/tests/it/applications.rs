//! An application from its first page to its receipt, and everything that goes wrong on the way.

use super::kit::{CALL, House, Visitor, hidden};
use axum::http::StatusCode;
use mechanism::ApplicationRef;
use mechanism::participation::call::LatePolicy;
use words::{Lang, say};

async fn not_found(visitor: &Visitor<'_>, address: &str) {
    let answer = visitor.get(address).await;
    assert_eq!(answer.status, StatusCode::NOT_FOUND, "{address}");
}

#[tokio::test]
async fn an_address_is_enough_to_apply_and_a_receipt_follows() {
    let house = House::furnished();
    let call = house.open_call();
    let page = house.get(&format!("/calls/{call}/application")).await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(page.text().contains("name=\"address\""));
    let to = format!("/calls/{call}/application");
    let ana = house.signed_in_to("ana@first.example", &to).await;
    let reference = ana.applies(&call).await;
    assert_eq!(reference.to_string(), "FA-2031/A-0001");
    let receipt = ana.reads("/applications/fa-2031-a-0001/receipt").await;
    assert!(receipt.contains("FA-2031/A-0001"));
    let entered = house.record.entry_of(&reference).unwrap().hash.to_string();
    assert!(receipt.contains(&entered), "the hash of its entry");
    let status = ana.reads("/applications/fa-2031-a-0001").await;
    assert!(status.contains(&*say(Lang::En, "status-received")));
    assert!(status.contains("Fictitious Organization of ana@first.example"));
    assert!(ana.reads("/my").await.contains("FA-2031/A-0001"));
}

#[tokio::test]
async fn the_review_says_what_lacks_and_shows_the_row() {
    let house = House::furnished();
    let call = house.open_call();
    let ana = house.signed_in("ana@first.example").await;
    let draft = ana.begins(&call).await;
    let review = ana.reads(&format!("{draft}/review")).await;
    assert!(review.contains(&*say(Lang::En, "lacking-organization")));
    assert!(review.contains("<button disabled"));
    let sent = ana.post(&format!("{draft}/review"), &[]).await;
    assert_eq!(sent.status, StatusCode::UNPROCESSABLE_ENTITY);
    ana.fills_in(&draft, "Fictitious Row").await;
    let review = ana.reads(&format!("{draft}/review")).await;
    assert!(!review.contains("<button disabled"));
    assert!(review.contains(&*say(Lang::En, "before-row-yours")));
    assert!(review.contains("A made-up suggestion on marking."));
    assert!(
        review.contains("This includes Austria") || review.contains("Austria, where you are based")
    );
    // The same truth on the first screen, with the own row now.
    let before = ana.reads(&format!("/calls/{CALL}/before")).await;
    assert!(before.contains("Fictitious Row"));
    assert!(!before.contains(&*say(Lang::En, "before-row-example")));
}

#[tokio::test]
async fn nobody_else_sees_a_draft_an_application_or_an_organization() {
    let house = House::furnished();
    let call = house.open_call();
    let ana = house.signed_in("ana@first.example").await;
    let reference = ana.applies(&call).await;
    let draft = ana.begins(&call).await;
    let organization = ana.organization_of(&reference);
    let bob = house.signed_in("bob@second.example").await;
    let slug = reference.slug();
    let all = [
        draft.clone(),
        format!("{draft}/organization"),
        format!("{draft}/dialogues"),
        format!("{draft}/review"),
        format!("{draft}/colleague"),
        format!("{draft}/questions/expertise"),
        format!("/applications/{slug}"),
        format!("/applications/{slug}/receipt"),
        format!("/applications/{slug}/withdrawal"),
        "/applications/fa-2031-a-0002".to_owned(),
        format!("/organizations/{organization}"),
    ];
    for address in &all {
        not_found(&bob, address).await;
        // Who is not signed in learns nothing either: the door comes first, for what is there and for what is not.
        let answer = house.get(address).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{address}");
        assert!(answer.header("location").starts_with("/sign-in?to="));
    }
    for address in [
        format!("{draft}/review"),
        format!("{draft}/end"),
        format!("{draft}/colleague"),
        format!("/applications/{slug}/withdrawal"),
        format!("/applications/{slug}/amendment"),
        format!("/organizations/{organization}"),
        format!("/organizations/{organization}/colleagues"),
    ] {
        let command = uuid::Uuid::from_u128(77).to_string();
        let fields = [("command", command.as_str()), ("from", "all")];
        let answer = bob.post(&address, &fields).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{address}");
    }
    assert_eq!(ana.get(&draft).await.status, StatusCode::OK);
    for address in web::own_addresses(&ana.view()) {
        assert_eq!(ana.get(&address).await.status, StatusCode::OK, "{address}");
    }
}

#[tokio::test]
async fn two_clicks_and_two_devices_make_one_application() {
    let house = House::furnished();
    let call = house.open_call();
    let ana = house.signed_in("ana@first.example").await;
    let again = house.signed_in("ana@first.example").await;
    let draft = ana.begins(&call).await;
    ana.fills_in(&draft, "Fictitious Once").await;
    let review = format!("{draft}/review");
    let (one, two, three) = tokio::join!(
        ana.post(&review, &[]),
        again.post(&review, &[]),
        ana.post(&review, &[])
    );
    for answer in [one, two, three, again.post(&review, &[]).await] {
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text());
        assert_eq!(
            answer.header("location"),
            "/applications/fa-2031-a-0001/receipt"
        );
    }
    assert_eq!(ana.view().my_applications().len(), 1);
    // What was a draft leads on.
    let led = ana.get(&draft).await;
    assert_eq!(led.header("location"), "/applications/fa-2031-a-0001");
}

#[tokio::test]
async fn two_devices_that_save_one_page_lose_nothing() {
    let house = House::furnished();
    let call = house.open_call();
    let ana = house.signed_in("ana@first.example").await;
    let draft = ana.begins(&call).await;
    let page = format!("{draft}/questions/expertise");
    let seen = hidden(&ana.reads(&page).await, "seen").unwrap();
    let phone = [
        ("seen", seen.as_str()),
        ("a-expertise", "typed on the phone"),
    ];
    let desk = [
        ("seen", seen.as_str()),
        ("a-expertise", "typed at the desk"),
    ];
    assert_eq!(ana.post(&page, &phone).await.status, StatusCode::SEE_OTHER);
    let both = ana.post(&page, &desk).await;
    assert_eq!(both.status, StatusCode::CONFLICT);
    let html = both.text();
    assert!(html.contains("typed on the phone") && html.contains("typed at the desk"));
    // Sent again in sight of both, it counts.
    let seen = hidden(&html, "seen").unwrap();
    let desk = [
        ("seen", seen.as_str()),
        ("a-expertise", "typed at the desk"),
    ];
    assert_eq!(ana.post(&page, &desk).await.status, StatusCode::SEE_OTHER);
    assert!(ana.reads(&page).await.contains("typed at the desk"));
    let page = format!("{draft}/organization");
    let phone = [
        ("seen", "0"),
        ("name-en", "Named on the phone"),
        ("kind", "ngo"),
        ("area", "at"),
    ];
    let desk = [
        ("seen", "0"),
        ("name-en", "Named at the desk"),
        ("kind", "ngo"),
        ("area", "at"),
    ];
    assert_eq!(ana.post(&page, &phone).await.status, StatusCode::SEE_OTHER);
    let both = ana.post(&page, &desk).await;
    assert_eq!(both.status, StatusCode::CONFLICT);
    assert!(
        both.text().contains("Named on the phone") && both.text().contains("Named at the desk")
    );
    // Another page of the same draft is no conflict.
    let other = format!("{draft}/questions/taking-part");
    let saved = ana.post(&other, &[("seen", "0"), ("a-persons", "3")]).await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn what_is_wrong_is_said_at_its_question_and_kept() {
    let house = House::furnished();
    let call = house.open_call();
    let ana = house.signed_in("ana@first.example").await;
    let draft = ana.begins(&call).await;
    let page = format!("{draft}/questions/expertise");
    let long = "word ".repeat(260);
    let answer = ana.fills(&page, &page, &[("a-expertise", &long)]).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    let html = answer.text();
    assert!(html.contains("id=\"a-expertise-error\"") && html.contains("href=\"#a-expertise\""));
    assert!(ana.reads(&page).await.contains(long.trim()));
    // For later, nothing is asked of it.
    let later = ana
        .led(&page, &page, &[("a-expertise", &long), ("then", "later")])
        .await;
    assert_eq!(later, format!("{draft}?saved=yes"));
}

#[tokio::test]
async fn a_question_that_is_not_asked_any_more_is_not_sent() {
    let house = House::furnished();
    let call = house.open_call();
    let ana = house.signed_in("ana@first.example").await;
    let draft = ana.begins(&call).await;
    let page = format!("{draft}/questions/contribution");
    let html = ana.reads(&page).await;
    assert!(
        html.contains("Answer this if you chose “Yes” at:"),
        "{html}"
    );
    ana.fills_in(&draft, "Fictitious Panel").await;
    let seen = hidden(&ana.reads(&page).await, "seen").unwrap();
    let fields = [
        ("seen", seen.as_str()),
        ("a-contribution", "A made-up suggestion."),
        ("a-panellist", "no"),
        ("a-panel-topic", "a topic nobody asks for"),
    ];
    ana.uploads(
        &format!("{page}/files"),
        &fields,
        "a-background-file",
        "",
        b"",
    )
    .await;
    let review = ana.reads(&format!("{draft}/review")).await;
    assert!(!review.contains("a topic nobody asks for"));
    let reference = ana.submits(&draft).await;
    let view = ana.view();
    let answers = view.application(&reference).unwrap().answers.unwrap();
    assert!(!answers.contains_key("panel-topic"));
}

#[tokio::test]
async fn a_file_is_kept_told_apart_and_given_back_to_its_owner_alone() {
    let house = House::furnished();
    let call = house.open_call();
    let ana = house.signed_in("ana@first.example").await;
    let draft = ana.begins(&call).await;
    ana.fills_in(&draft, "Fictitious Files").await;
    let page = format!("{draft}/questions/contribution");
    let to = format!("{page}/files");
    let seen = hidden(&ana.reads(&page).await, "seen").unwrap();
    let typed = [
        ("seen", seen.as_str()),
        ("a-contribution", "Typed beside the file."),
        ("a-panellist", "no"),
    ];
    let field = "a-background-file";
    let lies = ana
        .uploads(&to, &typed, field, "report.pdf", b"MZ a program")
        .await;
    assert_eq!(lies.status, StatusCode::UNPROCESSABLE_ENTITY);
    let html = lies.text();
    assert!(html.contains("The content of this file is not what its name says"));
    assert!(
        html.contains("Typed beside the file."),
        "nothing typed is lost"
    );
    for (name, bytes) in [
        ("bomb.docx", b"PK\x03\x04 a bomb" as &[u8]),
        ("page.html", b"<script>"),
        ("list.txt", b"\xff\xfe\x00"),
    ] {
        let seen = hidden(&ana.reads(&page).await, "seen").unwrap();
        let typed = [
            ("seen", seen.as_str()),
            ("a-contribution", "x"),
            ("a-panellist", "no"),
        ];
        let refused = ana.uploads(&to, &typed, field, name, bytes).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{name}");
    }
    let seen = hidden(&ana.reads(&page).await, "seen").unwrap();
    let typed = [
        ("seen", seen.as_str()),
        ("a-contribution", "y"),
        ("a-panellist", "no"),
    ];
    let good = ana
        .uploads(&to, &typed, field, "report.pdf", b"%PDF-1.7 made up")
        .await;
    assert_eq!(good.status, StatusCode::SEE_OTHER, "{}", good.text());
    let reference = ana.submits(&draft).await;
    let status = ana
        .reads(&format!("/applications/{}", reference.slug()))
        .await;
    let (_, rest) = status.split_once("/attachments/").unwrap();
    let id = rest.split('"').next().unwrap();
    let address = format!("/applications/{}/attachments/{id}", reference.slug());
    let file = ana.get(&address).await;
    assert_eq!(file.bytes, b"%PDF-1.7 made up");
    assert!(file.header("content-disposition").starts_with("attachment"));
    assert_eq!(file.header("x-content-type-options"), "nosniff");
    let bob = house.signed_in("bob@second.example").await;
    not_found(&bob, &address).await;
}

#[tokio::test]
async fn a_file_of_two_gigabytes_is_refused_before_it_is_sent() {
    let house = House::furnished();
    let call = house.open_call();
    let ana = house.signed_in("ana@first.example").await;
    let draft = ana.begins(&call).await;
    let request = axum::http::Request::post(format!("{draft}/questions/contribution/files"))
        .header("content-type", "multipart/form-data; boundary=x")
        .header("content-length", "2147483648")
        .header("sec-fetch-site", "same-origin")
        .header("cookie", &ana.cookie)
        .body(axum::body::Body::empty())
        .unwrap();
    let answer = house.send(request).await;
    assert_eq!(answer.status, StatusCode::PAYLOAD_TOO_LARGE);
    assert!(answer.text().contains(&*say(Lang::En, "problem-too-large")));
}

#[tokio::test]
async fn a_draft_goes_to_a_colleague_and_to_nobody_the_link_is_forwarded_to() {
    let house = House::furnished();
    let call = house.open_call();
    let ana = house.signed_in("ana@first.example").await;
    let draft = ana.begins(&call).await;
    ana.fills_in(&draft, "Fictitious Pair").await;
    let to = format!("{draft}/colleague");
    let wrong = ana.post(&to, &[("address", "not an address")]).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    ana.led(&to, &to, &[("address", "Cleo@first.example")])
        .await;
    let letter = house
        .notices()
        .await
        .into_iter()
        .find(|letter| letter.to == "Cleo@first.example")
        .unwrap();
    assert!(letter.body.contains(&draft) && !letter.body.contains("Fictitious Pair"));
    let bob = house.signed_in("bob@second.example").await;
    not_found(&bob, &draft).await;
    let cleo = house.signed_in("cleo@first.example").await;
    assert!(cleo.reads(&draft).await.contains("Fictitious Pair"));
    assert!(
        cleo.reads(&format!("/calls/{call}/application"))
            .await
            .contains("Fictitious Pair")
    );
    let page = format!("{draft}/questions/support");
    cleo.led(&page, &page, &[("a-accessibility", "Captions, please.")])
        .await;
    assert!(ana.reads(&page).await.contains("Captions, please."));
    let reference = cleo.submits(&draft).await;
    assert_eq!(cleo.view().my_applications().len(), 1);
    // Whoever began it finds that it was sent.
    let led = ana.get(&draft).await;
    let sent = format!("/applications/{}", reference.slug());
    assert_eq!(led.header("location"), sent);
}

#[tokio::test]
async fn what_is_typed_past_the_deadline_is_kept_and_the_rule_is_told() {
    let house = House::furnished();
    let call = house.call_with(LatePolicy::Refused);
    let ana = house.signed_in("ana@first.example").await;
    let draft = ana.begins(&call).await;
    ana.fills_in(&draft, "Fictitious Late").await;
    house.clock.set("2031-04-12T22:00:00Z".parse().unwrap());
    let ana = house.signed_in("ana@first.example").await;
    let page = format!("{draft}/questions/support");
    ana.led(
        &page,
        &page,
        &[("a-accessibility", "typed after the deadline")],
    )
    .await;
    let sent = ana.post(&format!("{draft}/review"), &[]).await;
    assert_eq!(sent.status, StatusCode::UNPROCESSABLE_ENTITY);
    let html = sent.text();
    assert!(html.contains(&*say(Lang::En, "review-kept")));
    assert!(html.contains(&*say(Lang::En, "draft-over")));
    assert!(html.contains("typed after the deadline"));
    assert!(ana.view().my_applications().is_empty());
}

#[tokio::test]
async fn a_late_application_is_received_marked_and_told_so() {
    let house = House::furnished();
    let call = house.open_call();
    let ana = house.signed_in("ana@first.example").await;
    let draft = ana.begins(&call).await;
    ana.fills_in(&draft, "Fictitious Late").await;
    house.clock.set("2031-04-12T22:00:00Z".parse().unwrap());
    let ana = house.signed_in("ana@first.example").await;
    assert!(
        ana.reads(&format!("{draft}/review"))
            .await
            .contains(&*say(Lang::En, "draft-late"))
    );
    let reference = ana.submits(&draft).await;
    let status = ana
        .reads(&format!("/applications/{}", reference.slug()))
        .await;
    assert!(status.contains(&*say(Lang::En, "application-late")));
}

#[tokio::test]
async fn answers_change_until_the_deadline_and_not_after() {
    let house = House::furnished();
    let call = house.open_call();
    let ana = house.signed_in("ana@first.example").await;
    let reference: ApplicationRef = ana.applies(&call).await;
    let status = format!("/applications/{}", reference.slug());
    let to = format!("{status}/amendment");
    let review = ana.led(&status, &to, &[]).await;
    let draft = review.strip_suffix("/review").unwrap();
    assert!(
        ana.reads(&review)
            .await
            .contains("A made-up suggestion on marking.")
    );
    not_found(&ana, &format!("{draft}/organization")).await;
    let page = format!("{draft}/questions/expertise");
    let fields = [
        ("a-expertise", "Changed research."),
        ("a-regions-of-work", "africa"),
    ];
    ana.led(&page, &page, &fields).await;
    assert!(!ana.reads(&status).await.contains("Changed research."));
    ana.submits(draft).await;
    assert!(ana.reads(&status).await.contains("Changed research."));
    house.clock.set("2031-04-12T22:00:00Z".parse().unwrap());
    let ana = house.signed_in("ana@first.example").await;
    assert!(!ana.reads(&status).await.contains("/amendment"));
}

#[tokio::test]
async fn withdrawing_says_what_follows_and_is_done_once() {
    let house = House::furnished();
    let call = house.open_call();
    let ana = house.signed_in("ana@first.example").await;
    let reference = ana.applies(&call).await;
    let page = format!("/applications/{}/withdrawal", reference.slug());
    assert!(
        ana.reads(&page)
            .await
            .contains(&*say(Lang::En, "withdraw-final"))
    );
    let none = ana.fills(&page, &page, &[]).await;
    assert_eq!(none.status, StatusCode::UNPROCESSABLE_ENTITY);
    let led = ana.led(&page, &page, &[("from", "fa-2031")]).await;
    assert!(
        ana.reads(&led)
            .await
            .contains(&*say(Lang::En, "status-withdrawn"))
    );
    assert!(
        ana.reads(&page)
            .await
            .contains(&*say(Lang::En, "withdraw-nothing"))
    );
}

#[tokio::test]
async fn an_organization_is_entered_once_and_its_people_see_what_is_theirs() {
    let house = House::furnished();
    let call = house.open_call();
    let ana = house.signed_in("ana@first.example").await;
    let reference = ana.applies_as(&call, "Fictitious Lasting").await;
    let page = format!("/organizations/{}", ana.organization_of(&reference));
    let html = ana.reads(&page).await;
    assert!(html.contains("Fictitious Lasting") && html.contains("FA-2031/A-0001"));
    let fields = [
        ("name-en", "Fictitious Lasting, renamed"),
        ("kind", "academia"),
        ("area", "ke"),
    ];
    ana.led(&page, &page, &fields).await;
    assert!(
        ana.reads(&page)
            .await
            .contains("Fictitious Lasting, renamed")
    );
    let invite = format!("{page}/colleagues");
    ana.led(&page, &invite, &[("address", "dan@first.example")])
        .await;
    let dan = house.signed_in("dan@first.example").await;
    let status = format!("/applications/{}", reference.slug());
    assert_eq!(dan.get(&status).await.status, StatusCode::OK);
    assert!(
        !dan.reads(&page).await.contains("/colleagues"),
        "only the focal point invites"
    );
    let end = format!("{page}/colleagues/end");
    ana.led(&page, &end, &[("person", &dan.person.to_string())])
        .await;
    not_found(&dan, &status).await;
    let named = format!("{page}/naming");
    ana.led(&page, &named, &[("naming", "withheld")]).await;
    // Next time it is only chosen.
    let again = ana.begins(&call).await;
    assert!(
        ana.reads(&format!("{again}/organization"))
            .await
            .contains("Fictitious Lasting, renamed")
    );
}

#[tokio::test]
async fn a_merged_organization_keeps_both_applications_and_opens_to_its_people() {
    use mechanism::Command;
    use mechanism::organizations::OrganizationCommand;
    let house = House::furnished();
    let call = house.open_call();
    let ana = house.signed_in("ana@first.example").await;
    let bob = house.signed_in("bob@second.example").await;
    let of_ana = ana.applies_as(&call, "Fictitious Twin").await;
    let of_bob = bob.applies_as(&call, "Fictitious Twin Ltd").await;
    let (from, into) = (ana.organization_of(&of_ana), bob.organization_of(&of_bob));
    not_found(&bob, &format!("/applications/{}", of_ana.slug())).await;
    let merge = OrganizationCommand::Merge { from, into };
    house.enter(Command::Organization(merge), None);
    // Both speak for the one organization now, and read both.
    for visitor in [&ana, &bob] {
        for reference in [&of_ana, &of_bob] {
            let status = visitor
                .reads(&format!("/applications/{}", reference.slug()))
                .await;
            assert!(status.contains(&reference.to_string()));
        }
        let page = visitor.reads(&format!("/organizations/{into}")).await;
        assert!(page.contains(&of_ana.to_string()) && page.contains(&of_bob.to_string()));
    }
    let before = ana.reads(&format!("/organizations/{from}")).await;
    assert!(before.contains(&format!("/organizations/{into}")));
    // An outsider sees neither.
    let cleo = house.signed_in("cleo@third.example").await;
    for id in [from, into] {
        not_found(&cleo, &format!("/organizations/{id}")).await;
    }
}

#[tokio::test]
async fn a_question_of_the_office_is_shown_with_its_clock_and_answered_once() {
    use mechanism::Command;
    use mechanism::participation::screening::ScreeningCommand;
    let house = House::furnished();
    let call = house.open_call();
    let ana = house.signed_in("ana@first.example").await;
    let reference = ana.applies(&call).await;
    let ask = ScreeningCommand::Ask {
        application: reference.clone(),
        question: "Which made-up projects were these?".into(),
        until: "2031-03-20T22:00:00Z".parse().unwrap(),
    };
    house.enter(Command::Screening(ask), None);
    let status = ana
        .reads(&format!("/applications/{}", reference.slug()))
        .await;
    assert!(status.contains("Which made-up projects were these?"));
    let (_, rest) = status.split_once("/answers/").unwrap();
    let id = rest.split('"').next().unwrap();
    let page = format!("/applications/{}/answers/{id}", reference.slug());
    let empty = ana.fills(&page, &page, &[("answer", " ")]).await;
    assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
    ana.led(&page, &page, &[("answer", "The made-up ones.")])
        .await;
    assert!(ana.reads(&page).await.contains("The made-up ones."));
    let bob = house.signed_in("bob@second.example").await;
    not_found(&bob, &page).await;
}
