//! Statements under embargo, by example: who hands them in, who reads them when, what becomes of them.

use super::{DISCUSSION, Hall, OPENING, PANEL, key};
use crate::admitted::attendee;
use jiff::civil::date;
use mechanism::floor::*;
use mechanism::keeping::schedule::Matter as Kind;
use mechanism::participation::registration::*;
use mechanism::people::HeldFor;
use mechanism::*;

/// A secret of no meaning, as long as it is told.
const WORDS: &str = "Thank you, Chair. We saw zkembargo.";

impl Hall {
    fn statement(&mut self, actor: Actor, wish: StatementWish) -> Result<Decision, Refusal> {
        let dialogue = self.dialogue.clone();
        let command = StatementCommand { dialogue, wish };
        self.kit.asks(actor, Command::Statement(command))
    }

    fn text(&self, seat: usize, text: &str, posting: Posting) -> StatementWish {
        StatementWish::HandIn {
            speaker: Speaker::Participant(self.seats[seat]),
            item: DISCUSSION,
            replaces: None,
            language: "en".into(),
            text: StatementText {
                text: text.into(),
                language: String::new(),
            },
            file: None,
            words: None,
            posting,
        }
    }

    /// A seat hands in a text on the discussion.
    fn hands_in(&mut self, seat: usize, text: &str, posting: Posting) -> StatementId {
        let wish = self.text(seat, text, posting);
        self.statement(Actor::Seat(self.seats[seat]), wish).unwrap();
        let all = self.reads(Reader::Seat(self.seats[seat]));
        all.last().unwrap().id
    }

    fn view(&self, reader: Reader) -> View {
        see(&self.kit.world, reader, self.kit.now)
    }

    fn reads(&self, reader: Reader) -> Vec<StatementView> {
        self.view(reader).statements(&self.dialogue)
    }

    fn finds_words(&self, reader: Reader) -> bool {
        let view = self.view(reader);
        let mut seen = format!("{:?}", view.statements(&self.dialogue));
        for screen in Screen::ALL {
            seen += &format!("{:?}", view.floor(&self.dialogue, screen));
        }
        seen += &format!("{:?}", view.floor_events(&self.dialogue));
        seen.contains("zkembargo")
    }

    fn speaks(&mut self, request: RequestId) {
        self.gives(request).unwrap();
        self.seconds_pass(60);
        self.chairs(FloorWish::End(request)).unwrap();
    }

    fn staff(&mut self, nth: u64, role: Role) -> Reader {
        let person = self.kit.somebody(nth);
        self.kit.granted(person, role, HeldFor::Office);
        Reader::Person(person)
    }

    fn focal_point(&mut self, nth: u64, seat: usize) -> PersonId {
        let view = self.view(Reader::Office);
        let shown = view.participant(self.seats[seat]).unwrap();
        let organization = shown.participant.organization;
        let person = self.kit.somebody(nth);
        let of = HeldFor::Organization(organization);
        self.kit.granted(person, Role::FocalPoint, of);
        person
    }

    /// Somebody else of the organization of a seat.
    fn colleague(&mut self, seat: usize) -> ParticipantId {
        let application = self.applications[seat].clone();
        let dialogue = self.dialogue.clone();
        let (officer, who) = (Actor::at_the_command_line(), attendee("A Colleague"));
        let mode = Attendance::InPerson;
        self.kit
            .names(officer, &application, &dialogue, who, mode)
            .unwrap()
    }
}

