use crate::listed::*;
use jiff::ToSpan as _;
use jiff::civil::date;
use mechanism::participation::application::{Aside, Stage};
use mechanism::participation::circulation::*;
use mechanism::participation::deciding::*;
use mechanism::participation::screening::Verdict;
use mechanism::*;
use proptest::prelude::*;

fn key<T: std::fmt::Debug>(result: Result<T, Refusal>) -> &'static str {
    result.unwrap_err().key
}

/// So many organizations before the extended Bureau, one of them objected to.
fn ended(policy: ObjectionPolicy, organizations: usize) -> Listed {
    let mut listed = Listed::with_sufficient(organizations);
    listed.circulates(terms(policy)).unwrap();
    listed.objects("xa", 0);
    listed.kit.now = closing();
    listed.window_ends().unwrap();
    listed
}

fn after_objection<'a>(cases: &'a [usize]) -> Rule<'a> {
    Rule {
        basis: Basis::AfterObjection,
        ..Rule::admits(cases)
    }
}

fn vote(in_favour: u16, against: u16, abstaining: u16, majority: Majority) -> Vote {
    Vote {
        in_favour,
        against,
        abstaining,
        majority,
    }
}

/// October 2022, the eleventh session: three organizations that had been objected to were admitted by 57 votes to 7, with
/// 34 abstentions; the question was held procedural, so that a simple majority sufficed.
#[test]
fn the_eleventh_session_admits_three_by_its_vote() {
    for majority in Majority::ALL {
        let mut listed = Listed::open();
        for name in [
            "Transparency International Russia",
            "A first Armenian organization",
            "A second Armenian organization",
        ] {
            let nth = listed.applies(name);
            listed.is_sufficient(nth);
        }
        listed
            .circulates(terms(ObjectionPolicy::RefersToConference))
            .unwrap();
        listed.objects("xa", 0);
        listed.objects("xb", 1);
        listed.objects("xb", 2);
        listed.kit.now = closing();
        listed.window_ends().unwrap();
        let by_vote = Rule {
            body: Body::Conference,
            basis: Basis::Vote,
            vote: Some(vote(57, 7, 34, majority)),
            ..Rule::admits(&[0, 1, 2])
        };
        let refused = Rule {
            outcome: Outcome::NotAdmitted,
            ..by_vote
        };
        assert_eq!(key(listed.rules(refused)), "refused-vote-contradicts");
        listed.rules(by_vote).unwrap();
        for nth in 0..3 {
            let view = listed.seen_by(applicant(nth));
            let ruling = view.ruling_of(&listed.applications[nth], &fa()).unwrap();
            assert_eq!(ruling.ruling.outcome, Outcome::Admitted);
            assert_eq!(ruling.ruling.policy, ObjectionPolicy::RefersToConference);
            assert_eq!(ruling.ruling.vote.unwrap().abstaining, 34);
        }
    }
}

#[test]
fn the_body_the_policy_names_decides_and_no_other() {
    let mut listed = ended(ObjectionPolicy::RefersToConference, 2);
    for body in [Body::ExtendedBureau, Body::Secretariat] {
        let rule = Rule {
            body,
            ..after_objection(&[0])
        };
        let refusal = listed.rules(rule).unwrap_err();
        assert_eq!(refusal.key, "refused-another-body-decides");
        assert!(refusal.values.contains(&("body", "conference".into())));
    }
    let conference = Rule {
        body: Body::Conference,
        ..Rule::admits(&[1])
    };
    assert_eq!(
        key(listed.rules(conference)),
        "refused-another-body-decides"
    );
    listed.rules(Rule::admits(&[1])).unwrap();
}

#[test]
fn the_basis_says_whether_there_was_an_objection() {
    let mut listed = ended(ObjectionPolicy::default(), 2);
    for (rule, expected) in [
        (Rule::admits(&[0]), "refused-basis-does-not-fit"),
        (after_objection(&[1]), "refused-basis-does-not-fit"),
        (
            Rule {
                basis: Basis::Review,
                ..Rule::admits(&[1])
            },
            "refused-basis-does-not-fit",
        ),
        (
            Rule {
                basis: Basis::WithoutEffect,
                ..Rule::admits(&[0])
            },
            "refused-basis-does-not-fit",
        ),
        (
            Rule {
                basis: Basis::PolicyExcludes,
                outcome: Outcome::NotAdmitted,
                ..Rule::admits(&[0])
            },
            "refused-basis-of-the-policy",
        ),
        (
            Rule {
                basis: Basis::Vote,
                ..Rule::admits(&[0])
            },
            "refused-vote-missing",
        ),
        (
            Rule {
                basis: Basis::Vote,
                vote: Some(vote(0, 0, 9, Majority::Simple)),
                outcome: Outcome::NotAdmitted,
                ..Rule::admits(&[0])
            },
            "refused-vote-empty",
        ),
    ] {
        assert_eq!(key(listed.rules(rule)), expected, "{:?}", rule.basis);
    }
    let view = listed.seen_by(officer());
    let awaiting: Vec<_> = view
        .awaiting(&fa())
        .iter()
        .map(|one| (one.objections, one.objected, one.bases[0]))
        .collect();
    assert_eq!(
        awaiting,
        [
            (1, true, Basis::AfterObjection),
            (0, false, Basis::NoObjection)
        ]
    );
    listed.rules(after_objection(&[0])).unwrap();
}

