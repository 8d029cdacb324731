//! The count in the words of the papers, so that an officer can publish it as the record's own figures.

use super::{Counts, DelegationCounts, Tally};
use crate::organizations::StakeholderKind as K;
use crate::participation::registration::DelegationKind as D;
use crate::participation::{Figure, Kind, MODES, Precision, Stage, Taking, Unit};

impl Tally {
    /// All figures as the papers name them. Academia and the private sector make the "other relevant stakeholders"
    /// (rule 42); parliamentarians are apart; whoever is of no kind of the papers is in the total of stakeholders alone.
    /// A stage that nobody reached yet is left out: not yet counted is not nought.
    pub fn figures(&self) -> Vec<Figure> {
        let mut figures = Vec::new();
        for unit in [Unit::Organizations, Unit::Persons] {
            for stage in Self::STAGES {
                for mode in MODES {
                    let reached = self.counts(unit, stage, Taking::All);
                    if reached.is_none_or(|reached| reached.whole == 0) {
                        continue;
                    }
                    let counts = self.counts(unit, stage, mode).into_iter();
                    figures.extend(counts.flat_map(named).map(|(kind, value)| Figure {
                        unit,
                        stage,
                        mode,
                        kind,
                        value,
                        precision: Precision::Exact,
                    }));
                }
            }
        }
        figures.extend(self.of_delegations());
        figures
    }

    fn of_delegations(&self) -> Vec<Figure> {
        if self.delegations.is_none() {
            return Vec::new();
        }
        let of = |kinds: &[D]| {
            kinds
                .iter()
                .filter_map(|kind| self.delegations(*kind))
                .fold(DelegationCounts::default(), plus)
        };
        let states = of(&[D::StateParty, D::Signatory, D::NonSignatory]);
        let intergovernmental = of(&[D::Intergovernmental]);
        let everybody = of(&D::ALL);
        let figure = |unit, stage, mode, kind, value| Figure {
            unit,
            stage,
            mode,
            kind,
            value,
            precision: Precision::Exact,
        };
        let mut figures = Vec::new();
        for (unit, kind, counts) in [
            (Unit::States, Kind::State, states),
            (
                Unit::Organizations,
                Kind::Intergovernmental,
                intergovernmental,
            ),
        ] {
            let registered = |mode, value| figure(unit, Stage::Registered, mode, kind, value);
            figures.extend([
                registered(Taking::All, counts.listed),
                registered(Taking::InPerson, counts.in_person),
                registered(Taking::Online, counts.online),
            ]);
            if everybody.attended > 0 {
                let attended = counts.attended;
                figures.push(figure(unit, Stage::Attended, Taking::All, kind, attended));
            }
        }
        for mode in MODES {
            let stakeholders = self.counts(Unit::Persons, Stage::Registered, mode);
            let stakeholders = stakeholders.map_or(0, |counts| counts.whole);
            let registered =
                |kind, value| figure(Unit::Persons, Stage::Registered, mode, kind, value);
            figures.extend([
                registered(Kind::State, states.persons(mode)),
                registered(Kind::Intergovernmental, intergovernmental.persons(mode)),
                registered(Kind::Everybody, stakeholders + everybody.persons(mode)),
            ]);
        }
        figures
    }
}

impl DelegationCounts {
    /// The people they registered, by mode.
    pub fn persons(&self, mode: Taking) -> u32 {
        match mode {
            Taking::All => self.persons_in_person + self.persons_online,
            Taking::InPerson => self.persons_in_person,
            Taking::Online => self.persons_online,
        }
    }
}

fn plus(a: DelegationCounts, b: DelegationCounts) -> DelegationCounts {
    DelegationCounts {
        listed: a.listed + b.listed,
        in_person: a.in_person + b.in_person,
        online: a.online + b.online,
        attended: a.attended + b.attended,
        persons_in_person: a.persons_in_person + b.persons_in_person,
        persons_online: a.persons_online + b.persons_online,
    }
}

fn named(counts: &Counts) -> [(Kind, u32); 6] {
    let academia = counts.kind(K::Academia);
    let private = counts.kind(K::PrivateSector);
    [
        (
            Kind::Ngo,
            counts.kind(K::Ngo) + counts.kind(K::NgoInConsultativeStatus),
        ),
        (Kind::Other, academia + private),
        (Kind::Academia, academia),
        (Kind::PrivateSector, private),
        (Kind::Parliamentarian, counts.kind(K::Parliamentarian)),
        (Kind::Stakeholder, counts.whole),
    ]
}
