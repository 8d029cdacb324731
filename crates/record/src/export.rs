//! The public export: the whole chain, with what is public in full and of the rest only its commitments.
//!
//! JSON Lines, so that a short script in any language can check every hash; `docs/verify.py` is one. An entry is public if
//! it was entered for everybody. What was public when entered stays in the export even if its subject was given a
//! narrower audience later: it had been published, and leaving it out would break the chain for those who keep copies.

use crate::Address;
use crate::desk::Desk;
use crate::entry::{Entry, Head};
use crate::finding::Finding;
use crate::options::{Progress, Task};
use crate::store::Store;
use crate::verify::WorkError;
use mechanism::{Audience, Digest};
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

/// An entry meant for everybody.
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

/// An entry meant for fewer: nothing but what the chain needs.
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
    let written = write_all(&mut *store, out, tell);
    store.release()?;
    written
}

/// Writes the public export of a log that ends at `end`, read in parts: whoever takes it slowly holds no transaction, and
/// never more than a part in memory.
pub(crate) fn export_in_parts(
    desk: &Desk,
    end: Head,
    out: &mut dyn Write,
) -> Result<(), WorkError> {
    let mut copy = Copy::begin(out, end)?;
    while copy.head.number < end.number {
        let from = copy.head.number + 1;
        let left = usize::try_from(end.number - copy.head.number).unwrap_or(PART);
        let part = desk.ask(move |store| store.part(from, left.min(PART)))?;
        if part.is_empty() {
            break;
        }
        part.iter().try_for_each(|entry| copy.add(entry))?;
    }
    copy.finish().map(drop)
}

fn write_all(
    store: &mut dyn Store,
    out: &mut dyn Write,
    tell: &mut dyn FnMut(Progress),
) -> Result<Head, WorkError> {
    let mut copy = Copy::begin(out, end(store)?)?;
    let mut failed = None;
    store.entries(1, &mut |entry| {
        if let Err(error) = copy.add(&entry) {
            failed = Some(error);
            return ControlFlow::Break(());
        }
        if copy.head.number.is_multiple_of(10_000) {
            tell(Progress {
                task: Task::Writing,
                done: copy.head.number,
                of: copy.end.number,
            });
        }
        ControlFlow::Continue(())
    })?;
    match failed {
        Some(error) => Err(error),
        None => copy.finish(),
    }
}

/// An export under way: what has been written ends at `head`, and is to end at `end`.
struct Copy<'a> {
    out: &'a mut dyn Write,
    head: Head,
    end: Head,
}

impl<'a> Copy<'a> {
    fn begin(out: &'a mut dyn Write, end: Head) -> Result<Self, WorkError> {
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
            out,
            head: Head::BEGINNING,
            end,
        })
    }

    /// Adds an entry, if it follows.
    fn add(&mut self, entry: &Entry) -> Result<(), WorkError> {
        self.head = self.head.followed_by(entry).map_err(WorkError::NotSound)?;
        write_entry(self.out, entry)
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

fn write_entry(out: &mut dyn Write, entry: &Entry) -> Result<(), WorkError> {
    if entry.audience() == Some(Audience::Public) {
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
    } else {
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
