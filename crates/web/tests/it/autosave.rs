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

/// A form of one page, comments' or contributions', as the script and the person see it.
struct OnePage<'h> {
    who: Visitor<'h>,
    form: &'static str,
    typed: &'static str,
}

impl OnePage<'_> {
    /// What the page carries: how often it was saved, and its own name.
    async fn opens(&self) -> (String, String) {
        let html = self.who.reads(self.form).await;
        (
            hidden(&html, "seen").unwrap(),
            hidden(&html, "hand").unwrap(),
        )
    }

    async fn keeps(&self, page: &(String, String), turn: &str, title: &str) -> StatusCode {
        let fields = [
            ("command", "00000000-0000-7000-8000-00000000abcd"),
            ("seen", page.0.as_str()),
            ("hand", &page.1),
            ("turn", turn),
            ("then", "keep"),
            ("title", title),
        ];
        let answer = self.who.post(self.typed, &fields).await;
        assert!(answer.header("cache-control").contains("no-store"));
        answer.status
    }

    async fn holds(&self, title: &str) -> bool {
        self.who.reads(self.form).await.contains(title)
    }
}

/// The two forms, with somebody who may fill both in.
async fn one_page_forms(house: &House) -> [OnePage<'_>; 2] {
    let on = |who, form, typed| OnePage { who, form, typed };
    [
        on(
            house.signed_in("focal0@ngo.example").await,
            "/dialogues/fa-2031/comments/new",
            "/dialogues/fa-2031/comments/typed",
        ),
        on(
            house.signed_in("focal0@ngo.example").await,
            "/my/contributions/new",
            "/my/contributions/typed",
        ),
    ]
}

#[tokio::test]
async fn comments_and_contributions_save_themselves_as_applications_do() {
    let house = crate::comments::desk().await;
    for form in one_page_forms(&house).await {
        let answer = form.who.get(form.form).await;
        let policy = answer.header("content-security-policy");
        assert!(policy.contains("connect-src 'self';"), "{}", form.form);
        let keep = format!("data-keep=\"{}\"", form.typed);
        assert!(answer.text().contains(&keep), "{}", answer.text());
        let entries = house.record.head().number;
        let (here, there) = (form.opens().await, form.opens().await);
        let kept = StatusCode::NO_CONTENT;
        assert_eq!(form.keeps(&here, "1", "zq-first").await, kept);
        assert_eq!(form.keeps(&here, "3", "zq-third").await, kept);
        // Slower on its way: the third holds what it said.
        assert_eq!(form.keeps(&here, "2", "zq-second").await, kept);
        assert!(form.holds("zq-third").await && !form.holds("zq-second").await);
        // Another tab, opened before, replaces nothing.
        let elsewhere = form.keeps(&there, "1", "zq-elsewhere").await;
        assert_eq!(elsewhere, StatusCode::CONFLICT);
        assert!(form.holds("zq-third").await);
        assert_eq!(house.record.head().number, entries, "a draft is no act");
        let page = form.who.reads(form.form).await;
        assert!(page.contains("What you typed before is here again."));
        let own = form
            .form
            .replace("/dialogues/fa-2031/comments/new", "/my/comments");
        let own = own.replace("/new", "");
        assert!(form.who.reads(&own).await.contains("Saved: "), "{own}");
        // It is thrown away by whoever typed it.
        let anew = form.who.post(form.typed, &[("then", "anew")]).await;
        assert_eq!(anew.status, StatusCode::SEE_OTHER);
        assert_eq!(anew.header("location"), form.form);
        assert!(!form.holds("zq-third").await);
    }
}

