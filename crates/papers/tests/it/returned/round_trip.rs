//! What goes out comes back as it was.

use super::{around, back, mark, passage, passages, told};
use papers::draft::markup;
use papers::read::docx::Place;
use papers::write::{Mark, Passage, Working, working};
use proptest::prelude::*;
use words::Lang;

fn language() -> impl Strategy<Value = Lang> {
    prop::sample::select(Lang::ALL.to_vec())
}

/// What somebody types: words of any script, notes, values, references, signs that are nearly markup.
pub(super) fn typed() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        4 => "[a-zé،ا-ي三十 ,.’]{1,12}",
        1 => Just("{ngo}".to_owned()),
        1 => Just("{private-sector}".to_owned()),
        1 => Just("{P3}".to_owned()),
        1 => Just("CTOC/COP/2030/1".to_owned()),
        1 => Just(" https://www.example.org/a?b=1&c=2 ".to_owned()),
        1 => prop::sample::select(&["\\{", "\\\\", "]", "[x]", "^", "\\^[", "<w:t>", "&amp;", "{nobody}"][..])
            .prop_map(str::to_owned),
        1 => "[a-z ]{0,6}".prop_map(|words| format!("^[See {words}{{ngo}}.]")),
        1 => "\\PC{0,5}".prop_map(|odd: String| odd.replace(['\u{2028}', '\u{2029}'], "")),
    ];
    proptest::collection::vec(piece, 0..8).prop_map(|pieces| format!("a{}z", pieces.concat()))
}

pub(super) fn revision() -> impl Strategy<Value = Vec<Passage>> {
    proptest::collection::vec((typed(), any::<bool>()), 0..6).prop_map(|all| {
        (1..)
            .zip(all)
            .map(|(number, (typed, heading))| Passage {
                heading,
                ..passage(mark(number, number * 3), &typed)
            })
            .collect()
    })
}

/// A text in the form in which it comes back.
pub(super) fn canonical(typed: &str) -> String {
    markup::write(&markup::read(typed).pieces)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn untouched_it_asks_for_nothing(
        texts in proptest::collection::vec(typed(), 0..6),
        language in language(),
    ) {
        let around = around(language);
        let typed: Vec<&str> = texts.iter().map(String::as_str).collect();
        let passages = passages(&typed);
        let bytes = working(&Working { around: &around, revision: 4, passages: &passages }).unwrap();
        let returned = back(&bytes);
        prop_assert_eq!(returned.revision, Some(4));
        prop_assert_eq!(&returned.notices, &[]);
        let texts_back: Vec<&str> = returned.paragraphs.iter().map(|one| one.text.as_str()).collect();
        prop_assert_eq!(texts_back, texts.iter().map(|text| canonical(text)).collect::<Vec<_>>());
        let sent: Vec<Mark> = passages.iter().map(|passage| passage.mark).collect();
        let text_of = |mark: Mark| texts.get(usize::from(mark.paragraph.0) - 1).map(String::as_str);
        prop_assert_eq!(returned.proposals(&sent, text_of), []);
        prop_assert_eq!(&returned.before.iter().map(|(mark, _)| *mark).collect::<Vec<_>>(), &sent);
    }
}

#[test]
fn the_same_draft_gives_the_same_bytes() {
    for language in Lang::ALL {
        let around = around(language);
        let passages = passages(&["# Heading", "Words {ngo}.^[Note.]"]);
        let draft = Working {
            around: &around,
            revision: 1,
            passages: &passages,
        };
        assert_eq!(working(&draft).unwrap(), working(&draft).unwrap());
    }
}

#[test]
fn headings_versions_and_order_come_back() {
    let around = around(Lang::Fr);
    let passages = [
        passage(mark(9, 4), "# Ouverture"),
        passage(mark(2, 1), "Le Président."),
        passage(mark(65_535, 65_535), "Fin."),
    ];
    let bytes = working(&Working {
        around: &around,
        revision: u32::MAX,
        passages: &passages,
    })
    .unwrap();
    let returned = back(&bytes);
    assert_eq!(returned.revision, Some(u32::MAX));
    assert_eq!(
        told(&returned),
        ["P9 Ouverture", "P2 Le Président.", "P65535 Fin."]
    );
    assert!(returned.paragraphs[0].heading && !returned.paragraphs[1].heading);
    assert_eq!(returned.paragraphs[0].place, Place::Passage(mark(9, 4)));
    let stale: Vec<Mark> = returned
        .stale(|paragraph| Some(if paragraph.0 == 9 { 5 } else { 1 }))
        .collect();
    assert_eq!(stale, [mark(9, 4), mark(65_535, 65_535)]);
}

#[test]
fn a_draft_without_paragraphs_is_a_file_too() {
    let around = around(Lang::En);
    let bytes = working(&Working {
        around: &around,
        revision: 0,
        passages: &[],
    })
    .unwrap();
    let returned = back(&bytes);
    assert_eq!(returned.revision, Some(0));
    assert_eq!(told(&returned), [""; 0]);
}
