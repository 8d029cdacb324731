//! What is to be said of one paragraph by itself.

use super::super::paper::Set;
use super::super::printed::Printed;
use super::super::{DraftParagraph, markup::Fault};
use super::{Concern, Review, Warning};
use crate::guards::{Bound, Genre, Guard, Passage, check};
use crate::read::slips;
use crate::rules::{Context, Kind, Rule, check_text};
use std::ops::Range;
use words::Lang;

impl Review<'_> {
    /// The paragraph at a place of the draft, in print already.
    pub(super) fn alone(
        &self,
        at: usize,
        paragraph: &DraftParagraph<'_>,
        set: &Set,
    ) -> Vec<Warning> {
        let warn = |typed: Option<Range<usize>>, found: &str, concern| Warning {
            paragraph: Some(paragraph.id),
            typed,
            found: found.to_owned(),
            concern,
        };
        let mut warnings = Vec::new();
        for Fault { typed, kind } in &set.faults {
            let found = paragraph.text.get(typed.clone()).unwrap_or_default();
            warnings.push(warn(Some(typed.clone()), found, Concern::Markup(*kind)));
        }
        let (bound, loose) = self.bound(paragraph, set.body());
        warnings.extend(
            loose
                .into_iter()
                .map(|sentence| warn(None, sentence, Concern::Loose)),
        );
        let genre = self.genre(at, paragraph);
        for (index, text) in set.printed.iter().enumerate() {
            let (kind, genre, bound) = match (paragraph.heading, index) {
                (true, _) => (Kind::Heading, Genre::Comment, &[][..]),
                (false, 0) => (Kind::Running, genre, &bound[..]),
                (false, _) => (Kind::Note, Genre::Comment, &[][..]),
            };
            let mut add = |range: &Range<usize>, concern| {
                let found = text.text.get(range.clone()).unwrap_or_default();
                warnings.push(warn(Some(text.typed(range)), found, concern));
            };
            let passage = Passage {
                language: self.facts.language(),
                genre,
                text: &text.text,
                bound,
            };
            // The limits of a whole comment are not those of a heading or a note.
            let findings = check(&passage, &self.circumstances).into_iter();
            let findings =
                findings.filter(|one| genre != Genre::Comment || one.guard() != Guard::Length);
            for finding in findings {
                add(&finding.range.clone(), Concern::Guard(finding));
            }
            let context = Context {
                settings: self.settings(),
                ..Context::new(self.facts.language(), kind)
            };
            for slip in check_text(&text.text, context) {
                if slip.rule != Rule::W14 {
                    let (rule, proposal) = (slip.rule, slip.proposal);
                    add(&slip.range, Concern::Style { rule, proposal });
                }
            }
            if self.facts.language() == Lang::En && kind == Kind::Running {
                for slip in slips::all(&text.text) {
                    add(&slip.range, Concern::Slip { meant: slip.meant });
                }
            }
        }
        warnings.sort_by_key(|one| one.typed.as_ref().map_or(usize::MAX, |typed| typed.start));
        warnings
    }

    /// What its sentences rest on, at the places where they are printed, and the sentences that stand there no longer.
    fn bound(&self, paragraph: &DraftParagraph<'_>, body: &Printed) -> (Vec<Bound>, Vec<&str>) {
        let (mut bound, mut loose) = (Vec::new(), Vec::new());
        for counted in self
            .counted
            .iter()
            .filter(|one| one.paragraph == paragraph.id)
        {
            match paragraph.text.find(counted.sentence) {
                Some(at) => bound.push(Bound {
                    range: body.printed(&(at..at + counted.sentence.len())),
                    speakers: counted.speakers,
                    of: counted.of,
                }),
                None => loose.push(counted.sentence),
            }
        }
        (bound, loose)
    }

    /// The first of several sections states facts and rules in their own tense (rule W14); the others report.
    fn genre(&self, at: usize, paragraph: &DraftParagraph<'_>) -> Genre {
        if paragraph.heading {
            return Genre::Comment;
        }
        let headed = |range: Range<usize>| {
            let within = self.paragraphs.get(range).unwrap_or_default();
            within.iter().filter(|one| one.heading).count()
        };
        let unheaded = usize::from(self.paragraphs.first().is_some_and(|one| !one.heading));
        let several = headed(0..self.paragraphs.len()) + unheaded > 1;
        if several && headed(0..at) + unheaded <= 1 {
            Genre::Introduction
        } else {
            Genre::Summary
        }
    }
}
