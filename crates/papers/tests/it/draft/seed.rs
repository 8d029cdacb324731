//! A real summary opened as a draft, where the folder with it stands beside the repository, and one of our own.

use super::{Setting, as_draft};
use crate::read::summary_seed;
use papers::draft::review::{Record, Review, Warning};
use papers::draft::{from_paper, paper};
use papers::guards::{Chair, Circumstances};
use papers::read::{SummaryReading, summary};
use words::Lang;

/// What the guards find in a paper that was opened as a draft: number of the paragraph, name of the warning.
fn found(read: &SummaryReading) -> Vec<(usize, String, Warning)> {
    let setting = Setting::new(Lang::En);
    let mut facts = setting.facts();
    facts.title = Some(read.paper.title.clone());
    let new = from_paper(&read.paper);
    let paragraphs = as_draft(&new);
    let chairs: Vec<Chair<'_>> = read
        .dialogue
        .chairs
        .iter()
        .map(|chair| Chair {
            name: &chair.name,
            state: None,
        })
        .collect();
    let circumstances = Circumstances {
        chairs: &chairs,
        ..Circumstances::default()
    };
    let composed = paper(&facts, &paragraphs);
    assert_eq!(composed.faults, []);
    assert_eq!(composed.paper.title, read.paper.title);
    let numbers: Vec<_> = paragraphs
        .iter()
        .filter(|one| !one.heading)
        .map(|one| one.id)
        .collect();
    let warnings = Review::new(&facts, &paragraphs, &[], circumstances).all(&Record::default());
    warnings
        .into_iter()
        .map(|one| {
            let number = one
                .paragraph
                .and_then(|id| numbers.iter().position(|known| *known == id));
            (number.map_or(0, |at| at + 1), one.id(), one)
        })
        .collect()
}

/// The paragraph as it would be typed that has some words.
fn found_text(read: &SummaryReading, words: &str) -> String {
    let mut all = from_paper(&read.paper).into_iter();
    let found = all.find(|one| one.text.text.contains(words));
    found.map(|one| one.text.text).unwrap_or_default()
}

#[test]
fn a_paper_of_our_own_opens_as_a_draft_with_its_mistakes() {
    let read = summary(include_bytes!("../../fixtures/summary-clean.txt")).unwrap();
    let told: Vec<_> = found(&read)
        .into_iter()
        .map(|(number, id, _)| (number, id))
        .collect();
    // The clean fixture breaks rule N4 on purpose: "3 other relevant stakeholders" beside a paired count.
    assert!(
        told.iter()
            .any(|(number, id)| *number == 2 && id.starts_with("N4:")),
        "{told:#?}"
    );
}

#[test]
fn the_real_summary_opens_as_a_draft_and_shows_its_defects() {
    let Some(bytes) = summary_seed() else { return };
    let read = summary(&bytes).unwrap();
    assert_eq!(
        from_paper(&read.paper)
            .iter()
            .filter(|one| !one.text.text.is_empty())
            .count(),
        26
    );
    let found = found(&read);
    let told: Vec<_> = found
        .iter()
        .map(|(number, id, _)| (*number, id.as_str()))
        .collect();
    // Section 2.4 of the domain notes.
    for (number, id) in [
        (3, "N3:32"),
        (3, "W6:the academia"),
        (3, "W6:private sector"),
        (4, "W4:(mexico)"),
        (5, "W5:conference room paper"),
        (8, "W5:conference resolution"),
        (12, "N7:10th session"),
        (12, "W9:untoc-cop"),
        (6, "reported:will"),
        (15, "reported:has been"),
        (21, "reported:have been"),
        (13, "country:mexico"),
        // What only the reader told so far, while the text was read.
        (7, "slip:division of treaty affairs"),
        (8, "slip:in form of"),
        (12, "reported:they believe"),
        (14, "slip:as well as holistic"),
        (15, "slip:countries, has"),
        (21, "slip:advised consider"),
    ] {
        assert!(told.contains(&(number, id)), "{number} {id}: {told:#?}");
    }
    // The addresses its words lead to stand in notes.
    let eighth = found_text(&read, "conference resolution 10/1");
    assert!(eighth.contains("10/1,^[https://"), "{eighth}");
    // The resolution that is written rightly is left alone.
    assert!(!told.contains(&(1, "W5:conference resolution")));
    // Every warning stands at words of the draft, and says its rule.
    for (_, id, warning) in &found {
        assert!(!warning.rule(Lang::Fr).is_empty(), "{id}");
    }
}
