//! The printed numbers of headings, paragraphs and subparagraphs, in the manner of each language (rules S1 to S3).
//!
//! Set by hand and not by Typst's numbered lists, whose numbers do not mirror in Arabic and whose items cannot turn over
//! at the edge of the body.

use papers::write::numbering as latin;
use words::Lang;

/// Firstly, secondly …, as Arabic papers number their headings.
const FIRSTLY: [&str; 10] = [
    "أولا",
    "ثانيا",
    "ثالثا",
    "رابعا",
    "خامسا",
    "سادسا",
    "سابعا",
    "ثامنا",
    "تاسعا",
    "عاشرا",
];
/// The letters in abjad order, by name for subheadings …
const ABJAD_NAMES: [&str; 10] = [
    "ألف", "باء", "جيم", "دال", "هاء", "واو", "زاي", "حاء", "طاء", "ياء",
];
/// … and by sign for subparagraphs.
const ABJAD: [&str; 10] = ["أ", "ب", "ج", "د", "ه", "و", "ز", "ح", "ط", "ي"];
const CHINESE: [&str; 10] = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"];

/// The number of a paragraph: the same figure in all languages.
pub(crate) fn paragraph(lang: Lang, number: usize) -> String {
    stopped(lang, &number.to_string())
}

/// The number of a heading by its path, each place from 1: `[2, 1]` is A. under II.
pub(crate) fn heading(lang: Lang, path: &[usize]) -> String {
    let (depth, place) = last(path);
    let number = match (lang, depth) {
        (Lang::Ar, 0) => nth(&FIRSTLY, place),
        (Lang::Ar, 1) => nth(&ABJAD_NAMES, place),
        (Lang::Zh, 0) => nth(&CHINESE, place),
        (Lang::Ar, 3) => format!("({})", nth(&ABJAD, place)),
        _ => latin::heading(depth, place - 1),
    };
    if number.ends_with(')') {
        number
    } else {
        stopped(lang, &number)
    }
}

/// The number of a subparagraph by its path below the paragraph.
pub(crate) fn subparagraph(lang: Lang, path: &[usize]) -> String {
    let (depth, place) = last(path);
    match lang {
        Lang::Ar if depth.is_multiple_of(2) => format!("({})", nth(&ABJAD, place)),
        Lang::Ar => format!("({place})"),
        // Russian papers open no bracket either.
        Lang::Ru if depth < 2 => latin::subparagraph(Lang::Fr, depth, place - 1),
        _ => latin::subparagraph(lang, depth, place - 1),
    }
}

/// A number and what parts it from its words: a stop, in Arabic a dash.
fn stopped(lang: Lang, number: &str) -> String {
    match lang {
        Lang::Ar => format!("{number} -"),
        _ => format!("{number}."),
    }
}

/// Depth from 0 and place from 1 of the last step.
fn last(path: &[usize]) -> (usize, usize) {
    (
        path.len().saturating_sub(1),
        path.last().copied().unwrap_or(1).max(1),
    )
}

/// The word for a place, or its figure where there is no word for it.
fn nth(words: &[&str], place: usize) -> String {
    words
        .get(place - 1)
        .map_or_else(|| place.to_string(), |word| (*word).to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rule_s1_paragraphs_carry_the_same_figure_in_every_language() {
        for lang in Lang::ALL {
            assert!(paragraph(lang, 14).starts_with("14"), "{lang:?}");
        }
    }

    #[test]
    fn rule_s2_subparagraphs_are_lettered_and_french_leaves_out_the_first_bracket() {
        let of = |lang| {
            [&[2][..], &[1, 4], &[1, 1, 1], &[1, 1, 1, 3]].map(|path| subparagraph(lang, path))
        };
        assert_eq!(of(Lang::En), ["(b)", "(iv)", "a.", "iii."]);
        assert_eq!(of(Lang::Ru), ["b)", "iv)", "a.", "iii."]);
        assert_eq!(of(Lang::Ar), ["(ب)", "(4)", "(أ)", "(3)"]);
    }

    #[test]
    fn rule_s3_headings_go_from_words_or_numerals_to_letters_to_figures() {
        let of =
            |lang| [&[4][..], &[4, 3], &[4, 3, 2], &[4, 3, 2, 1]].map(|path| heading(lang, path));
        assert_eq!(of(Lang::En), ["IV.", "C.", "2.", "(a)"]);
        assert_eq!(of(Lang::Ar), ["رابعا -", "جيم -", "2 -", "(أ)"]);
        assert_eq!(of(Lang::Zh), ["四.", "C.", "2.", "(a)"]);
        assert_eq!(heading(Lang::Zh, &[30]), "30.");
    }
}
