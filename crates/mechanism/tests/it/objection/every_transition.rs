//! Random histories against a model that is as simple as the rules are: who may do what to an objection and to a case,
//! and where both stand afterwards. A second test walks the same histories and asks that every transition was among them.

use crate::listed::*;
use jiff::ToSpan as _;
use mechanism::organizations::ObserverStatus;
use mechanism::participation::application::Stage;
use mechanism::participation::circulation::*;
use mechanism::participation::deciding::{Basis, Outcome};
use mechanism::participation::objection::*;
use mechanism::*;
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use std::cell::RefCell;
use std::collections::BTreeSet;

const CASES: usize = 3;

#[derive(Debug, Clone, Copy)]
enum Tried {
    Draft(Position),
    Discard,
    Confirm,
    WithdrawAsUser,
    WithdrawAsHead,
    Paper { early: bool },
    WithdrawOnPaper,
    End,
    Wait,
    Rule(Outcome, Body, Basis),
    ApplicantWithdraws,
    Merge(usize),
}

/// What is done, by which State or to which case it is done.
type Step = (usize, usize, Tried);

fn tried() -> impl Strategy<Value = Tried> {
    let outcome = prop_oneof![Just(Outcome::Admitted), Just(Outcome::NotAdmitted)];
    let possible = vec![
        (Body::ExtendedBureau, Basis::NoObjection),
        (Body::ExtendedBureau, Basis::AfterObjection),
        (Body::ExtendedBureau, Basis::WithoutEffect),
        (Body::ExtendedBureau, Basis::Review),
        (Body::Conference, Basis::AfterObjection),
        (Body::Conference, Basis::Review),
    ];
    let body = prop::sample::select(Body::ALL.to_vec());
    // A vote is the subject of other tests.
    let bases = Basis::ALL.into_iter().filter(|basis| *basis != Basis::Vote);
    let basis = prop::sample::select(bases.collect::<Vec<_>>());
    let by = prop_oneof![
        4 => prop::sample::select(possible),
        1 => (body, basis),
    ];
    prop_oneof![
        4 => Just(Tried::Draft(Position::Objection)),
        1 => Just(Tried::Draft(Position::Support)),
        1 => Just(Tried::Discard),
        5 => Just(Tried::Confirm),
        2 => Just(Tried::WithdrawAsUser),
        1 => Just(Tried::WithdrawAsHead),
        1 => any::<bool>().prop_map(|early| Tried::Paper { early }),
        1 => Just(Tried::WithdrawOnPaper),
        2 => Just(Tried::End),
        2 => Just(Tried::Wait),
        8 => (outcome, by).prop_map(|(outcome, (body, basis))| Tried::Rule(outcome, body, basis)),
        1 => Just(Tried::ApplicantWithdraws),
        1 => (0..CASES).prop_map(Tried::Merge),
    ]
}