#[test]
fn many_are_decided_or_none_and_the_page_says_beforehand_who_would_be_skipped() {
    let mut listed = ended(ObjectionPolicy::default(), 4);
    listed.applicant_withdraws(3);
    let at_the_desk = listed.applies("Fictitious organization Z");
    let cases: Vec<_> = (0..=at_the_desk)
        .map(|nth| (listed.applications[nth].clone(), fa()))
        .collect();
    let proposed = Proposed {
        outcome: Outcome::Admitted,
        body: Body::ExtendedBureau,
        basis: Basis::NoObjection,
        on: date(2027, 2, 13),
    };
    let skipped = listed.seen_by(officer()).would_skip(&cases, &proposed);
    let why: Vec<_> = skipped
        .iter()
        .map(|(case, refusal)| (case.0.number, refusal.key))
        .collect();
    assert_eq!(
        why,
        [
            (1, "refused-basis-does-not-fit"),
            (4, "refused-case-withdrawn"),
            (5, "refused-not-before-a-body"),
        ]
    );
    // What it says is what is refused, and then nobody is decided on.
    let refusal = listed.rules(Rule::admits(&[1, 2, 3])).unwrap_err();
    assert_eq!(refusal, skipped[1].1);
    assert!(matches!(listed.stage(1), Stage::Referred { .. }));
    listed.rules(Rule::admits(&[1, 2])).unwrap();
    assert!(matches!(listed.stage(1), Stage::Decided(_)));
    // To whoever does not decide, none of them exists.
    let unknown = listed.seen_by(head("xa")).would_skip(&cases, &proposed);
    assert_eq!(unknown.len(), cases.len());
    assert!(
        unknown
            .iter()
            .all(|(_, refusal)| refusal.key == "refused-no-such-application")
    );
}

#[test]
fn of_two_officers_the_second_is_told_what_was_decided_and_when() {
    let mut listed = ended(ObjectionPolicy::default(), 2);
    listed.kit.now = instant("2027-02-15T09:04:30Z");
    listed.rules(Rule::admits(&[1])).unwrap();
    listed.kit.now += 2.minutes();
    let second = Rule {
        outcome: Outcome::NotAdmitted,
        ..Rule::admits(&[1])
    };
    let refusal = listed.rules(second).unwrap_err();
    assert_eq!(refusal.key, "refused-decided-already");
    for value in [
        ("outcome", "admitted"),
        ("day", "2027-02-15"),
        ("time", "10:04"),
    ] {
        assert!(
            refusal.values.contains(&(value.0, value.1.into())),
            "{refusal}"
        );
    }
}

#[test]
fn what_is_asked_for_at_all() {
    let mut listed = ended(ObjectionPolicy::default(), 2);
    assert_eq!(key(listed.rules(Rule::admits(&[]))), "refused-no-case");
    assert_eq!(
        key(listed.rules(Rule::admits(&[1, 1]))),
        "refused-case-twice"
    );
    let told = "x".repeat(5_001);
    let long = Rule {
        told: &told,
        ..Rule::admits(&[1])
    };
    assert_eq!(key(listed.rules(long)), "refused-text-too-long");
    let rule = |on, document: &str| {
        Command::Deciding(DecidingCommand::Rule {
            cases: vec![("FA-2031/A-0002".parse().unwrap(), fa())],
            outcome: Outcome::Admitted,
            body: Body::ExtendedBureau,
            basis: Basis::NoObjection,
            on,
            document: document.into(),
            vote: None,
            told: String::new(),
            reviewable: false,
        })
    };
    // The window ended at the end of 12 February in Vienna: there it is the 13th.
    let today = date(2027, 2, 13);
    let tomorrow = date(2027, 2, 14);
    assert_eq!(
        key(listed.officer_does(rule(tomorrow, ""))),
        "refused-decision-in-the-future"
    );
    assert_eq!(
        key(listed.officer_does(rule(today, &"x".repeat(81)))),
        "refused-text-too-long"
    );
    assert_eq!(
        key(listed.officer_does(rule(today, "two\nlines"))),
        "refused-text-unprintable"
    );
    for person in [head("xa"), bureau(), chair(), applicant(1)] {
        let asked = listed.kit.asks(Actor::Person(person), rule(today, ""));
        assert_eq!(key(asked), "refused-not-yours");
    }
    listed.officer_does(rule(today, "")).unwrap();
}

