//! The programme of a meeting as a paper: its sittings as sections, its items as numbered paragraphs, who is named and what
//! can be read beneath each.
//!
//! What it says is worded where the page of the programme is, so that page and paper cannot differ; this sets it. It has no
//! symbol and says that it is no official document: a programme becomes one only where the secretariat issues it as one.

use crate::{
    Byline, Form, Link, Masthead, Paper, Paragraph, Section, Span, Standing, Wording,
    write::reachable,
};
use jiff::civil::Date;
use words::{Agreed, Lang};

/// What a programme says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProgrammeFacts {
    /// The language it is worded in.
    pub language: Lang,
    /// The day the version was issued.
    pub issued: Date,
    /// What it is the programme of.
    pub title: String,
    /// Which version, and since when.
    pub byline: String,
    /// The sittings, in order.
    pub sittings: Vec<ProgrammeSitting>,
    /// The heading over what changed.
    pub changed: String,
    /// What changed since the version before; empty: nothing is said of it.
    pub changes: Vec<String>,
    /// The heading over what is to be known of the programme.
    pub about: String,
    /// What is to be known of it.
    pub notes: Vec<String>,
}

/// A sitting.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProgrammeSitting {
    /// Its day and hours.
    pub heading: String,
    /// Its items, in order.
    pub items: Vec<ProgrammeItem>,
}

/// An item.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProgrammeItem {
    /// When it is planned, and its title.
    pub title: String,
    /// What it is, what explains it, who is named for it.
    pub lines: Vec<String>,
    /// Documents: title and address.
    pub documents: Vec<(String, String)>,
}

/// The paper of a programme. Items are numbered as on the page: paragraphs before the last sections are items alone.
pub fn programme(facts: &ProgrammeFacts, agreed: &Agreed) -> Paper {
    let section = |heading: &str, paragraphs| Section {
        heading: one_line(heading),
        paragraphs,
        subsections: Vec::new(),
    };
    let said = |lines: &[String]| -> Vec<Paragraph> {
        let lines = lines.iter().map(|line| one_line(line));
        lines.map(Paragraph::plain).collect()
    };
    let mut sections: Vec<Section> = facts
        .sittings
        .iter()
        .map(|sitting| section(&sitting.heading, sitting.items.iter().map(item).collect()))
        .collect();
    if !facts.changes.is_empty() {
        sections.push(section(&facts.changed, said(&facts.changes)));
    }
    sections.push(section(&facts.about, said(&facts.notes)));
    Paper {
        language: facts.language,
        masthead: Masthead {
            form: Form::ConferenceRoom,
            symbol: None,
            date: Some(facts.issued),
            original: facts.language,
            working_group: None,
            session: None,
            place_and_dates: None,
            agenda_item: None,
            late: None,
        },
        title: one_line(&facts.title),
        byline: Byline::Other(one_line(&facts.byline)),
        sections,
        standing: Standing::Informal,
        wording: Wording::of(agreed, facts.language),
    }
}

fn item(item: &ProgrammeItem) -> Paragraph {
    let lines = item.lines.iter().map(|line| one_line(line));
    let documents = item
        .documents
        .iter()
        .map(|document| Paragraph::of(document_read(document)));
    Paragraph {
        subparagraphs: lines.map(Paragraph::plain).chain(documents).collect(),
        ..Paragraph::plain(one_line(&item.title))
    }
}

/// A document and, for whoever has the programme on paper, the address at which it can be read.
fn document_read((title, address): &(String, String)) -> Vec<Span> {
    let title = one_line(title);
    match reachable(address) {
        Some(_) => vec![
            Span::text(format!("{title}, ")),
            Span::Link(Link::bare(address.as_str())),
        ],
        None => vec![Span::text(title)],
    }
}

/// Running text has no line breaks.
fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::write::{Furniture, text};
    use jiff::civil::date;

    fn facts() -> ProgrammeFacts {
        let item = |title: &str, documents: &[(&str, &str)]| ProgrammeItem {
            title: title.into(),
            lines: vec!["Fictitious\nGuest, opens".into()],
            documents: documents
                .iter()
                .map(|(title, address)| ((*title).into(), (*address).into()))
                .collect(),
        };
        let sitting = |heading: &str, items| ProgrammeSitting {
            heading: heading.into(),
            items,
        };
        ProgrammeFacts {
            language: Lang::En,
            issued: date(2031, 4, 2),
            title: "A programme".into(),
            byline: "Version 2".into(),
            sittings: vec![
                sitting("Morning", vec![item("Opening", &[]), item("Panel", &[])]),
                sitting(
                    "Afternoon",
                    vec![item(
                        "Discussion",
                        &[
                            ("A paper", "https://example.org/paper"),
                            ("A script", "javascript:alert(1)"),
                        ],
                    )],
                ),
            ],
            changed: "What changed".into(),
            changes: vec!["At another time: Panel".into()],
            about: "About".into(),
            notes: vec!["Times are those of Vienna.".into()],
        }
    }

    #[test]
    fn items_are_numbered_through_all_sittings() {
        let paper = programme(&facts(), &Agreed::new(Lang::En));
        let said: Vec<(usize, String)> = paper
            .paragraphs()
            .map(|one| (one.number, one.paragraph.words()))
            .collect();
        let told = |n: usize, words: &str| (n, words.to_owned());
        assert_eq!(
            said,
            [
                told(1, "Opening"),
                told(2, "Panel"),
                told(3, "Discussion"),
                told(4, "At another time: Panel"),
                told(5, "Times are those of Vienna."),
            ]
        );
        let last = paper.paragraphs().nth(2).unwrap().paragraph;
        let beneath: Vec<String> = last.subparagraphs.iter().map(Paragraph::words).collect();
        assert_eq!(
            beneath,
            [
                "Fictitious Guest, opens",
                "A paper, https://example.org/paper",
                "A script"
            ]
        );
        let links = |one: &Paragraph| one.text.iter().any(|span| matches!(span, Span::Link(_)));
        assert!(links(&last.subparagraphs[1]) && !links(&last.subparagraphs[2]));
    }

    #[test]
    fn it_looks_like_no_document_and_says_so_in_every_language() {
        for language in Lang::ALL {
            let facts = ProgrammeFacts {
                language,
                ..facts()
            };
            let paper = programme(&facts, &Agreed::new(language));
            let furniture = Furniture::of(&paper);
            let standing = furniture.standing.unwrap();
            assert!(text(&paper).contains(&standing), "{language:?}");
            assert_eq!(furniture.symbol, None);
            assert_eq!(furniture.distribution.languages, Vec::<String>::new());
        }
    }

    #[test]
    fn a_first_version_says_nothing_of_changes() {
        let first = ProgrammeFacts {
            changes: Vec::new(),
            ..facts()
        };
        let paper = programme(&first, &Agreed::new(Lang::En));
        assert_eq!(paper.sections.len(), 3);
    }
}
