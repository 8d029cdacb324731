mod every_transition;

use crate::listed::*;
use jiff::ToSpan as _;
use mechanism::organizations::ObserverStatus;
use mechanism::participation::application::Stage;
use mechanism::participation::circulation::*;
use mechanism::participation::deciding::{Basis, Outcome};
use mechanism::participation::objection::*;
use mechanism::*;

fn key<T: std::fmt::Debug>(result: Result<T, Refusal>) -> &'static str {
    result.unwrap_err().key
}

fn circulated(policy: ObjectionPolicy, organizations: usize) -> Listed {
    let mut listed = Listed::with_sufficient(organizations);
    listed.circulates(terms(policy)).unwrap();
    listed
}

fn asks(
    listed: &mut Listed,
    person: PersonId,
    command: ObjectionCommand,
) -> Result<Decision, Refusal> {
    listed
        .kit
        .asks(Actor::Person(person), Command::Objection(command))
}

fn withdraws(
    listed: &mut Listed,
    person: PersonId,
    objection: ObjectionId,
) -> Result<Decision, Refusal> {
    let note = (person == head("xa")).then(|| note("xa"));
    asks(
        listed,
        person,
        ObjectionCommand::Withdraw { objection, note },
    )
}

fn is_objected(listed: &Listed, nth: usize) -> bool {
    matches!(listed.stage(nth), Stage::Referred { objected: true, .. })
}

/// What an officer sees of one objection.
fn standing(listed: &Listed, nth: usize) -> (&'static str, bool) {
    let view = listed.seen_by(officer());
    let all = view.objections_to(&listed.applications[nth], &fa());
    let last = &all.last().unwrap().objection;
    (last.standing.code(), last.in_time())
}

#[test]
fn a_draft_has_no_effect_and_nobody_but_its_delegation_knows_of_it() {
    let mut listed = circulated(ObjectionPolicy::Excludes, 1);
    let draft = listed
        .drafts("xa", 0, Position::Objection, "SECRET-REASON")
        .unwrap();
    let case = (listed.applications[0].clone(), fa());
    let confirm = ObjectionCommand::Confirm {
        objection: draft,
        note: note("xa"),
    };
    // The one who drafts does not confirm.
    assert_eq!(
        key(asks(&mut listed, delegate("xa"), confirm)),
        "refused-not-yours"
    );
    for person in [officer(), bureau(), chair(), head("xb"), applicant(0)] {
        let view = listed.seen_by(person);
        assert!(view.objections_to(&case.0, &case.1).is_empty());
        assert!(view.objection(draft).is_none());
    }
    let own = listed.seen_by(head("xa")).my_delegations_objections();
    assert_eq!(own[0].view.reasons.as_deref(), Some("SECRET-REASON"));
    assert_eq!(
        own[0].row.as_ref().unwrap().profile.name("en"),
        "Fictitious organization A"
    );
    listed.kit.now = closing();
    listed.window_ends().unwrap();
    assert!(matches!(
        listed.stage(0),
        Stage::Referred {
            objected: false,
            ..
        }
    ));
}

#[test]
fn a_discarded_draft_is_gone_with_its_reasons() {
    let mut listed = circulated(ObjectionPolicy::default(), 1);
    let draft = listed
        .drafts("xa", 0, Position::Objection, "SECRET-REASON")
        .unwrap();
    let rows = listed.kit.world.rows().count();
    asks(&mut listed, head("xa"), ObjectionCommand::Discard(draft)).unwrap();
    assert_eq!(listed.kit.world.rows().count(), rows - 1);
    assert!(
        listed
            .seen_by(head("xa"))
            .my_delegations_objections()
            .is_empty()
    );
    // And another can be drafted.
    listed.drafts("xa", 0, Position::Support, "").unwrap();
}

#[test]
fn the_window_is_kept_to_the_microsecond() {
    for (at, in_time) in [
        (closing() - 1.microsecond(), true),
        (closing(), false),
        (closing() + 1.second(), false),
    ] {
        let mut listed = circulated(ObjectionPolicy::default(), 1);
        let draft = listed.drafts("xa", 0, Position::Objection, "").unwrap();
        listed.kit.now = at;
        listed.confirms("xa", draft).unwrap();
        assert_eq!(standing(&listed, 0), ("maintained", in_time), "{at}");
    }
}

