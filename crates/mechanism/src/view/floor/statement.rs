//! Statements as somebody may read them: whoever needs them for their work at the meeting, whoever hands them in, and
//! after delivery whoever the speaker agreed to.

use super::super::View;
use super::{NextText, WhoSpeaks, who_speaks};
use crate::authority::Sight;
use crate::files::StoredFile;
use crate::floor::statement::{
    Statement, hands_in_for_anybody, is_delivered, limit, seconds_needed, shown_seconds, slot,
};
use crate::floor::{Floor, ItemId, Posting, Screen, Speaker, StatementText, speaks_as};
use crate::{DialogueId, RequestId, StatementId};
use jiff::Timestamp;
use jiff::civil::Date;
use std::collections::BTreeMap;

/// A statement, as far as this reader may see it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StatementView {
    /// Its reference.
    pub id: StatementId,
    /// How its speaker appears to this reader.
    pub who: WhoSpeaks,
    /// Whose it is, as commands name them; for whoever may replace it and take it back.
    pub speaker: Option<Speaker>,
    /// On which item.
    pub item: ItemId,
    /// Its place on the list, while there is one.
    pub request: Option<RequestId>,
    /// In which language: a code, or the name of one that is none of the six.
    pub language: String,
    /// How many words.
    pub words: u32,
    /// The seconds it takes at 120 words a minute, rounded up to half minutes.
    pub needs: u32,
    /// The seconds its speaker has; 0: no limit.
    pub limit: u32,
    /// Whether it takes longer than that.
    pub over: bool,
    /// The text; `None`: it is in the file alone, or was destroyed.
    pub text: Option<String>,
    /// The file it was handed in as.
    pub file: Option<StoredFile>,
    /// Which version, from 1.
    pub version: u16,
    /// When this version was handed in.
    pub handed_in: Timestamp,
    /// The last day its words are kept.
    pub until: Option<Date>,
    /// Whether it was delivered.
    pub delivered: bool,
    /// To whom it may be shown then; for whoever may say it and for those who work with it.
    pub posting: Posting,
    /// Whether this reader may say to whom it may be shown; an officer who handed it in for a participant may not.
    pub own: bool,
}

impl View {
    /// The statement that goes with a place on the list; `None`: there is none, or not for this reader.
    pub fn statement_of(&self, dialogue: &DialogueId, request: RequestId) -> Option<StatementView> {
        let floor = self.world.floors.at.get(dialogue)?;
        let here = self.world.statements.at.get(dialogue)?;
        let found = here.of_request(floor, request)?;
        self.statement_shown(dialogue, floor, found)
    }

    /// One statement; `None`: there is none, or not for this reader.
    pub fn statement(&self, dialogue: &DialogueId, id: StatementId) -> Option<StatementView> {
        let floor = self.world.floors.at.get(dialogue)?;
        let here = self.world.statements.at.get(dialogue)?;
        self.statement_shown(dialogue, floor, here.all.get(&id)?)
    }

    /// The statements of a dialogue this reader may read, in the order of the items and, on each, of handing in.
    pub fn statements(&self, dialogue: &DialogueId) -> Vec<StatementView> {
        let Some(floor) = self.world.floors.at.get(dialogue) else {
            return Vec::new();
        };
        let places: BTreeMap<ItemId, usize> = floor
            .programme(false)
            .into_iter()
            .flat_map(|version| version.programme.items.iter().map(|item| item.id).zip(0..))
            .collect();
        let all = self.world.statements.of(dialogue);
        let mut shown: Vec<StatementView> = all
            .filter_map(|one| self.statement_shown(dialogue, floor, one))
            .collect();
        shown.sort_by_key(|one| {
            let place = places.get(&one.item).copied().unwrap_or(usize::MAX);
            (place, one.item, one.handed_in, one.id)
        });
        shown
    }

    /// Whether this reader works with the texts before they are delivered: the interpreters, the Chair, the note-takers, the office.
    pub fn reads_statements(&self, dialogue: &DialogueId) -> bool {
        self.who().sees_for(Sight::Statements, Some(dialogue))
    }

