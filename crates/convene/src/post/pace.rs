//! In measure: no more mails a minute than the mail server's keepers like, and pauses that grow while it is away.

use jiff::{SignedDuration, Timestamp};
use std::collections::{BTreeMap, VecDeque};

const MINUTE: SignedDuration = SignedDuration::from_secs(60);
/// The first pause.
const SHORTEST: SignedDuration = SignedDuration::from_secs(5);
/// The longest: a server that comes back after a day is found within a quarter of an hour.
const LONGEST: SignedDuration = SignedDuration::from_secs(15 * 60);

/// How many mails leave in a minute.
#[derive(Debug)]
pub(super) struct Pace {
    /// The most; 0: no limit.
    most: u32,
    lately: VecDeque<Timestamp>,
}

impl Pace {
    pub(super) fn new(most: u32) -> Self {
        Self {
            most,
            lately: VecDeque::new(),
        }
    }

    /// Whether one more may leave now.
    pub(super) fn allows(&mut self, now: Timestamp) -> bool {
        while self
            .lately
            .front()
            .is_some_and(|sent| *sent + MINUTE <= now)
        {
            self.lately.pop_front();
        }
        let lately = u32::try_from(self.lately.len()).unwrap_or(u32::MAX);
        self.most == 0 || lately < self.most
    }

    /// One left.
    pub(super) fn count(&mut self, now: Timestamp) {
        if self.most > 0 {
            self.lately.push_back(now);
        }
    }
}

/// A pause that doubles each time it was not enough.
#[derive(Debug, Clone, Copy)]
pub(super) struct Pause {
    until: Timestamp,
    next: SignedDuration,
}

impl Pause {
    pub(super) const NONE: Self = Self {
        until: Timestamp::MIN,
        next: SHORTEST,
    };

    pub(super) fn is_over(&self, now: Timestamp) -> bool {
        self.until <= now
    }

    pub(super) fn lengthen(&mut self, now: Timestamp) {
        self.until = now + self.next;
        self.next = (self.next * 2).min(LONGEST);
    }
}

/// The pauses of single mails whose recipients asked for patience.
#[derive(Debug, Default)]
pub(super) struct Pauses(BTreeMap<String, Pause>);

impl Pauses {
    pub(super) fn is_over(&self, id: &str, now: Timestamp) -> bool {
        self.0.get(id).is_none_or(|pause| pause.is_over(now))
    }

    pub(super) fn lengthen(&mut self, id: &str, now: Timestamp) {
        let pause = self.0.entry(id.to_owned()).or_insert(Pause::NONE);
        pause.lengthen(now);
    }

    pub(super) fn forget(&mut self, id: &str) {
        self.0.remove(id);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(seconds: i64) -> Timestamp {
        Timestamp::from_second(1_900_000_000 + seconds).unwrap()
    }

    #[test]
    fn no_more_leave_in_a_minute_than_is_liked() {
        let mut pace = Pace::new(2);
        for second in [0, 10] {
            assert!(pace.allows(at(second)));
            pace.count(at(second));
        }
        assert!(!pace.allows(at(59)));
        assert!(pace.allows(at(60)));
        pace.count(at(60));
        assert!(!pace.allows(at(69)));
        assert!(pace.allows(at(70)));
    }

    #[test]
    fn a_pause_doubles_up_to_a_quarter_of_an_hour() {
        let mut pause = Pause::NONE;
        let mut now = 0;
        let mut times = 0;
        while now < 24 * 3600 {
            assert!(pause.is_over(at(now)));
            pause.lengthen(at(now));
            assert!(!pause.is_over(at(now + 4)));
            while !pause.is_over(at(now)) {
                now += 1;
            }
            times += 1;
        }
        // A day of looking for a server that is down: about a hundred looks, not ten thousand.
        assert!((90..120).contains(&times), "{times}");
    }
}
