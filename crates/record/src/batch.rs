//! Many commands decided on one private successor of the world, to be committed together.

use crate::entry::{Entry, Head, fingerprint};
use crate::ledger::{Ledger, SMALL};
use crate::store::Change;
use crate::{Receipt, Rejection};
use jiff::Timestamp;
use mechanism::{CommandId, Decision, Digest, FORMAT, NewRow, Submission, VaultChange};
use std::collections::HashMap;

/// The most content one transaction carries; what exceeds it waits for the next.
const MOST_CONTENT: usize = 16 * 1024 * 1024;

/// A command that has an id already entered, in the log or earlier in the batch.
struct Known {
    actor: String,
    salt: [u8; 32],
    fingerprint: Option<Digest>,
    receipt: Receipt,
}

/// What is about to be committed, and the answers that may be given if that succeeds.
pub(crate) struct Batch {
    /// What is decided on. Nobody else holds it, so that what one command after another changes is changed in place.
    pub(crate) successor: Ledger,
    /// Where it began.
    base: Ledger,
    pub(crate) entries: Vec<Entry>,
    pub(crate) changes: Vec<Change>,
    pub(crate) answers: Vec<Result<Receipt, Rejection>>,
    /// Where the answers begin that rest on something not yet committed.
    pub(crate) first_new: Option<usize>,
    known: HashMap<CommandId, Known>,
    now: Timestamp,
    content: usize,
}

impl Batch {
    /// A batch that follows `ledger`. `entered` are the entries that the log holds of the commands to come.
    pub(crate) fn on(ledger: &Ledger, entered: &[Entry], now: Timestamp) -> Self {
        let known = entered
            .chunk_by(|a, b| a.command == b.command)
            .filter_map(|parts| {
                let first = parts.first()?;
                let known = Known {
                    actor: first.actor.to_string(),
                    salt: first.salt,
                    fingerprint: first.fingerprint,
                    receipt: Receipt::of(parts, true)?,
                };
                Some((first.command, known))
            });
        Self {
            successor: ledger.clone(),
            base: ledger.clone(),
            entries: Vec::new(),
            changes: Vec::new(),
            answers: Vec::new(),
            first_new: None,
            known: known.collect(),
            // Never back: a clock set back, or another machine's that runs ahead.
            now: now.max(ledger.head.entered),
            content: 0,
        }
    }

    /// Whether what follows should wait for the next transaction.
    pub(crate) fn is_full(&self) -> bool {
        self.content > MOST_CONTENT
    }

    /// Decides one command. A refusal leaves the successor untouched.
    pub(crate) fn decide(&mut self, submission: &Submission) {
        let answer = match self.known.get(&submission.id) {
            Some(known) => known.answer(submission),
            None => mechanism::decide(&self.successor.world, submission)
                .map_err(Rejection::Refused)
                .and_then(|decision| self.enter(submission, decision)),
        };
        self.answers.push(answer);
    }

    fn enter(&mut self, submission: &Submission, decision: Decision) -> Result<Receipt, Rejection> {
        let parts = match self.apply(submission, &decision) {
            Ok(parts) => parts,
            Err(rejection) => {
                self.start_again();
                return Err(rejection);
            }
        };
        let receipt = Receipt::of(&parts, false)
            .ok_or_else(|| Rejection::NotKept("the decision says nothing".into()))?;
        for change in decision.vault {
            if let VaultChange::Keep(row) = &change {
                self.content += row.bytes.len();
                shelve(&mut self.successor, row);
            }
            let entry = receipt.first;
            self.changes.push(Change { entry, change });
        }
        self.remember(&parts, &receipt);
        self.entries.extend(parts);
        self.first_new.get_or_insert(self.answers.len());
        Ok(receipt)
    }

    /// Makes entries of a decision and applies them. A decision that cannot be applied is a mistake in the rules: it is
    /// not entered, and the log stays sound.
    fn apply(
        &mut self,
        submission: &Submission,
        decision: &Decision,
    ) -> Result<Vec<Entry>, Rejection> {
        let mut parts = Vec::with_capacity(decision.acts.len());
        for (part, act) in (0_u16..).zip(&decision.acts) {
            let entry = entry(submission, part, act, &self.successor.head, self.now)?;
            self.successor
                .apply(&act.event, entry.head())
                .map_err(|finding| Rejection::NotKept(finding.to_string()))?;
            parts.push(entry);
        }
        Ok(parts)
    }

    /// Makes the successor anew from what was entered so far, after a decision was applied only in part.
    fn start_again(&mut self) {
        self.successor = self.base.clone();
        for entry in &self.entries {
            // It was applied once, from the same state.
            let Ok(_) = self.successor.enter(entry) else {
                return;
            };
            for change in self
                .changes
                .iter()
                .filter(|change| change.entry == entry.number)
            {
                if let VaultChange::Keep(row) = &change.change {
                    shelve(&mut self.successor, row);
                }
            }
        }
    }

    fn remember(&mut self, parts: &[Entry], receipt: &Receipt) {
        let Some(first) = parts.first() else { return };
        let known = Known {
            actor: first.actor.to_string(),
            salt: first.salt,
            fingerprint: first.fingerprint,
            receipt: Receipt {
                repeated: true,
                ..receipt.clone()
            },
        };
        self.known.insert(receipt.command, known);
    }

    /// The answers if nothing of the batch was kept. Refusals that rest on a neighbour's act go with it.
    pub(crate) fn answers_if_lost(&self, why: &str) -> Vec<Result<Receipt, Rejection>> {
        let new = self.first_new.unwrap_or(self.answers.len());
        let kept = self.answers.iter().take(new).cloned();
        let lost = self.answers.iter().skip(new);
        kept.chain(lost.map(|_| Err(Rejection::NotKept(why.to_owned()))))
            .collect()
    }
}

impl Known {
    /// The same receipt for the same actor and content. Where the content has been erased since, the actor decides: a
    /// receipt tells nobody anything about content.
    fn answer(&self, submission: &Submission) -> Result<Receipt, Rejection> {
        let same_actor = self.actor == submission.actor.to_string();
        let same_content = self
            .fingerprint
            .is_none_or(|known| known == fingerprint(&self.salt, submission));
        if same_actor && same_content {
            Ok(self.receipt.clone())
        } else {
            Err(Rejection::SomebodyElses)
        }
    }
}

fn shelve(ledger: &mut Ledger, row: &NewRow) {
    if row.bytes.len() <= SMALL
        && let Ok(text) = std::str::from_utf8(&row.bytes)
    {
        ledger.world.shelve(row.kept.row, Some(text.into()));
    }
}

fn entry(
    submission: &Submission,
    part: u16,
    act: &mechanism::Act,
    head: &Head,
    now: Timestamp,
) -> Result<Entry, Rejection> {
    let salt = submission.seed.draw("entry salt", part.into());
    let body =
        serde_json::to_string(&act.event).map_err(|error| Rejection::NotKept(error.to_string()))?;
    let mut entry = Entry {
        number: head.number + 1,
        received: submission.received,
        entered: now,
        happened: submission.happened.map(|day| day.to_string()),
        actor: submission.actor.to_string().into(),
        audience: act.audience.code().into(),
        command: submission.id,
        part,
        fingerprint: (part == 0).then(|| fingerprint(&salt, submission)),
        format: FORMAT,
        salt,
        body,
        hash: head.hash,
    };
    entry.hash = entry.hashed_after(&head.hash);
    Ok(entry)
}
