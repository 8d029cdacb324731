//! Measures in words.

use super::super::by;
use crate::page::Page;
use mechanism::summary::{NamedScale, Yardstick};
use mechanism::{DialogueId, EditionView, SummaryView, View};
use papers::guards::steps_in_words;

/// What somebody is told of a scale and a distance.
pub(crate) struct Told {
    /// The scale's name: "Number and share".
    pub(crate) scale: String,
    /// From when each word may be used.
    pub(crate) steps: Vec<String>,
    /// How far apart space and time may be.
    pub(crate) apart: String,
    /// How many spoke, of whom "some" are some; empty: nobody was noted.
    pub(crate) spoke: String,
    /// That an edition does not say what it was written under; empty: it does.
    pub(crate) unsaid: String,
    /// Who declared it, and when, for those who work on the summary.
    pub(crate) by: String,
}

impl Told {
    /// Of what holds, or was declared.
    pub(super) fn of(page: &Page, yardstick: Yardstick) -> Self {
        let points = page.number(yardstick.apart.points().into());
        Self {
            scale: name(page, yardstick.scale.named()),
            steps: steps_in_words(page.lang, yardstick.scale),
            apart: page.with("measures-apart", "points", points),
            spoke: String::new(),
            unsaid: String::new(),
            by: String::new(),
        }
    }

    /// Of what holds for a summary in the making; for a reader who does not work on it, of what the program has.
    pub(crate) fn in_force(page: &Page, view: &View, dialogue: &DialogueId) -> Self {
        let held = view.yardstick(dialogue);
        let newest = held.as_ref().and_then(|held| held.declared.first());
        let yardstick = held.as_ref().map(|held| held.yardstick).unwrap_or_default();
        Self {
            by: match newest {
                Some(one) => {
                    let by = by(page, one.author.as_deref(), one.at);
                    page.with("measures-declared", "by", by)
                }
                None => page.say("measures-by-program").into_owned(),
            },
            ..Self::with_speakers(page, yardstick, view.speakers_noted(dialogue))
        }
    }

    /// Of some, with how many speakers were noted.
    fn with_speakers(page: &Page, yardstick: Yardstick, speakers: usize) -> Self {
        Self {
            spoke: match speakers {
                0 => String::new(),
                speakers => page.count("drafting-scale-of", speakers),
            },
            ..Self::of(page, yardstick)
        }
    }

    /// Of what an edition was written under. One that does not say was issued when there was nothing but what the program had.
    pub(crate) fn of_edition(page: &Page, edition: &EditionView) -> Self {
        match edition.measured {
            Some(measured) => {
                let speakers = usize::try_from(measured.speakers).unwrap_or(usize::MAX);
                Self::with_speakers(page, measured.yardstick, speakers)
            }
            None => Self {
                unsaid: page.say("measures-unsaid").into_owned(),
                ..Self::of(page, Yardstick::default())
            },
        }
    }
}

/// What is said where other measures were declared since a Chair approved the text: it is the same, its warnings are not.
pub(in crate::summary) fn since(page: &Page, view: &View, summary: &SummaryView) -> String {
    let held = view.yardstick(&summary.dialogue);
    let Some(held) = held else {
        return String::new();
    };
    let measured_at = |at| {
        let before = held.declared.iter().find(|one| one.at <= at);
        before.map(|one| one.yardstick).unwrap_or_default()
    };
    let mut approvals = summary.approvals.iter().flatten();
    match approvals.any(|approval| measured_at(approval.at) != held.yardstick) {
        true => page.say("measures-since").into_owned(),
        false => String::new(),
    }
}

/// What a scale is called; one with steps of its own has no name.
pub(super) fn name(page: &Page, named: Option<NamedScale>) -> String {
    let code = named.map_or(OWN, NamedScale::code);
    page.say(&format!("scale-{code}")).into_owned()
}

/// A scale with steps of its own, as in forms and keys of words.
pub(super) const OWN: &str = "own";
