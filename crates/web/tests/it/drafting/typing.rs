//! What is typed at the desk and not saved yet: kept for whoever typed it, in its order, over nobody's words, and read by
//! nobody else.

use super::meeting::{DESK, Meeting};
use super::{draft, position, text_of};
use crate::kit::{House, Visitor, hidden};
use axum::http::StatusCode;

/// Somebody with a page of the desk open.
struct Typing<'h> {
    who: Visitor<'h>,
    page: String,
}

impl Typing<'_> {
    /// What the page carries each time it is opened.
    async fn opens(&self) -> (String, String) {
        let html = self.who.reads(&self.page).await;
        let of = |name| hidden(&html, name).unwrap();
        (of("seen"), of("hand"))
    }

    /// What the script sends.
    async fn keeps(&self, (seen, hand): &(String, String), turn: &str, text: &str) -> StatusCode {
        let fields = [
            ("seen", seen.as_str()),
            ("hand", hand),
            ("turn", turn),
            ("then", "keep"),
            ("over", "1"),
            ("kind", "numbered"),
            ("text", text),
        ];
        let to = format!("{}/typed", self.page);
        self.who.post(&to, &fields).await.status
    }

    async fn shows(&self, words: &str) -> bool {
        self.who.reads(&self.page).await.contains(words)
    }
}

const AGAIN: &str = "What you typed before is here again.";

/// The page of the paragraph on forms.
fn on_forms(house: &House) -> String {
    let summary = draft(house);
    let id = summary.paragraphs[position(&summary, "Forms differ")].id;
    format!("{DESK}/paragraphs/{id}")
}

/// A meeting, and a note-taker of it with that page open.
async fn ana_at_the_desk(house: &House) -> (Meeting<'_>, Typing<'_>) {
    let meeting = Meeting::begun(house).await;
    let page = on_forms(house);
    let who = meeting.note_taker("ana").await;
    (meeting, Typing { who, page })
}

#[tokio::test]
async fn what_is_typed_is_there_again_for_its_author_and_for_nobody_else() {
    let house = House::furnished();
    let (meeting, ana) = ana_at_the_desk(&house).await;
    let entries = house.record.head().number;
    let opened = ana.opens().await;
    let kept = StatusCode::NO_CONTENT;
    assert_eq!(ana.keeps(&opened, "1", "zqfirst words").await, kept);
    assert_eq!(ana.keeps(&opened, "3", "zqthird words").await, kept);
    assert_eq!(ana.keeps(&opened, "2", "zqsecond words").await, kept);
    assert_eq!(house.record.head().number, entries, "typing is no act");
    // The lid was closed; on another device it is there again.
    let html = ana.who.reads(&ana.page).await;
    assert!(
        html.contains(AGAIN) && html.contains("zqthird words"),
        "{html}"
    );
    assert!(!html.contains("zqsecond"), "{html}");
    let chair = meeting.chair().await;
    for reader in [&chair, &meeting.note_taker("ben").await] {
        for page in [DESK, &ana.page, &format!("{DESK}/comparison")] {
            assert!(!reader.reads(page).await.contains("zqthird"), "{page}");
        }
    }
    // Saved, it is in the text and beside it no more.
    let (seen, hand) = ana.opens().await;
    let fields = [
        ("seen", seen.as_str()),
        ("hand", &hand),
        ("turn", "0"),
        ("over", "1"),
        ("text", "zqfourth words (fictitious)."),
    ];
    let saved = ana.who.fills(&ana.page, &ana.page, &fields).await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.text());
    assert!(!ana.shows(AGAIN).await);
    let late = ana.keeps(&opened, "4", "zqlate words").await;
    assert_eq!(
        late,
        StatusCode::CONFLICT,
        "a saving that was still on its way"
    );
    assert!(!ana.shows("zqlate").await);
}

