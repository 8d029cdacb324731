//! How many participated: "Seventy (70) non-governmental organizations and seven (7) other guests (five from academia and
//! two from the private sector) participated".

use super::defects::{Defect, Subject};
use super::marks::sentences;
use super::numbers::{Count, count_at_end};
use super::running::Running;

/// The four counts of a dialogue.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Counts {
    pub(super) ngo: Option<u32>,
    pub(super) other: Option<u32>,
    pub(super) academia: Option<u32>,
    pub(super) private_sector: Option<u32>,
}

/// Whether a paragraph states counts.
pub(super) fn are_stated(text: &str) -> bool {
    sentence(text).is_some()
}

fn sentence(text: &str) -> Option<(usize, &str)> {
    sentences(text).find(|(_, sentence)| {
        sentence.contains("participated") && sentence.contains("non-governmental organization")
    })
}

/// Reads the counts of a paragraph and tells what contradicts itself.
pub(super) fn read(text: &Running, defects: &mut Vec<Defect>) -> Counts {
    let Some((start, sentence)) = sentence(text.as_str()) else {
        defects.push(Subject::CountsMissing.at(text.first_line(), ""));
        return Counts::default();
    };
    let line = |offset: usize| text.line_at(start + offset);
    let mut take = |range: std::ops::Range<usize>| -> Option<u32> {
        let printed = sentence.get(range.clone())?;
        let count: Count = count_at_end(printed)?;
        if let Some((word, figure)) = count.contradiction() {
            defects.push(Subject::WordAndFigure { word, figure }.at(line(range.end), printed));
        }
        count.value()
    };
    let mut counts = Counts::default();
    let ngo = sentence.find("non-governmental organization").unwrap_or(0);
    counts.ngo = take(0..ngo);
    let other = sentence
        .get(ngo..)
        .and_then(|rest| rest.find(" other "))
        .map(|at| ngo + at);
    let mut unread = Vec::new();
    if let Some(other) = other {
        counts.other = take(ngo..other);
        let rest = sentence.get(other..).unwrap_or_default();
        let inner = rest
            .find('(')
            .and_then(|open| Some(other + open + 1..other + open + rest.get(open..)?.find(')')?));
        for part in inner
            .map(|inner| parts(sentence, inner))
            .unwrap_or_default()
        {
            let words = sentence.get(part.clone()).unwrap_or_default();
            let end = part.start + words.find(" from ").unwrap_or(words.len());
            let lower = words.to_lowercase();
            if lower.contains("academi") {
                counts.academia = take(part.start..end);
            } else if lower.contains("private sector") {
                counts.private_sector = take(part.start..end);
            } else {
                unread.push(part);
            }
        }
    }
    let complete = unread.is_empty();
    for part in unread {
        defects
            .push(Subject::OtherPart.at(line(part.start), sentence.get(part).unwrap_or_default()));
    }
    if counts.ngo.is_none() || counts.other.is_none() {
        defects.push(Subject::CountsMissing.at(line(0), sentence));
    }
    if let (Some(stated), Some(academia), Some(private)) =
        (counts.other, counts.academia, counts.private_sector)
    {
        let sum = academia.saturating_add(private);
        if complete && sum != stated {
            defects.push(
                Subject::PartsDoNotAddUp { stated, sum }.at(line(other.unwrap_or(0)), sentence),
            );
        }
    }
    counts
}

/// The parts of a list in brackets.
fn parts(sentence: &str, inner: std::ops::Range<usize>) -> Vec<std::ops::Range<usize>> {
    let text = sentence.get(inner.clone()).unwrap_or_default();
    let mut parts = Vec::new();
    let mut from = 0;
    let mut joints: Vec<(usize, usize)> = [" and ", ", "]
        .iter()
        .flat_map(|joint| {
            text.match_indices(joint)
                .map(|(at, joint)| (at, joint.len()))
        })
        .collect();
    joints.sort_unstable();
    for (at, length) in joints {
        // "one hundred and two from …": the "and" of a number joins no parts.
        let part = text.get(from..at).unwrap_or_default();
        if part.contains(" from ") || text.get(at..at + length) == Some(", ") {
            parts.push(inner.start + from..inner.start + at);
            from = at + length;
        }
    }
    parts.push(inner.start + from..inner.end);
    parts.retain(|part| part.start < part.end);
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(text: &str) -> (Counts, Vec<&'static str>) {
        let mut defects = Vec::new();
        let counts = read(&Running::new(1, text), &mut defects);
        (
            counts,
            defects.iter().map(|defect| defect.message().key).collect(),
        )
    }

    fn counts(ngo: u32, other: u32, academia: u32, private_sector: u32) -> Counts {
        Counts {
            ngo: Some(ngo),
            other: Some(other),
            academia: Some(academia),
            private_sector: Some(private_sector),
        }
    }

    #[test]
    fn the_four_counts_are_read_in_both_profiles() {
        let (read, defects) = of(
            "It met. One hundred and two (102) non-governmental organizations and nine (9) other invited guests (two from the academia and seven from the private sector) participated in the tasting.",
        );
        assert_eq!((read, defects.len()), (counts(102, 9, 2, 7), 0));
        let (read, defects) = of(
            "27 non-governmental organizations and 16 other invited guests (ten from the Academia and six from the Private Sector) participated.",
        );
        assert_eq!((read, defects.len()), (counts(27, 16, 10, 6), 0));
        let (read, _) = of(
            "One (1) non-governmental organization and 103 other stakeholders (one hundred and one from academia and 2 from the private sector) participated.",
        );
        assert_eq!(read, counts(1, 103, 101, 2));
    }

    #[test]
    fn contradictions_are_told_and_figures_kept() {
        let (read, defects) = of(
            "Seventy (77) non-governmental organizations and eight (8) other invited guests (five from academia and two from the private sector) participated.",
        );
        assert_eq!(read, counts(77, 8, 5, 2));
        assert_eq!(defects, ["import-word-and-figure", "import-parts"]);
    }

    #[test]
    fn what_is_not_stated_is_told_and_stays_open() {
        let (read, defects) = of("Many non-governmental organizations participated.");
        assert_eq!(
            (read, defects),
            (Counts::default(), vec!["import-counts-missing"])
        );
        let (read, defects) = of(
            "Two (2) non-governmental organizations and three (3) other invited guests (one from academia, one from the private sector and one parliamentarian) participated.",
        );
        assert_eq!(read.academia, Some(1));
        assert_eq!(defects, ["import-other-part"]);
    }
}
