//! What is asked about somebody who is named: no more than the way in which they take part needs.

use crate::fields::{Choice, Faults};
use crate::filled::Filled;
use crate::page::Page;
use mechanism::participation::registration::{
    Attendance, Attendee, Consents, GENDERS, attendee_fault,
};
use mechanism::{ParticipantView, Refusal};
use words::Lang;

/// The questions about one person, as they were answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Wish {
    pub(super) attendee: Attendee,
    /// `None`: not chosen yet.
    pub(super) mode: Option<Attendance>,
    pub(super) consents: Consents,
    pub(super) protected: bool,
}

/// What one chooses from.
pub(super) struct Choices {
    pub(super) modes: Vec<Choice>,
    pub(super) languages: Vec<Choice>,
    pub(super) genders: Vec<Choice>,
}

/// The fields to which a refusal may lead.
const FIELDS: [&str; 6] = ["name", "function", "address", "language", "gender", "needs"];

impl Wish {
    /// Nobody yet. Nothing is ticked.
    pub(super) fn empty(page: &Page) -> Self {
        Self {
            attendee: Attendee {
                language: page.lang.code().to_owned(),
                ..Attendee::default()
            },
            mode: None,
            consents: Consents::default(),
            protected: false,
        }
    }

    /// Somebody who was named; `None`: what was kept of them is gone.
    pub(super) fn of(shown: &ParticipantView<'_>) -> Option<Self> {
        Some(Self {
            attendee: shown.attendee.clone()?,
            mode: Some(shown.participant.mode),
            consents: shown.participant.consents,
            protected: shown.participant.protected,
        })
    }

    /// As a form was filled in.
    pub(super) fn read(page: &Page, form: &Filled) -> Self {
        let language = Lang::from_code(form.get("language")).unwrap_or(page.lang);
        Self {
            attendee: Attendee {
                name: form.get("name").to_owned(),
                function: form.get("function").to_owned(),
                address: form.get("address").to_owned(),
                language: language.code().to_owned(),
                gender: form.get("gender").to_owned(),
                needs: form.get("needs").to_owned(),
            },
            mode: Attendance::from_code(form.get("mode")),
            consents: consents(form),
            protected: form.has("protected"),
        }
    }

    /// The way of taking part, or what is wrong.
    pub(super) fn checked(&self, page: &Page) -> Result<Attendance, Faults> {
        let Some(mode) = self.mode else {
            return Err(Faults::one("mode", page.say("registration-no-mode")));
        };
        match attendee_fault(&self.attendee, mode) {
            Some(refusal) => Err(fault(page, &refusal)),
            None => Ok(mode),
        }
    }

    /// What one chooses from; `hint` says of each way whether a seat is free.
    pub(super) fn choices(&self, page: &Page, hint: impl Fn(Attendance) -> String) -> Choices {
        let mode = |mode: Attendance| Choice {
            hint: hint(mode),
            ..Choice::of(
                mode.code(),
                page.say(&format!("attendance-{}", mode.code())),
                self.mode == Some(mode),
            )
        };
        let language = |lang: Lang| {
            let taken = lang.code() == self.attendee.language;
            Choice::of(lang.code(), lang.own_name(), taken)
        };
        let gender = |code: &str| {
            let taken = code == self.attendee.gender;
            Choice::of(code, page.say(&format!("gender-{code}")), taken)
        };
        Choices {
            modes: Attendance::ALL.map(mode).into(),
            languages: Lang::ALL.map(language).into(),
            genders: GENDERS.map(gender).into(),
        }
    }
}

/// What may be published, item by item.
pub(super) fn consents(form: &Filled) -> Consents {
    Consents {
        name: form.has("consent-name"),
        organization: form.has("consent-organization"),
        screens: form.has("consent-screens"),
    }
}

/// A refusal at the field it speaks of.
pub(super) fn fault(page: &Page, refusal: &Refusal) -> Faults {
    let named = refusal.values.iter().find(|(name, _)| *name == "field");
    let named = named.and_then(|(_, value)| FIELDS.into_iter().find(|field| field == value));
    let field = match refusal.key {
        _ if named.is_some() => named.unwrap_or("name"),
        "refused-online-without-address" | "refused-no-address" => "address",
        "refused-gender-unknown" => "gender",
        _ => "name",
    };
    Faults::one(field, page.refusal(refusal))
}
