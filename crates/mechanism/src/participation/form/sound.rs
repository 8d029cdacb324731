//! Whether a form an officer shaped can be asked.

use super::{
    AnswerAudience, AnswerPurpose, Choice, Condition, Form, GIVEN, LANGUAGES, Question,
    QuestionKind, Section, Wording,
};
use crate::Refusal;
use std::collections::{BTreeMap, BTreeSet};

/// The most questions of a form.
pub const MOST_QUESTIONS: usize = 60;
const MOST_SECTIONS: usize = 20;
const MOST_CHOICES: usize = 60;
const LONGEST_KEY: usize = 60;
const LONGEST_WORDING: usize = 1_000;
const MOST_WORDS: u16 = 3_000;
const LONGEST_RETENTION: u16 = 120;

impl Form {
    /// Refuses a form that cannot be asked: keys that are no keys or stand twice, conditions that point nowhere or
    /// ahead, limits nobody can keep, more questions than anybody answers.
    pub fn sound(&self) -> Result<(), Refusal> {
        let questions = self.questions().count();
        if questions == 0 || questions > MOST_QUESTIONS || self.sections.len() > MOST_SECTIONS {
            return Err(Refusal::new("refused-form-size")
                .with("questions", questions)
                .with("most", MOST_QUESTIONS));
        }
        let mut sections = BTreeSet::new();
        let mut earlier: Vec<&Question> = Vec::new();
        for section in &self.sections {
            let fits = is_key(&section.key) && sections.insert(&section.key);
            if !fits || section.questions.is_empty() {
                return Err(wrong("refused-form-section", &section.key));
            }
            worded(&section.key, &section.title)?;
            section
                .help
                .as_ref()
                .map_or(Ok(()), |help| worded(&section.key, help))?;
            for question in &section.questions {
                if !is_key(&question.key) || earlier.iter().any(|q| q.key == question.key) {
                    return Err(wrong("refused-form-key", &question.key));
                }
                question.sound(&earlier)?;
                earlier.push(question);
            }
        }
        Ok(())
    }

    /// The words an officer wrote themselves, wherever they stand.
    pub(crate) fn own_wordings(&self) -> impl Iterator<Item = &BTreeMap<String, String>> {
        self.sections
            .iter()
            .flat_map(Section::wordings)
            .filter_map(|wording| match wording {
                Wording::Own(words) => Some(words),
                Wording::Key(_) => None,
            })
    }
}

impl Section {
    fn wordings(&self) -> impl Iterator<Item = &Wording> {
        std::iter::once(&self.title)
            .chain(&self.help)
            .chain(self.questions.iter().flat_map(Question::wordings))
    }
}

impl Question {
    fn wordings(&self) -> impl Iterator<Item = &Wording> {
        let choices: &[Choice] = match &self.kind {
            QuestionKind::Choice(choices) | QuestionKind::Several(choices) => choices,
            _ => &[],
        };
        std::iter::once(&self.label)
            .chain(&self.help)
            .chain(choices.iter().map(|choice| &choice.label))
    }
}

impl Question {
    fn sound(&self, earlier: &[&Question]) -> Result<(), Refusal> {
        worded(&self.key, &self.label)?;
        self.help
            .as_ref()
            .map_or(Ok(()), |help| worded(&self.key, help))?;
        let limits = match &self.kind {
            QuestionKind::Text { words } => (1..=MOST_WORDS).contains(words),
            QuestionKind::Number { least, most } => least <= most,
            QuestionKind::Choice(choices) | QuestionKind::Several(choices) => {
                self.choices_sound(choices)?;
                true
            }
            _ => true,
        };
        if !limits || !(1..=LONGEST_RETENTION).contains(&self.retention_months) {
            return Err(wrong("refused-form-limits", &self.key));
        }
        // How to reach people is never circulated, and neither is a file, which nobody can look through for it.
        let reaches = matches!(self.kind, QuestionKind::Email | QuestionKind::File)
            || self.purpose == AnswerPurpose::Contact;
        if reaches && self.audience == AnswerAudience::Circulated {
            return Err(wrong("refused-form-circulates-contact", &self.key));
        }
        match &self.condition {
            Some(condition) if !condition.can_hold(earlier) => {
                Err(wrong("refused-form-condition", &self.key))
            }
            _ => Ok(()),
        }
    }

    fn choices_sound(&self, choices: &[Choice]) -> Result<(), Refusal> {
        let mut keys = BTreeSet::new();
        let fits = (2..=MOST_CHOICES).contains(&choices.len())
            && choices
                .iter()
                .all(|choice| is_key(&choice.key) && keys.insert(&choice.key));
        if !fits {
            return Err(wrong("refused-form-choices", &self.key));
        }
        choices
            .iter()
            .try_for_each(|choice| worded(&self.key, &choice.label))
    }
}

impl Condition {
    /// Whether it points to an earlier question and to answers that can be given there.
    fn can_hold(&self, earlier: &[&Question]) -> bool {
        let Some(other) = earlier.iter().find(|other| other.key == self.question) else {
            return false;
        };
        let can_be = |answer: &String| match &other.kind {
            QuestionKind::Choice(choices) | QuestionKind::Several(choices) => {
                choices.iter().any(|choice| choice.key == *answer)
            }
            QuestionKind::Consent => answer == GIVEN,
            _ => false,
        };
        !self.any_of.is_empty() && self.any_of.iter().all(can_be)
    }
}

fn wrong(key: &'static str, place: &str) -> Refusal {
    let place: String = place.chars().take(LONGEST_KEY).collect();
    Refusal::new(key).with("question", place)
}

fn is_key(text: &str) -> bool {
    (1..=LONGEST_KEY).contains(&text.len())
        && text
            .bytes()
            .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
        && !text.starts_with('-')
        && !text.ends_with('-')
}

/// Whether words are there, in languages we speak, and not endless.
fn worded(place: &str, wording: &Wording) -> Result<(), Refusal> {
    let fits = match wording {
        Wording::Key(key) => is_key(key),
        Wording::Own(words) => {
            words.values().any(|text| !text.trim().is_empty())
                && words.iter().all(|(language, text)| {
                    LANGUAGES.contains(&language.as_str())
                        && text.chars().count() <= LONGEST_WORDING
                        && !text.contains(|c: char| c.is_control() && c != '\n' && c != '\r')
                })
        }
    };
    if fits {
        Ok(())
    } else {
        Err(wrong("refused-form-wording", place))
    }
}
