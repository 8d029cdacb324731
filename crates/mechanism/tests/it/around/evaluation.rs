use crate::floor::Hall;
use mechanism::evaluation::*;
use mechanism::participation::tally::FEWEST;
use mechanism::*;
use proptest::prelude::*;

/// The meeting of the hall ends at eleven on 7 May; with 21 days the form is open to the end of 28 May in Vienna.
const OPEN: &str = "2027-05-07T11:00:00Z";
const LAST: &str = "2027-05-28T21:59:59Z";
const OVER: &str = "2027-05-28T22:00:00Z";

fn after(hall: &mut Hall, at: &str) {
    hall.kit.now = at.parse().unwrap();
}

fn said(useful: &str, wish: &str) -> Handed {
    let chosen = [(EvaluationQuestion::Useful, useful.to_owned())];
    Handed {
        answers: EvaluationAnswers {
            chosen: chosen.into(),
            wish: wish.to_owned(),
        },
        blind: [7; 32],
    }
}

fn answers(
    hall: &mut Hall,
    actor: Actor,
    of: Respondent,
    what: Handed,
) -> Result<Decision, Refusal> {
    let dialogue = hall.dialogue.clone();
    let command = EvaluationCommand::Answer {
        dialogue,
        respondent: of,
        handed: what,
    };
    hall.kit.asks(actor, Command::Evaluation(command))
}

fn by_code(hall: &mut Hall, seat: usize, useful: &str, wish: &str) -> Result<Decision, Refusal> {
    let seat = hall.seats[seat];
    answers(
        hall,
        Actor::Seat(seat),
        Respondent::Seat(seat),
        said(useful, wish),
    )
}

fn gather(hall: &mut Hall) -> Result<Decision, Refusal> {
    let gather = EvaluationCommand::Gather(hall.dialogue.clone());
    hall.kit.asks(Actor::Clock, Command::Evaluation(gather))
}

fn results(hall: &Hall) -> EvaluationResults {
    let view = see(&hall.kit.world, Reader::Office, hall.kit.now);
    view.evaluation(&hall.dialogue).unwrap()
}

fn key(tried: Result<Decision, Refusal>) -> &'static str {
    tried.map_or_else(|refusal| refusal.key, |_| "entered")
}

#[test]
fn it_is_open_from_the_end_of_the_meeting_to_the_end_of_a_day_in_vienna() {
    let mut hall = Hall::with(2);
    for (at, expected) in [
        ("2027-05-07T10:59:59Z", "refused-evaluation-not-yet"),
        (OPEN, "entered"),
        (LAST, "entered"),
        (OVER, "refused-evaluation-over"),
    ] {
        after(&mut hall, at);
        assert_eq!(key(by_code(&mut hall, 0, "very", "")), expected, "{at}");
    }
}

#[test]
fn each_answers_once_and_may_think_again() {
    let mut hall = Hall::with(6);
    after(&mut hall, OPEN);
    by_code(&mut hall, 0, "not", "The first wish").unwrap();
    let changed = by_code(&mut hall, 0, "very", "The second wish").unwrap();
    assert!(
        changed
            .vault
            .iter()
            .any(|change| matches!(change, VaultChange::Destroy(_))),
        "what was answered before is destroyed"
    );
    assert_eq!(results(&hall).answered, 1);
    let mine = see(&hall.kit.world, Reader::Seat(hall.seats[0]), hall.kit.now);
    let mine = mine.my_evaluation(&hall.dialogue).unwrap();
    assert_eq!(mine.answers.unwrap().wish, "The second wish");
}

#[test]
fn nobody_answers_for_another_and_not_the_office() {
    let mut hall = Hall::with(2);
    after(&mut hall, OPEN);
    let (own, other) = (hall.seats[0], hall.seats[1]);
    let delegate = hall.delegate;
    let forged = ParticipantId::drawn(&Seed([9; 32]), 0);
    let tries = [
        (Actor::Seat(own), Respondent::Seat(other)),
        (Actor::Seat(forged), Respondent::Seat(forged)),
        (Actor::Seat(own), Respondent::Delegate(delegate)),
        (Actor::Person(delegate), Respondent::Seat(own)),
        (Actor::Person(hall.chair), Respondent::Delegate(hall.chair)),
    ];
    for (actor, of) in tries {
        let tried = answers(&mut hall, actor.clone(), of, said("very", ""));
        assert_eq!(key(tried), "refused-no-such-dialogue", "{actor}");
    }
    let office = Actor::at_the_command_line();
    let tried = answers(&mut hall, office, Respondent::Seat(own), said("very", ""));
    assert_eq!(key(tried), "refused-not-yours");
    let theirs = Respondent::Delegate(delegate);
    let tried = answers(&mut hall, Actor::Person(delegate), theirs, said("very", ""));
    assert_eq!(key(tried), "entered");
}

