//! Mending the record from the command line: a correction, and the destruction of a text.

use crate::asking::asked;
use crate::configuration::Configuration;
use crate::entering::enter;
use crate::opening;
use anyhow::{Context as _, ensure};
use jiff::civil::Date;
use mechanism::dialogue::DialogueCommand;
use mechanism::keeping::{ErasureBasis, KeepingCommand};
use mechanism::{Command, Content, DialogueId, PaperId, Reader};
use std::io::Write as _;

/// The longest reason: a sentence or two.
const LONGEST_REASON: usize = 500;

/// Replaces what was given; the rest of the facts stays.
pub(crate) fn correct(
    configuration: &Configuration,
    dialogue: &DialogueId,
    (date, order_of_day, panels): (Option<Date>, Option<u8>, Option<u8>),
    reason: &str,
) -> anyhow::Result<()> {
    let length = reason.trim().chars().count();
    ensure!(
        (1..=LONGEST_REASON).contains(&length),
        "give a reason of at most {LONGEST_REASON} characters"
    );
    let record = opening::open(configuration)?;
    let view = record.see(Reader::Office);
    let known = view
        .dialogue(dialogue)
        .with_context(|| format!("the record has no dialogue {dialogue}"))?;
    let mut facts = known.facts.clone();
    facts.date = date.unwrap_or(facts.date);
    facts.order_of_day = order_of_day.or(facts.order_of_day);
    facts.panels = panels.or(facts.panels);
    let reason = Content::permanent(reason.trim());
    let receipt = enter(
        &record,
        Command::Dialogue(DialogueCommand::Correct { facts, reason }),
        None,
    )?;
    writeln!(
        std::io::stdout(),
        "The correction is entry {} of the record.",
        receipt.last
    )?;
    Ok(())
}

/// Destroys the bytes and the salt of a paper's text.
pub(crate) fn erase(
    configuration: &Configuration,
    paper: &PaperId,
    confirmed: bool,
) -> anyhow::Result<()> {
    let record = opening::open(configuration)?;
    let row = record
        .see(Reader::Office)
        .kept_text(paper)
        .with_context(|| format!("the record holds no text of {paper}"))?;
    let mut out = std::io::stdout().lock();
    if !confirmed && !asked(&mut out, &format!("Destroy the text of {paper} for ever?"))? {
        writeln!(out, "Nothing was destroyed.")?;
        return Ok(());
    }
    let erase = KeepingCommand::Erase {
        row,
        basis: ErasureBasis::Requested,
    };
    let receipt = enter(&record, Command::Keeping(erase), None)?;
    writeln!(
        out,
        "The text is destroyed; entry {} says so. Backups made before still hold it.",
        receipt.last
    )?;
    Ok(())
}
