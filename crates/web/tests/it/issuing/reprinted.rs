//! A paper written elsewhere, with what such papers get wrong, opened as a draft, warned of, mended, approved and issued. The
//! text is fictitious; its faults are those of real ones.

use super::{DESK, Issuing, SUMMARY, sent};
use crate::kit::{House, Visitor, dialogue, hidden};
use axum::http::StatusCode;
use mechanism::{Reader, SummaryView};

const PAPER: &str = include_str!("reprinted.txt");

/// What is warned of, by the name a waiver would give it.
const FOUND: [&str; 17] = [
    "N3:41",
    "W6:the academia",
    "W6:private sector",
    "W13:webpage",
    "W4:(peru)",
    "W5:conference room paper",
    "reported:will",
    "W5:conference resolution",
    "N7:10th session",
    "W9:untoc-cop",
    "reported:they believe",
    "slip:harbours, has",
    "reported:has been",
    "W6:governments",
    "slip:advised consider",
    "slip:it .",
    "country:peru",
];

/// What an editor writes instead.
const MENDED: [(&str, &str); 14] = [
    ("41 non-", "{ngo} non-"),
    (
        "9 further stakeholders (five from the Academia and four out of the Private Sector)",
        "{other} other relevant stakeholders",
    ),
    ("webpage", "web page"),
    ("(Peru)", "of Peru"),
    ("Conference Room Paper", "conference room paper"),
    ("will", "would"),
    ("conference resolution", "Conference resolution"),
    (
        "10th Session of UNTOC-COP",
        "tenth session of the Conference",
    ),
    (
        "they believe that samples help",
        "they believed that samples helped",
    ),
    ("harbours, has been", "harbours were"),
    ("governments", "Governments"),
    ("advised consider", "advised to consider"),
    ("it .", "it."),
    ("the place where most samples", "the place where samples"),
];

fn draft(house: &House) -> SummaryView {
    let view = house.record.see(Reader::Office);
    view.chairs_summary(&dialogue()).unwrap()
}

/// Reads the paper, looks at what was read, and begins the draft with it.
async fn begins(who: &Visitor<'_>) {
    let page = who.reads(&format!("{DESK}/beginning/text")).await;
    let command = hidden(&page, "command").unwrap();
    let files = format!("{DESK}/beginning/files");
    let fields = [("command", command.as_str()), ("language", "en")];
    let read = who
        .uploads(&files, &fields, "file", "paper.txt", PAPER.as_bytes())
        .await;
    assert!(read.text().contains("Paragraphs: 6"), "{}", read.text());
    assert!(read.text().contains("(Peru)"), "{}", read.text());
    // That its title goes is told before anything begins.
    let told =
        "Not taken over: the title “Constructive dialogue on a made-up process (fictitious)”";
    assert!(read.text().contains(told), "{}", read.text());
    let sure = [fields[0], fields[1], ("text", PAPER), ("sure", "yes")];
    let begun = who.uploads(&files, &sure, "file", "", b"").await;
    assert_eq!(begun.status, StatusCode::SEE_OTHER, "{}", begun.text());
}

/// Writes every paragraph that has something to mend.
async fn mends(house: &House, who: &Visitor<'_>) {
    for one in draft(house).paragraphs {
        let was = one.text.unwrap().text.clone();
        let now = MENDED.iter().fold(was.clone(), |text, (wrong, right)| {
            text.replace(wrong, right)
        });
        if now == was {
            continue;
        }
        let at = format!("{DESK}/paragraphs/{}", one.id);
        let over = one.version.to_string();
        let saved = who
            .fills(&at, &at, &[("over", &over), ("text", &now)])
            .await;
        assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.text());
    }
}

#[tokio::test]
async fn a_paper_from_elsewhere_is_warned_of_mended_approved_and_issued_in_every_format() {
    let house = House::furnished();
    let issuing = Issuing::held(&house);
    let editor = issuing.editor().await;
    begins(&editor).await;
    let warnings = format!("{DESK}/warnings");
    let page = editor.reads(&warnings).await;
    for found in FOUND {
        let field = format!("name=\"finding\" value=\"{found}\"");
        assert!(page.contains(&field), "{found}: {page}");
    }
    mends(&house, &editor).await;
    // What an editor leaves as it is, with a reason: who chaired, and a Government that was named.
    let mut left = Vec::new();
    for _ in 0..3 {
        let page = editor.reads(&warnings).await;
        let [paragraph, finding] =
            ["paragraph", "finding"].map(|name| hidden(&page, name).unwrap());
        let fields = [
            ("paragraph", paragraph.as_str()),
            ("finding", finding.as_str()),
            ("reason", "Known to all who were there (fictitious)."),
        ];
        let waivers = format!("{DESK}/waivers");
        editor.fills(&warnings, &waivers, &fields).await;
        left.push(finding);
    }
    left.sort();
    let people = "person:ms. di placeholder";
    assert_eq!(left, ["country:peru", "country:peru", people]);
    let page = editor.reads(&warnings).await;
    assert!(page.contains("Warnings: 0"), "{page}");
    let (one, two) = (issuing.chair("one").await, issuing.chair("two").await);
    issuing.approved(&editor, [&one, &two]).await;
    let officer = house.officer().await;
    // No symbol was assigned, and none is invented.
    let fields = [("kind", "first"), ("symbol", ""), ("date", "2031-05-12")];
    let issued = sent(&officer, "issue", "issue", &fields).await;
    assert_eq!(issued.status, StatusCode::SEE_OTHER, "{}", issued.text());
    for file in [
        "",
        "/paper.html",
        "/paper.txt",
        "/paper.docx",
        "/paper.akn.xml",
    ] {
        let answer = house.get(&format!("{SUMMARY}{file}")).await;
        assert_eq!(answer.status, StatusCode::OK, "{file}");
        let text = crate::secrets::legible(&answer.bytes);
        assert!(text.contains("harbours were cited"), "{file}: {text}");
        assert!(!text.contains("CTOC/COP/WG.6"), "{file}: {text}");
    }
}
