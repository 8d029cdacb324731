//! A list of delegations as it comes from the working group's registration: kind, State or name, how many people in the
//! room and online, and whether they came. What cannot be read is told by its line; nothing is guessed.

use super::cells::Cells;
use mechanism::StateCode;
use mechanism::participation::registration::{Delegation, DelegationKind};
use std::collections::BTreeMap;
use words::Lang;

/// What is wrong with a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Fault {
    /// Which line.
    pub(super) line: u32,
    /// The key of its words, which are given `$given`.
    pub(super) key: &'static str,
    /// What stands there.
    pub(super) given: String,
}

/// The words by which kinds and States are known: codes, and names in the six languages.
pub(super) struct Names {
    kinds: BTreeMap<String, DelegationKind>,
    states: BTreeMap<String, StateCode>,
    /// What says whether they came.
    came: BTreeMap<String, bool>,
}

/// What spreadsheets put in a box that is ticked or is not, whatever their language.
const TICKED: [(&str, bool); 9] = [
    ("", false),
    ("0", false),
    ("-", false),
    ("false", false),
    ("1", true),
    ("x", true),
    ("✓", true),
    ("true", true),
    ("si", true),
];

impl Names {
    pub(super) fn in_six_languages() -> Self {
        let mut kinds = BTreeMap::new();
        for kind in DelegationKind::ALL {
            kinds.insert(kind.code().to_owned(), kind);
            for lang in Lang::ALL {
                let said = words::say(lang, &format!("delegation-{}", kind.code()));
                kinds.insert(said.to_lowercase(), kind);
            }
        }
        let mut states = BTreeMap::new();
        let letters = || 'a'..='z';
        let codes =
            letters().flat_map(|first| letters().map(move |second| format!("{first}{second}")));
        for code in codes.filter(|code| words::has(Lang::En, &format!("state-{code}"))) {
            let Ok(state) = StateCode::new(&code) else {
                continue;
            };
            for lang in Lang::ALL {
                let said = words::say(lang, &format!("state-{code}"));
                states.insert(said.to_lowercase(), state.clone());
            }
            states.insert(code, state);
        }
        let mut came: BTreeMap<String, bool> = TICKED
            .into_iter()
            .map(|(said, came)| (said.to_owned(), came))
            .collect();
        for lang in Lang::ALL {
            for (key, answer) in [("delegations-yes", true), ("delegations-no", false)] {
                came.insert(words::say(lang, key).to_lowercase(), answer);
            }
        }
        Self {
            kinds,
            states,
            came,
        }
    }
}

/// Reads the rows. A first row that names the columns is passed over.
pub(super) fn read(rows: &[Cells], names: &Names) -> (Vec<Delegation>, Vec<Fault>) {
    let mut delegations = Vec::new();
    let mut faults = Vec::new();
    for (place, row) in rows.iter().enumerate() {
        let is_head = place == 0
            && !names.kinds.contains_key(&row.get(0).to_lowercase())
            && row.get(2).parse::<u32>().is_err();
        if is_head {
            continue;
        }
        match delegation(row, names) {
            Ok(delegation) => delegations.push(delegation),
            Err((key, given)) => faults.push(Fault {
                line: row.line,
                key,
                given: given.chars().take(80).collect(),
            }),
        }
    }
    (delegations, faults)
}

fn delegation<'c>(row: &'c Cells, names: &Names) -> Result<Delegation, (&'static str, &'c str)> {
    let kind = names.kinds.get(&row.get(0).to_lowercase());
    let kind = *kind.ok_or(("delegation-fault-kind", row.get(0)))?;
    let name = row.get(1);
    let is_state = !matches!(
        kind,
        DelegationKind::Entity | DelegationKind::Intergovernmental
    );
    let state = match is_state {
        true => {
            let state = names.states.get(&name.to_lowercase());
            Some(state.cloned().ok_or(("delegation-fault-state", name))?)
        }
        false if name.is_empty() => return Err(("delegation-fault-name", name)),
        false => None,
    };
    let number = |place: usize| match row.get(place) {
        "" => Ok(0),
        text => text.parse().map_err(|_| ("delegation-fault-number", text)),
    };
    Ok(Delegation {
        kind,
        state,
        name: if is_state {
            String::new()
        } else {
            name.to_owned()
        },
        in_person: number(2)?,
        online: number(3)?,
        attended: *names
            .came
            .get(&row.get(4).to_lowercase())
            .ok_or(("delegation-fault-came", row.get(4)))?,
    })
}

#[cfg(test)]
mod tests {
    use super::super::cells::rows;
    use super::*;

    fn list(text: &str) -> (Vec<Delegation>, Vec<Fault>) {
        read(&rows(text.as_bytes()).unwrap(), &Names::in_six_languages())
    }

    #[test]
    fn states_are_known_by_code_and_by_name_in_any_language() {
        let (found, faults) = list(
            "kind,name,in person,online,came\nstate-party,Austria,3,1,yes\nState party,Autriche,1,0,\nsignatory,at,2,2,no\n",
        );
        assert_eq!(faults, []);
        let at = Some(StateCode::new("at").unwrap());
        assert!(
            found
                .iter()
                .all(|one| one.state == at && one.name.is_empty())
        );
        assert_eq!(
            (found[0].in_person, found[0].online, found[0].attended),
            (3, 1, true)
        );
    }

    #[test]
    fn whether_they_came_is_said_in_any_of_six_languages() {
        let yes = [
            "yes", "Oui", "sí", "SI", "да", "نعم", "是", "1", "x", "X", "true",
        ];
        let no = ["no", "Non", "нет", "لا", "否", "0", "", "false", "-"];
        let line = |came: &&str| format!("entity,Fictitious Union,1,0,{came}\n");
        let (came, faults) = list(&yes.iter().map(line).collect::<String>());
        assert_eq!(faults, []);
        assert!(came.len() == yes.len() && came.iter().all(|one| one.attended));
        let (stayed, faults) = list(&no.iter().map(line).collect::<String>());
        assert_eq!(faults, []);
        assert!(stayed.len() == no.len() && stayed.iter().all(|one| !one.attended));
    }

    #[test]
    fn what_cannot_be_read_is_told_by_its_line() {
        let (found, faults) = list(
            "entity,Fictitious Union,2,0,\nplanet,Mars,1,1,\nstate-party,Atlantis,1,1,\nentity,,1,1,\nentity,A,many,1,\nentity,B,1,1,perhaps\n",
        );
        assert_eq!(found.len(), 1);
        let told: Vec<_> = faults.iter().map(|fault| (fault.line, fault.key)).collect();
        assert_eq!(
            told,
            [
                (2, "delegation-fault-kind"),
                (3, "delegation-fault-state"),
                (4, "delegation-fault-name"),
                (5, "delegation-fault-number"),
                (6, "delegation-fault-came"),
            ]
        );
    }
}
