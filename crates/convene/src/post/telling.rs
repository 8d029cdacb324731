//! A notice in words: plain, in the recipient's language, saying in its subject when something has to be done.

use super::letters::neutral_subject;
use jiff::{SignedDuration, Timestamp};
use mechanism::people::Identity;
use mechanism::{DialogueId, View, vienna};
use web::Notice;
use words::{Lang, Value, dates, moments};

/// A notice that a rule asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Due {
    /// What names it for ever: entry and rule, or what the clock reminds of. The same goes once.
    pub(crate) name: String,
    /// What it says, and to whom.
    pub(crate) notice: Notice,
    /// How long it is worth sending.
    pub(crate) worth: SignedDuration,
}

/// Whether the recipient has to do something.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Needs {
    Action,
    Nothing,
}

/// Speaks to one person.
pub(super) struct Telling<'v> {
    pub(super) view: &'v View,
    /// Under which address people know the site.
    pub(super) base: &'v str,
    pub(super) to: &'v Identity,
}

impl Telling<'_> {
    pub(super) fn lang(&self) -> Lang {
        Lang::from_code(&self.to.language).unwrap_or(Lang::En)
    }

    /// A page of the site, in their language.
    pub(super) fn link(&self, path: &str) -> String {
        format!("{}/{}{path}", self.base, self.lang().code())
    }

    /// "until the end of 12 February 2027, Vienna", and the same instant in universal time, since the reader's zone is not
    /// known.
    pub(super) fn until(&self, at: Timestamp) -> String {
        let until = moments::until(self.lang(), &at.to_zoned(vienna()));
        moments::in_full(self.lang(), &until, at)
    }

    /// "constructive dialogue of 3 March 2027 (Firearms)".
    pub(super) fn dialogue(&self, id: &DialogueId) -> String {
        let Some(found) = self.view.dialogue(id) else {
            return id.to_string();
        };
        let topics: Vec<String> = found
            .facts
            .topics()
            .map(|topic| words::say(self.lang(), &format!("topic-{}", topic.code())).into_owned())
            .collect();
        let topics: Vec<&str> = topics.iter().map(String::as_str).collect();
        let topics = words::list(self.lang(), &topics);
        let day = dates::long(self.lang(), found.facts.date);
        self.say("notice-dialogue", &[("topics", &topics), ("day", &day)])
    }

    pub(super) fn dialogues<'d>(&self, ids: impl Iterator<Item = &'d DialogueId>) -> String {
        let named: Vec<String> = ids.map(|id| self.dialogue(id)).collect();
        let named: Vec<&str> = named.iter().map(String::as_str).collect();
        words::list(self.lang(), &named)
    }

    pub(super) fn say(&self, key: &str, values: &[(&str, &str)]) -> String {
        let values: Vec<(&str, Value<'_>)> = values
            .iter()
            .map(|(name, value)| (*name, Value::from(*value)))
            .collect();
        words::say_with(self.lang(), key, &values)
    }

    /// The notice under a key: `notice-received-subject`, `notice-received-body`, and a link to where it leads.
    pub(super) fn notice(
        &self,
        key: &str,
        needs: Needs,
        path: &str,
        values: &[(&str, &str)],
    ) -> Notice {
        let subject = self.say(&format!("notice-{key}-subject"), values);
        let subject = match (self.to.neutral, needs) {
            (true, _) => neutral_subject(&self.to.language),
            (false, Needs::Action) => self.say("notice-action", &[("subject", &subject)]),
            (false, Needs::Nothing) => subject,
        };
        let body = self.say(&format!("notice-{key}-body"), values);
        let link = self.link(path);
        let framed = [
            ("name", self.to.name.trim()),
            ("body", &body),
            ("link", &link),
        ];
        let frame = if self.to.name.trim().is_empty() {
            "notice-frame-unnamed"
        } else {
            "notice-frame"
        };
        Notice {
            to: self.to.address.trim().to_owned(),
            language: self.lang().code().to_owned(),
            subject,
            body: self.say(frame, &framed),
            neutral: self.to.neutral,
        }
    }
}
