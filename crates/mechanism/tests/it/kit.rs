//! A record of fictitious facts, spoken to in the words of the field.

use jiff::Timestamp;
use jiff::civil::{Date, date};
use mechanism::calendar::*;
use mechanism::dialogue::*;
use mechanism::participation::*;
use mechanism::*;

#[derive(Clone)]
pub(crate) struct Kit {
    pub(crate) world: World,
    pub(crate) now: Timestamp,
    next: u128,
}

impl Kit {
    /// A record that has just been opened, with one source.
    pub(crate) fn open() -> Self {
        let mut kit = Self {
            world: World::new(),
            now: "2027-01-10T09:00:00Z".parse().unwrap(),
            next: 1,
        };
        kit.does(Command::Keeping(keeping::KeepingCommand::Open {
            demonstration: false,
        }))
        .unwrap();
        kit.does(Command::Calendar(CalendarCommand::RegisterSource(Source {
            id: source(),
            title: "A fictitious source".into(),
            publisher: "Nobody".into(),
            language: "en".into(),
            address: None,
            published: None,
            rank: Rank::Paper,
            audience: Audience::Public,
        })))
        .unwrap();
        kit
    }

    pub(crate) fn asks(&mut self, actor: Actor, command: Command) -> Result<Decision, Refusal> {
        self.next += 1;
        let submission = Submission {
            id: CommandId(uuid::Uuid::from_u128(self.next)),
            actor,
            received: self.now,
            happened: None,
            seed: self.seed(),
            command,
        };
        let decision = decide(&self.world, &submission)?;
        for act in &decision.acts {
            // Through JSON, as the log keeps it.
            let body = serde_json::to_vec(&act.event).unwrap();
            let event: Event = serde_json::from_slice(&body).unwrap();
            assert_eq!(event, act.event, "an event reads back as it was written");
            apply(&mut self.world, &event, day_in_vienna(self.now)).unwrap();
        }
        for change in &decision.vault {
            match change {
                VaultChange::Keep(row) => {
                    let text = String::from_utf8(row.bytes.clone()).unwrap();
                    self.world.shelve(row.kept.row, Some(text.into()));
                }
                VaultChange::Destroy(row) => self.world.shelve(*row, None),
                VaultChange::Retain(..) => {}
            }
        }
        Ok(decision)
    }

    /// The seed of the command that was asked last.
    pub(crate) fn seed(&self) -> Seed {
        Seed(std::array::from_fn(|n| self.next.to_be_bytes()[n % 16]))
    }

    /// A moment of the day of a dialogue: now where it is that day, otherwise its morning, and it is not earlier any more.
    pub(crate) fn the_day_comes(&mut self, dialogue: &DialogueId) -> Timestamp {
        let day = self.office().dialogue(dialogue).unwrap().facts.date;
        if day_in_vienna(self.now) == day {
            return self.now;
        }
        let morning = day.at(9, 0, 0, 0).to_zoned(mechanism::vienna()).unwrap();
        self.now = self.now.max(morning.timestamp());
        morning.timestamp()
    }

    pub(crate) fn does(&mut self, command: Command) -> Result<Decision, Refusal> {
        self.asks(Actor::at_the_command_line(), command)
    }

    pub(crate) fn meeting(&mut self, group: WorkingGroup, number: u16) -> MeetingId {
        let id = MeetingId { group, number };
        let meeting = Meeting {
            id,
            called: Gathering::Meeting,
            opens: None,
            closes: None,
            report_adopted: None,
            certainty: Certainty::Stated,
            source: source(),
            audience: Audience::Public,
        };
        self.does(Command::Calendar(CalendarCommand::RecordMeeting(meeting)))
            .unwrap();
        id
    }

    pub(crate) fn attested(
        &mut self,
        id: &str,
        meetings: &[(WorkingGroup, u16)],
        on: Date,
        order: Option<u8>,
    ) {
        let dialogue = Dialogue {
            order_of_day: order,
            ..self.dialogue(id, meetings, on)
        };
        self.does(Command::Dialogue(DialogueCommand::Record(dialogue)))
            .unwrap();
    }

    pub(crate) fn dialogue(
        &mut self,
        id: &str,
        meetings: &[(WorkingGroup, u16)],
        on: Date,
    ) -> Dialogue {
        let meetings = meetings
            .iter()
            .map(|(group, number)| self.meeting(*group, *number))
            .collect();
        Dialogue {
            id: dialogue_id(id),
            meetings,
            date: on,
            order_of_day: None,
            mode: None,
            chairs: Vec::new(),
            chairing: None,
            credited: None,
            panels: None,
            origin: Origin::Attested {
                source: source(),
                paragraph: None,
            },
            audience: Audience::Public,
        }
    }

    pub(crate) fn conference(&mut self, number: u16, opens: Date, closes: Date) {
        let session = ConferenceSession {
            number,
            opens,
            closes,
            place: "Vienna".into(),
            review_item: None,
            document_deadline: None,
            source: source(),
            audience: Audience::Public,
        };
        self.does(Command::Calendar(CalendarCommand::RecordConference(
            session,
        )))
        .unwrap();
    }

    pub(crate) fn counted(&mut self, dialogue: &str, ngo: u32, academia: u32, private: u32) {
        let set = set(dialogue, &[ngo, academia + private, academia, private]);
        self.does(Command::Counts(CountsCommand::Record {
            set,
            remark: None,
            imported: false,
        }))
        .unwrap();
    }

    pub(crate) fn view(&self) -> View {
        see(&self.world, Reader::Public, self.now)
    }
}

pub(crate) fn source() -> SourceId {
    SourceId::new("fictitious").unwrap()
}

pub(crate) fn dialogue_id(id: &str) -> DialogueId {
    DialogueId::new(id).unwrap()
}

pub(crate) fn set(dialogue: &str, [ngo, other, academia, private]: &[u32; 4]) -> FigureSet {
    FigureSet {
        dialogue: dialogue_id(dialogue),
        figures: vec![
            Figure::official(Kind::Ngo, *ngo),
            Figure::official(Kind::Other, *other),
            Figure::official(Kind::Academia, *academia),
            Figure::official(Kind::PrivateSector, *private),
        ],
        as_of: date(2027, 1, 1),
        source: source(),
        paragraph: None,
        official: true,
        audience: Audience::Public,
        remark: None,
    }
}
