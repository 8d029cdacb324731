//! The texts of papers as the vault keeps them: structured text, or points of ours.

use mechanism::Permission;
use mechanism::paper::{PaperKind, Point};
use papers::{Paper, Paragraph, Span, plain_words};
use record::Record;
use std::borrow::Cow;
use std::sync::Arc;

/// What a text is, read.
#[derive(Debug, Clone)]
pub(crate) enum Body {
    /// A paper, paragraph by paragraph.
    Paper(Box<Paper>),
    /// Points of a paper in our own words.
    Points(Vec<Point>),
}

/// Reads a text of the vault; `None` where it is not of the form its kind asks for.
pub(crate) fn body(kind: PaperKind, text: &str) -> Option<Body> {
    match kind {
        PaperKind::Points => serde_json::from_str(text).ok().map(Body::Points),
        _ => serde_json::from_str(text).ok().map(Body::Paper),
    }
}

/// The words of a paragraph with those of its footnotes, subparagraphs and tables: everything it can be found by.
pub(crate) fn words_with_notes(paragraph: &Paragraph) -> String {
    let mut words = String::new();
    gather(paragraph, &mut words);
    words
}

fn gather(paragraph: &Paragraph, words: &mut String) {
    if !words.is_empty() {
        words.push(' ');
    }
    words.push_str(&paragraph.words());
    for span in &paragraph.text {
        if let Span::Note(note) = span {
            words.push(' ');
            words.push_str(&plain(note));
        }
    }
    paragraph
        .subparagraphs
        .iter()
        .for_each(|sub| gather(sub, words));
    for table in &paragraph.tables {
        let texts = table.texts().map(|text| Cow::Owned(plain(text)));
        for text in std::iter::once(Cow::Borrowed(table.title())).chain(texts) {
            words.push(' ');
            words.push_str(&text);
        }
    }
}

/// The words of running text, footnotes left out.
pub(crate) fn plain(spans: &[Span]) -> String {
    plain_words(spans)
}

/// The message that names a kind of paper.
pub(crate) const fn kind_key(kind: PaperKind) -> &'static str {
    match kind {
        PaperKind::Summary => "paper-chair-summary",
        PaperKind::Note => "paper-note-by-secretariat",
        PaperKind::Status => "paper-status-paper",
        PaperKind::Background => "paper-background-paper",
        PaperKind::Programme => "paper-programme",
        PaperKind::Points => "paper-points-paraphrased",
    }
}

/// Reads a long text from the vault; what cannot be read is noted and left out. Blocks.
pub(crate) fn read(record: &Record, permission: &Permission) -> Option<Arc<str>> {
    match record.read(permission) {
        Ok(text) => text.map(Arc::from),
        Err(error) => {
            tracing::error!(%error, "a text could not be read from the vault");
            None
        }
    }
}
