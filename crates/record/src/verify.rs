//! Verifying a whole record: what it shows, and what no record can show about itself.

use crate::desk::ReadError;
use crate::entry::Head;
use crate::files::check_files;
use crate::options::{Progress, Witnessing};
use crate::replay::{Replayed, replay};
use crate::store::{Store, StoreError};
use crate::witness::Testimony;
use crate::{Address, Finding};
use std::io;

/// The result of a verification.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verification {
    /// How many entries follow each other without fault.
    pub entries: u64,
    /// Where they end.
    pub head: Head,
    /// How many rows of the vault are kept and match their commitments.
    pub rows: u64,
    /// How many files were handed in and match their descriptions.
    pub files: u64,
    /// What is wrong, or noteworthy; the first fault of the log first.
    pub findings: Vec<Finding>,
    /// What this verification cannot show.
    pub cannot_show: Vec<CannotShow>,
}

impl Verification {
    /// Whether nothing was found wrong. A restoration is noteworthy, not wrong.
    pub fn is_sound(&self) -> bool {
        self.findings.iter().all(Finding::is_remark)
    }
}

/// What a verification cannot show.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum CannotShow {
    /// Entries after the newest witnessed head may have been cut.
    #[error(
        "whether entries after number {witnessed}, the newest witnessed, were cut from the end of the log"
    )]
    CutAfter {
        /// The newest witnessed number.
        witnessed: u64,
    },
    /// Without a witness any tail may have been cut.
    #[error("whether anything was cut from the end of the log: no head was witnessed")]
    AnyCut,
    /// Who holds both the log and its witness can write both anew.
    #[error(
        "whether log and witness file were written anew together: compare a head with a receipt, a published feed or \
         the foot of an issued paper"
    )]
    WrittenAnewTogether,
    /// Lines of the witness file that say nothing.
    #[error("what {lines} unreadable line(s) of the witness file said")]
    UnreadableWitness {
        /// How many.
        lines: u64,
    },
}

/// Why a record could not be worked on as a whole.
#[derive(Debug, thiserror::Error)]
pub enum WorkError {
    /// The store did not answer, or is not a record.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The record is closing.
    #[error("the record is being closed")]
    Closed,
    /// A file could not be read or written.
    #[error(transparent)]
    File(#[from] io::Error),
    /// Where something should be written, something is.
    #[error("{0} is not empty; nothing was written")]
    NotEmpty(String),
    /// The record to be copied is not sound.
    #[error("the record is not sound: {0}")]
    NotSound(Finding),
    /// An erasure could not be done again.
    #[error("an erasure could not be entered again: {0}")]
    NotErased(String),
}

impl From<ReadError> for WorkError {
    fn from(error: ReadError) -> Self {
        match error {
            ReadError::Store(error) => Self::Store(error),
            ReadError::Busy => Self::Store(StoreError::Busy),
            ReadError::Closed => Self::Closed,
        }
    }
}

/// Verifies a record against its witness, from its first entry to the last row of the vault. Changes nothing.
pub fn verify(
    address: &Address,
    witness: &Witnessing,
    tell: &mut dyn FnMut(Progress),
) -> Result<Verification, WorkError> {
    let testimony = witness.testimony(address)?;
    let mut store = address.connect_to_existing()?;
    let mut replayed = read(&mut *store, &testimony, usize::MAX, tell)?;
    let files = check_files(&mut *store, &replayed.ledger.world)?;
    replayed.findings.extend(files.findings);
    let newest = testimony.newest();
    let end = replayed.ledger.head;
    let mut cannot_show = match newest {
        None => vec![CannotShow::AnyCut],
        Some(witnessed) => vec![
            CannotShow::CutAfter { witnessed },
            CannotShow::WrittenAnewTogether,
        ],
    };
    if testimony.unreadable() > 0 {
        cannot_show.push(CannotShow::UnreadableWitness {
            lines: testimony.unreadable(),
        });
    }
    Ok(Verification {
        entries: end.number,
        head: end,
        rows: replayed.sound_rows,
        files: files.sound,
        findings: replayed.findings,
        cannot_show,
    })
}

/// Reads a record and holds it against what was witnessed.
pub(crate) fn read(
    store: &mut dyn Store,
    testimony: &Testimony,
    longest: usize,
    tell: &mut dyn FnMut(Progress),
) -> Result<Replayed, StoreError> {
    let mut look = |head| testimony.compare(head);
    let mut replayed = replay(store, longest, &mut look, tell)?;
    let ledger = &replayed.ledger;
    let whole = !replayed.findings.iter().any(Finding::ends_the_log);
    let cut = testimony.at_the_end(ledger.head).filter(|_| whole);
    let remarks = testimony.remarks(ledger.world.rows().map(|kept| kept.row));
    replayed.findings.splice(0..0, cut);
    replayed.findings.extend(remarks);
    Ok(replayed)
}

impl Witnessing {
    /// What the witness of a record says.
    pub(crate) fn testimony(&self, address: &Address) -> io::Result<Testimony> {
        match self.path(address) {
            Some(path) => Testimony::read(&path),
            None => Ok(Testimony::default()),
        }
    }
}
