//! What stands above the title: rules D2, D6, S7 and L1.

use super::{Finding, Place, Rule};
use crate::months::ENGLISH as MONTHS;
use crate::{Form, Paper};
use jiff::ToSpan;
use jiff::civil::Date;
use words::Lang;

pub(super) fn check(paper: &Paper, findings: &mut Vec<Finding>) {
    let place = paper
        .masthead
        .place_and_dates
        .as_deref()
        .unwrap_or_default();
    let mut found = |rule, excerpt: String, proposal| {
        findings.push(Finding {
            rule,
            place: Place::Masthead,
            excerpt,
            proposal,
        });
    };
    if paper.language == Lang::En {
        if let Some(proposal) = with_en_dash(place) {
            found(Rule::D2, place.to_owned(), Some(proposal));
        }
        if let Some(proposal) = town(place) {
            found(Rule::D6, place.to_owned(), Some(proposal));
        }
    }
    let masthead = &paper.masthead;
    match (masthead.form, &masthead.late) {
        (Form::ConferenceRoom, Some(late)) => found(Rule::S7, late.clone(), None),
        (Form::General, None) => {
            let opens = opening(place);
            let late = masthead
                .date
                .zip(opens)
                .filter(|(date, opens)| *date > ten_weeks_before(*opens));
            if let Some((date, opens)) = late {
                found(Rule::S7, format!("{date}, session from {opens}"), None);
            }
        }
        _ => {}
    }
    if masthead.form == Form::ConferenceRoom && masthead.original != paper.language {
        found(
            Rule::L1,
            format!(
                "{}, submitted in {}",
                paper.language.code(),
                masthead.original.code()
            ),
            None,
        );
    }
}

/// D2: "14-18 October", "14 – 18 October", "14 to 18 October" with the dash that belongs there.
fn with_en_dash(place: &str) -> Option<String> {
    let wrong = [" – ", " - ", "-", " to "].into_iter().find(|joiner| {
        place.match_indices(joiner).any(|(at, _)| {
            let day_before = place[..at].ends_with(|c: char| c.is_ascii_digit());
            day_before && place[at + joiner.len()..].starts_with(|c: char| c.is_ascii_digit())
        })
    })?;
    Some(place.replace(wrong, "–"))
}

/// D6: cities in which the Conference and its like have met. A capital with its country, another without.
fn town(place: &str) -> Option<String> {
    const CAPITALS: [(&str, &str); 6] = [
        ("Vienna", "Austria"),
        ("Doha", "Qatar"),
        ("Nairobi", "Kenya"),
        ("Bangkok", "Thailand"),
        ("Brasilia", "Brazil"),
        ("Abu Dhabi", "United Arab Emirates"),
    ];
    const OTHERS: [(&str, &str); 5] = [
        ("Palermo", "Italy"),
        ("Sharm el-Sheikh", "Egypt"),
        ("Marrakech", "Morocco"),
        ("St. Petersburg", "Russian Federation"),
        ("Atlanta", "United States of America"),
    ];
    for (city, country) in CAPITALS {
        if let Some(rest) = place.strip_prefix(&format!("{city}, {country}")) {
            return Some(format!("{city}{rest}"));
        }
    }
    for (city, country) in OTHERS {
        if let Some(rest) = place
            .strip_prefix(city)
            .filter(|rest| !rest.contains(country))
        {
            return Some(format!("{city}, {country}{rest}"));
        }
    }
    None
}

/// The first day of a session in a line such as "Vienna, 14–18 October 2024".
fn opening(place: &str) -> Option<Date> {
    let (_, dates) = place.rsplit_once(", ")?;
    let mut words = dates.split_whitespace();
    let days = words.next()?;
    let day = days[..days
        .find(|c: char| !c.is_ascii_digit())
        .unwrap_or(days.len())]
        .parse()
        .ok()?;
    let month = words
        .clone()
        .find_map(|word| MONTHS.iter().position(|month| *month == word))?;
    let year = words.next_back()?.parse().ok()?;
    Date::new(year, i8::try_from(month + 1).ok()?, day).ok()
}

fn ten_weeks_before(opens: Date) -> Date {
    opens.saturating_sub(10.weeks())
}
