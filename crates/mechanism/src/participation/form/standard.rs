//! The form that is there from the start. What an organization is (names, kind, country, website, mandate) is not asked
//! here: its profile says it, once for all applications.

use super::{
    AnswerAudience, AnswerPurpose, Choice, Condition, Form, Question, QuestionKind, Section,
    Wording,
};
use crate::keeping::schedule::{Matter, Schedule};
use AnswerAudience::{Circulated, Office};
use AnswerPurpose::{Decision, Logistics, Statistics, TravelSupport};

impl Form {
    /// The standard form: expertise and contribution, which the States parties read; how one would take part; support;
    /// consents.
    pub fn standard() -> Self {
        Self {
            sections: vec![
                expertise(),
                contribution(),
                taking_part(),
                support(),
                consents(),
            ],
        }
    }

    /// The same, each answer kept as long as a schedule says for its purpose.
    #[must_use]
    pub fn standard_under(schedule: &Schedule) -> Self {
        let mut form = Self::standard();
        let questions = form.sections.iter_mut();
        for question in questions.flat_map(|section| &mut section.questions) {
            question.retention_months = schedule.months(Matter::of_answers(question.purpose));
        }
        form
    }
}

fn expertise() -> Section {
    let regions = [
        "africa",
        "asia-pacific",
        "eastern-europe",
        "latin-america-caribbean",
        "western-europe-others",
        "worldwide",
    ];
    section(
        "expertise",
        vec![
            question("expertise", QuestionKind::Text { words: 250 }, Decision)
                .required()
                .circulated(),
            question(
                "regions-of-work",
                QuestionKind::Several(choices("choice-region", &regions)),
                Decision,
            )
            .required()
            .circulated(),
            question(
                "countries-of-work",
                QuestionKind::Text { words: 60 },
                Decision,
            )
            .circulated(),
        ],
    )
}

fn contribution() -> Section {
    section(
        "contribution",
        vec![
            question("contribution", QuestionKind::Text { words: 250 }, Decision)
                .required()
                .circulated(),
            question("panellist", yes_or_no(), Decision).required(),
            question("panel-topic", QuestionKind::Text { words: 100 }, Decision)
                .required()
                .when("panellist", &["yes"]),
            question("background-file", QuestionKind::File, Decision),
        ],
    )
}

fn taking_part() -> Section {
    let modes = ["in-person", "online", "either"];
    let ways = [
        "secretariat",
        "website",
        "network",
        "colleague",
        "social-media",
        "other",
    ];
    section(
        "taking-part",
        vec![
            question(
                "mode",
                QuestionKind::Choice(choices("choice-mode", &modes)),
                Logistics,
            )
            .required(),
            question(
                "persons",
                QuestionKind::Number { least: 1, most: 10 },
                Logistics,
            )
            .required(),
            question("previous", yes_or_no(), Statistics).required(),
            question(
                "how-heard",
                QuestionKind::Choice(choices("choice-heard", &ways)),
                Statistics,
            ),
        ],
    )
}

fn support() -> Section {
    let led = ["grassroots", "victim-led", "neither"];
    section(
        "support",
        vec![
            question(
                "led-by",
                QuestionKind::Several(choices("choice-led", &led)),
                TravelSupport,
            ),
            question("travel-support", yes_or_no(), TravelSupport)
                .when("led-by", &["grassroots", "victim-led"]),
            question(
                "travel-reason",
                QuestionKind::Text { words: 150 },
                TravelSupport,
            )
            .required()
            .when("travel-support", &["yes"]),
            question(
                "accessibility",
                QuestionKind::Text { words: 100 },
                Logistics,
            ),
        ],
    )
}

fn consents() -> Section {
    section(
        "consents",
        vec![
            question("consent-truthful", QuestionKind::Consent, Decision).required(),
            question("consent-processing", QuestionKind::Consent, Decision).required(),
            question("consent-named", QuestionKind::Consent, Decision),
        ],
    )
}

fn section(key: &str, questions: Vec<Question>) -> Section {
    Section {
        key: key.to_owned(),
        title: Wording::Key(format!("form-section-{key}")),
        help: Some(Wording::Key(format!("form-section-{key}-help"))),
        questions,
    }
}

/// A question of the office's, not required, its words under its key, kept as long as its purpose asks.
fn question(key: &str, kind: QuestionKind, purpose: AnswerPurpose) -> Question {
    Question {
        key: key.to_owned(),
        label: Wording::Key(format!("question-{key}")),
        help: Some(Wording::Key(format!("help-{key}"))),
        kind,
        required: false,
        condition: None,
        purpose,
        audience: Office,
        retention_months: Matter::of_answers(purpose).standard_months(),
    }
}

impl Question {
    fn required(mut self) -> Self {
        self.required = true;
        self
    }

    fn circulated(mut self) -> Self {
        self.audience = Circulated;
        self
    }

    fn when(mut self, question: &str, any_of: &[&str]) -> Self {
        self.condition = Some(Condition {
            question: question.to_owned(),
            any_of: any_of.iter().map(|answer| (*answer).to_owned()).collect(),
        });
        self
    }
}

fn choices(prefix: &str, keys: &[&str]) -> Vec<Choice> {
    keys.iter()
        .map(|key| Choice {
            key: (*key).to_owned(),
            label: Wording::Key(format!("{prefix}-{key}")),
        })
        .collect()
}

fn yes_or_no() -> QuestionKind {
    QuestionKind::Choice(choices("choice", &["yes", "no"]))
}
