//! Several who write, and nobody over anybody.

use super::*;
use proptest::prelude::*;

#[test]
fn two_co_chairs_and_a_note_taker_in_one_paragraph_write_over_nobody() {
    let mut desk = Desk::laid(0);
    desk.begun(&["Speakers asked for time."]);
    let (noting, [first, second]) = (desk.noting, desk.chairs);
    desk.writes(first, 2, 1, "Speakers asked for more time.")
        .unwrap();
    // Both others still have the first version before them.
    let late = desk.writes(second, 2, 1, "Some speakers asked for time.");
    assert_eq!(key(late), "refused-paragraph-moved-on");
    let late = desk.writes(noting, 2, 1, "Time was asked for.");
    assert_eq!(key(late), "refused-paragraph-moved-on");
    desk.writes(second, 2, 2, "Some speakers asked for more time.")
        .unwrap();
    assert_eq!(desk.texts(), ["Some speakers asked for more time."]);
    let versions = desk
        .view(noting)
        .paragraph_versions(&desk.hall.dialogue, ParagraphId(2));
    let said: Vec<_> = versions
        .iter()
        .map(|one| (one.number, one.author.clone()))
        .collect();
    assert_eq!(
        said.iter().map(|(number, _)| *number).collect::<Vec<_>>(),
        [3, 2, 1]
    );
    assert_eq!(said[1].1.as_deref(), Some("Person 900"));
}

#[test]
fn any_moment_of_the_text_can_be_seen_again_and_numbers_follow_the_place() {
    let mut desk = Desk::laid(0);
    desk.begun(&["One.", "Two."]);
    let noting = desk.noting;
    let before = desk.seen_by(noting).revision;
    desk.tries(
        noting,
        SummaryWish::Move {
            paragraph: ParagraphId(3),
            after: Some(ParagraphId(1)),
        },
    )
    .unwrap();
    desk.tries(
        noting,
        SummaryWish::Add {
            after: Some(ParagraphId(3)),
            new: numbered("Between."),
        },
    )
    .unwrap();
    desk.tries(
        noting,
        SummaryWish::TakeOut {
            paragraph: ParagraphId(2),
            over: 1,
        },
    )
    .unwrap();
    assert_eq!(desk.texts(), ["Two.", "Between."]);
    let now = desk.seen_by(noting);
    let printed: Vec<_> = now
        .paragraphs
        .iter()
        .map(|one| (one.id.0, one.printed))
        .collect();
    assert_eq!(printed, [(1, None), (3, Some(1)), (4, Some(2))]);
    let view = desk.view(noting);
    let then = view.chairs_summary_at(&desk.hall.dialogue, before).unwrap();
    let then: Vec<_> = then.paragraphs.iter().map(|one| one.id.0).collect();
    assert_eq!(then, [1, 2, 3]);
    let gone = desk.writes(noting, 2, 1, "Again.");
    assert_eq!(key(gone), "refused-paragraph-is-gone");
}

#[test]
fn a_proposal_is_taken_over_the_version_it_was_made_upon_and_no_other() {
    let mut desk = Desk::laid(0);
    desk.begun(&["One.", "Two."]);
    let (noting, editor) = (desk.noting, desk.editor);
    let change = |paragraph, text: &str| Change::Change {
        paragraph: ParagraphId(paragraph),
        over: 1,
        text: text.into(),
    };
    let changes = vec![
        change(2, "One, better."),
        change(3, "Two, better."),
        Change::Add {
            after: Some(ParagraphId(3)),
            kind: ParagraphKind::Numbered,
            text: "Three.".into(),
        },
        Change::Remove {
            paragraph: ParagraphId(2),
            over: 1,
        },
    ];
    let propose = SummaryWish::Propose {
        changes,
        origin: Origin::Word,
    };
    desk.tries(editor, propose).unwrap();
    desk.writes(noting, 3, 1, "Two, meanwhile.").unwrap();
    let answer = |proposal, accept| SummaryWish::Answer { proposal, accept };
    desk.tries(noting, answer(1, true)).unwrap();
    let behind = desk.tries(noting, answer(2, true));
    assert_eq!(key(behind), "refused-paragraph-moved-on");
    desk.tries(noting, answer(2, false)).unwrap();
    desk.tries(noting, answer(3, true)).unwrap();
    assert_eq!(
        key(desk.tries(noting, answer(3, true))),
        "refused-proposal-answered"
    );
    assert_eq!(desk.texts(), ["One, better.", "Two, meanwhile.", "Three."]);
    let behind: Vec<bool> = desk
        .seen_by(noting)
        .proposals
        .iter()
        .map(|one| one.behind)
        .collect();
    assert_eq!(behind, [true, true, false, true]);
}

