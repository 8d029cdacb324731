//! The guards over a whole paper.

use super::finding::{Finding, Matter};
use super::passage::{Genre, Passage, check};
use super::{Circumstances, Guard};
use crate::Paper;
use crate::rules::{Place, texts, word_count};
use serde::Serialize;

/// A finding with the text of the paper it is about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Placed {
    /// Which text of the paper.
    pub place: Place,
    /// What was found; its range is one of that text, footnotes shown by their indicators.
    pub finding: Finding,
}

/// What the guards find in a paper: paragraphs, footnotes and headings in order, its length last.
///
/// Nothing is bound in a paper that was read, so nobody is counted; the first section states facts and rules in their own
/// tense (rule W14).
pub fn check_paper(paper: &Paper, circumstances: &Circumstances<'_>) -> Vec<Placed> {
    let mut findings = Vec::new();
    for text in texts(paper) {
        let genre = match (&text.place, text.section) {
            (Place::Paragraph(_), Some(section)) if section > 0 => Genre::Summary,
            (Place::Paragraph(_), _) => Genre::Introduction,
            (Place::Heading(_) | Place::Footnote(_), _) => Genre::Comment,
            _ => continue,
        };
        let passage = Passage {
            language: paper.language,
            genre,
            text: &text.words,
            bound: &[],
        };
        let found = check(&passage, circumstances).into_iter();
        findings.extend(
            found
                .filter(|finding| match finding.guard() {
                    Guard::Length => genre != Genre::Comment,
                    // What is quoted in another language is no wording of this paper.
                    _ => text.is_own(&finding.range),
                })
                .map(|finding| Placed {
                    place: text.place.clone(),
                    finding,
                }),
        );
    }
    let (words, limit) = (word_count(paper), circumstances.limits.whole);
    if words > limit {
        let matter = Matter::LongText { words, limit };
        findings.push(Placed {
            place: Place::Paper,
            finding: Finding::new("", 0..0, matter),
        });
    }
    findings
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Byline, Form, Masthead, Paragraph, Section, Span, Standing, Wording};
    use words::Lang;

    /// A paper, made up, with one paragraph.
    fn paper(text: Vec<Span>) -> Paper {
        let paragraph = Paragraph::of(text);
        Paper {
            language: Lang::Fr,
            masthead: Masthead {
                form: Form::ConferenceRoom,
                symbol: None,
                date: None,
                original: Lang::Fr,
                working_group: None,
                session: None,
                place_and_dates: None,
                agenda_item: None,
                late: None,
            },
            title: "Un document inventé".to_owned(),
            byline: Byline::SummaryByChair,
            sections: vec![Section {
                heading: String::new(),
                paragraphs: vec![paragraph],
                subsections: Vec::new(),
            }],
            standing: Standing::Draft,
            wording: Wording::default(),
        }
    }

    #[test]
    fn what_is_quoted_in_another_language_is_no_wording_of_the_paper() {
        let countries = |words: Span| {
            let text = vec![Span::text("Le rapport s’intitule "), words, Span::text(".")];
            let found = check_paper(&paper(text), &Circumstances::default()).into_iter();
            let guards = found.map(|placed| placed.finding.guard());
            guards.filter(|guard| *guard == Guard::Country).count()
        };
        assert_eq!(countries(Span::text("Kenya 2030")), 1);
        assert_eq!(countries(Span::quoted("Kenya 2030", "en", Lang::Fr)), 0);
    }

    /// They are words of it all the same.
    #[test]
    fn the_length_of_a_paragraph_counts_every_word() {
        let long = Span::quoted("word ".repeat(2_000), "en", Lang::Fr);
        let found = check_paper(&paper(vec![long]), &Circumstances::default());
        let guards: Vec<Guard> = found.iter().map(|one| one.finding.guard()).collect();
        assert!(guards.contains(&Guard::Length), "{guards:?}");
    }
}