#[test]
fn a_late_objection_refers_until_somebody_has_decided() {
    for policy in ObjectionPolicy::ALL {
        let mut listed = circulated(policy, 1);
        listed.kit.now = closing();
        listed.window_ends().unwrap();
        listed.kit.now += 1.second();
        listed.objects("xa", 0);
        assert_eq!(standing(&listed, 0), ("maintained", false));
        let to = match policy {
            ObjectionPolicy::RefersToConference => Body::Conference,
            _ => Body::ExtendedBureau,
        };
        // Even where the policy excludes: a late objection excludes nobody without a body's decision.
        let Stage::Referred {
            to: body, objected, ..
        } = listed.stage(0)
        else {
            panic!("{policy:?}: {:?}", listed.stage(0));
        };
        assert_eq!((body, objected), (to, true), "{policy:?}");
    }
}

#[test]
fn after_a_decision_an_objection_is_on_record_and_changes_nothing() {
    let mut listed = circulated(ObjectionPolicy::Excludes, 1);
    listed.kit.now = closing();
    listed.window_ends().unwrap();
    listed.rules(Rule::admits(&[0])).unwrap();
    let before = listed.stage(0);
    // On paper that was received in time, which nobody had opened.
    listed.on_paper("xa", 0, closing() - 1.hour()).unwrap();
    listed.objects("xb", 0);
    assert_eq!(listed.stage(0), before);
    let seen = |person| {
        let view = listed.seen_by(person);
        view.objections_to(&listed.applications[0], &fa()).len()
    };
    assert_eq!(
        [seen(officer()), seen(bureau()), seen(applicant(0))],
        [2, 2, 0]
    );
    let told = listed
        .seen_by(applicant(0))
        .told_of_objections(&listed.applications[0], &fa());
    assert_eq!(told, None);
}

#[test]
fn when_all_are_withdrawn_the_case_is_as_if_nobody_had_objected() {
    let mut listed = circulated(ObjectionPolicy::RefersToConference, 1);
    let first = listed.objects("xa", 0);
    let second = listed.on_paper("xb", 0, listed.kit.now).unwrap();
    listed.kit.now = closing();
    listed.window_ends().unwrap();
    withdraws(&mut listed, head("xa"), first).unwrap();
    assert!(is_objected(&listed, 0));
    let command = ObjectionCommand::WithdrawFromPaper {
        objection: second,
        note: note("xb"),
    };
    listed
        .officer_does(Command::Objection(command.clone()))
        .unwrap();
    let Stage::Referred { to, objected, .. } = listed.stage(0) else {
        panic!("it waits for a decision");
    };
    assert_eq!((to, objected), (Body::ExtendedBureau, false));
    assert_eq!(
        key(listed.officer_does(Command::Objection(command))),
        "refused-withdrawn-already"
    );
    listed.rules(Rule::admits(&[0])).unwrap();
}

#[test]
fn a_users_withdrawal_waits_for_the_head() {
    let mut listed = circulated(ObjectionPolicy::default(), 1);
    let objection = listed.objects("xa", 0);
    listed.kit.now = closing();
    listed.window_ends().unwrap();
    withdraws(&mut listed, delegate("xa"), objection).unwrap();
    assert!(is_objected(&listed, 0));
    // Outside the delegation it stands as it stood.
    assert_eq!(standing(&listed, 0), ("maintained", true));
    let own = listed.seen_by(delegate("xa")).objection(objection).unwrap();
    assert_eq!(own.objection.standing.code(), "withdrawing");
    assert_eq!(
        key(withdraws(&mut listed, delegate("xa"), objection)),
        "refused-withdrawal-drafted"
    );
    asks(
        &mut listed,
        delegate("xa"),
        ObjectionCommand::Discard(objection),
    )
    .unwrap();
    assert_eq!(standing(&listed, 0), ("maintained", true));
    withdraws(&mut listed, delegate("xa"), objection).unwrap();
    listed.confirms("xa", objection).unwrap();
    assert!(!is_objected(&listed, 0));
    assert_eq!(key(listed.confirms("xa", objection)), "refused-no-draft");
}

#[test]
fn one_at_a_time_of_each_state() {
    let mut listed = circulated(ObjectionPolicy::default(), 2);
    let support = listed.drafts("xa", 0, Position::Support, "").unwrap();
    for position in Position::ALL {
        assert_eq!(
            key(listed.drafts("xa", 0, position, "")),
            "refused-expressed-already"
        );
    }
    // Another State, and another organization, are another matter.
    listed.drafts("xb", 0, Position::Objection, "").unwrap();
    listed.drafts("xa", 1, Position::Objection, "").unwrap();
    listed.confirms("xa", support).unwrap();
    listed.kit.now = closing();
    listed.window_ends().unwrap();
    assert!(!is_objected(&listed, 0), "support is no objection");
}

