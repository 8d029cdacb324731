//! From the desk to the decision.

use super::{Looker, Record, Story, at};
use jiff::civil::date;
use mechanism::participation::application::ApplicationCommand;
use mechanism::participation::circulation::{
    Body, CirculationCommand, Disclosure, ObjectionPolicy, Recipients, Terms,
};
use mechanism::participation::deciding::{Basis, DecidingCommand, Outcome};
use mechanism::participation::objection::{ObjectionCommand, Position};
use mechanism::participation::screening::consolidated::{
    ComingList, ConsolidatedCommand, ConsolidatedEntry, Entries, Judgement, Listed,
};
use mechanism::participation::screening::{ScreeningCommand, Verdict};
use mechanism::*;

impl<R: Record> Story<'_, R> {
    pub(super) fn screen(&mut self, application: &ApplicationRef, here: &DialogueId) -> InquiryId {
        let application = application.clone();
        let screens = |command| Command::Screening(command);
        let screener = Some(self.people[&Looker::Screener]);
        let take = ScreeningCommand::Take {
            application: application.clone(),
            screener,
        };
        self.does(Looker::Screener, screens(take));
        self.compares();
        let judge = ConsolidatedCommand::Judge {
            application: application.clone(),
            likeness: self.record.likeness(&application),
            judgement: Judgement::NotTheSame,
            reason: "zkjudgement of the desk".into(),
            before: None,
        };
        self.does(Looker::Screener, Command::Consolidated(judge));
        let note = ScreeningCommand::Note {
            application: application.clone(),
            note: "zkdesknote".into(),
        };
        self.does(Looker::Screener, screens(note));
        let ask = ScreeningCommand::Ask {
            application: application.clone(),
            question: "zkquestion of the desk".into(),
            until: at("2031-03-19T09:00:00Z"),
        };
        let seed = self.does(Looker::Screener, screens(ask));
        let inquiry = InquiryId::drawn(&seed, 0);
        let answer = ApplicationCommand::Answer {
            application: application.clone(),
            inquiry,
            answer: "zkreply to the desk".into(),
        };
        self.does(Looker::Applicant, Command::Application(answer));
        let sufficient = ScreeningCommand::Screen {
            application,
            dialogue: here.clone(),
            verdict: Verdict::Sufficient,
            second: false,
        };
        self.does(Looker::Screener, screens(sufficient));
        inquiry
    }

    /// An officer puts a list in use in which the organization has a namesake.
    fn compares(&mut self) {
        let entry = ConsolidatedEntry {
            reference: "zklistreference".into(),
            listed: Listed::Entity,
            name: "FICTITIOUS ZKORGANIZATION".into(),
            original: Vec::new(),
            aliases: Vec::new(),
            list: "zklisttype".into(),
        };
        let other = ConsolidatedEntry {
            reference: "zkunlikereference".into(),
            name: "zkunlikename".into(),
            ..entry.clone()
        };
        let coming = ComingList {
            file: self.record.stores("zklistfile.xml", "zklistcontent"),
            generated: date(2031, 3, 3),
            entries: Entries([entry, other].into()),
        };
        let import = ConsolidatedCommand::Import(coming);
        self.does(Looker::Officer, Command::Consolidated(import));
    }

    pub(super) fn circulate(&mut self, here: &DialogueId) -> CirculationId {
        self.comes("2031-03-21T09:00:00Z");
        let circulate = CirculationCommand::Circulate {
            dialogue: here.clone(),
            terms: Terms {
                recipients: Recipients::StatesParties,
                closes: end_of_day_in_vienna(date(2031, 4, 25)),
                window_source: "Fictitious decision 1".into(),
                policy: ObjectionPolicy::RefersToExtendedBureau,
                policy_document: "Fictitious decision 2".into(),
                disclosure: Disclosure::ThatThereIsOne,
                disclosure_document: String::new(),
            },
        };
        let seed = self.does(Looker::Officer, Command::Circulation(circulate));
        CirculationId::drawn(&seed, 0)
    }

    /// One State objects; the neighbour has drafted something that nobody confirmed.
    pub(super) fn object(
        &mut self,
        application: &ApplicationRef,
        here: &DialogueId,
        notes: &[NoteVerbaleId],
    ) -> Vec<ObjectionId> {
        let draft = |position, reasons: &str| {
            Command::Objection(ObjectionCommand::Draft {
                application: application.clone(),
                dialogue: here.clone(),
                position,
                reasons: reasons.into(),
            })
        };
        let seed = self.does(
            Looker::Delegate,
            draft(Position::Objection, "zkreasons of a State"),
        );
        let objection = ObjectionId::drawn(&seed, 0);
        let note = notes[0];
        let confirm = ObjectionCommand::Confirm { objection, note };
        self.does(Looker::Head, Command::Objection(confirm));
        let seed = self.does(
            Looker::Neighbour,
            draft(Position::Objection, "zkdraftedreasons"),
        );
        vec![objection, ObjectionId::drawn(&seed, 0)]
    }

    pub(super) fn rules(&mut self, application: &ApplicationRef, here: &DialogueId) {
        let rule = DecidingCommand::Rule {
            cases: vec![(application.clone(), here.clone())],
            outcome: Outcome::Admitted,
            body: Body::ExtendedBureau,
            basis: Basis::AfterObjection,
            on: date(2031, 4, 27),
            document: "Fictitious decision 3".into(),
            vote: None,
            told: "zktold to the applicant".into(),
            reviewable: true,
        };
        self.does(Looker::Officer, Command::Deciding(rule));
    }
}
