//! What dialogues and papers are called on pages.

use super::edition_name;
use crate::page::{Markup, Page};
use mechanism::calendar::Gathering;
use mechanism::dialogue::{Credited, Dialogue};
use mechanism::paper::{PaperFacts, PaperKind};
use mechanism::summary::EditionKind;
use mechanism::{StateCode, View};
use words::{Value, capitalized, numbers};

/// "Firearms"; "Technical assistance and international cooperation".
pub(crate) fn topics(page: &Page, dialogue: &Dialogue) -> String {
    let names: Vec<String> = dialogue
        .topics()
        .enumerate()
        .map(|(place, group)| match place {
            0 => page.topic(group).into_owned(),
            _ => uncapitalized(&page.topic(group)),
        })
        .collect();
    page.list(&names)
}

/// Topics are common nouns in all six languages: within a line they begin small.
fn uncapitalized(name: &str) -> String {
    let mut letters = name.chars();
    match letters.next() {
        Some(first) => first.to_lowercase().chain(letters).collect(),
        None => String::new(),
    }
}

/// "Constructive dialogue of 5 April 2024".
pub(crate) fn dialogue(page: &Page, dialogue: &Dialogue) -> String {
    page.with("dialogue-title", "day", page.day(&dialogue.date))
}

/// "Firearms, 5 April 2024": where the kind of thing is clear.
pub(crate) fn short(page: &Page, dialogue: &Dialogue) -> String {
    let values = [
        ("topics", topics(page, dialogue).into()),
        ("day", page.day(&dialogue.date).into()),
    ];
    page.say_with("dialogue-short", &values)
}

/// "constructive dialogue of 5 April 2024 (Firearms)": within a sentence, in letters and notices.
pub(crate) fn in_a_sentence(page: &Page, dialogue: &Dialogue) -> String {
    let values = [
        ("topics", topics(page, dialogue).into()),
        ("day", page.day(&dialogue.date).into()),
    ];
    page.say_with("notice-dialogue", &values)
}

/// The meetings a dialogue follows, in words.
pub(crate) fn follows(page: &Page, view: &View, dialogue: &Dialogue) -> String {
    let meetings: Vec<String> = dialogue
        .meetings
        .iter()
        .map(|id| {
            let called = view.meeting(*id).map_or(Gathering::Meeting, |m| m.called);
            page.meeting(*id, called)
        })
        .collect();
    page.list(&meetings)
}

/// "twelfth session of the Conference".
pub(crate) fn conference(page: &Page, number: u16) -> String {
    let ordinal = numbers::session_ordinal(page.lang, number.into());
    let values = [
        ("ordinal", ordinal.into()),
        ("number", Value::Number(number.into())),
    ];
    page.say_with("conference-session", &values)
}

/// What kind of paper it is.
pub(crate) fn kind(page: &Page, kind: PaperKind) -> String {
    page.say(&format!("paper-kind-{}", kind.code()))
        .into_owned()
}

/// The name a paper goes by on pages; its own title stands in its text. Of two editions of a summary each has its own.
pub(crate) fn paper(page: &Page, view: &View, facts: &PaperFacts) -> String {
    let of = facts.dialogue.as_ref().and_then(|id| view.dialogue(id));
    match (facts.kind, of, facts.conference) {
        (PaperKind::Summary, Some(of), _) => {
            let key = match of.facts.credited {
                Some(Credited::CoChairs) => "paper-title-summary-co-chairs",
                _ => "paper-title-summary",
            };
            let name = page.with(key, "dialogue", short(page, of.facts));
            match view.edition(&facts.id) {
                Some(edition) if edition.kind != EditionKind::First => {
                    let values = [
                        ("paper", name.into()),
                        ("edition", edition_name(page, &edition).into()),
                    ];
                    page.say_with("paper-title-edition", &values)
                }
                _ => name,
            }
        }
        (PaperKind::Points, of, _) => {
            let whole = facts.points_of.as_ref().and_then(|id| view.paper(id));
            match (whole, of) {
                (Some(whole), _) if whole.facts.kind != PaperKind::Points => page.with(
                    "paper-title-points",
                    "paper",
                    paper(page, view, &whole.facts),
                ),
                (_, Some(of)) => page.with("paper-title-points", "paper", short(page, of.facts)),
                _ => kind(page, facts.kind),
            }
        }
        (PaperKind::Note, _, Some(number)) => note(page, number),
        (other, Some(of), _) => {
            let values = [
                ("kind", kind(page, other).into()),
                ("dialogue", short(page, of.facts).into()),
            ];
            page.say_with("paper-title-of-dialogue", &values)
        }
        (other, None, Some(number)) => {
            let values = [
                ("kind", kind(page, other).into()),
                ("session", conference(page, number).into()),
            ];
            page.say_with("paper-title-of-session", &values)
        }
        (other, None, None) => kind(page, other),
    }
}

/// "Note to the twelfth session of the Conference".
pub(crate) fn note(page: &Page, number: u16) -> String {
    page.with("paper-title-note", "session", conference(page, number))
}

/// The name of a State; its code where the register of names does not know it.
pub(crate) fn state(page: &Page, code: &StateCode) -> String {
    let key = format!("state-{code}");
    if words::has(words::Lang::En, &key) {
        page.say(&key).into_owned()
    } else {
        code.as_str().to_uppercase()
    }
}

/// The first letter large, for a line of its own.
pub(crate) fn line(text: &str) -> String {
    capitalized(text)
}

/// A source by its title, in its own language, leading to the register.
pub(crate) fn source(
    page: &Page,
    view: &View,
    id: &mechanism::SourceId,
    paragraph: Option<u16>,
) -> Option<SourceLine> {
    let source = view.source(id)?;
    Some(SourceLine {
        href: page.href(&format!("/sources#{id}")),
        title: page.original(&source.title, &source.language),
        publisher: source.publisher.clone(),
        paragraph: paragraph.map(|n| {
            let paragraph = page.say_with("in-paragraph", &[("n", Value::Number(n.into()))]);
            format!("{}{paragraph}", page.say("list-comma"))
        }),
    })
}

/// One line of "where this comes from".
pub(crate) struct SourceLine {
    pub(crate) href: String,
    pub(crate) title: Markup,
    pub(crate) publisher: String,
    /// With the comma that joins it to the title.
    pub(crate) paragraph: Option<String>,
}
