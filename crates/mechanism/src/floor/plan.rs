//! The time plan and the balance: what is left of the sitting for those who wait, and who has spoken so far. Facts for
//! the Chair, never a verdict.

use jiff::Timestamp;

/// What the time allows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TimePlan {
    /// How many wait.
    pub waiting: u32,
    /// Milliseconds left of what is planned; less than nothing when it is over.
    pub left: i64,
    /// Milliseconds for each who waits, if all are to be heard in time.
    pub each: i64,
    /// When the item ends if the list closes now and everybody takes their whole time.
    pub ends: Timestamp,
    /// When it ends with two minutes for each.
    pub ends_with_two_minutes: Timestamp,
}
