//! What is wrong with answers, and which questions are asked at all.

use super::{Answers, Fault, Form, Question, QuestionKind, words};
use crate::{FileId, StateCode};
use jiff::civil::Date;
use std::collections::BTreeSet;

/// The most characters of one answer.
pub const LONGEST_ANSWER: usize = 20_000;
/// The most bytes of all answers together: they stand beside the world.
pub const LONGEST_ANSWERS: usize = 64 * 1024;
/// What a given consent is kept as.
pub const GIVEN: &str = "yes";

/// The most characters of an answer that is a line.
const LONGEST_LINE: usize = 300;

impl Form {
    /// All questions, in order.
    pub fn questions(&self) -> impl Iterator<Item = &Question> {
        self.sections.iter().flat_map(|section| &section.questions)
    }

    /// One question.
    pub fn question(&self, key: &str) -> Option<&Question> {
        self.questions().find(|question| question.key == key)
    }

    /// The questions that are asked, given these answers: those without a condition, and those whose condition holds. A
    /// condition on a question that is itself not asked does not hold.
    pub fn asked(&self, answers: &Answers) -> Vec<&Question> {
        let mut asked: BTreeSet<&str> = BTreeSet::new();
        let mut questions = Vec::new();
        for question in self.questions() {
            let holds = question.condition.as_ref().is_none_or(|condition| {
                let given = answers.get(&condition.question);
                asked.contains(condition.question.as_str())
                    && given.is_some_and(|given| given.iter().any(|g| condition.any_of.contains(g)))
            });
            if holds {
                asked.insert(&question.key);
                questions.push(question);
            }
        }
        questions
    }

    /// The answers without blank ones and without those to questions that are not asked: nothing is kept that nobody
    /// asked for.
    pub fn pruned(&self, answers: &Answers) -> Answers {
        let given = |question: &&Question| {
            let values = answers.get(&question.key)?;
            let filled: Vec<String> = filled(values).map(str::to_owned).collect();
            (!filled.is_empty()).then(|| (question.key.clone(), filled))
        };
        self.asked(answers).iter().filter_map(given).collect()
    }

    /// What is wrong with these answers. With `complete`, a required answer that lacks is wrong, too: while somebody
    /// still writes, it is not.
    pub fn check(&self, answers: &Answers, complete: bool) -> Vec<Fault> {
        let mut faults = Vec::new();
        let bytes: usize = answers
            .iter()
            .map(|(key, values)| key.len() + values.iter().map(String::len).sum::<usize>())
            .sum();
        if bytes > LONGEST_ANSWERS {
            faults.push(fault("", "fault-too-much").with("limit", LONGEST_ANSWERS / 1024));
        }
        for key in answers.keys() {
            if self.question(key).is_none() {
                // Shortened, because what nobody asked for may be of any length.
                let key: String = key.chars().take(40).collect();
                faults.push(fault(&key, "fault-unknown"));
            }
        }
        for question in self.asked(answers) {
            let values: Vec<&str> = answers
                .get(&question.key)
                .map(|values| filled(values).collect())
                .unwrap_or_default();
            if !values.is_empty() {
                faults.extend(wrong(question, &values));
            } else if complete && question.required {
                let key = match question.kind {
                    QuestionKind::Consent => "fault-consent",
                    QuestionKind::Choice(_) | QuestionKind::Several(_) => "fault-choose",
                    _ => "fault-required",
                };
                faults.push(fault(&question.key, key));
            }
        }
        faults
    }
}

fn filled(values: &[String]) -> impl Iterator<Item = &str> {
    values
        .iter()
        .map(|value| value.trim())
        .filter(|value| !value.is_empty())
}

fn fault(question: &str, key: &'static str) -> Fault {
    Fault {
        question: question.to_owned(),
        key,
        values: Vec::new(),
    }
}

impl Fault {
    fn with(mut self, name: &'static str, value: impl ToString) -> Self {
        self.values.push((name, value.to_string()));
        self
    }
}

