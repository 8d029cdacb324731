//! The carrier: hands over what is on its way, each thing once, in measure, for as long as the program runs.

use super::herald::Herald;
use super::letters::{self, OnItsWay};
use super::pace::{Pace, Pause, Pauses};
use super::parcel::{Parcel, Senders};
use super::slips::{self, Claimed, Waiting};
use super::transport::{Outcome, Transport, Unable};
use jiff::{SignedDuration, Timestamp};
use record::{Record, TokenError};
use std::time::Duration;
use tokio::sync::watch;

/// How long until it looks again although nobody woke it: a code should leave at once.
const GLANCE: Duration = Duration::from_secs(1);
/// How long a recipient's server may ask for patience before the office is told that the letter did not arrive.
const A_DAY: SignedDuration = SignedDuration::from_hours(24);

/// Carries letters and notices of one record.
pub(crate) struct Carrier {
    record: Record,
    /// The way mails leave; `None`: they do not, and only what is asked for by rule is written down.
    transport: Option<Transport>,
    senders: Senders,
    herald: Herald,
    pace: Pace,
    /// While nobody is at the other end.
    away: Pause,
    /// Of single mails.
    later: Pauses,
    /// Whether the program is ending: then nothing more is begun.
    stop: Option<watch::Receiver<bool>>,
    /// This carrier's own name: two that claim the same notice write different claims.
    name: String,
}

/// Why a round ended before everything was looked at.
enum Ends {
    /// Nobody is at the other end.
    Away,
    /// The store does not answer.
    Store(TokenError),
}

impl From<TokenError> for Ends {
    fn from(error: TokenError) -> Self {
        Self::Store(error)
    }
}

impl Carrier {
    pub(crate) fn new(
        record: Record,
        transport: Option<Transport>,
        senders: Senders,
        per_minute: u32,
        base: String,
    ) -> anyhow::Result<Self> {
        let name = mechanism::PersonId::drawn(&crate::clock::seed()?, 0).to_string();
        Ok(Self {
            herald: Herald::new(record.clone(), base),
            record,
            transport,
            senders,
            pace: Pace::new(per_minute),
            away: Pause::NONE,
            later: Pauses::default(),
            stop: None,
            name,
        })
    }

    /// Carries until told to stop. What is in hand then is finished first.
    pub(crate) async fn run(mut self, mut stop: watch::Receiver<bool>) {
        let mut changes = self.record.changes();
        self.stop = Some(stop.clone());
        self.tell_of_unknown().await;
        while !*stop.borrow_and_update() {
            self.herald.round().await;
            self.round().await;
            tokio::select! {
                stopping = stop.changed() => if stopping.is_err() { return },
                changed = changes.changed() => if changed.is_err() { return },
                () = tokio::time::sleep(GLANCE) => {}
            }
        }
    }

    /// Looks once at everything that waits; returns how much left.
    pub(crate) async fn round(&mut self) -> usize {
        let now = self.record.clock().now();
        if self.transport.is_none() || !self.away.is_over(now) {
            return 0;
        }
        let mut left = 0;
        match self.carry(now, &mut left).await {
            Ok(()) if left > 0 => self.away = Pause::NONE,
            Ok(()) => {}
            Err(Ends::Away) => self.away.lengthen(now),
            Err(Ends::Store(error)) => {
                tracing::warn!(%error, "notices cannot be looked at");
                self.away.lengthen(now);
            }
        }
        if let Some(transport) = &mut self.transport {
            transport.rest().await;
        }
        left
    }

    /// Notices first: somebody waits for a code.
    async fn carry(&mut self, now: Timestamp, left: &mut usize) -> Result<(), Ends> {
        for waiting in slips::waiting(&self.record).await? {
            if !self.goes_on(now) {
                return Ok(());
            }
            if self.later.is_over(&waiting.id, now) {
                *left += usize::from(self.notice(waiting, now).await?);
            }
        }
        for letter in letters::on_their_way(&self.record) {
            if !self.goes_on(now) {
                return Ok(());
            }
            if self.later.is_over(&letter.parcel.id, now) {
                *left += usize::from(self.letter(&letter, now).await?);
            }
        }
        Ok(())
    }

    /// Whether one more may be begun.
    fn goes_on(&mut self, now: Timestamp) -> bool {
        let stopping = self.stop.as_ref().is_some_and(|stop| *stop.borrow());
        !stopping && self.pace.allows(now)
    }

