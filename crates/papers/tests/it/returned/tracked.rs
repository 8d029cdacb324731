//! Two revisions in one file: rejecting everything gives the old text, accepting everything the new.

use super::round_trip::{canonical, revision, typed};
use super::{around, back, before, mark, passage, told, unpacked};
use papers::read::docx::Limits;
use papers::read::docx::read;
use papers::write::{Passage, Working, tracked};
use proptest::prelude::*;
use std::collections::HashSet;
use words::Lang;

const AUTHOR: &str = "Convene, comparison";

fn compared(language: Lang, old: &[Passage], new: &[Passage]) -> Vec<u8> {
    let around = around(language);
    let draft = |revision, passages| Working {
        around: &around,
        revision,
        passages,
    };
    let when = "2030-10-01T08:00:00.5Z".parse().unwrap();
    tracked(&draft(1, old), &draft(2, new), AUTHOR, when).unwrap()
}

/// What of a revision can be seen: the paragraphs with something in them.
fn said(passages: &[Passage], language: Lang) -> Vec<String> {
    let around = around(language);
    let bytes = papers::write::working(&Working {
        around: &around,
        revision: 1,
        passages,
    })
    .unwrap();
    told(&back(&bytes))
}

/// A second revision: some paragraphs written anew, some gone, some new, some elsewhere.
fn two_revisions() -> impl Strategy<Value = (Vec<Passage>, Vec<Passage>)> {
    (
        revision(),
        proptest::collection::vec((0..6_u8, typed(), any::<prop::sample::Index>()), 0..6),
    )
        .prop_map(|(old, edits)| {
            let mut new = old.clone();
            let mut next = 100;
            for (edit, typed, place) in edits {
                let at = place.index(new.len().max(1));
                match edit {
                    0 if at < new.len() => {
                        new.remove(at);
                    }
                    1 => {
                        next += 1;
                        new.insert(at.min(new.len()), passage(mark(next, 1), &typed));
                    }
                    2 if at < new.len() => {
                        let moved = new.remove(at);
                        let to = (at * 7 + 3) % (new.len() + 1);
                        new.insert(to, moved);
                    }
                    _ if at < new.len() => {
                        let mark = mark(new[at].mark.paragraph.0, new[at].mark.version + 1);
                        let mut text = passage(mark, &typed).text;
                        let half = new[at].text.len() / 2;
                        text.extend(new[at].text.iter().skip(half).cloned());
                        new[at].mark = mark;
                        new[at].text = text;
                    }
                    _ => {}
                }
            }
            (old, new)
        })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 160, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn both_revisions_are_in_it(
        (old, new) in two_revisions(),
        language in prop::sample::select(Lang::ALL.to_vec()),
    ) {
        let bytes = compared(language, &old, &new);
        let returned = read(&bytes, &Limits::USUAL).unwrap();
        prop_assert_eq!(before(&returned), said(&old, language));
        prop_assert_eq!(told(&returned), said(&new, language));
        prop_assert_eq!(returned.revision, Some(2));
    }

    #[test]
    fn ids_and_names_of_bookmarks_are_given_once((old, new) in two_revisions()) {
        let parts = unpacked(&compared(Lang::En, &old, &new));
        let document = &parts["word/document.xml"];
        let starts = document.split("<w:").filter(|element| {
            let name = element.split([' ', '>', '/']).next().unwrap_or_default();
            matches!(name, "ins" | "del" | "moveFrom" | "moveTo" | "bookmarkStart" | "moveFromRangeStart" | "moveToRangeStart")
        });
        let (mut ids, mut names) = (HashSet::new(), HashSet::new());
        for element in starts {
            let value = |name: &str| element.split(&format!("w:{name}=\"")).nth(1).and_then(|rest| rest.split('"').next());
            prop_assert!(ids.insert(value("id").unwrap().to_owned()), "{}", element);
            if element.starts_with("bookmarkStart") {
                prop_assert!(names.insert(value("name").unwrap().to_owned()), "{}", element);
            }
        }
    }
}

/// What is deleted and what is inserted, word by word.
fn changes(old: &str, new: &str) -> (Vec<String>, Vec<String>) {
    let bytes = compared(
        Lang::En,
        &[passage(mark(1, 1), old)],
        &[passage(mark(1, 2), new)],
    );
    let parts = unpacked(&bytes);
    let words = |element: &str| -> Vec<String> {
        let (begin, end) = (format!("<w:{element} "), format!("</w:{element}>"));
        parts["word/document.xml"]
            .split(&begin)
            .skip(1)
            .filter_map(|rest| rest.split(&end).next())
            .map(|inside| {
                let inside = inside.split_once('>').map_or("", |(_, inside)| inside);
                let mut words = String::new();
                for piece in inside.split('<') {
                    words.push_str(piece.split_once('>').map_or("", |(_, words)| words));
                }
                words
            })
            .collect()
    };
    (words("del"), words("ins"))
}

