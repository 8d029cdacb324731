//! The floor of the day: a programme and the draft of another, somebody protected who chose how to be called, somebody
//! who says beforehand what they will speak about, and an order changed by hand.

use super::{Looker, Record, Story, at};
use mechanism::floor::*;
use mechanism::*;

/// The item on which everybody speaks.
const ITEM: ItemId = ItemId(1);

impl<R: Record> Story<'_, R> {
    /// Two ask for the floor, one of them protected; neither has it yet.
    pub(super) fn speaks(&mut self, here: &DialogueId, participants: &[ParticipantId]) {
        let first = programme(None, "A made-up programme");
        self.on_the_floor(Looker::Officer, here, first);
        let issued = self.on_the_floor(Looker::Officer, here, FloorWish::IssueProgramme);
        let upon = RowId::drawn(&issued, 0);
        let draft = programme(Some(upon), "Says zkdraftprogramme");
        self.on_the_floor(Looker::Officer, here, draft);
        self.on_the_floor(Looker::Chair, here, FloorWish::Take(ITEM));
        let (named, protected) = (participants[0], participants[1]);
        let card = FloorWish::Introduce {
            speaker: Speaker::Participant(protected),
            card: SpeakerCard {
                called: "A made-up zkcalled".into(),
                pronounced: "zkpronounced".into(),
                ..SpeakerCard::default()
            },
            standing: None,
        };
        self.on_the_floor(Looker::Applicant, here, card);
        let ask = |speaker, on_behalf_of: &str, about: &str| FloorWish::Ask {
            item: ITEM,
            speaker: Speaker::Participant(speaker),
            manner: Manner::OnBehalf,
            place: Place::Online,
            answers: None,
            language: "en".into(),
            matter: Matter {
                on_behalf_of: on_behalf_of.into(),
                about: about.into(),
            },
        };
        let said = ask(named, "zkbehalf", "Says zkmatter");
        let seed = self.on_the_floor(Looker::Attendee, here, said);
        let first = RequestId::drawn(&seed, 0);
        let unsaid = ask(protected, "zkguardedgroup", "Says zkguardedmatter");
        let seed = self.on_the_floor(Looker::Applicant, here, unsaid);
        let guarded = RequestId::drawn(&seed, 0);
        let place = FloorWish::Place {
            request: guarded,
            before: Some(first),
            reason: "Because of zkmovereason".into(),
        };
        self.on_the_floor(Looker::Chair, here, place);
        self.takes_notes(here, first, guarded);
    }

    /// Both hand in what they will say: one as a file, one so that everybody may read it once it was said.
    pub(super) fn hands_in(
        &mut self,
        here: &DialogueId,
        participants: &[ParticipantId],
    ) -> Vec<StatementId> {
        let (named, protected) = (participants[0], participants[1]);
        let file = self
            .record
            .stores("zkstatementfile.txt", "zkstatementcontent");
        let statement = |speaker, text: &str, file, posting| StatementWish::HandIn {
            speaker: Speaker::Participant(speaker),
            item: ITEM,
            replaces: None,
            language: String::new(),
            text: StatementText {
                text: text.into(),
                language: "Zktongue".into(),
            },
            file,
            words: None,
            posting,
        };
        let kept = statement(named, "Says zkstatement", Some(file), Posting::NotAtAll);
        let posted = statement(protected, "Says zkembargoed", None, Posting::Public);
        [(Looker::Attendee, kept), (Looker::Applicant, posted)]
            .into_iter()
            .map(|(who, wish)| {
                let dialogue = here.clone();
                let command = StatementCommand { dialogue, wish };
                let seed = self.does(who, Command::Statement(command));
                StatementId::drawn(&seed, 0)
            })
            .collect()
    }

    fn on_the_floor(&mut self, who: Looker, here: &DialogueId, wish: FloorWish) -> Seed {
        let dialogue = here.clone();
        self.does(who, Command::Floor(FloorCommand { dialogue, wish }))
    }
}

fn programme(upon: Option<RowId>, explained: &str) -> FloorWish {
    let of = |text: &str| {
        let texts = [(ITEM.0, text.to_owned())].into();
        [("en".to_owned(), texts)].into()
    };
    FloorWish::DraftProgramme {
        upon,
        programme: Programme {
            sittings: vec![Sitting {
                from: at("2031-05-20T08:00:00Z"),
                to: at("2031-05-20T11:00:00Z"),
                preparation: false,
            }],
            items: vec![Item {
                id: ITEM,
                sitting: 0,
                kind: ItemKind::Discussion,
                minutes: 180,
                cluster: None,
                panel: Vec::new(),
            }],
        },
        words: ProgrammeWords {
            titles: of("A made-up discussion"),
            explained: of(explained),
            documents: Vec::new(),
        },
    }
}
