//! Seats: organizations that were admitted, with their focal points, and people they name.

use super::missions::TERMS;
use super::{House, Visitor};
use axum::http::StatusCode;
use mechanism::participation::circulation::Body;
use mechanism::participation::deciding::{Basis, DecidingCommand, Outcome};
use mechanism::participation::registration::{
    Arrangements, Attendance, RegistrationCommand, Seats,
};
use mechanism::{ApplicationRef, Command, DialogueId, ParticipantId, Reader};

/// The address of the online room; it must stand in no page and in no mail.
pub const ROOM: &str = "https://online.example/secret-room-zq";

/// The dialogue of the kit's calls.
pub fn dialogue() -> DialogueId {
    DialogueId::new("fa-2031").unwrap()
}

impl House {
    /// These organizations are admitted: applied, found sufficient, circulated, decided after the window. The focal point
    /// of the first is focal0@ngo.example, and so on.
    pub async fn admitted(&self, organizations: &[&str]) -> Vec<ApplicationRef> {
        let listed = self.listed(organizations, &TERMS).await;
        self.it_is("2031-04-14T08:00:00Z");
        self.rules(&listed.cases, Outcome::Admitted);
        listed.cases
    }

    /// The extended Bureau decides on cases nobody objected to.
    pub fn rules(&self, cases: &[ApplicationRef], outcome: Outcome) {
        let rule = DecidingCommand::Rule {
            cases: cases
                .iter()
                .map(|case| (case.clone(), dialogue()))
                .collect(),
            outcome,
            body: Body::ExtendedBureau,
            basis: Basis::NoObjection,
            on: jiff::civil::date(2031, 4, 14),
            document: "Fictitious decision 3".into(),
            vote: None,
            told: String::new(),
            reviewable: true,
        };
        self.enter(Command::Deciding(rule), None);
    }

    /// The officer, invited once however often they sign in.
    pub async fn the_officer(&self) -> Visitor<'_> {
        let address = "officer@secretariat.example";
        match self.record.person_of_address(address) {
            Some(_) => self.signed_in(address).await,
            None => self.officer().await,
        }
    }

    /// So many seats, and the online room.
    pub fn arranges(&self, in_person: u32, online: u32) {
        let seats = |mode, most| Seats {
            mode,
            kind: None,
            most,
        };
        let arrange = RegistrationCommand::Arrange {
            dialogue: dialogue(),
            arrangements: Arrangements {
                seats: vec![
                    seats(Attendance::InPerson, in_person),
                    seats(Attendance::Online, online),
                ],
                per_organization: 5,
                closes: None,
                online_room: ROOM.into(),
            },
        };
        self.enter(Command::Registration(arrange), None);
    }

    /// The place of somebody who was named.
    pub fn place_of(&self, name: &str) -> ParticipantId {
        let view = self.record.see(Reader::Office);
        let people = view.participants(&dialogue());
        let named = people
            .iter()
            .find(|one| one.attendee.as_ref().is_some_and(|of| of.name == name));
        named.unwrap().participant.id
    }
}

impl Visitor<'_> {
    /// Names somebody for an application, as a browser would.
    pub async fn names(&self, case: &ApplicationRef, fields: &[(&str, &str)]) -> StatusCode {
        let page = format!("/applications/{}/fa-2031/participants", case.slug());
        self.fills(&page, &page, fields).await.status
    }

    /// Names somebody in person, with nothing but a name.
    pub async fn names_in_person(&self, case: &ApplicationRef, name: &str) -> ParticipantId {
        let named = self
            .names(case, &[("mode", "in-person"), ("name", name)])
            .await;
        assert_eq!(named, StatusCode::SEE_OTHER);
        self.house.place_of(name)
    }

    /// Names somebody online.
    pub async fn names_online(
        &self,
        case: &ApplicationRef,
        name: &str,
        address: &str,
    ) -> ParticipantId {
        let fields = [("mode", "online"), ("name", name), ("address", address)];
        let named = self.names(case, &fields).await;
        assert_eq!(named, StatusCode::SEE_OTHER);
        self.house.place_of(name)
    }
}
