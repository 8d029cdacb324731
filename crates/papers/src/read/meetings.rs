//! After which meeting of which working group a dialogue was held.

use super::defects::{Defect, Subject};
use super::facts::{Called, DialogueFacts, Group, GroupFacts};
use crate::ordinals::ordinal;

/// "… conclusion of the 20th meetings of the Working Group on A and the Working Group on B".
pub(super) fn read_meetings(
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

/// "20th meeting of the", "third session of the".
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
