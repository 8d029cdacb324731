//! `convene record`: what an operator does with the whole record.

use crate::clock::SystemClock;
use crate::command::Keep;
use crate::configuration::Configuration;
use crate::mending;
use crate::opening::{self, Bar};
use anyhow::{Context as _, bail};
use jiff::civil::Date;
use mechanism::Reader;
use std::fs::File;
use std::io::{BufWriter, Write as _};
use std::path::Path;
use std::sync::Arc;

/// Does what was asked for.
pub(crate) fn run(configuration: &Configuration, what: &Keep) -> anyhow::Result<()> {
    match what {
        Keep::Verify => verify(configuration),
        Keep::Export { out, public: _ } => export(configuration, out.as_deref()),
        Keep::Backup { to } => backup(configuration, to),
        Keep::Restore { from } => restore(configuration, from),
        Keep::Correct {
            dialogue,
            date,
            order_of_day,
            panels,
            reason,
        } => mending::correct(
            configuration,
            dialogue,
            (*date, *order_of_day, *panels),
            reason,
        ),
        Keep::Erase { paper, yes } => mending::erase(configuration, paper, *yes),
        Keep::Show { as_of } => show(configuration, *as_of),
    }
}

fn verify(configuration: &Configuration) -> anyhow::Result<()> {
    let bar = Bar::new();
    let address = opening::address(configuration)?;
    let told = record::verify(
        &address,
        &opening::witness(configuration),
        &mut |progress| bar.show(progress),
    )?;
    drop(bar);
    writeln!(
        std::io::stdout(),
        "{} entries follow each other without fault, to {}.",
        told.entries,
        told.head.hash
    )?;
    writeln!(
        std::io::stdout(),
        "{} rows of the vault match their commitments.",
        told.rows
    )?;
    for finding in &told.findings {
        writeln!(std::io::stdout(), "Found: {finding}.")?;
    }
    for cannot in &told.cannot_show {
        writeln!(std::io::stdout(), "This cannot show {cannot}.")?;
    }
    if told.is_sound() {
        Ok(())
    } else {
        bail!("the record is not sound")
    }
}

fn export(configuration: &Configuration, out: Option<&Path>) -> anyhow::Result<()> {
    let address = opening::address(configuration)?;
    let bar = Bar::new();
    let mut tell = |progress| bar.show(progress);
    match out {
        None => drop(record::export_public(
            &address,
            &mut std::io::stdout().lock(),
            &mut tell,
        )?),
        Some(path) => {
            let file = File::create(path).with_context(|| format!("making {}", path.display()))?;
            let mut file = BufWriter::new(file);
            let head = record::export_public(&address, &mut file, &mut tell)?;
            file.flush()?;
            writeln!(
                std::io::stdout(),
                "{} entries, to {}, are in {}.",
                head.number,
                head.hash,
                path.display()
            )?;
        }
    }
    Ok(())
}

fn backup(configuration: &Configuration, to: &Path) -> anyhow::Result<()> {
    let address = opening::address(configuration)?;
    let bar = Bar::new();
    let head = record::backup(&address, to, &mut |progress| bar.show(progress))?;
    drop(bar);
    writeln!(
        std::io::stdout(),
        "{} entries are saved in {}.",
        head.number,
        to.display()
    )?;
    Ok(())
}

fn restore(configuration: &Configuration, from: &Path) -> anyhow::Result<()> {
    let address = opening::address(configuration)?;
    let witness = opening::witness(configuration);
    let bar = Bar::new();
    let restored = record::restore(
        from,
        &address,
        &witness,
        Arc::new(SystemClock),
        &mut |progress| bar.show(progress),
    )?;
    drop(bar);
    writeln!(
        std::io::stdout(),
        "{} entries are restored to {address}.",
        restored.to.number
    )?;
    if let Some(newest) = restored.lost {
        writeln!(
            std::io::stdout(),
            "Entry {newest} had been witnessed; what came after entry {} is lost.",
            restored.to.number
        )?;
    }
    if !restored.erased_again.is_empty() {
        writeln!(
            std::io::stdout(),
            "{} texts that were erased since the backup are erased again.",
            restored.erased_again.len()
        )?;
    }
    if restored.verification.is_sound() {
        Ok(())
    } else {
        bail!("the restored record is not sound; verify it")
    }
}

fn show(configuration: &Configuration, as_of: Option<Date>) -> anyhow::Result<()> {
    let record = opening::open(configuration)?;
    let view = match as_of {
        Some(day) => record.as_of(Reader::Office, day)?,
        None => record.see(Reader::Office),
    };
    let dialogues = view.dialogues();
    if dialogues.is_empty() {
        writeln!(
            std::io::stdout(),
            "The record holds no dialogue{}.",
            if as_of.is_some() { " of that day" } else { "" }
        )?;
    }
    for dialogue in dialogues {
        let place = |n: Option<u32>| n.map_or_else(|| "–".to_owned(), |n| n.to_string());
        writeln!(
            std::io::stdout(),
            "{:<12} {}  of its year {:>2}, of all {:>2}  {:>4} organizations",
            dialogue.facts.id.as_str(),
            dialogue.facts.date,
            place(dialogue.ordinals.in_year),
            place(dialogue.ordinals.overall),
            place(dialogue.organizations()),
        )?;
    }
    Ok(())
}
