//! Whether what a call says can be published: its dates, its words in six languages, its form.

use super::{CallTerms, CallText, CallWords, LatePolicy};
use crate::participation::form::LANGUAGES;
use crate::{DialogueId, Refusal, World, written};
use jiff::Timestamp;

/// The most dialogues of one call, and the most languages.
const MOST_NAMED: usize = 12;
/// The longest grace after a deadline: a week.
const LONGEST_GRACE: u16 = 7 * 24 * 60;
const LONGEST_TITLE: usize = 200;
const LONGEST_PASSAGE: usize = 5_000;
/// Words and form stand beside the world, where rows of up to 256 KiB do.
const LONGEST_CALL: usize = 200 * 1024;

impl CallTerms {
    /// Refuses dates that cannot be kept and dialogues that do not exist.
    pub(super) fn sound(&self, world: &World) -> Result<(), Refusal> {
        if !each_once(&self.dialogues) || self.dialogues.is_empty() {
            return Err(Refusal::new("refused-call-without-dialogue").with("call", &self.id));
        }
        for dialogue in &self.dialogues {
            let Some(begins) = day_begins(world, dialogue) else {
                return Err(Refusal::no_such_dialogue(dialogue));
            };
            if self.closes > begins {
                return Err(Refusal::new("refused-call-closes-too-late").with("dialogue", dialogue));
            }
        }
        if self.opens >= self.closes {
            return Err(Refusal::new("refused-call-closes-before-it-opens"));
        }
        if matches!(self.late, LatePolicy::Grace { minutes } if minutes == 0 || minutes > LONGEST_GRACE)
        {
            return Err(Refusal::new("refused-call-grace").with("most", LONGEST_GRACE));
        }
        for languages in [&self.languages, &self.interpretation] {
            let code = |text: &String| {
                (2..=3).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_lowercase())
            };
            if !each_once(languages) || !languages.iter().all(code) {
                return Err(Refusal::new("refused-call-languages"));
            }
        }
        if self.languages.is_empty() {
            return Err(Refusal::new("refused-call-languages"));
        }
        Ok(())
    }
}

/// When the day of a dialogue begins in Vienna.
pub(crate) fn day_begins(world: &World, dialogue: &DialogueId) -> Option<Timestamp> {
    let date = world.dialogues.get(dialogue)?.facts.date;
    Some(
        date.yesterday()
            .map_or(Timestamp::MIN, crate::end_of_day_in_vienna),
    )
}

fn each_once<T: PartialEq>(things: &[T]) -> bool {
    things.len() <= MOST_NAMED
        && things
            .iter()
            .enumerate()
            .all(|(place, thing)| !things[..place].contains(thing))
}

impl CallText {
    /// Refuses words that are too long or of a language we do not speak, and a form that cannot be asked. A draft may
    /// lack words.
    pub(super) fn sound(&self, without: &[String]) -> Result<(), Refusal> {
        let known = |language: &String| LANGUAGES.contains(&language.as_str());
        if !self.words.keys().all(known) || !without.iter().all(known) || !each_once(without) {
            return Err(Refusal::new("refused-call-languages"));
        }
        for words in self.words.values() {
            written::optional_line("title", &words.title, LONGEST_TITLE)?;
            for (field, passage) in words.passages() {
                written::text(field, passage, LONGEST_PASSAGE)?;
            }
        }
        self.form.sound()?;
        let bytes = serde_json::to_vec(self).map_or(usize::MAX, |json| json.len());
        if bytes > LONGEST_CALL {
            return Err(Refusal::new("refused-content-too-long")
                .with("bytes", bytes)
                .with("most", LONGEST_CALL));
        }
        Ok(())
    }

    /// The six-language gate: every language has all words, save those an officer publishes without; one at least has.
    pub(super) fn speaks(&self, without: &[String]) -> Result<(), Refusal> {
        let missing = self.missing_languages();
        let lacking = missing
            .iter()
            .find(|language| !without.iter().any(|left_out| left_out == *language));
        match lacking {
            Some(language) => {
                Err(Refusal::new("refused-call-lacks-language").with("language", language))
            }
            None if missing.len() == LANGUAGES.len() => {
                Err(Refusal::new("refused-call-without-words"))
            }
            None => Ok(()),
        }
    }

    /// The languages in which something is not said that is said in another: a passage of the call, or words of the
    /// form that an officer wrote. Title, subject and contact are asked for in any case.
    pub fn missing_languages(&self) -> Vec<&'static str> {
        let empty = CallWords::default();
        let said_somewhere = |place: usize| {
            self.words
                .values()
                .any(|words| !words.all()[place].1.trim().is_empty())
        };
        LANGUAGES
            .into_iter()
            .filter(|language| {
                let words = self.words.get(*language).unwrap_or(&empty);
                let unsaid = words
                    .all()
                    .iter()
                    .enumerate()
                    .any(|(place, (field, text))| {
                        let asked = matches!(*field, "title" | "about" | "contact");
                        text.trim().is_empty() && (asked || said_somewhere(place))
                    });
                let form_unsaid = self
                    .form
                    .own_wordings()
                    .any(|own| own.get(*language).is_none_or(|text| text.trim().is_empty()));
                unsaid || form_unsaid
            })
            .collect()
    }
}

impl CallWords {
    fn passages(&self) -> [(&'static str, &str); 5] {
        [
            ("about", &self.about),
            ("priorities", &self.priorities),
            ("costs", &self.costs),
            ("limits", &self.limits),
            ("contact", &self.contact),
        ]
    }

    fn all(&self) -> Vec<(&'static str, &str)> {
        let mut all = vec![("title", self.title.as_str())];
        all.extend(self.passages());
        all
    }
}
