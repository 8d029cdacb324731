//! A meeting that goes on: a programme, a speaker who has the floor, thirty who wait, and a delegate of every State. Everybody is
//! made up.

use crate::applicants::{self, Somebody};
use crate::client::{Answer, Line};
use crate::writer::{made_out, opened};
use anyhow::{Context as _, ensure};
use jiff::{Timestamp, ToSpan as _};
use mechanism::floor::list::Matter;
use mechanism::floor::{
    FloorCommand, FloorWish, Item, ItemId, ItemKind, Manner, OrderPolicy, Place, Precedence,
    Programme, ProgrammeWords, Rules, Screen, Sitting, Speaker, SpeakerCard, Standing,
};
use mechanism::organizations::region_of;
use mechanism::people::{Grant, HeldFor, NoteContent, PeopleCommand};
use mechanism::{
    Command, DialogueId, NoteVerbaleId, PersonId, Reader, RequestId, Role, SpeakerId, StateCode,
    Submission, day_in_vienna,
};
use record::{Address, Record};
use std::cell::Cell;

/// The item before the meeting.
const ITEM: ItemId = ItemId(1);
/// How many wait while others listen.
const WAIT: u64 = 30;
/// How many delegates ask at once; where there are fewer States, some have two.
const DELEGATES: usize = 200;

/// A meeting, and who acts at it.
pub(super) struct Meeting {
    pub(super) dialogue: DialogueId,
    pub(super) officer: Somebody,
    pub(super) delegates: Vec<(StateCode, Somebody)>,
    speaking: RequestId,
    named: Vec<Speaker>,
}

/// Enters what an officer wishes.
struct Office<'r> {
    record: &'r Record,
    dialogue: &'r DialogueId,
    number: Cell<u64>,
}

impl Office<'_> {
    fn wishes(&self, wish: FloorWish) -> anyhow::Result<Submission> {
        let command = Command::Floor(FloorCommand {
            dialogue: self.dialogue.clone(),
            wish,
        });
        self.number.set(self.number.get() + 1);
        let submission = made_out(self.number.get(), command);
        self.record.submit(submission.clone())?;
        Ok(submission)
    }

    fn asks(&self, speaker: &Speaker) -> anyhow::Result<RequestId> {
        let asked = self.wishes(FloorWish::Ask {
            item: ITEM,
            speaker: speaker.clone(),
            manner: Manner::Statement,
            place: Place::Room,
            answers: None,
            language: "en".into(),
            matter: Matter::default(),
        })?;
        Ok(RequestId::drawn(&asked.seed, 0))
    }

    fn introduces(&self, nth: u64) -> anyhow::Result<Speaker> {
        let speaker = Speaker::Named(SpeakerId::drawn(&made_out(1 << 50, keep()).seed, nth));
        self.wishes(FloorWish::Introduce {
            speaker: speaker.clone(),
            card: SpeakerCard {
                called: format!("Invented Speaker {nth}"),
                body: format!("Invented Organization {nth}"),
                ..SpeakerCard::default()
            },
            standing: Some(Standing {
                first_time: nth.is_multiple_of(3),
                ..Standing::default()
            }),
        })?;
        Ok(speaker)
    }
}

/// Any command: only its seed is asked for.
const fn keep() -> Command {
    Command::Keeping(mechanism::keeping::KeepingCommand::Open {
        demonstration: false,
    })
}

impl Meeting {
    /// Everything until the first speaker has the floor.
    pub(super) fn prepared(address: &Address) -> anyhow::Result<Self> {
        let record = opened(address)?;
        let (dialogue, _) = applicants::opens_call(&record, "floor", 1 << 40)?;
        let officer = applicants::officer(&record, 1 << 41)?;
        let delegates = delegates(&record)?;
        let office = Office {
            record: &record,
            dialogue: &dialogue,
            number: Cell::new(1 << 42),
        };
        office.wishes(FloorWish::DraftProgramme {
            upon: None,
            programme: programme(&record, &dialogue)?,
            words: ProgrammeWords {
                titles: [("en".into(), [(ITEM.0, "An invented item".into())].into())].into(),
                ..ProgrammeWords::default()
            },
        })?;
        office.wishes(FloorWish::IssueProgramme)?;
        office.wishes(FloorWish::SetRules {
            item: ITEM,
            rules: Rules {
                policy: OrderPolicy(vec![
                    Precedence::FirstTimersFirst,
                    Precedence::KindsInTurn,
                    Precedence::RegionsInTurn,
                ]),
                most_waiting: 2,
                ..Rules::default()
            },
        })?;
        office.wishes(FloorWish::Take(ITEM))?;
        office.wishes(FloorWish::DeclarePublic(true))?;
        let named = (0..=WAIT).map(|nth| office.introduces(nth));
        let named: Vec<Speaker> = named.collect::<anyhow::Result<_>>()?;
        let asked = named.iter().map(|speaker| office.asks(speaker));
        let asked: Vec<RequestId> = asked.collect::<anyhow::Result<_>>()?;
        let speaking = *asked.first().context("nobody asked")?;
        office.wishes(FloorWish::Give {
            request: speaking,
            seen: None,
        })?;
        record.close();
        Ok(Self {
            dialogue,
            officer,
            delegates,
            speaking,
            named,
        })
    }

    /// The address of one of its screens.
    pub(super) fn path(&self, screen: &str) -> String {
        format!("/floor/{}/{screen}", self.dialogue)
    }

    /// The Chair stops the clock, or lets it run again.
    pub(super) fn clock(&self, line: &mut Line, act: &str) -> anyhow::Result<Answer> {
        let body = format!("command={}&act={act}&seen={}", command(), self.speaking);
        let answer = self.sends(line, "clock", &self.officer, &body)?;
        ensure!(answer.status == 303, "{act} was answered {}", answer.status);
        Ok(answer)
    }

