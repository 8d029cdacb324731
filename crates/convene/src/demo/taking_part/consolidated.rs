//! A short list in the form of the Security Council's, plainly fictitious, so that the desk has likenesses to dismiss: an
//! organization with the same short form as an entry, a person whose name is spelt like another.

use super::{CALL_OPENED, Script};
use crate::import::coming;
use jiff::SignedDuration;
use mechanism::Command;
use mechanism::participation::screening::consolidated::ConsolidatedCommand;
use record::Record;

const LIST: &str = include_str!("consolidated-list.xml");

/// Puts it in use, as of the day before the call was published.
pub(super) fn import(script: &mut Script, record: &Record) -> anyhow::Result<()> {
    let before = script.ago(SignedDuration::from_hours(24 * (CALL_OPENED + 2)));
    let day = mechanism::day_in_vienna(before);
    let list = LIST.replace("\"DAY\"", &format!("\"{day}\""));
    let (coming, _) = coming(record, "fictitious-consolidated-list.xml", list.as_bytes())?;
    let importing = ConsolidatedCommand::Import(coming);
    script.office(Command::Consolidated(importing))?;
    Ok(())
}
