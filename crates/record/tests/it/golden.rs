//! The logs of released versions stay readable for ever.
//!
//! Each file in `tests/golden` is a log as one version wrote it: its entries, one JSON object a line, and beside it what
//! the office saw. A file is written once, by `CONVENE_WRITE_GOLDEN=1 cargo test -p record`, and never again.

use crate::kit::*;
use jiff::civil::date;
use mechanism::calendar::{CalendarCommand, ConferenceSession, Officer, ReviewItem, Role};
use mechanism::dialogue::{Dialogue, DialogueCommand, Opening, Origin};
use mechanism::participation::{CountsCommand, Figure, FigureSet, Kind};
use mechanism::review::{Measure, ReviewCommand, StatusFigure};
use mechanism::{
    Audience, Command, CommandId, Content, DialogueId, Name, RowId, SourceId, Submission,
};
use record::testing::{Entry, VaultRow};
use record::verify;
use serde::{Deserialize, Serialize};
use std::path::PathBuf;

/// An entry in a golden log.
#[derive(Serialize, Deserialize)]
struct Line {
    number: u64,
    received: jiff::Timestamp,
    entered: jiff::Timestamp,
    happened: Option<String>,
    actor: String,
    audience: String,
    command: CommandId,
    part: u16,
    format: u16,
    salt: [u8; 32],
    body: String,
    hash: mechanism::Digest,
    /// The vault rows the entry brought.
    rows: Vec<Row>,
}

#[derive(Serialize, Deserialize)]
struct Row {
    row: RowId,
    owner: String,
    purpose: String,
    retention: String,
    salt: [u8; 32],
    text: String,
}

fn folder() -> PathBuf {
    PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/golden"))
}

/// One command at least for each event that version 0.1.0 knows. All of it is made up.
fn every_kind_of_act() -> Vec<Submission> {
    let made_up = || SourceId::new("made-up").unwrap();
    let planned = |id: &str| Dialogue {
        origin: Origin::Planned,
        ..a_dialogue(id, date(2026, 12, 1), Audience::Public)
    };
    let named = |id: &str| DialogueId::new(id).unwrap();
    let session = ConferenceSession {
        number: 90,
        opens: date(2026, 12, 7),
        closes: date(2026, 12, 11),
        place: "Nowhere".into(),
        review_item: Some(ReviewItem {
            number: 2,
            provisional: true,
            agenda: None,
        }),
        document_deadline: None,
        source: made_up(),
        audience: Audience::Public,
    };
    let officer = Officer {
        name: Name {
            honorific: Some("Ms.".into()),
            full: "Ada Example".into(),
        },
        role: Role::Chair,
        group: firearms(1).group,
        state: None,
        office: "Officer of an invented office".into(),
    };
    let figures = FigureSet {
        dialogue: named("fa-2024"),
        figures: vec![
            Figure::official(Kind::Ngo, 3),
            Figure::official(Kind::Other, 2),
        ],
        as_of: date(2024, 5, 8),
        source: made_up(),
        paragraph: Some(4),
        official: true,
        audience: Audience::Public,
        remark: None,
    };
    let mended = Dialogue {
        panels: Some(2),
        ..a_dialogue("fa-2024", date(2024, 5, 8), Audience::Public)
    };
    let status = StatusFigure {
        as_of: date(2024, 9, 30),
        measure: Measure::ReviewsProgressing,
        value: 7,
        precision: Default::default(),
        source: made_up(),
        audience: Audience::Public,
    };
    let calendar = |command| Command::Calendar(command);
    let on_dialogue = |command| Command::Dialogue(command);
    let opening_on = Opening::ByDecision("an invented decision".into());
    let commands = vec![
        opening(false),
        register("made-up"),
        calendar(CalendarCommand::RecordConference(session)),
        meeting(1, Audience::Public),
        calendar(CalendarCommand::CloseMeeting {
            meeting: firearms(1),
            on: date(2024, 5, 7),
        }),
        calendar(CalendarCommand::AdoptReport {
            meeting: firearms(1),
            on: date(2024, 5, 7),
        }),
        calendar(CalendarCommand::RecordOfficer {
            meeting: firearms(1),
            officer,
        }),
        dialogue("fa-2024", date(2024, 5, 8), Audience::Public),
        dialogue("fa-2025", date(2025, 5, 8), Audience::Restricted),
        on_dialogue(DialogueCommand::Record(planned("fa-2026"))),
        on_dialogue(DialogueCommand::Postpone {
            dialogue: named("fa-2026"),
            to: date(2026, 12, 2),
        }),
        on_dialogue(DialogueCommand::OpenSitting {
            dialogue: named("fa-2026"),
            opening: opening_on,
        }),
        on_dialogue(DialogueCommand::Close(named("fa-2026"))),
        on_dialogue(DialogueCommand::Record(planned("fa-2026-2"))),
        on_dialogue(DialogueCommand::Cancel(named("fa-2026-2"))),
        on_dialogue(DialogueCommand::Correct {
            facts: mended,
            reason: Content::permanent("An invented reason."),
        }),
        Command::Counts(CountsCommand::Record {
            set: figures,
            remark: Some(Content::permanent("An invented remark.")),
            imported: true,
        }),
        paper("a-paper", "A text of our own."),
        Command::Review(ReviewCommand::RecordStatus(status)),
    ];
    let numbered = commands.into_iter().enumerate();
    numbered
        .map(|(n, command)| asks_as(&format!("golden {n}"), command))
        .collect()
}