    /// Carries a notice; whether it left.
    async fn notice(&mut self, waiting: Waiting, now: Timestamp) -> Result<bool, Ends> {
        let Some(transport) = &mut self.transport else {
            return Ok(false);
        };
        let id = waiting.id.clone();
        let parcel = Parcel {
            id: id.clone(),
            to: waiting.notice.to.clone(),
            language: waiting.notice.language.clone(),
            subject: waiting.notice.subject.clone(),
            body: waiting.notice.body.clone(),
            neutral: waiting.notice.neutral,
            at: now,
        };
        let passage = match transport.offer(&self.senders, &parcel).await {
            Ok(passage) => passage,
            Err(Unable::Never(why)) => {
                tracing::warn!(id, why, "a notice cannot be sent");
                if let Some(claimed) = waiting.claim(&self.record, &self.name, now).await? {
                    claimed.done(&self.record).await?;
                }
                return Ok(false);
            }
            Err(unable) => return self.put_off(&id, now, unable).map(|()| false),
        };
        let Some(claimed) = waiting.claim(&self.record, &self.name, now).await? else {
            passage.leave().await;
            return Ok(false);
        };
        let outcome = passage.deliver().await;
        self.noted(claimed, &id, now, outcome).await
    }

    async fn noted(
        &mut self,
        claimed: Claimed,
        id: &str,
        now: Timestamp,
        outcome: Outcome,
    ) -> Result<bool, Ends> {
        match outcome {
            Outcome::Taken => {
                self.pace.count(now);
                self.later.forget(id);
                claimed.done(&self.record).await?;
                Ok(true)
            }
            Outcome::Refused(Unable::Never(why)) => {
                tracing::warn!(id, why, "a notice was not taken");
                claimed.done(&self.record).await?;
                Ok(false)
            }
            Outcome::Refused(unable) => {
                claimed.back(&self.record).await?;
                self.put_off(id, now, unable).map(|()| false)
            }
            Outcome::Unknown(why) => {
                tracing::warn!(
                    id,
                    why,
                    "nobody knows whether a notice was taken; it is not sent again"
                );
                self.pace.count(now);
                Ok(false)
            }
        }
    }

    /// Carries a letter; whether it left.
    async fn letter(&mut self, letter: &OnItsWay, now: Timestamp) -> Result<bool, Ends> {
        let Some(transport) = &mut self.transport else {
            return Ok(false);
        };
        let id = &letter.parcel.id;
        let passage = match transport.offer(&self.senders, &letter.parcel).await {
            Ok(passage) => passage,
            Err(Unable::Later(why)) if now.duration_since(letter.since) < A_DAY => {
                return self.put_off(id, now, Unable::Later(why)).map(|()| false);
            }
            Err(Unable::Never(why) | Unable::Later(why)) => {
                tracing::warn!(id, why, "a letter cannot be sent");
                if letter.begin(&self.record).await {
                    letter.report(&self.record, false).await;
                }
                return Ok(false);
            }
            Err(away) => return self.put_off(id, now, away).map(|()| false),
        };
        if !letter.begin(&self.record).await {
            passage.leave().await;
            return Ok(false);
        }
        match passage.deliver().await {
            Outcome::Taken => {
                self.pace.count(now);
                self.later.forget(id);
                letter.report(&self.record, true).await;
                Ok(true)
            }
            Outcome::Refused(unable) => {
                tracing::warn!(id, ?unable, "a letter was not taken");
                letter.report(&self.record, false).await;
                Ok(false)
            }
            Outcome::Unknown(why) => {
                tracing::warn!(
                    id,
                    why,
                    "nobody knows whether a letter was taken; an officer sees it"
                );
                self.pace.count(now);
                Ok(false)
            }
        }
    }

    fn put_off(&mut self, id: &str, now: Timestamp, unable: Unable) -> Result<(), Ends> {
        match unable {
            Unable::Later(why) | Unable::Never(why) => {
                tracing::info!(id, why, "a mail has to wait");
                self.later.lengthen(id, now);
                Ok(())
            }
            Unable::Away(why) => {
                tracing::warn!(why, "no mail can leave now");
                Err(Ends::Away)
            }
        }
    }

    /// What a crash left behind is told once.
    async fn tell_of_unknown(&self) {
        if let Ok(unknown @ 1..) = slips::unknown(&self.record).await {
            tracing::warn!(
                unknown,
                "of some notices nobody knows whether they were taken; they are not sent again"
            );
        }
    }
}

#[cfg(test)]
#[path = "carrier_tests.rs"]
mod tests;