#[test]
fn paper_counts_from_when_it_was_received_and_goes_before_a_draft() {
    let mut listed = circulated(ObjectionPolicy::Excludes, 1);
    let draft = listed.drafts("xa", 0, Position::Objection, "").unwrap();
    assert_eq!(
        key(listed.on_paper("xa", 0, listed.kit.now + 1.second())),
        "refused-received-in-the-future"
    );
    listed.kit.now = closing() + 48.hours();
    listed.window_ends().unwrap();
    // The officer does not know of the draft and is not stopped by it.
    listed
        .on_paper("xa", 0, closing() - 1.microsecond())
        .unwrap();
    assert_eq!(standing(&listed, 0), ("maintained", true));
    assert!(matches!(
        listed.stage(0),
        Stage::Decided(ruling) if ruling.basis == Basis::PolicyExcludes
    ));
    assert_eq!(
        key(listed.confirms("xa", draft)),
        "refused-expressed-already"
    );
}

#[test]
fn a_state_speaks_by_its_own_note() {
    let mut listed = circulated(ObjectionPolicy::default(), 1);
    let objection = listed.drafts("xa", 0, Position::Objection, "").unwrap();
    for note in [note("xb"), NoteVerbaleId::drawn(&Seed([9; 32]), 0)] {
        let command = ObjectionCommand::Confirm { objection, note };
        assert_eq!(
            key(asks(&mut listed, head("xa"), command)),
            "refused-no-such-note"
        );
    }
    listed.confirms("xa", objection).unwrap();
    let command = ObjectionCommand::Withdraw {
        objection,
        note: None,
    };
    assert_eq!(
        key(asks(&mut listed, head("xa"), command)),
        "refused-note-missing"
    );
}

/// To another delegation an objection does not exist: the refusals are the same, and so is every page.
#[test]
fn a_delegation_never_learns_of_anothers_objection() {
    let mut without = circulated(ObjectionPolicy::default(), 2);
    let mut with = without.clone();
    let objection = with.objects("xa", 0);
    let nowhere = ObjectionId::drawn(&Seed([9; 32]), 0);
    for objection in [objection, nowhere] {
        for command in [
            ObjectionCommand::Discard(objection),
            ObjectionCommand::Withdraw {
                objection,
                note: Some(note("xb")),
            },
            ObjectionCommand::Confirm {
                objection,
                note: note("xb"),
            },
        ] {
            let refusal = asks(&mut with, head("xb"), command).unwrap_err();
            assert_eq!(refusal.key, "refused-no-such-objection");
            assert!(refusal.values.is_empty());
        }
    }
    let page = |listed: &Listed, person| {
        let view = listed.seen_by(person);
        let lists: Vec<_> = view
            .all_lists()
            .iter()
            .map(|list| list.circulation.id)
            .collect();
        let shown: Vec<_> = lists.iter().map(|id| view.list(*id)).collect();
        let case = (&listed.applications[0], &fa());
        let told = view.told_of_objections(case.0, case.1);
        let all = view.objections_to(case.0, case.1);
        let awaiting = view.awaiting(&fa()).len();
        let ruling = view.ruling_of(case.0, case.1).is_some();
        format!("{shown:?} {told:?} {all:?} {awaiting} {ruling}")
    };
    let same = |with: &Listed, without: &Listed| {
        for person in [head("xb"), delegate("xb"), applicant(1)] {
            assert_eq!(page(with, person), page(without, person));
        }
    };
    same(&with, &without);
    for listed in [&mut with, &mut without] {
        listed.kit.now = closing();
        listed.window_ends().unwrap();
    }
    same(&with, &without);
    // The test can fail: to its own delegation it is there.
    assert_ne!(page(&with, head("xa")), page(&without, head("xa")));
}

/// A policy that decides by itself must not give it away either.
#[test]
fn an_exclusion_does_not_tell_other_delegations_why() {
    let mut listed = circulated(ObjectionPolicy::Excludes, 2);
    listed.objects("xa", 0);
    listed.kit.now = closing();
    listed.window_ends().unwrap();
    let stages = |person| -> Vec<_> {
        let view = listed.seen_by(person);
        let rows = view.list(listed.list.unwrap()).unwrap().rows.unwrap();
        rows.iter().map(|row| row.stage.code()).collect()
    };
    assert_eq!(stages(head("xb")), ["with-the-body", "with-the-body"]);
    assert_eq!(stages(bureau()), ["not-admitted", "with-the-body"]);
}

