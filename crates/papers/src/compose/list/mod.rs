//! A list of organizations with sufficient information, as a paper for the capital: under which terms it went out, then
//! each organization as a numbered paragraph.
//!
//! What it says is worded where the page of the list is, so that page and paper cannot differ; this sets it. It carries no
//! symbol and is printed as a draft: a list becomes a document only when the secretariat issues it as one.

use crate::{Byline, Form, Masthead, Paper, Paragraph, Section, Standing, Wording};
use jiff::civil::Date;
use words::{Agreed, Lang};

/// What a list says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListFacts {
    /// The language it is worded in.
    pub language: Lang,
    /// The day it went out.
    pub circulated: Date,
    /// What it is a list of.
    pub title: String,
    /// Which one: "List 2".
    pub byline: String,
    /// The heading over the terms.
    pub about: String,
    /// Until when, to whom, under which policies: each with its name.
    pub terms: Vec<(String, String)>,
    /// The heading over the organizations.
    pub organizations: String,
    /// What they are and who said it.
    pub explanation: String,
    /// The organizations, in the order of the list.
    pub entries: Vec<ListEntry>,
}

/// An organization on the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListEntry {
    /// Its name, as the paragraph begins.
    pub name: String,
    /// What it said of itself, each with its name.
    pub lines: Vec<(String, String)>,
}

/// The paper of a list.
pub fn list(facts: &ListFacts, agreed: &Agreed) -> Paper {
    let terms = facts.terms.iter().map(|line| Paragraph::plain(said(line)));
    let entries = facts.entries.iter().map(entry);
    Paper {
        language: facts.language,
        masthead: Masthead {
            form: Form::ConferenceRoom,
            symbol: None,
            date: Some(facts.circulated),
            original: facts.language,
            working_group: None,
            session: None,
            place_and_dates: None,
            agenda_item: None,
            late: None,
        },
        title: one_line(&facts.title),
        byline: Byline::Other(one_line(&facts.byline)),
        sections: vec![
            Section {
                heading: facts.about.clone(),
                paragraphs: terms.collect(),
                subsections: Vec::new(),
            },
            Section {
                heading: facts.organizations.clone(),
                paragraphs: std::iter::once(Paragraph::plain(&facts.explanation))
                    .chain(entries)
                    .collect(),
                subsections: Vec::new(),
            },
        ],
        standing: Standing::Draft,
        wording: Wording::of(agreed, facts.language),
    }
}

fn entry(entry: &ListEntry) -> Paragraph {
    Paragraph {
        subparagraphs: entry
            .lines
            .iter()
            .map(|line| Paragraph::plain(said(line)))
            .collect(),
        ..Paragraph::plain(one_line(&entry.name))
    }
}

fn said((name, value): &(String, String)) -> String {
    format!(
        "{}: {}",
        name.trim_end_matches(['?', '؟', '？', ':']),
        one_line(value)
    )
}

/// Running text has no line breaks: what somebody wrote in several lines or paragraphs goes on.
fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn facts(entries: usize) -> ListFacts {
        let entry = |number: usize| ListEntry {
            name: format!("Fictitious Foundation {number}"),
            lines: vec![
                ("What do you do?".into(), "We\nwrite\n\nexamples.".into()),
                ("Country".into(), "Nowhere".into()),
            ],
        };
        ListFacts {
            language: Lang::En,
            circulated: date(2031, 3, 3),
            title: "A list".into(),
            byline: "List 1".into(),
            about: "About".into(),
            terms: vec![("Until".into(), "3 April 2031".into())],
            organizations: "Organizations".into(),
            explanation: "As they wrote.".into(),
            entries: (1..=entries).map(entry).collect(),
        }
    }

    #[test]
    fn each_organization_is_a_paragraph_with_what_it_said() {
        let paper = list(&facts(2), &Agreed::new(Lang::En));
        let paragraphs: Vec<_> = paper.paragraphs().collect();
        assert_eq!(paragraphs.len(), 4);
        let last = paragraphs[3].paragraph;
        assert_eq!(last.words(), "Fictitious Foundation 2");
        let said: Vec<String> = last.subparagraphs.iter().map(Paragraph::words).collect();
        assert_eq!(
            said,
            ["What do you do: We write examples.", "Country: Nowhere"]
        );
    }

    #[test]
    fn nobody_takes_it_for_a_document() {
        let paper = list(&facts(1), &Agreed::new(Lang::En));
        assert_eq!(paper.standing, Standing::Draft);
        assert_eq!(paper.masthead.symbol, None);
        let text = crate::write::text(&paper);
        assert!(text.contains("DRAFT"), "{text}");
    }
}
