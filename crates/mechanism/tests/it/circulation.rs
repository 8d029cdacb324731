use crate::listed::*;
use jiff::ToSpan as _;
use jiff::civil::date;
use mechanism::organizations::ObserverStatus;
use mechanism::participation::application::Stage;
use mechanism::participation::circulation::*;
use mechanism::participation::deciding::{Basis, Outcome};
use mechanism::participation::form::{AnswerAudience, Form};
use mechanism::participation::screening::Verdict;
use mechanism::*;

fn key<T: std::fmt::Debug>(result: Result<T, Refusal>) -> &'static str {
    result.unwrap_err().key
}

#[test]
fn a_list_shows_names_in_order_and_neither_contacts_nor_what_is_the_offices() {
    let mut listed = Listed::open();
    for (nth, name) in ["fictitious b", "Fictitious C", "FICTITIOUS A", "Not ready"]
        .into_iter()
        .enumerate()
    {
        listed.applies(name);
        if nth < 3 {
            listed.is_sufficient(nth);
        }
    }
    let id = listed
        .circulates(terms(ObjectionPolicy::default()))
        .unwrap();
    let view = listed.seen_by(delegate("xa"));
    let list = view.list(id).unwrap();
    let rows = list.rows.unwrap();
    let names: Vec<_> = rows.iter().map(|row| row.row.profile.name("en")).collect();
    assert_eq!(names, ["FICTITIOUS A", "fictitious b", "Fictitious C"]);
    assert!(rows[0].row.answers.contains_key("expertise"));
    let shown = format!("{rows:?}");
    assert!(!shown.contains("SECRET"), "{shown}");
    assert!(!shown.contains("Nobody Invented"), "{shown}");
    assert_eq!(listed.stage(3), Stage::Received);
    assert_eq!(listed.stage(0), Stage::Circulated(id));
}

#[test]
fn what_went_out_stays_as_it_went_out() {
    let mut listed = Listed::with_sufficient(2);
    let id = listed
        .circulates(terms(ObjectionPolicy::default()))
        .unwrap();
    listed.merges(1, 0);
    let view = listed.seen_by(delegate("xa"));
    let rows = view.list(id).unwrap().rows.unwrap();
    assert_eq!(rows[1].row.profile.name("en"), "Fictitious organization B");
    assert_eq!(rows[1].row.organization, listed.organizations[1]);
    // And the page can say which organization it is now.
    assert_eq!(rows[1].organization, listed.organizations[0]);
}

/// What applicants answered goes before States as they were told when they answered.
#[test]
fn a_call_changed_after_answering_changes_neither_the_preview_of_the_next_list_nor_the_list() {
    let mut listed = Listed::with_sufficient(1);
    let before = listed.kit.office().next_list(&fa());
    assert!(before[0].answers.contains_key("expertise"));
    let mut form = Form::standard();
    for question in form.sections.iter_mut().flat_map(|one| &mut one.questions) {
        question.audience = AnswerAudience::Office;
    }
    listed.calls_with(form);
    assert_eq!(listed.kit.office().next_list(&fa()), before);
    // Who answers the new form is shown by the new form.
    let later = listed.applies("Fictitious organization B");
    listed.is_sufficient(later);
    let preview = listed.kit.office().next_list(&fa());
    assert_eq!(preview[0], before[0]);
    assert!(preview[1].answers.is_empty());
    // And the list that goes out is the one that was previewed.
    let id = listed
        .circulates(terms(ObjectionPolicy::default()))
        .unwrap();
    let rows = listed.seen_by(delegate("xa"));
    let rows = rows.list(id).unwrap().rows.unwrap();
    let rows: Vec<_> = rows.iter().map(|listed| &listed.row).collect();
    assert_eq!(rows, preview.iter().collect::<Vec<_>>());
    // The preview is the office's.
    assert!(listed.seen_by(delegate("xa")).next_list(&fa()).is_empty());
}

#[test]
fn a_merged_organization_stands_on_a_list_as_it_is_now_and_once() {
    let mut listed = Listed::with_sufficient(2);
    listed.merges(1, 0);
    let refusal = listed
        .circulates(terms(ObjectionPolicy::default()))
        .unwrap_err();
    assert_eq!(refusal.key, "refused-organization-listed-twice");
    assert_eq!(refusal.values[0].1, "FA-2031/A-0001");
    assert_eq!(refusal.values[1].1, "FA-2031/A-0002");
    let duplicate = Verdict::Aside(participation::application::Aside::Duplicate);
    listed.screened(0, duplicate);
    let id = listed
        .circulates(terms(ObjectionPolicy::default()))
        .unwrap();
    let rows = listed.seen_by(officer()).list(id).unwrap().rows.unwrap();
    assert_eq!(rows.len(), 1);
    assert_eq!(rows[0].row.application, listed.applications[1]);
    assert_eq!(rows[0].row.profile.name("en"), "Fictitious organization A");
}

