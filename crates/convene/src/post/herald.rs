//! The herald: follows the log and the clock, and writes down what a rule asks for. It sends nothing itself.
//!
//! How far it has come is kept beside the log. A record that is new, or was restored, has no such place: it begins at
//! the log's end, and nothing old is told.

use super::telling::Due;
use super::{reminders, rules};
use jiff::{SignedDuration, Timestamp};
use mechanism::{Reader, View};
use record::{Entered, NewToken, ReadError, Record, Replaced, TokenError, TokenKey, TokenKind};

/// How many acts are looked at in one go.
const TOGETHER: usize = 200;
/// How often the clock is asked.
const BETWEEN_REMINDERS: SignedDuration = SignedDuration::from_secs(60);
/// How long its place is kept while nothing happens.
const KEPT_FOR: SignedDuration = SignedDuration::from_hours(10 * 365 * 24);

/// Why it did not come further.
#[derive(Debug, thiserror::Error)]
enum Stuck {
    #[error(transparent)]
    Token(#[from] TokenError),
    #[error(transparent)]
    Read(#[from] ReadError),
    #[error("reading the log was interrupted")]
    Interrupted,
}

/// Where it is in the log.
#[derive(Clone, Copy)]
struct Place {
    number: u64,
    version: u64,
}

pub(super) struct Herald {
    record: Record,
    base: String,
    place: Option<Place>,
    reminded: Timestamp,
}

impl Herald {
    pub(super) fn new(record: Record, base: String) -> Self {
        Self {
            record,
            base,
            place: None,
            reminded: Timestamp::MIN,
        }
    }

    /// Looks once at what is new.
    pub(super) async fn round(&mut self) {
        if let Err(error) = self.follow().await {
            tracing::warn!(%error, "notices that the log asks for have to wait");
            self.place = None;
        }
        let now = self.record.clock().now();
        if now.duration_since(self.reminded) >= BETWEEN_REMINDERS {
            match self.remind().await {
                Ok(()) => self.reminded = now,
                Err(error) => tracing::warn!(%error, "reminders have to wait"),
            }
        }
    }

    async fn follow(&mut self) -> Result<(), Stuck> {
        loop {
            let place = match self.place {
                Some(place) => place,
                None => self.find_place().await?,
            };
            self.place = Some(place);
            let entries = self.entered_after(place.number).await?;
            let Some(last) = entries.last().map(|entry| entry.number) else {
                return Ok(());
            };
            let asked_for = move |view: &View, base: &str| {
                let entries = entries.iter();
                entries
                    .flat_map(|entry| rules::of(view, base, entry))
                    .collect()
            };
            self.write_down_all(asked_for).await?;
            // What was written down has a name; should the place not be kept, it is not written down twice.
            self.place = self.keep_place(last, Some(place.version)).await?;
        }
    }

    async fn entered_after(&self, number: u64) -> Result<Vec<Entered>, Stuck> {
        if self.record.head().number == number {
            return Ok(Vec::new());
        }
        let record = self.record.clone();
        let reading = move || record.entered_after(number, TOGETHER);
        let read = tokio::task::spawn_blocking(reading).await;
        Ok(read.map_err(|_| Stuck::Interrupted)??)
    }

    async fn find_place(&self) -> Result<Place, Stuck> {
        let head = self.record.head().number;
        loop {
            let kept = self.record.tokens().get(TokenKind::Notice, key()).await?;
            let (version, number) = match kept {
                Some(token) => {
                    let number: Option<u64> = serde_json::from_slice(&token.value).ok();
                    // Beyond the end: another log was put in the place of the one it followed.
                    let number = number.filter(|number| *number <= head);
                    (Some(token.version), number)
                }
                None => (None, None),
            };
            if let (Some(version), Some(number)) = (version, number) {
                return Ok(Place { number, version });
            }
            if let Some(place) = self.keep_place(head, version).await? {
                return Ok(place);
            }
        }
    }

    /// Keeps the place; `None`: another instance has moved on meanwhile.
    async fn keep_place(&self, number: u64, seen: Option<u64>) -> Result<Option<Place>, Stuck> {
        let row = NewToken {
            kind: TokenKind::Notice,
            key: key(),
            subject: Some("the herald".to_owned()),
            expires: self.record.clock().now() + KEPT_FOR,
            value: number.to_string().into_bytes(),
        };
        Ok(match self.record.tokens().replace_if(row, seen).await? {
            Replaced::Done { version } => Some(Place { number, version }),
            Replaced::Conflict { .. } => None,
        })
    }

    async fn remind(&self) -> Result<(), Stuck> {
        self.write_down_all(reminders::due).await
    }

    /// Writes down what is asked for. It is looked up on a thread that may take its time: five thousand may have applied.
    async fn write_down_all(
        &self,
        asked_for: impl FnOnce(&View, &str) -> Vec<Due> + Send + 'static,
    ) -> Result<(), Stuck> {
        let (view, base) = (self.record.see(Reader::Office), self.base.clone());
        let looking = tokio::task::spawn_blocking(move || asked_for(&view, &base));
        for due in looking.await.map_err(|_| Stuck::Interrupted)? {
            write_down(&self.record, &due).await?;
        }
        Ok(())
    }
}

fn key() -> TokenKey {
    TokenKey::of("how far the herald has come")
}

/// Puts a notice on its way, once.
async fn write_down(record: &Record, due: &Due) -> Result<(), TokenError> {
    let now = record.clock().now();
    web::put_notice(record.tokens(), now, &due.name, &due.notice, due.worth)
        .await
        .map(drop)
}

#[cfg(test)]
#[path = "herald_tests.rs"]
mod tests;
