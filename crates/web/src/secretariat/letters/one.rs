//! One letter, as its recipient reads it, and where it stands.

use super::{at_the_outbox, dialogue, letter, recipient, returned, subject, tone};
use crate::acting::Acting;
use crate::answer::{Answer, fresh};
use crate::page::Page;
use crate::secretariat::colleague;
use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use mechanism::letters::{LetterKind, LetterState, Step, StepKind};
use mechanism::{Deed, View};
use std::borrow::Cow;
use words::Value;

#[derive(Template)]
#[template(path = "registration/letter.html")]
struct Letter {
    page: Page,
    id: String,
    subject: String,
    to: String,
    kind: Cow<'static, str>,
    dialogue: String,
    application: Option<(String, String)>,
    tone: &'static str,
    state: Cow<'static, str>,
    explanation: Cow<'static, str>,
    since: String,
    attempts: String,
    language: String,
    body: String,
    edit: String,
    /// What can be done with it now: release, again, discard.
    acts: Vec<(&'static str, Cow<'static, str>)>,
    saved: bool,
    /// Where an officer says that it came back; empty where it cannot have.
    returned: String,
    log: Vec<Line>,
}

/// One entry of its log.
struct Line {
    at: String,
    said: String,
    by: String,
}

fn line(page: &Page, view: &View, step: Step) -> Line {
    let said = page.say(&format!("letter-step-{}", step.kind.code()));
    Line {
        at: page.moment(step.at),
        said: match step.kind {
            StepKind::CameBack(why) => {
                let why = page.say(&format!("returned-{}", why.code()));
                page.say_with(
                    "letter-step-with-reason",
                    &[
                        ("step", said.as_ref().into()),
                        ("reason", why.as_ref().into()),
                    ],
                )
            }
            _ => said.into_owned(),
        },
        by: match (step.by, step.kind.is_the_carriers()) {
            (None, true) => page.say("letter-step-by-program").into_owned(),
            (None, false) => page.say("letter-step-by-unsaid").into_owned(),
            (by, _) => colleague(page, view, by),
        },
    }
}

pub(super) async fn show(Path(id): Path<String>, acting: Acting) -> Answer {
    at_the_outbox(&acting)?;
    let Acting {
        page, view, query, ..
    } = acting;
    let shown = letter(&view, &id)?;
    let (envelope, state) = (&shown.letter.envelope, shown.letter.state);
    let writes = view
        .who()
        .may_for(Deed::WriteLetters, envelope.dialogue.as_ref());
    let acts: &[(&str, &str)] = match state {
        _ if !writes => &[],
        LetterState::Drafted => &[("release", "outbox-release"), ("discard", "outbox-discard")],
        LetterState::Failed | LetterState::Attempted => &[("again", "outbox-again")],
        LetterState::Released | LetterState::Sent | LetterState::Discarded => &[],
    };
    let kind: LetterKind = envelope.kind;
    let text = shown.text.as_ref();
    let template = Letter {
        id: shown.letter.id.to_string(),
        subject: subject(&page, &shown),
        to: recipient(&page, &shown),
        kind: page.say(&format!("letter-{}", kind.code())),
        dialogue: dialogue(&page, &view, &shown),
        application: envelope.application.as_ref().map(|application| {
            let href = page.href(&format!("/office/applications/{}", application.slug()));
            (href, application.to_string())
        }),
        tone: tone(state),
        state: page.say(&format!("letter-state-{}", state.code())),
        explanation: page.say(&format!("outbox-now-{}", state.code())),
        since: page.moment(shown.letter.since),
        attempts: page.say_with(
            "outbox-attempts",
            &[("n", Value::from(u32::from(shown.letter.attempts)))],
        ),
        language: text.map_or_else(|| page.lang.code().to_owned(), |text| text.language.clone()),
        body: text.map_or_else(
            || page.say("withheld-content").into_owned(),
            |text| text.body.clone(),
        ),
        edit: match writes && state == LetterState::Drafted && text.is_some() {
            true => page.href(&format!("/office/letters/{}/text", shown.letter.id)),
            false => String::new(),
        },
        acts: acts
            .iter()
            .map(|(act, key)| (*act, page.say(key)))
            .collect(),
        saved: query.get("saved").is_some(),
        returned: match writes && returned::can_have(state) {
            true => page.href(&format!("/office/letters/{}/return", shown.letter.id)),
            false => String::new(),
        },
        log: view
            .letter_log(shown.letter.id)
            .into_iter()
            .map(|step| line(&page, &view, step))
            .collect(),
        page,
    };
    fresh(StatusCode::OK, &template)
}
