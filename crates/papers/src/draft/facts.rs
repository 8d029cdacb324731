//! What a Chair's summary rests on beside its text.

use super::Values;
use crate::rules::NumberProfile;
use crate::{Byline, Form, Masthead, Standing};
use mechanism::calendar::{Gathering, Meeting};
use mechanism::dialogue::{Credited, Dialogue};
use words::{Agreed, Lang, Value, capitalized, dates, list, numbers};

/// Where working groups meet.
const PLACE: &str = "Vienna";

/// The facts of a summary.
#[derive(Clone)]
pub struct Facts<'a> {
    /// The agreed language; the paper is in its language.
    pub agreed: &'a Agreed,
    /// The dialogue.
    pub dialogue: &'a Dialogue,
    /// The meetings it followed, in the order recorded.
    pub meetings: &'a [Meeting],
    /// The values that the text may name.
    pub values: Values,
    /// How counts are written.
    pub numbers: NumberProfile,
    /// What stands above the title.
    pub masthead: Masthead,
    /// A title of its own, as an imported paper has one; `None`: the agreed one.
    pub title: Option<String>,
    /// Whether the secretariat has issued it.
    pub standing: Standing,
}

impl<'a> Facts<'a> {
    /// The facts of a draft: a conference room paper of its working group, counts in the house form, no symbol. The day of
    /// the dialogue is known from itself.
    pub fn new(
        agreed: &'a Agreed,
        dialogue: &'a Dialogue,
        meetings: &'a [Meeting],
        values: Values,
    ) -> Self {
        Self {
            masthead: masthead(agreed, dialogue, meetings),
            agreed,
            dialogue,
            meetings,
            values: Values {
                date: values.date.or(Some(dialogue.date)),
                ..values
            },
            numbers: NumberProfile::House,
            title: None,
            standing: Standing::Draft,
        }
    }

    /// The language of the paper.
    pub fn language(&self) -> Lang {
        self.agreed.lang()
    }

    /// The title it is printed under.
    pub fn title(&self) -> String {
        let joint = if self.dialogue.is_joint() {
            "yes"
        } else {
            "no"
        };
        let agreed = || self.agreed.say("summary-title", &[("joint", joint.into())]);
        self.title.clone().unwrap_or_else(agreed)
    }

    /// By whom: as the record credits it.
    pub fn byline(&self) -> Byline {
        match self.dialogue.credited {
            Some(Credited::CoChairs) => Byline::SummaryByCoChairs,
            Some(Credited::Chair) | None => Byline::SummaryByChair,
        }
    }
}

/// Form B: the working group, its session and the days on which it met. For a joint
/// dialogue the groups only: their sessions differ.
fn masthead(agreed: &Agreed, dialogue: &Dialogue, meetings: &[Meeting]) -> Masthead {
    let lang = agreed.lang();
    let groups: Vec<_> = dialogue
        .topics()
        .map(|group| words::say(lang, &format!("group-{}", group.code())))
        .collect();
    let groups: Vec<&str> = groups.iter().map(AsRef::as_ref).collect();
    let only = match meetings {
        [only] => Some(only),
        _ => None,
    };
    Masthead {
        form: Form::ConferenceRoom,
        symbol: None,
        date: None,
        original: lang,
        working_group: (!groups.is_empty()).then(|| list(lang, &groups)),
        session: only.map(|meeting| session(agreed, meeting)),
        place_and_dates: only.and_then(|meeting| place(agreed, meeting)),
        agenda_item: None,
        late: None,
    }
}

/// "Ninth session", "10th meeting" (rules N7, N8, N8a).
fn session(agreed: &Agreed, meeting: &Meeting) -> String {
    let (lang, number) = (agreed.lang(), meeting.id.number.into());
    let (key, ordinal) = match meeting.called {
        Gathering::Session => ("session-line", numbers::session_ordinal(lang, number)),
        Gathering::Meeting => ("meeting-line", numbers::meeting_ordinal(lang, number)),
    };
    capitalized(&agreed.say(key, &[("ordinal", Value::from(ordinal))]))
}

/// "Vienna, 14–18 October 2024" (rule D2), where the days are known.
fn place(agreed: &Agreed, meeting: &Meeting) -> Option<String> {
    let (lang, opens, closes) = (agreed.lang(), meeting.opens?, meeting.closes?);
    let values = [
        ("place", Value::from(words::place(lang, PLACE))),
        ("dates", dates::range_line(lang, opens, closes).into()),
    ];
    Some(agreed.say("place-line", &values))
}
