//! Two co-Chairs and a note-taker in one paragraph at once: each sees the others there, only one of three texts written over
//! the same version is taken, and the two others are kept before the eyes of whoever typed them.

use super::meeting::{DESK, Meeting};
use super::{draft, position, text_of};
use crate::kit::{Answered, House, Visitor, hidden};
use axum::http::StatusCode;

/// A browser that shows a paragraph, and what its form carries.
struct Open<'v, 'h> {
    who: &'v Visitor<'h>,
    command: String,
    over: String,
}

impl<'v, 'h> Open<'v, 'h> {
    async fn at(who: &'v Visitor<'h>, address: &str) -> Self {
        let page = who.reads(address).await;
        Self::shown(who, &page)
    }

    fn shown(who: &'v Visitor<'h>, page: &str) -> Self {
        Self {
            who,
            command: hidden(page, "command").unwrap(),
            over: hidden(page, "over").unwrap(),
        }
    }

    async fn saves(&self, address: &str, text: &str) -> Answered {
        let fields = [
            ("command", self.command.as_str()),
            ("over", &self.over),
            ("text", text),
        ];
        self.who.post(address, &fields).await
    }
}

#[tokio::test]
async fn two_co_chairs_and_a_note_taker_in_one_paragraph_lose_nothing() {
    let house = House::furnished();
    let meeting = Meeting::begun(&house).await;
    let (first, second) = (meeting.chair().await, meeting.co_chair().await);
    let ana = meeting.note_taker("ana").await;
    let summary = draft(&house);
    let at = position(&summary, "Forms differ");
    let address = format!("{DESK}/paragraphs/{}", summary.paragraphs[at].id);
    let opened = [
        Open::at(&first, &address).await,
        Open::at(&second, &address).await,
        Open::at(&ana, &address).await,
    ];
    // Whoever comes sees that somebody is there already.
    assert!(first.reads(&address).await.contains("Being edited"));
    let texts = ["zqfirst wrote.", "zqsecond wrote.", "zqthird noted."];
    let mut answers = Vec::new();
    for (open, text) in opened.iter().zip(texts) {
        answers.push(open.saves(&address, text).await);
    }
    assert_eq!(answers[0].status, StatusCode::SEE_OTHER);
    for (answer, own) in answers[1..].iter().zip(&texts[1..]) {
        assert_eq!(answer.status, StatusCode::CONFLICT, "{}", answer.text());
        let page = answer.text();
        assert!(page.contains(texts[0]) && page.contains(own), "{page}");
    }
    assert_eq!(text_of(&draft(&house), at), texts[0]);
    // The second Chair puts both together; the note-taker had seen the first text only, and is asked again.
    let again = Open::shown(&second, &answers[1].text());
    let both = again.saves(&address, "zqfirst and zqsecond wrote.").await;
    assert_eq!(both.status, StatusCode::SEE_OTHER, "{}", both.text());
    let late = Open::shown(&ana, &answers[2].text());
    let refused = late.saves(&address, texts[2]).await;
    assert_eq!(refused.status, StatusCode::CONFLICT);
    let page = refused.text();
    assert!(page.contains("zqfirst and zqsecond wrote.") && page.contains(texts[2]));
    let third = Open::shown(&ana, &page);
    let text = "zqfirst and zqsecond wrote, zqthird noted.";
    let saved = third.saves(&address, text).await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.text());
    let summary = draft(&house);
    assert_eq!(text_of(&summary, at), text);
    assert_eq!(
        summary.paragraphs[at].version, 4,
        "three were written, none twice"
    );
}
