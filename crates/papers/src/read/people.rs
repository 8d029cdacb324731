//! Who chaired: "one of the co-Chairs of the Group, Ms. A. Nobody, Head of Nothing of Utopia".
//!
//! Lists of officers are written with commas, and so are their offices; only the honorifics show where a person begins.

use super::defects::{Defect, Subject};
use super::facts::{ChairFacts, Chairing, Group};
use super::running::Running;
use crate::states;
use std::ops::Range;

const HONORIFICS: [&str; 9] = [
    "Mr.",
    "Ms.",
    "Mrs.",
    "Miss",
    "Dr.",
    "Prof.",
    "Professor",
    "H.E.",
    "Sir",
];

/// In which capacity, before the names of those who held it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Capacity {
    chairing: Chairing,
    group: Option<Group>,
}

/// Reads who chaired from `range` of the text, which begins behind "chaired by".
pub(super) fn chairs(
    text: &Running,
    range: Range<usize>,
    defects: &mut Vec<Defect>,
) -> Option<(Chairing, Vec<ChairFacts>)> {
    let all = text.as_str().get(range.clone())?.trim_end_matches('.');
    let line = text.line_at(range.start);
    let starts = persons(all);
    let Some(capacity) = starts
        .first()
        .and_then(|&first| capacity(all.get(..first)?))
    else {
        defects.push(Subject::ChairsUnreadable.at(line, all));
        return None;
    };
    let mut capacities = vec![capacity];
    let mut chairs = Vec::new();
    for (index, &start) in starts.iter().enumerate() {
        let end = starts.get(index + 1).copied().unwrap_or(all.len());
        let current = capacities.last().copied().unwrap_or(capacity);
        let (person, next) = split_capacity(all.get(start..end).unwrap_or_default());
        let at = range.start + start;
        chairs.push(chair(
            person,
            current.group,
            |part| text.line_at(at + part),
            defects,
        ));
        capacities.extend(next);
    }
    if capacities.len() == 1 {
        // One capacity: the group is that of the dialogue, which the paragraph has named.
        chairs.iter_mut().for_each(|chair| chair.for_group = None);
    }
    let chairing = if capacities.len() > 1 {
        Chairing::OneOfEach
    } else {
        capacity.chairing
    };
    let agrees = match chairing {
        Chairing::Chair | Chairing::OneOfCoChairs => chairs.len() == 1,
        Chairing::CoChairs => chairs.len() > 1,
        Chairing::OneOfEach => chairs.len() == capacities.len(),
    };
    if !agrees {
        defects.push(
            Subject::ChairsNumber {
                named: chairs.len(),
            }
            .at(line, all),
        );
    }
    Some((chairing, chairs))
}

/// Where persons begin: at an honorific at the start of the text or behind a comma or "and".
fn persons(text: &str) -> Vec<usize> {
    let mut starts = Vec::new();
    let mut before = ",";
    let mut at = 0;
    for word in text.split_inclusive(' ') {
        let bare = word.trim_end();
        let apart = before.ends_with(',') || before == "and";
        let next = text.get(at + word.len()..).unwrap_or_default();
        if apart && HONORIFICS.contains(&bare) && next.starts_with(char::is_uppercase) {
            starts.push(at);
        }
        before = bare;
        at += word.len();
    }
    starts
}

/// "one of the co-Chairs of the Group on Tides, " and its like, at the end of a text.
fn capacity(text: &str) -> Option<Capacity> {
    let lower = text.to_lowercase();
    let chairing = if lower.contains("one of the co-chairs") {
        Chairing::OneOfCoChairs
    } else if lower.contains("co-chairs") {
        Chairing::CoChairs
    } else if lower.contains("the chair") || lower.contains("the co-chair") {
        Chairing::Chair
    } else {
        return None;
    };
    Some(Capacity {
        chairing,
        group: Group::meant_by(&lower),
    })
}

