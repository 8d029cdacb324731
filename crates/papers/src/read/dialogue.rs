//! What a paragraph says of a dialogue: which of the year, on what day, after which meeting, chaired by whom.

use super::counts;
use super::days::day;
use super::defects::{Defect, Subject};
use super::facts::{Chairing, DayFacts, DialogueFacts, PreparedBy};
use super::marks::{sentence_end, sentences};
use super::meetings::read_meetings;
use super::notes::{Notes, Woven};
use super::people;
use super::running::Running;
use crate::ordinals::ordinal;

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
    use crate::read::Group;

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
            "The sixth constructive dialogue was held in a lighthouse, upon the conclusion of the 20th meeting of the Working Group on Firearms, on 3 February.",
        );
        assert_eq!((facts.ordinal_in_year, facts.joint), (Some(6), false));
        assert_eq!(
            facts.date,
            Some(DayFacts {
                day: 3,
                month: 2,
                year: Some(2030)
            })
        );
        assert_eq!(groups(&facts), [(Some(Group::Firearms), Some(20))]);
        assert!(defects.is_empty());
    }

    #[test]
    fn a_joint_dialogue_follows_two_meetings_with_one_ordinal_or_two() {
        let (facts, defects) = read(
            "The fifth joint constructive dialogue was held upon the conclusion of the 24th meetings of the Working Group on International Cooperation and the Working Group of Government Experts on Technical Assistance, on 4 March 2031.",
        );
        let both = [
            (Some(Group::InternationalCooperation), Some(24)),
            (Some(Group::TechnicalAssistance), Some(24)),
        ];
        assert_eq!(
            (facts.joint, facts.year, groups(&facts)),
            (true, Some(2031), both.to_vec())
        );
        assert_eq!(defects, ["import-one-ordinal"]);
        let (facts, defects) = read(
            "The sixth joint constructive dialogue was held upon the conclusion of the eighth meeting of our Working Group on Trafficking in Persons and the 12th meeting of the Working Group on Firearms, on 1 April.",
        );
        assert_eq!(
            groups(&facts),
            [
                (Some(Group::TraffickingInPersons), Some(8)),
                (Some(Group::Firearms), Some(12))
            ]
        );
        assert!(defects.is_empty());
    }

    #[test]
    fn what_is_not_stated_or_cannot_be_is_told() {
        let (_, defects) = read(
            "The constructive dialogue took place on 31 April, soon after the conclusion of the fourth session of the Working Group on Tides.",
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
        let (_, defects) = read("The sixth constructive dialogue was held in spring.");
        assert_eq!(
            defects,
            ["import-date-unreadable", "import-meeting-unreadable"]
        );
    }
}
