//! Footnotes go back to their indicators, displaced links to the words they belong to, and text becomes spans.

use super::defects::{Defect, Subject};
use super::facts::{Belongs, LooseLink};
use super::links::{self, State};
use super::marks::{plain_number, superscript, superscript_number};
use super::running::{Running, tail};
use super::shape::{Foot, Loose};
use crate::{Link, Span, Symbol};
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
            spans,
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

fn note_spans(text: &str) -> Vec<Span> {
    let mut spans = Vec::new();
    match links::read(text) {
        Some(found) => {
            spans_of(
                text.get(..found.range.start).unwrap_or_default(),
                &mut spans,
            );
            spans.push(Span::Link(found.link));
            spans_of(text.get(found.range.end..).unwrap_or_default(), &mut spans);
        }
        None => spans_of(text, &mut spans),
    }
    spans
}

/// Words, symbols and addresses of a text.
fn spans_of(text: &str, spans: &mut Vec<Span>) {
    let mut from = 0;
    let mut at = 0;
    for word in text.split_inclusive(' ') {
        if let Some((range, span)) = symbol(word).or_else(|| address(word)) {
            push_words(text.get(from..at + range.start).unwrap_or_default(), spans);
            spans.push(span);
            from = at + range.end;
        }
        at += word.len();
    }
    push_words(text.get(from..).unwrap_or_default(), spans);
}

fn push_words(words: &str, spans: &mut Vec<Span>) {
    if !words.is_empty() {
        spans.push(Span::text(words));
    }
}

fn symbol(word: &str) -> Option<(Range<usize>, Span)> {
    let from = word.find("CTOC/COP/")?;
    let end = word
        .trim_end_matches([' ', '.', ',', ';', ':', ')', '”', '*'])
        .len();
    let symbol = Symbol::parse(word.get(from..end)?).ok()?;
    Some((from..end, Span::Symbol(symbol)))
}

fn address(word: &str) -> Option<(Range<usize>, Span)> {
    let range = links::in_word(word.trim_end())?;
    let link = links::whole(word.get(range.clone())?);
    Some((range, Span::Link(link)))
}

/// Finds where displaced links belong: the words that a link's file name spells, if the paper has them once.
pub(super) fn place_loose(
    loose: Vec<Loose>,
    texts: &mut [Woven],
    defects: &mut Vec<Defect>,
) -> Vec<LooseLink> {
    // A paper has a handful; a text with thousands is none, and each is looked for in all of it.
    const MOST: usize = 100;
    let links = loose.into_iter().enumerate();
    links
        .map(|(index, loose)| {
            let (line, page) = (loose.text.first_line(), loose.page);
            let link = links::whole(loose.text.as_str());
            let words = spelled(loose.text.as_str()).filter(|_| index < MOST);
            let belongs = words.and_then(|words| attach(&words, &link, texts));
            let defect = Subject::LinkDisplaced { page }.at(line, loose.text.as_str());
            defects.push(match &belongs {
                Some(belongs) => defect.propose(belongs.words.clone()),
                None => defect,
            });
            LooseLink {
                link,
                line,
                page,
                belongs,
            }
        })
        .collect()
}

/// `…/CTOC_COP_WG.6_2022_CRP.1.pdf` spells a symbol, `…/Resolution_10_1_-_English.pdf` "resolution 10/1".
fn spelled(address: &str) -> Option<String> {
    let file = address.rsplit('/').next()?;
    let stem = file.rsplit_once('.').map_or(file, |(stem, _)| stem);
    let symbol = stem.replace('_', "/");
    if Symbol::parse(&symbol).is_ok() {
        return Some(symbol);
    }
    let lower = stem.to_lowercase();
    let numbers = lower
        .strip_prefix("resolution_")?
        .split(['_', '-'])
        .filter(|part| !part.is_empty());
    let figures: Vec<_> = numbers
        .take_while(|part| part.bytes().all(|byte| byte.is_ascii_digit()))
        .collect();
    match figures.as_slice() {
        [session, number] => Some(format!("resolution {session}/{number}")),
        _ => None,
    }
}

fn attach(words: &str, link: &Link, texts: &mut [Woven]) -> Option<Belongs> {
    let mut places = texts.iter().enumerate().filter_map(|(index, woven)| {
        let mut found = woven.text.as_str().match_indices(words);
        found.next().map(|_| (index, found.next().is_none()))
    });
    let (index, true) = places.next()? else {
        return None;
    };
    if places.next().is_some() {
        return None;
    }
    let shown = Link {
        shown: words.to_owned(),
        target: link.target.clone(),
        printed: None,
    };
    let spans = &mut texts.get_mut(index)?.spans;
    let at = spans.iter().position(|span| match span {
        Span::Symbol(symbol) => symbol.as_str() == words,
        Span::Text(text) => text.contains(words),
        _ => false,
    })?;
    let replaced = match spans.get(at)? {
        Span::Text(text) => {
            let (before, after) = text.split_once(words)?;
            let mut pieces = Vec::new();
            push_words(before, &mut pieces);
            pieces.push(Span::Link(shown));
            push_words(after, &mut pieces);
            pieces
        }
        _ => vec![Span::Link(shown)],
    };
    spans.splice(at..=at, replaced);
    Some(Belongs {
        paragraph: index + 1,
        words: words.to_owned(),
    })
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

    #[test]
    fn a_displaced_link_goes_to_the_words_its_file_name_spells() {
        let address = "https://example.org/Resolution_70_2_-_English.pdf";
        assert_eq!(spelled(address).as_deref(), Some("resolution 70/2"));
        assert_eq!(
            spelled("https://example.org/CTOC_COP_2030_1.pdf").as_deref(),
            Some("CTOC/COP/2030/1")
        );
        assert_eq!(spelled("https://example.org/English.pdf"), None);
        let mut notes = Notes::default();
        let mut texts = vec![notes.weave(
            &Running::new(1, "By resolution 70/2 it rose."),
            &mut Vec::new(),
        )];
        let loose = vec![Loose {
            text: Running::new(5, address),
            page: 1,
        }];
        let mut defects = Vec::new();
        let placed = place_loose(loose, &mut texts, &mut defects);
        assert_eq!(placed[0].belongs.as_ref().map(|b| b.paragraph), Some(1));
        assert!(
            matches!(&texts[0].spans[1], Span::Link(link) if link.target.as_deref() == Some(address))
        );
        assert_eq!(defects[0].line, 5);
    }
}
