//! What a summary is measured by, declared by an officer for a dialogue: the scale of words for how many and the distance of
//! balance. Whoever works on the summary reads which holds, who declared it and why; everybody reads the one an edition was
//! written under beside that edition.
//!
//! It can be declared before a draft is begun, and best is. Every look of the guards asks for what holds then.

mod declaring;
mod page;
mod told;

pub(super) use declaring::declare;
pub(super) use page::show;
pub(crate) use told::Told;
pub(super) use told::since;

use mechanism::{DialogueId, View};

/// Where it is declared.
pub(super) fn path(dialogue: &DialogueId) -> String {
    format!("{}/measures", super::path(dialogue))
}

/// The pages this reader can open: of summaries that are made here.
pub(super) fn own_addresses(view: &View) -> Vec<String> {
    let all = view.summaries().into_iter();
    let here = all.filter(|id| super::list::is_here(view, id));
    here.map(|id| path(&id)).collect()
}
