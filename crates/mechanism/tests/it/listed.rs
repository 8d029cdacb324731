//! A dialogue with applications at the desk, two delegations and an officer: where lists, objections and decisions begin.
//! How people, organizations and applications got there is other rooms' matter, so they are put into the record as the
//! events of those rooms.

use crate::kit::{Kit, dialogue_id};
use jiff::Timestamp;
use jiff::civil::date;
use mechanism::calendar::WorkingGroup;
use mechanism::dialogue::{Dialogue, DialogueCommand, Origin};
use mechanism::organizations::{
    Observer, ObserverStatus, OrganizationEvent, Profile, StakeholderKind,
};
use mechanism::participation::application::{ApplicationEvent, Stage};
use mechanism::participation::call::{CallEvent, CallTerms, CallText, LatePolicy};
use mechanism::participation::circulation::*;
use mechanism::participation::deciding::*;
use mechanism::participation::form::{Answers, Form};
use mechanism::participation::objection::*;
use mechanism::participation::screening::{ScreeningEvent, Verdict};
use mechanism::people::{Grant, HeldFor, Identity, NoteContent, PeopleEvent, RegionalGroup};
use mechanism::*;
use serde::Serialize;

/// The fictitious dialogue, long after everything here.
const FA: &str = "fa-2031";

/// States that do not exist: codes that the standard leaves to its users.
pub(crate) const STATES: [&str; 2] = ["xa", "xb"];

#[derive(Clone)]
pub(crate) struct Listed {
    pub(crate) kit: Kit,
    rows: u128,
    /// The applications, in the order they were made.
    pub(crate) applications: Vec<ApplicationRef>,
    pub(crate) organizations: Vec<OrganizationId>,
    /// The list that went out last.
    pub(crate) list: Option<CirculationId>,
    /// How long answers are kept that are given from now on.
    pub(crate) retention: Retention,
}

impl Listed {
    /// A planned dialogue, a published call, an officer, and a delegate and a head for each State.
    pub(crate) fn open() -> Self {
        let mut kit = Kit::open();
        let meetings = [(WorkingGroup::Firearms, 9)];
        let dialogue = Dialogue {
            origin: Origin::Planned,
            ..kit.dialogue(FA, &meetings, date(2031, 3, 1))
        };
        kit.does(Command::Dialogue(DialogueCommand::Record(dialogue)))
            .unwrap();
        let mut listed = Self {
            kit,
            rows: 0,
            applications: Vec::new(),
            organizations: Vec::new(),
            list: None,
            retention: Retention::Permanent,
        };
        let office = |role| (role, HeldFor::Office);
        listed.arrives(officer(), Some(office(Role::Officer)));
        listed.arrives(chair(), Some(office(Role::Chair)));
        let group = HeldFor::Group(RegionalGroup::Africa);
        listed.arrives(bureau(), Some((Role::ExtendedBureau, group)));
        for state in STATES {
            let held_for = || HeldFor::State(state_code(state));
            listed.arrives(delegate(state), Some((Role::Delegate, held_for())));
            listed.arrives(head(state), Some((Role::HeadOfDelegation, held_for())));
            let content = NoteContent {
                reference: format!("Fictitious note of {state}"),
            };
            let content = listed.keeps(Purpose::NoteVerbale, &content);
            listed.happens(Event::People(PeopleEvent::NoteReceived {
                note: note(state),
                state: state_code(state),
                dated: date(2027, 1, 4),
                content,
            }));
        }
        listed.calls();
        listed
    }

    /// The same, with so many organizations whose information is sufficient.
    pub(crate) fn with_sufficient(number: usize) -> Self {
        let mut listed = Self::open();
        for nth in 0..number {
            listed.applies(&format!("Fictitious organization {}", letter(nth)));
            listed.is_sufficient(nth);
        }
        listed
    }

    fn calls(&mut self) {
        self.calls_with(Form::standard());
    }

