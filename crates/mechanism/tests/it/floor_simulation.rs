//! Thousands of small meetings over a line that doubles, delays, reorders and loses what is sent, with a server that falls
//! over in the middle and clocks that go back. Several officers act at once on what they saw a while ago. Whatever
//! happens: one speaker at a time, no request lost or doubled, the order is what the policy makes of the entries, time
//! adds up, every screen shows the same floor, and nobody sees a name they may not see.
//!
//! A meeting is its seed: a failure prints it, and `CONVENE_SEED=… cargo test -p mechanism --test it simulation` plays
//! that meeting alone.

use crate::floor::{CLOSING, DISCUSSION, Hall, PANEL};
use jiff::{Timestamp, ToSpan};
use mechanism::floor::*;
use mechanism::participation::registration::{Consents, RegistrationCommand};
use mechanism::*;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// How many meetings are played; each takes some milliseconds where nothing is optimized.
const MEETINGS: u64 = 2_000;
/// How many times something may happen in one.
const TICKS: u64 = 36;
/// How long a device waits for an answer before it sends the same again.
const PATIENCE: u64 = 4;

/// Numbers that follow from a seed.
struct Chance(u64);

impl Chance {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    fn below(&mut self, most: u64) -> u64 {
        self.next() % most.max(1)
    }

    fn one_in(&mut self, many: u64) -> bool {
        self.below(many) == 0
    }

    fn pick<T: Clone>(&mut self, of: &[T]) -> Option<T> {
        let at = self.below(of.len() as u64) as usize;
        of.get(at).cloned()
    }
}

/// What keeps the record: a log, a world made from it, and which commands it has answered.
struct Server {
    before: World,
    world: World,
    log: Vec<Event>,
    rows: BTreeMap<RowId, Option<Arc<str>>>,
    accepted: BTreeSet<CommandId>,
    now: Timestamp,
    model: Model,
}

impl Server {
    fn takes(&mut self, letter: &Letter) -> Result<(), &'static str> {
        if self.accepted.contains(&letter.id) {
            return Ok(());
        }
        let submission = Submission {
            id: letter.id,
            actor: letter.actor.clone(),
            received: self.now,
            happened: None,
            seed: letter.seed,
            command: letter.command.clone(),
        };
        let decision = decide(&self.world, &submission).map_err(|refusal| refusal.key)?;
        for act in decision.acts {
            apply(&mut self.world, &act.event, day_in_vienna(self.now)).unwrap();
            if let Event::Floor(event) = &act.event {
                self.model.follows(event);
            }
            self.log.push(act.event);
        }
        for change in decision.vault {
            let (row, text) = match change {
                VaultChange::Keep(row) => {
                    let text: Arc<str> = String::from_utf8(row.bytes).unwrap().into();
                    (row.kept.row, Some(text))
                }
                VaultChange::Destroy(row) => (row, None),
                VaultChange::Retain(..) => continue,
            };
            self.world.shelve(row, text.clone());
            self.rows.insert(row, text);
        }
        self.accepted.insert(letter.id);
        Ok(())
    }

    /// The process ends and begins again: everything is made from the log.
    fn falls_over(&mut self) {
        let mut world = self.before.clone();
        for event in &self.log {
            apply(&mut world, event, day_in_vienna(self.now)).unwrap();
        }
        for (row, text) in &self.rows {
            world.shelve(*row, text.clone());
        }
        self.world = world;
    }

    fn shown(&self, dialogue: &DialogueId, screen: Screen) -> Option<FloorView> {
        let reader = match screen {
            Screen::Public => Reader::Public,
            _ => Reader::Office,
        };
        see(&self.world, reader, self.now).floor(dialogue, screen)
    }
}

/// The clock by other means: who speaks, since when, less the pauses; and what it was before the last step.
#[derive(Debug, Clone, Default)]
struct Model {
    speaking: Option<(RequestId, i64)>,
    paused: i64,
    stopped: Option<i64>,
    done: Vec<(RequestId, i64)>,
    afterwards: usize,
    step_before: Option<Box<Model>>,
}

impl Model {
    fn follows(&mut self, event: &FloorEvent) {
        use FloorAct as A;
        let at = event.at.as_millisecond();
        let here = Self {
            step_before: None,
            ..self.clone()
        };
        match &event.act {
            A::Given { request, .. } => {
                self.stops(at);
                self.speaking = Some((*request, at));
            }
            A::Ended => self.stops(at),
            A::Paused => self.stopped = Some(at),
            A::Resumed => self.paused += at - self.stopped.take().unwrap(),
            A::Undone => {
                let before = *self.step_before.take().unwrap();
                *self = before;
                return;
            }
            A::SpokenAfterwards { .. } => {
                self.afterwards += 1;
                self.step_before = None;
                return;
            }
            A::Asked { .. }
            | A::Passed { .. }
            | A::Introduced { .. }
            | A::Declared(_)
            | A::Withdrawn {
                why: Withdrawal::Own | Withdrawal::SeatGone,
                ..
            } => return,
            _ => {}
        }
        self.step_before = Some(Box::new(here));
    }

