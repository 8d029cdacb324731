//! One walk through the demonstration's dialogue: what is told, to whom, and what is not.

#![allow(clippy::unwrap_used, reason = "tests may unwrap")]

use super::super::herald::Herald;
use super::super::testing::{BASE, House};
use jiff::{SignedDuration, Timestamp};
use mechanism::dialogue::DialogueCommand;
use mechanism::participation::application::ApplicationCommand;
use mechanism::participation::call::CallCommand;
use mechanism::participation::circulation::{
    Body, CirculationCommand, Disclosure, ObjectionPolicy, Recipients, Terms,
};
use mechanism::participation::deciding::{Basis, DecidingCommand, Outcome};
use mechanism::participation::objection::{ObjectionCommand, Position};
use mechanism::participation::registration::{
    Arrangements, Attendance, Attendee, Consents, RegistrationCommand, Seats,
};
use mechanism::participation::screening::{ScreeningCommand, Verdict};
use mechanism::{
    ApplicationRef, Command, DialogueId, InquiryId, LetterFilter, ObjectionId, ParticipantId,
    Reader,
};
use record::{TokenKey, TokenKind};
use web::Notice;

const OFFICER: &str = "officer.amber@secretariat.example";
const SECOND: &str = "officer.chestnut@secretariat.example";
const HEAD: &str = "head@delegation-a.example";
const USER: &str = "user@delegation-a.example";

/// A dialogue that is being played, with a herald who listens.
struct Play {
    house: House,
    herald: Herald,
    told: usize,
}

impl Play {
    async fn begins() -> Self {
        let house = House::demonstration();
        let mut herald = Herald::new(house.record.clone(), BASE.into());
        herald.round().await;
        assert!(house.waiting().await.is_empty(), "nothing old is told");
        Self {
            house,
            herald,
            told: 0,
        }
    }

    fn firearms(&self) -> DialogueId {
        let view = self.house.record.see(Reader::Office);
        view.calls()[0].call.terms.dialogues[0].clone()
    }

    fn application(&self, address: &str) -> ApplicationRef {
        let person = self.house.record.person_of_address(address).unwrap();
        let view = self.house.record.see(Reader::Person(person));
        view.my_applications()[0].application.reference.clone()
    }

    /// What is told since this was asked last, taken off the row.
    async fn told(&mut self) -> Vec<Notice> {
        self.herald.round().await;
        let tokens = self.house.record.tokens();
        let mut told = Vec::new();
        loop {
            let some = tokens
                .of_subject(TokenKind::Notice, web::WAITING)
                .await
                .unwrap();
            if some.is_empty() {
                break;
            }
            for token in some {
                told.push(serde_json::from_slice(&token.value).unwrap());
                // As the carrier leaves it: its name stays.
                let emptied = record::NewToken {
                    kind: TokenKind::Notice,
                    key: TokenKey(token.key.0),
                    subject: None,
                    expires: token.expires,
                    value: Vec::new(),
                };
                tokens.put(emptied).await.unwrap();
            }
        }
        self.told += told.len();
        told.sort_by(|a: &Notice, b| a.to.cmp(&b.to));
        told
    }
}

fn to(notices: &[Notice]) -> Vec<&str> {
    notices.iter().map(|notice| notice.to.as_str()).collect()
}

fn later(days: i64) -> Timestamp {
    let now: Timestamp = "2031-03-03T10:00:00Z".parse().unwrap();
    now + SignedDuration::from_hours(24 * days)
}

