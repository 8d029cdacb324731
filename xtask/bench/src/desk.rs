//! The screening desk with 200 and with 5,000 applications: what looking at the queue costs, in the record alone and as a
//! page over HTTP.

use crate::applicants::{self, Somebody};
use crate::client::Line;
use crate::report::{Report, time};
use crate::server::Server;
use crate::writer::{made_out, opened};
use anyhow::{Context as _, ensure};
use mechanism::organizations::{Profile, StakeholderKind};
use mechanism::participation::application::{Applicant, ApplicationCommand, ForOrganization};
use mechanism::{ApplicationRef, CallId, Command, DeskFilter, DialogueId, Reader, StateCode, View};
use record::{Address, Record};
use std::hint::black_box;
use std::time::Instant;

const LINES: usize = 8;

/// A queue, by how many applications are in it.
struct Queue {
    many: u32,
    dialogue: DialogueId,
}

pub(crate) fn measure(report: &mut Report) -> anyhow::Result<()> {
    let folder = tempfile::tempdir()?;
    let address = Address::Sqlite(folder.path().join("record.sqlite"));
    let record = opened(&address)?;
    let officer = applicants::officer(&record, 1 << 40)?;
    let queues = [(200, 1_u64 << 42), (5_000, 1 << 43)]
        .into_iter()
        .map(|(many, number)| queue(&record, many, number))
        .collect::<anyhow::Result<Vec<Queue>>>()?;
    let view = record.see(Reader::Person(officer.person));
    for queue in &queues {
        looked_at(report, &view, queue)?;
    }
    drop(view);
    record.close();
    pages(report, &address, &officer, &queues)
}

fn queue(record: &Record, many: u32, number: u64) -> anyhow::Result<Queue> {
    let (dialogue, call) = applicants::opens_call(record, &format!("desk{}", word(many)), number)?;
    let (entering, to) = (record.clone(), dialogue.clone());
    applicants::for_each(many, move |nth| {
        let record = entering.clone();
        let submit = submit(&call, &to, nth, number);
        async move {
            record
                .submit_async(made_out(number + 100 + u64::from(nth), submit?))
                .await?;
            Ok(())
        }
    })?;
    Ok(Queue { many, dialogue })
}

/// Letters only, as the reference of a dialogue begins.
fn word(many: u32) -> &'static str {
    if many > 1_000 { "large" } else { "small" }
}

/// An application that came to the office, of an organization with a name like no other's.
fn submit(call: &CallId, dialogue: &DialogueId, nth: u32, number: u64) -> anyhow::Result<Command> {
    const FIRST: [&str; 10] = [
        "Open", "Common", "Northern", "Coastal", "United", "Rural", "Urban", "Young", "Global",
        "Quiet",
    ];
    const SECOND: [&str; 10] = [
        "Harbour", "River", "Valley", "Border", "Island", "Mountain", "Forest", "Desert", "Lake",
        "Plain",
    ];
    const THIRD: [&str; 10] = [
        "Society",
        "Institute",
        "Network",
        "Forum",
        "Council",
        "Union",
        "Centre",
        "Alliance",
        "Trust",
        "League",
    ];
    const AREAS: [&str; 8] = ["mx", "at", "ke", "in", "br", "rs", "fr", "ng"];
    let place = nth as usize;
    let name = format!(
        "{} {} {} for Made-up Matters {}",
        FIRST[place % 10],
        SECOND[place / 10 % 10],
        THIRD[place / 100 % 10],
        place * 7919 % 5003
    );
    Ok(Command::Application(ApplicationCommand::Submit {
        call: call.clone(),
        dialogues: vec![dialogue.clone()],
        applicant: Applicant::Somebody(applicants::identity(&format!(
            "organization-{number}-{nth}@example.org"
        ))),
        organization: ForOrganization::New {
            kind: StakeholderKind::ALL[place % StakeholderKind::ALL.len()],
            area: Some(StateCode::new(AREAS[place % AREAS.len()])?),
            individual: false,
            profile: Profile {
                names: [("en".to_owned(), name)].into(),
                website: format!("https://organization-{number}-{nth}.example"),
                mandate:
                    "What a made-up organization says of what it is for, in a sentence or two."
                        .into(),
                ..Profile::default()
            },
        },
        answers: applicants::answers(),
        files: Vec::new(),
    }))
}

/// What the record gives, without a page around it.
fn looked_at(report: &mut Report, view: &View, queue: &Queue) -> anyhow::Result<()> {
    let Queue { many, dialogue } = queue;
    let page = view
        .desk(dialogue, &DeskFilter::default())
        .context("the officer has no desk")?;
    ensure!(page.all == *many as usize, "{} in the queue", page.all);
    let words = DeskFilter {
        text: "harbour".into(),
        ..DeskFilter::default()
    };
    let first = ApplicationRef {
        series: dialogue.clone(),
        number: 1,
    };
    let organization = view
        .application(&first)
        .context("the first application")?
        .application
        .organization;
    let mut row = |what: &str, goal, look: &dyn Fn()| {
        let seconds = each(look);
        report.add(
            format!("{what} of {many} applications, in the record alone"),
            time(seconds),
            goal,
        );
    };
    row("a page of the queue", "", &|| {
        drop(black_box(view.desk(dialogue, &DeskFilter::default())))
    });
    row("words looked for in the queue", "", &|| {
        drop(black_box(view.desk(dialogue, &words)))
    });
    row("all figures", "", &|| drop(black_box(view.tally(dialogue))));
    row("what may be the same as one organization", "", &|| {
        drop(black_box(view.duplicates_of(organization)));
    });
    if *many > 1_000 {
        row("all pairs that may be one, among those", "", &|| {
            drop(black_box(view.likely_duplicates()));
        });
    }
    Ok(())
}

/// Seconds that something takes, the mean of as many as fit into a second.
fn each(look: &dyn Fn()) -> f64 {
    look();
    let began = Instant::now();
    let mut times = 0_u32;
    while times < 3 || began.elapsed().as_secs_f64() < 1.0 {
        look();
        times += 1;
    }
    began.elapsed().as_secs_f64() / f64::from(times)
}

fn pages(
    report: &mut Report,
    address: &Address,
    officer: &Somebody,
    queues: &[Queue],
) -> anyhow::Result<()> {
    let server = Server::start(Some(address))?;
    for Queue { many, dialogue } in queues {
        let path = format!("/office/desk/{dialogue}");
        let once = Line::to(server.port)?.get(&path, &officer.headers)?;
        ensure!(once.status == 200, "{path} answered {}", once.status);
        let each = 100;
        let cpu = server.cpu()?;
        std::thread::scope(|scope| {
            let lines: Vec<_> = (0..LINES)
                .map(|_| {
                    scope.spawn(|| -> anyhow::Result<()> {
                        let mut line = Line::to(server.port)?;
                        for _ in 0..each {
                            line.get(&path, &officer.headers)?;
                        }
                        Ok(())
                    })
                })
                .collect();
            lines
                .into_iter()
                .try_for_each(|line| line.join().map_err(|_| anyhow::anyhow!("a line broke"))?)
        })?;
        let cpu = (server.cpu()? - cpu) / (each * LINES) as f64;
        report.add(
            format!(
                "the desk's page with {many} applications, a hundred rows of them, CPU a request"
            ),
            format!("{} ({} kB)", time(cpu), once.body.len() / 1000),
            if *many == 200 { "≤ 2 ms" } else { "" },
        );
    }
    Ok(())
}
