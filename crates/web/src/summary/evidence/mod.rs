//! What the sentences of a paragraph rest on: shown beside each, bound and unbound. Nobody reads a name here; who may tell
//! speakers apart sees their numbers, everybody who works on the text how many they are.

mod binding;
mod material;
mod page;

pub(super) use binding::{bind, read, written_as};
pub(super) use page::show;
