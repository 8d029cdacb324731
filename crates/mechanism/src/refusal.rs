//! Why something may not be done, as a key and the names it speaks of, so that it can be said in six languages.

/// A refusal: the key of a message in `locales/*/refusals.ftl`, the values it names, and the rule it rests on if that
/// is not one of Convene's own.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{key} {values:?}")]
pub struct Refusal {
    /// Key of the message.
    pub key: &'static str,
    /// Values the message names.
    pub values: Vec<(&'static str, String)>,
    /// The rule others made. Where there is none, Convene refuses for the order of its record: a thing it does not hold,
    /// a text that is too long, an act of somebody else's or out of its turn.
    pub rule: Option<Rule>,
}

/// A rule that Convene keeps and did not make, by where it stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rule {
    /// Paragraph 53 of the Mechanism's procedures and rules: a dialogue follows working groups that have concluded their
    /// sessions and adopted their reports.
    Dialogues,
    /// No text that is known, but how each dialogue was held: the extended Bureau admits, officers of the working groups
    /// preside, their Chairs' summary counts academia and the private sector as "others" and goes to the next session.
    Practice,
    /// Rule 17 of the Conference's rules of procedure: how an organization comes by the status of an observer.
    Observers,
    /// How United Nations documents are numbered: one symbol for each, and a suffix for what mends it.
    Symbols,
}

impl Refusal {
    /// A refusal without values, for the order of the record.
    pub fn new(key: &'static str) -> Self {
        Self {
            key,
            values: Vec::new(),
            rule: None,
        }
    }

    /// Says which rule of others it rests on.
    #[must_use]
    pub fn under(mut self, rule: Rule) -> Self {
        self.rule = Some(rule);
        self
    }

    /// Names a value.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl ToString) -> Self {
        self.values.push((name, value.to_string()));
        self
    }
}