    /// The call, or a new version of it, with this form.
    pub(crate) fn calls_with(&mut self, form: Form) {
        let text = CallText {
            words: [].into(),
            form,
        };
        let text = self.keeps(Purpose::Call, &text);
        let at = self.kit.now;
        let terms = CallTerms {
            id: CallId::new(FA).unwrap(),
            dialogues: vec![fa()],
            opens: at,
            closes: instant("2027-02-12T23:00:00Z"),
            late: LatePolicy::Marked,
            languages: vec!["en".into()],
            interpretation: Vec::new(),
            decisions_by: None,
        };
        self.happens(Event::Call(CallEvent::Drafted {
            terms,
            text,
            at,
            without: Vec::new(),
        }));
        let call = CallId::new(FA).unwrap();
        self.happens(Event::Call(CallEvent::Published { call, at }));
    }

    /// Somebody applies for a new organization of this name; the application's place.
    pub(crate) fn applies(&mut self, name: &str) -> usize {
        let nth = self.organizations.len();
        let organization = OrganizationId::drawn(&Seed([200; 32]), nth as u64);
        let profile = Profile {
            names: [("en".to_owned(), name.to_owned())].into(),
            mandate: format!("What {name} is for"),
            postal: "SECRET-POSTAL".into(),
            ..Profile::default()
        };
        let profile = self.keeps(Purpose::Profile, &profile);
        self.happens(Event::Organization(OrganizationEvent::Entered {
            organization,
            kind: StakeholderKind::Ngo,
            area: None,
            individual: false,
            profile,
            on: date(2027, 1, 11),
        }));
        self.organizations.push(organization);
        self.arrives(applicant(nth), None);
        self.applies_for(nth)
    }

    /// The applicant of an organization applies for it.
    pub(crate) fn applies_for(&mut self, organization: usize) -> usize {
        let number = u32::try_from(self.applications.len() + 1).unwrap();
        let application = ApplicationRef {
            series: fa(),
            number,
        };
        let answers: Answers = [
            ("expertise".to_owned(), vec!["What we know".to_owned()]),
            ("support".to_owned(), vec!["SECRET-SUPPORT".to_owned()]),
        ]
        .into();
        let answers = Kept {
            retention: self.retention,
            ..self.keeps(Purpose::Answers, &answers)
        };
        self.happens(Event::Application(ApplicationEvent::Submitted {
            application: application.clone(),
            call: CallId::new(FA).unwrap(),
            version: self
                .kit
                .office()
                .call(&CallId::new(FA).unwrap())
                .unwrap()
                .version,
            dialogues: vec![fa()],
            applicant: applicant(organization),
            organization: self.organizations[organization],
            answers,
            received: self.kit.now,
            late: false,
            by_office: false,
        }));
        self.applications.push(application);
        self.applications.len() - 1
    }

    pub(crate) fn is_sufficient(&mut self, nth: usize) {
        self.screened(nth, Verdict::Sufficient);
    }

    pub(crate) fn screened(&mut self, nth: usize, verdict: Verdict) {
        self.happens(Event::Screening(ScreeningEvent::Screened {
            application: self.applications[nth].clone(),
            dialogue: fa(),
            verdict,
            second: false,
            by: None,
            at: self.kit.now,
        }));
    }

    pub(crate) fn applicant_withdraws(&mut self, nth: usize) {
        self.happens(Event::Application(ApplicationEvent::Withdrawn {
            application: self.applications[nth].clone(),
            dialogues: vec![fa()],
            at: self.kit.now,
        }));
    }

    pub(crate) fn merges(&mut self, from: usize, into: usize) {
        self.happens(Event::Organization(OrganizationEvent::Merged {
            from: self.organizations[from],
            into: self.organizations[into],
        }));
    }

    /// The Conference admitted it, or did not, at one of its sessions.
    pub(crate) fn observes(&mut self, nth: usize, conference: u16, status: ObserverStatus) {
        self.happens(Event::Organization(OrganizationEvent::Observed {
            organization: self.organizations[nth],
            observer: Observer {
                conference,
                status,
                on: date(2026, 10, 1),
                document: "Fictitious decision".into(),
            },
        }));
    }

