//! The theme index of what is issued: from what the drafters wrote beside each paragraph, and from nothing else. The same for
//! everybody, and it says nothing of what a paragraph rests on.

use mechanism::SummaryView;
use mechanism::summary::ThemeIndex;
use std::collections::BTreeMap;

/// From each theme, as it was written first, to the printed numbers of its paragraphs.
pub(super) fn index(summary: &SummaryView) -> ThemeIndex {
    let mut spelled: BTreeMap<String, String> = BTreeMap::new();
    let mut index: BTreeMap<String, Vec<u16>> = BTreeMap::new();
    for one in &summary.paragraphs {
        let (Some(number), Some(text)) = (one.printed, &one.text) else {
            continue;
        };
        for theme in &text.themes {
            let as_written = spelled.entry(theme.to_lowercase());
            let name = as_written.or_insert_with(|| theme.clone());
            let numbers = index.entry(name.clone()).or_default();
            if !numbers.contains(&number) {
                numbers.push(number);
            }
        }
    }
    ThemeIndex(index)
}
