//! The suggestions of the first dialogue, from `suggestions.toml` beside this file: in our own words, with the paragraphs they
//! were taken from and what is publicly documented later.

use anyhow::Context as _;
use jiff::civil::{Date, date};
use mechanism::calendar::{CalendarCommand, Source};
use mechanism::suggestions::{
    LaterKind, LaterReference, LookedThrough, Raised, ReferenceText, SuggestionCommand,
    SuggestionText, Theme, Worded,
};
use mechanism::{Command, PaperId, SourceId, SuggestionId};
use serde::Deserialize;
use std::collections::BTreeMap;

const SUGGESTIONS: &str = include_str!("suggestions.toml");
/// The one summary whose paragraphs the demonstration holds, and the day of its dialogue.
const SUMMARY: &str = "fa-2022-summary";
const RAISED: Date = date(2022, 5, 6);
/// The language everything in the file was written in; the others are translations.
const ORIGINAL: &str = "en";

#[derive(Deserialize)]
struct Suggestions {
    source: Vec<Source>,
    looked_through: LookedThrough,
    suggestion: Vec<Suggestion>,
}

#[derive(Deserialize)]
struct Suggestion {
    id: SuggestionId,
    themes: Vec<Theme>,
    paragraphs: Vec<u16>,
    words: BTreeMap<String, Worded>,
    #[serde(default)]
    later: Vec<Later>,
}

#[derive(Deserialize)]
struct Later {
    kind: LaterKind,
    date: Date,
    sources: Vec<SourceId>,
    document: String,
    says: BTreeMap<String, String>,
}

/// All of it, each with the day it happened: a suggestion on the day of the dialogue, a reference on that of its document.
pub(super) fn commands() -> anyhow::Result<Vec<(Option<Date>, Command)>> {
    let read: Suggestions =
        toml::from_str(SUGGESTIONS).context("the demonstration’s suggestions do not parse")?;
    let summary = PaperId::new(SUMMARY)?;
    let mut all: Vec<(Option<Date>, Command)> = read
        .source
        .into_iter()
        .map(|source| {
            (
                None,
                Command::Calendar(CalendarCommand::RegisterSource(source)),
            )
        })
        .collect();
    let to = read.looked_through.to;
    let look = SuggestionCommand::LookThrough(read.looked_through);
    all.push((Some(to), Command::Suggestion(look)));
    for suggestion in read.suggestion {
        all.extend(suggestion.into_commands(&summary));
    }
    Ok(all)
}

impl Suggestion {
    fn into_commands(self, summary: &PaperId) -> Vec<(Option<Date>, Command)> {
        let enter = SuggestionCommand::Enter {
            suggestion: self.id.clone(),
            text: SuggestionText {
                original: ORIGINAL.to_owned(),
                words: self.words,
            },
            themes: self.themes,
            raised: Raised::of(summary.clone(), self.paragraphs),
            waived: Vec::new(),
        };
        let mut commands = vec![(Some(RAISED), Command::Suggestion(enter))];
        // Each follows the one before it, so each was seen as often as there are before it.
        for (later, seen) in self.later.into_iter().zip(1_u32..) {
            let follow = SuggestionCommand::Follow {
                suggestion: self.id.clone(),
                number: None,
                facts: LaterReference {
                    kind: later.kind,
                    date: later.date,
                    sources: later.sources,
                },
                text: ReferenceText {
                    document: later.document,
                    language: ORIGINAL.to_owned(),
                    symbol: None,
                    address: None,
                    original: ORIGINAL.to_owned(),
                    says: later.says,
                },
                seen,
            };
            commands.push((Some(later.date), Command::Suggestion(follow)));
        }
        commands
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_suggestion_speaks_six_languages_and_names_no_state() {
        let read: Suggestions = toml::from_str(SUGGESTIONS).unwrap();
        assert_eq!(read.suggestion.len(), 12);
        for one in &read.suggestion {
            assert_eq!(one.words.len(), 6, "{}", one.id);
            assert!(
                one.later.iter().all(|later| later.says.len() == 6),
                "{}",
                one.id
            );
            assert!(one.later.is_sorted_by_key(|later| later.date), "{}", one.id);
            let said = one
                .words
                .values()
                .flat_map(|words| [&words.title, &words.text]);
            let lines = one.later.iter().flat_map(|later| later.says.values());
            for text in said.chain(lines) {
                for state in ["Mexic", "México", "Мексик", "墨西哥", "المكسيك"] {
                    assert!(!text.contains(state), "{text}");
                }
            }
        }
    }
}
