//! The papers of a dialogue and of the Conference: which there are, where they were published, what we hold of them.

use crate::keeping::{Content, Kept, Purpose, Shelving};
use crate::refusal::Rule;
use crate::world::{Decision, Submission};
use crate::{Audience, DialogueId, Event, PaperId, Refusal, SourceId, World};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// What a paper is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PaperKind {
    /// The Chair's, or co-Chairs', summary of a dialogue; their own account, not an agreed outcome.
    Summary,
    /// The Secretariat's consolidated note to the Conference.
    Note,
    /// The status of the review, given to a working group.
    Status,
    /// A background paper.
    Background,
    /// The programme.
    Programme,
    /// The points of a paper in our own words; never under a masthead and never cited as the paper.
    Points,
}

impl PaperKind {
    /// As in addresses and keys.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Summary => "summary",
            Self::Note => "note",
            Self::Status => "status",
            Self::Background => "background",
            Self::Programme => "programme",
            Self::Points => "points",
        }
    }
}

/// Where a paper was published and whether the address works.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Published {
    /// What the source printed.
    pub printed: String,
    /// The address it leads to; `None`: broken at source.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub address: Option<String>,
    /// An address that we believe was meant, told as such.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub believed: Option<String>,
}

/// A paragraph of a paper that reports a dialogue.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reports {
    /// Which dialogue.
    pub dialogue: DialogueId,
    /// In which paragraph.
    pub paragraph: u16,
}

/// What is known of a paper.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PaperFacts {
    /// Its address.
    pub id: PaperId,
    /// What it is.
    pub kind: PaperKind,
    /// Of which dialogue, if of one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dialogue: Option<DialogueId>,
    /// For which session of the Conference, if for one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub conference: Option<u16>,
    /// Language code of the original.
    pub language: String,
    /// The symbol, where known; never invented.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub symbol: Option<String>,
    /// Its own date, where known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<Date>,
    /// Where it was published.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub published: Option<Published>,
    /// Which dialogues it reports, and where.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub reports: Vec<Reports>,
    /// For points: of which paper they are the points.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub points_of: Option<PaperId>,
    /// Who says so.
    pub source: SourceId,
    /// For whom.
    #[serde(default)]
    pub audience: Audience,
}

/// One point of a paper in our own words, with the paragraph it was taken from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Point {
    /// The paragraph of the paper.
    pub paragraph: u16,
    /// The point, in the language of the paraphrase.
    pub text: String,
}

/// What an officer may do with papers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PaperCommand {
    /// Enters a paper, or replaces what was entered of it. `text`: structured text, or points as JSON.
    Record {
        /// What is known.
        facts: PaperFacts,
        /// The text, where we hold one.
        text: Option<Content>,
    },
}

/// What became of papers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PaperEvent {
    /// A paper was entered.
    Recorded {
        /// What is known.
        facts: PaperFacts,
        /// Where its text is.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        text: Option<Kept>,
    },
}

/// A paper in the world.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Filed {
    pub(crate) facts: PaperFacts,
    pub(crate) text: Option<Kept>,
    pub(crate) entered: Date,
}

pub(crate) fn decide(
    world: &World,
    submission: &Submission,
    command: &PaperCommand,
) -> Result<Decision, Refusal> {
    let PaperCommand::Record { facts, text } = command;
    crate::calendar::acts_known_source(world, &facts.source)?;
    let mut facts = facts.clone();
    if let Some(dialogue) = &facts.dialogue {
        let convened = world
            .dialogues
            .get(dialogue)
            .ok_or_else(|| Refusal::no_such_dialogue(dialogue))?;
        facts.audience = facts.audience.max(convened.facts.audience);
    }
    if let Some(taken) = world.papers.values().find(|filed| {
        facts.symbol.is_some() && filed.facts.symbol == facts.symbol && filed.facts.id != facts.id
    }) {
        return Err(Refusal::new("refused-symbol-taken")
            .under(Rule::Symbols)
            .with("paper", &taken.facts.id));
    }
    let mut shelving = Shelving::new(submission.seed);
    let purpose = if facts.kind == PaperKind::Points {
        Purpose::Points
    } else {
        Purpose::PaperText
    };
    let text = match text {
        Some(text) => Some(shelving.keep(facts.id.as_str(), purpose, text)?),
        None => None,
    };
    let audience = facts.audience;
    Ok(
        Decision::single(audience, Event::Paper(PaperEvent::Recorded { facts, text }))
            .with_vault(shelving),
    )
}

pub(crate) fn apply(world: &mut World, event: &PaperEvent, on: Date) {
    let PaperEvent::Recorded { facts, text } = event.clone();
    let earlier = world.papers.get(&facts.id).and_then(|filed| filed.text);
    if let Some(kept) = text {
        world.kept.insert(kept.row, kept);
    }
    let text = text.or(earlier);
    world.papers.insert(
        facts.id.clone(),
        Filed {
            facts,
            text,
            entered: on,
        },
    );
}
