//! What the screens of a meeting show, as values.

use super::{PresidingView, WhoSpeaks};
use crate::floor::balance::Balance;
use crate::floor::plan::TimePlan;
use crate::floor::{
    ItemId, ItemKind, Listing, Manner, Matter, Part, Place, Rules, Screen, Speaker, SpeakerCard,
    Standing, State, Step, Why,
};
use crate::{DialogueId, RequestId, StatementId};
use jiff::Timestamp;
use serde::Serialize;
use std::collections::BTreeMap;

/// The floor as one screen shows it. It depends on the screen and on nobody who looks at it, so one is made for all.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct FloorView {
    /// Of which dialogue.
    pub dialogue: DialogueId,
    /// On which screen.
    pub screen: Screen,
    /// The server's clock: screens count from here, whatever their own clocks say.
    pub now: Timestamp,
    /// The time of the last act.
    pub last: Option<Timestamp>,
    /// Whether the meeting was declared public.
    pub public: bool,
    /// The item before the meeting.
    pub item: Option<ItemView>,
    /// All items of the programme in force.
    pub items: Vec<ItemView>,
    /// Who has the floor.
    pub speaking: Option<SpeakingView>,
    /// Who waits on the item, in the declared order.
    pub waiting: Vec<FloorLine>,
    /// Who spoke on it last, the newest first.
    pub spoken: Vec<FloorLine>,
    /// The time plan: the Chair's.
    pub plan: Option<TimePlan>,
    /// The balance of the whole meeting: the Chair's.
    pub balance: Option<BalanceView>,
    /// Who of several Chairs presides over what: the Chair's.
    pub presiding: Option<PresidingView>,
    /// The step that can be taken back: the Chair's.
    pub undo: Option<(Timestamp, Step)>,
    /// The texts of those who come next: the booth's.
    pub next_texts: Option<Vec<NextText>>,
    /// The lists of items to come that take names already: the participants'.
    pub coming: Vec<ListToCome>,
}

/// Who inscribed themselves on an item before the meeting takes it up.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ListToCome {
    /// Which item.
    pub item: ItemId,
    /// Who waits, in the declared order.
    pub waiting: Vec<FloorLine>,
}

/// The text of somebody who comes next.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct NextText {
    /// Whose.
    pub request: RequestId,
    /// The statement, which whoever may read it opens.
    pub statement: StatementId,
    /// In which language: a code, or the name of one that is none of the six.
    pub language: String,
    /// How many words.
    pub words: u32,
    /// The seconds it takes at 120 words a minute, rounded up to half minutes.
    pub needs: u32,
    /// Whether that is longer than its speaker has.
    pub over: bool,
}

/// Whoever has the floor. Clients count by themselves: from the start, or to the pause if there is one, less the pauses.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SpeakingView {
    /// Who.
    pub line: FloorLine,
    /// Since when.
    pub from: Timestamp,
    /// Seconds they may speak; 0: no limit.
    pub limit: u32,
    /// Milliseconds of the pauses that are over.
    pub paused: i64,
    /// Since when the clock stands.
    pub paused_since: Option<Timestamp>,
}

/// Somebody who waits, speaks or spoke.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct FloorLine {
    /// Their request; `None`: entered afterwards without one.
    pub request: Option<RequestId>,
    /// Their place, from 1; 0: not on the list.
    pub place: u32,
    /// Who.
    pub who: WhoSpeaks,
    /// As what.
    pub manner: Manner,
    /// From where.
    pub at_place: Place,
    /// The language they speak in: a code, or empty.
    pub language: String,
    /// On behalf of whom.
    pub on_behalf_of: Option<String>,
    /// About what: the Chair and the booth.
    pub about: Option<String>,
    /// Why they stand before the next.
    pub why: Option<Why>,
    /// Seconds they may speak; 0: no limit.
    pub limit: u32,
    /// When they asked, or had the floor.
    pub asked: Timestamp,
    /// Why they were put there by hand: the Chair.
    pub reason: Option<String>,
    /// What the policy knows of them: the Chair.
    pub standing: Option<Standing>,
    /// Entered by an officer for somebody without a device.
    pub for_them: bool,
    /// The question they answer.
    pub answers: Option<RequestId>,
    /// How long they spoke, in milliseconds.
    pub took: Option<i64>,
    /// Entered afterwards.
    pub afterwards: bool,
}

