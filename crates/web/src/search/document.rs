//! What can be found.

use mechanism::calendar::{MeetingId, WorkingGroup};
use mechanism::{CommentRef, ContributionRef, DialogueId, PaperId, SourceId, SuggestionId};
use serde::Serialize;
use std::sync::Arc;
use words::Lang;

/// Something that can be found, with the words it is found by.
#[derive(Debug, Clone)]
pub(crate) struct Document {
    /// What it is.
    pub what: What,
    /// The topics it belongs to.
    pub topics: Vec<WorkingGroup>,
    /// The year it belongs to, where it belongs to one.
    pub year: Option<i16>,
    /// Its texts.
    pub texts: Vec<Words>,
}

/// A text in a language.
#[derive(Debug, Clone)]
pub(crate) struct Words {
    /// The language it is written in.
    pub lang: Lang,
    /// What weight its words have.
    pub weight: Weight,
    /// The text.
    pub text: Arc<str>,
}

/// What weight a word has: where it names a thing it counts more than where a text mentions it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Weight {
    /// A title or a name.
    Name,
    /// Running text.
    Text,
}

impl Weight {
    pub(super) const fn factor(self) -> f32 {
        match self {
            Self::Name => 3.0,
            Self::Text => 1.0,
        }
    }
}

/// What was found, by its names: its words are taken from the reader's own view when it is shown.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) enum What {
    /// A dialogue.
    Dialogue(DialogueId),
    /// A paper as a whole.
    Paper(PaperId),
    /// One numbered paragraph of a paper.
    Paragraph(PaperId, u16),
    /// One point of a paper in our own words: the how-manieth, and of which paragraph.
    Point(PaperId, usize, u16),
    /// Somebody who served at a meeting.
    Officer(MeetingId, String),
    /// A remark of the secretariat on what a source says of a dialogue.
    Remark(DialogueId, SourceId),
    /// A written comment that was posted.
    Comment(CommentRef),
    /// A suggestion of dialogues.
    Suggestion(SuggestionId),
    /// An activity, a need, an offer or research that was published.
    Contribution(ContributionRef),
}

/// The kinds of things found, as a filter knows them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, utoipa::ToSchema)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Kind {
    /// Dialogues.
    Dialogue,
    /// Papers.
    Paper,
    /// Paragraphs of papers.
    Paragraph,
    /// Points of papers, paraphrased.
    Point,
    /// Officers.
    Officer,
    /// Remarks on figures.
    Remark,
    /// Written comments.
    Comment,
    /// Suggestions of dialogues.
    Suggestion,
    /// Activities, needs, offers, research.
    Contribution,
}

impl Kind {
    /// All, in the order they are listed.
    pub(crate) const ALL: [Self; 9] = [
        Self::Dialogue,
        Self::Paper,
        Self::Paragraph,
        Self::Point,
        Self::Officer,
        Self::Remark,
        Self::Comment,
        Self::Suggestion,
        Self::Contribution,
    ];

    /// As in addresses.
    pub(crate) const fn code(self) -> &'static str {
        match self {
            Self::Dialogue => "dialogue",
            Self::Paper => "paper",
            Self::Paragraph => "paragraph",
            Self::Point => "point",
            Self::Officer => "officer",
            Self::Remark => "remark",
            Self::Comment => "comment",
            Self::Suggestion => "suggestion",
            Self::Contribution => "contribution",
        }
    }

    /// Reads [`Kind::code`].
    pub(crate) fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }
}

impl What {
    /// Of which kind it is.
    pub(crate) const fn kind(&self) -> Kind {
        match self {
            Self::Dialogue(_) => Kind::Dialogue,
            Self::Paper(_) => Kind::Paper,
            Self::Paragraph(..) => Kind::Paragraph,
            Self::Point(..) => Kind::Point,
            Self::Officer(..) => Kind::Officer,
            Self::Remark(..) => Kind::Remark,
            Self::Comment(_) => Kind::Comment,
            Self::Suggestion(_) => Kind::Suggestion,
            Self::Contribution(_) => Kind::Contribution,
        }
    }

    /// Its address, without the language's prefix.
    pub(crate) fn address(&self) -> String {
        match self {
            Self::Dialogue(id) => format!("/dialogues/{id}"),
            Self::Paper(id) => format!("/papers/{id}"),
            Self::Paragraph(id, number) => format!("/papers/{id}#para-{number}"),
            // The page counts points from one.
            Self::Point(id, index, _) => format!("/papers/{id}#point-{}", index + 1),
            Self::Officer(..) => "/officers".to_owned(),
            Self::Remark(id, _) => format!("/dialogues/{id}#sources"),
            Self::Comment(reference) => crate::comments::path(reference),
            Self::Suggestion(id) => crate::public::suggestions::path(id),
            Self::Contribution(reference) => crate::contributions::path(*reference),
        }
    }
}
