//! The rules by example and by property.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test that cannot go on has failed"
)]

mod as_seen;
mod authority;
mod calendar;
mod counts;
mod dialogue;
mod keeping;
mod kit;
mod note;
mod organizations;
mod people;
mod protection;
mod standing;
