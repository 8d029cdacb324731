//! One writer per format.

pub mod numbering;