    fn arrives(&mut self, person: PersonId, grant: Option<(Role, HeldFor)>) {
        let identity = Identity {
            name: "Nobody Invented".into(),
            address: format!("{person}@example.org"),
            language: "en".into(),
            function: String::new(),
            neutral: false,
        };
        let identity = self.keeps(Purpose::Identity, &identity);
        self.happens(Event::People(PeopleEvent::Arrived {
            person,
            identity,
            at: self.kit.now,
        }));
        if let Some((role, held_for)) = grant {
            let grant = Grant {
                role,
                held_for,
                dialogue: None,
                note: None,
            };
            self.happens(Event::People(PeopleEvent::Granted { person, grant }));
        }
    }

    /// Somebody whom a State designated for another dialogue alone.
    pub(crate) fn delegate_elsewhere(&mut self, state: &str) -> PersonId {
        let stranger = person(3);
        self.arrives(stranger, None);
        let grant = Grant {
            role: Role::Delegate,
            held_for: HeldFor::State(state_code(state)),
            dialogue: Some(dialogue_id("fa-2032")),
            note: Some(note(state)),
        };
        let person = stranger;
        self.happens(Event::People(PeopleEvent::Granted { person, grant }));
        stranger
    }

    fn keeps<T: Serialize>(&mut self, purpose: Purpose, value: &T) -> Kept {
        self.rows += 1;
        let bytes = serde_json::to_vec(value).unwrap();
        let row = RowId(uuid::Uuid::from_u128(self.rows));
        let kept = Kept {
            row,
            commitment: Digest::commit(&[0; 32], &bytes),
            purpose,
            retention: Retention::Permanent,
        };
        let text = String::from_utf8(bytes).unwrap();
        self.kit.world.shelve(row, Some(text.into()));
        kept
    }

    fn happens(&mut self, event: Event) {
        let day = day_in_vienna(self.kit.now);
        apply(&mut self.kit.world, &event, day).unwrap();
    }

    pub(crate) fn circulates(&mut self, terms: Terms) -> Result<CirculationId, Refusal> {
        let command = CirculationCommand::Circulate {
            dialogue: fa(),
            terms,
        };
        let decision = self.officer_does(Command::Circulation(command))?;
        let Event::Circulation(CirculationEvent::Circulated { circulation, .. }) =
            &decision.acts[0].event
        else {
            panic!("a list goes out first");
        };
        self.list = Some(*circulation);
        Ok(*circulation)
    }

    pub(crate) fn officer_does(&mut self, command: Command) -> Result<Decision, Refusal> {
        self.kit.asks(Actor::Person(officer()), command)
    }

    pub(crate) fn window_ends(&mut self) -> Result<Decision, Refusal> {
        let end = CirculationCommand::End(self.list.unwrap());
        self.kit.asks(Actor::Clock, Command::Circulation(end))
    }

    /// A user drafts; the draft's reference.
    pub(crate) fn drafts(
        &mut self,
        state: &str,
        nth: usize,
        position: Position,
        reasons: &str,
    ) -> Result<ObjectionId, Refusal> {
        let command = ObjectionCommand::Draft {
            application: self.applications[nth].clone(),
            dialogue: fa(),
            position,
            reasons: reasons.into(),
        };
        let actor = Actor::Person(delegate(state));
        let decision = self.kit.asks(actor, Command::Objection(command))?;
        Ok(drafted(&decision))
    }

    pub(crate) fn confirms(
        &mut self,
        state: &str,
        objection: ObjectionId,
    ) -> Result<Decision, Refusal> {
        let note = note(state);
        let command = ObjectionCommand::Confirm { objection, note };
        let actor = Actor::Person(head(state));
        self.kit.asks(actor, Command::Objection(command))
    }

    /// An objection drafted and confirmed.
    pub(crate) fn objects(&mut self, state: &str, nth: usize) -> ObjectionId {
        let objection = self
            .drafts(state, nth, Position::Objection, "SECRET-REASON")
            .unwrap();
        self.confirms(state, objection).unwrap();
        objection
    }

    pub(crate) fn on_paper(
        &mut self,
        state: &str,
        nth: usize,
        received: Timestamp,
    ) -> Result<ObjectionId, Refusal> {
        let command = ObjectionCommand::EnterFromPaper {
            application: self.applications[nth].clone(),
            dialogue: fa(),
            state: state_code(state),
            position: Position::Objection,
            reasons: String::new(),
            received,
            note: note(state),
        };
        let decision = self.officer_does(Command::Objection(command))?;
        Ok(drafted(&decision))
    }

