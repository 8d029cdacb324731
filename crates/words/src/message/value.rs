use std::borrow::Cow;

use fluent_bundle::FluentValue;
use fluent_bundle::types::{FluentNumber, FluentNumberOptions};

/// What a message's variable may be given.
///
/// A number chooses plural forms and is written with the language's grouping (`1,234`), except
/// where the variable is called `year`, which is never grouped.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value<'a> {
    /// Written as it is, or a choice such as `yes` and `no`.
    Text(Cow<'a, str>),
    /// Counted.
    Number(i64),
}

impl<'a> From<&'a str> for Value<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl<'a> From<&'a String> for Value<'a> {
    fn from(text: &'a String) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl From<String> for Value<'_> {
    fn from(text: String) -> Self {
        Self::Text(Cow::Owned(text))
    }
}

impl<'a> From<Cow<'a, str>> for Value<'a> {
    fn from(text: Cow<'a, str>) -> Self {
        Self::Text(text)
    }
}

impl From<i64> for Value<'_> {
    fn from(number: i64) -> Self {
        Self::Number(number)
    }
}

impl From<u32> for Value<'_> {
    fn from(number: u32) -> Self {
        Self::Number(number.into())
    }
}

/// Saturates at `i64::MAX`: no count of this record comes near it.
impl From<u64> for Value<'_> {
    fn from(number: u64) -> Self {
        Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

/// Saturates at `i64::MAX`: no count of this record comes near it.
impl From<usize> for Value<'_> {
    fn from(number: usize) -> Self {
        Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

impl Value<'_> {
    /// The same value for Fluent, which counts in `f64`: exact up to 2⁵³.
    pub(crate) fn for_variable(&self, name: &str) -> FluentValue<'_> {
        match self {
            Self::Text(text) => FluentValue::String(Cow::Borrowed(text.as_ref())),
            Self::Number(number) => FluentValue::Number(FluentNumber::new(
                *number as f64,
                FluentNumberOptions {
                    use_grouping: name != "year",
                    ..Default::default()
                },
            )),
        }
    }
}
