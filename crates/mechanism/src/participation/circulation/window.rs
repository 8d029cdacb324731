//! The window: how long States parties have, in days that a capital works.

use jiff::Timestamp;
use jiff::civil::{Date, Weekday};

/// Rule 17 of the rules of procedure asks that a list be circulated this many days before the Conference.
const RULE_17_DAYS: i32 = 30;

/// Whether a list was circulated long enough before the Conference opens (rule 47: thirty days
/// pass, twenty-nine do not). Rule 17 is the Conference's; for a dialogue the window is what its source says.
pub fn rule_17_window_is_long_enough(circulated: Date, conference_opens: Date) -> bool {
    let between = conference_opens.since(circulated);
    between.is_ok_and(|span| span.get_days() >= RULE_17_DAYS)
}

/// The working days left before a window closes: Mondays to Fridays in Vienna after today, the last day of the window
/// among them. Holidays differ from capital to capital and are not taken off.
pub fn working_days_left(now: Timestamp, closes: Timestamp) -> u32 {
    if closes <= now {
        return 0;
    }
    // A window that closes at midnight is open to the end of the day before.
    let last_instant = closes - jiff::SignedDuration::from_nanos(1);
    let last = crate::day_in_vienna(last_instant);
    let tomorrow = crate::day_in_vienna(now).tomorrow();
    let days = tomorrow
        .into_iter()
        .flat_map(|first| first.series(jiff::Span::new().days(1)));
    let working = days
        .take_while(|day| *day <= last)
        .filter(|day| !matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday))
        .count();
    u32::try_from(working).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn thirty_days_before_the_conference_are_enough_and_twenty_nine_are_not() {
        let opens = date(2026, 10, 19);
        assert!(rule_17_window_is_long_enough(date(2026, 9, 19), opens));
        assert!(!rule_17_window_is_long_enough(date(2026, 9, 20), opens));
        assert!(rule_17_window_is_long_enough(date(2025, 1, 1), opens));
        assert!(!rule_17_window_is_long_enough(opens, date(2026, 9, 19)));
    }

    /// From a Wednesday to the end of the Wednesday after: Thursday, Friday, Monday, Tuesday, Wednesday.
    #[test]
    fn weekends_are_no_working_days_and_the_last_day_is_one() {
        let now: Timestamp = "2027-02-03T10:00:00Z".parse().unwrap();
        let end_of = |day| crate::end_of_day_in_vienna(date(2027, 2, day));
        assert_eq!(working_days_left(now, end_of(10)), 5);
        assert_eq!(working_days_left(now, end_of(7)), 2);
        assert_eq!(working_days_left(now, end_of(3)), 0);
        assert_eq!(working_days_left(end_of(10), end_of(10)), 0);
    }
}
