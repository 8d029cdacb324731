//! Slips of the pen: what no rule of form is about and every editor marks. Tables of what drafts keep getting wrong.

use super::defects::{Defect, Subject};
use super::marks::sentences;
use super::running::Running;
use std::ops::Range;

/// A slip at its place in a text, and what was meant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Slip {
    pub(crate) range: Range<usize>,
    pub(crate) meant: String,
    /// Where exactly, for the line it is printed on.
    at: usize,
    subject: Subject,
}

/// Every slip of a running text, by place.
pub(crate) fn all(text: &str) -> Vec<Slip> {
    let mut found = Vec::new();
    punctuation(text, &mut found);
    torn(text, &mut found);
    wording(text, &mut found);
    bodies(text, &mut found);
    found.sort_by_key(|slip| (slip.range.start, slip.range.end));
    // A comma too many can be found in two ways.
    found.dedup_by(|one, other| one.range == other.range);
    found
}

/// Tells them with their lines.
pub(super) fn told(text: &Running, found: &mut Vec<Defect>) {
    found.extend(all(text.as_str()).into_iter().map(|slip| {
        let words = text.as_str().get(slip.range).unwrap_or_default();
        slip.subject
            .at(text.line_at(slip.at), words)
            .propose(slip.meant)
    }));
}

/// Bodies that drafts call by a name that is not theirs, and what they are called.
const BODIES: [(&str, &str); 2] = [
    ("Division of Treaty Affairs", "Division for Treaty Affairs"),
    (
        "European Public Prosecutor Office",
        "European Public Prosecutor’s Office",
    ),
];

fn bodies(text: &str, found: &mut Vec<Slip>) {
    for (wrong, official) in BODIES {
        found.extend(text.match_indices(wrong).map(|(at, _)| Slip {
            range: at..at + wrong.len(),
            meant: official.to_owned(),
            at,
            subject: Subject::BodyName {
                official: official.to_owned(),
            },
        }));
    }
}

/// A space before a full stop or a comma, two commas, a comma that tears words apart.
fn punctuation(text: &str, found: &mut Vec<Slip>) {
    const WRONG: [(&str, &str); 7] = [
        (" .", "."),
        (" ,", ","),
        (" ;", ";"),
        (",,", ","),
        ("..", "."),
        ("( ", "("),
        ("including, in", "including in"),
    ];
    for (wrong, right) in WRONG {
        for (at, _) in text.match_indices(wrong) {
            let rest = text.get(at + wrong.len()..).unwrap_or_default();
            if wrong == ".." && rest.starts_with('.')
                || wrong == " ." && rest.starts_with(|letter: char| letter.is_alphanumeric())
            {
                continue;
            }
            let (from, words) = around(text, at, wrong.len());
            found.push(Slip {
                range: from..from + words.len(),
                meant: words.replacen(wrong, right, 1),
                at: at.max(from),
                subject: Subject::Punctuation,
            });
        }
    }
}

/// The first comma of a sentence, right before its verb: "the region and its countries, has been".
fn torn(text: &str, found: &mut Vec<Slip>) {
    for (start, sentence) in sentences(text) {
        let Some((before, after)) = sentence.split_once(", ") else {
            continue;
        };
        let verb = after.split(' ').next().unwrap_or_default();
        if matches!(verb, "was" | "were" | "has" | "have" | "had" | "is" | "are") {
            let at = start + before.len();
            let (from, words) = around(text, at, 2 + verb.len());
            found.push(Slip {
                range: from..from + words.len(),
                meant: words.replacen(", ", " ", 1),
                at,
                subject: Subject::Punctuation,
            });
        }
    }
}

/// Slips of the pen that drafts in English keep making, and what was meant.
#[rustfmt::skip]
const SLIPS: [(&str, &str); 12] = [
    ("in form of", "in the form of"), ("advised consider", "advised to consider"),
    ("invited consider", "invited to consider"), ("as well as holistic", "as well as a holistic"),
    ("importance to strengthen", "importance of strengthening"), ("importance to ensure", "importance of ensuring"),
    ("strategies to countering", "strategies to counter"), ("measures to countering", "measures to counter"),
    ("participants to join", "participants from joining"), ("gender-balance", "gender balance"),
    ("the the", "the"), ("of of", "of"),
];

