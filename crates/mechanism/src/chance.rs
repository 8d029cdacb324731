//! Chance is an argument: every random value a decision needs is drawn from the seed that came with the command.

use sha2::{Digest as _, Sha256};

/// 256 random bits handed in with a command. Retries of the same command carry the same seed.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Seed(pub [u8; 32]);

impl std::fmt::Debug for Seed {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Seed(..)")
    }
}

impl Seed {
    /// 256 bits for one use; another label or number gives unrelated bits.
    pub fn draw(&self, label: &str, number: u64) -> [u8; 32] {
        let mut hash = Sha256::new();
        hash.update(self.0);
        hash.update([label.len() as u8]);
        hash.update(label.as_bytes());
        hash.update(number.to_be_bytes());
        hash.finalize().into()
    }
}
