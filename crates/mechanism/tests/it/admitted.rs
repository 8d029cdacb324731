//! A dialogue to which organizations have been admitted: what registration, counts and letters begin with. What earlier
//! rooms decided is entered as events, so that these tests say nothing of those rooms.

use crate::kit::{Kit, dialogue_id};
use jiff::civil::Date;
use mechanism::calendar::WorkingGroup;
use mechanism::dialogue::{Dialogue, DialogueCommand, Origin};
use mechanism::organizations::*;
use mechanism::participation::application::ApplicationEvent;
use mechanism::participation::circulation::{Body, ObjectionPolicy};
use mechanism::participation::deciding::{Basis, DecidingEvent, Outcome, Ruling};
use mechanism::participation::registration::*;
use mechanism::people::{Grant, HeldFor, Identity, PeopleEvent};
use mechanism::*;
use serde::Serialize;

impl Kit {
    /// Enters what another room decided.
    pub(crate) fn entered(&mut self, event: Event) {
        apply(&mut self.world, &event, day_in_vienna(self.now)).unwrap();
    }

    fn shelved(&mut self, nth: u64, purpose: Purpose, value: &impl Serialize) -> (Kept, String) {
        let mut row = [0; 16];
        row.copy_from_slice(&Seed([0xfe; 32]).draw(&format!("{purpose:?}"), nth)[..16]);
        let kept = Kept {
            row: RowId(uuid::Uuid::from_bytes(row)),
            commitment: Digest([0; 32]),
            purpose,
            retention: Retention::Permanent,
        };
        (kept, serde_json::to_string(value).unwrap())
    }

    /// A dialogue that is planned for a day.
    pub(crate) fn planned(&mut self, id: &str, on: Date) -> DialogueId {
        let dialogue = Dialogue {
            origin: Origin::Planned,
            ..self.dialogue(id, &[(WorkingGroup::Firearms, 1)], on)
        };
        self.does(Command::Dialogue(DialogueCommand::Record(dialogue)))
            .unwrap();
        dialogue_id(id)
    }

    /// The `nth` organization, of a kind, in an area.
    pub(crate) fn organization(
        &mut self,
        nth: u64,
        kind: StakeholderKind,
        area: &str,
    ) -> OrganizationId {
        let organization = OrganizationId::drawn(&Seed([0xa0; 32]), nth);
        let names = [("en".to_owned(), format!("Fictitious Organization {nth}"))];
        let value = Profile {
            names: names.into(),
            ..Profile::default()
        };
        let (profile, text) = self.shelved(nth, Purpose::Profile, &value);
        self.entered(Event::Organization(OrganizationEvent::Entered {
            organization,
            kind,
            area: StateCode::new(area).ok(),
            individual: false,
            profile,
            on: day_in_vienna(self.now),
        }));
        self.world.shelve(profile.row, Some(text.into()));
        organization
    }

    /// Somebody who has shown that an address is theirs.
    pub(crate) fn somebody(&mut self, nth: u64) -> PersonId {
        let person = PersonId::drawn(&Seed([0xb0; 32]), nth);
        let value = Identity {
            name: format!("Person {nth}"),
            address: format!("person{nth}@example.org"),
            language: "en".into(),
            function: String::new(),
            neutral: false,
        };
        let (identity, text) = self.shelved(nth, Purpose::Identity, &value);
        self.entered(Event::People(PeopleEvent::Arrived {
            person,
            identity,
            at: self.now,
        }));
        self.world.shelve(identity.row, Some(text.into()));
        person
    }

    pub(crate) fn granted(&mut self, person: PersonId, role: Role, held_for: HeldFor) {
        let grant = Grant {
            role,
            held_for,
            dialogue: None,
            note: None,
        };
        self.entered(Event::People(PeopleEvent::Granted { person, grant }));
    }

