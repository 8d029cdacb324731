//! What the guards warn of: in one list, and beside each paragraph. They warn and never rewrite; whoever lets a warning be
//! says why, and that is listed too.

mod page;
mod reviewing;
mod said;
mod waiving;

pub(super) use page::show;
pub(crate) use reviewing::names_at;
pub(super) use reviewing::{at, reviewed};
pub(super) use said::Said;
pub(super) use waiving::{waive, warn_again};