    /// Whether this reader hands in statements for anybody who speaks at a dialogue.
    pub fn hands_in_for_anybody(&self, dialogue: &DialogueId) -> bool {
        hands_in_for_anybody(&self.who(), dialogue)
    }

    /// How many seconds a speaker has on an item, for whom this reader may hand in a statement; 0: no limit.
    pub fn time_for_statement(
        &self,
        dialogue: &DialogueId,
        speaker: &Speaker,
        item: ItemId,
    ) -> Option<u32> {
        let who = self.who();
        let may =
            hands_in_for_anybody(&who, dialogue) || speaks_as(&self.world, &who, dialogue, speaker);
        let floor = self.world.floors.at.get(dialogue).filter(|_| may)?;
        floor.item(item)?;
        Some(limit::on(floor, speaker, item))
    }

    /// The texts of whoever speaks and of those who come next, for the booth: how long, never what.
    pub(super) fn next_texts(
        &self,
        floor: &Floor,
        dialogue: &DialogueId,
        requests: impl Iterator<Item = RequestId>,
    ) -> Vec<NextText> {
        let Some(here) = self.world.statements.at.get(dialogue) else {
            return Vec::new();
        };
        let texts = requests.filter_map(|request| {
            let found = here.of_request(floor, request)?;
            self.world.keeps(found).then(|| NextText {
                request,
                statement: found.id,
                language: self.language_of(found),
                words: found.words,
                needs: shown_seconds(found.words),
                over: is_over(floor, found),
            })
        });
        texts.collect()
    }

    fn statement_shown(
        &self,
        dialogue: &DialogueId,
        floor: &Floor,
        statement: &Statement,
    ) -> Option<StatementView> {
        if !self.world.keeps(statement) {
            return None;
        }
        let delivered = is_delivered(floor, statement);
        let screen = self.reads_statement_as(dialogue, statement, delivered)?;
        let who = self.who();
        let own = speaks_as(&self.world, &who, dialogue, &statement.speaker);
        let by_office = hands_in_for_anybody(&who, dialogue);
        let text: Option<StatementText> = self.held(&statement.text);
        let file = statement.file.and_then(|kept| {
            let described = self.world.shelf.get(&kept.row)?;
            StoredFile::of_row(kept.row, described)
        });
        let named = matches!(statement.speaker, Speaker::Named(_));
        Some(StatementView {
            id: statement.id,
            who: who_speaks(&self.world, floor, &statement.speaker, screen),
            speaker: (own || by_office).then(|| statement.speaker.clone()),
            item: statement.item,
            request: slot(floor, statement),
            language: self.language_of(statement),
            words: statement.words,
            needs: shown_seconds(statement.words),
            limit: limit::of(floor, statement),
            over: is_over(floor, statement),
            text: text.map(|one| one.text).filter(|text| !text.is_empty()),
            file,
            version: statement.version,
            handed_in: statement.handed_in,
            until: self.world.kept_until(statement.text.row),
            delivered,
            posting: statement.posting,
            own: own || (named && by_office),
        })
    }

    /// As which screen shows its speaker to this reader; `None`: the statement is not for them.
    fn reads_statement_as(
        &self,
        dialogue: &DialogueId,
        statement: &Statement,
        delivered: bool,
    ) -> Option<Screen> {
        let who = self.who();
        if self.reads_statements(dialogue) {
            return Some(Screen::Booth);
        }
        if speaks_as(&self.world, &who, dialogue, &statement.speaker) {
            return Some(Screen::Participant);
        }
        let posted = statement.posting;
        if delivered && posted >= Posting::Participants && self.takes_part(dialogue) {
            return Some(Screen::Participant);
        }
        let public = delivered && posted == Posting::Public && self.sees_dialogue(dialogue);
        public.then_some(Screen::Public)
    }

    fn language_of(&self, statement: &Statement) -> String {
        match statement.language.as_str() {
            "" => self
                .shared::<StatementText>(&statement.text)
                .map(|text| text.language.clone())
                .unwrap_or_default(),
            code => code.to_owned(),
        }
    }
}

fn is_over(floor: &Floor, statement: &Statement) -> bool {
    let limit = limit::of(floor, statement);
    limit > 0 && seconds_needed(statement.words) > limit
}