#[test]
fn until_it_is_delivered_only_those_who_work_with_it_read_it() {
    let mut hall = Hall::in_discussion(3);
    let officer = Reader::Office;
    let booth = hall.staff(910, Role::Translator);
    let notes = hall.staff(911, Role::NoteTaker);
    let sound = hall.staff(912, Role::Technician);
    let screener = hall.staff(913, Role::Screener);
    let focal = Reader::Person(hall.focal_point(914, 0));
    let other_focal = Reader::Person(hall.focal_point(915, 1));
    hall.office(FloorWish::DeclarePublic(true)).unwrap();
    hall.hands_in(0, WORDS, Posting::Public);
    let request = hall.asks(0).unwrap();
    let own = Reader::Seat(hall.seats[0]);
    let (chair, delegate) = (Reader::Person(hall.chair), Reader::Person(hall.delegate));
    let other = Reader::Seat(hall.seats[1]);
    let may = [own, focal, booth, notes, chair, officer];
    let others = [
        other,
        other_focal,
        sound,
        screener,
        delegate,
        Reader::Public,
        Reader::Participant,
        Reader::StateParty,
    ];
    for reader in may {
        assert!(hall.finds_words(reader), "{reader:?}");
    }
    for reader in others {
        assert!(!hall.finds_words(reader), "{reader:?}");
        assert!(hall.reads(reader).is_empty(), "{reader:?}");
        let view = hall.view(reader);
        assert_eq!(view.statement_of(&hall.dialogue, request), None);
    }
    hall.gives(request).unwrap();
    assert!(!hall.finds_words(Reader::Public), "it is being delivered");
    hall.chairs(FloorWish::End(request)).unwrap();
    assert!(hall.finds_words(Reader::Public), "the speaker said so");
}

#[test]
fn after_delivery_it_is_shown_to_whom_the_speaker_said() {
    for (posting, participants, public) in [
        (Posting::NotAtAll, false, false),
        (Posting::Participants, true, false),
        (Posting::Public, true, true),
    ] {
        let mut hall = Hall::in_discussion(2);
        hall.hands_in(0, WORDS, posting);
        let request = hall.asks(0).unwrap();
        hall.speaks(request);
        let other = Reader::Seat(hall.seats[1]);
        assert_eq!(hall.finds_words(other), participants, "{posting:?}");
        assert_eq!(hall.finds_words(Reader::Public), public, "{posting:?}");
        for reader in [other, Reader::Public] {
            for shown in hall.reads(reader) {
                assert_eq!(shown.speaker, None, "the code of a seat");
                assert!(!shown.own);
                assert_eq!(shown.who.name, None, "nobody agreed to be named on screens");
            }
        }
    }
}

#[test]
fn whoever_waits_to_speak_from_it_again_has_not_delivered_it() {
    let mut hall = Hall::in_discussion(2);
    let first = hall.asks(0).unwrap();
    hall.speaks(first);
    let id = hall.hands_in(0, WORDS, Posting::Public);
    let second = hall.asks(0).unwrap();
    assert!(!hall.finds_words(Reader::Public));
    let view = hall.view(Reader::Office);
    let of = |request| view.statement_of(&hall.dialogue, request).map(|one| one.id);
    assert_eq!((of(second), of(first)), (Some(id), None));
}

#[test]
fn the_speaker_alone_says_to_whom_it_is_shown() {
    let mut hall = Hall::in_discussion(2);
    let officer = Actor::at_the_command_line();
    let wish = hall.text(0, WORDS, Posting::Public);
    let refused = hall.statement(officer.clone(), wish);
    assert_eq!(key(refused), "refused-posting-is-the-speakers");
    let wish = hall.text(0, WORDS, Posting::NotAtAll);
    hall.statement(officer.clone(), wish).unwrap();
    let statement = hall.reads(Reader::Office)[0].id;
    let post = |posting| StatementWish::Post { statement, posting };
    let refused = hall.statement(officer.clone(), post(Posting::Participants));
    assert_eq!(key(refused), "refused-posting-is-the-speakers");
    let own = Actor::Seat(hall.seats[0]);
    hall.statement(own.clone(), post(Posting::Public)).unwrap();
    let refused = hall.statement(own, post(Posting::Public));
    assert_eq!(key(refused), "refused-posting-as-before");
    let narrower = hall.statement(officer, post(Posting::Participants));
    assert!(narrower.is_ok(), "the office may keep it closer");
}

