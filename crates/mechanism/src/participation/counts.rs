//! Counts. “How many took part” is five different numbers that public texts mix freely; so every figure carries a unit,
//! a stage, a mode, a date and a source, and figures of different units or stages are never added (rule 54).
//!
//! The official record counts organizations in three categories. Academia and private sector must equal the stated
//! "other relevant stakeholders" (rule 42); parliamentarians and further kinds are counted apart. A contradiction is
//! refused, or, in figures taken from a paper, kept and reported.

use crate::keeping::{Content, Kept, Purpose, Shelving};
use crate::refusal::Rule;
use crate::world::{Decision, Submission};
use crate::{Audience, DialogueId, Event, Refusal, SourceId, World};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// What is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Unit {
    /// Organizations.
    Organizations,
    /// People.
    Persons,
    /// States.
    States,
    /// Those who had the floor, each once, a delegation as one.
    Speakers,
    /// How often somebody had the floor.
    Speeches,
    /// Minutes of speaking, without the pauses.
    Minutes,
}

/// All units.
pub const UNITS: [Unit; 6] = [
    Unit::Organizations,
    Unit::Persons,
    Unit::States,
    Unit::Speakers,
    Unit::Speeches,
    Unit::Minutes,
];

impl Unit {
    /// Whether it is counted on the floor, from the list of speakers.
    pub const fn is_of_the_floor(self) -> bool {
        matches!(self, Self::Speakers | Self::Speeches | Self::Minutes)
    }
}

/// At which stage they were counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Stage {
    /// Applied.
    Applied,
    /// Admitted.
    Admitted,
    /// Registered.
    Registered,
    /// Took part.
    Attended,
    /// The source does not say.
    Unclear,
}

/// All stages.
pub const STAGES: [Stage; 5] = [
    Stage::Applied,
    Stage::Admitted,
    Stage::Registered,
    Stage::Attended,
    Stage::Unclear,
];

/// In the room, online, or both together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Taking {
    /// Both together, or not told apart.
    All,
    /// In the room.
    InPerson,
    /// Online.
    Online,
}

/// All modes.
pub const MODES: [Taking; 3] = [Taking::All, Taking::InPerson, Taking::Online];

/// Of which kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// Non-governmental organizations.
    Ngo,
    /// "Other relevant stakeholders": academia and private sector together, as the papers state it.
    Other,
    /// Academia.
    Academia,
    /// Private sector.
    PrivateSector,
    /// Parliamentarians; counted apart.
    Parliamentarian,
    /// Non-governmental stakeholders of all kinds together.
    Stakeholder,
    /// States.
    State,
    /// Intergovernmental organizations.
    Intergovernmental,
    /// Everybody, States included.
    Everybody,
}

/// How exact a source is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Precision {
    /// A number.
    #[default]
    Exact,
    /// "approximately".
    About,
    /// "over", "more than".
    MoreThan,
}

/// One number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Figure {
    /// What is counted.
    pub unit: Unit,
    /// When in the course of things.
    pub stage: Stage,
    /// How they took part.
    pub mode: Taking,
    /// Of which kind.
    pub kind: Kind,
    /// The number.
    pub value: u32,
    /// How exact.
    #[serde(default)]
    pub precision: Precision,
}

impl Figure {
    /// An exact number of organizations that took part, both modes together: what the official record counts.
    pub const fn official(kind: Kind, value: u32) -> Self {
        Self {
            unit: Unit::Organizations,
            stage: Stage::Attended,
            mode: Taking::All,
            kind,
            value,
            precision: Precision::Exact,
        }
    }
}

/// The figures one source gives of one dialogue.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FigureSet {
    /// Of which dialogue.
    pub dialogue: DialogueId,
    /// The numbers.
    pub figures: Vec<Figure>,
    /// The day they describe.
    pub as_of: Date,
    /// Who says so.
    pub source: SourceId,
    /// In which paragraph, where it has numbers.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub paragraph: Option<u16>,
    /// Whether this is the set the record goes by; others are shown as disagreeing.
    pub official: bool,
    /// For whom.
    #[serde(default)]
    pub audience: Audience,
    /// A remark of ours on how to read them, in English.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub remark: Option<Kept>,
}

impl FigureSet {
    /// The number of a kind at a stage in a unit, both modes together.
    pub fn value(&self, unit: Unit, stage: Stage, kind: Kind) -> Option<u32> {
        self.figures
            .iter()
            .find(|f| f.unit == unit && f.stage == stage && f.kind == kind && f.mode == Taking::All)
            .map(|f| f.value)
    }
}

