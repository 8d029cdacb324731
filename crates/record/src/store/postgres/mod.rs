//! PostgreSQL: several instances behind one database. The lock is an advisory one held to the end of the transaction,
//! and what one instance writes is announced to the others by `NOTIFY`.
//!
//! The tables live in whatever schema the connection finds first, so that one database can hold several records.

mod files;
mod rows;
mod tokens;

use self::rows::{entry, signed, vault_row};
use super::{Aside, Change, CommitError, Store, StoreError, VaultRow, Visit, retention_as_json};
use crate::entry::Entry;
use mechanism::{CommandId, RowId, VaultChange};
use postgres::fallible_iterator::FallibleIterator;
use postgres::types::ToSql;
use postgres::{Client, Config, NoTls, Statement};
use std::collections::HashMap;
use std::time::Duration;
use uuid::Uuid;

/// The tables as they are below.
const SCHEMA: i64 = 2;
/// How long a server may take to answer a call for a line.
const CALL: Duration = Duration::from_secs(5);

/// The lock is one per schema: two records in one database do not wait for each other.
const LOCK: &str =
    "SELECT pg_advisory_xact_lock(1131312722, hashtext(current_schema() || '.entry'))";

/// Those who write beside the log wait for each other and not for the log.
const LOCK_TOKENS: &str =
    "SELECT pg_advisory_xact_lock(1131312722, hashtext(current_schema() || '.token'))";

const LOCK_FILES: &str =
    "SELECT pg_advisory_xact_lock(1131312722, hashtext(current_schema() || '.chunk'))";

const TABLES: &str = "
    CREATE TABLE record_schema (version BIGINT PRIMARY KEY);
    CREATE TABLE entry (
        number BIGINT PRIMARY KEY, received BIGINT NOT NULL, entered BIGINT NOT NULL, happened TEXT,
        actor TEXT NOT NULL, audience TEXT NOT NULL, command UUID NOT NULL, part INTEGER NOT NULL,
        fingerprint BYTEA, format INTEGER NOT NULL, salt BYTEA NOT NULL, body TEXT NOT NULL, hash BYTEA NOT NULL,
        UNIQUE (command, part)
    );
    CREATE TABLE vault (
        row UUID PRIMARY KEY, entry BIGINT NOT NULL, owner TEXT NOT NULL, purpose TEXT NOT NULL,
        retention TEXT NOT NULL, salt BYTEA, bytes BYTEA
    );";

const COLUMNS: &str = "number, received, entered, happened, actor, audience, command, part, fingerprint, format, salt, body, hash";

/// A line to a record in a PostgreSQL database.
pub(crate) struct Postgres {
    client: Client,
    listening: bool,
    /// Whether a transaction is under way.
    busy: bool,
    /// The questions every turn of the writer asks, as this line's server has prepared them.
    prepared: HashMap<String, Statement>,
}

impl Postgres {
    /// Calls the server and makes the tables if absent.
    pub(crate) fn open(url: &str) -> Result<Self, StoreError> {
        let mut store = Self::call(url)?;
        store.lock()?;
        let made = store.make_tables();
        if made.is_err() {
            store.release()?;
        }
        made.map(|()| store)
    }

    /// Calls the server, for a record that is there already.
    pub(crate) fn open_existing(url: &str) -> Result<Self, StoreError> {
        let mut store = Self::call(url)?;
        if store.is_there("record_schema")? {
            Ok(store)
        } else {
            Err(StoreError::Away(
                "there is no record in this database".into(),
            ))
        }
    }

    fn call(url: &str) -> Result<Self, StoreError> {
        let mut config: Config = url
            .parse()
            .map_err(|error| StoreError::Other(format!("the address of the store: {error}")))?;
        config
            .connect_timeout(CALL)
            .keepalives_idle(Duration::from_secs(10))
            .application_name("convene");
        let mut client = config.connect(NoTls)?;
        // Wait for the disk, and for standbys where the server has synchronous ones. A line that dies in a
        // transaction gives its lock back after a minute at the latest.
        client.batch_execute(
            "SET synchronous_commit = on;
             SET idle_in_transaction_session_timeout = '60s';
             SET client_min_messages = warning",
        )?;
        Ok(Self {
            client,
            listening: false,
            busy: false,
            prepared: HashMap::new(),
        })
    }

    fn is_there(&mut self, table: &str) -> Result<bool, StoreError> {
        let found = self
            .client
            .query_one("SELECT to_regclass($1::text) IS NOT NULL", &[&table])?;
        Ok(found.get(0))
    }

