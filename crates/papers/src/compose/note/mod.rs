//! The consolidated Note by the Secretariat: facts into agreed language.

mod checks;
mod counts;
mod dialogue;

pub use checks::{NoteCheck, NoteFinding, Weight, check_note};

use super::setting::Setting;
use super::voice::{RESOLUTION, Voice};
use crate::compose::marks::{mark, with_notes};
use crate::{Byline, Paper, Paragraph, Section, Standing, Wording};
use mechanism::conference::{NoteEntry, NoteFacts};
use words::{Agreed, Value, capitalized};

/// The Note to a session of the Conference: an introduction, then a section for each year with one paragraph for each
/// dialogue in order of date (rule S4: no lone heading). A draft until the secretariat issues it.
pub fn note(facts: &NoteFacts, agreed: &Agreed, setting: &Setting) -> Paper {
    let writer = Voice::of(agreed, setting);
    let mut sections = vec![writer.introduction()];
    let mut page_named = false;
    for year in facts.years() {
        let entries: Vec<&NoteEntry> = facts.of_year(year).collect();
        sections.push(writer.year(year, facts.held_in(year), &entries, &mut page_named));
    }
    Paper {
        language: writer.lang,
        masthead: writer.masthead(&facts.session, setting),
        title: agreed.say("note-title", &[]),
        byline: Byline::NoteBySecretariat,
        sections,
        standing: Standing::Draft,
        wording: Wording::of(agreed, setting.original),
    }
}

impl Voice<'_> {
    fn introduction(&self) -> Section {
        let establishment = self
            .agreed
            .say("note-establishment", &[("mark", mark(0).into())]);
        let notes = [self.available("note-establishment-note", RESOLUTION)];
        Section {
            heading: self.agreed.say("note-heading-introduction", &[]),
            paragraphs: vec![
                Paragraph::of(with_notes(&establishment, &notes)),
                Paragraph::plain(self.agreed.say("note-basis", &[])),
            ],
            subsections: Vec::new(),
        }
    }

    fn year(&self, year: i16, held: u32, entries: &[&NoteEntry], page_named: &mut bool) -> Section {
        let year_value = || Value::from(i64::from(year));
        let opener = self.opener(year, held, entries.len() as u64);
        let mut paragraphs = vec![Paragraph::plain(opener)];
        paragraphs.extend(entries.iter().map(|entry| self.dialogue(entry, page_named)));
        Section {
            heading: self
                .agreed
                .say("note-heading-year", &[("year", year_value())]),
            paragraphs,
            subsections: Vec::new(),
        }
    }

    /// How many dialogues the year had; where only some of them are reported, that and how many.
    fn opener(&self, year: i16, held: u32, reported: u64) -> String {
        let whole = u64::from(held) <= reported;
        // Both numbers take the form that the higher requires (rule N5).
        let spelled = |n: u64| match held < 10 {
            true => self.small(n),
            false => words::numbers::figure(self.lang, n),
        };
        let mut values = vec![
            ("year", Value::from(i64::from(year))),
            ("count", reported.into()),
            ("count_words", spelled(reported).into()),
            (
                "count_words_capital",
                capitalized(&spelled(reported)).into(),
            ),
        ];
        if whole {
            return self.agreed.say("note-year", &values);
        }
        values.push(("held", held.into()));
        values.push(("held_words", spelled(held.into()).into()));
        self.agreed.say("note-year-in-part", &values)
    }
}
