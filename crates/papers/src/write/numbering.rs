//! How places in a paper are numbered: sections I., A., 1.; subparagraphs (a), (i); footnotes ¹ (rules S1–S3, F2).

use words::Lang;

/// The numeral of a section at the top level: "I", "IV".
pub fn section(index: usize) -> String {
    roman(index + 1)
}

/// The letter of a section one level down: "A", "B"; after Z it doubles: "AA".
pub fn subsection(index: usize) -> String {
    letters(index).to_uppercase()
}

/// The label of a section at any level, without its stop: I, A, 1, (a), (i).
pub fn heading(depth: usize, index: usize) -> String {
    match depth {
        0 => section(index),
        1 => subsection(index),
        2 => (index + 1).to_string(),
        3 => format!("({})", letters(index)),
        _ => format!("({})", roman(index + 1).to_lowercase()),
    }
}

/// The number of a heading as its language prints it: "I.", "أولا -", "一.".
pub fn printed_heading(language: Lang, depth: usize, index: usize) -> String {
    let number = match (language, depth) {
        (Lang::Ar, 0) => nth(&FIRSTLY, index),
        (Lang::Ar, 1) => nth(&ABJAD_NAMES, index),
        (Lang::Ar, 3) => format!("({})", nth(&ABJAD, index)),
        (Lang::Zh, 0) => nth(&CHINESE, index),
        _ => heading(depth, index),
    };
    if number.ends_with(')') {
        number
    } else {
        stopped(language, &number)
    }
}

/// The number of a paragraph as its language prints it: the same figure in all of them.
pub fn printed_paragraph(language: Lang, number: usize) -> String {
    stopped(language, &number.to_string())
}

/// A number and what parts it from its words: a stop, in Arabic a dash.
fn stopped(language: Lang, number: &str) -> String {
    match language {
        Lang::Ar => format!("{number} -"),
        _ => format!("{number}."),
    }
}

/// The label of a subparagraph: (a), (i), a., i.; French, Spanish and Russian open no bracket, Arabic has letters of its
/// own (rule S2).
pub fn subparagraph(language: Lang, depth: usize, index: usize) -> String {
    let lettered = depth.is_multiple_of(2);
    let sign = if lettered {
        letters(index)
    } else {
        roman(index + 1).to_lowercase()
    };
    match language {
        Lang::Ar if lettered => format!("({})", nth(&ABJAD, index)),
        Lang::Ar => format!("({})", index + 1),
        _ if depth >= 2 => format!("{sign}."),
        Lang::Fr | Lang::Es | Lang::Ru => format!("{sign})"),
        _ => format!("({sign})"),
    }
}

/// The letter of a note to a table (rule F2).
pub fn letter(language: Lang, index: usize) -> String {
    match language {
        Lang::Ar => nth(&ABJAD, index),
        _ => letters(index),
    }
}

/// The indicator of a footnote in superscript figures.
pub fn superscript(number: usize) -> String {
    const FIGURES: [char; 10] = ['⁰', '¹', '²', '³', '⁴', '⁵', '⁶', '⁷', '⁸', '⁹'];
    number
        .to_string()
        .bytes()
        .map(|digit| FIGURES[usize::from(digit - b'0')])
        .collect()
}

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

/// The word for a place, or its figure where there is no word for it.
fn nth(words: &[&str], index: usize) -> String {
    words
        .get(index)
        .map_or_else(|| (index + 1).to_string(), |word| (*word).to_owned())
}

fn letters(index: usize) -> String {
    let letter = char::from(b'a' + u8::try_from(index % 26).unwrap_or_default());
    std::iter::repeat_n(letter, index / 26 + 1).collect()
}

fn roman(mut number: usize) -> String {
    const SIGNS: [(usize, &str); 13] = [
        (1000, "M"),
        (900, "CM"),
        (500, "D"),
        (400, "CD"),
        (100, "C"),
        (90, "XC"),
        (50, "L"),
        (40, "XL"),
        (10, "X"),
        (9, "IX"),
        (5, "V"),
        (4, "IV"),
        (1, "I"),
    ];
    let mut out = String::new();
    for (value, sign) in SIGNS {
        while number >= value {
            out.push_str(sign);
            number -= value;
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_numbered_as_the_manual_asks() {
        assert_eq!([0, 3, 8, 13].map(section), ["I", "IV", "IX", "XIV"]);
        assert_eq!([0, 25, 26, 27].map(subsection), ["A", "Z", "AA", "BB"]);
        assert_eq!(
            [0, 1, 2, 3].map(|depth| subparagraph(Lang::En, depth, 3)),
            ["(d)", "(iv)", "d.", "iv."]
        );
        assert_eq!(
            [Lang::Fr, Lang::Es, Lang::Ru, Lang::Zh, Lang::Ar].map(|lang| subparagraph(lang, 0, 0)),
            ["a)", "a)", "a)", "(a)", "(أ)"]
        );
        assert_eq!(subparagraph(Lang::Ar, 1, 1), "(2)");
        assert_eq!(
            [0, 1, 2].map(|depth| printed_heading(Lang::En, depth, 1)),
            ["II.", "B.", "2."]
        );
        assert_eq!(
            [0, 1, 3].map(|depth| printed_heading(Lang::Ar, depth, 1)),
            ["ثانيا -", "باء -", "(ب)"]
        );
        assert_eq!(printed_heading(Lang::Zh, 0, 1), "二.");
        assert_eq!(
            printed_heading(Lang::Ar, 0, 10),
            "11 -",
            "where words end, figures go on"
        );
        assert!(
            Lang::ALL
                .map(|lang| printed_paragraph(lang, 14))
                .iter()
                .all(|number| number.starts_with("14"))
        );
        assert_eq!(
            [0, 1, 2, 3, 4].map(|depth| heading(depth, 1)),
            ["II", "B", "2", "(b)", "(ii)"]
        );
        assert_eq!(superscript(120), "¹²⁰");
        assert_eq!(letter(Lang::Ru, 1), "b");
        assert_eq!(letter(Lang::Ar, 1), "ب");
    }
}
