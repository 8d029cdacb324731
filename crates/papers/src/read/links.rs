//! Addresses on the web, and what is left of them when two links were pasted together.
//!
//! Three things are told apart: an address as it should be; an address that can be recovered from what was pasted
//! around it; and an address broken at source, of which only what was printed is known. The last one gets no target:
//! a target put together from its parts would be an invention.

use crate::Link;
use std::ops::Range;
use words::{Lang, say};

/// What a note of the form "Available at …" holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Found {
    /// The link.
    pub(super) link: Link,
    /// What of the note is the link.
    pub(super) range: Range<usize>,
    /// How well it could be read.
    pub(super) state: State,
}

/// How well an address could be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum State {
    /// It is an address and nothing else.
    Whole,
    /// An address stands among other things; it can be followed.
    Recovered,
    /// What is printed is no address.
    Broken,
}

const ENDINGS: [&str; 8] = [
    ".html", ".htm", ".pdf", ".docx", ".doc", ".aspx", ".php", ".jsp",
];

/// Where an address begins in a text.
pub(super) fn start(text: &str) -> Option<usize> {
    ["https://", "http://", "www."]
        .iter()
        .filter_map(|sign| text.find(sign))
        .min()
}

/// Whether a line is an address and nothing else.
pub(super) fn alone(text: &str) -> bool {
    start(text) == Some(0) && !text.contains(' ')
}

/// Whether an address at the end of a line goes on with the first word of the next.
pub(super) fn continues(last: &str, first: &str) -> bool {
    if start(last).is_none_or(|at| at > 1) || start(first).is_some() {
        return false;
    }
    let open = last.ends_with(['-', '/', '_', '=', '&', '?', '%']);
    let part = first.contains(['/', '_', '%', '=']) || has_ending(first);
    open && part || !has_ending(last) && has_ending(first)
}

fn has_ending(text: &str) -> bool {
    let text = text.trim_end_matches(['.', ',', ';', ')', '>']);
    ENDINGS.iter().any(|ending| text.ends_with(ending))
}

/// The address inside a word, without the punctuation around it.
pub(super) fn in_word(word: &str) -> Option<Range<usize>> {
    let from = start(word)?;
    let end = word
        .trim_end_matches(['.', ',', ';', ':', ')', '>', '”', '"'])
        .len();
    (end > from + 5).then_some(from..end)
}

/// The words before the address in a note of the usual form, with the colon if there is one.
fn usual_opening(note: &str) -> Option<usize> {
    let opening = "available at";
    let begins = note.get(..opening.len())?.eq_ignore_ascii_case(opening);
    let rest = note.get(opening.len()..)?;
    let rest = rest.strip_prefix(':').unwrap_or(rest);
    begins.then(|| note.len() - rest.trim_start().len())
}

/// "the web page <https://…>": a link that is shown under another name, as our own text writer prints it.
fn named(printed: &str) -> Option<Link> {
    let (shown, target) = printed.strip_suffix('>')?.split_once(" <")?;
    let address = start(target) == Some(0) && !target.contains([' ', '<']);
    (address && !shown.is_empty()).then(|| Link {
        shown: shown.to_owned(),
        target: Some(with_scheme(target)),
        printed: start(shown).is_some().then(|| shown.to_owned()),
    })
}

/// The link of a note, if it has one.
pub(super) fn read(note: &str) -> Option<Found> {
    let first = start(note)?;
    let from = usual_opening(note);
    let body = from.unwrap_or(0)..note.trim_end_matches(['.', ' ']).len();
    let printed = note.get(body.clone())?;
    if let Some(link) = named(printed) {
        let state = if link.printed.is_some() {
            State::Recovered
        } else {
            State::Whole
        };
        return Some(Found {
            link,
            range: body,
            state,
        });
    }
    let inner = printed.trim_start_matches('<').trim_end_matches('>');
    let one = start(inner) == Some(0) && !inner.contains(' ');
    if one {
        let range = body.start + printed.len() - printed.trim_start_matches('<').len()..;
        let range = range.start..range.start + inner.len();
        return Some(if run_together(inner) {
            Found {
                link: broken(printed),
                range: body,
                state: State::Broken,
            }
        } else {
            Found {
                link: whole(inner),
                range,
                state: State::Whole,
            }
        });
    }
    let word = note.get(first..)?.split(' ').next()?;
    let address = word.get(in_word(word)?)?;
    let others = note.get(first + word.len()..).and_then(start).is_some();
    if from.is_none() && !others && !run_together(address) {
        // A sentence that mentions an address.
        let range = first..first + address.len();
        return Some(Found {
            link: whole(address),
            range,
            state: State::Whole,
        });
    }
    Some(if others || run_together(address) {
        Found {
            link: broken(printed),
            range: body,
            state: State::Broken,
        }
    } else {
        let link = Link {
            shown: printed.to_owned(),
            target: Some(with_scheme(address)),
            printed: Some(printed.to_owned()),
        };
        Found {
            link,
            range: body,
            state: State::Recovered,
        }
    })
}

