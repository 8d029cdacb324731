//! The Note and a long summary in each format, warm: one number changes each time, so that nothing is answered from a cache.

use crate::drafting;
use crate::report::{Report, median_and_p99, time};
use anyhow::Context as _;
use mechanism::Reader;
use mechanism::conference::note_facts;
use papers::Paper;
use papers::compose::{self, Setting};
use papers::write::{Body, Identity};
use record::Record;
use std::sync::Arc;
use std::time::Instant;
use web::Printer as _;
use words::{Agreed, Lang};

type Writing<'a> = (
    &'static str,
    &'static str,
    Box<dyn Fn(&Paper) -> anyhow::Result<usize> + 'a>,
);

/// Makes the paper for one run.
type Making<'a> = Box<dyn Fn(u32) -> anyhow::Result<Paper> + 'a>;

pub(crate) fn measure(report: &mut Report) -> anyhow::Result<()> {
    let folder = tempfile::tempdir()?;
    let address = record::Address::Sqlite(folder.path().join("record.sqlite"));
    let record = Record::open(
        &address,
        Arc::new(convene::SystemClock),
        record::Options::default(),
    )?;
    convene::demo::fill(&record)?;
    let facts = note_facts(&record.see(Reader::Public), 12).context("no twelfth session")?;
    let agreed = Agreed::new(Lang::En);
    let printer = convene::TypstPrinter::new(None);
    let identity = Identity {
        body: Body::Conference,
        date: facts.session.opens,
        name: "note-conference-12".into(),
    };
    let writings: [Writing<'_>; 5] = [
        (
            "HTML",
            "≤ 2 ms",
            Box::new(|paper| Ok(papers::write::html(paper).len())),
        ),
        (
            "text",
            "≤ 2 ms",
            Box::new(|paper| Ok(papers::write::text(paper).len())),
        ),
        (
            "AKN",
            "≤ 2 ms",
            Box::new(|paper| Ok(papers::write::akn(paper, &identity)?.len())),
        ),
        (
            "DOCX",
            "≤ 10 ms",
            Box::new(|paper| Ok(papers::write::docx(paper)?.len())),
        ),
        (
            "PDF",
            "≤ 60 ms",
            Box::new(|paper| Ok(printer.pdf(paper).map_err(anyhow::Error::msg)?.len())),
        ),
    ];
    let note = |run: u32| {
        let mut facts = facts.clone();
        let counts = facts
            .entries
            .first_mut()
            .and_then(|one| one.counts.as_mut());
        if let Some(counts) = counts {
            counts.ngo += run;
        }
        Ok(compose::note(&facts, &agreed, &Setting::default()))
    };
    let papers: [(&str, Making<'_>); 2] = [
        ("the Note", Box::new(note)),
        ("a summary of 60 paragraphs", Box::new(drafting::printed)),
    ];
    for (what, make) in papers {
        for (format, goal, write) in &writings {
            let mut seconds = Vec::new();
            for run in 0..60u32 {
                let paper = make(run)?;
                let began = Instant::now();
                write(&paper)?;
                if run >= 10 {
                    seconds.push(began.elapsed().as_secs_f64());
                }
            }
            let (median, p99) = median_and_p99(seconds);
            report.add(
                format!("{what} as {format}, warm, median (p99)"),
                format!("{} ({})", time(median), time(p99)),
                goal,
            );
        }
    }
    Ok(())
}
