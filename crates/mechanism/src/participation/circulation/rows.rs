//! The rows of a list: what States parties or the extended Bureau see of each organization, and in which order.

use super::Circulation;
use crate::organizations::{Profile, StakeholderKind};
use crate::participation::application::{Application, Stage};
use crate::participation::form::{AnswerAudience, Answers, Form, QuestionKind};
use crate::{ApplicationRef, DialogueId, Kept, OrganizationId, Refusal, StateCode, World};
use serde::{Deserialize, Serialize};

/// The exact row the recipients see of one organization. No person's name, no contact.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Row {
    /// The application.
    pub application: ApplicationRef,
    /// The organization.
    pub organization: OrganizationId,
    /// What it says of itself: names by language, website, field, mandate; without its postal address.
    pub profile: Profile,
    /// What kind.
    pub kind: StakeholderKind,
    /// Where it is based.
    pub area: Option<StateCode>,
    /// An academic as a person.
    pub individual: bool,
    /// Answers to questions whose audience is *circulated*, by question.
    pub answers: Answers,
}

/// The row of an application: the one function that makes it, for the list and for the preview on the form's first
/// screen, so that the preview cannot say anything else.
#[expect(
    clippy::too_many_arguments,
    reason = "an application that is not yet submitted has no one thing that holds all this"
)]
pub fn row_from(
    application: ApplicationRef,
    organization: OrganizationId,
    kind: StakeholderKind,
    area: Option<StateCode>,
    individual: bool,
    profile: &Profile,
    form: &Form,
    answers: &Answers,
) -> Row {
    let circulated = form
        .sections
        .iter()
        .flat_map(|section| &section.questions)
        .filter(|question| question.audience == AnswerAudience::Circulated)
        // An address is a contact and a file may name anybody: neither goes out, whatever the form says.
        .filter(|question| !matches!(question.kind, QuestionKind::Email | QuestionKind::File))
        .filter_map(|question| answers.get_key_value(&question.key));
    Row {
        application,
        organization,
        profile: Profile {
            postal: String::new(),
            ..profile.clone()
        },
        kind,
        area,
        individual,
        answers: circulated
            .map(|(key, answer)| (key.clone(), answer.clone()))
            .collect(),
    }
}

/// The rows of all cases of a dialogue whose information is sufficient, in the order of the list: by name, capitals and
/// small letters alike, and by reference where names are the same.
pub(super) fn sufficient(world: &World, dialogue: &DialogueId) -> Result<Vec<Row>, Refusal> {
    let mut rows = found_sufficient(world, dialogue)
        .map(|application| row(world, application))
        .collect::<Result<Vec<Row>, Refusal>>()?;
    into_order(&mut rows);
    Ok(rows)
}

/// The rows of those cases that can be shown now: the list as it would go out, for the office to look at beforehand. A row
/// that is withheld stops the list itself and is left out here.
pub(crate) fn foreseen(world: &World, dialogue: &DialogueId) -> Vec<Row> {
    let mut rows: Vec<Row> = found_sufficient(world, dialogue)
        .filter_map(|application| row(world, application).ok())
        .collect();
    into_order(&mut rows);
    rows
}

fn into_order(rows: &mut [Row]) {
    rows.sort_by_cached_key(|row| (folded(row.profile.name("en")), row.application.clone()));
}

fn found_sufficient<'w>(
    world: &'w World,
    dialogue: &'w DialogueId,
) -> impl Iterator<Item = &'w Application> {
    let applications = world.applications.for_dialogue.get(dialogue);
    applications
        .into_iter()
        .flatten()
        .filter_map(|reference| world.applications.all.get(reference))
        .filter(|application| {
            let case = application.case(dialogue);
            case.is_some_and(|case| case.stage == Stage::Sufficient)
        })
}

