//! The three-way difference: who was decided, who has a badge, who is on the platform. The badge system and the video
//! platform know nothing of the record; their lists come back as files, and a human acts on what differs.
//!
//! Rows are matched by the reference code they carry, and where they carry none by name and organization together.
//! Never by e-mail address alone: an office's address stands for several people, and a forwarded link would pass.

use super::Attendance;
use crate::ParticipantId;
use std::collections::{BTreeMap, BTreeSet};

/// Somebody with a confirmed seat.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decided {
    /// Their reference.
    pub participant: ParticipantId,
    /// As they write it.
    pub name: String,
    /// Their organization's name.
    pub organization: String,
    /// How they take part.
    pub mode: Attendance,
}

/// A row of another system's file.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Imported {
    /// Its line in the file, for whoever looks it up.
    pub line: u32,
    /// The reference code that was handed over with the person; may be empty.
    pub reference: String,
    /// The name there.
    pub name: String,
    /// The organization there.
    pub organization: String,
    /// The e-mail address there; shown, and matched by nothing.
    pub address: String,
}

/// Which other system.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum System {
    /// The badge system: who may enter the premises.
    Badge,
    /// The video platform: who may enter the online room.
    Platform,
}

/// What does not agree. Everything refers to what was given: a participant's reference, a line of a file.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Differences {
    /// Decided for the room, and no badge.
    pub without_badge: Vec<ParticipantId>,
    /// Decided for the online room, and not on the platform.
    pub without_access: Vec<ParticipantId>,
    /// A badge, or access to the platform, for somebody who was decided for the other mode.
    pub other_mode: Vec<(System, u32, ParticipantId)>,
    /// A badge or access for nobody who was decided.
    pub undecided: Vec<(System, u32)>,
    /// A row that several of those decided could be: a human says which.
    pub ambiguous: Vec<(System, u32, Vec<ParticipantId>)>,
    /// Matched by reference, but under another name: an exchange the other system has not heard of, or a slip.
    pub renamed: Vec<(System, u32, ParticipantId)>,
    /// Several rows of one system for the same person.
    pub twice: Vec<(System, u32, ParticipantId)>,
}

impl Differences {
    /// Whether all three agree.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// What differs between those who were decided and the two other systems.
pub fn reconcile(decided: &[Decided], badge: &[Imported], platform: &[Imported]) -> Differences {
    let known = Known::of(decided);
    let mut differences = Differences::default();
    let with_badge = known.found_in(System::Badge, badge, &mut differences);
    let with_access = known.found_in(System::Platform, platform, &mut differences);
    for one in decided {
        match one.mode {
            Attendance::InPerson if !with_badge.contains(&one.participant) => {
                differences.without_badge.push(one.participant);
            }
            Attendance::Online if !with_access.contains(&one.participant) => {
                differences.without_access.push(one.participant);
            }
            _ => {}
        }
    }
    differences
}

/// Those who were decided, as rows are matched with them.
struct Known<'d> {
    by_reference: BTreeMap<ParticipantId, &'d Decided>,
    by_name: BTreeMap<(String, String), Vec<&'d Decided>>,
}

impl<'d> Known<'d> {
    fn of(decided: &'d [Decided]) -> Self {
        let mut by_name: BTreeMap<_, Vec<&Decided>> = BTreeMap::new();
        for one in decided {
            let key = (folded(&one.name), folded(&one.organization));
            by_name.entry(key).or_default().push(one);
        }
        Self {
            by_reference: decided.iter().map(|one| (one.participant, one)).collect(),
            by_name,
        }
    }

    fn found_in(
        &self,
        system: System,
        rows: &[Imported],
        differences: &mut Differences,
    ) -> BTreeSet<ParticipantId> {
        let mut found = BTreeSet::new();
        for row in rows {
            let Some(one) = self.meant(system, row, differences) else {
                continue;
            };
            let entry = (system, row.line, one.participant);
            if !found.insert(one.participant) {
                differences.twice.push(entry);
            } else if (system, one.mode) == (System::Badge, Attendance::Online)
                || (system, one.mode) == (System::Platform, Attendance::InPerson)
            {
                differences.other_mode.push(entry);
            }
        }
        found
    }

