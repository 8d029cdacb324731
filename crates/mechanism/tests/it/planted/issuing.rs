//! What stands beside an issued paper: a translation of which one part is final, plain words that are a draft, and an error of
//! fact that somebody who took part reported and the office answered.

use super::{Looker, Record, Story};
use mechanism::calendar::{CalendarCommand, Rank, Source};
use mechanism::in_languages::InLanguages;
use mechanism::issued::{ErrorOutcome, ErrorText, IssuedCommand, Part, PartState};
use mechanism::paper::{PaperCommand, PaperFacts, PaperKind};
use mechanism::*;

/// The paper beside which all of it stands.
pub(crate) const PAPER: &str = "beside-it";

const TEXT: &str = r#"{"language":"en","masthead":{"form":"conference_room","original":"en"},"title":"A fictitious paper","byline":"summary_by_chair","sections":[{"heading":"","paragraphs":[{"text":[{"text":"Made up."}]}]}],"standing":"reproduced"}"#;

impl<R: Record> Story<'_, R> {
    /// The day after the dialogue.
    pub(super) fn stands_beside(&mut self, here: &DialogueId) {
        let paper = PaperId::new(PAPER).unwrap();
        let source = SourceId::new("beside").unwrap();
        self.officer(Command::Calendar(CalendarCommand::RegisterSource(Source {
            id: source.clone(),
            title: "A fictitious source of a paper".into(),
            publisher: "Nobody".into(),
            language: "en".into(),
            address: None,
            published: None,
            rank: Rank::Paper,
            audience: Audience::Public,
        })));
        let facts = PaperFacts {
            id: paper.clone(),
            kind: PaperKind::Summary,
            dialogue: Some(here.clone()),
            conference: None,
            language: "en".into(),
            symbol: None,
            date: None,
            published: None,
            reports: Vec::new(),
            points_of: None,
            source,
            audience: Audience::Public,
        };
        let text = Some(Content::permanent(TEXT));
        self.officer(Command::Paper(PaperCommand::Record { facts, text }));
        for (part, state, mark) in [
            (Part::Title, PartState::Final, "zkfinalpart"),
            (Part::Paragraph(1), PartState::Revised, "zkrevisedpart"),
        ] {
            let translate = IssuedCommand::Translate {
                paper: paper.clone(),
                language: "fr".into(),
                part,
                over: 0,
                state,
                text: format!("Dit {mark}"),
            };
            self.does(Looker::Officer, Command::Issued(translate));
        }
        let plain = IssuedCommand::DraftPlain {
            paper: paper.clone(),
            text: InLanguages {
                original: "en".into(),
                words: [("en".to_owned(), "Says zkplaindraft".to_owned())].into(),
            },
            seen: 0,
        };
        self.does(Looker::Officer, Command::Issued(plain));
        let report = IssuedCommand::ReportError {
            paper: paper.clone(),
            paragraph: Some(1),
            text: ErrorText {
                wrong: "It says zkerrorwrong".into(),
                right: "It is zkerrorright".into(),
                source: "See zkerrorsource".into(),
            },
        };
        self.does(Looker::Attendee, Command::Issued(report));
        let answer = IssuedCommand::AnswerError {
            paper,
            error: 1,
            outcome: ErrorOutcome::NotAccepted,
            words: "Because zkerroranswer".into(),
        };
        self.does(Looker::Officer, Command::Issued(answer));
    }
}
