//! Which parts of a text run from left to right in a paper that runs from right to left: the title of an instrument quoted in
//! English, a name in Latin letters. Left alone, the full stop behind them, a bracket or a figure beside them is put on the
//! wrong side by whoever shows the text; so each writer of markup sets them apart.

use words::Direction;

/// A part of a text that runs one way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Piece<'t> {
    /// Its characters.
    pub text: &'t str,
    /// Whether it runs from left to right against the words around it.
    pub against: bool,
}

/// The parts of a text in the order they are read. One that runs from left to right is whole.
pub fn pieces(direction: Direction, text: &str) -> Vec<Piece<'_>> {
    if direction == Direction::LeftToRight {
        let whole = Piece {
            text,
            against: false,
        };
        return vec![whole];
    }
    let mut all = Vec::new();
    let mut put = |text, against| {
        let piece = Piece { text, against };
        all.extend(Some(piece).filter(|piece: &Piece<'_>| !piece.text.is_empty()));
    };
    let mut rest = text;
    while let Some(begins) = rest.find(is_ltr) {
        // A figure that touches its word belongs to it: "4th".
        let before = rest.get(..begins).unwrap_or_default();
        let before = before.trim_end_matches(|c: char| c.is_ascii_digit());
        let (before, from) = rest.split_at(before.len());
        let (piece, after) = from.split_at(length(from));
        put(before, false);
        put(piece, true);
        rest = after;
    }
    put(rest, false);
    all
}

/// How long a part is that begins with a letter from left to right: up to its last letter or figure, and the bracket that
/// closes one opened inside.
fn length(text: &str) -> usize {
    let mut end = 0;
    // What stands between two words belongs to both; between a word and a figure only if it binds them.
    let mut binds = true;
    for (at, c) in text.char_indices() {
        let after = at + c.len_utf8();
        if is_ltr(c) || (c.is_ascii_digit() && binds) {
            (end, binds) = (after, true);
        } else if is_rtl(c) {
            break;
        } else if !matches!(c, ' ' | '\u{a0}' | '-' | '–' | '.' | '/' | '(' | '\'' | '’') {
            binds = false;
        }
    }
    let (piece, rest) = text.split_at(end);
    let open = piece.matches('(').count() > piece.matches(')').count();
    match rest.strip_prefix(')') {
        Some(_) if open => end + 1,
        _ => end,
    }
}

fn is_ltr(c: char) -> bool {
    c.is_alphabetic() && !is_rtl(c)
}

/// Hebrew and Arabic with their presentation forms; also Arabic figures and marks, which run with them.
const fn is_rtl(c: char) -> bool {
    matches!(c, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefe}')
        && !matches!(c, '،' | '؛')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn against(text: &str) -> Vec<&str> {
        let all = pieces(Direction::RightToLeft, text);
        let whole: String = all.iter().map(|piece| piece.text).collect();
        assert_eq!(whole, text, "nothing is lost and nothing moves");
        let all = all.into_iter().filter(|piece| piece.against);
        all.map(|piece| piece.text).collect()
    }

    #[test]
    fn what_runs_against_the_paper_is_found_with_its_figures_and_brackets() {
        for (text, expected) in [
            ("لا شيء 5 (خمسة)", vec![]),
            (
                "إلى «Firearms Protocol (2001)» أيضا",
                vec!["Firearms Protocol (2001)"],
            ),
            ("انظر Article 5، 12 منظمة", vec!["Article 5"]),
            ("قيل: A, B and C.", vec!["A, B and C"]),
            ("(Zoe) وصلت", vec!["Zoe"]),
            ("(see Zoe (one)) نعم", vec!["see Zoe (one)"]),
            ("X ثم Y", vec!["X", "Y"]),
            ("في 2030 عقد 4th منها", vec!["4th"]),
            ("Only Latin.", vec!["Only Latin"]),
        ] {
            assert_eq!(against(text), expected, "{text}");
        }
    }

    #[test]
    fn a_paper_from_left_to_right_is_left_alone() {
        let all = pieces(Direction::LeftToRight, "قيل and said");
        assert_eq!(all.len(), 1);
        assert!(!all[0].against);
    }
}
