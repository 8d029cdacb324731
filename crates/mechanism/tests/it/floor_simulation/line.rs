//! Devices, and what is on the line between them and the server.

use mechanism::*;

/// A command on its way: whoever sends it again sends the same.
#[derive(Clone)]
pub(super) struct Letter {
    pub(super) id: CommandId,
    pub(super) seed: Seed,
    pub(super) actor: Actor,
    pub(super) command: Command,
}

/// What is on the line.
pub(super) enum Packet {
    Command(usize, Box<Letter>),
    Answer(usize, CommandId),
}

/// Somebody's device: what it saw last, and what it waits for.
pub(super) struct Device {
    pub(super) whose: Whose,
    pub(super) seen: Option<FloorView>,
    pub(super) own: Vec<RequestId>,
    pub(super) waits_for: Option<(Letter, u64)>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Whose {
    Seat(usize),
    Delegate,
    Chair,
    Officer,
}