/// Takes the capacity of the next person off the end: "…, and the Chair of the Working Group on Firearms, ".
fn split_capacity(person: &str) -> (&str, Option<Capacity>) {
    const OPENINGS: [&str; 6] = [
        "one of the co-chairs of",
        "one of the co-chairs, of",
        "the co-chairs of the",
        "the co-chair of the",
        "the chair of the working",
        "the chair of",
    ];
    // Only what is the same length in lower case can be cut by it; names in other alphabets are not.
    let lower = person.to_ascii_lowercase();
    let start = OPENINGS
        .iter()
        .filter_map(|opening| lower.rfind(opening))
        .min();
    let tail = start.filter(|&start| {
        let before = lower.get(..start).unwrap_or_default().trim_end();
        before.ends_with(',') || before.ends_with(" and")
    });
    match tail.and_then(|start| Some((person.get(..start)?, capacity(person.get(start..)?)?))) {
        Some((person, next)) => (ended(person), Some(next)),
        None => (ended(person), None),
    }
}

/// A text without the comma and the "and" that lead to the next one.
fn ended(text: &str) -> &str {
    let text = text.trim_end();
    let text = text.strip_suffix(" and").unwrap_or(text);
    text.trim_end_matches([',', ' '])
}

/// One person: honorific, name, office, State.
fn chair(
    person: &str,
    group: Option<Group>,
    line_at: impl Fn(usize) -> usize,
    defects: &mut Vec<Defect>,
) -> ChairFacts {
    let (honorific, rest) = person.split_once(' ').unwrap_or((person, ""));
    let (name, supplied) = rest.split_once(", ").unwrap_or((rest, ""));
    let name = name.trim().to_owned();
    let mut facts = ChairFacts {
        honorific: honorific.to_owned(),
        name: name.clone(),
        office: supplied.to_owned(),
        supplied: supplied.to_owned(),
        state: None,
        for_group: group,
    };
    let offset = person.len() - supplied.len();
    if supplied.is_empty() {
        defects.push(Subject::OfficeMissing { name }.at(line_at(0), person));
        return facts;
    }
    let Some(found) = state(supplied) else {
        defects.push(Subject::StateUnknown { name }.at(line_at(offset), supplied));
        return facts;
    };
    let line = line_at(offset + found.at);
    let wording = supplied.get(found.at..).unwrap_or_default();
    let state = found.name.to_owned();
    let told = match found.by {
        By::Of => None,
        By::Brackets => Some(Subject::StateInBrackets { state }),
        By::Representation => Some(Subject::InRepresentation { state }),
    };
    defects.extend(told.map(|subject| {
        subject
            .at(line, wording)
            .propose(format!("of {}", found.printed))
    }));
    facts.state = Some(found.name.to_owned());
    if found.last {
        facts.office = supplied
            .get(..found.at)
            .unwrap_or_default()
            .trim_end()
            .to_owned();
    }
    facts
}

/// How an office names its State.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum By {
    Of,
    Brackets,
    Representation,
}

struct Found<'a> {
    name: &'static str,
    printed: &'a str,
    /// Where the words that name it begin.
    at: usize,
    by: By,
    /// Whether the office ends with them.
    last: bool,
}

/// The last State that an office names in one of the known ways.
fn state(office: &str) -> Option<Found<'_>> {
    const WAYS: [(&str, By); 4] = [
        (" of the ", By::Of),
        (" of ", By::Of),
        (" (", By::Brackets),
        (" in representation of ", By::Representation),
    ];
    WAYS.iter()
        .flat_map(|&(words, by)| {
            office
                .match_indices(words)
                .map(move |(at, words)| (at, words.len(), by))
        })
        .filter_map(|(at, length, by)| {
            let rest = office.get(at + length..)?;
            let (name, printed) = states::at_start_of(rest)?;
            let after = rest.get(printed..)?.trim_start_matches(')');
            Some(Found {
                name,
                printed: rest.get(..printed)?,
                at,
                by,
                last: after.is_empty(),
            })
        })
        // Where two ways meet ("in representation of"), the longer words say more; and the last State is the officer's.
        .max_by_key(|found| {
            (
                found.at + usize::from(found.last) * office.len(),
                found.by != By::Of,
            )
        })
        .map(|found| longest_way(office, found))
}