/// An item of the programme, with its list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ItemView {
    /// Its number, kept through all versions.
    pub id: ItemId,
    /// Its place in the programme, from 1.
    pub place: u32,
    /// In which sitting, from 0.
    pub sitting: u8,
    /// What kind.
    pub kind: ItemKind,
    /// Minutes planned.
    pub minutes: u16,
    /// The thematic cluster it is tied to.
    pub cluster: Option<u8>,
    /// Its title by language; English is always there.
    pub titles: BTreeMap<String, String>,
    /// What explains it, by language.
    pub explained: BTreeMap<String, String>,
    /// Who is named for it: who, what they do, their minutes.
    pub panel: Vec<(WhoSpeaks, Part, u16)>,
    /// When it is planned to begin.
    pub from: Option<Timestamp>,
    /// When it is planned to end.
    pub to: Option<Timestamp>,
    /// Whether names are put on its list.
    pub listing: Listing,
    /// How many wait.
    pub waiting: u32,
    /// How many spoke.
    pub spoke: u32,
    /// Whether it is before the meeting.
    pub taken: bool,
    /// How its list is kept.
    pub rules: Rules,
}

impl ItemView {
    /// Its title in a language, or else in English.
    pub fn title(&self, language: &str) -> &str {
        let title = self.titles.get(language).filter(|title| !title.is_empty());
        title
            .or_else(|| self.titles.get("en"))
            .map_or("", String::as_str)
    }

    /// Whether somebody may put a name on its list at a moment.
    pub fn takes_names(&self, now: Timestamp) -> bool {
        match self.listing {
            Listing::Open => true,
            Listing::Closed => false,
            Listing::NotYet => self.rules.inscription_from.is_some_and(|from| now >= from),
        }
    }
}

/// The balance, with what the registrations say of gender. Groups under five are shown together.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct BalanceView {
    /// What the entries say.
    pub balance: Balance,
    /// Speakers by gender, where it was given: `woman`, `man`, `other`, and `unsaid`.
    pub genders: Vec<(&'static str, u32)>,
    /// The groups that are shown together, and how many they are.
    pub genders_together: Option<(Vec<&'static str>, u32)>,
}

/// Somebody this reader may ask for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MyPlace {
    /// Who, as commands name them. It is the code of their seat: for this reader alone.
    pub speaker: Speaker,
    /// How they appear to the others at the meeting.
    pub who: WhoSpeaks,
    /// Who they are, as registered; for whoever named them and for themselves.
    pub name: Option<String>,
    /// How they asked to be called.
    pub card: Option<SpeakerCard>,
    /// How they take part.
    pub mode: Option<Place>,
    /// Their requests, in the order of entry.
    pub requests: Vec<MyRequest>,
}

/// A request of somebody this reader may ask for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MyRequest {
    /// Its reference.
    pub request: RequestId,
    /// On which item.
    pub item: ItemId,
    /// As what.
    pub manner: Manner,
    /// From where.
    pub at_place: Place,
    /// In which language.
    pub language: String,
    /// On behalf of whom, about what.
    pub matter: Option<Matter>,
    /// Where it stands.
    pub state: State,
    /// When it was made.
    pub asked: Timestamp,
    /// How many come before, while it waits; 0: the next.
    pub ahead: Option<u32>,
    /// In how many milliseconds their turn comes, if everybody before takes their whole time.
    pub turn_in: Option<i64>,
}

/// Somebody an officer can enter a name for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SpeakerChoice {
    /// Who, as commands name them.
    pub speaker: Speaker,
    /// How they appear at the Chair's desk.
    pub who: WhoSpeaks,
    /// How they asked to be called.
    pub card: Option<SpeakerCard>,
    /// What somebody stands for whom an officer named.
    pub standing: Option<Standing>,
}
