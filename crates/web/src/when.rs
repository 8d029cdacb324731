//! Days as pages write them. The order and the names are the language's own: `locales/*/site.ftl`.

use jiff::civil::Date;
use words::{Lang, Value, say, say_with};

/// "5 April 2024".
pub(crate) fn day(lang: Lang, day: Date) -> String {
    written(lang, "date-day", day)
}

/// "Friday, 5 April 2024".
pub(crate) fn weekday(lang: Lang, day: Date) -> String {
    written(lang, "date-weekday", day)
}

/// "5 April", where the year is said already.
pub(crate) fn day_of_year(lang: Lang, day: Date) -> String {
    written(lang, "date-day-of-year", day)
}

/// "5–9 April 2024", "29 April–3 May 2024": the first and the last day of a meeting.
pub(crate) fn range(lang: Lang, from: Date, to: Date) -> String {
    if from == to {
        return day(lang, from);
    }
    let key = match (from.year() == to.year(), from.month() == to.month()) {
        (true, true) => "date-range-in-month",
        (true, false) => "date-range-in-year",
        (false, _) => "date-range",
    };
    let (month, year) = (say(lang, month_key(from)), from.year().to_string());
    let (end_month, end_year) = (say(lang, month_key(to)), to.year().to_string());
    say_with(
        lang,
        key,
        &[
            ("day", Value::Number(from.day().into())),
            ("month", month.into()),
            ("from-year", year.into()),
            ("end-day", Value::Number(to.day().into())),
            ("end-month", end_month.into()),
            ("end-year", end_year.into()),
        ],
    )
}

/// "April".
pub(crate) fn month(lang: Lang, day: Date) -> String {
    say(lang, month_key(day)).into_owned()
}

fn written(lang: Lang, key: &str, day: Date) -> String {
    say_with(
        lang,
        key,
        &[
            ("weekday", say(lang, weekday_key(day)).into()),
            ("day", Value::Number(day.day().into())),
            ("month", say(lang, month_key(day)).into()),
            ("year", Value::Number(day.year().into())),
        ],
    )
}

fn month_key(day: Date) -> &'static str {
    const KEYS: [&str; 12] = [
        "month-1", "month-2", "month-3", "month-4", "month-5", "month-6", "month-7", "month-8", "month-9",
        "month-10", "month-11", "month-12",
    ];
    KEYS.get(usize::from(day.month().unsigned_abs()).saturating_sub(1))
        .copied()
        .unwrap_or("month-1")
}

fn weekday_key(day: Date) -> &'static str {
    use jiff::civil::Weekday as W;
    match day.weekday() {
        W::Monday => "weekday-1",
        W::Tuesday => "weekday-2",
        W::Wednesday => "weekday-3",
        W::Thursday => "weekday-4",
        W::Friday => "weekday-5",
        W::Saturday => "weekday-6",
        W::Sunday => "weekday-7",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn days_are_written_as_english_writes_them() {
        assert_eq!(day(Lang::En, date(2024, 4, 5)), "5 April 2024");
        assert_eq!(weekday(Lang::En, date(2024, 4, 5)), "Friday, 5 April 2024");
        assert_eq!(range(Lang::En, date(2024, 4, 5), date(2024, 4, 5)), "5 April 2024");
        assert_eq!(range(Lang::En, date(2024, 10, 14), date(2024, 10, 18)), "14–18 October 2024");
        assert_eq!(range(Lang::En, date(2024, 4, 29), date(2024, 5, 3)), "29 April–3 May 2024");
    }
}