/// "in representation of Utopia" contains "of Utopia"; it is the longer one that is meant.
fn longest_way<'a>(office: &'a str, found: Found<'a>) -> Found<'a> {
    const WORDS: &str = " in representation";
    let before = office.get(..found.at).unwrap_or_default();
    match before.strip_suffix(WORDS) {
        Some(before) if found.by == By::Of => Found {
            at: before.len(),
            by: By::Representation,
            ..found
        },
        _ => found,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> (Option<Chairing>, Vec<ChairFacts>, Vec<&'static str>) {
        let mut defects = Vec::new();
        let read = chairs(&Running::new(1, text), 0..text.len(), &mut defects);
        let keys = defects.iter().map(|defect| defect.message().key).collect();
        match read {
            Some((chairing, chairs)) => (Some(chairing), chairs, keys),
            None => (None, Vec::new(), keys),
        }
    }

    #[test]
    fn one_chair_with_an_office_full_of_commas() {
        let (chairing, chairs, defects) = read(
            "the Chair of the Working Group, Mr. Ian Nobody, Head of Tides, Office of the Moon, Ministry of Water of Malta.",
        );
        assert_eq!(chairing, Some(Chairing::Chair));
        assert_eq!(chairs[0].name, "Ian Nobody");
        assert_eq!(
            chairs[0].office,
            "Head of Tides, Office of the Moon, Ministry of Water"
        );
        assert_eq!(chairs[0].state.as_deref(), Some("Malta"));
        assert!(defects.is_empty());
    }

    #[test]
    fn a_mission_names_its_state_in_the_middle_and_keeps_its_office_whole() {
        let (_, chairs, _) = read(
            "the Chair of the Working Group, Ms. A. Noone, Counsellor, Permanent Mission of Chad to the United Nations in Vienna",
        );
        assert_eq!(chairs[0].state.as_deref(), Some("Chad"));
        assert_eq!(chairs[0].office, chairs[0].supplied);
    }

    #[test]
    fn three_co_chairs_in_a_list() {
        let (chairing, chairs, defects) = read(
            "the co-Chairs of the Working Group, Ms. A, Judge of Peru, Mr. B, Clerk at the Museum of Maps of the United States of America, and Ms. C, Prosecutor of Fiji",
        );
        assert_eq!(chairing, Some(Chairing::CoChairs));
        let states: Vec<_> = chairs
            .iter()
            .filter_map(|chair| chair.state.as_deref())
            .collect();
        assert_eq!(states, ["Peru", "United States of America", "Fiji"]);
        assert_eq!(chairs[1].office, "Clerk at the Museum of Maps");
        assert!(defects.is_empty());
    }

    #[test]
    fn one_of_each_of_two_groups() {
        let (chairing, chairs, _) = read(
            "one of the co-Chairs of the made-up Working Group on Firearms, Mr. A, Clerk of Mali, and one of the co-Chairs of the made-up Working Group on Trafficking in Persons, Dr. B, Judge (Cuba)",
        );
        assert_eq!(chairing, Some(Chairing::OneOfEach));
        assert_eq!(chairs[0].office, "Clerk");
        let groups: Vec<_> = chairs.iter().map(|chair| chair.for_group).collect();
        assert_eq!(
            groups,
            [Some(Group::Firearms), Some(Group::TraffickingInPersons)]
        );
        assert_eq!(
            (chairs[1].office.as_str(), chairs[1].state.as_deref()),
            ("Judge", Some("Cuba"))
        );
    }

    #[test]
    fn odd_ways_to_name_a_state_and_missing_ones_are_told() {
        let (_, chairs, defects) =
            read("the Chair of the Working Group, Mr. A, Prosecutor in representation of Togo");
        assert_eq!(
            (chairs[0].office.as_str(), chairs[0].state.as_deref()),
            ("Prosecutor", Some("Togo"))
        );
        assert_eq!(defects, ["import-in-representation"]);
        assert_eq!(
            read("the Chair, Mr. A, Clerk of Atlantis").2,
            ["import-state-unknown"]
        );
        assert_eq!(read("the Chair, Mr. A").2, ["import-office-missing"]);
        assert_eq!(
            read("the co-Chairs, Mr. A, Clerk of Oman").2,
            ["import-chairs-number"]
        );
        assert_eq!(read("nobody in particular").2, ["import-chairs-unreadable"]);
    }
}
