//! The kit of the tests on mail: a record with people and letters, and a mail server that does as it is told.

#![allow(clippy::unwrap_used, reason = "tests may unwrap")]

use super::carrier::Carrier;
use super::settings::Tls;
use super::smtp::{Server, Smtp};
use super::transport::Transport;
use crate::clock::submission;
use jiff::SignedDuration;
use mechanism::authority::Role;
use mechanism::keeping::KeepingCommand;
use mechanism::letters::{Envelope, LetterCommand, LetterKind, LetterState, LetterText};
use mechanism::people::{Grant, HeldFor, Identity, PeopleCommand};
use mechanism::{Command, LetterFilter, LetterId, PersonId, Reader, Submission};
use record::{Address, Options, Record, StillClock, TokenKind};
use std::collections::VecDeque;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex};
use tokio::io::{AsyncBufReadExt as _, AsyncWriteExt as _, BufReader};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;
use web::{Notice, WAITING};

pub(super) const BASE: &str = "https://dialogues.example";

/// A record in a folder that goes when the test ends.
pub(super) struct House {
    pub(super) record: Record,
    pub(super) clock: Arc<StillClock>,
    folder: tempfile::TempDir,
}

impl House {
    pub(super) fn open() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let clock = Arc::new(StillClock::at("2031-03-03T10:00:00Z".parse().unwrap()));
        let record = open(&folder, &clock);
        let house = Self {
            record,
            clock,
            folder,
        };
        house.enter(Command::Keeping(KeepingCommand::Open {
            demonstration: false,
        }));
        house
    }

    /// The demonstration's record: there are people for every role in it, and applications.
    pub(super) fn demonstration() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let clock = Arc::new(StillClock::at("2031-03-03T10:00:00Z".parse().unwrap()));
        let record = open(&folder, &clock);
        crate::demo::fill(&record).unwrap();
        Self {
            record,
            clock,
            folder,
        }
    }

    /// Somebody does something; answers with the seed of it.
    pub(super) fn does(&self, address: &str, command: Command) -> mechanism::Seed {
        let mut submission = submission(command, None).unwrap();
        let person = self.record.person_of_address(address).unwrap();
        submission.actor = mechanism::Actor::Person(person);
        let seed = submission.seed;
        self.submit(submission);
        seed
    }

    /// A second instance on the same store.
    pub(super) fn beside(&self) -> Record {
        open(&self.folder, &self.clock)
    }

    pub(super) fn enter(&self, command: Command) -> u64 {
        self.submit(submission(command, None).unwrap())
    }

    /// By the clock of the house.
    fn submit(&self, mut submission: Submission) -> u64 {
        submission.received = record::Clock::now(&*self.clock);
        self.record.submit(submission).unwrap().last
    }

    pub(super) fn later(&self, span: SignedDuration) {
        let now = record::Clock::now(&*self.clock);
        self.clock.set(now + span);
    }

    /// Somebody with a role.
    pub(super) fn person(&self, address: &str, neutral: bool) -> PersonId {
        let grant = Grant {
            role: Role::Reader,
            held_for: HeldFor::Office,
            dialogue: None,
            note: None,
        };
        self.enter(Command::People(PeopleCommand::Invite {
            identity: identity(address, neutral),
            grant,
        }));
        self.record.person_of_address(address).unwrap()
    }

    /// A letter that an officer drafted and released.
    pub(super) fn released(&self, to: PersonId) -> LetterId {
        let draft = LetterCommand::Draft {
            envelope: Envelope {
                kind: LetterKind::Other,
                to,
                dialogue: None,
                application: None,
                participant: None,
            },
            text: LetterText {
                language: "en".into(),
                subject: "About the dialogue".into(),
                body: "Good day.".into(),
            },
        };
        let submission = submission(Command::Letter(draft), None).unwrap();
        let letter = LetterId::drawn(&submission.seed, 0);
        self.submit(submission);
        self.enter(Command::Letter(LetterCommand::Release(vec![letter])));
        letter
    }

    pub(super) fn state(&self, letter: LetterId) -> LetterState {
        self.record
            .see(Reader::Office)
            .letter(letter)
            .unwrap()
            .letter
            .state
    }

    /// How many letters stand in a state.
    pub(super) fn count(&self, state: LetterState) -> usize {
        let filter = LetterFilter {
            state: Some(state),
            ..LetterFilter::default()
        };
        self.record.see(Reader::Office).letters(&filter).len()
    }

    pub(super) async fn notice(&self, name: &str, to: &str) {
        let notice = Notice {
            to: to.into(),
            language: "en".into(),
            subject: "Your code".into(),
            body: "12345678".into(),
            neutral: false,
        };
        let worth = SignedDuration::from_hours(1);
        let now = record::Clock::now(&*self.clock);
        web::put_notice(self.record.tokens(), now, name, &notice, worth)
            .await
            .unwrap();
    }

    pub(super) async fn waiting(&self) -> Vec<Notice> {
        let tokens = self.record.tokens();
        let waiting = tokens.of_subject(TokenKind::Notice, WAITING).await.unwrap();
        let mut waiting: Vec<Notice> = waiting
            .iter()
            .map(|token| serde_json::from_slice(&token.value).unwrap())
            .collect();
        waiting.sort_by(|a, b| (&a.to, &a.subject).cmp(&(&b.to, &b.subject)));
        waiting
    }
}

