//! A notice in words: plain, in the recipient's language, saying in its subject when something has to be done.

use super::letters::neutral_subject;
use jiff::{SignedDuration, Timestamp, tz::TimeZone};
use mechanism::people::Identity;
use mechanism::{DialogueId, View, vienna};
use web::Notice;
use words::{Lang, Value, dates};

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

    /// "5 April 2024, 14:02 in Vienna", and the same instant in universal time, since the reader's zone is not known.
    pub(super) fn moment(&self, at: Timestamp) -> String {
        let (there, universal) = (at.to_zoned(vienna()), at.to_zoned(TimeZone::UTC));
        let day = |day| dates::long(self.lang(), day);
        let time = |of: &jiff::Zoned| format!("{:02}:{:02}", of.hour(), of.minute());
        self.say(
            "notice-moment",
            &[
                ("day", &day(there.date())),
                ("time", &time(&there)),
                ("universal-day", &day(universal.date())),
                ("universal-time", &time(&universal)),
            ],
        )
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
