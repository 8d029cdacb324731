//! Recommendations of the working groups and suggestions from the dialogues, side by side.

use super::{beside, lettered, section};
use crate::compose::marks::{mark, placed, with_notes};
use crate::compose::setting::Setting;
use crate::compose::voice::Voice;
use crate::write::reachable;
use crate::{Paper, Paragraph, Section, Span};
use mechanism::adopted::Report;
use mechanism::calendar::{Gathering, WorkingGroup};
use mechanism::conference::{Compiled, Decided, Suggested};
use mechanism::paper::PaperFacts;
use mechanism::suggestions::Theme;
use words::{Agreed, Value, capitalized, dates, numbers};

/// The compilation for a Note. What the record does not hold is said as plainly as what it holds.
pub fn compilation(facts: &Compiled, agreed: &Agreed, setting: &Setting) -> Paper {
    let voice = Voice::of(agreed, setting);
    let scope = [
        "compilation-scope",
        "compilation-standing",
        "compilation-languages",
    ];
    let mut sections = vec![section(
        agreed.say("companion-heading-reading", &[]),
        scope.map(|key| voice.said(key)).into(),
    )];
    if !facts.decided.is_empty() {
        let decided = facts.decided.iter().map(|one| voice.decided(one));
        sections.push(section(
            agreed.say("compilation-heading-decided", &[]),
            decided.collect(),
        ));
        sections.push(voice.suggestions(facts));
    }
    beside(&facts.note, agreed, setting, "compilation-title", sections)
}

impl Voice<'_> {
    /// What one meeting, or several held jointly, decided.
    fn decided(&self, one: &Decided) -> Paragraph {
        let meetings: Vec<String> = one
            .meetings
            .iter()
            .map(|meeting| {
                let number = u64::from(meeting.id.number);
                let gathered = match meeting.called {
                    Gathering::Meeting => (
                        "gathering-meeting",
                        numbers::meeting_ordinal(self.lang, number),
                    ),
                    Gathering::Session => (
                        "gathering-session",
                        numbers::session_ordinal(self.lang, number),
                    ),
                };
                let values = [
                    ("ordinal", Value::from(gathered.1)),
                    ("number", number.into()),
                ];
                let values = [
                    (
                        "meeting",
                        Value::from(words::say_with(self.lang, gathered.0, &values)),
                    ),
                    ("group", self.group(meeting.id.group).into()),
                ];
                words::say_with(self.lang, "meeting-of-group", &values)
            })
            .collect();
        let mut values = vec![("meetings", Value::from(capitalized(&self.list(&meetings))))];
        let Some(adopted) = &one.adopted else {
            return Paragraph::plain(self.agreed.say("compilation-decided-none", &values));
        };
        let notes: Vec<Vec<Span>> = self
            .report(&adopted.text.report, one.report.as_ref())
            .into_iter()
            .collect();
        let called = match notes.is_empty() {
            true => String::new(),
            false => mark(0),
        };
        values.push(("mark", called.into()));
        let sentence = self.agreed.say("compilation-decided", &values);
        let (code, words) = adopted.in_language(self.lang.code()).unwrap_or_default();
        let lines = words.split("\n\n").filter(|line| !line.trim().is_empty());
        lettered(
            with_notes(&sentence, &notes),
            lines.map(|line| self.quoted(line, code)).collect(),
        )
    }

    /// Where the adopted report is.
    fn report(&self, report: &Report, paper: Option<&PaperFacts>) -> Option<Vec<Span>> {
        let address = match report {
            Report::Address(address) => address.clone(),
            Report::Paper(id) => {
                // A reader who may not see the paper is not told where it is.
                paper?;
                self.address(&format!("/papers/{id}"))?
            }
        };
        Some(match reachable(&address) {
            Some(_) => self.available("compilation-report-note", &address),
            None => {
                let values = [("address", Value::from(address))];
                vec![Span::Text(
                    self.agreed.say("compilation-report-note", &values),
                )]
            }
        })
    }

    fn suggestions(&self, facts: &Compiled) -> Section {
        let mut whole = section(
            self.agreed.say("compilation-heading-suggested", &[]),
            Vec::new(),
        );
        let mut groups: Vec<Vec<WorkingGroup>> = Vec::new();
        for one in &facts.suggested {
            if !groups.contains(&one.groups()) {
                groups.push(one.groups());
            }
        }
        let mut parts: Vec<Section> = groups
            .iter()
            .map(|group| self.of_groups(group, &facts.suggested))
            .collect();
        match parts.len() {
            0 => whole.paragraphs.push(self.said("compilation-none")),
            // No heading stands alone at its level (rule S4).
            1 => whole.paragraphs = parts.remove(0).paragraphs,
            _ => whole.subsections = parts,
        }
        if !facts.suggested.is_empty() && !facts.without.is_empty() {
            let entries = facts.note.entries.iter();
            let without: Vec<String> = entries
                .filter(|entry| facts.without.contains(&entry.dialogue.id))
                .map(|entry| self.named(&entry.dialogue))
                .collect();
            let values = [("dialogues", Value::from(self.phrases(&without)))];
            let none = Paragraph::plain(self.agreed.say("compilation-without", &values));
            // Before the groups: what is missing is no part of the last of them.
            whole.paragraphs.insert(0, none);
        }
        whole
    }

    /// The suggestions from the dialogues of these groups: a paragraph for each theme, in the order they first appear.
    fn of_groups(&self, groups: &[WorkingGroup], all: &[Suggested]) -> Section {
        let own: Vec<&Suggested> = all.iter().filter(|one| one.groups() == groups).collect();
        let mut themes: Vec<Option<Theme>> = Vec::new();
        for one in &own {
            if !themes.contains(&one.theme) {
                themes.push(one.theme);
            }
        }
        // What nobody has grouped yet comes last.
        themes.sort_by_key(Option::is_none);
        let paragraphs = themes.into_iter().map(|theme| {
            let opener = match theme {
                Some(theme) => {
                    let name = words::say(self.lang, &format!("suggestion-theme-{}", theme.code()));
                    let values = [("theme", Value::from(name.into_owned()))];
                    self.agreed.say("compilation-theme", &values)
                }
                None => self.agreed.say("compilation-unthemed", &[]),
            };
            let said = own.iter().filter(|one| one.theme == theme);
            lettered(
                vec![Span::Text(opener)],
                said.map(|one| self.suggestion(one)).collect(),
            )
        });
        let names: Vec<String> = groups
            .iter()
            .map(|group| words::say(self.lang, &format!("group-{}", group.code())).into_owned())
            .collect();
        section(self.list(&names), paragraphs.collect())
    }

    fn suggestion(&self, one: &Suggested) -> Vec<Span> {
        let mut values = vec![
            ("text", Value::from(mark(0))),
            ("date", dates::long(self.lang, one.dialogue.date).into()),
        ];
        let paragraphs: Vec<String> = one.paragraphs.iter().map(u16::to_string).collect();
        let key = match paragraphs.is_empty() {
            true => "compilation-suggestion",
            false => "compilation-suggestion-of",
        };
        values.push(("count", paragraphs.len().into()));
        values.push(("paragraph", self.list(&paragraphs).into()));
        let (code, words) = one.in_language(self.lang.code()).unwrap_or_default();
        placed(&self.agreed.say(key, &values), &[self.quoted(words, code)])
    }
}
