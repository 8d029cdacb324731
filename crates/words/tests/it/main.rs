//! The message files as a whole, and speech from outside the crate.

mod agreed;
mod completeness;
mod gatherings;
mod messages;
mod published;