    /// Who a row means; if nobody or several, that is a difference.
    fn meant(
        &self,
        system: System,
        row: &Imported,
        differences: &mut Differences,
    ) -> Option<&'d Decided> {
        let reference = row.reference.trim().to_ascii_lowercase();
        let by_reference = reference.parse().ok();
        if let Some(one) = by_reference.and_then(|id| self.by_reference.get(&id)) {
            if folded(&one.name) != folded(&row.name) {
                let entry = (system, row.line, one.participant);
                differences.renamed.push(entry);
            }
            return Some(one);
        }
        let key = (folded(&row.name), folded(&row.organization));
        match self.by_name.get(&key).map(Vec::as_slice) {
            Some([one]) => Some(one),
            Some(several) => {
                let several = several.iter().map(|one| one.participant).collect();
                differences.ambiguous.push((system, row.line, several));
                None
            }
            None => {
                differences.undecided.push((system, row.line));
                None
            }
        }
    }
}

/// What two writings of a name have in common: its letters and digits in Latin script, which is all that badge systems
/// know, without case, accents and punctuation. The order of given name and family name is the writer's, and systems
/// differ in it, so the words are sorted.
pub fn folded(name: &str) -> String {
    let latin = any_ascii::any_ascii(name).to_lowercase();
    let mut words: Vec<&str> = latin
        .split(|sign: char| !sign.is_ascii_alphanumeric())
        .filter(|word| !word.is_empty())
        .collect();
    words.sort_unstable();
    words.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Seed;

    fn decided(nth: u64, name: &str, organization: &str, mode: Attendance) -> Decided {
        Decided {
            participant: ParticipantId::drawn(&Seed([9; 32]), nth),
            name: name.into(),
            organization: organization.into(),
            mode,
        }
    }

    fn row(line: u32, name: &str, organization: &str) -> Imported {
        Imported {
            line,
            name: name.into(),
            organization: organization.into(),
            ..Imported::default()
        }
    }

    #[test]
    fn a_reference_comes_first_and_then_name_and_organization() {
        let ana = decided(1, "Ana Muñoz", "Example Watch", Attendance::InPerson);
        let ben = decided(2, "Ben Example", "Example Watch", Attendance::Online);
        let badge = [row(2, "MUNOZ, Ana", "EXAMPLE WATCH")];
        let platform = [Imported {
            reference: ben.participant.to_string().to_uppercase(),
            ..row(2, "Ben Example", "another writing")
        }];
        let differences = reconcile(&[ana, ben], &badge, &platform);
        assert!(differences.is_empty(), "{differences:?}");
    }

    #[test]
    fn names_are_compared_in_one_script_and_in_any_order() {
        for (one, other) in [
            ("José Núñez", "NUNEZ José"),
            ("Jose\u{301} Example", "José Example"),
            ("Иван Примеров", "Primerov, Ivan"),
            ("O'Example", "o example"),
        ] {
            assert_eq!(folded(one), folded(other), "{one} and {other}");
        }
        assert_ne!(folded("Ana Example"), folded("Ann Example"));
        assert_eq!(folded(" –"), "");
    }

    #[test]
    fn an_address_alone_matches_nobody() {
        let ana = decided(1, "Ana Example", "Example Watch", Attendance::Online);
        let stranger = Imported {
            address: "ana@example.org".into(),
            ..row(3, "A. Stranger", "Elsewhere")
        };
        let differences = reconcile(std::slice::from_ref(&ana), &[], &[stranger]);
        assert_eq!(differences.undecided, [(System::Platform, 3)]);
        assert_eq!(differences.without_access, [ana.participant]);
    }

    #[test]
    fn namesakes_are_left_to_a_human_and_exchanges_are_told() {
        let one = decided(1, "Sam Example", "Example Watch", Attendance::InPerson);
        let two = decided(2, "Sam Example", "Example Watch", Attendance::InPerson);
        let exchanged = Imported {
            reference: two.participant.to_string(),
            ..row(5, "Kim Example", "Example Watch")
        };
        let badge = [row(4, "Sam Example", "Example Watch"), exchanged];
        let differences = reconcile(&[one.clone(), two.clone()], &badge, &[]);
        let both = vec![one.participant, two.participant];
        assert_eq!(differences.ambiguous, [(System::Badge, 4, both)]);
        assert_eq!(differences.renamed, [(System::Badge, 5, two.participant)]);
        assert_eq!(differences.without_badge, [one.participant]);
    }

    #[test]
    fn who_is_on_the_other_list_or_twice_on_one_is_told() {
        let ana = decided(1, "Ana Example", "Example Watch", Attendance::Online);
        let rows = [
            row(2, "Ana Example", "Example Watch"),
            row(3, "Example Ana", "Example Watch"),
        ];
        let differences = reconcile(std::slice::from_ref(&ana), &rows, &[]);
        let at = |line| vec![(System::Badge, line, ana.participant)];
        assert_eq!(differences.other_mode, at(2));
        assert_eq!(differences.twice, at(3));
        assert_eq!(differences.without_access, [ana.participant]);
    }
}