/// What is wrong with a given answer: the first thing only, so that one correction is asked for at a time.
fn wrong(question: &Question, values: &[&str]) -> Option<Fault> {
    let says = |key| Some(fault(&question.key, key));
    let several = matches!(question.kind, QuestionKind::Several(_));
    if values.len() > 1 && !several {
        return says("fault-one-answer");
    }
    let longest = values
        .iter()
        .map(|v| v.chars().count())
        .max()
        .unwrap_or_default();
    let limit = match question.kind {
        QuestionKind::Text { .. } => LONGEST_ANSWER,
        _ => LONGEST_LINE,
    };
    if longest > limit {
        return Some(fault(&question.key, "fault-long").with("limit", limit));
    }
    let lines = matches!(question.kind, QuestionKind::Text { .. });
    let strange = |c: char| c.is_control() && !(lines && matches!(c, '\n' | '\r' | '\t'));
    if values.iter().any(|value| value.contains(strange)) {
        return says("fault-characters");
    }
    let value = values.first().copied().unwrap_or_default();
    match &question.kind {
        QuestionKind::Line => None,
        QuestionKind::Text { words: limit } => {
            let n = words(value);
            (n > usize::from(*limit)).then(|| {
                fault(&question.key, "fault-words")
                    .with("limit", limit)
                    .with("n", n)
            })
        }
        QuestionKind::Choice(choices) | QuestionKind::Several(choices) => {
            let mut once = BTreeSet::new();
            let known = |value: &&str| choices.iter().any(|choice| choice.key == **value);
            let fits = values
                .iter()
                .all(|value| known(value) && once.insert(*value));
            (!fits).then(|| fault(&question.key, "fault-choice"))
        }
        QuestionKind::Number { least, most } => match number(value) {
            Some(n) if (least..=most).contains(&&n) => None,
            _ => Some(
                fault(&question.key, "fault-number")
                    .with("least", least)
                    .with("most", most),
            ),
        },
        QuestionKind::Date if value.parse::<Date>().is_err() => says("fault-date"),
        QuestionKind::Area if StateCode::new(value).is_err() => says("fault-area"),
        QuestionKind::Consent if value != GIVEN => says("fault-consent"),
        QuestionKind::File if value.parse::<FileId>().is_err() => says("fault-file"),
        QuestionKind::Email if !is_email(value) => says("fault-email"),
        QuestionKind::Website if !is_website(value) => says("fault-website"),
        _ => None,
    }
}

/// A whole number, in the digits of any of the six languages.
fn number(text: &str) -> Option<i64> {
    let western = |c: char| match c {
        '\u{660}'..='\u{669}' => char::from_digit(c as u32 - 0x660, 10),
        '\u{6f0}'..='\u{6f9}' => char::from_digit(c as u32 - 0x6f0, 10),
        '\u{ff10}'..='\u{ff19}' => char::from_digit(c as u32 - 0xff10, 10),
        '−' => Some('-'),
        other => Some(other),
    };
    text.chars()
        .map(western)
        .collect::<Option<String>>()?
        .parse()
        .ok()
}

fn is_host(text: &str) -> bool {
    let labels: Vec<&str> = text.split('.').collect();
    labels.len() >= 2
        && text.len() <= 253
        && labels.iter().all(|label| {
            !label.is_empty()
                && !label.starts_with('-')
                && !label.ends_with('-')
                && label.chars().all(|c| c.is_alphanumeric() || c == '-')
        })
}

/// Whether a text can be an e-mail address. Whether it is one only a message to it can tell.
fn is_email(text: &str) -> bool {
    let Some((local, host)) = text.rsplit_once('@') else {
        return false;
    };
    let strange = |c: char| c.is_whitespace() || c.is_control() || "<>()[]\\,;:\"@".contains(c);
    text.len() <= 254
        && (1..=64).contains(&local.len())
        && !local.contains(strange)
        && is_host(host)
}

/// Whether a text can be an address on the web: with `https://` or without, never of another kind, because pages
/// make links of it.
fn is_website(text: &str) -> bool {
    let small = text.to_lowercase();
    let rest = small
        .strip_prefix("https://")
        .or_else(|| small.strip_prefix("http://"))
        .unwrap_or(&small);
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let host = match host.rsplit_once(':') {
        Some((host, port)) if port.parse::<u16>().is_ok() => host,
        _ => host,
    };
    is_host(host) && !text.contains(|c: char| c.is_whitespace() || "<>\"'`\\".contains(c))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_told_from_what_is_none() {
        for good in ["a@example.org", "anna.o'neil+fa@mail.example.org"] {
            assert!(is_email(good), "{good}");
        }
        for bad in [
            "",
            "a",
            "a@b",
            "@example.org",
            "a b@example.org",
            "a@exa mple.org",
            "a@-x.org",
            "a@b@example.org",
        ] {
            assert!(!is_email(bad), "{bad}");
        }
        for good in [
            "https://example.org/über?x=1#y",
            "example.org",
            "HTTP://www.example.org:8080",
            "https://пример.example",
        ] {
            assert!(is_website(good), "{good}");
        }
        for bad in [
            "javascript:alert(1)",
            "data:text/html,x",
            "example",
            "https://",
            "ftp://example.org",
            "https://example.org/\"onload",
            "//example.org",
        ] {
            assert!(!is_website(bad), "{bad}");
        }
    }

    #[test]
    fn numbers_are_read_in_the_digits_of_their_writers() {
        assert_eq!(number("12"), Some(12));
        assert_eq!(number("١٢"), Some(12));
        assert_eq!(number("−３"), Some(-3));
        assert_eq!(number("1.5"), None);
        assert_eq!(number("99999999999999999999"), None);
    }
}
