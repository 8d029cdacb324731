//! Whether an approval still covers the text, and if not, which paragraphs differ from what was approved.

use super::super::facts;
use crate::page::Page;
use mechanism::summary::Approval;
use mechanism::{Digest, SummaryView, View};
use papers::draft::markup::{self, Piece, What};
use papers::draft::{ChangeKind, compare};

/// What an approval is of, beside the text as it stands.
pub(super) enum Covering {
    /// It is of this text.
    Covers,
    /// It is of another; the places that differ, in words.
    Differs(Vec<String>),
}

/// Compares what was approved with the text as it would be printed now.
pub(super) fn covering(
    page: &Page,
    view: &View,
    now: &SummaryView,
    body: Digest,
    approval: &Approval,
) -> Covering {
    if approval.body == body {
        return Covering::Covers;
    }
    let of_words = match view.chairs_summary_at(&now.dialogue, approval.revision) {
        Some(then) if approval.revision != now.newest => changed(page, &then, now),
        _ => Vec::new(),
    };
    // The words are the same: it is a value of the record that changed, wherever the text names one.
    Covering::Differs(match of_words.is_empty() {
        true => naming_values(page, now),
        false => of_words,
    })
}

fn changed(page: &Page, then: &SummaryView, now: &SummaryView) -> Vec<String> {
    let (old, new) = (facts::paragraphs(then), facts::paragraphs(now));
    let changes = compare(facts::language(now), &old, &new).into_iter();
    let changes = changes.filter(|change| change.kind != ChangeKind::Same || change.moved);
    changes
        .map(|change| {
            let among = match change.kind {
                ChangeKind::Removed => &then.paragraphs,
                _ => &now.paragraphs,
            };
            let printed = among.iter().find(|one| one.id == change.id);
            let printed = printed.and_then(|one| one.printed);
            let what = match change.kind {
                ChangeKind::Same => "moved",
                other => other.code(),
            };
            let values = [
                ("paragraph", change.id.to_string().into()),
                ("number", printed.map_or(0, u32::from).into()),
            ];
            page.say_with(&format!("issue-differs-{what}"), &values)
        })
        .collect()
}

/// The paragraphs that name a value of the record.
fn naming_values(page: &Page, now: &SummaryView) -> Vec<String> {
    let live = now.paragraphs.iter().filter(|one| {
        let text = one.text.as_ref().map_or("", |text| text.text.as_str());
        names_a_value(&markup::read(text).pieces)
    });
    live.map(|one| {
        let values = [
            ("paragraph", one.id.to_string().into()),
            ("number", one.printed.map_or(0, u32::from).into()),
        ];
        page.say_with("issue-differs-count", &values)
    })
    .collect()
}

fn names_a_value(pieces: &[Piece]) -> bool {
    pieces.iter().any(|piece| match &piece.what {
        What::Live(_) => true,
        What::Note(inside) => names_a_value(inside),
        What::Words(_) | What::Paragraph(_) => false,
    })
}
