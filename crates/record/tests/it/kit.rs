//! What every test needs: a place for a record, a clock, commands.

use jiff::Timestamp;
use jiff::civil::date;
use mechanism::calendar::{CalendarCommand, Rank, Source};
use mechanism::dialogue::{Dialogue, DialogueCommand, Origin};
use mechanism::keeping::KeepingCommand;
use mechanism::{Actor, Audience, Command, CommandId, Seed, SourceId, Submission};
use record::{Address, Options, Record, StillClock};
use sha2::{Digest, Sha256};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

/// A place for one record, gone with the test.
pub(crate) struct Place {
    pub(crate) address: Address,
    pub(crate) folder: tempfile::TempDir,
}

pub(crate) fn on_sqlite() -> Place {
    let folder = tempfile::tempdir().unwrap();
    let address = Address::Sqlite(folder.path().join("record.sqlite"));
    Place { address, folder }
}

pub(crate) fn noon() -> Timestamp {
    "2026-11-02T12:00:00Z".parse().unwrap()
}

impl Place {
    pub(crate) fn open(&self) -> Record {
        self.open_at(Arc::new(StillClock::at(noon())))
    }

    pub(crate) fn open_at(&self, clock: Arc<StillClock>) -> Record {
        Record::open(&self.address, clock, Options::default()).unwrap()
    }
}

/// A new submission by the officer at the command line.
pub(crate) fn asks(command: Command) -> Submission {
    static NEXT: AtomicU64 = AtomicU64::new(1);
    let number = NEXT.fetch_add(1, Ordering::Relaxed);
    let own = format!("{}-{number}", std::process::id());
    Submission {
        id: CommandId::of_consequence("test", &own),
        actor: Actor::at_the_command_line(),
        received: noon(),
        happened: None,
        seed: Seed(Sha256::digest(own).into()),
        command,
    }
}

pub(crate) fn open_record() -> Submission {
    asks(Command::Keeping(KeepingCommand::Open {
        demonstration: false,
    }))
}

pub(crate) fn source(id: &str) -> Submission {
    asks(Command::Calendar(CalendarCommand::RegisterSource(Source {
        id: SourceId::new(id).unwrap(),
        title: format!("A made-up source called {id}"),
        publisher: "Nobody".into(),
        address: None,
        published: None,
        rank: Rank::Other,
        audience: Audience::Public,
    })))
}
