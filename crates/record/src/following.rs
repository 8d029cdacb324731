//! What was entered, in order, for the program itself: its mail carrier follows the log and sends what a rule asks for.
//!
//! This is for no reader and no page: what people see, they see through [`Record::see`](crate::Record::see).

use crate::desk::ReadError;
use crate::entry::Entry;
use crate::record::Record;
use jiff::Timestamp;
use mechanism::{Actor, Digest, Event};

/// One act of the log, as the program follows it.
#[derive(Debug, Clone)]
pub struct Entered {
    /// Its place in the log.
    pub number: u64,
    /// Its hash.
    pub hash: Digest,
    /// When it was entered.
    pub entered: Timestamp,
    /// Who did it; `None`: an actor this version does not know.
    pub actor: Option<Actor>,
    /// What happened.
    pub event: Event,
}

impl Entered {
    fn read(entry: &Entry) -> Option<Self> {
        Some(Self {
            number: entry.number,
            hash: entry.hash,
            entered: entry.entered,
            actor: Actor::parse(&entry.actor),
            event: serde_json::from_str(&entry.body).ok()?,
        })
    }
}

impl Record {
    /// Up to `most` acts after the one with this number, in order, as far as this process has read: whoever follows finds
    /// what they speak of in the world. It ends before an entry that this version cannot read. For threads that may wait.
    pub fn entered_after(&self, number: u64, most: usize) -> Result<Vec<Entered>, ReadError> {
        let newest = self.head().number;
        if number >= newest {
            return Ok(Vec::new());
        }
        let part = self.copy(move |store| store.part(number + 1, most))?;
        let known = part.iter().take_while(|entry| entry.number <= newest);
        Ok(known.map_while(Entered::read).collect())
    }
}