    /// A delegate asks for the floor.
    pub(super) fn asks(
        &self,
        line: &mut Line,
        (state, delegate): &(StateCode, Somebody),
    ) -> anyhow::Result<Answer> {
        let body = format!(
            "command={}&speaker=delegation-{state}&item={}&manner=statement&place=room&language=en",
            command(),
            ITEM.0
        );
        self.sends(line, "me", delegate, &body)
    }

    fn sends(
        &self,
        line: &mut Line,
        what: &str,
        who: &Somebody,
        body: &str,
    ) -> anyhow::Result<Answer> {
        let kind = "application/x-www-form-urlencoded";
        line.post(&self.path(what), &who.headers, kind, body.as_bytes())
    }

    /// The meeting goes on until it has so many acts; the time of the last.
    pub(super) fn lives_through(
        &self,
        address: &Address,
        acts: usize,
    ) -> anyhow::Result<Timestamp> {
        let record = opened(address)?;
        let office = Office {
            record: &record,
            dialogue: &self.dialogue,
            number: Cell::new(1 << 43),
        };
        let told = |record: &Record| {
            let view = record.see(Reader::Office);
            let told = view.floor_events(&self.dialogue).unwrap_or_default();
            (told.len(), told.last().map(|event| event.at))
        };
        let mut speakers = self.named.iter().cycle();
        let (mut count, mut last) = told(&record);
        while count < acts {
            for _ in 0..10 {
                self.goes_on(&record, &office, speakers.next())?;
            }
            (count, last) = told(&record);
        }
        record.close();
        last.context("nothing happened")
    }

    /// One speech, with a pause in it; somebody is put first by hand; somebody asks.
    fn goes_on(
        &self,
        record: &Record,
        office: &Office<'_>,
        asks: Option<&Speaker>,
    ) -> anyhow::Result<()> {
        let floor = record
            .see(Reader::Office)
            .floor(&self.dialogue, Screen::Chair)
            .context("the office has no desk")?;
        let seen = floor.speaking.and_then(|now| now.line.request);
        let waiting: Vec<RequestId> = floor.waiting.iter().filter_map(|one| one.request).collect();
        let next = *waiting.first().context("nobody waits")?;
        office.wishes(FloorWish::Give {
            request: next,
            seen,
        })?;
        office.wishes(FloorWish::Pause(next))?;
        office.wishes(FloorWish::Resume(next))?;
        office.wishes(FloorWish::End(next))?;
        // Whoever waits already twice is told so.
        if let Some(speaker) = asks {
            office.asks(speaker).ok();
        }
        Ok(())
    }
}

/// The id of what a form asks for.
fn command() -> String {
    use std::sync::atomic::{AtomicU64, Ordering};
    static NEXT: AtomicU64 = AtomicU64::new(1 << 45);
    let number = NEXT.fetch_add(1, Ordering::Relaxed);
    made_out(number, keep()).id.0.to_string()
}

/// A day of one sitting and one item, on the day of the dialogue.
fn programme(record: &Record, dialogue: &DialogueId) -> anyhow::Result<Programme> {
    let view = record.see(Reader::Office);
    let day = view.dialogue(dialogue).context("no dialogue")?.facts.date;
    let from = day.to_zoned(mechanism::vienna())?.timestamp() + 10.hours();
    Ok(Programme {
        sittings: vec![Sitting {
            from,
            to: from + 8.hours(),
            preparation: false,
        }],
        items: vec![Item {
            id: ITEM,
            sitting: 0,
            kind: ItemKind::Discussion,
            minutes: 480,
            cluster: None,
            panel: Vec::new(),
        }],
    })
}

/// Delegates of all States, designated by a note each, and signed in.
fn delegates(record: &Record) -> anyhow::Result<Vec<(StateCode, Somebody)>> {
    let letters = || 'a'..='z';
    let codes = letters().flat_map(|first| letters().map(move |second| format!("{first}{second}")));
    let states: Vec<StateCode> = codes
        .filter_map(|code| StateCode::new(&code).ok())
        .filter(|state| region_of(state).is_some())
        .collect();
    let states: Vec<StateCode> = states.into_iter().cycle().take(DELEGATES).collect();
    let (entering, designated) = (record.clone(), states.clone());
    let people = applicants::for_each(u32::try_from(DELEGATES)?, move |nth| {
        let record = entering.clone();
        let state = designated.get(nth as usize).cloned();
        async move {
            let state = state.context("no State")?;
            let number = (1 << 44) + 2 * u64::from(nth);
            let noted = PeopleCommand::ReceiveNote {
                state: state.clone(),
                dated: day_in_vienna(jiff::Timestamp::from_second(1_700_000_000)?),
                content: NoteContent {
                    reference: format!("Invented note {nth}"),
                },
                scan: None,
            };
            let noted = made_out(number, Command::People(noted));
            let note = NoteVerbaleId::drawn(&noted.seed, 0);
            record.submit_async(noted).await?;
            let invite = PeopleCommand::Invite {
                identity: applicants::identity(&format!("delegate-{nth}@example.org")),
                grant: Grant {
                    role: Role::Delegate,
                    held_for: HeldFor::State(state),
                    dialogue: None,
                    note: Some(note),
                },
            };
            let invite = made_out(number + 1, Command::People(invite));
            let person = PersonId::drawn(&invite.seed, 0);
            record.submit_async(invite).await?;
            Ok((nth, applicants::signed_in(&record, person).await?))
        }
    })?;
    let of = |(nth, somebody): (u32, Somebody)| {
        let state = states.get(nth as usize).context("no State")?;
        Ok((state.clone(), somebody))
    };
    people.into_iter().map(of).collect()
}
