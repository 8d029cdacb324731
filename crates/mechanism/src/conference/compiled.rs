//! What the compilation for the Conference is made from: what the working groups decided, as far as the record has it, and
//! what was suggested in the dialogues. Side by side and no more: that one led to the other is claimed nowhere.

use super::NoteFacts;
use crate::adopted::Report;
use crate::calendar::{Meeting, WorkingGroup};
use crate::dialogue::Dialogue;
use crate::paper::{PaperFacts, PaperKind, Point};
use crate::view::{AdoptedView, Text, View};
use crate::{DialogueId, PaperId};

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
    /// Its theme, where somebody gave it one.
    pub theme: Option<String>,
    /// The suggestion.
    pub text: String,
    /// The language of the text.
    pub language: String,
    /// The paper it was taken from.
    pub paper: Option<PaperId>,
    /// The paragraph of that paper.
    pub paragraph: Option<u16>,
}

impl Suggested {
    /// The groups whose dialogue it was made in.
    pub fn groups(&self) -> Vec<WorkingGroup> {
        self.dialogue.topics().collect()
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

/// The points the record holds of the summaries, in our own words.
fn suggestions(view: &View, note: &NoteFacts) -> Vec<Suggested> {
    let mut all = Vec::new();
    for entry in &note.entries {
        let Some(dialogue) = view.dialogue(&entry.dialogue.id) else {
            continue;
        };
        let points = dialogue
            .papers
            .iter()
            .filter(|paper| paper.facts.kind == PaperKind::Points);
        for paper in points {
            let Text::Here(json) = &paper.text else {
                continue;
            };
            let mut points: Vec<Point> = serde_json::from_str(json).unwrap_or_default();
            points.sort_by_key(|point| point.paragraph);
            all.extend(points.into_iter().map(|point| Suggested {
                dialogue: entry.dialogue.clone(),
                theme: None,
                text: point.text,
                language: paper.facts.language.clone(),
                paper: paper.facts.points_of.clone(),
                paragraph: Some(point.paragraph),
            }));
        }
    }
    all
}
