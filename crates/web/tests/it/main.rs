//! The site over HTTP, without a port.

mod addresses;
mod dialogues;
mod frame;
mod hostile;
mod kit;
mod languages;
mod papers;
mod secrets;
mod shelf;
mod style;
mod words;