#[test]
fn what_was_taken_back_or_narrowed_is_not_shown_as_of_an_earlier_day() {
    let mut hall = Hall::in_discussion(2);
    let statement = hall.hands_in(0, WORDS, Posting::Public);
    let request = hall.asks(0).unwrap();
    hall.speaks(request);
    let then = hall.kit.world.clone();
    let post = StatementWish::Post {
        statement,
        posting: Posting::Participants,
    };
    hall.statement(Actor::Seat(hall.seats[0]), post).unwrap();
    let past = |hall: &Hall| {
        let mut past = then.clone();
        past.protect_as(&hall.kit.world);
        past
    };
    let read = |world: &World, reader| see(world, reader, hall.kit.now).statements(&hall.dialogue);
    assert!(read(&past(&hall), Reader::Public).is_empty());
    assert_eq!(read(&past(&hall), Reader::Participant).len(), 1);
    let mut later = hall.clone();
    let own = Actor::Seat(hall.seats[0]);
    let withdraw = StatementWish::Withdraw(statement);
    later.statement(own, withdraw).unwrap();
    assert!(read(&past(&later), Reader::Office).is_empty());
}

#[test]
fn nobody_touches_the_statement_of_another() {
    let mut hall = Hall::in_discussion(3);
    let statement = hall.hands_in(0, WORDS, Posting::NotAtAll);
    let stranger = hall.kit.somebody(920);
    let other_focal = Actor::Person(hall.focal_point(921, 1));
    let sound = hall.kit.somebody(922);
    hall.kit.granted(sound, Role::Technician, HeldFor::Office);
    let actors = [
        (Actor::Seat(hall.seats[1]), "refused-no-such-speaker"),
        (Actor::Person(stranger), "refused-no-such-speaker"),
        (other_focal, "refused-no-such-speaker"),
        (Actor::Person(hall.delegate), "refused-no-such-speaker"),
        // The Chair and the sound desk ask for the floor for anybody, and hand in nobody's text.
        (Actor::Person(hall.chair), "refused-no-such-speaker"),
        (Actor::Person(sound), "refused-no-such-speaker"),
        (Actor::Nobody, "refused-not-yours"),
    ];
    for (actor, refusal) in actors {
        let wish = hall.text(0, "Forged", Posting::NotAtAll);
        let refused = hall.statement(actor.clone(), wish);
        assert_eq!(key(refused), refusal, "{actor:?}");
        let refused = hall.statement(actor.clone(), StatementWish::Withdraw(statement));
        assert!(refused.is_err(), "{actor:?}");
        let wish = StatementWish::Post {
            statement,
            posting: Posting::Public,
        };
        assert!(hall.statement(actor, wish).is_err());
    }
    let replaces = StatementWish::HandIn {
        speaker: Speaker::Participant(hall.seats[1]),
        item: DISCUSSION,
        replaces: Some(statement),
        language: "en".into(),
        text: StatementText::default(),
        file: None,
        words: Some(1),
        posting: Posting::NotAtAll,
    };
    let refused = hall.statement(Actor::Seat(hall.seats[1]), replaces);
    assert_eq!(key(refused), "refused-no-such-statement");
    assert_eq!(hall.reads(Reader::Office)[0].text.as_deref(), Some(WORDS));
}

#[test]
fn the_focal_point_and_the_delegation_hand_in_their_own() {
    let mut hall = Hall::in_discussion(2);
    let focal = hall.focal_point(930, 0);
    let wish = hall.text(0, WORDS, Posting::Participants);
    hall.statement(Actor::Person(focal), wish).unwrap();
    let france = Speaker::Delegation(StateCode::new("fr").unwrap());
    let wish = StatementWish::HandIn {
        speaker: france.clone(),
        item: DISCUSSION,
        replaces: None,
        language: String::new(),
        text: StatementText {
            text: "Trugarez".into(),
            language: "Breton".into(),
        },
        file: None,
        words: None,
        posting: Posting::NotAtAll,
    };
    hall.statement(Actor::Person(hall.delegate), wish).unwrap();
    let shown = hall.reads(Reader::Person(hall.delegate));
    assert_eq!(shown.len(), 1);
    assert_eq!(
        (&shown[0].speaker, shown[0].language.as_str(), shown[0].own),
        (&Some(france), "Breton", true)
    );
    assert_eq!(hall.reads(Reader::Office).len(), 2);
}

