//! Files that mean harm, or that somebody sent by mistake: a clear answer, never a panic, and no more work than the limits.

use super::{back, edited, packed, refused, retyped, sent, told, unpacked};
use papers::read::docx::{Limits, Refused, read};
use proptest::prelude::*;
use std::io::{Cursor, Write};

fn one() -> Vec<u8> {
    sent(&["One {ngo}.^[Note.]"])
}

#[test]
fn what_is_no_word_document_is_told_what_it_is() {
    let compound = |more: &str| {
        let mut bytes = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1".to_vec();
        bytes.extend(more.encode_utf16().flat_map(u16::to_le_bytes));
        bytes
    };
    for (bytes, expected) in [
        (Vec::new(), Refused::NotWord),
        (b"%PDF-1.7".to_vec(), Refused::NotWord),
        (b"{\\rtf1}".to_vec(), Refused::NotWord),
        (b"MZ and then a package".to_vec(), Refused::NotWord),
        (b"PK\x03\x04 and nothing".to_vec(), Refused::Damaged),
        (compound("WordDocument"), Refused::OldWord),
        (compound("xEncryptedPackage"), Refused::Locked),
        (packed([("a.txt", &b"x"[..])]), Refused::NotWord),
        (
            packed([("mimetype", &b"application/vnd.oasis.opendocument.text"[..])]),
            Refused::OpenDocument,
        ),
    ] {
        assert_eq!(refused(&bytes), expected);
    }
    let sheet = edited(&one(), |parts| {
        let types = parts.get_mut("[Content_Types].xml").unwrap();
        *types = types.replace("wordprocessingml.document.main", "spreadsheetml.sheet.main");
    });
    assert_eq!(refused(&sheet), Refused::NotWord);
}

#[test]
fn macros_are_refused_by_part_and_by_kind() {
    let with_part = edited(&one(), |parts| {
        parts.insert("word/vbaProject.bin".to_owned(), String::new());
    });
    assert_eq!(refused(&with_part), Refused::Macros);
    for kind in [
        "application/vnd.ms-word.document.macroEnabled.main+xml",
        "application/vnd.ms-office.vbaProject",
    ] {
        let with_kind = edited(&one(), |parts| {
            let types = parts.get_mut("[Content_Types].xml").unwrap();
            let over = format!("<Override PartName=\"/word/x\" ContentType=\"{kind}\"/></Types>");
            *types = types.replace("</Types>", &over);
        });
        assert_eq!(refused(&with_kind), Refused::Macros);
    }
}

#[test]
fn a_locked_entry_is_refused() {
    let mut bytes = one();
    // The flag of encryption, in the list at the end and before each entry.
    for (sign, flag) in [(b"PK\x01\x02", 8), (b"PK\x03\x04", 6)] {
        for at in 0..bytes.len() - 4 {
            if bytes[at..].starts_with(sign) {
                bytes[at + flag] |= 1;
            }
        }
    }
    assert_eq!(refused(&bytes), Refused::Locked);
}

#[test]
fn document_types_entities_and_other_encodings_are_refused() {
    let document = |change: fn(&str) -> String| {
        edited(&one(), |parts| {
            let document = parts.get_mut("word/document.xml").unwrap();
            *document = change(document);
        })
    };
    let doctype = document(|text| {
        text.replacen(
            "<w:document",
            "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><w:document",
            1,
        )
    });
    assert_eq!(refused(&doctype), Refused::Foreign);
    let entity = document(|text| text.replace("One ", "One &e;"));
    assert_eq!(refused(&entity), Refused::Foreign);
    let in_attribute = document(|text| text.replace("w:name=\"_P1v1\"", "w:name=\"&e;\""));
    assert_eq!(refused(&in_attribute), Refused::Foreign);
    let encoding = document(|text| text.replace("UTF-8", "UTF-16"));
    assert_eq!(refused(&encoding), Refused::Foreign);
    let entities = document(|text| text.replace("One ", "&lt;&#x41;&#66;&amp; "));
    assert_eq!(told(&back(&entities)), ["P1 <AB& {ngo}.^[Note.]"]);
    let control = document(|text| text.replace("One ", "One&#7;&#x2028;"));
    assert_eq!(told(&back(&control)), ["P1 One {ngo}.^[Note.]"]);
    let latin = {
        let parts = unpacked(&one());
        let mut bytes: Vec<(&str, Vec<u8>)> = parts
            .iter()
            .map(|(name, text)| (name.as_str(), text.clone().into_bytes()))
            .collect();
        for (name, text) in &mut bytes {
            if *name == "word/document.xml" {
                let at = text.windows(4).position(|four| four == b"One ").unwrap();
                text[at] = 0xe9;
            }
        }
        packed(bytes.iter().map(|(name, text)| (*name, text.as_slice())))
    };
    assert_eq!(refused(&latin), Refused::Foreign);
}

