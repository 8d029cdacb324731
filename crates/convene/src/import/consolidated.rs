//! The Security Council's consolidated list from the command line: read, shown what it changes, put in use when confirmed.

use crate::asking::asked;
use crate::clock::{seed, submission};
use crate::entering::why;
use anyhow::{Context as _, bail};
use mechanism::participation::screening::consolidated::{ComingList, ConsolidatedCommand, Entries};
use mechanism::{Command, Reader};
use record::Record;
use std::io::Write;
use std::path::Path;
use web::consolidated_list::{LARGEST_LIST, ReadList, UnreadEntry, WhyUnread, read};

/// Reads a file, shows what it would change, and puts it in use when confirmed.
pub(crate) fn run(record: &Record, file: &Path, confirmed: bool) -> anyhow::Result<()> {
    let name = file.file_name().and_then(|name| name.to_str());
    let name = name.context("the file’s name is not text")?;
    let bytes = contents(file)?;
    let list = read(&bytes).with_context(|| format!("reading {}", file.display()))?;
    let mut out = std::io::stdout().lock();
    show(&mut out, record, &list)?;
    if !confirmed && !asked(&mut out, "Put this list in use?")? {
        writeln!(out, "Nothing was entered.")?;
        return Ok(());
    }
    let (coming, _) = coming(record, name, &bytes)?;
    let importing = ConsolidatedCommand::Import(coming);
    let entered = submission(Command::Consolidated(importing), None)?;
    record.submit(entered).map_err(why)?;
    writeln!(out, "The list of {} is in use.", list.generated)?;
    Ok(())
}

/// A list read, its file stored, ready to be entered; and what of it could not be read.
pub(crate) fn coming(
    record: &Record,
    name: &str,
    bytes: &[u8],
) -> anyhow::Result<(ComingList, Vec<UnreadEntry>)> {
    let list = read(bytes).with_context(|| format!("reading {name}"))?;
    let mut writer = record.receive_file(seed()?, name.to_owned(), "application/xml".to_owned())?;
    for piece in bytes.chunks(64 * 1024) {
        writer.write(piece).wait()?;
    }
    let coming = ComingList {
        file: writer.finish().wait()?,
        generated: list.generated,
        entries: Entries(list.entries.into()),
    };
    Ok((coming, list.unread))
}

fn contents(file: &Path) -> anyhow::Result<Vec<u8>> {
    let opening = || format!("opening {}", file.display());
    let length = std::fs::metadata(file).with_context(opening)?.len();
    if length > LARGEST_LIST as u64 {
        bail!(
            "{} has {} MB; such a list has less than {} MB, so nothing was read",
            file.display(),
            length / (1024 * 1024),
            LARGEST_LIST / (1024 * 1024)
        );
    }
    std::fs::read(file).with_context(opening)
}

fn show(out: &mut impl Write, record: &Record, list: &ReadList) -> anyhow::Result<()> {
    let view = record.see(Reader::Office);
    let changes = view.consolidated_changes(&list.entries).unwrap_or_default();
    writeln!(
        out,
        "The list of {}: {} entries",
        list.generated,
        list.entries.len()
    )?;
    writeln!(
        out,
        "  {} new, {} with other names, {} as before, {} no longer there",
        changes.new, changes.changed, changes.unchanged, changes.gone
    )?;
    for fault in &list.unread {
        writeln!(
            out,
            "  ? line {}: {} {}",
            fault.line,
            fault.reference,
            told(fault.why)
        )?;
    }
    Ok(())
}

fn told(why: WhyUnread) -> &'static str {
    match why {
        WhyUnread::NoReference => "has no reference; left out",
        WhyUnread::NoName => "has no name; left out",
        WhyUnread::Twice => "has the reference of another entry; left out",
        WhyUnread::TooLong => "has a name or reference that is too long; left out",
        WhyUnread::TooManyNames => "has too many other names; the last ones are left out",
    }
}
