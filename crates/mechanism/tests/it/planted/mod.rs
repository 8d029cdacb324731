//! One story with a secret in everything that somebody may have to hide, from a call to the doors of the room, told to
//! whatever can enter commands: the rules alone, or a whole site. Everything in it is made up; the States are codes without
//! a meaning here, the organizations do not exist.

#![allow(
    dead_code,
    reason = "each of the two test binaries uses a part of the story"
)]

mod secrets;

pub(crate) use secrets::{Looker, OPEN, SECRETS};

use jiff::Timestamp;
use jiff::civil::date;
use mechanism::calendar::{
    CalendarCommand, Certainty, Gathering, Meeting, MeetingId, Rank, Source, WorkingGroup,
};
use mechanism::dialogue::{Dialogue, DialogueCommand, Origin};
use mechanism::letters::{Envelope, LetterCommand, LetterKind, LetterText};
use mechanism::organizations::{Profile, StakeholderKind};
use mechanism::participation::application::{Applicant, ApplicationCommand, ForOrganization};
use mechanism::participation::call::{CallCommand, CallTerms, CallText, CallWords, LatePolicy};
use mechanism::participation::circulation::{
    Body, CirculationCommand, Disclosure, ObjectionPolicy, Recipients, Terms,
};
use mechanism::participation::deciding::{Basis, DecidingCommand, Outcome};
use mechanism::participation::form::{Answers, Form, LANGUAGES};
use mechanism::participation::objection::{ObjectionCommand, Position};
use mechanism::participation::registration::*;
use mechanism::participation::screening::{ScreeningCommand, Verdict};
use mechanism::people::*;
use mechanism::*;
use std::collections::BTreeMap;

/// The State that objects, and its neighbour.
pub(crate) const OBJECTS: &str = "li";
pub(crate) const NEIGHBOUR: &str = "mc";

/// The last moment of the story: the morning after the dialogue.
pub(crate) const AFTERWARDS: &str = "2031-05-21T08:00:00Z";

/// Whatever can enter commands at a time.
pub(crate) trait Record {
    /// It is now this time.
    fn comes(&mut self, now: Timestamp);
    /// Enters a command; the seed that went with it.
    fn takes(&mut self, actor: Actor, command: Command) -> Seed;
    /// Stores a file that a command will hand in.
    fn stores(&mut self, name: &str, content: &str) -> StoredFile;
}

/// Who and what the story brought: enough to guess every address.
pub(crate) struct Planted {
    pub(crate) people: BTreeMap<Looker, PersonId>,
    pub(crate) here: DialogueId,
    pub(crate) elsewhere: DialogueId,
    pub(crate) organizations: Vec<OrganizationId>,
    /// Of the organization that is objected to, and of the one that stays at the desk.
    pub(crate) applications: Vec<ApplicationRef>,
    pub(crate) list: CirculationId,
    /// The objection that stands, and the draft of the neighbour.
    pub(crate) objections: Vec<ObjectionId>,
    pub(crate) notes: Vec<NoteVerbaleId>,
    pub(crate) calls: Vec<CallId>,
    pub(crate) inquiry: InquiryId,
    pub(crate) letters: Vec<LetterId>,
    /// Named and online, protected, and consenting to be named.
    pub(crate) participants: Vec<ParticipantId>,
    pub(crate) file: StoredFile,
}

impl Planted {
    pub(crate) fn reader(&self, looker: Looker) -> Reader {
        match looker {
            Looker::Public => Reader::Public,
            Looker::CircleOfParticipants => Reader::Participant,
            Looker::CircleOfStates => Reader::StateParty,
            Looker::CircleOfOffice => Reader::Office,
            person => Reader::Person(self.people[&person]),
        }
    }

    /// Until the window has ended: an objection stands, nobody has decided.
    pub(crate) fn before_the_body(record: &mut impl Record) -> Self {
        let mut story = Story {
            record,
            people: BTreeMap::new(),
        };
        story.comes("2031-03-04T09:00:00Z");
        let (here, elsewhere) = story.dialogues();
        story.office(&here, &elsewhere);
        let notes = story.delegations();
        let calls = story.calls(&here, &elsewhere);
        let file = story.record.stores("zkfilename.txt", "zkfilecontent");
        story.comes("2031-03-05T09:00:00Z");
        let first = ApplicationRef {
            series: here.clone(),
            number: 1,
        };
        let second = ApplicationRef {
            number: 2,
            ..first.clone()
        };
        let organizations = story.apply(&calls[0], &here, &file);
        let inquiry = story.screen(&first, &here);
        let list = story.circulate(&here);
        let objections = story.object(&first, &here, &notes);
        story.comes("2031-04-27T09:00:00Z");
        let end = CirculationCommand::End(list);
        story.record.takes(Actor::Clock, Command::Circulation(end));
        Self {
            people: story.people,
            here,
            elsewhere,
            organizations,
            applications: vec![first, second],
            list,
            objections,
            notes,
            calls,
            inquiry,
            letters: Vec::new(),
            participants: Vec::new(),
            file,
        }
    }

