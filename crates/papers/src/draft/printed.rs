//! A text of a draft as it is printed, with the way back to what was typed.
//!
//! Guards read what will be printed, with values and numbers in place; people see what they typed. So each stretch of
//! the printed text knows the bytes it was typed as.

use super::live::Printing;
use super::markup::{Fault, FaultKind, Piece, What};
use super::{linking, outline::Outline};
use crate::Span;
use crate::write::numbering::superscript;
use std::ops::Range;

/// A part of a text: what is said at a place, or a footnote.
pub(super) enum Part {
    Said {
        typed: Range<usize>,
        said: String,
        /// Printed letter by letter as typed.
        verbatim: bool,
    },
    Note {
        typed: Range<usize>,
        inside: Vec<Part>,
    },
}

/// Puts numbers and values in place. What is not known stays as it was typed, and is told.
pub(super) fn resolve(
    text: &str,
    pieces: &[Piece],
    printing: &Printing<'_>,
    outline: &Outline,
    faults: &mut Vec<Fault>,
) -> Vec<Part> {
    let mut so_far = String::new();
    let mut parts = Vec::new();
    for piece in pieces {
        let typed = piece.typed.clone();
        let as_typed = text.get(typed.clone()).unwrap_or_default();
        let said = match &piece.what {
            What::Note(inside) => {
                let inside = resolve(text, inside, printing, outline, faults);
                parts.push(Part::Note { typed, inside });
                continue;
            }
            What::Words(words) => Ok(one_line(words)),
            What::Paragraph(id) => outline.label(*id).ok_or(FaultKind::NoParagraph),
            What::Live(live) => printing.say(*live, &so_far).ok_or(FaultKind::NoValue),
        };
        let said = said.unwrap_or_else(|kind| {
            let typed = typed.clone();
            faults.push(Fault { typed, kind });
            as_typed.to_owned()
        });
        so_far.push_str(&said);
        parts.push(Part::Said {
            verbatim: said.len() == typed.len(),
            typed,
            said,
        });
    }
    parts
}

/// A paragraph is one line, however it was typed; byte for byte, so that places stay.
fn one_line(words: &str) -> String {
    words.replace(['\n', '\r', '\t'], " ")
}

/// The parts as spans: words, links, symbols, footnotes.
pub(super) fn spans(parts: &[Part]) -> Vec<Span> {
    let mut spans = Vec::new();
    let mut words = String::new();
    for part in parts {
        match part {
            Part::Said { said, .. } => words.push_str(said),
            Part::Note { inside, .. } => {
                spans.append(&mut linking::spans(&std::mem::take(&mut words)));
                spans.push(Span::Note(self::spans(inside)));
            }
        }
    }
    spans.append(&mut linking::spans(&words));
    trim(&mut spans);
    spans
}

/// Space at either end of a paragraph is nobody's.
fn trim(spans: &mut Vec<Span>) {
    if let Some(Span::Text(first)) = spans.first_mut() {
        *first = first.trim_start().to_owned();
    }
    if let Some(Span::Text(last)) = spans.last_mut() {
        *last = last.trim_end().to_owned();
    }
    spans.retain(|span| !matches!(span, Span::Text(words) if words.is_empty()));
}

/// A printed text.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Printed {
    /// As it is printed; footnotes are called by superscript figures, counted within the paragraph.
    pub text: String,
    stretches: Vec<Stretch>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct Stretch {
    printed: Range<usize>,
    typed: Range<usize>,
    verbatim: bool,
}

impl Printed {
    /// The text of a paragraph first, then those of its footnotes.
    pub(super) fn of(parts: &[Part]) -> Vec<Self> {
        let mut all = vec![Self::default()];
        let mut notes = Vec::new();
        for part in parts {
            match part {
                Part::Said {
                    typed,
                    said,
                    verbatim,
                } => all[0].push(typed, said, *verbatim),
                Part::Note { typed, inside } => {
                    notes.extend(Self::of(inside).into_iter().take(1));
                    all[0].push(typed, &superscript(notes.len()), false);
                }
            }
        }
        all.append(&mut notes);
        all
    }

