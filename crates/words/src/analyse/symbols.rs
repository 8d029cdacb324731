//! Document symbols and references in a running text: `CTOC/COP/2024/1`, `FA-2024/A-0137`, `9/1`.

use super::Term;

/// The symbols of a text, whole and in lower case. Their parts are words like others.
pub(super) fn terms(text: &str) -> Vec<Term> {
    let mut terms = Vec::new();
    let mut start = 0;
    for run in text.split_inclusive(|letter| !belongs(letter)) {
        let candidate = run.trim_end_matches(|letter| !belongs(letter));
        let symbol = candidate.trim_matches(['.', '-', '/']);
        if !candidate.contains("//") && is_symbol(symbol) {
            // The trimmed marks are ASCII: one byte each.
            let before = candidate.len() - candidate.trim_start_matches(['.', '-', '/']).len();
            terms.push(Term {
                stem: symbol.to_ascii_lowercase(),
                start: start + before,
                end: start + before + symbol.len(),
            });
        }
        start += run.len();
    }
    terms
}

fn belongs(letter: char) -> bool {
    letter.is_ascii_alphanumeric() || matches!(letter, '/' | '.' | '-')
}

/// A symbol has parts divided by strokes and a figure in one of them; "and/or" has none. An address,
/// with its two strokes running, has been left out already.
fn is_symbol(text: &str) -> bool {
    text.len() <= super::LONGEST
        && text.contains('/')
        && text.contains(|letter: char| letter.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<&str> {
        terms(text)
            .into_iter()
            .map(|term| &text[term.start..term.end])
            .collect()
    }

    #[test]
    fn symbols_stand_out_of_their_sentence() {
        assert_eq!(found("(CTOC/COP/2024/1)."), ["CTOC/COP/2024/1"]);
        assert_eq!(
            found("in CTOC/COP/WG.6/2022/CRP.1, and"),
            ["CTOC/COP/WG.6/2022/CRP.1"]
        );
        assert_eq!(
            found("resolution 9/1* of FA-2024/A-0137"),
            ["9/1", "FA-2024/A-0137"]
        );
        assert_eq!(found("وثيقةCTOC/COP/2024/1۔"), ["CTOC/COP/2024/1"]);
    }

    #[test]
    fn not_everything_with_a_stroke_is_a_symbol() {
        assert!(found("and/or, 2024, 1.5 -/- https://x.org/1").is_empty());
    }
}
