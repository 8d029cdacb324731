//! Papers of our own for the tests. Everything in them is fictitious: the persons, the figures, the addresses.

use jiff::civil::date;
use papers::{
    AgendaItem, Byline, Column, Form, Link, Masthead, Paper, Paragraph, Section, Span, Standing,
    Symbol, Table, Wording,
};
use words::Lang;

fn symbol(text: &str) -> Symbol {
    Symbol::parse(text).unwrap()
}

fn section(heading: &str, paragraphs: Vec<Paragraph>) -> Section {
    Section {
        heading: heading.to_owned(),
        paragraphs,
        subsections: Vec::new(),
    }
}

fn paragraph(text: Vec<Span>) -> Paragraph {
    Paragraph::of(text)
}

/// A draft with nothing above its title and nothing below.
pub(crate) fn bare(language: Lang) -> Paper {
    Paper {
        language,
        masthead: Masthead {
            form: Form::ConferenceRoom,
            symbol: None,
            date: None,
            original: language,
            working_group: None,
            session: None,
            place_and_dates: None,
            agenda_item: None,
            late: None,
        },
        title: "Example of a paper".to_owned(),
        byline: Byline::NoteBySecretariat,
        sections: Vec::new(),
        standing: Standing::Draft,
        wording: Wording::default(),
    }
}

/// A note that keeps every rule, in English or Arabic.
pub(crate) fn note(language: Lang) -> Paper {
    let arabic = language == Lang::Ar;
    let say = |english: &str, other: &str| {
        if arabic {
            other.to_owned()
        } else {
            english.to_owned()
        }
    };
    let note = |words: String| {
        Span::Note(vec![
            Span::Text(words),
            Span::Link(Link::bare("www.example.org/notes/1.pdf")),
            Span::text("."),
        ])
    };
    Paper {
        masthead: Masthead {
            date: Some(date(2030, 9, 11)),
            working_group: Some(say(
                "Working Group on Firearms",
                "الفريق العامل المعني بالأسلحة النارية",
            )),
            session: Some(say("Twelfth session", "الدورة الثانية عشرة")),
            place_and_dates: Some(say(
                "Vienna, 14–18 October 2030",
                "فيينا، 14–18 تشرين الأول/أكتوبر 2030",
            )),
            agenda_item: Some(AgendaItem {
                line: say(
                    "Item 2 of the provisional agenda",
                    "البند 2 من جدول الأعمال المؤقت",
                ),
                agenda: Some(symbol("CTOC/COP/2030/1")),
                title: say("Review of an example", "استعراض مثال"),
            }),
            ..bare(language).masthead
        },
        title: say(
            "Constructive dialogues: an example made for tests",
            "الحوارات البناءة: مثال موضوع للاختبار",
        ),
        sections: vec![
            section(
                &say("Introduction", "مقدمة"),
                vec![
                    paragraph(vec![
                        Span::Text(say(
                            "The example was made on 8 May by Mr. Example,",
                            "وضع هذا المثال في 8 أيار/مايو،",
                        )),
                        note(say("Available at ", "متاح على الرابط ")),
                        Span::Text(say(
                            " who relied on article 32, paragraph 3 (c), of a text (see ",
                            " استنادا إلى نص (انظر ",
                        )),
                        Span::Symbol(symbol("CTOC/COP/WG.6/2030/CRP.1")),
                        Span::text(")."),
                    ]),
                    paragraph(vec![Span::Text(say(
                        "In 2030, two constructive dialogues were held.",
                        "في عام 2030، عقد حواران بناءان.",
                    ))]),
                ],
            ),
            section(
                &say(
                    "Constructive dialogues held in 2030",
                    "الحوارات البناءة المعقودة في عام 2030",
                ),
                vec![Paragraph {
                    text: vec![Span::Text(say(
                        "Thirty (30) non-governmental organizations and seven (7) other relevant stakeholders (1 from academia and 6 from the private sector) were invented:",
                        "اخترعت ثلاثون (30) منظمة غير حكومية:",
                    ))],
                    subparagraphs: vec![
                        Paragraph::plain(say("For the example;", "للمثال؛")),
                        Paragraph::plain(say("For the tests.", "وللاختبار.")),
                    ],
                    tables: Vec::new(),
                }],
            ),
        ],
        ..bare(language)
    }
}

/// A note that keeps the rules under the strict profile of numbers.
pub(crate) fn strict() -> Paper {
    let mut paper = note(Lang::En);
    paper.sections[1].paragraphs = vec![Paragraph::plain(
        "Thirty non-governmental organizations and 25 other relevant stakeholders (9 from academia and 16 from the private sector) were invented.",
    )];
    paper
}

