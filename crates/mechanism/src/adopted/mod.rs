//! What the working group decided: its adopted report, and a digest of it in plain words, for people who could not be there.
//! The dialogue follows the group's session and speaks about it; most who come to speak were not in the room. So officers
//! write the digest early, in as many languages as they have, and every version that was published stays readable.

mod acts;
mod deciding;
mod text;

pub(crate) use acts::apply;
pub use acts::{AdoptedCommand, AdoptedEvent};
pub(crate) use deciding::decide;
pub use text::{AdoptedText, LONGEST_DIGEST, Report};

pub use crate::in_languages::LanguageState;

use crate::DialogueId;
use crate::keeping::Kept;
use crate::register::Register;
use imbl::Vector;
use jiff::Timestamp;

/// A version that was published.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AdoptedVersion {
    /// Its number, from 1.
    pub number: u16,
    /// Where its [`AdoptedText`] is.
    pub text: Kept,
    /// Since when.
    pub at: Timestamp,
    /// The languages whose words are still those of an older original.
    pub behind: Vec<String>,
}

/// What is kept for one dialogue.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Adopted {
    /// The versions that were published, the oldest first.
    pub(crate) versions: Vector<AdoptedVersion>,
    /// How often it was written or published: what two officers at once are told apart by.
    pub(crate) written: u32,
    /// The draft after them, and the languages that have fallen behind in it.
    pub(crate) draft: Option<(Kept, Vec<String>)>,
}

/// The digests of the record.
pub(crate) type AdoptedOf = Register<DialogueId, Adopted>;
