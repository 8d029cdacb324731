//! An open call and the people who answer it: what the deadline evening and the screening desk begin with. Everybody is made
//! up; sessions are put where the door would put them, because no letters are read here.

use crate::writer::made_out;
use anyhow::Context as _;
use jiff::{SignedDuration, ToSpan as _};
use mechanism::calendar::{
    CalendarCommand, Certainty, Gathering, Meeting, MeetingId, Rank, Source, WorkingGroup,
};
use mechanism::dialogue::{Dialogue, DialogueCommand, Origin};
use mechanism::participation::call::{CallCommand, CallTerms, CallText, CallWords, LatePolicy};
use mechanism::participation::form::{Answers, Form, LANGUAGES};
use mechanism::people::{Grant, HeldFor, Identity, PeopleCommand};
use mechanism::{
    Actor, Audience, CallId, Command, DialogueId, PersonId, Role, SourceId, Submission,
    day_in_vienna, end_of_day_in_vienna,
};
use record::{Clock as _, NewToken, Record, TokenKey, TokenKind};
use std::collections::BTreeMap;

/// How many wait for their answers at the same time.
pub(crate) const AT_ONCE: u32 = 200;

/// Somebody, as their browser knows them.
#[derive(Clone)]
pub(crate) struct Somebody {
    pub(crate) person: PersonId,
    /// The header lines with which their browser asks.
    pub(crate) headers: String,
}

/// Runs something for every number below a bound, [`AT_ONCE`] at a time, as requests are in the server.
pub(crate) fn for_each<T, F, W>(numbers: u32, work: W) -> anyhow::Result<Vec<T>>
where
    T: Send + 'static,
    F: Future<Output = anyhow::Result<T>> + Send,
    W: Fn(u32) -> F + Clone + Send + 'static,
{
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .build()?;
    runtime.block_on(async {
        let tasks: Vec<_> = (0..AT_ONCE)
            .map(|first| {
                let work = work.clone();
                tokio::spawn(async move {
                    let mut done = Vec::new();
                    for number in (first..numbers).step_by(AT_ONCE as usize) {
                        done.push(work(number).await?);
                    }
                    anyhow::Ok(done)
                })
            })
            .collect();
        let mut done = Vec::new();
        for task in tasks {
            done.extend(task.await??);
        }
        Ok(done)
    })
}

/// A submission of somebody's; numbers of the same use are not given twice.
pub(crate) fn of(actor: Actor, number: u64, command: Command) -> Submission {
    Submission {
        actor,
        ..made_out(number, command)
    }
}

/// A dialogue in four months and a call for it that is open for another month; both under this name.
pub(crate) fn opens_call(
    record: &Record,
    name: &str,
    number: u64,
) -> anyhow::Result<(DialogueId, CallId)> {
    let now = convene::SystemClock.now();
    let today = day_in_vienna(now);
    let source = SourceId::new(format!("source-{name}"))?;
    let meeting = MeetingId {
        group: WorkingGroup::Firearms,
        number: 90 + u16::try_from(number % 100)?,
    };
    let dialogue = DialogueId::new(format!("{name}-{}", today.year()))?;
    let call = CallId::new(name)?;
    let words = CallWords {
        title: "A fictitious call".into(),
        about: "A fictitious dialogue.".into(),
        priorities: "Whoever knows the matter.".into(),
        costs: "Participants bear their own costs.".into(),
        limits: "Taking part is no endorsement.".into(),
        contact: "office@example.org".into(),
    };
    let commands = [
        Command::Calendar(CalendarCommand::RegisterSource(Source {
            id: source.clone(),
            title: "A fictitious source".into(),
            publisher: "Nobody".into(),
            language: "en".into(),
            address: None,
            published: None,
            rank: Rank::Other,
            audience: Audience::Public,
        })),
        Command::Calendar(CalendarCommand::RecordMeeting(Meeting {
            id: meeting,
            called: Gathering::Meeting,
            opens: None,
            closes: None,
            report_adopted: None,
            certainty: Certainty::Stated,
            source,
            audience: Audience::Public,
        })),
        Command::Dialogue(DialogueCommand::Record(Dialogue {
            id: dialogue.clone(),
            meetings: vec![meeting],
            date: today.checked_add(120.days())?,
            order_of_day: None,
            mode: None,
            chairs: Vec::new(),
            chairing: None,
            credited: None,
            panels: None,
            origin: Origin::Planned,
            audience: Audience::Public,
        })),
        Command::Call(CallCommand::Draft {
            terms: CallTerms {
                id: call.clone(),
                dialogues: vec![dialogue.clone()],
                opens: now,
                closes: end_of_day_in_vienna(today.checked_add(30.days())?),
                late: LatePolicy::Marked,
                languages: vec!["en".into()],
                interpretation: Vec::new(),
                decisions_by: None,
            },
            text: CallText {
                words: LANGUAGES
                    .iter()
                    .map(|code| ((*code).to_owned(), words.clone()))
                    .collect(),
                form: Form::standard(),
            },
            without: Vec::new(),
        }),
        Command::Call(CallCommand::Publish(call.clone())),
    ];
    for (nth, command) in (0..).zip(commands) {
        record.submit(made_out(number + nth, command))?;
    }
    Ok((dialogue, call))
}

