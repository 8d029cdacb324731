//! Remarks and proposals, of colleagues and of a delegation with which the draft is shared.

use super::meeting::{DESK, Meeting};
use super::{draft, position, text_of};
use crate::kit::{House, dialogue};
use axum::http::StatusCode;
use mechanism::Command;
use mechanism::summary::{SummaryCommand, SummaryWish};

fn shares(house: &House) {
    let share = SummaryWish::Share {
        with: Vec::new(),
        decided: Some(jiff::civil::date(2031, 5, 9)),
    };
    let dialogue = dialogue();
    house.enter(
        Command::Summary(SummaryCommand {
            dialogue,
            wish: share,
        }),
        None,
    );
}

#[tokio::test]
async fn a_remark_stands_at_its_paragraph_until_it_is_settled() {
    let house = House::furnished();
    let meeting = Meeting::begun(&house).await;
    let (ana, chair) = (meeting.note_taker("ana").await, meeting.chair().await);
    let summary = draft(&house);
    let id = summary.paragraphs[position(&summary, "Forms differ")].id;
    let address = format!("{DESK}/paragraphs/{id}");
    let fields = [("remark", "Is that all? (fictitious)")];
    let told = chair
        .fills(&address, &format!("{address}/remarks"), &fields)
        .await;
    assert_eq!(told.status, StatusCode::SEE_OTHER, "{}", told.text());
    assert!(
        ana.reads(&address)
            .await
            .contains("Is that all? (fictitious)")
    );
    assert!(ana.reads(DESK).await.contains("Open remarks: 1"));
    let settling = format!("{DESK}/remarks/1/settlement");
    let settled = ana.fills(&address, &settling, &[]).await;
    assert_eq!(settled.status, StatusCode::SEE_OTHER, "{}", settled.text());
    assert!(!ana.reads(DESK).await.contains("Open remarks"));
    let again = ana
        .fills(&address, &format!("{DESK}/remarks/99/settlement"), &[])
        .await;
    assert_eq!(again.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_proposal_is_shown_word_by_word_and_taken_or_not() {
    let house = House::furnished();
    let meeting = Meeting::begun(&house).await;
    let (ana, editor) = (meeting.note_taker("ana").await, meeting.editor().await);
    let summary = draft(&house);
    let at = position(&summary, "Asks for a training");
    let id = summary.paragraphs[at].id;
    let address = format!("{DESK}/paragraphs/{id}");
    let proposals = format!("{address}/proposals");
    let fields = [
        ("over", "1"),
        ("act", "change"),
        (
            "proposal",
            "Asks for a training of three days (fictitious).",
        ),
    ];
    for _ in 0..2 {
        let made = editor.fills(&address, &proposals, &fields).await;
        assert_eq!(made.status, StatusCode::SEE_OTHER, "{}", made.text());
    }
    let page = ana.reads(&format!("{DESK}/proposals")).await;
    assert!(page.contains("<ins>") && page.contains("three"), "{page}");
    let accept = [("act", "accept")];
    let taken = ana
        .fills(&address, &format!("{DESK}/proposals/1/answer"), &accept)
        .await;
    assert_eq!(taken.status, StatusCode::SEE_OTHER, "{}", taken.text());
    assert_eq!(
        text_of(&draft(&house), at),
        "Asks for a training of three days (fictitious)."
    );
    // The other is over an older version: it is not taken as it is.
    let page = ana.reads(&address).await;
    assert!(page.contains("written anew since"), "{page}");
    let refused = ana
        .fills(&address, &format!("{DESK}/proposals/2/answer"), &accept)
        .await;
    assert_eq!(refused.status, StatusCode::CONFLICT);
    let declined = ana
        .fills(
            &address,
            &format!("{DESK}/proposals/2/answer"),
            &[("act", "decline")],
        )
        .await;
    assert_eq!(declined.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn a_delegation_reads_the_text_proposes_and_learns_nothing_else() {
    let house = House::furnished();
    let meeting = Meeting::begun(&house).await;
    let ana = meeting.note_taker("ana").await;
    let summary = draft(&house);
    let at = position(&summary, "Forms differ");
    let id = summary.paragraphs[at].id;
    let address = format!("{DESK}/paragraphs/{id}");
    ana.fills(
        &address,
        &format!("{address}/remarks"),
        &[("remark", "zqremark (fictitious)")],
    )
    .await;
    ana.fills(
        &address,
        &format!("{address}/proposals"),
        &[("over", "1"), ("proposal", "zqproposal (fictitious)")],
    )
    .await;
    let delegate = meeting.delegate().await;
    assert_eq!(delegate.get(DESK).await.status, StatusCode::NOT_FOUND);
    shares(&house);
    let page = delegate.reads(DESK).await;
    assert!(page.contains("Forms differ (fictitious)."), "{page}");
    assert!(delegate.reads("/summaries").await.contains(DESK));
    assert!(!page.contains("rests on") && !page.contains("/evidence"));
    let seen = format!(
        "{page}{}{}",
        delegate.reads(&address).await,
        delegate.reads(&format!("{DESK}/proposals")).await
    );
    for secret in [
        "zqremark",
        "zqproposal",
        "note:",
        "notes.example",
        "rests on",
    ] {
        assert!(!seen.contains(secret), "{secret}");
    }
    for closed in ["evidence", "removal"] {
        let answer = delegate.get(&format!("{address}/{closed}")).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{closed}");
    }
    for closed in [
        "warnings",
        "comparison",
        "compare.docx",
        "draft.docx",
        "paragraphs",
    ] {
        let answer = delegate.get(&format!("{DESK}/{closed}")).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{closed}");
    }
    let fields = [
        ("over", "1"),
        ("act", "change"),
        ("proposal", "Forms differ much (fictitious)."),
    ];
    let made = delegate
        .fills(&address, &format!("{address}/proposals"), &fields)
        .await;
    assert_eq!(made.status, StatusCode::SEE_OTHER, "{}", made.text());
    assert!(
        delegate
            .reads(&format!("{DESK}/proposals"))
            .await
            .contains("much")
    );
    let page = ana.reads(&format!("{DESK}/proposals")).await;
    assert!(page.contains("From a delegation"), "{page}");
    // A delegation writes nothing itself.
    let write = delegate
        .fills(&address, &address, &[("over", "1"), ("text", "x")])
        .await;
    assert_eq!(write.status, StatusCode::NOT_FOUND);
    let unshare = SummaryCommand {
        dialogue: dialogue(),
        wish: SummaryWish::Unshare,
    };
    house.enter(Command::Summary(unshare), None);
    assert_eq!(delegate.get(DESK).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn who_writes_is_shown_to_those_who_write_and_gone_with_the_minutes() {
    let house = House::furnished();
    let meeting = Meeting::begun(&house).await;
    let (ana, chair) = (meeting.note_taker("ana").await, meeting.chair().await);
    let delegate = meeting.delegate().await;
    shares(&house);
    let summary = draft(&house);
    let id = summary.paragraphs[position(&summary, "Forms differ")].id;
    let address = format!("{DESK}/paragraphs/{id}");
    assert!(!chair.reads(DESK).await.contains("Being edited"));
    ana.reads(&address).await;
    assert!(chair.reads(DESK).await.contains("Being edited"));
    assert!(chair.reads(&address).await.contains("Being edited"));
    assert!(!ana.reads(DESK).await.contains("Being edited by you"));
    assert!(!delegate.reads(DESK).await.contains("Being edited"));
    // It keeps nobody from writing, and whoever saved is done.
    let fields = [("over", "1"), ("text", "Forms vary (fictitious).")];
    let saved = chair.fills(&address, &address, &fields).await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.text());
    assert!(!ana.reads(DESK).await.contains("Being edited"));
    house.clock.set("2031-05-09T08:25:00Z".parse().unwrap());
    assert!(!chair.reads(DESK).await.contains("Being edited"));
}
