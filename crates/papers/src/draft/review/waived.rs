//! Warnings that somebody lets be, with the reason.

use super::Warning;
use mechanism::summary::ParagraphId;
use std::collections::HashMap;

/// A warning that was waived.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Waived<'a> {
    /// At which paragraph; `None`: in the whole.
    pub paragraph: Option<ParagraphId>,
    /// Its name ([`Warning::id`]).
    pub id: &'a str,
    /// Why.
    pub reason: &'a str,
}

/// Warnings, those waived apart.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Sorted<'a> {
    /// What is still to be looked at.
    pub open: Vec<Warning>,
    /// What was waived, with the reason.
    pub waived: Vec<(Warning, &'a str)>,
}

/// Takes out what was waived: at the same paragraph, under the same name. Of two waivers of one warning the later counts;
/// one of a warning that nobody may let be counts for nothing.
pub fn sorted<'a>(warnings: Vec<Warning>, waived: &[Waived<'a>]) -> Sorted<'a> {
    let reasons: HashMap<(Option<ParagraphId>, &str), &'a str> = waived
        .iter()
        .map(|one| ((one.paragraph, one.id), one.reason))
        .collect();
    let mut sorted = Sorted::default();
    for warning in warnings {
        let reason = reasons
            .get(&(warning.paragraph, warning.id().as_str()))
            .filter(|_| warning.may_be_waived())
            .copied();
        match reason {
            Some(reason) => sorted.waived.push((warning, reason)),
            None => sorted.open.push(warning),
        }
    }
    sorted
}
