//! The papers for a session of the Conference over HTTP: any selection, checks, differences, what goes beside the Note, and
//! what nobody but the secretariat may give.

use super::kit::House;
use axum::http::StatusCode;
use mechanism::paper::{PaperCommand, PaperFacts, PaperKind};
use mechanism::{Audience, Command, Content, PaperId, Reader, SourceId};

const PAGE: &str = "/en/conference/15";

#[tokio::test]
async fn the_page_reports_the_period_and_says_what_was_checked() {
    let house = House::furnished();
    let html = house.get(PAGE).await.text();
    for said in [
        "Papers for the fifteenth session",
        "Dialogues reported: 3",
        "held since the session before",
        "note.pdf",
        "note.akn.xml",
        "Rule 2.2, E 44",
        "Academia and the private sector add up",
        "The record holds no text of a Note issued to this session.",
        "/conference/15/participation",
    ] {
        assert!(html.contains(said), "{said} is missing: {html}");
    }
    assert!(!html.contains("name=\"symbol\""), "the secretariat’s alone");
    for none in ["/conference/99", "/conference/015", "/conference/15/note"] {
        assert_eq!(
            house.get(none).await.status,
            StatusCode::NOT_FOUND,
            "{none}"
        );
    }
}

#[tokio::test]
async fn a_selection_stands_in_the_address_and_in_every_file() {
    let house = House::furnished();
    let chosen = format!("{PAGE}?dialogue=fa-2030&form=a&numbers=strict");
    let html = house.get(&chosen).await.text();
    assert!(html.contains("Dialogues reported: 1") && html.contains("address of this page names"));
    let file = "/conference/15/note.txt?dialogue=fa-2030&amp;form=a&amp;numbers=strict";
    let written = html.replace("&#38;", "&amp;");
    assert!(written.contains(file), "{html}");
    let text = house
        .get("/en/conference/15/note.txt?dialogue=fa-2030&form=a")
        .await
        .text();
    let flat = text.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(
        flat.contains("Distr.: General") && flat.contains("DRAFT"),
        "{flat}"
    );
    assert!(
        flat.contains("Of the two constructive dialogues held in 2030, one is"),
        "{flat}"
    );
    assert!(html.contains("of 2030 is not reported"), "the gap is told");
}

#[tokio::test]
async fn what_cannot_be_reported_is_told_and_nothing_is_composed() {
    let house = House::furnished();
    for wrong in [
        "dialogue=fa-2031",
        "dialogue=%3Cscript%3E",
        "form=c",
        "numbers=roman",
    ] {
        let answer = house.get(&format!("{PAGE}?{wrong}")).await;
        assert_eq!(answer.status, StatusCode::BAD_REQUEST, "{wrong}");
        assert!(!answer.text().contains("<script>"));
    }
    // What is not there and what this reader may not know of are not told apart.
    for unknown in ["fa-2099", "zqsta-2031"] {
        let answer = house.get(&format!("{PAGE}?dialogue={unknown}")).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{unknown}");
    }
}

/// Whoever could set words of their own under a masthead could pass them off as a paper of the United Nations.
#[tokio::test]
async fn nobody_but_the_secretariat_puts_words_or_a_symbol_on_a_paper() {
    let house = House::furnished();
    let given = [
        "symbol=CTOC/COP/2030/9",
        "date=2030-09-01",
        "original=fr",
        "item-line=Item+of+mine",
        "item-title=zkforged",
        "late=zkforged",
    ];
    for one in given {
        for place in [
            "",
            "/note.pdf",
            "/note.txt",
            "/comments.docx",
            "/compilation",
        ] {
            for reader in [Reader::Public, Reader::Participant, Reader::StateParty] {
                let address = format!("{PAGE}{place}?{one}");
                let answer = house.ask(reader, &address, &[]).await;
                assert_eq!(
                    answer.status,
                    StatusCode::BAD_REQUEST,
                    "{reader:?} {address}"
                );
                assert!(!answer.text().contains("zkforged"), "{address}");
            }
        }
    }
    let address = format!("{PAGE}/note.txt?{}", given.join("&"));
    let text = house.ask(Reader::Office, &address, &[]).await.text();
    assert!(
        text.contains("zkforged") && text.contains("1 September 2030"),
        "{text}"
    );
    assert!(!text.contains("CTOC/COP/2030/9"), "no symbol on a draft");
    let page = house.ask(Reader::Office, PAGE, &[]).await.text();
    assert!(page.contains("name=\"symbol\"") || page.contains("name=symbol"));
    for wrong in ["symbol=E/2030/1", "late=%00", "original=xx"] {
        let answer = house
            .ask(Reader::Office, &format!("{PAGE}?{wrong}"), &[])
            .await;
        assert_eq!(answer.status, StatusCode::BAD_REQUEST, "{wrong}");
    }
    let long = format!("{PAGE}?late={}", "a".repeat(400));
    let answer = house.ask(Reader::Office, &long, &[]).await;
    assert_eq!(answer.status, StatusCode::BAD_REQUEST);
}

