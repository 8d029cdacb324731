//! Footnotes go back to where their indicators stand.

use super::defects::{Defect, Subject};
use super::displaced::rejoin;
use super::links::{self, State};
use super::marks::{plain_number, superscript, superscript_number};
use super::running::{Running, tail};
use super::shape::Foot;
use super::spans::{note_spans, spans_of};
use crate::{Link, Span};
use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::ops::Range;

/// A text without its indicators, and where they stood.
#[derive(Debug)]
pub(super) struct Woven {
    pub(super) text: Running,
    pub(super) spans: Vec<Span>,
    /// Where an indicator stood in the text, and the number printed there.
    pub(super) indicators: Vec<(usize, usize)>,
}

/// The notes of a paper while they are put back.
#[derive(Debug, Default)]
pub(super) struct Notes {
    waiting: HashMap<usize, Foot>,
    /// The spans of the notes put back, by printed number.
    placed: HashMap<usize, Vec<Span>>,
    last: usize,
}

/// An indicator in a text.
struct Indicator {
    range: Range<usize>,
    number: usize,
}

impl Notes {
    /// The notes as printed.
    pub(super) fn new(feet: Vec<Foot>, defects: &mut Vec<Defect>) -> Self {
        let mut notes = Self::default();
        for foot in feet {
            let number = foot.number;
            match notes.waiting.entry(number) {
                Entry::Occupied(_) => defects.push(
                    Subject::NoteTwice { number }.at(foot.text.first_line(), foot.text.as_str()),
                ),
                Entry::Vacant(place) => {
                    check_form(&foot.text, defects);
                    place.insert(foot);
                }
            }
        }
        notes
    }

    /// Puts the notes of a text back to where their indicators stand.
    pub(super) fn weave(&mut self, body: &Running, defects: &mut Vec<Defect>) -> Woven {
        let indicators = self.indicators(body, defects);
        let cuts: Vec<_> = indicators
            .iter()
            .map(|indicator| indicator.range.clone())
            .collect();
        let text = body.without(&cuts);
        let (mut spans, mut places) = (Vec::new(), Vec::new());
        let (mut from, mut cut) = (0, 0);
        for Indicator { range, number } in indicators {
            let at = range.start - cut;
            cut += range.len();
            places.push((at, number));
            let Some(note) = self.take(number, body.line_at(range.start), defects) else {
                continue;
            };
            spans_of(text.as_str().get(from..at).unwrap_or_default(), &mut spans);
            spans.push(Span::Note(note));
            from = at;
        }
        spans_of(text.as_str().get(from..).unwrap_or_default(), &mut spans);
        Woven {
            text,
            spans: rejoin(spans),
            indicators: places,
        }
    }

    /// The link of a note, once it was put back.
    pub(super) fn link(&self, number: usize) -> Option<&Link> {
        self.placed
            .get(&number)?
            .iter()
            .find_map(|span| match span {
                Span::Link(link) => Some(link),
                _ => None,
            })
    }

    /// The notes whose indicators were not found, in order: after how many paragraphs they stood, and what they say.
    pub(super) fn take_left(&mut self, defects: &mut Vec<Defect>) -> Vec<(usize, Vec<Span>)> {
        let mut left: Vec<_> = std::mem::take(&mut self.waiting).into_values().collect();
        left.sort_by_key(|foot| foot.number);
        left.into_iter()
            .map(|foot| {
                let missing = Subject::IndicatorMissing {
                    number: foot.number,
                };
                defects.push(missing.at(foot.text.first_line(), foot.text.as_str()));
                (foot.above, note_spans(foot.text.as_str()))
            })
            .collect()
    }

    fn take(&mut self, number: usize, line: usize, defects: &mut Vec<Defect>) -> Option<Vec<Span>> {
        let Some(foot) = self.waiting.remove(&number) else {
            let subject = if self.placed.contains_key(&number) {
                Subject::IndicatorRepeated { number }
            } else {
                Subject::NoteMissing { number }
            };
            defects.push(subject.at(line, &number.to_string()));
            return None;
        };
        let expected = self.last + 1;
        if number != expected {
            defects
                .push(Subject::IndicatorSkipped { number, expected }.at(line, &number.to_string()));
        }
        self.last = number;
        let spans = note_spans(foot.text.as_str());
        self.placed.insert(number, spans.clone());
        Some(spans)
    }

