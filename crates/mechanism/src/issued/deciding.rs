//! Translators translate, officers publish and answer, readers report. Of two who write at once the second is told.

use super::{Beside, ErrorOutcome, ErrorText, IssuedCommand, IssuedEvent, Part, PartState};
use super::{FactualError, LONGEST_PART, LONGEST_PLAIN, Reporter};
use crate::authority::Who;
use crate::in_languages::InLanguages;
use crate::keeping::schedule::Matter;
use crate::keeping::{Content, ErasureBasis, Kept, Purpose, Retention, Shelving};
use crate::paper::{Filed, PaperKind};
use crate::participation::form::LANGUAGES;
use crate::world::{Decision, Submission};
use crate::{Actor, Audience, Event, PaperId, Refusal, World, written};
use std::sync::Arc;

/// The most versions of one part, and of the page in plain words.
const MOST_VERSIONS: u16 = 500;
/// The most errors that are reported in one paper, and that of one reader wait for an answer.
const MOST_ERRORS: usize = 1_000;
const MOST_WAITING: usize = 10;
/// The most characters of an answer.
const LONGEST_ANSWER: usize = 2_000;

pub(crate) fn decide(
    world: &World,
    submission: &Submission,
    command: &IssuedCommand,
) -> Result<Decision, Refusal> {
    let desk = Desk::of(world, submission, command)?;
    match command {
        IssuedCommand::Translate {
            language,
            part,
            over,
            state,
            text,
            ..
        } => desk.translate(language, *part, *over, *state, text),
        IssuedCommand::ShowTranslation {
            language, whole, ..
        } => desk.show(language, *whole),
        IssuedCommand::DraftPlain { text, seen, .. } => desk.draft_plain(text, *seen),
        IssuedCommand::PublishPlain { seen, .. } => desk.publish_plain(*seen),
        IssuedCommand::ReportError {
            paragraph, text, ..
        } => desk.report(*paragraph, text),
        IssuedCommand::AnswerError {
            error,
            outcome,
            words,
            ..
        } => desk.answer(*error, outcome, words),
    }
}

/// What a decision beside a paper looks at.
struct Desk<'w> {
    world: &'w World,
    submission: &'w Submission,
    paper: &'w PaperId,
    filed: &'w Filed,
    beside: Beside,
}

impl<'w> Desk<'w> {
    /// A paper that whoever acts may not know of is refused like one that is not there.
    fn of(
        world: &'w World,
        submission: &'w Submission,
        command: &'w IssuedCommand,
    ) -> Result<Self, Refusal> {
        let paper = command.paper();
        let who = Who::acting(world, &submission.actor);
        let allowed = |filed: &&Filed| {
            let facts = &filed.facts;
            match command {
                IssuedCommand::ReportError { .. } => who.circle().may_see(world.circle_of(facts)),
                _ => who.may_for(command.deed(), facts.dialogue.as_ref()),
            }
        };
        let filed = world.papers.get(paper).filter(allowed);
        let filed = filed.filter(|filed| filed.facts.kind != PaperKind::Points);
        let filed =
            filed.ok_or_else(|| Refusal::new("refused-no-such-paper").with("paper", paper))?;
        Ok(Self {
            world,
            submission,
            paper,
            filed,
            beside: world.issued.get(paper).cloned().unwrap_or_default(),
        })
    }

    /// A language the paper can be translated into: one of the six, and not its own.
    fn translatable(&self, language: &str) -> Result<(), Refusal> {
        match LANGUAGES.contains(&language) && language != self.filed.facts.language {
            true => Ok(()),
            false => Err(Refusal::new("refused-no-such-language")),
        }
    }

