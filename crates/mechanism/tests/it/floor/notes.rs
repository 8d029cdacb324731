//! Notes of interventions: several who write at once, who reads what of them, and how long they are kept.

use super::{CLOSING, DISCUSSION, Hall, at, key};
use jiff::civil::date;
use mechanism::dialogue::DialogueCommand;
use mechanism::floor::notes::*;
use mechanism::floor::*;
use mechanism::keeping::schedule::Matter as Kept;
use mechanism::people::HeldFor;
use mechanism::*;
use proptest::prelude::*;
use std::collections::BTreeSet;

/// A discussion with two note-takers, and somebody who drafts.
struct Table {
    hall: Hall,
    ana: PersonId,
    ben: PersonId,
    drafter: PersonId,
}

impl Table {
    fn laid(organizations: u32) -> Self {
        let mut hall = Hall::in_discussion(organizations);
        let mut with = |nth, role| {
            let person = hall.kit.somebody(nth);
            hall.kit.granted(person, role, HeldFor::Office);
            person
        };
        let ana = with(910, Role::NoteTaker);
        let ben = with(911, Role::NoteTaker);
        let drafter = with(912, Role::Editor);
        Self {
            hall,
            ana,
            ben,
            drafter,
        }
    }

    /// A seat asks and is given the floor.
    fn speaks(&mut self, seat: usize) -> SpeechRef {
        let request = self.hall.asks(seat).unwrap();
        self.hall.gives(request).unwrap();
        SpeechRef::Request(request)
    }

    fn tries(&mut self, who: PersonId, wish: NoteWish) -> Result<Decision, Refusal> {
        let dialogue = self.hall.dialogue.clone();
        let command = Command::Note(NoteCommand { dialogue, wish });
        self.hall.kit.asks(Actor::Person(who), command)
    }

    fn takes(&mut self, who: PersonId, jotting: Jotting) -> NoteId {
        self.tries(who, NoteWish::Take(jotting)).unwrap();
        NoteId::drawn(&self.hall.kit.seed(), 0)
    }

    fn saves(&mut self, who: PersonId, note: NoteId, over: &[u16], jotting: Jotting) {
        let over = over.to_vec();
        let save = NoteWish::Save {
            note,
            over,
            jotting,
        };
        self.tries(who, save).unwrap();
    }

    fn view(&self, who: PersonId) -> View {
        let reader = Reader::Person(who);
        see(&self.hall.kit.world, reader, self.hall.kit.now)
    }

    fn notes(&self, who: PersonId) -> Vec<NoteTaken> {
        self.view(who).notes(&self.hall.dialogue).unwrap()
    }

    fn note(&self, who: PersonId, id: NoteId) -> NoteTaken {
        self.view(who).note(&self.hall.dialogue, id).unwrap()
    }
}

fn says(text: &str) -> Jotting {
    Jotting {
        item: None,
        speech: None,
        kind: NoteKind::Point,
        text: text.into(),
        themes: Vec::new(),
        permitted: None,
    }
}

fn of(speech: SpeechRef, text: &str) -> Jotting {
    Jotting {
        speech: Some(speech),
        ..says(text)
    }
}

fn texts(versions: &[NoteVersion]) -> Vec<&str> {
    let mut all: Vec<&str> = versions.iter().map(|one| one.text.as_str()).collect();
    all.sort_unstable();
    all
}

#[test]
fn a_note_is_on_the_item_of_its_speech_or_else_on_the_one_before_the_meeting() {
    let mut table = Table::laid(1);
    let speech = table.speaks(0);
    let ana = table.ana;
    let tied = table.takes(ana, of(speech, "About marking (fictitious)"));
    table.hall.chairs(FloorWish::End(request(speech))).unwrap();
    table.hall.chairs(FloorWish::Take(CLOSING)).unwrap();
    let late = table.takes(ana, of(speech, "Said before, caught late (fictitious)"));
    let free = table.takes(ana, says("The Chair thanked all (fictitious)"));
    let on = |id| table.note(ana, id).standing[0].item;
    assert_eq!(
        [on(tied), on(late), on(free)],
        [DISCUSSION, DISCUSSION, CLOSING]
    );
    assert_eq!(
        table.view(ana).notes_of(&table.hall.dialogue, speech).len(),
        2
    );
}

