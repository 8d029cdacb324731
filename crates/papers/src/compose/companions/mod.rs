//! The papers that go beside the Note: what was recommended and suggested, who took part, which comments were handed in.
//!
//! Each reports the same dialogues as its Note and has its masthead. None of them is agreed language: they are compiled from
//! the record, say so in their type line, and are drafts as the Note is. A table of figures is set as lettered lines, which
//! every format has; charts are on the page of the paper, whose address it gives.

mod comments;
mod compilation;
mod participation;

pub use comments::comments;
pub use compilation::compilation;
pub use participation::participation_annex;

use super::setting::Setting;
use super::voice::Voice;
use crate::{Byline, Paper, Paragraph, Section, Span, Standing, Wording};
use mechanism::conference::NoteFacts;
use mechanism::dialogue::Dialogue;
use words::{Agreed, Value};

/// Where the site of the record is: `https://convene.example`, without a slash at the end. Papers give addresses in it only
/// where it is known.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Whereabouts(pub Option<String>);

impl Whereabouts {
    /// The whole address of a path.
    fn address(&self, path: &str) -> Option<String> {
        self.0.as_ref().map(|site| format!("{site}{path}"))
    }
}

/// A paper beside the Note.
fn beside(
    note: &NoteFacts,
    agreed: &Agreed,
    setting: &Setting,
    title: &str,
    sections: Vec<Section>,
) -> Paper {
    let voice = Voice::of(agreed, setting);
    Paper {
        language: voice.lang,
        masthead: voice.masthead(&note.session, setting),
        title: agreed.say(title, &[]),
        byline: Byline::Other(agreed.say("companion-byline", &[])),
        sections,
        standing: Standing::Draft,
        wording: Wording::of(agreed, setting.original),
    }
}

fn section(heading: String, paragraphs: Vec<Paragraph>) -> Section {
    Section {
        heading,
        paragraphs,
        subsections: Vec::new(),
    }
}

/// A paragraph with lettered lines beneath it.
fn lettered(text: Vec<Span>, lines: Vec<Vec<Span>>) -> Paragraph {
    Paragraph {
        text,
        subparagraphs: lines
            .into_iter()
            .map(|text| Paragraph {
                text,
                subparagraphs: Vec::new(),
            })
            .collect(),
    }
}

/// Words of somebody else in a sentence of ours: they keep their own direction, and running text has no line breaks.
fn apart(words: &str) -> String {
    let line = words.split_whitespace().collect::<Vec<_>>().join(" ");
    match line.is_empty() {
        true => line,
        false => format!("\u{2068}{line}\u{2069}"),
    }
}

impl Voice<'_> {
    /// "Firearms, 5 May 2023".
    fn named(&self, dialogue: &Dialogue) -> String {
        let topics: Vec<String> = dialogue
            .topics()
            .map(|topic| words::say(self.lang, &format!("topic-{}", topic.code())).into_owned())
            .collect();
        let values = [
            ("topics", Value::from(self.list(&topics))),
            ("day", words::dates::long(self.lang, dialogue.date).into()),
        ];
        words::say_with(self.lang, "dialogue-short", &values)
    }

    /// A paragraph of one phrase without variables.
    fn said(&self, key: &str) -> Paragraph {
        Paragraph::plain(self.agreed.say(key, &[]))
    }
}
