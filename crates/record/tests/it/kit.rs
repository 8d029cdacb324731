//! What every test needs: a place for a record on each store, a clock that stands, commands, and a hand in the store.

use jiff::Timestamp;
use jiff::civil::{Date, date};
use mechanism::calendar::{
    CalendarCommand, Gathering, Meeting, MeetingId, Rank, Source, WorkingGroup,
};
use mechanism::dialogue::{Dialogue, DialogueCommand, Origin};
use mechanism::keeping::{ErasureBasis, KeepingCommand};
use mechanism::paper::{PaperCommand, PaperFacts, PaperKind};
use mechanism::{
    Actor, Audience, Command, CommandId, Content, DialogueId, PaperId, Reader, Retention, RowId,
    Seed, SourceId, Submission, Text,
};
use record::testing::{Connect, Faults, open_over_faults};
use record::{Address, Options, Record, StillClock, Witnessing, Writing};
use sha2::{Digest, Sha256};
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

/// Makes each test one on SQLite and one on PostgreSQL.
#[macro_export]
macro_rules! on_every_store {
    ($($(#[$doc:meta])* fn $name:ident($place:ident: &Place) $body:block)*) => {
        $($(#[$doc])* fn $name($place: &$crate::kit::Place) $body)*
        mod sqlite {
            $(#[test] fn $name() { super::$name(&$crate::kit::on_sqlite()); })*
        }
        mod postgres {
            $(#[test] fn $name() {
                if let Some(place) = $crate::kit::on_postgres() { super::$name(&place); }
            })*
        }
    };
}

/// A place for one record, gone with the test.
pub(crate) struct Place {
    pub(crate) address: Address,
    pub(crate) folder: tempfile::TempDir,
    schema: Option<(String, String)>,
}

pub(crate) fn on_sqlite() -> Place {
    let folder = tempfile::tempdir().unwrap();
    let address = Address::Sqlite(folder.path().join("record.sqlite"));
    Place {
        address,
        folder,
        schema: None,
    }
}

/// A schema of its own in the database that `CONVENE_TEST_POSTGRES` names.
pub(crate) fn on_postgres() -> Option<Place> {
    let Ok(server) = std::env::var("CONVENE_TEST_POSTGRES") else {
        println!("skipped: set CONVENE_TEST_POSTGRES=postgres://… to run this on PostgreSQL");
        return None;
    };
    let schema = format!("test_{}_{}", std::process::id(), next());
    let mut client = postgres::Client::connect(&server, postgres::NoTls).unwrap();
    client
        .batch_execute(&format!("CREATE SCHEMA {schema}"))
        .unwrap();
    let address = Address::Postgres(in_schema(&server, &schema));
    let folder = tempfile::tempdir().unwrap();
    Some(Place {
        address,
        folder,
        schema: Some((server, schema)),
    })
}

pub(crate) fn in_schema(server: &str, schema: &str) -> String {
    let sign = if server.contains('?') { '&' } else { '?' };
    format!("{server}{sign}options=-csearch_path%3D{schema}")
}

impl Drop for Place {
    fn drop(&mut self) {
        if let Some((server, schema)) = &self.schema {
            let mut client = postgres::Client::connect(server, postgres::NoTls).unwrap();
            let _ = client.batch_execute(&format!("DROP SCHEMA {schema} CASCADE"));
        }
    }
}

impl Place {
    pub(crate) fn witness(&self) -> Witnessing {
        Witnessing::At(self.folder.path().join("witness"))
    }

    pub(crate) fn options(&self) -> Options {
        Options {
            witness: self.witness(),
            patience: Duration::from_secs(5),
            ..Options::default()
        }
    }

    pub(crate) fn open(&self) -> Record {
        self.open_at(&Arc::new(StillClock::at(noon())))
    }

    pub(crate) fn open_at(&self, clock: &Arc<StillClock>) -> Record {
        Record::open(&self.address, clock.clone(), self.options()).unwrap()
    }

    pub(crate) fn open_over(&self, faults: &Faults) -> Record {
        let clock = Arc::new(StillClock::at(noon()));
        open_over_faults(&self.address, faults, clock, self.options()).unwrap()
    }

    /// A record with a few acts, closed again.
    pub(crate) fn with_acts(&self) -> &Self {
        let record = self.open();
        for submission in a_few_acts() {
            record.submit(submission).unwrap();
        }
        record.close();
        self
    }

    /// A hand in the store: does what no program of ours would. The statement must be understood by both databases.
    pub(crate) fn tamper(&self, statement: &str) {
        match (&self.address, &self.schema) {
            (Address::Sqlite(path), _) => {
                let connection = rusqlite::Connection::open(path).unwrap();
                connection.busy_timeout(Duration::from_secs(5)).unwrap();
                connection.execute_batch(statement).unwrap();
            }
            (Address::Postgres(url), _) => {
                let mut client = postgres::Client::connect(url, postgres::NoTls).unwrap();
                client.batch_execute(statement).unwrap();
            }
        }
    }

    /// Empties a store that a test fills more than once.
    pub(crate) fn empty(&self) {
        drop(connect(self)().unwrap());
        self.tamper("DELETE FROM entry; DELETE FROM vault");
    }

    /// The address with everything that another process needs to get there.
    pub(crate) fn address_in_full(&self) -> String {
        match &self.address {
            Address::Sqlite(path) => path.display().to_string(),
            Address::Postgres(url) => url.clone(),
        }
    }

    pub(crate) fn path(&self) -> PathBuf {
        match &self.address {
            Address::Sqlite(path) => path.clone(),
            Address::Postgres(_) => unreachable!("only for tests of files"),
        }
    }
}

/// Waits for something that another thread does.
pub(crate) fn eventually(what: &str, mut done: impl FnMut() -> bool) {
    let begun = Instant::now();
    while !done() {
        assert!(begun.elapsed() < Duration::from_secs(20), "never: {what}");
        std::thread::sleep(Duration::from_millis(10));
    }
}

/// Why writing stopped, and at which entry.
pub(crate) fn stopped(record: &Record) -> (String, Option<u64>) {
    match record.health().writing {
        Writing::Stopped { reason, entry, .. } => (reason, entry),
        Writing::Open => panic!("writing goes on"),
    }
}

pub(crate) fn noon() -> Timestamp {
    "2026-11-02T12:00:00Z".parse().unwrap()
}

fn next() -> u64 {
    static NEXT: AtomicU64 = AtomicU64::new(1);
    NEXT.fetch_add(1, Ordering::Relaxed)
}

/// A new submission by the officer at the command line.
pub(crate) fn asks(command: Command) -> Submission {
    let own = format!("{}-{}", std::process::id(), next());
    asks_as(&own, command)
}

/// A submission whose id and chance come from a word, so that it can be made again.
pub(crate) fn asks_as(own: &str, command: Command) -> Submission {
    Submission {
        id: CommandId::of_consequence("test", own),
        actor: Actor::at_the_command_line(),
        received: noon(),
        happened: None,
        seed: Seed(Sha256::digest(own).into()),
        command,
    }
}

pub(crate) fn open_record() -> Submission {
    asks(opening(false))
}

pub(crate) fn opening(demonstration: bool) -> Command {
    Command::Keeping(KeepingCommand::Open { demonstration })
}

pub(crate) fn source(id: &str) -> Submission {
    asks(register(id))
}

pub(crate) fn register(id: &str) -> Command {
    Command::Calendar(CalendarCommand::RegisterSource(Source {
        id: SourceId::new(id).unwrap(),
        title: format!("A made-up source called {id}"),
        publisher: "Nobody".into(),
        language: "en".into(),
        address: None,
        published: None,
        rank: Rank::Other,
        audience: Audience::Public,
    }))
}

pub(crate) fn meeting(number: u16, audience: Audience) -> Command {
    Command::Calendar(CalendarCommand::RecordMeeting(Meeting {
        id: firearms(number),
        called: Gathering::Session,
        opens: Some(date(2024, 5, 6)),
        closes: Some(date(2024, 5, 7)),
        report_adopted: None,
        certainty: Default::default(),
        source: SourceId::new("made-up").unwrap(),
        audience,
    }))
}

pub(crate) fn firearms(number: u16) -> MeetingId {
    MeetingId {
        group: WorkingGroup::Firearms,
        number,
    }
}

pub(crate) fn a_dialogue(id: &str, on: Date, audience: Audience) -> Dialogue {
    Dialogue {
        id: DialogueId::new(id).unwrap(),
        meetings: vec![firearms(1)],
        date: on,
        order_of_day: None,
        mode: None,
        chairs: Vec::new(),
        chairing: None,
        credited: None,
        panels: None,
        origin: Origin::Attested {
            source: SourceId::new("made-up").unwrap(),
            paragraph: None,
        },
        audience,
    }
}

pub(crate) fn dialogue(id: &str, on: Date, audience: Audience) -> Command {
    Command::Dialogue(DialogueCommand::Record(a_dialogue(id, on, audience)))
}

pub(crate) fn paper(id: &str, text: &str) -> Command {
    paper_kept(id, text, Retention::Permanent)
}

pub(crate) fn paper_kept(id: &str, text: &str, retention: Retention) -> Command {
    Command::Paper(PaperCommand::Record {
        facts: PaperFacts {
            id: PaperId::new(id).unwrap(),
            kind: PaperKind::Background,
            dialogue: None,
            conference: None,
            language: "en".into(),
            symbol: None,
            date: None,
            published: None,
            reports: Vec::new(),
            points_of: None,
            source: SourceId::new("made-up").unwrap(),
            audience: Audience::Public,
        },
        text: Some(Content {
            bytes: text.into(),
            retention,
        }),
    })
}

pub(crate) fn erase(row: RowId) -> Command {
    Command::Keeping(KeepingCommand::Erase {
        row,
        basis: ErasureBasis::Requested,
    })
}

/// Six entries: the opening, a source, a meeting, a public dialogue, a restricted one, a paper with a text.
pub(crate) fn a_few_acts() -> Vec<Submission> {
    let commands = [
        opening(false),
        register("made-up"),
        meeting(1, Audience::Public),
        dialogue("fa-2024", date(2024, 5, 8), Audience::Public),
        dialogue("fa-2025", date(2025, 5, 8), Audience::Restricted),
        paper("a-paper", "A text of our own."),
    ];
    commands.into_iter().map(asks).collect()
}

/// The text of a paper as the office sees it.
pub(crate) fn text_of(record: &Record, paper: &str) -> Option<String> {
    let view = record.see(Reader::Office);
    match view.paper(&PaperId::new(paper).unwrap()).unwrap().text {
        Text::Here(text) => Some(text.to_string()),
        Text::ToRead(permission) => record.read(&permission).unwrap(),
        Text::Withheld | Text::None => None,
    }
}

/// The rows of the vault as they are stored, the oldest first.
pub(crate) fn rows_of(place: &Place) -> Vec<record::testing::VaultRow> {
    let mut rows = Vec::new();
    connect(place)()
        .unwrap()
        .rows(usize::MAX, &mut |row| {
            rows.push(row);
            std::ops::ControlFlow::Continue(())
        })
        .unwrap();
    rows.sort_by_key(|row| row.entry);
    rows
}

/// The newest row of the vault.
pub(crate) fn row_of(place: &Place) -> RowId {
    rows_of(place).pop().unwrap().row
}

/// A line to the store itself.
pub(crate) fn connect(place: &Place) -> Connect {
    record::testing::connect(&place.address)
}

/// All entries as they are stored.
pub(crate) fn entries(place: &Place) -> Vec<record::testing::Entry> {
    let mut found = Vec::new();
    connect(place)()
        .unwrap()
        .entries(1, &mut |entry| {
            found.push(entry);
            std::ops::ControlFlow::Continue(())
        })
        .unwrap();
    found
}

/// Everything every reader sees, as text, to compare two worlds.
pub(crate) fn everything(record: &Record) -> String {
    format!("{:#?}", record.see(Reader::Office))
}