#[tokio::test]
async fn an_issued_note_is_held_against_the_one_composed() {
    let house = House::furnished();
    // What was issued says one figure otherwise and lacks the last paragraph.
    let view = house.record.see(Reader::Public);
    let facts = mechanism::conference::note_facts(&view, 15).unwrap();
    let agreed = words::Agreed::new(words::Lang::En);
    let mut issued = papers::compose::note(&facts, &agreed, &papers::compose::Setting::default());
    let years = issued.sections.last_mut().unwrap();
    years.paragraphs.pop();
    years.paragraphs[0] = papers::Paragraph::plain(
        "In 2030, seven fictitious zkissued dialogues followed meetings of working groups of the Conference.",
    );
    let facts = PaperFacts {
        id: PaperId::new("note-2030-issued").unwrap(),
        kind: PaperKind::Note,
        dialogue: None,
        conference: Some(15),
        language: "en".into(),
        symbol: None,
        date: Some(jiff::civil::date(2030, 9, 1)),
        published: None,
        reports: Vec::new(),
        points_of: None,
        source: SourceId::new("zqpub-paper").unwrap(),
        audience: Audience::Public,
    };
    let text = Some(Content::permanent(serde_json::to_vec(&issued).unwrap()));
    house.enter(Command::Paper(PaperCommand::Record { facts, text }), None);
    let html = house.get(PAGE).await.text();
    assert!(
        html.contains("Compared with: Note to the fifteenth session"),
        "{html}"
    );
    assert!(
        html.contains("<del>seven fictitious zkissued</del>"),
        "{html}"
    );
    assert!(
        html.contains("<ins>") && html.contains("Issued: –"),
        "{html}"
    );
}

#[tokio::test]
async fn what_goes_beside_the_note_is_read_and_taken_along() {
    let house = House::furnished();
    let participation = house.get(&format!("{PAGE}/participation")).await.text();
    for said in [
        "role=\"img\"",
        "A sum of attendances",
        "is a sum of attendances and not a number of organizations",
        "/conference/15/participation.docx",
        "The files give these figures in tables, without charts.",
    ] {
        assert!(participation.contains(said), "{said}: {participation}");
    }
    let compilation = house.get(&format!("{PAGE}/compilation")).await.text();
    assert!(
        compilation.contains("A fictitious point of zqpub"),
        "{compilation}"
    );
    assert!(compilation.contains("the record holds neither a digest"));
    let comments = house.get("/ar/conference/15/comments").await.text();
    assert!(comments.contains("<article class=\"paper\" lang=\"ar\" dir=\"rtl\">"));
    for (file, kind) in [
        ("compilation.pdf", "application/pdf"),
        ("participation.akn.xml", "application/akn+xml"),
        ("comments.txt", "text/plain; charset=utf-8"),
        ("note.html", "text/html; charset=utf-8"),
    ] {
        let answer = house.get(&format!("{PAGE}/{file}")).await;
        assert_eq!(answer.status, StatusCode::OK, "{file}");
        assert_eq!(answer.header("content-type"), kind);
    }
    for none in ["note.exe", "programme.pdf", "note."] {
        let answer = house.get(&format!("{PAGE}/{none}")).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{none}");
    }
}
