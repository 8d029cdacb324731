//! Agreed language, and what an installation may do with it.

use proptest::prelude::*;
use words::{Agreed, AgreedError, Lang, Value};

fn dialogue() -> Vec<(&'static str, Value<'static>)> {
    vec![
        ("ordinal", "second".into()),
        ("joint", "yes".into()),
        ("meetings", "the 15th meetings of two groups".into()),
        ("date", "7 June".into()),
    ]
}

#[test]
fn our_own_words_without_a_file() {
    let agreed = Agreed::new(Lang::En);
    let said = agreed.say("note-dialogue-held", &dialogue());
    assert_eq!(
        said,
        "On 7 June, after the conclusion of the 15th meetings of two groups, the second joint \
         constructive dialogue took place."
    );
    assert!(!agreed.is_overridden("note-dialogue-held"));
}

#[test]
fn approved_wording_replaces_one_phrase_and_leaves_the_others() {
    let approved = "\
-body = the Body
note-dialogue-held =
    { $joint ->
        [yes] Joint
       *[no] Single
    } dialogue no. { $ordinal } of { -body }, { $date }: { $meetings }
";
    let agreed = Agreed::with_overrides(Lang::En, approved).unwrap();
    assert_eq!(
        agreed.say("note-dialogue-held", &dialogue()),
        "Joint dialogue no. second of the Body, 7 June: the 15th meetings of two groups"
    );
    assert!(agreed.is_overridden("note-dialogue-held"));
    assert_eq!(
        agreed.say("note-heading-introduction", &[]),
        Agreed::new(Lang::En).say("note-heading-introduction", &[])
    );
}

/// What leans on a phrase follows its approved wording: the two papers must not drift apart.
#[test]
fn a_summary_repeats_the_approved_wording_of_the_note() {
    let agreed = Agreed::with_overrides(Lang::Fr, "note-basis = Texte convenu.\n").unwrap();
    assert_eq!(agreed.say("summary-basis", &[]), "Texte convenu.");
}

#[test]
fn approved_wording_may_use_what_ours_does_not() {
    let approved = "note-counts = { $ngo_words_capital } ({ $ngo }) bodies took part.\n";
    let agreed = Agreed::with_overrides(Lang::En, approved).unwrap();
    let said = agreed.say(
        "note-counts",
        &[
            ("ngo", 60_u64.into()),
            ("ngo_words_capital", "Sixty".into()),
        ],
    );
    assert_eq!(said, "Sixty (60) bodies took part.");
}

#[test]
fn unknown_keys_are_refused_by_name_and_line() {
    let text = "note-title = A title\nnote-tilte = A slip\n\nno-paper-says-this = x\n";
    let Err(AgreedError::UnknownKeys { keys }) = Agreed::with_overrides(Lang::En, text) else {
        panic!("taken");
    };
    assert_eq!(
        keys,
        [
            (2, "note-tilte".to_owned()),
            (4, "no-paper-says-this".to_owned())
        ]
    );
    let error = AgreedError::UnknownKeys { keys };
    assert!(error.to_string().contains("note-tilte (line 2)"));
}

#[test]
fn mistakes_are_told_with_their_line() {
    let refused = |text: &str| Agreed::with_overrides(Lang::En, text).err().unwrap();
    assert!(matches!(
        refused("note-title = A title\n\nnote-basis { broken\n"),
        AgreedError::Syntax { line: 3, .. }
    ));
    assert_eq!(
        refused("# Ours\nnote-heading-year = In { $jahr }\n"),
        AgreedError::UnknownName {
            line: 2,
            key: "note-heading-year".to_owned(),
            name: "$jahr".to_owned(),
            offered: vec!["$year".to_owned()],
        }
    );
    assert!(matches!(
        refused("note-title = { note-title }\n"),
        AgreedError::UnknownName { .. }
    ));
    assert!(matches!(
        refused("note-title = { -nothing }\n"),
        AgreedError::UnknownName { .. }
    ));
    assert!(matches!(
        refused("note-title = A\nnote-title = B\n"),
        AgreedError::Twice { line: 2, .. }
    ));
    assert!(matches!(
        refused(&"#".repeat(600_000)),
        AgreedError::TooLong { size: 600_000 }
    ));
    for hostile in ["{", "{\nA(", "{ $a ->\n *[b] {"] {
        let text = format!("note-title = {}", hostile.repeat(20_000));
        assert!(matches!(refused(&text), AgreedError::TooDeep { .. }));
    }
}

/// The published Note's sentences can be put back from the variables a paper is given: here a
/// sentence of the same build, in words of our own.
#[test]
fn who_chaired_and_who_prepared_are_choices() {
    let approved = "\
note-chaired-by =
    In the chair: { $chairing ->
        [chair] the head
        [co-chairs] the heads
        [one-of-co-chairs] one of the heads
       *[one-of-each] a head of each
    }, { $chairs }.
note-summary = { $prepared ->
        [co-chairs] The heads wrote it{ $mark }{ $page_mark }
       *[chair] The head wrote it{ $mark }{ $page_mark }
    }
";
    let agreed = Agreed::with_overrides(Lang::En, approved).unwrap();
    let chaired = |chairing: &'static str| {
        agreed.say(
            "note-chaired-by",
            &[("chairing", chairing.into()), ("chairs", "Ms. A".into())],
        )
    };
    assert_eq!(chaired("chair"), "In the chair: the head, Ms. A.");
    assert_eq!(chaired("co-chairs"), "In the chair: the heads, Ms. A.");
    assert_eq!(
        chaired("one-of-each"),
        "In the chair: a head of each, Ms. A."
    );
    let prepared = agreed.say(
        "note-summary",
        &[
            ("prepared", "co-chairs".into()),
            ("mark", "²".into()),
            ("page_mark", "".into()),
        ],
    );
    assert_eq!(prepared, "The heads wrote it²");
}

#[test]
fn every_phrase_tells_its_variables() {
    assert!(Agreed::keys().count() > 40);
    let counts: Vec<_> = Agreed::variables("note-counts").collect();
    for name in [
        "ngo",
        "ngo_words",
        "ngo_words_capital",
        "other",
        "academia",
        "private_sector",
    ] {
        assert!(counts.contains(&name), "{name}");
    }
    assert_eq!(Agreed::variables("no-such-key").count(), 0);
}

proptest! {
    #[test]
    fn any_file_is_taken_or_refused(text in "(note-title|note-basis|-t|[a-z]{0,3}|[ ={}$*\\[\\]>\"()\n-]){0,40}") {
        if let Ok(agreed) = Agreed::with_overrides(Lang::En, &text) {
            prop_assert!(!agreed.say("note-title", &[]).is_empty());
        }
    }
}
