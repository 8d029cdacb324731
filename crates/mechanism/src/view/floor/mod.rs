//! The floor as each screen shows it. Everything is made for the screen, not for who looks: whoever may open a screen sees
//! what all before it see, and nothing else.

mod again;
mod lines;
mod mine;
mod notes;
mod pack;
mod presiding;
mod programme;
mod shown;
mod statement;
mod told;
mod who;

pub use again::{Afterwards, FloorMoment};
pub use notes::{NoteKeyHeld, NoteTaken, NoteVersion, NotedSpeech, NotesCount, NotesKeyLine};
pub use pack::PackView;
pub use presiding::{Presider, PresidingView};
pub use programme::{DraftView, ProgrammeView};
pub use shown::{
    BalanceView, FloorLine, FloorView, ItemView, ListToCome, MyPlace, MyRequest, NextText,
    SpeakerChoice, SpeakingView,
};
pub use statement::StatementView;
pub use told::{FloorTotals, TotalOf};
pub use who::WhoSpeaks;
pub(crate) use who::who_speaks;

use super::View;
use crate::authority::Sight;
use crate::dialogue::Origin;
use crate::floor::balance::{balance, had};
use crate::floor::plan::time_plan;
use crate::floor::{self, Floor, Screen, Speaker};
use crate::participation::registration::Attendee;
use crate::participation::tally::{Gender, Merged};
use crate::{DialogueId, Reader};
use jiff::Timestamp;
use std::collections::BTreeSet;

impl View {
    /// Whether this reader may open a screen of a meeting.
    pub fn may_open(&self, dialogue: &DialogueId, screen: Screen) -> bool {
        let who = self.who();
        let held = self.world.dialogues.get(dialogue);
        if held.is_none_or(|held| held.life.is_off()) {
            return false;
        }
        match screen {
            Screen::Chair => who.sees_for(Sight::ChairsDesk, Some(dialogue)),
            Screen::Booth | Screen::Technician => who.sees_for(Sight::Booth, Some(dialogue)),
            Screen::Room | Screen::Overlay | Screen::Participant => self.takes_part(dialogue),
            Screen::Public => {
                let floor = self.world.floors.at.get(dialogue);
                floor.is_some_and(|floor| floor.public) && self.sees_dialogue(dialogue)
            }
        }
    }

    /// The meetings of which this reader may open a screen, by date.
    pub fn floors(&self) -> Vec<DialogueId> {
        let mut all: Vec<_> = self
            .world
            .dialogues
            .values()
            .map(|convened| &convened.facts)
            .filter(|facts| facts.origin == Origin::Planned)
            .filter(|facts| Screen::ALL.iter().any(|of| self.may_open(&facts.id, *of)))
            .collect();
        all.sort_by_key(|facts| (facts.date, facts.order_of_day, &facts.id));
        all.into_iter().map(|facts| facts.id.clone()).collect()
    }

    /// The floor as a screen shows it; `None`: not for this reader.
    pub fn floor(&self, dialogue: &DialogueId, screen: Screen) -> Option<FloorView> {
        if !self.may_open(dialogue, screen) {
            return None;
        }
        let empty = Floor::default();
        let floor = self.world.floors.at.get(dialogue).unwrap_or(&empty);
        Some(self.shown_on(floor, dialogue, screen, self.now))
    }