/// The form of such a note: no colon, no `https://` before `www.`, a full stop (rule F5).
pub(super) fn usual_form(address: &str) -> String {
    let short = address
        .strip_prefix("https://")
        .filter(|rest| rest.starts_with("www."))
        .unwrap_or(address);
    format!("Available at {short}.")
}

/// A link as printed, which can be followed.
pub(super) fn whole(address: &str) -> Link {
    Link {
        shown: address.to_owned(),
        target: Some(with_scheme(address)),
        printed: None,
    }
}

fn broken(printed: &str) -> Link {
    let told = format!(" ({})", say(Lang::En, "link-broken-at-source"));
    let printed = printed.strip_suffix(&told).unwrap_or(printed);
    Link {
        shown: printed.to_owned(),
        target: None,
        printed: Some(printed.to_owned()),
    }
}

fn with_scheme(address: &str) -> String {
    if address.starts_with("www.") {
        format!("https://{address}")
    } else {
        address.to_owned()
    }
}

/// Whether an address goes on after the end of a file's name: `….html-Summary.pdf`.
fn run_together(address: &str) -> bool {
    let second = address.get(1..).and_then(start).is_some_and(|at| at > 10);
    second
        || ENDINGS.iter().any(|ending| {
            address.match_indices(ending).any(|(at, _)| {
                let rest = address.get(at + ending.len()..).unwrap_or_default();
                rest.starts_with(['-', '_', '.']) && has_ending(rest)
            })
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(note: &str) -> (State, Option<String>, String) {
        let found = read(note).unwrap();
        let cut = note.get(found.range).unwrap().to_owned();
        (found.state, found.link.target, cut)
    }

    #[test]
    fn a_whole_address_is_taken_without_brackets_and_full_stop() {
        let target = Some("https://www.example.org/a.pdf".to_owned());
        for note in [
            "Available at www.example.org/a.pdf.",
            "Available at: www.example.org/a.pdf.",
            "<www.example.org/a.pdf>.",
            "www.example.org/a.pdf",
            "See also www.example.org/a.pdf, which is older.",
        ] {
            let shown = "www.example.org/a.pdf".to_owned();
            assert_eq!(found(note), (State::Whole, target.clone(), shown), "{note}");
        }
        assert_eq!(read("Hereinafter: the mechanism."), None);
    }

    #[test]
    fn two_links_run_together_are_broken_at_source() {
        for note in [
            "Available at: https://www.example.org/list.html-Summary_2.pdf (example.org).",
            "Available at: https://www.example.org/list.html-Summary_2.pdf.",
            "Available at: https://a.example.org/x https://b.example.org/y.",
        ] {
            let read = read(note).unwrap();
            assert_eq!(read.state, State::Broken, "{note}");
            assert_eq!(read.link.target, None);
            assert!(
                read.link
                    .printed
                    .is_some_and(|printed| note.contains(&printed))
            );
        }
    }

    #[test]
    fn an_address_behind_the_title_of_a_page_is_recovered() {
        let (state, target, printed) =
            found("Available at: Dialogues (example.org)- https://www.example.org/s.pdf.");
        assert_eq!(state, State::Recovered);
        assert_eq!(target.as_deref(), Some("https://www.example.org/s.pdf"));
        assert_eq!(
            printed,
            "Dialogues (example.org)- https://www.example.org/s.pdf"
        );
    }

    #[test]
    fn an_address_goes_on_only_in_what_looks_like_one() {
        assert!(continues("https://a.example/b-", "c/d.html"));
        assert!(continues("www.example.org/Summ", "ary.pdf."));
        assert!(!continues("https://a.example/b.html", "and"));
        assert!(!continues("well-", "known/unknown"));
        assert!(!continues(
            "https://a.example/b-",
            "https://a.example/c.pdf"
        ));
    }

    #[test]
    fn the_usual_form_has_neither_colon_nor_scheme() {
        assert_eq!(
            usual_form("https://www.example.org/a"),
            "Available at www.example.org/a."
        );
        assert_eq!(
            usual_form("https://example.org/a"),
            "Available at https://example.org/a."
        );
    }
}
