//! The Chair's summary while it is made: paragraphs as they stand and as they stood, what is remarked and proposed, a warning
//! that is let be, what a sentence rests on, and why it is measured as it is.

use super::{Looker, Record, Story};
use mechanism::summary::*;
use mechanism::*;

impl<R: Record> Story<'_, R> {
    /// The officer drafts upon the note.
    pub(super) fn drafts_the_summary(&mut self, here: &DialogueId, note: NoteId) {
        let paragraph = |text: &str, theme: &str, bindings| NewParagraph {
            kind: ParagraphKind::Numbered,
            item: None,
            text: ParagraphText {
                text: text.into(),
                themes: vec![theme.into()],
            },
            bindings,
        };
        let binding = Binding {
            sentence: "Stood zkdraftbefore.".into(),
            on: vec![Evidence::Note(note)],
        };
        let begin = SummaryWish::Begin {
            language: "en".into(),
            paragraphs: vec![paragraph(
                "Stood zkdraftbefore.",
                "zkdrafttheme",
                vec![binding],
            )],
        };
        self.in_the_draft(here, begin);
        let first = ParagraphId(1);
        let write = SummaryWish::Write {
            paragraph: first,
            over: 1,
            text: ParagraphText {
                text: "Something else: zkdraftnow.".into(),
                themes: vec!["zkdrafttheme".into()],
            },
            item: None,
        };
        self.in_the_draft(here, write);
        let remark = SummaryWish::Remark {
            paragraph: first,
            text: "Ask zkdraftremark".into(),
        };
        self.in_the_draft(here, remark);
        let propose = SummaryWish::Propose {
            changes: vec![Change::Change {
                paragraph: first,
                over: 2,
                text: "Rather zkdraftproposal.".into(),
            }],
            origin: Origin::Page,
        };
        self.in_the_draft(here, propose);
        let take_in = SummaryWish::TakeIn {
            changes: Vec::new(),
            remarks: vec![RemarkInFile {
                paragraph: first,
                text: "Sent back: zkdraftinfile".into(),
                author: "zkdraftinfileby".into(),
            }],
        };
        self.in_the_draft(here, take_in);
        let waive = SummaryWish::Waive {
            paragraph: Some(first),
            finding: "tense:zkdraftfinding".into(),
            reason: "Because zkdraftreason".into(),
        };
        self.in_the_draft(here, waive);
        let declare = SummaryWish::Declare {
            steps: NamedScale::Number.steps(),
            apart: 20,
            reason: "Because zkscalereason".into(),
        };
        self.in_the_draft(here, declare);
    }

    fn in_the_draft(&mut self, here: &DialogueId, wish: SummaryWish) {
        let dialogue = here.clone();
        let command = Command::Summary(SummaryCommand { dialogue, wish });
        self.does(Looker::Officer, command);
    }
}
