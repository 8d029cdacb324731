//! What is remarked in a Word file that came back. At a paragraph of the text it becomes a remark there; whoever brings the file
//! is who records it, and the name that the file gives is nobody's word.

use mechanism::SummaryView;
use mechanism::summary::RemarkInFile;
use papers::read::docx::{About, Returned, WordComment};

/// The comments of a file.
pub(super) struct Remarked {
    /// Those at paragraphs that stand.
    pub(super) remarks: Vec<RemarkInFile>,
    /// The others, for whoever sent the file: whose, and what they say. They are not kept.
    pub(super) elsewhere: Vec<(String, String)>,
}

impl Remarked {
    pub(super) fn of(summary: &SummaryView, returned: &Returned) -> Self {
        let (mut remarks, mut elsewhere) = (Vec::new(), Vec::new());
        for comment in &returned.comments {
            let WordComment {
                about,
                text,
                author,
                ..
            } = comment;
            let (text, author) = (readable(text), readable(author).replace('\n', " "));
            let stands = match about {
                About::Passage(mark) => {
                    let mut all = summary.paragraphs.iter();
                    all.find(|one| one.id == mark.paragraph)
                }
                About::New(_) | About::Elsewhere => None,
            };
            match stands {
                _ if text.trim().is_empty() => {}
                Some(one) => remarks.push(RemarkInFile {
                    paragraph: one.id,
                    text,
                    author,
                }),
                None => elsewhere.push((author, text)),
            }
        }
        Self { remarks, elsewhere }
    }
}

/// A text without what the record takes from nobody: control characters, and signs that turn the order of letters around.
fn readable(text: &str) -> String {
    let turns = |letter| matches!(letter, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}');
    let letters = text.chars().filter(|letter| !turns(*letter));
    let letters = letters.map(|letter| match letter {
        '\n' => '\n',
        letter if letter.is_control() => ' ',
        letter => letter,
    });
    letters.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_left_that_looks_like_what_it_is_not() {
        assert_eq!(
            readable("a\u{202E}b\u{2066}c\u{200F}\td\u{7}\ne"),
            "abc\u{200F} d \ne"
        );
    }
}