#[test]
fn changes_are_told_word_by_word() {
    assert_eq!(
        changes(
            "Some speakers raised it.",
            "Several speakers raised it again."
        ),
        (
            vec!["Some".to_owned()],
            vec!["Several".to_owned(), " again".to_owned()]
        )
    );
    assert_eq!(
        changes("与会者提出建议。", "与会者提出两项建议。"),
        (vec![], vec!["两项".to_owned()])
    );
    assert_eq!(
        changes("one two three four", "one 2 3 four"),
        (vec!["two three".to_owned()], vec!["2 3".to_owned()]),
        "a space keeps no two changes apart"
    );
    assert_eq!(
        changes("Nothing of this stays.", "Quite another text!"),
        (
            vec!["Nothing of this stays.".to_owned()],
            vec!["Quite another text!".to_owned()]
        )
    );
    assert_eq!(
        changes("The same.^[So.]", "The same.^[So.]"),
        (vec![], vec![])
    );
}

#[test]
fn every_change_names_the_role_and_the_time_given() {
    let old = [passage(mark(1, 1), "Gone."), passage(mark(2, 1), "Stays.")];
    let new = [
        passage(mark(2, 2), "Stays here."),
        passage(mark(3, 1), "Comes."),
    ];
    let parts = unpacked(&compared(Lang::Ar, &old, &new));
    let document = &parts["word/document.xml"];
    let changes = document.matches("w:author=").count();
    assert!(changes >= 5, "{document}");
    assert_eq!(
        document.matches(&format!("w:author=\"{AUTHOR}\"")).count(),
        changes
    );
    assert_eq!(
        document.matches("w:date=\"2030-10-01T08:00:00Z\"").count(),
        changes
    );
}

#[test]
fn a_paragraph_that_moved_is_told_as_moved_with_what_changed_in_it() {
    let old = [
        passage(mark(1, 1), "One stands here."),
        passage(mark(2, 1), "Two."),
        passage(mark(3, 1), "Three."),
    ];
    let new = [
        passage(mark(2, 1), "Two."),
        passage(mark(3, 1), "Three."),
        passage(mark(1, 2), "One stands there."),
    ];
    let bytes = compared(Lang::En, &old, &new);
    let document = &unpacked(&bytes)["word/document.xml"];
    for element in [
        "moveFromRangeStart",
        "moveToRangeStart",
        "moveFromRangeEnd",
        "moveToRangeEnd",
    ] {
        assert_eq!(
            document.matches(&format!("<w:{element} ")).count(),
            1,
            "{element}"
        );
    }
    let returned = back(&bytes);
    assert_eq!(
        told(&returned),
        ["P2 Two.", "P3 Three.", "P1 One stands there."]
    );
    assert_eq!(
        before(&returned),
        ["P1 One stands here.", "P2 Two.", "P3 Three."]
    );
}

#[test]
fn a_footnote_that_changed_stays_one_footnote() {
    let old = [passage(mark(1, 1), "Words^[See the old page.] and more.")];
    let new = [passage(mark(1, 2), "Words^[See the new page.] and more.")];
    let bytes = compared(Lang::En, &old, &new);
    let parts = unpacked(&bytes);
    assert_eq!(
        parts["word/document.xml"]
            .matches("<w:footnoteReference ")
            .count(),
        1 + 1,
        "one and the star"
    );
    assert!(
        parts["word/footnotes.xml"].contains("<w:delText xml:space=\"preserve\">old</w:delText>")
    );
    let returned = back(&bytes);
    assert_eq!(
        before(&returned),
        ["P1 Words^[See the old page.] and more."]
    );
    assert_eq!(told(&returned), ["P1 Words^[See the new page.] and more."]);
}

/// A comparison may say of a deletion that it stands elsewhere than where the insertion before it ended.
#[test]
fn no_sign_is_told_twice_where_changes_meet() {
    let (old, new) = ("aa b.\\{z", "a三،ا ..z\\{z");
    let bytes = compared(
        Lang::Ar,
        &[passage(mark(2, 1), old)],
        &[passage(mark(2, 2), new)],
    );
    assert_eq!(before(&back(&bytes)), [format!("P2 {old}")]);
    assert_eq!(told(&back(&bytes)), [format!("P2 {new}")]);
}

#[test]
fn canonical_texts_are_read_as_themselves() {
    assert_eq!(canonical("a \\ b {x} ^[c]"), "a \\\\ b \\{x} ^[c]");
}