#[test]
fn results_are_shown_when_it_is_closed_and_five_answered() {
    for (count, shown) in [(FEWEST as usize - 1, false), (FEWEST as usize, true)] {
        let mut hall = Hall::with(6);
        after(&mut hall, OPEN);
        for seat in 0..count {
            by_code(&mut hall, seat, "very", &format!("Wish {seat}")).unwrap();
        }
        let open = results(&hall);
        assert!(open.questions.is_empty() && open.wishes.is_empty());
        after(&mut hall, OVER);
        let closed = results(&hall);
        assert_eq!(!closed.questions.is_empty(), shown, "{count}");
        assert_eq!(closed.wishes.len(), if shown { count } else { 0 });
    }
}

#[test]
fn what_fewer_than_five_chose_stands_together() {
    let mut hall = Hall::with(9);
    after(&mut hall, OPEN);
    for seat in 0..9 {
        let useful = match seat {
            0 => "not",
            1 | 2 => "little",
            _ => "very",
        };
        by_code(&mut hall, seat, useful, "").unwrap();
    }
    after(&mut hall, OVER);
    let results = results(&hall);
    let useful = results
        .questions
        .iter()
        .find(|of| of.question == EvaluationQuestion::Useful)
        .unwrap();
    for (_, n) in &useful.counts.shown {
        assert!(*n >= FEWEST, "{useful:?}");
    }
    let all: u32 = useful.counts.shown.iter().map(|(_, n)| n).sum();
    let together = useful.counts.together.as_ref().map_or(0, |(_, n)| *n);
    assert_eq!(all + together, 9);
}

#[test]
fn closed_the_record_itself_no_longer_knows_whose_an_answer_was() {
    let mut hall = Hall::with(6);
    after(&mut hall, OPEN);
    let mut rows = Vec::new();
    for seat in 0..6 {
        let decision = by_code(&mut hall, seat, "very", &format!("Wish {seat}")).unwrap();
        rows.extend(decision.acts.iter().filter_map(|act| act.event.content()));
        assert_eq!(decision.acts[0].audience, Audience::Sealed);
    }
    assert_eq!(key(gather(&mut hall)), "refused-evaluation-not-over");
    after(&mut hall, OVER);
    let due = due(&hall.kit.world, hall.kit.now);
    assert_eq!(due.len(), 1, "the clock has one thing to do");
    let before = results(&hall);
    let decision = gather(&mut hall).unwrap();
    for row in &rows {
        assert!(hall.kit.world.row(*row).is_none(), "destroyed");
    }
    let told = serde_json::to_string(
        &decision
            .acts
            .iter()
            .map(|act| &act.event)
            .collect::<Vec<_>>(),
    )
    .unwrap();
    for seat in &hall.seats {
        assert!(!told.contains(&seat.to_string()) && !told.contains(&seat.0.to_string()));
    }
    assert_eq!(
        results(&hall),
        before,
        "what the office reads stays the same"
    );
    assert!(mechanism::due(&hall.kit.world, hall.kit.now).is_empty());
    assert_eq!(key(gather(&mut hall)), "refused-evaluation-not-over");
}

#[test]
fn the_days_are_set_before_and_lengthened_after() {
    let mut hall = Hall::with(1);
    let set = |hall: &mut Hall, days| {
        let dialogue = hall.dialogue.clone();
        let command = EvaluationCommand::SetDays { dialogue, days };
        key(hall.kit.does(Command::Evaluation(command)))
    };
    assert_eq!(set(&mut hall, 2), "refused-evaluation-days");
    assert_eq!(set(&mut hall, 10), "entered");
    after(&mut hall, OPEN);
    assert_eq!(set(&mut hall, 9), "refused-evaluation-shorter");
    assert_eq!(set(&mut hall, 12), "entered");
    after(&mut hall, "2027-05-19T22:00:00Z");
    assert_eq!(set(&mut hall, 30), "refused-evaluation-over");
}

#[test]
fn a_command_shows_nothing_that_answers_could_be_guessed_from() {
    let one = format!("{:?}", said("very", "Words"));
    let mut other = said("very", "Words");
    other.blind = [8; 32];
    assert_ne!(one, format!("{other:?}"), "chance is part of it");
    assert_ne!(
        one,
        format!("{:?}", said("not", "Words")),
        "so is the answer"
    );
    assert!(!one.contains("very") && !one.contains("Words"));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]
    /// The results are the same whoever answered first: neither time nor person can be read from them.
    #[test]
    fn the_order_of_answering_cannot_be_read(order in Just((0..7_usize).collect::<Vec<_>>()).prop_shuffle()) {
        let of = |order: &[usize]| {
            let mut hall = Hall::with(7);
            after(&mut hall, OPEN);
            for seat in order {
                let useful = EvaluationQuestion::Useful.options()[seat % 4];
                by_code(&mut hall, *seat, useful, &format!("Wish {seat}")).unwrap();
            }
            after(&mut hall, OVER);
            gather(&mut hall).unwrap();
            results(&hall)
        };
        prop_assert_eq!(of(&order), of(&[0, 1, 2, 3, 4, 5, 6]));
    }
}
