//! The crate's tests of behaviour, in one binary.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test that cannot go on has failed"
)]

mod compose;
mod draft;
mod fixture;
mod guards;
mod read;
mod returned;
mod rules;
mod session;
mod write;
