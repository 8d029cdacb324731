//! Acts of the floor, applied. The floor of one dialogue is made of its own acts and nothing else, so that whoever has
//! them can make it again.

use super::chair::Step;
use super::{
    Asked, Floor, FloorAct as A, FloorEvent, Introduction, ItemFloor, ItemId, Listing, Move,
    Speaker, Speech, Spoken, State, Version, Withdrawal,
};
use crate::world::Damaged;
use crate::{RequestId, World};
use jiff::Timestamp;
use std::sync::Arc;

pub(crate) fn apply(world: &mut World, event: &FloorEvent) -> Result<(), Damaged> {
    let floors = &mut world.floors;
    floors
        .at
        .get_or_default(event.dialogue.clone())
        .enter(event)?;
    let told = floors.told.entry(event.dialogue.clone()).or_default();
    told.push_back(Arc::new(event.clone()));
    Ok(())
}

const UNKNOWN: Damaged = Damaged("a request for the floor that nobody made");
const NOT_WAITING: Damaged = Damaged("a request for the floor that no longer waits");
const NOBODY_SPEAKS: Damaged = Damaged("a speech that nobody gives");

impl Floor {
    /// Enters what happened.
    pub(super) fn enter(&mut self, event: &FloorEvent) -> Result<(), Damaged> {
        let at = event.at;
        if self.last.is_some_and(|last| at < last) {
            return Err(Damaged("the floor before an act that came before it"));
        }
        match event.act.clone() {
            A::Drafted { programme, words } => {
                self.forget_draft();
                self.programme.push_back(Arc::new(Version {
                    number: self.next_version(),
                    programme,
                    words,
                    issued: None,
                }));
            }
            A::Issued {
                number,
                programme,
                words,
            } => {
                self.forget_draft();
                if number != self.next_version() {
                    return Err(Damaged("a version of a programme out of order"));
                }
                self.programme.push_back(Arc::new(Version {
                    number,
                    programme,
                    words,
                    issued: Some(at),
                }));
            }
            A::RulesSet { item, rules } => {
                self.stepping(at, Step::Rules);
                self.list(item).rules = rules;
            }
            A::Declared(public) => self.public = public,
            A::Presides(presiding) => self.presiding = Arc::new(presiding),
            A::Introduced {
                speaker,
                card,
                standing,
            } => {
                if let Some(standing) = standing {
                    self.named.insert(speaker.clone(), standing);
                }
                self.number(&speaker);
                let times = self.cards.get(&speaker).map_or(0, |before| before.times);
                let times = times.saturating_add(1);
                self.cards.insert(speaker, Introduction { card, times });
            }
            A::Taken(item) => self.take(item, at)?,
            A::Left(item) => {
                if self.taken != Some(item) || self.speech.is_some() {
                    return Err(Damaged(
                        "the end of an item that was not before the meeting",
                    ));
                }
                self.stepping(at, Step::Leave);
                self.list(item).listing = Listing::Closed;
                self.taken = None;
            }
            A::Listing { item, open } => {
                self.stepping(at, Step::Listing);
                self.list(item).listing = match open {
                    true => Listing::Open,
                    false => Listing::Closed,
                };
            }
            A::Asked { item, asked } => self.ask(item, asked)?,
            A::Withdrawn { request, why } => {
                self.waiting(request)?;
                if matches!(why, Withdrawal::Absent | Withdrawal::ForThem) {
                    self.stepping(at, Step::Absent);
                }
                self.known(request)?.state = State::Withdrawn(why);
            }
            A::Passed {
                request,
                to,
                standing,
            } => {
                self.waiting(request)?;
                self.number(&to);
                let asked = self.known(request)?;
                asked.speaker = to;
                asked.standing = standing;
            }
            A::Placed {
                request,
                before,
                behind,
                reason,
            } => {
                let item = self.waiting(request)?;
                self.stepping(at, Step::Place);
                self.list(item).moves.push_back(Move {
                    request,
                    before,
                    behind,
                    reason,
                });
            }
            A::Given { request, limit } => self.give(request, limit, at)?,
            A::Paused => {
                self.stepping(at, Step::Pause);
                let speech = self.speech.as_mut().ok_or(NOBODY_SPEAKS)?;
                if speech.paused_since.replace(at).is_some() {
                    return Err(Damaged("a pause within a pause"));
                }
            }
            A::Resumed => {
                self.stepping(at, Step::Resume);
                let speech = self.speech.as_mut().ok_or(NOBODY_SPEAKS)?;
                let since = speech.paused_since.take();
                let since = since.ok_or(Damaged("the end of a pause that never began"))?;
                speech.paused += at.as_millisecond() - since.as_millisecond();
            }
            A::Ended => {
                self.stepping(at, Step::End);
                self.end(at)?;
            }
            A::Undone => {
                let before = self.before.take();
                let before = before.ok_or(Damaged("a step of the Chair that nobody took"))?;
                self.take_back(&before);
            }
            A::SpokenAfterwards {
                item,
                request,
                speaker,
                standing,
                manner,
                place,
                from,
                seconds,
            } => {
                if let Some(request) = request {
                    self.waiting(request)?;
                    self.known(request)?.state = State::Spoke;
                }
                self.number(&speaker);
                let took = i64::from(seconds) * 1000;
                let to = Timestamp::from_millisecond(from.as_millisecond() + took);
                self.had_the_floor(Spoken {
                    item,
                    request,
                    speaker,
                    standing,
                    manner,
                    place,
                    from,
                    to: to.map_err(|_| Damaged("a time beyond all times"))?,
                    took,
                    limit: 0,
                    afterwards: true,
                });
                // What was entered now would be lost with the step before it.
                self.before = None;
            }
        }
        self.last = Some(at);
        Ok(())
    }

