//! The record's promises, each on every store.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test that cannot go on has failed"
)]

mod crash;
mod damage;
mod erasure;
mod export;
mod faults;
mod files;
mod golden;
mod kit;
mod life;
mod line;
mod past;
mod retention;
mod same;
mod speech;
mod together;
mod tokens;
