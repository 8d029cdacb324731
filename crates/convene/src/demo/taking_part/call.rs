//! A call that opened ten days ago and closes in thirty, in six languages, with the standard form.

use super::calendar::Coming;
use super::{CALL_OPENED, Script};
use anyhow::Context as _;
use jiff::{SignedDuration, ToSpan as _};
use mechanism::participation::call::{CallCommand, CallTerms, CallText, CallWords, LatePolicy};
use mechanism::participation::form::{Form, LANGUAGES};
use mechanism::{Actor, CallId, Command, end_of_day_in_vienna};
use std::collections::BTreeMap;

const WORDS: &str = include_str!("call.toml");
/// How many days it is still open.
const CLOSES_IN: i64 = 30;
/// In how many days applicants should know.
const DECIDED_IN: i64 = 70;

/// Drafts and publishes it.
pub(super) fn publish(script: &mut Script, coming: &Coming) -> anyhow::Result<CallId> {
    let words: BTreeMap<String, CallWords> =
        toml::from_str(WORDS).context("the call’s words do not parse")?;
    let opened = coming.today.checked_sub((CALL_OPENED + 1).days())?;
    let last_day = coming.today.checked_add(CLOSES_IN.days())?;
    let id = CallId::new(format!("{}-and-{}", coming.firearms, coming.joint))?;
    let languages: Vec<String> = LANGUAGES.iter().map(|code| (*code).to_owned()).collect();
    let terms = CallTerms {
        id: id.clone(),
        dialogues: vec![coming.firearms.clone(), coming.joint.clone()],
        // From the first minute of a day, in Vienna.
        opens: end_of_day_in_vienna(opened),
        closes: end_of_day_in_vienna(last_day),
        late: LatePolicy::Marked,
        languages: languages.clone(),
        interpretation: languages,
        decisions_by: Some(coming.today.checked_add(DECIDED_IN.days())?),
    };
    let published = script.ago(SignedDuration::from_hours(24 * (CALL_OPENED + 1)));
    let office = Actor::at_the_command_line;
    let draft = CallCommand::Draft {
        terms,
        text: CallText {
            words,
            form: Form::standard(),
        },
        without: Vec::new(),
    };
    script.enter(office(), published, Command::Call(draft))?;
    let publish = CallCommand::Publish(id.clone());
    script.enter(office(), published, Command::Call(publish))?;
    Ok(id)
}
