//! A long list in pages: five thousand rows are no page for a phone.

use crate::page::Page;
use crate::query::Query;

/// Rows on one page.
pub(crate) const PER_PAGE: usize = 100;

/// One page among others.
pub(crate) struct OnePage {
    pub(crate) href: String,
    pub(crate) name: String,
    pub(crate) current: bool,
}

/// The pages of a list.
pub(crate) struct Pages {
    pub(crate) all: Vec<OnePage>,
    pub(crate) previous: String,
    pub(crate) next: String,
    /// The first row of this page, from 0.
    pub(crate) from: usize,
}

impl Pages {
    /// Of so many rows, where the address says which page is wanted; a page there is not is the last one.
    pub(crate) fn of(page: &Page, query: &Query, rows: usize) -> Self {
        let last = rows.div_ceil(PER_PAGE).max(1);
        let asked = query
            .get("page")
            .and_then(|text| text.parse::<usize>().ok());
        let here = asked.unwrap_or(1).clamp(1, last);
        let href = |number: usize| page.href_with("page", Some(&number.to_string()));
        let all = (1..=last).map(|number| OnePage {
            href: href(number),
            name: page.number(u32::try_from(number).unwrap_or(u32::MAX)),
            current: number == here,
        });
        Self {
            all: all.collect(),
            previous: if here > 1 {
                href(here - 1)
            } else {
                String::new()
            },
            next: if here < last {
                href(here + 1)
            } else {
                String::new()
            },
            from: (here - 1) * PER_PAGE,
        }
    }
}
