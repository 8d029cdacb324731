//! Lists in parts, and on which state of the record they rest.

use super::parameters::Paging;
use record::Head;
use serde::Serialize;
use utoipa::ToSchema;

/// Part of a list.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Listed<T> {
    /// The items of this page.
    pub items: Vec<T>,
    /// How many items there are on all pages.
    pub total: usize,
    /// Which page this is, from one.
    pub page: u32,
    /// How many pages there are; a page after the last is empty.
    pub pages: u32,
    /// How many items a page has.
    pub per_page: u32,
    /// The state of the record this was read from.
    pub record: State,
}

/// A state of the record: what it held when its newest entry had been made.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct State {
    /// The number of the newest entry.
    pub number: u64,
    /// Its hash, which covers all entries before it: 64 hexadecimal digits.
    #[schema(pattern = "^[0-9a-f]{64}$")]
    pub hash: String,
    /// When it was entered.
    #[schema(format = DateTime)]
    pub entered: String,
}

impl From<Head> for State {
    fn from(head: Head) -> Self {
        Self {
            number: head.number,
            hash: head.hash.to_string(),
            entered: head.entered.to_string(),
        }
    }
}

impl<T> Listed<T> {
    /// The page asked for.
    pub(crate) fn of(all: impl IntoIterator<Item = T>, paging: Paging, head: Head) -> Self {
        let all: Vec<T> = all.into_iter().collect();
        let total = all.len();
        let per_page = paging.per_page.max(1);
        let pages = u32::try_from(total.div_ceil(per_page as usize)).unwrap_or(u32::MAX);
        let skipped = (paging.page.saturating_sub(1) as usize).saturating_mul(per_page as usize);
        Self {
            items: all
                .into_iter()
                .skip(skipped)
                .take(per_page as usize)
                .collect(),
            total,
            page: paging.page,
            pages: pages.max(1),
            per_page,
            record: head.into(),
        }
    }
}