fn in_file(paragraph: u16, author: &str, text: &str) -> RemarkInFile {
    RemarkInFile {
        paragraph: ParagraphId(paragraph),
        text: text.into(),
        author: author.into(),
    }
}

#[test]
fn a_word_file_that_comes_twice_brings_nothing_twice() {
    let mut desk = Desk::laid(1);
    desk.begun(&["One.", "Two."]);
    let editor = desk.editor;
    let changes = || {
        let paragraph = ParagraphId(2);
        vec![
            Change::Change {
                paragraph,
                over: 1,
                text: "One, better. ".into(),
            },
            Change::Remove { paragraph, over: 1 },
        ]
    };
    let first = SummaryWish::TakeIn {
        changes: changes(),
        remarks: vec![
            in_file(2, "Nobody Real", "Why? "),
            in_file(2, "Nobody Real", "Why?"),
            in_file(2, "Nobody Else", "Why?"),
            in_file(3, "", "Whose?"),
        ],
    };
    desk.tries(editor, first.clone()).unwrap();
    let seen = desk.seen_by(editor);
    let said = |seen: &SummaryView| -> Vec<(u32, Option<String>, Option<String>)> {
        let remarks = seen.paragraphs.iter().flat_map(|one| &one.remarks);
        let said = remarks.map(|one| (one.number, one.in_file.clone(), one.text.clone()));
        said.collect()
    };
    let of = |number, author: &str, text: &str| (number, Some(author.into()), Some(text.into()));
    let all = [
        of(1, "Nobody Real", "Why?"),
        of(2, "Nobody Else", "Why?"),
        of(3, "", "Whose?"),
    ];
    assert_eq!(said(&seen), all);
    assert_eq!(seen.proposals.len(), 2);
    // A remark that was settled and a change that was declined come no second time either.
    desk.tries(editor, SummaryWish::Settle { remark: 1 })
        .unwrap();
    let decline = SummaryWish::Answer {
        proposal: 1,
        accept: false,
    };
    desk.tries(editor, decline).unwrap();
    assert_eq!(key(desk.tries(editor, first)), "refused-nothing-changed");
    let further = SummaryWish::TakeIn {
        changes: changes(),
        remarks: vec![in_file(3, "Nobody Real", "Why?"), in_file(3, "", "Whose?")],
    };
    desk.tries(editor, further).unwrap();
    assert_eq!(desk.seen_by(editor).proposals.len(), 2);
    assert_eq!(said(&desk.seen_by(editor)).len(), 4);
}

#[test]
fn what_a_word_file_remarks_has_its_limits_and_a_paragraph() {
    let mut desk = Desk::laid(1);
    desk.begun(&["One."]);
    let editor = desk.editor;
    let long = "x".repeat(LONGEST_IN_FILE + 1);
    let named = "n".repeat(LONGEST_NAME_IN_FILE + 1);
    for (remark, refused) in [
        (in_file(2, "Nobody", &long), "refused-text-too-long"),
        (in_file(2, &named, "x"), "refused-text-too-long"),
        (in_file(2, "Nobody", "  "), "refused-text-missing"),
        (
            in_file(2, "evil \u{202E}name", "x"),
            "refused-text-unprintable",
        ),
        (in_file(9, "Nobody", "x"), "refused-paragraph-is-gone"),
    ] {
        let take_in = SummaryWish::TakeIn {
            changes: Vec::new(),
            remarks: vec![remark],
        };
        assert_eq!(key(desk.tries(editor, take_in)), refused);
    }
    let take_in = SummaryWish::TakeIn {
        changes: Vec::new(),
        remarks: vec![in_file(2, "Nobody", "x")],
    };
    let (delegate, chair) = (desk.hall.delegate, desk.chairs[0]);
    assert_eq!(
        key(desk.tries(delegate, take_in.clone())),
        "refused-not-yours"
    );
    desk.tries(chair, take_in).unwrap();
}

