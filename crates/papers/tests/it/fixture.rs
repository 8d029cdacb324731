//! Papers of our own for the tests. Everything in them is fictitious: the persons, the figures, the addresses.

use jiff::civil::date;
use papers::{
    AgendaItem, Byline, Form, Link, Masthead, Paper, Paragraph, Section, Span, Standing, Symbol,
};
use words::Lang;

fn symbol(text: &str) -> Symbol {
    Symbol::parse(text).unwrap()
}

fn section(heading: &str, paragraphs: Vec<Paragraph>) -> Section {
    Section { heading: heading.to_owned(), paragraphs, subsections: Vec::new() }
}

fn paragraph(text: Vec<Span>) -> Paragraph {
    Paragraph { text, subparagraphs: Vec::new() }
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
    }
}

/// A note that keeps every rule, in English or Arabic.
pub(crate) fn note(language: Lang) -> Paper {
    let arabic = language == Lang::Ar;
    let say = |english: &str, other: &str| if arabic { other.to_owned() } else { english.to_owned() };
    let note = |words: String| Span::Note(vec![Span::Text(words), Span::Link(Link::bare("www.example.org/notes/1.pdf")), Span::text(".")]);
    Paper {
        masthead: Masthead {
            date: Some(date(2030, 9, 11)),
            working_group: Some(say("Working Group on Firearms", "الفريق العامل المعني بالأسلحة النارية")),
            session: Some(say("Twelfth session", "الدورة الثانية عشرة")),
            place_and_dates: Some(say("Vienna, 14–18 October 2030", "فيينا، 14–18 تشرين الأول/أكتوبر 2030")),
            agenda_item: Some(AgendaItem {
                line: say("Item 2 of the provisional agenda", "البند 2 من جدول الأعمال المؤقت"),
                agenda: Some(symbol("CTOC/COP/2030/1")),
                title: say("Review of an example", "استعراض مثال"),
            }),
            ..bare(language).masthead
        },
        title: say("Constructive dialogues: an example made for tests", "الحوارات البناءة: مثال موضوع للاختبار"),
        sections: vec![
            section(&say("Introduction", "مقدمة"), vec![
                paragraph(vec![
                    Span::Text(say("The example was made on 8 May by Mr. Example,", "وضع هذا المثال في 8 أيار/مايو،")),
                    note(say("Available at ", "متاح على الرابط ")),
                    Span::Text(say(
                        " who relied on article 32, paragraph 3 (c), of a text (see ",
                        " استنادا إلى نص (انظر ",
                    )),
                    Span::Symbol(symbol("CTOC/COP/WG.6/2030/CRP.1")),
                    Span::text(")."),
                ]),
                paragraph(vec![Span::Text(say("In 2030, two constructive dialogues were held.", "في عام 2030، عقد حواران بناءان."))]),
            ]),
            section(&say("Constructive dialogues held in 2030", "الحوارات البناءة المعقودة في عام 2030"), vec![Paragraph {
                text: vec![Span::Text(say(
                    "Sixty (60) non-governmental organizations and nine (9) other relevant stakeholders (4 from academia and 5 from the private sector) were invented:",
                    "اخترعت ستون (60) منظمة غير حكومية:",
                ))],
                subparagraphs: vec![
                    Paragraph::plain(say("For the example;", "للمثال؛")),
                    Paragraph::plain(say("For the tests.", "وللاختبار.")),
                ],
            }]),
        ],
        ..bare(language)
    }
}

/// A note that keeps the rules under the strict profile of numbers.
pub(crate) fn strict() -> Paper {
    let mut paper = note(Lang::En);
    paper.sections[1].paragraphs = vec![Paragraph::plain(
        "Sixty non-governmental organizations and 21 other relevant stakeholders (8 from academia and 13 from the private sector) were invented.",
    )];
    paper
}