fn request(speech: SpeechRef) -> RequestId {
    match speech {
        SpeechRef::Request(request) => request,
        SpeechRef::Entered(_) => panic!("a request"),
    }
}

#[test]
fn before_any_item_a_note_says_on_which() {
    let mut table = Table::laid(1);
    let ana = table.ana;
    table.hall.chairs(FloorWish::Leave(DISCUSSION)).unwrap();
    let refused = table.tries(ana, NoteWish::Take(says("Which item?")));
    assert_eq!(key(refused), "refused-note-on-no-item");
    let named = Jotting {
        item: Some(CLOSING),
        ..says("This one")
    };
    let note = table.takes(ana, named);
    assert_eq!(table.note(ana, note).standing[0].item, CLOSING);
    let unknown = Jotting {
        item: Some(ItemId(77)),
        ..says("None")
    };
    let refused = table.tries(ana, NoteWish::Take(unknown));
    assert_eq!(key(refused), "refused-no-such-item");
}

#[test]
fn two_who_save_over_the_same_version_keep_both_until_somebody_settles_it() {
    let mut table = Table::laid(1);
    let speech = table.speaks(0);
    let (ana, ben) = (table.ana, table.ben);
    let note = table.takes(ana, of(speech, "first"));
    table.saves(ana, note, &[1], of(speech, "Ana's"));
    // Ben has not seen it.
    table.saves(ben, note, &[1], of(speech, "Ben's"));
    let shown = table.note(ana, note);
    assert!(shown.is_disputed());
    assert_eq!(texts(&shown.standing), ["Ana's", "Ben's"]);
    assert_eq!(texts(&shown.earlier), ["first"]);
    let count = table.view(ana).notes_count(&table.hall.dialogue).unwrap();
    assert_eq!((count.notes, count.disputed, count.speakers), (1, 1, 1));

    // Whoever settles it has seen both; what comes meanwhile stands beside it.
    table.saves(ben, note, &[2, 3], of(speech, "both"));
    assert!(!table.note(ana, note).is_disputed());
    table.saves(ana, note, &[2], of(speech, "Ana's again"));
    let shown = table.note(ana, note);
    assert_eq!(texts(&shown.standing), ["Ana's again", "both"]);
    assert_eq!(texts(&shown.earlier), ["Ana's", "Ben's", "first"]);

    // Picking one as it stands settles it, too.
    table.saves(ana, note, &[4, 5], of(speech, "both"));
    assert_eq!(texts(&table.note(ana, note).standing), ["both"]);
}

#[test]
fn saving_what_stands_there_already_changes_nothing() {
    let mut table = Table::laid(1);
    let ana = table.ana;
    let note = table.takes(ana, says("once"));
    let again = NoteWish::Save {
        note,
        over: vec![1],
        jotting: says(" once "),
    };
    assert_eq!(key(table.tries(ana, again)), "refused-nothing-changed");
    for over in [vec![], vec![2], vec![0]] {
        let save = NoteWish::Save {
            note,
            over,
            jotting: says("other"),
        };
        assert_eq!(key(table.tries(ana, save)), "refused-note-is-gone");
    }
}

#[test]
fn nobody_is_quoted_who_did_not_agree() {
    let mut table = Table::laid(1);
    let ana = table.ana;
    let quotes = |by: &str, on| Jotting {
        kind: NoteKind::Quotation,
        permitted: Some(Permitted { by: by.into(), on }),
        ..says("We will be back (fictitious)")
    };
    let today = date(2027, 5, 7);
    let without = Jotting {
        permitted: None,
        ..quotes("", today)
    };
    for (jotting, refusal) in [
        (without, "refused-quotation-not-permitted"),
        (quotes(" ", today), "refused-quotation-not-permitted"),
        (
            quotes("A. Speaker", date(2027, 5, 8)),
            "refused-permission-from-the-future",
        ),
    ] {
        assert_eq!(key(table.tries(ana, NoteWish::Take(jotting))), refusal);
    }
    let note = table.takes(ana, quotes("A. Speaker (fictitious)", today));
    let (key, drafted) = (table.note(ana, note), table.note(table.drafter, note));
    let permitted = key.standing[0].key.as_ref().unwrap().permitted.clone();
    assert_eq!(permitted.unwrap().by, "A. Speaker (fictitious)");
    // Whoever drafts learns that it is permitted, and not by whom.
    assert_eq!(drafted.standing[0].permitted_on, Some(today));
    assert!(!format!("{drafted:?}").contains("A. Speaker"));
}

