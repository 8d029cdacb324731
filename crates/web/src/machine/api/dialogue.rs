//! Dialogues as the API gives them.

use super::calendar::{MeetingRef, Officer};
use super::kinds::{
    Chairing, CountedKind, Credited, Life, Mode, PaperKind, Precision, Stage, Taking, Topic, Unit,
};
use crate::search::Read;
use crate::site::Installation;
use jiff::civil::Date;
use mechanism::dialogue::Origin;
use mechanism::participation::FigureSet;
use mechanism::{DialogueView, Text, View};
use serde::Serialize;
use utoipa::ToSchema;

/// A constructive dialogue. What is `null` is not known; it is never nought.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Dialogue {
    /// Its reference.
    #[schema(example = "fa-2024")]
    pub id: String,
    /// The day it was, or is to be, held.
    pub date: Date,
    /// Its recorded place among the dialogues of the same day.
    pub order_of_day: Option<u8>,
    /// What became of it.
    pub life: Life,
    /// Its topics; two or more for a joint dialogue.
    pub topics: Vec<Topic>,
    /// Whether it was held for several working groups jointly.
    pub joint: bool,
    /// The meetings it follows.
    pub meetings: Vec<MeetingRef>,
    /// Where and how.
    pub mode: Option<Mode>,
    /// Who chaired, with the office held then.
    pub chairs: Vec<Officer>,
    /// Which of the groups' officers chaired.
    pub chairing: Option<Chairing>,
    /// To whom the summary is credited.
    pub credited: Option<Credited>,
    /// How many panels were held.
    pub panels: Option<u8>,
    /// Where it is attested; `null` where it was planned with this system.
    pub attested: Option<Attested>,
    /// Its computed places among the others.
    pub ordinals: Ordinals,
    /// Who took part.
    pub participation: Participation,
    /// Its papers.
    pub papers: Vec<PaperRef>,
    /// The dialogues before and after it, topic by topic.
    pub neighbours: Vec<Neighbours>,
    /// The number of the session of the Conference it is reported to.
    pub reported_to: Option<u16>,
    /// Where else it can be had.
    pub links: DialogueLinks,
}

/// Where a fact is attested.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Attested {
    /// The key of the source.
    pub source: String,
    /// The paragraph, where the source has numbers.
    pub paragraph: Option<u16>,
}

/// Computed places. `null` where the order within one day is not recorded.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Ordinals {
    /// Among the dialogues on each of its topics.
    pub per_topic: Vec<TopicOrdinal>,
    /// In its year.
    pub in_year: Option<u32>,
    /// Of all.
    pub overall: Option<u32>,
}

/// A place among the dialogues on one topic.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct TopicOrdinal {
    /// The topic.
    pub topic: Topic,
    /// The place.
    pub ordinal: Option<u32>,
}

/// What sources say of who took part.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Participation {
    /// The figures the record goes by.
    pub official: Option<Figures>,
    /// What other sources say; never added to the official figures.
    pub disagreeing: Vec<Figures>,
}

/// What one source says.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Figures {
    /// The key of the source.
    pub source: String,
    /// The paragraph, where the source has numbers.
    pub paragraph: Option<u16>,
    /// The day the figures describe.
    pub as_of: Date,
    /// How to read them, in English.
    pub remark: Option<String>,
    /// Whether there was a remark that is now withheld.
    pub remark_withheld: bool,
    /// The numbers.
    pub figures: Vec<Figure>,
}

/// One number. Numbers of different units or stages are never added.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Figure {
    /// What is counted.
    pub unit: Unit,
    /// At which stage.
    pub stage: Stage,
    /// How they took part.
    pub mode: Taking,
    /// Of which kind.
    pub kind: CountedKind,
    /// The number.
    pub value: u32,
    /// How exact it is.
    pub precision: Precision,
}

/// A paper, by its address.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct PaperRef {
    /// Its address.
    pub id: String,
    /// What it is.
    pub kind: PaperKind,
    /// In this API.
    #[schema(format = "uri")]
    pub json: String,
}