/// Two numbers that cannot both be true: what the parts give, and what is stated.
pub fn contradiction(figures: &[Figure]) -> Option<(u32, u32)> {
    for unit in UNITS {
        for stage in STAGES {
            for mode in MODES {
                let of = |kind| {
                    figures
                        .iter()
                        .find(|f| {
                            f.unit == unit && f.stage == stage && f.mode == mode && f.kind == kind
                        })
                        .map(|f| f.value)
                };
                if let (Some(other), Some(academia), Some(private)) =
                    (of(Kind::Other), of(Kind::Academia), of(Kind::PrivateSector))
                {
                    let parts = academia.saturating_add(private);
                    if parts != other {
                        return Some((parts, other));
                    }
                }
            }
        }
    }
    None
}

/// What an officer may do with counts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CountsCommand {
    /// Enters what one source says; a set of the same source for the same dialogue is replaced.
    Record {
        /// The figures; their `remark` is ignored, give `remark` instead.
        set: FigureSet,
        /// How to read them.
        remark: Option<Content>,
        /// True for figures taken from a paper: a contradiction is kept and reported.
        imported: bool,
    },
}

/// What became part of the counts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CountsEvent {
    /// Figures were entered.
    Recorded {
        /// The figures.
        set: FigureSet,
        /// Whether the source contradicts itself.
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        contradictory: bool,
    },
}

pub(crate) fn decide(
    world: &World,
    submission: &Submission,
    command: &CountsCommand,
) -> Result<Decision, Refusal> {
    let CountsCommand::Record {
        set,
        remark,
        imported,
    } = command;
    let Some(dialogue) = world.dialogues.get(&set.dialogue) else {
        return Err(Refusal::no_such_dialogue(&set.dialogue));
    };
    crate::calendar::acts_known_source(world, &set.source)?;
    let contradictory = contradiction(&set.figures);
    if let (Some((parts, stated)), false) = (contradictory, imported) {
        return Err(Refusal::new("refused-counts-contradict")
            .under(Rule::Practice)
            .with("parts", parts)
            .with("stated", stated));
    }
    if let Some(twice) = twice(&set.figures) {
        return Err(Refusal::new("refused-figure-twice").with("value", twice.value));
    }
    let mut set = set.clone();
    set.audience = set.audience.max(dialogue.facts.audience);
    let mut shelving = Shelving::new(submission.seed);
    set.remark = match remark {
        Some(remark) => Some(shelving.keep(set.dialogue.as_str(), Purpose::Remark, remark)?),
        None => None,
    };
    let audience = set.audience;
    let event = CountsEvent::Recorded {
        set,
        contradictory: contradictory.is_some(),
    };
    Ok(Decision::single(audience, Event::Counts(event)).with_vault(shelving))
}

fn twice(figures: &[Figure]) -> Option<&Figure> {
    let same = |a: &Figure, b: &Figure| {
        (a.unit, a.stage, a.mode, a.kind) == (b.unit, b.stage, b.mode, b.kind)
    };
    figures
        .iter()
        .enumerate()
        .find_map(|(i, a)| figures[..i].iter().any(|b| same(a, b)).then_some(a))
}

pub(crate) fn apply(world: &mut World, event: &CountsEvent) {
    let CountsEvent::Recorded { set, .. } = event.clone();
    if let Some(kept) = set.remark {
        world.kept.insert(kept.row, kept);
    }
    let sets = world.counts.get_or_default(set.dialogue.clone());
    sets.retain(|known| known.source != set.source);
    sets.push_back(set);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn academia_and_private_sector_make_the_others() {
        let figures = |other, academia, private| {
            [
                Figure::official(Kind::Ngo, 60),
                Figure::official(Kind::Other, other),
                Figure::official(Kind::Academia, academia),
                Figure::official(Kind::PrivateSector, private),
                Figure::official(Kind::Parliamentarian, 3),
            ]
        };
        assert_eq!(contradiction(&figures(9, 4, 5)), None);
        assert_eq!(contradiction(&figures(9, 4, 4)), Some((8, 9)));
    }

    #[test]
    fn different_stages_are_not_held_against_each_other() {
        let registered = Figure {
            stage: Stage::Registered,
            ..Figure::official(Kind::Other, 50)
        };
        let figures = [
            registered,
            Figure::official(Kind::Academia, 4),
            Figure::official(Kind::PrivateSector, 5),
        ];
        assert_eq!(contradiction(&figures), None);
    }
}
