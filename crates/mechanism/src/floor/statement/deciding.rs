//! What is possible with a statement, and what is refused.

use super::following::withdrawn;
use super::measure::words_of;
use super::{
    Posting, Statement, StatementAct, StatementCommand, StatementEvent, StatementText,
    StatementWish as W,
};
use crate::authority::{Deed, Who};
use crate::dialogue::Life;
use crate::files::StoredFile;
use crate::floor::standing::{speaks_as, standing_of};
use crate::floor::{Floor, ItemId, Speaker};
use crate::keeping::schedule::Matter;
use crate::keeping::{ErasureBasis, Purpose, Retention, Shelving};
use crate::participation::form::LANGUAGES;
use crate::world::{Decision, Submission};
use crate::{
    Audience, DialogueId, Digest, Event, Refusal, StatementId, VaultChange, World, written,
};
use sha2::{Digest as _, Sha256};

/// The most characters of a statement: more than anybody is given half an hour for.
pub const LONGEST_TEXT: usize = 20_000;
/// The most words somebody may say a file has.
const MOST_WORDS: u32 = 10_000;
/// The most characters of the name of a language.
const LONGEST_LANGUAGE: usize = 60;
/// How often one speaker may hand something in, or be handed something in for, at one dialogue.
const MOST_TIMES: u16 = 60;
/// The most statements that are kept of one dialogue.
const MOST_STATEMENTS: usize = 1_000;

impl StatementText {
    /// What tells two texts apart and shows neither.
    pub(super) fn digest(&self) -> Digest {
        let mut said = Sha256::new();
        for part in [self.text.as_bytes(), self.language.as_bytes()] {
            said.update((part.len() as u64).to_be_bytes());
            said.update(part);
        }
        Digest(said.finalize().into())
    }
}

pub(crate) fn decide(
    world: &World,
    submission: &Submission,
    command: &StatementCommand,
) -> Result<Decision, Refusal> {
    let desk = Desk::of(world, submission, &command.dialogue)?;
    match &command.wish {
        W::HandIn {
            speaker,
            item,
            replaces,
            language,
            text,
            file,
            words,
            posting,
        } => {
            let wish = HandIn {
                speaker,
                item: *item,
                replaces: *replaces,
                language,
                text,
                file: file.as_ref(),
                words: *words,
                posting: *posting,
            };
            hand_in(&desk, &wish)
        }
        W::Post { statement, posting } => post(&desk, *statement, *posting),
        W::Withdraw(statement) => withdraw(&desk, *statement),
    }
}

/// Whether somebody hands in statements for anybody: an officer of this dialogue.
pub(crate) fn hands_in_for_anybody(who: &Who<'_>, dialogue: &DialogueId) -> bool {
    who.may_for(Deed::HandInStatement, Some(dialogue))
}

/// What a decision on a statement looks at.
struct Desk<'w> {
    world: &'w World,
    submission: &'w Submission,
    who: Who<'w>,
    dialogue: &'w DialogueId,
}

struct HandIn<'c> {
    speaker: &'c Speaker,
    item: ItemId,
    replaces: Option<StatementId>,
    language: &'c str,
    text: &'c StatementText,
    file: Option<&'c StoredFile>,
    words: Option<u32>,
    posting: Posting,
}

impl<'w> Desk<'w> {
    fn of(
        world: &'w World,
        submission: &'w Submission,
        dialogue: &'w DialogueId,
    ) -> Result<Self, Refusal> {
        if !world.dialogues.contains_key(dialogue) {
            return Err(Refusal::no_such_dialogue(dialogue));
        }
        Ok(Self {
            world,
            submission,
            who: Who::acting(world, &submission.actor),
            dialogue,
        })
    }

