//! Why something may not be done, as a key and the names it speaks of, so that it can be said in six languages.

/// A refusal: the key of a message in `locales/*/refusals.ftl`, the values it names, and the rule it rests on.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{key} {values:?} ({rule})")]
pub struct Refusal {
    /// Key of the message.
    pub key: &'static str,
    /// Values the message names.
    pub values: Vec<(&'static str, String)>,
    /// The rule: a number of the domain's list of testable rules, or the design's section.
    pub rule: &'static str,
}

impl Refusal {
    /// A refusal without values.
    pub fn new(key: &'static str, rule: &'static str) -> Self {
        Self {
            key,
            values: Vec::new(),
            rule,
        }
    }

    /// Names a value.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl ToString) -> Self {
        self.values.push((name, value.to_string()));
        self
    }
}
