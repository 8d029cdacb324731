//! Which rows of a list somebody wants to see.

use super::Entry;
use crate::fields::Choice;
use crate::page::Page;
use crate::query::Query;
use mechanism::organizations::StakeholderKind;
use mechanism::people::RegionalGroup;

/// The longest search that is read.
const LONGEST: usize = 100;

/// What was chosen above a list. A value nobody offers is no choice.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Filter {
    pub(crate) text: String,
    region: Option<RegionalGroup>,
    kind: Option<StakeholderKind>,
    pub(crate) new: bool,
    /// Only those about which the reader's delegation expressed something.
    pub(crate) own: bool,
}

impl Filter {
    pub(crate) fn of(query: &Query) -> Self {
        let text = query.get("q").unwrap_or_default();
        Self {
            text: text.chars().take(LONGEST).collect(),
            region: query.get("region").and_then(RegionalGroup::from_code),
            kind: query.get("kind").and_then(StakeholderKind::from_code),
            new: query.get("new").is_some(),
            own: query.get("own").is_some(),
        }
    }

    /// Whether everything is shown.
    pub(crate) fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    pub(crate) fn matches(&self, entry: &Entry) -> bool {
        let text = words::fold(self.text.trim());
        (self.region.is_none() || self.region == entry.region)
            && self.kind.is_none_or(|kind| kind == entry.kind)
            && (!self.new || entry.new)
            && (!self.own || !entry.own.is_empty())
            && (text.is_empty() || entry.says(&text))
    }

    pub(crate) fn regions(&self, page: &Page) -> Vec<Choice> {
        let choice = |region: RegionalGroup| {
            let name = page.say(&format!("region-{}", region.code()));
            Choice::of(region.code(), name, self.region == Some(region))
        };
        RegionalGroup::ALL.map(choice).into()
    }

    pub(crate) fn kinds(&self, page: &Page) -> Vec<Choice> {
        let choice = |kind: StakeholderKind| {
            let name = page.say(&format!("stakeholder-{}", kind.code()));
            Choice::of(kind.code(), name, self.kind == Some(kind))
        };
        StakeholderKind::ALL.map(choice).into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_nobody_offers_is_no_choice() {
        let filter = Filter::of(&Query::read("region=atlantis&kind=&q=").unwrap());
        assert!(filter.is_empty());
        let filter = Filter::of(&Query::read("region=africa&kind=ngo&new=yes").unwrap());
        assert_eq!(filter.region, Some(RegionalGroup::Africa));
        assert_eq!(filter.kind, Some(StakeholderKind::Ngo));
        assert!(filter.new && !filter.is_empty());
    }

    #[test]
    fn a_search_is_not_endless() {
        let long = format!("q={}", "a".repeat(1_000));
        assert_eq!(Filter::of(&Query::read(&long).unwrap()).text.len(), LONGEST);
    }
}