    fn next_version(&self) -> u16 {
        let last = self.programme.back().map_or(0, |version| version.number);
        last.saturating_add(1)
    }

    fn forget_draft(&mut self) {
        let draft = |version: &Arc<Version>| version.issued.is_none();
        if self.programme.back().is_some_and(draft) {
            self.programme.pop_back();
        }
    }

    fn list(&mut self, item: ItemId) -> &mut ItemFloor {
        self.items.entry(item).or_default()
    }

    /// The number by which somebody goes who is not named.
    fn number(&mut self, speaker: &Speaker) {
        if !self.numbers.contains_key(speaker) {
            let next = u32::try_from(self.numbers.len()).unwrap_or(u32::MAX);
            self.numbers.insert(speaker.clone(), next.saturating_add(1));
        }
    }

    /// On which item a request waits.
    fn waiting(&self, request: RequestId) -> Result<ItemId, Damaged> {
        let (item, asked) = self.asked(request).ok_or(UNKNOWN)?;
        match asked.state {
            State::Waiting => Ok(item),
            _ => Err(NOT_WAITING),
        }
    }

    fn known(&mut self, request: RequestId) -> Result<&mut Asked, Damaged> {
        let (item, _) = self.asked(request).ok_or(UNKNOWN)?;
        let mut asked = self.list(item).asked.iter_mut();
        let found = asked.find(|one| one.request == request);
        found.map(Arc::make_mut).ok_or(UNKNOWN)
    }

    /// An item comes before the meeting; the list of the one before it is closed.
    fn take(&mut self, item: ItemId, at: Timestamp) -> Result<(), Damaged> {
        if self.speech.is_some() {
            return Err(Damaged("another item in the middle of a speech"));
        }
        let opens = self.item(item).is_some_and(|item| item.kind.has_list());
        self.stepping(at, Step::Take);
        if let Some(former) = self.taken.replace(item) {
            self.list(former).listing = Listing::Closed;
        }
        let list = self.list(item);
        if opens && list.listing == Listing::NotYet {
            list.listing = Listing::Open;
        }
        Ok(())
    }

    fn ask(&mut self, item: ItemId, asked: Asked) -> Result<(), Damaged> {
        if self.asked(asked.request).is_some() || asked.state != State::Waiting {
            return Err(Damaged("a request for the floor that was made before"));
        }
        self.number(&asked.speaker);
        self.list(item).asked.push_back(Arc::new(asked));
        Ok(())
    }

    /// The floor goes to somebody; whoever had it has spoken.
    fn give(&mut self, request: RequestId, limit: u32, at: Timestamp) -> Result<(), Damaged> {
        let item = self.waiting(request)?;
        self.stepping(at, Step::Give);
        if self.speech.is_some() {
            self.end(at)?;
        }
        self.known(request)?.state = State::Speaking;
        self.speech = Some(Speech {
            item,
            request,
            from: at,
            limit,
            paused: 0,
            paused_since: None,
        });
        Ok(())
    }

    fn end(&mut self, at: Timestamp) -> Result<(), Damaged> {
        let speech = self.speech.take().ok_or(NOBODY_SPEAKS)?;
        let took = speech.spoken(at);
        let asked = self.known(speech.request)?;
        asked.state = State::Spoke;
        let spoken = Spoken {
            item: speech.item,
            request: Some(speech.request),
            speaker: asked.speaker.clone(),
            standing: asked.standing,
            manner: asked.manner,
            place: asked.place,
            from: speech.from,
            to: at,
            took,
            limit: speech.limit,
            afterwards: false,
        };
        self.had_the_floor(spoken);
        Ok(())
    }

    /// Speeches stand in the order of time, also what was entered afterwards.
    fn had_the_floor(&mut self, spoken: Spoken) {
        let later = self.spoken.iter().rev();
        let later = later.take_while(|other| other.from > spoken.from).count();
        let place = self.spoken.len() - later;
        self.spoken.insert(place, Arc::new(spoken));
    }
}
