//! The printed pack of a meeting.

use papers::compose::{Pack, PackCell, PackItem, PackRow, PackText};
use press::{Press, PressError};
use words::Lang;

use crate::reading::pages;

/// A pack with so many who wait on its one item.
fn pack(language: Lang, speakers: usize, name: &str) -> Pack {
    let row = |n: usize| PackRow {
        cells: vec![
            PackCell::of(n.to_string()),
            PackCell::of(format!("I now give the floor to {name}.")).with([
                "Fictitious Harbour Watch #{panic()}".into(),
                "say: A-na".into(),
            ]),
            PackCell::of("online").with(["3:00".into()]),
            PackCell::default(),
        ],
    };
    Pack {
        language,
        made: jiff::civil::date(2031, 5, 9),
        title: "Pack for the Chair: Firearms, 9 May 2031".into(),
        banner: "Demonstration: everything in this pack is fictitious.".into(),
        restricted: "Restricted. As it was on 9 May 2031, 11:42:10 (Vienna).".into(),
        facts: vec![("Programme".into(), "Version 2".into())],
        columns: ["No.", "What to say", "How", "From – to"]
            .map(String::from)
            .into(),
        widths: vec![1, 9, 3, 3],
        items: vec![PackItem {
            heading: "Item 1: A made-up discussion, 10:00–12:00".into(),
            lines: vec!["list open".into()],
            said: vec!["We now turn to item 1.".into()],
            rows: (1..=speakers).map(row).collect(),
            concluded: vec!["This concludes item 1.".into()],
            blank: 4,
        }],
        reminded: "Reminders".into(),
        reminders: vec!["The clock warns and never cuts.".into()],
        read: "Texts".into(),
        texts: vec![PackText {
            heading: "1. Ana Fictitious".into(),
            about: "English, 300 words".into(),
            paragraphs: vec!["A made-up statement.".into(), "Its end.".into()],
            language: "en".into(),
            direction: "ltr",
        }],
    }
}

#[test]
fn every_language_and_script_is_printed_and_the_same_words_give_the_same_bytes() {
    let press = Press::new().unwrap();
    for (language, name) in [
        (Lang::En, "Ana Fictitious"),
        (Lang::Fr, "Élodie Fictive"),
        (Lang::Es, "Íñigo Ficticio"),
        (Lang::Ru, "Иван Примеров"),
        (Lang::Ar, "آنا مثال"),
        (Lang::En, "آنا مثال"),
        (Lang::Zh, "示例"),
    ] {
        let said = pack(language, 3, name);
        let first = match press.pack(&said) {
            Ok(pdf) => pdf,
            Err(PressError::NoChineseFont) => {
                println!("skipped: no Chinese font on this machine");
                continue;
            }
            Err(reason) => panic!("{language:?}: {reason}"),
        };
        assert!(first.starts_with(b"%PDF-"));
        assert_eq!(press.pack(&said).unwrap(), first, "{language:?}");
    }
}

#[test]
fn every_sheet_says_which_second_it_shows_and_no_name_is_lost() {
    let press = Press::new().unwrap();
    let pdf = press
        .pack(&pack(Lang::En, 60, "Ana #eval(\"1\") $x$"))
        .unwrap();
    let Some(pages) = pages(&pdf) else { return };
    assert!(pages.len() > 3, "{}", pages.len());
    for page in &pages {
        assert!(page.contains("11:42:10"), "{page}");
    }
    let all = pages.concat();
    assert_eq!(all.matches("Ana #eval").count(), 60);
    assert!(all.contains("A made-up statement."));
}

#[test]
fn a_pack_longer_than_any_day_is_refused() {
    let press = Press::new().unwrap();
    let mut long = pack(Lang::En, 1, "Ana Fictitious");
    long.texts[0].paragraphs = vec!["word ".repeat(200_000)];
    assert!(matches!(press.pack(&long), Err(PressError::TooLong { .. })));
}
