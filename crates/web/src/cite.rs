//! How to cite a paper, with what it is: a Chair's summary is not an agreed outcome, a draft is not a document.

use crate::page::Page;
use crate::public::ComposedNote;
use jiff::civil::Date;
use mechanism::paper::{PaperFacts, PaperKind};
use mechanism::{ContributionRef, View};
use papers::Paper;

/// A citation in the three forms people ask for.
pub(crate) struct Citation {
    /// In a sentence.
    pub(crate) text: String,
    /// For BibTeX.
    pub(crate) bibtex: String,
    /// For reference managers.
    pub(crate) ris: String,
}

/// What a citation is made of.
struct Cited<'a> {
    key: String,
    author: String,
    title: &'a str,
    date: Option<Date>,
    symbol: Option<&'a str>,
    address: String,
    /// What it is and is not.
    note: String,
    language: &'static str,
    read: Date,
}

/// A paper the record holds.
pub(crate) fn of(
    page: &Page,
    view: &View,
    name: &str,
    facts: &PaperFacts,
    paper: &Paper,
) -> Citation {
    let dialogue = facts.dialogue.as_ref().and_then(|id| view.dialogue(id));
    let chairs = dialogue.as_ref().map(|dialogue| {
        let names: Vec<String> = dialogue
            .facts
            .chairs
            .iter()
            .map(|chair| chair.name.full.clone())
            .collect();
        page.list(&names)
    });
    let author = match facts.kind {
        PaperKind::Summary => chairs.filter(|names| !names.is_empty()).map_or_else(
            || page.say("cite-author-chair").into_owned(),
            |names| page.with("cite-author-chair-named", "names", &names),
        ),
        _ => page.say("cite-author-secretariat").into_owned(),
    };
    let note = match facts.kind {
        PaperKind::Summary => page.say("status-summary"),
        _ => page.say("cite-note-reproduced"),
    };
    written(
        page,
        &Cited {
            key: facts.id.to_string(),
            author,
            title: name,
            date: facts.date.or(dialogue.map(|dialogue| dialogue.facts.date)),
            symbol: facts.symbol.as_deref(),
            address: page.absolute(&format!("/papers/{}", facts.id)),
            note: note.into_owned(),
            language: paper.language.code(),
            read: page.today,
        },
    )
}

/// A Note composed from the record.
pub(crate) fn composed(page: &Page, name: &str, note: ComposedNote) -> Citation {
    written(
        page,
        &Cited {
            key: note.to_string(),
            author: page.say("cite-author-composed").into_owned(),
            title: name,
            date: Some(page.today),
            symbol: None,
            address: page.absolute(&format!("/papers/{note}")),
            note: page.say("status-composed").into_owned(),
            language: page.lang.code(),
            read: page.today,
        },
    )
}

/// What stakeholders contributed: research, data, and the rest.
pub(crate) struct Contributed<'a> {
    /// Its reference, which lasts.
    pub(crate) reference: ContributionRef,
    /// Under which names it stands, or who made the work.
    pub(crate) author: String,
    /// What it is called.
    pub(crate) title: &'a str,
    /// When it was published.
    pub(crate) published: Date,
    /// Its page.
    pub(crate) path: &'a str,
    /// In which language it is: a code, `und` for none of the six.
    pub(crate) language: &'static str,
}

/// A contribution of a stakeholder.
pub(crate) fn contributed(page: &Page, of: Contributed<'_>) -> Citation {
    let reference = of.reference.to_string();
    written(
        page,
        &Cited {
            key: of.reference.slug(),
            author: of.author,
            title: of.title,
            date: Some(of.published),
            symbol: Some(&reference),
            address: page.absolute(of.path),
            note: page.say("contribution-views").into_owned(),
            language: of.language,
            read: page.today,
        },
    )
}

fn written(page: &Page, cited: &Cited<'_>) -> Citation {
    Citation {
        text: text(page, cited),
        bibtex: bibtex(cited),
        ris: ris(cited),
    }
}

