//! The footnotes of a Note: one on each summary, one on the web page, and every address one that can be opened.

use super::text::Reported;
use super::{NoteCheck, NoteFinding, Weight};
use crate::compose::note::dialogue::summary_path;
use crate::compose::voice::PAGE;
use crate::rules::{Place, is_run_together};
use crate::write::reachable;
use crate::{Link, Paper, Paragraph, Span};
use mechanism::conference::{NoteEntry, NoteFacts};

/// The links of a note.
fn links(note: &[Span]) -> impl Iterator<Item = &Link> {
    note.iter().filter_map(|span| match span {
        Span::Link(link) => Some(link),
        _ => None,
    })
}

/// The notes of a paragraph.
fn notes(paragraph: &Paragraph) -> impl Iterator<Item = &[Span]> {
    paragraph.text.iter().filter_map(|span| match span {
        Span::Note(note) => Some(note.as_slice()),
        _ => None,
    })
}

fn names(note: &[Span], address: &str) -> bool {
    let bare = |address: &str| address.trim_start_matches("https://").to_owned();
    links(note).any(|link| bare(link.target.as_deref().unwrap_or(&link.shown)) == bare(address))
}

fn cites(note: &[Span], wanted: Option<&str>) -> bool {
    note.iter()
        .any(|span| matches!(span, Span::Symbol(symbol) if Some(symbol.as_str()) == wanted))
}

fn leads_to(note: &[Span], path: &str) -> bool {
    links(note).any(|link| link.target.as_deref().is_some_and(|to| to.ends_with(path)))
}

/// Where the Note says that a summary is; `None`: it was published nowhere that is known.
fn address(entry: &NoteEntry) -> Option<&str> {
    let published = entry.summary.as_ref()?.published.as_ref()?;
    let known = published.address.as_deref();
    Some(known.or(published.believed.as_deref()).unwrap_or(PAGE))
}

/// One footnote on the summary in each paragraph, and it is the summary's own.
pub(super) fn of_summary(one: &Reported<'_>) -> Vec<NoteFinding> {
    let finding = |check, weight, key| NoteFinding::new(check, one.place(), weight, key);
    let warns = |key| finding(NoteCheck::Summaries, Weight::Warning, key);
    let Some(summary) = &one.entry.summary else {
        return vec![warns("note-finding-summaries-none")];
    };
    let mut found = Vec::new();
    let (Some(published), Some(address)) = (&summary.published, address(one.entry)) else {
        let symbol = summary.symbol.as_deref();
        let here = summary_path(&one.entry.dialogue);
        let cited = notes(one.paragraph)
            .filter(|note| cites(note, symbol) || leads_to(note, &here))
            .count();
        if cited != 1 {
            found.push(warns("note-finding-summaries-nowhere"));
        }
        return found;
    };
    // Where the summary's own address is not known, the page stands for it, and may be named beside it.
    let counted = notes(one.paragraph).filter(|note| names(note, address));
    let counted = match address == PAGE {
        true => counted.count().min(1),
        false => counted.count(),
    };
    if counted != 1 {
        let key = "note-finding-summaries";
        found.push(finding(NoteCheck::Summaries, Weight::Fault, key).with("count", counted));
    }
    if published.address.is_none() {
        let key = match published.believed {
            Some(_) => "note-finding-addresses-believed",
            None => "note-finding-addresses-source",
        };
        found.push(finding(NoteCheck::Addresses, Weight::Warning, key));
    }
    found
}

/// The web page is named in one footnote, and in those that stand for a summary whose address is not known.
pub(super) fn page(facts: &NoteFacts, paper: &Paper) -> Option<NoteFinding> {
    let summaries = facts.entries.iter().filter(|entry| entry.summary.is_some());
    let once = usize::from(summaries.clone().next().is_some());
    let instead = summaries.filter(|entry| address(entry) == Some(PAGE));
    let expected = once + instead.count();
    let footnotes = paper.footnotes();
    let named = footnotes.iter().filter(|note| names(note, PAGE)).count();
    (named != expected).then(|| {
        let key = "note-finding-page";
        NoteFinding::new(NoteCheck::Page, Place::Paper, Weight::Fault, key)
            .with("count", named)
            .with("expected", expected)
    })
}

/// Each footnote with an address has one, it can be opened, and it ends in one file (rule F6), unless it is where this record
/// keeps what was issued.
pub(super) fn each(facts: &NoteFacts, paper: &Paper) -> Vec<NoteFinding> {
    let entries = facts.entries.iter();
    let here: Vec<String> = entries.map(|entry| summary_path(&entry.dialogue)).collect();
    let is_here = |address: &str| here.iter().any(|path| address.ends_with(path));
    let mut found = Vec::new();
    for (index, note) in paper.footnotes().into_iter().enumerate() {
        let place = Place::Footnote(index + 1);
        let finding =
            |weight, key| NoteFinding::new(NoteCheck::Addresses, place.clone(), weight, key);
        for link in links(note) {
            let opened = link.target.as_deref().and_then(reachable);
            let key = match &opened {
                None => "note-finding-addresses",
                Some(address) if is_run_together(address) => "note-finding-addresses",
                Some(address) if !ends_in_a_file(address) && !is_here(address) => {
                    "note-finding-addresses-file"
                }
                Some(_) => continue,
            };
            let weight = match key {
                "note-finding-addresses" => Weight::Fault,
                _ => Weight::Warning,
            };
            found.push(finding(weight, key).with("address", &link.shown));
        }
        let count = links(note).count();
        if count > 1 {
            let several = finding(Weight::Fault, "note-finding-addresses-several");
            found.push(several.with("count", count));
        }
    }
    found
}

/// Whether the last part of the path is the name of a file.
fn ends_in_a_file(address: &str) -> bool {
    let path = address.split(['?', '#']).next().unwrap_or_default();
    let Some((before, last)) = path.rsplit_once('/') else {
        return false;
    };
    let Some((name, kind)) = last.rsplit_once('.') else {
        return false;
    };
    // After the host: "https://www.example.org" ends in no file.
    let in_a_host = before.ends_with(":/");
    let is_kind = (2..=5).contains(&kind.len()) && kind.bytes().all(|b| b.is_ascii_alphanumeric());
    !in_a_host && !name.is_empty() && is_kind
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_ends_in_the_name_of_a_file() {
        for file in [
            "https://www.example.org/a/b.pdf",
            "https://www.example.org/a%20b.docx?x=1",
            "https://example.org/page.html#part",
        ] {
            assert!(ends_in_a_file(file), "{file}");
        }
        for none in [
            "https://www.example.org",
            "https://www.example.org/",
            "https://www.example.org/folder/",
            "https://www.example.org/folder",
            "https://www.example.org/.pdf",
            "https://www.example.org/a.something-long",
        ] {
            assert!(!ends_in_a_file(none), "{none}");
        }
    }
}
