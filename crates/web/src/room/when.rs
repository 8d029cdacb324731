//! Times as the desk writes them: a day and an hour in Vienna.

use jiff::Timestamp;
use jiff::civil::{Date, Time};

/// The instant of an hour in Vienna; `None`: it is none, or the clock skipped it.
pub(super) fn instant(day: &str, hour: &str) -> Option<Timestamp> {
    let day: Date = day.trim().parse().ok()?;
    let hour: Time = hour.trim().parse().ok()?;
    let there = day.to_datetime(hour).to_zoned(mechanism::vienna()).ok()?;
    (there.time() == hour).then(|| there.timestamp())
}

/// The hour of an instant in Vienna: "09:12".
pub(super) fn hour(at: Timestamp) -> String {
    at.to_zoned(mechanism::vienna())
        .strftime("%H:%M")
        .to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_hour_in_vienna_is_an_instant_and_back() {
        let at = instant("2031-05-09", "09:12").unwrap();
        assert_eq!(at.to_string(), "2031-05-09T07:12:00Z");
        assert_eq!(hour(at), "09:12");
    }

    #[test]
    fn an_hour_that_was_skipped_is_none() {
        assert_eq!(instant("2031-03-30", "02:30"), None);
        assert_eq!(instant("2031-05-09", "9 o'clock"), None);
    }
}
