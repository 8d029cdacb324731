//! A dialogue as lists show it.

use super::title;
use crate::page::{Markup, Page};
use mechanism::calendar::WorkingGroup;
use mechanism::dialogue::Life;
use mechanism::participation::Kind;
use mechanism::{DialogueView, View};

/// A topic with its mark.
pub(crate) struct Topic {
    pub(crate) code: &'static str,
    pub(crate) name: String,
}

impl Topic {
    pub(crate) fn of(page: &Page, group: WorkingGroup) -> Self {
        Self {
            code: group.code(),
            name: page.topic(group).into_owned(),
        }
    }
}

/// One line of a list of dialogues.
pub(crate) struct Row {
    pub(crate) href: String,
    /// "Firearms", or the topics of a joint dialogue.
    pub(crate) title: String,
    pub(crate) topics: Vec<Topic>,
    pub(crate) date: Markup,
    /// The meetings it follows, in words.
    pub(crate) follows: String,
    /// Organizations that took part; `None`: not in the record.
    pub(crate) ngo: Option<String>,
    pub(crate) other: Option<String>,
    pub(crate) all: Option<String>,
    /// What became of it, where it is not simply held.
    pub(crate) standing: Option<String>,
}

impl Row {
    pub(crate) fn of(page: &Page, view: &View, dialogue: &DialogueView<'_>) -> Self {
        let facts = dialogue.facts;
        let number = |number: Option<u32>| number.map(|number| page.number(number));
        Self {
            href: page.href(&format!("/dialogues/{}", facts.id)),
            title: title::topics(page, facts),
            topics: facts.topics().map(|group| Topic::of(page, group)).collect(),
            date: page.time(&facts.date),
            follows: title::line(&title::follows(page, view, facts)),
            ngo: number(dialogue.took_part(Kind::Ngo)),
            other: number(dialogue.took_part(Kind::Other)),
            all: number(dialogue.organizations()),
            standing: standing(page, dialogue.life),
        }
    }
}

/// What became of a dialogue, in words; nothing for one that was held.
pub(crate) fn standing(page: &Page, life: &Life) -> Option<String> {
    let key = match life {
        Life::Held => return None,
        Life::Planned => "life-planned",
        Life::Open(_) => "life-open",
        Life::Cancelled => "life-cancelled",
        Life::Merged { .. } => "life-merged",
        Life::Split { .. } => "life-split",
    };
    Some(page.say(key).into_owned())
}
