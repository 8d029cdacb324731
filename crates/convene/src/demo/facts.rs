//! The form of `record.toml`: the types of the mechanism, each with the day it happened.

use jiff::civil::Date;
use mechanism::calendar::{CalendarCommand, ConferenceSession, Meeting, Source};
use mechanism::dialogue::{Dialogue, DialogueCommand};
use mechanism::paper::{PaperCommand, PaperFacts, PaperKind, Point};
use mechanism::participation::{CountsCommand, Figure, FigureSet, Kind};
use mechanism::review::{ReviewCommand, StatusFigure};
use mechanism::{Audience, Command, Content, DialogueId, PaperId, SourceId};
use serde::Deserialize;
use std::collections::HashMap;

#[derive(Deserialize)]
pub(super) struct Facts {
    source: Vec<Source>,
    conference: Vec<Dated<ConferenceSession>>,
    meeting: Vec<Dated<Meeting>>,
    dialogue: Vec<Dialogue>,
    took_part: Vec<TookPart>,
    otherwise: Vec<Otherwise>,
    paper: Vec<Dated<PaperFacts>>,
    points: Points,
    status: Vec<Dated<StatusFigure>>,
}

#[derive(Deserialize)]
struct Dated<T> {
    happened: Date,
    #[serde(flatten)]
    fact: T,
}

/// The four numbers of the record for one dialogue.
#[derive(Deserialize)]
struct TookPart {
    dialogue: DialogueId,
    ngo: u32,
    academia: u32,
    private_sector: u32,
    source: SourceId,
    paragraph: Option<u16>,
}

/// What another source says of the same dialogue.
#[derive(Deserialize)]
struct Otherwise {
    dialogue: DialogueId,
    source: SourceId,
    remark: String,
    figures: Vec<Figure>,
}

#[derive(Deserialize)]
struct Points {
    id: PaperId,
    of: PaperId,
    dialogue: DialogueId,
    language: String,
    source: SourceId,
    happened: Date,
    points: Vec<Point>,
}

impl Facts {
    pub(super) fn into_commands(self) -> anyhow::Result<Vec<(Option<Date>, Command)>> {
        let held: HashMap<DialogueId, Date> = self
            .dialogue
            .iter()
            .map(|d| (d.id.clone(), d.date))
            .collect();
        let day_of = |dialogue: &DialogueId| {
            held.get(dialogue)
                .copied()
                .ok_or_else(|| anyhow::anyhow!("no dialogue {dialogue}"))
        };
        let mut all = Vec::new();
        let mut enter = |happened: Option<Date>, command: Command| all.push((happened, command));

        for source in self.source {
            enter(
                None,
                Command::Calendar(CalendarCommand::RegisterSource(source)),
            );
        }
        for Dated { happened, fact } in self.conference {
            enter(
                Some(happened),
                Command::Calendar(CalendarCommand::RecordConference(fact)),
            );
        }
        for Dated { happened, fact } in self.meeting {
            enter(
                Some(happened),
                Command::Calendar(CalendarCommand::RecordMeeting(fact)),
            );
        }
        for dialogue in self.dialogue {
            for officer in &dialogue.chairs {
                let meeting = dialogue
                    .meetings
                    .iter()
                    .find(|meeting| meeting.group == officer.group);
                if let Some(&meeting) = meeting {
                    let command = CalendarCommand::RecordOfficer {
                        meeting,
                        officer: officer.clone(),
                    };
                    enter(Some(dialogue.date), Command::Calendar(command));
                }
            }
            enter(
                Some(dialogue.date),
                Command::Dialogue(DialogueCommand::Record(dialogue)),
            );
        }
        for counted in self.took_part {
            enter(
                Some(day_of(&counted.dialogue)?),
                counted.into_command(&held),
            );
        }
        for other in self.otherwise {
            enter(Some(day_of(&other.dialogue)?), other.into_command(&held));
        }
        for Dated { happened, fact } in self.paper {
            enter(
                Some(happened),
                Command::Paper(PaperCommand::Record {
                    facts: fact,
                    text: None,
                }),
            );
        }
        enter(Some(self.points.happened), self.points.into_command()?);
        for Dated { happened, fact } in self.status {
            enter(
                Some(happened),
                Command::Review(ReviewCommand::RecordStatus(fact)),
            );
        }
        Ok(all)
    }
}

impl TookPart {
    fn into_command(self, held: &HashMap<DialogueId, Date>) -> Command {
        let figures = vec![
            Figure::official(Kind::Ngo, self.ngo),
            Figure::official(Kind::Other, self.academia + self.private_sector),
            Figure::official(Kind::Academia, self.academia),
            Figure::official(Kind::PrivateSector, self.private_sector),
        ];
        let set = FigureSet {
            as_of: held.get(&self.dialogue).copied().unwrap_or_default(),
            dialogue: self.dialogue,
            figures,
            source: self.source,
            paragraph: self.paragraph,
            official: true,
            audience: Audience::Public,
            remark: None,
        };
        Command::Counts(CountsCommand::Record {
            set,
            remark: None,
            imported: true,
        })
    }
}

impl Otherwise {
    fn into_command(self, held: &HashMap<DialogueId, Date>) -> Command {
        let set = FigureSet {
            as_of: held.get(&self.dialogue).copied().unwrap_or_default(),
            dialogue: self.dialogue,
            figures: self.figures,
            source: self.source,
            paragraph: None,
            official: false,
            audience: Audience::Public,
            remark: None,
        };
        let remark = Some(Content::permanent(self.remark));
        Command::Counts(CountsCommand::Record {
            set,
            remark,
            imported: true,
        })
    }
}

impl Points {
    fn into_command(self) -> anyhow::Result<Command> {
        let facts = PaperFacts {
            id: self.id,
            kind: PaperKind::Points,
            dialogue: Some(self.dialogue),
            conference: None,
            language: self.language,
            symbol: None,
            date: None,
            published: None,
            reports: Vec::new(),
            points_of: Some(self.of),
            source: self.source,
            audience: Audience::Public,
        };
        let text = Some(Content::permanent(serde_json::to_vec(&self.points)?));
        Ok(Command::Paper(PaperCommand::Record { facts, text }))
    }
}