#[tokio::test]
async fn what_somebody_types_is_nobody_elses_and_goes_with_them() {
    let house = crate::comments::desk().await;
    for form in one_page_forms(&house).await {
        let page = form.opens().await;
        form.keeps(&page, "1", "zq-mine").await;
        let other = house.signed_in("focal1@ngo.example").await;
        assert!(!other.reads(form.form).await.contains("zq-mine"));
        let fields = [
            ("then", "keep"),
            ("seen", "1"),
            ("hand", page.1.as_str()),
            ("turn", "9"),
            ("title", "zq-theirs"),
        ];
        other.post(form.typed, &fields).await;
        assert!(form.holds("zq-mine").await && !form.holds("zq-theirs").await);
        let nobody = house.post(form.typed, "", &fields).await;
        assert_eq!(nobody.status, StatusCode::SEE_OTHER, "to the door");
    }
    // Who may hand in no comment keeps none.
    let outsider = house.signed_in("outsider@example.org").await;
    let sneaked = outsider
        .post("/dialogues/fa-2031/comments/typed", &[("then", "keep")])
        .await;
    assert_eq!(sneaked.status, StatusCode::NOT_FOUND);
    // Nor upon somebody else's comment.
    let address = "/dialogues/fa-2031/comments/typed?comment=fa-2031-c-0001";
    let sneaked = outsider.post(address, &[("then", "keep")]).await;
    assert_eq!(sneaked.status, StatusCode::NOT_FOUND);
    let subject = format!(
        "typed by {}",
        house.signed_in("focal0@ngo.example").await.person
    );
    let rows = house.record.tokens();
    let rows = rows
        .of_subject(record::TokenKind::Draft, subject)
        .await
        .unwrap();
    assert_eq!(rows.len(), 2, "and both go when the person is forgotten");
}

#[tokio::test]
async fn the_longest_comment_in_any_script_saves_itself() {
    let house = crate::comments::desk().await;
    let [form, _] = one_page_forms(&house).await;
    let page = form.opens().await;
    let text = "字".repeat(60_000);
    let fields = [
        ("seen", page.0.as_str()),
        ("hand", &page.1),
        ("turn", "1"),
        ("then", "keep"),
        ("text", &text),
    ];
    let kept = form.who.post(form.typed, &fields).await;
    assert_eq!(kept.status, StatusCode::NO_CONTENT);
    assert!(form.holds("字字字").await);
    let longer = "字".repeat(120_000);
    let fields = [("then", "keep"), ("text", longer.as_str())];
    let refused = form.who.post(form.typed, &fields).await;
    assert_eq!(refused.status, StatusCode::PAYLOAD_TOO_LARGE);
}

/// Handing in ends what was typed, also against a saving that was still on its way; what is wrong with it keeps it.
#[tokio::test]
async fn what_is_handed_in_is_no_longer_typed_and_what_is_refused_is() {
    let house = crate::comments::desk().await;
    let [form, _] = one_page_forms(&house).await;
    let page = form.opens().await;
    form.keeps(&page, "1", "zq-saved").await;
    let command = hidden(&form.who.reads(form.form).await, "command").unwrap();
    let hands_in = async |title: &str, text: &str| {
        let fields = [
            ("command", command.as_str()),
            ("seen", &page.0),
            ("hand", &page.1),
            ("turn", "2"),
            ("title", title),
            ("text", text),
            ("language", "en"),
            ("naming", "not-at-all"),
        ];
        let files = "/dialogues/fa-2031/comments/files";
        form.who.uploads(files, &fields, "file", "", b"").await
    };
    // Without a title it is refused, and what was typed is there on another device too, script or none.
    let refused = hands_in("", "zq-without-title").await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        refused.text().contains("data-keep="),
        "it goes on saving itself"
    );
    assert!(form.holds("zq-without-title").await);
    let taken = hands_in("zq-title", "zq-with-title").await;
    assert_eq!(taken.status, StatusCode::SEE_OTHER, "{}", taken.text());
    for typed in ["zq-saved", "zq-without-title", "zq-title"] {
        assert!(!form.holds(typed).await, "{typed}");
    }
    // This one left before the form did.
    assert_eq!(
        form.keeps(&page, "1", "zq-late").await,
        StatusCode::NO_CONTENT
    );
    assert!(!form.holds("zq-late").await);
}
