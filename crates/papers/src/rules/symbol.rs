//! The grammar of document symbols of this series (section 1.6 of the domain notes; source SYM).
//!
//! ```text
//! symbol = base *( "/" suffix ) [ "*" ]          a trailing * means: reissued for technical reasons
//! base   = "CTOC/COP" [ "/WG." num ] "/" year "/" serial
//! serial = num | ("CRP." | "L." | "WP." | "R.") num | ("INF" | "NGO") ("." | "/") num
//! suffix = ("Add." | "Rev." | "Corr." | "Amend.") num
//! ```
//!
//! The *joint* form of two symbols is known from General Assembly papers only and is left out until this series uses it.

use crate::Symbol;
use std::fmt;
use thiserror::Error;

/// Why a text is not a document symbol of this series.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum SymbolError {
    /// It does not begin as all symbols of the Conference do.
    #[error("a symbol of this series begins with CTOC/COP/")]
    Series,
    /// The number of the working group is missing or has more than two digits.
    #[error("\"{0}\" is not a working group such as WG.6")]
    WorkingGroup(String),
    /// The year is missing or not of the last or this century.
    #[error("\"{0}\" is not a year")]
    Year(String),
    /// The serial part is missing or of an unknown kind.
    #[error("\"{0}\" is not a serial part such as 1, CRP.1 or L.1")]
    Serial(String),
    /// A part after the serial is not an addendum, revision, corrigendum or amendment.
    #[error("\"{0}\" is not a suffix such as Add.1 or Rev.1")]
    Suffix(String),
}

impl Symbol {
    /// A symbol, if the text is one to the letter.
    ///
    /// # Errors
    /// The first part, from the left, that the grammar does not allow.
    pub fn parse(text: &str) -> Result<Self, SymbolError> {
        let body = text.strip_suffix('*').unwrap_or(text);
        let rest = body.strip_prefix("CTOC/COP/").ok_or(SymbolError::Series)?;
        let mut parts = rest.split('/').peekable();
        if let Some(part) = parts.next_if(|part| part.starts_with("WG")) {
            let number = part.strip_prefix("WG.").filter(|number| number.len() <= 2);
            number
                .filter(|number| counts(number))
                .ok_or_else(|| SymbolError::WorkingGroup(part.to_owned()))?;
        }
        let year = parts.next().unwrap_or_default();
        if !is_year(year) {
            return Err(SymbolError::Year(year.to_owned()));
        }
        let serial = parts.next().unwrap_or_default();
        if matches!(serial, "INF" | "NGO") {
            let number = parts.next().unwrap_or_default();
            if !counts(number) {
                return Err(SymbolError::Serial(format!("{serial}/{number}")));
            }
        } else if !is_serial(serial) {
            return Err(SymbolError::Serial(serial.to_owned()));
        }
        for suffix in parts {
            if !prefixed(suffix, &["Add.", "Rev.", "Corr.", "Amend."]) {
                return Err(SymbolError::Suffix(suffix.to_owned()));
            }
        }
        Ok(Self(text.to_owned()))
    }

    /// The symbol as it is printed.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// A number from 1, without leading zero; six digits are more than any series ever reached.
fn counts(text: &str) -> bool {
    !text.is_empty()
        && text.len() <= 6
        && !text.starts_with('0')
        && text.bytes().all(|byte| byte.is_ascii_digit())
}

fn is_year(text: &str) -> bool {
    text.len() == 4 && counts(text) && (text.starts_with("19") || text.starts_with("20"))
}

fn is_serial(text: &str) -> bool {
    counts(text) || prefixed(text, &["CRP.", "L.", "WP.", "R.", "INF.", "NGO."])
}

fn prefixed(text: &str, prefixes: &[&str]) -> bool {
    prefixes
        .iter()
        .any(|prefix| text.strip_prefix(prefix).is_some_and(counts))
}

impl fmt::Display for Symbol {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}

impl TryFrom<String> for Symbol {
    type Error = SymbolError;

    fn try_from(text: String) -> Result<Self, SymbolError> {
        Self::parse(&text)
    }
}

impl From<Symbol> for String {
    fn from(symbol: Symbol) -> Self {
        symbol.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn attested_symbols_are_symbols() {
        for text in [
            "CTOC/COP/2008/19",
            "CTOC/COP/2016/CRP.5",
            "CTOC/COP/2024/1",
            "CTOC/COP/WG.2/2007/1",
            "CTOC/COP/WG.4/2010/L.1",
            "CTOC/COP/WG.6/2022/CRP.1",
            "CTOC/COP/WG.10/2022/INF/2/Rev.1",
            "CTOC/COP/2024/INF.1/Add.1/Corr.2*",
        ] {
            let symbol = Symbol::parse(text).unwrap();
            assert_eq!(symbol.to_string(), text);
        }
    }

    #[test]
    fn what_is_not_a_symbol_is_refused_with_the_part_that_is_wrong() {
        for (text, part) in [
            ("", SymbolError::Series),
            ("A/79/878", SymbolError::Series),
            (
                "CTOC/COP/WG.06/2022/CRP.1",
                SymbolError::WorkingGroup("WG.06".into()),
            ),
            (
                "CTOC/COP/WG.123/2022/1",
                SymbolError::WorkingGroup("WG.123".into()),
            ),
            ("CTOC/COP/1822/1", SymbolError::Year("1822".into())),
            ("CTOC/COP/2022", SymbolError::Serial(String::new())),
            ("CTOC/COP/2022/CRP.0", SymbolError::Serial("CRP.0".into())),
            ("CTOC/COP/2022/INF/x", SymbolError::Serial("INF/x".into())),
            ("CTOC/COP/2022/1/Draft", SymbolError::Suffix("Draft".into())),
            ("CTOC/COP/2022/1 ", SymbolError::Serial("1 ".into())),
            ("CTOC/COP/2022/1**", SymbolError::Serial("1*".into())),
        ] {
            assert_eq!(Symbol::parse(text), Err(part), "{text}");
        }
    }

    #[test]
    fn a_stored_symbol_is_checked_when_it_is_read_again() {
        let read: Result<Symbol, _> = serde_json::from_str("\"CTOC/COP/2024/1\"");
        assert_eq!(read.unwrap().as_str(), "CTOC/COP/2024/1");
        assert!(serde_json::from_str::<Symbol>("\"CTOC/COP/2024/one\"").is_err());
    }
}
