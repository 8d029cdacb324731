//! What follows the question mark of an address, taken apart with limits.

use crate::problem::Problem;
use jiff::civil::Date;

/// More pairs than any page of ours asks for: a decade's dialogues, each ticked, and the options beside them.
const MOST: usize = 96;

/// The pairs of a query, in order, decoded. A pair a page does not know is left alone.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Query(Vec<(String, String)>);

impl Query {
    /// Takes a query apart; bytes that are no UTF-8 become the replacement character.
    pub(crate) fn read(text: &str) -> Result<Self, Problem> {
        let pairs: Vec<(String, String)> = form_urlencoded::parse(text.as_bytes())
            .take(MOST + 1)
            .map(|(name, value)| (name.into_owned(), value.into_owned()))
            .collect();
        if pairs.len() > MOST {
            return Err(Problem::TooLong);
        }
        Ok(Self(pairs))
    }

    /// The first value of a name; empty values count as absent, as forms send them.
    pub(crate) fn get(&self, name: &str) -> Option<&str> {
        self.0
            .iter()
            .find(|(known, value)| known == name && !value.is_empty())
            .map(|(_, value)| value.as_str())
    }

    /// All values of a name, in order.
    pub(crate) fn all<'q>(&'q self, name: &'q str) -> impl Iterator<Item = &'q str> {
        self.0
            .iter()
            .filter(move |(known, value)| known == name && !value.is_empty())
            .map(|(_, value)| value.as_str())
    }

    /// The day a value names, `2024-04-05`.
    pub(crate) fn day(&self, name: &str) -> Result<Option<Date>, Problem> {
        let Some(text) = self.get(name) else {
            return Ok(None);
        };
        // jiff reads many forms; an address has one, so that one day has one address.
        let form = text.len() == 10 && text.bytes().all(|b| b.is_ascii_digit() || b == b'-');
        match text.parse::<Date>() {
            Ok(day) if form => Ok(Some(day)),
            _ => Err(Problem::wrong("wrong-day", text)),
        }
    }

    /// The same query with a name set to a value, or taken out.
    pub(crate) fn with(&self, name: &str, value: Option<&str>) -> Self {
        let mut pairs: Vec<(String, String)> = self
            .0
            .iter()
            .filter(|(known, kept)| known != name && !kept.is_empty())
            .cloned()
            .collect();
        if let Some(value) = value {
            pairs.push((name.to_owned(), value.to_owned()));
        }
        Self(pairs)
    }

    /// Only these names.
    pub(crate) fn only(&self, names: &[&str]) -> Self {
        let known =
            |(name, value): &&(String, String)| names.contains(&name.as_str()) && !value.is_empty();
        Self(self.0.iter().filter(known).cloned().collect())
    }

    /// With its question mark; empty for none.
    pub(crate) fn written(&self) -> String {
        if self.0.is_empty() {
            return String::new();
        }
        let mut text = form_urlencoded::Serializer::for_suffix(String::from("?"), 1);
        text.extend_pairs(&self.0);
        text.finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Query {
        Query::read(text).unwrap()
    }

    #[test]
    fn pairs_are_decoded_changed_and_written() {
        let query = read("topic=firearms&sort=date&year=");
        assert_eq!(query.get("topic"), Some("firearms"));
        assert_eq!(query.get("year"), None);
        assert_eq!(query.with("sort", None).written(), "?topic=firearms");
        assert_eq!(
            query.with("sort", Some("a b&c")).written(),
            "?topic=firearms&sort=a+b%26c"
        );
        assert_eq!(Query::default().written(), "");
    }

    #[test]
    fn a_day_has_one_form() {
        assert_eq!(
            read("d=2024-04-05").day("d").unwrap(),
            Some(jiff::civil::date(2024, 4, 5))
        );
        assert_eq!(read("").day("d").unwrap(), None);
        for wrong in [
            "2024-02-30",
            "2024-4-5",
            "yesterday",
            "20240405",
            "2024-04-05T00:00",
            "99999-01-01",
        ] {
            assert!(read(&format!("d={wrong}")).day("d").is_err(), "{wrong}");
        }
    }

    #[test]
    fn hostile_queries_are_read_or_refused() {
        assert_eq!(read("%ff%fe=%00&&&=").get("x"), None);
        assert!(Query::read(&"a=b&".repeat(1000)).is_err());
    }
}
