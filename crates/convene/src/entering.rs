//! Entering a command from the command line, and saying a refusal in words.

use crate::clock::submission;
use jiff::civil::Date;
use mechanism::{Command, Refusal};
use record::{Receipt, Record, Rejection};
use words::{Lang, Value};

/// Enters a command of the officer at the command line; a refusal is told in English, with its rule.
pub(crate) fn enter(
    record: &Record,
    command: Command,
    happened: Option<Date>,
) -> anyhow::Result<Receipt> {
    record.submit(submission(command, happened)?).map_err(why)
}

/// Why something was not entered; a refusal is told in English, with its rule.
pub(crate) fn why(rejection: Rejection) -> anyhow::Error {
    match rejection {
        Rejection::Refused(refusal) => anyhow::anyhow!(told(&refusal)),
        other => other.into(),
    }
}

fn told(refusal: &Refusal) -> String {
    let values: Vec<(&str, Value<'_>)> = refusal
        .values
        .iter()
        .map(|(name, value)| (*name, Value::from(value.as_str())))
        .collect();
    format!(
        "{} ({})",
        words::say_with(Lang::En, refusal.key, &values),
        refusal.rule
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_refusal_is_told_in_words() {
        let refusal =
            Refusal::new("refused-no-such-dialogue", "design 2").with("dialogue", "fa-2031");
        assert_eq!(
            told(&refusal),
            "The record has no dialogue fa-2031. (design 2)"
        );
    }
}