    pub(crate) fn rules(&mut self, rule: Rule<'_>) -> Result<Decision, Refusal> {
        let cases = rule
            .cases
            .iter()
            .map(|nth| (self.applications[*nth].clone(), fa()));
        let command = DecidingCommand::Rule {
            cases: cases.collect(),
            outcome: rule.outcome,
            body: rule.body,
            basis: rule.basis,
            on: day_in_vienna(self.kit.now),
            document: "Fictitious decision".into(),
            vote: rule.vote,
            told: rule.told.into(),
            reviewable: rule.reviewable,
        };
        self.officer_does(Command::Deciding(command))
    }

    pub(crate) fn seen_by(&self, person: PersonId) -> View {
        see(&self.kit.world, Reader::Person(person), self.kit.now)
    }

    /// Where a case stands, as an officer sees it.
    pub(crate) fn stage(&self, nth: usize) -> Stage {
        let view = self.seen_by(officer());
        let application = view.application(&self.applications[nth]).unwrap();
        application.application.case(&fa()).unwrap().stage.clone()
    }
}

/// A decision about to be entered.
#[derive(Clone, Copy)]
pub(crate) struct Rule<'a> {
    pub(crate) cases: &'a [usize],
    pub(crate) outcome: Outcome,
    pub(crate) body: Body,
    pub(crate) basis: Basis,
    pub(crate) vote: Option<Vote>,
    pub(crate) told: &'a str,
    pub(crate) reviewable: bool,
}

impl<'a> Rule<'a> {
    /// The extended Bureau admits, nobody having objected.
    pub(crate) fn admits(cases: &'a [usize]) -> Self {
        Self {
            cases,
            outcome: Outcome::Admitted,
            body: Body::ExtendedBureau,
            basis: Basis::NoObjection,
            vote: None,
            told: "",
            reviewable: false,
        }
    }
}

/// Terms as they are by default: circulated until the end of 12 February 2027 in Vienna.
pub(crate) fn terms(policy: ObjectionPolicy) -> Terms {
    Terms {
        recipients: Recipients::StatesParties,
        closes: closing(),
        window_source: "Fictitious decision 1".into(),
        policy,
        policy_document: "Fictitious decision 2".into(),
        disclosure: Disclosure::ThatThereIsOne,
        disclosure_document: String::new(),
    }
}

pub(crate) fn closing() -> Timestamp {
    end_of_day_in_vienna(date(2027, 2, 12))
}

pub(crate) fn instant(text: &str) -> Timestamp {
    text.parse().unwrap()
}

pub(crate) fn fa() -> DialogueId {
    dialogue_id(FA)
}

pub(crate) fn state_code(code: &str) -> StateCode {
    StateCode::new(code).unwrap()
}

fn drafted(decision: &Decision) -> ObjectionId {
    decision
        .acts
        .iter()
        .find_map(|act| match &act.event {
            Event::Objection(ObjectionEvent::Drafted { objection, .. }) => Some(*objection),
            _ => None,
        })
        .unwrap()
}

fn letter(nth: usize) -> char {
    char::from(b'A' + u8::try_from(nth).unwrap())
}

fn person(nth: u64) -> PersonId {
    PersonId::drawn(&Seed([100; 32]), nth)
}

pub(crate) fn officer() -> PersonId {
    person(0)
}

pub(crate) fn bureau() -> PersonId {
    person(1)
}

pub(crate) fn chair() -> PersonId {
    person(2)
}

pub(crate) fn delegate(state: &str) -> PersonId {
    person(10 + u64::from(state.as_bytes()[1]))
}

pub(crate) fn head(state: &str) -> PersonId {
    person(300 + u64::from(state.as_bytes()[1]))
}

/// Who applies for an organization.
pub(crate) fn applicant(organization: usize) -> PersonId {
    person(1_000 + organization as u64)
}

pub(crate) fn note(state: &str) -> NoteVerbaleId {
    NoteVerbaleId::drawn(&Seed([101; 32]), u64::from(state.as_bytes()[1]))
}
