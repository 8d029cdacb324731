//! The consolidated Note by the Secretariat: facts into agreed language (`united-nations-papers`, section 2.2).

mod counts;
mod dialogue;

use crate::compose::marks::{mark, with_notes};
use crate::rules::NumberProfile;
use crate::{
    AgendaItem, Byline, Form, Link, Masthead, Paper, Paragraph, Section, Span, Standing, Symbol,
    Wording,
};
use jiff::civil::Date;
use mechanism::calendar::ConferenceSession;
use mechanism::conference::{NoteEntry, NoteFacts};
use words::{Agreed, Lang, Value, capitalized, dates, list, list_of_phrases, numbers};

/// The web page of the mechanism on which summaries are published, as the series prints it (rule F5).
const PAGE: &str = "www.unodc.org/unodc/en/organized-crime/intro/review-mechanism-untoc/constructive-dialogues.html";
/// Where resolution 9/1 and its annex are published, as the series prints it.
const RESOLUTION: &str =
    "www.unodc.org/documents/treaties/UNTOC/Review%20Mechanism/Resolution/English.pdf";

/// The language in which the secretariat submits.
const ORIGINAL: Lang = Lang::En;

/// What is not a fact of the record but a choice of whoever submits the Note.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Setting {
    /// Which masthead.
    pub form: Form,
    /// How counts are written.
    pub numbers: NumberProfile,
    /// The date of submission, where there is one.
    pub date: Option<Date>,
    /// The symbol, where the secretariat gave one.
    pub symbol: Option<Symbol>,
}

impl Default for Setting {
    /// As the Note of 2024: a conference room paper, counts in the house form, nothing assigned yet.
    fn default() -> Self {
        Self {
            form: Form::ConferenceRoom,
            numbers: NumberProfile::House,
            date: None,
            symbol: None,
        }
    }
}

/// The Note to a session of the Conference: an introduction, then a section for each year with one paragraph for each
/// dialogue in order of date (rule S4: no lone heading). A draft until the secretariat issues it.
pub fn note(facts: &NoteFacts, agreed: &Agreed, setting: &Setting) -> Paper {
    let writer = Writer {
        agreed,
        lang: agreed.lang(),
        numbers: setting.numbers,
    };
    let mut sections = vec![writer.introduction()];
    let mut page_named = false;
    for year in facts.years() {
        let entries: Vec<&NoteEntry> = facts
            .entries
            .iter()
            .filter(|entry| entry.dialogue.date.year() == year)
            .collect();
        sections.push(writer.year(year, &entries, &mut page_named));
    }
    Paper {
        language: writer.lang,
        masthead: writer.masthead(&facts.session, setting),
        title: agreed.say("note-title", &[]),
        byline: Byline::NoteBySecretariat,
        sections,
        standing: Standing::Draft,
        wording: Wording::of(agreed, ORIGINAL),
    }
}

struct Writer<'a> {
    agreed: &'a Agreed,
    lang: Lang,
    numbers: NumberProfile,
}

impl Writer<'_> {
    fn masthead(&self, session: &ConferenceSession, setting: &Setting) -> Masthead {
        let dates = dates::range_line(self.lang, session.opens, session.closes);
        let ordinal = numbers::session_ordinal(self.lang, session.number.into());
        let ordinal = [("ordinal", Value::from(ordinal))];
        let place = [
            ("place", words::place(self.lang, &session.place).into()),
            ("dates", dates.into()),
        ];
        let item = session.review_item.as_ref().map(|item| AgendaItem {
            line: self.agreed.say(
                "agenda-line",
                &[
                    ("number", u32::from(item.number).into()),
                    ("provisional", yes(item.provisional)),
                    ("mark", "".into()),
                ],
            ),
            agenda: item
                .agenda
                .as_deref()
                .and_then(|symbol| Symbol::parse(symbol).ok()),
            title: self.agreed.say("note-agenda-title", &[]),
        });
        Masthead {
            form: setting.form,
            symbol: setting.symbol.clone(),
            date: setting.date,
            original: ORIGINAL,
            working_group: None,
            session: Some(capitalized(&self.agreed.say("session-line", &ordinal))),
            place_and_dates: Some(self.agreed.say("place-line", &place)),
            agenda_item: item,
            late: None,
        }
    }

    fn introduction(&self) -> Section {
        let establishment = self
            .agreed
            .say("note-establishment", &[("mark", mark(0).into())]);
        let notes = [self.available("note-establishment-note", RESOLUTION)];
        Section {
            heading: self.agreed.say("note-heading-introduction", &[]),
            paragraphs: vec![
                Paragraph {
                    text: with_notes(&establishment, &notes),
                    subparagraphs: Vec::new(),
                },
                Paragraph::plain(self.agreed.say("note-basis", &[])),
            ],
            subsections: Vec::new(),
        }
    }

    fn year(&self, year: i16, entries: &[&NoteEntry], page_named: &mut bool) -> Section {
        let count = entries.len() as u64;
        let year_value = || Value::from(i64::from(year));
        let opener = self.agreed.say(
            "note-year",
            &[
                ("year", year_value()),
                ("count", count.into()),
                ("count_words", self.small(count).into()),
                (
                    "count_words_capital",
                    capitalized(&self.small(count)).into(),
                ),
            ],
        );
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

    /// "Available at www.…." with the address as a link, `https://` dropped before `www.` (rule F5).
    fn available(&self, key: &str, address: &str) -> Vec<Span> {
        let target = if address.contains("://") {
            address.to_owned()
        } else {
            format!("https://{address}")
        };
        let shown = target
            .strip_prefix("https://")
            .filter(|rest| rest.starts_with("www."))
            .unwrap_or(&target);
        let sentence = self.agreed.say(key, &[("address", shown.into())]);
        match sentence.split_once(shown) {
            None => vec![Span::Text(sentence)],
            Some((before, after)) => joined(vec![
                Span::text(before),
                Span::Link(Link {
                    shown: shown.to_owned(),
                    target: Some(target.clone()),
                    printed: None,
                }),
                Span::text(after),
            ]),
        }
    }

    /// In words where the language has them in the tables (English), otherwise in figures.
    fn cardinal(&self, n: u64) -> String {
        if self.lang == Lang::En {
            numbers::cardinal(n)
        } else {
            numbers::figure(self.lang, n)
        }
    }

    /// Below ten in words, from ten in figures (rules N1, N2).
    fn small(&self, n: u64) -> String {
        if n < 10 {
            self.cardinal(n)
        } else {
            numbers::figure(self.lang, n)
        }
    }

    fn list(&self, items: &[String]) -> String {
        list(
            self.lang,
            &items.iter().map(String::as_str).collect::<Vec<_>>(),
        )
    }

    fn phrases(&self, items: &[String]) -> String {
        list_of_phrases(
            self.lang,
            &items.iter().map(String::as_str).collect::<Vec<_>>(),
        )
    }
}

fn yes(is: bool) -> Value<'static> {
    if is { "yes".into() } else { "no".into() }
}

/// Neighbouring words become one span, and empty ones go.
fn joined(spans: Vec<Span>) -> Vec<Span> {
    let mut out: Vec<Span> = Vec::new();
    for span in spans {
        match (out.last_mut(), span) {
            (_, Span::Text(text)) if text.is_empty() => {}
            (Some(Span::Text(before)), Span::Text(text)) => before.push_str(&text),
            (_, span) => out.push(span),
        }
    }
    out
}
