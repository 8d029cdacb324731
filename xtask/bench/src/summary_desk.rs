//! The desk of a Chair's summary over HTTP: a draft of 60 paragraphs that rest on 400 notes is opened with its warnings, one
//! of its paragraphs is opened and saved, and the whole is printed.

use crate::applicants::{Somebody, of, officer};
use crate::client::Line;
use crate::guards::SENTENCES;
use crate::report::{Report, median_and_p99, time};
use crate::server::Server;
use anyhow::{Context as _, ensure};
use mechanism::floor::notes::{Jotting, NoteCommand, NoteKind, NoteWish};
use mechanism::summary::{
    Binding, Evidence, NewParagraph, ParagraphKind, ParagraphText, SummaryCommand, SummaryWish,
};
use mechanism::{Actor, Command, DialogueId, NoteId, Reader};
use record::{Address, Record};
use std::sync::Arc;

const PARAGRAPHS: usize = 60;
const NOTES: usize = 400;
const SENTENCES_OF_EACH: usize = 6;
/// How often each page is asked for; the first few do not count.
const TIMES: usize = 40;
const WARM: usize = 5;

pub(crate) fn measure(report: &mut Report) -> anyhow::Result<()> {
    let folder = tempfile::tempdir()?;
    let address = Address::Sqlite(folder.path().join("record.sqlite"));
    let record = Record::open(
        &address,
        Arc::new(convene::SystemClock),
        record::Options::default(),
    )?;
    convene::demo::fill(&record)?;
    let officer = officer(&record, 1 << 44)?;
    let dialogue = in_the_making(&record, &officer)?;
    grown(&record, &officer, &dialogue)?;
    let paragraph = record
        .see(Reader::Person(officer.person))
        .chairs_summary(&dialogue)
        .and_then(|summary| summary.paragraphs.last().map(|last| last.id))
        .context("no paragraph")?;
    record.close();
    let server = Server::start(Some(&address))?;
    let desk = format!("/en/summaries/{dialogue}");
    let pages = [
        (
            "the desk of such a draft, with all its warnings",
            desk.clone(),
        ),
        ("the page of all its warnings", format!("{desk}/warnings")),
        (
            "the page of one of its paragraphs",
            format!("{desk}/paragraphs/{paragraph}"),
        ),
        (
            "what one of its paragraphs may rest on",
            format!("{desk}/paragraphs/{paragraph}/evidence"),
        ),
    ];
    for (what, path) in pages {
        opened(report, &server, &officer, what, &path)?;
    }
    saved(
        report,
        &server,
        &officer,
        &format!("{desk}/paragraphs/{paragraph}"),
    )
}

/// The demonstration's draft that is being written.
fn in_the_making(record: &Record, officer: &Somebody) -> anyhow::Result<DialogueId> {
    let view = record.see(Reader::Person(officer.person));
    view.summaries()
        .into_iter()
        .find(|id| view.chairs_summary(id).is_some() && view.editions(id).is_empty())
        .context("the demonstration has no draft")
}

