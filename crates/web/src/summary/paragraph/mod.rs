//! One paragraph: written anew, put at another place, taken out, and one more added.

mod adding;
mod form;
mod page;
mod place;
mod typing;
mod versions;

pub(super) use adding::{add, new};
pub(super) use page::{save, show};
pub(super) use place::{put, sure, take_out};
pub(super) use typing::{keep, keep_new};