/// The dialogues on one topic before and after.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Neighbours {
    /// The topic.
    pub topic: Topic,
    /// The one before.
    pub before: Option<String>,
    /// The one after.
    pub after: Option<String>,
}

/// Where a dialogue can be had.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct DialogueLinks {
    /// As a page.
    #[schema(format = "uri")]
    pub html: String,
    /// In this API.
    #[schema(format = "uri")]
    pub json: String,
    /// For calendars.
    #[schema(format = "uri")]
    pub calendar: String,
}

impl Dialogue {
    /// A dialogue as this reader sees it.
    pub(crate) fn of(
        view: &View,
        dialogue: &DialogueView<'_>,
        site: &Installation,
        read: Read<'_>,
    ) -> Self {
        let facts = dialogue.facts;
        let id = &facts.id;
        let figures = |set: &FigureSet| Figures::of(view, set, read);
        Self {
            id: id.to_string(),
            date: facts.date,
            order_of_day: facts.order_of_day,
            life: dialogue.life.into(),
            topics: facts.topics().map(Topic::from).collect(),
            joint: facts.is_joint(),
            meetings: facts
                .meetings
                .iter()
                .map(|id| MeetingRef::of(view, *id))
                .collect(),
            mode: facts.mode.map(Mode::from),
            chairs: facts.chairs.iter().map(Officer::of).collect(),
            chairing: facts.chairing.map(Chairing::from),
            credited: facts.credited.map(Credited::from),
            panels: facts.panels,
            attested: match &facts.origin {
                Origin::Planned => None,
                Origin::Attested { source, paragraph } => Some(Attested {
                    source: source.to_string(),
                    paragraph: *paragraph,
                }),
            },
            ordinals: Ordinals {
                per_topic: dialogue
                    .ordinals
                    .per_topic
                    .iter()
                    .map(|(topic, ordinal)| TopicOrdinal {
                        topic: (*topic).into(),
                        ordinal: *ordinal,
                    })
                    .collect(),
                in_year: dialogue.ordinals.in_year,
                overall: dialogue.ordinals.overall,
            },
            participation: Participation {
                official: dialogue.official().map(figures),
                disagreeing: dialogue.disagreeing().map(figures).collect(),
            },
            papers: dialogue
                .papers
                .iter()
                .map(|paper| PaperRef {
                    id: paper.facts.id.to_string(),
                    kind: paper.facts.kind.into(),
                    json: site.absolute(&format!("/api/v1/papers/{}", paper.facts.id)),
                })
                .collect(),
            neighbours: facts
                .topics()
                .map(|topic| {
                    let (before, after) = view.neighbours(facts, topic);
                    let id = |d: &mechanism::dialogue::Dialogue| d.id.to_string();
                    Neighbours {
                        topic: topic.into(),
                        before: before.map(id),
                        after: after.map(id),
                    }
                })
                .collect(),
            reported_to: view.reported_to(facts).map(|session| session.number),
            links: DialogueLinks {
                html: site.absolute(&format!("/dialogues/{id}")),
                json: site.absolute(&format!("/api/v1/dialogues/{id}")),
                calendar: site.absolute(&format!("/dialogues/{id}.ics")),
            },
        }
    }
}

impl Figures {
    fn of(view: &View, set: &FigureSet, read: Read<'_>) -> Self {
        let remark = view.remark(set);
        Self {
            source: set.source.to_string(),
            paragraph: set.paragraph,
            as_of: set.as_of,
            remark_withheld: remark == Text::Withheld,
            remark: crate::search::text_of(&remark, read).map(|text| text.to_string()),
            figures: set.figures.iter().map(Figure::of).collect(),
        }
    }
}

impl Figure {
    fn of(figure: &mechanism::participation::Figure) -> Self {
        Self {
            unit: figure.unit.into(),
            stage: figure.stage.into(),
            mode: figure.mode.into(),
            kind: figure.kind.into(),
            value: figure.value,
            precision: figure.precision.into(),
        }
    }
}