    fn translate(
        &self,
        language: &str,
        part: Part,
        over: u16,
        state: PartState,
        text: &str,
    ) -> Result<Decision, Refusal> {
        self.translatable(language)?;
        if self.filed.text.is_none() {
            return Err(Refusal::new("refused-paper-without-text"));
        }
        let translation = self.beside.translations.get(language);
        let stands = translation.and_then(|translation| translation.parts.get(&part));
        let version = stands.map_or(0, |stands| stands.version);
        if version != over {
            return Err(Refusal::new("refused-translation-moved-on"));
        }
        if version >= MOST_VERSIONS {
            return Err(Refusal::new("refused-programme-versions").with("most", MOST_VERSIONS));
        }
        let text = text.trim().replace("\r\n", "\n");
        if text.is_empty() {
            return Err(Refusal::new("refused-text-missing").with("field", "text"));
        }
        written::text("text", &text, LONGEST_PART)?;
        let mut shelving = Shelving::new(self.submission.seed);
        let kept = self.keep(
            &mut shelving,
            Purpose::Translation,
            &text,
            Retention::Permanent,
        )?;
        let event = IssuedEvent::Translated {
            paper: self.paper.clone(),
            language: language.to_owned(),
            part,
            version: version + 1,
            state,
            by: self.submission.actor.person(),
            at: self.submission.received,
            text: kept,
        };
        Ok(self.replacing(
            entered(Audience::Restricted, event).with_vault(shelving),
            stands.map(|stands| stands.text),
        ))
    }

    fn show(&self, language: &str, whole: bool) -> Result<Decision, Refusal> {
        self.translatable(language)?;
        let translation = self.beside.translations.get(language);
        if translation.is_none_or(|translation| translation.whole == whole) {
            return Err(Refusal::new("refused-nothing-changed"));
        }
        let event = IssuedEvent::TranslationShown {
            paper: self.paper.clone(),
            language: language.to_owned(),
            whole,
        };
        Ok(entered(self.audience(), event))
    }

    fn draft_plain(&self, text: &InLanguages, seen: u32) -> Result<Decision, Refusal> {
        let plain = &self.beside.plain;
        self.unmoved(seen)?;
        text.sound("plain", LONGEST_PLAIN)?;
        let before = plain.versions.last().and_then(|version| {
            let old: Arc<InLanguages> = self.world.shelf.value(&version.text.row)?;
            Some((old, version.behind.as_slice()))
        });
        let before = before.as_ref();
        let behind = text.behind(before.map(|(old, behind)| (old.as_ref(), *behind)));
        let mut shelving = Shelving::new(self.submission.seed);
        let kept = self.keep(
            &mut shelving,
            Purpose::PlainWords,
            text,
            Retention::Permanent,
        )?;
        let event = IssuedEvent::PlainDrafted {
            paper: self.paper.clone(),
            text: kept,
            behind,
        };
        let decision = entered(Audience::Restricted, event).with_vault(shelving);
        Ok(self.replacing(decision, plain.draft.as_ref().map(|(old, _)| *old)))
    }

    /// The draft as the next version, in a row of its own, since drafts are destroyed when they are replaced.
    fn publish_plain(&self, seen: u32) -> Result<Decision, Refusal> {
        let plain = &self.beside.plain;
        self.unmoved(seen)?;
        let nothing = || Refusal::new("refused-adopted-nothing");
        let (drafted, behind) = plain.draft.as_ref().ok_or_else(nothing)?;
        let number = plain.versions.last().map_or(1, |last| last.number + 1);
        if number > MOST_VERSIONS {
            return Err(Refusal::new("refused-programme-versions").with("most", MOST_VERSIONS));
        }
        let words = self.world.shelf.get(&drafted.row).ok_or_else(nothing)?;
        let mut shelving = Shelving::new(self.submission.seed);
        let content = Content::permanent(words.as_bytes());
        let text = shelving.keep(self.paper.as_str(), Purpose::PlainWords, &content)?;
        let event = IssuedEvent::PlainPublished {
            paper: self.paper.clone(),
            number,
            text,
            at: self.submission.received,
            behind: behind.clone(),
        };
        let decision = entered(self.audience(), event).with_vault(shelving);
        Ok(self.replacing(decision, Some(*drafted)))
    }

    fn unmoved(&self, seen: u32) -> Result<(), Refusal> {
        match seen == self.beside.plain.written {
            true => Ok(()),
            false => Err(Refusal::new("refused-adopted-moved-on")),
        }
    }