#[test]
fn a_list_names_its_documents_and_ends_later_than_it_begins() {
    let mut listed = Listed::with_sufficient(1);
    let good = terms(ObjectionPolicy::default());
    let cases = [
        (
            Terms {
                closes: listed.kit.now,
                ..good.clone()
            },
            "refused-window-in-the-past",
        ),
        (
            Terms {
                window_source: " ".into(),
                ..good.clone()
            },
            "refused-text-missing",
        ),
        (
            Terms {
                policy_document: String::new(),
                ..good.clone()
            },
            "refused-text-missing",
        ),
        (
            Terms {
                policy_document: "x".repeat(81),
                ..good.clone()
            },
            "refused-text-too-long",
        ),
        (
            Terms {
                window_source: "two\nlines".into(),
                ..good.clone()
            },
            "refused-text-unprintable",
        ),
        (
            Terms {
                disclosure: Disclosure::Reasons,
                ..good.clone()
            },
            "refused-text-missing",
        ),
    ];
    for (terms, expected) in cases {
        assert_eq!(key(listed.circulates(terms.clone())), expected, "{terms:?}");
    }
    let wider = Terms {
        disclosure: Disclosure::State,
        disclosure_document: "Fictitious decision 3".into(),
        ..good
    };
    listed.circulates(wider).unwrap();
    assert_eq!(
        key(listed.circulates(terms(ObjectionPolicy::default()))),
        "refused-nothing-to-circulate"
    );
}

#[test]
fn lists_are_numbered_and_say_what_is_new() {
    let mut listed = Listed::with_sufficient(2);
    let first = listed
        .circulates(terms(ObjectionPolicy::default()))
        .unwrap();
    listed.kit.now += 24.hours();
    // One organization that States have seen before, and one that they have not.
    listed.applies_for(0);
    listed.is_sufficient(2);
    let fourth = listed.applies("Fictitious organization Z");
    listed.is_sufficient(fourth);
    let second = listed
        .circulates(terms(ObjectionPolicy::default()))
        .unwrap();
    let view = listed.seen_by(delegate("xb"));
    let news = |id| {
        let list = view.list(id).unwrap();
        let rows = list.rows.unwrap();
        let new: Vec<bool> = rows.iter().map(|row| row.new_since_last).collect();
        (list.list.circulation.number, new)
    };
    assert_eq!(news(first), (1, vec![true, true]));
    assert_eq!(news(second), (2, vec![false, true]));
    let numbers: Vec<u16> = view
        .all_lists()
        .iter()
        .map(|list| list.circulation.number)
        .collect();
    assert_eq!(numbers, [2, 1]);
    assert_eq!(view.lists(&fa()).len(), 2);
    // Wednesday 13 January to Friday 12 February: 22 working days.
    listed.kit.now = instant("2027-01-13T09:00:00Z");
    let view = listed.seen_by(delegate("xb"));
    assert_eq!(view.lists(&fa())[0].working_days_left, 22);
}

#[test]
fn a_list_is_for_its_recipients_alone() {
    let mut listed = Listed::with_sufficient(1);
    let submitted = Terms {
        recipients: Recipients::ExtendedBureau,
        ..terms(ObjectionPolicy::default())
    };
    let id = listed.circulates(submitted).unwrap();
    for (person, sees) in [
        (bureau(), true),
        (officer(), true),
        (head("xa"), false),
        (applicant(0), false),
    ] {
        assert_eq!(listed.seen_by(person).list(id).is_some(), sees, "{person}");
    }
    let circulated = listed.applies("Fictitious organization B");
    listed.is_sufficient(circulated);
    let id = listed
        .circulates(terms(ObjectionPolicy::default()))
        .unwrap();
    assert!(listed.seen_by(head("xa")).list(id).is_some());
    assert!(listed.seen_by(applicant(0)).list(id).is_none());
    assert!(
        see(&listed.kit.world, Reader::Public, listed.kit.now)
            .all_lists()
            .is_empty()
    );
}

