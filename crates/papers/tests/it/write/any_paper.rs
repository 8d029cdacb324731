//! Any paper can be written and checked: no panic, well-formed markup, no control characters, however odd its words.

use super::{identity, part};
use papers::rules::{Context, Kind, check, check_text};
use papers::write::{akn, docx, html, outline, text};
use papers::{
    AgendaItem, Byline, Cell, Column, Foreign, Form, Link, Masthead, Paper, Paragraph, Row,
    Section, Span, Standing, Symbol, Table,
};
use proptest::collection::vec;
use proptest::option::of;
use proptest::prelude::*;
use words::Lang;

fn language() -> impl Strategy<Value = Lang> {
    prop::sample::select(Lang::ALL.to_vec())
}

/// Words as papers have them, and anything else that a file may hold.
fn words() -> impl Strategy<Value = String> {
    prop_oneof![
        "[A-Za-z0-9 ,.()’“”:–%-]{0,40}",
        "(the )?(5|14|[a-z]{1,9}) (May|session|meeting|of|and|hundred|\\(9\\)) ?[0-9]{0,4}",
        "\\PC{0,12}",
        any::<String>(),
    ]
}

fn symbol() -> impl Strategy<Value = Symbol> {
    (1..99_u8, 1900..2099_u16, 1..999_u16).prop_map(|(group, year, serial)| {
        Symbol::parse(&format!("CTOC/COP/WG.{group}/{year}/CRP.{serial}")).unwrap()
    })
}

fn link() -> impl Strategy<Value = Link> {
    let target = prop_oneof![words(), "(https://)?www\\.[a-z]{1,5}\\.org/[a-z%/?&=]{0,9}"];
    (words(), of(target), of(words())).prop_map(|(shown, target, printed)| Link {
        shown,
        target,
        printed,
    })
}

fn foreign() -> impl Strategy<Value = Foreign> {
    (of(language()), words()).prop_map(|(language, text)| Foreign { language, text })
}

fn span() -> impl Strategy<Value = Span> {
    let plain = prop_oneof![
        4 => words().prop_map(Span::Text),
        1 => foreign().prop_map(Span::Foreign),
        1 => symbol().prop_map(Span::Symbol),
        1 => link().prop_map(Span::Link),
    ];
    plain.prop_recursive(2, 8, 3, |inner| vec(inner, 0..3).prop_map(Span::Note))
}

fn cell() -> impl Strategy<Value = Cell> {
    vec(span(), 0..3)
}

fn table() -> impl Strategy<Value = Table> {
    (1..6_usize, 0..4_usize)
        .prop_flat_map(|(columns, rows)| {
            let column =
                (cell(), any::<bool>()).prop_map(|(head, figures)| Column { head, figures });
            let row = (vec(cell(), columns), any::<bool>())
                .prop_map(|(cells, total)| Row { cells, total });
            (
                words(),
                vec(column, columns),
                vec(row, rows),
                cell(),
                cell(),
            )
        })
        .prop_map(|(title, columns, rows, source, remark)| {
            let mut table = Table::new(title, columns, rows).unwrap();
            (table.source, table.remark) = (source, remark);
            table
        })
}

fn paragraph() -> impl Strategy<Value = Paragraph> {
    let leaf = vec(span(), 0..4).prop_map(Paragraph::of);
    leaf.prop_recursive(3, 12, 3, |inner| {
        let parts = (vec(span(), 0..4), vec(inner, 0..3), vec(table(), 0..2));
        parts.prop_map(|(text, subparagraphs, tables)| Paragraph {
            text,
            subparagraphs,
            tables,
        })
    })
}

fn section() -> impl Strategy<Value = Section> {
    let leaf = (words(), vec(paragraph(), 0..3)).prop_map(|(heading, paragraphs)| Section {
        heading,
        paragraphs,
        subsections: Vec::new(),
    });
    leaf.prop_recursive(6, 10, 3, |inner| {
        (words(), vec(paragraph(), 0..3), vec(inner, 0..3)).prop_map(
            |(heading, paragraphs, subsections)| Section {
                heading,
                paragraphs,
                subsections,
            },
        )
    })
}

