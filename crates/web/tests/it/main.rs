//! The site over HTTP, without a port.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test that cannot go on has failed"
)]

mod addresses;
mod applications;
mod calls;
mod crowds;
mod dialogues;
mod door;
mod figures;
mod forms;
mod frame;
mod hostile;
mod kit;
mod languages;
mod machine;
mod papers;
mod search;
mod secrets;
mod shelf;
mod style;
mod whole_record;
mod words;
