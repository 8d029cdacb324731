//! The record's promises, each on every store.

mod kit;
mod life;
