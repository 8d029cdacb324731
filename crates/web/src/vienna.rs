//! Days and hours as clocks in Vienna show them: how forms ask for them, and how lists print them.

use jiff::Timestamp;
use jiff::civil::{Date, Time};
use mechanism::{in_vienna, vienna};
use words::moments;

/// The instant of a day and an hour as controls send them; `None`: it is none, or the clock skipped it.
pub(crate) fn instant(day: &str, hour: &str) -> Option<Timestamp> {
    let day: Date = day.trim().parse().ok()?;
    let hour: Time = hour.trim().parse().ok()?;
    in_vienna(day.to_datetime(hour))
}

/// Day and hour of an instant, as controls take them: "2031-05-09", "09:12".
pub(crate) fn parts(at: Timestamp) -> (String, String) {
    (mechanism::day_in_vienna(at).to_string(), hour(at))
}

/// The hour of an instant: "09:12".
pub(crate) fn hour(at: Timestamp) -> String {
    moments::hour(&at.to_zoned(vienna()))
}

/// The second of an instant: "09:12:40".
pub(crate) fn second(at: Timestamp) -> String {
    moments::second(&at.to_zoned(vienna()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_hour_is_an_instant_and_back() {
        let at = instant("2031-05-09", " 09:12").unwrap();
        assert_eq!(at.to_string(), "2031-05-09T07:12:00Z");
        assert_eq!(parts(at), ("2031-05-09".to_owned(), "09:12".to_owned()));
        assert_eq!(second(at), "09:12:00");
    }

    #[test]
    fn an_hour_that_was_skipped_and_one_in_words_are_none() {
        assert_eq!(instant("2031-03-30", "02:30"), None);
        assert_eq!(instant("2031-05-09", "9 o'clock"), None);
    }
}
