//! Our forms against a published paper: what it says in figures and words, we would say so too.

use std::fs;
use std::path::Path;

use words::{Lang, dates, numbers, say};

/// The text of the published Note, with its line breaks as spaces.
fn note() -> Option<String> {
    let seeds = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/seeds");
    let paper = fs::read_dir(&seeds).ok()?.find_map(|entry| {
        let path = entry.ok()?.path();
        let name = path.file_name()?.to_str()?;
        name.starts_with("000_").then(|| path.clone())
    })?;
    let text = fs::read_to_string(paper).ok()?;
    Some(text.split_whitespace().collect::<Vec<_>>().join(" "))
}

/// The number in brackets and the words before it: "Sixty-nine (69)".
fn paired_counts(text: &str) -> Vec<(String, u64)> {
    let mut found = Vec::new();
    for (at, _) in text.match_indices('(') {
        let (before, after) = text.split_at(at);
        let figure = after[1..].split(')').next().unwrap_or_default();
        if let Ok(figure) = figure.parse::<u64>() {
            let words = numbers::cardinal(figure).split(' ').count();
            let said: Vec<_> = before.split_whitespace().rev().take(words).collect();
            found.push((said.into_iter().rev().collect::<Vec<_>>().join(" "), figure));
        }
    }
    found
}

#[test]
fn every_paired_count_of_the_published_note() {
    let Some(text) = note() else {
        println!("skipped: the published Note is not on this machine");
        return;
    };
    let counts = paired_counts(&text);
    assert_eq!(counts.len(), 18, "nine dialogues with two counts each");
    for (said, figure) in counts {
        assert_eq!(numbers::read_cardinal(&said), Some(figure), "{said}");
        let ours = [
            numbers::cardinal(figure),
            numbers::cardinal_capitalized(figure),
        ];
        assert!(ours.contains(&said), "{said} {figure}");
    }
}

#[test]
fn the_ordinals_dates_and_names_of_the_published_note() {
    let Some(text) = note() else {
        println!("skipped: the published Note is not on this machine");
        return;
    };
    for number in [10, 11, 13, 14] {
        let meeting = format!("{} meeting of", numbers::meeting_ordinal(Lang::En, number));
        assert!(text.contains(&meeting), "{meeting}");
    }
    for number in 1..=5 {
        let dialogue = format!("The {} ", numbers::dialogue_ordinal(Lang::En, number));
        assert!(text.contains(&dialogue), "{dialogue}");
    }
    assert!(text.contains(&numbers::session_line(Lang::En, 12)));
    let plain = |text: String| text.replace('\u{a0}', " ");
    for (month, day) in [(5, 31), (9, 13), (10, 4), (4, 5), (6, 7), (7, 15)] {
        let date = jiff::civil::date(2024, month, day);
        let said = format!("on {}.", plain(dates::day_month(Lang::En, date)));
        assert!(text.contains(&said), "{said}");
    }
    let (first, last) = (
        jiff::civil::date(2024, 10, 14),
        jiff::civil::date(2024, 10, 18),
    );
    assert!(text.contains(&plain(dates::range_line(Lang::En, first, last))));
    for key in [
        "group-firearms",
        "group-technical-assistance",
        "group-international-cooperation",
        "group-trafficking-in-persons",
        "group-smuggling-of-migrants",
        "mechanism",
        "conference",
        "note-by-the-secretariat",
    ] {
        assert!(text.contains(&*say(Lang::En, key)), "{key}");
    }
}

/// The fixed phrases are ours: no sentence of a published paper is to be found among them.
#[test]
fn our_phrases_are_not_those_of_the_published_note() {
    let Some(text) = note() else {
        println!("skipped: the published Note is not on this machine");
        return;
    };
    for key in ["note-establishment", "note-basis"] {
        let ours = say(Lang::En, key).into_owned();
        for sentence in ours.split(". ").filter(|sentence| sentence.len() > 20) {
            assert!(!text.contains(sentence), "{key}: {sentence}");
        }
    }
}
