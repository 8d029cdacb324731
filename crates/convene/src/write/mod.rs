//! `convene paper`: a paper from the record, in any format.

mod session;
#[cfg(test)]
mod session_tests;

use crate::command::{Format, Into, Write};
use crate::printing::TypstPrinter;
use anyhow::{Context as _, bail};
use mechanism::{PaperId, Reader, Text, View};
use papers::Paper;
use papers::write::{Body, Identity};
use record::Record;
use session::Beside;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use web::Printer as _;
use words::{Agreed, Lang};

/// Writes what was asked for. `site`: under which address people know the record's site, where it is known.
pub(crate) fn run(
    record: &Record,
    printer: &TypstPrinter,
    site: Option<String>,
    what: Write,
) -> anyhow::Result<()> {
    let (paper, identity, into) = match what {
        Write::Note(asked) => session::note(record, asked, site)?,
        Write::Compilation(asked) => session::beside(record, asked, site, Beside::Compilation)?,
        Write::Participation(asked) => session::beside(record, asked, site, Beside::Participation)?,
        Write::Comments(asked) => session::beside(record, asked, site, Beside::Comments)?,
        Write::Summary { dialogue, into } => {
            let view = seen(record, &into)?;
            let paper = summary(record, &view, &dialogue)?;
            let facts = view
                .dialogue(&dialogue)
                .context("the record knows no such dialogue")?
                .facts;
            let body = facts.topics().next().map_or(Body::Conference, Body::from);
            (
                paper,
                Identity {
                    body,
                    date: facts.date,
                    name: format!("{dialogue}-summary"),
                },
                into,
            )
        }
    };
    let bytes = bytes(&paper, &identity, printer, into.format)?;
    put(&bytes, into)
}

fn seen(record: &Record, into: &Into) -> anyhow::Result<View> {
    Ok(match into.as_of {
        Some(day) => record.as_of(Reader::Office, day)?,
        None => record.see(Reader::Office),
    })
}

/// Our own words, with those replaced that a file says otherwise.
fn wording(language: Lang, file: Option<&Path>) -> anyhow::Result<Agreed> {
    let Some(file) = file else {
        return Ok(Agreed::new(language));
    };
    let text =
        std::fs::read_to_string(file).with_context(|| format!("reading {}", file.display()))?;
    Agreed::with_overrides(language, &text).with_context(|| format!("in {}", file.display()))
}

fn summary(
    record: &Record,
    view: &View,
    dialogue: &mechanism::DialogueId,
) -> anyhow::Result<Paper> {
    let id = PaperId::new(format!("{dialogue}-summary"))?;
    let paper = view
        .paper(&id)
        .with_context(|| format!("the record knows no summary of {dialogue}"))?;
    let text = match paper.text {
        Text::Here(text) => text.to_string(),
        Text::ToRead(permission) => record
            .read(&permission)?
            .context("its text was destroyed")?,
        Text::Withheld => bail!("its text was destroyed"),
        Text::None => {
            bail!("the record holds no text of it; import one with “convene import summary”")
        }
    };
    Ok(serde_json::from_str(&text)?)
}

fn bytes(
    paper: &Paper,
    identity: &Identity,
    printer: &TypstPrinter,
    format: Format,
) -> anyhow::Result<Vec<u8>> {
    Ok(match format {
        Format::Html => papers::write::page(paper).into_bytes(),
        Format::Text => papers::write::text(paper).into_bytes(),
        Format::Docx => papers::write::docx(paper)?,
        Format::Akn => papers::write::akn(paper, identity)?.into_bytes(),
        Format::Pdf => printer.pdf(paper).map_err(anyhow::Error::msg)?,
    })
}

fn put(bytes: &[u8], into: Into) -> anyhow::Result<()> {
    match into.out {
        Some(file) => save(&file, bytes),
        None => Ok(std::io::stdout().lock().write_all(bytes)?),
    }
}

/// Whole or not at all: beside the file first, then in its place.
fn save(file: &PathBuf, bytes: &[u8]) -> anyhow::Result<()> {
    let beside = file.with_added_extension("part");
    std::fs::write(&beside, bytes).with_context(|| format!("writing {}", beside.display()))?;
    std::fs::rename(&beside, file).with_context(|| format!("writing {}", file.display()))
}
