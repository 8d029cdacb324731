//! The consolidated Note by the Secretariat: facts into agreed language (`united-nations-papers`, section 2.2).

use super::marks::{mark, with_notes};
use crate::rules::NumberProfile;
use crate::{
    AgendaItem, Byline, Form, Link, Masthead, Paper, Paragraph, Section, Span, Standing, Symbol,
    Wording,
};
use jiff::civil::Date;
use mechanism::calendar::{ConferenceSession, Gathering, Meeting, Officer, WorkingGroup};
use mechanism::conference::{NoteCounts, NoteEntry, NoteFacts};
use mechanism::dialogue::{Chairing, Credited};
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

    /// One paragraph: held, chaired, who took part, where the summary is.
    fn dialogue(&self, entry: &NoteEntry, page_named: &mut bool) -> Paragraph {
        let mut text = vec![self.held(entry)];
        text.extend(self.chaired(entry));
        text.push(self.counts(entry));
        let gap = words::between_sentences(self.lang);
        let mut spans = vec![Span::Text(text.join(gap))];
        if let Some((sentence, notes)) = self.summary(entry, page_named) {
            spans.push(Span::text(gap));
            spans.extend(with_notes(&sentence, &notes));
        }
        Paragraph {
            text: joined(spans),
            subparagraphs: Vec::new(),
        }
    }

    fn held(&self, entry: &NoteEntry) -> String {
        let dialogue = &entry.dialogue;
        let ordinal = entry
            .ordinal_in_year
            .map(|n| numbers::dialogue_ordinal(self.lang, n.into()))
            .unwrap_or_default();
        let values = [
            ("ordinal_capital", capitalized(&ordinal).into()),
            ("ordinal", ordinal.into()),
            ("joint", yes(dialogue.is_joint())),
            ("meetings", self.meetings(&entry.meetings).into()),
            ("groups", self.groups(dialogue.topics()).into()),
            ("date", dates::day_month(self.lang, dialogue.date).into()),
            ("date_long", dates::long(self.lang, dialogue.date).into()),
        ];
        let key = if entry.ordinal_in_year.is_some() {
            "note-dialogue-held"
        } else {
            "note-dialogue-held-unordered"
        };
        self.agreed.say(key, &values)
    }

    /// "the 15th meetings of … and …"; groups whose number or noun differs are named apart.
    fn meetings(&self, meetings: &[Meeting]) -> String {
        let mut phrases: Vec<(u16, Gathering, Vec<WorkingGroup>)> = Vec::new();
        for meeting in meetings {
            match phrases
                .iter_mut()
                .find(|(n, called, _)| (*n, *called) == (meeting.id.number, meeting.called))
            {
                Some((_, _, groups)) => groups.push(meeting.id.group),
                None => phrases.push((meeting.id.number, meeting.called, vec![meeting.id.group])),
            }
        }
        let phrases: Vec<String> = phrases
            .into_iter()
            .map(|(number, called, groups)| {
                let (noun, gathering) = match called {
                    Gathering::Session => ("session", numbers::Gathering::Session),
                    Gathering::Meeting => ("meeting", numbers::Gathering::Meeting),
                };
                let values = [
                    (
                        "ordinal",
                        numbers::concluded_ordinal(self.lang, gathering, number.into()).into(),
                    ),
                    ("number", u32::from(number).into()),
                    ("count", (groups.len() as u64).into()),
                    ("noun", noun.into()),
                    ("groups", self.groups(groups.into_iter()).into()),
                ];
                self.agreed.say("note-meetings", &values)
            })
            .collect();
        self.list(&phrases)
    }

    fn group(&self, group: WorkingGroup) -> String {
        words::say(self.lang, &format!("group-{}-of", group.code())).into_owned()
    }

    fn groups(&self, groups: impl Iterator<Item = WorkingGroup>) -> String {
        self.list(&groups.map(|group| self.group(group)).collect::<Vec<_>>())
    }

    fn chaired(&self, entry: &NoteEntry) -> Option<String> {
        let dialogue = &entry.dialogue;
        if dialogue.chairs.is_empty() {
            return None;
        }
        let chairing = dialogue.chairing.unwrap_or(Chairing::Chair);
        let officers: Vec<String> = match chairing {
            Chairing::OneOfEach => dialogue
                .chairs
                .iter()
                .map(|chair| self.for_group(chair))
                .collect(),
            _ => dialogue
                .chairs
                .iter()
                .map(|chair| self.officer(chair))
                .collect(),
        };
        let code = match chairing {
            Chairing::Chair => "chair",
            Chairing::OneOfCoChairs => "one-of-co-chairs",
            Chairing::CoChairs => "co-chairs",
            Chairing::OneOfEach => "one-of-each",
        };
        let values = [
            ("chairing", code.into()),
            ("chairs", self.phrases(&officers).into()),
            ("groups", self.groups(dialogue.topics()).into()),
            ("joint", yes(dialogue.is_joint())),
        ];
        Some(self.agreed.say("note-chaired-by", &values))
    }

    fn for_group(&self, chair: &Officer) -> String {
        let values = [
            ("chairing", "one-of-co-chairs".into()),
            ("group", self.group(chair.group).into()),
            (
                "group_name",
                words::say(self.lang, &format!("group-{}", chair.group.code())).into(),
            ),
            ("officers", self.officer(chair).into()),
        ];
        self.agreed.say("note-chair-of-group", &values)
    }

    /// "Mr. Name, Office of State"; other honorifics than Mr. and Ms. are not printed (rule W4).
    fn officer(&self, chair: &Officer) -> String {
        let honorific = chair
            .name
            .honorific
            .as_deref()
            .filter(|h| matches!(*h, "Mr." | "Ms."));
        let name = words::person(self.lang, honorific, &chair.name.full);
        self.agreed.say(
            "note-officer",
            &[
                ("name", name.into()),
                ("office", chair.office.as_str().into()),
            ],
        )
    }

    fn counts(&self, entry: &NoteEntry) -> String {
        let Some(counts) = entry.counts else {
            return self.agreed.say("note-counts-unknown", &[]);
        };
        let joint = entry.dialogue.is_joint();
        match self.numbers {
            NumberProfile::House => self.agreed.say("note-counts", &self.house(counts, joint)),
            NumberProfile::Strict => self
                .agreed
                .say("note-counts-strict", &self.strict(counts, joint)),
        }
    }

    fn house(&self, counts: NoteCounts, joint: bool) -> Vec<(&'static str, Value<'static>)> {
        let cardinal = |n: u32| self.cardinal(n.into());
        vec![
            ("ngo", counts.ngo.into()),
            ("ngo_words", cardinal(counts.ngo).into()),
            (
                "ngo_words_capital",
                capitalized(&cardinal(counts.ngo)).into(),
            ),
            ("other", counts.other.into()),
            ("other_words", cardinal(counts.other).into()),
            (
                "other_words_capital",
                capitalized(&cardinal(counts.other)).into(),
            ),
            ("academia", counts.academia.into()),
            ("academia_words", cardinal(counts.academia).into()),
            ("private_sector", counts.private_sector.into()),
            (
                "private_sector_words",
                cardinal(counts.private_sector).into(),
            ),
            ("joint", yes(joint)),
        ]
    }

    /// Numbers of one kind in a sentence take the form the highest requires (rules N1, N2, N5).
    fn strict(&self, counts: NoteCounts, joint: bool) -> Vec<(&'static str, Value<'static>)> {
        let all = [
            counts.ngo,
            counts.other,
            counts.academia,
            counts.private_sector,
        ];
        let in_figures = all.iter().any(|n| *n >= 10);
        let text = |n: u32| {
            if in_figures {
                numbers::figure(self.lang, n.into())
            } else {
                self.cardinal(n.into())
            }
        };
        vec![
            ("ngo", counts.ngo.into()),
            ("ngo_text", text(counts.ngo).into()),
            (
                "ngo_text_capital",
                capitalized(&self.cardinal(counts.ngo.into())).into(),
            ),
            ("other", counts.other.into()),
            ("other_text", text(counts.other).into()),
            ("academia", counts.academia.into()),
            ("academia_text", text(counts.academia).into()),
            ("private_sector", counts.private_sector.into()),
            ("private_sector_text", text(counts.private_sector).into()),
            ("joint", yes(joint)),
        ]
    }

    /// The sentence on the summary with its notes; the page is named in a note the first time only.
    fn summary(
        &self,
        entry: &NoteEntry,
        page_named: &mut bool,
    ) -> Option<(String, Vec<Vec<Span>>)> {
        let summary = entry.summary.as_ref()?;
        let published = summary.published.as_ref();
        // Where the published link leads nowhere, the page on which the summary was posted (rule F6).
        let address = published.map(|p| {
            p.address
                .as_deref()
                .or(p.believed.as_deref())
                .unwrap_or(PAGE)
        });
        let mut notes: Vec<Vec<Span>> = address
            .map(|address| self.available("note-summary-note", address))
            .into_iter()
            .collect();
        let summary_mark = if notes.is_empty() {
            String::new()
        } else {
            mark(0)
        };
        let page_mark = if std::mem::replace(page_named, true) {
            String::new()
        } else {
            notes.push(self.available("note-page-note", PAGE));
            mark(notes.len() as u32 - 1)
        };
        let prepared = match entry.dialogue.credited {
            Some(Credited::CoChairs) => "co-chairs",
            Some(Credited::Chair) | None => "chair",
        };
        let values = [
            ("joint", yes(entry.dialogue.is_joint())),
            ("prepared", prepared.into()),
            ("mark", summary_mark.into()),
            ("page_mark", page_mark.into()),
        ];
        Some((self.agreed.say("note-summary", &values), notes))
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