fn wording(text: &str, found: &mut Vec<Slip>) {
    for (wrong, right) in SLIPS {
        let mut from = 0;
        while let Some(at) = text.get(from..).and_then(|rest| rest.find(wrong)) {
            let at = from + at;
            // One may begin inside what looked like another: "proof of of it".
            from = at + 1;
            let before = text.get(..at).unwrap_or_default();
            let after = text.get(at + wrong.len()..).unwrap_or_default();
            let whole = !before.ends_with(char::is_alphanumeric)
                && !after.starts_with(char::is_alphanumeric);
            if whole {
                found.push(Slip {
                    range: at..at + wrong.len(),
                    meant: right.to_owned(),
                    at,
                    subject: Subject::Wording,
                });
            }
        }
    }
}

/// Verbs that leave reported speech, and what they become in it (rule W14).
const TENSES: [(&str, &str); 7] = [
    ("will", "would"),
    ("has been", "had been"),
    ("have been", "had been"),
    ("they believe", "they believed"),
    ("is essential", "was essential"),
    ("is important", "was important"),
    ("is needed", "was needed"),
];

pub(super) fn tense(text: &Running, found: &mut Vec<Defect>) {
    let quotes: Vec<(usize, char)> = text
        .as_str()
        .char_indices()
        .filter(|(_, letter)| matches!(letter, '“' | '”'))
        .collect();
    for (wrong, right) in TENSES {
        for (at, _) in text.as_str().match_indices(wrong) {
            let before = text.as_str().get(..at).unwrap_or_default();
            let after = text.as_str().get(at + wrong.len()..).unwrap_or_default();
            let last = quotes
                .partition_point(|&(place, _)| place < at)
                .checked_sub(1)
                .and_then(|index| quotes.get(index));
            let quoted = last.is_some_and(|&(_, mark)| mark == '“');
            if before.ends_with(' ') && after.starts_with([' ', ',', '.']) && !quoted {
                found.push(Subject::Tense.at(text.line_at(at), wrong).propose(right));
            }
        }
    }
}

/// The words around a place, and where they begin.
fn around(text: &str, at: usize, length: usize) -> (usize, &str) {
    let before = text.get(..at).unwrap_or_default();
    let from = before.trim_end().rfind(' ').map_or(0, |space| space + 1);
    let after = text.get(at + length..).unwrap_or_default();
    let to = at + length + after.find(' ').unwrap_or(after.len());
    (from, text.get(from..to).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(
        check: impl Fn(&Running, &mut Vec<Defect>),
        text: &str,
    ) -> Vec<(String, Option<String>)> {
        let mut found = Vec::new();
        check(&Running::new(1, text), &mut found);
        found
            .into_iter()
            .map(|defect| (defect.excerpt, defect.proposal))
            .collect()
    }

    fn told(check: impl Fn(&str, &mut Vec<Slip>), text: &str) -> Vec<(String, Option<String>)> {
        let mut found = Vec::new();
        check(text, &mut found);
        found
            .into_iter()
            .map(|slip| (text[slip.range].to_owned(), Some(slip.meant)))
            .collect()
    }

    #[test]
    fn every_slip_is_told_once_at_its_own_words() {
        let text = "Proof of of it . The Division of Treaty Affairs spoke.";
        let found: Vec<_> = all(text)
            .into_iter()
            .map(|slip| &text[slip.range])
            .collect();
        assert_eq!(found, ["of of", "it .", "Division of Treaty Affairs"]);
        assert_eq!(lines(super::told, text).len(), 3);
    }

    fn pair(printed: &str, proposal: &str) -> (String, Option<String>) {
        (printed.to_owned(), Some(proposal.to_owned()))
    }

    #[test]
    fn a_space_before_a_full_stop_is_told() {
        assert_eq!(
            told(punctuation, "the tides . They"),
            [pair("tides .", "tides.")]
        );
        assert!(told(punctuation, "It said … and the .org domain.").is_empty());
    }

    #[test]
    fn a_comma_between_subject_and_verb_is_told() {
        assert_eq!(
            told(torn, "The sea and its tides, was calm."),
            [pair("tides, was", "tides was")]
        );
        assert!(told(torn, "The sea, the tides, were calm. In 2030, it rose.").is_empty());
    }

    #[test]
    fn missing_and_wrong_words_are_told_as_whole_words() {
        assert_eq!(
            told(wording, "were advised consider it"),
            [pair("advised consider", "advised to consider")]
        );
        assert!(told(wording, "proof of offers").is_empty());
    }

    #[test]
    fn reported_speech_is_in_the_past_unless_quoted() {
        assert_eq!(
            lines(tense, "He said it will rise."),
            [pair("will", "would")]
        );
        assert!(lines(tense, "He said “it will rise” to a goodwill envoy.").is_empty());
    }
}
