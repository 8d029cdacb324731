//! Agreed language in the markup of drafts: its notes and values stand as people would type them.

use super::super::import::typed;
use super::super::markup::escaped;
use super::super::{Facts, Live};
use super::AgendaSection;
use crate::compose::voice::{PAGE, RESOLUTION, Voice, yes};
use mechanism::dialogue::Credited;
use mechanism::floor::ItemKind;
use words::Value;

/// What stands for a value of the record while a phrase is said; no agreed language contains it.
const FIRST_LIVE: u32 = 0xE100;
/// What stands for the footnote of a phrase.
const NOTE: &str = "\u{e000}";

/// The phrases of a summary.
pub(super) struct Agreed<'a> {
    facts: &'a Facts<'a>,
    voice: Voice<'a>,
}

impl<'a> Agreed<'a> {
    pub(super) fn of(facts: &'a Facts<'a>) -> Self {
        let voice = Voice {
            agreed: facts.agreed,
            lang: facts.language(),
            numbers: facts.numbers,
            site: None,
        };
        Self { facts, voice }
    }

    pub(super) fn introduction_heading(&self) -> String {
        self.facts.agreed.say("summary-heading-introduction", &[])
    }

    /// Paragraphs 1 to 5: how the Mechanism came about, on what dialogues rest, who took part, when and under whom, and
    /// that the summary follows. The first two are those of the Note.
    pub(super) fn introduction(&self) -> Vec<String> {
        let note = ("mark", Value::from(NOTE));
        vec![
            self.say(
                "summary-establishment",
                std::slice::from_ref(&note),
                RESOLUTION,
            ),
            self.say("summary-basis", &[], ""),
            self.together(&[
                self.say("summary-counts-live", &self.counts(), ""),
                self.say("summary-comments", &[note], PAGE),
            ]),
            self.together(&self.held()),
            self.say("summary-contents", &[self.prepared()], ""),
        ]
    }

    /// The title of an item, or the agreed heading of its kind.
    pub(super) fn heading(&self, section: &AgendaSection<'_>) -> String {
        if !section.title.trim().is_empty() {
            return section.title.trim().trim_end_matches('.').to_owned();
        }
        let key = match section.kind {
            ItemKind::Opening => "summary-heading-opening",
            ItemKind::Briefing | ItemKind::Report => "summary-heading-briefing",
            ItemKind::Panel | ItemKind::Discussion | ItemKind::Closing => "summary-heading-inputs",
        };
        self.facts.agreed.say(key, &[])
    }

    /// "Under agenda item 3, …".
    pub(super) fn first_sentence(&self, section: &AgendaSection<'_>) -> String {
        let key = match section.kind {
            ItemKind::Opening => "summary-item-opening",
            ItemKind::Briefing => "summary-item-briefing",
            ItemKind::Report => "summary-item-report",
            ItemKind::Panel => "summary-item-panel",
            ItemKind::Discussion | ItemKind::Closing => "summary-item-discussion",
        };
        let number = ("number", u32::from(section.number).into());
        self.say(key, &[number, self.prepared()], "")
    }

    pub(super) fn closing(&self) -> String {
        self.say("summary-closing", &[self.prepared()], "")
    }

    fn counts(&self) -> Vec<(&'static str, Value<'static>)> {
        let values = &self.facts.values;
        vec![
            ("ngo", values.ngo.unwrap_or(0).into()),
            ("ngo_text", live(Live::Ngo).into()),
            ("other", values.other.unwrap_or(0).into()),
            ("other_text", live(Live::Other).into()),
            ("academia_text", live(Live::Academia).into()),
            ("private_sector_text", live(Live::PrivateSector).into()),
        ]
    }

    /// When it was held and after what, and who presided, as far as the record says.
    fn held(&self) -> Vec<String> {
        let dialogue = self.facts.dialogue;
        let values = [
            ("ordinal", live(Live::Ordinal).into()),
            ("ordinal_capital", live(Live::Ordinal).into()),
            ("joint", yes(dialogue.is_joint())),
            ("meetings", self.voice.meetings(self.facts.meetings).into()),
            ("date", live(Live::Date).into()),
            ("date_long", live(Live::Date).into()),
        ];
        let chaired = self.voice.chaired("summary-chaired-by", dialogue);
        [self.say("summary-held", &values, "")]
            .into_iter()
            .chain(chaired.map(|said| escaped(&said)))
            .collect()
    }

    fn prepared(&self) -> (&'static str, Value<'static>) {
        let by = match self.facts.dialogue.credited {
            Some(Credited::CoChairs) => "co-chairs",
            Some(Credited::Chair) | None => "chair",
        };
        ("prepared", by.into())
    }

    fn together(&self, sentences: &[String]) -> String {
        sentences.join(words::between_sentences(self.facts.language()))
    }

    /// A phrase in the markup, its values as names and its footnote leading to an address.
    fn say(&self, key: &str, values: &[(&str, Value<'_>)], address: &str) -> String {
        let mut text = escaped(&self.facts.agreed.say(key, values));
        for value in Live::ALL {
            text = text.replace(&live(value), &format!("{{{}}}", value.name()));
        }
        if text.contains(NOTE) {
            let note = typed(&self.voice.available("available-at", address));
            text = text.replace(NOTE, &format!("^[{note}]"));
        }
        text
    }
}

/// The sign that stands for a value.
fn live(value: Live) -> String {
    let place = Live::ALL.iter().position(|one| *one == value);
    let sign = place.and_then(|place| char::from_u32(FIRST_LIVE + u32::try_from(place).ok()?));
    sign.map(String::from).unwrap_or_default()
}
