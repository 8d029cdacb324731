//! A decision as it was typed, and what is wrong with it.

use crate::acting::Acting;
use crate::fields::Faults;
use crate::filled::Filled;
use jiff::civil::Date;
use mechanism::ApplicationRef;
use mechanism::participation::circulation::Body;
use mechanism::participation::deciding::{Basis, Majority, Outcome, Proposed, Vote};

/// The most cases one decision is entered on at once; a form carries no more.
pub(super) const MOST: usize = 500;

/// A decision somebody is about to enter.
pub(super) struct Typed {
    pub(super) proposed: Proposed,
    pub(super) document: String,
    pub(super) vote: Option<Vote>,
    pub(super) told: String,
    pub(super) reviewable: bool,
}

/// The cases a form names, each once.
pub(super) fn cases(form: &Filled) -> Vec<ApplicationRef> {
    let mut cases: Vec<ApplicationRef> = Vec::new();
    for case in form.all("case").filter_map(|text| text.parse().ok()) {
        if !cases.contains(&case) && cases.len() < MOST {
            cases.push(case);
        }
    }
    cases
}

impl Typed {
    /// As typed, or what is wrong.
    pub(super) fn read(acting: &Acting, form: &Filled) -> Result<Self, Faults> {
        let page = &acting.page;
        let mut faults = Faults::default();
        let outcome = Outcome::from_code(form.get("outcome"));
        let body = Body::from_code(form.get("body"));
        let basis = Basis::from_code(form.get("basis"));
        let on = form.get("on").parse::<Date>().ok();
        let chosen = [
            ("outcome", outcome.is_some()),
            ("body", body.is_some()),
            ("basis", basis.is_some()),
        ];
        for (name, _) in chosen.into_iter().filter(|(_, chosen)| !chosen) {
            faults.add(name, page.say("circulate-choose"));
        }
        match on {
            None => faults.add("on", page.say("deciding-no-day")),
            Some(day) if day > acting.view.today() => {
                faults.add("on", page.say("refused-decision-in-the-future"));
            }
            Some(_) => {}
        }
        let vote = match vote(form, basis == Some(Basis::Vote)) {
            Ok(vote) => vote,
            Err(key) => {
                faults.add("in-favour", page.say(key));
                None
            }
        };
        if let (Some(vote), Some(outcome)) = (vote, outcome)
            && vote.carries() != (outcome == Outcome::Admitted)
        {
            faults.add("outcome", contradicts(acting, vote));
        }
        match (outcome, body, basis, on) {
            (Some(outcome), Some(body), Some(basis), Some(on)) if faults.is_empty() => Ok(Self {
                proposed: Proposed {
                    outcome,
                    body,
                    basis,
                    on,
                },
                document: form.get("document").to_owned(),
                vote,
                told: form.get("told").to_owned(),
                reviewable: form.has("reviewable"),
            }),
            _ => Err(faults),
        }
    }
}

fn contradicts(acting: &Acting, vote: Vote) -> String {
    let refusal = mechanism::Refusal::new("refused-vote-contradicts")
        .with("in_favour", vote.in_favour)
        .with("against", vote.against)
        .with("majority", vote.majority.code());
    acting.page.refusal(&refusal)
}

/// The vote, where there was one: all three numbers, and what was asked of them.
fn vote(form: &Filled, asked: bool) -> Result<Option<Vote>, &'static str> {
    let fields = ["in-favour", "against", "abstaining"];
    if !asked && fields.iter().all(|field| !form.has(field)) {
        return Ok(None);
    }
    let number = |field: &str| form.get(field).parse::<u16>();
    let numbers = (
        number("in-favour"),
        number("against"),
        number("abstaining"),
        Majority::from_code(form.get("majority")),
    );
    match numbers {
        (Ok(0), Ok(0), Ok(_), _) => Err("refused-vote-empty"),
        (Ok(in_favour), Ok(against), Ok(abstaining), Some(majority)) => Ok(Some(Vote {
            in_favour,
            against,
            abstaining,
            majority,
        })),
        _ => Err("refused-vote-missing"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn form(pairs: &[(&str, &str)]) -> Filled {
        let pairs = pairs.iter();
        let pairs = pairs.map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
        Filled::of(pairs.collect()).unwrap()
    }

    #[test]
    fn a_vote_has_three_numbers_and_a_majority() {
        let whole = form(&[
            ("in-favour", "57"),
            ("against", "7"),
            ("abstaining", "34"),
            ("majority", "simple"),
        ]);
        assert!(vote(&whole, false).unwrap().unwrap().carries());
        assert_eq!(vote(&form(&[]), false), Ok(None));
        assert_eq!(vote(&form(&[]), true), Err("refused-vote-missing"));
        let without = form(&[("in-favour", "57"), ("against", "-7")]);
        assert_eq!(vote(&without, false), Err("refused-vote-missing"));
    }

    #[test]
    fn a_case_is_named_once() {
        let twice = form(&[
            ("case", "fa-2031-a-0001"),
            ("case", "FA-2031/A-0001"),
            ("case", "nonsense"),
        ]);
        assert_eq!(cases(&twice).len(), 1);
    }
}