#[test]
fn what_a_delegation_was_not_shown_is_refused_like_what_does_not_exist() {
    let mut listed = Listed::with_sufficient(1);
    let submitted = Terms {
        recipients: Recipients::ExtendedBureau,
        ..terms(ObjectionPolicy::default())
    };
    listed.circulates(submitted).unwrap();
    let at_the_desk = listed.applies("Fictitious organization B");
    listed.applications.push(ApplicationRef {
        series: fa(),
        number: 4_711,
    });
    for nth in [0, at_the_desk, 2] {
        let refusal = listed
            .drafts("xa", nth, Position::Objection, "")
            .unwrap_err();
        assert_eq!(refusal.key, "refused-not-on-a-list");
    }
}

#[test]
fn the_applicant_is_told_what_the_list_said_and_never_more() {
    let reasons = Some("SECRET-REASON".to_owned());
    let state = Some(state_code("xa"));
    for (disclosure, expected) in [
        (Disclosure::ThatThereIsOne, vec![]),
        (
            Disclosure::Reasons,
            vec![ToldDetail {
                state: None,
                reasons: reasons.clone(),
            }],
        ),
        (Disclosure::State, vec![ToldDetail { state, reasons }]),
    ] {
        let mut listed = Listed::with_sufficient(1);
        listed
            .circulates(Terms {
                disclosure,
                disclosure_document: "Fictitious decision 3".into(),
                ..terms(ObjectionPolicy::default())
            })
            .unwrap();
        let told = |listed: &Listed, person| {
            listed
                .seen_by(person)
                .told_of_objections(&listed.applications[0], &fa())
        };
        listed.drafts("xb", 0, Position::Objection, "").unwrap();
        assert_eq!(told(&listed, applicant(0)), None, "a draft is nothing yet");
        let objection = listed.objects("xa", 0);
        assert_eq!(told(&listed, applicant(0)).unwrap().details, expected);
        assert_eq!(told(&listed, head("xb")), None);
        assert_eq!(told(&listed, chair()), None);
        // Beforehand, the State sees what will be shown.
        let view = listed.seen_by(delegate("xb"));
        let shown = view.list(listed.list.unwrap()).unwrap().will_be_shown;
        assert_eq!(shown.to_applicant, disclosure);

        // A later list under wider terms changes nothing for what was said under these.
        listed.kit.now += 1.hour();
        let later = listed.applies("Fictitious organization B");
        listed.is_sufficient(later);
        listed
            .circulates(Terms {
                disclosure: Disclosure::State,
                disclosure_document: "Fictitious decision 4".into(),
                ..terms(ObjectionPolicy::default())
            })
            .unwrap();
        assert_eq!(told(&listed, applicant(0)).unwrap().details, expected);
        withdraws(&mut listed, head("xa"), objection).unwrap();
        assert_eq!(told(&listed, applicant(0)), None);
    }
}

#[test]
fn entries_on_objections_are_sealed_and_hold_no_reasons() {
    let mut listed = circulated(ObjectionPolicy::default(), 1);
    let command = ObjectionCommand::Draft {
        application: listed.applications[0].clone(),
        dialogue: fa(),
        position: Position::Objection,
        reasons: "SECRET-REASON".into(),
    };
    let decision = asks(&mut listed, delegate("xa"), command).unwrap();
    for act in &decision.acts {
        assert_eq!(act.audience, Audience::Sealed);
        let body = serde_json::to_string(&act.event).unwrap();
        assert!(!body.contains("SECRET"), "{body}");
    }
    let long = listed.drafts("xb", 0, Position::Objection, &"x".repeat(10_001));
    assert_eq!(key(long), "refused-text-too-long");
}

#[test]
fn an_organization_that_withdrew_is_not_objected_to() {
    let mut listed = circulated(ObjectionPolicy::default(), 1);
    let draft = listed.drafts("xa", 0, Position::Objection, "").unwrap();
    listed.applicant_withdraws(0);
    assert_eq!(key(listed.confirms("xa", draft)), "refused-case-withdrawn");
    assert_eq!(
        key(listed.drafts("xb", 0, Position::Objection, "")),
        "refused-case-withdrawn"
    );
    assert_eq!(
        key(listed.on_paper("xb", 0, listed.kit.now)),
        "refused-case-withdrawn"
    );
}

