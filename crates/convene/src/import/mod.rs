//! From an old paper to the record: what it says is proposed, compared with what is there, and entered only when an
//! officer confirms, all of it or nothing. Importing the same paper again finds everything there and changes nothing.

mod consolidated;
mod entering;
mod note;
mod plan;
mod show;
mod summary;

#[cfg(test)]
mod golden;

pub(crate) use consolidated::{coming, run as run_consolidated};
pub(crate) use plan::{Item, Plan, Standing};
pub(crate) use show::print;

use crate::asking::asked;
use anyhow::{Context as _, bail};
use mechanism::{DialogueId, Reader};
use record::Record;
use std::io::Write as _;
use std::path::Path;

/// The most that is read from a file; a paper has some tens of kilobytes.
const LARGEST_FILE: u64 = 2 * 1024 * 1024;

/// Which kind of paper the file holds.
#[derive(Debug, Clone)]
pub(crate) enum Which {
    Note,
    Summary { dialogue: Option<DialogueId> },
}

/// Reads a file, shows what it would enter, and enters it when confirmed.
pub(crate) fn run(
    record: &Record,
    which: &Which,
    file: &Path,
    confirmed: bool,
) -> anyhow::Result<()> {
    let text = contents(file)?;
    let view = record.see(Reader::Office);
    let (plan, defects) = match which {
        Which::Note => {
            let reading = papers::read::note(&text)?;
            (note::plan(&view, &reading)?, reading.defects)
        }
        Which::Summary { dialogue } => {
            let reading = papers::read::summary(&text)?;
            (
                summary::plan(&view, &reading, dialogue.as_ref())?,
                reading.defects,
            )
        }
    };
    let mut out = std::io::stdout().lock();
    print(&mut out, &plan, &defects)?;
    if plan.obstacles() > 0 {
        bail!(
            "nothing was entered: {} of the facts above must be settled first",
            plan.obstacles()
        );
    }
    let new: Vec<Item> = plan
        .items
        .into_iter()
        .filter(|item| item.standing == Standing::New)
        .collect();
    if new.is_empty() {
        writeln!(
            out,
            "Everything this paper says is in the record already. Nothing was entered."
        )?;
        return Ok(());
    }
    if !confirmed && !asked(&mut out, &format!("Enter these {} facts?", new.len()))? {
        writeln!(out, "Nothing was entered.")?;
        return Ok(());
    }
    let entered = entering::enter(record, new)?;
    writeln!(
        out,
        "{entered} facts were entered; the record now has {} entries.",
        record.head().number
    )?;
    Ok(())
}

fn contents(file: &Path) -> anyhow::Result<Vec<u8>> {
    let length = std::fs::metadata(file)
        .with_context(|| format!("opening {}", file.display()))?
        .len();
    if length > LARGEST_FILE {
        bail!(
            "{} has {} MB; a paper’s text has less than {} MB, so nothing was read",
            file.display(),
            length / (1024 * 1024),
            LARGEST_FILE / (1024 * 1024)
        );
    }
    std::fs::read(file).with_context(|| format!("reading {}", file.display()))
}
