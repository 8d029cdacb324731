//! A paper on its way to a reader, whether the record holds its text or it is composed from the record.

use crate::problem::Problem;
use crate::site::Site;
use mechanism::conference::note_facts;
use mechanism::paper::Point;
use mechanism::{Text, View};
use papers::Paper;
use papers::compose::{Setting, note};
use std::fmt;
use std::sync::Arc;
use words::Lang;

/// What there is to read of a paper.
pub(super) enum Reading {
    /// The whole text.
    Whole(Box<Paper>),
    /// Points in our own words.
    Points(Vec<Point>),
    /// The text was destroyed.
    Withheld,
    /// The record holds no text.
    Nothing,
}

/// Reads what the vault holds of a paper, for whoever was given the view.
pub(super) async fn read(site: &Site, text: &Text, points: bool) -> Result<Reading, Problem> {
    let json: Arc<str> = match text {
        Text::None => return Ok(Reading::Nothing),
        Text::Withheld => return Ok(Reading::Withheld),
        Text::Here(text) => text.clone(),
        Text::ToRead(permission) => {
            let (record, permission) = (site.record.clone(), permission.clone());
            let read = tokio::task::spawn_blocking(move || record.read(&permission)).await;
            let read = read.map_err(|_| Problem::Broken)?.map_err(|error| {
                tracing::error!(%error, "a text could not be read from the vault");
                Problem::Broken
            })?;
            match read {
                Some(text) => text.into(),
                // Destroyed between the view and now.
                None => return Ok(Reading::Withheld),
            }
        }
    };
    let damaged = |error: serde_json::Error| {
        tracing::error!(%error, "a text of the vault has not the form of its purpose");
        Problem::Broken
    };
    if points {
        return Ok(Reading::Points(
            serde_json::from_str(&json).map_err(damaged)?,
        ));
    }
    Ok(Reading::Whole(Box::new(
        serde_json::from_str(&json).map_err(damaged)?,
    )))
}

/// The address of a Note composed from the record: `note-conference-12`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct ComposedNote(u16);

impl ComposedNote {
    const BEGINS: &'static str = "note-conference-";

    pub(super) fn parse(id: &str) -> Option<Self> {
        let digits = id.strip_prefix(Self::BEGINS)?;
        let number: u16 = digits.parse().ok()?;
        // One address for one paper: no leading zeros or signs.
        (number.to_string() == digits).then_some(Self(number))
    }

    pub(crate) fn session(self) -> u16 {
        self.0
    }
}

impl fmt::Display for ComposedNote {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}{}", Self::BEGINS, self.0)
    }
}

/// The Notes that can be composed for this reader: one for each session that has dialogues to report.
pub(crate) fn composed_notes(view: &View) -> Vec<ComposedNote> {
    view.conferences()
        .rev()
        .filter(|session| {
            note_facts(view, session.number).is_some_and(|facts| !facts.entries.is_empty())
        })
        .map(|session| ComposedNote(session.number))
        .collect()
}

/// The Note to a session of the Conference, in a language, from what this reader may see.
pub(crate) fn composed_note(
    site: &Site,
    view: &View,
    lang: Lang,
    id: ComposedNote,
) -> Option<Paper> {
    let facts = note_facts(view, id.session()).filter(|facts| !facts.entries.is_empty())?;
    let setting = Setting {
        numbers: site.installation.numbers,
        site: Some(site.installation.base.clone()),
        ..Setting::default()
    };
    Some(
        site.installation
            .speak(lang, |agreed| note(&facts, agreed, &setting)),
    )
}

#[cfg(test)]
mod tests {
    use super::ComposedNote;

    #[test]
    fn a_note_has_one_address() {
        assert_eq!(
            ComposedNote::parse("note-conference-12"),
            Some(ComposedNote(12))
        );
        for wrong in [
            "note-conference-012",
            "note-conference-+1",
            "note-conference-",
            "note-conference-99999",
            "note",
        ] {
            assert_eq!(ComposedNote::parse(wrong), None, "{wrong}");
        }
        assert_eq!(ComposedNote(12).to_string(), "note-conference-12");
    }
}
