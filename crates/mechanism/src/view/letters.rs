//! Letters as the office sees them, as their recipients do, and as the program carries them.

use super::View;
use crate::authority::Sight;
use crate::letters::{Letter, LetterKind, LetterState, LetterText, Step};
use crate::people::Identity;
use crate::{ApplicationRef, DialogueId, LetterId, PersonId, Reader};

/// Which letters are asked for; what is `None` is not asked.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct LetterFilter {
    /// About which dialogue.
    pub dialogue: Option<DialogueId>,
    /// In which state.
    pub state: Option<LetterState>,
    /// Of which kind.
    pub kind: Option<LetterKind>,
    /// To whom.
    pub to: Option<PersonId>,
    /// About which application.
    pub application: Option<ApplicationRef>,
}

impl LetterFilter {
    fn lets_through(&self, letter: &Letter) -> bool {
        let envelope = &letter.envelope;
        self.state.is_none_or(|state| state == letter.state)
            && self.kind.is_none_or(|kind| kind == envelope.kind)
            && self.to.is_none_or(|to| to == envelope.to)
            && (self.dialogue.is_none() || self.dialogue == envelope.dialogue)
            && (self.application.is_none() || self.application == envelope.application)
    }
}

/// A letter as a reader sees it.
#[derive(Debug, Clone)]
pub struct LetterView<'a> {
    /// What the log says.
    pub letter: &'a Letter,
    /// Its text; `None`: withheld.
    pub text: Option<LetterText>,
    /// Whom it is to; `None`: they were forgotten.
    pub to: Option<Identity>,
}

/// A letter on its way, with all that is needed to send it.
#[derive(Debug, Clone)]
pub struct Carriage<'a> {
    /// What the log says.
    pub letter: &'a Letter,
    /// The attempt to enter before it is sent.
    pub attempt: u16,
    /// Whom it is to.
    pub to: Identity,
    /// Its text.
    pub text: LetterText,
}

impl View {
    /// The letters of the office, the newest first.
    pub fn letters(&self, filter: &LetterFilter) -> Vec<LetterView<'_>> {
        let who = self.who();
        let own =
            |letter: &&Letter| who.sees_for(Sight::Letters, letter.envelope.dialogue.as_ref());
        let all: Vec<&Letter> = match filter.to {
            Some(to) => self.letters_to(to).collect(),
            None => self.world.letters.values().collect(),
        };
        let asked = all.into_iter().filter(|letter| filter.lets_through(letter));
        self.newest_first(asked.filter(own).collect())
    }

    /// One letter: for the office, and for its recipient once it was sent.
    pub fn letter(&self, id: LetterId) -> Option<LetterView<'_>> {
        let letter = self.world.letters.all.get(&id)?;
        let who = self.who();
        let of_the_office = who.sees_for(Sight::Letters, letter.envelope.dialogue.as_ref());
        let mine = who.person() == Some(letter.envelope.to) && letter.state == LetterState::Sent;
        (of_the_office || mine).then(|| self.opened(letter))
    }

    /// What happened to a letter, the oldest first; the office's.
    pub fn letter_log(&self, id: LetterId) -> Vec<Step> {
        let letters = &self.world.letters;
        let letter = letters.all.get(&id);
        let of = letter.map(|letter| letter.envelope.dialogue.as_ref());
        let seen = of.is_some_and(|dialogue| self.who().sees_for(Sight::Letters, dialogue));
        let steps = letters.steps.get(&id).filter(|_| seen);
        steps.into_iter().flatten().copied().collect()
    }

    /// The letters that were sent to the person who reads, the newest first.
    pub fn my_letters(&self) -> Vec<LetterView<'_>> {
        let Some(me) = self.who().person() else {
            return Vec::new();
        };
        let mine = self.letters_to(me);
        self.newest_first(
            mine.filter(|letter| letter.state == LetterState::Sent)
                .collect(),
        )
    }

    /// The letters on their way, those that wait longest first. For the program that carries them, which reads as the
    /// office without being anybody.
    pub fn letters_to_carry(&self) -> Vec<Carriage<'_>> {
        if self.reader != Reader::Office {
            return Vec::new();
        }
        let letters = &self.world.letters;
        let released = letters.released.iter().filter_map(|id| letters.all.get(id));
        let mut carried: Vec<Carriage<'_>> = released
            .filter_map(|letter| {
                Some(Carriage {
                    letter,
                    attempt: letter.attempts.checked_add(1)?,
                    to: self.recipient(letter)?,
                    text: self.held(&letter.text)?,
                })
            })
            .collect();
        carried.sort_by_key(|carriage| (carriage.letter.since, carriage.letter.id));
        carried
    }

    fn letters_to(&self, person: PersonId) -> impl Iterator<Item = &Letter> {
        let letters = &self.world.letters;
        let to_them = letters.of_person.get(&person).into_iter().flatten();
        to_them.filter_map(|id| letters.all.get(id))
    }

    fn newest_first<'a>(&'a self, mut letters: Vec<&'a Letter>) -> Vec<LetterView<'a>> {
        letters.sort_by_key(|letter| (std::cmp::Reverse(letter.since), letter.id));
        letters
            .into_iter()
            .map(|letter| self.opened(letter))
            .collect()
    }

    fn opened<'a>(&'a self, letter: &'a Letter) -> LetterView<'a> {
        LetterView {
            letter,
            text: self.held(&letter.text),
            to: self.recipient(letter),
        }
    }

    fn recipient(&self, letter: &Letter) -> Option<Identity> {
        let person = self.world.people.all.get(&letter.envelope.to)?;
        let identity = (!person.forgotten).then_some(person.identity)?;
        self.held(&identity)
    }
}