#[tokio::test(flavor = "multi_thread")]
async fn an_applicant_is_told_of_every_step_of_their_application() {
    let mut play = Play::begins().await;
    let ana = "wanjiku@tracing-lab.example";
    let application = play.application(ana);

    let asking = ScreeningCommand::Ask {
        application: application.clone(),
        question: "Which laboratories? (fictitious)".into(),
        until: later(10),
    };
    let seed = play.house.does(OFFICER, Command::Screening(asking));
    let told = play.told().await;
    assert_eq!(to(&told), [ana]);
    assert!(
        told[0].subject.starts_with("Action needed: "),
        "{:?}",
        told[0]
    );
    assert!(told[0].subject.contains(&application.to_string()));
    let inquiry = InquiryId::drawn(&seed, 0);
    let link = format!(
        "{BASE}/en/applications/{}/answers/{inquiry}",
        application.slug()
    );
    assert!(told[0].body.contains(&link), "{}", told[0].body);
    assert!(told[0].body.contains("UTC"), "{}", told[0].body);
    assert!(
        !told[0].body.contains("laboratories"),
        "the question stands on the page only"
    );

    let answering = ApplicationCommand::Answer {
        application: application.clone(),
        inquiry,
        answer: "Eleven. (fictitious)".into(),
    };
    play.house.does(ana, Command::Application(answering));
    assert!(play.told().await.is_empty(), "an answer is told to nobody");

    let withdrawing = ApplicationCommand::Withdraw {
        application: application.clone(),
        dialogue: None,
    };
    play.house.does(ana, Command::Application(withdrawing));
    let told = play.told().await;
    assert_eq!(to(&told), [ana]);
    assert!(told[0].body.contains("(Firearms)"), "{}", told[0].body);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_question_without_an_answer_is_reminded_of_twice() {
    let mut play = Play::begins().await;
    let noa = "noa@survivors-voice.example";
    let asking = ScreeningCommand::Ask {
        application: play.application(noa),
        question: "Which countries? (fictitious)".into(),
        until: later(10),
    };
    play.house.does(OFFICER, Command::Screening(asking));
    assert_eq!(play.told().await.len(), 1);
    let mut days = Vec::new();
    for hour in 1..=12 * 24 {
        play.house.later(SignedDuration::from_hours(1));
        let told = play.told().await;
        // The first to say so asked for neutral subjects: nothing is said to who looks over a shoulder.
        assert!(told.iter().all(|notice| notice.to != noa || notice.neutral));
        days.extend(told.iter().filter(|notice| notice.to == noa).map(|_| hour));
    }
    assert_eq!(days, [3 * 24, 9 * 24]);
}

#[tokio::test(flavor = "multi_thread")]
async fn who_applies_gets_a_receipt_with_the_hash_of_the_entry() {
    let mut play = Play::begins().await;
    let mexico = "itzel@frontera-clara.example";
    let application = play.application(mexico);
    let view = play.house.record.see(Reader::Office);
    let answers = view.application(&application).unwrap().answers.unwrap();
    let mut changed = answers.clone();
    changed.insert("persons".into(), vec!["1".into()]);
    let amending = ApplicationCommand::Amend {
        application: application.clone(),
        answers: changed,
        files: Vec::new(),
    };
    play.house.does(mexico, Command::Application(amending));
    let told = play.told().await;
    assert_eq!(to(&told), [mexico]);
    let entry = play.house.record.entry_of(&application).unwrap();
    let said = &told[0].body;
    assert!(said.contains(&entry.hash.to_string()), "{said}");
    assert_eq!(told[0].language, "es");
    assert!(told[0].body.contains(&format!("{BASE}/es/applications/")));
}

#[tokio::test(flavor = "multi_thread")]
async fn from_a_list_to_a_seat_everybody_is_told_what_is_theirs() {
    let mut play = Play::begins().await;
    let dialogue = play.firearms();
    let (wanjiku, robin) = ("wanjiku@tracing-lab.example", "robin@marking-works.example");
    let cases = [play.application(wanjiku), play.application(robin)];
    for application in &cases {
        let screening = ScreeningCommand::Screen {
            application: application.clone(),
            dialogue: dialogue.clone(),
            verdict: Verdict::Sufficient,
            second: false,
        };
        play.house.does(OFFICER, Command::Screening(screening));
    }
    assert!(
        play.told().await.is_empty(),
        "the desk's own steps are told to nobody"
    );

    let circulating = CirculationCommand::Circulate {
        dialogue: dialogue.clone(),
        terms: Terms {
            recipients: Recipients::StatesParties,
            closes: later(20),
            window_source: "Fictitious document".into(),
            policy: ObjectionPolicy::RefersToExtendedBureau,
            policy_document: "Fictitious document".into(),
            disclosure: Disclosure::ThatThereIsOne,
            disclosure_document: String::new(),
        },
    };
    play.house.does(OFFICER, Command::Circulation(circulating));
    let told = play.told().await;
    let delegations = [
        HEAD,
        "head@delegation-b.example",
        USER,
        "user@delegation-b.example",
    ];
    assert_eq!(to(&told), delegations);
    assert!(
        told[0].body.contains("/en/state/lists/"),
        "{}",
        told[0].body
    );

    let support = ObjectionCommand::Draft {
        application: cases[0].clone(),
        dialogue: dialogue.clone(),
        position: Position::Support,
        reasons: String::new(),
    };
    let seed = play.house.does(USER, Command::Objection(support));
    let told = play.told().await;
    assert_eq!(to(&told), [HEAD], "the other delegation learns nothing");
    for silent in ["Tracing", "support", "objection"] {
        assert!(
            !told[0].body.contains(silent),
            "{silent} in {}",
            told[0].body
        );
    }
    let drafted = ObjectionId::drawn(&seed, 0);
    play.house
        .does(USER, Command::Objection(ObjectionCommand::Discard(drafted)));
    assert!(play.told().await.is_empty());

    play.house.later(SignedDuration::from_hours(24 * 21));
    play.house.record.tick();
    play.told().await;
    for application in &cases {
        let ruling = DecidingCommand::Rule {
            cases: vec![(application.clone(), dialogue.clone())],
            outcome: Outcome::Admitted,
            body: Body::ExtendedBureau,
            basis: Basis::NoObjection,
            on: "2031-03-20".parse().unwrap(),
            document: "Fictitious decision".into(),
            vote: None,
            told: String::new(),
            reviewable: false,
        };
        play.house.does(OFFICER, Command::Deciding(ruling));
    }
    assert!(
        play.told().await.is_empty(),
        "decisions are letters, released by officers"
    );
    let letters = play.house.record.see(Reader::Office);
    assert!(letters.letters(&LetterFilter::default()).is_empty());
    seats(play, dialogue, cases, (wanjiku, robin)).await;
}

async fn seats(
    mut play: Play,
    dialogue: DialogueId,
    cases: [ApplicationRef; 2],
    (wanjiku, robin): (&str, &str),
) {
    let arranging = RegistrationCommand::Arrange {
        dialogue: dialogue.clone(),
        arrangements: Arrangements {
            seats: vec![Seats {
                mode: Attendance::InPerson,
                kind: None,
                most: 1,
            }],
            per_organization: 2,
            closes: None,
            online_room: String::new(),
        },
    };
    play.house.does(OFFICER, Command::Registration(arranging));
    let named = |application: &ApplicationRef, address: &str| {
        let registering = RegistrationCommand::Register {
            application: application.clone(),
            dialogue: dialogue.clone(),
            attendee: Attendee {
                name: "Somebody (fictitious)".into(),
                address: address.into(),
                language: "en".into(),
                ..Attendee::default()
            },
            mode: Attendance::InPerson,
            consents: Consents::default(),
            protected: false,
        };
        Command::Registration(registering)
    };
    let seed = play.house.does(wanjiku, named(&cases[0], wanjiku));
    let seated = ParticipantId::drawn(&seed, 0);
    let told = play.told().await;
    assert_eq!(
        (to(&told), told[0].subject.as_str()),
        (vec![wanjiku], "Your seat is confirmed")
    );

    play.house.does(robin, named(&cases[1], robin));
    let told = play.told().await;
    assert_eq!(
        (to(&told), told[0].subject.as_str()),
        (vec![robin], "You are on the waiting list")
    );

    let revoking = RegistrationCommand::Revoke(seated);
    play.house.does(OFFICER, Command::Registration(revoking));
    let told = play.told().await;
    assert_eq!(to(&told), [robin, wanjiku]);
    assert_eq!(told[0].subject, "A seat is free, and it is yours");
    assert_eq!(told[1].subject, "Your seat was revoked");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_changed_call_and_a_moved_dialogue_are_told_once_to_each_whom_they_touch() {
    let mut play = Play::begins().await;
    let dialogue = play.firearms();
    let view = play.house.record.see(Reader::Office);
    let call = view.calls()[0].call.clone();
    let text = view.calls()[0].text.as_deref().unwrap().clone();
    let mut terms = call.terms.clone();
    terms.closes += SignedDuration::from_hours(24);
    let changing = CallCommand::Draft {
        terms,
        text,
        without: Vec::new(),
    };
    play.house.does(OFFICER, Command::Call(changing));
    assert_eq!(play.told().await.len(), 12);

    let postponing = DialogueCommand::Postpone {
        dialogue: dialogue.clone(),
        to: "2031-09-30".parse().unwrap(),
    };
    play.house.does(OFFICER, Command::Dialogue(postponing));
    let told = play.told().await;
    // The applicants, and who holds a role at it: its Chair, the desk, the technician, two note-takers.
    assert_eq!(told.len(), 17);
    let chair = |notice: &&Notice| notice.to == "chair@bureau.example";
    assert_eq!(told.iter().filter(chair).count(), 1);
    let english = told
        .iter()
        .find(|notice| notice.to.starts_with("robin"))
        .unwrap();
    assert!(
        english.body.contains("30\u{a0}September 2031"),
        "{}",
        english.body
    );

    let cancelling = DialogueCommand::Cancel(dialogue);
    play.house.does(OFFICER, Command::Dialogue(cancelling));
    assert_eq!(play.told().await.len(), 17);
}

#[tokio::test(flavor = "multi_thread")]
async fn officers_are_reminded_of_a_call_that_closes() {
    let mut play = Play::begins().await;
    let mut officers = 0;
    for _ in 0..31 {
        play.house.later(SignedDuration::from_hours(24));
        let told = play.told().await;
        officers += told.iter().filter(|notice| notice.to == OFFICER).count();
        let mut told_to = told.iter().map(|notice| notice.to.as_str());
        assert!(
            told_to.all(|to| [OFFICER, SECOND].contains(&to)),
            "{told:?}"
        );
    }
    assert_eq!(officers, 2);
}
