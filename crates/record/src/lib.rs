//! The record: the log of acts, chained by hash, and the vault of content, kept on SQLite or PostgreSQL.
//!
//! Everything that happens is an act entered here, and everything anyone sees is read from here, as far as they may
//! see it. [`Record`] is the handle: [`Record::submit`] is the only way anything changes, or
//! [`Record::submit_together`] where several commands are entered whole or not at all; [`Record::see`] is the only way
//! anything is seen. One thread, the writer, owns the world; it takes many commands at a time, decides each on a private
//! successor, commits all of them in one transaction and only then shows the successor and answers with receipts.
//!
//! | module | what it keeps |
//! |---|---|
//! | `entry`, `finding` | an entry and its hash; what can be wrong with one |
//! | `ledger`, `replay`, `past` | the world with the head it was read up to; reading all of it; reading it as of a day |
//! | `store` | what both databases do alike, and in one module each what they do differently |
//! | `batch`, `writer`, `follower` | many decisions on one successor; the thread that commits them; the one that notices others |
//! | `board`, `desk` | what readers see; what they have to ask the store for |
//! | `following` | what was entered, in order, for the program's own mail carrier |
//! | `tokens` | what expires and is no act: sessions, codes, counters, drafts |
//! | `files` | bytes too many for a command, stored before the act that hands them in |
//! | `keeper`, `awaited` | the thread that writes beside the log; its answers |
//! | `witness` | heads and erasures written down outside the log |
//! | `verify`, `export`, `backup` | what an operator does with a whole record |
//! | [`testing`] | a store that can be made to fail |
//!
//! Gave up: a query language over the log (the world answers), and writing from several threads (one ordered log would
//! make them wait for each other anyway; group commit gets more out of one).

mod address;
mod awaited;
mod backup;
mod batch;
mod board;
mod clock;
mod desk;
mod entry;
mod export;
mod files;
mod finding;
mod follower;
mod following;
mod keeper;
mod ledger;
mod opening;
mod options;
mod past;
mod receipt;
mod record;
mod replay;
mod store;
pub mod testing;
mod thread;
mod tokens;
mod verify;
mod witness;
mod writer;

pub use crate::backup::{Restored, backup, restore};
pub use crate::export::export_public;
pub use crate::verify::{CannotShow, Verification, WorkError, verify};
pub use address::{Address, NotAnAddress};
pub use awaited::Awaited;
pub use board::{Health, Writing};
pub use clock::{Clock, StillClock};
pub use desk::ReadError;
pub use entry::Head;
pub use files::{AwaitedFile, FileError, FileReader, FileWriter, LONGEST_FILE, LONGEST_FILE_NAME};
pub use finding::Finding;
pub use following::Entered;
pub use opening::OpenError;
pub use options::{Options, Progress, Task, Witnessing};
pub use receipt::{Receipt, Rejection, TogetherRejection};
pub use record::{MOST_TOGETHER, Record};
pub use store::StoreError;
pub use tokens::{
    Attempt, AwaitedToken, LONGEST_SUBJECT, LONGEST_VALUE, NewToken, Replaced, Token, TokenError,
    TokenKey, TokenKind, Tokens,
};