fn history() -> impl Strategy<Value = (ObjectionPolicy, Disclosure, bool, Vec<Step>)> {
    let step = (0..STATES.len(), 0..CASES, tried());
    (
        prop::sample::select(ObjectionPolicy::ALL.to_vec()),
        prop::sample::select(Disclosure::ALL.to_vec()),
        any::<bool>(),
        prop::collection::vec(step, 1..60),
    )
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Stood {
    Drafted,
    Maintained,
    Withdrawing,
    Withdrawn,
    Discarded,
}

impl Stood {
    fn stands(self) -> bool {
        matches!(self, Self::Maintained | Self::Withdrawing)
    }
}

#[derive(Debug, Clone)]
struct Expressed {
    id: ObjectionId,
    state: usize,
    case: usize,
    position: Position,
    standing: Stood,
    in_time: bool,
    after_decision: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum At {
    Circulated,
    Referred {
        conference: bool,
        objected: bool,
    },
    Decided {
        admitted: bool,
        by_policy: bool,
        by_conference: bool,
    },
    Withdrawn,
}

/// The rules, once more and naively.
struct Model {
    policy: ObjectionPolicy,
    observer: bool,
    at: [At; CASES],
    /// Which organization each application is of, through mergers.
    organization: [usize; CASES],
    expressed: Vec<Expressed>,
    closed: bool,
    ended: bool,
}

impl Model {
    fn same(&self, one: usize, other: usize) -> bool {
        self.organization[one] == self.organization[other]
    }

    fn last(&self, state: usize, case: usize) -> Option<usize> {
        self.expressed
            .iter()
            .rposition(|one| one.state == state && one.case == case)
    }

    fn any_open(&self, state: usize, case: usize, open: impl Fn(Stood) -> bool) -> bool {
        let of_state = |one: &&Expressed| one.state == state && self.same(one.case, case);
        self.expressed
            .iter()
            .filter(of_state)
            .any(|one| open(one.standing))
    }

    fn against(&self, case: usize) -> Vec<&Expressed> {
        self.expressed
            .iter()
            .filter(|one| self.same(one.case, case) && one.standing.stands())
            .filter(|one| one.position == Position::Objection && !one.after_decision)
            .collect()
    }

    /// The first organization is an observer, where any is.
    fn without_effect(&self, case: usize) -> bool {
        let observer = self.observer && self.organization[case] == self.organization[0];
        self.policy == ObjectionPolicy::NoEffectForObservers && observer
    }

    fn referred(&self, case: usize) -> (bool, bool) {
        let objected = !self.against(case).is_empty() && !self.without_effect(case);
        let conference = objected && self.policy == ObjectionPolicy::RefersToConference;
        (conference, objected)
    }

    fn settle(&mut self, case: usize) {
        let waits = matches!(self.at[case], At::Circulated | At::Referred { .. });
        if !self.ended || !waits {
            return;
        }
        let in_time = self.against(case).iter().any(|one| one.in_time);
        self.at[case] = if self.policy == ObjectionPolicy::Excludes && in_time {
            At::Decided {
                admitted: false,
                by_policy: true,
                by_conference: false,
            }
        } else {
            let (conference, objected) = self.referred(case);
            At::Referred {
                conference,
                objected,
            }
        };
    }

    fn settle_all_of(&mut self, case: usize) {
        for other in 0..CASES {
            if self.same(case, other) {
                self.settle(other);
            }
        }
    }

    /// Whether a decision is possible.
    fn may_rule(&self, case: usize, outcome: Outcome, body: Body, basis: Basis) -> bool {
        let _ = outcome;
        match self.at[case] {
            At::Circulated | At::Withdrawn => false,
            At::Referred { .. } => {
                let (conference, objected) = self.referred(case);
                let expected = match (self.against(case).is_empty(), objected) {
                    (true, _) => Basis::NoObjection,
                    (false, true) => Basis::AfterObjection,
                    (false, false) => Basis::WithoutEffect,
                };
                (body == Body::Conference) == conference
                    && body != Body::Secretariat
                    && basis == expected
            }
            At::Decided { by_conference, .. } => {
                basis == Basis::Review
                    && match body {
                        Body::Secretariat => false,
                        Body::ExtendedBureau => !by_conference,
                        Body::Conference => true,
                    }
            }
        }
    }
}

/// Every transition that was seen, of cases and of objections.
#[derive(Default)]
struct Seen {
    cases: BTreeSet<(At, At)>,
    objections: BTreeSet<(Option<Stood>, Stood)>,
}

fn walk(
    (policy, disclosure, observer, steps): (ObjectionPolicy, Disclosure, bool, Vec<Step>),
    seen: &RefCell<Seen>,
) {
    let mut listed = Listed::with_sufficient(CASES);
    if observer {
        listed.observes(0, 11, ObserverStatus::Accorded);
    }
    listed
        .circulates(Terms {
            disclosure,
            disclosure_document: "Fictitious decision 3".into(),
            ..terms(policy)
        })
        .unwrap();
    let mut model = Model {
        policy,
        observer,
        at: [At::Circulated; CASES],
        organization: std::array::from_fn(|nth| nth),
        expressed: Vec::new(),
        closed: false,
        ended: false,
    };
    for (state, case, act) in steps {
        let cases_before = model.at;
        let standings: Vec<Stood> = model.expressed.iter().map(|one| one.standing).collect();
        step(&mut listed, &mut model, state, case, act);
        compare(&listed, &model, disclosure);
        let mut seen = seen.borrow_mut();
        for (before, after) in cases_before.into_iter().zip(model.at) {
            seen.cases.insert((before, after));
        }
        for (nth, one) in model.expressed.iter().enumerate() {
            let before = standings.get(nth).copied();
            seen.objections.insert((before, one.standing));
        }
    }
}

/// Does a step in the record and in the model, and asks that both refuse it or neither.
fn step(listed: &mut Listed, model: &mut Model, state: usize, case: usize, act: Tried) {
    let code = STATES[state];
    let last = model.last(state, case);
    let standing = last.map(|nth| model.expressed[nth].standing);
    // Of an objection that was never made, anything is refused.
    let id = last.map_or(ObjectionId::drawn(&Seed([250; 32]), 0), |nth| {
        model.expressed[nth].id
    });
    let withdrawn = model.at[case] == At::Withdrawn;
    let decided = matches!(model.at[case], At::Decided { .. });
    let asks = |listed: &mut Listed, person, command| {
        listed
            .kit
            .asks(Actor::Person(person), Command::Objection(command))
            .is_ok()
    };
    let withdrawal = |by_head: bool| ObjectionCommand::Withdraw {
        objection: id,
        note: by_head.then(|| note(code)),
    };
    match act {
        Tried::Draft(position) => {
            let open = |standing| !matches!(standing, Stood::Withdrawn | Stood::Discarded);
            let may = !withdrawn && !model.any_open(state, case, open);
            let drafted = listed.drafts(code, case, position, "SECRET-REASON");
            assert_eq!(drafted.is_ok(), may, "{drafted:?}");
            if let Ok(id) = drafted {
                model.expressed.push(Expressed {
                    id,
                    state,
                    case,
                    position,
                    standing: Stood::Drafted,
                    in_time: false,
                    after_decision: false,
                });
            }
        }
        Tried::Discard => {
            let done = asks(listed, delegate(code), ObjectionCommand::Discard(id));
            let after = match standing {
                Some(Stood::Drafted) => Some(Stood::Discarded),
                Some(Stood::Withdrawing) => Some(Stood::Maintained),
                _ => None,
            };
            assert_eq!(done, after.is_some());
            if let (Some(nth), Some(after)) = (last, after) {
                model.expressed[nth].standing = after;
            }
        }
        Tried::Confirm => {
            let done = listed.confirms(code, id).is_ok();
            let may = match standing {
                Some(Stood::Drafted) => !withdrawn && !model.any_open(state, case, Stood::stands),
                Some(Stood::Withdrawing) => true,
                _ => false,
            };
            assert_eq!(done, may);
            if let (Some(nth), true) = (last, may) {
                let closed = model.closed;
                let one = &mut model.expressed[nth];
                if one.standing == Stood::Drafted {
                    one.in_time = !closed;
                    one.after_decision = decided;
                    one.standing = Stood::Maintained;
                } else {
                    one.standing = Stood::Withdrawn;
                }
                model.settle_all_of(case);
            }
        }
        Tried::WithdrawAsUser => {
            let done = asks(listed, delegate(code), withdrawal(false));
            assert_eq!(done, standing == Some(Stood::Maintained));
            if let (Some(nth), true) = (last, done) {
                model.expressed[nth].standing = Stood::Withdrawing;
            }
        }
        Tried::WithdrawAsHead | Tried::WithdrawOnPaper => {
            let done = if matches!(act, Tried::WithdrawAsHead) {
                asks(listed, head(code), withdrawal(true))
            } else {
                let note = note(code);
                let objection = id;
                let command = ObjectionCommand::WithdrawFromPaper { objection, note };
                asks(listed, officer(), command)
            };
            assert_eq!(done, standing.is_some_and(Stood::stands));
            if let (Some(nth), true) = (last, done) {
                model.expressed[nth].standing = Stood::Withdrawn;
                model.settle_all_of(case);
            }
        }
        Tried::Paper { early } => {
            let received = if early {
                listed.kit.now.min(closing() - 1.microsecond())
            } else {
                listed.kit.now
            };
            let may = !withdrawn && !model.any_open(state, case, Stood::stands);
            let entered = listed.on_paper(code, case, received);
            assert_eq!(entered.is_ok(), may, "{entered:?}");
            if let Ok(id) = entered {
                model.expressed.push(Expressed {
                    id,
                    state,
                    case,
                    position: Position::Objection,
                    standing: Stood::Maintained,
                    in_time: received < closing(),
                    after_decision: decided,
                });
                model.settle_all_of(case);
            }
        }
        Tried::End => {
            assert_eq!(listed.window_ends().is_ok(), model.closed && !model.ended);
            if model.closed && !model.ended {
                model.ended = true;
                (0..CASES).for_each(|case| model.settle(case));
            }
        }
        Tried::Wait => {
            listed.kit.now = if model.closed {
                listed.kit.now + 1.hour()
            } else {
                closing()
            };
            model.closed = true;
        }
        Tried::Rule(outcome, body, basis) => {
            let cases = [case];
            let ruled = listed.rules(Rule {
                outcome,
                body,
                basis,
                reviewable: true,
                ..Rule::admits(&cases)
            });
            let may = model.may_rule(case, outcome, body, basis);
            assert_eq!(ruled.is_ok(), may, "{ruled:?}");
            if may {
                model.at[case] = At::Decided {
                    admitted: outcome == Outcome::Admitted,
                    by_policy: false,
                    by_conference: body == Body::Conference,
                };
            }
        }
        Tried::ApplicantWithdraws => {
            if !decided {
                listed.applicant_withdraws(case);
                model.at[case] = At::Withdrawn;
            }
        }
        Tried::Merge(into) => {
            if !model.same(case, into) {
                let (from, to) = (model.organization[case], model.organization[into]);
                listed.merges(from, to);
                for organization in &mut model.organization {
                    if *organization == from {
                        *organization = to;
                    }
                }
            }
        }
    }
}

/// The record stands where the model stands: every case at exactly one stage, every objection as it should, told to the
/// applicant as the list said and no wider.
fn compare(listed: &Listed, model: &Model, disclosure: Disclosure) {
    for case in 0..CASES {
        let at = match listed.stage(case) {
            Stage::Circulated(_) => At::Circulated,
            Stage::Withdrawn => At::Withdrawn,
            Stage::Referred { to, objected, .. } => At::Referred {
                conference: to == Body::Conference,
                objected,
            },
            Stage::Decided(ruling) => At::Decided {
                admitted: ruling.outcome == Outcome::Admitted,
                by_policy: ruling.basis == Basis::PolicyExcludes,
                by_conference: ruling.body == Body::Conference,
            },
            other => panic!("no case goes back to {other:?}"),
        };
        assert_eq!(at, model.at[case], "case {case}");
        let view = listed.seen_by(applicant(case));
        let told = view.told_of_objections(&listed.applications[case], &fa());
        let against = model.against(case).len();
        let expected = (against > 0 && at != At::Withdrawn).then_some(against);
        match (told, expected) {
            (None, None) => {}
            (Some(told), Some(against)) if disclosure == Disclosure::ThatThereIsOne => {
                assert!(told.details.is_empty(), "{against}");
            }
            (Some(told), Some(against)) => {
                // Paper came without reasons, and then there is nothing to tell but the State.
                assert!(told.details.len() <= against);
                let named = told.details.iter().filter(|one| one.state.is_some());
                let expected = match disclosure {
                    Disclosure::State => against,
                    _ => 0,
                };
                assert_eq!(named.count(), expected);
            }
            (told, expected) => panic!("{told:?}, but {expected:?} count"),
        }
    }
    for (nth, state) in STATES.into_iter().enumerate() {
        let view = listed.seen_by(head(state));
        for one in model.expressed.iter().filter(|one| one.state == nth) {
            let shown = view.objection(one.id);
            let Some(shown) = shown.map(|shown| shown.objection) else {
                assert_eq!(one.standing, Stood::Discarded);
                continue;
            };
            let code = match one.standing {
                Stood::Drafted => "drafted",
                Stood::Maintained => "maintained",
                Stood::Withdrawing => "withdrawing",
                Stood::Withdrawn => "withdrawn",
                Stood::Discarded => panic!("a discarded draft is gone"),
            };
            assert_eq!(shown.standing.code(), code);
            assert_eq!(shown.after_decision, one.after_decision);
            if one.standing.stands() {
                assert_eq!(shown.in_time(), one.in_time);
                assert_eq!(shown.disclosure, disclosure);
            }
        }
        // And of the other State, nothing.
        let own = view.my_delegations_objections();
        assert!(
            own.iter()
                .all(|own| own.view.objection.state.as_str() == state)
        );
    }
}

proptest! {
    #![proptest_config(Config::with_cases(48))]

    #[test]
    fn the_record_follows_the_rules_whatever_is_tried(history in history()) {
        walk(history, &RefCell::default());
    }
}

#[test]
fn every_transition_is_walked() {
    let seen = RefCell::<Seen>::default();
    let config = Config {
        cases: 320,
        failure_persistence: None,
        ..Config::default()
    };
    let rng = proptest::test_runner::TestRng::deterministic_rng(
        proptest::test_runner::RngAlgorithm::ChaCha,
    );
    TestRunner::new_with_rng(config, rng)
        .run(&history(), |history| {
            walk(history, &seen);
            Ok(())
        })
        .unwrap();
    let seen = seen.into_inner();

    use Stood::*;
    let objections = [
        (None, Drafted),
        (None, Maintained),
        (Some(Drafted), Discarded),
        (Some(Drafted), Maintained),
        (Some(Maintained), Withdrawing),
        (Some(Maintained), Withdrawn),
        (Some(Withdrawing), Maintained),
        (Some(Withdrawing), Withdrawn),
    ];
    for transition in objections {
        assert!(seen.objections.contains(&transition), "{transition:?}");
    }
    for (before, after) in &seen.objections {
        let stays = *before == Some(*after);
        assert!(
            stays || objections.contains(&(*before, *after)),
            "{before:?} to {after:?}"
        );
    }

    let referred = |conference, objected| At::Referred {
        conference,
        objected,
    };
    let decided = |admitted, by_policy, by_conference| At::Decided {
        admitted,
        by_policy,
        by_conference,
    };
    let waiting = [
        referred(false, false),
        referred(false, true),
        referred(true, true),
    ];
    let mut expected = Vec::new();
    for to in waiting {
        expected.push((At::Circulated, to));
        expected.push((to, At::Withdrawn));
    }
    expected.push((At::Circulated, At::Withdrawn));
    expected.push((At::Circulated, decided(false, true, false)));
    for admitted in [true, false] {
        expected.push((referred(false, false), decided(admitted, false, false)));
        expected.push((referred(false, true), decided(admitted, false, false)));
        expected.push((referred(true, true), decided(admitted, false, true)));
        // Looked at again.
        expected.push((decided(false, true, false), decided(admitted, false, false)));
        expected.push((
            decided(admitted, false, false),
            decided(!admitted, false, false),
        ));
        expected.push((
            decided(admitted, false, false),
            decided(admitted, false, true),
        ));
    }
    // An objection after the window, and the withdrawal of the last one.
    expected.push((referred(false, false), referred(false, true)));
    expected.push((referred(false, false), referred(true, true)));
    expected.push((referred(false, true), referred(false, false)));
    expected.push((referred(true, true), referred(false, false)));
    // Paper that had been received in time.
    expected.push((referred(false, false), decided(false, true, false)));
    for transition in &expected {
        assert!(seen.cases.contains(transition), "{transition:?}");
    }
    // Nothing that was decided or withdrawn waits again.
    for (before, after) in seen.cases {
        let over = matches!(before, At::Decided { .. } | At::Withdrawn);
        let waits = matches!(after, At::Circulated | At::Referred { .. });
        assert!(!(over && waits), "{before:?} to {after:?}");
    }
}
