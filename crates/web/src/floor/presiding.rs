//! What two Chairs of one dialogue say to share it: who presides, how one hands over to the other, and words for one who
//! presides because the other is not there. Where nothing was set, nothing is said.

use super::said;
use crate::page::Page;
use mechanism::{ItemView, Presider, PresidingView};

fn called(page: &Page, chair: &Presider) -> String {
    said::called(page, &chair.who)
}

/// Several Chairs in one phrase.
fn all<'c>(page: &Page, chairs: impl Iterator<Item = &'c Presider>) -> String {
    let names: Vec<String> = chairs.map(|chair| called(page, chair)).collect();
    page.list(&names)
}

/// "Presides: Ms. Example, in place of Mr. Model"; empty where the Chairs share it as they like.
pub(super) fn presides(page: &Page, chairs: Option<&PresidingView>, item: &ItemView) -> String {
    let Some((chair, instead_of)) = chairs.and_then(|chairs| chairs.at(item.id)) else {
        return String::new();
    };
    let who = called(page, chair);
    match instead_of {
        None => page.with("floor-presides", "who", who),
        Some(absent) => page.say_with(
            "floor-presides-for",
            &[("who", who.into()), ("absent", called(page, absent).into())],
        ),
    }
}

/// What is said when the meeting opens.
pub(super) fn opens(page: &Page, chairs: Option<&PresidingView>) -> Vec<String> {
    let Some(chairs) = chairs else {
        return Vec::new();
    };
    let absent: Vec<&Presider> = chairs.chairs.iter().filter(|chair| chair.absent).collect();
    let said = match absent.is_empty() {
        true => page.with(
            "script-two-chairs",
            "chairs",
            all(page, chairs.chairs.iter()),
        ),
        false => page.with("script-in-absence", "absent", all(page, absent.into_iter())),
    };
    vec![said]
}

/// Who presides over an item, where it is another than over the one before it.
fn another<'c>(
    chairs: Option<&'c PresidingView>,
    before: Option<&ItemView>,
    item: &ItemView,
) -> Option<(Option<&'c Presider>, &'c Presider)> {
    let chairs = chairs?;
    let (next, _) = chairs.at(item.id)?;
    let before = before.and_then(|before| chairs.at(before.id));
    let before = before.map(|(chair, _)| chair);
    (before != Some(next)).then_some((before, next))
}

/// What the one who presided says when the next item is the other's.
pub(super) fn hands_over(
    page: &Page,
    chairs: Option<&PresidingView>,
    before: Option<&ItemView>,
    item: &ItemView,
) -> Option<String> {
    let (Some(_), next) = another(chairs, before, item)? else {
        return None;
    };
    let values = [
        ("chair", called(page, next).into()),
        ("item", said::item(page, item).into()),
    ];
    Some(page.say_with("script-hand-over", &values))
}

/// What the other says on taking the chair, and whoever presides instead of somebody who is not there.
pub(super) fn takes(
    page: &Page,
    chairs: Option<&PresidingView>,
    before: Option<&ItemView>,
    item: &ItemView,
) -> Vec<String> {
    let handed = another(chairs, before, item).and_then(|(before, _)| before);
    let thanks = handed.map(|before| {
        let values = [
            ("chair", called(page, before).into()),
            ("item", said::item(page, item).into()),
        ];
        page.say_with("script-take-over", &values)
    });
    let over = chairs.and_then(|chairs| chairs.at(item.id));
    let instead = over.and_then(|(_, instead_of)| instead_of);
    let instead =
        instead.map(|absent| page.with("script-stands-in", "absent", called(page, absent)));
    thanks.into_iter().chain(instead).collect()
}
