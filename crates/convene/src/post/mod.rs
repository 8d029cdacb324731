//! Mail: what leaves, once.
//!
//! Two things are carried. *Letters* are acts of the record: an officer released them, and the carrier enters that it
//! begins before it hands one over, so that of two instances one sends. *Notices* (codes, receipts, reminders) wait beside
//! the log as expiring rows. Neither is sent because a record is opened or replayed.
//!
//! | module | what it does |
//! |---|---|
//! | `settings` | which transport, from whom |
//! | `parcel` | a letter or a notice as a mail with sound headers |
//! | `transport`, `smtp`, `folder`, `mailbox` | the ways a mail leaves; each looks first whether it could, then hands over |
//! | `carrier`, `letters`, `slips`, `pace` | the background work: claim, hand over, say what came of it, in measure |
//! | `herald`, `rules`, `reminders`, `telling` | notices by rule: what the log and the clock ask for, in words |

mod carrier;
mod folder;
mod herald;
mod letters;
mod mailbox;
mod pace;
mod parcel;
mod reminders;
mod rules;
mod settings;
mod slips;
mod smtp;
mod telling;
#[cfg(test)]
mod testing;
mod transport;

pub(crate) use carrier::Carrier;
pub(crate) use letters::bounced;
pub(crate) use rules::granted;
pub(crate) use settings::{MailFile, MailSettings};
