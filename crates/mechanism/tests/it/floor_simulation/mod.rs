//! Thousands of small meetings over a line that doubles, delays, reorders and loses what is sent, with a server that falls
//! over in the middle and clocks that go back. Several officers act at once on what they saw a while ago. Whatever
//! happens: one speaker at a time, no request lost or doubled, the order is what the policy makes of the entries, time
//! adds up, every screen shows the same floor, and nobody sees a name they may not see.
//!
//! A meeting is its seed: a failure prints it, and `CONVENE_SEED=… cargo test -p mechanism --test it simulation` plays
//! that meeting alone.

mod acting;
mod chance;
mod line;
mod looking_back;
mod model;
mod server;

use crate::floor::Hall;
use chance::Chance;
use jiff::ToSpan;
use line::{Device, Letter, Packet, Whose};
use mechanism::floor::*;
use mechanism::participation::registration::{Consents, RegistrationCommand};
use mechanism::*;
use model::Model;
use server::Server;
use std::collections::{BTreeMap, BTreeSet};

/// How many meetings are played; each takes some milliseconds where nothing is optimized.
const MEETINGS: u64 = 2_000;
/// How many times something may happen in one.
const TICKS: u64 = 36;
/// How long a device waits for an answer before it sends the same again.
const PATIENCE: u64 = 4;

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
                .push((when, Packet::Command(device, Box::new(letter.clone()))));
        }
    }
}

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