    /// The whole story.
    pub(crate) fn told(record: &mut impl Record) -> Self {
        let mut planted = Self::before_the_body(record);
        let mut story = Story {
            record,
            people: planted.people.clone(),
        };
        story.comes("2031-04-28T09:00:00Z");
        story.rules(&planted.applications[0], &planted.here);
        planted.letters = story.writes(&planted.here);
        planted.participants = story.registers(&planted.applications[0], &planted.here);
        planted
    }
}

struct Story<'r, R: Record> {
    record: &'r mut R,
    people: BTreeMap<Looker, PersonId>,
}

impl<R: Record> Story<'_, R> {
    fn comes(&mut self, instant: &str) {
        self.record.comes(at(instant));
    }

    fn officer(&mut self, command: Command) -> Seed {
        self.record.takes(Actor::at_the_command_line(), command)
    }

    fn does(&mut self, who: Looker, command: Command) -> Seed {
        let actor = Actor::Person(self.people[&who]);
        self.record.takes(actor, command)
    }

    fn dialogues(&mut self) -> (DialogueId, DialogueId) {
        let source = SourceId::new("planted-source").unwrap();
        self.officer(Command::Calendar(CalendarCommand::RegisterSource(Source {
            id: source.clone(),
            title: "A fictitious source".into(),
            publisher: "Nobody, for tests".into(),
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

    fn invites(&mut self, who: Looker, identity: Identity, grant: Grant) {
        let seed = self.officer(Command::People(PeopleCommand::Invite { identity, grant }));
        self.people.insert(who, PersonId::drawn(&seed, 0));
    }

    fn arrives(&mut self, who: Looker, identity: Identity) {
        let arrive = Command::People(PeopleCommand::Arrive(identity));
        let seed = self.record.takes(Actor::Nobody, arrive);
        self.people.insert(who, PersonId::drawn(&seed, 0));
    }

    fn office(&mut self, here: &DialogueId, elsewhere: &DialogueId) {
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
            (Looker::NoteTaker, "notetaker", only(Role::NoteTaker, here)),
            (Looker::Bureau, "bureau", grant(Role::ExtendedBureau, group)),
        ] {
            self.invites(who, identity(name, name), grant);
        }
    }

    /// Two States designate their users by note verbale.
    fn delegations(&mut self) -> Vec<NoteVerbaleId> {
        let mut notes = Vec::new();
        for (state, reference) in [(OBJECTS, "zknoteverbale"), (NEIGHBOUR, "zkneighboursnote")] {
            let receive = PeopleCommand::ReceiveNote {
                state: StateCode::new(state).unwrap(),
                dated: date(2031, 3, 3),
                content: NoteContent {
                    reference: format!("{reference} (fictitious)"),
                    file: None,
                },
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

    fn calls(&mut self, here: &DialogueId, elsewhere: &DialogueId) -> Vec<CallId> {
        let open = self.drafts("planted", here, "zkopencall");
        self.officer(Command::Call(CallCommand::Publish(open.clone())));
        vec![open, self.drafts("drafted", elsewhere, "zkdraftcall")]
    }

    fn drafts(&mut self, id: &str, dialogue: &DialogueId, mark: &str) -> CallId {
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
    fn apply(
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

    fn screen(&mut self, application: &ApplicationRef, here: &DialogueId) -> InquiryId {
        let application = application.clone();
        let screens = |command| Command::Screening(command);
        let screener = Some(self.people[&Looker::Screener]);
        let take = ScreeningCommand::Take {
            application: application.clone(),
            screener,
        };
        self.does(Looker::Screener, screens(take));
        let note = ScreeningCommand::Note {
            application: application.clone(),
            note: "zkdesknote".into(),
        };
        self.does(Looker::Screener, screens(note));
        let ask = ScreeningCommand::Ask {
            application: application.clone(),
            question: "zkquestion of the desk".into(),
            until: at("2031-03-19T09:00:00Z"),
        };
        let seed = self.does(Looker::Screener, screens(ask));
        let inquiry = InquiryId::drawn(&seed, 0);
        let answer = ApplicationCommand::Answer {
            application: application.clone(),
            inquiry,
            answer: "zkreply to the desk".into(),
        };
        self.does(Looker::Applicant, Command::Application(answer));
        let sufficient = ScreeningCommand::Screen {
            application,
            dialogue: here.clone(),
            verdict: Verdict::Sufficient,
            second: false,
        };
        self.does(Looker::Screener, screens(sufficient));
        inquiry
    }

    fn circulate(&mut self, here: &DialogueId) -> CirculationId {
        self.comes("2031-03-21T09:00:00Z");
        let circulate = CirculationCommand::Circulate {
            dialogue: here.clone(),
            terms: Terms {
                recipients: Recipients::StatesParties,
                closes: end_of_day_in_vienna(date(2031, 4, 25)),
                window_source: "Fictitious decision 1".into(),
                policy: ObjectionPolicy::RefersToExtendedBureau,
                policy_document: "Fictitious decision 2".into(),
                disclosure: Disclosure::ThatThereIsOne,
                disclosure_document: String::new(),
            },
        };
        let seed = self.does(Looker::Officer, Command::Circulation(circulate));
        CirculationId::drawn(&seed, 0)
    }

    /// One State objects; the neighbour has drafted something that nobody confirmed.
    fn object(
        &mut self,
        application: &ApplicationRef,
        here: &DialogueId,
        notes: &[NoteVerbaleId],
    ) -> Vec<ObjectionId> {
        let draft = |position, reasons: &str| {
            Command::Objection(ObjectionCommand::Draft {
                application: application.clone(),
                dialogue: here.clone(),
                position,
                reasons: reasons.into(),
            })
        };
        let seed = self.does(
            Looker::Delegate,
            draft(Position::Objection, "zkreasons of a State"),
        );
        let objection = ObjectionId::drawn(&seed, 0);
        let note = notes[0];
        let confirm = ObjectionCommand::Confirm { objection, note };
        self.does(Looker::Head, Command::Objection(confirm));
        let seed = self.does(
            Looker::Neighbour,
            draft(Position::Objection, "zkdraftedreasons"),
        );
        vec![objection, ObjectionId::drawn(&seed, 0)]
    }

    fn rules(&mut self, application: &ApplicationRef, here: &DialogueId) {
        let rule = DecidingCommand::Rule {
            cases: vec![(application.clone(), here.clone())],
            outcome: Outcome::Admitted,
            body: Body::ExtendedBureau,
            basis: Basis::AfterObjection,
            on: date(2031, 4, 27),
            document: "Fictitious decision 3".into(),
            vote: None,
            told: "zktold to the applicant".into(),
            reviewable: true,
        };
        self.does(Looker::Officer, Command::Deciding(rule));
    }

    /// A letter that was sent to the applicant, and a draft to somebody else.
    fn writes(&mut self, here: &DialogueId) -> Vec<LetterId> {
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
    fn registers(&mut self, application: &ApplicationRef, here: &DialogueId) -> Vec<ParticipantId> {
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

pub(crate) fn at(instant: &str) -> Timestamp {
    instant.parse().unwrap()
}

fn grant(role: Role, held_for: HeldFor) -> Grant {
    Grant {
        role,
        held_for,
        dialogue: None,
        note: None,
    }
}

fn identity(name: &str, local: &str) -> Identity {
    Identity {
        name: name.into(),
        address: format!("{local}@example.org"),
        language: "en".into(),
        function: String::new(),
        neutral: false,
    }
}

fn profile(name: &str) -> Profile {
    let planted = |mark: &str| match name {
        "zkorganization" => mark.to_owned(),
        _ => String::new(),
    };
    Profile {
        names: [("en".to_owned(), format!("Fictitious {name}"))].into(),
        mandate: planted("zkmandate"),
        postal: planted("zkpostal"),
        ..Profile::default()
    }
}

fn answers(files: &[StoredFile]) -> Answers {
    let marked = |mark: &str| match files {
        [] => "Something made up".to_owned(),
        _ => format!("Says {mark}"),
    };
    let mut answers: Answers = [
        ("expertise", marked("zkcirculated")),
        ("regions-of-work", "africa".to_owned()),
        ("contribution", "A made-up suggestion.".to_owned()),
        ("panellist", "no".to_owned()),
        ("mode", "either".to_owned()),
        ("persons", "3".to_owned()),
        ("previous", "no".to_owned()),
        ("accessibility", marked("zkofficeonly")),
        ("consent-truthful", "yes".to_owned()),
        ("consent-processing", "yes".to_owned()),
    ]
    .into_iter()
    .map(|(key, value)| (key.to_owned(), vec![value]))
    .collect();
    for file in files {
        answers.insert("background-file".to_owned(), vec![file.file.to_string()]);
    }
    answers
}

fn online() -> Attendee {
    Attendee {
        name: "Fictitious zkattendeename".into(),
        function: "zkattendeefunction".into(),
        address: "zkattendeeaddress@example.org".into(),
        language: "en".into(),
        gender: String::new(),
        needs: "zkattendeeneeds".into(),
    }
}

fn in_the_room(mark: &str) -> Attendee {
    Attendee {
        name: format!("Fictitious {mark}"),
        language: "en".into(),
        ..Attendee::default()
    }
}
