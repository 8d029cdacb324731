//! The test kit: a site on a record of fictitious facts, and readers who ask it for pages.
//!
//! Every fact is made up and says so. Each circle of readers has a word of its own ([`word`]) that stands in every kind of
//! fact meant for it, so that a test can look for it wherever it must not be.

#![allow(
    clippy::unwrap_used,
    dead_code,
    unreachable_pub,
    unused_imports,
    reason = "tests may unwrap; the example that shows the site uses a part of the kit"
)]

use axum::Router;
use axum::body::Body;
use axum::http::{HeaderMap, Request, StatusCode};
use http_body_util::BodyExt as _;
use jiff::Timestamp;
use jiff::civil::Date;
use mechanism::keeping::KeepingCommand;
use mechanism::{Actor, Command, CommandId, Reader, Seed, Submission};
use papers::Paper;
use record::testing::{Faults, open_over_faults};
use record::{Address, Options, Record, StillClock, Witnessing};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use tower::ServiceExt as _;
use web::{Doorkeeper, Installation, Printer, Site};

#[path = "kit/facts.rs"]
mod facts;
#[path = "kit/log.rs"]
mod log;
#[path = "kit/missions.rs"]
mod missions;
#[path = "kit/people.rs"]
mod people;
#[path = "kit/seats.rs"]
mod seats;

pub use facts::{paper, word};
pub use log::Lines;
pub use missions::{Listed, TERMS};
pub use people::{CALL, Visitor, hidden};
pub use seats::{ROOM, dialogue};

/// The header by which a test says who reads.
pub const READER: &str = "x-test-reader";

/// The day it is in tests.
pub const TODAY: &str = "2031-03-03T10:00:00Z";

/// A site with its record in a folder that goes when the test ends.
pub struct House {
    /// The record.
    pub record: Record,
    /// Its clock.
    pub clock: Arc<StillClock>,
    /// The site.
    pub router: Router,
    /// What its store is made to do.
    pub faults: Faults,
    /// The site's state.
    pub site: Site,
    commands: AtomicU64,
    _folder: tempfile::TempDir,
}

/// Prints "PDF" and the text.
struct TextPrinter;

impl Printer for TextPrinter {
    fn pdf(&self, paper: &Paper) -> Result<Vec<u8>, String> {
        Ok(format!("%PDF-test\n{}", papers::write::text(paper)).into_bytes())
    }

    fn confirmation(&self, said: &papers::compose::Confirmation) -> Result<Vec<u8>, String> {
        let said = serde_json::to_string(said).map_err(|error| error.to_string())?;
        Ok(format!("%PDF-test\n{said}").into_bytes())
    }

    fn pack(&self, said: &papers::compose::Pack) -> Result<Vec<u8>, String> {
        let said = serde_json::to_string(said).map_err(|error| error.to_string())?;
        Ok(format!("%PDF-test\n{said}").into_bytes())
    }
}

/// Chance that anybody can repeat: bits from a number that counts up.
#[derive(Default)]
pub struct Counting(AtomicU64);

impl web::Chance for Counting {
    fn bits(&self) -> [u8; 32] {
        let number = self.0.fetch_add(1, Ordering::Relaxed);
        Seed([9; 32]).draw("test chance", number)
    }
}

/// Believes the header.
struct Believing;

impl Doorkeeper for Believing {
    fn reader(&self, headers: &HeaderMap) -> Reader {
        match headers.get(READER).and_then(|value| value.to_str().ok()) {
            Some("participant") => Reader::Participant,
            Some("state") => Reader::StateParty,
            Some("office") => Reader::Office,
            _ => Reader::Public,
        }
    }
}

/// How a reader says who they are.
pub fn says(reader: Reader) -> &'static str {
    match reader {
        Reader::Public => "public",
        Reader::Participant => "participant",
        Reader::StateParty => "state",
        Reader::Office => "office",
        Reader::Person(_) | Reader::Seat(_) => {
            unreachable!("nobody signs in at this kit’s door")
        }
    }
}

/// An answer, read.
pub struct Answered {
    /// Its status.
    pub status: StatusCode,
    /// Its headers.
    pub headers: HeaderMap,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

impl Answered {
    /// As text; bytes that are none become replacement characters.
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.bytes).into_owned()
    }

    /// A header, or nothing.
    pub fn header(&self, name: &str) -> &str {
        self.headers
            .get(name)
            .and_then(|value| value.to_str().ok())
            .unwrap_or_default()
    }
}

impl House {
    /// An open record with nothing in it.
    pub fn empty() -> Self {
        Self::at("https://convene.example")
    }

    /// The same under an address of its own.
    pub fn at(base: &str) -> Self {
        Self::opened(base, true)
    }

    /// An open record that is no demonstration: nobody steps in as anybody, and there is no mailbox.
    pub fn in_earnest() -> Self {
        Self::opened("https://convene.example", false)
    }

    fn opened(base: &str, demonstration: bool) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let clock = Arc::new(StillClock::at(TODAY.parse::<Timestamp>().unwrap()));
        let options = Options {
            witness: Witnessing::Nowhere,
            ..Options::default()
        };
        let address = Address::Sqlite(folder.path().join("record.sqlite"));
        let faults = Faults::default();
        let record = open_over_faults(&address, &faults, clock.clone(), options).unwrap();
        let site = Site::new(
            record.clone(),
            Installation::at(base, "0.0.0-test"),
            Arc::new(TextPrinter),
            Arc::new(Counting::default()),
        )
        .with_doorkeeper(Arc::new(Believing));
        let router = web::router(site.clone());
        let house = Self {
            record,
            clock,
            router,
            faults,
            site,
            commands: AtomicU64::new(1),
            _folder: folder,
        };
        let open = KeepingCommand::Open { demonstration };
        house.enter(Command::Keeping(open), None);
        house
    }

    /// A record with facts for every circle.
    pub fn furnished() -> Self {
        let house = Self::empty();
        house.furnish();
        house
    }

    /// Enters one command as the officer at the command line.
    pub fn enter(&self, command: Command, happened: Option<Date>) {
        let number = self.commands.fetch_add(1, Ordering::Relaxed);
        let mut seed = [0; 32];
        seed[..8].copy_from_slice(&number.to_be_bytes());
        let submission = Submission {
            id: CommandId(uuid::Uuid::from_u128(u128::from(number))),
            actor: Actor::at_the_command_line(),
            received: self.record.clock().now(),
            happened,
            seed: Seed(seed),
            command,
        };
        self.record.submit(submission).unwrap();
    }

    /// Asks for an address as a reader, with further headers.
    pub async fn ask(&self, reader: Reader, address: &str, headers: &[(&str, &str)]) -> Answered {
        let mut request = Request::get(address).header(READER, says(reader));
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        self.send(request.body(Body::empty()).unwrap()).await
    }

    /// Asks as the public.
    pub async fn get(&self, address: &str) -> Answered {
        self.ask(Reader::Public, address, &[]).await
    }

    /// Sends any request.
    pub async fn send(&self, request: Request<Body>) -> Answered {
        let response = self.router.clone().oneshot(request).await.unwrap();
        let (parts, body) = response.into_parts();
        let bytes = body.collect().await.unwrap().to_bytes().to_vec();
        Answered {
            status: parts.status,
            headers: parts.headers,
            bytes,
        }
    }
}
