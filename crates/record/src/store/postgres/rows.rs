//! Rows of PostgreSQL's tables, read back.

use crate::entry::{Entry, known_code};
use crate::store::{StoreError, VaultRow, thirty_two};
use jiff::Timestamp;
use mechanism::{CommandId, Digest, RowId};
use postgres::Row;
use postgres::error::SqlState;

/// An entry as it stands in a row.
pub(super) fn entry(row: &Row) -> Result<Entry, StoreError> {
    let fingerprint: Option<&[u8]> = row.try_get(8)?;
    Ok(Entry {
        number: row.try_get::<_, i64>(0)?.unsigned_abs(),
        received: instant(row.try_get(1)?)?,
        entered: instant(row.try_get(2)?)?,
        happened: row.try_get(3)?,
        actor: row.try_get::<_, String>(4)?.into(),
        audience: known_code(row.try_get(5)?),
        command: CommandId(row.try_get(6)?),
        part: small(row.try_get(7)?)?,
        fingerprint: fingerprint.map(thirty_two).transpose()?.map(Digest),
        format: small(row.try_get(9)?)?,
        salt: thirty_two(row.try_get(10)?)?,
        body: row.try_get(11)?,
        hash: Digest(thirty_two(row.try_get(12)?)?),
    })
}

/// A row of the vault as it stands in one of the table.
pub(super) fn vault_row(row: &Row) -> Result<VaultRow, StoreError> {
    let salt: Option<&[u8]> = row.try_get(6)?;
    let salt = salt.map(thirty_two).transpose()?;
    let bytes: Option<Vec<u8>> = row.try_get(7)?;
    Ok(VaultRow {
        row: RowId(row.try_get(0)?),
        entry: row.try_get::<_, i64>(1)?.unsigned_abs(),
        owner: row.try_get(2)?,
        purpose: row.try_get(3)?,
        retention: row.try_get(4)?,
        length: usize::try_from(row.try_get::<_, i32>(5)?).unwrap_or(0),
        content: salt.zip(bytes),
    })
}

fn instant(microseconds: i64) -> Result<Timestamp, StoreError> {
    Timestamp::from_microsecond(microseconds)
        .map_err(|_| StoreError::Foreign("a time out of range".into()))
}

fn small(number: i32) -> Result<u16, StoreError> {
    u16::try_from(number).map_err(|_| StoreError::Foreign("a number out of range".into()))
}

/// PostgreSQL's numbers are signed; the log does not reach 2⁶³.
pub(super) fn signed(number: u64) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

impl From<postgres::Error> for StoreError {
    fn from(error: postgres::Error) -> Self {
        let Some(answer) = error.as_db_error() else {
            let broken =
                std::error::Error::source(&error).is_some_and(|e| e.is::<std::io::Error>());
            return if broken || error.is_closed() {
                Self::Away(error.to_string())
            } else {
                Self::Other(error.to_string())
            };
        };
        let code = answer.code();
        if *code == SqlState::DISK_FULL {
            Self::Full
        } else if *code == SqlState::LOCK_NOT_AVAILABLE {
            Self::Busy
        } else if matches!(code.code().get(..2), Some("08" | "57")) {
            // Connection failures and shutdowns.
            Self::Away(answer.message().to_owned())
        } else {
            Self::Other(answer.message().to_owned())
        }
    }
}
