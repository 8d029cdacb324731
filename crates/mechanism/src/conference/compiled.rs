//! What the compilation for the Conference is made from: what the working groups decided, as far as the record has it, and
//! what was suggested in the dialogues. Side by side and no more: that one led to the other is claimed nowhere.

use super::NoteFacts;
use crate::adopted::Report;
use crate::calendar::{Meeting, WorkingGroup};
use crate::dialogue::Dialogue;
use crate::paper::{PaperFacts, PaperKind, Point};
use crate::suggestions::Theme;
use crate::view::{AdoptedView, Text, View};
use crate::{DialogueId, PaperId};
use std::collections::{BTreeMap, BTreeSet};

/// Recommendations and suggestions around the dialogues reported to a session.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Compiled {
    /// Which dialogues, and for which session.
    pub note: NoteFacts,
    /// What the groups decided at the meetings before the dialogues, in the order of the Note.
    pub decided: Vec<Decided>,
    /// What was suggested, by the order of the Note and of the paragraphs it was taken from.
    pub suggested: Vec<Suggested>,
    /// The dialogues of which the record holds no suggestion.
    pub without: Vec<DialogueId>,
}

/// What the working groups decided before one dialogue.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decided {
    /// The dialogue that followed.
    pub dialogue: Dialogue,
    /// The meetings.
    pub meetings: Vec<Meeting>,
    /// The digest and where the report is; `None`: the record holds neither.
    pub adopted: Option<AdoptedView>,
    /// The report, where it is a paper of the record.
    pub report: Option<PaperFacts>,
}

/// A suggestion, in the record's words. It has neither a speaker nor a State, nor a verdict on what became of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Suggested {
    /// The dialogue in which it was made.
    pub dialogue: Dialogue,
    /// Its theme, the first where it has several; `None`: nobody gave it one.
    pub theme: Option<Theme>,
    /// The language it was written in.
    pub original: String,
    /// The suggestion, by language.
    pub words: BTreeMap<String, String>,
    /// The paper it was taken from.
    pub paper: Option<PaperId>,
    /// The paragraphs of that paper.
    pub paragraphs: BTreeSet<u16>,
}

impl Suggested {
    /// The groups whose dialogue it was made in.
    pub fn groups(&self) -> Vec<WorkingGroup> {
        self.dialogue.topics().collect()
    }

    /// The suggestion in a language, or in the one it was written in: the language it is in, and the words.
    pub fn in_language(&self, code: &str) -> Option<(&str, &str)> {
        let words = self.words.get_key_value(code);
        words
            .or_else(|| self.words.get_key_value(&self.original))
            .map(|(code, words)| (code.as_str(), words.as_str()))
    }
}

/// What the record has for the compilation of a Note, as far as the reader of `view` may see it.
pub fn compiled(view: &View, note: &NoteFacts) -> Compiled {
    let suggested = suggestions(view, note);
    let decided = note.entries.iter().map(|entry| {
        let adopted = view.adopted(&entry.dialogue.id);
        let report = match adopted.as_ref().map(|adopted| &adopted.text.report) {
            Some(Report::Paper(id)) => view.paper(id).map(|paper| paper.facts.into_owned()),
            Some(Report::Address(_)) | None => None,
        };
        Decided {
            dialogue: entry.dialogue.clone(),
            meetings: entry.meetings.clone(),
            adopted,
            report,
        }
    });
    let has_none = |id: &DialogueId| !suggested.iter().any(|one| one.dialogue.id == *id);
    let ids = note.entries.iter().map(|entry| &entry.dialogue.id);
    Compiled {
        decided: decided.collect(),
        without: ids.filter(|id| has_none(id)).cloned().collect(),
        suggested,
        note: note.clone(),
    }
}

/// The suggestions that were taken from the summaries of these dialogues; of a dialogue without any, the points the record
/// holds of its summary. What was said again in several dialogues stands with each of them.
fn suggestions(view: &View, note: &NoteFacts) -> Vec<Suggested> {
    let all = view.suggestions();
    let mut suggested = Vec::new();
    for entry in &note.entries {
        let before = suggested.len();
        for one in &all {
            let raised = one.raised.iter();
            let here = raised.filter(|raised| raised.dialogue == entry.dialogue.id);
            suggested.extend(here.map(|raised| {
                Suggested {
                    dialogue: entry.dialogue.clone(),
                    theme: one.themes.first().copied(),
                    original: one.text.original.clone(),
                    words: one
                        .text
                        .words
                        .iter()
                        .map(|(code, words)| (code.clone(), words.text.clone()))
                        .collect(),
                    paper: Some(raised.paper.clone()),
                    paragraphs: raised.paragraphs.clone(),
                }
            }));
        }
        match suggested.len() == before {
            true => suggested.extend(points(view, &entry.dialogue)),
            false => suggested[before..].sort_by_cached_key(|one| one.paragraphs.clone()),
        }
    }
    suggested
}

/// The points of a dialogue's summary, in our own words.
fn points(view: &View, dialogue: &Dialogue) -> Vec<Suggested> {
    let Some(seen) = view.dialogue(&dialogue.id) else {
        return Vec::new();
    };
    let papers = seen.papers.iter();
    let of_points = papers.filter(|paper| paper.facts.kind == PaperKind::Points);
    let mut all = Vec::new();
    for paper in of_points {
        let Text::Here(json) = &paper.text else {
            continue;
        };
        let mut points: Vec<Point> = serde_json::from_str(json).unwrap_or_default();
        points.sort_by_key(|point| point.paragraph);
        all.extend(points.into_iter().map(|point| Suggested {
            dialogue: dialogue.clone(),
            theme: None,
            original: paper.facts.language.clone(),
            words: [(paper.facts.language.clone(), point.text)].into(),
            paper: paper.facts.points_of.clone(),
            paragraphs: [point.paragraph].into(),
        }));
    }
    all
}