#[test]
fn broken_markup_is_refused() {
    for (old, new) in [
        ("</w:body>", ""),
        ("</w:body></w:document>", ""),
        ("<w:body>", "<w:body><w:p"),
        ("<w:body>", "<w:body></w:p>"),
        ("<w:body>", "<w:body>&#0;"),
        ("<w:body>", "<w:body><w:bookmarkStart w:name=\"x/>"),
    ] {
        let bytes = retyped(&one(), &[(old, new)]);
        let refusal = refused(&bytes);
        assert!(
            matches!(refusal, Refused::Markup | Refused::Foreign),
            "{new}: {refusal:?}"
        );
    }
}

#[test]
fn elements_without_end_are_refused() {
    let deep = format!(
        "{}{}<w:body>",
        "<w:sdt>".repeat(200),
        "</w:sdt>".repeat(200)
    );
    assert_eq!(
        refused(&retyped(&one(), &[("<w:body>", &deep)])),
        Refused::TooDeep
    );
    let deepest = "<w:sdt>".repeat(100_000);
    assert_eq!(
        refused(&retyped(&one(), &[("<w:body>", &deepest)])),
        Refused::TooDeep
    );
}

/// A package whose document unpacks to so many bytes of nothing.
fn bomb(bytes: usize, lies: bool) -> Vec<u8> {
    let parts = unpacked(&one());
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in &parts {
        zip.start_file(name.as_str(), zip::write::SimpleFileOptions::default())
            .unwrap();
        zip.write_all(text.as_bytes()).unwrap();
        if name == "word/document.xml" {
            zip.write_all(&vec![b' '; bytes]).unwrap();
        }
    }
    let mut file = zip.finish().unwrap().into_inner();
    if lies {
        let length = u32::try_from(parts["word/document.xml"].len() + bytes).unwrap();
        let (long, short) = (length.to_le_bytes(), 5_u32.to_le_bytes());
        for at in 0..file.len() - 4 {
            if file[at..].starts_with(&long) {
                file[at..at + 4].copy_from_slice(&short);
            }
        }
    }
    file
}

#[test]
fn a_file_that_unpacks_without_end_is_refused_whatever_it_says_of_itself() {
    assert_eq!(
        told(&back(&bomb(500_000, false))),
        ["P1 One {ngo}.^[Note.]"]
    );
    assert_eq!(
        refused(&bomb(8 << 20, false)),
        Refused::Bomb,
        "many times its length"
    );
    assert_eq!(
        refused(&bomb(64 << 20, false)),
        Refused::Bomb,
        "longer than any part"
    );
    let lie = refused(&bomb(64 << 20, true));
    assert!(matches!(lie, Refused::Bomb | Refused::Damaged), "{lie:?}");
    let small = Limits {
        part: 100,
        ..Limits::USUAL
    };
    assert_eq!(read(&one(), &small), Err(Refused::Bomb));
    let narrow = Limits {
        whole: 2_000,
        ..Limits::USUAL
    };
    assert_eq!(read(&one(), &narrow), Err(Refused::Bomb));
}

#[test]
fn limits_of_the_file_its_entries_paragraphs_and_texts_hold() {
    let mut long = one();
    long.resize(Limits::USUAL.file + 1, 0);
    assert_eq!(refused(&long), Refused::TooLong);
    let entries = edited(&one(), |parts| {
        for number in 0..Limits::USUAL.entries {
            parts.insert(format!("word/media/{number}"), String::new());
        }
    });
    assert_eq!(refused(&entries), Refused::TooMany);
    let paragraphs = "<w:body>".to_owned() + &"<w:p/>".repeat(Limits::USUAL.paragraphs);
    assert_eq!(
        refused(&retyped(&one(), &[("<w:body>", &paragraphs)])),
        Refused::TooMany
    );
    let text = format!("One {}", "x".repeat(Limits::USUAL.text));
    assert_eq!(
        refused(&retyped(&one(), &[("One ", &text)])),
        Refused::LongParagraph
    );
    // One note, referred to from everywhere.
    let notes = "<w:r><w:footnoteReference w:id=\"3\"/></w:r>".repeat(10_000);
    let many = retyped(
        &one(),
        &[("</w:body>", &format!("<w:p>{notes}</w:p></w:body>"))],
    );
    assert_eq!(refused(&many), Refused::LongParagraph);
}