#[test]
fn a_speaker_has_one_number_that_tells_nothing_of_the_order_of_speaking() {
    let mut table = Table::laid(5);
    let ana = table.ana;
    let mut numbers = Vec::new();
    for seat in 0..5 {
        let speech = table.speaks(seat);
        let note = table.takes(ana, of(speech, "said (fictitious)"));
        let again = table.takes(ana, of(speech, "said more (fictitious)"));
        let number = |id| table.note(ana, id).standing[0].speaker;
        assert_eq!(number(note), number(again));
        numbers.push(number(note).unwrap());
    }
    let different: BTreeSet<u16> = numbers.iter().copied().collect();
    assert_eq!(different.len(), 5);
    assert!(!numbers.is_sorted(), "{numbers:?}");
    table
        .hall
        .chairs(FloorWish::End(table.hall.speaking().unwrap()))
        .unwrap();
    let speech = table.speaks(1);
    let note = table.takes(ana, of(speech, "again (fictitious)"));
    assert_eq!(table.note(ana, note).standing[0].speaker, Some(numbers[1]));
    let key = table.view(ana).notes_key(&table.hall.dialogue);
    let key: BTreeSet<u16> = key.iter().map(|line| line.speaker).collect();
    assert_eq!(key, different);
}

#[test]
fn a_speech_that_was_entered_afterwards_has_notes_too() {
    let mut table = Table::laid(1);
    table.hall.seconds_pass(3_600);
    let from = at("2027-05-07T08:10:00Z");
    let speaker = Speaker::Participant(table.hall.seats[0]);
    let entered = FloorWish::EnterSpoken {
        item: DISCUSSION,
        request: None,
        speaker,
        manner: Manner::Statement,
        place: Place::Room,
        from,
        seconds: 120,
    };
    table.hall.office(entered).unwrap();
    let (ana, speech) = (table.ana, SpeechRef::Entered(from));
    let note = table.takes(ana, of(speech, "from my own paper (fictitious)"));
    let shown = table.note(ana, note);
    let held = shown.standing[0].key.as_ref().unwrap();
    assert_eq!(held.speech, Some(speech));
    assert_eq!(
        held.who.as_ref().unwrap().name.as_deref(),
        Some("Speaker Number1")
    );
    let nobody = SpeechRef::Entered(at("2027-05-07T08:11:00Z"));
    let refused = table.tries(ana, NoteWish::Take(of(nobody, "who?")));
    assert_eq!(key(refused), "refused-no-such-speech");
}

#[test]
fn each_reads_of_the_notes_what_is_theirs() {
    let mut table = Table::laid(2);
    let speech = table.speaks(0);
    let (ana, drafter, chair) = (table.ana, table.drafter, table.hall.chair);
    let note = table.takes(ana, of(speech, "wanted more data (fictitious)"));
    table.saves(
        ana,
        note,
        &[1],
        of(speech, "wanted much more data (fictitious)"),
    );

    let all = table.note(ana, note);
    assert_eq!(all.earlier.len(), 1);
    let held = all.standing[0].key.as_ref().unwrap();
    assert!(held.mine && held.author == Some(ana));
    assert_eq!(held.author_name.as_deref(), Some("Person 910"));

    let number = all.standing[0].speaker;
    let drafted = table.note(drafter, note);
    assert!(number.is_some());
    assert_eq!(drafted.standing[0].speaker, number);
    assert_eq!(
        (drafted.standing[0].key.is_none(), drafted.earlier.len()),
        (true, 0)
    );

    let chaired = table.note(chair, note);
    assert_eq!(
        chaired.standing[0].text,
        "wanted much more data (fictitious)"
    );
    assert_eq!(chaired.standing[0].speaker, None);
    let count = table.view(chair).notes_count(&table.hall.dialogue).unwrap();
    assert_eq!((count.notes, count.speakers), (1, 1));

    for who in [drafter, chair] {
        let view = table.view(who);
        assert!(view.notes_key(&table.hall.dialogue).is_empty());
        assert!(view.notes_of(&table.hall.dialogue, speech).is_empty());
        assert!(!view.takes_notes(&table.hall.dialogue));
        let told = format!("{:?}", view.notes(&table.hall.dialogue));
        assert!(
            !told.contains("Speaker Number1") && !told.contains("Person 910"),
            "{told}"
        );
        let refused = table.tries(who, NoteWish::Take(says("mine")));
        assert!(matches!(key(refused), "refused-not-yours"));
    }
    let seat = Reader::Seat(table.hall.seats[0]);
    let others = [
        Reader::Public,
        Reader::Participant,
        Reader::StateParty,
        seat,
    ];
    for reader in others {
        let view = see(&table.hall.kit.world, reader, table.hall.kit.now);
        assert!(view.notes(&table.hall.dialogue).is_none(), "{reader:?}");
        assert!(view.notes_count(&table.hall.dialogue).is_none());
        assert!(view.notes_of_meetings().is_empty());
    }
}