    /// An organization applies for dialogues.
    pub(crate) fn applied(
        &mut self,
        number: u32,
        organization: OrganizationId,
        dialogues: &[&DialogueId],
    ) -> ApplicationRef {
        let application = ApplicationRef {
            series: dialogues[0].clone(),
            number,
        };
        let (answers, _) = self.shelved(u64::from(number), Purpose::Answers, &());
        self.entered(Event::Application(ApplicationEvent::Submitted {
            application: application.clone(),
            call: CallId::new("call").unwrap(),
            version: 1,
            dialogues: dialogues.iter().copied().cloned().collect(),
            applicant: PersonId::drawn(&Seed([0xb0; 32]), 0),
            organization,
            answers,
            received: self.now,
            late: false,
            by_office: false,
        }));
        application
    }

    pub(crate) fn ruled(
        &mut self,
        application: &ApplicationRef,
        dialogue: &DialogueId,
        outcome: Outcome,
    ) {
        let ruling = Ruling {
            outcome,
            body: Body::ExtendedBureau,
            basis: Basis::NoObjection,
            on: day_in_vienna(self.now),
            document: String::new(),
            vote: None,
            policy: ObjectionPolicy::default(),
            told: None,
            reviewable: true,
            earlier: None,
        };
        self.entered(Event::Deciding(DecidingEvent::Ruled {
            application: application.clone(),
            dialogue: dialogue.clone(),
            ruling,
            by: None,
            at: self.now,
        }));
    }

    /// An organization that is admitted, with its application.
    pub(crate) fn admitted(
        &mut self,
        nth: u32,
        kind: StakeholderKind,
        dialogue: &DialogueId,
    ) -> (OrganizationId, ApplicationRef) {
        let organization = self.organization(u64::from(nth), kind, "mx");
        let application = self.applied(nth, organization, &[dialogue]);
        self.ruled(&application, dialogue, Outcome::Admitted);
        (organization, application)
    }

    /// An officer sets seats: for both modes and all kinds, and others.
    pub(crate) fn arranged(
        &mut self,
        dialogue: &DialogueId,
        in_person: u32,
        online: u32,
        others: &[Seats],
    ) -> Result<Decision, Refusal> {
        let of = |mode, most| Seats {
            mode,
            kind: None,
            most,
        };
        let mut seats = vec![
            of(Attendance::InPerson, in_person),
            of(Attendance::Online, online),
        ];
        seats.extend_from_slice(others);
        self.does(Command::Registration(RegistrationCommand::Arrange {
            dialogue: dialogue.clone(),
            arrangements: Arrangements {
                seats,
                per_organization: 5,
                closes: None,
                online_room: "https://online.example.org/room".into(),
            },
        }))
    }

    /// Names somebody; their reference is known from the seed.
    pub(crate) fn names(
        &mut self,
        actor: Actor,
        application: &ApplicationRef,
        dialogue: &DialogueId,
        attendee: Attendee,
        mode: Attendance,
    ) -> Result<ParticipantId, Refusal> {
        let command = RegistrationCommand::Register {
            application: application.clone(),
            dialogue: dialogue.clone(),
            attendee,
            mode,
            consents: Consents::default(),
            protected: false,
        };
        let decision = self.asks(actor, Command::Registration(command))?;
        let named = decision.acts.iter().find_map(|act| match &act.event {
            Event::Registration(RegistrationEvent::Registered { participant, .. }) => {
                Some(*participant)
            }
            _ => None,
        });
        Ok(named.unwrap())
    }

    pub(crate) fn seat(&self, participant: ParticipantId) -> Seat {
        let view = self.office();
        view.participant(participant).unwrap().participant.seat
    }
}

/// Somebody fictitious, with an address of their own.
pub(crate) fn attendee(name: &str) -> Attendee {
    let local = name.to_lowercase().replace(' ', ".");
    Attendee {
        name: name.into(),
        address: format!("{local}@example.org"),
        language: "en".into(),
        ..Attendee::default()
    }
}

/// What a decision did, room by room, as short words.
pub(crate) fn moves(decision: &Decision) -> Vec<(ParticipantId, Seat)> {
    let seated = decision.acts.iter().filter_map(|act| match act.event {
        Event::Registration(RegistrationEvent::Seated {
            participant, seat, ..
        }) => Some((participant, seat)),
        _ => None,
    });
    seated.collect()
}
