//! Pages: CPU of the server and requests a second, kept and made anew, beside a constant body of the same size.

use crate::client::Line;
use crate::report::{Report, time};
use crate::server::Server;
use anyhow::ensure;
use std::time::Instant;

const LINES: usize = 8;

struct Load {
    cpu: f64,
    a_second: f64,
    bytes: usize,
}

pub(crate) fn measure(report: &mut Report) -> anyhow::Result<()> {
    let server = Server::start(None)?;
    for (name, path) in [
        ("a dialogue", "/dialogues/fa-2024"),
        ("the list of dialogues", "/dialogues"),
        ("a paper's points", "/papers/fa-2022-points"),
    ] {
        let kept = load(&server, path, "", 20_000)?;
        let yardstick = load(&server, &format!("/constant/{}", kept.bytes), "", 20_000)?;
        let packed = load(&server, path, "Accept-Encoding: br\r\n", 20_000)?;
        let made = load(&server, path, "X-Bench-Office: yes\r\n", 2_000)?;
        report.add(
            format!("{name}, kept, CPU a request"),
            time(kept.cpu),
            "≤ 0.2 ms",
        );
        report.add(
            format!(
                "{name}, kept, requests a second beside a constant body of {} bytes",
                kept.bytes
            ),
            format!(
                "{:.0} of {:.0} ({:.0} %)",
                kept.a_second,
                yardstick.a_second,
                100.0 * kept.a_second / yardstick.a_second
            ),
            "≥ 50 %",
        );
        report.add(
            format!("{name}, kept and compressed, CPU a request"),
            time(packed.cpu),
            "≤ 0.2 ms",
        );
        report.add(
            format!("{name}, made anew, CPU a request"),
            time(made.cpu),
            "",
        );
    }
    first_visit(report, &server)?;
    memory(report)
}

fn load(server: &Server, path: &str, headers: &str, requests: usize) -> anyhow::Result<Load> {
    let once = Line::to(server.port)?.get(path, headers)?;
    ensure!(once.status == 200, "{path} answered {}", once.status);
    let each = requests / LINES;
    let cpu = server.cpu()?;
    let began = Instant::now();
    std::thread::scope(|scope| {
        let lines: Vec<_> = (0..LINES)
            .map(|_| {
                scope.spawn(|| -> anyhow::Result<()> {
                    let mut line = Line::to(server.port)?;
                    for _ in 0..each {
                        line.get(path, headers)?;
                    }
                    Ok(())
                })
            })
            .collect();
        lines
            .into_iter()
            .try_for_each(|line| line.join().map_err(|_| anyhow::anyhow!("a line broke"))?)
    })?;
    let done = (each * LINES) as f64;
    Ok(Load {
        cpu: (server.cpu()? - cpu) / done,
        a_second: done / began.elapsed().as_secs_f64(),
        bytes: once.body.len(),
    })
}

/// Everything a browser fetches at its first visit: the page and what it names, compressed.
fn first_visit(report: &mut Report, server: &Server) -> anyhow::Result<()> {
    let mut line = Line::to(server.port)?;
    let page = line.get("/", "")?;
    let mut bytes = line.get("/", "Accept-Encoding: br\r\n")?.body.len();
    let html = String::from_utf8_lossy(&page.body).into_owned();
    let mut named: Vec<&str> = html
        .split('"')
        .filter(|part| part.starts_with("/static/"))
        .collect();
    named.sort_unstable();
    named.dedup();
    for asset in named {
        bytes += line.get(asset, "Accept-Encoding: br\r\n")?.body.len();
    }
    report.add(
        "first visit, everything, compressed",
        format!("{:.1} kB", bytes as f64 / 1000.0),
        "≤ 60 kB",
    );
    Ok(())
}

/// A fresh server, idle, after it has printed one PDF.
fn memory(report: &mut Report) -> anyhow::Result<()> {
    let server = Server::start(None)?;
    let mut line = Line::to(server.port)?;
    let pdf = line.get("/papers/note-conference-12/paper.pdf", "")?;
    ensure!(pdf.status == 200, "the Note as PDF answered {}", pdf.status);
    std::thread::sleep(std::time::Duration::from_secs(2));
    report.add(
        "memory of the demonstration, idle, a PDF printed",
        format!("{} MiB", server.resident_mib()?),
        "≤ 100 MiB",
    );
    Ok(())
}
