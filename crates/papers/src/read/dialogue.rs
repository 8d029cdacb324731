//! What a paragraph says of a dialogue: which of the year, on what day, after which meeting, chaired by whom.

use super::counts;
use super::defects::{Defect, Subject};
use super::facts::{Called, Chairing, DayFacts, DialogueFacts, Group, GroupFacts, PreparedBy};
use super::marks::{sentence_end, sentences};
use super::notes::{Notes, Woven};
use super::numbers::ordinal;
use super::people;
use super::running::Running;
use jiff::civil::Date;

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// Whether a paragraph says that one dialogue was held.
pub(super) fn is_told(text: &str) -> bool {
    held(text).is_some()
}

/// The sentence that says so, and where it begins.
fn held(text: &str) -> Option<(usize, &str)> {
    let says = |sentence: &str| {
        sentence.contains("constructive dialogue was held")
            || sentence.contains("constructive dialogue took place")
    };
    sentences(text).find(|(_, sentence)| says(sentence))
}

/// Facts of which nothing is known yet.
pub(super) fn unknown(paragraph: usize, text: &Running) -> DialogueFacts {
    DialogueFacts {
        ordinal_in_year: None,
        year: None,
        date: None,
        groups: Vec::new(),
        joint: false,
        chairing: None,
        chairs: Vec::new(),
        ngo: None,
        other: None,
        academia: None,
        private_sector: None,
        prepared_by: None,
        summary_link: None,
        paragraph,
        lines: text.first_line()..=text.last_line(),
    }
}

/// Reads the sentence on the day and the meeting into the facts. `year` is what the paragraphs above have stated.
pub(super) fn read_held(
    text: &Running,
    year: Option<i16>,
    facts: &mut DialogueFacts,
    defects: &mut Vec<Defect>,
) {
    let Some((start, sentence)) = held(text.as_str()) else {
        return;
    };
    let line = |offset: usize| text.line_at(start + offset);
    let named = sentence.find("constructive dialogue").unwrap_or(0);
    let mut before = sentence
        .get(..named)
        .unwrap_or_default()
        .split_whitespace()
        .rev()
        .peekable();
    facts.joint = before.next_if(|word| *word == "joint").is_some();
    facts.ordinal_in_year = before.next().and_then(ordinal);
    if facts.ordinal_in_year.is_none() {
        defects.push(Subject::OrdinalMissing.at(line(0), sentence));
    }
    match day(sentence.get(named..).unwrap_or_default()) {
        Some(found) => {
            let at = line(named + found.at);
            let day = DayFacts {
                year: found.day.year.or(year),
                ..found.day
            };
            let leap = DayFacts {
                year: Some(day.year.unwrap_or(2000)),
                ..day
            };
            if leap.date().is_none() {
                defects.push(Subject::NoSuchDay.at(at, &found.printed));
            } else if day.year.is_none() {
                defects.push(Subject::YearMissing.at(at, &found.printed));
            }
            facts.date = Some(day);
            facts.year = day.year;
        }
        None => defects.push(Subject::DateUnreadable.at(line(0), sentence)),
    }
    read_meetings(sentence, line, facts, defects);
}

