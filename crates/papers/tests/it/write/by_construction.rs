//! Rules that no paper can break, because they follow from the model or from the writers: that they do hold.

use super::{identity, part, seen};
use crate::fixture;
use papers::rules::check;
use papers::write::{Block, Furniture, Layout, akn, docx, html, text};
use papers::{Form, Paper, Paragraph, Section, Span};
use words::Lang;

fn general(language: Lang) -> Paper {
    fixture::everything(language)
}

#[test]
fn d5_day_and_month_stay_on_one_line() {
    let paper = fixture::note(Lang::En);
    for page in [
        html(&paper),
        part(&docx(&paper).unwrap(), "word/document.xml"),
    ] {
        assert!(
            page.contains("8\u{a0}May by Mr.\u{a0}Example"),
            "bound on a page"
        );
        assert!(!page.contains("8 May"));
        assert!(page.contains("paragraph\u{a0}3\u{a0}(c)"));
    }
    assert!(
        akn(&paper, &identity())
            .unwrap()
            .contains("8 May by Mr. Example"),
        "a record keeps plain spaces"
    );
    assert!(
        !text(&paper).contains('\u{a0}'),
        "plain text keeps the words together and prints plain spaces"
    );
}

#[test]
fn d7_the_date_of_a_masthead_is_never_derived() {
    let mut paper = general(Lang::En);
    paper.masthead.date = None;
    for (format, words) in seen(&paper) {
        assert!(!words.contains("September 2030"), "{format} made a date up");
    }
    paper.masthead.date = Some(jiff::civil::date(2030, 9, 11));
    for (format, words) in seen(&paper) {
        assert!(
            words.contains("11 September 2030"),
            "{format} lacks the date of submission"
        );
    }
}

#[test]
fn s1_paragraphs_are_numbered_through_the_paper() {
    for language in Lang::ALL {
        let paper = fixture::everything(language);
        let numbers: Vec<usize> = Layout::of(&paper)
            .blocks
            .iter()
            .filter_map(|block| {
                if let Block::Paragraph { number, .. } = block {
                    Some(*number)
                } else {
                    None
                }
            })
            .collect();
        assert_eq!(
            numbers,
            (1..=paper.paragraphs().count()).collect::<Vec<_>>(),
            "the same in every language"
        );
        for number in numbers {
            assert!(html(&paper).contains(&format!("id=\"para-{number}\"")));
            assert!(
                akn(&paper, &identity())
                    .unwrap()
                    .contains(&format!("eId=\"para_{number}\""))
            );
        }
    }
}

#[test]
fn s2_subparagraphs_are_lettered_as_their_language_does() {
    for (language, first, inner) in [
        (Lang::En, "(a) Outer", "(i) Inner"),
        (Lang::Fr, "a) Outer", "i) Inner"),
    ] {
        let words = text(&fixture::everything(language));
        assert!(words.contains(first) && words.contains(inner), "{words}");
    }
    assert!(!text(&fixture::everything(Lang::Fr)).contains("(a)"));
}

#[test]
fn s8_the_paper_ends_with_asterisks_or_a_rule_and_nothing_after() {
    let summary = docx(&fixture::everything(Lang::En)).unwrap();
    let body = part(&summary, "word/document.xml");
    let (_, after) = body.rsplit_once("***").unwrap();
    assert!(!after.contains("<w:p>"), "no paragraph after the end");
    let note = part(
        &docx(&fixture::note(Lang::En)).unwrap(),
        "word/document.xml",
    );
    assert!(!note.contains("***") && note.contains("PaperRule"));
    assert!(html(&fixture::note(Lang::En)).contains("<hr class=\"paper-end\">"));
}

#[test]
fn f2_notes_are_numbered_from_one_and_stars_are_for_the_masthead() {
    let paper = general(Lang::En);
    let page = html(&paper);
    for number in 1..=paper.footnotes().len() {
        assert_eq!(
            page.matches(&format!("id=\"noteref-{number}\"")).count(),
            1,
            "one indicator for note {number}"
        );
        assert_eq!(
            page.matches(&format!("id=\"note-{number}\"")).count(),
            1,
            "one note for indicator {number}"
        );
    }
    assert!(!page.contains(&format!("\"noteref-{}\"", paper.footnotes().len() + 1)));
    let stars: Vec<&str> = Furniture::of(&paper)
        .stars()
        .map(|star| star.mark)
        .collect();
    assert_eq!(stars, ["*", "**"]);
    let document = part(&docx(&paper).unwrap(), "word/document.xml");
    assert_eq!(document.matches("w:customMarkFollows=\"1\"").count(), 2);
    assert_eq!(
        document.matches("<w:footnoteReference ").count(),
        2 + paper.footnotes().len()
    );
}