/// So many people arrive and are signed in.
pub(crate) fn arrive(record: &Record, many: u32, number: u64) -> anyhow::Result<Vec<Somebody>> {
    let record = record.clone();
    for_each(many, move |nth| {
        let record = record.clone();
        async move {
            let identity = identity(&format!("applicant-{number}-{nth}@example.org"));
            let arrives = Command::People(PeopleCommand::Arrive(identity));
            let submission = of(Actor::Nobody, number + u64::from(nth), arrives);
            let person = PersonId::drawn(&submission.seed, 0);
            record.submit_async(submission).await?;
            signed_in(&record, person).await
        }
    })
}

/// An officer, signed in.
pub(crate) fn officer(record: &Record, number: u64) -> anyhow::Result<Somebody> {
    let invite = PeopleCommand::Invite {
        identity: identity("officer@example.org"),
        grant: Grant {
            role: Role::Officer,
            held_for: HeldFor::Office,
            dialogue: None,
            note: None,
        },
    };
    let submission = made_out(number, Command::People(invite));
    let person = PersonId::drawn(&submission.seed, 0);
    record.submit(submission)?;
    let record = record.clone();
    let officers = for_each(1, move |_| {
        let record = record.clone();
        async move { signed_in(&record, person).await }
    })?;
    officers.into_iter().next().context("nobody signed in")
}

pub(crate) fn identity(address: &str) -> Identity {
    Identity {
        name: "Somebody Invented".into(),
        address: address.to_owned(),
        language: "en".into(),
        function: String::new(),
        neutral: false,
    }
}

/// Keeps a session as the door does.
pub(crate) async fn signed_in(record: &Record, person: PersonId) -> anyhow::Result<Somebody> {
    let now = convene::SystemClock.now();
    // Not by chance: a benchmark keeps no secrets.
    let secret = format!("{person}{person}");
    let session = serde_json::json!({
        "person": person,
        "since": now,
        "device": "",
        "shared": false,
    });
    let token = NewToken {
        kind: TokenKind::Session,
        key: TokenKey::of(&secret),
        subject: Some(format!("person {person}")),
        expires: now + SignedDuration::from_hours(30 * 24),
        value: serde_json::to_vec(&session)?,
    };
    record.tokens().put(token).await?;
    Ok(Somebody {
        person,
        headers: format!("Cookie: convene-session={secret}\r\n"),
    })
}

/// Answers to the standard form, by section, as a page sends them.
pub(crate) fn answered() -> Vec<(&'static str, Vec<(&'static str, &'static str)>)> {
    let said = "We made up ten years of research on what was asked, with figures from three invented countries, two \
                surveys and one long report that nobody wrote, and would say what follows from it for the matter at hand.";
    vec![
        (
            "expertise",
            vec![("expertise", said), ("regions-of-work", "africa")],
        ),
        (
            "contribution",
            vec![("contribution", said), ("panellist", "no")],
        ),
        (
            "taking-part",
            vec![("mode", "online"), ("persons", "2"), ("previous", "no")],
        ),
        ("support", vec![]),
        (
            "consents",
            vec![("consent-truthful", "yes"), ("consent-processing", "yes")],
        ),
    ]
}

/// The same as they are handed in.
pub(crate) fn answers() -> Answers {
    let all = answered().into_iter().flat_map(|(_, answers)| answers);
    all.map(|(key, value)| (key.to_owned(), vec![value.to_owned()]))
        .collect::<BTreeMap<_, _>>()
}
