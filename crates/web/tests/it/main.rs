//! The site over HTTP, without a port.

mod addresses;
mod dialogues;
mod figures;
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
mod words;
