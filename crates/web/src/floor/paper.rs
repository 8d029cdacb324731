//! The issued programme as a paper, in the formats of papers. It says what its page says to the same reader, and for whom
//! the copy was made where it names people whom the copy for everybody does not.

use super::programme::{Session, changed, found, sessions, titled, version};
use crate::answer::{Answer, download, own_file};
use crate::asked::Asked;
use crate::page::Page;
use crate::problem::Problem;
use crate::public::title;
use axum::body::Bytes;
use axum::extract::Path;
use mechanism::dialogue::Dialogue;
use mechanism::floor::Screen;
use mechanism::{ProgrammeView, Reader, day_in_vienna};
use papers::Paper;
use papers::compose::{ProgrammeFacts, ProgrammeItem, ProgrammeSitting, programme};
use papers::write;

/// The files of a programme, beside its page.
pub(super) const FILES: [&str; 4] = [
    "programme.pdf",
    "programme.docx",
    "programme.html",
    "programme.txt",
];

/// `GET /floor/{dialogue}/programme.pdf`, and the other formats.
pub(super) async fn show(file: &'static str, Path(dialogue): Path<String>, asked: Asked) -> Answer {
    let Asked {
        site, view, page, ..
    } = asked;
    let (id, issued) = found(&view, &dialogue)?;
    let of = view.dialogue(&id).ok_or(Problem::NotFound)?;
    let paper = composed(&page, &issued, of.facts);
    let (kind, bytes) = match file {
        "programme.pdf" => {
            let head = site.record.head();
            let pdf = site.printing.pdf(&site.printer, paper, head).await?;
            ("application/pdf", pdf)
        }
        "programme.docx" => {
            let docx = write::docx(&paper).map_err(|error| {
                tracing::error!(%error, "a programme could not be written");
                Problem::Broken
            })?;
            let kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
            (kind, Bytes::from(docx))
        }
        "programme.html" => ("text/html; charset=utf-8", write::page(&paper).into()),
        _ => ("text/plain; charset=utf-8", write::text(&paper).into()),
    };
    let (_, ending) = file.split_once('.').ok_or(Problem::NotFound)?;
    let name = format!("{id}-programme-{}.{ending}", page.lang.code());
    // Who takes part reads names that the public does not.
    Ok(match view.reader() {
        Reader::Public => download(kind, &name, bytes),
        _ => own_file(kind, &name, bytes),
    })
}

/// The programme as a paper, in the language of the page.
fn composed(page: &Page, issued: &ProgrammeView, of: &Dialogue) -> Paper {
    let title_of = titled(page, issued);
    let changes = issued.changes.iter();
    let say = |key: &str| page.say(key).into_owned();
    let names_people = issued.items.iter().any(|item| !item.panel.is_empty());
    let copy = match issued.made_for {
        _ if !names_people => None,
        Screen::Public => None,
        Screen::Chair => Some(say("programme-paper-for-desk")),
        _ => Some(say("programme-paper-for-participants")),
    };
    let address = page.absolute(&format!("/floor/{}/programme", of.id));
    let facts = ProgrammeFacts {
        language: page.lang,
        issued: issued.issued.map_or(page.today, day_in_vienna),
        title: page.with("programme-paper", "dialogue", title::short(page, of)),
        byline: version(page, issued.number, issued.issued),
        sittings: sessions(page, issued)
            .iter()
            .map(|one| sitting(page, one))
            .collect(),
        changed: say("programme-paper-changes"),
        changes: changes
            .map(|change| changed(page, *change, &title_of(change.item())))
            .collect(),
        about: say("programme-paper-about"),
        notes: [
            say("programme-vienna"),
            page.with("programme-paper-newest", "address", address),
        ]
        .into_iter()
        .chain(copy)
        .collect(),
    };
    page.installation
        .speak(page.lang, |agreed| programme(&facts, agreed))
}

fn sitting(page: &Page, one: &Session) -> ProgrammeSitting {
    let day = words::capitalized(&one.day_said(page));
    let mut heading = page.say_with(
        "programme-paper-sitting",
        &[("day", day.into()), ("hours", one.hours.as_str().into())],
    );
    if one.preparation {
        heading = format!("{heading} ({})", page.say("programme-preparation"));
    }
    let items = one.items.iter().map(|item| {
        let people = item.people.iter().map(|one| match one.body.as_str() {
            "" => format!("{} – {}", apart(page, &one.name), one.part),
            body => {
                let (name, body) = (apart(page, &one.name), apart(page, body));
                format!("{name} ({body}) – {}", one.part)
            }
        });
        let kind = [&item.kind, &item.cluster];
        let lines = kind.into_iter().chain([&item.explained]).cloned();
        ProgrammeItem {
            title: match item.hours.as_str() {
                "" => item.title.clone(),
                hours => format!("{hours} {}", item.title),
            },
            lines: lines
                .filter(|line| !line.is_empty())
                .chain(people)
                .collect(),
            documents: item
                .documents
                .iter()
                .map(|(title, address)| (title.clone(), whole(page, address)))
                .collect(),
        }
    });
    ProgrammeSitting {
        heading,
        items: items.collect(),
    }
}

/// A name in a line that runs the other way keeps its own direction.
fn apart(page: &Page, name: &str) -> String {
    match page.lang.dir() {
        "rtl" => format!("\u{2068}{name}\u{2069}"),
        _ => name.to_owned(),
    }
}

/// An address as it is typed in from paper.
fn whole(page: &Page, address: &str) -> String {
    match address.starts_with('/') {
        true => page.installation.absolute(address),
        false => address.to_owned(),
    }
}
