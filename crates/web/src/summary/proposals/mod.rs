//! Proposals to change the text: of colleagues, from a Word file, of a delegation with which the draft is shared. Each is
//! shown beside what stands, word by word, and taken or not.

mod answering;
mod list;
mod making;
pub(super) mod said;

pub(super) use answering::answer;
pub(super) use list::show;
pub(super) use making::{propose, propose_new};
