//! The form an officer shapes for a call: sections, questions, conditions, help in six languages. Each answer carries a
//! purpose, an audience and a retention time, so that the first screen can say the truth about all of them.

mod check;
mod sound;
mod standard;
mod words;

pub use check::{GIVEN, LONGEST_ANSWER, LONGEST_ANSWERS};
pub use sound::MOST_QUESTIONS;
pub use words::words;

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The six languages of the United Nations, by code: the ones a call is asked to speak.
pub const LANGUAGES: [&str; 6] = ["ar", "en", "es", "fr", "ru", "zh"];

/// Words of a form: ours, by key, or an officer's own in the languages they gave.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Wording {
    /// A key of `locales/*/forms.ftl`.
    Key(String),
    /// An officer's own words, by language; the call's gate says which are missing.
    Own(BTreeMap<String, String>),
}

/// A form.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Form {
    /// Its pages, in order: one group of questions a page.
    pub sections: Vec<Section>,
}

/// One group of questions: a page of the form.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Section {
    /// Its key, as it stands in addresses: small letters, digits and hyphens.
    pub key: String,
    /// What it is called.
    pub title: Wording,
    /// What to know before one answers.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub help: Option<Wording>,
    /// Its questions, in order.
    pub questions: Vec<Question>,
}

/// A question.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Question {
    /// Its key; answers are kept under it.
    pub key: String,
    /// What is asked.
    pub label: Wording,
    /// How to answer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub help: Option<Wording>,
    /// What kind of answer is asked for.
    pub kind: QuestionKind,
    /// Whether it must be answered before the application can be submitted.
    pub required: bool,
    /// When it is asked at all.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub condition: Option<Condition>,
    /// What the answer is for.
    pub purpose: AnswerPurpose,
    /// Who sees the answer.
    pub audience: AnswerAudience,
    /// How many months after the dialogue the answer is destroyed.
    pub retention_months: u16,
}

/// What kind of answer a question asks for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum QuestionKind {
    /// A line of text.
    Line,
    /// Some lines of text, up to so many words.
    Text {
        /// The most words.
        words: u16,
    },
    /// One of several.
    Choice(Vec<Choice>),
    /// Any of several.
    Several(Vec<Choice>),
    /// A whole number.
    Number {
        /// The least.
        least: i64,
        /// The most.
        most: i64,
    },
    /// A day.
    Date,
    /// A file.
    File,
    /// A country or area, by its code.
    Area,
    /// A consent: given or not given, never given beforehand.
    Consent,
    /// An e-mail address.
    Email,
    /// An address on the web.
    Website,
}

/// One of the answers to choose from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Choice {
    /// As kept.
    pub key: String,
    /// As shown.
    pub label: Wording,
}

/// A question is asked when another has one of these answers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Condition {
    /// The other question; it stands earlier in the form.
    pub question: String,
    /// The answers.
    pub any_of: Vec<String>,
}

/// What an answer is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AnswerPurpose {
    /// To decide on the application.
    Decision,
    /// To reach the applicant.
    Contact,
    /// To prepare the meeting: seats, access, interpretation.
    Logistics,
    /// To count.
    Statistics,
    /// To support travel.
    TravelSupport,
}

/// Who sees an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AnswerAudience {
    /// Stands in the row that States parties and the extended Bureau see.
    Circulated,
    /// The secretariat only.
    Office,
}

/// Answers, by the keys of their questions. One answer is one value; a choice of several is several; a file is the
/// reference under which the store keeps it.
pub type Answers = BTreeMap<String, Vec<String>>;

/// What is wrong with an answer, as the key of a message and the values it names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// The question.
    pub question: String,
    /// Key of the message in `locales/*/forms.ftl`.
    pub key: &'static str,
    /// Values the message names.
    pub values: Vec<(&'static str, String)>,
}
