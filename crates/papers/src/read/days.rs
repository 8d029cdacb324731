//! Days as papers print them in English (rules D1 and D2).

use super::facts::DayFacts;
use crate::months::ENGLISH as MONTHS;
use jiff::civil::Date;

/// A day in a text.
pub(super) struct Day {
    pub(super) day: DayFacts,
    /// Where in the text it stands.
    pub(super) at: usize,
    /// As printed.
    pub(super) printed: String,
}

impl Day {
    /// The date, if the year is printed with it.
    pub(super) fn date(&self) -> Option<Date> {
        self.day.date()
    }
}

/// The first "5 May" or "5 May 2023".
pub(super) fn day(text: &str) -> Option<Day> {
    let words: Vec<(usize, &str)> = {
        let mut at = 0;
        let with_place = text.split_inclusive(' ').map(|word| {
            let place = at;
            at += word.len();
            (place, word.trim_end().trim_end_matches(['.', ',', ';']))
        });
        with_place.collect()
    };
    words.windows(2).enumerate().find_map(|(index, pair)| {
        let day = pair[0]
            .1
            .parse::<i8>()
            .ok()
            .filter(|day| (1..=31).contains(day))?;
        let month = month(pair[1].1)?;
        let year = words.get(index + 2).and_then(|word| self::year(word.1));
        let years = year.map(|year| format!(" {year}")).unwrap_or_default();
        let printed = format!("{} {}{years}", pair[0].1, pair[1].1);
        Some(Day {
            day: DayFacts { day, month, year },
            at: pair[0].0,
            printed,
        })
    })
}

/// The number of an English month.
pub(super) fn month(word: &str) -> Option<i8> {
    let index = MONTHS.iter().position(|month| *month == word)?;
    i8::try_from(index + 1).ok()
}

/// A year of four figures in which papers of this series can be.
pub(super) fn year(word: &str) -> Option<i16> {
    let digits = word.len() == 4 && word.bytes().all(|byte| byte.is_ascii_digit());
    digits
        .then(|| word.parse().ok())
        .flatten()
        .filter(|year| (1990..2200).contains(year))
}

/// The first and the last day in "Vienna, 30 September–4 October 2024".
pub(super) fn days(text: &str) -> Option<(Date, Date)> {
    let (_, range) = text.rsplit_once(", ")?;
    let (rest, last) = range.rsplit_once(' ')?;
    let year = year(last)?;
    let (from, to) = rest.split_once(['–', '-']).unwrap_or((rest, rest));
    let part = |text: &str| -> Option<(i8, Option<i8>)> {
        let mut words = text.split_whitespace();
        Some((words.next()?.parse().ok()?, words.next().and_then(month)))
    };
    let ((first, first_month), (last, last_month)) = (part(from)?, part(to)?);
    let last_month = last_month?;
    let from = Date::new(year, first_month.unwrap_or(last_month), first).ok()?;
    let to = Date::new(year, last_month, last).ok()?;
    (from <= to).then_some((from, to))
}
