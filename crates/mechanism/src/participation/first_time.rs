//! Who takes part for the first time: what the desk shows, and what an order of speakers may go by.

use super::application::Application;
use crate::organizations::Organization;
use crate::{OrganizationId, World};
use jiff::civil::Date;

/// No case of the organization, under any of its entries, is admitted to a dialogue before this day. `entry` is the one
/// the application names.
pub(crate) fn is_first_time(
    world: &World,
    application: &Application,
    entry: &Organization,
    day: Option<Date>,
) -> bool {
    let day_of = |dialogue| world.dialogues.get(dialogue).map(|found| found.facts.date);
    let admitted = |entry: &OrganizationId| {
        let admissions = world.applications.admitted.get(entry);
        admissions
            .into_iter()
            .flatten()
            .any(|(dialogue, of)| *of != application.reference && day_of(dialogue) < day)
    };
    if entry.merged_into.is_none() && entry.merged.is_empty() {
        return !admitted(&entry.id);
    }
    let organizations = &world.organizations;
    let members = organizations.members(organizations.current(entry.id));
    !members.iter().any(admitted)
}
