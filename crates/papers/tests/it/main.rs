//! The crate's tests of behaviour, in one binary.

mod fixture;
mod read;
mod rules;
mod write;
