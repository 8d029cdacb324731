//! The rules of form, and who breaks them.
//!
//! [`Rule`] lists them under the ids of the domain notes. [`check`] reads a whole [`Paper`](crate::Paper); [`check_text`] one line or
//! paragraph of plain text, for the reader of existing papers, who must say on which line a rule is broken. Both only
//! report and propose: nothing is corrected behind an author's back, because the same words may be agreed language.
//! What was given up: grammar. The checks are exact about words they know and silent about the rest.

mod cardinal;
mod dates;
mod finding;
mod line;
mod marks;
mod masthead;
mod names;
mod notes;
mod numbers;
mod paper;
mod phrases;
mod reading;
mod reported;
mod rule;
mod symbol;
mod text;
mod together;
mod token;

pub use finding::{Context, Finding, Kind, MeetingOrdinals, NumberProfile, Place, Settings, Slip};
pub(crate) use notes::is_run_together;
pub(crate) use paper::check_whole;
pub use paper::{check, check_with, word_count};
pub(crate) use reading::texts;
pub use rule::{Checked, Rule};
pub use symbol::SymbolError;
pub use text::check_text;