    /// What a screen shows of a floor at a moment.
    fn shown_on(
        &self,
        floor: &Floor,
        dialogue: &DialogueId,
        screen: Screen,
        now: Timestamp,
    ) -> FloorView {
        let items = self.items_of(floor, floor.programme(false), screen);
        let item = floor.taken;
        let at_the_desk = screen == Screen::Chair;
        let coming = match screen {
            Screen::Participant | Screen::Booth => self.lists_to_come(floor, &items, screen, now),
            _ => Vec::new(),
        };
        FloorView {
            dialogue: dialogue.clone(),
            screen,
            now,
            last: floor.last,
            public: floor.public,
            item: item.and_then(|item| items.iter().find(|one| one.id == item).cloned()),
            items,
            speaking: self.speaking(floor, screen),
            waiting: item.map_or_else(Vec::new, |item| self.waiting(floor, item, screen)),
            spoken: item.map_or_else(Vec::new, |item| self.spoken(floor, item, screen)),
            plan: item
                .filter(|_| at_the_desk)
                .and_then(|item| time_plan(floor, item, now)),
            balance: at_the_desk.then(|| self.balance(floor, now)),
            presiding: at_the_desk.then(|| self.presiding_over(floor)).flatten(),
            undo: floor
                .before
                .as_ref()
                .filter(|_| at_the_desk)
                .map(|before| (before.of, before.step)),
            next_texts: (screen == Screen::Booth && self.reads_statements(dialogue)).then(|| {
                let now = floor.speech.as_ref().map(|speech| speech.request);
                let items = item.into_iter().chain(coming.iter().map(|list| list.item));
                let next = items.flat_map(|item| floor::order(floor, item));
                let next = next.map(|(request, _)| request);
                self.next_texts(floor, dialogue, now.into_iter().chain(next))
            }),
            coming,
        }
    }

    /// The lists of items to come that take names already, where somebody is on them.
    fn lists_to_come(
        &self,
        floor: &Floor,
        items: &[ItemView],
        screen: Screen,
        now: Timestamp,
    ) -> Vec<ListToCome> {
        let coming = items.iter().filter(|item| !item.taken && item.waiting > 0);
        coming
            .filter(|item| item.takes_names(now))
            .map(|item| ListToCome {
                item: item.id,
                waiting: self.waiting(floor, item.id, screen),
            })
            .collect()
    }

    /// Whether this reader takes part in a meeting, or runs it: a seat of their own or of somebody they named, a State's
    /// delegation, a role at it.
    fn takes_part(&self, dialogue: &DialogueId) -> bool {
        let who = self.who();
        let circle = matches!(
            self.reader,
            Reader::Participant | Reader::StateParty | Reader::Office
        );
        circle
            || who.sees_for(Sight::Floor, Some(dialogue))
            || who.delegation_at(dialogue).is_some()
            || self.places_at(dialogue).next().is_some()
    }

    /// The seats at a meeting this reader speaks for: their own, that of the code they hold, those they named.
    fn places_at<'v>(&'v self, dialogue: &'v DialogueId) -> impl Iterator<Item = Speaker> + 'v {
        let who = self.who();
        let named = self.world.registrations.named_for(dialogue);
        let theirs = named.filter(move |seat| {
            let by_code = who.seat().is_some_and(|own| own.id == seat.id);
            let in_person = seat.person.is_some() && seat.person == who.person();
            let named = who.holds_for(crate::Role::FocalPoint, seat.organization);
            (by_code || in_person || named) && floor::holds_seat(&self.world, seat)
        });
        theirs.map(|seat| Speaker::Participant(seat.id))
    }

    /// The balance of the meeting with what registrations say of gender: of speakers, each counted once.
    fn balance(&self, floor: &Floor, now: Timestamp) -> BalanceView {
        let had = had(floor, None, now);
        let spoke = had.iter().filter(|one| one.took.is_some());
        let speakers: BTreeSet<&Speaker> = spoke.map(|one| one.speaker).collect();
        let genders: Vec<Option<Gender>> = speakers
            .into_iter()
            .filter_map(|speaker| match speaker {
                Speaker::Participant(id) => self.world.registrations.participants.get(id),
                Speaker::Delegation(_) | Speaker::Named(_) => None,
            })
            .map(|seat| {
                let attendee = self.shared::<Attendee>(&seat.attendee);
                attendee.and_then(|attendee| Gender::from_code(&attendee.gender))
            })
            .collect();
        let count = |of: Option<Gender>| {
            let many = genders.iter().filter(|gender| **gender == of).count();
            let code = of.map_or("unsaid", Gender::code);
            (code, u32::try_from(many).unwrap_or(u32::MAX))
        };
        let groups = Gender::ALL.into_iter().map(Some).chain([None]);
        let merged = Merged::of(groups.map(count).collect());
        BalanceView {
            balance: balance(floor, None, now),
            genders: merged.shown,
            genders_together: merged.together,
        }
    }
}
