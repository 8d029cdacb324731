//! What goes and what stays when somebody asks to be forgotten. What other rooms entered is entered here as events, so that
//! these tests say nothing of those rooms.

use crate::kit::{Kit, dialogue_id};
use crate::standing::{enter, entered, key, profile};
use jiff::civil::date;
use mechanism::calendar::WorkingGroup;
use mechanism::letters::{Envelope, LetterEvent, LetterKind, LetterState, LetterText};
use mechanism::organizations::{OrganizationCommand, StakeholderKind};
use mechanism::participation::application::ApplicationEvent;
use mechanism::participation::circulation::{Body, ObjectionPolicy};
use mechanism::participation::deciding::{Basis, DecidingEvent, Outcome, Ruling};
use mechanism::participation::registration::{
    Attendance, Attendee, Consents, RegistrationEvent, Seat,
};
use mechanism::people::{Hindrance, PeopleCommand, RemainingKind};
use mechanism::*;

/// Somebody, what they speak for, and a dialogue in May 2027.
struct Asking {
    kit: Kit,
    amina: PersonId,
    organization: OrganizationId,
    dialogue: DialogueId,
}

impl Asking {
    fn for_an_organization() -> Self {
        let mut kit = Kit::open();
        let meeting = (WorkingGroup::Firearms, 14);
        kit.attested("fa-2027", &[meeting], date(2027, 5, 7), None);
        let amina = kit.arrives("amina@example.org");
        let organization = kit.enters(amina, "Fictitious League");
        Self {
            kit,
            amina,
            organization,
            dialogue: dialogue_id("fa-2027"),
        }
    }

    fn as_a_person() -> Self {
        let mut asking = Self::for_an_organization();
        let enter = Command::Organization(OrganizationCommand::Enter {
            kind: StakeholderKind::Academia,
            area: None,
            individual: true,
            profile: profile("Amina the fictitious scholar"),
        });
        let decision = asking.kit.asks(Actor::Person(asking.amina), enter);
        asking.organization = entered(&decision.unwrap());
        asking
    }

    /// Something happened, and brought a row.
    fn happened(&mut self, event: &Event, text: &str) {
        apply(&mut self.kit.world, event, day_in_vienna(self.kit.now)).unwrap();
        let kept = event.kept().filter(|_| !text.is_empty());
        if let Some(kept) = kept {
            self.kit.world.shelve(kept.row, Some(text.into()));
        }
    }

    fn applies(&mut self, number: u32) -> ApplicationRef {
        let application = ApplicationRef {
            series: self.dialogue.clone(),
            number,
        };
        let submitted = ApplicationEvent::Submitted {
            application: application.clone(),
            call: CallId::new("fa-2027").unwrap(),
            version: 1,
            dialogues: vec![self.dialogue.clone()],
            applicant: self.amina,
            organization: self.organization,
            answers: row(u128::from(number), Purpose::Answers),
            received: self.kit.now,
            late: false,
            by_office: false,
        };
        self.happened(&Event::Application(submitted), "{\"secret\":[\"answer\"]}");
        application
    }

    fn is_admitted(&mut self, application: &ApplicationRef) {
        let ruling = Ruling {
            outcome: Outcome::Admitted,
            body: Body::ExtendedBureau,
            basis: Basis::NoObjection,
            on: day_in_vienna(self.kit.now),
            document: String::new(),
            vote: None,
            policy: ObjectionPolicy::default(),
            told: None,
            reviewable: false,
            earlier: None,
        };
        let ruled = DecidingEvent::Ruled {
            application: application.clone(),
            dialogue: self.dialogue.clone(),
            ruling,
            by: None,
            at: self.kit.now,
        };
        self.happened(&Event::Deciding(ruled), "");
    }

    fn withdraws(&mut self, application: &ApplicationRef) {
        let withdrawn = ApplicationEvent::Withdrawn {
            application: application.clone(),
            dialogues: vec![self.dialogue.clone()],
            at: self.kit.now,
        };
        self.happened(&Event::Application(withdrawn), "");
    }

    fn takes_a_seat(&mut self, application: &ApplicationRef) {
        self.seats(self.amina, application);
    }

