//! The floor: how long a step of the Chair takes to everybody who listens, what a listener costs, two hundred people who
//! ask for the floor at once, and a day's meeting gone through again.

mod hearing;
mod meeting;

use crate::client::Line;
use crate::report::{Report, median_and_p99, time};
use crate::server::Server;
use anyhow::{Context as _, ensure};
use hearing::Hearing;
use mechanism::floor::{Screen, explain, replay};
use mechanism::{Reader, RequestId};
use meeting::Meeting;
use record::Address;
use std::hint::black_box;
use std::time::{Duration, Instant};

/// How many steps of the Chair are timed.
const STEPS: u32 = 30;
/// Between two steps: nobody leads a meeting faster.
const BETWEEN: Duration = Duration::from_secs(1);
/// A step that has not arrived by then is lost.
const LOST: Duration = Duration::from_secs(20);
/// Within which time two hundred ask for the floor.
const RUSH: Duration = Duration::from_secs(10);

pub(crate) fn measure(report: &mut Report) -> anyhow::Result<()> {
    let folder = tempfile::tempdir()?;
    let address = Address::Sqlite(folder.path().join("record.sqlite"));
    let meeting = Meeting::prepared(&address)?;
    for (listeners, goal) in [(500, ""), (10_000, "p99 ≤ 250 ms")] {
        listened_to(report, &address, &meeting, listeners, goal)?;
    }
    rush(report, &address, &meeting)?;
    again(report, &address, &meeting)
}

/// The Chair stops the clock and lets it run again while so many listen.
fn listened_to(
    report: &mut Report,
    address: &Address,
    meeting: &Meeting,
    listeners: usize,
    goal: &'static str,
) -> anyhow::Result<()> {
    let server = Server::start(Some(address))?;
    let path = meeting.path(Screen::Public.code());
    let mut line = Line::to(server.port)?;
    // What the first look costs is no listener's.
    line.get(&path, "")?;
    let before = server.resident_kib()?;
    let mut hearing = Hearing::of(server.port, &format!("{path}/live"), listeners)?;
    let connected = server.resident_kib()?;
    let mut arrivals = Vec::new();
    let mut last = Vec::new();
    let mut confirmed = Vec::new();
    let cpu = server.cpu()?;
    let began = Instant::now();
    let mut paused = false;
    for _ in 0..STEPS {
        let due = Instant::now() + BETWEEN;
        let act = if paused { "resume" } else { "pause" };
        paused = !paused;
        let sent = Instant::now();
        let (heard, answered) = std::thread::scope(|scope| {
            let chair = scope.spawn(|| meeting.clock(&mut line, act));
            let heard = hearing.next(LOST);
            (heard, chair.join())
        });
        confirmed.push(
            answered
                .map_err(|_| anyhow::anyhow!("the Chair broke off"))??
                .seconds,
        );
        let waits = heard?
            .into_iter()
            .map(|heard| heard.duration_since(sent).as_secs_f64());
        let waits: Vec<f64> = waits.collect();
        ensure!(
            waits.len() == listeners,
            "{} of {listeners} heard the step",
            waits.len()
        );
        last.push(waits.iter().copied().fold(0.0, f64::max));
        arrivals.extend(waits);
        hearing.idles(due.saturating_duration_since(Instant::now()))?;
    }
    let cpu = server.cpu()? - cpu;
    let share = 100.0 * cpu / began.elapsed().as_secs_f64();
    let listening = format!("the floor with {listeners} listeners");
    let (median, p99) = median_and_p99(arrivals);
    let latest = last.iter().copied().fold(0.0, f64::max);
    let (usual_last, _) = median_and_p99(last);
    report.add(
        format!("{listening}: from the Chair's step to its arrival, median (p99)"),
        format!("{} ({})", time(median), time(p99)),
        goal,
    );
    report.add(
        format!("{listening}: to the last of them, median of {STEPS} steps (worst)"),
        format!("{} ({})", time(usual_last), time(latest)),
        goal,
    );
    report.add(
        format!("{listening}: the Chair's own answer, median (p99)"),
        {
            let (median, p99) = median_and_p99(confirmed);
            format!("{} ({})", time(median), time(p99))
        },
        "",
    );
    let each = |now: u64| now.saturating_sub(before) as f64 / listeners as f64;
    report.add(
        format!("{listening}: memory a listener, connected (after {STEPS} steps)"),
        format!(
            "{:.1} KiB ({:.1} KiB)",
            each(connected),
            each(server.resident_kib()?)
        ),
        "≤ 25 KiB",
    );
    report.add(
        format!("{listening}: CPU of the server a step (of one core, a step each second)"),
        format!("{} ({share:.0} %)", time(cpu / f64::from(STEPS))),
        "",
    );
    Ok(())
}

