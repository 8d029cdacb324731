//! Slips of the pen: what no rule of form is about and every editor marks. Tables of what drafts keep getting wrong.

use super::defects::{Defect, Subject};
use super::marks::sentences;
use super::running::Running;

/// Bodies that drafts call by a name that is not theirs, and what they are called.
const BODIES: [(&str, &str); 2] = [
    ("Division of Treaty Affairs", "Division for Treaty Affairs"),
    (
        "European Public Prosecutor Office",
        "European Public Prosecutor’s Office",
    ),
];

pub(super) fn bodies(text: &Running, found: &mut Vec<Defect>) {
    for (wrong, official) in BODIES {
        for (at, _) in text.as_str().match_indices(wrong) {
            let name = Subject::BodyName {
                official: official.to_owned(),
            };
            found.push(name.at(text.line_at(at), wrong).propose(official));
        }
    }
}

/// A space before a full stop or a comma, two commas, a comma that tears words apart.
pub(super) fn punctuation(text: &Running, found: &mut Vec<Defect>) {
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
        for (at, _) in text.as_str().match_indices(wrong) {
            let rest = text.as_str().get(at + wrong.len()..).unwrap_or_default();
            if wrong == ".." && rest.starts_with('.')
                || wrong == " ." && rest.starts_with(|letter: char| letter.is_alphanumeric())
            {
                continue;
            }
            let (from, words) = around(text.as_str(), at, wrong.len());
            let at_line = text.line_at(at.max(from));
            found.push(
                Subject::Punctuation
                    .at(at_line, words)
                    .propose(words.replacen(wrong, right, 1)),
            );
        }
    }
}

/// The first comma of a sentence, right before its verb: "the region and its countries, has been".
pub(super) fn torn(text: &Running, found: &mut Vec<Defect>) {
    for (start, sentence) in sentences(text.as_str()) {
        let Some((before, after)) = sentence.split_once(", ") else {
            continue;
        };
        let verb = after.split(' ').next().unwrap_or_default();
        if matches!(verb, "was" | "were" | "has" | "have" | "had" | "is" | "are") {
            let (_, words) = around(text.as_str(), start + before.len(), 2 + verb.len());
            found.push(
                Subject::Punctuation
                    .at(text.line_at(start + before.len()), words)
                    .propose(words.replacen(", ", " ", 1)),
            );
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

pub(super) fn wording(text: &Running, found: &mut Vec<Defect>) {
    for (wrong, right) in SLIPS {
        for (at, _) in text.as_str().match_indices(wrong) {
            let before = text.as_str().get(..at).unwrap_or_default();
            let after = text.as_str().get(at + wrong.len()..).unwrap_or_default();
            let whole = !before.ends_with(char::is_alphanumeric)
                && !after.starts_with(char::is_alphanumeric);
            if whole {
                found.push(Subject::Wording.at(text.line_at(at), wrong).propose(right));
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

    fn told(
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
            told(tense, "He said it will rise."),
            [pair("will", "would")]
        );
        assert!(told(tense, "He said “it will rise” to a goodwill envoy.").is_empty());
    }
}
