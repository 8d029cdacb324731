//! From the letters to the doors of the room.

use super::content::{in_the_room, online};
use super::{AFTERWARDS, Looker, Record, Story, at};
use jiff::civil::date;
use mechanism::letters::{Envelope, LetterCommand, LetterKind, LetterText};
use mechanism::participation::registration::*;
use mechanism::*;

impl<R: Record> Story<'_, R> {
    /// A letter that was sent to the applicant, and a draft to somebody else.
    pub(super) fn writes(&mut self, here: &DialogueId) -> Vec<LetterId> {
        let mut letters = Vec::new();
        for (to, mark) in [
            (Looker::Applicant, "zkletter"),
            (Looker::Representative, "zkdraftletter"),
        ] {
            let draft = LetterCommand::Draft {
                envelope: Envelope {
                    kind: LetterKind::Invitation,
                    to: self.people[&to],
                    dialogue: Some(here.clone()),
                    application: None,
                    participant: None,
                },
                text: LetterText {
                    language: "en".into(),
                    subject: format!("Fictitious {mark}"),
                    body: format!("Says {mark}."),
                },
            };
            let seed = self.does(Looker::Officer, Command::Letter(draft));
            letters.push(LetterId::drawn(&seed, 0));
        }
        let letter = letters[0];
        let release = LetterCommand::Release(vec![letter]);
        self.does(Looker::Officer, Command::Letter(release));
        for command in [
            LetterCommand::Attempt { letter, attempt: 1 },
            LetterCommand::Report { letter, sent: true },
        ] {
            self.record.takes(Actor::Carrier, Command::Letter(command));
        }
        letters
    }

    /// Three people are named and come: one online, one protected, one who consents to be named.
    pub(super) fn registers(
        &mut self,
        application: &ApplicationRef,
        here: &DialogueId,
    ) -> Vec<ParticipantId> {
        let registers = |command| Command::Registration(command);
        let arrange = RegistrationCommand::Arrange {
            dialogue: here.clone(),
            arrangements: Arrangements {
                seats: Vec::new(),
                per_organization: 5,
                closes: None,
                online_room: "https://online.example.org/zkonlineroom".into(),
            },
        };
        self.does(Looker::Officer, registers(arrange));
        let list = RegistrationCommand::List {
            dialogue: here.clone(),
            as_of: date(2031, 4, 20),
            delegations: vec![Delegation {
                kind: DelegationKind::Entity,
                state: None,
                name: "Fictitious zkentity".into(),
                in_person: 2,
                online: 0,
                attended: true,
            }],
        };
        self.does(Looker::Officer, registers(list));
        let mut named = Vec::new();
        for (attendee, mode, consents, protected) in [
            (online(), Attendance::Online, Consents::default(), false),
            (
                in_the_room("zkprotected"),
                Attendance::InPerson,
                Consents {
                    name: true,
                    organization: true,
                    screens: true,
                },
                true,
            ),
            (
                in_the_room("zkconsented"),
                Attendance::InPerson,
                Consents {
                    name: true,
                    organization: false,
                    screens: false,
                },
                false,
            ),
        ] {
            let register = RegistrationCommand::Register {
                application: application.clone(),
                dialogue: here.clone(),
                attendee,
                mode,
                consents,
                protected,
            };
            let seed = self.does(Looker::Applicant, registers(register));
            named.push((ParticipantId::drawn(&seed, 0), mode));
        }
        self.comes("2031-05-20T09:00:00Z");
        for (participant, mode) in &named {
            let came = RegistrationCommand::CheckIn {
                participant: *participant,
                at: at("2031-05-20T08:30:00Z"),
                mode: *mode,
            };
            self.does(Looker::CheckIn, registers(came));
        }
        self.comes(AFTERWARDS);
        named
            .into_iter()
            .map(|(participant, _)| participant)
            .collect()
    }
}