/// Two hundred delegates ask for the floor within ten seconds, each from a device of their own.
fn rush(report: &mut Report, address: &Address, meeting: &Meeting) -> anyhow::Result<()> {
    let server = Server::start(Some(address))?;
    let path = format!("{}/live", meeting.path(Screen::Public.code()));
    let mut hearing = Hearing::of(server.port, &path, 500)?;
    let many = meeting.delegates.len();
    let began = Instant::now();
    let waits = std::thread::scope(|scope| {
        let asking: Vec<_> = meeting
            .delegates
            .iter()
            .enumerate()
            .map(|(nth, delegate)| {
                let port = server.port;
                scope.spawn(move || -> anyhow::Result<Option<f64>> {
                    let at = RUSH * u32::try_from(nth)? / u32::try_from(many)?;
                    std::thread::sleep(at.saturating_sub(began.elapsed()));
                    let answer = meeting.asks(&mut Line::to(port)?, delegate)?;
                    Ok((answer.status == 303).then_some(answer.seconds))
                })
            })
            .collect();
        // Those who listen go on listening meanwhile.
        hearing.idles(RUSH)?;
        let waits = asking.into_iter().map(|one| {
            one.join()
                .map_err(|_| anyhow::anyhow!("a delegate broke off"))?
        });
        waits.collect::<anyhow::Result<Vec<Option<f64>>>>()
    })?;
    let accepted: Vec<f64> = waits.into_iter().flatten().collect();
    ensure!(!accepted.is_empty(), "nobody was put on the list");
    let count = accepted.len();
    let (median, p99) = median_and_p99(accepted);
    report.add(
        format!("{many} ask for the floor within ten seconds, 500 listen: accepted, median (p99)"),
        format!("{count}, {} ({})", time(median), time(p99)),
        "all",
    );
    Ok(())
}

/// A day of two thousand acts, made again from the entries: in the record alone, and as a page of some moment.
fn again(report: &mut Report, address: &Address, meeting: &Meeting) -> anyhow::Result<()> {
    let until = meeting.lives_through(address, 2_000)?;
    let record = crate::writer::opened(address)?;
    let view = record.see(Reader::Office);
    let events = view
        .floor_events(&meeting.dialogue)
        .context("the office sees no floor")?;
    let began = Instant::now();
    let mut times = 0_u32;
    while times < 3 || began.elapsed() < Duration::from_secs(1) {
        let floor = replay(&events, until)?;
        let list: Vec<RequestId> = explain(&floor).into_iter().map(|one| one.request).collect();
        drop(black_box(list));
        times += 1;
    }
    let each = began.elapsed().as_secs_f64() / f64::from(times);
    drop(view);
    record.close();
    report.add(
        format!(
            "a meeting of {} acts gone through again, with its last list and why",
            events.len()
        ),
        time(each),
        "",
    );
    let server = Server::start(Some(address))?;
    let mut line = Line::to(server.port)?;
    let path = meeting.path("replay");
    let pages = 50;
    let cpu = server.cpu()?;
    for _ in 0..pages {
        let answer = line.get(&path, &meeting.officer.headers)?;
        ensure!(answer.status == 200, "{path} answered {}", answer.status);
    }
    report.add(
        "… as a page of its last moment, CPU a request",
        time((server.cpu()? - cpu) / f64::from(pages)),
        "",
    );
    Ok(())
}