fn text(page: &Page, cited: &Cited<'_>) -> String {
    let dated = cited.date.map(|day| page.day(&day));
    // The name of a summary says the day of its dialogue already.
    let dated = dated.filter(|day| !cited.title.contains(day.as_str()));
    let parts = [
        Some(cited.author.clone()),
        Some(cited.title.to_owned()),
        cited.symbol.map(str::to_owned),
        dated,
        Some(cited.address.clone()),
    ];
    let joined = parts
        .into_iter()
        .flatten()
        .collect::<Vec<_>>()
        .join(&page.say("list-comma"));
    let values = [
        ("parts", joined.into()),
        ("read", page.day(&cited.read).into()),
        ("note", cited.note.clone().into()),
    ];
    page.say_with("cite-text", &values)
}

fn bibtex(cited: &Cited<'_>) -> String {
    let year = cited.date.map(|day| day.year().to_string());
    let fields = [
        ("author", Some(format!("{{{}}}", braced(&cited.author)))),
        ("title", Some(format!("{{{}}}", braced(cited.title)))),
        ("year", year),
        ("number", cited.symbol.map(braced)),
        ("url", Some(braced(&cited.address))),
        ("urldate", Some(cited.read.to_string())),
        ("language", Some(cited.language.to_owned())),
        ("note", Some(braced(&cited.note))),
    ];
    let mut out = format!("@misc{{{},\n", cited.key);
    for (name, value) in fields {
        if let Some(value) = value {
            out.push_str(&format!("  {name} = {{{value}}},\n"));
        }
    }
    out.push_str("}\n");
    out
}

/// Text inside braces: its own would unbalance them, and a line break would end a field in some readers.
fn braced(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '{' | '}' | '\\' => out.push(' '),
            '&' | '%' | '$' | '#' | '_' => {
                out.push('\\');
                out.push(letter);
            }
            '\n' | '\r' => out.push(' '),
            _ => out.push(letter),
        }
    }
    out
}

fn ris(cited: &Cited<'_>) -> String {
    let date = cited
        .date
        .map(|day| format!("{:04}/{:02}/{:02}", day.year(), day.month(), day.day()));
    let fields = [
        ("TY", Some("RPRT".to_owned())),
        ("AU", Some(cited.author.clone())),
        ("TI", Some(cited.title.to_owned())),
        ("PY", cited.date.map(|day| day.year().to_string())),
        ("DA", date),
        ("M1", cited.symbol.map(str::to_owned)),
        ("LA", Some(cited.language.to_owned())),
        ("UR", Some(cited.address.clone())),
        ("N1", Some(cited.note.clone())),
        ("ID", Some(cited.key.clone())),
        ("ER", Some(String::new())),
    ];
    let mut out = String::new();
    for (tag, value) in fields {
        if let Some(value) = value {
            // Lines end as the format asks, and a value is one line.
            let value = value.replace(['\n', '\r'], " ");
            out.push_str(&format!("{tag}  - {value}\r\n"));
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn cited() -> Cited<'static> {
        Cited {
            key: "fa-2022-summary".into(),
            author: "Example {Person} & Co".into(),
            title: "A summary\nof 50%",
            date: Some(date(2022, 5, 6)),
            symbol: None,
            address: "https://convene.example/papers/fa-2022-summary".into(),
            note: "Not an agreed outcome.".into(),
            language: "en",
            read: date(2026, 1, 2),
        }
    }

    #[test]
    fn bibtex_stays_balanced() {
        let bibtex = bibtex(&cited());
        let open = bibtex.matches('{').count();
        assert_eq!(open, bibtex.matches('}').count());
        assert!(bibtex.starts_with("@misc{fa-2022-summary,\n"));
        assert!(bibtex.contains("50\\%") && bibtex.contains("year = {2022}"));
        assert!(bibtex.contains("note = {Not an agreed outcome.}"));
    }

    #[test]
    fn ris_begins_and_ends_as_asked_and_carries_the_status() {
        let ris = ris(&cited());
        assert!(ris.starts_with("TY  - RPRT\r\n") && ris.ends_with("ER  - \r\n"));
        assert!(ris.contains("TI  - A summary of 50%\r\n"));
        assert!(ris.contains("N1  - Not an agreed outcome.\r\n"));
        assert!(!ris.contains("M1"));
    }
}
