//! Which part of the queue an address asks for.

use crate::query::Query;
use mechanism::organizations::StakeholderKind;
use mechanism::people::RegionalGroup;
use mechanism::{DeskFilter, DeskSort, PersonId, Screener, StateCode};

/// The names that make a view of the queue; the page number does not.
pub(super) const NAMES: [&str; 11] = [
    "q", "stage", "kind", "region", "area", "screener", "late", "first", "alike", "asked", "sort",
];

/// The codes of stages, in the order of the procedure.
pub(super) const STAGES: [&str; 8] = [
    "received",
    "sufficient",
    "set-aside",
    "circulated",
    "referred",
    "admitted",
    "not-admitted",
    "withdrawn",
];

/// The orders, with their names in addresses.
pub(super) const SORTS: [(&str, DeskSort); 6] = [
    ("received", DeskSort::Received),
    ("reference", DeskSort::Reference),
    ("name", DeskSort::Name),
    ("stage", DeskSort::Stage),
    ("kind", DeskSort::Kind),
    ("area", DeskSort::Area),
];

/// Reads a filter. A value that makes no sense asks for nothing, as in a link of an older version.
pub(super) fn filter(query: &Query, me: Option<PersonId>) -> DeskFilter {
    let sort = query.get("sort").unwrap_or_default();
    let (sort, descending) = match sort.strip_prefix('-') {
        Some(sort) => (sort, true),
        None => (sort, false),
    };
    DeskFilter {
        stage: query
            .get("stage")
            .filter(|code| STAGES.contains(code))
            .map(str::to_owned),
        kind: query.get("kind").and_then(StakeholderKind::from_code),
        region: query.get("region").and_then(RegionalGroup::from_code),
        area: query.get("area").and_then(|code| StateCode::new(code).ok()),
        screener: match query.get("screener") {
            Some("nobody") => Some(Screener::Nobody),
            Some("me") => me.map(Screener::Person),
            Some(person) => person.parse().ok().map(Screener::Person),
            None => None,
        },
        late: yes_or_no(query, "late"),
        first_timer: yes_or_no(query, "first"),
        duplicates: yes_or_no(query, "alike"),
        asked: yes_or_no(query, "asked"),
        text: query
            .get("q")
            .unwrap_or_default()
            .chars()
            .take(200)
            .collect(),
        sort: SORTS
            .into_iter()
            .find(|(name, _)| *name == sort)
            .map_or(DeskSort::Received, |(_, sort)| sort),
        descending,
        // People count pages from one.
        page: query
            .get("page")
            .and_then(|page| page.parse::<usize>().ok())
            .map_or(0, |page| page.saturating_sub(1)),
        size: 100,
    }
}

fn yes_or_no(query: &Query, name: &str) -> Option<bool> {
    match query.get(name) {
        Some("yes") => Some(true),
        Some("no") => Some(false),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_asks_for_a_part_of_the_queue_and_nonsense_for_nothing() {
        let read = |text: &str| filter(&Query::read(text).unwrap(), None);
        let asked = read("stage=received&kind=ngo&late=yes&sort=-name&page=3");
        assert_eq!(asked.stage.as_deref(), Some("received"));
        assert_eq!(asked.kind, Some(StakeholderKind::Ngo));
        assert_eq!(asked.late, Some(true));
        assert_eq!((asked.sort, asked.descending), (DeskSort::Name, true));
        assert_eq!(asked.page, 2);
        let nonsense = read("stage=best&kind=best&late=perhaps&page=-1&screener=%00&sort=best");
        assert_eq!(nonsense.stage, None);
        assert_eq!(nonsense.kind, None);
        assert_eq!(nonsense.late, None);
        assert_eq!(nonsense.screener, None);
        assert_eq!((nonsense.page, nonsense.sort), (0, DeskSort::Received));
    }
}