#[test]
fn only_officers_circulate_and_only_for_a_dialogue_that_is_to_come() {
    let mut listed = Listed::with_sufficient(1);
    let circulate = |dialogue| {
        Command::Circulation(CirculationCommand::Circulate {
            dialogue,
            terms: terms(ObjectionPolicy::default()),
        })
    };
    for person in [head("xa"), bureau(), chair(), applicant(0)] {
        let asked = listed.kit.asks(Actor::Person(person), circulate(fa()));
        assert_eq!(key(asked), "refused-not-yours");
    }
    let unknown = DialogueId::new("fa-2099").unwrap();
    assert_eq!(
        key(listed.officer_does(circulate(unknown))),
        "refused-no-such-dialogue"
    );
    let cancel = dialogue::DialogueCommand::Cancel(fa());
    listed.kit.does(Command::Dialogue(cancel)).unwrap();
    assert_eq!(
        key(listed.officer_does(circulate(fa()))),
        "refused-no-longer-planned"
    );
}

#[test]
fn a_window_is_extended_while_it_is_open_and_only_to_a_later_end() {
    let mut listed = Listed::with_sufficient(1);
    let list = listed
        .circulates(terms(ObjectionPolicy::default()))
        .unwrap();
    let extend = |closes, source: &str| {
        Command::Circulation(CirculationCommand::Extend {
            circulation: list,
            closes,
            source: source.into(),
        })
    };
    let later = end_of_day_in_vienna(date(2027, 2, 19));
    assert_eq!(
        key(listed.officer_does(extend(closing(), "Fictitious decision 4"))),
        "refused-window-not-later"
    );
    assert_eq!(
        key(listed.officer_does(extend(later, ""))),
        "refused-text-missing"
    );
    listed
        .officer_does(extend(later, "Fictitious decision 4"))
        .unwrap();
    let view = listed.seen_by(head("xa"));
    let circulation = view.list(list).unwrap().list.circulation.clone();
    assert_eq!(circulation.terms.closes, later);
    assert_eq!(circulation.extensions[0].from, closing());
    // The end of the window as it was before is no consequence any more.
    assert!(due(&listed.kit.world, closing()).is_empty());
    listed.kit.now = later;
    let much_later = later + 24.hours();
    assert_eq!(
        key(listed.officer_does(extend(much_later, "Fictitious decision 5"))),
        "refused-window-ended"
    );
}

#[test]
fn the_clock_ends_a_window_once_and_not_before_its_time() {
    let mut listed = Listed::with_sufficient(2);
    listed
        .circulates(terms(ObjectionPolicy::default()))
        .unwrap();
    assert_eq!(key(listed.window_ends()), "refused-window-still-open");
    listed.kit.now = closing();
    let by_hand = Command::Circulation(CirculationCommand::End(listed.list.unwrap()));
    assert_eq!(
        key(listed.officer_does(by_hand.clone())),
        "refused-not-yours"
    );
    let due_now = due(&listed.kit.world, listed.kit.now);
    assert_eq!(due_now.len(), 1);
    assert_eq!(due_now[0].1, by_hand);
    // Several instances make the same id.
    assert_eq!(
        due(&listed.kit.world, listed.kit.now + 1.hour())[0].0,
        due_now[0].0
    );
    let decision = listed.window_ends().unwrap();
    // Who was objected to is not in the entry that delegations may read.
    let circles: Vec<Audience> = decision.acts.iter().map(|act| act.audience).collect();
    assert_eq!(circles, [Audience::StatesParties, Audience::Restricted]);
    assert_eq!(key(listed.window_ends()), "refused-window-ended");
    assert!(due(&listed.kit.world, listed.kit.now).is_empty());
    let referred = Stage::Referred {
        circulation: listed.list.unwrap(),
        to: Body::ExtendedBureau,
        objected: false,
    };
    assert_eq!(listed.stage(0), referred);
}

/// The table of the policies: what becomes of a case with one objection inside the window when the window ends.
#[test]
fn each_policy_does_what_it_is_called() {
    for (policy, observer, expected) in [
        (
            ObjectionPolicy::RefersToExtendedBureau,
            false,
            Some((Body::ExtendedBureau, true)),
        ),
        (
            ObjectionPolicy::RefersToExtendedBureau,
            true,
            Some((Body::ExtendedBureau, true)),
        ),
        (
            ObjectionPolicy::RefersToConference,
            false,
            Some((Body::Conference, true)),
        ),
        (ObjectionPolicy::Excludes, false, None),
        (ObjectionPolicy::Excludes, true, None),
        (
            ObjectionPolicy::NoEffectForObservers,
            false,
            Some((Body::ExtendedBureau, true)),
        ),
        (
            ObjectionPolicy::NoEffectForObservers,
            true,
            Some((Body::ExtendedBureau, false)),
        ),
    ] {
        let mut listed = Listed::with_sufficient(2);
        if observer {
            listed.observes(0, 10, ObserverStatus::Accorded);
        }
        listed.circulates(terms(policy)).unwrap();
        listed.objects("xa", 0);
        listed.kit.now = closing();
        listed.window_ends().unwrap();
        match (listed.stage(0), expected) {
            (Stage::Referred { to, objected, .. }, Some(expected)) => {
                assert_eq!((to, objected), expected, "{policy:?}");
            }
            (Stage::Decided(ruling), None) => {
                assert_eq!(ruling.outcome, Outcome::NotAdmitted);
                assert_eq!(ruling.basis, Basis::PolicyExcludes);
                assert_eq!(ruling.document, "Fictitious decision 2");
                assert!(ruling.reviewable);
            }
            (stage, _) => panic!("{policy:?}: {stage:?}"),
        }
        // And nothing becomes of the one beside it.
        assert!(matches!(
            listed.stage(1),
            Stage::Referred {
                to: Body::ExtendedBureau,
                objected: false,
                ..
            }
        ));
    }
}