#[test]
fn a_newer_version_destroys_the_older_and_taking_back_destroys_all() {
    let mut hall = Hall::in_discussion(1);
    let id = hall.hands_in(0, WORDS, Posting::NotAtAll);
    let wish = hall.text(0, "Another text", Posting::NotAtAll);
    let decision = hall.statement(Actor::Seat(hall.seats[0]), wish).unwrap();
    let destroyed = |decision: &Decision| {
        let rows = decision.vault.iter();
        rows.filter(|change| matches!(change, VaultChange::Destroy(_)))
            .count()
    };
    assert_eq!(destroyed(&decision), 1);
    assert!(!hall.finds_words(Reader::Office));
    let shown = hall.reads(Reader::Office);
    assert_eq!((shown.len(), shown[0].id, shown[0].version), (1, id, 2));
    let withdraw = StatementWish::Withdraw(id);
    let own = Actor::Seat(hall.seats[0]);
    let decision = hall.statement(own.clone(), withdraw.clone()).unwrap();
    assert_eq!(destroyed(&decision), 1);
    assert!(hall.reads(Reader::Office).is_empty());
    let again = hall.statement(own, withdraw);
    assert_eq!(key(again), "refused-no-such-statement");
}

#[test]
fn what_is_handed_in_has_words_a_language_and_an_end() {
    let mut hall = Hall::in_discussion(1);
    let own = Actor::Seat(hall.seats[0]);
    let text = |text: &str, language: &str, other: &str, words, item| StatementWish::HandIn {
        speaker: Speaker::Participant(hall.seats[0]),
        item,
        replaces: None,
        language: language.into(),
        text: StatementText {
            text: text.into(),
            language: other.into(),
        },
        file: None,
        words,
        posting: Posting::NotAtAll,
    };
    let long = "x".repeat(statement::LONGEST_TEXT + 1);
    let gone = ItemId(99);
    let wishes = [
        (
            text("  ", "en", "", Some(5), DISCUSSION),
            "refused-statement-empty",
        ),
        (
            text("…", "en", "", None, DISCUSSION),
            "refused-words-not-said",
        ),
        (
            text("…", "en", "", Some(10_001), DISCUSSION),
            "refused-words-not-said",
        ),
        (
            text(&long, "en", "", None, DISCUSSION),
            "refused-text-too-long",
        ),
        (
            text("a\u{202E}b", "en", "", None, DISCUSSION),
            "refused-text-unprintable",
        ),
        (text("a", "", "", None, DISCUSSION), "refused-text-missing"),
        (
            text("a", "xx", "", None, DISCUSSION),
            "refused-no-such-language",
        ),
        (
            text("a", "en", "Breton", None, DISCUSSION),
            "refused-no-such-language",
        ),
        (text("a", "en", "", None, gone), "refused-no-such-item"),
    ];
    for (wish, refusal) in wishes {
        let shown = format!("{wish:?}");
        assert_eq!(key(hall.statement(own.clone(), wish)), refusal, "{shown}");
    }
}

