//! Search in a hundred thousand texts, over HTTP.

use crate::client::Line;
use crate::report::{Report, median_and_p99, time};
use crate::server::Server;
use crate::writer::{made_out, opened, source};
use anyhow::ensure;
use mechanism::paper::{PaperCommand, PaperFacts, PaperKind, Point};
use mechanism::{Audience, Command, Content, PaperId, SourceId};
use record::Address;
use std::path::Path;
use std::time::{Duration, Instant};

const PAPERS: u64 = 2_000;
const POINTS: u64 = 50;
const WORDS: [&str; 40] = [
    "firearms",
    "trafficking",
    "migrants",
    "smuggling",
    "cooperation",
    "assistance",
    "technical",
    "prosecutors",
    "training",
    "victims",
    "evidence",
    "record",
    "tracing",
    "border",
    "customs",
    "finance",
    "data",
    "research",
    "community",
    "prevention",
    "protocol",
    "convention",
    "review",
    "report",
    "speaker",
    "organization",
    "academia",
    "parliament",
    "gender",
    "youth",
    "online",
    "payments",
    "court",
    "judges",
    "police",
    "region",
    "network",
    "exchange",
    "practice",
    "measure",
];

pub(crate) fn measure(report: &mut Report) -> anyhow::Result<()> {
    let folder = tempfile::tempdir()?;
    let file = folder.path().join("record.sqlite");
    generate(&file)?;
    let server = Server::start(Some(&Address::Sqlite(file)))?;
    let mut line = Line::to(server.port)?;
    let began = Instant::now();
    // The index is made behind the first pages and says so until it is ready.
    loop {
        let answer = line.get("/api/v1/search?q=tracing", "")?;
        let found = String::from_utf8_lossy(&answer.body).contains("/papers/");
        if answer.status == 200 && found {
            break;
        }
        ensure!(
            began.elapsed() < Duration::from_secs(300),
            "the index was not ready after five minutes"
        );
        std::thread::sleep(Duration::from_millis(100));
    }
    report.add(
        format!("search index of {} texts ready", PAPERS * POINTS),
        time(began.elapsed().as_secs_f64()),
        "",
    );
    let mut seconds = Vec::new();
    for first in WORDS {
        for second in WORDS.iter().take(10) {
            let answer = line.get(&format!("/api/v1/search?q={first}+{second}"), "")?;
            ensure!(answer.status == 200, "search answered {}", answer.status);
            seconds.push(answer.seconds);
        }
    }
    let (median, p99) = median_and_p99(seconds);
    report.add(
        "search of two words in them, median (p99)",
        format!("{} ({})", time(median), time(p99)),
        "p99 ≤ 10 ms",
    );
    Ok(())
}

/// Texts whose words are spread by a fixed walk, so that every run searches the same.
fn generate(file: &Path) -> anyhow::Result<()> {
    let record = opened(&Address::Sqlite(file.into()))?;
    record.submit(made_out(u64::MAX - 1, source("generated")?))?;
    let mut walk: u64 = 1;
    for paper in 0..PAPERS {
        let points: Vec<Point> = (1..=POINTS)
            .map(|paragraph| {
                let text: Vec<&str> = (0..30)
                    .map(|_| {
                        walk = walk
                            .wrapping_mul(6_364_136_223_846_793_005)
                            .wrapping_add(1_442_695_040_888_963_407);
                        // Rarer words further down the list, as in real texts.
                        let (a, b) = ((walk >> 33) % 40, (walk >> 43) % 40);
                        WORDS[usize::try_from(a.min(b)).unwrap_or_default()]
                    })
                    .collect();
                Point {
                    paragraph: u16::try_from(paragraph).unwrap_or_default(),
                    text: text.join(" "),
                }
            })
            .collect();
        let facts = PaperFacts {
            id: PaperId::new(format!("generated-{paper}"))?,
            kind: PaperKind::Points,
            dialogue: None,
            conference: None,
            language: "en".into(),
            symbol: None,
            date: None,
            published: None,
            reports: Vec::new(),
            points_of: None,
            source: SourceId::new("generated")?,
            audience: Audience::Public,
        };
        let text = Some(Content::permanent(serde_json::to_vec(&points)?));
        record.submit(made_out(
            paper,
            Command::Paper(PaperCommand::Record { facts, text }),
        ))?;
    }
    record.close();
    Ok(())
}
