//! One paragraph for each dialogue: when it was held and after which meetings, who presided, where its summary is.

use crate::compose::marks::{mark, with_notes};
use crate::compose::voice::{PAGE, Voice, joined, yes};
use crate::{Paragraph, Span, Symbol};
use mechanism::calendar::Officer;
use mechanism::conference::NoteEntry;
use mechanism::dialogue::{Chairing, Credited, Dialogue};
use mechanism::paper::PaperFacts;
use words::{capitalized, dates, numbers};

impl Voice<'_> {
    /// One paragraph: held, chaired, who took part, where the summary is.
    pub(super) fn dialogue(&self, entry: &NoteEntry, page_named: &mut bool) -> Paragraph {
        let mut text = vec![self.held(entry)];
        text.extend(self.chaired("note-chaired-by", &entry.dialogue));
        text.push(self.counts(entry));
        let gap = words::between_sentences(self.lang);
        let mut spans = vec![Span::Text(text.join(gap))];
        if let Some((sentence, notes)) = self.summary(entry, page_named) {
            spans.push(Span::text(gap));
            spans.extend(with_notes(&sentence, &notes));
        }
        Paragraph::of(joined(spans))
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

    /// Who presided, as the phrase of this key says it.
    pub(crate) fn chaired(&self, key: &str, dialogue: &Dialogue) -> Option<String> {
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
        Some(self.agreed.say(key, &values))
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

    /// A summary that was issued without a symbol has no other name than its title and date, and one address: that of its
    /// dialogue in this record. The rules on notes are silent about it (F5, F8).
    fn issued_here(&self, entry: &NoteEntry, summary: &PaperFacts) -> Option<Vec<Span>> {
        let address = self.address(&summary_path(&entry.dialogue))?;
        let joint = yes(entry.dialogue.is_joint());
        let title = self.agreed.say("summary-title", &[("joint", joint)]);
        let cited = [
            ("title", title.into()),
            ("date", dates::long(self.lang, summary.date?).into()),
        ];
        let mut note = vec![Span::Text(self.agreed.say("note-summary-cited", &cited))];
        note.push(Span::text(words::between_sentences(self.lang)));
        note.extend(self.available("note-summary-note", &address));
        Some(joined(note))
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
        let symbol = summary.symbol.as_deref();
        let symbol = symbol.and_then(|symbol| Symbol::parse(symbol).ok());
        // What was issued under a symbol and posted nowhere yet is cited by it.
        let note = match (address, symbol) {
            (Some(address), _) => Some(self.available("note-summary-note", address)),
            (None, Some(symbol)) => Some(vec![Span::Symbol(symbol), Span::text(".")]),
            (None, None) => self.issued_here(entry, summary),
        };
        let mut notes: Vec<Vec<Span>> = note.into_iter().collect();
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
}

/// Where the record's site has what was issued of a dialogue, whichever edition stands.
pub(super) fn summary_path(dialogue: &Dialogue) -> String {
    format!("/dialogues/{}/summary", dialogue.id)
}