/// The draft grows to the size that is measured, and rests on that many notes.
fn grown(record: &Record, officer: &Somebody, dialogue: &DialogueId) -> anyhow::Result<()> {
    let view = record.see(Reader::Person(officer.person));
    let speeches: Vec<_> = view
        .noted_speeches(dialogue)
        .into_iter()
        .map(|one| (one.speech, one.item))
        .collect();
    ensure!(!speeches.is_empty(), "nobody spoke");
    let standing = view
        .chairs_summary(dialogue)
        .map_or(0, |summary| summary.paragraphs.len());
    drop(view);
    let actor = || Actor::Person(officer.person);
    let mut number = 1_u64 << 45;
    let mut enter = |command: Command| {
        number += 1;
        let submission = of(actor(), number, command);
        let seed = submission.seed;
        record.submit(submission)?;
        anyhow::Ok(seed)
    };
    let mut notes = Vec::new();
    for nth in 0..NOTES {
        let (speech, item) = speeches[nth % speeches.len()];
        let wish = NoteWish::Take(Jotting {
            item: Some(item),
            speech: Some(speech),
            kind: NoteKind::Point,
            text: format!("A made-up point, number {nth}, of a made-up speech."),
            themes: vec![format!("Theme {}", nth % 12)],
            permitted: None,
        });
        let dialogue = dialogue.clone();
        let seed = enter(Command::Note(NoteCommand { dialogue, wish }))?;
        notes.push(NoteId::drawn(&seed, 0));
    }
    let (_, sentence) = SENTENCES[0];
    let sentence = sentence.trim();
    for (nth, resting) in (standing..PARAGRAPHS).zip(shares(&notes, PARAGRAPHS - standing)) {
        let wish = SummaryWish::Add {
            after: None,
            new: NewParagraph {
                kind: ParagraphKind::Numbered,
                item: None,
                text: ParagraphText {
                    text: format!("{nth}. {}", [sentence; SENTENCES_OF_EACH].join(" ")),
                    themes: vec![format!("Theme {}", nth % 12)],
                },
                bindings: vec![Binding {
                    sentence: sentence.to_owned(),
                    on: resting.iter().copied().map(Evidence::Note).collect(),
                }],
            },
        };
        let dialogue = dialogue.clone();
        enter(Command::Summary(SummaryCommand { dialogue, wish }))?;
    }
    Ok(())
}

/// The notes in so many heaps of nearly the same size.
fn shares(notes: &[NoteId], heaps: usize) -> impl Iterator<Item = &[NoteId]> {
    (0..heaps).map(move |nth| &notes[nth * notes.len() / heaps..(nth + 1) * notes.len() / heaps])
}

fn opened(
    report: &mut Report,
    server: &Server,
    officer: &Somebody,
    what: &str,
    path: &str,
) -> anyhow::Result<()> {
    let mut line = Line::to(server.port)?;
    let (mut waited, mut size) = (Vec::new(), 0);
    for run in 0..TIMES {
        let answer = line.get(path, &officer.headers)?;
        ensure!(answer.status == 200, "{path} answered {}", answer.status);
        size = answer.body.len();
        if run >= WARM {
            waited.push(answer.seconds);
        }
    }
    let (median, p99) = median_and_p99(waited);
    report.add(
        format!("{what}, over HTTP, median (p99)"),
        format!("{} ({}), {} kB", time(median), time(p99), size / 1000),
        "",
    );
    Ok(())
}

/// One paragraph is written anew again and again; each save is a version over the one before.
fn saved(
    report: &mut Report,
    server: &Server,
    officer: &Somebody,
    path: &str,
) -> anyhow::Result<()> {
    let mut line = Line::to(server.port)?;
    let page = line.get(path, &officer.headers)?;
    let page = String::from_utf8(page.body)?;
    let over = field(&page, "over")?;
    let versions = over.parse::<u32>()?..;
    let mut waited = Vec::new();
    for (over, run) in versions.zip(0..TIMES) {
        let command = uuid::Builder::from_random_bytes([u8::try_from(run)? + 1; 16]).into_uuid();
        let text = format!("A+made-up+paragraph+in+its+version+{run}.+Some+speakers+said+so.");
        let body = format!("command={command}&over={over}&text={text}&themes=Theme+1&item=");
        let answer = line.post(
            path,
            &officer.headers,
            "application/x-www-form-urlencoded",
            body.as_bytes(),
        )?;
        ensure!(answer.status == 303, "saving answered {}", answer.status);
        if run >= WARM {
            waited.push(answer.seconds);
        }
    }
    let (median, p99) = median_and_p99(waited);
    report.add(
        "a paragraph of it saved, over HTTP, median (p99)".to_owned(),
        format!("{} ({})", time(median), time(p99)),
        "",
    );
    Ok(())
}

/// What a hidden field of a page holds.
fn field<'a>(page: &'a str, name: &str) -> anyhow::Result<&'a str> {
    let named = format!("name=\"{name}\" value=\"");
    page.split_once(&named)
        .and_then(|(_, rest)| rest.split_once('"'))
        .map(|(value, _)| value)
        .with_context(|| format!("the page has no field {name}"))
}
