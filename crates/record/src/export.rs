//! The public export: the whole chain, with what is public in full and of the rest only its commitments.
//!
//! JSON Lines, so that a short script in any language can check every hash; `docs/verify.py` is one. An entry is given in
//! full if it was entered for everybody and what it speaks of is for everybody still. What was given a narrower circle
//! since is given as the others are: the chain verifies all the same, also for those who keep a copy from before.

use crate::Address;
use crate::desk::Desk;
use crate::entry::{Entry, Head};
use crate::finding::Finding;
use crate::options::{Progress, Task};
use crate::replay::read_log;
use crate::store::Store;
use crate::verify::WorkError;
use mechanism::{Audience, Digest, Event, World};
use serde::Serialize;
use std::fmt::Write as _;
use std::io::Write;
use std::ops::ControlFlow;
use uuid::Uuid;

/// The first line.
#[derive(Serialize)]
struct Description<'a> {
    export: &'a str,
    entries: u64,
    head: Digest,
    times: &'a str,
    verify: &'a str,
}

/// An entry for everybody.
#[derive(Serialize)]
struct Public<'a> {
    number: u64,
    received: i64,
    entered: i64,
    happened: Option<&'a str>,
    actor: &'a str,
    audience: &'a str,
    command: Uuid,
    part: u16,
    format: u16,
    salt: String,
    body: &'a str,
    hash: Digest,
}

/// An entry for fewer: nothing but what the chain needs.
#[derive(Serialize)]
struct Withheld<'a> {
    number: u64,
    entered: i64,
    audience: &'a str,
    format: u16,
    origin: Digest,
    commitment: Digest,
    hash: Digest,
}

/// How many entries are read at a time while somebody takes the export of an open record.
const PART: usize = 512;

/// Writes the public export. Stops at an entry that does not follow.
pub fn export_public(
    address: &Address,
    out: &mut dyn Write,
    tell: &mut dyn FnMut(Progress),
) -> Result<Head, WorkError> {
    let mut store = address.connect_to_existing()?;
    store.snapshot()?;
    let written = read_log(&mut *store, &mut |_| Ok(()), tell)
        .map_err(WorkError::from)
        .and_then(|read| write_all(&mut *store, &read.ledger.world, out, tell));
    store.release()?;
    written
}

/// Writes the public export of a log up to `end`, as `present` allows, read in parts: whoever takes it slowly holds no
/// transaction, and never more than a part in memory.
pub(crate) fn export_in_parts(
    desk: &Desk,
    present: &World,
    end: Head,
    out: &mut dyn Write,
) -> Result<(), WorkError> {
    let mut transcript = Transcript::begin(present, out, end)?;
    while transcript.head.number < end.number {
        let from = transcript.head.number + 1;
        let left = usize::try_from(end.number - transcript.head.number).unwrap_or(PART);
        let part = desk.ask(move |store| store.part(from, left.min(PART)))?;
        if part.is_empty() {
            break;
        }
        part.iter().try_for_each(|entry| transcript.add(entry))?;
    }
    transcript.finish().map(drop)
}

fn write_all(
    store: &mut dyn Store,
    present: &World,
    out: &mut dyn Write,
    tell: &mut dyn FnMut(Progress),
) -> Result<Head, WorkError> {
    let mut transcript = Transcript::begin(present, out, end(store)?)?;
    let mut failed = None;
    store.entries(1, &mut |entry| {
        if let Err(error) = transcript.add(&entry) {
            failed = Some(error);
            return ControlFlow::Break(());
        }
        if transcript.head.number.is_multiple_of(10_000) {
            tell(Progress {
                task: Task::Writing,
                done: transcript.head.number,
                of: transcript.end.number,
            });
        }
        ControlFlow::Continue(())
    })?;
    match failed {
        Some(error) => Err(error),
        None => transcript.finish(),
    }
}

/// An export under way: what has been written ends at `head`, and is to end at `end`.
struct Transcript<'a> {
    present: &'a World,
    out: &'a mut dyn Write,
    head: Head,
    end: Head,
}

impl<'a> Transcript<'a> {
    fn begin(present: &'a World, out: &'a mut dyn Write, end: Head) -> Result<Self, WorkError> {
        write_line(
            out,
            &Description {
                export: "convene public export 1",
                entries: end.number,
                head: end.hash,
                times: "microseconds since 1970-01-01T00:00:00Z",
                verify: "docs/verify.py, docs/verifying-the-record.md",
            },
        )?;
        Ok(Self {
            present,
            out,
            head: Head::BEGINNING,
            end,
        })
    }

    /// Adds an entry, if it follows.
    fn add(&mut self, entry: &Entry) -> Result<(), WorkError> {
        self.head = self.head.followed_by(entry).map_err(WorkError::NotSound)?;
        if is_public(self.present, entry) {
            write_public(self.out, entry)
        } else {
            write_withheld(self.out, entry)
        }
    }

    /// Ends the export, if all of it is there.
    fn finish(self) -> Result<Head, WorkError> {
        if self.head.number < self.end.number {
            let entry = self.head.number + 1;
            return Err(WorkError::NotSound(Finding::Missing { entry }));
        }
        if self.head != self.end {
            let entry = self.end.number;
            return Err(WorkError::NotSound(Finding::Rewritten { entry }));
        }
        self.out.flush()?;
        Ok(self.head)
    }
}

fn end(store: &mut dyn Store) -> Result<Head, WorkError> {
    let newest = store.newest()?;
    let mut end = Head::BEGINNING;
    store.entries(newest.max(1), &mut |entry| {
        end = entry.head();
        ControlFlow::Continue(())
    })?;
    Ok(end)
}

/// Whether everybody may read an entry today. One that this version cannot read might speak of anything.
fn is_public(present: &World, entry: &Entry) -> bool {
    entry.audience() == Some(Audience::Public)
        && serde_json::from_str::<Event>(&entry.body)
            .is_ok_and(|event| present.circle_of_subject(&event) == Audience::Public)
}

fn write_public(out: &mut dyn Write, entry: &Entry) -> Result<(), WorkError> {
    write_line(
        out,
        &Public {
            number: entry.number,
            received: entry.received.as_microsecond(),
            entered: entry.entered.as_microsecond(),
            happened: entry.happened.as_deref(),
            actor: &entry.actor,
            audience: &entry.audience,
            command: entry.command.0,
            part: entry.part,
            format: entry.format,
            salt: hexadecimal(&entry.salt),
            body: &entry.body,
            hash: entry.hash,
        },
    )
}

fn write_withheld(out: &mut dyn Write, entry: &Entry) -> Result<(), WorkError> {
    write_line(
        out,
        &Withheld {
            number: entry.number,
            entered: entry.entered.as_microsecond(),
            audience: &entry.audience,
            format: entry.format,
            origin: entry.origin(),
            commitment: entry.commitment(),
            hash: entry.hash,
        },
    )
}

fn write_line(out: &mut dyn Write, line: &impl Serialize) -> Result<(), WorkError> {
    serde_json::to_writer(&mut *out, line).map_err(std::io::Error::from)?;
    Ok(out.write_all(b"\n")?)
}

fn hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut text, byte| {
        // Writing to a string cannot fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}