#[test]
fn one_speaker_cannot_fill_the_record() {
    let mut hall = Hall::in_discussion(1);
    let own = Actor::Seat(hall.seats[0]);
    for n in 0..60 {
        let wish = hall.text(0, &format!("Text {n}"), Posting::NotAtAll);
        hall.statement(own.clone(), wish).unwrap();
        if n % 2 == 0 {
            let id = hall.reads(Reader::Office)[0].id;
            let withdraw = StatementWish::Withdraw(id);
            hall.statement(own.clone(), withdraw).unwrap();
        }
    }
    let wish = hall.text(0, "One more", Posting::NotAtAll);
    let refused = hall.statement(own, wish);
    assert_eq!(key(refused), "refused-too-many-requests");
}

#[test]
fn it_is_measured_against_the_time_there_is() {
    let mut hall = Hall::in_discussion(2);
    // Four hundred words are three minutes and twenty seconds; there are three minutes.
    hall.hands_in(0, &"word ".repeat(400), Posting::NotAtAll);
    let shown = &hall.reads(Reader::Office)[0];
    assert_eq!((shown.words, shown.needs, shown.limit), (400, 210, 180));
    assert!(shown.over && shown.request.is_none());
    let request = hall.asks(0).unwrap();
    let texts = hall.shown(Screen::Booth).next_texts.unwrap();
    assert_eq!(texts.len(), 1);
    assert_eq!(
        (texts[0].request, texts[0].needs, texts[0].over),
        (request, 210, true)
    );
    hall.office(FloorWish::DeclarePublic(true)).unwrap();
    for screen in Screen::ALL {
        let texts = hall.shown(screen).next_texts;
        assert_eq!(texts.is_some(), screen == Screen::Booth, "{screen:?}");
    }
    // On the panel it is what the programme gives.
    let panel = StatementWish::HandIn {
        item: PANEL,
        speaker: Speaker::Participant(hall.seats[1]),
        replaces: None,
        language: "en".into(),
        text: StatementText {
            text: "word ".repeat(800),
            language: String::new(),
        },
        file: None,
        words: None,
        posting: Posting::NotAtAll,
    };
    hall.statement(Actor::Seat(hall.seats[1]), panel).unwrap();
    let shown = hall.reads(Reader::Seat(hall.seats[1]));
    assert_eq!(
        (shown[0].limit, shown[0].needs, shown[0].over),
        (420, 420, false)
    );
    let view = hall.view(Reader::Seat(hall.seats[1]));
    let own = Speaker::Participant(hall.seats[1]);
    let other = Speaker::Participant(hall.seats[0]);
    let time = |speaker: &Speaker, item| view.time_for_statement(&hall.dialogue, speaker, item);
    assert_eq!(time(&own, PANEL), Some(420));
    assert_eq!(time(&own, OPENING), Some(180));
    assert_eq!(time(&other, PANEL), None, "not theirs to ask");
}

#[test]
fn a_place_that_is_passed_on_takes_its_statement_along() {
    let mut hall = Hall::in_discussion(2);
    let colleague = hall.colleague(0);
    let id = hall.hands_in(0, WORDS, Posting::Public);
    let request = hall.asks(0).unwrap();
    let to = Speaker::Participant(colleague);
    let pass = FloorWish::Pass {
        request,
        to: to.clone(),
    };
    hall.seat(0, pass).unwrap();
    assert!(hall.reads(Reader::Seat(hall.seats[0])).is_empty());
    let theirs = hall.reads(Reader::Seat(colleague));
    assert_eq!((theirs[0].id, theirs[0].request), (id, Some(request)));
    assert_eq!(
        theirs[0].posting,
        Posting::NotAtAll,
        "the other one agreed, not they"
    );
    let view = hall.view(Reader::Office);
    assert_eq!(view.statement_of(&hall.dialogue, request).unwrap().id, id);
    // What the colleague hands in for the item by themselves is another one, until they take it for this place.
    let own = StatementWish::HandIn {
        speaker: to,
        item: DISCUSSION,
        replaces: Some(id),
        language: "en".into(),
        text: StatementText {
            text: "Mine".into(),
            language: String::new(),
        },
        file: None,
        words: None,
        posting: Posting::Participants,
    };
    hall.statement(Actor::Seat(colleague), own).unwrap();
    hall.speaks(request);
    let other = hall.reads(Reader::Seat(hall.seats[1]));
    assert_eq!(other[0].text.as_deref(), Some("Mine"));
    let view = hall.view(Reader::Office);
    assert_eq!(view.statement_of(&hall.dialogue, request).unwrap().id, id);
}

