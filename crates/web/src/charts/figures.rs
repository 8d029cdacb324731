//! What the charts of participation are drawn from: official numbers of organizations that took part, and nothing else.

use jiff::civil::Date;
use mechanism::calendar::WorkingGroup;
use mechanism::dialogue::Life;
use mechanism::participation::Kind;
use mechanism::{DialogueId, DialogueView, View};

/// The three kinds the official record counts, in the order it names them.
pub(crate) const KINDS: [Kind; 3] = [Kind::Ngo, Kind::Academia, Kind::PrivateSector];

/// Who took part in one dialogue, as far as it is known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Participation {
    /// The dialogue.
    pub dialogue: DialogueId,
    /// Its day.
    pub date: Date,
    /// Its topics.
    pub topics: Vec<WorkingGroup>,
    /// Organizations of each of [`KINDS`].
    pub kinds: [Option<u32>; 3],
    /// Other relevant stakeholders, as stated.
    pub others: Option<u32>,
}

impl Participation {
    fn of(dialogue: &DialogueView<'_>) -> Self {
        Self {
            dialogue: dialogue.facts.id.clone(),
            date: dialogue.facts.date,
            topics: dialogue.facts.topics().collect(),
            kinds: KINDS.map(|kind| dialogue.took_part(kind)),
            others: dialogue.took_part(Kind::Other),
        }
    }

    /// Its year.
    pub(crate) fn year(&self) -> i16 {
        self.date.year()
    }

    /// The numbers of all kinds, where every one is known.
    pub(crate) fn known(&self) -> Option<[u32; 3]> {
        match self.kinds {
            [Some(ngo), Some(academia), Some(private)] => Some([ngo, academia, private]),
            _ => None,
        }
    }

    /// All organizations, where every kind is known.
    pub(crate) fn organizations(&self) -> Option<u32> {
        self.known().map(|kinds| kinds.iter().sum())
    }
}

/// The dialogues held, by date.
pub(crate) fn held(view: &View) -> Vec<Participation> {
    view.dialogues()
        .iter()
        .filter(|dialogue| *dialogue.life == Life::Held)
        .map(Participation::of)
        .collect()
}

/// The attendances of a year: an organization that came to two dialogues counts twice, so this is not a number of
/// organizations, and words beside it say so.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Attendances {
    /// The year.
    pub year: i16,
    /// Dialogues held.
    pub dialogues: usize,
    /// Of which it is not known how many took part. Where there are some, the sums are of the others only.
    pub unknown: usize,
    /// Attendances of each of [`KINDS`].
    pub kinds: [u32; 3],
}

impl Attendances {
    /// All kinds together.
    pub(crate) fn all(&self) -> u32 {
        self.kinds.iter().sum()
    }
}

/// Attendances by year.
pub(crate) fn by_year(held: &[Participation]) -> Vec<Attendances> {
    let mut years: Vec<Attendances> = Vec::new();
    for dialogue in held {
        if years.last().is_none_or(|last| last.year != dialogue.year()) {
            years.push(Attendances {
                year: dialogue.year(),
                dialogues: 0,
                unknown: 0,
                kinds: [0; 3],
            });
        }
        let Some(year) = years.last_mut() else {
            continue;
        };
        year.dialogues += 1;
        match dialogue.known() {
            None => year.unknown += 1,
            Some(known) => year
                .kinds
                .iter_mut()
                .zip(known)
                .for_each(|(sum, value)| *sum = sum.saturating_add(value)),
        }
    }
    years
}

/// The end of an axis that holds every one of these numbers.
pub(crate) fn longest(numbers: impl IntoIterator<Item = u32>) -> u32 {
    numbers.into_iter().max().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn dialogue(year: i16, month: i8, kinds: [Option<u32>; 3]) -> Participation {
        Participation {
            dialogue: DialogueId::new(format!("fa-{year}-{month}")).unwrap(),
            date: date(year, month, 1),
            topics: vec![WorkingGroup::Firearms],
            kinds,
            others: None,
        }
    }

    /// The figures of the Note of 11 September 2024: 299 and 29 in 2023, 399 and 69 in 2024.
    #[test]
    fn the_years_of_the_note_add_up_to_what_its_figures_give() {
        let note = [
            (2023, 5, 60, 4, 5),
            (2023, 6, 38, 3, 3),
            (2023, 9, 69, 2, 4),
            (2023, 10, 92, 3, 1),
            (2023, 11, 40, 3, 1),
            (2024, 4, 66, 6, 4),
            (2024, 6, 91, 8, 13),
            (2024, 7, 158, 13, 11),
            (2024, 8, 84, 9, 5),
        ];
        let held: Vec<_> = note
            .iter()
            .map(|(y, m, n, a, p)| dialogue(*y, *m, [Some(*n), Some(*a), Some(*p)]))
            .collect();
        let sums: Vec<_> = by_year(&held)
            .iter()
            .map(|y| (y.year, y.dialogues, y.kinds[0], y.kinds[1] + y.kinds[2]))
            .collect();
        assert_eq!(sums, [(2023, 5, 299, 29), (2024, 4, 399, 69)]);
    }

    #[test]
    fn a_dialogue_whose_number_is_not_known_is_told_and_not_counted_as_nought() {
        let held = [
            dialogue(2022, 5, [Some(32), Some(7), Some(4)]),
            dialogue(2022, 6, [Some(10), None, None]),
        ];
        let years = by_year(&held);
        assert_eq!(
            (years[0].dialogues, years[0].unknown, years[0].all()),
            (2, 1, 43)
        );
        assert_eq!(held[1].organizations(), None);
    }
}
