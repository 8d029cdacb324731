//! What a sentence can rest on, as a list that can be made shorter.

use super::binding::written_as;
use crate::fields::Choice;
use crate::floor::item_called;
use crate::page::Page;
use crate::query::Query;
use mechanism::summary::{Evidence, ParagraphId};
use mechanism::{EvidenceView, ItemView, MaterialView, ParagraphView};
use std::borrow::Cow;

/// The most pieces on a page; with more the list is to be made shorter.
const MOST: usize = 120;

/// A piece of evidence in words.
pub(super) struct Piece {
    /// As forms send it.
    pub(super) value: String,
    pub(super) kind: Cow<'static, str>,
    /// "S-417"; empty: not for this reader, or of nobody.
    pub(super) speaker: String,
    pub(super) text: String,
    pub(super) lang: String,
    /// Item and themes.
    pub(super) about: String,
    /// The paragraphs that rest on it.
    pub(super) used: String,
    pub(super) withdrawn: bool,
}

impl Piece {
    /// One that could be bound.
    pub(super) fn of(page: &Page, items: &[ItemView], one: &MaterialView) -> Self {
        let item = items.iter().find(|item| Some(item.id) == one.item);
        let item = item.map(|item| item_called(page, item));
        let about: Vec<String> = item.into_iter().chain(one.themes.iter().cloned()).collect();
        let used: Vec<String> = one.used.iter().map(ParagraphId::to_string).collect();
        Self {
            value: written_as(&one.of),
            kind: kind(page, one),
            speaker: one.speaker.map(number).unwrap_or_default(),
            text: one.text.clone(),
            lang: one.language.clone().unwrap_or_default(),
            about: about.join(" · "),
            used: used.join(", "),
            withdrawn: false,
        }
    }

    /// One that is bound; of what was withdrawn there is nothing to read.
    pub(super) fn bound(
        page: &Page,
        items: &[ItemView],
        material: &[MaterialView],
        bound: &EvidenceView,
    ) -> Self {
        let known = material.iter().find(|one| one.of == bound.of);
        let shown = known.map(|one| Self::of(page, items, one));
        let kind = match &bound.of {
            Evidence::Note(_) => page.say("drafting-note"),
            Evidence::Comment(_) => page.say("drafting-comment"),
        };
        let mut shown = shown.unwrap_or(Self {
            value: written_as(&bound.of),
            kind,
            speaker: String::new(),
            text: bound.text.clone().unwrap_or_default(),
            lang: String::new(),
            about: String::new(),
            used: String::new(),
            withdrawn: bound.withdrawn,
        });
        shown.speaker = bound.speaker.map(number).unwrap_or_default();
        shown.withdrawn = bound.withdrawn;
        shown
    }
}

/// "S-417", as in the notes.
fn number(speaker: u16) -> String {
    format!("S-{speaker}")
}

fn kind(page: &Page, one: &MaterialView) -> Cow<'static, str> {
    match one.kind {
        Some(kind) => page.say(&format!("notes-kind-{}", kind.code())),
        None => page.say("drafting-comment"),
    }
}

/// A question by which the list is made shorter.
pub(super) struct Filter {
    pub(super) name: &'static str,
    pub(super) label: &'static str,
    pub(super) choices: Vec<Choice>,
}

/// What could be bound, as far as it was asked for.
pub(super) struct Offered {
    pub(super) pieces: Vec<Piece>,
    pub(super) filters: Vec<Filter>,
    /// "Found: 42"; with more than a page shows, that the list is to be made shorter.
    pub(super) found: String,
}

impl Offered {
    pub(super) fn of(
        page: &Page,
        query: &Query,
        items: &[ItemView],
        material: &[MaterialView],
        one: &ParagraphView,
    ) -> Self {
        let own = one.item.map(|item| item.0.to_string()).unwrap_or_default();
        let filtered = query.get("filtered").is_some();
        // Until somebody asks, what was said on the paragraph's own item.
        let item = match filtered {
            true => query.get("on").unwrap_or_default(),
            false => own.as_str(),
        };
        let theme = query.get("theme").unwrap_or_default();
        let unused = query.get("unused") == Some("yes");
        let wanted = material.iter().filter(|of| {
            let on = of.item.map(|item| item.0.to_string());
            let folded = theme.to_lowercase();
            (item.is_empty() || on.is_none_or(|on| on == item))
                && (theme.is_empty() || of.themes.iter().any(|one| one.to_lowercase() == folded))
                && (!unused || of.used.is_empty())
        });
        let wanted: Vec<&MaterialView> = wanted.collect();
        let key = match wanted.len() > MOST {
            true => "drafting-material-more",
            false => "drafting-material-found",
        };
        let shown = wanted.iter().take(MOST);
        Self {
            found: page.count(key, wanted.len()),
            pieces: shown.map(|one| Piece::of(page, items, one)).collect(),
            filters: filters(page, items, material, item, theme, unused),
        }
    }
}

fn filters(
    page: &Page,
    items: &[ItemView],
    material: &[MaterialView],
    item: &str,
    theme: &str,
    unused: bool,
) -> Vec<Filter> {
    let all = |taken| Choice::of("", page.say("notes-all"), taken);
    let on = items.iter().filter(|one| {
        let mut of = material.iter();
        of.any(|of| of.item == Some(one.id))
    });
    let on = on.map(|one| {
        let value = one.id.0.to_string();
        let taken = value == item;
        Choice::of(value, item_called(page, one), taken)
    });
    let mut themes: Vec<&String> = Vec::new();
    for one in material.iter().flat_map(|of| &of.themes) {
        let folded = one.to_lowercase();
        if !themes.iter().any(|known| known.to_lowercase() == folded) {
            themes.push(one);
        }
    }
    let of = themes.into_iter().map(|one| {
        let taken = one.to_lowercase() == theme.to_lowercase();
        Choice::of(one.clone(), one.clone(), taken)
    });
    let used = Choice::of("yes", page.say("drafting-material-unused"), unused);
    let with_all =
        |taken, choices: Vec<Choice>| std::iter::once(all(taken)).chain(choices).collect();
    vec![
        Filter {
            name: "on",
            label: "notes-filter-item",
            choices: with_all(item.is_empty(), on.collect()),
        },
        Filter {
            name: "theme",
            label: "notes-filter-theme",
            choices: with_all(theme.is_empty(), of.collect()),
        },
        Filter {
            name: "unused",
            label: "drafting-material-which",
            choices: with_all(!unused, vec![used]),
        },
    ]
}
