//! What is possible on the floor, and what is refused. Each refusal says what happened instead, so that of two who act at
//! once the second sees the first one's order and loses nothing.

mod afterwards;
mod asking;
mod chairing;
mod introducing;
mod presiding;
mod programme;
mod programmed;
mod ruling;

use super::{Floor, FloorAct, FloorCommand, FloorEvent, FloorWish as W, ItemId};
use crate::authority::{Deed, Who};
use crate::dialogue::Life;
use crate::keeping::Retention;
use crate::keeping::schedule::Matter as Kept;
use crate::world::{Act, Decision, Submission};
use crate::{Audience, DialogueId, Event, Refusal, RequestId, World};
use jiff::{Timestamp, ToSpan};

pub(crate) fn decide(
    world: &World,
    submission: &Submission,
    command: &FloorCommand,
) -> Result<Decision, Refusal> {
    let desk = Desk::of(world, submission, &command.dialogue)?;
    match &command.wish {
        W::DraftProgramme {
            upon,
            programme,
            words,
        } => programme::draft(&desk, *upon, programme, words),
        W::IssueProgramme => programme::issue(&desk),
        W::DeclarePublic(public) => programme::declare(&desk, *public),
        W::Preside(presiding) => presiding::preside(&desk, presiding),
        W::SetRules { item, rules } => ruling::set(&desk, *item, rules),
        W::Introduce {
            speaker,
            card,
            standing,
        } => introducing::introduce(&desk, speaker, card, *standing),
        W::Take(item) => chairing::take(&desk, *item),
        W::Leave(item) => chairing::leave(&desk, *item),
        W::OpenList { item, open } => chairing::open(&desk, *item, *open),
        W::Ask {
            item,
            speaker,
            manner,
            place,
            answers,
            language,
            matter,
        } => {
            let wish = asking::Wish {
                item: *item,
                speaker,
                manner: *manner,
                place: *place,
                answers: *answers,
                language,
                matter,
            };
            asking::ask(&desk, &wish)
        }
        W::Withdraw { request, why } => asking::withdraw(&desk, *request, *why),
        W::Pass { request, to } => asking::pass(&desk, *request, to),
        W::Place {
            request,
            before,
            reason,
        } => chairing::place(&desk, *request, *before, reason),
        W::Give { request, seen } => chairing::give(&desk, *request, *seen),
        W::Pause(request) => chairing::pause(&desk, *request),
        W::Resume(request) => chairing::resume(&desk, *request),
        W::End(request) => chairing::end(&desk, *request),
        W::Undo { of } => chairing::undo(&desk, *of),
        W::EnterSpoken {
            item,
            request,
            speaker,
            manner,
            place,
            from,
            seconds,
        } => {
            let wish = afterwards::Wish {
                item: *item,
                request: *request,
                speaker,
                manner: *manner,
                place: *place,
                from: *from,
                seconds: *seconds,
            };
            afterwards::enter(&desk, &wish)
        }
    }
}

/// What a decision on the floor looks at.
struct Desk<'w> {
    world: &'w World,
    submission: &'w Submission,
    who: Who<'w>,
    dialogue: &'w DialogueId,
    life: &'w Life,
    floor: Floor,
}

impl<'w> Desk<'w> {
    fn of(
        world: &'w World,
        submission: &'w Submission,
        dialogue: &'w DialogueId,
    ) -> Result<Self, Refusal> {
        let convened = world.dialogues.get(dialogue);
        let life = &convened
            .ok_or_else(|| Refusal::no_such_dialogue(dialogue))?
            .life;
        Ok(Self {
            world,
            submission,
            who: Who::acting(world, &submission.actor),
            dialogue,
            life,
            floor: world.floors.at.get(dialogue).cloned().unwrap_or_default(),
        })
    }

