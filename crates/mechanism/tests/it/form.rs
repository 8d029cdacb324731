//! The form of a call: the standard one, what is wrong with answers, which forms cannot be asked.

use crate::applying::{answering, answers};
use mechanism::participation::form::*;
use proptest::prelude::*;
use std::collections::BTreeSet;

fn faults(answers: &Answers, complete: bool) -> Vec<(String, &'static str)> {
    Form::standard()
        .check(answers, complete)
        .into_iter()
        .map(|fault| (fault.question, fault.key))
        .collect()
}

fn only(key: &str, value: &str) -> Option<&'static str> {
    let found = faults(&answering(key, value), true);
    assert!(found.len() <= 1, "{found:?}");
    found.first().map(|(question, fault)| {
        assert_eq!(question, key);
        *fault
    })
}

#[test]
fn the_standard_form_can_be_asked_and_says_everything_in_words() {
    let form = Form::standard();
    form.sound().unwrap();
    let known: BTreeSet<&str> = include_str!("../../../../locales/en/forms.ftl")
        .lines()
        .filter_map(|line| line.split_once(" = "))
        .map(|(key, _)| key)
        .collect();
    let json = serde_json::to_value(&form).unwrap();
    let mut keys = Vec::new();
    collect_keys(&json, &mut keys);
    assert!(keys.len() > 40);
    for key in keys {
        assert!(known.contains(key.as_str()), "no words for {key}");
    }
}

fn collect_keys(json: &serde_json::Value, keys: &mut Vec<String>) {
    match json {
        serde_json::Value::Object(fields) => {
            for (name, value) in fields {
                match value {
                    // A wording: an object of one field.
                    serde_json::Value::String(key) if name == "key" && fields.len() == 1 => {
                        keys.push(key.clone());
                    }
                    _ => collect_keys(value, keys),
                }
            }
        }
        serde_json::Value::Array(values) => {
            values.iter().for_each(|value| collect_keys(value, keys));
        }
        _ => {}
    }
}

#[test]
fn states_see_expertise_regions_countries_and_contribution_alone() {
    let form = Form::standard();
    let circulated: Vec<&str> = form
        .questions()
        .filter(|question| question.audience == AnswerAudience::Circulated)
        .map(|question| question.key.as_str())
        .collect();
    assert_eq!(
        circulated,
        [
            "expertise",
            "regions-of-work",
            "countries-of-work",
            "contribution"
        ]
    );
}

#[test]
fn what_lacks_is_wrong_only_when_the_application_is_handed_in() {
    let nothing = Answers::new();
    assert!(faults(&nothing, false).is_empty());
    let lacking = faults(&nothing, true);
    assert!(lacking.contains(&("expertise".into(), "fault-required")));
    assert!(lacking.contains(&("regions-of-work".into(), "fault-choose")));
    assert!(lacking.contains(&("consent-truthful".into(), "fault-consent")));
    assert!(faults(&answers(), true).is_empty());
}

#[test]
fn each_kind_of_answer_is_checked() {
    let long = "word ".repeat(251);
    let cases = [
        ("expertise", long.as_str(), Some("fault-words")),
        ("expertise", "nul\0", Some("fault-characters")),
        ("expertise", "two\nlines", None),
        ("regions-of-work", "atlantis", Some("fault-choice")),
        ("panellist", "maybe", Some("fault-choice")),
        ("persons", "11", Some("fault-number")),
        ("persons", "٣", None),
        ("consent-named", "no", Some("fault-consent")),
        ("consent-named", "yes", None),
        ("background-file", "../../etc/passwd", Some("fault-file")),
        (
            "background-file",
            "6f1b0f0e-0000-4000-8000-00000000000a",
            None,
        ),
    ];
    for (key, value, expected) in cases {
        assert_eq!(only(key, value), expected, "{key}: {value:.20}");
    }
    let mut two = answers();
    two.insert("mode".into(), vec!["online".into(), "either".into()]);
    assert_eq!(faults(&two, true), [("mode".into(), "fault-one-answer")]);
    let mut twice = answers();
    let africa = vec!["africa".to_owned(); 2];
    twice.insert("regions-of-work".into(), africa);
    assert_eq!(
        faults(&twice, true),
        [("regions-of-work".into(), "fault-choice")]
    );
}

#[test]
fn two_hundred_and_fifty_chinese_characters_fit_and_one_more_does_not() {
    assert_eq!(only("expertise", &"枪".repeat(250)), None);
    assert_eq!(only("expertise", &"枪".repeat(251)), Some("fault-words"));
}