#[test]
fn names_that_lead_out_of_the_package_or_stand_twice_are_refused() {
    for name in [
        "../evil",
        "/etc/passwd",
        "word\\..\\evil",
        "word//x",
        "c:x",
        "WORD/document.XML",
    ] {
        let bytes = edited(&one(), |parts| {
            parts.insert(name.to_owned(), String::new());
        });
        assert_eq!(refused(&bytes), Refused::Names, "{name}");
    }
    let out = edited(&one(), |parts| {
        let relations = parts.get_mut("_rels/.rels").unwrap();
        *relations = relations.replace("word/document.xml", "../../etc/passwd");
    });
    assert_eq!(refused(&out), Refused::Names);
    let nowhere = edited(&one(), |parts| {
        let relations = parts.get_mut("_rels/.rels").unwrap();
        *relations = relations.replace("word/document.xml", "word/nothing.xml");
    });
    assert_eq!(refused(&nowhere), Refused::Damaged);
}

#[test]
fn every_refusal_has_words_in_every_language() {
    for refusal in Refused::ALL {
        for language in words::Lang::ALL {
            assert!(
                words::has(language, refusal.key()),
                "{refusal:?} in {language:?}"
            );
        }
        assert!(!refusal.to_string().is_empty());
    }
}

/// What could be put into the markup to confuse whoever reads it.
const PIECES: [&str; 24] = [
    "<w:p>",
    "</w:p>",
    "<w:p/>",
    "<w:ins w:id=\"1\">",
    "</w:ins>",
    "<w:del>",
    "</w:del>",
    "<w:bookmarkStart w:id=\"1\" w:name=\"_P1v1\"/>",
    "<w:bookmarkStart w:id=\"1\" w:name=\"_L1_ngo_00000000\"/>",
    "<w:bookmarkEnd w:id=\"1\"/>",
    "<w:r>",
    "</w:r>",
    "<w:t>",
    "</w:t>",
    "<w:hyperlink r:id=\"link1\">",
    "</w:hyperlink>",
    "<w:footnoteReference w:id=\"3\"/>",
    "<w:footnote w:id=\"3\">",
    "<w:pPr>",
    "</w:pPr>",
    "<w:rPr><w:del/></w:rPr>",
    "<w:commentRangeStart w:id=\"0\"/>",
    "^[{P1}\\",
    "&#x",
];

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_bytes(bytes in proptest::collection::vec(any::<u8>(), 0..400), package in any::<bool>()) {
        let begins: &[u8] = if package { b"PK\x03\x04" } else { b"" };
        let _ = read(&[begins, &bytes].concat(), &Limits::USUAL);
    }

    #[test]
    fn a_good_file_with_bytes_changed(
        changes in proptest::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..8),
        cut in proptest::option::of(any::<prop::sample::Index>()),
    ) {
        let mut bytes = one();
        for (at, byte) in changes {
            let at = at.index(bytes.len());
            bytes[at] = byte;
        }
        if let Some(cut) = cut {
            bytes.truncate(cut.index(bytes.len()));
        }
        let _ = read(&bytes, &Limits::USUAL);
    }

    #[test]
    fn a_good_file_with_markup_put_in(
        pieces in proptest::collection::vec((any::<prop::sample::Index>(), prop::sample::select(&PIECES[..])), 1..10),
        name in prop::sample::select(&["word/document.xml", "word/footnotes.xml", "_rels/.rels", "[Content_Types].xml"][..]),
    ) {
        let bytes = edited(&one(), |parts| {
            let part = parts.get_mut(name).unwrap();
            for (at, piece) in pieces {
                // Between two elements, so that most of it is markup still.
                let gaps: Vec<usize> = part.match_indices('<').map(|(at, _)| at).collect();
                part.insert_str(gaps[at.index(gaps.len())], piece);
            }
        });
        if let Ok(returned) = read(&bytes, &Limits::USUAL) {
            for paragraph in &returned.paragraphs {
                prop_assert!(!paragraph.text.contains(char::is_control));
            }
            returned.proposals(&[super::mark(1, 1)], |_| None);
        }
    }
}
