//! Entering a command from the command line, and saying a refusal in words.

use crate::clock::submission;
use jiff::civil::Date;
use mechanism::refusal::Rule;
use mechanism::{Command, Refusal};
use record::{Receipt, Record, Rejection};
use words::{Lang, Value};

/// Enters a command of the officer at the command line; a refusal is told in English.
pub(crate) fn enter(
    record: &Record,
    command: Command,
    happened: Option<Date>,
) -> anyhow::Result<Receipt> {
    record.submit(submission(command, happened)?).map_err(why)
}

/// Why something was not entered; a refusal is told in English, with its rule if Convene did not make it.
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
    let why = words::say_with(Lang::En, refusal.key, &values);
    match refusal.rule {
        Some(rule) => format!("{why} ({})", stands(rule)),
        None => why,
    }
}

/// Where a rule stands.
fn stands(rule: Rule) -> &'static str {
    match rule {
        Rule::Dialogues => "paragraph 53 of the procedures and rules of the Mechanism",
        Rule::Practice => "the practice of the dialogues held so far",
        Rule::Observers => "rule 17 of the rules of procedure of the Conference",
        Rule::Symbols => "how symbols of United Nations documents are given",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_refusal_for_the_order_of_the_record_is_told_in_words() {
        let refusal = Refusal::new("refused-no-such-dialogue").with("dialogue", "fa-2031");
        assert_eq!(told(&refusal), "The record has no dialogue fa-2031.");
    }

    #[test]
    fn a_rule_that_others_made_is_named() {
        let refusal = Refusal::new("refused-no-meeting").under(Rule::Dialogues);
        assert_eq!(
            told(&refusal),
            "A dialogue follows at least one meeting of a working group. \
             (paragraph 53 of the procedures and rules of the Mechanism)"
        );
    }
}