#[test]
fn the_applicant_reads_what_may_be_said_and_nobody_elses() {
    let mut listed = ended(ObjectionPolicy::default(), 2);
    let refuses = Rule {
        outcome: Outcome::NotAdmitted,
        told: "SECRET-TOLD",
        reviewable: true,
        ..after_objection(&[0])
    };
    let decision = listed.rules(refuses).unwrap();
    let body = serde_json::to_string(&decision.acts[0].event).unwrap();
    assert!(!body.contains("SECRET"), "{body}");
    assert_eq!(decision.acts[0].audience, Audience::Restricted);
    let told = |person| {
        let view = listed.seen_by(person);
        let ruling = view.ruling_of(&listed.applications[0], &fa());
        ruling.map(|ruling| (ruling.told.unwrap(), ruling.ruling.reviewable))
    };
    for person in [applicant(0), officer(), bureau(), chair()] {
        assert_eq!(told(person), Some(("SECRET-TOLD".to_owned(), true)));
    }
    for person in [applicant(1), head("xa"), head("xb")] {
        assert_eq!(told(person), None);
    }
}

#[test]
fn a_decision_is_looked_at_again_only_where_it_said_so_and_not_from_below() {
    let mut listed = ended(ObjectionPolicy::RefersToConference, 2);
    listed.rules(Rule::admits(&[1])).unwrap();
    let review = |nth: &'static [usize], body| Rule {
        body,
        basis: Basis::Review,
        ..Rule::admits(nth)
    };
    assert_eq!(
        key(listed.rules(review(&[1], Body::ExtendedBureau))),
        "refused-decided-already"
    );
    let refuses = Rule {
        outcome: Outcome::NotAdmitted,
        body: Body::Conference,
        reviewable: true,
        ..after_objection(&[0])
    };
    listed.rules(refuses).unwrap();
    for body in [Body::ExtendedBureau, Body::Secretariat] {
        assert_eq!(
            key(listed.rules(review(&[0], body))),
            "refused-another-body-decides"
        );
    }
    listed.rules(review(&[0], Body::Conference)).unwrap();
    let Stage::Decided(ruling) = listed.stage(0) else {
        panic!("it was decided");
    };
    assert_eq!(ruling.outcome, Outcome::Admitted);
    assert_eq!(
        ruling.earlier.as_ref().unwrap().outcome,
        Outcome::NotAdmitted
    );
}

#[test]
fn what_a_policy_decided_by_itself_a_body_looks_at() {
    let mut listed = ended(ObjectionPolicy::Excludes, 1);
    let review = Rule {
        basis: Basis::Review,
        ..Rule::admits(&[0])
    };
    let by_the_desk = Rule {
        body: Body::Secretariat,
        ..review
    };
    assert_eq!(
        key(listed.rules(by_the_desk)),
        "refused-another-body-decides"
    );
    listed.rules(review).unwrap();
    assert!(
        matches!(listed.stage(0), Stage::Decided(ruling) if ruling.outcome == Outcome::Admitted)
    );
}

#[test]
fn what_the_desk_set_aside_is_refused_on_that_basis_or_taken_up_again() {
    let mut listed = Listed::with_sufficient(1);
    listed.screened(0, Verdict::Aside(Aside::OutOfScope));
    let awaiting = listed.seen_by(bureau()).awaiting(&fa()).len();
    assert_eq!(awaiting, 1);
    let refuses = Rule {
        outcome: Outcome::NotAdmitted,
        basis: Basis::SetAside,
        ..Rule::admits(&[0])
    };
    for rule in [
        Rule::admits(&[0]),
        Rule {
            outcome: Outcome::Admitted,
            ..refuses
        },
        Rule {
            body: Body::Conference,
            ..refuses
        },
    ] {
        assert_eq!(key(listed.rules(rule)), "refused-case-set-aside");
    }
    listed.rules(refuses).unwrap();
}

#[test]
fn what_awaits_a_decision_is_for_those_who_see_all_objections() {
    let listed = ended(ObjectionPolicy::default(), 3);
    for (person, sees) in [
        (officer(), 3),
        (bureau(), 3),
        (chair(), 0),
        (head("xa"), 0),
        (applicant(0), 0),
    ] {
        assert_eq!(listed.seen_by(person).awaiting(&fa()).len(), sees);
    }
    let view = listed.seen_by(bureau());
    let first = &view.awaiting(&fa())[0];
    assert_eq!(
        first.row.as_ref().unwrap().profile.name("en"),
        "Fictitious organization A"
    );
    assert_eq!(first.policy, Some(ObjectionPolicy::default()));
}

fn any_majority() -> impl Strategy<Value = Majority> {
    prop_oneof![Just(Majority::Simple), Just(Majority::TwoThirds)]
}

proptest! {
    /// Rule 49: abstentions never count.
    #[test]
    fn abstentions_never_count(
        yes: u16, no: u16, abstaining: u16, others: u16, majority in any_majority(),
    ) {
        prop_assert_eq!(
            vote(yes, no, abstaining, majority).carries(),
            vote(yes, no, others, majority).carries()
        );
    }

    /// One more vote for admission never prevents it, and whatever two thirds carry, a simple majority carries.
    #[test]
    fn votes_weigh_in_their_direction(yes in 0..u16::MAX, no: u16, majority in any_majority()) {
        let before = vote(yes, no, 0, majority).carries();
        prop_assert!(!before || vote(yes + 1, no, 0, majority).carries());
        let by_two_thirds = vote(yes, no, 0, Majority::TwoThirds).carries();
        prop_assert!(!by_two_thirds || vote(yes, no, 0, Majority::Simple).carries());
    }
}
