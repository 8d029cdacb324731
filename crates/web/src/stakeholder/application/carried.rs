//! What a merger or a split of dialogues means for an application: where it stood, where it stands, whether there is
//! anything to do.

use crate::page::Page;
use crate::public::title;
use mechanism::dialogue::Life;
use mechanism::participation::application::{Aside, Stage};
use mechanism::{ApplicationView, CaseView, View};

/// What is said at a case that was carried from others; empty for one that was applied for.
pub(super) fn said(
    page: &Page,
    view: &View,
    shown: &ApplicationView<'_>,
    case: &CaseView,
) -> Vec<String> {
    let Some(carried) = shown.application.carried_into(&case.dialogue) else {
        return Vec::new();
    };
    let name = |id: &mechanism::DialogueId| match view.dialogue(id) {
        Some(dialogue) => title::short(page, dialogue.facts),
        None => id.as_str().to_uppercase(),
    };
    let was_split = carried.from.iter().any(|(id, _)| {
        let former = view.dialogue(id);
        former.is_some_and(|former| matches!(former.life, Life::Split { .. }))
    });
    let names: Vec<String> = carried.from.iter().map(|(id, _)| name(id)).collect();
    let values = [
        (
            "day",
            page.day(&mechanism::day_in_vienna(carried.at)).into(),
        ),
        ("dialogues", page.list(&names).into()),
    ];
    let key = match was_split {
        true => "carried-split",
        false => "carried-merged",
    };
    let mut said = vec![page.say_with(key, &values)];
    said.extend(carried.from.iter().map(|(id, stage)| {
        let stage = page.say(&format!("stage-{}", stage.code()));
        let values = [("dialogue", name(id).into()), ("stage", stage.into())];
        page.say_with("carried-stood", &values)
    }));
    let stands = &case.case.stage;
    // What has happened since the change is said by the case itself.
    let since_then = case.case.since > carried.at;
    let same = carried
        .from
        .iter()
        .filter(|(_, stage)| !matches!(stage, Stage::Withdrawn | Stage::SetAside(_)))
        .all(|(_, stage)| stage.code() == stands.code());
    let means = match stands {
        _ if since_then => return said,
        Stage::Withdrawn => return said,
        Stage::SetAside(Aside::Duplicate) => "carried-aside",
        _ if same => "carried-same",
        _ => "carried-back",
    };
    said.push(page.say(means).into_owned());
    said
}