    fn stops(&mut self, at: i64) {
        if let Some((request, from)) = self.speaking.take() {
            let until = self.stopped.take().unwrap_or(at);
            self.done.push((request, until - from - self.paused));
        }
        self.paused = 0;
    }
}

/// A command on its way: whoever sends it again sends the same.
#[derive(Clone)]
struct Letter {
    id: CommandId,
    seed: Seed,
    actor: Actor,
    command: Command,
}

/// What is on the line.
enum Packet {
    Command(usize, Letter),
    Answer(usize, CommandId),
}

/// Somebody's device: what it saw last, and what it waits for.
struct Device {
    whose: Whose,
    seen: Option<FloorView>,
    own: Vec<RequestId>,
    waits_for: Option<(Letter, u64)>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Whose {
    Seat(usize),
    Delegate,
    Chair,
    Officer,
}

struct Meeting<'h> {
    hall: &'h Hall,
    chance: Chance,
    server: Server,
    devices: Vec<Device>,
    line: Vec<(u64, Packet)>,
    sent: u64,
    tick: u64,
    /// The requests of commands that asked for the floor, by command.
    asks: BTreeMap<CommandId, RequestId>,
}

impl<'h> Meeting<'h> {
    fn of(hall: &'h Hall, seed: u64) -> Self {
        let mut whose: Vec<Whose> = (0..hall.seats.len()).map(Whose::Seat).collect();
        // One seat has two telephones, the Chair a laptop and a telephone.
        whose.extend([
            Whose::Seat(0),
            Whose::Delegate,
            Whose::Chair,
            Whose::Chair,
            Whose::Officer,
        ]);
        let device = |whose| Device {
            whose,
            seen: None,
            own: Vec::new(),
            waits_for: None,
        };
        Self {
            hall,
            chance: Chance(seed),
            server: Server {
                before: hall.kit.world.clone(),
                world: hall.kit.world.clone(),
                log: Vec::new(),
                rows: BTreeMap::new(),
                accepted: BTreeSet::new(),
                now: hall.kit.now,
                model: Model::default(),
            },
            devices: whose.into_iter().map(device).collect(),
            line: Vec::new(),
            sent: seed << 20,
            tick: 0,
            asks: BTreeMap::new(),
        }
    }

    fn plays(&mut self) {
        for _ in 0..TICKS {
            self.moment(true);
        }
        // The line is quiet again: whatever is on its way arrives, whoever waits sends again.
        for _ in 0..200 {
            if self.line.is_empty() && self.devices.iter().all(|one| one.waits_for.is_none()) {
                break;
            }
            self.moment(false);
        }
        self.looks_back();
    }

    fn moment(&mut self, busy: bool) {
        self.tick += 1;
        let seconds = match self.chance.one_in(40) {
            true => -30,
            false => self.chance.below(40) as i64,
        };
        self.server.now += (seconds * 1000 + self.chance.below(1000) as i64).milliseconds();
        if busy && self.chance.one_in(25) {
            let before = self.server.shown(&self.hall.dialogue, Screen::Chair);
            self.server.falls_over();
            let after = self.server.shown(&self.hall.dialogue, Screen::Chair);
            assert_eq!(before, after, "a server that begins again shows the same");
        }
        self.arrives();
        for nth in 0..self.devices.len() {
            let resend = self.devices[nth].waits_for.clone();
            match resend {
                Some((letter, since)) if self.tick - since >= PATIENCE => {
                    self.devices[nth].waits_for = Some((letter.clone(), self.tick));
                    self.sends(nth, letter, busy);
                }
                None if busy && self.chance.one_in(3) => self.acts(nth),
                _ => {}
            }
        }
    }

