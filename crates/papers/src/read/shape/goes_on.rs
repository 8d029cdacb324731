//! With which of the two open texts a line goes on that begins nothing: the foot of the page, or the body.

use super::{Body, Builder, Open, Place, Shape};
use crate::read::clean::Line;
use crate::read::defects::{Defect, Subject};
use crate::read::links;
use crate::read::marks::finished;
use crate::read::running::{Running, Seam};

/// Headings of the series have up to some 180 letters.
const LONGEST_HEADING: usize = 300;

impl Builder {
    /// A line that begins nothing goes on with the foot or with the body.
    pub(super) fn go_on(&mut self, line: &Line) {
        if self.goes_on_with_foot(line) {
            let running = match self.open {
                Some(Open::Note) => self.shape.notes.last_mut().map(|note| &mut note.text),
                Some(Open::Star) => self.shape.stars.last_mut(),
                Some(Open::Link) => self.shape.loose.last_mut().map(|link| &mut link.text),
                None => None,
            };
            if let Some(running) = running {
                let seam = running.join(line.number, &line.text, &self.vocabulary);
                tell_seam(&mut self.shape.defects, line, running, seam);
            }
            return;
        }
        self.leave_foot();
        match self.place {
            Place::Masthead => self.shape.masthead.push(line.clone()),
            Place::End => self
                .shape
                .defects
                .push(Subject::AfterTheEnd.at(line.number, &line.text)),
            Place::Heading if self.heading_length() > LONGEST_HEADING => {
                self.shape
                    .defects
                    .push(Subject::Unnumbered.at(line.number, &line.text));
                let text = Running::new(line.number, &line.text);
                self.shape.paragraphs.push(Body {
                    text,
                    subparagraphs: Vec::new(),
                });
                self.last_number += 1;
                self.place = Place::Paragraph;
            }
            Place::Heading | Place::Paragraph => {
                let Shape {
                    headings,
                    paragraphs,
                    defects,
                    ..
                } = &mut self.shape;
                let running = if self.place == Place::Heading {
                    headings.last_mut().map(|heading| &mut heading.text)
                } else {
                    paragraphs.last_mut().map(Body::last_mut)
                };
                if let Some(running) = running {
                    let seam =
                        running.join(line.number, &line.text.replace("**", ""), &self.vocabulary);
                    tell_seam(defects, line, running, seam);
                }
            }
        }
    }

    fn goes_on_with_foot(&mut self, line: &Line) -> bool {
        let foot = match self.open {
            None => return false,
            Some(Open::Link) => {
                let last = self.shape.loose.last().map_or("", |link| link.text.tail());
                return !line.text.contains(' ') && links::continues(last, &line.text);
            }
            Some(Open::Note) => self.shape.notes.last().map(|note| &note.text),
            Some(Open::Star) => self.shape.stars.last(),
        };
        let foot = foot.map_or("", Running::tail);
        let foot_complete =
            finished(foot) || links::alone(foot.rsplit(' ').next().unwrap_or_default());
        let body_complete = match self.place {
            Place::Paragraph => finished(self.body_text()) || self.ends_in_address(),
            Place::Heading | Place::End => true,
            Place::Masthead => false,
        };
        let lower = line.text.starts_with(char::is_lowercase);
        match (foot_complete, body_complete) {
            _ if foot.is_empty() => true,
            (true, false) => {
                if !line.apart && !lower && self.place == Place::Paragraph {
                    self.shape
                        .defects
                        .push(Subject::BelongsUnclear.at(line.number, &line.text));
                }
                false
            }
            (true, true) => !line.apart,
            (false, true) => !line.apart || self.spaced || lower,
            (false, false) => !line.apart || self.spaced,
        }
    }

    pub(super) fn leave_foot(&mut self) {
        if std::mem::take(&mut self.foot) || self.open.is_some() {
            self.feet += 1;
        }
        self.open = None;
    }
}

fn tell_seam(defects: &mut Vec<Defect>, line: &Line, running: &Running, seam: Seam) {
    let first = line.text.split(' ').next().unwrap_or_default();
    let before = running.before_last(line.text.len());
    let word = format!("{before}{first}");
    let word = word.trim_matches(|letter: char| !letter.is_alphanumeric());
    match seam {
        Seam::Plain => {}
        Seam::Address => defects.push(Subject::AddressSplit.at(line.number, first).propose(word)),
        Seam::Hyphen => defects.push(
            Subject::WordSplit {
                word: word.to_owned(),
            }
            .at(line.number, first),
        ),
    }
}
