//! The papers that go beside the Note: what was recommended and suggested, who took part, which comments were handed in.
//!
//! Each reports the same dialogues as its Note and has its masthead. None of them is agreed language: they are compiled from
//! the record, say so in their type line, and are drafts as the Note is. Charts are on the page of the paper, whose address
//! it gives.

mod comments;
mod compilation;
mod participation;

pub use comments::comments;
pub use compilation::compilation;
pub use participation::participation_annex;

use super::setting::Setting;
use super::voice::Voice;
use crate::model::is_right_to_left;
use crate::write::reachable;
use crate::{Byline, Link, Paper, Paragraph, Section, Span, Standing, Wording};
use mechanism::conference::NoteFacts;
use mechanism::dialogue::Dialogue;
use words::{Agreed, Direction, Lang, Value};

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
        subparagraphs: lines.into_iter().map(Paragraph::of).collect(),
        ..Paragraph::of(text)
    }
}

/// Words as running text has them: without line breaks.
fn line(words: &str) -> String {
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Words of somebody else in a sentence of ours, of which nobody knows the language or that are in ours: where either runs from
/// right to left they keep their own direction.
fn apart(words: &str, lang: Lang) -> String {
    let line = line(words);
    let mixed = lang.direction() == Direction::RightToLeft || line.contains(is_right_to_left);
    match mixed && !line.is_empty() {
        true => format!("\u{2068}{line}\u{2069}"),
        false => line,
    }
}

/// An address of the record's site: a link where it can be followed from anywhere, and otherwise, as on a machine of one's
/// own, words.
fn linked(address: String) -> Span {
    match reachable(&address) {
        Some(_) => Span::Link(Link::bare(address)),
        None => Span::Text(address),
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

    /// Words of somebody else; see [`apart`].
    fn apart(&self, words: &str) -> String {
        apart(words, self.lang)
    }

    /// Words of somebody else in the language of this code, marked as such where it is not the paper's.
    fn quoted(&self, words: &str, code: &str) -> Vec<Span> {
        let line = line(words);
        match Span::quoted(&line, code, self.lang) {
            _ if line.is_empty() => Vec::new(),
            Span::Text(own) => vec![Span::Text(self.apart(&own))],
            marked => vec![marked],
        }
    }

    /// A paragraph of one phrase without variables.
    fn said(&self, key: &str) -> Paragraph {
        Paragraph::plain(self.agreed.say(key, &[]))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Foreign;

    #[test]
    fn words_are_set_apart_where_directions_meet() {
        assert_eq!(apart("A\ntitle", Lang::En), "A title");
        assert_eq!(apart("A title", Lang::Ar), "\u{2068}A title\u{2069}");
        assert_eq!(apart("عنوان", Lang::Fr), "\u{2068}عنوان\u{2069}");
        assert_eq!(apart(" ", Lang::Ar), "");
    }

    #[test]
    fn words_in_another_language_are_marked_and_not_isolated_by_signs() {
        let (agreed, setting) = (Agreed::new(Lang::Ar), Setting::default());
        let voice = Voice::of(&agreed, &setting);
        let foreign = Foreign {
            language: Some(Lang::En),
            text: "A title".to_owned(),
        };
        assert_eq!(voice.quoted("A\ntitle", "en"), [Span::Foreign(foreign)]);
        let own = [Span::text("\u{2068}عنوان\u{2069}")];
        assert_eq!(voice.quoted("عنوان", "ar"), own);
    }

    #[test]
    fn an_address_on_a_machine_of_ones_own_is_words() {
        let own = "http://localhost:8053/conference/12/participation";
        assert_eq!(linked(own.into()), Span::text(own));
        let site = "https://convene.example/x";
        assert_eq!(linked(site.into()), Span::Link(Link::bare(site)));
    }
}