    /// Refuses whoever may not do this at this dialogue, in the words for a dialogue that does not exist.
    fn may(&self, deed: Deed) -> Result<(), Refusal> {
        match self.who.may_for(deed, Some(self.dialogue)) {
            true => Ok(()),
            false => Err(Refusal::no_such_dialogue(self.dialogue)),
        }
    }

    /// Refuses what makes no sense once the meeting is over, or will not be held.
    fn goes_on(&self) -> Result<(), Refusal> {
        if self.life.is_off() {
            let refusal = Refusal::new("refused-dialogue-cancelled");
            return Err(refusal.with("dialogue", self.dialogue));
        }
        match self.life {
            Life::Held => Err(Refusal::new("refused-meeting-over")),
            _ => Ok(()),
        }
    }

    /// An item of the programme in force.
    fn item(&self, item: ItemId) -> Result<(), Refusal> {
        match self.floor.item(item) {
            Some(_) => Ok(()),
            None => Err(no_such_item(item)),
        }
    }

    /// When it happens: when it arrived, in whole milliseconds, and never before the last act.
    fn now(&self) -> Timestamp {
        let whole = Timestamp::from_millisecond(self.submission.received.as_millisecond());
        let whole = whole.unwrap_or(self.submission.received);
        self.floor.last.map_or(whole, |last| last.max(whole))
    }

    /// The same for a step of the Chair: later than everything before, so that a step is known by its time.
    fn step(&self) -> Timestamp {
        let now = self.now();
        match self.floor.last == Some(now) {
            true => now.checked_add(1.millisecond()).unwrap_or(now),
            false => now,
        }
    }

    /// How long what somebody said for this meeting is kept: as long as who takes part in it.
    fn retention(&self) -> Retention {
        let today = crate::day_in_vienna(self.submission.received);
        let held = self.world.dialogues.get(self.dialogue);
        let day = held.map_or(today, |found| found.facts.date.max(today));
        self.world.kept_from(day, Kept::Attendees)
    }

    /// One entry.
    fn entry(&self, audience: Audience, at: Timestamp, act: FloorAct) -> Decision {
        Decision::single(audience, self.event(at, act))
    }

    /// One entry for those who take part.
    fn told(&self, at: Timestamp, act: FloorAct) -> Decision {
        self.entry(Audience::Participants, at, act)
    }

    /// One more for them.
    fn and_told(&self, mut decision: Decision, at: Timestamp, act: FloorAct) -> Decision {
        decision.acts.push(Act {
            audience: Audience::Participants,
            event: self.event(at, act),
        });
        decision
    }

    fn event(&self, at: Timestamp, act: FloorAct) -> Event {
        Event::Floor(FloorEvent {
            dialogue: self.dialogue.clone(),
            at,
            act,
        })
    }

    /// Says who has the floor now, to somebody who acted on an earlier look at it.
    fn moved_on(&self) -> Refusal {
        let speaking = self.floor.speech.as_ref();
        let speaker = speaking
            .and_then(|speech| self.floor.asked(speech.request))
            .map(|(_, asked)| &asked.speaker);
        let shown = speaker.map(|speaker| {
            let screen = super::Screen::Chair;
            crate::view::who_speaks(self.world, &self.floor, speaker, screen)
        });
        let (name, number) = match &shown {
            Some(who) => (who.plain(), who.number),
            None => (String::new(), 0),
        };
        let how = match (number, name.is_empty()) {
            (0, _) => "nobody",
            (_, true) => "number",
            (_, false) => "name",
        };
        Refusal::new("refused-floor-moved-on")
            .with("how", how)
            .with("who", name)
            .with("number", number)
    }
}

fn no_such_item(item: ItemId) -> Refusal {
    Refusal::new("refused-no-such-item").with("item", item.0)
}

fn no_such_request(_: RequestId) -> Refusal {
    Refusal::new("refused-no-such-request")
}

fn no_such_speaker() -> Refusal {
    Refusal::new("refused-no-such-speaker")
}
