//! The demonstration: the real public record of 2022 to 2024, from `record.toml` beside this file, and beside it plainly
//! fictitious things to take part in.
//!
//! Every fact is entered with the day it happened beside the day it is entered, so that "as of" a day of 2023 shows
//! what had happened by then.

mod facts;
mod suggestions;
mod taking_part;

use crate::entering::enter;
use anyhow::Context as _;
use facts::Facts;
use jiff::civil::Date;
use mechanism::keeping::KeepingCommand;
use mechanism::{Command, Reader};
use record::Record;

const FACTS: &str = include_str!("record.toml");

/// Enters the demonstration's facts, unless the record holds them already.
///
/// # Errors
/// When the record holds something else, or an entry is not kept.
pub fn fill(record: &Record) -> anyhow::Result<()> {
    if record.head().number > 0 {
        anyhow::ensure!(
            record.see(Reader::Office).is_demonstration(),
            "this folder holds a record that is not the demonstration’s; give another with --data"
        );
        return Ok(());
    }
    enter(
        record,
        Command::Keeping(KeepingCommand::Open {
            demonstration: true,
        }),
        None,
    )?;
    for (happened, command) in commands()? {
        let told = format!("{command:.200?}");
        enter(record, command, happened).with_context(|| format!("entering {told}"))?;
    }
    taking_part::fill(record).context("entering things to take part in")
}

/// All commands in the order of the days they happened; sources first, since facts name them.
fn commands() -> anyhow::Result<Vec<(Option<Date>, Command)>> {
    let facts: Facts = toml::from_str(FACTS).context("the demonstration’s facts do not parse")?;
    let mut commands = facts.into_commands()?;
    commands.extend(suggestions::commands()?);
    commands.sort_by_key(|(happened, _)| *happened);
    Ok(commands)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_facts_parse_and_come_in_the_order_they_happened() {
        let commands = commands().unwrap();
        assert!(commands.is_sorted_by_key(|(happened, _)| *happened));
        let dialogues = commands
            .iter()
            .filter(|(_, command)| matches!(command, Command::Dialogue(_)))
            .count();
        assert_eq!(dialogues, 13);
    }
}