#[test]
fn unknown_keys_and_too_much_are_refused() {
    assert_eq!(only("bogus", "x"), Some("fault-unknown"));
    let much = answering("travel-reason", &"x".repeat(LONGEST_ANSWERS));
    assert!(faults(&much, false).contains(&(String::new(), "fault-too-much")));
    assert_eq!(
        only("contribution", &"x".repeat(LONGEST_ANSWER + 1)),
        Some("fault-long")
    );
}

#[test]
fn a_condition_decides_what_is_asked_and_what_is_kept() {
    let form = Form::standard();
    let asks = |answers: &Answers, key: &str| form.asked(answers).iter().any(|q| q.key == key);
    let mut given = answers();
    given.insert("travel-support".into(), vec!["yes".into()]);
    given.insert("travel-reason".into(), vec!["Far away".into()]);
    assert!(!asks(&given, "travel-support"));
    // A chain: the reason is not asked while the support is not, whatever stands there.
    assert!(!asks(&given, "travel-reason"));
    assert_eq!(form.pruned(&given), answers());
    given.insert("led-by".into(), vec!["grassroots".into()]);
    assert!(asks(&given, "travel-support") && asks(&given, "travel-reason"));
    assert_eq!(form.pruned(&given), given);
    given.remove("travel-reason");
    assert_eq!(
        faults(&given, true),
        [("travel-reason".into(), "fault-required")]
    );
}

#[test]
fn forms_that_cannot_be_asked_are_refused() {
    let refuses = |change: &dyn Fn(&mut Form), expected: &str| {
        let mut form = Form::standard();
        change(&mut form);
        let key = form
            .sound()
            .map_or_else(|refusal| refusal.key, |()| "sound");
        assert_eq!(key, expected);
    };
    fn first(form: &mut Form) -> &mut Question {
        &mut form.sections[0].questions[0]
    }
    refuses(&|_| (), "sound");
    refuses(&|f| f.sections.clear(), "refused-form-size");
    refuses(
        &|f| {
            let question = first(f).clone();
            f.sections[0].questions = (0..61)
                .map(|n| Question {
                    key: format!("q{n}"),
                    ..question.clone()
                })
                .collect();
        },
        "refused-form-size",
    );
    refuses(&|f| f.sections[0].questions.clear(), "refused-form-section");
    refuses(&|f| first(f).key = "panellist".into(), "refused-form-key");
    refuses(&|f| first(f).key = "Größe".into(), "refused-form-key");
    refuses(
        &|f| first(f).kind = QuestionKind::Text { words: 0 },
        "refused-form-limits",
    );
    refuses(&|f| first(f).retention_months = 0, "refused-form-limits");
    refuses(
        &|f| first(f).kind = QuestionKind::Email,
        "refused-form-circulates-contact",
    );
    refuses(
        &|f| first(f).kind = QuestionKind::Choice(Vec::new()),
        "refused-form-choices",
    );
    refuses(
        &|f| first(f).label = Wording::Own([("de".into(), "Was?".into())].into()),
        "refused-form-wording",
    );
    let ahead = |question: &str, answer: &str| Condition {
        question: question.into(),
        any_of: vec![answer.into()],
    };
    for condition in [
        ahead("panellist", "yes"),
        ahead("expertise", "x"),
        ahead("nowhere", "yes"),
    ] {
        refuses(
            &|f| first(f).condition = Some(condition.clone()),
            "refused-form-condition",
        );
    }
    refuses(
        &|f| f.sections[1].questions[2].condition = Some(ahead("panellist", "perhaps")),
        "refused-form-condition",
    );
}

proptest! {
    /// Whatever is typed: what is kept has no fault that was not there, keeps only what is asked, and stays the same when
    /// it is pruned again.
    #[test]
    fn pruning_keeps_what_is_asked_and_makes_nothing_wrong(
        typed in proptest::collection::btree_map(
            prop_oneof![
                Just("expertise".to_owned()), Just("led-by".to_owned()), Just("travel-support".to_owned()),
                Just("panellist".to_owned()), Just("persons".to_owned()), "[a-z]{1,8}"
            ],
            proptest::collection::vec(prop_oneof![Just("yes".to_owned()), Just("grassroots".to_owned()), ".{0,12}"], 0..3),
            0..6,
        )
    ) {
        let form = Form::standard();
        let kept = form.pruned(&typed);
        let before: BTreeSet<String> = form.check(&typed, false).into_iter().map(|f| f.question).collect();
        for fault in form.check(&kept, false) {
            prop_assert!(before.contains(&fault.question), "{fault:?}");
        }
        let asked: BTreeSet<&str> = form.asked(&kept).iter().map(|q| q.key.as_str()).collect();
        prop_assert!(kept.keys().all(|key| asked.contains(key.as_str())));
        prop_assert_eq!(form.pruned(&kept), kept);
    }
}
