//! Whether an approval still covers the text, and if not, which paragraphs differ from what was approved.

use super::super::facts;
use crate::page::Page;
use mechanism::summary::{Approval, ParagraphId, Values};
use mechanism::{Digest, ParagraphView, SummaryView, View};
use papers::draft::markup::{self, Piece, What};
use papers::draft::{ChangeKind, Live, compare};
use std::collections::BTreeSet;
use words::Value;

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
    let mut places = match view.chairs_summary_at(&now.dialogue, approval.revision) {
        Some(then) if approval.revision != now.newest => changed(page, &then, now),
        _ => Vec::new(),
    };
    match approval.values {
        Some(then) => places.extend(of_values(page, view, now, &then)),
        // Of the time before values were kept with an approval: where the words are the same, some value changed.
        None if places.is_empty() => places.extend(naming_values(page, now)),
        None => {}
    }
    if places.is_empty() {
        // Neither words nor values: what the secretariat chose for the print of numbers, or an agreed phrase.
        places.push(page.say("issue-differs-print").into_owned());
    }
    Covering::Differs(places)
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
            place(page, (change.id, printed), what, &[])
        })
        .collect()
}

/// The values of the record that changed, wherever the text names one.
fn of_values(page: &Page, view: &View, now: &SummaryView, then: &Values) -> Vec<String> {
    let of = view.dialogue(&now.dialogue);
    let today = of.map(|of| facts::values(view, &of)).unwrap_or_default();
    let named = now.paragraphs.iter().flat_map(|one| {
        let named = values_of(one).into_iter();
        named.map(move |live| (one, live))
    });
    let changed = named.filter_map(|(one, live)| {
        let (then, today) = (shown(page, live, then), shown(page, live, &today));
        let values = [
            ("value", page.say(&format!("live-{}", live.name())).into()),
            ("then", then.as_str().into()),
            ("now", today.as_str().into()),
        ];
        (then != today).then(|| place(page, (one.id, one.printed), "value", &values))
    });
    changed.collect()
}

/// The paragraphs that name a value of the record.
fn naming_values(page: &Page, now: &SummaryView) -> Vec<String> {
    let naming = now
        .paragraphs
        .iter()
        .filter(|one| !values_of(one).is_empty());
    naming
        .map(|one| place(page, (one.id, one.printed), "count", &[]))
        .collect()
}

/// The values that a paragraph names, each once.
fn values_of(one: &ParagraphView) -> BTreeSet<Live> {
    let text = one.text.as_ref().map_or("", |text| text.text.as_str());
    let mut named = BTreeSet::new();
    values_named(&markup::read(text).pieces, &mut named);
    named
}

fn values_named(pieces: &[Piece], named: &mut BTreeSet<Live>) {
    for piece in pieces {
        match &piece.what {
            What::Live(live) => {
                named.insert(*live);
            }
            What::Note(inside) => values_named(inside, named),
            What::Words(_) | What::Paragraph(_) => {}
        }
    }
}

/// A value as people read it; a dash where the record says nothing.
fn shown(page: &Page, live: Live, values: &Values) -> String {
    let said = match live {
        Live::Date => values.date.map(|day| page.day(&day)),
        Live::Ordinal => values.ordinal.map(|number| page.number(number)),
        _ => live.count(values).map(|number| page.number(number)),
    };
    said.unwrap_or_else(|| "–".to_owned())
}

/// A paragraph, what is the matter with it, and what else there is to say of that.
fn place(
    page: &Page,
    (id, printed): (ParagraphId, Option<u16>),
    what: &str,
    more: &[(&str, Value<'_>)],
) -> String {
    let mut values = vec![
        ("paragraph", id.to_string().into()),
        ("number", printed.map_or(0, u32::from).into()),
    ];
    values.extend_from_slice(more);
    page.say_with(&format!("issue-differs-{what}"), &values)
}