/// A Chair's summary with one of everything a writer must be able to put down, in the language of `note`.
pub(crate) fn everything(language: Lang) -> Paper {
    let mut paper = note(language);
    paper.byline = Byline::SummaryByCoChairs;
    paper.masthead.form = Form::General;
    paper.masthead.symbol = Some(symbol("CTOC/COP/WG.6/2030/2"));
    paper.masthead.original = Lang::Fr;
    paper.masthead.late = Some(
        "Submission of the present document was delayed by the needs of a test & its <marks>."
            .into(),
    );
    paper.standing = Standing::Issued;
    let footnote = |words: &str| Span::Note(vec![Span::text(words)]);
    let broken = Link {
        shown: "summary.pdf".into(),
        target: None,
        printed: Some("www.example.org/page.html-summary.pdf (example.org)".into()),
    };
    let named = Link {
        shown: "the web page".into(),
        target: Some("https://www.example.org/a?b=1&c=2".into()),
        printed: None,
    };
    let hostile = Link {
        shown: "click".into(),
        target: Some("javascript:alert(1)".into()),
        printed: None,
    };
    let mixed = Paragraph {
        text: vec![
            Span::text("“Quotes” & <tags> stand in the text,"),
            footnote("First of two."),
            footnote("Second of two."),
            Span::text(" then "),
            Span::Link(named),
            Span::text(", "),
            Span::Link(hostile),
            Span::text(" and a broken one.\u{7}"),
            Span::text(" Others call it “"),
            Span::quoted("عنوان مختلق", "ar", language),
            Span::text("” ("),
            Span::quoted("Un titre inventé", "fr", language),
            Span::text("; "),
            Span::quoted("Jina la mfano", "Kiswahili", language),
            Span::text(")."),
            Span::Note(vec![
                Span::text("See "),
                Span::Link(broken),
                Span::text("."),
                footnote("A note in a note."),
            ]),
        ],
        subparagraphs: vec![
            Paragraph {
                subparagraphs: vec![Paragraph::plain("Inner;"), Paragraph::plain("Inner too.")],
                ..Paragraph::plain("Outer;")
            },
            Paragraph::of(vec![
                Span::text("With a note."),
                footnote("In a subparagraph."),
            ]),
        ],
        tables: vec![table(language)],
    };
    let end = Paragraph {
        tables: vec![table(language)],
        ..Paragraph::plain("The end.")
    };
    let mut parts = section("Parts", Vec::new());
    parts.subsections = vec![
        section("First part", vec![mixed]),
        section("Second part", vec![end]),
    ];
    paper.sections.push(parts);
    paper
}

/// A table with one of everything: figures, a note called twice, another called once, words of another language, a total,
/// a source and a remark.
pub(crate) fn table(language: Lang) -> Table {
    let column = |head: Vec<Span>, figures| Column { head, figures };
    let note = |words: &str| Span::Note(vec![Span::text(words)]);
    let figure = |figure: &str| vec![Span::text(figure)];
    let columns = [
        column(vec![Span::text("Dialogue")], false),
        column(vec![Span::text("Made-up organizations")], true),
        column(
            vec![Span::text("Of which: <others>"), note("Called once.")],
            true,
        ),
    ];
    let rows = vec![
        (
            [
                vec![Span::text("First dialogue"), note("Called twice & <once>.")],
                figure("1,234"),
                figure("5"),
            ],
            false,
        ),
        (
            [
                vec![
                    Span::quoted("Un dialogue inventé", "fr", language),
                    note("Called twice & <once>."),
                    note("Called last."),
                ],
                figure("not known"),
                Vec::new(),
            ],
            false,
        ),
        (
            [vec![Span::text("Total")], figure("1,234"), figure("5")],
            true,
        ),
    ];
    let mut table = Table::of("Made-up figures, by dialogue", &columns, rows).remove(0);
    table.source = vec![
        Span::quoted("Rapport inventé", "fr", language),
        Span::text(" (nobody)."),
    ];
    table.remark = vec![Span::text("Nothing here was counted.")];
    table
}

/// The same paper in each standing and in every language of the United Nations.
pub(crate) fn all() -> Vec<(String, Paper)> {
    let mut papers = Vec::new();
    for language in Lang::ALL {
        for (name, standing) in [
            ("draft", Standing::Draft),
            ("informal", Standing::Informal),
            ("issued", Standing::Issued),
            ("reproduced", Standing::Reproduced),
        ] {
            let everything = Paper {
                language,
                standing,
                ..everything(language)
            };
            papers.push((format!("everything-{}-{name}", language.code()), everything));
            papers.push((
                format!("note-{}-{name}", language.code()),
                Paper {
                    language,
                    standing,
                    ..note(language)
                },
            ));
        }
        papers.push((format!("bare-{}", language.code()), bare(language)));
    }
    papers
}
