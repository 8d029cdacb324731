//! What holds for any text.

use papers::guards::{Bound, Chair, Circumstances, Genre, NameOf, Names, Passage, check};
use proptest::prelude::*;
use words::Lang;

/// Pieces that guards look at, so that random texts meet them, among whatever else.
const PIECES: [&str; 24] = [
    "Mexico",
    "Mr. ",
    "(",
    ")",
    "“",
    "”",
    "many speakers",
    " was noted",
    "Côte d’Ivoire",
    "мексиканск",
    "ого",
    "وبالمكسيك",
    "中国",
    "先生",
    "السيد ",
    "les orateurs ",
    "\u{301}",
    "\u{200f}",
    ". ",
    "г-н ",
    "Nobody",
    "-",
    "'",
    "İ",
];

fn text() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        proptest::sample::select(&PIECES[..]).prop_map(str::to_owned),
        "\\PC{0,6}",
        " ",
    ];
    proptest::collection::vec(piece, 0..24).prop_map(|pieces| pieces.concat())
}

proptest! {
    #[test]
    fn findings_lie_in_the_text_in_order_and_are_always_the_same(
        text in text(),
        index in 0_usize..6,
        genre in 0_usize..3,
        range in (0_usize..200, 0_usize..200),
        counts in (0_usize..9, 0_usize..9),
    ) {
        let names = Names::new([
            (NameOf::Participant, "Anna Nobody"),
            (NameOf::Participant, "Иван Никтохин"),
            (NameOf::Organization, "Quiet Seas of Mexico (QSM)"),
        ]);
        let chairs = [Chair { name: "C. Fictitious", state: Some("mx") }];
        let circumstances = Circumstances { chairs: &chairs, names: Some(&names), ..Circumstances::default() };
        // Bindings may be stale: whatever range they carry, nothing breaks.
        let bound = [Bound { range: range.0..range.1, speakers: counts.0, of: counts.1 }];
        let passage = Passage {
            language: Lang::ALL[index],
            genre: [Genre::Comment, Genre::Introduction, Genre::Summary][genre],
            text: &text,
            bound: &bound,
        };
        let found = check(&passage, &circumstances);
        prop_assert_eq!(&found, &check(&passage, &circumstances));
        prop_assert!(found.is_sorted_by_key(|finding| finding.range.start));
        for finding in &found {
            prop_assert_eq!(text.get(finding.range.clone()), Some(finding.found.as_str()));
            prop_assert!(!finding.found.is_empty());
            let said = finding.say(Lang::Ru);
            let unsaid = said.contains('{') && !text.contains('{');
            prop_assert!(!unsaid, "{}", said);
        }
    }
}

#[test]
fn a_flood_of_names_is_cut() {
    let text = "Mexico, ".repeat(5_000);
    let passage = Passage {
        language: Lang::En,
        genre: Genre::Comment,
        text: &text,
        bound: &[],
    };
    assert_eq!(check(&passage, &Circumstances::default()).len(), 200);
}
