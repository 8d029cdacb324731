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

/// The label of a subparagraph: (a), (i), a., i.; French and Spanish open no bracket (rule S2).
pub fn subparagraph(language: Lang, depth: usize, index: usize) -> String {
    let sign = if depth.is_multiple_of(2) {
        letters(index)
    } else {
        roman(index + 1).to_lowercase()
    };
    match language {
        _ if depth >= 2 => format!("{sign}."),
        Lang::Fr | Lang::Es => format!("{sign})"),
        _ => format!("({sign})"),
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
            [Lang::Fr, Lang::Es, Lang::Ar].map(|lang| subparagraph(lang, 0, 0)),
            ["a)", "a)", "(a)"]
        );
        assert_eq!(
            [0, 1, 2, 3, 4].map(|depth| heading(depth, 1)),
            ["II", "B", "2", "(b)", "(ii)"]
        );
        assert_eq!(superscript(120), "¹²⁰");
    }
}