#[tokio::test]
async fn what_a_colleague_saved_meanwhile_stands_beside_what_was_typed() {
    let house = House::furnished();
    let (meeting, ana) = ana_at_the_desk(&house).await;
    let opened = ana.opens().await;
    ana.keeps(&opened, "1", "zqana typed this.").await;
    let chair = meeting.chair().await;
    let fields = [("over", "1"), ("text", "The Chair wrote this (zqchair).")];
    chair.fills(&ana.page, &ana.page, &fields).await;
    let html = ana.who.reads(&ana.page).await;
    assert!(
        html.contains("zqana typed this.") && html.contains("zqchair"),
        "{html}"
    );
    assert_eq!(hidden(&html, "over").unwrap(), "2");
    // Another device of the same person typed something else: neither replaces the other.
    let there = ana.opens().await;
    let here = ana.opens().await;
    assert_eq!(
        ana.keeps(&there, "1", "zqthere").await,
        StatusCode::NO_CONTENT
    );
    assert_eq!(ana.keeps(&here, "1", "zqhere").await, StatusCode::CONFLICT);
    assert!(ana.shows("zqthere").await);
    // Thrown away, what stands is there.
    let thrown = ana
        .who
        .post(&format!("{}/typed", ana.page), &[("then", "anew")])
        .await;
    assert_eq!(thrown.header("location"), ana.page, "{}", thrown.text());
    assert!(!ana.shows("zqthere").await && ana.shows("zqchair").await);
}

#[tokio::test]
async fn a_new_paragraph_and_one_that_is_gone_lose_nothing_either() {
    let house = House::furnished();
    let (meeting, ana) = ana_at_the_desk(&house).await;
    let opened = ana.opens().await;
    ana.keeps(&opened, "1", "zqgone words").await;
    let ben = meeting.note_taker("ben").await;
    let removal = format!("{}/removal", ana.page);
    ben.fills(&removal, &removal, &[("over", "1")]).await;
    assert_eq!(ben.get(&ana.page).await.status, StatusCode::NOT_FOUND);
    let gone = ana.who.get(&ana.page).await;
    assert_eq!(gone.status, StatusCode::CONFLICT);
    let adding = format!("action=\"{DESK}/paragraphs\"");
    assert!(gone.text().contains("zqgone words") && gone.text().contains(&adding));
    let new = Typing {
        who: ben,
        page: format!("{DESK}/paragraphs"),
    };
    let opened = new.opens().await;
    assert_eq!(
        new.keeps(&opened, "1", "zqnew words").await,
        StatusCode::NO_CONTENT
    );
    assert!(new.shows(AGAIN).await && new.shows("zqnew words").await);
    let (seen, hand) = new.opens().await;
    let fields = [
        ("seen", seen.as_str()),
        ("hand", &hand),
        ("kind", "numbered"),
        ("text", "zqnew words (fictitious)."),
    ];
    let added = new.who.fills(&new.page, &new.page, &fields).await;
    assert_eq!(added.status, StatusCode::SEE_OTHER, "{}", added.text());
    assert!(!new.shows("zqnew").await);
    let summary = draft(&house);
    assert!((0..summary.paragraphs.len()).any(|at| text_of(&summary, at).contains("zqnew")));
}

#[tokio::test]
async fn nobody_keeps_anything_at_a_desk_that_is_not_theirs() {
    let house = House::furnished();
    let meeting = Meeting::begun(&house).await;
    let page = on_forms(&house);
    let typed = [format!("{page}/typed"), format!("{DESK}/paragraphs/typed")];
    let fields = [("then", "keep"), ("seen", "0"), ("text", "zqsneaked")];
    let outsider = house.signed_in("somebody@example.org").await;
    for stranger in [&outsider, &meeting.delegate().await] {
        for to in &typed {
            assert_eq!(
                stranger.post(to, &fields).await.status,
                StatusCode::NOT_FOUND,
                "{to}"
            );
        }
    }
    let ana = meeting.note_taker("ana").await;
    let never = format!("{DESK}/paragraphs/P399/typed");
    assert_eq!(
        ana.post(&never, &fields).await.status,
        StatusCode::NOT_FOUND
    );
    for to in &typed {
        let nobody = house.post(to, "", &fields).await;
        assert_eq!(nobody.status, StatusCode::SEE_OTHER, "to the door: {to}");
    }
}