    fn make_tables(&mut self) -> Result<(), StoreError> {
        if self.is_there("record_schema")? {
            let version: i64 = self
                .client
                .query_one("SELECT max(version) FROM record_schema", &[])?
                .get(0);
            if version != SCHEMA {
                return Err(StoreError::Foreign(format!(
                    "its tables are of version {version}, this version of Convene knows {SCHEMA}"
                )));
            }
            return self.release();
        }
        if self.is_there("entry")? {
            return Err(StoreError::Foreign("the tables of another program".into()));
        }
        self.client.batch_execute(TABLES)?;
        self.client.batch_execute(files::TABLE)?;
        self.client.batch_execute(tokens::TABLE)?;
        self.client
            .execute("INSERT INTO record_schema VALUES ($1)", &[&SCHEMA])?;
        self.commit().map_err(|error| match error {
            CommitError::Failed(error) | CommitError::Unknown(error) => error,
        })
    }

    /// A question prepared once for this line: preparing is a way to the server and back of its own.
    fn prepared(&mut self, question: String) -> Result<Statement, StoreError> {
        if let Some(statement) = self.prepared.get(&question) {
            return Ok(statement.clone());
        }
        let statement = self.client.prepare(&question)?;
        self.prepared.insert(question, statement.clone());
        Ok(statement)
    }

    /// Many entries in one question: a row each would cost a round trip each.
    fn insert(&mut self, entries: &[Entry]) -> Result<(), StoreError> {
        fn column<'a, T>(entries: &'a [Entry], of: impl Fn(&'a Entry) -> T) -> Vec<T> {
            entries.iter().map(of).collect()
        }
        let columns: [&(dyn ToSql + Sync); 13] = [
            &column(entries, |e| signed(e.number)),
            &column(entries, |e| e.received.as_microsecond()),
            &column(entries, |e| e.entered.as_microsecond()),
            &column(entries, |e| e.happened.as_deref()),
            &column(entries, |e| e.actor.as_ref()),
            &column(entries, |e| e.audience.as_ref()),
            &column(entries, |e| e.command.0),
            &column(entries, |e| i32::from(e.part)),
            &column(entries, |e| e.fingerprint.map(|digest| digest.0.to_vec())),
            &column(entries, |e| i32::from(e.format)),
            &column(entries, |e| e.salt.as_slice()),
            &column(entries, |e| e.body.as_str()),
            &column(entries, |e| e.hash.0.to_vec()),
        ];
        let question = self.prepared(format!(
        "INSERT INTO entry ({COLUMNS}) SELECT * FROM unnest(
         $1::bigint[], $2::bigint[], $3::bigint[], $4::text[], $5::text[], $6::text[], $7::uuid[], $8::int[],
         $9::bytea[], $10::int[], $11::bytea[], $12::text[], $13::bytea[])"
    ))?;
        self.client.execute(&question, &columns)?;
        Ok(())
    }

    fn put(&mut self, row: &VaultRow) -> Result<(), StoreError> {
        let (salt, bytes) = row.content.as_ref().map_or((None, None), |(salt, bytes)| {
            (Some(salt.as_slice()), Some(bytes.as_slice()))
        });
        let question = self.prepared(
        "INSERT INTO vault (row, entry, owner, purpose, retention, salt, bytes) VALUES ($1, $2, $3, $4, $5, $6, $7)"
            .to_owned(),
    )?;
        self.client.execute(
            &question,
            &[
                &row.row.0,
                &signed(row.entry),
                &row.owner,
                &row.purpose,
                &row.retention,
                &salt,
                &bytes,
            ],
        )?;
        Ok(())
    }

    fn begin(&mut self, how: &str) -> Result<(), StoreError> {
        self.client.batch_execute(how)?;
        self.busy = true;
        Ok(())
    }
}

impl Store for Postgres {
    fn lock(&mut self) -> Result<(), StoreError> {
        // Not a snapshot: what was committed while waiting for the lock must be seen. Both in one question, since the
        // writer pays for every way to the server and back.
        self.busy = true;
        self.begin(&format!("BEGIN ISOLATION LEVEL READ COMMITTED; {LOCK}"))
    }

    fn lock_aside(&mut self, table: Aside) -> Result<(), StoreError> {
        let lock = match table {
            Aside::Tokens => LOCK_TOKENS,
            Aside::Files => LOCK_FILES,
        };
        self.busy = true;
        self.begin(&format!("BEGIN ISOLATION LEVEL READ COMMITTED; {lock}"))
    }

    fn snapshot(&mut self) -> Result<(), StoreError> {
        self.begin("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY")
    }

    fn release(&mut self) -> Result<(), StoreError> {
        if std::mem::take(&mut self.busy) {
            self.client.batch_execute("ROLLBACK")?;
        }
        Ok(())
    }

    fn commit(&mut self) -> Result<(), CommitError> {
        self.busy = false;
        self.client.batch_execute("COMMIT").map_err(|error| {
            // The server's own answer is a refusal; no answer leaves everything open.
            let answered = error.as_db_error().is_some() && !self.client.is_closed();
            let error = StoreError::from(error);
            if answered {
                CommitError::Failed(error)
            } else {
                CommitError::Unknown(error)
            }
        })
    }

