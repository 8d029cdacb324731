//! A page that asks for something: a title, what to know before, questions, one button. Most pages on which an officer
//! changes something are of this form.

use crate::answer::{Answer, fresh};
use crate::brought;
use crate::fields::{Choice, Faults};
use crate::page::Page;
use askama::Template;
use axum::http::StatusCode;
use mechanism::StoredFile;
use words::Lang;

/// One question.
pub(crate) struct Question {
    pub(crate) name: String,
    pub(crate) label: String,
    pub(crate) hint: String,
    pub(crate) error: String,
    pub(crate) optional: bool,
    pub(crate) kind: Kind,
}

/// How it is asked.
pub(crate) enum Kind {
    /// A heading between questions.
    Heading,
    /// One line; `input` is the control's type.
    Line {
        value: String,
        input: &'static str,
        width: &'static str,
    },
    /// Several lines.
    Text { value: String, rows: u8 },
    /// One of several.
    OneOf(Vec<Choice>),
    /// Any of several.
    AnyOf(Vec<Choice>),
    /// One of many.
    Pick(Vec<Choice>),
    /// Yes or nothing.
    Tick(bool),
    /// A file.
    File(&'static str),
}

impl Kind {
    /// What stands where it is not what was typed, as it is shown; `None`: it is the same, or cannot be told.
    fn other(&self, stood: &str) -> Option<String> {
        match self {
            Self::Line { value, .. } | Self::Text { value, .. } => {
                (value.trim() != stood).then(|| stood.to_owned())
            }
            Self::OneOf(choices) | Self::Pick(choices) => {
                let taken = choices.iter().find(|choice| choice.taken);
                let same = taken.map_or("", |choice| choice.value.as_str()) == stood;
                let label = choices.iter().find(|choice| choice.value == stood);
                (!same).then(|| label.map_or(stood, |choice| &choice.label).to_owned())
            }
            Self::Tick(taken) => (*taken == stood.is_empty()).then(|| stood.to_owned()),
            Self::Heading | Self::AnyOf(_) | Self::File(_) => None,
        }
    }
}

/// A page that asks.
#[derive(Template)]
#[template(path = "secretariat/asking.html")]
pub(crate) struct Asking {
    page: Page,
    title: String,
    done: String,
    lead: Vec<String>,
    facts: Vec<(String, String)>,
    links: Vec<(String, String)>,
    action: String,
    back: String,
    back_to: String,
    button: String,
    danger: bool,
    with_file: bool,
    shown_only: bool,
    hidden: Vec<(String, String)>,
    questions: Vec<Question>,
    faults: Faults,
}

impl Asking {
    /// A page with a title, whose form goes to `action`; `back` leads to where one came from.
    pub(crate) fn new(page: &Page, title: impl Into<String>, action: &str, back: &str) -> Self {
        Self {
            title: title.into(),
            done: String::new(),
            lead: Vec::new(),
            facts: Vec::new(),
            links: Vec::new(),
            action: page.href(action),
            back: page.href(back),
            back_to: page.say("form-back").into_owned(),
            button: page.say("office-save").into_owned(),
            danger: false,
            with_file: false,
            shown_only: false,
            hidden: vec![(crate::filled::COMMAND.to_owned(), page.command())],
            questions: Vec::new(),
            faults: Faults::default(),
            page: page.clone(),
        }
    }

    /// What is wrong with what was sent. Comes before the questions, which show it.
    pub(crate) fn wrong(mut self, faults: Faults) -> Self {
        self.faults = faults;
        self
    }

    /// What was done when the form was sent last.
    pub(crate) fn done(mut self, said: impl Into<String>) -> Self {
        self.done = said.into();
        self
    }

    /// The name of where `back` leads, which says on top what the page is about.
    pub(crate) fn of(mut self, name: impl Into<String>) -> Self {
        self.back_to = name.into();
        self
    }

    /// A paragraph before the questions.
    pub(crate) fn lead(mut self, said: impl Into<String>) -> Self {
        self.lead.push(said.into());
        self
    }

    /// Something to know, with its name.
    pub(crate) fn fact(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.facts.push((name.into(), value.into()));
        self
    }

    /// A way to somewhere else, before the questions.
    pub(crate) fn link(self, path: &str, key: &str) -> Self {
        let said = self.page.say(key).into_owned();
        self.link_named(path, said)
    }

    /// The same, under a name that is no key.
    pub(crate) fn link_named(mut self, path: &str, said: impl Into<String>) -> Self {
        self.links.push((self.page.href(path), said.into()));
        self
    }

    /// What the button says.
    pub(crate) fn button(mut self, key: &str) -> Self {
        self.button = self.page.say(key).into_owned();
        self
    }

    /// What the button says, where it cannot be taken back.
    pub(crate) fn danger(mut self, key: &str) -> Self {
        self.danger = true;
        self.button(key)
    }

    /// Shows the questions without a way to answer them.
    pub(crate) fn shown_only(mut self) -> Self {
        self.shown_only = true;
        self
    }

    /// Something the form carries unseen.
    pub(crate) fn carry(mut self, name: &str, value: impl Into<String>) -> Self {
        self.hidden.push((name.to_owned(), value.into()));
        self
    }

