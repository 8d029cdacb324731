//! How papers for the Conference speak: their masthead, and what their sentences share.

use super::setting::Setting;
use crate::rules::NumberProfile;
use crate::{AgendaItem, Link, Masthead, Span, Symbol};
use mechanism::calendar::{ConferenceSession, Gathering, Meeting, WorkingGroup};
use words::{Agreed, Lang, Value, capitalized, dates, list, list_of_phrases, numbers};

/// The web page of the mechanism on which summaries are published, as the series prints it (rule F5).
pub(crate) const PAGE: &str = "www.unodc.org/unodc/en/organized-crime/intro/review-mechanism-untoc/constructive-dialogues.html";

/// Where resolution 9/1 and its annex are published, as the series prints it.
pub(crate) const RESOLUTION: &str =
    "www.unodc.org/documents/treaties/UNTOC/Review%20Mechanism/Resolution/English.pdf";

/// Agreed language, in one language, with one way of writing numbers.
pub(crate) struct Voice<'a> {
    pub(crate) agreed: &'a Agreed,
    pub(crate) lang: Lang,
    pub(crate) numbers: NumberProfile,
    /// Where the record is on the web.
    pub(crate) site: Option<&'a str>,
}

impl<'a> Voice<'a> {
    /// The voice of a paper that is submitted so.
    pub(super) fn of(agreed: &'a Agreed, setting: &'a Setting) -> Self {
        Self {
            agreed,
            lang: agreed.lang(),
            numbers: setting.numbers,
            site: setting.site.as_deref(),
        }
    }

    /// The whole address of a path of the record's site; none where nobody said where that is.
    pub(super) fn address(&self, path: &str) -> Option<String> {
        self.site.map(|site| format!("{site}{path}"))
    }

    pub(super) fn masthead(&self, session: &ConferenceSession, setting: &Setting) -> Masthead {
        let dates = dates::range_line(self.lang, session.opens, session.closes);
        let ordinal = numbers::session_ordinal(self.lang, session.number.into());
        let ordinal = [("ordinal", Value::from(ordinal))];
        let place = [
            ("place", words::place(self.lang, &session.place).into()),
            ("dates", dates.into()),
        ];
        let item = session.review_item.as_ref().map(|item| AgendaItem {
            line: setting.item_line.clone().unwrap_or_else(|| {
                self.agreed.say(
                    "agenda-line",
                    &[
                        ("number", u32::from(item.number).into()),
                        ("provisional", yes(item.provisional)),
                        ("mark", "".into()),
                    ],
                )
            }),
            agenda: item
                .agenda
                .as_deref()
                .and_then(|symbol| Symbol::parse(symbol).ok()),
            title: setting
                .item_title
                .clone()
                .unwrap_or_else(|| self.agreed.say("note-agenda-title", &[])),
        });
        Masthead {
            form: setting.form,
            symbol: setting.symbol.clone(),
            date: setting.date,
            original: setting.original,
            working_group: None,
            session: Some(capitalized(&self.agreed.say("session-line", &ordinal))),
            place_and_dates: Some(self.agreed.say("place-line", &place)),
            agenda_item: item,
            late: setting.late.clone(),
        }
    }

    /// "the 15th meetings of … and …"; groups whose number or noun differs are named apart.
    pub(crate) fn meetings(&self, meetings: &[Meeting]) -> String {
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

    pub(super) fn group(&self, group: WorkingGroup) -> String {
        words::say(self.lang, &format!("group-{}-of", group.code())).into_owned()
    }

    pub(crate) fn groups(&self, groups: impl Iterator<Item = WorkingGroup>) -> String {
        self.list(&groups.map(|group| self.group(group)).collect::<Vec<_>>())
    }

    /// "Available at www.…." with the address as a link, `https://` dropped before `www.` (rule F5).
    pub(crate) fn available(&self, key: &str, address: &str) -> Vec<Span> {
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
    pub(super) fn cardinal(&self, n: u64) -> String {
        if self.lang == Lang::En {
            numbers::cardinal(n)
        } else {
            numbers::figure(self.lang, n)
        }
    }

    /// Below ten in words, from ten in figures (rules N1, N2).
    pub(super) fn small(&self, n: u64) -> String {
        if n < 10 {
            self.cardinal(n)
        } else {
            numbers::figure(self.lang, n)
        }
    }

    pub(super) fn list(&self, items: &[String]) -> String {
        list(
            self.lang,
            &items.iter().map(String::as_str).collect::<Vec<_>>(),
        )
    }

    pub(super) fn phrases(&self, items: &[String]) -> String {
        list_of_phrases(
            self.lang,
            &items.iter().map(String::as_str).collect::<Vec<_>>(),
        )
    }
}

pub(crate) fn yes(is: bool) -> Value<'static> {
    if is { "yes".into() } else { "no".into() }
}

/// Neighbouring words become one span, and empty ones go.
pub(super) fn joined(spans: Vec<Span>) -> Vec<Span> {
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