/// The row of an application in the record, with the form as it was answered. An organization that was merged stands there as it is now.
pub(crate) fn row(world: &World, application: &Application) -> Result<Row, Refusal> {
    let withheld =
        || Refusal::new("refused-row-withheld").with("application", &application.reference);
    let current = world.organizations.current(application.organization);
    let organization = world.organizations.all.get(&current).ok_or_else(withheld)?;
    let profile: Profile = read(world, &organization.profile).ok_or_else(withheld)?;
    let answers = application.read_answers(world).ok_or_else(withheld)?;
    let form = application.form_answered(world).ok_or_else(withheld)?;
    Ok(row_from(
        application.reference.clone(),
        current,
        organization.kind,
        organization.area.clone(),
        organization.individual,
        &profile,
        &form,
        &answers,
    ))
}

fn read<T: serde::de::DeserializeOwned>(world: &World, kept: &Kept) -> Option<T> {
    serde_json::from_str(world.shelf.get(&kept.row)?).ok()
}

/// What of a name decides its place: letters and digits, small, so that "The ABC" and "the “abc”" are neighbours.
fn folded(name: &str) -> String {
    let letters = name
        .chars()
        .filter(|c| c.is_alphanumeric() || c.is_whitespace());
    letters.flat_map(char::to_lowercase).collect()
}

/// The most bytes of one part of the rows: what is larger would not stand beside the world and be read from the vault
/// each time the list is looked at.
const LARGEST_PART: usize = 160 * 1024;

/// Rows in parts, at least one in each.
pub(super) fn parts(rows: &[Row]) -> Vec<&[Row]> {
    let mut parts = Vec::new();
    let (mut from, mut bytes) = (0, 0);
    for (here, row) in rows.iter().enumerate() {
        let size = serde_json::to_vec(row).map_or(0, |json| json.len());
        if here > from && bytes + size > LARGEST_PART {
            parts.push(&rows[from..here]);
            (from, bytes) = (here, 0);
        }
        bytes += size;
    }
    parts.push(&rows[from..]);
    parts
}

impl Circulation {
    /// The rows as they went out; `None`: the vault holds a part of them no longer.
    pub(crate) fn rows_in(&self, world: &World) -> Option<Vec<Row>> {
        let parts = self.rows.iter().map(|kept| read::<Vec<Row>>(world, kept));
        parts
            .collect::<Option<Vec<_>>>()
            .map(|parts| parts.into_iter().flatten().collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Seed;

    fn row_of(mandate: usize, number: u32) -> Row {
        let series = DialogueId::new("fa-2031").unwrap();
        let profile = Profile {
            names: [("en".into(), format!("Fictitious {number}"))].into(),
            mandate: "m".repeat(mandate),
            postal: "Nowhere 1".into(),
            ..Profile::default()
        };
        row_from(
            ApplicationRef { series, number },
            OrganizationId::drawn(&Seed([1; 32]), number.into()),
            StakeholderKind::Ngo,
            None,
            false,
            &profile,
            &Form { sections: vec![] },
            &Answers::new(),
        )
    }

    #[test]
    fn parts_are_small_and_together_they_are_the_list() {
        let rows: Vec<Row> = (1..=300).map(|number| row_of(2_000, number)).collect();
        let parts = parts(&rows);
        assert!(parts.len() > 3);
        assert_eq!(parts.concat(), rows);
        for part in parts {
            assert!(serde_json::to_vec(part).unwrap().len() < 200 * 1024);
        }
        // What is larger by itself stands alone.
        let rows = [row_of(10, 1), row_of(300 * 1024, 2), row_of(10, 3)];
        assert_eq!(super::parts(&rows).len(), 3);
    }

    #[test]
    fn a_row_has_no_postal_address() {
        let json = serde_json::to_string(&row_of(1, 1)).unwrap();
        assert!(!json.contains("Nowhere"), "{json}");
    }

    #[test]
    fn names_are_folded_for_their_order() {
        assert_eq!(folded("The “ABC”"), folded("the Abc"));
        assert_eq!(folded("Ökobund"), "ökobund");
    }
}
