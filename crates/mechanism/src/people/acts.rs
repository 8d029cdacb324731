//! What may happen to people: arriving, being given roles, signing in with a passkey, being forgotten.

use super::{Credential, Grant, Identity, NoteContent};
use crate::authority::Deed;
use crate::keeping::Kept;
use crate::{NoteVerbaleId, PasskeyId, PersonId, StateCode, StoredFile};
use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// What may be asked for about people.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PeopleCommand {
    /// Somebody has shown that an address is theirs, for the first time. The edge has verified it.
    Arrive(Identity),
    /// Somebody is invited to a role; who has the address already is given the role.
    Invite {
        /// Who, as far as known.
        identity: Identity,
        /// To what.
        grant: Grant,
    },
    /// Gives a role.
    Grant {
        /// To whom.
        person: PersonId,
        /// Which.
        grant: Grant,
    },
    /// Takes a role.
    Revoke {
        /// From whom.
        person: PersonId,
        /// Which.
        grant: Grant,
    },
    /// Replaces what is kept of a person. Where they change their address themselves, the edge has verified the new one.
    Amend {
        /// Of whom.
        person: PersonId,
        /// What is true now.
        identity: Identity,
    },
    /// Enters a State's note verbale.
    ReceiveNote {
        /// Whose.
        state: StateCode,
        /// Its date.
        dated: Date,
        /// Its reference.
        content: NoteContent,
        /// Its scan, stored before.
        scan: Option<StoredFile>,
    },
    /// Adds the scan of a note that was entered without one, or replaces it.
    ScanNote {
        /// Of which note.
        note: NoteVerbaleId,
        /// The scan, stored before.
        scan: StoredFile,
    },
    /// Adds a passkey to oneself.
    AddPasskey {
        /// To whom.
        person: PersonId,
        /// The credential.
        credential: Credential,
    },
    /// Keeps a passkey's credential as its last use left it (the counter that shows a copy).
    RenewPasskey {
        /// Whose.
        person: PersonId,
        /// Which.
        passkey: PasskeyId,
        /// The credential now.
        credential: Credential,
    },
    /// Removes a passkey.
    RemovePasskey {
        /// Whose.
        person: PersonId,
        /// Which.
        passkey: PasskeyId,
    },
    /// Destroys what the vault holds of a person, save what must be kept and says why.
    Forget(PersonId),
    /// Time's: somebody arrived, then did nothing and became nothing for as long as the schedule says.
    Lapse(PersonId),
}

/// What happened to people.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PeopleEvent {
    /// Somebody new.
    Arrived {
        /// Their reference.
        person: PersonId,
        /// Where their [`Identity`] is.
        identity: Kept,
        /// When.
        at: Timestamp,
    },
    /// A role was given.
    Granted {
        /// To whom.
        person: PersonId,
        /// Which.
        grant: Grant,
    },
    /// A role was taken.
    Revoked {
        /// From whom.
        person: PersonId,
        /// Which.
        grant: Grant,
    },
    /// What is kept of a person was replaced.
    Amended {
        /// Of whom.
        person: PersonId,
        /// Where it is now.
        identity: Kept,
    },
    /// A note verbale was entered.
    NoteReceived {
        /// Its reference.
        note: NoteVerbaleId,
        /// Whose.
        state: StateCode,
        /// Its date.
        dated: Date,
        /// Where its content is.
        content: Kept,
    },
    /// The scan of a note verbale was handed in; one that was there before is destroyed with this.
    NoteScanned {
        /// Of which.
        note: NoteVerbaleId,
        /// Where the scan is described.
        scan: Kept,
    },
    /// A passkey was added, or renewed by its use.
    PasskeyKept {
        /// Whose.
        person: PersonId,
        /// Which.
        passkey: PasskeyId,
        /// Where the credential is.
        credential: Kept,
        /// The day.
        on: Date,
    },
    /// A passkey was removed.
    PasskeyRemoved {
        /// Whose.
        person: PersonId,
        /// Which.
        passkey: PasskeyId,
    },
    /// Somebody was forgotten: their references stay, nothing says who they were.
    Forgotten {
        /// Who.
        person: PersonId,
    },
}

impl PeopleCommand {
    /// What kind of deed it is.
    pub fn deed(&self) -> Deed {
        match self {
            Self::Arrive(_) => Deed::Arrive,
            Self::Invite { grant, .. } if grant.is_a_colleagues() => Deed::InviteColleague,
            Self::Invite { .. } => Deed::Invite,
            Self::Grant { .. } => Deed::Grant,
            Self::Revoke { grant, .. } if grant.is_a_colleagues() => Deed::DismissColleague,
            Self::Revoke { .. } => Deed::Revoke,
            Self::Amend { .. } => Deed::AmendIdentity,
            Self::ReceiveNote { .. } => Deed::ReceiveNote,
            Self::ScanNote { .. } => Deed::AddScan,
            Self::AddPasskey { .. } | Self::RenewPasskey { .. } | Self::RemovePasskey { .. } => {
                Deed::KeepPasskeys
            }
            Self::Forget(_) => Deed::Forget,
            Self::Lapse(_) => Deed::EndRetention,
        }
    }
}

impl PeopleEvent {
    pub(crate) fn kept(&self) -> Option<Kept> {
        match self {
            Self::Arrived { identity, .. } | Self::Amended { identity, .. } => Some(*identity),
            Self::NoteReceived { content, .. } => Some(*content),
            Self::NoteScanned { scan, .. } => Some(*scan),
            Self::PasskeyKept { credential, .. } => Some(*credential),
            _ => None,
        }
    }
}