fn open(folder: &tempfile::TempDir, clock: &Arc<StillClock>) -> Record {
    let address = Address::Sqlite(folder.path().join("record.sqlite"));
    Record::open(&address, clock.clone(), Options::default()).unwrap()
}

pub(super) fn identity(address: &str, neutral: bool) -> Identity {
    Identity {
        name: "Ana Example".into(),
        address: address.into(),
        language: "en".into(),
        function: String::new(),
        neutral,
    }
}

/// A carrier that speaks with a mail server on this machine.
pub(super) fn carrier(record: &Record, server: SocketAddr) -> Carrier {
    let smtp = Smtp::new(Server {
        host: "127.0.0.1".into(),
        port: server.port(),
        tls: Tls::None,
        hello: "dialogues.example".into(),
        login: None,
    });
    let from = "Dialogues <office@example.org>";
    let senders = super::parcel::Senders::new(from, None, "dialogues.example").unwrap();
    let transport = Some(Transport::Smtp(Box::new(smtp)));
    Carrier::new(record.clone(), transport, senders, 0, BASE.into()).unwrap()
}

/// How the mail server meets the next mail.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Mood {
    /// Takes it.
    Kind,
    /// Asks for patience at the recipient.
    Busy,
    /// Does not know the recipient.
    Unknowing,
    /// Does not like the text.
    Picky,
    /// Takes the text, and the line dies before it says so.
    Dying,
}

/// A mail server.
pub(super) struct Postmaster {
    pub(super) address: SocketAddr,
    taken: Arc<Mutex<Vec<String>>>,
    moods: Arc<Mutex<VecDeque<Mood>>>,
    serving: JoinHandle<()>,
}

impl Postmaster {
    pub(super) async fn opens(at: Option<SocketAddr>) -> Self {
        let at = at.unwrap_or_else(|| "127.0.0.1:0".parse().unwrap());
        let listener = TcpListener::bind(at).await.unwrap();
        let address = listener.local_addr().unwrap();
        let taken = Arc::new(Mutex::new(Vec::new()));
        let moods = Arc::new(Mutex::new(VecDeque::new()));
        let (takes, feels) = (taken.clone(), moods.clone());
        let serving = tokio::spawn(async move {
            while let Ok((line, _)) = listener.accept().await {
                tokio::spawn(serve(line, takes.clone(), feels.clone()));
            }
        });
        Self {
            address,
            taken,
            moods,
            serving,
        }
    }

    pub(super) fn is(&self, moods: &[Mood]) {
        self.moods.lock().unwrap().extend(moods);
    }

    pub(super) fn taken(&self) -> Vec<String> {
        self.taken.lock().unwrap().clone()
    }

    pub(super) async fn closes(self) -> SocketAddr {
        self.serving.abort();
        let _ = self.serving.await;
        self.address
    }
}

async fn serve(
    mut line: TcpStream,
    taken: Arc<Mutex<Vec<String>>>,
    moods: Arc<Mutex<VecDeque<Mood>>>,
) {
    let (read, mut write) = line.split();
    let mut lines = BufReader::new(read).lines();
    let mut mood = Mood::Kind;
    let mut text: Option<String> = None;
    write.write_all(b"220 here\r\n").await.unwrap();
    while let Ok(Some(said)) = lines.next_line().await {
        let answer = match &mut text {
            Some(sofar) if said != "." => {
                sofar.push_str(&said);
                sofar.push('\n');
                continue;
            }
            Some(whole) => {
                if mood != Mood::Picky {
                    taken.lock().unwrap().push(std::mem::take(whole));
                }
                text = None;
                match mood {
                    Mood::Dying => return,
                    Mood::Picky => "554 not this text",
                    _ => "250 taken",
                }
            }
            None => match said.split([' ', ':']).next().unwrap_or_default() {
                "EHLO" => "250 localhost",
                "MAIL" => {
                    mood = moods.lock().unwrap().pop_front().unwrap_or(Mood::Kind);
                    "250 good"
                }
                "RCPT" => match mood {
                    Mood::Busy => "450 later",
                    Mood::Unknowing => "550 nobody here",
                    _ => "250 good",
                },
                "DATA" => {
                    text = Some(String::new());
                    "354 go on"
                }
                "QUIT" => return,
                _ => "250 good",
            },
        };
        let answer = format!("{answer}\r\n");
        if write.write_all(answer.as_bytes()).await.is_err() {
            return;
        }
    }
}