    /// Refuses new texts for a meeting that is over, or will not be held.
    fn goes_on(&self) -> Result<(), Refusal> {
        let Some(held) = self.world.dialogues.get(self.dialogue) else {
            return Ok(());
        };
        if held.life.is_off() {
            let refusal = Refusal::new("refused-dialogue-cancelled");
            return Err(refusal.with("dialogue", self.dialogue));
        }
        match held.life {
            Life::Held => Err(Refusal::new("refused-meeting-over")),
            _ => Ok(()),
        }
    }

    /// Whether it is theirs: their seat, one of those they named, their State's delegation.
    fn is_own(&self, speaker: &Speaker) -> bool {
        speaks_as(self.world, &self.who, self.dialogue, speaker)
    }

    fn may(&self, speaker: &Speaker) -> bool {
        self.is_own(speaker) || hands_in_for_anybody(&self.who, self.dialogue)
    }

    /// A statement this actor may speak for. Any other is like one that does not exist.
    fn theirs(&self, id: StatementId) -> Result<&'w Statement, Refusal> {
        let here = self.world.statements.at.get(self.dialogue);
        let found = here.and_then(|here| here.all.get(&id)).map(AsRef::as_ref);
        found
            .filter(|statement| self.may(&statement.speaker))
            .ok_or_else(no_such_statement)
    }

    /// Who a statement may be shown to is the speaker's to say. Whoever hands it in for them may only keep it closer; for
    /// somebody without a seat or a delegation it is an officer who records what they said.
    fn may_post(&self, speaker: &Speaker, before: Posting, now: Posting) -> Result<(), Refusal> {
        let says = self.is_own(speaker) || matches!(speaker, Speaker::Named(_));
        match says || now <= before {
            true => Ok(()),
            false => Err(Refusal::new("refused-posting-is-the-speakers")),
        }
    }

    /// As long as the schedule says, counted from the dialogue's day.
    fn retention(&self) -> Retention {
        let today = crate::day_in_vienna(self.submission.received);
        let held = self.world.dialogues.get(self.dialogue);
        let day = held.map_or(today, |found| found.facts.date.max(today));
        self.world.kept_from(day, Matter::Statements)
    }

    fn event(&self, statement: StatementId, act: StatementAct) -> Event {
        Event::Statement(StatementEvent {
            dialogue: self.dialogue.clone(),
            statement,
            at: self.submission.received,
            act,
        })
    }
}

fn hand_in(desk: &Desk<'_>, wish: &HandIn<'_>) -> Result<Decision, Refusal> {
    let empty = Floor::default();
    let floor = desk.world.floors.at.get(desk.dialogue).unwrap_or(&empty);
    let known = standing_of(desk.world, desk.dialogue, floor, wish.speaker);
    if known.is_none() || !desk.may(wish.speaker) {
        return Err(Refusal::new("refused-no-such-speaker"));
    }
    desk.goes_on()?;
    if floor.item(wish.item).is_none() {
        let refusal = Refusal::new("refused-no-such-item");
        return Err(refusal.with("item", wish.item.0));
    }
    let before = replaced(desk, wish)?;
    is_sound(wish)?;
    not_too_often(desk, wish.speaker, before.is_some())?;
    let agreed = before.map_or(Posting::NotAtAll, |before| before.posting);
    desk.may_post(wish.speaker, agreed, wish.posting)?;
    let words = count(wish)?;

    let id = before.map_or_else(
        || StatementId::drawn(&desk.submission.seed, 0),
        |before| before.id,
    );
    let owner = format!("statement {id}");
    let mut shelving = Shelving::new(desk.submission.seed);
    let text = shelving.keep_value(&owner, Purpose::Statement, wish.text, desk.retention())?;
    let handed_in = StatementAct::HandedIn {
        speaker: wish.speaker.clone(),
        item: wish.item,
        version: before.map_or(1, |before| before.version.saturating_add(1)),
        language: wish.language.to_owned(),
        words,
        text,
        posting: wish.posting,
    };
    let mut decision = Decision::single(Audience::Restricted, desk.event(id, handed_in));
    if let Some(file) = wish.file {
        let seed = &desk.submission.seed;
        let row = file.hand_in(desk.world, seed, &owner, Purpose::File, desk.retention())?;
        let filed = StatementAct::Filed { file: row.kept };
        shelving.changes.push(VaultChange::Keep(row));
        decision = decision.and(Audience::Restricted, desk.event(id, filed));
    }
    let old = before.into_iter().flat_map(Statement::rows);
    let decision = decision.with_vault(shelving);
    Ok(decision.erasing_what_is_left(desk.world, old, ErasureBasis::Replaced))
}

