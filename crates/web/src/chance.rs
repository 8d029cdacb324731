//! Chance, passed in: what cookies, codes and the ids of commands are drawn from.

use mechanism::{CommandId, Seed};
use sha2::{Digest as _, Sha256};

/// Gives bits nobody can guess. The program asks the operating system; tests bring their own.
pub trait Chance: Send + Sync + 'static {
    /// 256 of them.
    fn bits(&self) -> [u8; 32];
}

/// Draws for one server: its own secret makes the seed of a command, so that a form sent twice comes to the same ids.
pub(crate) struct Draws {
    chance: std::sync::Arc<dyn Chance>,
    secret: [u8; 32],
}

impl Draws {
    pub(crate) fn from(chance: std::sync::Arc<dyn Chance>) -> Self {
        let secret = chance.bits();
        Self { chance, secret }
    }

    /// 256 bits nobody can guess.
    pub(crate) fn bits(&self) -> [u8; 32] {
        self.chance.bits()
    }

    /// A secret for an address or a cookie: 256 bits as 64 hexadecimal digits.
    pub(crate) fn secret(&self) -> String {
        mechanism::Digest(self.bits()).to_string()
    }

    /// A code somebody can copy from a letter: eight digits.
    pub(crate) fn code(&self) -> String {
        let [a, b, c, d, e, f, g, h, ..] = self.bits();
        let number = u64::from_be_bytes([a, b, c, d, e, f, g, h]) % 100_000_000;
        format!("{number:08}")
    }

    /// The id of what a form will ask for; it stands in the form, so that a double click is one intention.
    pub(crate) fn command(&self) -> CommandId {
        let mut id = [0; 16];
        id.copy_from_slice(&self.bits()[..16]);
        CommandId(uuid::Builder::from_random_bytes(id).into_uuid())
    }

    /// The chance a command is decided with. Who sends the form knows the id and not our secret.
    pub(crate) fn seed(&self, command: CommandId) -> Seed {
        let mut hash = Sha256::new();
        hash.update(self.secret);
        hash.update(command.0.as_bytes());
        Seed(hash.finalize().into())
    }
}
