//! All revisions of a text can be chosen, however many there are.

use super::meeting::{DESK, Meeting};
use super::{draft, position};
use crate::kit::{House, dialogue};
use jiff::SignedDuration;
use mechanism::Command;
use mechanism::summary::{ParagraphText, SummaryCommand, SummaryWish};

#[tokio::test]
async fn revisions_beyond_the_first_page_are_listed_on_the_next_and_compared() {
    let house = House::furnished();
    let meeting = Meeting::begun(&house).await;
    let ana = meeting.note_taker("ana").await;
    let summary = draft(&house);
    let first = summary.revision;
    let id = summary.paragraphs[position(&summary, "Forms differ")].id;
    let begun = house.record.clock().now();
    for over in 1..=310_u16 {
        house
            .clock
            .set(begun + SignedDuration::from_secs(over.into()));
        let wish = SummaryWish::Write {
            paragraph: id,
            over,
            text: ParagraphText {
                text: format!("Forms differ in {over} ways (fictitious)."),
                themes: Vec::new(),
            },
            item: None,
        };
        let dialogue = dialogue();
        house.enter(Command::Summary(SummaryCommand { dialogue, wish }), None);
    }
    let oldest = format!("<option value=\"{}\"", first + 1);
    let newest = format!("<option value=\"{}\"", first + 310);
    let comparison = format!("{DESK}/comparison");
    let page = ana.reads(&comparison).await;
    assert!(page.contains(&newest) && !page.contains(&oldest), "{page}");
    assert!(page.contains("comparison?page=2\" rel=\"next\""), "{page}");
    assert!(!page.contains("rel=\"prev\""), "{page}");
    // What was chosen stays chosen on another page of the list.
    let (from, to) = (first + 1, first + 310);
    let page = ana
        .reads(&format!("{comparison}?from={from}&to={to}&page=2"))
        .await;
    assert!(page.contains(&oldest), "{page}");
    assert!(page.contains(&format!("{newest} selected")), "{page}");
    assert!(
        page.contains("name=\"page\" value=\"2\""),
        "whoever compares stays there: {page}"
    );
    assert!(page.contains("310") && page.contains("<ins>"), "{page}");
    let earlier = format!("from={from}&#38;to={to}&#38;page=1");
    assert!(page.contains(&earlier), "{page}");
    // A page that is not there is the last.
    let page = ana.reads(&format!("{comparison}?page=99")).await;
    assert!(page.contains(&oldest), "{page}");
}
