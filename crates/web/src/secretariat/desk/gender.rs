//! Gender beside the other comparisons of the desk. Nobody who applies is asked for it, so that it can be no ground of a
//! decision; participants may say it when they are named. What they said is shown as it could be shown to everybody: from
//! five people on, and groups under five together.

use crate::page::Page;
use mechanism::participation::tally::Gender;
use mechanism::participation::{Stage, Unit};
use mechanism::{DialogueId, View};

/// The registered participants of a dialogue by the gender they gave, and how many they are. `None`: fewer than five, or
/// not for this reader.
pub(super) fn of_registered(
    page: &Page,
    view: &View,
    dialogue: &DialogueId,
) -> Option<(Vec<(String, u32)>, u32)> {
    let counts = view
        .tally(dialogue)?
        .publishable(Unit::Persons, Stage::Registered)?;
    let named = |gender: Option<Gender>| match gender {
        Some(gender) => page.say(&format!("gender-{}", gender.code())).into_owned(),
        None => page.say("counts-no-gender").into_owned(),
    };
    let shown = counts.genders.shown.into_iter();
    let mut bars: Vec<(String, u32)> = shown.map(|(gender, n)| (named(gender), n)).collect();
    if let Some((genders, n)) = counts.genders.together {
        let names: Vec<String> = genders.into_iter().map(named).collect();
        bars.push((page.list(&names), n));
    }
    Some((bars, counts.whole))
}
