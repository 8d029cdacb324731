//! Files: bytes too many for a command, stored before the act that hands them in.
//!
//! A file is a row *cover*, part 0, and its bytes in pieces of [`PIECE`], parts 1 and up, so that every instance has them
//! and none needs the whole in memory. The cover is empty while pieces arrive and holds the description once all are
//! there. Handing a file in is an act like any other: its description becomes a row of the vault with the id of the file
//! ([`StoredFile::hand_in`]), and the transaction that destroys this row destroys the pieces.
//!
//! Until then a file is *held*: for a day, or as long as whoever holds it says, such as a draft that mentions it. A file
//! that is neither handed in nor held is swept away. So a handler holds a file again in the moment before it sends the
//! command; what then is swept was never handed in, and what was handed in is never swept.

mod checking;
mod reading;
mod receiving;

pub(crate) use checking::check_files;
pub use reading::FileReader;
pub use receiving::FileWriter;

use crate::Record;
use crate::awaited::Awaited;
use crate::clock::{Clock, to_the_microsecond};
use crate::keeper::{Keeper, Setback};
use crate::store::{Aside, Connect, Store, StoreError};
use jiff::Timestamp;
use mechanism::{FileId, Seed, StoredFile};
use std::sync::Arc;
use std::thread::JoinHandle;
use std::time::Duration;

/// The longest file: 25 MiB.
pub const LONGEST_FILE: u64 = 25 * 1024 * 1024;
/// The bytes of a file in one row.
pub(crate) const PIECE: usize = 256 * 1024;
/// The longest name or kind of a file, in bytes.
pub const LONGEST_FILE_NAME: usize = 255;

/// How long an upload may lie before it is handed in.
const HELD_AT_FIRST: Duration = Duration::from_secs(24 * 60 * 60);
/// The most files one transaction sweeps away.
const SWEPT_TOGETHER: usize = 20;

/// What is awaited of a file.
pub type AwaitedFile<T> = Awaited<T, FileError>;

/// Why something was not done with a file.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum FileError {
    /// It is longer than [`LONGEST_FILE`].
    #[error("the file is longer than {LONGEST_FILE} bytes")]
    TooLong,
    /// Its name or kind is longer than [`LONGEST_FILE_NAME`] or has control characters in it.
    #[error("a file cannot have this name or kind")]
    Name,
    /// It is not there: never was, was given up, swept away or erased.
    #[error("the file is not there")]
    Absent,
    /// A part of it did not arrive, or is not what was handed in.
    #[error("the stored file is not whole")]
    NotWhole,
    /// Too much is waiting to be stored.
    #[error("too much is waiting to be stored; try again in a moment")]
    Busy,
    /// The line to the store died at the moment of committing: it may or may not have been done.
    #[error("it is not known whether it was done: {0}")]
    Uncertain(StoreError),
    /// The store did not do it; nothing of it stays.
    #[error("not done, nothing of it is kept: {0}")]
    Store(StoreError),
    /// The record is closing.
    #[error("the record is being closed")]
    Closed,
}

impl From<Setback> for FileError {
    fn from(setback: Setback) -> Self {
        match setback {
            Setback::Busy => Self::Busy,
            Setback::Uncertain(error) => Self::Uncertain(error),
            Setback::Store(error) => Self::Store(error),
            Setback::Closed => Self::Closed,
        }
    }
}

/// The threads that store and look up files.
pub(crate) struct Files {
    clock: Arc<dyn Clock>,
    keeper: Keeper,
    looker: Keeper,
}

impl Files {
    pub(crate) fn open(
        connect: &Connect,
        clock: Arc<dyn Clock>,
    ) -> std::io::Result<(Self, [JoinHandle<()>; 2])> {
        let (keeper, keeping) = Keeper::open("record-files", Some(Aside::Files), connect.clone())?;
        let (looker, looking) = Keeper::open("record-file-looker", None, connect.clone())?;
        let files = Self {
            clock,
            keeper,
            looker,
        };
        Ok((files, [keeping, looking]))
    }

    pub(crate) fn close(&mut self) {
        self.keeper.close();
        self.looker.close();
    }

    fn now(&self) -> Timestamp {
        to_the_microsecond(self.clock.now())
    }

    fn held_at_first(&self) -> Timestamp {
        let until = self.now().checked_add(HELD_AT_FIRST);
        until.unwrap_or(Timestamp::MAX)
    }
}

impl Record {
    /// Receives a file, piece by piece. `seed` is chance for its id; name and kind are as its sender says.
    pub fn receive_file(
        &self,
        seed: Seed,
        name: impl Into<String>,
        media: impl Into<String>,
    ) -> Result<FileWriter, FileError> {
        let (name, media) = (name.into(), media.into());
        let fits =
            |text: &str| text.len() <= LONGEST_FILE_NAME && !text.chars().any(char::is_control);
        if fits(&name) && fits(&media) {
            Ok(FileWriter::new(
                self.clone(),
                FileId::draw(&seed),
                name,
                media,
            ))
        } else {
            Err(FileError::Name)
        }
    }

    /// The description of a stored file, handed in or not.
    pub fn find_file(&self, file: FileId) -> AwaitedFile<StoredFile> {
        self.files().looker.ask(0, move |store| find(store, file))
    }

    /// Reads a file from a byte on.
    pub fn read_file(&self, file: &StoredFile, from: u64) -> FileReader {
        FileReader::new(self.clone(), file.clone(), from)
    }

    /// Holds a file that was not handed in yet, until this instant at least: it is not swept away before. To be done in
    /// the moment before a command that hands it in; an hour is plenty. The file is described as it was stored, whatever
    /// the one who sends it back says.
    pub fn hold_file(&self, file: FileId, until: Timestamp) -> AwaitedFile<StoredFile> {
        self.files().keeper.ask(0, move |store| {
            let found = find(store, file)?;
            if found.is_ok() {
                store.hold_file(file, to_the_microsecond(until))?;
            }
            Ok(found)
        })
    }

    /// A stored file that is held until this instant at least, as its cover describes it; `None`: it is there, and is not
    /// held so long. Whoever finds it held need not wait for [`Record::hold_file`] to write what stands there already.
    pub fn held_file(&self, file: FileId, until: Timestamp) -> AwaitedFile<Option<StoredFile>> {
        self.files().looker.ask(0, move |store| {
            let held = store.file_is_held(file, to_the_microsecond(until))?;
            Ok(find(store, file)?.map(|found| held.then_some(found)))
        })
    }

    /// Gives up a file that was not handed in; one that was stays as it is.
    pub fn discard_file(&self, file: FileId) -> AwaitedFile<()> {
        self.files()
            .keeper
            .ask(0, move |store| Ok(Ok(store.discard_file(file)?)))
    }

    /// Removes up to twenty files that are neither handed in nor held; how many there were. The program calls this once
    /// an hour, and again while there are as many. Several instances may.
    pub fn sweep_files(&self) -> AwaitedFile<u64> {
        let now = self.files().now();
        self.files().keeper.ask(0, move |store| {
            Ok(Ok(store.sweep_files(now, SWEPT_TOGETHER)?))
        })
    }
}

/// The description on a cover.
fn find(store: &mut dyn Store, file: FileId) -> Result<Result<StoredFile, FileError>, StoreError> {
    let cover = store.chunk(file, 0)?.filter(|cover| !cover.is_empty());
    let described = cover.and_then(|cover| serde_json::from_slice(&cover).ok());
    Ok(described.ok_or(FileError::Absent))
}