    fn newest(&mut self) -> Result<u64, StoreError> {
        let newest: i64 = self
            .client
            .query_one("SELECT coalesce(max(number), 0) FROM entry", &[])?
            .get(0);
        Ok(newest.unsigned_abs())
    }

    fn entries(&mut self, from: u64, visit: Visit<'_, Entry>) -> Result<(), StoreError> {
        let question = self.prepared(format!(
            "SELECT {COLUMNS} FROM entry WHERE number >= $1 ORDER BY number"
        ))?;
        let mut rows = self.client.query_raw(&question, [signed(from)])?;
        while let Some(row) = rows.next()? {
            if visit(entry(&row)?).is_break() {
                break;
            }
        }
        Ok(())
    }

    /// The server is told where to stop: what it sends beyond would have to be read away.
    fn part(&mut self, from: u64, most: usize) -> Result<Vec<Entry>, StoreError> {
        let question = self.prepared(format!(
            "SELECT {COLUMNS} FROM entry WHERE number >= $1 ORDER BY number LIMIT $2"
        ))?;
        let most = i64::try_from(most).unwrap_or(i64::MAX);
        self.client
            .query(&question, &[&signed(from), &most])?
            .iter()
            .map(entry)
            .collect()
    }

    fn entries_of(&mut self, commands: &[CommandId]) -> Result<Vec<Entry>, StoreError> {
        let ids: Vec<Uuid> = commands.iter().map(|command| command.0).collect();
        let question = self.prepared(format!(
            "SELECT {COLUMNS} FROM entry WHERE command = ANY($1) ORDER BY number"
        ))?;
        self.client
            .query(&question, &[&ids])?
            .iter()
            .map(entry)
            .collect()
    }

    fn write(&mut self, entries: &[Entry], vault: &[Change]) -> Result<(), StoreError> {
        if entries.is_empty() {
            return Ok(());
        }
        self.insert(entries)?;
        for Change { entry, change } in vault {
            match change {
                VaultChange::Keep(new) => self.put(&VaultRow::new(*entry, new))?,
                VaultChange::Destroy(row) => destroy(&mut self.client, *row)?,
                VaultChange::Retain(row, retention) => {
                    self.client.execute(
                        "UPDATE vault SET retention = $1 WHERE row = $2",
                        &[&retention_as_json(*retention), &row.0],
                    )?;
                }
            }
        }
        // Delivered with the commit, to every record in the database: a hint may come for nothing.
        Ok(self.client.batch_execute("NOTIFY convene_record")?)
    }

    fn row(&mut self, row: RowId) -> Result<Option<VaultRow>, StoreError> {
        self.client
            .query_opt(
                "SELECT row, entry, owner, purpose, retention, coalesce(length(bytes), 0), salt, bytes
                 FROM vault WHERE row = $1",
                &[&row.0],
            )?
            .as_ref()
            .map(vault_row)
            .transpose()
    }

    fn rows(&mut self, longest: usize, visit: Visit<'_, VaultRow>) -> Result<(), StoreError> {
        let longest = i32::try_from(longest).unwrap_or(i32::MAX);
        let mut rows = self.client.query_raw(
            "SELECT row, entry, owner, purpose, retention, coalesce(length(bytes), 0), salt,
                    CASE WHEN length(bytes) <= $1 THEN bytes END
             FROM vault",
            [longest],
        )?;
        while let Some(row) = rows.next()? {
            if visit(vault_row(&row)?).is_break() {
                break;
            }
        }
        Ok(())
    }

    fn put_rows(&mut self, rows: &[VaultRow]) -> Result<(), StoreError> {
        rows.iter().try_for_each(|row| self.put(row))
    }

    fn changed(&mut self, patience: Duration) -> Result<bool, StoreError> {
        if !self.listening {
            self.client.batch_execute("LISTEN convene_record")?;
            self.listening = true;
            // Something may have been written before we listened.
            return Ok(true);
        }
        let mut notifications = self.client.notifications();
        let mut waiting = notifications.timeout_iter(patience);
        let heard = waiting.next()?.is_some();
        drop(waiting);
        // One look answers all that were heard.
        while notifications.iter().next()?.is_some() {}
        drop(notifications);
        if !heard && self.client.is_closed() {
            return Err(StoreError::Away("the line was closed".into()));
        }
        Ok(heard)
    }
}

fn destroy(client: &mut Client, row: RowId) -> Result<(), StoreError> {
    files::destroy_of_row(client, row)?;
    client.execute(
        "UPDATE entry SET fingerprint = NULL WHERE part = 0 AND command =
         (SELECT command FROM entry WHERE number = (SELECT entry FROM vault WHERE row = $1))",
        &[&row.0],
    )?;
    client.execute(
        "UPDATE vault SET salt = NULL, bytes = NULL WHERE row = $1",
        &[&row.0],
    )?;
    Ok(())
}