    /// What comes over the line now, in whatever order it comes.
    fn arrives(&mut self) {
        let (now, later): (Vec<_>, Vec<_>) = std::mem::take(&mut self.line)
            .into_iter()
            .partition(|(when, _)| *when <= self.tick);
        self.line = later;
        for (_, packet) in now {
            match packet {
                Packet::Command(device, letter) => {
                    // Accepted or refused, the device is told; if the line holds.
                    let _ = self.server.takes(&letter);
                    if !self.chance.one_in(6) {
                        let when = self.tick + self.chance.below(3);
                        self.line.push((when, Packet::Answer(device, letter.id)));
                    }
                }
                Packet::Answer(device, id) => {
                    let device = &mut self.devices[device];
                    if device.waits_for.as_ref().is_some_and(|(of, _)| of.id == id) {
                        device.waits_for = None;
                    }
                }
            }
        }
    }

    fn sends(&mut self, device: usize, letter: Letter, busy: bool) {
        let copies = match self.chance.below(8) {
            0 if busy => 0,
            1 | 2 => 2,
            _ => 1,
        };
        for _ in 0..copies {
            let when = self.tick + 1 + self.chance.below(4);
            self.line
                .push((when, Packet::Command(device, letter.clone())));
        }
    }

    /// Somebody does something, going by what their screen showed a while ago.
    fn acts(&mut self, nth: usize) {
        let whose = self.devices[nth].whose;
        if self.devices[nth].seen.is_none() || self.chance.one_in(2) {
            let screen = match whose {
                Whose::Seat(_) | Whose::Delegate => Screen::Participant,
                Whose::Chair | Whose::Officer => Screen::Chair,
            };
            self.devices[nth].seen = self.server.shown(&self.hall.dialogue, screen);
        }
        let Some(seen) = self.devices[nth].seen.clone() else {
            return;
        };
        let command = match whose {
            Whose::Seat(seat) => self.asks(nth, Speaker::Participant(self.hall.seats[seat])),
            Whose::Delegate => {
                let state = StateCode::new("fr").unwrap();
                self.asks(nth, Speaker::Delegation(state))
            }
            Whose::Officer if self.chance.one_in(12) => self.at_the_office(&seen),
            Whose::Chair | Whose::Officer => self.chairs(&seen).map(Some),
        };
        let Some(wish) = command else {
            return;
        };
        let command = match wish {
            Some(wish) => Command::Floor(FloorCommand {
                dialogue: self.hall.dialogue.clone(),
                wish,
            }),
            None => {
                let seat = self.chance.pick(&self.hall.seats).unwrap();
                Command::Registration(RegistrationCommand::Revoke(seat))
            }
        };
        self.sent += 1;
        let mut seed = [0; 32];
        seed[..8].copy_from_slice(&self.sent.to_be_bytes());
        let letter = Letter {
            id: CommandId(uuid::Uuid::from_u128(u128::from(self.sent) + (1 << 100))),
            seed: Seed(seed),
            actor: match whose {
                Whose::Seat(seat) => Actor::Seat(self.hall.seats[seat]),
                Whose::Delegate => Actor::Person(self.hall.delegate),
                Whose::Chair => Actor::Person(self.hall.chair),
                Whose::Officer => Actor::at_the_command_line(),
            },
            command,
        };
        if let Command::Floor(FloorCommand {
            wish: FloorWish::Ask { .. },
            ..
        }) = &letter.command
        {
            let request = RequestId::drawn(&letter.seed, 0);
            self.asks.insert(letter.id, request);
            self.devices[nth].own.push(request);
        }
        self.devices[nth].waits_for = Some((letter.clone(), self.tick));
        self.sends(nth, letter, true);
    }

    fn asks(&mut self, nth: usize, speaker: Speaker) -> Option<Option<FloorWish>> {
        let own = self.devices[nth].own.clone();
        if self.chance.one_in(4)
            && let Some(request) = self.chance.pick(&own)
        {
            let why = Withdrawal::Own;
            return Some(Some(FloorWish::Withdraw { request, why }));
        }
        let manners = [
            Manner::Statement,
            Manner::Statement,
            Manner::Question,
            Manner::PointOfOrder,
            Manner::RightOfReply,
        ];
        Some(Some(FloorWish::Ask {
            item: self.chance.pick(&[DISCUSSION, DISCUSSION, PANEL])?,
            speaker,
            manner: self.chance.pick(&manners)?,
            place: self.chance.pick(&Place::ALL)?,
            answers: None,
            language: "en".into(),
            matter: Matter::default(),
        }))
    }