#[test]
fn a_place_goes_to_no_stranger() {
    let mut hall = Hall::in_discussion(2);
    let request = hall.asks(0).unwrap();
    let to = Speaker::Participant(hall.seats[1]);
    let refused = hall.seat(0, FloorWish::Pass { request, to });
    assert_eq!(key(refused), "refused-not-a-colleague");
}

#[test]
fn whoever_loses_their_seat_leaves_no_text_behind() {
    let mut hall = Hall::in_discussion(1);
    hall.hands_in(0, WORDS, Posting::Public);
    let give_back = RegistrationCommand::GiveBack(hall.seats[0]);
    let decision = hall.kit.does(Command::Registration(give_back)).unwrap();
    let destroyed = decision.vault.iter();
    assert!(
        destroyed
            .clone()
            .any(|change| matches!(change, VaultChange::Destroy(_)))
    );
    assert!(hall.reads(Reader::Office).is_empty());
}

#[test]
fn it_is_kept_as_long_as_the_schedule_says_and_the_day_moves_it() {
    let mut hall = Hall::in_discussion(1);
    hall.hands_in(0, WORDS, Posting::NotAtAll);
    let until = hall.reads(Reader::Office)[0].until;
    assert_eq!(until, Some(date(2027, 11, 7)));
    assert_eq!(Kind::Statements.standard_months(), 6);
    hall.kit.now = end_of_day_in_vienna(until.unwrap());
    hall.kit.now += jiff::SignedDuration::from_hours(1);
    let due_now = due(&hall.kit.world, hall.kit.now);
    for (_, command) in due_now {
        // What other rooms let end is theirs.
        let _ = hall.kit.asks(Actor::Clock, command);
    }
    assert!(hall.reads(Reader::Office).is_empty());
    assert!(!hall.finds_words(Reader::Office));
}

#[test]
fn a_text_stands_in_no_entry_and_in_no_form_that_could_be_logged() {
    let mut hall = Hall::in_discussion(1);
    let wish = hall.text(0, WORDS, Posting::NotAtAll);
    assert!(!format!("{wish:?}").contains("zkembargo"));
    let other = hall.text(0, "Another", Posting::NotAtAll);
    assert_ne!(
        format!("{wish:?}"),
        format!("{other:?}"),
        "retries are told apart"
    );
    let decision = hall.statement(Actor::Seat(hall.seats[0]), wish).unwrap();
    for act in &decision.acts {
        let body = serde_json::to_string(&act.event).unwrap();
        assert!(!body.contains("zkembargo"));
        assert!(matches!(act.audience, Audience::Restricted));
    }
}

#[test]
fn who_inscribed_themselves_on_an_item_to_come_stands_on_its_list() {
    let mut hall = Hall::with(2);
    let rules = Rules {
        inscription_from: Some(super::at("2027-05-01T08:00:00Z")),
        ..Rules::default()
    };
    hall.rules(rules);
    hall.asks(0).unwrap();
    hall.asks(1).unwrap();
    let coming = hall.shown(Screen::Participant).coming;
    assert_eq!((coming.len(), coming[0].item), (1, DISCUSSION));
    let places: Vec<u32> = coming[0].waiting.iter().map(|line| line.place).collect();
    assert_eq!(places, [1, 2]);
    assert!(hall.shown(Screen::Room).coming.is_empty());
    hall.chairs(FloorWish::Take(DISCUSSION)).unwrap();
    assert!(
        hall.shown(Screen::Participant).coming.is_empty(),
        "it is before the meeting"
    );
}
