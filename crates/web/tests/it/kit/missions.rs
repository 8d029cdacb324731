//! Lists and delegations: the kit's organizations apply, the desk finds their information sufficient, an officer circulates
//! the list, and delegations of real States with fictitious users read it.

use super::{House, Visitor};
use axum::http::StatusCode;
use mechanism::authority::Role;
use mechanism::participation::screening::{ScreeningCommand, Verdict};
use mechanism::people::{Grant, HeldFor, Identity, NoteContent, PeopleCommand};
use mechanism::{
    ApplicationRef, CirculationId, Command, DialogueId, NoteVerbaleId, Reader, StateCode,
};

/// The terms of a list, as an officer fills them in: until the end of 11 April 2031, under the defaults.
pub const TERMS: [(&str, &str); 7] = [
    ("recipients", "states-parties"),
    ("closes", "2031-04-11"),
    ("window-source", "Fictitious decision 1"),
    ("policy", "refers-to-extended-bureau"),
    ("policy-document", "Fictitious decision 2"),
    ("disclosure", "that-there-is-one"),
    ("disclosure-document", ""),
];

/// A list that went out.
pub struct Listed {
    /// Its reference.
    pub id: CirculationId,
    /// The cases on it, in the order they applied.
    pub cases: Vec<ApplicationRef>,
}

impl House {
    /// Each of these organizations applies, and the desk finds its information sufficient.
    pub async fn sufficient(&self, organizations: &[&str]) -> Vec<ApplicationRef> {
        let call = self.open_call();
        let mut cases = Vec::new();
        for (number, organization) in organizations.iter().enumerate() {
            let applicant = self.signed_in(&format!("focal{number}@ngo.example")).await;
            let case = applicant.applies_as(&call, organization).await;
            self.finds_sufficient(&case);
            cases.push(case);
        }
        cases
    }

    /// The desk's word.
    pub fn finds_sufficient(&self, case: &ApplicationRef) {
        let screen = ScreeningCommand::Screen {
            application: case.clone(),
            dialogue: DialogueId::new("fa-2031").unwrap(),
            verdict: Verdict::Sufficient,
            second: false,
        };
        self.enter(Command::Screening(screen), None);
    }

    /// These organizations stand on a list under these terms.
    pub async fn listed(&self, organizations: &[&str], terms: &[(&str, &str)]) -> Listed {
        let cases = self.sufficient(organizations).await;
        let circulating = "lists@secretariat.example";
        let officer = self
            .with_role(circulating, Role::Officer, HeldFor::Office)
            .await;
        let answer = officer.circulates(terms).await;
        assert_eq!(answer, StatusCode::SEE_OTHER);
        let view = self.record.see(Reader::Office);
        let lists = view.all_lists();
        Listed {
            id: lists.first().unwrap().circulation.id,
            cases,
        }
    }

    /// A note verbale of a State.
    pub fn note_of(&self, state: &str, reference: &str) -> NoteVerbaleId {
        let state = StateCode::new(state).unwrap();
        let receive = PeopleCommand::ReceiveNote {
            state: state.clone(),
            dated: jiff::civil::date(2031, 3, 1),
            content: NoteContent {
                reference: reference.to_owned(),
            },
            scan: None,
        };
        self.enter(Command::People(receive), None);
        let view = self.record.see(Reader::Office);
        let notes = view.notes_verbales(&state);
        let of = |content: &NoteContent| content.reference == reference;
        let note = notes
            .iter()
            .find(|note| note.content.as_ref().is_some_and(of));
        note.unwrap().note.id
    }

    /// Somebody whom a State designated by note verbale, signed in.
    pub async fn mission(&self, address: &str, state: &str, role: Role) -> Visitor<'_> {
        let note = self.note_of(state, &format!("Note about {address}"));
        let invite = PeopleCommand::Invite {
            identity: Identity {
                name: String::new(),
                address: address.to_owned(),
                language: "en".into(),
                function: String::new(),
                neutral: false,
            },
            grant: Grant {
                role,
                held_for: HeldFor::State(StateCode::new(state).unwrap()),
                dialogue: None,
                note: Some(note),
            },
        };
        self.enter(Command::People(invite), None);
        self.signed_in(address).await
    }

    /// It is this moment, and what fell due meanwhile is entered.
    pub fn it_is(&self, moment: &str) {
        self.clock.set(moment.parse().unwrap());
        assert!(self.record.tick().is_empty());
    }
}

impl Visitor<'_> {
    /// Sends a list out, over both pages.
    pub async fn circulates(&self, terms: &[(&str, &str)]) -> StatusCode {
        let page = "/office/lists/fa-2031/new";
        let sure = self.post(page, terms).await;
        assert_eq!(sure.status, StatusCode::OK, "{}", sure.text());
        let command = super::hidden(&sure.text(), "command").unwrap();
        let mut all = terms.to_vec();
        all.extend([("step", "circulate"), ("command", &command)]);
        self.post(page, &all).await.status
    }

    /// Drafts an objection or an expression of support, over both pages; the address of what was drafted.
    pub async fn drafts(&self, list: &Listed, case: usize, fields: &[(&str, &str)]) -> String {
        let page = format!("/state/lists/{}/cases/{}", list.id, list.cases[case].slug());
        let sure = self.post(&page, fields).await;
        assert_eq!(sure.status, StatusCode::OK, "{}", sure.text());
        let command = super::hidden(&sure.text(), "command").unwrap();
        let mut all = fields.to_vec();
        all.extend([("step", "draft"), ("command", &command)]);
        let answer = self.post(&page, &all).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text());
        let address = answer.header("location").to_owned();
        address.split('?').next().unwrap().to_owned()
    }

    /// The head's word on what was drafted, citing a note.
    pub async fn confirms(&self, address: &str, note: NoteVerbaleId) -> StatusCode {
        let note = note.to_string();
        self.fills(
            address,
            &format!("{address}/confirmation"),
            &[("note", &note)],
        )
        .await
        .status
    }
}
