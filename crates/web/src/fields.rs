//! What the questions of a form are given: what to choose from, and what is wrong.

/// One thing to choose.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Choice {
    /// As sent.
    pub(crate) value: String,
    /// As shown.
    pub(crate) label: String,
    /// What helps to choose; may be empty.
    pub(crate) hint: String,
    /// Whether it is chosen.
    pub(crate) taken: bool,
}

impl Choice {
    /// A thing to choose, without a hint.
    pub(crate) fn of(value: impl Into<String>, label: impl Into<String>, taken: bool) -> Self {
        Self {
            value: value.into(),
            label: label.into(),
            hint: String::new(),
            taken,
        }
    }
}

/// What is wrong with a form: for each field, in the order of the form, a sentence. The summary on top leads to the fields.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Faults(Vec<(String, String)>);

impl Faults {
    /// One more.
    pub(crate) fn add(&mut self, field: impl Into<String>, said: impl Into<String>) {
        self.0.push((field.into(), said.into()));
    }

    /// Just one.
    pub(crate) fn one(field: impl Into<String>, said: impl Into<String>) -> Self {
        Self(vec![(field.into(), said.into())])
    }

    /// What is wrong with a field; empty when nothing is.
    pub(crate) fn of(&self, field: &str) -> &str {
        self.0
            .iter()
            .find(|(known, _)| known == field)
            .map_or("", |(_, said)| said.as_str())
    }

    /// Whether nothing is wrong.
    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Field and sentence, in order.
    pub(crate) fn list(&self) -> &[(String, String)] {
        &self.0
    }
}
