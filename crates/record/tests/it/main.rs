//! The record's promises, each on every store.

mod damage;
mod kit;
mod life;
