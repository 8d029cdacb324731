//! From facts and agreed language to a [`Paper`](crate::Paper).

mod marks;
mod note;

pub use note::{Setting, note};
