//! What keeps a text from being issued: signs that would be printed as they were typed, and what nobody has said yet.

use super::{DESK, Issuing, LINK, SUMMARY, sent};
use crate::kit::{House, Visitor, dialogue, hidden};
use axum::body::Body;
use axum::http::{Request, StatusCode};
use mechanism::Reader;
use mechanism::summary::{NewParagraph, ParagraphId, ParagraphKind, ParagraphText, SummaryWish};

/// The button with which a summary is issued.
const BUTTON: &str = "<button class=\"danger\">";

fn text(text: &str) -> ParagraphText {
    ParagraphText {
        text: text.into(),
        themes: Vec::new(),
    }
}

/// Other words for the only paragraph.
fn written(issuing: &Issuing<'_>, over: u16, words: &str) {
    issuing.wishes(SummaryWish::Write {
        paragraph: ParagraphId(1),
        over,
        text: text(words),
        item: None,
    });
}

/// A draft of one paragraph.
fn begun<'h>(house: &'h House, words: &str) -> Issuing<'h> {
    let issuing = Issuing::held(house);
    issuing.wishes(SummaryWish::Begin {
        language: "en".into(),
        paragraphs: vec![NewParagraph {
            kind: ParagraphKind::Numbered,
            item: None,
            text: text(words),
            bindings: Vec::new(),
        }],
    });
    issuing
}

/// A form as somebody would send it who read the body elsewhere.
async fn forged(
    house: &House,
    who: &Visitor<'_>,
    (to, nth): (&str, u8),
    body: &str,
    more: &[(&str, &str)],
) -> (StatusCode, String) {
    let view = house.record.see(Reader::Office);
    let seen = view.chairs_summary(&dialogue()).unwrap().newest.to_string();
    let command = format!("00000000-0000-7000-8000-0000000000{nth:02}");
    let mut fields = vec![("command", &*command), ("seen", &*seen), ("body", body)];
    fields.extend(more);
    let answer = who.post(&format!("{DESK}/{to}"), &fields).await;
    (answer.status, answer.text())
}

#[tokio::test]
async fn what_would_be_printed_as_typed_is_never_issued_whatever_was_waived() {
    let house = House::furnished();
    let issuing = begun(&house, "Somebody \\{zqnobody} asked.");
    let editor = issuing.editor().await;
    let (one, two) = (issuing.chair("one").await, issuing.chair("two").await);
    let page = editor.reads(&format!("{DESK}/approval")).await;
    let body = hidden(&page, "body").unwrap();
    issuing.approved(&editor, [&one, &two]).await;
    // In print that is the same text, so what was said of it still holds; but now it is a name that nothing stands behind.
    written(&issuing, 1, "Somebody {zqnobody} asked.");
    issuing.wishes(SummaryWish::Waive {
        paragraph: Some(ParagraphId(1)),
        finding: "markup:unknown-name:{zqnobody}".into(),
        reason: "Let it be (fictitious).".into(),
    });
    let place = "“{zqnobody}”: P1 (paragraph 1)";
    let warned = editor.reads(&format!("{DESK}/warnings")).await;
    assert!(
        warned.contains("names neither a paragraph nor a value"),
        "{warned}"
    );
    assert!(!warned.contains("Let it be (fictitious)."), "{warned}");
    let officer = house.officer().await;
    let page = officer.reads(&format!("{DESK}/issue")).await;
    let link = format!("<a href=\"{DESK}/paragraphs/P1\">{place}</a>");
    assert!(page.contains(&link), "{page}");
    assert!(!page.contains(BUTTON), "{page}");
    let issue = [("kind", "first"), ("date", "2031-05-12")];
    let tries = [
        (&officer, "issue", &issue[..]),
        (&editor, "clearing", &[]),
        (&one, "approval", &[("chair", "0")]),
    ];
    for (nth, (who, to, more)) in (1..).zip(tries) {
        let (status, said) = forged(&house, who, (to, nth), &body, more).await;
        assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY, "{to}");
        assert!(said.contains(place), "{to}: {said}");
    }
    assert_eq!(house.get(SUMMARY).await.status, StatusCode::NOT_FOUND);
    let page = one.reads(&format!("{DESK}/approval")).await;
    assert!(
        page.contains(&link) && !page.contains("Approve as"),
        "{page}"
    );
    // A value that the record does not hold, and one that came back from Word as words.
    written(&issuing, 2, "Of these, {academia} and \\{ngo} came.");
    let page = officer.reads(&format!("{DESK}/issue")).await;
    for place in ["“{academia}”: P1", "“\\{ngo}”: P1"] {
        assert!(page.contains(place), "{place}: {page}");
    }
    written(&issuing, 3, "Somebody asked.");
    issuing.approved(&editor, [&one, &two]).await;
    let page = officer.reads(&format!("{DESK}/issue")).await;
    assert!(page.contains(BUTTON), "{page}");
}

