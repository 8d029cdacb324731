//! Printing papers for readers: a few at a time, and what was printed of the present record is kept.
//!
//! A paper in print takes tens of milliseconds and tens of megabytes. The shelf answers whoever asks for the same address
//! again; this answers those who asked at the same time, and for the same paper under another address.

use crate::gate::Gate;
use crate::problem::Problem;
use crate::site::Printer;
use axum::body::Bytes;
use mechanism::Digest;
use papers::Paper;
use papers::compose::Pack;
use record::Head;
use sha2::{Digest as _, Sha256};
use std::collections::VecDeque;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// How many are printed at once.
const AT_ONCE: usize = 2;
/// How many may wait for that.
const WAITING: usize = 64;
/// The most bytes that are kept.
const KEPT: usize = 16 * 1024 * 1024;

/// Prints, and keeps what was printed for as long as the record stands as it is: what is erased is not kept here either.
#[derive(Clone)]
pub(crate) struct Printing {
    gate: Gate,
    printed: Arc<Mutex<Printed>>,
}

#[derive(Default)]
struct Printed {
    of: Option<Digest>,
    papers: VecDeque<(Digest, Bytes)>,
}

impl Default for Printing {
    fn default() -> Self {
        Self {
            gate: Gate::new(AT_ONCE, WAITING, "problem-busy-work-why"),
            printed: Arc::default(),
        }
    }
}

impl Printing {
    /// A paper as PDF. `head` is the record's.
    pub(crate) async fn pdf(
        &self,
        printer: &Arc<dyn Printer>,
        paper: Paper,
        head: Head,
    ) -> Result<Bytes, Problem> {
        let bytes = serde_json::to_vec(&paper).map_err(broken)?;
        let key = Digest(Sha256::digest(bytes).into());
        if let Some(pdf) = self.held(head).find(key) {
            return Ok(pdf);
        }
        let pass = self.gate.enter().await?;
        // Somebody else may have had it printed meanwhile.
        if let Some(pdf) = self.held(head).find(key) {
            return Ok(pdf);
        }
        let (printing, printer) = (self.clone(), printer.clone());
        let printed = tokio::task::spawn_blocking(move || {
            let _pass = pass;
            let pdf = Bytes::from(printer.pdf(&paper)?);
            printing.held(head).put(key, pdf.clone());
            Ok::<_, String>(pdf)
        });
        printed.await.map_err(broken)?.map_err(broken)
    }

    /// The pack of a meeting as PDF. It is restricted, and made anew each time: nothing of it is kept.
    pub(crate) async fn pack(
        &self,
        printer: &Arc<dyn Printer>,
        pack: Pack,
    ) -> Result<Bytes, Problem> {
        let pass = self.gate.enter().await?;
        let printer = printer.clone();
        let printed = tokio::task::spawn_blocking(move || {
            let _pass = pass;
            printer.pack(&pack).map(Bytes::from)
        });
        printed.await.map_err(broken)?.map_err(broken)
    }

    fn held(&self, head: Head) -> MutexGuard<'_, Printed> {
        // Whoever panicked while holding it left nothing half done.
        let mut printed = self.printed.lock().unwrap_or_else(PoisonError::into_inner);
        if printed.of != Some(head.hash) {
            *printed = Printed {
                of: Some(head.hash),
                papers: VecDeque::new(),
            };
        }
        printed
    }
}

impl Printed {
    fn find(&self, key: Digest) -> Option<Bytes> {
        let of_key = |(known, _): &&(Digest, Bytes)| *known == key;
        self.papers.iter().find(of_key).map(|(_, pdf)| pdf.clone())
    }

    fn put(&mut self, key: Digest, pdf: Bytes) {
        self.papers.retain(|(known, _)| *known != key);
        self.papers.push_back((key, pdf));
        let weight = |papers: &VecDeque<(Digest, Bytes)>| -> usize {
            papers.iter().map(|(_, pdf)| pdf.len()).sum()
        };
        while weight(&self.papers) > KEPT {
            self.papers.pop_front();
        }
    }
}

fn broken(error: impl std::fmt::Display) -> Problem {
    tracing::error!(%error, "a paper could not be printed");
    Problem::Broken
}
