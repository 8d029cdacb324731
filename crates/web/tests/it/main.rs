//! The site over HTTP, without a port.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test that cannot go on has failed"
)]

mod account;
mod addresses;
mod applications;
mod around;
mod autosave;
mod calls;
mod check_in;
mod comments;
mod conference;
mod consolidated;
mod contributions;
mod counts;
mod crowds;
mod deadlines;
mod decisions;
mod desk;
mod dialogues;
mod door;
mod drafting;
mod figures;
mod floor;
mod forms;
mod frame;
mod hostile;
mod issuing;
mod kit;
mod languages;
mod letters;
mod machine;
mod notes;
mod office;
#[cfg(feature = "oidc")]
mod openid;
mod pack;
mod papers;
mod passkey;
mod programme;
mod registration;
mod replay;
mod retention;
mod routes;
mod search;
mod secrets;
mod shelf;
mod sitting;
mod state;
mod statements;
mod style;
mod succession;
mod suggestions;
mod whole_record;
mod words;