    fn push(&mut self, typed: &Range<usize>, said: &str, verbatim: bool) {
        let from = self.text.len();
        self.text.push_str(said);
        self.stretches.push(Stretch {
            printed: from..self.text.len(),
            typed: typed.clone(),
            verbatim,
        });
    }

    /// The bytes as typed that a printed range stands for.
    pub fn typed(&self, printed: &Range<usize>) -> Range<usize> {
        let start = self.across(printed.start, false, |one| (&one.printed, &one.typed));
        let end = self.across(printed.end, true, |one| (&one.printed, &one.typed));
        start..end.max(start)
    }

    /// The printed range of bytes as typed.
    pub(super) fn printed(&self, typed: &Range<usize>) -> Range<usize> {
        let start = self.across(typed.start, false, |one| (&one.typed, &one.printed));
        let end = self.across(typed.end, true, |one| (&one.typed, &one.printed));
        start..end.max(start)
    }

    /// A place on one side as a place on the other. What is not printed as typed is taken whole.
    fn across(
        &self,
        at: usize,
        is_end: bool,
        sides: impl Fn(&Stretch) -> (&Range<usize>, &Range<usize>),
    ) -> usize {
        let holds = |range: &Range<usize>| {
            if is_end {
                range.start < at && at <= range.end
            } else {
                range.start <= at && at < range.end
            }
        };
        let found = self.stretches.iter().find(|one| holds(sides(one).0));
        match found {
            Some(one) => {
                let (from, to) = sides(one);
                match (one.verbatim, is_end) {
                    (true, _) => to.start + (at - from.start),
                    (false, true) => to.end,
                    (false, false) => to.start,
                }
            }
            None if at == 0 => 0,
            None => self.stretches.last().map_or(0, |one| sides(one).1.end),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Values, markup};
    use super::*;
    use crate::rules::NumberProfile;
    use words::Lang;

    fn printed(text: &str) -> Vec<Printed> {
        let marked = markup::read(text);
        let values = Values {
            ngo: Some(32),
            ..Values::default()
        };
        let printing = Printing::new(Lang::En, NumberProfile::House, &values, &marked.pieces);
        let outline = Outline::of(&[]);
        let mut faults = marked.faults;
        let parts = resolve(text, &marked.pieces, &printing, &outline, &mut faults);
        Printed::of(&parts)
    }

    #[test]
    fn a_printed_place_leads_back_to_what_was_typed() {
        let text = "{ngo} bodies \\{x}^[See {ngo}.] came";
        let all = printed(text);
        assert_eq!(all[0].text, "Thirty-two (32) bodies {x}¹ came");
        assert_eq!(all[1].text, "See thirty-two (32).");
        let typed = |found: &str| {
            let at = all[0].text.find(found).unwrap();
            &text[all[0].typed(&(at..at + found.len()))]
        };
        assert_eq!(typed("(32)"), "{ngo}");
        assert_eq!(typed("bodies"), "bodies");
        assert_eq!(typed("{x"), "\\{x");
        assert_eq!(typed("¹ came"), "^[See {ngo}.] came");
        let at = all[1].text.find("See").unwrap();
        assert_eq!(&text[all[1].typed(&(at..at + 3))], "See");
    }

    #[test]
    fn what_was_typed_leads_to_where_it_is_printed() {
        let text = "{ngo} came. They^[Who?] left.";
        let all = printed(text);
        let at = text.find("They").unwrap();
        let range = all[0].printed(&(at..text.len()));
        assert_eq!(&all[0].text[range], "They¹ left.");
        assert_eq!(
            &all[0].text[all[0].printed(&(0..at - 1))],
            "Thirty-two (32) came."
        );
    }
}