    fn ask(mut self, name: &str, key: &str, kind: Kind) -> Self {
        let label = self.page.say(key).into_owned();
        let hint = format!("{key}-hint");
        let hint = match words::has(Lang::En, &hint) {
            true => self.page.say(&hint).into_owned(),
            false => String::new(),
        };
        self.questions.push(Question {
            error: self.faults.of(name).to_owned(),
            name: name.to_owned(),
            label,
            hint,
            optional: false,
            kind,
        });
        self
    }

    /// The last question need not be answered.
    pub(crate) fn optional(mut self) -> Self {
        if let Some(last) = self.questions.last_mut() {
            last.optional = true;
        }
        self
    }

    /// The last question's label, where it is no key: a language's name, somebody's own words.
    pub(crate) fn labelled(mut self, label: impl Into<String>) -> Self {
        if let Some(last) = self.questions.last_mut() {
            last.label = label.into();
        }
        self
    }

    /// The last question's hint, where it is no key.
    pub(crate) fn hinted(mut self, hint: impl Into<String>) -> Self {
        if let Some(last) = self.questions.last_mut() {
            last.hint = hint.into();
        }
        self
    }

    /// A heading.
    pub(crate) fn heading(self, key: &str) -> Self {
        self.ask("", key, Kind::Heading)
    }

    /// A line of text.
    pub(crate) fn line(self, name: &str, key: &str, value: impl Into<String>) -> Self {
        self.input(name, key, value, "text", "")
    }

    /// A line of another type of control: a day, a time, a number, an address.
    pub(crate) fn input(
        self,
        name: &str,
        key: &str,
        value: impl Into<String>,
        input: &'static str,
        width: &'static str,
    ) -> Self {
        let value = value.into();
        self.ask(
            name,
            key,
            Kind::Line {
                value,
                input,
                width,
            },
        )
    }

    /// Several lines of text.
    pub(crate) fn text(self, name: &str, key: &str, value: impl Into<String>, rows: u8) -> Self {
        let value = value.into();
        self.ask(name, key, Kind::Text { value, rows })
    }

    /// One of several.
    pub(crate) fn one_of(self, name: &str, key: &str, choices: Vec<Choice>) -> Self {
        self.ask(name, key, Kind::OneOf(choices))
    }

    /// Any of several.
    pub(crate) fn any_of(self, name: &str, key: &str, choices: Vec<Choice>) -> Self {
        self.ask(name, key, Kind::AnyOf(choices))
    }

    /// One of many.
    pub(crate) fn pick(self, name: &str, key: &str, choices: Vec<Choice>) -> Self {
        self.ask(name, key, Kind::Pick(choices))
    }

    /// A box to tick.
    pub(crate) fn tick(self, name: &str, key: &str, taken: bool) -> Self {
        self.ask(name, key, Kind::Tick(taken))
    }

    /// A file.
    pub(crate) fn file(mut self, name: &str, key: &str, accept: &'static str) -> Self {
        self.with_file = true;
        self.ask(name, key, Kind::File(accept))
    }

    /// The last question's file, where it has come already and waits for the rest of the form.
    pub(crate) fn brought(mut self, file: Option<&StoredFile>) -> Self {
        if let (Some(last), Some(file)) = (self.questions.last_mut(), file) {
            let here = self.page.with("form-file-here", "name", &file.name);
            last.hint = format!("{} {here}", last.hint).trim().to_owned();
            let name = brought::carried(&last.name);
            self.hidden.push((name, file.file.to_string()));
        }
        self
    }

    /// Says beside each question what stands now, where that is not what was typed: somebody else answered it meanwhile.
    pub(crate) fn beside(mut self, stands: &[(String, String)]) -> Self {
        self.lead.push(self.page.say("form-meanwhile").into_owned());
        for question in &mut self.questions {
            let stood = stands.iter().find(|(name, _)| *name == question.name);
            let stood = stood.map_or("", |(_, value)| value.trim());
            let Some(other) = question.kind.other(stood) else {
                continue;
            };
            let said = match (other.as_str(), &question.kind) {
                ("", Kind::Tick(_)) => self.page.say("form-stands-unticked").into_owned(),
                (_, Kind::Tick(_)) => self.page.say("form-stands-ticked").into_owned(),
                ("", _) => self.page.say("form-stands-empty").into_owned(),
                (other, _) => self.page.with("form-stands-now", "what", other),
            };
            question.error.clone_from(&said);
            self.faults.add(question.name.clone(), said);
        }
        self
    }

    /// Whether nothing is wrong.
    pub(super) fn is_sound(&self) -> bool {
        self.faults.is_empty()
    }

    /// The answer: with what is wrong where something is.
    pub(crate) fn answer(self) -> Answer {
        let status = match self.faults.is_empty() {
            true => StatusCode::OK,
            false => StatusCode::UNPROCESSABLE_ENTITY,
        };
        fresh(status, &self)
    }
}

/// Things to choose from, by code; their words stand under a prefix.
pub(crate) fn choices<'a>(
    page: &Page,
    prefix: &str,
    codes: impl IntoIterator<Item = &'a str>,
    taken: impl Fn(&str) -> bool,
) -> Vec<Choice> {
    codes
        .into_iter()
        .map(|code| {
            Choice::of(
                code,
                page.say(&format!("{prefix}-{code}")).into_owned(),
                taken(code),
            )
        })
        .collect()
}

/// The six languages, by their own names.
pub(crate) fn languages(taken: &str) -> Vec<Choice> {
    let choice = |lang: Lang| Choice::of(lang.code(), lang.own_name(), lang.code() == taken);
    Lang::ALL.map(choice).into()
}
