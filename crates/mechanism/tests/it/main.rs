//! The rules by example and by property.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test that cannot go on has failed"
)]

mod admitted;
mod application;
mod applying;
mod around;
mod as_seen;
mod authority;
mod calendar;
mod call;
mod circulation;
mod comments;
mod consolidated;
mod contributions;
mod counts;
mod deciding;
mod dialogue;
mod floor;
mod floor_simulation;
mod forgetting;
mod form;
mod issued;
mod keeping;
mod kit;
mod letters;
mod listed;
mod note;
mod objection;
mod organizations;
mod people;
mod planted;
mod protection;
mod registration;
mod retention;
mod screening;
mod standing;
mod succession;
mod suggestions;
mod tally;