    fn seats(&mut self, person: PersonId, application: &ApplicationRef) {
        let registered = RegistrationEvent::Registered {
            participant: ParticipantId::drawn(&Seed([3; 32]), 0),
            application: application.clone(),
            dialogue: self.dialogue.clone(),
            organization: self.organization,
            person: Some(person),
            attendee: row(77, Purpose::Attendee),
            mode: Attendance::Online,
            seat: Seat::Confirmed,
            consents: Consents::default(),
            protected: false,
            at: self.kit.now,
        };
        let attendee = Attendee {
            name: "Secret name".into(),
            ..Attendee::default()
        };
        let text = serde_json::to_string(&attendee).unwrap();
        self.happened(&Event::Registration(registered), &text);
    }

    fn is_written_to(&mut self, number: u128, state: LetterState) {
        let letter = LetterId(uuid::Uuid::from_u128(number));
        let at = self.kit.now;
        let drafted = LetterEvent::Drafted {
            letter,
            envelope: Envelope {
                kind: LetterKind::Other,
                to: self.amina,
                dialogue: None,
                application: None,
                participant: None,
            },
            text: row(number, Purpose::Letter),
            at,
            by: None,
        };
        let text = LetterText {
            language: "en".into(),
            subject: "Secret subject".into(),
            body: String::new(),
        };
        let text = serde_json::to_string(&text).unwrap();
        self.happened(&Event::Letter(drafted), &text);
        let moved = LetterEvent::Moved {
            letter,
            state,
            at,
            by: None,
            returned: None,
        };
        self.happened(&Event::Letter(moved), "");
    }

    fn asks(&mut self) -> &'static str {
        let forget = Command::People(PeopleCommand::Forget(self.amina));
        key(self.kit.asks(Actor::Person(self.amina), forget))
    }

    /// What is said beforehand to stay, and about what.
    fn stays(&self) -> Vec<(RemainingKind, String)> {
        let plan = self.kit.of(self.amina).what_remains(self.amina).unwrap();
        let stays = plan.remaining.into_iter();
        stays.map(|rest| (rest.kind, rest.about)).collect()
    }

    fn holds(&self, text: &str) -> bool {
        format!("{:?}", self.kit.world).contains(text)
    }
}

fn row(number: u128, purpose: Purpose) -> Kept {
    Kept {
        row: RowId(uuid::Uuid::from_u128(number)),
        commitment: Digest([0; 32]),
        purpose,
        retention: Retention::Until(date(2028, 5, 7)),
    }
}

fn acts() -> (RemainingKind, String) {
    (RemainingKind::Acts, String::new())
}

#[test]
fn an_application_is_decided_or_withdrawn_first() {
    let mut asking = Asking::for_an_organization();
    let application = asking.applies(1);
    let plan = asking.kit.of(asking.amina).what_remains(asking.amina);
    assert_eq!(
        plan.unwrap().hindered,
        [Hindrance::Undecided(application.clone())]
    );
    assert_eq!(asking.asks(), "refused-application-undecided");
    asking.withdraws(&application);
    assert_eq!(asking.stays(), [acts()]);
    assert_eq!(asking.asks(), "done");
    assert!(!asking.holds("secret") && !asking.holds("amina@example.org"));
    assert!(asking.holds("Fictitious League"));
}

#[test]
fn the_answers_of_an_organization_that_was_decided_on_are_the_organizations() {
    let mut asking = Asking::for_an_organization();
    let application = asking.applies(1);
    asking.is_admitted(&application);
    let plan = asking.kit.of(asking.amina).what_remains(asking.amina);
    let answers = plan.unwrap().remaining.pop().unwrap();
    assert_eq!(answers.kind, RemainingKind::Answers);
    assert_eq!(answers.about, "FA-2027/A-0001");
    assert_eq!(answers.until, Some(date(2028, 5, 7)));
    assert_eq!(asking.asks(), "done");
    assert!(asking.holds("secret"));
}

