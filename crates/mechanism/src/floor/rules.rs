//! How the list of one item is kept: the declared order, the limits, what States may raise.

use super::list::Manner;
use super::order::OrderPolicy;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// How the list of one item is kept. Where the rules of the Mechanism are silent, this is what was declared.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rules {
    /// In which order the floor is given.
    pub policy: OrderPolicy,
    /// How long each may speak; the first that fits counts.
    pub limits: Vec<Limit>,
    /// Whether States may raise points of order.
    pub points_of_order: bool,
    /// Whether States may ask for a right of reply.
    pub right_of_reply: bool,
    /// How often one speaker may stand on the list at the same time.
    pub most_waiting: u8,
    /// From when people may put themselves on the list before the sitting; `None`: from the moment the list opens.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub inscription_from: Option<Timestamp>,
}

/// How long somebody may speak. The clock warns, it never cuts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Limit {
    /// Which manner of speaking; `None`: every one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub manner: Option<Manner>,
    /// For States, or for everybody else; `None`: for both.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub state: Option<bool>,
    /// Seconds; 0: no limit.
    pub seconds: u32,
}

impl Rules {
    /// How long somebody may speak, in seconds; 0: no limit.
    pub fn limit(&self, manner: Manner, state: bool) -> u32 {
        let fits = |limit: &&Limit| {
            limit.manner.is_none_or(|of| of == manner) && limit.state.is_none_or(|of| of == state)
        };
        self.limits
            .iter()
            .find(fits)
            .map_or(0, |limit| limit.seconds)
    }
}

/// What holds until something else is declared: the time of the request, and limits that let forty people speak in a
/// sitting.
impl Default for Rules {
    fn default() -> Self {
        let of = |manner, seconds| Limit {
            manner,
            state: None,
            seconds,
        };
        Self {
            policy: OrderPolicy::default(),
            limits: vec![
                of(Some(Manner::OnBehalf), 300),
                of(Some(Manner::Question), 60),
                of(Some(Manner::Answer), 120),
                of(None, 180),
            ],
            points_of_order: false,
            right_of_reply: false,
            most_waiting: 1,
            inscription_from: None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_limit_that_fits_counts() {
        let rules = Rules::default();
        assert_eq!(rules.limit(Manner::Question, false), 60);
        assert_eq!(rules.limit(Manner::Statement, true), 180);
        let limit = |manner, state, seconds| Limit {
            manner,
            state,
            seconds,
        };
        let statement = Some(Manner::Statement);
        let rules = Rules {
            limits: vec![
                limit(statement, Some(true), 240),
                limit(statement, None, 120),
            ],
            ..Rules::default()
        };
        assert_eq!(rules.limit(Manner::Statement, true), 240);
        assert_eq!(rules.limit(Manner::Statement, false), 120);
        assert_eq!(rules.limit(Manner::Question, true), 0, "nothing fits");
    }
}
