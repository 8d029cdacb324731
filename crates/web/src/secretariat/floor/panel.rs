//! Who is named for an item: who opens, who sits on the panel, who moderates, and for how long.

use super::item::item_of;
use super::meanwhile::{self, moved_on};
use super::{base, entered};
use crate::acting::Acting;
use crate::answer::Answer;
use crate::fields::{Choice, Faults};
use crate::filled::Filled;
use crate::floor::{part_code as code, who};
use crate::page::Page;
use crate::secretariat::asking::{Asking, choices};
use axum::extract::Path;
use mechanism::floor::{Item, Panellist, Part, Speaker};
use mechanism::{DialogueId, Refusal, SpeakerChoice};

/// The parts one may have, by code.
const PARTS: [(&str, Part); 3] = [
    ("opens", Part::Opens),
    ("panellist", Part::Panellist),
    ("moderates", Part::Moderates),
];

/// Minutes a panellist begins with.
const USUAL: &str = "5";

/// Empty rows beneath those who are named.
const SPARE: usize = 2;

/// The most rows.
const MOST: usize = 22;

/// What the form begins with.
fn stands(one: &Item) -> Vec<(String, String)> {
    let rows = (one.panel.len() + SPARE).min(MOST);
    let mut pairs = vec![("rows".to_owned(), rows.to_string())];
    for (n, named) in (1..).zip(&one.panel) {
        pairs.push((format!("speaker-{n}"), named.speaker.to_string()));
        pairs.push((format!("part-{n}"), code(named.part).to_owned()));
        pairs.push((format!("minutes-{n}"), named.minutes.to_string()));
    }
    for n in one.panel.len() + 1..=rows {
        pairs.push((format!("part-{n}"), code(Part::Panellist).to_owned()));
        pairs.push((format!("minutes-{n}"), USUAL.to_owned()));
    }
    pairs
}

pub(super) async fn show(Path((dialogue, item)): Path<(String, String)>, acting: Acting) -> Answer {
    let (id, _, one) = item_of(&acting, &dialogue, &item)?;
    let stands = stands(&one);
    let form = Filled::of(stands.clone())?;
    let asking = page(&acting, &id, &one, &form, Faults::default());
    meanwhile::upon(asking, &stands).answer()
}

/// As many rows as the form had, and no fewer than are named now.
fn rows(form: &Filled, one: &Item) -> usize {
    let sent = form.get("rows").parse().unwrap_or(SPARE);
    sent.max(one.panel.len()).clamp(1, MOST)
}

/// "Ana Example, Fictitious Harbour Watch": how the office tells speakers apart.
pub(super) fn named(page: &Page, one: &SpeakerChoice) -> String {
    let name = who(page, &one.who);
    match one.who.body.as_deref() {
        Some(body) if !body.is_empty() => format!("{name} ({body})"),
        _ => name,
    }
}

/// Everybody who can be named, by name.
pub(super) fn speakers(acting: &Acting, id: &DialogueId, taken: &str) -> Vec<Choice> {
    let mut all: Vec<Choice> = acting
        .view
        .speakers_for_office(id)
        .iter()
        .map(|one| {
            let value = one.speaker.to_string();
            let taken = value == taken;
            Choice::of(value, named(&acting.page, one), taken)
        })
        .collect();
    all.sort_by(|one, other| one.label.cmp(&other.label));
    all
}

fn page(acting: &Acting, id: &DialogueId, item: &Item, form: &Filled, faults: Faults) -> Asking {
    let page = &acting.page;
    let path = format!("{}/items/{}/people", base(id), item.id.0);
    let rows = rows(form, item);
    let mut asking = Asking::new(page, page.say("programme-people"), &path, &base(id))
        .wrong(faults)
        .lead(page.say("programme-people-lead"))
        .carry("rows", rows.to_string())
        .link(
            &format!("{}/speakers/new", base(id)),
            "programme-name-a-guest",
        );
    for n in 1..=rows {
        let of = |name: &str| form.get(&format!("{name}-{n}")).to_owned();
        let part = of("part");
        let parts = choices(
            page,
            "programme-part",
            PARTS.map(|(code, _)| code),
            |code| code == part,
        );
        asking = asking
            .pick(
                &format!("speaker-{n}"),
                "programme-who",
                speakers(acting, id, &of("speaker")),
            )
            .optional()
            .one_of(&format!("part-{n}"), "programme-part", parts)
            .input(
                &format!("minutes-{n}"),
                "programme-their-minutes",
                of("minutes"),
                "number",
                "short",
            );
    }
    asking
}

pub(super) async fn enter(
    Path((dialogue, item)): Path<(String, String)>,
    acting: Acting,
    form: Filled,
) -> Answer {
    let (id, mut draft, one) = item_of(&acting, &dialogue, &item)?;
    let stands = stands(&one);
    let words = &acting.page;
    if moved_on(&form, &stands) {
        let asking = page(&acting, &id, &one, &form, Faults::default());
        return meanwhile::beside(&acting, &id, asking, &stands, "saved");
    }
    let mut faults = Faults::default();
    let mut panel = Vec::new();
    for n in 1..=rows(&form, &one) {
        let of = |name: &str| form.get(&format!("{name}-{n}"));
        if of("speaker").is_empty() {
            continue;
        }
        let speaker: Option<Speaker> = of("speaker").parse().ok();
        if speaker.is_none() {
            faults.add(
                format!("speaker-{n}"),
                words.say("programme-choose-speaker"),
            );
        }
        let part = PARTS.into_iter().find(|(code, _)| *code == of("part"));
        if part.is_none() {
            faults.add(format!("part-{n}"), words.say("programme-choose-part"));
        }
        let minutes: Option<u16> = of("minutes").parse().ok();
        if minutes.is_none() {
            faults.add(format!("minutes-{n}"), words.say("programme-no-minutes"));
        }
        if let (Some(speaker), Some((_, part)), Some(minutes)) = (speaker, part, minutes) {
            panel.push(Panellist {
                speaker,
                part,
                minutes,
            });
        }
    }
    if !faults.is_empty() {
        let asking = page(&acting, &id, &one, &form, faults);
        return meanwhile::upon(asking, &stands).answer();
    }
    draft.put(Item {
        panel,
        ..one.clone()
    });
    let again = |faults| {
        let asking = page(&acting, &id, &one, &form, faults);
        meanwhile::upon(asking, &stands).answer()
    };
    let field = |refusal: &Refusal| match refusal.key {
        "refused-programme-minutes" => "minutes-1".to_owned(),
        _ => "speaker-1".to_owned(),
    };
    entered(&acting, &id, &form, draft.wish(), "saved", field, again).await
}