fn write_golden() {
    let place = on_sqlite();
    let record = place.open();
    for act in every_kind_of_act() {
        record.submit(act).unwrap();
    }
    let rows = rows_of(&place);
    let lines: Vec<String> = entries(&place)
        .into_iter()
        .map(|entry| {
            let mine = rows.iter().filter(|row| row.entry == entry.number);
            serde_json::to_string(&line(&entry, mine)).unwrap()
        })
        .collect();
    let stem = folder().join(env!("CARGO_PKG_VERSION"));
    std::fs::create_dir_all(folder()).unwrap();
    let name = |suffix: &str| PathBuf::from(format!("{}{suffix}", stem.display()));
    assert!(!name(".jsonl").exists(), "a golden log is written once");
    std::fs::write(name(".jsonl"), lines.join("\n") + "\n").unwrap();
    std::fs::write(name(".seen.txt"), seen(&record)).unwrap();
}

/// What the office sees, in words that do not depend on how a type prints itself today.
fn seen(record: &record::Record) -> String {
    let view = record.see(mechanism::Reader::Office);
    let mut lines = Vec::new();
    for d in view.dialogues() {
        let f = d.facts;
        let life = serde_json::to_string(d.life).unwrap();
        let counts: Vec<_> = d
            .counts
            .iter()
            .map(|set| serde_json::to_string(&set.figures).unwrap())
            .collect();
        lines.push(format!(
            "dialogue {} {} {} {:?} {life} {counts:?}",
            f.id,
            f.date,
            f.audience.code(),
            f.panels
        ));
    }
    for p in view.papers() {
        lines.push(format!(
            "paper {} {} {:?}",
            p.facts.id,
            p.facts.kind.code(),
            text_of(record, p.facts.id.as_str())
        ));
    }
    for s in view.sources() {
        lines.push(format!("source {} {}", s.id, s.title));
    }
    for c in view.conferences() {
        lines.push(format!("conference {} {} {}", c.number, c.opens, c.place));
    }
    for m in view.meetings(firearms(1).group) {
        let officers: Vec<_> = view
            .officers(m.id)
            .iter()
            .map(|o| o.name.to_string())
            .collect();
        lines.push(format!(
            "meeting {} {:?} {:?} {officers:?}",
            m.id.number, m.closes, m.report_adopted
        ));
    }
    for c in view.corrections() {
        lines.push(format!("correction {:?} {:?}", c.changed(), view.reason(c)));
    }
    for s in view.status() {
        lines.push(format!(
            "status {} {} {}",
            s.as_of,
            s.measure.code(),
            s.value
        ));
    }
    lines.join("\n") + "\n"
}

fn line<'a>(entry: &Entry, rows: impl Iterator<Item = &'a VaultRow>) -> Line {
    Line {
        number: entry.number,
        received: entry.received,
        entered: entry.entered,
        happened: entry.happened.clone(),
        actor: entry.actor.to_string(),
        audience: entry.audience.to_string(),
        command: entry.command,
        part: entry.part,
        format: entry.format,
        salt: entry.salt,
        body: entry.body.clone(),
        hash: entry.hash,
        rows: rows
            .map(|row| {
                let (salt, bytes) = row.content.clone().unwrap();
                Row {
                    row: row.row,
                    owner: row.owner.clone(),
                    purpose: row.purpose.clone(),
                    retention: row.retention.clone(),
                    salt,
                    text: String::from_utf8(bytes).unwrap(),
                }
            })
            .collect(),
    }
}

fn put(place: &Place, lines: Vec<Line>) {
    let mut store = connect(place)().unwrap();
    store.lock().unwrap();
    for line in lines {
        let rows: Vec<VaultRow> = line
            .rows
            .into_iter()
            .map(|row| VaultRow {
                row: row.row,
                entry: line.number,
                owner: row.owner,
                purpose: row.purpose,
                retention: row.retention,
                length: row.text.len(),
                content: Some((row.salt, row.text.into_bytes())),
            })
            .collect();
        let entry = Entry {
            number: line.number,
            received: line.received,
            entered: line.entered,
            happened: line.happened,
            actor: line.actor.into(),
            audience: line.audience.into(),
            command: line.command,
            part: line.part,
            fingerprint: None,
            format: line.format,
            salt: line.salt,
            body: line.body,
            hash: line.hash,
        };
        store.write(&[entry], &[]).unwrap();
        store.put_rows(&rows).unwrap();
    }
    store.commit().unwrap();
}

crate::on_every_store! {
    fn every_released_log_is_read_as_it_was(place: &Place) {
        let mut logs: Vec<PathBuf> = std::fs::read_dir(folder())
            .unwrap()
            .map(|file| file.unwrap().path())
            .filter(|path| path.extension().is_some_and(|kind| kind == "jsonl"))
            .collect();
        logs.sort();
        assert!(!logs.is_empty());
        for log in logs {
            place.empty();
            let text = std::fs::read_to_string(&log).unwrap();
            let lines: Vec<Line> = text.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
            let count = lines.len() as u64;
            put(place, lines);
            let verified = verify(&place.address, &record::Witnessing::Nowhere, &mut |_| {}).unwrap();
            assert_eq!((verified.entries, &verified.findings[..]), (count, &[][..]), "{}", log.display());
            let options = record::Options { witness: record::Witnessing::Nowhere, ..place.options() };
            let clock = std::sync::Arc::new(record::StillClock::at(noon()));
            let record = record::Record::open(&place.address, clock, options).unwrap();
            let expected = std::fs::read_to_string(log.with_extension("seen.txt")).unwrap();
            assert_eq!(seen(&record), expected, "{}", log.display());
        }
    }
}

/// Writes the log of the version at hand; fails if it has been written. Only when asked for.
#[test]
fn write_the_golden_log_of_this_version() {
    if std::env::var("CONVENE_WRITE_GOLDEN").is_ok() {
        write_golden();
    }
}