/// An objection concerns an organization: a second application of an entry that was merged is no way around it.
#[test]
fn merged_entries_with_two_applications_leave_no_way_around_an_objection() {
    let mut listed = circulated(ObjectionPolicy::RefersToConference, 2);
    listed.objects("xa", 0);
    listed.kit.now = closing();
    listed.window_ends().unwrap();
    assert!(!is_objected(&listed, 1));
    listed.merges(1, 0);
    let refusal = listed.rules(Rule::admits(&[1])).unwrap_err();
    assert_eq!(refusal.key, "refused-another-body-decides");
    assert!(refusal.values.contains(&("body", "conference".into())));
    let told = listed
        .seen_by(applicant(1))
        .told_of_objections(&listed.applications[1], &fa());
    assert!(told.is_some());
}

/// May 2022: one State objected to the Global Initiative against Transnational Organized Crime, which the Conference had
/// admitted in 2020, and it was not invited to the first dialogue. What would have followed under each policy.
#[test]
fn the_case_of_may_2022_under_each_policy() {
    let outcome = |policy| {
        let mut listed = Listed::open();
        listed.applies("Global Initiative against Transnational Organized Crime");
        listed.is_sufficient(0);
        listed.observes(0, 10, ObserverStatus::Accorded);
        listed.circulates(terms(policy)).unwrap();
        listed.objects("xa", 0);
        listed.kit.now = closing();
        listed.window_ends().unwrap();
        let excluded = matches!(listed.stage(0), Stage::Decided(_));
        let rule = Rule {
            basis: match policy {
                ObjectionPolicy::NoEffectForObservers => Basis::WithoutEffect,
                _ => Basis::AfterObjection,
            },
            ..Rule::admits(&[0])
        };
        let admits = listed.rules(rule).is_ok();
        if policy == ObjectionPolicy::RefersToExtendedBureau {
            // As it was: the extended Bureau may also say no; it is a decision, with its date and its policy.
            let Stage::Decided(ruling) = listed.stage(0) else {
                panic!("it was decided");
            };
            assert_eq!(ruling.policy, policy);
            assert_eq!(ruling.outcome, Outcome::Admitted);
        }
        (excluded, admits)
    };
    use ObjectionPolicy::*;
    assert_eq!(outcome(RefersToExtendedBureau), (false, true));
    assert_eq!(outcome(RefersToConference), (false, false));
    assert_eq!(outcome(Excludes), (true, false));
    assert_eq!(outcome(NoEffectForObservers), (false, true));
}

#[test]
fn an_officer_of_another_dialogue_finds_nothing() {
    let mut listed = circulated(ObjectionPolicy::default(), 1);
    let objection = listed.objects("xa", 0);
    let command = ObjectionCommand::WithdrawFromPaper {
        objection: ObjectionId::drawn(&Seed([9; 32]), 0),
        note: note("xa"),
    };
    assert_eq!(
        key(listed.officer_does(Command::Objection(command))),
        "refused-no-such-objection"
    );
    // A draft does not exist for an officer either.
    let draft = listed.drafts("xb", 0, Position::Objection, "").unwrap();
    let command = ObjectionCommand::WithdrawFromPaper {
        objection: draft,
        note: note("xb"),
    };
    assert_eq!(
        key(listed.officer_does(Command::Objection(command))),
        "refused-no-such-objection"
    );
    let command = ObjectionCommand::WithdrawFromPaper {
        objection,
        note: note("xb"),
    };
    assert_eq!(
        key(listed.officer_does(Command::Objection(command))),
        "refused-no-such-note"
    );
}

/// A note may designate somebody for one dialogue alone; at another they are nobody.
#[test]
fn a_delegate_for_another_dialogue_is_nobody_here() {
    let mut listed = circulated(ObjectionPolicy::default(), 1);
    let objection = listed.objects("xa", 0);
    let stranger = listed.delegate_elsewhere("xa");
    let view = listed.seen_by(stranger);
    assert!(view.all_lists().is_empty());
    assert!(view.my_delegations_objections().is_empty());
    let draft = ObjectionCommand::Draft {
        application: listed.applications[0].clone(),
        dialogue: fa(),
        position: Position::Objection,
        reasons: String::new(),
    };
    assert_eq!(
        key(asks(&mut listed, stranger, draft)),
        "refused-not-on-a-list"
    );
    assert_eq!(
        key(withdraws(&mut listed, stranger, objection)),
        "refused-no-such-objection"
    );
}
