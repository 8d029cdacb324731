//! The guards on a real summary, where the folder with it stands beside the repository.

use crate::read::summary_seed;
use papers::guards::{Chair, Circumstances, Guard, Matter, check_paper};
use papers::read::summary;
use papers::rules::{Place, Rule};

#[test]
fn the_real_summary_shows_its_findings() {
    let Some(bytes) = summary_seed() else { return };
    let read = summary(&bytes).unwrap();
    let chairs: Vec<Chair<'_>> = read
        .dialogue
        .chairs
        .iter()
        .map(|chair| Chair {
            name: &chair.name,
            state: None,
        })
        .collect();
    assert_eq!(chairs.len(), 1, "the Chair was read");
    let circumstances = Circumstances {
        chairs: &chairs,
        ..Circumstances::default()
    };
    let found = check_paper(&read.paper, &circumstances);

    // One State is named, as a good practice; the Chair's own, the regions and the symbol are silent.
    let countries: Vec<_> = found
        .iter()
        .filter_map(|placed| match &placed.finding.matter {
            Matter::Country { states, .. } => Some((placed.place.clone(), states.clone())),
            _ => None,
        })
        .collect();
    assert_eq!(countries, [(Place::Paragraph(13), vec!["mx"])]);

    let of = |guard: Guard| -> Vec<(Place, &str)> {
        let by = found
            .iter()
            .filter(|placed| placed.finding.guard() == guard);
        by.map(|placed| (placed.place.clone(), placed.finding.found.as_str()))
            .collect()
    };
    // Nobody but the Chair is named, nothing long is quoted, no paragraph is too long.
    assert_eq!(of(Guard::Person), []);
    assert_eq!(of(Guard::Quotation), []);
    assert_eq!(of(Guard::Length), []);
    // The tense slips of the domain notes (section 2.4) and their like.
    let tense = of(Guard::Reported);
    for slip in [(6, "will"), (15, "has been"), (21, "have been")] {
        assert!(
            tense.contains(&(Place::Paragraph(slip.0), slip.1)),
            "{slip:?}: {tense:?}"
        );
    }

    // What the house style finds beside them, of the same section.
    let style = papers::rules::check(&read.paper);
    let broken = |rule: Rule, paragraph: usize| {
        style
            .iter()
            .any(|slip| slip.rule == rule && slip.place == Place::Paragraph(paragraph))
    };
    for (rule, paragraph) in [
        (Rule::N3, 3),
        (Rule::W6, 3),
        (Rule::W4, 4),
        (Rule::W5, 5),
        (Rule::W5, 8),
        (Rule::N7, 12),
        (Rule::W14, 15),
    ] {
        assert!(
            broken(rule, paragraph),
            "{rule} in paragraph {paragraph}: {style:#?}"
        );
    }
}
