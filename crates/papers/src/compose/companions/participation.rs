//! The annex of participation: figures with their unit, their day and their source, and sums that say what they are.

use super::{Whereabouts, beside, lettered, linked, section};
use crate::compose::marks::{mark, placed, with_notes};
use crate::compose::setting::Setting;
use crate::compose::voice::Voice;
use crate::{Paper, Paragraph, Span};
use mechanism::calendar::Source;
use mechanism::conference::{Attended, NoteCounts, ParticipationFacts, Sum};
use words::{Agreed, Value, dates, numbers};

/// Who took part in the dialogues of a Note: each dialogue, then attendances by year and by working group (rules 54, 56).
/// `charts`: the path of the page that draws them.
pub fn participation_annex(
    facts: &ParticipationFacts,
    agreed: &Agreed,
    setting: &Setting,
    site: &Whereabouts,
    charts: &str,
) -> Paper {
    let voice = Voice::of(agreed, setting);
    let mut reading: Vec<Paragraph> = ["annex-unit", "annex-sums", "annex-joint"]
        .map(|key| voice.said(key))
        .into();
    if let Some(address) = site.address(charts) {
        reading.push(voice.charts(&address));
    }
    let mut sections = vec![section(
        agreed.say("companion-heading-reading", &[]),
        reading,
    )];
    if !facts.attended.is_empty() {
        sections.push(section(
            agreed.say("annex-heading-dialogues", &[]),
            voice.dialogues(facts),
        ));
        let years = facts.by_year();
        let years = years.iter().map(|(year, sum)| {
            let name = [("year", i64::from(*year).into())];
            (agreed.say("annex-of-year", &name), *sum)
        });
        let all = (agreed.say("annex-all", &[]), facts.all());
        sections.push(section(
            agreed.say("annex-heading-years", &[]),
            vec![voice.sums("annex-years", years.chain([all]))],
        ));
        let groups = facts.by_group().into_iter().map(|(group, sum)| {
            let name = words::say(voice.lang, &format!("group-{}", group.code()));
            (name.into_owned(), sum)
        });
        sections.push(section(
            agreed.say("annex-heading-groups", &[]),
            vec![voice.sums("annex-groups", groups)],
        ));
    }
    beside(&facts.note, agreed, setting, "annex-title", sections)
}

impl Voice<'_> {
    fn charts(&self, address: &str) -> Paragraph {
        let sentence = self
            .agreed
            .say("annex-charts", &[("address", mark(0).into())]);
        Paragraph {
            text: placed(&sentence, &[vec![linked(address.to_owned())]]),
            subparagraphs: Vec::new(),
        }
    }

    /// A paragraph for each year, a line for each of its dialogues.
    fn dialogues(&self, facts: &ParticipationFacts) -> Vec<Paragraph> {
        let years = facts.note.years().into_iter();
        years
            .map(|year| {
                let held = facts
                    .attended
                    .iter()
                    .filter(|one| one.entry.dialogue.date.year() == year);
                let opener = self
                    .agreed
                    .say("annex-year", &[("year", i64::from(year).into())]);
                lettered(
                    vec![Span::Text(opener)],
                    held.map(|one| self.attended(one)).collect(),
                )
            })
            .collect()
    }

    fn attended(&self, one: &Attended) -> Vec<Span> {
        let mut values = vec![("dialogue", Value::from(self.named(&one.entry.dialogue)))];
        let Some(counts) = one.entry.counts else {
            let unknown = self.agreed.say("annex-unknown", &values);
            return vec![Span::Text(unknown)];
        };
        values.extend(self.figures(counts));
        let as_of = one.as_of.map(|day| dates::long(self.lang, day));
        values.push(("as_of", as_of.unwrap_or_default().into()));
        let notes: Vec<Vec<Span>> = one
            .source
            .iter()
            .map(|source| self.counted_by(source))
            .collect();
        let called = match notes.is_empty() {
            true => String::new(),
            false => mark(0),
        };
        values.push(("mark", called.into()));
        let mut line = self.agreed.say("annex-dialogue", &values);
        if one.disagreeing > 0 {
            line.push_str(words::between_sentences(self.lang));
            line.push_str(&self.agreed.say("annex-disagreeing", &[]));
        }
        with_notes(&line, &notes)
    }

    /// Who counted, in the language of the source.
    fn counted_by(&self, source: &Source) -> Vec<Span> {
        let said = [("title", mark(0).into()), ("publisher", mark(1).into())];
        let named = [&source.title, &source.publisher];
        let named = named.map(|name| self.quoted(name, &source.language));
        placed(&self.agreed.say("annex-source", &said), &named)
    }

    fn sums(&self, key: &str, sums: impl Iterator<Item = (String, Sum)>) -> Paragraph {
        let lines = sums.map(|(what, sum)| vec![Span::Text(self.sum(what, sum))]);
        lettered(vec![Span::Text(self.agreed.say(key, &[]))], lines.collect())
    }

    fn sum(&self, what: String, sum: Sum) -> String {
        let figure = |n: u32| numbers::figure(self.lang, n.into());
        let mut values = vec![("what", Value::from(what))];
        if !sum.is_known() {
            return self.agreed.say("annex-sum-unknown", &values);
        }
        values.extend(self.figures(sum.counts));
        values.push(("counted", figure(sum.dialogues - sum.unknown).into()));
        values.push(("dialogues", figure(sum.dialogues).into()));
        self.agreed.say("annex-sum", &values)
    }

    /// In figures throughout, as in a table.
    fn figures(&self, counts: NoteCounts) -> [(&'static str, Value<'static>); 4] {
        let figure = |n: u32| Value::from(numbers::figure(self.lang, n.into()));
        [
            ("ngo", figure(counts.ngo)),
            ("other", figure(counts.other)),
            ("academia", figure(counts.academia)),
            ("private_sector", figure(counts.private_sector)),
        ]
    }
}
