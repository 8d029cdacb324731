//! Drafts that save themselves: what the script sends is kept in the order it was typed, moves nothing on, and never
//! replaces somebody else's words. The script itself is looked at in a browser.

use crate::kit::{House, Visitor, hidden};
use axum::http::StatusCode;

struct Typing<'h> {
    ana: Visitor<'h>,
    draft: String,
    page: String,
}

/// A draft with a page of questions open.
async fn typing(house: &House) -> Typing<'_> {
    let call = house.open_call();
    let ana = house.signed_in("ana@first.example").await;
    let draft = ana.begins(&call).await;
    let page = format!("{draft}/questions/expertise");
    Typing { ana, draft, page }
}

impl Typing<'_> {
    /// What the page carries each time it is opened: how often its questions were saved, and its own name.
    async fn opens(&self) -> (String, String) {
        let html = self.ana.reads(&self.page).await;
        (
            hidden(&html, "seen").unwrap(),
            hidden(&html, "hand").unwrap(),
        )
    }

    /// What the script sends.
    async fn keeps(&self, (seen, hand): &(String, String), turn: &str, typed: &str) -> StatusCode {
        let fields = [
            ("seen", seen.as_str()),
            ("hand", hand),
            ("turn", turn),
            ("then", "keep"),
            ("a-expertise", typed),
        ];
        let answer = self.ana.post(&self.page, &fields).await;
        assert!(answer.header("cache-control").contains("no-store"));
        answer.status
    }

    async fn holds(&self, typed: &str) -> bool {
        self.ana.reads(&self.page).await.contains(typed)
    }
}

#[tokio::test]
async fn what_is_typed_is_kept_in_its_order_however_it_arrives() {
    let house = House::furnished();
    let typing = typing(&house).await;
    let page = typing.opens().await;
    let kept = StatusCode::NO_CONTENT;
    assert_eq!(typing.keeps(&page, "1", "zq-first").await, kept);
    assert!(typing.holds("zq-first").await);
    assert_eq!(typing.keeps(&page, "3", "zq-third").await, kept);
    // The second was slower on its way: the third holds what it said.
    assert_eq!(typing.keeps(&page, "2", "zq-second").await, kept);
    assert!(typing.holds("zq-third").await);
    assert!(!typing.holds("zq-second").await);
    // Tried again because the answer was lost.
    assert_eq!(typing.keeps(&page, "3", "zq-third").await, kept);
    // The button goes on as ever.
    let fields = [
        ("seen", page.0.as_str()),
        ("hand", &page.1),
        ("turn", "4"),
        ("a-expertise", "zq-fourth"),
    ];
    let sent = typing.ana.post(&typing.page, &fields).await;
    assert_ne!(sent.status, StatusCode::CONFLICT);
    assert!(typing.holds("zq-fourth").await);
}

#[tokio::test]
async fn a_page_that_saves_itself_never_replaces_what_another_page_saved() {
    let house = House::furnished();
    let typing = typing(&house).await;
    let (here, there) = (typing.opens().await, typing.opens().await);
    assert_eq!(
        typing.keeps(&there, "1", "zq-there").await,
        StatusCode::NO_CONTENT
    );
    assert_eq!(
        typing.keeps(&here, "1", "zq-here").await,
        StatusCode::CONFLICT
    );
    assert!(typing.holds("zq-there").await);
    // The button shows both, and the page that does so does not save itself before somebody has decided.
    let fields = [
        ("seen", here.0.as_str()),
        ("hand", &here.1),
        ("a-expertise", "zq-here"),
    ];
    let both = typing.ana.post(&typing.page, &fields).await;
    assert_eq!(both.status, StatusCode::CONFLICT);
    let html = both.text();
    assert!(
        html.contains("zq-here") && html.contains("zq-there"),
        "{html}"
    );
    assert!(!html.contains("data-keep"), "{html}");
}

#[tokio::test]
async fn saving_submits_nothing_and_belongs_to_whoever_may_open_the_draft() {
    let house = House::furnished();
    let typing = typing(&house).await;
    let page = typing.opens().await;
    let entries = house.record.head().number;
    typing.keeps(&page, "1", "zq-mine").await;
    assert_eq!(house.record.head().number, entries, "a draft is no act");
    let stranger = house.signed_in("stranger@elsewhere.example").await;
    let fields = [
        ("then", "keep"),
        ("seen", "1"),
        ("a-expertise", "zq-theirs"),
    ];
    let sneaked = stranger.post(&typing.page, &fields).await;
    assert_eq!(sneaked.status, StatusCode::NOT_FOUND);
    let nobody = house.post(&typing.page, "", &fields).await;
    assert_eq!(nobody.status, StatusCode::SEE_OTHER, "to the door");
    assert!(!typing.holds("zq-theirs").await);
    let organization = format!("{}/organization", typing.draft);
    let fields = [
        ("then", "keep"),
        ("organization", "new"),
        ("name-en", "Fictitious zq-name"),
    ];
    let kept = typing.ana.post(&organization, &fields).await;
    assert_eq!(
        kept.status,
        StatusCode::NO_CONTENT,
        "what lacks is not asked"
    );
    assert!(typing.ana.reads(&organization).await.contains("zq-name"));
}

#[tokio::test]
async fn only_the_pages_of_a_draft_may_send_by_script_and_to_this_site_alone() {
    let house = House::furnished();
    let typing = typing(&house).await;
    for page in ["organization", "dialogues", "questions/expertise"] {
        let page = format!("{}/{page}", typing.draft);
        let answer = typing.ana.get(&page).await;
        let policy = answer.header("content-security-policy");
        assert!(policy.contains("connect-src 'self';"), "{page}: {policy}");
        assert!(answer.text().contains("data-keep="), "{page}");
    }
    for page in [typing.draft.as_str(), "/my", "/calls"] {
        let answer = typing.ana.get(page).await;
        let policy = answer.header("content-security-policy");
        assert!(!policy.contains("connect-src"), "{page}: {policy}");
    }
}
