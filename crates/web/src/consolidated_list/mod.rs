//! The Security Council's consolidated list as the file it is published in, read at the edge: what the file says, what
//! could not be read and where. Nothing here compares or decides.

mod entry;
mod read;

pub use entry::{UnreadEntry, WhyUnread};
pub use read::{LARGEST_LIST, ReadList, Unread, read};
