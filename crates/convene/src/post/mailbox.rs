//! Into the demonstration's mailbox page, where anybody may read what would have been sent.

use super::parcel::Parcel;
use super::transport::{Outcome, Unable};
use jiff::SignedDuration;
use record::{NewToken, Record, TokenError, TokenKey, TokenKind};
use web::{Message, Notice, POST};

/// How long a message is shown: longer than anybody lets pass in the demonstration. The page shows the newest hundred.
const SHOWN_FOR: SignedDuration = SignedDuration::from_hours(400 * 24);

/// The mailbox.
pub(crate) struct Shown {
    record: Record,
}

/// A message to be shown.
pub(crate) struct Kept<'m> {
    mailbox: &'m Shown,
    row: NewToken,
}

impl Shown {
    pub(crate) fn new(record: Record) -> Self {
        Self { record }
    }

    pub(super) async fn offer(&self, parcel: &Parcel) -> Result<Kept<'_>, Unable> {
        let message = Message {
            at: parcel.at,
            notice: Notice {
                to: parcel.to.clone(),
                language: parcel.language.clone(),
                subject: parcel.subject.clone(),
                body: parcel.body.clone(),
                neutral: parcel.neutral,
            },
        };
        let value = serde_json::to_vec(&message).map_err(|e| Unable::Never(e.to_string()))?;
        let row = NewToken {
            kind: TokenKind::Mailbox,
            key: TokenKey::of(format!("message {}", parcel.id)),
            subject: Some(POST.to_owned()),
            expires: parcel.at + SHOWN_FOR,
            value,
        };
        Ok(Kept { mailbox: self, row })
    }
}

impl Kept<'_> {
    pub(super) async fn deliver(self) -> Outcome {
        match self.mailbox.record.tokens().put(self.row).await {
            Ok(_) => Outcome::Taken,
            Err(TokenError::Uncertain(error)) => Outcome::Unknown(error.to_string()),
            Err(error) => Outcome::Refused(Unable::Away(error.to_string())),
        }
    }
}
