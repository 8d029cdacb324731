//! English number words in running text: "one hundred and forty-seven" is 147, and takes four tokens.

use super::token::Token;
use words::numbers::{cardinal, read_cardinal};

/// More words than any number below a million has.
const MOST_WORDS: usize = 12;

/// A number written in words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Spelled {
    /// Its value.
    pub(super) value: u64,
    /// How many tokens it takes.
    pub(super) length: usize,
    /// Whether it is spelled as it should be: a hyphen in 21–99 and "and" after "hundred".
    pub(super) proper: bool,
}

/// The number in words at the beginning of these tokens.
pub(super) fn spelled(tokens: &[Token<'_>]) -> Option<Spelled> {
    let (mut said, mut longest) = (String::new(), None);
    for (index, token) in tokens.iter().enumerate().take(MOST_WORDS) {
        let word = token.text.to_lowercase();
        // "Forty and five" are two numbers.
        let joins = said.ends_with("hundred") || said.ends_with("thousand");
        if !token.is_word() || (word == "and" && !joins) {
            break;
        }
        if index > 0 {
            said.push(' ');
        }
        said.push_str(&word);
        if word == "and" {
            continue;
        }
        let Some(value) = read_cardinal(&said) else {
            break;
        };
        longest = Some(Spelled {
            value,
            length: index + 1,
            proper: said == cardinal(value),
        });
    }
    longest
}

/// A number in words, where it has few enough that a sentence may begin with them.
pub(super) fn in_words(value: u64) -> Option<String> {
    (value < 1000).then(|| cardinal(value))
}

#[cfg(test)]
mod tests {
    use super::super::token::tokens;
    use super::*;

    #[test]
    fn words_are_read_as_numbers() {
        for (text, value, length, proper) in [
            ("nine (9)", 9, 1, true),
            ("Sixty (60)", 60, 1, true),
            ("Thirty-eight (38)", 38, 1, true),
            ("One hundred and forty-seven (147)", 147, 4, true),
            ("One hundred forty seven", 147, 4, false),
            ("Sixty nine organizations", 69, 2, false),
            ("Two hundred organizations", 200, 2, true),
            ("Two hundred and many organizations", 200, 2, true),
            ("Two thousand and six", 2006, 4, true),
            ("Forty and five", 40, 1, true),
        ] {
            assert_eq!(
                spelled(&tokens(text, true)),
                Some(Spelled {
                    value,
                    length,
                    proper
                }),
                "{text}"
            );
        }
        assert_eq!(spelled(&tokens("Several speakers", true)), None);
        assert_eq!(spelled(&tokens("and nine", false)), None);
    }

    #[test]
    fn what_is_proposed_reads_back() {
        for value in 0..1000 {
            let words = in_words(value).unwrap();
            assert_eq!(
                spelled(&tokens(&words, true)).map(|number| (number.value, number.proper)),
                Some((value, true))
            );
        }
        assert_eq!(in_words(1000), None);
    }
}