    /// The Chair, or an officer beside the Chair.
    fn chairs(&mut self, seen: &FloorView) -> Option<FloorWish> {
        let Some(item) = &seen.item else {
            return Some(FloorWish::Take(DISCUSSION));
        };
        let speaking = seen.speaking.as_ref();
        let speaking = speaking.and_then(|speaking| speaking.line.request);
        let waiting: Vec<RequestId> = seen.waiting.iter().filter_map(|one| one.request).collect();
        let first = waiting.first().copied();
        Some(match self.chance.below(16) {
            0..=5 => FloorWish::Give {
                request: first?,
                seen: speaking,
            },
            6 => FloorWish::Give {
                request: self.chance.pick(&waiting)?,
                seen: speaking,
            },
            7 => FloorWish::Pause(speaking?),
            8 => FloorWish::Resume(speaking?),
            9 => FloorWish::End(speaking?),
            10 => FloorWish::Undo { of: seen.undo?.0 },
            11 => FloorWish::Place {
                request: self.chance.pick(&waiting)?,
                before: match self.chance.one_in(3) {
                    true => None,
                    false => Some(self.chance.pick(&waiting)?),
                },
                reason: "A fictitious reason.".into(),
            },
            12 => FloorWish::Withdraw {
                request: self.chance.pick(&waiting)?,
                why: Withdrawal::Absent,
            },
            13 => FloorWish::OpenList {
                item: item.id,
                open: self.chance.one_in(2),
            },
            14 => FloorWish::Take(
                self.chance
                    .pick(&[DISCUSSION, DISCUSSION, PANEL, CLOSING])?,
            ),
            _ => FloorWish::SetRules {
                item: DISCUSSION,
                rules: Rules {
                    policy: OrderPolicy(vec![self.chance.pick(&Precedence::ALL)?]),
                    points_of_order: true,
                    right_of_reply: true,
                    most_waiting: 1 + self.chance.below(2) as u8,
                    ..Rules::default()
                },
            },
        })
    }

    /// An officer: for somebody without a device, afterwards, for the public; `Some(None)`: a seat is revoked.
    fn at_the_office(&mut self, seen: &FloorView) -> Option<Option<FloorWish>> {
        let seat = self.chance.pick(&self.hall.seats)?;
        let speaker = Speaker::Participant(seat);
        Some(match self.chance.below(4) {
            0 => None,
            1 => Some(FloorWish::DeclarePublic(!seen.public)),
            2 => Some(FloorWish::EnterSpoken {
                item: DISCUSSION,
                request: None,
                speaker,
                manner: Manner::Statement,
                place: Place::Room,
                from: self.server.now - (60 + self.chance.below(600) as i64).seconds(),
                seconds: 30,
            }),
            _ => Some(FloorWish::Ask {
                item: DISCUSSION,
                speaker,
                manner: Manner::Statement,
                place: Place::Room,
                answers: None,
                language: String::new(),
                matter: Matter::default(),
            }),
        })
    }

    /// What must hold, whatever happened.
    fn looks_back(&mut self) {
        let dialogue = &self.hall.dialogue;
        let view = see(&self.server.world, Reader::Office, self.server.now);
        let told = view.floor_events(dialogue).unwrap();
        let live = replay(&told, Timestamp::MAX).unwrap();
        self.nothing_is_lost(&live);
        self.one_at_a_time(&live);
        self.order_is_policy(&live);
        self.screens_agree();
        self.nobody_is_named();
    }

    fn nothing_is_lost(&self, live: &Floor) {
        let all = live.items.values().flat_map(|list| list.asked.iter());
        let asked: Vec<RequestId> = all
            .filter(|asked| asked.manner != Manner::Panel)
            .map(|asked| asked.request)
            .collect();
        let once: BTreeSet<RequestId> = asked.iter().copied().collect();
        assert_eq!(asked.len(), once.len(), "no request stands twice");
        let accepted = self.asks.iter();
        let accepted = accepted.filter(|(id, _)| self.server.accepted.contains(id));
        let accepted: BTreeSet<RequestId> = accepted.map(|(_, request)| *request).collect();
        assert_eq!(
            once, accepted,
            "what was confirmed is there, and nothing else"
        );
    }

    fn one_at_a_time(&self, live: &Floor) {
        let all = live.items.values().flat_map(|list| list.asked.iter());
        let speaking: Vec<RequestId> = all
            .filter(|asked| asked.state == State::Speaking)
            .map(|asked| asked.request)
            .collect();
        let speech: Vec<RequestId> = live.speech.iter().map(|speech| speech.request).collect();
        assert_eq!(speaking, speech);
        let model = &self.server.model;
        let of_model: Vec<RequestId> = model.speaking.iter().map(|(request, _)| *request).collect();
        assert_eq!(speech, of_model);
        let spoken: Vec<_> = live.spoken.iter().collect();
        for two in spoken.windows(2) {
            assert!(two[0].to <= two[1].from, "two at once: {two:?}");
        }
        let live_ones = spoken.iter().filter(|one| !one.afterwards);
        let took: Vec<_> = live_ones
            .map(|one| (one.request.unwrap(), one.took))
            .collect();
        assert_eq!(took, model.done, "time adds up");
        assert_eq!(spoken.len(), model.done.len() + model.afterwards);
    }