#[test]
fn a_draft_is_begun_once_and_who_does_not_work_on_it_finds_none() {
    let mut desk = Desk::laid(1);
    desk.begun(&["One."]);
    let begin = || SummaryWish::Begin {
        language: "en".into(),
        paragraphs: Vec::new(),
    };
    assert_eq!(
        key(desk.tries(desk.editor, begin())),
        "refused-summary-begun"
    );
    let (delegate, seat) = (desk.hall.delegate, desk.hall.seats[0]);
    assert_eq!(
        desk.view(delegate).chairs_summary(&desk.hall.dialogue),
        None
    );
    assert_eq!(
        key(desk.writes(delegate, 2, 1, "Ours.")),
        "refused-not-yours"
    );
    let view = see(&desk.hall.kit.world, Reader::Seat(seat), desk.hall.kit.now);
    assert_eq!(view.chairs_summary(&desk.hall.dialogue), None);
    assert_eq!(view.summary_material(&desk.hall.dialogue), None);
    let give_up = |seen| SummaryWish::GiveUp { seen };
    let seen = desk.seen_by(desk.officer).revision;
    assert_eq!(
        key(desk.tries(desk.chairs[0], give_up(seen))),
        "refused-not-yours"
    );
    assert_eq!(
        key(desk.tries(desk.officer, give_up(seen - 1))),
        "refused-summary-moved-on"
    );
    desk.tries(desk.officer, give_up(seen)).unwrap();
    let kept = desk.hall.kit.world.rows();
    let of = |kept: &&mechanism::Kept| kept.purpose == Purpose::SummaryText;
    assert_eq!(kept.filter(of).count(), 0, "its words are destroyed");
    desk.tries(desk.editor, begin()).unwrap();
}

/// A wish among few paragraphs, so that wishes meet.
fn wish() -> impl Strategy<Value = SummaryWish> {
    let id = || (1_u16..6).prop_map(ParagraphId);
    let after = || proptest::option::of((1_u16..6).prop_map(ParagraphId));
    prop_oneof![
        (id(), 1_u16..4, "[ab]{1,3}").prop_map(|(paragraph, over, text)| SummaryWish::Write {
            paragraph,
            over,
            text: says(&text),
            item: None,
        }),
        (after(), "[ab]{1,3}").prop_map(|(after, text)| SummaryWish::Add {
            after,
            new: numbered(&text),
        }),
        (id(), after()).prop_map(|(paragraph, after)| SummaryWish::Move { paragraph, after }),
        (id(), 1_u16..4).prop_map(|(paragraph, over)| SummaryWish::TakeOut { paragraph, over }),
        (id(), 1_u16..4, "[ab]{1,3}").prop_map(|(paragraph, over, text)| SummaryWish::Propose {
            changes: vec![Change::Change {
                paragraph,
                over,
                text,
            }],
            origin: Origin::Page,
        }),
        (1_u32..5, any::<bool>())
            .prop_map(|(proposal, accept)| SummaryWish::Answer { proposal, accept }),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// What is decided is applied (the kit fails otherwise), no paragraph stands twice, and each revision is one more.
    #[test]
    fn whatever_colleagues_do_the_text_stays_a_text(wishes in proptest::collection::vec(wish(), 1..30)) {
        let mut desk = Desk::laid(0);
        desk.begun(&["One.", "Two."]);
        let noting = desk.noting;
        for wish in wishes {
            let before = desk.seen_by(noting);
            let done = desk.tries(noting, wish);
            let after = desk.seen_by(noting);
            prop_assert!(after.revision >= before.revision);
            prop_assert!(done.is_ok() || after == before);
            let mut ids: Vec<_> = after.paragraphs.iter().map(|one| one.id).collect();
            ids.sort_unstable();
            ids.dedup();
            prop_assert_eq!(ids.len(), after.paragraphs.len());
        }
    }
}