    fn report(&self, paragraph: Option<u16>, text: &ErrorText) -> Result<Decision, Refusal> {
        let by = match &self.submission.actor {
            Actor::Person(person) => Reporter::Person(*person),
            Actor::Seat(seat) => Reporter::Seat(*seat),
            actor => {
                return Err(Refusal::new("refused-not-yours").with("actor", actor));
            }
        };
        if paragraph.is_some_and(|number| !(1..=super::translation::HIGHEST).contains(&number)) {
            return Err(Refusal::new("refused-no-such-paragraph").with("field", "paragraph"));
        }
        text.sound()?;
        let errors = &self.beside.errors;
        let own = |error: &&Arc<FactualError>| error.by == by && error.answer.is_none();
        if errors.len() >= MOST_ERRORS || errors.iter().filter(own).count() >= MOST_WAITING {
            return Err(Refusal::new("refused-errors-full").with("most", MOST_WAITING));
        }
        let number = u16::try_from(errors.len() + 1)
            .map_err(|_| Refusal::new("refused-errors-full").with("most", MOST_ERRORS))?;
        let mut shelving = Shelving::new(self.submission.seed);
        let text = ErrorText {
            wrong: text.wrong.trim().to_owned(),
            right: text.right.trim().to_owned(),
            source: text.source.trim().to_owned(),
        };
        let kept = self.keep(
            &mut shelving,
            Purpose::FactualError,
            &text,
            self.correspondence(),
        )?;
        let event = IssuedEvent::ErrorReported {
            paper: self.paper.clone(),
            number,
            paragraph,
            by,
            at: self.submission.received,
            text: kept,
        };
        Ok(entered(Audience::Restricted, event).with_vault(shelving))
    }

    /// One that was accepted is answered a second time, when it was put right. The paper that does that is a later one of the
    /// same dialogue, which whoever reported it can read.
    fn answer(
        &self,
        number: u16,
        outcome: &ErrorOutcome,
        words: &str,
    ) -> Result<Decision, Refusal> {
        let mut errors = self.beside.errors.iter();
        let error = errors.find(|error| error.number == number && error.waits());
        let error = error.ok_or_else(|| Refusal::new("refused-error-answered"))?;
        match outcome {
            ErrorOutcome::Corrected(paper) => {
                let other = self.world.papers.get(paper).filter(|_| paper != self.paper);
                let same = other.filter(|other| other.facts.dialogue == self.filed.facts.dialogue);
                let wider = |of: &Filed| self.world.circle_of(&of.facts) <= self.audience();
                if !same.is_some_and(wider) {
                    let refusal = Refusal::new("refused-no-such-paper");
                    return Err(refusal.with("paper", paper));
                }
            }
            ErrorOutcome::NotAccepted if words.trim().is_empty() => {
                return Err(Refusal::new("refused-text-missing").with("field", "words"));
            }
            ErrorOutcome::Accepted if error.answer.is_some() => {
                return Err(Refusal::new("refused-nothing-changed"));
            }
            ErrorOutcome::Accepted | ErrorOutcome::NotAccepted => {}
        }
        written::text("words", words, LONGEST_ANSWER)?;
        let mut shelving = Shelving::new(self.submission.seed);
        let words = match words.trim() {
            "" => None,
            words => Some(self.keep(
                &mut shelving,
                Purpose::FactualError,
                &words,
                self.correspondence(),
            )?),
        };
        let before = error.answer.as_ref().and_then(|answer| answer.words);
        let event = IssuedEvent::ErrorAnswered {
            paper: self.paper.clone(),
            number,
            outcome: outcome.clone(),
            at: self.submission.received,
            words,
        };
        let decision = entered(Audience::Restricted, event).with_vault(shelving);
        Ok(self.replacing(decision, before))
    }

    /// What readers and the office wrote to each other, counted from the day it was written.
    fn correspondence(&self) -> Retention {
        let today = crate::day_in_vienna(self.submission.received);
        self.world.kept_from(today, Matter::Correspondence)
    }

    fn audience(&self) -> Audience {
        self.world.circle_of(&self.filed.facts)
    }

    fn keep(
        &self,
        shelving: &mut Shelving,
        purpose: Purpose,
        value: &impl serde::Serialize,
        retention: Retention,
    ) -> Result<Kept, Refusal> {
        let owner = format!("beside {}", self.paper);
        shelving.keep_value(&owner, purpose, value, retention)
    }

    /// What stood until now is destroyed.
    fn replacing(&self, decision: Decision, old: Option<Kept>) -> Decision {
        let old = old.map(|old| old.row);
        decision.erasing_what_is_left(self.world, old, ErasureBasis::Replaced)
    }
}

fn entered(audience: Audience, event: IssuedEvent) -> Decision {
    Decision::single(audience, Event::Issued(event))
}