    /// What a participant is given is enough to make the order again, and it is the one the Chair sees.
    fn order_is_policy(&self, live: &Floor) {
        let dialogue = &self.hall.dialogue;
        let view = see(&self.server.world, Reader::Participant, self.server.now);
        let given = view.floor_events(dialogue).unwrap();
        let again = replay(&given, Timestamp::MAX).unwrap();
        for item in [DISCUSSION, PANEL] {
            assert_eq!(order(live, item), order(&again, item));
        }
        let shown = self.server.shown(dialogue, Screen::Chair).unwrap();
        let shown = shown.waiting.iter().filter_map(|line| line.request);
        let order = live.taken.map(|item| order(live, item)).unwrap_or_default();
        let order = order.into_iter().map(|(request, _)| request);
        assert_eq!(shown.collect::<Vec<_>>(), order.collect::<Vec<_>>());
    }

    /// A server that begins again and one that went on show every screen the same.
    fn screens_agree(&mut self) {
        let dialogue = self.hall.dialogue.clone();
        let all = |server: &Server| Screen::ALL.map(|screen| server.shown(&dialogue, screen));
        let before = all(&self.server);
        self.server.falls_over();
        assert_eq!(before, all(&self.server));
        let lists = before.iter().flatten().map(|view| {
            let waiting = view.waiting.iter().map(|line| line.request);
            let speaking = view.speaking.as_ref().map(|speaking| speaking.line.request);
            (waiting.collect::<Vec<_>>(), speaking, view.last)
        });
        let lists: BTreeSet<_> = lists.collect();
        assert_eq!(lists.len(), 1, "one floor on every screen");
    }

    fn nobody_is_named(&self) {
        for screen in Screen::ALL {
            let Some(view) = self.server.shown(&self.hall.dialogue, screen) else {
                continue;
            };
            let shown = serde_json::to_string(&view).unwrap();
            let desk = matches!(screen, Screen::Chair | Screen::Booth | Screen::Technician);
            let denied: &[&str] = match desk {
                true => &PROTECTED,
                // Nobody in these meetings agreed to be named on screens.
                false => &["Speaker Number", PROTECTED[1], PROTECTED[3]],
            };
            for name in denied {
                assert!(!shown.contains(name), "{name} on {screen:?}");
            }
        }
    }
}

/// The names and bodies of those who are protected.
const PROTECTED: [&str; 4] = [
    "Speaker Number3",
    "Fictitious Organization 3",
    "Speaker Number5",
    "Fictitious Organization 5",
];

/// A hall in which two of five are protected.
fn hall() -> Hall {
    let mut hall = Hall::with(5);
    for seat in [2, 4] {
        let view = see(&hall.kit.world, Reader::Office, hall.kit.now);
        let shown = view.participant(hall.seats[seat]).unwrap();
        let change = RegistrationCommand::Change {
            participant: hall.seats[seat],
            mode: shown.participant.mode,
            attendee: shown.attendee.unwrap(),
            consents: Consents {
                name: true,
                organization: true,
                screens: true,
            },
            protected: true,
        };
        hall.kit.does(Command::Registration(change)).unwrap();
    }
    hall
}

#[test]
fn thousands_of_meetings_go_as_they_should() {
    let hall = hall();
    let only = std::env::var("CONVENE_SEED").ok();
    let only = only.and_then(|seed| seed.parse().ok());
    let seeds = only.map_or(0..MEETINGS, |seed: u64| seed..seed + 1);
    let (mut speeches, mut turned_away) = (0, 0);
    for seed in seeds {
        let played = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
            let mut meeting = Meeting::of(&hall, seed);
            meeting.plays();
            let accepted = &meeting.server.accepted;
            let refused = meeting.asks.keys().filter(|id| !accepted.contains(id));
            (meeting.server.model.done.len(), refused.count())
        }));
        match played {
            Ok((done, refused)) => {
                speeches += done;
                turned_away += refused;
            }
            Err(failure) => {
                eprintln!("CONVENE_SEED={seed}");
                std::panic::resume_unwind(failure);
            }
        }
    }
    // The meetings are meetings: people speak in them, and some are refused.
    if only.is_none() {
        assert!(speeches > MEETINGS as usize, "{speeches} speeches");
        assert!(turned_away > 0);
    }
}
