//! Rows of SQLite's tables, read back.

use crate::entry::{Entry, known_code};
use crate::store::{StoreError, VaultRow, thirty_two};
use jiff::Timestamp;
use mechanism::{CommandId, Digest, RowId};
use rusqlite::{ErrorCode, Row};
use uuid::Uuid;

/// An entry as it stands in a row.
pub(super) fn entry(row: &Row<'_>) -> Result<Entry, StoreError> {
    let text = |column| -> Result<&str, StoreError> {
        row.get_ref(column)?
            .as_str()
            .map_err(|error| StoreError::Other(error.to_string()))
    };
    let bytes = |column| -> Result<&[u8], StoreError> {
        row.get_ref(column)?
            .as_blob()
            .map_err(|error| StoreError::Other(error.to_string()))
    };
    let fingerprint: Option<[u8; 32]> = row.get(8)?;
    Ok(Entry {
        number: row.get::<_, i64>(0)?.unsigned_abs(),
        received: instant(row.get(1)?)?,
        entered: instant(row.get(2)?)?,
        happened: row.get(3)?,
        actor: text(4)?.to_owned().into(),
        audience: known_code(text(5)?),
        command: CommandId(uuid(bytes(6)?)?),
        part: row.get(7)?,
        fingerprint: fingerprint.map(Digest),
        format: row.get(9)?,
        salt: thirty_two(bytes(10)?)?,
        body: text(11)?.to_owned(),
        hash: Digest(thirty_two(bytes(12)?)?),
    })
}

/// A row of the vault as it stands in one of the table.
pub(super) fn vault_row(row: &Row<'_>) -> Result<VaultRow, StoreError> {
    let id: [u8; 16] = row.get(0)?;
    let salt: Option<[u8; 32]> = row.get(6)?;
    let bytes: Option<Vec<u8>> = row.get(7)?;
    Ok(VaultRow {
        row: RowId(Uuid::from_bytes(id)),
        entry: row.get::<_, i64>(1)?.unsigned_abs(),
        owner: row.get(2)?,
        purpose: row.get(3)?,
        retention: row.get(4)?,
        length: usize::try_from(row.get::<_, i64>(5)?).unwrap_or(0),
        content: salt.zip(bytes),
    })
}

fn instant(microseconds: i64) -> Result<Timestamp, StoreError> {
    Timestamp::from_microsecond(microseconds)
        .map_err(|_| StoreError::Foreign("a time out of range".into()))
}

fn uuid(bytes: &[u8]) -> Result<Uuid, StoreError> {
    Uuid::from_slice(bytes).map_err(|_| StoreError::Foreign("an id of another length".into()))
}

/// SQLite's numbers are signed; the log does not reach 2⁶³.
pub(super) fn signed(number: u64) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

impl From<rusqlite::Error> for StoreError {
    fn from(error: rusqlite::Error) -> Self {
        match error.sqlite_error_code() {
            Some(ErrorCode::DiskFull) => Self::Full,
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Self::Busy,
            Some(ErrorCode::CannotOpen) => Self::Away(error.to_string()),
            Some(ErrorCode::NotADatabase) => Self::Foreign("a file of another kind".into()),
            _ => Self::Other(error.to_string()),
        }
    }
}