#[test]
fn a_note_taker_of_another_meeting_is_told_that_there_is_none() {
    let mut table = Table::laid(1);
    let elsewhere = table.hall.kit.somebody(915);
    let grant = people::Grant {
        role: Role::NoteTaker,
        held_for: HeldFor::Office,
        dialogue: DialogueId::new("sm-2027").ok(),
        note: None,
    };
    let granted = people::PeopleEvent::Granted {
        person: elsewhere,
        grant,
    };
    table.hall.kit.entered(Event::People(granted));
    let refused = table.tries(elsewhere, NoteWish::Take(says("mine")));
    assert_eq!(key(refused), "refused-no-such-dialogue");
    assert!(table.view(elsewhere).notes(&table.hall.dialogue).is_none());
}

#[test]
fn a_removed_note_leaves_nothing_and_takes_the_last_row_of_its_key_with_it() {
    let mut table = Table::laid(1);
    let speech = table.speaks(0);
    let (ana, ben) = (table.ana, table.ben);
    let first = table.takes(ana, of(speech, "one"));
    let second = table.takes(ben, of(speech, "two"));
    table.saves(ben, first, &[1], of(speech, "one, mended"));
    let seen = NoteWish::Remove {
        note: first,
        over: vec![1],
    };
    // Ben wrote meanwhile: nothing is removed unseen.
    assert_eq!(key(table.tries(ana, seen)), "refused-note-changed");
    let rows = |table: &Table| {
        let rows = table.hall.kit.world.rows();
        let of = |kept: &&mechanism::Kept| matches!(kept.purpose, Purpose::Note | Purpose::NoteKey);
        rows.filter(of).count()
    };
    assert_eq!(rows(&table), 4);
    let remove = |note, over| NoteWish::Remove { note, over };
    table.tries(ana, remove(first, vec![2])).unwrap();
    assert_eq!(rows(&table), 2, "another note still names the speaker");
    table.tries(ana, remove(second, vec![1])).unwrap();
    assert_eq!(rows(&table), 0);
    assert!(table.notes(ana).is_empty());
    assert!(table.view(ana).notes_key(&table.hall.dialogue).is_empty());
    let late = NoteWish::Save {
        note: first,
        over: vec![2],
        jotting: says("late"),
    };
    assert_eq!(key(table.tries(ben, late)), "refused-note-is-gone");
}