#[test]
fn who_applied_as_a_person_takes_answers_and_profile_along() {
    let mut asking = Asking::as_a_person();
    let application = asking.applies(1);
    asking.is_admitted(&application);
    let row = (RemainingKind::CirculatedRow, "FA-2027/A-0001".to_owned());
    assert_eq!(asking.stays(), [acts(), row]);
    assert_eq!(asking.asks(), "done");
    assert!(!asking.holds("secret") && !asking.holds("scholar"));
    let seen = asking.kit.office();
    let organization = seen.organization(asking.organization).unwrap();
    assert_eq!(organization.profile, None);
    assert_eq!(organization.history.len(), 1);
}

#[test]
fn a_seat_at_a_dialogue_to_come_stays_and_one_at_a_past_one_goes() {
    let mut asking = Asking::for_an_organization();
    let application = asking.applies(1);
    asking.is_admitted(&application);
    asking.takes_a_seat(&application);
    let seat = (RemainingKind::Seat, "fa-2027".to_owned());
    assert!(asking.stays().contains(&seat));
    asking.kit.now = "2027-05-08T09:00:00Z".parse().unwrap();
    assert!(!asking.stays().contains(&seat));
    assert_eq!(asking.asks(), "done");
    assert!(!asking.holds("Secret name"));
}

#[test]
fn letters_go_unless_they_are_on_their_way() {
    let mut asking = Asking::for_an_organization();
    asking.is_written_to(501, LetterState::Sent);
    assert_eq!(asking.stays(), [acts()]);
    asking.is_written_to(502, LetterState::Released);
    assert_eq!(
        asking.stays(),
        [acts(), (RemainingKind::Letter, String::new())]
    );
    assert_eq!(asking.asks(), "done");
    let letters = asking.kit.world.rows();
    let letters: Vec<RowId> = letters
        .filter(|kept| kept.purpose == Purpose::Letter)
        .map(|kept| kept.row)
        .collect();
    assert_eq!(letters, [row(502, Purpose::Letter).row]);
}

/// Whoever was only named for a dialogue never asked to be in the record, and is not kept for ever.
#[test]
fn who_was_only_named_is_forgotten_twelve_months_after_the_dialogue() {
    let mut asking = Asking::for_an_organization();
    let application = asking.applies(1);
    asking.is_admitted(&application);
    let boris = asking.kit.arrives("boris@example.org");
    asking.seats(boris, &application);
    let about_people = |asking: &Asking| -> Vec<Command> {
        let due = due(&asking.kit.world, asking.kit.now).into_iter();
        due.map(|(_, command)| command)
            .filter(|command| matches!(command, Command::People(_)))
            .collect()
    };
    asking.kit.now = "2028-05-07T09:00:00Z".parse().unwrap();
    assert_eq!(about_people(&asking), []);
    asking.kit.now = "2028-05-08T09:00:00Z".parse().unwrap();
    let lapse = Command::People(PeopleCommand::Lapse(boris));
    assert_eq!(about_people(&asking), std::slice::from_ref(&lapse));
    asking.kit.asks(Actor::Clock, lapse).unwrap();
    assert!(!asking.holds("boris@example.org") && !asking.holds("Secret name"));
}

/// Each entry keeps its own history, and the one that stands shows both.
#[test]
fn a_merged_organization_shows_both_applications() {
    let mut asking = Asking::for_an_organization();
    let first = asking.applies(1);
    asking.is_admitted(&first);
    let old = asking.organization;
    let into = asking.kit.does(enter(profile("Fictitious League"), None));
    asking.organization = entered(&into.unwrap());
    asking.applies(2);
    let merge = OrganizationCommand::Merge {
        from: old,
        into: asking.organization,
    };
    asking.kit.does(Command::Organization(merge)).unwrap();
    let seen = asking.kit.of(asking.amina);
    let both = seen.organization(asking.organization).unwrap().history;
    let told: Vec<(u32, OrganizationId, Option<Outcome>)> = both
        .into_iter()
        .map(|past| (past.application.number, past.entry, past.outcome))
        .collect();
    assert_eq!(
        told,
        [
            (2, asking.organization, None),
            (1, old, Some(Outcome::Admitted))
        ]
    );
    assert_eq!(seen.organization(old).unwrap().history.len(), 1);
}
