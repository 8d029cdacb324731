//! Who may not go on listening: a session or a seat that was ended while its streams were open.

use crate::arrival::Arrival;
use mechanism::{ParticipantId, Reader};
use record::TokenKey;
use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

/// By what somebody listens.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Holder {
    /// Signed in on one device.
    Session(TokenKey),
    /// The code of a seat, on any device.
    Seat(ParticipantId),
}

impl Holder {
    /// `None`: like everybody, and nobody can be sent away.
    pub(super) fn of(arrival: &Arrival) -> Option<Self> {
        let session = arrival.signed_in.as_ref();
        let session = session.map(|signed_in| Self::Session(signed_in.key));
        match arrival.reader {
            Reader::Seat(seat) => Some(Self::Seat(seat)),
            _ => session,
        }
    }
}

/// Who was sent away, and when. A seat may come back with another device.
#[derive(Default)]
pub(super) struct SentAway(Mutex<HashMap<Holder, u64>>);

impl SentAway {
    fn all(&self) -> MutexGuard<'_, HashMap<Holder, u64>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(super) fn add(&self, holder: Holder) {
        *self.all().entry(holder).or_default() += 1;
    }

    /// How often this holder was sent away until now: whoever begins to listen remembers it.
    pub(super) fn times(&self, holder: Holder) -> u64 {
        self.all().get(&holder).copied().unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_is_sent_away_is_so_once_and_others_are_not() {
        let away = SentAway::default();
        let one = Holder::Session(TokenKey::of("one"));
        let other = Holder::Session(TokenKey::of("other"));
        let before = away.times(one);
        away.add(one);
        assert_ne!(away.times(one), before);
        assert_eq!(away.times(other), 0);
    }
}
