//! Moments and deadlines in a sentence. The caller says in which zone they are counted: the messages name Vienna.
//!
//! A deadline at midnight is the end of the day before: "midnight of 12 February" may be read in two ways, and "00:00" of
//! the next day makes people a day late.

use crate::{Lang, dates, say_with};
use jiff::civil::{Date, Time};
use jiff::tz::TimeZone;
use jiff::{Timestamp, Zoned};

/// "5 April 2024, 14:02 in Vienna".
pub fn moment(lang: Lang, there: &Zoned) -> String {
    let values = [
        ("day", dates::long(lang, there.date()).into()),
        ("time", hour(there).into()),
    ];
    say_with(lang, "moment-in-vienna", &values)
}

/// "end of 12 February 2027, Vienna"; within a day, its moment.
pub fn deadline(lang: Lang, there: &Zoned) -> String {
    match day_that_ends(there) {
        Some(day) => said(lang, "deadline-end-of-day", "day", &dates::long(lang, day)),
        None => moment(lang, there),
    }
}

/// "until the end of 12 February 2027, Vienna"; within a day, until its moment.
pub fn until(lang: Lang, there: &Zoned) -> String {
    match day_that_ends(there) {
        Some(day) => {
            let day = dates::long(lang, day);
            said(lang, "deadline-until-end-of-day", "day", &day)
        }
        None => said(lang, "deadline-until", "when", &moment(lang, there)),
    }
}

/// "until 12 February 2027", where no hour was set.
pub fn until_day(lang: Lang, day: Date) -> String {
    said(lang, "deadline-until", "when", &dates::long(lang, day))
}

/// "12 February 2027, 23:00 UTC": the same for everybody.
pub fn universal(lang: Lang, at: Timestamp) -> String {
    let there = at.to_zoned(TimeZone::UTC);
    let values = [
        ("day", dates::long(lang, there.date()).into()),
        ("time", hour(&there).into()),
    ];
    say_with(lang, "deadline-utc", &values)
}

/// A deadline as one of the above says it, with the same instant by the world's clock: for readers whose zone is not known.
pub fn in_full(lang: Lang, deadline: &str, at: Timestamp) -> String {
    let values = [
        ("deadline", deadline.into()),
        ("universal", universal(lang, at).into()),
    ];
    say_with(lang, "deadline-in-full", &values)
}

fn day_that_ends(there: &Zoned) -> Option<Date> {
    let midnight = there.time() == Time::midnight();
    there.date().yesterday().ok().filter(|_| midnight)
}

/// "14:02": digits are the same in every language.
pub fn hour(there: &Zoned) -> String {
    format!("{:02}:{:02}", there.hour(), there.minute())
}

/// "14:02:10", where seconds tell things apart.
pub fn second(there: &Zoned) -> String {
    format!("{}:{:02}", hour(there), there.second())
}

fn said(lang: Lang, key: &str, name: &str, value: &str) -> String {
    say_with(lang, key, &[(name, value.into())])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn in_vienna(at: &str) -> Zoned {
        at.parse::<Timestamp>()
            .unwrap()
            .in_tz("Europe/Vienna")
            .unwrap()
    }

    fn plain(text: String) -> String {
        text.replace('\u{a0}', " ")
    }

    #[test]
    fn a_deadline_at_midnight_is_the_end_of_the_day_before() {
        let there = in_vienna("2027-02-12T23:00:00Z");
        assert_eq!(
            plain(deadline(Lang::En, &there)),
            "end of 12 February 2027, Vienna"
        );
        assert_eq!(
            plain(until(Lang::En, &there)),
            "until the end of 12 February 2027, Vienna"
        );
        let full = in_full(Lang::En, &until(Lang::En, &there), there.timestamp());
        assert_eq!(
            plain(full),
            "until the end of 12 February 2027, Vienna (12 February 2027, 23:00 UTC)"
        );
    }

    #[test]
    fn the_end_of_a_day_holds_across_the_changes_of_the_clock() {
        // The clocks go forward on 28 March 2027 and back on 31 October.
        for (at, day, hour) in [
            ("2027-03-27T23:00:00Z", "27 March 2027", "23:00"),
            ("2027-03-28T22:00:00Z", "28 March 2027", "22:00"),
            ("2027-10-30T22:00:00Z", "30 October 2027", "22:00"),
            ("2027-10-31T23:00:00Z", "31 October 2027", "23:00"),
        ] {
            let there = in_vienna(at);
            let vienna = plain(deadline(Lang::En, &there));
            assert_eq!(vienna, format!("end of {day}, Vienna"));
            let utc = plain(universal(Lang::En, there.timestamp()));
            assert_eq!(utc, format!("{day}, {hour} UTC"));
        }
    }

    #[test]
    fn a_deadline_within_a_day_says_its_hour() {
        let there = in_vienna("2027-02-12T11:30:00Z");
        assert_eq!(
            plain(deadline(Lang::En, &there)),
            "12 February 2027, 12:30 in Vienna"
        );
        assert_eq!(
            plain(until(Lang::Fr, &there)),
            "jusqu’au 12 février 2027, 12:30 à Vienne"
        );
    }

    #[test]
    fn no_language_says_midnight() {
        let there = in_vienna("2027-02-12T23:00:00Z");
        for lang in Lang::ALL {
            for text in [deadline(lang, &there), until(lang, &there)] {
                assert!(!text.contains("00:00"), "{lang:?}: {text}");
                assert!(text.contains("12"), "{lang:?}: {text}");
                assert!(!text.contains("13"), "{lang:?}: {text}");
            }
        }
    }
}
