//! What stands beside a paper after it was issued: translations that are not official, a page in plain words, and the errors
//! of fact that readers report.
//!
//! A conference room paper exists in its language of submission only. Whoever reads another language gets a translation that
//! says of itself that it is none of the United Nations; it is made paragraph by paragraph, and each is shown as far as it is
//! final. The paper itself is never touched here: what was wrong in it is put right in another edition.

mod acts;
mod deciding;
mod error;
mod plain;
mod translation;

pub(crate) use acts::apply;
pub use acts::{IssuedCommand, IssuedEvent};
pub(crate) use deciding::decide;
pub use error::{ErrorAnswer, ErrorOutcome, ErrorText, FactualError, Reporter};
pub use plain::{LONGEST_PLAIN, PlainVersion};
pub use translation::{LONGEST_PART, Part, PartState, TranslatedPart, Translation};

use crate::PaperId;
use crate::keeping::Kept;
use crate::register::Register;
use imbl::{OrdMap, Vector};
use plain::Plain;
use std::sync::Arc;

/// What stands beside one paper.
#[derive(Debug, Clone, Default)]
pub(crate) struct Beside {
    /// The translations, by language.
    pub(crate) translations: OrdMap<String, Arc<Translation>>,
    /// The page in plain words.
    pub(crate) plain: Plain,
    /// The errors reported, in the order they came.
    pub(crate) errors: Vector<Arc<FactualError>>,
}

impl Beside {
    /// The rows of what readers reported and were answered.
    pub(crate) fn error_rows(&self) -> impl Iterator<Item = (&FactualError, Kept)> {
        self.errors.iter().flat_map(|error| {
            let answer = error.answer.as_ref().and_then(|answer| answer.words);
            let rows = std::iter::once(error.text).chain(answer);
            rows.map(move |kept| (error.as_ref(), kept))
        })
    }
}

/// What stands beside the papers of the record.
pub(crate) type Issued = Register<PaperId, Beside>;
