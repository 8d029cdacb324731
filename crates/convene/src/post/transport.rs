//! The ways a mail leaves. Each first looks whether it could hand it over, which costs nothing and changes nothing; only
//! then the carrier says that it begins, and hands over.

use super::folder::{Folder, Written};
use super::mailbox::{Kept, Shown};
use super::parcel::{Parcel, Senders};
use super::smtp::{Accepted, Smtp};

/// A way mails leave.
pub(crate) enum Transport {
    /// Over a mail server.
    Smtp(Box<Smtp>),
    /// As files in a folder.
    Folder(Folder),
    /// Into the demonstration's mailbox.
    Mailbox(Shown),
}

/// Why a mail cannot be handed over.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Unable {
    /// Nothing can be handed over now: there is nobody at the other end, or they do not want us. Try again later.
    Away(String),
    /// This one cannot be handed over now: their mailbox is full, their server asks for patience.
    Later(String),
    /// This one can never be.
    Never(String),
}

/// What came of handing over.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Outcome {
    /// It was taken.
    Taken,
    /// It was not taken, and nothing of it stays.
    Refused(Unable),
    /// Nobody knows: the line died after the text was on its way.
    Unknown(String),
}

/// A mail that would be taken.
pub(crate) enum Passage<'t> {
    /// The server has agreed to sender and recipient.
    Smtp(Accepted<'t>),
    /// The file is written, under a name nobody looks at.
    Folder(Written),
    /// The mailbox answers.
    Mailbox(Kept<'t>),
}

impl Transport {
    /// Looks whether a mail would be taken.
    pub(crate) async fn offer(
        &mut self,
        senders: &Senders,
        parcel: &Parcel,
    ) -> Result<Passage<'_>, Unable> {
        let mail = senders
            .mail(parcel)
            .map_err(|error| Unable::Never(error.to_string()))?;
        Ok(match self {
            Self::Smtp(smtp) => Passage::Smtp(smtp.offer(&mail).await?),
            Self::Folder(folder) => {
                Passage::Folder(folder.offer(&parcel.id, &mail.formatted()).await?)
            }
            Self::Mailbox(shown) => Passage::Mailbox(shown.offer(parcel).await?),
        })
    }

    /// Nothing more leaves for a while.
    pub(crate) async fn rest(&mut self) {
        if let Self::Smtp(smtp) = self {
            smtp.rest().await;
        }
    }
}

impl Passage<'_> {
    /// Hands it over.
    pub(crate) async fn deliver(self) -> Outcome {
        match self {
            Self::Smtp(accepted) => accepted.deliver().await,
            Self::Folder(written) => written.deliver().await,
            Self::Mailbox(kept) => kept.deliver().await,
        }
    }

    /// Leaves without handing it over.
    pub(crate) async fn leave(self) {
        match self {
            Self::Smtp(accepted) => accepted.leave().await,
            Self::Folder(written) => written.leave().await,
            Self::Mailbox(_) => {}
        }
    }
}