#[test]
fn only_what_the_conference_decided_last_makes_an_observer() {
    use ObserverStatus::*;
    for (history, admitted) in [
        (vec![(10, Accorded)], true),
        (vec![(10, AccordedByDecision)], true),
        (vec![(10, Referred)], false),
        (vec![(10, Accorded), (11, Referred)], false),
        (vec![(10, Accorded), (11, DeniedByDecision)], false),
        (vec![(11, Accorded), (10, DeniedByDecision)], true),
    ] {
        let mut listed = Listed::with_sufficient(1);
        for (session, status) in &history {
            listed.observes(0, *session, *status);
        }
        listed
            .circulates(terms(ObjectionPolicy::NoEffectForObservers))
            .unwrap();
        listed.objects("xa", 0);
        listed.kit.now = closing();
        listed.window_ends().unwrap();
        let objected = matches!(listed.stage(0), Stage::Referred { objected: true, .. });
        assert_eq!(objected, !admitted, "{history:?}");
    }
}

#[test]
fn what_was_withdrawn_meanwhile_goes_to_nobody() {
    let mut listed = Listed::with_sufficient(2);
    listed.circulates(terms(ObjectionPolicy::Excludes)).unwrap();
    listed.objects("xa", 0);
    listed.applicant_withdraws(0);
    listed.kit.now = closing();
    listed.window_ends().unwrap();
    assert_eq!(listed.stage(0), Stage::Withdrawn);
    let view = listed.seen_by(head("xb"));
    let rows = view.list(listed.list.unwrap()).unwrap().rows.unwrap();
    let stages: Vec<_> = rows.iter().map(|row| row.stage.code()).collect();
    assert_eq!(stages, ["withdrawn", "with-the-body"]);
}

/// Three hundred long rows are more than one row of the vault beside the world may hold.
#[test]
fn a_long_list_is_kept_in_parts_and_read_whole() {
    let mut listed = Listed::open();
    for nth in 0..120 {
        listed.applies(&format!("Fictitious {nth:03} {}", "x".repeat(2_000)));
        listed.is_sufficient(nth);
    }
    let id = listed
        .circulates(terms(ObjectionPolicy::default()))
        .unwrap();
    let view = listed.seen_by(delegate("xa"));
    let list = view.list(id).unwrap();
    assert!(list.list.circulation.rows.len() > 1);
    assert_eq!(list.rows.unwrap().len(), 120);
}

/// Applicants were told how long their answers are kept; a list that holds answers is kept no longer.
#[test]
fn rows_are_destroyed_with_the_first_of_their_answers() {
    let mut listed = Listed::with_sufficient(1);
    for last in [date(2033, 3, 1), date(2032, 3, 1)] {
        listed.retention = Retention::Until(last);
        let nth = listed.applies(&format!("Fictitious, kept until {last}"));
        listed.is_sufficient(nth);
    }
    let id = listed
        .circulates(terms(ObjectionPolicy::default()))
        .unwrap();
    let rows = |listed: &Listed| {
        let view = listed.seen_by(head("xa"));
        let list = view.list(id).unwrap();
        (
            list.list.circulation.rows.clone(),
            list.rows.map(|rows| rows.len()),
        )
    };
    let (kept, shown) = rows(&listed);
    assert_eq!(kept[0].retention, Retention::Until(date(2032, 3, 1)));
    assert_eq!(shown, Some(3));
    listed.kit.now = instant("2032-03-02T09:00:00Z");
    let erasures = due(&listed.kit.world, listed.kit.now);
    let (_, erase) = erasures
        .into_iter()
        .find(|(_, command)| format!("{command:?}").contains(&kept[0].row.to_string()))
        .unwrap();
    listed.kit.asks(Actor::Clock, erase).unwrap();
    // The list is still there, and says that what stood on it is withheld.
    assert_eq!(rows(&listed).1, None);
}