#[test]
fn f7_the_note_to_the_agenda_item_is_the_symbol_of_the_agenda() {
    let mut paper = general(Lang::En);
    assert_eq!(
        Furniture::of(&paper).agenda_star.unwrap().text,
        "CTOC/COP/2030/1."
    );
    assert!(text(&paper).contains("Item 2 of the provisional agenda*\n"));
    assert!(text(&paper).contains("\n* CTOC/COP/2030/1.\n"));
    paper.masthead.agenda_item.as_mut().unwrap().agenda = None;
    assert!(
        text(&paper).contains("Item 2 of the provisional agenda\n"),
        "no star that leads nowhere"
    );
    let stars: Vec<&str> = Furniture::of(&paper)
        .stars()
        .map(|star| star.mark)
        .collect();
    assert_eq!(stars, ["*"], "the next note takes the first star");
}

#[test]
fn l2_the_distribution_block_is_english_in_three_languages() {
    for (language, lines) in [
        (
            Lang::En,
            "Distr.: General|11 September 2030|Original: French",
        ),
        (
            Lang::Fr,
            "Distr. générale|11 septembre 2030|Français|Original: français",
        ),
        (
            Lang::Es,
            "Distr. general|11 de septiembre de 2030|Español|Original: francés",
        ),
        (
            Lang::Ru,
            "Distr.: General|11 September 2030|Russian|Original: French",
        ),
        (
            Lang::Ar,
            "Distr.: General|11 September 2030|Arabic|Original: French",
        ),
        (
            Lang::Zh,
            "Distr.: General|11 September 2030|Chinese|Original: French",
        ),
    ] {
        let block = Furniture::of(&general(language)).distribution;
        let said: Vec<String> = block
            .distr
            .into_iter()
            .chain(block.date)
            .chain(block.languages)
            .map(|line| line.replace('\u{a0}', " "))
            .collect();
        assert_eq!(said.join("|"), lines);
    }
    let mut room = general(Lang::Ar);
    room.masthead.form = Form::ConferenceRoom;
    assert_eq!(Furniture::of(&room).distribution.languages, ["French only"]);
    assert_eq!(
        Furniture::of(&room).organization,
        None,
        "a conference room paper has no organ"
    );
}

#[test]
fn l3_arabic_mirrors_and_symbols_do_not() {
    let paper = general(Lang::Ar);
    let page = html(&paper);
    assert!(page.starts_with("<article class=\"paper\" lang=\"ar\" dir=\"rtl\">"));
    assert!(page.contains("<bdi dir=\"ltr\">CTOC/COP/WG.6/2030/2</bdi>"));
    assert!(page.contains("<div class=\"paper-distribution\" lang=\"en\" dir=\"ltr\">"));
    let document = part(&docx(&paper).unwrap(), "word/document.xml");
    let paragraphs = document.matches("<w:p>").count();
    let block = document.matches("\"DistributionCell\"").count();
    assert_eq!(block, 4, "distribution, date and two languages, in English");
    assert_eq!(
        document.matches("<w:bidi/>").count(),
        paragraphs - block + 1,
        "every other paragraph, and the section"
    );
    assert!(document.contains("<w:bidiVisual/>"));
    let symbol = document.find("CTOC<").unwrap();
    let run = &document[document[..symbol].rfind("<w:r>").unwrap()..symbol];
    assert!(
        !run.contains("<w:rtl/>"),
        "the symbol runs from left to right: {run}"
    );
    let english = part(&docx(&general(Lang::En)).unwrap(), "word/document.xml");
    assert!(!english.contains("<w:bidi/>"));
    assert_eq!(
        english.matches("<w:rtl/>").count(),
        1,
        "the words that are in Arabic, and no others"
    );
}

/// The numbers that rules print and those that writers print are the same.
#[test]
fn findings_name_the_numbers_that_are_printed() {
    let inner = Section {
        heading: "Inner.".into(),
        paragraphs: Vec::new(),
        subsections: Vec::new(),
    };
    let unheaded = |subsections| Section {
        heading: String::new(),
        paragraphs: Vec::new(),
        subsections,
    };
    let mut paper = fixture::bare(Lang::En);
    let outer = Section {
        heading: "Outer".into(),
        paragraphs: vec![Paragraph::of(vec![Span::text("8 dogs.")])],
        subsections: vec![inner.clone(), inner.clone()],
    };
    paper.sections = vec![unheaded(vec![inner.clone()]), outer];
    let labels: Vec<String> = Layout::of(&paper)
        .blocks
        .iter()
        .filter_map(|block| {
            if let Block::Heading { label, .. } = block {
                Some(label.clone())
            } else {
                None
            }
        })
        .collect();
    assert_eq!(labels, ["I.", "II.", "A.", "B."]);
    let places: Vec<String> = check(&paper)
        .iter()
        .map(|finding| finding.place.to_string())
        .collect();
    assert_eq!(
        places,
        ["heading I", "paragraph 1", "heading A", "heading B"]
    );
}
