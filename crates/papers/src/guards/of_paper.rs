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
                .filter(|finding| genre != Genre::Comment || finding.guard() != Guard::Length)
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