/// A day in a text.
pub(super) struct Day {
    day: DayFacts,
    at: usize,
    printed: String,
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

/// "… the conclusion of the 15th meetings of the Working Group on A and the Working Group on B".
fn read_meetings(
    sentence: &str,
    line: impl Fn(usize) -> usize,
    facts: &mut DialogueFacts,
    defects: &mut Vec<Defect>,
) {
    const BEFORE: &str = "conclusion of the ";
    const NAME: &str = "Working Group";
    let Some(start) = sentence.find(BEFORE).map(|at| at + BEFORE.len()) else {
        defects.push(Subject::MeetingUnreadable.at(line(0), sentence));
        return;
    };
    let rest = sentence.get(start..).unwrap_or_default();
    let rest = rest.trim_end_matches('.');
    let end = rest
        .match_indices(", on ")
        .find(|(at, _)| starts_with_day(rest.get(at + 5..).unwrap_or_default()));
    let rest = rest
        .get(..end.map_or(rest.len(), |(at, _)| at))
        .unwrap_or(rest);

    let mut names = rest.match_indices(NAME).map(|(at, _)| at).peekable();
    let mut lead = rest
        .get(..names.peek().copied().unwrap_or(0))
        .unwrap_or_default();
    let mut gathering = None;
    let mut ordinals = 0;
    while let Some(at) = names.next() {
        let own = self::gathering(lead);
        ordinals += usize::from(own.is_some());
        gathering = own.or(gathering);
        let until = names.peek().copied().unwrap_or(rest.len());
        let mut name = rest.get(at..until).unwrap_or_default();
        if names.peek().is_some() {
            // "Working Group on A and the [12th meeting of the] Working Group on B".
            let cut = [" and the ", ", the ", ", and the "]
                .iter()
                .filter_map(|words| name.rfind(words))
                .min();
            let cut = cut.unwrap_or(name.len());
            lead = name.get(cut..).unwrap_or_default();
            name = name.get(..cut).unwrap_or(name);
        }
        let printed = name.trim_end_matches([',', ' ']).to_owned();
        let group = Group::meant_by(&printed);
        if group.is_none() {
            defects.push(Subject::GroupUnknown.at(line(start + at), &printed));
        }
        let Some((number, called)) = gathering else {
            defects.push(Subject::MeetingUnreadable.at(line(start), rest));
            continue;
        };
        facts.groups.push(GroupFacts {
            printed,
            group,
            number: Some(number),
            called,
        });
    }
    if facts.groups.is_empty() {
        defects.push(Subject::MeetingUnreadable.at(line(start), rest));
    }
    if let (2.., 1, Some((number, _))) = (facts.groups.len(), ordinals, gathering) {
        defects.push(Subject::OneOrdinal { number }.at(line(start), rest));
    }
    if facts
        .groups
        .iter()
        .any(|group| group.called == Called::Session)
    {
        let printed = rest.split(" of the").next().unwrap_or_default();
        defects.push(
            Subject::CalledSession
                .at(line(start), printed)
                .propose(printed.replace("session", "meeting")),
        );
    }
}

fn starts_with_day(text: &str) -> bool {
    text.starts_with(|letter: char| letter.is_ascii_digit())
}

/// "10th meeting of the", "ninth session of the".
fn gathering(lead: &str) -> Option<(u16, Called)> {
    let words: Vec<_> = lead.split_whitespace().collect();
    words.windows(2).find_map(|pair| {
        let called = match pair[1] {
            "meeting" | "meetings" => Called::Meeting,
            "session" | "sessions" => Called::Session,
            _ => return None,
        };
        Some((ordinal(pair[0])?, called))
    })
}

/// Reads who chaired into the facts.
pub(super) fn read_chairs(text: &Running, facts: &mut DialogueFacts, defects: &mut Vec<Defect>) {
    const BEFORE: &str = "chaired by ";
    let Some(start) = text.as_str().find(BEFORE).map(|at| at + BEFORE.len()) else {
        defects.push(Subject::ChairsUnreadable.at(text.first_line(), ""));
        return;
    };
    let end = sentence_end(text.as_str(), start);
    if let Some((chairing, chairs)) = people::chairs(text, start..end, defects) {
        facts.chairing = Some(chairing);
        facts.chairs = chairs;
    }
}

/// Reads the counts into the facts.
pub(super) fn read_counts(text: &Running, facts: &mut DialogueFacts, defects: &mut Vec<Defect>) {
    let read = counts::read(text, defects);
    facts.ngo = read.ngo;
    facts.other = read.other;
    facts.academia = read.academia;
    facts.private_sector = read.private_sector;
}

/// Reads who prepared the summary and where it is published into the facts.
pub(super) fn read_summary(
    woven: &Woven,
    notes: &Notes,
    facts: &mut DialogueFacts,
    defects: &mut Vec<Defect>,
) {
    let text = &woven.text;
    let sentence = sentences(text.as_str()).find(|(_, sentence)| sentence.contains("prepared by"));
    let Some((start, sentence)) = sentence else {
        defects.push(Subject::SummaryLinkMissing.at(text.first_line(), ""));
        return;
    };
    let at = sentence.find("prepared by").unwrap_or(0);
    let by = sentence.get(at..).unwrap_or_default();
    let lower = by.to_lowercase();
    facts.prepared_by = if lower.starts_with("prepared by the co-chairs") {
        Some(PreparedBy::CoChairs)
    } else if lower.starts_with("prepared by the chair") {
        Some(PreparedBy::Chair)
    } else {
        None
    };
    let agrees = match (facts.prepared_by, facts.chairing) {
        (Some(PreparedBy::Chair), Some(chairing)) => chairing == Chairing::Chair,
        (Some(PreparedBy::CoChairs), Some(chairing)) => chairing != Chairing::Chair,
        _ => true,
    };
    if !agrees {
        let printed = by.split(" and ").next().unwrap_or(by);
        defects.push(Subject::PreparedByOthers.at(text.line_at(start + at), printed));
    }
    let own = start..start + at;
    let number = woven
        .indicators
        .iter()
        .find(|(at, _)| own.contains(at))
        .map(|&(_, number)| number);
    facts.summary_link = number.and_then(|number| notes.link(number)).cloned();
    if facts.summary_link.is_none() {
        defects.push(Subject::SummaryLinkMissing.at(text.line_at(start), sentence));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> (DialogueFacts, Vec<&'static str>) {
        let text = Running::new(1, text);
        let (mut facts, mut defects) = (unknown(1, &text), Vec::new());
        read_held(&text, Some(2030), &mut facts, &mut defects);
        (
            facts,
            defects.iter().map(|defect| defect.message().key).collect(),
        )
    }

    fn groups(facts: &DialogueFacts) -> Vec<(Option<Group>, Option<u16>)> {
        facts
            .groups
            .iter()
            .map(|group| (group.group, group.number))
            .collect()
    }

    #[test]
    fn ordinal_day_and_meeting_are_read() {
        let (facts, defects) = read(
            "The first constructive dialogue was held following the conclusion of the 10th meeting of the Working Group on Firearms, on 5 May.",
        );
        assert_eq!((facts.ordinal_in_year, facts.joint), (Some(1), false));
        assert_eq!(
            facts.date,
            Some(DayFacts {
                day: 5,
                month: 5,
                year: Some(2030)
            })
        );
        assert_eq!(groups(&facts), [(Some(Group::Firearms), Some(10))]);
        assert!(defects.is_empty());
    }

    #[test]
    fn a_joint_dialogue_follows_two_meetings_with_one_ordinal_or_two() {
        let (facts, defects) = read(
            "The second joint constructive dialogue was held following the conclusion of the 15th meetings of the Working Group of Government Experts on Technical Assistance and the Working Group on International Cooperation, on 7 June 2031.",
        );
        let both = [
            (Some(Group::TechnicalAssistance), Some(15)),
            (Some(Group::InternationalCooperation), Some(15)),
        ];
        assert_eq!(
            (facts.joint, facts.year, groups(&facts)),
            (true, Some(2031), both.to_vec())
        );
        assert_eq!(defects, ["import-one-ordinal"]);
        let (facts, defects) = read(
            "The second joint constructive dialogue was held following the conclusion of the ninth meeting of the Working Group on Firearms and the 12th meeting of the Working Group on Trafficking in Persons, on 7 June.",
        );
        assert_eq!(
            groups(&facts),
            [
                (Some(Group::Firearms), Some(9)),
                (Some(Group::TraffickingInPersons), Some(12))
            ]
        );
        assert!(defects.is_empty());
    }

    #[test]
    fn what_is_not_stated_or_cannot_be_is_told() {
        let (_, defects) = read(
            "The constructive dialogue took place on 31 June, after the conclusion of the ninth session of the Working Group on Tides.",
        );
        assert_eq!(
            defects,
            [
                "import-ordinal-missing",
                "import-no-such-day",
                "import-group-unknown",
                "import-called-session"
            ]
        );
        let (_, defects) = read("The first constructive dialogue was held in spring.");
        assert_eq!(
            defects,
            ["import-date-unreadable", "import-meeting-unreadable"]
        );
    }
}