    /// Superscript figures are always indicators; plain figures only where the next note is due, right behind a word.
    fn indicators(&self, body: &Running, defects: &mut Vec<Defect>) -> Vec<Indicator> {
        let text = body.as_str();
        let mut found: Vec<Indicator> = Vec::new();
        let mut due = self.last + 1;
        let mut before = [' '; 2];
        let mut at = 0;
        while let Some(rest) = text.get(at..).filter(|rest| !rest.is_empty()) {
            let letter = rest.chars().next().unwrap_or(' ');
            let superscripts = superscript(letter).is_some() && before[1] != ' ';
            if let Some((number, length)) = superscript_number(rest).filter(|_| superscripts) {
                found.push(Indicator {
                    range: at..at + length,
                    number,
                });
                due = number + 1;
                at += length;
                before = [' ', '¹'];
                continue;
            }
            let plain = plain_number(rest).filter(|_| letter.is_ascii_digit() && ends_word(before));
            if let Some((number, length)) =
                plain.filter(|&(_, length)| at_end_of_word(rest, length))
            {
                let is_plain = |number| {
                    self.waiting
                        .get(&number)
                        .is_some_and(|foot: &Foot| foot.plain)
                };
                if number == due && is_plain(number) {
                    found.push(Indicator {
                        range: at..at + length,
                        number,
                    });
                    due += 1;
                } else if number + 1 == due
                    && found.last().is_some_and(|last| last.number == number)
                    && is_plain(number)
                {
                    defects.push(
                        Subject::IndicatorUnclear { number }
                            .at(body.line_at(at), word_at(text, at)),
                    );
                }
                at += length;
                before = [' ', '1'];
                continue;
            }
            before = [before[1], letter];
            at += letter.len_utf8();
        }
        found
    }
}

/// Whether what stands before a figure is a word in lower case, with or without punctuation behind it: "thereto1",
/// "9/1,1" or "page.3", but not "CRP.1" and "COVID-19".
fn ends_word(before: [char; 2]) -> bool {
    let punctuated = matches!(before[1], '.' | ',' | ';' | ')' | '”')
        && (before[0].is_lowercase() || before[0] == ')');
    before[1].is_lowercase() || punctuated
}

fn at_end_of_word(rest: &str, length: usize) -> bool {
    let next = rest.get(length..).and_then(|rest| rest.chars().next());
    next.is_none_or(|next| next == ' ' || matches!(next, ',' | '.' | ';' | ')'))
}

fn word_at(text: &str, at: usize) -> &str {
    let before = tail(text.get(..at).unwrap_or_default())
        .rsplit(' ')
        .next()
        .unwrap_or_default();
    text.get(at - before.len()..)
        .and_then(|rest| rest.split(' ').next())
        .unwrap_or_default()
}

/// A note to a link has one form (rule F5) and one address (rule F6).
fn check_form(note: &Running, defects: &mut Vec<Defect>) {
    let text = note.as_str();
    let Some(found) = links::read(text) else {
        return;
    };
    let (line, printed) = (note.first_line(), found.link.shown.as_str());
    match (found.state, &found.link.target) {
        (State::Recovered, Some(target)) => {
            let recovered = Subject::LinkRecovered {
                target: target.clone(),
            };
            defects.push(
                recovered
                    .at(line, printed)
                    .propose(links::usual_form(target)),
            );
        }
        (State::Broken | State::Recovered, _) => {
            defects.push(Subject::LinkBroken.at(line, printed))
        }
        (State::Whole, _) => {}
    }
    let bare = text.trim_start_matches('<').starts_with(printed);
    let opens = bare
        || text
            .get(..12)
            .is_some_and(|opening| opening.eq_ignore_ascii_case("available at"));
    let whole = found.state == State::Whole;
    if opens && !(whole && text == links::usual_form(printed)) {
        let defect = Subject::NoteForm.at(line, text);
        defects.push(if whole {
            defect.propose(links::usual_form(printed))
        } else {
            defect
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn foot(number: usize, plain: bool, text: &str) -> Foot {
        Foot {
            number,
            plain,
            text: Running::new(90 + number, text),
            above: 0,
        }
    }

    fn weave(body: &str, feet: Vec<Foot>) -> (Vec<Span>, Vec<(usize, &'static str)>) {
        let mut defects = Vec::new();
        let mut notes = Notes::new(feet, &mut defects);
        let woven = notes.weave(&Running::new(1, body), &mut defects);
        notes.take_left(&mut defects);
        (
            woven.spans,
            defects
                .iter()
                .map(|defect| (defect.line, defect.message().key))
                .collect(),
        )
    }

    fn note(text: &str) -> Span {
        Span::Note(vec![Span::text(text)])
    }

    #[test]
    fn superscript_and_plain_indicators_take_their_notes() {
        let (spans, defects) = weave(
            "The tide¹ rose,² twice.",
            vec![foot(1, false, "One."), foot(2, false, "Two.")],
        );
        let words = |text: &str| Span::text(text);
        assert_eq!(
            spans,
            [
                words("The tide"),
                note("One."),
                words(" rose,"),
                note("Two."),
                words(" twice.")
            ]
        );
        assert_eq!(defects, []);
        let (spans, defects) = weave(
            "On version9 of COVID-1 and CRP.1 the tide1 rose.",
            vec![foot(1, true, "One.")],
        );
        assert_eq!(spans[1], note("One."));
        assert_eq!(spans[0], words("On version9 of COVID-1 and CRP.1 the tide"));
        assert_eq!(defects, []);
    }

    #[test]
    fn repeated_missing_and_skipped_indicators_are_told() {
        let (_, defects) = weave(
            "A¹ b¹ c³ d⁴.",
            vec![
                foot(1, false, "One."),
                foot(3, false, "T."),
                foot(7, false, "S."),
            ],
        );
        assert_eq!(
            defects,
            [
                (1, "import-indicator-repeated"),
                (1, "import-indicator-skipped"),
                (1, "import-note-missing"),
                (97, "import-indicator-missing")
            ]
        );
    }
}
