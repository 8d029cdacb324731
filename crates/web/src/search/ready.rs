//! The public's index, kept ready beside the record.
//!
//! It is made in the background when somebody searches and the record has grown since; whoever searches waits for it a
//! moment, then gets the one before, or is told that the index is being made. An index of another circle is made for its
//! one request and dropped with it: nothing of it can reach anybody else. Those of a few days past are remembered. Both
//! are made one at a time.

use super::gather::gather;
use super::index::Index;
use crate::gate::{Gate, Pass};
use crate::problem::Problem;
use jiff::civil::Date;
use mechanism::{Digest, Reader, View};
use record::{Head, Record};
use std::collections::VecDeque;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;
use tokio::sync::watch;

/// How long a search waits for the index of the present record.
const MOMENT: Duration = Duration::from_millis(800);

/// How many may wait for an index of another circle or of a day past; they are made one after the other.
const WAITING: usize = 8;
/// How many days' indexes are remembered.
const DAYS: usize = 4;

/// Indexes of days past, the one made first at the front.
type Days = VecDeque<(Date, Arc<OfHead>)>;

/// The public's index and whether a newer one is being made.
#[derive(Debug, Clone)]
pub(crate) struct Ready {
    newest: Arc<watch::Sender<Option<Arc<OfHead>>>>,
    making: Arc<Mutex<bool>>,
    /// The public's indexes of days past that were asked for lately.
    days: Arc<Mutex<Days>>,
    /// Before making any index but the public's of today.
    gate: Gate,
}

impl Default for Ready {
    fn default() -> Self {
        Self {
            newest: Arc::default(),
            making: Arc::default(),
            days: Arc::default(),
            gate: Gate::new(1, WAITING, "problem-busy-work-why"),
        }
    }
}

/// An index and the head of the record it was made from.
#[derive(Debug)]
pub(crate) struct OfHead {
    number: u64,
    hash: Digest,
    index: Index,
}

/// What there is to search in.
#[derive(Debug, Clone)]
pub(crate) enum Searched {
    /// Everything this reader sees.
    All(Arc<Index>),
    /// The public's index; `true` where it is of the present record.
    Public(Arc<OfHead>, bool),
    /// None yet.
    Indexing,
}

impl Searched {
    /// The index, where there is one.
    pub(crate) fn index(&self) -> Option<&Index> {
        match self {
            Self::All(index) => Some(index),
            Self::Public(of_head, _) => Some(&of_head.index),
            Self::Indexing => None,
        }
    }

    /// Whether another search of the same record would find the same.
    pub(crate) fn is_settled(&self) -> bool {
        !matches!(self, Self::Indexing | Self::Public(_, false))
    }
}

impl Ready {
    /// What the reader of this view searches in. `past`: the view is of a day past.
    pub(crate) async fn searched(
        &self,
        record: &Record,
        view: &View,
        past: bool,
    ) -> Result<Searched, Problem> {
        if view.reader() != Reader::Public {
            let pass = self.gate.enter().await?;
            return Ok(Searched::All(Arc::new(made(record, view, pass).await?)));
        }
        if past {
            let of = self.of_day(record, view).await?;
            return Ok(Searched::Public(of, true));
        }
        Ok(self.of_today(record).await)
    }

    async fn of_today(&self, record: &Record) -> Searched {
        let head = record.head();
        let is_present = |of: &Arc<OfHead>| of.number == head.number && of.hash == head.hash;
        let mut newest = self.newest.subscribe();
        if let Some(of) = newest.borrow().clone().filter(is_present) {
            return Searched::Public(of, true);
        }
        self.make(record);
        let present = newest.wait_for(|newest| newest.as_ref().is_some_and(is_present));
        let in_time = matches!(tokio::time::timeout(MOMENT, present).await, Ok(Ok(_)));
        match newest.borrow().clone() {
            Some(of) => Searched::Public(of, in_time),
            None => Searched::Indexing,
        }
    }

    /// The public's index of a day past.
    async fn of_day(&self, record: &Record, view: &View) -> Result<Arc<OfHead>, Problem> {
        let (day, head) = (view.today(), record.head());
        if let Some(of) = self.remembered(day, head) {
            return Ok(of);
        }
        let pass = self.gate.enter().await?;
        // Somebody else may have asked for it meanwhile.
        if let Some(of) = self.remembered(day, head) {
            return Ok(of);
        }
        let of = Arc::new(OfHead {
            number: head.number,
            hash: head.hash,
            index: made(record, view, pass).await?,
        });
        let mut days = self.days.lock().unwrap_or_else(PoisonError::into_inner);
        days.push_back((day, of.clone()));
        if days.len() > DAYS {
            days.pop_front();
        }
        Ok(of)
    }

    /// An index of a day, made from the record as it stands: through another head the day may look otherwise.
    fn remembered(&self, day: Date, head: Head) -> Option<Arc<OfHead>> {
        let mut days = self.days.lock().unwrap_or_else(PoisonError::into_inner);
        days.retain(|(_, of)| of.number == head.number && of.hash == head.hash);
        let of_day = days.iter().find(|(known, _)| *known == day);
        of_day.map(|(_, of)| of.clone())
    }

    /// Begins to make the index of the record as it stands, unless one is being made.
    fn make(&self, record: &Record) {
        {
            let mut making = self.making.lock().unwrap_or_else(PoisonError::into_inner);
            if *making {
                return;
            }
            *making = true;
        }
        let (ready, record) = (self.clone(), record.clone());
        tokio::task::spawn_blocking(move || {
            // However this ends, the next search may try again.
            let _done = Done(&ready.making);
            // The head is read before the view: an index may be newer than it says, never older.
            let head = record.head();
            let view = record.see(Reader::Public);
            let index = index_of(&record, &view);
            tracing::debug!(
                number = head.number,
                documents = index.len(),
                "the search index is ready"
            );
            let of = OfHead {
                number: head.number,
                hash: head.hash,
                index,
            };
            ready.newest.send_replace(Some(Arc::new(of)));
        });
    }
}

struct Done<'a>(&'a Mutex<bool>);

impl Drop for Done<'_> {
    fn drop(&mut self) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = false;
    }
}

async fn made(record: &Record, view: &View, pass: Pass) -> Result<Index, Problem> {
    let (record, view) = (record.clone(), view.clone());
    let making = tokio::task::spawn_blocking(move || {
        let _pass = pass;
        index_of(&record, &view)
    });
    making.await.map_err(|_| Problem::Broken)
}

fn index_of(record: &Record, view: &View) -> Index {
    Index::of(gather(view, &|permission| {
        crate::machine::text::read(record, permission)
    }))
}
