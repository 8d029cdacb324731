//! One story with a secret in everything that somebody may have to hide, from a call to the doors of the room, told to
//! whatever can enter commands: the rules alone, or a whole site. Everything in it is made up; the States are codes without
//! a meaning here, the organizations do not exist.

#![allow(
    dead_code,
    reason = "each of the two test binaries uses a part of the story"
)]

mod around;
mod calling;
mod coming;
mod commenting;
mod content;
mod contributing;
mod deciding;
mod drafting;
mod issuing;
mod noting;
mod secrets;
mod speaking;
mod suggesting;

pub(crate) use issuing::PAPER;
pub(crate) use secrets::{Looker, OPEN, SECRETS};

use jiff::Timestamp;
use mechanism::participation::circulation::CirculationCommand;
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
    /// The first likeness of an application to the consolidated list.
    fn likeness(&self, application: &ApplicationRef) -> Digest;
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
    /// Handed in by the first two of them, and not delivered.
    pub(crate) statements: Vec<StatementId>,
    /// Not posted, posted without a name, taken off, declined.
    pub(crate) comments: Vec<CommentRef>,
    /// Waiting, published, declined, withdrawn.
    pub(crate) contributions: Vec<ContributionRef>,
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
            statements: Vec::new(),
            comments: Vec::new(),
            contributions: Vec::new(),
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
        story.speaks(&planted.here, &planted.participants);
        planted.statements = story.hands_in(&planted.here, &planted.participants);
        planted.comments = story.comments(&planted.here, planted.organizations[0]);
        planted.contributions = story.contributes(&planted.here, planted.organizations[0]);
        story.goes_round(&planted.here, &planted.participants);
        story.suggests(&planted.here);
        story.stands_beside(&planted.here);
        planted
    }
}

/// The story while it is told.
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
}

pub(crate) fn at(instant: &str) -> Timestamp {
    instant.parse().unwrap()
}
