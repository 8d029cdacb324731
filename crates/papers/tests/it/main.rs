//! The crate's tests of behaviour, in one binary.

mod fixture;
mod rules;
mod write;
