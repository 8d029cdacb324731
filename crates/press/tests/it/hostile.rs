//! A paper that wants to be a program: all it says is printed, none of it is obeyed.

use papers::{Byline, Column, Form, Link, Paragraph, Span, Table};
use words::Lang;

use crate::print;
use crate::reading::pages;
use crate::samples::sample;

/// Everything that means something in Typst's markup, code or strings.
const MARKUP: &str = r##"#panic("hostile") #read("/etc/passwd") $x^2$ *bold* _low_ `raw` <label> @ref = heading // gone /* gone */ \u{41} ~ ... -- "quote' #{ 1 + 1 } #set page(width: 1pt) ]]]"##;

#[test]
fn markup_is_printed_as_it_stands() {
    let mut paper = sample(Lang::En, Form::ConferenceRoom);
    paper.title = MARKUP.to_owned();
    paper.byline = Byline::Other(MARKUP.to_owned());
    paper.masthead.working_group = Some(MARKUP.to_owned());
    paper.masthead.late = Some(MARKUP.to_owned());
    paper.sections[0].heading = MARKUP.to_owned();
    paper.sections[0].paragraphs = vec![Paragraph {
        text: vec![
            Span::text(MARKUP),
            Span::Note(vec![
                Span::text(MARKUP),
                Span::Note(vec![Span::text(MARKUP)]),
            ]),
            Span::Link(Link {
                shown: MARKUP.to_owned(),
                target: Some(MARKUP.to_owned()),
                printed: None,
            }),
            Span::Link(Link {
                shown: MARKUP.to_owned(),
                target: Some(format!("https://{MARKUP}")),
                printed: None,
            }),
        ],
        subparagraphs: vec![Paragraph::plain(MARKUP)],
        tables: Table::of(
            MARKUP,
            &[Column {
                head: vec![Span::text(MARKUP)],
                figures: false,
            }],
            vec![(
                [vec![
                    Span::text(MARKUP),
                    Span::Note(vec![Span::text(MARKUP)]),
                ]],
                false,
            )],
        ),
    }];
    let Some(pages) = pages(&print(&paper).unwrap()) else {
        return;
    };
    let text = pages.concat().split_whitespace().collect::<String>();
    let markup = MARKUP.split_whitespace().collect::<String>();
    let times = text.matches(&markup).count();
    assert!(times >= 13, "printed whole {times} times");
}

#[test]
fn letters_that_no_face_draws_do_not_cost_the_paper() {
    let odd = "a\0b \u{feff}\u{f0b7} 😀 👩\u{200d}👧 \u{202e}gnorw\u{202c} \u{2066}open \u{ad}\u{200b}\u{200d}\u{200c}\u{2060}\u{fe0f} \
               ж\u{64e} a\u{20e3} \u{301} \u{300}\u{301} ק\u{5b8} ไทย \u{ffff}\u{fffd} \u{e0041} \u{1f3fd} \u{10ffff} 联合国 ½ ﷺ ﻻ x\u{308}\u{323}";
    for lang in Lang::ALL {
        let mut paper = sample(lang, Form::General);
        paper.title = odd.to_owned();
        paper.sections[0].heading = odd.to_owned();
        paper.sections[0].paragraphs[0] =
            Paragraph::of(vec![Span::text(odd), Span::Note(vec![Span::text(odd)])]);
        print(&paper);
    }
}

#[test]
fn nothing_is_needed_for_a_page() {
    let mut paper = sample(Lang::En, Form::General);
    paper.title = String::new();
    paper.byline = Byline::Other(String::new());
    paper.masthead.symbol = None;
    paper.masthead.date = None;
    paper.masthead.working_group = None;
    paper.masthead.session = None;
    paper.masthead.place_and_dates = None;
    paper.masthead.agenda_item = None;
    paper.masthead.late = None;
    paper.sections.clear();
    print(&paper).unwrap();
}

#[test]
fn a_word_longer_than_a_line_and_a_note_longer_than_a_page_are_printed() {
    let mut paper = sample(Lang::En, Form::General);
    let long = Span::Note(vec![Span::text("A long note. ".repeat(800))]);
    paper.sections[0].paragraphs = vec![Paragraph::of(vec![Span::text("w".repeat(3000)), long])];
    print(&paper).unwrap();
}

/// A cell that no page can hold, and a word that no column can.
#[test]
fn a_table_of_endless_cells_is_printed() {
    let column = |figures| Column {
        head: vec![Span::text("h".repeat(400))],
        figures,
    };
    let long = vec![Span::text("A long cell. ".repeat(900))];
    let word = vec![Span::text("w".repeat(3000)), Span::text("😀")];
    let rows = vec![
        ([long.clone(), word, Vec::new()], false),
        ([Vec::new(), long, Vec::new()], true),
    ];
    let columns = [column(false), column(true), column(true)];
    for lang in [Lang::En, Lang::Ar] {
        let mut paper = sample(lang, Form::General);
        paper.sections[0].paragraphs[0].tables = Table::of("Endless", &columns, rows.clone());
        print(&paper).unwrap();
    }
}
