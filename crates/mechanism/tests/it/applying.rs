//! A call for two dialogues, and organizations that answer it: what the tests of calls, applications and screening begin
//! with.

use crate::kit::{Kit, dialogue_id};
use crate::standing::profile;
use jiff::civil::{Date, date};
use mechanism::calendar::WorkingGroup;
use mechanism::dialogue::{Dialogue, DialogueCommand, Origin};
use mechanism::organizations::StakeholderKind;
use mechanism::participation::application::*;
use mechanism::participation::call::*;
use mechanism::participation::form::{Answers, Form, LANGUAGES};
use mechanism::*;
use std::collections::BTreeMap;

/// The day of the deadline; the call closes with its end in Vienna.
pub(crate) const LAST_DAY: Date = date(2027, 2, 12);

pub(crate) fn spring() -> CallId {
    CallId::new("spring-2027").unwrap()
}

pub(crate) fn firearms() -> DialogueId {
    dialogue_id("fa-2027")
}

pub(crate) fn trafficking() -> DialogueId {
    dialogue_id("tip-2027")
}

pub(crate) fn at(instant: &str) -> jiff::Timestamp {
    instant.parse().unwrap()
}

pub(crate) fn terms() -> CallTerms {
    CallTerms {
        id: spring(),
        dialogues: vec![firearms(), trafficking()],
        opens: at("2027-01-05T08:00:00Z"),
        closes: end_of_day_in_vienna(LAST_DAY),
        late: LatePolicy::Marked,
        languages: vec!["en".into()],
        interpretation: Vec::new(),
        decisions_by: None,
    }
}

pub(crate) fn text() -> CallText {
    let words = |language: &str| CallWords {
        title: format!("A fictitious call ({language})"),
        about: "About".into(),
        priorities: String::new(),
        costs: "None".into(),
        limits: "No logo".into(),
        contact: "office@example.org".into(),
    };
    CallText {
        words: LANGUAGES
            .iter()
            .map(|language| ((*language).to_owned(), words(language)))
            .collect(),
        form: Form::standard(),
    }
}

pub(crate) fn draft(terms: CallTerms, text: CallText) -> Command {
    Command::Call(CallCommand::Draft {
        terms,
        text,
        without: Vec::new(),
    })
}

pub(crate) fn publish() -> Command {
    Command::Call(CallCommand::Publish(spring()))
}

/// Complete answers to the standard form.
pub(crate) fn answers() -> Answers {
    [
        ("expertise", "We trace fictitious firearms."),
        ("regions-of-work", "africa"),
        ("contribution", "A suggestion."),
        ("panellist", "no"),
        ("mode", "online"),
        ("persons", "2"),
        ("previous", "no"),
        ("consent-truthful", "yes"),
        ("consent-processing", "yes"),
    ]
    .into_iter()
    .map(|(key, value)| (key.to_owned(), vec![value.to_owned()]))
    .collect()
}

pub(crate) fn answering(key: &str, value: &str) -> Answers {
    let mut answers = answers();
    answers.insert(key.to_owned(), vec![value.to_owned()]);
    answers
}

pub(crate) fn new(name: &str) -> ForOrganization {
    ForOrganization::New {
        kind: StakeholderKind::Ngo,
        area: Some(StateCode::new("mx").unwrap()),
        individual: false,
        profile: profile(name),
    }
}

pub(crate) fn submit(dialogues: &[DialogueId], organization: ForOrganization) -> Command {
    Command::Application(ApplicationCommand::Submit {
        call: spring(),
        dialogues: dialogues.to_vec(),
        applicant: Applicant::Myself,
        organization,
        answers: answers(),
        files: Vec::new(),
    })
}

pub(crate) fn reference(decision: &Decision) -> ApplicationRef {
    let submitted = decision.acts.iter().find_map(|act| match &act.event {
        Event::Application(ApplicationEvent::Submitted { application, .. }) => {
            Some(application.clone())
        }
        _ => None,
    });
    submitted.unwrap()
}

impl Kit {
    pub(crate) fn foreseen(&mut self, id: &str, group: WorkingGroup, on: Date) {
        let dialogue = Dialogue {
            origin: Origin::Planned,
            ..self.dialogue(id, &[(group, 1)], on)
        };
        self.does(Command::Dialogue(DialogueCommand::Record(dialogue)))
            .unwrap();
    }

    /// Two dialogues, nothing else.
    pub(crate) fn with_dialogues() -> Self {
        let mut kit = Self::open();
        kit.foreseen("fa-2027", WorkingGroup::Firearms, date(2027, 5, 5));
        kit.foreseen(
            "tip-2027",
            WorkingGroup::TraffickingInPersons,
            date(2027, 7, 1),
        );
        kit
    }

    /// A call that is open.
    pub(crate) fn with_call() -> Self {
        let mut kit = Self::with_dialogues();
        kit.does(draft(terms(), text())).unwrap();
        kit.does(publish()).unwrap();
        kit
    }

    /// Somebody applies for a new organization.
    pub(crate) fn applies(
        &mut self,
        person: PersonId,
        name: &str,
        dialogues: &[DialogueId],
    ) -> ApplicationRef {
        let decision = self.asks(Actor::Person(person), submit(dialogues, new(name)));
        reference(&decision.unwrap())
    }

    pub(crate) fn stage_of(&self, application: &ApplicationRef, dialogue: &DialogueId) -> String {
        let view = self.office();
        let shown = view.application(application).unwrap();
        shown
            .application
            .case(dialogue)
            .unwrap()
            .stage
            .code()
            .into()
    }
}

pub(crate) fn kinds(view: &View) -> BTreeMap<String, CallStatus> {
    view.calls()
        .iter()
        .map(|call| (call.call.terms.id.to_string(), call.status))
        .collect()
}
