//! What the text says of days and meetings, beside the register: whether a year stands anywhere (rule D4), and whether a body
//! is said to have held what it held (rule N8a). The reader of existing papers tells the same of the papers it reads.

use super::super::paper::Set;
use super::{Concern, Review, Warning};
use crate::ordinals::ordinal;
use crate::rules::Rule;
use mechanism::calendar::Gathering;
use mechanism::summary::ParagraphId;
use std::ops::Range;
use words::{Lang, dates, numbers};

impl Review<'_> {
    pub(super) fn register(&self, sets: &[Set]) -> Vec<Warning> {
        let mut warnings = self.called(sets);
        warnings.extend(self.undated(sets));
        warnings
    }

    /// N8a: "ninth session of the Working Group" of what the register calls a meeting.
    fn called(&self, sets: &[Set]) -> Vec<Warning> {
        if self.facts.language() != Lang::En {
            return Vec::new();
        }
        let mut warnings = Vec::new();
        for (paragraph, set) in self.paragraphs.iter().zip(sets) {
            let body = set.body();
            for (range, number, called) in gatherings(&body.text) {
                let mut known = self.facts.meetings.iter();
                let held = known.find(|meeting| meeting.id.number == number);
                let Some(held) = held.filter(|held| held.called != called) else {
                    continue;
                };
                let proposal = match held.called {
                    Gathering::Session => {
                        format!(
                            "{} session",
                            numbers::session_ordinal(Lang::En, number.into())
                        )
                    }
                    Gathering::Meeting => {
                        format!(
                            "{} meeting",
                            numbers::meeting_ordinal(Lang::En, number.into())
                        )
                    }
                };
                let found = body.text.get(range.clone()).unwrap_or_default();
                warnings.push(Warning {
                    paragraph: Some(paragraph.id),
                    typed: Some(body.typed(&range)),
                    found: found.to_owned(),
                    concern: Concern::Style {
                        rule: Rule::N8a,
                        proposal: Some(proposal),
                    },
                });
            }
        }
        warnings
    }

    /// D4: the day of the dialogue, and its year nowhere.
    fn undated(&self, sets: &[Set]) -> Option<Warning> {
        let (language, date) = (self.facts.language(), self.facts.dialogue.date);
        let day = untied(&dates::day_month(language, date));
        let texts: Vec<(ParagraphId, String)> = self
            .paragraphs
            .iter()
            .zip(sets)
            .flat_map(|(one, set)| set.printed.iter().map(|text| (one.id, untied(&text.text))))
            .collect();
        let year = date.year().to_string();
        if texts.iter().any(|(_, text)| text.contains(&year)) {
            return None;
        }
        let (id, _) = texts.iter().find(|(_, text)| names(text, &day))?;
        Some(Warning {
            paragraph: Some(*id),
            typed: None,
            concern: Concern::Style {
                rule: Rule::D4,
                proposal: Some(untied(&dates::long(language, date))),
            },
            found: day,
        })
    }
}

/// The gatherings of working groups that a text names by number.
fn gatherings(text: &str) -> Vec<(Range<usize>, u16, Gathering)> {
    let mut found = Vec::new();
    for (noun, called) in [
        ("session", Gathering::Session),
        ("meeting", Gathering::Meeting),
    ] {
        for (at, _) in text.match_indices(&format!(" {noun} of the Working Group")) {
            let before = text.get(..at).unwrap_or_default();
            let word = before.rsplit(|letter: char| letter.is_whitespace() || letter == '(');
            let word = word.take(1).next().unwrap_or_default();
            if let Some(number) = ordinal(word) {
                found.push((at - word.len()..at + 1 + noun.len(), number, called));
            }
        }
    }
    found
}

/// Whether a text names a day, and not one that ends like it: "16 May" is not "6 May".
fn names(text: &str, day: &str) -> bool {
    let mut places = text.match_indices(day);
    places.any(|(at, _)| {
        let before = text.get(..at).and_then(|before| before.chars().next_back());
        !before.is_some_and(char::is_numeric)
    })
}

/// With spaces that people type.
fn untied(text: &str) -> String {
    text.replace('\u{a0}', " ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn gatherings_are_found_by_their_numbers() {
        let text = "After the ninth session of the Working Group on X (10th meeting of the Working Group on Y).";
        let found = gatherings(text).into_iter();
        let found: Vec<(&str, u16, Gathering)> = found
            .map(|(range, number, called)| (&text[range], number, called))
            .collect();
        assert_eq!(
            found,
            [
                ("ninth session", 9, Gathering::Session),
                ("10th meeting", 10, Gathering::Meeting)
            ]
        );
        assert_eq!(gatherings("the session of the Working Group"), []);
    }

    #[test]
    fn a_day_is_not_the_end_of_another() {
        assert!(names("held on 6 May.", "6 May"));
        assert!(!names("held on 16 May.", "6 May"));
        assert!(!names("15月6日举行", "5月6日"));
    }
}
