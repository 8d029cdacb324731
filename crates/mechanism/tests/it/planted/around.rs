//! What goes before and after the meeting: a digest that is not published, somebody proposed for a panel, and what one who
//! took part would change.

use super::{Looker, Record, Story, at};
use mechanism::adopted::{AdoptedCommand, AdoptedText, Report};
use mechanism::evaluation::{
    EvaluationAnswers, EvaluationCommand, EvaluationQuestion, Handed, Respondent,
};
use mechanism::floor::ItemId;
use mechanism::in_languages::InLanguages;
use mechanism::panel::{PanelCall, PanelCommand, ProposalText};
use mechanism::*;

impl<R: Record> Story<'_, R> {
    /// The morning after: the evaluation is open, and so is a late call for panellists.
    pub(super) fn goes_round(&mut self, here: &DialogueId, participants: &[ParticipantId]) {
        let item = ItemId(1);
        let dialogue = here.clone();
        let draft = AdoptedCommand::Draft {
            dialogue: dialogue.clone(),
            text: AdoptedText {
                report: Report::Address("https://docs.example.org/zkdigestreport".into()),
                said: InLanguages {
                    original: "en".into(),
                    words: [("en".to_owned(), "Says zkdigestdraft".to_owned())].into(),
                },
            },
            seen: 0,
        };
        self.does(Looker::Officer, Command::Adopted(draft));
        let call = PanelCommand::Call {
            dialogue: dialogue.clone(),
            call: PanelCall {
                items: vec![item],
                opens: at("2031-05-01T00:00:00Z"),
                closes: at("2031-05-25T00:00:00Z"),
            },
        };
        self.does(Looker::Officer, Command::Panel(call));
        let propose = PanelCommand::Propose {
            dialogue: dialogue.clone(),
            item,
            whom: participants[0],
            text: ProposalText {
                topic: "Says zkpaneltopic".into(),
                why: "Because of zkpanelwhy".into(),
                languages: "zkpanellanguages".into(),
                needs: "zkpanelneeds".into(),
            },
        };
        self.does(Looker::Applicant, Command::Panel(propose));
        let answer = EvaluationCommand::Answer {
            dialogue,
            respondent: Respondent::Seat(participants[0]),
            handed: Handed {
                answers: EvaluationAnswers {
                    chosen: [(EvaluationQuestion::Fair, "mostly".to_owned())].into(),
                    wish: "Would change zkwish".into(),
                },
                blind: [5; 32],
            },
        };
        self.does(Looker::Attendee, Command::Evaluation(answer));
    }
}