#[test]
fn notes_and_key_are_destroyed_on_one_day_which_follows_the_dialogue() {
    let mut table = Table::laid(1);
    let speech = table.speaks(0);
    let ana = table.ana;
    table.takes(ana, of(speech, "kept for a while (fictitious)"));
    let ends = |table: &Table| -> BTreeSet<String> {
        let rows = table.hall.kit.world.rows();
        let of = |kept: &&mechanism::Kept| matches!(kept.purpose, Purpose::Note | Purpose::NoteKey);
        rows.filter(of)
            .map(|kept| format!("{:?}", kept.retention))
            .collect()
    };
    let until = |day| BTreeSet::from([format!("{:?}", Retention::Until(day))]);
    assert_eq!(Kept::InterventionNotes.standard_months(), 18);
    assert_eq!(ends(&table), until(date(2028, 11, 7)));
    let postpone = DialogueCommand::Postpone {
        dialogue: table.hall.dialogue.clone(),
        to: date(2027, 6, 7),
    };
    table.hall.kit.does(Command::Dialogue(postpone)).unwrap();
    assert_eq!(ends(&table), until(date(2028, 12, 7)));

    // The clock destroys them; nothing that was in them is said anywhere.
    table.hall.kit.now = at("2028-12-08T08:00:00Z");
    for (_, command) in due(&table.hall.kit.world, table.hall.kit.now) {
        table.hall.kit.asks(Actor::Clock, command).unwrap();
    }
    assert!(ends(&table).is_empty());
    assert!(table.notes(ana).is_empty());
    assert_eq!(
        table
            .view(ana)
            .notes_count(&table.hall.dialogue)
            .unwrap()
            .notes,
        0
    );
    let refused = table.tries(ana, NoteWish::Take(of(speech, "too late")));
    assert_eq!(key(refused), "refused-notes-destroyed");
}

#[test]
fn texts_and_themes_have_a_length() {
    let mut table = Table::laid(1);
    let ana = table.ana;
    let with = |text: String, themes: Vec<String>| Jotting {
        themes,
        ..says(&text)
    };
    let long = "a".repeat(4_001);
    let many: Vec<String> = (0..9).map(|n| format!("theme {n}")).collect();
    for (jotting, refusal) in [
        (with(" \n".into(), vec![]), "refused-text-missing"),
        (with(long, vec![]), "refused-text-too-long"),
        (with("x".into(), many), "refused-too-many-themes"),
        (
            with("x".into(), vec!["t".repeat(81)]),
            "refused-text-too-long",
        ),
    ] {
        assert_eq!(key(table.tries(ana, NoteWish::Take(jotting))), refusal);
    }
    let themes = ["Marking", " marking ", "", "Tracing"].map(str::to_owned);
    let note = table.takes(ana, with("x".into(), themes.to_vec()));
    assert_eq!(
        table.note(ana, note).standing[0].themes,
        ["Marking", "Tracing"]
    );
}

/// What two note-takers do with a note: which of them saves, and whether they look first.
fn steps() -> impl Strategy<Value = Vec<(bool, bool)>> {
    proptest::collection::vec(any::<(bool, bool)>(), 1..24)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    /// However two note-takers' savings fall between each other: each text stands, or was written over by somebody who
    /// had seen it. Nothing is ever lost, and nothing is put together by itself.
    #[test]
    fn whatever_two_write_at_once_no_word_is_lost(steps in steps()) {
        let mut table = Table::laid(1);
        let people = [table.ana, table.ben];
        let note = table.takes(people[0], says("version 1"));
        // What each of the two has before their eyes.
        let mut eyes = [vec![1_u16], vec![1_u16]];
        let mut written: Vec<(u16, Vec<u16>)> = vec![(1, Vec::new())];
        for (second, looks) in steps {
            let who = usize::from(second);
            if looks {
                let shown = table.note(people[who], note);
                eyes[who] = shown.standing.iter().map(|one| one.number).collect();
            }
            let number = u16::try_from(written.len() + 1).unwrap();
            let over = eyes[who].clone();
            table.saves(people[who], note, &over, says(&format!("version {number}")));
            written.push((number, over));
            eyes[who] = vec![number];
        }
        let shown = table.note(people[0], note);
        let stands: BTreeSet<u16> = shown.standing.iter().map(|one| one.number).collect();
        let read: BTreeSet<u16> = shown.earlier.iter().map(|one| one.number).collect();
        for (number, _) in &written {
            let over = written.iter().any(|(_, over)| over.contains(number));
            prop_assert_eq!(stands.contains(number), !over);
            prop_assert_eq!(read.contains(number), over);
        }
        for version in shown.standing.iter().chain(&shown.earlier) {
            prop_assert_eq!(&version.text, &format!("version {}", version.number));
        }
    }
}