fn masthead() -> impl Strategy<Value = Masthead> {
    let form = prop::sample::select(vec![Form::General, Form::ConferenceRoom]);
    let date = of((1900..2100_i16, 1..13_i8, 1..29_i8)
        .prop_map(|(year, month, day)| jiff::civil::date(year, month, day)));
    let item = of(
        (words(), of(symbol()), words()).prop_map(|(line, agenda, title)| AgendaItem {
            line,
            agenda,
            title,
        }),
    );
    let lines = (of(words()), of(words()), of(words()), of(words()));
    (form, of(symbol()), date, language(), item, lines).prop_map(
        |(form, symbol, date, original, agenda_item, lines)| {
            let (working_group, session, place_and_dates, late) = lines;
            Masthead {
                form,
                symbol,
                date,
                original,
                working_group,
                session,
                place_and_dates,
                agenda_item,
                late,
            }
        },
    )
}

fn paper() -> impl Strategy<Value = Paper> {
    let byline = prop_oneof![
        Just(Byline::NoteBySecretariat),
        Just(Byline::SummaryByChair),
        Just(Byline::SummaryByCoChairs),
        words().prop_map(Byline::Other),
    ];
    let standing = prop::sample::select(vec![
        Standing::Draft,
        Standing::Informal,
        Standing::Issued,
        Standing::Reproduced,
    ]);
    (
        language(),
        masthead(),
        words(),
        byline,
        vec(section(), 0..4),
        standing,
    )
        .prop_map(
            |(language, masthead, title, byline, sections, standing)| Paper {
                language,
                masthead,
                title,
                byline,
                sections,
                standing,
                wording: papers::Wording::default(),
            },
        )
}

/// Read to the end without an error, every element closed, and no character that a page cannot carry.
fn assert_well_formed(markup: &str) {
    let foul = |c: char| (c.is_control() && c != '\n') || matches!(c, '\u{fffe}' | '\u{ffff}');
    assert!(!markup.contains(foul), "a control character in {markup:?}");
    let mut reader = quick_xml::Reader::from_str(markup);
    reader.config_mut().check_end_names = true;
    let mut depth = 0_i32;
    loop {
        match reader.read_event().unwrap() {
            quick_xml::events::Event::Start(_) => depth += 1,
            quick_xml::events::Event::End(_) => depth -= 1,
            quick_xml::events::Event::Eof => break,
            _ => {}
        }
    }
    assert_eq!(depth, 0);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, ..ProptestConfig::default() })]

    #[test]
    fn can_be_written_in_every_format(paper in paper()) {
        assert_well_formed(&akn(&paper, &identity()).unwrap());
        let bytes = docx(&paper).unwrap();
        for name in ["word/document.xml", "word/footnotes.xml", "word/header3.xml", "docProps/core.xml"] {
            assert_well_formed(&part(&bytes, name));
        }
        // HTML is written so that an XML reader can follow it too, save for its one empty element.
        assert_well_formed(&html(&paper).replace("<hr class=\"paper-end\">", ""));
        let foul = text(&paper).contains(|c: char| c.is_control() && c != '\n');
        prop_assert!(!foul);
        outline(&paper);
    }

    #[test]
    fn plain_text_keeps_every_word_of_a_table(table in table(), language in language()) {
        let spans = table.texts().flatten();
        let said: Vec<String> = spans
            .filter_map(|span| match span {
                Span::Text(text) => Some(text.clone()),
                Span::Foreign(foreign) => Some(foreign.text.clone()),
                _ => None,
            })
            .chain([table.title().to_owned()])
            .collect();
        let paragraph = Paragraph { tables: vec![table.clone()], ..Paragraph::plain("") };
        let section = Section { heading: String::new(), paragraphs: vec![paragraph], subsections: Vec::new() };
        let paper = Paper { sections: vec![section], ..crate::fixture::bare(language) };
        let written = text(&paper);
        prop_assert!(written.lines().all(|line| line == line.trim_end()), "{written:?}");
        let kept: String = written.split_whitespace().collect();
        for word in said.iter().flat_map(|text| text.split_whitespace()) {
            let word: String = papers::write::clean(word).split_whitespace().collect();
            prop_assert!(kept.contains(&word), "{word:?} in {written:?}");
        }
    }

    #[test]
    fn can_be_checked_and_stored(paper in paper()) {
        for finding in check(&paper) {
            prop_assert!(!finding.place.to_string().is_empty());
        }
        let stored = serde_json::to_string(&paper).unwrap();
        prop_assert_eq!(serde_json::from_str::<Paper>(&stored).unwrap(), paper);
    }

    #[test]
    fn slips_lie_within_their_text(text in words(), language in language(), begins in any::<bool>()) {
        for kind in [Kind::Title, Kind::Heading, Kind::Running, Kind::Note] {
            let context = Context { begins, ..Context::new(language, kind) };
            for slip in check_text(&text, context) {
                prop_assert!(text.get(slip.range.clone()).is_some(), "{:?} in {text:?}", slip);
            }
        }
    }
}
