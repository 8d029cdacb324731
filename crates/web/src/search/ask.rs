//! What somebody searches for: words, phrases in quotation marks, and a last word that may still be growing.

/// The longest text that is searched for, in characters; the rest is not looked at.
pub(crate) const LONGEST: usize = 200;

/// A search, taken apart.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Ask {
    /// Everything outside quotation marks.
    pub loose: String,
    /// Every text inside them.
    pub phrases: Vec<String>,
    /// Whether the last word may be the beginning of one: it stands loose, at the very end.
    pub growing: bool,
}

impl Ask {
    /// Takes a text apart. Any text will do: what makes no sense is looked for as it is.
    pub(crate) fn read(text: &str) -> Self {
        let text: String = text.chars().take(LONGEST).collect();
        let mut ask = Self::default();
        let mut quoted = false;
        for part in text.split(is_quotation_mark) {
            let part = part.trim();
            if !part.is_empty() {
                if quoted {
                    ask.phrases.push(part.to_owned());
                } else {
                    if !ask.loose.is_empty() {
                        ask.loose.push(' ');
                    }
                    ask.loose.push_str(part);
                }
                ask.growing = !quoted;
            }
            quoted = !quoted;
        }
        ask.growing &= text.chars().next_back().is_some_and(char::is_alphanumeric);
        ask
    }

    /// Whether nothing is asked for.
    pub(crate) fn is_empty(&self) -> bool {
        self.loose.is_empty() && self.phrases.is_empty()
    }
}

/// The marks of all six languages: a reader may paste any of them. An apostrophe is none of them.
fn is_quotation_mark(letter: char) -> bool {
    matches!(
        letter,
        '"' | '“' | '”' | '„' | '«' | '»' | '「' | '」' | '『' | '』'
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn phrases_stand_in_any_quotation_marks() {
        for text in ["a “b c” d", "a \"b c\" d", "a « b c » d", "a「b c」d"] {
            let ask = Ask::read(text);
            assert_eq!(
                (ask.loose.as_str(), ask.phrases.as_slice()),
                ("a d", &["b c".to_owned()][..]),
                "{text}"
            );
        }
    }

    #[test]
    fn a_last_word_grows_until_something_follows_it() {
        assert!(Ask::read("ghost gu").growing);
        assert!(!Ask::read("ghost gu ").growing);
        assert!(!Ask::read("\"ghost gu\"").growing);
        assert!(!Ask::read("").growing);
    }

    #[test]
    fn a_mark_that_is_never_closed_quotes_to_the_end() {
        assert_eq!(Ask::read("a \"b").phrases, ["b"]);
    }

    #[test]
    fn long_texts_are_cut() {
        let ask = Ask::read(&"x ".repeat(1000));
        assert!(ask.loose.chars().count() <= LONGEST);
    }
}