#[tokio::test]
async fn there_is_no_button_to_issue_before_everybody_said_so() {
    let house = House::furnished();
    let issuing = Issuing::drafted(&house);
    let officer = house.officer().await;
    let page = officer.reads(&format!("{DESK}/issue")).await;
    assert!(!page.contains(BUTTON), "{page}");
    let steps = [
        (
            "approval#cleared",
            "An editor clears the text as it stands now.",
        ),
        (
            "approval#approvals",
            "Chair Madeup One approves the text as it stands now.",
        ),
        (
            "approval#approvals",
            "Chair Madeup Two approves the text as it stands now.",
        ),
    ];
    for (to, step) in steps {
        let link = format!("<a href=\"{DESK}/{to}\">{step}</a>");
        assert!(page.contains(&link), "{link}: {page}");
    }
    let fields = [("kind", "first"), ("date", "2031-05-12"), ("opened", LINK)];
    let refused = sent(&officer, "issue", "issue", &fields).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.text().contains("Nothing was issued."));
    let editor = issuing.editor().await;
    let (one, two) = (issuing.chair("one").await, issuing.chair("two").await);
    issuing.approved(&editor, [&one, &two]).await;
    let page = officer.reads(&format!("{DESK}/issue")).await;
    assert!(
        page.contains(BUTTON) && !page.contains("Before it can be issued"),
        "{page}"
    );
}

#[tokio::test]
async fn list_and_desk_say_approved_of_the_same_words() {
    let house = House::furnished();
    let issuing = Issuing::drafted(&house);
    let editor = issuing.editor().await;
    let (one, two) = (issuing.chair("one").await, issuing.chair("two").await);
    let says = async |state: &str| {
        for page in ["/summaries", DESK] {
            let page = editor.reads(page).await;
            assert!(page.contains(state), "{state}: {page}");
        }
    };
    says("Being drafted").await;
    issuing.approved(&editor, [&one, &two]).await;
    says("Approved by the Chair").await;
    // Another revision of the same words is the same text.
    let rewritten = |over, words: &str| SummaryWish::Write {
        paragraph: ParagraphId(1),
        over,
        text: text(words),
        item: None,
    };
    issuing.wishes(rewritten(1, "Another introduction"));
    says("Being drafted").await;
    issuing.wishes(rewritten(2, "Introduction"));
    says("Approved by the Chair").await;
    // The same revision with another count is not.
    issuing.counts(13);
    says("Being drafted").await;
}

#[tokio::test]
async fn list_and_desk_say_issued_until_a_word_changes() {
    let house = House::furnished();
    let issuing = Issuing::drafted(&house);
    let officer = issuing.issued().await;
    let says = async |state: &str| {
        for page in ["/summaries", DESK] {
            let page = officer.reads(page).await;
            assert!(page.contains(&format!("{state}</span>")), "{state}: {page}");
        }
    };
    says("Issued").await;
    let page = officer
        .reads(&format!("{DESK}/editions?done=issued&told=2"))
        .await;
    for said in ["The summary is issued.", "/office/letters?dialogue=fa-2031"] {
        assert!(page.contains(said), "{said}: {page}");
    }
    let fields = [("paper", "fa-2031-chairs-summary"), ("meeting", "")];
    let nowhere = sent(&officer, "editions", "transmission", &fields).await;
    assert_eq!(nowhere.status, StatusCode::UNPROCESSABLE_ENTITY);
    // Whoever issues the same words again is told so, and is not led to call it a correction.
    let page = officer.reads(&format!("{DESK}/issue")).await;
    for said in [
        "No word of the text has been changed since",
        "value=\"reissue\" checked",
    ] {
        assert!(page.contains(said), "{said}: {page}");
    }
    written(&issuing, 1, "Somebody asked.");
    says("Being drafted").await;
}

/// A refusal without a form of its own to show it at.
#[tokio::test]
async fn whoever_is_refused_stays_signed_in_and_is_led_back_to_this_site_alone() {
    let house = House::furnished();
    let issuing = Issuing::drafted(&house);
    let editor = issuing.editor().await;
    let page = format!("{DESK}/paragraphs/P2");
    let refused = async |nth: u8, came: &str| {
        let command = format!("00000000-0000-7000-8000-0000000000{nth:02}");
        let request = Request::post(format!("{page}/remarks"))
            .header("content-type", "application/x-www-form-urlencoded")
            .header("sec-fetch-site", "same-origin")
            .header("cookie", &editor.cookie)
            .header("referer", came)
            .body(Body::from(format!("command={command}&remark=")))
            .unwrap();
        let answer = house.send(request).await;
        assert_eq!(answer.status, StatusCode::CONFLICT);
        answer.text()
    };
    let said = refused(71, &format!("https://convene.example{page}")).await;
    let back = format!("href=\"{page}\">Back to the page you came from");
    assert!(said.contains(&back), "{said}");
    assert!(!said.contains("/sign-in"), "still signed in: {said}");
    let elsewhere = refused(72, "https://elsewhere.example//elsewhere.example/x").await;
    assert!(!elsewhere.contains("elsewhere.example"), "{elsewhere}");
}
