//! What can be wrong with a record, and where.

use mechanism::RowId;

/// Something found wrong, or noteworthy, in a record. The same words stop the writer and fill a verification.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Finding {
    /// The content of an entry, or the entry before it, is not what was hashed.
    #[error("entry {entry} was touched: its content does not give its hash")]
    Touched {
        /// The first such entry.
        entry: u64,
    },
    /// A number is not there.
    #[error("entry {entry} is missing")]
    Missing {
        /// The first such number.
        entry: u64,
    },
    /// The log ends before a head that was witnessed.
    #[error("the log was cut: it ends at entry {end}, and entry {witnessed} was witnessed")]
    Cut {
        /// Where it ends.
        end: u64,
        /// The newest witnessed number.
        witnessed: u64,
    },
    /// An entry has another hash than was witnessed: entries up to it were written anew.
    #[error("the log was rewritten: entry {entry} has another hash than was witnessed")]
    Rewritten {
        /// The first witnessed entry that differs.
        entry: u64,
    },
    /// An entry that this version cannot read.
    #[error(
        "entry {entry} is of format {format} and this version ({version}, format {known}) cannot read it: \
         a version of Convene that reads format {format} is needed",
        version = env!("CARGO_PKG_VERSION"), known = mechanism::FORMAT
    )]
    FromNewerVersion {
        /// Which entry.
        entry: u64,
        /// Its format.
        format: u16,
    },
    /// An entry that cannot follow from those before it.
    #[error("entry {entry} cannot be applied: it speaks of {what}")]
    Damaged {
        /// Which entry.
        entry: u64,
        /// Of what.
        what: String,
    },
    /// Content that the log says is kept is not in the vault.
    #[error("row {row} of the vault is missing")]
    RowMissing {
        /// Which row.
        row: RowId,
    },
    /// Content in the vault is not what was committed to.
    #[error("row {row} of the vault was touched: its content does not match its commitment")]
    RowTouched {
        /// Which row.
        row: RowId,
    },
    /// A file that a row of the vault describes is not stored, or not all of it.
    #[error("the file of row {row} of the vault is missing")]
    FileMissing {
        /// Which row.
        row: RowId,
    },
    /// A stored file is not what its row of the vault describes.
    #[error("the file of row {row} of the vault was touched: it does not match its description")]
    FileTouched {
        /// Which row.
        row: RowId,
    },
    /// Content that the log says was destroyed is still in the vault.
    #[error("row {row} of the vault was erased by the log and is still there")]
    NotErased {
        /// Which row.
        row: RowId,
    },
    /// An erasure was witnessed and the log does not know it: an older state of the store was put back.
    #[error("row {row} of the vault was erased, as witnessed, and is here again")]
    ErasureUndone {
        /// Which row.
        row: RowId,
    },
    /// The record was restored from a backup; acts after it were lost.
    #[error(
        "the record was restored from a backup to entry {to}; entries up to {lost} had been witnessed before"
    )]
    Restored {
        /// The last entry of the backup.
        to: u64,
        /// The newest number witnessed before.
        lost: u64,
    },
}

impl Finding {
    /// Whether it says nothing against the record: a restoration is noteworthy, not wrong.
    pub fn is_remark(&self) -> bool {
        matches!(self, Self::Restored { .. })
    }

    /// Whether writing stops at it. Content that should be gone and is not is for an operator to destroy, and a file is
    /// looked at when it is read; the log is sound.
    pub(crate) fn stops_writing(&self) -> bool {
        !matches!(
            self,
            Self::Restored { .. }
                | Self::ErasureUndone { .. }
                | Self::NotErased { .. }
                | Self::FileMissing { .. }
                | Self::FileTouched { .. }
        )
    }

    /// Whether the log cannot be followed beyond it.
    pub(crate) fn ends_the_log(&self) -> bool {
        self.stops_writing() && !matches!(self, Self::RowMissing { .. } | Self::RowTouched { .. })
    }

    /// The entry it is about, where it is about one.
    pub fn entry(&self) -> Option<u64> {
        match self {
            Self::Touched { entry }
            | Self::Missing { entry }
            | Self::Rewritten { entry }
            | Self::FromNewerVersion { entry, .. }
            | Self::Damaged { entry, .. } => Some(*entry),
            Self::Cut { end, .. } => Some(end + 1),
            _ => None,
        }
    }
}
