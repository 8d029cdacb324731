//! The evaluation as whoever answers sees it, and its results as the office does. Nobody is shown who answered what.

use super::View;
use crate::DialogueId;
use crate::authority::Sight;
use crate::evaluation::{
    self, EvaluationAnswers, EvaluationQuestion, EvaluationStanding, Respondent, Window,
};
use crate::floor::holds_seat;
use crate::keeping::{Digest, Kept};
use crate::participation::tally::{FEWEST, Merged};
use jiff::Timestamp;

/// The form as whoever answers finds it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MyEvaluation {
    /// As whom they answer.
    pub respondent: Respondent,
    /// From when.
    pub opens: Timestamp,
    /// The first instant that is too late.
    pub closes: Timestamp,
    /// Where it stands.
    pub standing: EvaluationStanding,
    /// What they answered, while it can be changed.
    pub answers: Option<EvaluationAnswers>,
}

/// The answers to one question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QuestionResult {
    /// Which.
    pub question: EvaluationQuestion,
    /// How many chose what; what fewer than five chose stands together.
    pub counts: Merged<&'static str>,
}

/// An evaluation as the office sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EvaluationResults {
    /// From when.
    pub opens: Timestamp,
    /// The first instant that is too late.
    pub closes: Timestamp,
    /// For how many days.
    pub days: u16,
    /// Where it stands.
    pub standing: EvaluationStanding,
    /// How many could answer.
    pub asked: u32,
    /// How many did.
    pub answered: u32,
    /// The counts, once it is closed and five answered at least: two looks at an open one would tell what whoever answered
    /// between them said.
    pub questions: Vec<QuestionResult>,
    /// What they would change, in an order that says nothing; under the same condition.
    pub wishes: Vec<String>,
}

impl View {
    /// The form, for whoever may answer it: the holder of a seat by its code or signed in, a delegate.
    pub fn my_evaluation(&self, dialogue: &DialogueId) -> Option<MyEvaluation> {
        let who = self.who();
        let mut seats = self.world.registrations.named_for(dialogue);
        let seat = seats.find(|seat| {
            let by_code = who.seat().is_some_and(|own| own.id == seat.id);
            let in_person = seat.person.is_some() && seat.person == who.person();
            (by_code || in_person) && holds_seat(&self.world, seat)
        });
        let delegate = || {
            let person = who.person()?;
            who.delegation_at(dialogue)?;
            Some(Respondent::Delegate(person))
        };
        let respondent = seat.map(|seat| Respondent::Seat(seat.id)).or_else(delegate);
        let window = evaluation::window(&self.world, dialogue)?;
        let respondent = respondent.filter(|_| self.sees_dialogue(dialogue))?;
        let found = self.world.evaluations.get(dialogue);
        let own = found.and_then(|of| of.answered.get(&respondent));
        let standing = window.standing(self.now);
        Some(MyEvaluation {
            respondent,
            opens: window.opens,
            closes: window.closes,
            standing,
            answers: own
                .filter(|_| standing == EvaluationStanding::Open)
                .and_then(|(kept, _)| self.held(kept)),
        })
    }

    /// The results, for the office.
    pub fn evaluation(&self, dialogue: &DialogueId) -> Option<EvaluationResults> {
        if !self.who().sees_for(Sight::Evaluations, Some(dialogue)) {
            return None;
        }
        let window = evaluation::window(&self.world, dialogue)?;
        let rows = evaluation::rows_of(&self.world, dialogue);
        let standing = window.standing(self.now);
        let answered = count(rows.len());
        let shown = standing == EvaluationStanding::Closed && answered >= FEWEST;
        let answers = match shown {
            true => self.answers(&rows),
            false => Vec::new(),
        };
        let wishes = answers.iter().map(|answers| answers.wish.trim());
        Some(EvaluationResults {
            opens: window.opens,
            closes: window.closes,
            days: window.days,
            standing,
            asked: self.asked(dialogue),
            answered,
            questions: match answers.is_empty() {
                true => Vec::new(),
                false => EvaluationQuestion::ALL
                    .map(|question| result(question, &answers))
                    .into(),
            },
            wishes: wishes
                .filter(|wish| !wish.is_empty())
                .map(str::to_owned)
                .collect(),
        })
    }

    /// The day until which everybody who took part may answer, for letters and pages; whoever may know of the dialogue.
    pub fn evaluation_closes(&self, dialogue: &DialogueId) -> Option<Timestamp> {
        let Window { closes, .. } = evaluation::window(&self.world, dialogue)?;
        self.sees_dialogue(dialogue).then_some(closes)
    }

    /// In the order of a digest of what they say: it follows neither who nor when.
    fn answers(&self, rows: &[Kept]) -> Vec<EvaluationAnswers> {
        let held = rows.iter().filter_map(|kept| {
            let text = self.world.shelf.get(&kept.row)?;
            let order = Digest::commit(&[0; 32], text.as_bytes());
            Some((order, self.held::<EvaluationAnswers>(kept)?))
        });
        let mut held: Vec<_> = held.collect();
        held.sort_by_key(|(order, _)| *order);
        held.into_iter().map(|(_, answers)| answers).collect()
    }

    /// Those with a seat, and the members of delegations.
    fn asked(&self, dialogue: &DialogueId) -> u32 {
        let seats = self.world.registrations.named_for(dialogue);
        let seats = seats.filter(|seat| holds_seat(&self.world, seat)).count();
        let people = self.world.people.all.values();
        let delegates = people.filter(|person| {
            let reader = crate::Reader::Person(person.id);
            let who = crate::Who::reading(&self.world, reader);
            who.delegation_at(dialogue).is_some()
        });
        count(seats + delegates.count())
    }
}

fn count(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}

fn result(question: EvaluationQuestion, answers: &[EvaluationAnswers]) -> QuestionResult {
    let chose = |option: &str| {
        let these = answers.iter().filter(|answers| {
            let chosen = answers.chosen.get(&question);
            chosen.is_some_and(|chosen| chosen == option)
        });
        count(these.count())
    };
    let options = question.options().iter();
    let counts = options.map(|option| (*option, chose(option))).collect();
    QuestionResult {
        question,
        counts: Merged::of(counts),
    }
}
