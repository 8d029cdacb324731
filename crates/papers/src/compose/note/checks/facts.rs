//! What the facts must be among themselves: places in the year, dates, sums, and who presided and prepared.

use super::text::Reported;
use super::{NoteCheck, NoteFinding, Weight};
use mechanism::conference::NoteFacts;
use mechanism::dialogue::{Chairing, Credited};

/// From the first of each year without a gap. What is missing is named at the paragraph that follows the gap.
pub(super) fn ordinals(facts: &NoteFacts, reported: &[Reported<'_>]) -> Vec<NoteFinding> {
    let finding = |one: &Reported<'_>, key| {
        NoteFinding::new(NoteCheck::Ordinals, one.place(), Weight::Warning, key)
    };
    let mut found = Vec::new();
    for year in facts.years() {
        let of_year = || {
            let all = reported.iter();
            all.filter(move |one| one.entry.dialogue.date.year() == year)
        };
        let mut next = 1;
        for one in of_year() {
            let Some(ordinal) = one.entry.ordinal_in_year else {
                found.push(finding(one, "note-finding-ordinals-unknown"));
                next += 1;
                continue;
            };
            for missing in next..ordinal {
                let gap = finding(one, "note-finding-ordinals");
                found.push(gap.with("number", missing).with("year", year));
            }
            next = next.max(ordinal) + 1;
        }
        // Held after the last that is reported.
        if let Some(last) = of_year().next_back() {
            for missing in next..=facts.held_in(year) {
                let gap = finding(last, "note-finding-ordinals");
                found.push(gap.with("number", missing).with("year", year));
            }
        }
    }
    found
}

/// Not before the one before it.
pub(super) fn follows(before: Option<&Reported<'_>>, one: &Reported<'_>) -> Option<NoteFinding> {
    let earlier = before?.entry.dialogue.date > one.entry.dialogue.date;
    earlier.then(|| {
        let (place, fault) = (one.place(), Weight::Fault);
        NoteFinding::new(NoteCheck::Dates, place, fault, "note-finding-dates")
    })
}

/// Academia and private sector together are the other relevant stakeholders.
pub(super) fn sums(one: &Reported<'_>) -> Option<NoteFinding> {
    let finding = |weight, key| NoteFinding::new(NoteCheck::Sums, one.place(), weight, key);
    let Some(counts) = one.entry.counts else {
        return Some(finding(Weight::Warning, "note-finding-sums-unknown"));
    };
    let parts = counts.academia.saturating_add(counts.private_sector);
    (parts != counts.other).then(|| {
        finding(Weight::Fault, "note-finding-sums")
            .with("parts", parts)
            .with("other", counts.other)
    })
}

/// Those who presided and those who prepared. One of the Co-Chairs may preside for all of them, but is not “the Chair”.
pub(super) fn prepared(one: &Reported<'_>) -> Option<NoteFinding> {
    one.entry.summary.as_ref()?;
    let finding = |key| NoteFinding::new(NoteCheck::Prepared, one.place(), Weight::Warning, key);
    let chairing = one.entry.dialogue.chairing.unwrap_or(Chairing::Chair);
    match (chairing, one.entry.dialogue.credited) {
        (_, None) => Some(finding("note-finding-prepared-unknown")),
        (Chairing::Chair, Some(Credited::Chair))
        | (
            Chairing::CoChairs | Chairing::OneOfCoChairs | Chairing::OneOfEach,
            Some(Credited::CoChairs),
        ) => None,
        (_, Some(_)) => Some(finding("note-finding-prepared")),
    }
}
