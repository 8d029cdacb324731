//! What a dialogue became, and what it came from, with the ways there.

use super::title;
use crate::page::Page;
use mechanism::dialogue::{Dialogue, Life};
use mechanism::{DialogueView, View};

/// A dialogue that others became, or that became others. Empty for every other.
#[derive(Debug, Clone, Default)]
pub(crate) struct Became {
    /// What it became: a sentence, and the dialogues with their addresses.
    pub(crate) into: Option<(String, Vec<Other>)>,
    /// What it came from.
    pub(crate) from: Option<(String, Vec<Other>)>,
}

/// One of the others.
#[derive(Debug, Clone)]
pub(crate) struct Other {
    pub(crate) name: String,
    pub(crate) href: String,
}

impl Became {
    /// What there is to say of a dialogue; its others stand under `root`.
    pub(crate) fn of(page: &Page, view: &View, of: &DialogueView<'_>, root: &str) -> Self {
        let named = |key: &str, others: Vec<&Dialogue>| {
            let others: Vec<Other> = others
                .into_iter()
                .map(|other| Other {
                    name: title::short(page, other),
                    href: page.href(&format!("{root}/{}", other.id)),
                })
                .collect();
            (!others.is_empty()).then(|| (page.say(key).into_owned(), others))
        };
        let from = view.came_from(&of.facts.id);
        let was_split = from.iter().any(|former| {
            let former = view.dialogue(&former.id);
            former.is_some_and(|former| matches!(former.life, Life::Split { .. }))
        });
        Self {
            into: match of.life {
                Life::Merged { .. } => named("became-merged", view.became(&of.facts.id)),
                Life::Split { .. } => named("became-split", view.became(&of.facts.id)),
                _ => None,
            },
            from: match was_split {
                true => named("came-from-split", from),
                false => named("came-from-merged", from),
            },
        }
    }
}