/// What a text takes the place of: the one that was named, or the speaker's own on the item.
fn replaced<'w>(desk: &Desk<'w>, wish: &HandIn<'_>) -> Result<Option<&'w Statement>, Refusal> {
    let Some(named) = wish.replaces else {
        let here = desk.world.statements.at.get(desk.dialogue);
        return Ok(here.and_then(|here| here.unbound(wish.speaker, wish.item)));
    };
    let found = desk.theirs(named)?;
    match found.speaker == *wish.speaker && found.item == wish.item {
        true => Ok(Some(found)),
        false => Err(no_such_statement()),
    }
}

fn is_sound(wish: &HandIn<'_>) -> Result<(), Refusal> {
    let StatementText { text, language } = wish.text;
    match wish.language {
        "" => written::line("other-language", language, LONGEST_LANGUAGE)?,
        code if !LANGUAGES.contains(&code) || !language.is_empty() => {
            return Err(Refusal::new("refused-no-such-language"));
        }
        _ => {}
    }
    if text.trim().is_empty() && wish.file.is_none() {
        return Err(Refusal::new("refused-statement-empty").with("field", "text"));
    }
    written::text("text", text, LONGEST_TEXT)
}

/// Words are counted where they can be; of a file that cannot be read the speaker says how many it has.
fn count(wish: &HandIn<'_>) -> Result<u32, Refusal> {
    let counted = words_of(&wish.text.text);
    let given = wish.words.filter(|words| (1..=MOST_WORDS).contains(words));
    match (counted, given) {
        (0, None) => Err(Refusal::new("refused-words-not-said").with("most", MOST_WORDS)),
        (0, Some(given)) => Ok(given),
        (counted, _) => Ok(counted),
    }
}

fn not_too_often(desk: &Desk<'_>, speaker: &Speaker, again: bool) -> Result<(), Refusal> {
    let Some(here) = desk.world.statements.at.get(desk.dialogue) else {
        return Ok(());
    };
    let times = here.handed_in.get(speaker).copied().unwrap_or(0);
    if times >= MOST_TIMES {
        return Err(Refusal::new("refused-too-many-requests").with("most", MOST_TIMES));
    }
    match !again && here.all.len() >= MOST_STATEMENTS {
        true => Err(Refusal::new("refused-list-full").with("most", MOST_STATEMENTS)),
        false => Ok(()),
    }
}

fn post(desk: &Desk<'_>, id: StatementId, posting: Posting) -> Result<Decision, Refusal> {
    let statement = desk.theirs(id)?;
    if statement.posting == posting {
        return Err(Refusal::new("refused-posting-as-before"));
    }
    desk.may_post(&statement.speaker, statement.posting, posting)?;
    not_too_often(desk, &statement.speaker, true)?;
    let event = desk.event(id, StatementAct::Posted(posting));
    Ok(Decision::single(Audience::Restricted, event))
}

fn withdraw(desk: &Desk<'_>, id: StatementId) -> Result<Decision, Refusal> {
    let statement = desk.theirs(id)?;
    let decision = Decision {
        acts: Vec::new(),
        vault: Vec::new(),
    };
    Ok(withdrawn(
        desk.world,
        desk.submission,
        desk.dialogue,
        statement,
        ErasureBasis::Requested,
        decision,
    ))
}

fn no_such_statement() -> Refusal {
    Refusal::new("refused-no-such-statement")
}
