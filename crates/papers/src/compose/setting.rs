//! What of a paper for the Conference is no fact of the record but a choice of whoever submits it.

use crate::rules::NumberProfile;
use crate::{Form, Symbol};
use jiff::civil::Date;
use words::Lang;

/// The choices of whoever submits a paper. Nothing here is made up when it is not given.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Setting {
    /// Which masthead.
    pub form: Form,
    /// How counts are written.
    pub numbers: NumberProfile,
    /// The date of submission, where there is one.
    pub date: Option<Date>,
    /// The symbol, where the secretariat gave one. A draft does not print it.
    pub symbol: Option<Symbol>,
    /// The language in which it is submitted.
    pub original: Lang,
    /// The line of the agenda item where the record's is not the right one: "Item 3".
    pub item_line: Option<String>,
    /// The title of the agenda item where the agreed one is not the right one.
    pub item_title: Option<String>,
    /// Why a masthead document is late (rule S7).
    pub late: Option<String>,
    /// Where this record is on the web, without a slash at its end: there is what was issued without a symbol.
    pub site: Option<String>,
}

impl Default for Setting {
    /// As the Note of 2024: a conference room paper in English, counts in the house form, nothing assigned yet.
    fn default() -> Self {
        Self {
            form: Form::ConferenceRoom,
            numbers: NumberProfile::House,
            date: None,
            symbol: None,
            original: Lang::En,
            item_line: None,
            item_title: None,
            late: None,
            site: None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_assigned_that_nobody_gave() {
        let setting = Setting::default();
        assert_eq!(setting.symbol, None);
        assert_eq!(setting.date, None);
        assert_eq!(setting.late, None);
    }
}
