//! A suggestion that everybody can read, and one that everybody could read until its summary was given a narrower circle.

use super::{Looker, Record, Story};
use mechanism::calendar::{CalendarCommand, Rank, Source};
use mechanism::paper::{PaperCommand, PaperFacts, PaperKind};
use mechanism::suggestions::{
    LaterKind, LaterReference, LookedThrough, Raised, ReferenceText, SuggestionCommand,
    SuggestionText, Theme, Waived, Worded,
};
use mechanism::*;

fn text(mark: &str) -> SuggestionText {
    let worded = Worded {
        title: format!("Title {mark}"),
        text: format!("Says {mark}"),
    };
    SuggestionText {
        original: "en".into(),
        words: [("en".to_owned(), worded)].into(),
    }
}

impl<R: Record> Story<'_, R> {
    /// The day after the dialogue: two summaries are filed, suggestions are taken from them and followed, and one of the
    /// summaries is given a narrower circle.
    pub(super) fn suggests(&mut self, here: &DialogueId) {
        let source = SourceId::new("suggested-from").unwrap();
        self.officer(Command::Calendar(CalendarCommand::RegisterSource(Source {
            id: source.clone(),
            title: "A fictitious source of suggestions".into(),
            publisher: "Nobody".into(),
            language: "en".into(),
            address: None,
            published: None,
            rank: Rank::Paper,
            audience: Audience::Public,
        })));
        for paper in ["suggested-open", "suggested-closed"] {
            self.files(here, paper, &source, Audience::Public);
        }
        for (slug, paper, mark) in [
            ("openly-suggested", "suggested-open", "zkopensuggestion"),
            ("no-longer-open", "suggested-closed", "zksuggestion"),
        ] {
            let suggestion = SuggestionId::new(slug).unwrap();
            let enter = SuggestionCommand::Enter {
                suggestion: suggestion.clone(),
                text: text(mark),
                themes: vec![Theme::Data],
                raised: Raised::of(paper_id(paper), [3]),
                waived: vec![Waived {
                    finding: "country:zkletbe".into(),
                    reason: "Because of zkletbereason".into(),
                }],
            };
            self.does(Looker::Officer, Command::Suggestion(enter));
            let follow = SuggestionCommand::Follow {
                suggestion: suggestion.clone(),
                number: None,
                facts: LaterReference {
                    kind: LaterKind::Other,
                    date: jiff::civil::date(2031, 5, 21),
                    sources: vec![source.clone()],
                },
                text: ReferenceText {
                    document: format!("Document {mark}"),
                    language: "en".into(),
                    symbol: None,
                    address: None,
                    original: "en".into(),
                    says: [("en".to_owned(), format!("Line {mark}"))].into(),
                },
                seen: 1,
            };
            self.does(Looker::Officer, Command::Suggestion(follow));
        }
        let look = SuggestionCommand::LookThrough(LookedThrough {
            to: jiff::civil::date(2031, 5, 21),
            sources: vec![source.clone()],
        });
        self.does(Looker::Officer, Command::Suggestion(look));
        self.files(here, "suggested-closed", &source, Audience::Restricted);
    }

    fn files(&mut self, here: &DialogueId, paper: &str, source: &SourceId, audience: Audience) {
        let facts = PaperFacts {
            id: paper_id(paper),
            kind: PaperKind::Summary,
            dialogue: Some(here.clone()),
            conference: None,
            language: "en".into(),
            symbol: None,
            date: None,
            published: None,
            reports: Vec::new(),
            points_of: None,
            source: source.clone(),
            audience,
        };
        let record = PaperCommand::Record { facts, text: None };
        self.officer(Command::Paper(record));
    }
}

fn paper_id(name: &str) -> PaperId {
    PaperId::new(name).unwrap()
}
