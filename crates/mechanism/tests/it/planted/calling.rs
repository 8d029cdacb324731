//! Until two organizations have applied.

use super::content::{answers, grant, identity, profile};
use super::{Looker, NEIGHBOUR, OBJECTS, Record, Story, at};
use jiff::civil::date;
use mechanism::calendar::{
    CalendarCommand, Certainty, Gathering, Meeting, MeetingId, Rank, Source, WorkingGroup,
};
use mechanism::dialogue::{Dialogue, DialogueCommand, Origin};
use mechanism::organizations::StakeholderKind;
use mechanism::participation::application::{Applicant, ApplicationCommand, ForOrganization};
use mechanism::participation::call::{CallCommand, CallTerms, CallText, CallWords, LatePolicy};
use mechanism::participation::form::{Form, LANGUAGES};
use mechanism::people::*;
use mechanism::*;

impl<R: Record> Story<'_, R> {
    pub(super) fn dialogues(&mut self) -> (DialogueId, DialogueId) {
        let source = SourceId::new("planted-source").unwrap();
        self.officer(Command::Calendar(CalendarCommand::RegisterSource(Source {
            id: source.clone(),
            title: "A fictitious source".into(),
            publisher: "Nobody, for tests".into(),
            language: "en".into(),
            address: None,
            published: None,
            rank: Rank::Paper,
            audience: Audience::Public,
        })));
        let mut record = |id: &str, number, on| {
            let meeting = MeetingId {
                group: WorkingGroup::SmugglingOfMigrants,
                number,
            };
            self.officer(Command::Calendar(CalendarCommand::RecordMeeting(Meeting {
                id: meeting,
                called: Gathering::Meeting,
                opens: None,
                closes: None,
                report_adopted: None,
                certainty: Certainty::Stated,
                source: source.clone(),
                audience: Audience::Public,
            })));
            let id = DialogueId::new(id).unwrap();
            self.officer(Command::Dialogue(DialogueCommand::Record(Dialogue {
                id: id.clone(),
                meetings: vec![meeting],
                date: on,
                order_of_day: None,
                mode: None,
                chairs: Vec::new(),
                chairing: None,
                credited: None,
                panels: None,
                origin: Origin::Planned,
                audience: Audience::Public,
            })));
            id
        };
        (
            record("sm-2031", 60, date(2031, 5, 20)),
            record("sm-2031-2", 61, date(2031, 6, 20)),
        )
    }

    pub(super) fn invites(&mut self, who: Looker, identity: Identity, grant: Grant) {
        let seed = self.officer(Command::People(PeopleCommand::Invite { identity, grant }));
        self.people.insert(who, PersonId::drawn(&seed, 0));
    }

    pub(super) fn arrives(&mut self, who: Looker, identity: Identity) {
        let arrive = Command::People(PeopleCommand::Arrive(identity));
        let seed = self.record.takes(Actor::Nobody, arrive);
        self.people.insert(who, PersonId::drawn(&seed, 0));
    }

    pub(super) fn office(&mut self, here: &DialogueId, elsewhere: &DialogueId) {
        let everywhere = |role| grant(role, HeldFor::Office);
        let only = |role, dialogue: &DialogueId| Grant {
            dialogue: Some(dialogue.clone()),
            ..everywhere(role)
        };
        let group = HeldFor::Group(RegionalGroup::AsiaPacific);
        for (who, name, grant) in [
            (Looker::Officer, "officer", everywhere(Role::Officer)),
            (Looker::Reader, "reader", everywhere(Role::Reader)),
            (
                Looker::OfficerElsewhere,
                "officer2",
                only(Role::Officer, elsewhere),
            ),
            (
                Looker::Screener,
                "zkscreenername",
                only(Role::Screener, here),
            ),
            (
                Looker::ScreenerElsewhere,
                "screener2",
                only(Role::Screener, elsewhere),
            ),
            (Looker::Chair, "chair", only(Role::Chair, here)),
            (Looker::CheckIn, "door", only(Role::CheckIn, here)),
            (
                Looker::Technician,
                "technician",
                only(Role::Technician, here),
            ),
            (
                Looker::NoteTaker,
                "zknotetaker",
                only(Role::NoteTaker, here),
            ),
            (Looker::Bureau, "bureau", grant(Role::ExtendedBureau, group)),
        ] {
            self.invites(who, identity(name, name), grant);
        }
    }

    /// Two States designate their users by note verbale.
    pub(super) fn delegations(&mut self) -> Vec<NoteVerbaleId> {
        let mut notes = Vec::new();
        for (state, reference, name, content) in [
            (OBJECTS, "zknoteverbale", "zkscanname", "zkscancontent"),
            (
                NEIGHBOUR,
                "zkneighboursnote",
                "zkneighboursscan",
                "zkneighboursscan",
            ),
        ] {
            let scan = self.record.stores(&format!("{name}.txt"), content);
            let receive = PeopleCommand::ReceiveNote {
                state: StateCode::new(state).unwrap(),
                dated: date(2031, 3, 3),
                content: NoteContent {
                    reference: format!("{reference} (fictitious)"),
                },
                scan: Some(scan),
            };
            let seed = self.officer(Command::People(receive));
            notes.push(NoteVerbaleId::drawn(&seed, 0));
        }
        for (who, name, role, state, note) in [
            (
                Looker::Delegate,
                "delegate",
                Role::Delegate,
                OBJECTS,
                notes[0],
            ),
            (
                Looker::Head,
                "zkheadname",
                Role::HeadOfDelegation,
                OBJECTS,
                notes[0],
            ),
            (
                Looker::Neighbour,
                "neighbour",
                Role::Delegate,
                NEIGHBOUR,
                notes[1],
            ),
        ] {
            let held_for = HeldFor::State(StateCode::new(state).unwrap());
            let grant = Grant {
                note: Some(note),
                ..grant(role, held_for)
            };
            self.invites(who, identity(name, name), grant);
        }
        notes
    }

    pub(super) fn calls(&mut self, here: &DialogueId, elsewhere: &DialogueId) -> Vec<CallId> {
        let open = self.drafts("planted", here, "zkopencall");
        self.officer(Command::Call(CallCommand::Publish(open.clone())));
        vec![open, self.drafts("drafted", elsewhere, "zkdraftcall")]
    }

    pub(super) fn drafts(&mut self, id: &str, dialogue: &DialogueId, mark: &str) -> CallId {
        let id = CallId::new(id).unwrap();
        let words = CallWords {
            title: format!("Fictitious {mark}"),
            about: format!("About {mark}"),
            priorities: String::new(),
            costs: "None".into(),
            limits: "No logo".into(),
            contact: "office@example.org".into(),
        };
        self.officer(Command::Call(CallCommand::Draft {
            terms: CallTerms {
                id: id.clone(),
                dialogues: vec![dialogue.clone()],
                opens: at("2031-03-04T08:00:00Z"),
                closes: end_of_day_in_vienna(date(2031, 3, 20)),
                late: LatePolicy::Marked,
                languages: vec!["en".into()],
                interpretation: Vec::new(),
                decisions_by: None,
            },
            text: CallText {
                words: LANGUAGES
                    .iter()
                    .map(|code| ((*code).to_owned(), words.clone()))
                    .collect(),
                form: Form::standard(),
            },
            without: Vec::new(),
        }));
        id
    }

    /// Two organizations apply; one of them has a colleague and somebody who will take part.
    pub(super) fn apply(
        &mut self,
        call: &CallId,
        here: &DialogueId,
        file: &StoredFile,
    ) -> Vec<OrganizationId> {
        self.arrives(Looker::Outsider, identity("outsider", "zkoutsideraddress"));
        self.arrives(
            Looker::Applicant,
            identity("zkapplicantname", "zkapplicantaddress"),
        );
        self.arrives(Looker::OtherApplicant, identity("other", "zkotheraddress"));
        self.arrives(Looker::Attendee, identity("", "zkattendeeaddress"));
        let credential = Credential {
            label: "zkpasskeylabel".into(),
            data: serde_json::Value::Null,
        };
        let person = self.people[&Looker::Applicant];
        let passkey = PeopleCommand::AddPasskey { person, credential };
        self.does(Looker::Applicant, Command::People(passkey));
        let mut organizations = Vec::new();
        for (who, name, files) in [
            (Looker::Applicant, "zkorganization", vec![file.clone()]),
            (Looker::OtherApplicant, "zkunlisted", Vec::new()),
        ] {
            let submit = ApplicationCommand::Submit {
                call: call.clone(),
                dialogues: vec![here.clone()],
                applicant: Applicant::Myself,
                organization: ForOrganization::New {
                    kind: StakeholderKind::Ngo,
                    area: StateCode::new("mx").ok(),
                    individual: false,
                    profile: profile(name),
                },
                answers: answers(&files),
                files,
            };
            let seed = self.does(who, Command::Application(submit));
            organizations.push(OrganizationId::drawn(&seed, 0));
        }
        let held_for = HeldFor::Organization(organizations[0]);
        let colleague = PeopleCommand::Invite {
            identity: identity("zkcolleaguename", "zkcolleagueaddress"),
            grant: grant(Role::Representative, held_for),
        };
        let seed = self.does(Looker::Applicant, Command::People(colleague));
        self.people
            .insert(Looker::Representative, PersonId::drawn(&seed, 0));
        organizations
    }
}
