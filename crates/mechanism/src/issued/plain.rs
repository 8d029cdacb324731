//! What a paper says, on one screen and in plain words: written by people and not official.

use crate::keeping::Kept;
use imbl::Vector;
use jiff::Timestamp;

/// The most characters in one language: what fits on a screen. Whoever wants more reads the paper.
pub const LONGEST_PLAIN: usize = 3_000;

/// A version that was published.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlainVersion {
    /// Its number, from 1.
    pub number: u16,
    /// Where its [`InLanguages`](crate::in_languages::InLanguages) is.
    pub text: Kept,
    /// Since when.
    pub at: Timestamp,
    /// The languages whose words are still those of an older original.
    pub behind: Vec<String>,
}

/// The page in plain words of one paper.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Plain {
    /// The versions that were published, the oldest first.
    pub(crate) versions: Vector<PlainVersion>,
    /// How often it was written or published: what two officers at once are told apart by.
    pub(crate) written: u32,
    /// The draft after them, and the languages that have fallen behind in it.
    pub(crate) draft: Option<(Kept, Vec<String>)>,
}
