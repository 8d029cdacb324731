//! What people do, going by what their screens showed a while ago.

use super::Meeting;
use super::line::{Letter, Whose};
use crate::floor::{CLOSING, DISCUSSION, PANEL};
use jiff::ToSpan;
use mechanism::floor::*;
use mechanism::participation::registration::RegistrationCommand;
use mechanism::*;

impl Meeting<'_> {
    /// Somebody does something, going by what their screen showed a while ago.
    pub(super) fn acts(&mut self, nth: usize) {
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

    pub(super) fn asks(&mut self, nth: usize, speaker: Speaker) -> Option<Option<FloorWish>> {
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
    pub(super) fn chairs(&mut self, seen: &FloorView) -> Option<FloorWish> {
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
    pub(super) fn at_the_office(&mut self, seen: &FloorView) -> Option<Option<FloorWish>> {
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
}
