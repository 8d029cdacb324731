//! Markup that nothing stands behind: a value the record does not hold, a name it does not know, a footnote that is not
//! closed. It would be printed as it was typed, so no waiver lets it be, and nobody can clear, approve or issue it. The rules
//! know digests and no markup; that is why it is refused here, where the text is composed.

use super::super::facts::Fixed;
use super::super::paragraph_path;
use crate::page::Page;
use mechanism::{Refusal, SummaryView};

/// The most places that are named at once, and the most signs of each: more are found when these are mended.
const MOST: usize = 20;
const LONGEST: usize = 60;

/// A place to be mended.
pub(super) struct Place {
    /// "P2 (paragraph 1): “{ngo}”".
    pub(super) said: String,
    /// The page on which its paragraph is written.
    pub(super) href: String,
}

/// The first places of a text, in its order.
pub(super) fn places(page: &Page, summary: &SummaryView, fixed: &Fixed) -> Vec<Place> {
    let all = fixed.unread.iter().take(MOST);
    all.map(|(id, typed)| {
        let one = summary.paragraphs.iter().find(|one| one.id == *id);
        let number = one.and_then(|one| one.printed).map_or(0, u32::from);
        let cut: String = typed.chars().take(LONGEST).collect();
        let values = [
            ("paragraph", id.to_string().into()),
            ("number", number.into()),
            ("typed", cut.into()),
        ];
        Place {
            said: page.say_with("issue-unread-at", &values),
            href: page.href(&paragraph_path(&summary.dialogue, *id)),
        }
    })
    .collect()
}

/// Why a text can be neither cleared nor approved nor issued as it stands; `None`: it can.
pub(super) fn refusal(page: &Page, summary: &SummaryView, fixed: &Fixed) -> Option<Refusal> {
    let places = places(page, summary, fixed);
    let said: Vec<String> = places.into_iter().map(|place| place.said).collect();
    let refusal = Refusal::new("refused-summary-unread");
    (!said.is_empty()).then(|| refusal.with("places", page.list(&said)))
}
